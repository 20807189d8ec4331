// @generated from `schema/vonage` by `cargo xtask bench --peers`. Do not edit.
use serde::{Deserialize, Deserializer, Serialize, Serializer};
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct ConversationId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct MemberId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct UserId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct ApplicationId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct KnockerId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct SenderId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct LegId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct RtcId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct PlayId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct SayId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct RecordingId(pub String);
#[derive(Serialize)]
#[serde(untagged)]
pub enum EventNumber {
    Integer(i64),
    String(String),
}
impl<'de> Deserialize<'de> for EventNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms;
        impl<'de> serde::de::Visitor<'de> for Arms {
            type Value = EventNumber;
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
        deserializer.deserialize_any(Arms)
    }
}
#[derive(Deserialize, Serialize)]
pub struct Embedded {
    #[serde(rename = "from_user", skip_serializing_if = "Option::is_none")]
    pub from_user: Option<EmbeddedFromUser>,
    #[serde(rename = "from_member", skip_serializing_if = "Option::is_none")]
    pub from_member: Option<EmbeddedFromMember>,
}
#[derive(Deserialize, Serialize)]
pub struct EmbeddedFromUser {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "display_name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "image_url", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    #[serde(rename = "custom_data", skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<std::collections::BTreeMap<String, AnyJson>>,
}
#[derive(Deserialize, Serialize)]
pub struct EmbeddedFromMember {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<MemberId>,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum EventState {
    String(String),
    Object(Receipts),
}
impl<'de> Deserialize<'de> for EventState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms;
        impl<'de> serde::de::Visitor<'de> for Arms {
            type Value = EventState;
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
        deserializer.deserialize_any(Arms)
    }
}
#[derive(Deserialize, Serialize)]
pub struct Receipts {
    #[serde(rename = "delivered_to", skip_serializing_if = "Option::is_none")]
    pub delivered_to: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "seen_by", skip_serializing_if = "Option::is_none")]
    pub seen_by: Option<std::collections::BTreeMap<String, String>>,
}
#[derive(Deserialize, Serialize)]
pub struct Links {
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<LinksSelf>,
}
#[derive(Deserialize, Serialize)]
pub struct LinksSelf {
    #[serde(rename = "href", skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct PushInfo {
    #[serde(rename = "conversation", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<PushInfoConversation>,
    #[serde(rename = "from_user", skip_serializing_if = "Option::is_none")]
    pub from_user: Option<PushUser>,
    #[serde(rename = "to_user", skip_serializing_if = "Option::is_none")]
    pub to_user: Option<PushUser>,
    #[serde(rename = "priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<PushInfoPriority>,
}
#[derive(Deserialize, Serialize)]
pub struct PushInfoConversation {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "display_name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}
pub enum PushInfoPriority {
    Immediate,
    ConservePower,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for PushInfoPriority {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "immediate" => Some(Self::Immediate),
            "conserve_power" => Some(Self::ConservePower),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for PushInfoPriority {
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
pub struct PushUser {
    #[serde(rename = "user_id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "channels", skip_serializing_if = "Option::is_none")]
    pub channels: Option<std::collections::BTreeMap<String, AnyJson>>,
}
pub enum ChannelType {
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
    Unlisted(String),
}
impl<'de> Deserialize<'de> for ChannelType {
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
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for ChannelType {
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
pub struct Channel {
    #[serde(rename = "type")]
    pub r#type: ChannelType,
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<LegId>,
    #[serde(rename = "from", skip_serializing_if = "Option::is_none")]
    pub from: Option<Endpoint>,
    #[serde(rename = "to", skip_serializing_if = "Option::is_none")]
    pub to: Option<Endpoint>,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, AnyJson>>,
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
    #[serde(rename = "can_hear", skip_serializing_if = "Option::is_none")]
    pub can_hear: Option<Vec<String>>,
    #[serde(rename = "can_speak", skip_serializing_if = "Option::is_none")]
    pub can_speak: Option<Vec<String>>,
    #[serde(rename = "knocking_id", skip_serializing_if = "Option::is_none")]
    pub knocking_id: Option<KnockerId>,
    #[serde(rename = "legs", skip_serializing_if = "Option::is_none")]
    pub legs: Option<ChannelLegs>,
    #[serde(rename = "leg_ids", skip_serializing_if = "Option::is_none")]
    pub leg_ids: Option<Vec<LegId>>,
    #[serde(rename = "leg_settings", skip_serializing_if = "Option::is_none")]
    pub leg_settings: Option<std::collections::BTreeMap<String, AnyJson>>,
    #[serde(
        rename = "content-type",
        alias = "content_type",
        skip_serializing_if = "Option::is_none",
    )]
    pub content_type: Option<String>,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum ChannelLegs {
    List(Vec<ChannelLeg>),
    Object(NoLegs),
}
impl<'de> Deserialize<'de> for ChannelLegs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms;
        impl<'de> serde::de::Visitor<'de> for Arms {
            type Value = ChannelLegs;
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
        deserializer.deserialize_any(Arms)
    }
}
#[derive(Deserialize, Serialize)]
pub struct NoLegs {}
#[derive(Deserialize, Serialize)]
pub struct ChannelLeg {
    #[serde(rename = "leg_id")]
    pub leg_id: LegId,
    #[serde(rename = "status")]
    pub status: LegStatus,
}
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
pub enum Endpoint {
    Tagged(TaggedEndpoint),
    Untagged(UntaggedEndpoint),
}
#[derive(Deserialize, Serialize)]
#[serde(tag = "type")]
pub enum TaggedEndpoint {
    #[serde(rename = "phone")]
    Phone(PhoneEndpoint),
    #[serde(rename = "sip")]
    Sip(SipEndpoint),
    #[serde(rename = "app")]
    App(AppEndpoint),
    #[serde(rename = "vbc")]
    Vbc(VbcEndpoint),
    #[serde(rename = "websocket")]
    Websocket(WebsocketEndpoint),
    #[serde(rename = "whatsapp-voice")]
    WhatsappVoice(WhatsappVoiceEndpoint),
    #[serde(other)]
    Unlisted,
}
#[derive(Deserialize, Serialize)]
pub struct PhoneEndpoint {
    #[serde(rename = "number")]
    pub number: String,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
#[derive(Deserialize, Serialize)]
pub struct SipEndpoint {
    #[serde(rename = "uri")]
    pub uri: String,
    #[serde(rename = "username", skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(rename = "password", skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
#[derive(Deserialize, Serialize)]
pub struct AppEndpoint {
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct VbcEndpoint {
    #[serde(rename = "extension")]
    pub extension: String,
}
#[derive(Deserialize, Serialize)]
pub struct WebsocketEndpoint {
    #[serde(rename = "uri")]
    pub uri: String,
    #[serde(
        rename = "content-type",
        alias = "content_type",
        skip_serializing_if = "Option::is_none",
    )]
    pub content_type: Option<String>,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
#[derive(Deserialize, Serialize)]
pub struct WhatsappVoiceEndpoint {
    #[serde(rename = "number", skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct UntaggedEndpoint {
    #[serde(rename = "number", skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}
pub enum LegStatus {
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
    Unlisted(String),
}
impl<'de> Deserialize<'de> for LegStatus {
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
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for LegStatus {
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
pub struct LegState {
    #[serde(rename = "status")]
    pub status: LegStatus,
    #[serde(rename = "successful", skip_serializing_if = "Option::is_none")]
    pub successful: Option<bool>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<LegEndReason>,
}
pub enum LegEndReason {
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
    Unlisted(String),
}
impl<'de> Deserialize<'de> for LegEndReason {
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
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for LegEndReason {
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
pub enum LegDirection {
    Inbound,
    Outbound,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for LegDirection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "inbound" => Some(Self::Inbound),
            "outbound" => Some(Self::Outbound),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for LegDirection {
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
pub struct ConversationTimestamps {
    #[serde(rename = "created", skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    #[serde(rename = "updated", skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    #[serde(rename = "destroyed", skip_serializing_if = "Option::is_none")]
    pub destroyed: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberTimestamps {
    #[serde(rename = "invited", skip_serializing_if = "Option::is_none")]
    pub invited: Option<String>,
    #[serde(rename = "joined", skip_serializing_if = "Option::is_none")]
    pub joined: Option<String>,
    #[serde(rename = "left", skip_serializing_if = "Option::is_none")]
    pub left: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct Initiator {
    #[serde(rename = "invited", skip_serializing_if = "Option::is_none")]
    pub invited: Option<InitiatedBy>,
    #[serde(rename = "joined", skip_serializing_if = "Option::is_none")]
    pub joined: Option<InitiatedBy>,
    #[serde(rename = "left", skip_serializing_if = "Option::is_none")]
    pub left: Option<InitiatedBy>,
}
#[derive(Deserialize, Serialize)]
pub struct InitiatedBy {
    #[serde(rename = "isSystem", skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    #[serde(rename = "member_id", skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId>,
    #[serde(rename = "user_id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}
#[derive(Deserialize, Serialize)]
pub struct Reason {
    #[serde(rename = "code", skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct UserProperties {
    #[serde(rename = "custom_data", skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<std::collections::BTreeMap<String, AnyJson>>,
}
pub enum ConversationState {
    Active,
    Inactive,
    Deleted,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for ConversationState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "ACTIVE" => Some(Self::Active),
            "INACTIVE" => Some(Self::Inactive),
            "DELETED" => Some(Self::Deleted),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for ConversationState {
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
pub struct KnockerTimestamps {
    #[serde(rename = "created", skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    #[serde(rename = "updated", skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    #[serde(rename = "destroyed", skip_serializing_if = "Option::is_none")]
    pub destroyed: Option<String>,
    #[serde(rename = "left", skip_serializing_if = "Option::is_none")]
    pub left: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct ImageRepresentations {
    #[serde(rename = "id")]
    pub id: String,
    #[serde(rename = "original", skip_serializing_if = "Option::is_none")]
    pub original: Option<ImageFile>,
    #[serde(rename = "medium", skip_serializing_if = "Option::is_none")]
    pub medium: Option<ImageFile>,
    #[serde(rename = "thumbnail", skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<ImageFile>,
}
#[derive(Deserialize, Serialize)]
pub struct ImageFile {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImageSize>,
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}
pub enum ImageSize {
    Original,
    Medium,
    Thumbnail,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for ImageSize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "original" => Some(Self::Original),
            "medium" => Some(Self::Medium),
            "thumbnail" => Some(Self::Thumbnail),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for ImageSize {
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
pub enum MemberState {
    Invited,
    Joined,
    Left,
    Unknown,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for MemberState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "INVITED" => Some(Self::Invited),
            "JOINED" => Some(Self::Joined),
            "LEFT" => Some(Self::Left),
            "UNKNOWN" => Some(Self::Unknown),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for MemberState {
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
pub struct MemberUser {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId>,
    #[serde(rename = "user_id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    #[serde(rename = "member_id", skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "display_name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "image_url", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    #[serde(rename = "properties", skip_serializing_if = "Option::is_none")]
    pub properties: Option<UserProperties>,
    #[serde(rename = "media", skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberConversation {
    #[serde(rename = "conversation_id")]
    pub conversation_id: ConversationId,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "display_name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "image_url", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct HangupBandwidth {
    #[serde(rename = "bytes_in", alias = "byte_in")]
    pub bytes_in: f64,
    #[serde(rename = "bytes_out", alias = "byte_out")]
    pub bytes_out: f64,
}
#[derive(Deserialize, Serialize)]
pub struct HangupReason {
    #[serde(rename = "code")]
    pub code: String,
    #[serde(rename = "text")]
    pub text: String,
    #[serde(rename = "sip_code")]
    pub sip_code: SipCode,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum SipCode {
    Integer(i64),
    String(String),
}
impl<'de> Deserialize<'de> for SipCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms;
        impl<'de> serde::de::Visitor<'de> for Arms {
            type Value = SipCode;
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
        deserializer.deserialize_any(Arms)
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
pub enum SipStatusDirection {
    In,
    Out,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for SipStatusDirection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "in" => Some(Self::In),
            "out" => Some(Self::Out),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for SipStatusDirection {
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
pub enum TextChannel {
    Sms,
    App,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for TextChannel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "sms" => Some(Self::Sms),
            "app" => Some(Self::App),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for TextChannel {
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
pub struct AsrWord {
    #[serde(rename = "word")]
    pub word: String,
    #[serde(rename = "confidence")]
    pub confidence: f64,
}
pub enum AsrAudioFormat {
    Mp3,
    Wav,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for AsrAudioFormat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "mp3" => Some(Self::Mp3),
            "wav" => Some(Self::Wav),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for AsrAudioFormat {
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
pub struct LegStatusEntry {
    #[serde(rename = "status")]
    pub status: LegStatus,
    #[serde(rename = "date")]
    pub date: String,
    #[serde(rename = "conversation_id", skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<ConversationId>,
    #[serde(rename = "member_id", skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId>,
    #[serde(rename = "knocker_id", skip_serializing_if = "Option::is_none")]
    pub knocker_id: Option<KnockerId>,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<LegState>,
}
#[derive(Deserialize, Serialize)]
pub struct AppKnocking {
    #[serde(rename = "user")]
    pub user: AppKnockingUser,
    #[serde(rename = "channel")]
    pub channel: Channel,
    #[serde(rename = "properties", skip_serializing_if = "Option::is_none")]
    pub properties: Option<UserProperties>,
}
#[derive(Deserialize, Serialize)]
pub struct AppKnockingUser {
    #[serde(rename = "id")]
    pub id: UserId,
}
#[derive(Deserialize, Serialize)]
pub struct AppKnockingCancel {
    #[serde(rename = "user")]
    pub user: AppKnockingCancelUser,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    #[serde(rename = "timestamp")]
    pub timestamp: KnockerTimestamps,
}
#[derive(Deserialize, Serialize)]
pub struct AppKnockingCancelUser {
    #[serde(rename = "id")]
    pub id: UserId,
}
#[derive(Deserialize, Serialize)]
pub struct LegStatusUpdate {
    #[serde(rename = "leg_id")]
    pub leg_id: LegId,
    #[serde(rename = "type")]
    pub r#type: ChannelType,
    #[serde(rename = "status")]
    pub status: LegStatus,
    #[serde(rename = "direction", skip_serializing_if = "Option::is_none")]
    pub direction: Option<LegDirection>,
    #[serde(rename = "statusHistory", skip_serializing_if = "Option::is_none")]
    pub status_history: Option<Vec<LegStatusEntry>>,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<LegState>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioPlay {
    #[serde(rename = "stream_url")]
    pub stream_url: Vec<String>,
    #[serde(rename = "level")]
    pub level: f64,
    #[serde(rename = "loop")]
    pub r#loop: i64,
    #[serde(rename = "queue", skip_serializing_if = "Option::is_none")]
    pub queue: Option<bool>,
    #[serde(rename = "play_id", skip_serializing_if = "Option::is_none")]
    pub play_id: Option<PlayId>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioPlayStop {
    #[serde(rename = "play_id")]
    pub play_id: PlayId,
}
#[derive(Deserialize, Serialize)]
pub struct AudioPlayDone {
    #[serde(rename = "play_id")]
    pub play_id: PlayId,
    #[serde(rename = "error", skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(rename = "channel", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioSay {
    #[serde(rename = "text")]
    pub text: String,
    #[serde(rename = "level")]
    pub level: f64,
    #[serde(rename = "loop")]
    pub r#loop: i64,
    #[serde(rename = "queue", skip_serializing_if = "Option::is_none")]
    pub queue: Option<bool>,
    #[serde(rename = "voice_name", skip_serializing_if = "Option::is_none")]
    pub voice_name: Option<String>,
    #[serde(rename = "language", skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(rename = "style", skip_serializing_if = "Option::is_none")]
    pub style: Option<i64>,
    #[serde(rename = "premium", skip_serializing_if = "Option::is_none")]
    pub premium: Option<bool>,
    #[serde(rename = "ssml", skip_serializing_if = "Option::is_none")]
    pub ssml: Option<bool>,
    #[serde(rename = "say_id", skip_serializing_if = "Option::is_none")]
    pub say_id: Option<SayId>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioSayStop {
    #[serde(rename = "say_id")]
    pub say_id: SayId,
}
#[derive(Deserialize, Serialize)]
pub struct AudioSayDone {
    #[serde(rename = "say_id")]
    pub say_id: SayId,
    #[serde(rename = "error", skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(rename = "channel", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRecord {
    #[serde(rename = "recording_id")]
    pub recording_id: RecordingId,
    #[serde(rename = "format", skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
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
    #[serde(rename = "transcription", skip_serializing_if = "Option::is_none")]
    pub transcription: Option<AudioRecordTranscription>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRecordTranscription {
    #[serde(rename = "language")]
    pub language: String,
    #[serde(rename = "sentiment_analysis", skip_serializing_if = "Option::is_none")]
    pub sentiment_analysis: Option<bool>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRecordStop {
    #[serde(rename = "record_id")]
    pub record_id: RecordingId,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRecordDone {
    #[serde(rename = "recording_id")]
    pub recording_id: RecordingId,
    #[serde(rename = "destination_url")]
    pub destination_url: String,
    #[serde(rename = "format")]
    pub format: String,
    #[serde(rename = "start_time")]
    pub start_time: String,
    #[serde(rename = "end_time")]
    pub end_time: String,
    #[serde(rename = "size")]
    pub size: f64,
    #[serde(rename = "event_id", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventNumber>,
    #[serde(rename = "channel", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Box<Channel>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioDtmf {
    #[serde(rename = "digit", skip_serializing_if = "Option::is_none")]
    pub digit: Option<String>,
    #[serde(rename = "digits", skip_serializing_if = "Option::is_none")]
    pub digits: Option<String>,
    #[serde(rename = "duration", skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    #[serde(rename = "dtmf_seq", skip_serializing_if = "Option::is_none")]
    pub dtmf_seq: Option<i64>,
    #[serde(rename = "dtmf_id", skip_serializing_if = "Option::is_none")]
    pub dtmf_id: Option<String>,
    #[serde(rename = "method", skip_serializing_if = "Option::is_none")]
    pub method: Option<AudioDtmfMethod>,
    #[serde(rename = "channel", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}
pub enum AudioDtmfMethod {
    In,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for AudioDtmfMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "in" => Some(Self::In),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for AudioDtmfMethod {
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
pub struct AudioMuteOn {
    #[serde(rename = "rtc_id")]
    pub rtc_id: RtcId,
}
#[derive(Deserialize, Serialize)]
pub struct AudioMuteOff {
    #[serde(rename = "rtc_id")]
    pub rtc_id: RtcId,
}
#[derive(Deserialize, Serialize)]
pub struct AudioEarmuffOn {
    #[serde(rename = "rtc_id", skip_serializing_if = "Option::is_none")]
    pub rtc_id: Option<RtcId>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioEarmuffOff {
    #[serde(rename = "rtc_id", skip_serializing_if = "Option::is_none")]
    pub rtc_id: Option<RtcId>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRingingStart {}
#[derive(Deserialize, Serialize)]
pub struct AudioSpeakingOn {
    #[serde(rename = "channel")]
    pub channel: Channel,
}
#[derive(Deserialize, Serialize)]
pub struct AudioSpeakingOff {
    #[serde(rename = "channel")]
    pub channel: Channel,
}
#[derive(Deserialize, Serialize)]
pub struct AudioRingingStop {}
#[derive(Deserialize, Serialize)]
pub struct AudioAsrDone {
    #[serde(rename = "channel")]
    pub channel: Channel,
    #[serde(rename = "asr")]
    pub asr: AudioAsrDoneAsr,
}
#[derive(Deserialize, Serialize)]
pub struct AudioAsrDoneAsr {
    #[serde(rename = "asr_id")]
    pub asr_id: String,
    #[serde(rename = "results")]
    pub results: Option<Vec<AsrWord>>,
    #[serde(rename = "error")]
    pub error: Option<String>,
    #[serde(rename = "call_id", skip_serializing_if = "Option::is_none")]
    pub call_id: Option<LegId>,
    #[serde(rename = "timeout_reason", skip_serializing_if = "Option::is_none")]
    pub timeout_reason: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioAsrRecordDone {
    #[serde(rename = "channel")]
    pub channel: Box<Channel>,
    #[serde(rename = "asr")]
    pub asr: AudioAsrRecordDoneAsr,
}
#[derive(Deserialize, Serialize)]
pub struct AudioAsrRecordDoneAsr {
    #[serde(rename = "asr_id")]
    pub asr_id: String,
    #[serde(rename = "call_id")]
    pub call_id: LegId,
    #[serde(rename = "destination_url")]
    pub destination_url: String,
    #[serde(rename = "format")]
    pub format: AsrAudioFormat,
    #[serde(rename = "start_time")]
    pub start_time: String,
    #[serde(rename = "end_time")]
    pub end_time: String,
    #[serde(rename = "size")]
    pub size: f64,
    #[serde(rename = "media_service_uuid")]
    pub media_service_uuid: String,
    #[serde(rename = "error")]
    pub error: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct Text {
    #[serde(rename = "text")]
    pub text: String,
    #[serde(rename = "language", skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(rename = "channels", skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<TextChannel>>,
    #[serde(rename = "edited", skip_serializing_if = "Option::is_none")]
    pub edited: Option<TextEdited>,
    #[serde(rename = "tid", skip_serializing_if = "Option::is_none")]
    pub tid: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct TextEdited {
    #[serde(rename = "edited_by")]
    pub edited_by: EventNumber,
    #[serde(rename = "edited_at")]
    pub edited_at: String,
}
#[derive(Deserialize, Serialize)]
pub struct TextUpdate {
    #[serde(rename = "text")]
    pub text: String,
    #[serde(rename = "original_event_id")]
    pub original_event_id: i64,
}
#[derive(Deserialize, Serialize)]
pub struct TextSeen {
    #[serde(rename = "event_id")]
    pub event_id: EventNumber,
}
#[derive(Deserialize, Serialize)]
pub struct TextDelivered {
    #[serde(rename = "event_id")]
    pub event_id: EventNumber,
}
#[derive(Deserialize, Serialize)]
pub struct TextTypingOn {
    #[serde(rename = "activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<i64>,
    #[serde(rename = "event_id", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventNumber>,
}
#[derive(Deserialize, Serialize)]
pub struct TextTypingOff {
    #[serde(rename = "activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<i64>,
    #[serde(rename = "event_id", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventNumber>,
}
#[derive(Deserialize, Serialize)]
pub struct Image {
    #[serde(rename = "representations", skip_serializing_if = "Option::is_none")]
    pub representations: Option<ImageRepresentations>,
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "original", skip_serializing_if = "Option::is_none")]
    pub original: Option<Box<ImageFile>>,
    #[serde(rename = "medium", skip_serializing_if = "Option::is_none")]
    pub medium: Option<Box<ImageFile>>,
    #[serde(rename = "thumbnail", skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Box<ImageFile>>,
}
#[derive(Deserialize, Serialize)]
pub struct ImageSeen {
    #[serde(rename = "event_id")]
    pub event_id: EventNumber,
}
#[derive(Deserialize, Serialize)]
pub struct ImageDelivered {
    #[serde(rename = "event_id")]
    pub event_id: EventNumber,
}
#[derive(Deserialize, Serialize)]
pub struct ConversationCreated {
    #[serde(rename = "id")]
    pub id: ConversationId,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "timestamp")]
    pub timestamp: ConversationTimestamps,
    #[serde(rename = "state")]
    pub state: ConversationState,
    #[serde(rename = "display_name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "image_url", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct ConversationUpdated {
    #[serde(rename = "id")]
    pub id: ConversationId,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "timestamp")]
    pub timestamp: ConversationTimestamps,
    #[serde(rename = "display_name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "image_url", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<ConversationState>,
}
#[derive(Deserialize, Serialize)]
pub struct ConversationDeleted {
    #[serde(rename = "id")]
    pub id: ConversationId,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "timestamp")]
    pub timestamp: ConversationTimestamps,
    #[serde(rename = "reason")]
    pub reason: String,
}
#[derive(Deserialize, Serialize)]
pub struct MemberInvited {
    #[serde(rename = "timestamp")]
    pub timestamp: MemberTimestamps,
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<MemberInvitedUser>,
    #[serde(rename = "member_id", skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId>,
    #[serde(rename = "channel", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Box<Channel>>,
    #[serde(rename = "media", skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    #[serde(rename = "cname", skip_serializing_if = "Option::is_none")]
    pub cname: Option<String>,
    #[serde(rename = "conversation", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<Box<MemberConversation>>,
    #[serde(rename = "invited_by", skip_serializing_if = "Option::is_none")]
    pub invited_by: Option<String>,
    #[serde(rename = "invited_by_member", skip_serializing_if = "Option::is_none")]
    pub invited_by_member: Option<Box<MemberInvitedInvitedByMember>>,
    #[serde(rename = "initiator", skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Box<Initiator>>,
    #[serde(rename = "sdp", skip_serializing_if = "Option::is_none")]
    pub sdp: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberInvitedUser {
    #[serde(rename = "user_id")]
    pub user_id: UserId,
    #[serde(rename = "member_id")]
    pub member_id: MemberId,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "media")]
    pub media: Media,
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<UserId>,
    #[serde(rename = "display_name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "image_url", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    #[serde(rename = "properties", skip_serializing_if = "Option::is_none")]
    pub properties: Option<UserProperties>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberInvitedInvitedByMember {
    #[serde(rename = "member_id")]
    pub member_id: MemberId,
    #[serde(rename = "user_id")]
    pub user_id: UserId,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "state")]
    pub state: MemberState,
    #[serde(rename = "channel")]
    pub channel: Channel,
    #[serde(rename = "media")]
    pub media: Media,
    #[serde(rename = "timestamp")]
    pub timestamp: MemberTimestamps,
}
#[derive(Deserialize, Serialize)]
pub struct MemberJoined {
    #[serde(rename = "timestamp")]
    pub timestamp: MemberTimestamps,
    #[serde(rename = "member_id", skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId>,
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<MemberUser>,
    #[serde(rename = "channel", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Box<Channel>>,
    #[serde(rename = "initiator", skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Box<Initiator>>,
    #[serde(rename = "client_ref", skip_serializing_if = "Option::is_none")]
    pub client_ref: Option<String>,
    #[serde(rename = "cname", skip_serializing_if = "Option::is_none")]
    pub cname: Option<String>,
    #[serde(rename = "conversation", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<Box<MemberConversation>>,
    #[serde(rename = "media", skip_serializing_if = "Option::is_none")]
    pub media: Option<Box<Media>>,
    #[serde(rename = "sdp", skip_serializing_if = "Option::is_none")]
    pub sdp: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberLeft {
    #[serde(rename = "timestamp")]
    pub timestamp: MemberTimestamps,
    #[serde(rename = "member_id", skip_serializing_if = "Option::is_none")]
    pub member_id: Option<MemberId>,
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<MemberUser>,
    #[serde(rename = "channel", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Box<Channel>>,
    #[serde(rename = "initiator", skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Box<Initiator>>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}
#[derive(Deserialize, Serialize)]
pub struct MemberMedia {
    #[serde(rename = "audio")]
    pub audio: bool,
    #[serde(rename = "video", skip_serializing_if = "Option::is_none")]
    pub video: Option<bool>,
    #[serde(rename = "media", skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    #[serde(rename = "channel", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}
#[derive(Deserialize, Serialize)]
pub struct RtcStatus {
    #[serde(rename = "duration")]
    pub duration: String,
    #[serde(rename = "start_time")]
    pub start_time: String,
    #[serde(rename = "end_time")]
    pub end_time: String,
    #[serde(rename = "mos")]
    pub mos: f64,
    #[serde(rename = "price")]
    pub price: String,
    #[serde(rename = "price_currency")]
    pub price_currency: String,
    #[serde(rename = "channel")]
    pub channel: Channel,
}
#[derive(Deserialize, Serialize)]
pub struct RtcTransfer {
    #[serde(rename = "transferred_from")]
    pub transferred_from: ConversationId,
    #[serde(rename = "was_member")]
    pub was_member: MemberId,
    #[serde(rename = "user_id")]
    pub user_id: UserId,
    #[serde(rename = "channel")]
    pub channel: Channel,
}
#[derive(Deserialize, Serialize)]
pub struct RtcHangup {
    #[serde(rename = "direction")]
    pub direction: LegDirection,
    #[serde(rename = "channel")]
    pub channel: Box<Channel>,
    #[serde(rename = "quality")]
    pub quality: HangupQuality,
    #[serde(rename = "bandwidth")]
    pub bandwidth: HangupBandwidth,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<HangupReason>,
}
#[derive(Deserialize, Serialize)]
pub struct RtcTerminate {
    #[serde(rename = "rtc_id")]
    pub rtc_id: RtcId,
    #[serde(rename = "member_id")]
    pub member_id: MemberId,
}
#[derive(Deserialize, Serialize)]
pub struct RtcAnswered {
    #[serde(rename = "direction")]
    pub direction: LegDirection,
    #[serde(rename = "channel")]
    pub channel: Channel,
}
#[derive(Deserialize, Serialize)]
pub struct SipRinging {
    #[serde(rename = "direction", skip_serializing_if = "Option::is_none")]
    pub direction: Option<LegDirection>,
    #[serde(rename = "channel")]
    pub channel: Channel,
}
#[derive(Deserialize, Serialize)]
pub struct SipAnswered {
    #[serde(rename = "direction")]
    pub direction: LegDirection,
    #[serde(rename = "channel")]
    pub channel: Channel,
}
#[derive(Deserialize, Serialize)]
pub struct SipMachine {
    #[serde(rename = "type")]
    pub r#type: String,
    #[serde(rename = "confidence")]
    pub confidence: i64,
    #[serde(rename = "channel")]
    pub channel: Channel,
}
#[derive(Deserialize, Serialize)]
pub struct SipStatus {
    #[serde(rename = "direction")]
    pub direction: SipStatusDirection,
    #[serde(rename = "from")]
    pub from: String,
    #[serde(rename = "to")]
    pub to: String,
    #[serde(rename = "price")]
    pub price: String,
    #[serde(rename = "rate")]
    pub rate: String,
    #[serde(rename = "duration")]
    pub duration: String,
    #[serde(rename = "channel")]
    pub channel: Box<Channel>,
    #[serde(rename = "network_code", skip_serializing_if = "Option::is_none")]
    pub network_code: Option<String>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<LegStatus>,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<LegState>,
    #[serde(rename = "request_time", skip_serializing_if = "Option::is_none")]
    pub request_time: Option<String>,
    #[serde(rename = "start_time", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    #[serde(rename = "end_time", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct SipHangup {
    #[serde(rename = "direction")]
    pub direction: LegDirection,
    #[serde(rename = "channel")]
    pub channel: Box<Channel>,
    #[serde(rename = "quality")]
    pub quality: HangupQuality,
    #[serde(rename = "bandwidth")]
    pub bandwidth: HangupBandwidth,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<HangupReason>,
}
pub mod tagged {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct Whole<B> {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<EventNumber>,
        #[serde(
            rename = "conversation_id",
            alias = "cid",
            skip_serializing_if = "Option::is_none",
        )]
        pub conversation_id: Option<ConversationId>,
        #[serde(rename = "application_id", skip_serializing_if = "Option::is_none")]
        pub application_id: Option<ApplicationId>,
        #[serde(rename = "from", skip_serializing_if = "Option::is_none")]
        pub from: Option<SenderId>,
        #[serde(rename = "to", skip_serializing_if = "Option::is_none")]
        pub to: Option<MemberId>,
        #[serde(rename = "timestamp")]
        pub timestamp: String,
        #[serde(rename = "params", skip_serializing_if = "Option::is_none")]
        pub params: Option<std::collections::BTreeMap<String, AnyJson>>,
        #[serde(rename = "_embedded", skip_serializing_if = "Option::is_none")]
        pub embedded: Option<Box<Embedded>>,
        #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
        pub state: Option<Box<EventState>>,
        #[serde(rename = "session_destination", skip_serializing_if = "Option::is_none")]
        pub session_destination: Option<String>,
        #[serde(rename = "isFromMB", skip_serializing_if = "Option::is_none")]
        pub is_from_mb: Option<bool>,
        #[serde(rename = "href", skip_serializing_if = "Option::is_none")]
        pub href: Option<String>,
        #[serde(rename = "_links", skip_serializing_if = "Option::is_none")]
        pub links: Option<Box<Links>>,
        #[serde(rename = "client_ref", skip_serializing_if = "Option::is_none")]
        pub client_ref: Option<String>,
        #[serde(rename = "user_id", skip_serializing_if = "Option::is_none")]
        pub user_id: Option<UserId>,
        #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        #[serde(rename = "channels", skip_serializing_if = "Option::is_none")]
        pub channels: Option<std::collections::BTreeMap<String, AnyJson>>,
        #[serde(rename = "push_info", skip_serializing_if = "Option::is_none")]
        pub push_info: Option<Box<PushInfo>>,
        #[serde(rename = "body", skip_serializing_if = "Option::is_none")]
        pub payload: Option<B>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "type")]
    pub enum Event {
        #[serde(rename = "app:knocking")]
        AppKnocking(Whole<AppKnocking>),
        #[serde(rename = "app:knocking:cancel")]
        AppKnockingCancel(Whole<AppKnockingCancel>),
        #[serde(rename = "leg:status:update")]
        LegStatusUpdate(Whole<LegStatusUpdate>),
        #[serde(rename = "audio:play")]
        AudioPlay(Whole<AudioPlay>),
        #[serde(rename = "audio:play:stop")]
        AudioPlayStop(Whole<AudioPlayStop>),
        #[serde(rename = "audio:play:done")]
        AudioPlayDone(Whole<AudioPlayDone>),
        #[serde(rename = "audio:say")]
        AudioSay(Whole<AudioSay>),
        #[serde(rename = "audio:say:stop")]
        AudioSayStop(Whole<AudioSayStop>),
        #[serde(rename = "audio:say:done")]
        AudioSayDone(Whole<AudioSayDone>),
        #[serde(rename = "audio:record")]
        AudioRecord(Whole<AudioRecord>),
        #[serde(rename = "audio:record:stop")]
        AudioRecordStop(Whole<AudioRecordStop>),
        #[serde(rename = "audio:record:done")]
        AudioRecordDone(Whole<AudioRecordDone>),
        #[serde(rename = "audio:dtmf")]
        AudioDtmf(Whole<AudioDtmf>),
        #[serde(rename = "audio:mute:on")]
        AudioMuteOn(Whole<AudioMuteOn>),
        #[serde(rename = "audio:mute:off")]
        AudioMuteOff(Whole<AudioMuteOff>),
        #[serde(rename = "audio:earmuff:on")]
        AudioEarmuffOn(Whole<AudioEarmuffOn>),
        #[serde(rename = "audio:earmuff:off")]
        AudioEarmuffOff(Whole<AudioEarmuffOff>),
        #[serde(rename = "audio:ringing:start")]
        AudioRingingStart(Whole<AudioRingingStart>),
        #[serde(rename = "audio:speaking:on")]
        AudioSpeakingOn(Whole<AudioSpeakingOn>),
        #[serde(rename = "audio:speaking:off")]
        AudioSpeakingOff(Whole<AudioSpeakingOff>),
        #[serde(rename = "audio:ringing:stop")]
        AudioRingingStop(Whole<AudioRingingStop>),
        #[serde(rename = "audio:asr:done")]
        AudioAsrDone(Whole<AudioAsrDone>),
        #[serde(rename = "audio:asr:record:done")]
        AudioAsrRecordDone(Whole<AudioAsrRecordDone>),
        #[serde(rename = "text")]
        Text(Whole<Text>),
        #[serde(rename = "text:update")]
        TextUpdate(Whole<TextUpdate>),
        #[serde(rename = "text:seen")]
        TextSeen(Whole<TextSeen>),
        #[serde(rename = "text:delivered")]
        TextDelivered(Whole<TextDelivered>),
        #[serde(rename = "text:typing:on")]
        TextTypingOn(Whole<TextTypingOn>),
        #[serde(rename = "text:typing:off")]
        TextTypingOff(Whole<TextTypingOff>),
        #[serde(rename = "image")]
        Image(Whole<Image>),
        #[serde(rename = "image:seen")]
        ImageSeen(Whole<ImageSeen>),
        #[serde(rename = "image:delivered")]
        ImageDelivered(Whole<ImageDelivered>),
        #[serde(rename = "conversation:created")]
        ConversationCreated(Whole<ConversationCreated>),
        #[serde(rename = "conversation:updated")]
        ConversationUpdated(Whole<ConversationUpdated>),
        #[serde(rename = "conversation:deleted")]
        ConversationDeleted(Whole<ConversationDeleted>),
        #[serde(rename = "member:invited")]
        MemberInvited(Whole<MemberInvited>),
        #[serde(rename = "member:joined")]
        MemberJoined(Whole<MemberJoined>),
        #[serde(rename = "member:left")]
        MemberLeft(Whole<MemberLeft>),
        #[serde(rename = "member:media")]
        MemberMedia(Whole<MemberMedia>),
        #[serde(rename = "rtc:status")]
        RtcStatus(Whole<RtcStatus>),
        #[serde(rename = "rtc:transfer")]
        RtcTransfer(Whole<RtcTransfer>),
        #[serde(rename = "rtc:hangup")]
        RtcHangup(Whole<RtcHangup>),
        #[serde(rename = "rtc:terminate")]
        RtcTerminate(Whole<RtcTerminate>),
        #[serde(rename = "rtc:answered")]
        RtcAnswered(Whole<RtcAnswered>),
        #[serde(rename = "sip:ringing")]
        SipRinging(Whole<SipRinging>),
        #[serde(rename = "sip:answered")]
        SipAnswered(Whole<SipAnswered>),
        #[serde(rename = "sip:machine")]
        SipMachine(Whole<SipMachine>),
        #[serde(rename = "sip:status")]
        SipStatus(Whole<SipStatus>),
        #[serde(rename = "sip:hangup")]
        SipHangup(Whole<SipHangup>),
        #[serde(other)]
        Unlisted,
    }
    impl peers::Peer for Event {
        fn which(&self) -> usize {
            match self {
                Event::AppKnocking(_) => 0usize,
                Event::AppKnockingCancel(_) => 1usize,
                Event::LegStatusUpdate(_) => 2usize,
                Event::AudioPlay(_) => 3usize,
                Event::AudioPlayStop(_) => 4usize,
                Event::AudioPlayDone(_) => 5usize,
                Event::AudioSay(_) => 6usize,
                Event::AudioSayStop(_) => 7usize,
                Event::AudioSayDone(_) => 8usize,
                Event::AudioRecord(_) => 9usize,
                Event::AudioRecordStop(_) => 10usize,
                Event::AudioRecordDone(_) => 11usize,
                Event::AudioDtmf(_) => 12usize,
                Event::AudioMuteOn(_) => 13usize,
                Event::AudioMuteOff(_) => 14usize,
                Event::AudioEarmuffOn(_) => 15usize,
                Event::AudioEarmuffOff(_) => 16usize,
                Event::AudioRingingStart(_) => 17usize,
                Event::AudioSpeakingOn(_) => 18usize,
                Event::AudioSpeakingOff(_) => 19usize,
                Event::AudioRingingStop(_) => 20usize,
                Event::AudioAsrDone(_) => 21usize,
                Event::AudioAsrRecordDone(_) => 22usize,
                Event::Text(_) => 23usize,
                Event::TextUpdate(_) => 24usize,
                Event::TextSeen(_) => 25usize,
                Event::TextDelivered(_) => 26usize,
                Event::TextTypingOn(_) => 27usize,
                Event::TextTypingOff(_) => 28usize,
                Event::Image(_) => 29usize,
                Event::ImageSeen(_) => 30usize,
                Event::ImageDelivered(_) => 31usize,
                Event::ConversationCreated(_) => 32usize,
                Event::ConversationUpdated(_) => 33usize,
                Event::ConversationDeleted(_) => 34usize,
                Event::MemberInvited(_) => 35usize,
                Event::MemberJoined(_) => 36usize,
                Event::MemberLeft(_) => 37usize,
                Event::MemberMedia(_) => 38usize,
                Event::RtcStatus(_) => 39usize,
                Event::RtcTransfer(_) => 40usize,
                Event::RtcHangup(_) => 41usize,
                Event::RtcTerminate(_) => 42usize,
                Event::RtcAnswered(_) => 43usize,
                Event::SipRinging(_) => 44usize,
                Event::SipAnswered(_) => 45usize,
                Event::SipMachine(_) => 46usize,
                Event::SipStatus(_) => 47usize,
                Event::SipHangup(_) => 48usize,
                Event::Unlisted => usize::MAX,
            }
        }
    }
}
