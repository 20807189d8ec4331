// @generated from `schema/voximplant` by `cargo xtask bench --peers`. Do not edit.
use serde::{Deserialize, Deserializer, Serialize, Serializer};
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct CallId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
pub struct Call<'a> {
    #[serde(rename = "rism", borrow, skip_serializing_if = "Option::is_none")]
    pub rism: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
    #[serde(rename = "_isAnsweredStatus", skip_serializing_if = "Option::is_none")]
    pub is_answered_status: Option<bool>,
    #[serde(rename = "_connectedTime", skip_serializing_if = "Option::is_none")]
    pub connected_time: Option<i64>,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum HeaderValue<'a> {
    String(peers::Text<'a>),
    List(Vec<peers::Text<'a>>),
}
impl<'de: 'a, 'a> Deserialize<'de> for HeaderValue<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms<'a>(std::marker::PhantomData<&'a ()>);
        impl<'de: 'a, 'a> serde::de::Visitor<'de> for Arms<'a> {
            type Value = HeaderValue<'a>;
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
                    .map(HeaderValue::String)
            }
            fn visit_str<E: serde::de::Error>(
                self,
                text: &str,
            ) -> Result<Self::Value, E> {
                Deserialize::deserialize(
                        serde::de::IntoDeserializer::into_deserializer(text),
                    )
                    .map(HeaderValue::String)
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                list: A,
            ) -> Result<Self::Value, A::Error> {
                Deserialize::deserialize(
                        serde::de::value::SeqAccessDeserializer::new(list),
                    )
                    .map(HeaderValue::List)
            }
        }
        deserializer.deserialize_any(Arms(std::marker::PhantomData))
    }
}
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct HangupCode(pub i64);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct FailureCode(pub i64);
pub enum TransferRole<'a> {
    Transferor,
    Transferee,
    Target,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for TransferRole<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "transferor" => Some(Self::Transferor),
            "transferee" => Some(Self::Transferee),
            "target" => Some(Self::Target),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for TransferRole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Transferor => "transferor",
                    Self::Transferee => "transferee",
                    Self::Target => "target",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
pub struct Ringing<'a> {
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
}
#[derive(Deserialize, Serialize)]
pub struct Connected<'a> {
    #[serde(rename = "customData", borrow, skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<peers::Text<'a>>,
    #[serde(rename = "displayName", borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<peers::Text<'a>>,
    #[serde(rename = "encrypted", skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "scheme", borrow, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
    #[serde(rename = "sipCallId", borrow, skip_serializing_if = "Option::is_none")]
    pub sip_call_id: Option<peers::Text<'a>>,
    #[serde(rename = "sipTransport", borrow, skip_serializing_if = "Option::is_none")]
    pub sip_transport: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct Disconnected<'a> {
    #[serde(rename = "cost")]
    pub cost: f64,
    #[serde(rename = "direction", borrow)]
    pub direction: peers::Text<'a>,
    #[serde(rename = "duration")]
    pub duration: f64,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "internalCode")]
    pub internal_code: HangupCode,
    #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
    pub reason: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct Failed<'a> {
    #[serde(rename = "code")]
    pub code: FailureCode,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "reason", borrow)]
    pub reason: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct Forwarding {}
#[derive(Deserialize, Serialize)]
pub struct StateChanged<'a> {
    #[serde(rename = "newState", borrow)]
    pub new_state: peers::Text<'a>,
    #[serde(rename = "oldState", borrow)]
    pub old_state: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct OnHold {}
#[derive(Deserialize, Serialize)]
pub struct OffHold {}
#[derive(Deserialize, Serialize)]
pub struct PushSent<'a> {
    #[serde(rename = "result", borrow, skip_serializing_if = "Option::is_none")]
    pub result: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct Statistics {}
#[derive(Deserialize, Serialize)]
pub struct BlindTransferRequested<'a> {
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "transferTo", borrow)]
    pub transfer_to: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct TransferComplete<'a> {
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "role", borrow, skip_serializing_if = "Option::is_none")]
    pub role: Option<TransferRole<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct TransferFailed<'a> {
    #[serde(rename = "code")]
    pub code: i64,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "reason", borrow)]
    pub reason: peers::Text<'a>,
    #[serde(rename = "role", borrow, skip_serializing_if = "Option::is_none")]
    pub role: Option<TransferRole<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioStarted<'a> {
    #[serde(rename = "code", skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "scheme", borrow, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
    #[serde(rename = "sipTransport", borrow, skip_serializing_if = "Option::is_none")]
    pub sip_transport: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct FirstAudioPacketReceived {}
#[derive(Deserialize, Serialize)]
pub struct FirstVideoPacketReceived {}
#[derive(Deserialize, Serialize)]
pub struct RtpStopped {}
#[derive(Deserialize, Serialize)]
pub struct RtpResumed {}
#[derive(Deserialize, Serialize)]
pub struct MicStatusChange {
    #[serde(rename = "active")]
    pub active: bool,
}
#[derive(Deserialize, Serialize)]
pub struct PlaybackReady {}
#[derive(Deserialize, Serialize)]
pub struct PlaybackStarted {
    #[serde(rename = "duration")]
    pub duration: f64,
}
#[derive(Deserialize, Serialize)]
pub struct PlaybackFinished<'a> {
    #[serde(rename = "error", borrow, skip_serializing_if = "Option::is_none")]
    pub error: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct RecordStarted<'a> {
    #[serde(rename = "url", borrow)]
    pub url: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct RecordStopped<'a> {
    #[serde(rename = "cost", borrow)]
    pub cost: peers::Text<'a>,
    #[serde(rename = "duration")]
    pub duration: f64,
    #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
    pub reason: Option<peers::Text<'a>>,
    #[serde(rename = "url", borrow)]
    pub url: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct RecordError<'a> {
    #[serde(rename = "error", borrow)]
    pub error: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct VideoTrackCreated<'a> {
    #[serde(rename = "url", borrow)]
    pub url: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct FirstVideoPacket<'a> {
    #[serde(rename = "url", borrow)]
    pub url: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioIdentificationStarted {}
#[derive(Deserialize, Serialize)]
pub struct AudioIdentificationStopped {}
#[derive(Deserialize, Serialize)]
pub struct AudioIdentificationError {}
#[derive(Deserialize, Serialize)]
pub struct ToneDetected {
    #[serde(rename = "ProgressTone")]
    pub progress_tone: bool,
    #[serde(rename = "VoicemailTone")]
    pub voicemail_tone: bool,
}
#[derive(Deserialize, Serialize)]
pub struct ToneReceived<'a> {
    #[serde(rename = "tone", borrow)]
    pub tone: peers::Text<'a>,
    #[serde(rename = "type", borrow, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MessageReceived<'a> {
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "text", borrow)]
    pub text: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct InfoReceived<'a> {
    #[serde(rename = "body", borrow)]
    pub body: peers::Text<'a>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "mimeType", borrow)]
    pub mime_type: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct ReInviteReceived<'a> {
    #[serde(rename = "body", borrow)]
    pub body: peers::Text<'a>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "mimeType", borrow)]
    pub mime_type: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct ReInviteAccepted<'a> {
    #[serde(rename = "body", borrow)]
    pub body: peers::Text<'a>,
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
    #[serde(rename = "mimeType", borrow)]
    pub mime_type: peers::Text<'a>,
}
#[derive(Deserialize, Serialize)]
pub struct ReInviteRejected<'a> {
    #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>>,
}
