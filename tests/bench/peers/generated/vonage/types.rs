// @generated from `schema/vonage` by `cargo xtask bench --peers`. Do not edit.
use serde::{Deserialize, Deserializer, Serialize, Serializer};
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct ConversationId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct MemberId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct UserId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct ApplicationId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct KnockerId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct SenderId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct LegId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct RtcId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct PlayId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct SayId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct RecordingId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Serialize)]
#[serde(untagged)]
pub enum EventNumber<'a> {
    Integer(i64),
    String(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for EventNumber<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms<'a>(std::marker::PhantomData<&'a ()>);
        impl<'de: 'a, 'a> serde::de::Visitor<'de> for Arms<'a> {
            type Value = EventNumber<'a>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("another JSON type")
            }
            fn visit_i64<E: serde::de::Error>(
                self,
                number: i64,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(number),
                    )
                    .map(EventNumber::Integer)
            }
            fn visit_u64<E: serde::de::Error>(
                self,
                number: u64,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(number),
                    )
                    .map(EventNumber::Integer)
            }
            fn visit_f64<E: serde::de::Error>(
                self,
                number: f64,
            ) -> Result<Self::Value, E> {
                peers::whole(number).and_then(|number| self.visit_i64(number))
            }
            fn visit_borrowed_str<E: serde::de::Error>(
                self,
                text: &'de str,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::value::BorrowedStrDeserializer::new(text),
                    )
                    .map(EventNumber::String)
            }
            fn visit_str<E: serde::de::Error>(
                self,
                text: &str,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(text),
                    )
                    .map(EventNumber::String)
            }
        }
        deserializer.deserialize_any(Arms(std::marker::PhantomData))
    }
}
#[derive(Deserialize, Serialize)]
pub struct Embedded<'a> {
    #[serde(rename = "from_user", borrow, skip_serializing_if = "Option::is_none")]
    pub from_user: Option<EmbeddedFromUser<'a>>,
    #[serde(rename = "from_member", borrow, skip_serializing_if = "Option::is_none")]
    pub from_member: Option<EmbeddedFromMember<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct EmbeddedFromUser<'a> {
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId<'a>>,
    #[serde(rename = "name", borrow, skip_serializing_if = "Option::is_none")]
    pub name: Option<peers::Text<'a>>,
    #[serde(rename = "display_name", borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<peers::Text<'a>>,
    #[serde(rename = "image_url", borrow, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<peers::Text<'a>>,
    #[serde(rename = "custom_data", borrow, skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
}
#[derive(Deserialize, Serialize)]
pub struct EmbeddedFromMember<'a> {
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<MemberId<'a>>,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum EventState<'a> {
    String(peers::Text<'a>),
    Object(Receipts<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for EventState<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms<'a>(std::marker::PhantomData<&'a ()>);
        impl<'de: 'a, 'a> serde::de::Visitor<'de> for Arms<'a> {
            type Value = EventState<'a>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("another JSON type")
            }
            fn visit_borrowed_str<E: serde::de::Error>(
                self,
                text: &'de str,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::value::BorrowedStrDeserializer::new(text),
                    )
                    .map(EventState::String)
            }
            fn visit_str<E: serde::de::Error>(
                self,
                text: &str,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(text),
                    )
                    .map(EventState::String)
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                map: A,
            ) -> Result<Self::Value, A::Error> {
                Deserialize::deserialize(
                        serde::de::value::MapAccessDeserializer::new(map),
                    )
                    .map(EventState::Object)
            }
        }
        deserializer.deserialize_any(Arms(std::marker::PhantomData))
    }
}
#[derive(Deserialize, Serialize)]
pub struct Receipts<'a> {
    #[serde(rename = "delivered_to", borrow, skip_serializing_if = "Option::is_none")]
    pub delivered_to: Option<
        std::collections::BTreeMap<peers::Text<'a>, peers::Text<'a>>,
    >,
    #[serde(rename = "seen_by", borrow, skip_serializing_if = "Option::is_none")]
    pub seen_by: Option<std::collections::BTreeMap<peers::Text<'a>, peers::Text<'a>>>,
}
#[derive(Deserialize, Serialize)]
pub struct Links<'a> {
    #[serde(rename = "self", borrow, skip_serializing_if = "Option::is_none")]
    pub self_: Option<LinksSelf<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct LinksSelf<'a> {
    #[serde(rename = "href", borrow, skip_serializing_if = "Option::is_none")]
    pub href: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct PushInfo<'a> {
    #[serde(rename = "conversation", borrow, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<PushInfoConversation<'a>>,
    #[serde(rename = "from_user", borrow, skip_serializing_if = "Option::is_none")]
    pub from_user: Option<PushUser<'a>>,
    #[serde(rename = "to_user", borrow, skip_serializing_if = "Option::is_none")]
    pub to_user: Option<PushUser<'a>>,
    #[serde(rename = "priority", borrow, skip_serializing_if = "Option::is_none")]
    pub priority: Option<PushInfoPriority<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct PushInfoConversation<'a> {
    #[serde(rename = "name", borrow, skip_serializing_if = "Option::is_none")]
    pub name: Option<peers::Text<'a>>,
    #[serde(rename = "display_name", borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<peers::Text<'a>>,
}
pub enum PushInfoPriority<'a> {
    Immediate,
    ConservePower,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for PushInfoPriority<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "immediate" => Some(Self::Immediate),
            "conserve_power" => Some(Self::ConservePower),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for PushInfoPriority<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Immediate => "immediate",
                    Self::ConservePower => "conserve_power",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct PushUser<'a> {
    #[serde(rename = "user_id", borrow, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId<'a>>,
    #[serde(rename = "name", borrow, skip_serializing_if = "Option::is_none")]
    pub name: Option<peers::Text<'a>>,
    #[serde(rename = "channels", borrow, skip_serializing_if = "Option::is_none")]
    pub channels: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
}
pub enum ChannelType<'a> {
    App,
    Phone,
    Sip,
    Websocket,
    Vbc,
    WhatsappVoice,
    Sms,
    Mms,
    Whatsapp,
    Viber,
    Messenger,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for ChannelType<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "app" => Some(Self::App),
            "phone" => Some(Self::Phone),
            "sip" => Some(Self::Sip),
            "websocket" => Some(Self::Websocket),
            "vbc" => Some(Self::Vbc),
            "whatsapp-voice" => Some(Self::WhatsappVoice),
            "sms" => Some(Self::Sms),
            "mms" => Some(Self::Mms),
            "whatsapp" => Some(Self::Whatsapp),
            "viber" => Some(Self::Viber),
            "messenger" => Some(Self::Messenger),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for ChannelType<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::App => "app",
                    Self::Phone => "phone",
                    Self::Sip => "sip",
                    Self::Websocket => "websocket",
                    Self::Vbc => "vbc",
                    Self::WhatsappVoice => "whatsapp-voice",
                    Self::Sms => "sms",
                    Self::Mms => "mms",
                    Self::Whatsapp => "whatsapp",
                    Self::Viber => "viber",
                    Self::Messenger => "messenger",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct Channel<'a> {
    #[serde(rename = "type", borrow)]
    pub r#type: ChannelType<'a>,
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<LegId<'a>>,
    #[serde(rename = "from", borrow, skip_serializing_if = "Option::is_none")]
    pub from: Option<Endpoint<'a>>,
    #[serde(rename = "to", borrow, skip_serializing_if = "Option::is_none")]
    pub to: Option<Endpoint<'a>>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
    #[serde(rename = "cpa", skip_serializing_if = "Option::is_none")]
    pub cpa: Option<bool>,
    #[serde(rename = "cpa_time", skip_serializing_if = "Option::is_none")]
    pub cpa_time: Option<f64>,
    #[serde(rename = "preanswer", skip_serializing_if = "Option::is_none")]
    pub preanswer: Option<bool>,
    #[serde(rename = "ring_timeout", skip_serializing_if = "Option::is_none")]
    pub ring_timeout: Option<f64>,
    #[serde(rename = "max_length", skip_serializing_if = "Option::is_none")]
    pub max_length: Option<f64>,
    #[serde(rename = "can_hear", borrow, skip_serializing_if = "Option::is_none")]
    pub can_hear: Option<Vec<peers::Text<'a>>>,
    #[serde(rename = "can_speak", borrow, skip_serializing_if = "Option::is_none")]
    pub can_speak: Option<Vec<peers::Text<'a>>>,
    #[serde(rename = "knocking_id", borrow, skip_serializing_if = "Option::is_none")]
    pub knocking_id: Option<KnockerId<'a>>,
    #[serde(rename = "legs", borrow, skip_serializing_if = "Option::is_none")]
    pub legs: Option<ChannelLegs<'a>>,
    #[serde(rename = "leg_ids", borrow, skip_serializing_if = "Option::is_none")]
    pub leg_ids: Option<Vec<LegId<'a>>>,
    #[serde(rename = "leg_settings", borrow, skip_serializing_if = "Option::is_none")]
    pub leg_settings: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
    #[serde(
        rename = "content-type",
        alias = "content_type",
        borrow,
        skip_serializing_if = "Option::is_none",
    )]
    pub content_type: Option<peers::Text<'a>>,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum ChannelLegs<'a> {
    List(Vec<ChannelLeg<'a>>),
    Object(NoLegs),
}
impl<'de: 'a, 'a> Deserialize<'de> for ChannelLegs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms<'a>(std::marker::PhantomData<&'a ()>);
        impl<'de: 'a, 'a> serde::de::Visitor<'de> for Arms<'a> {
            type Value = ChannelLegs<'a>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("another JSON type")
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                list: A,
            ) -> Result<Self::Value, A::Error> {
                Deserialize::deserialize(
                        serde::de::value::SeqAccessDeserializer::new(list),
                    )
                    .map(ChannelLegs::List)
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                map: A,
            ) -> Result<Self::Value, A::Error> {
                Deserialize::deserialize(
                        serde::de::value::MapAccessDeserializer::new(map),
                    )
                    .map(ChannelLegs::Object)
            }
        }
        deserializer.deserialize_any(Arms(std::marker::PhantomData))
    }
}
#[derive(Deserialize, Serialize)]
pub struct NoLegs {}
#[derive(Deserialize, Serialize)]
pub struct ChannelLeg<'a> {
    #[serde(rename = "leg_id", borrow)]
    pub leg_id: LegId<'a>,
    #[serde(rename = "status", borrow)]
    pub status: LegStatus<'a>,
}
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
pub enum Endpoint<'a> {
    #[serde(borrow)]
    Tagged(TaggedEndpoint<'a>),
    #[serde(borrow)]
    Untagged(UntaggedEndpoint<'a>),
}
#[derive(Deserialize, Serialize)]
#[serde(tag = "type")]
pub enum TaggedEndpoint<'a> {
    #[serde(rename = "phone", borrow)]
    Phone(PhoneEndpoint<'a>),
    #[serde(rename = "sip", borrow)]
    Sip(SipEndpoint<'a>),
    #[serde(rename = "app", borrow)]
    App(AppEndpoint<'a>),
    #[serde(rename = "vbc", borrow)]
    Vbc(VbcEndpoint<'a>),
    #[serde(rename = "websocket", borrow)]
    Websocket(WebsocketEndpoint<'a>),
    #[serde(rename = "whatsapp-voice", borrow)]
    WhatsappVoice(WhatsappVoiceEndpoint<'a>),
    #[serde(other)]
    Unlisted,
}
#[derive(Deserialize, Serialize)]
pub struct PhoneEndpoint<'a> {
    #[serde(rename = "number", borrow)]
    pub number: peers::Text<'a>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, serde_json::Value>>,
}
#[derive(Deserialize, Serialize)]
pub struct SipEndpoint<'a> {
    #[serde(rename = "uri", borrow)]
    pub uri: peers::Text<'a>,
    #[serde(rename = "username", borrow, skip_serializing_if = "Option::is_none")]
    pub username: Option<peers::Text<'a>>,
    #[serde(rename = "password", borrow, skip_serializing_if = "Option::is_none")]
    pub password: Option<peers::Text<'a>>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, serde_json::Value>>,
}
#[derive(Deserialize, Serialize)]
pub struct AppEndpoint<'a> {
    #[serde(rename = "user", borrow, skip_serializing_if = "Option::is_none")]
    pub user: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VbcEndpoint<'a> {
    #[serde(rename = "extension", borrow)]
    pub extension: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct WebsocketEndpoint<'a> {
    #[serde(rename = "uri", borrow)]
    pub uri: peers::Text<'a>,
    #[serde(
        rename = "content-type",
        alias = "content_type",
        borrow,
        skip_serializing_if = "Option::is_none",
    )]
    pub content_type: Option<peers::Text<'a>>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, serde_json::Value>>,
}
#[derive(Deserialize, Serialize)]
pub struct WhatsappVoiceEndpoint<'a> {
    #[serde(rename = "number", borrow, skip_serializing_if = "Option::is_none")]
    pub number: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct UntaggedEndpoint<'a> {
    #[serde(rename = "number", borrow, skip_serializing_if = "Option::is_none")]
    pub number: Option<peers::Text<'a>>,
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<peers::Text<'a>>,
}
pub enum LegStatus<'a> {
    Started,
    Ringing,
    Answered,
    Completed,
    Machine,
    Failed,
    Busy,
    Timeout,
    Cancelled,
    Rejected,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for LegStatus<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "started" => Some(Self::Started),
            "ringing" => Some(Self::Ringing),
            "answered" => Some(Self::Answered),
            "completed" => Some(Self::Completed),
            "machine" => Some(Self::Machine),
            "failed" => Some(Self::Failed),
            "busy" => Some(Self::Busy),
            "timeout" => Some(Self::Timeout),
            "cancelled" => Some(Self::Cancelled),
            "rejected" => Some(Self::Rejected),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for LegStatus<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Started => "started",
                    Self::Ringing => "ringing",
                    Self::Answered => "answered",
                    Self::Completed => "completed",
                    Self::Machine => "machine",
                    Self::Failed => "failed",
                    Self::Busy => "busy",
                    Self::Timeout => "timeout",
                    Self::Cancelled => "cancelled",
                    Self::Rejected => "rejected",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct LegState<'a> {
    #[serde(rename = "status", borrow)]
    pub status: LegStatus<'a>,
    #[serde(rename = "successful", skip_serializing_if = "Option::is_none")]
    pub successful: Option<bool>,
    #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
    pub reason: Option<LegEndReason<'a>>,
}
pub enum LegEndReason<'a> {
    Ok,
    Failed,
    Busy,
    Timeout,
    Cancelled,
    Rejected,
    NotFound,
    RequestTerminated,
    BadExtension,
    BusyHere,
    RequestTimeout,
    TemporarilyUnavailable,
    Forbidden,
    Gone,
    BadGateway,
    AddressIncomplete,
    ServerInternalError,
    NotImplemented,
    ServerTimeout,
    VersionNotSupported,
    ServiceUnavailable,
    PaymentRequired,
    BannedCallEnded,
    FlowFailed,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for LegEndReason<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "ok" => Some(Self::Ok),
            "failed" => Some(Self::Failed),
            "busy" => Some(Self::Busy),
            "timeout" => Some(Self::Timeout),
            "cancelled" => Some(Self::Cancelled),
            "rejected" => Some(Self::Rejected),
            "not_found" => Some(Self::NotFound),
            "request_terminated" => Some(Self::RequestTerminated),
            "bad_extension" => Some(Self::BadExtension),
            "busy_here" => Some(Self::BusyHere),
            "request_timeout" => Some(Self::RequestTimeout),
            "temporarily_unavailable" => Some(Self::TemporarilyUnavailable),
            "forbidden" => Some(Self::Forbidden),
            "gone" => Some(Self::Gone),
            "bad_gateway" => Some(Self::BadGateway),
            "address_incomplete" => Some(Self::AddressIncomplete),
            "server_internal_error" => Some(Self::ServerInternalError),
            "not_implemented" => Some(Self::NotImplemented),
            "server_timeout" => Some(Self::ServerTimeout),
            "version_not_supported" => Some(Self::VersionNotSupported),
            "service_unavailable" => Some(Self::ServiceUnavailable),
            "payment_required" => Some(Self::PaymentRequired),
            "banned_call_ended" => Some(Self::BannedCallEnded),
            "flow_failed" => Some(Self::FlowFailed),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for LegEndReason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Ok => "ok",
                    Self::Failed => "failed",
                    Self::Busy => "busy",
                    Self::Timeout => "timeout",
                    Self::Cancelled => "cancelled",
                    Self::Rejected => "rejected",
                    Self::NotFound => "not_found",
                    Self::RequestTerminated => "request_terminated",
                    Self::BadExtension => "bad_extension",
                    Self::BusyHere => "busy_here",
                    Self::RequestTimeout => "request_timeout",
                    Self::TemporarilyUnavailable => "temporarily_unavailable",
                    Self::Forbidden => "forbidden",
                    Self::Gone => "gone",
                    Self::BadGateway => "bad_gateway",
                    Self::AddressIncomplete => "address_incomplete",
                    Self::ServerInternalError => "server_internal_error",
                    Self::NotImplemented => "not_implemented",
                    Self::ServerTimeout => "server_timeout",
                    Self::VersionNotSupported => "version_not_supported",
                    Self::ServiceUnavailable => "service_unavailable",
                    Self::PaymentRequired => "payment_required",
                    Self::BannedCallEnded => "banned_call_ended",
                    Self::FlowFailed => "flow_failed",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
pub enum LegDirection<'a> {
    Inbound,
    Outbound,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for LegDirection<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "inbound" => Some(Self::Inbound),
            "outbound" => Some(Self::Outbound),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for LegDirection<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Inbound => "inbound",
                    Self::Outbound => "outbound",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct Media {
    #[serde(rename = "audio", skip_serializing_if = "Option::is_none")]
    pub audio: Option<AudioSwitch>,
    #[serde(rename = "audio_settings", skip_serializing_if = "Option::is_none")]
    pub audio_settings: Option<AudioSettings>,
    #[serde(rename = "video_settings", skip_serializing_if = "Option::is_none")]
    pub video_settings: Option<VideoSettings>,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum AudioSwitch {
    Boolean(bool),
    Object(AudioSettings),
}
impl<'de> Deserialize<'de> for AudioSwitch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms;
        impl<'de> serde::de::Visitor<'de> for Arms {
            type Value = AudioSwitch;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("another JSON type")
            }
            fn visit_bool<E: serde::de::Error>(
                self,
                truth: bool,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(truth),
                    )
                    .map(AudioSwitch::Boolean)
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                map: A,
            ) -> Result<Self::Value, A::Error> {
                Deserialize::deserialize(
                        serde::de::value::MapAccessDeserializer::new(map),
                    )
                    .map(AudioSwitch::Object)
            }
        }
        deserializer.deserialize_any(Arms)
    }
}
#[derive(Deserialize, Serialize)]
pub struct AudioSettings {
    #[serde(rename = "enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(rename = "earmuffed", skip_serializing_if = "Option::is_none")]
    pub earmuffed: Option<bool>,
    #[serde(rename = "muted", skip_serializing_if = "Option::is_none")]
    pub muted: Option<bool>,
}
#[derive(Deserialize, Serialize)]
pub struct VideoSettings {
    #[serde(rename = "enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(rename = "muted", skip_serializing_if = "Option::is_none")]
    pub muted: Option<bool>,
}
#[derive(Deserialize, Serialize)]
pub struct ConversationTimestamps<'a> {
    #[serde(rename = "created", borrow, skip_serializing_if = "Option::is_none")]
    pub created: Option<peers::Text<'a>>,
    #[serde(rename = "updated", borrow, skip_serializing_if = "Option::is_none")]
    pub updated: Option<peers::Text<'a>>,
    #[serde(rename = "destroyed", borrow, skip_serializing_if = "Option::is_none")]
    pub destroyed: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberTimestamps<'a> {
    #[serde(rename = "invited", borrow, skip_serializing_if = "Option::is_none")]
    pub invited: Option<peers::Text<'a>>,
    #[serde(rename = "joined", borrow, skip_serializing_if = "Option::is_none")]
    pub joined: Option<peers::Text<'a>>,
    #[serde(rename = "left", borrow, skip_serializing_if = "Option::is_none")]
    pub left: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct Initiator<'a> {
    #[serde(rename = "invited", borrow, skip_serializing_if = "Option::is_none")]
    pub invited: Option<InitiatedBy<'a>>,
    #[serde(rename = "joined", borrow, skip_serializing_if = "Option::is_none")]
    pub joined: Option<InitiatedBy<'a>>,
    #[serde(rename = "left", borrow, skip_serializing_if = "Option::is_none")]
    pub left: Option<InitiatedBy<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct InitiatedBy<'a> {
    #[serde(rename = "isSystem", skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    #[serde(rename = "member_id", borrow, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId<'a>>,
    #[serde(rename = "user_id", borrow, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct Reason<'a> {
    #[serde(rename = "code", borrow, skip_serializing_if = "Option::is_none")]
    pub code: Option<peers::Text<'a>>,
    #[serde(rename = "text", borrow, skip_serializing_if = "Option::is_none")]
    pub text: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct UserProperties<'a> {
    #[serde(rename = "custom_data", borrow, skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
}
pub enum ConversationState<'a> {
    Active,
    Inactive,
    Deleted,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for ConversationState<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "ACTIVE" => Some(Self::Active),
            "INACTIVE" => Some(Self::Inactive),
            "DELETED" => Some(Self::Deleted),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for ConversationState<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Active => "ACTIVE",
                    Self::Inactive => "INACTIVE",
                    Self::Deleted => "DELETED",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct KnockerTimestamps<'a> {
    #[serde(rename = "created", borrow, skip_serializing_if = "Option::is_none")]
    pub created: Option<peers::Text<'a>>,
    #[serde(rename = "updated", borrow, skip_serializing_if = "Option::is_none")]
    pub updated: Option<peers::Text<'a>>,
    #[serde(rename = "destroyed", borrow, skip_serializing_if = "Option::is_none")]
    pub destroyed: Option<peers::Text<'a>>,
    #[serde(rename = "left", borrow, skip_serializing_if = "Option::is_none")]
    pub left: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct ImageRepresentations<'a> {
    #[serde(rename = "id", borrow)]
    pub id: peers::Text<'a>,
    #[serde(rename = "original", borrow, skip_serializing_if = "Option::is_none")]
    pub original: Option<ImageFile<'a>>,
    #[serde(rename = "medium", borrow, skip_serializing_if = "Option::is_none")]
    pub medium: Option<ImageFile<'a>>,
    #[serde(rename = "thumbnail", borrow, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<ImageFile<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct ImageFile<'a> {
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<peers::Text<'a>>,
    #[serde(rename = "url", borrow, skip_serializing_if = "Option::is_none")]
    pub url: Option<peers::Text<'a>>,
    #[serde(rename = "type", borrow, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImageSize<'a>>,
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}
pub enum ImageSize<'a> {
    Original,
    Medium,
    Thumbnail,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for ImageSize<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "original" => Some(Self::Original),
            "medium" => Some(Self::Medium),
            "thumbnail" => Some(Self::Thumbnail),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for ImageSize<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Original => "original",
                    Self::Medium => "medium",
                    Self::Thumbnail => "thumbnail",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
pub enum MemberState<'a> {
    Invited,
    Joined,
    Left,
    Unknown,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for MemberState<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "INVITED" => Some(Self::Invited),
            "JOINED" => Some(Self::Joined),
            "LEFT" => Some(Self::Left),
            "UNKNOWN" => Some(Self::Unknown),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for MemberState<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Invited => "INVITED",
                    Self::Joined => "JOINED",
                    Self::Left => "LEFT",
                    Self::Unknown => "UNKNOWN",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct MemberUser<'a> {
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId<'a>>,
    #[serde(rename = "user_id", borrow, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId<'a>>,
    #[serde(rename = "member_id", borrow, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId<'a>>,
    #[serde(rename = "name", borrow, skip_serializing_if = "Option::is_none")]
    pub name: Option<peers::Text<'a>>,
    #[serde(rename = "display_name", borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<peers::Text<'a>>,
    #[serde(rename = "image_url", borrow, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<peers::Text<'a>>,
    #[serde(rename = "properties", borrow, skip_serializing_if = "Option::is_none")]
    pub properties: Option<UserProperties<'a>>,
    #[serde(rename = "media", skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberConversation<'a> {
    #[serde(rename = "conversation_id", borrow)]
    pub conversation_id: ConversationId<'a>,
    #[serde(rename = "name", borrow)]
    pub name: peers::Text<'a>,
    #[serde(rename = "display_name", borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<peers::Text<'a>>,
    #[serde(rename = "image_url", borrow, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct HangupBandwidth {
    #[serde(rename = "bytes_in", alias = "byte_in")]
    pub bytes_in: f64,
    #[serde(rename = "bytes_out", alias = "byte_out")]
    pub bytes_out: f64,
}
#[derive(Deserialize, Serialize)]
pub struct HangupReason<'a> {
    #[serde(rename = "code", borrow)]
    pub code: peers::Text<'a>,
    #[serde(rename = "text", borrow)]
    pub text: peers::Text<'a>,
    #[serde(rename = "sip_code", borrow)]
    pub sip_code: SipCode<'a>,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum SipCode<'a> {
    Integer(i64),
    String(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for SipCode<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms<'a>(std::marker::PhantomData<&'a ()>);
        impl<'de: 'a, 'a> serde::de::Visitor<'de> for Arms<'a> {
            type Value = SipCode<'a>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("another JSON type")
            }
            fn visit_i64<E: serde::de::Error>(
                self,
                number: i64,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(number),
                    )
                    .map(SipCode::Integer)
            }
            fn visit_u64<E: serde::de::Error>(
                self,
                number: u64,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(number),
                    )
                    .map(SipCode::Integer)
            }
            fn visit_f64<E: serde::de::Error>(
                self,
                number: f64,
            ) -> Result<Self::Value, E> {
                peers::whole(number).and_then(|number| self.visit_i64(number))
            }
            fn visit_borrowed_str<E: serde::de::Error>(
                self,
                text: &'de str,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::value::BorrowedStrDeserializer::new(text),
                    )
                    .map(SipCode::String)
            }
            fn visit_str<E: serde::de::Error>(
                self,
                text: &str,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(text),
                    )
                    .map(SipCode::String)
            }
        }
        deserializer.deserialize_any(Arms(std::marker::PhantomData))
    }
}
#[derive(Deserialize, Serialize)]
pub struct HangupQuality {
    #[serde(rename = "mos_score", skip_serializing_if = "Option::is_none")]
    pub mos_score: Option<f64>,
    #[serde(rename = "quality_percentage", skip_serializing_if = "Option::is_none")]
    pub quality_percentage: Option<f64>,
    #[serde(rename = "jitter_min_var", skip_serializing_if = "Option::is_none")]
    pub jitter_min_var: Option<f64>,
    #[serde(rename = "jitter_max_var", skip_serializing_if = "Option::is_none")]
    pub jitter_max_var: Option<f64>,
    #[serde(rename = "jitter_loss_rate", skip_serializing_if = "Option::is_none")]
    pub jitter_loss_rate: Option<f64>,
    #[serde(rename = "jitter_burst_rate", skip_serializing_if = "Option::is_none")]
    pub jitter_burst_rate: Option<f64>,
    #[serde(rename = "flaw_total", skip_serializing_if = "Option::is_none")]
    pub flaw_total: Option<f64>,
    #[serde(rename = "packet_cnt", skip_serializing_if = "Option::is_none")]
    pub packet_cnt: Option<f64>,
    #[serde(rename = "packet_loss_perc", skip_serializing_if = "Option::is_none")]
    pub packet_loss_perc: Option<f64>,
}
pub enum SipStatusDirection<'a> {
    In,
    Out,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for SipStatusDirection<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "in" => Some(Self::In),
            "out" => Some(Self::Out),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for SipStatusDirection<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::In => "in",
                    Self::Out => "out",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
pub enum TextChannel<'a> {
    Sms,
    App,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for TextChannel<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "sms" => Some(Self::Sms),
            "app" => Some(Self::App),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for TextChannel<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Sms => "sms",
                    Self::App => "app",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct AsrWord<'a> {
    #[serde(rename = "word", borrow)]
    pub word: peers::Text<'a>,
    #[serde(rename = "confidence")]
    pub confidence: f64,
}
pub enum AsrAudioFormat<'a> {
    Mp3,
    Wav,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for AsrAudioFormat<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "mp3" => Some(Self::Mp3),
            "wav" => Some(Self::Wav),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for AsrAudioFormat<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Mp3 => "mp3",
                    Self::Wav => "wav",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct LegStatusEntry<'a> {
    #[serde(rename = "status", borrow)]
    pub status: LegStatus<'a>,
    #[serde(rename = "date", borrow)]
    pub date: peers::Text<'a>,
    #[serde(rename = "conversation_id", borrow, skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<ConversationId<'a>>,
    #[serde(rename = "member_id", borrow, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId<'a>>,
    #[serde(rename = "knocker_id", borrow, skip_serializing_if = "Option::is_none")]
    pub knocker_id: Option<KnockerId<'a>>,
    #[serde(rename = "state", borrow, skip_serializing_if = "Option::is_none")]
    pub state: Option<LegState<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AppKnocking<'a> {
    #[serde(rename = "user", borrow)]
    pub user: AppKnockingUser<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
    #[serde(rename = "properties", borrow, skip_serializing_if = "Option::is_none")]
    pub properties: Option<UserProperties<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AppKnockingUser<'a> {
    #[serde(rename = "id", borrow)]
    pub id: UserId<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AppKnockingCancel<'a> {
    #[serde(rename = "user", borrow)]
    pub user: AppKnockingCancelUser<'a>,
    #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason<'a>>,
    #[serde(rename = "timestamp", borrow)]
    pub timestamp: KnockerTimestamps<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AppKnockingCancelUser<'a> {
    #[serde(rename = "id", borrow)]
    pub id: UserId<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct LegStatusUpdate<'a> {
    #[serde(rename = "leg_id", borrow)]
    pub leg_id: LegId<'a>,
    #[serde(rename = "type", borrow)]
    pub r#type: ChannelType<'a>,
    #[serde(rename = "status", borrow)]
    pub status: LegStatus<'a>,
    #[serde(rename = "direction", borrow, skip_serializing_if = "Option::is_none")]
    pub direction: Option<LegDirection<'a>>,
    #[serde(rename = "statusHistory", borrow, skip_serializing_if = "Option::is_none")]
    pub status_history: Option<Vec<LegStatusEntry<'a>>>,
    #[serde(rename = "state", borrow, skip_serializing_if = "Option::is_none")]
    pub state: Option<LegState<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioPlay<'a> {
    #[serde(rename = "stream_url", borrow)]
    pub stream_url: Vec<peers::Text<'a>>,
    #[serde(rename = "level")]
    pub level: f64,
    #[serde(rename = "loop")]
    pub r#loop: i64,
    #[serde(rename = "queue", skip_serializing_if = "Option::is_none")]
    pub queue: Option<bool>,
    #[serde(rename = "play_id", borrow, skip_serializing_if = "Option::is_none")]
    pub play_id: Option<PlayId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioPlayStop<'a> {
    #[serde(rename = "play_id", borrow)]
    pub play_id: PlayId<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioPlayDone<'a> {
    #[serde(rename = "play_id", borrow)]
    pub play_id: PlayId<'a>,
    #[serde(rename = "error", borrow, skip_serializing_if = "Option::is_none")]
    pub error: Option<peers::Text<'a>>,
    #[serde(rename = "channel", borrow, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioSay<'a> {
    #[serde(rename = "text", borrow)]
    pub text: peers::Text<'a>,
    #[serde(rename = "level")]
    pub level: f64,
    #[serde(rename = "loop")]
    pub r#loop: i64,
    #[serde(rename = "queue", skip_serializing_if = "Option::is_none")]
    pub queue: Option<bool>,
    #[serde(rename = "voice_name", borrow, skip_serializing_if = "Option::is_none")]
    pub voice_name: Option<peers::Text<'a>>,
    #[serde(rename = "language", borrow, skip_serializing_if = "Option::is_none")]
    pub language: Option<peers::Text<'a>>,
    #[serde(rename = "style", skip_serializing_if = "Option::is_none")]
    pub style: Option<i64>,
    #[serde(rename = "premium", skip_serializing_if = "Option::is_none")]
    pub premium: Option<bool>,
    #[serde(rename = "ssml", skip_serializing_if = "Option::is_none")]
    pub ssml: Option<bool>,
    #[serde(rename = "say_id", borrow, skip_serializing_if = "Option::is_none")]
    pub say_id: Option<SayId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioSayStop<'a> {
    #[serde(rename = "say_id", borrow)]
    pub say_id: SayId<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioSayDone<'a> {
    #[serde(rename = "say_id", borrow)]
    pub say_id: SayId<'a>,
    #[serde(rename = "error", borrow, skip_serializing_if = "Option::is_none")]
    pub error: Option<peers::Text<'a>>,
    #[serde(rename = "channel", borrow, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRecord<'a> {
    #[serde(rename = "recording_id", borrow)]
    pub recording_id: RecordingId<'a>,
    #[serde(rename = "format", borrow, skip_serializing_if = "Option::is_none")]
    pub format: Option<peers::Text<'a>>,
    #[serde(rename = "validity", skip_serializing_if = "Option::is_none")]
    pub validity: Option<i64>,
    #[serde(rename = "streamed", skip_serializing_if = "Option::is_none")]
    pub streamed: Option<bool>,
    #[serde(rename = "beep_start", skip_serializing_if = "Option::is_none")]
    pub beep_start: Option<bool>,
    #[serde(rename = "beep_stop", skip_serializing_if = "Option::is_none")]
    pub beep_stop: Option<bool>,
    #[serde(rename = "detect_speech", skip_serializing_if = "Option::is_none")]
    pub detect_speech: Option<bool>,
    #[serde(rename = "split", skip_serializing_if = "Option::is_none")]
    pub split: Option<bool>,
    #[serde(rename = "multitrack", skip_serializing_if = "Option::is_none")]
    pub multitrack: Option<bool>,
    #[serde(rename = "channels", skip_serializing_if = "Option::is_none")]
    pub channels: Option<i64>,
    #[serde(rename = "transcription", borrow, skip_serializing_if = "Option::is_none")]
    pub transcription: Option<AudioRecordTranscription<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRecordTranscription<'a> {
    #[serde(rename = "language", borrow)]
    pub language: peers::Text<'a>,
    #[serde(rename = "sentiment_analysis", skip_serializing_if = "Option::is_none")]
    pub sentiment_analysis: Option<bool>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRecordStop<'a> {
    #[serde(rename = "record_id", borrow)]
    pub record_id: RecordingId<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRecordDone<'a> {
    #[serde(rename = "recording_id", borrow)]
    pub recording_id: RecordingId<'a>,
    #[serde(rename = "destination_url", borrow)]
    pub destination_url: peers::Text<'a>,
    #[serde(rename = "format", borrow)]
    pub format: peers::Text<'a>,
    #[serde(rename = "start_time", borrow)]
    pub start_time: peers::Text<'a>,
    #[serde(rename = "end_time", borrow)]
    pub end_time: peers::Text<'a>,
    #[serde(rename = "size")]
    pub size: f64,
    #[serde(rename = "event_id", borrow, skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventNumber<'a>>,
    #[serde(rename = "channel", borrow, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Box<Channel<'a>>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioDtmf<'a> {
    #[serde(rename = "digit", borrow, skip_serializing_if = "Option::is_none")]
    pub digit: Option<peers::Text<'a>>,
    #[serde(rename = "digits", borrow, skip_serializing_if = "Option::is_none")]
    pub digits: Option<peers::Text<'a>>,
    #[serde(rename = "duration", skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    #[serde(rename = "dtmf_seq", skip_serializing_if = "Option::is_none")]
    pub dtmf_seq: Option<i64>,
    #[serde(rename = "dtmf_id", borrow, skip_serializing_if = "Option::is_none")]
    pub dtmf_id: Option<peers::Text<'a>>,
    #[serde(rename = "method", borrow, skip_serializing_if = "Option::is_none")]
    pub method: Option<AudioDtmfMethod<'a>>,
    #[serde(rename = "channel", borrow, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel<'a>>,
}
pub enum AudioDtmfMethod<'a> {
    In,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for AudioDtmfMethod<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "in" => Some(Self::In),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for AudioDtmfMethod<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::In => "in",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct AudioMuteOn<'a> {
    #[serde(rename = "rtc_id", borrow)]
    pub rtc_id: RtcId<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioMuteOff<'a> {
    #[serde(rename = "rtc_id", borrow)]
    pub rtc_id: RtcId<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioEarmuffOn<'a> {
    #[serde(rename = "rtc_id", borrow, skip_serializing_if = "Option::is_none")]
    pub rtc_id: Option<RtcId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioEarmuffOff<'a> {
    #[serde(rename = "rtc_id", borrow, skip_serializing_if = "Option::is_none")]
    pub rtc_id: Option<RtcId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRingingStart {}
#[derive(Deserialize, Serialize)]
pub struct AudioSpeakingOn<'a> {
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioSpeakingOff<'a> {
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRingingStop {}
#[derive(Deserialize, Serialize)]
pub struct AudioAsrDone<'a> {
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
    #[serde(rename = "asr", borrow)]
    pub asr: AudioAsrDoneAsr<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioAsrDoneAsr<'a> {
    #[serde(rename = "asr_id", borrow)]
    pub asr_id: peers::Text<'a>,
    #[serde(rename = "results", borrow)]
    pub results: Option<Vec<AsrWord<'a>>>,
    #[serde(rename = "error", borrow)]
    pub error: Option<peers::Text<'a>>,
    #[serde(rename = "call_id", borrow, skip_serializing_if = "Option::is_none")]
    pub call_id: Option<LegId<'a>>,
    #[serde(rename = "timeout_reason", borrow, skip_serializing_if = "Option::is_none")]
    pub timeout_reason: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioAsrRecordDone<'a> {
    #[serde(rename = "channel", borrow)]
    pub channel: Box<Channel<'a>>,
    #[serde(rename = "asr", borrow)]
    pub asr: AudioAsrRecordDoneAsr<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioAsrRecordDoneAsr<'a> {
    #[serde(rename = "asr_id", borrow)]
    pub asr_id: peers::Text<'a>,
    #[serde(rename = "call_id", borrow)]
    pub call_id: LegId<'a>,
    #[serde(rename = "destination_url", borrow)]
    pub destination_url: peers::Text<'a>,
    #[serde(rename = "format", borrow)]
    pub format: AsrAudioFormat<'a>,
    #[serde(rename = "start_time", borrow)]
    pub start_time: peers::Text<'a>,
    #[serde(rename = "end_time", borrow)]
    pub end_time: peers::Text<'a>,
    #[serde(rename = "size")]
    pub size: f64,
    #[serde(rename = "media_service_uuid", borrow)]
    pub media_service_uuid: peers::Text<'a>,
    #[serde(rename = "error", borrow)]
    pub error: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct Text<'a> {
    #[serde(rename = "text", borrow)]
    pub text: peers::Text<'a>,
    #[serde(rename = "language", borrow, skip_serializing_if = "Option::is_none")]
    pub language: Option<peers::Text<'a>>,
    #[serde(rename = "channels", borrow, skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<TextChannel<'a>>>,
    #[serde(rename = "edited", borrow, skip_serializing_if = "Option::is_none")]
    pub edited: Option<TextEdited<'a>>,
    #[serde(rename = "tid", borrow, skip_serializing_if = "Option::is_none")]
    pub tid: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct TextEdited<'a> {
    #[serde(rename = "edited_by", borrow)]
    pub edited_by: EventNumber<'a>,
    #[serde(rename = "edited_at", borrow)]
    pub edited_at: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct TextUpdate<'a> {
    #[serde(rename = "text", borrow)]
    pub text: peers::Text<'a>,
    #[serde(rename = "original_event_id")]
    pub original_event_id: i64,
}
#[derive(Deserialize, Serialize)]
pub struct TextSeen<'a> {
    #[serde(rename = "event_id", borrow)]
    pub event_id: EventNumber<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct TextDelivered<'a> {
    #[serde(rename = "event_id", borrow)]
    pub event_id: EventNumber<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct TextTypingOn<'a> {
    #[serde(rename = "activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<i64>,
    #[serde(rename = "event_id", borrow, skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventNumber<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct TextTypingOff<'a> {
    #[serde(rename = "activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<i64>,
    #[serde(rename = "event_id", borrow, skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventNumber<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct Image<'a> {
    #[serde(rename = "representations", borrow, skip_serializing_if = "Option::is_none")]
    pub representations: Option<ImageRepresentations<'a>>,
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<peers::Text<'a>>,
    #[serde(rename = "original", borrow, skip_serializing_if = "Option::is_none")]
    pub original: Option<Box<ImageFile<'a>>>,
    #[serde(rename = "medium", borrow, skip_serializing_if = "Option::is_none")]
    pub medium: Option<Box<ImageFile<'a>>>,
    #[serde(rename = "thumbnail", borrow, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Box<ImageFile<'a>>>,
}
#[derive(Deserialize, Serialize)]
pub struct ImageSeen<'a> {
    #[serde(rename = "event_id", borrow)]
    pub event_id: EventNumber<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct ImageDelivered<'a> {
    #[serde(rename = "event_id", borrow)]
    pub event_id: EventNumber<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct ConversationCreated<'a> {
    #[serde(rename = "id", borrow)]
    pub id: ConversationId<'a>,
    #[serde(rename = "name", borrow)]
    pub name: peers::Text<'a>,
    #[serde(rename = "timestamp", borrow)]
    pub timestamp: ConversationTimestamps<'a>,
    #[serde(rename = "state", borrow)]
    pub state: ConversationState<'a>,
    #[serde(rename = "display_name", borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<peers::Text<'a>>,
    #[serde(rename = "image_url", borrow, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct ConversationUpdated<'a> {
    #[serde(rename = "id", borrow)]
    pub id: ConversationId<'a>,
    #[serde(rename = "name", borrow)]
    pub name: peers::Text<'a>,
    #[serde(rename = "timestamp", borrow)]
    pub timestamp: ConversationTimestamps<'a>,
    #[serde(rename = "display_name", borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<peers::Text<'a>>,
    #[serde(rename = "image_url", borrow, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<peers::Text<'a>>,
    #[serde(rename = "state", borrow, skip_serializing_if = "Option::is_none")]
    pub state: Option<ConversationState<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct ConversationDeleted<'a> {
    #[serde(rename = "id", borrow)]
    pub id: ConversationId<'a>,
    #[serde(rename = "name", borrow)]
    pub name: peers::Text<'a>,
    #[serde(rename = "timestamp", borrow)]
    pub timestamp: ConversationTimestamps<'a>,
    #[serde(rename = "reason", borrow)]
    pub reason: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberInvited<'a> {
    #[serde(rename = "timestamp", borrow)]
    pub timestamp: MemberTimestamps<'a>,
    #[serde(rename = "user", borrow, skip_serializing_if = "Option::is_none")]
    pub user: Option<MemberInvitedUser<'a>>,
    #[serde(rename = "member_id", borrow, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId<'a>>,
    #[serde(rename = "channel", borrow, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Box<Channel<'a>>>,
    #[serde(rename = "media", skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    #[serde(rename = "cname", borrow, skip_serializing_if = "Option::is_none")]
    pub cname: Option<peers::Text<'a>>,
    #[serde(rename = "conversation", borrow, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<Box<MemberConversation<'a>>>,
    #[serde(rename = "invited_by", borrow, skip_serializing_if = "Option::is_none")]
    pub invited_by: Option<peers::Text<'a>>,
    #[serde(
        rename = "invited_by_member",
        borrow,
        skip_serializing_if = "Option::is_none",
    )]
    pub invited_by_member: Option<Box<MemberInvitedInvitedByMember<'a>>>,
    #[serde(rename = "initiator", borrow, skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Box<Initiator<'a>>>,
    #[serde(rename = "sdp", borrow, skip_serializing_if = "Option::is_none")]
    pub sdp: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberInvitedUser<'a> {
    #[serde(rename = "user_id", borrow)]
    pub user_id: UserId<'a>,
    #[serde(rename = "member_id", borrow)]
    pub member_id: MemberId<'a>,
    #[serde(rename = "name", borrow)]
    pub name: peers::Text<'a>,
    #[serde(rename = "media")]
    pub media: Media,
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId<'a>>,
    #[serde(rename = "display_name", borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<peers::Text<'a>>,
    #[serde(rename = "image_url", borrow, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<peers::Text<'a>>,
    #[serde(rename = "properties", borrow, skip_serializing_if = "Option::is_none")]
    pub properties: Option<UserProperties<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberInvitedInvitedByMember<'a> {
    #[serde(rename = "member_id", borrow)]
    pub member_id: MemberId<'a>,
    #[serde(rename = "user_id", borrow)]
    pub user_id: UserId<'a>,
    #[serde(rename = "name", borrow)]
    pub name: peers::Text<'a>,
    #[serde(rename = "state", borrow)]
    pub state: MemberState<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
    #[serde(rename = "media")]
    pub media: Media,
    #[serde(rename = "timestamp", borrow)]
    pub timestamp: MemberTimestamps<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberJoined<'a> {
    #[serde(rename = "timestamp", borrow)]
    pub timestamp: MemberTimestamps<'a>,
    #[serde(rename = "member_id", borrow, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId<'a>>,
    #[serde(rename = "user", borrow, skip_serializing_if = "Option::is_none")]
    pub user: Option<MemberUser<'a>>,
    #[serde(rename = "channel", borrow, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Box<Channel<'a>>>,
    #[serde(rename = "initiator", borrow, skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Box<Initiator<'a>>>,
    #[serde(rename = "client_ref", borrow, skip_serializing_if = "Option::is_none")]
    pub client_ref: Option<peers::Text<'a>>,
    #[serde(rename = "cname", borrow, skip_serializing_if = "Option::is_none")]
    pub cname: Option<peers::Text<'a>>,
    #[serde(rename = "conversation", borrow, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<Box<MemberConversation<'a>>>,
    #[serde(rename = "media", skip_serializing_if = "Option::is_none")]
    pub media: Option<Box<Media>>,
    #[serde(rename = "sdp", borrow, skip_serializing_if = "Option::is_none")]
    pub sdp: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberLeft<'a> {
    #[serde(rename = "timestamp", borrow)]
    pub timestamp: MemberTimestamps<'a>,
    #[serde(rename = "member_id", borrow, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId<'a>>,
    #[serde(rename = "user", borrow, skip_serializing_if = "Option::is_none")]
    pub user: Option<MemberUser<'a>>,
    #[serde(rename = "channel", borrow, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Box<Channel<'a>>>,
    #[serde(rename = "initiator", borrow, skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Box<Initiator<'a>>>,
    #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberMedia<'a> {
    #[serde(rename = "audio")]
    pub audio: bool,
    #[serde(rename = "video", skip_serializing_if = "Option::is_none")]
    pub video: Option<bool>,
    #[serde(rename = "media", skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    #[serde(rename = "channel", borrow, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct RtcStatus<'a> {
    #[serde(rename = "duration", borrow)]
    pub duration: peers::Text<'a>,
    #[serde(rename = "start_time", borrow)]
    pub start_time: peers::Text<'a>,
    #[serde(rename = "end_time", borrow)]
    pub end_time: peers::Text<'a>,
    #[serde(rename = "mos")]
    pub mos: f64,
    #[serde(rename = "price", borrow)]
    pub price: peers::Text<'a>,
    #[serde(rename = "price_currency", borrow)]
    pub price_currency: peers::Text<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct RtcTransfer<'a> {
    #[serde(rename = "transferred_from", borrow)]
    pub transferred_from: ConversationId<'a>,
    #[serde(rename = "was_member", borrow)]
    pub was_member: MemberId<'a>,
    #[serde(rename = "user_id", borrow)]
    pub user_id: UserId<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct RtcHangup<'a> {
    #[serde(rename = "direction", borrow)]
    pub direction: LegDirection<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Box<Channel<'a>>,
    #[serde(rename = "quality")]
    pub quality: HangupQuality,
    #[serde(rename = "bandwidth")]
    pub bandwidth: HangupBandwidth,
    #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
    pub reason: Option<HangupReason<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct RtcTerminate<'a> {
    #[serde(rename = "rtc_id", borrow)]
    pub rtc_id: RtcId<'a>,
    #[serde(rename = "member_id", borrow)]
    pub member_id: MemberId<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct RtcAnswered<'a> {
    #[serde(rename = "direction", borrow)]
    pub direction: LegDirection<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct SipRinging<'a> {
    #[serde(rename = "direction", borrow, skip_serializing_if = "Option::is_none")]
    pub direction: Option<LegDirection<'a>>,
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct SipAnswered<'a> {
    #[serde(rename = "direction", borrow)]
    pub direction: LegDirection<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct SipMachine<'a> {
    #[serde(rename = "type", borrow)]
    pub r#type: peers::Text<'a>,
    #[serde(rename = "confidence")]
    pub confidence: i64,
    #[serde(rename = "channel", borrow)]
    pub channel: Channel<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct SipStatus<'a> {
    #[serde(rename = "direction", borrow)]
    pub direction: SipStatusDirection<'a>,
    #[serde(rename = "from", borrow)]
    pub from: peers::Text<'a>,
    #[serde(rename = "to", borrow)]
    pub to: peers::Text<'a>,
    #[serde(rename = "price", borrow)]
    pub price: peers::Text<'a>,
    #[serde(rename = "rate", borrow)]
    pub rate: peers::Text<'a>,
    #[serde(rename = "duration", borrow)]
    pub duration: peers::Text<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Box<Channel<'a>>,
    #[serde(rename = "network_code", borrow, skip_serializing_if = "Option::is_none")]
    pub network_code: Option<peers::Text<'a>>,
    #[serde(rename = "status", borrow, skip_serializing_if = "Option::is_none")]
    pub status: Option<LegStatus<'a>>,
    #[serde(rename = "state", borrow, skip_serializing_if = "Option::is_none")]
    pub state: Option<LegState<'a>>,
    #[serde(rename = "request_time", borrow, skip_serializing_if = "Option::is_none")]
    pub request_time: Option<peers::Text<'a>>,
    #[serde(rename = "start_time", borrow, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<peers::Text<'a>>,
    #[serde(rename = "end_time", borrow, skip_serializing_if = "Option::is_none")]
    pub end_time: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct SipHangup<'a> {
    #[serde(rename = "direction", borrow)]
    pub direction: LegDirection<'a>,
    #[serde(rename = "channel", borrow)]
    pub channel: Box<Channel<'a>>,
    #[serde(rename = "quality")]
    pub quality: HangupQuality,
    #[serde(rename = "bandwidth")]
    pub bandwidth: HangupBandwidth,
    #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
    pub reason: Option<HangupReason<'a>>,
}
