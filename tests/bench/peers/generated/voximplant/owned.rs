// @generated from `schema/voximplant` by `cargo xtask bench --peers`. Do not edit.
use serde::{Deserialize, Deserializer, Serialize, Serializer};
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct CallId(pub String);
#[derive(Deserialize, Serialize)]
pub struct Call {
    #[serde(rename = "rism", skip_serializing_if = "Option::is_none")]
    pub rism: Option<std::collections::BTreeMap<String, AnyJson>>,
    #[serde(rename = "_isAnsweredStatus", skip_serializing_if = "Option::is_none")]
    pub is_answered_status: Option<bool>,
    #[serde(rename = "_connectedTime", skip_serializing_if = "Option::is_none")]
    pub connected_time: Option<i64>,
}
#[derive(Serialize)]
#[serde(untagged)]
pub enum HeaderValue {
    String(String),
    List(Vec<String>),
}
impl<'de> Deserialize<'de> for HeaderValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Arms;
        impl<'de> serde::de::Visitor<'de> for Arms {
            type Value = HeaderValue;
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
        deserializer.deserialize_any(Arms)
    }
}
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct HangupCode(pub i64);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct FailureCode(pub i64);
pub enum TransferRole {
    Transferor,
    Transferee,
    Target,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for TransferRole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "transferor" => Some(Self::Transferor),
            "transferee" => Some(Self::Transferee),
            "target" => Some(Self::Target),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for TransferRole {
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
pub struct Ringing {
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
}
#[derive(Deserialize, Serialize)]
pub struct Connected {
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<String>,
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "encrypted", skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "scheme", skip_serializing_if = "Option::is_none")]
    pub scheme: Option<std::collections::BTreeMap<String, AnyJson>>,
    #[serde(rename = "sipCallId", skip_serializing_if = "Option::is_none")]
    pub sip_call_id: Option<String>,
    #[serde(rename = "sipTransport", skip_serializing_if = "Option::is_none")]
    pub sip_transport: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct Disconnected {
    #[serde(rename = "cost")]
    pub cost: f64,
    #[serde(rename = "direction")]
    pub direction: String,
    #[serde(rename = "duration")]
    pub duration: f64,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "internalCode")]
    pub internal_code: HangupCode,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct Failed {
    #[serde(rename = "code")]
    pub code: FailureCode,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "reason")]
    pub reason: String,
}
#[derive(Deserialize, Serialize)]
pub struct Forwarding {}
#[derive(Deserialize, Serialize)]
pub struct StateChanged {
    #[serde(rename = "newState")]
    pub new_state: String,
    #[serde(rename = "oldState")]
    pub old_state: String,
}
#[derive(Deserialize, Serialize)]
pub struct OnHold {}
#[derive(Deserialize, Serialize)]
pub struct OffHold {}
#[derive(Deserialize, Serialize)]
pub struct PushSent {
    #[serde(rename = "result", skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct Statistics {}
#[derive(Deserialize, Serialize)]
pub struct BlindTransferRequested {
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "transferTo")]
    pub transfer_to: String,
}
#[derive(Deserialize, Serialize)]
pub struct TransferComplete {
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "role", skip_serializing_if = "Option::is_none")]
    pub role: Option<TransferRole>,
}
#[derive(Deserialize, Serialize)]
pub struct TransferFailed {
    #[serde(rename = "code")]
    pub code: i64,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "reason")]
    pub reason: String,
    #[serde(rename = "role", skip_serializing_if = "Option::is_none")]
    pub role: Option<TransferRole>,
}
#[derive(Deserialize, Serialize)]
pub struct AudioStarted {
    #[serde(rename = "code", skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "scheme", skip_serializing_if = "Option::is_none")]
    pub scheme: Option<std::collections::BTreeMap<String, AnyJson>>,
    #[serde(rename = "sipTransport", skip_serializing_if = "Option::is_none")]
    pub sip_transport: Option<String>,
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
pub struct PlaybackFinished {
    #[serde(rename = "error", skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct RecordStarted {
    #[serde(rename = "url")]
    pub url: String,
}
#[derive(Deserialize, Serialize)]
pub struct RecordStopped {
    #[serde(rename = "cost")]
    pub cost: String,
    #[serde(rename = "duration")]
    pub duration: f64,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "url")]
    pub url: String,
}
#[derive(Deserialize, Serialize)]
pub struct RecordError {
    #[serde(rename = "error")]
    pub error: String,
}
#[derive(Deserialize, Serialize)]
pub struct VideoTrackCreated {
    #[serde(rename = "url")]
    pub url: String,
}
#[derive(Deserialize, Serialize)]
pub struct FirstVideoPacket {
    #[serde(rename = "url")]
    pub url: String,
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
pub struct ToneReceived {
    #[serde(rename = "tone")]
    pub tone: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct MessageReceived {
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "text")]
    pub text: String,
}
#[derive(Deserialize, Serialize)]
pub struct InfoReceived {
    #[serde(rename = "body")]
    pub body: String,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "mimeType")]
    pub mime_type: String,
}
#[derive(Deserialize, Serialize)]
pub struct ReInviteReceived {
    #[serde(rename = "body")]
    pub body: String,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "mimeType")]
    pub mime_type: String,
}
#[derive(Deserialize, Serialize)]
pub struct ReInviteAccepted {
    #[serde(rename = "body")]
    pub body: String,
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    #[serde(rename = "mimeType")]
    pub mime_type: String,
}
#[derive(Deserialize, Serialize)]
pub struct ReInviteRejected {
    #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
}
pub mod tagged {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct WholeRinging {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeConnected {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
        pub custom_data: Option<String>,
        #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        #[serde(rename = "encrypted", skip_serializing_if = "Option::is_none")]
        pub encrypted: Option<bool>,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "scheme", skip_serializing_if = "Option::is_none")]
        pub scheme: Option<std::collections::BTreeMap<String, AnyJson>>,
        #[serde(rename = "sipCallId", skip_serializing_if = "Option::is_none")]
        pub sip_call_id: Option<String>,
        #[serde(rename = "sipTransport", skip_serializing_if = "Option::is_none")]
        pub sip_transport: Option<String>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeDisconnected {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "cost")]
        pub cost: f64,
        #[serde(rename = "direction")]
        pub direction: String,
        #[serde(rename = "duration")]
        pub duration: f64,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "internalCode")]
        pub internal_code: HangupCode,
        #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
        pub reason: Option<String>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFailed {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "code")]
        pub code: FailureCode,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "reason")]
        pub reason: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeForwarding {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeStateChanged {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "newState")]
        pub new_state: String,
        #[serde(rename = "oldState")]
        pub old_state: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeOnHold {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeOffHold {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePushSent {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "result", skip_serializing_if = "Option::is_none")]
        pub result: Option<String>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeStatistics {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeBlindTransferRequested {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "transferTo")]
        pub transfer_to: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeTransferComplete {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "role", skip_serializing_if = "Option::is_none")]
        pub role: Option<TransferRole>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeTransferFailed {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "code")]
        pub code: i64,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "reason")]
        pub reason: String,
        #[serde(rename = "role", skip_serializing_if = "Option::is_none")]
        pub role: Option<TransferRole>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioStarted {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "code", skip_serializing_if = "Option::is_none")]
        pub code: Option<i64>,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "scheme", skip_serializing_if = "Option::is_none")]
        pub scheme: Option<std::collections::BTreeMap<String, AnyJson>>,
        #[serde(rename = "sipTransport", skip_serializing_if = "Option::is_none")]
        pub sip_transport: Option<String>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstAudioPacketReceived {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstVideoPacketReceived {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRtpStopped {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRtpResumed {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMicStatusChange {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "active")]
        pub active: bool,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackReady {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackStarted {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "duration")]
        pub duration: f64,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackFinished {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "error", skip_serializing_if = "Option::is_none")]
        pub error: Option<String>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRecordStarted {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "url")]
        pub url: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRecordStopped {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "cost")]
        pub cost: String,
        #[serde(rename = "duration")]
        pub duration: f64,
        #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
        pub reason: Option<String>,
        #[serde(rename = "url")]
        pub url: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRecordError {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "error")]
        pub error: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVideoTrackCreated {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "url")]
        pub url: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstVideoPacket {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "url")]
        pub url: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationStarted {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationStopped {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationError {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeToneDetected {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "ProgressTone")]
        pub progress_tone: bool,
        #[serde(rename = "VoicemailTone")]
        pub voicemail_tone: bool,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeToneReceived {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "tone")]
        pub tone: String,
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub r#type: Option<String>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessageReceived {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "text")]
        pub text: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeInfoReceived {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "body")]
        pub body: String,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "mimeType")]
        pub mime_type: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteReceived {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "body")]
        pub body: String,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "mimeType")]
        pub mime_type: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteAccepted {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "body")]
        pub body: String,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
        #[serde(rename = "mimeType")]
        pub mime_type: String,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteRejected {
        #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId>,
        #[serde(rename = "eventSourceField", skip_serializing_if = "Option::is_none")]
        pub event_source_field: Option<String>,
        #[serde(rename = "call", skip_serializing_if = "Option::is_none")]
        pub call: Option<Call>,
        #[serde(rename = "headers", skip_serializing_if = "Option::is_none")]
        pub headers: Option<std::collections::BTreeMap<String, HeaderValue>>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "name")]
    pub enum Event {
        #[serde(rename = "Call.Ringing")]
        Ringing(WholeRinging),
        #[serde(rename = "Call.Connected")]
        Connected(WholeConnected),
        #[serde(rename = "Call.Disconnected")]
        Disconnected(WholeDisconnected),
        #[serde(rename = "Call.Failed")]
        Failed(WholeFailed),
        #[serde(rename = "Call.Forwarding")]
        Forwarding(WholeForwarding),
        #[serde(rename = "Call.StateChanged")]
        StateChanged(WholeStateChanged),
        #[serde(rename = "Call.OnHold")]
        OnHold(WholeOnHold),
        #[serde(rename = "Call.OffHold")]
        OffHold(WholeOffHold),
        #[serde(rename = "Call.PushSent")]
        PushSent(WholePushSent),
        #[serde(rename = "Call.Statistics")]
        Statistics(WholeStatistics),
        #[serde(rename = "Call.BlindTransferRequested")]
        BlindTransferRequested(WholeBlindTransferRequested),
        #[serde(rename = "Call.TransferComplete")]
        TransferComplete(WholeTransferComplete),
        #[serde(rename = "Call.TransferFailed")]
        TransferFailed(WholeTransferFailed),
        #[serde(rename = "Call.AudioStarted")]
        AudioStarted(WholeAudioStarted),
        #[serde(rename = "Call.FirstAudioPacketReceived")]
        FirstAudioPacketReceived(WholeFirstAudioPacketReceived),
        #[serde(rename = "Call.FirstVideoPacketReceived")]
        FirstVideoPacketReceived(WholeFirstVideoPacketReceived),
        #[serde(rename = "Call.RtpStopped")]
        RtpStopped(WholeRtpStopped),
        #[serde(rename = "Call.RtpResumed")]
        RtpResumed(WholeRtpResumed),
        #[serde(rename = "Call.MicStatusChange")]
        MicStatusChange(WholeMicStatusChange),
        #[serde(rename = "Call.PlaybackReady")]
        PlaybackReady(WholePlaybackReady),
        #[serde(rename = "Call.PlaybackStarted")]
        PlaybackStarted(WholePlaybackStarted),
        #[serde(rename = "Call.PlaybackFinished")]
        PlaybackFinished(WholePlaybackFinished),
        #[serde(rename = "Call.RecordStarted")]
        RecordStarted(WholeRecordStarted),
        #[serde(rename = "Call.RecordStopped")]
        RecordStopped(WholeRecordStopped),
        #[serde(rename = "Call.RecordError")]
        RecordError(WholeRecordError),
        #[serde(rename = "Call.Video.TrackCreated")]
        VideoTrackCreated(WholeVideoTrackCreated),
        #[serde(rename = "Call.Video.FirstPacket")]
        FirstVideoPacket(WholeFirstVideoPacket),
        #[serde(rename = "Call.AudioIdentificationStarted")]
        AudioIdentificationStarted(WholeAudioIdentificationStarted),
        #[serde(rename = "Call.AudioIdentificationStopped")]
        AudioIdentificationStopped(WholeAudioIdentificationStopped),
        #[serde(rename = "Call.AudioIdentificationError")]
        AudioIdentificationError(WholeAudioIdentificationError),
        #[serde(rename = "Call.ToneDetected")]
        ToneDetected(WholeToneDetected),
        #[serde(rename = "Call.ToneReceived")]
        ToneReceived(WholeToneReceived),
        #[serde(rename = "Call.MessageReceived")]
        MessageReceived(WholeMessageReceived),
        #[serde(rename = "Call.InfoReceived")]
        InfoReceived(WholeInfoReceived),
        #[serde(rename = "Call.ReInviteReceived")]
        ReInviteReceived(WholeReInviteReceived),
        #[serde(rename = "Call.ReInviteAccepted")]
        ReInviteAccepted(WholeReInviteAccepted),
        #[serde(rename = "Call.ReInviteRejected")]
        ReInviteRejected(WholeReInviteRejected),
        #[serde(other)]
        Unlisted,
    }
    impl peers::Peer for Event {
        fn which(&self) -> usize {
            match self {
                Event::Ringing(_) => 0usize,
                Event::Connected(_) => 1usize,
                Event::Disconnected(_) => 2usize,
                Event::Failed(_) => 3usize,
                Event::Forwarding(_) => 4usize,
                Event::StateChanged(_) => 5usize,
                Event::OnHold(_) => 6usize,
                Event::OffHold(_) => 7usize,
                Event::PushSent(_) => 8usize,
                Event::Statistics(_) => 9usize,
                Event::BlindTransferRequested(_) => 10usize,
                Event::TransferComplete(_) => 11usize,
                Event::TransferFailed(_) => 12usize,
                Event::AudioStarted(_) => 13usize,
                Event::FirstAudioPacketReceived(_) => 14usize,
                Event::FirstVideoPacketReceived(_) => 15usize,
                Event::RtpStopped(_) => 16usize,
                Event::RtpResumed(_) => 17usize,
                Event::MicStatusChange(_) => 18usize,
                Event::PlaybackReady(_) => 19usize,
                Event::PlaybackStarted(_) => 20usize,
                Event::PlaybackFinished(_) => 21usize,
                Event::RecordStarted(_) => 22usize,
                Event::RecordStopped(_) => 23usize,
                Event::RecordError(_) => 24usize,
                Event::VideoTrackCreated(_) => 25usize,
                Event::FirstVideoPacket(_) => 26usize,
                Event::AudioIdentificationStarted(_) => 27usize,
                Event::AudioIdentificationStopped(_) => 28usize,
                Event::AudioIdentificationError(_) => 29usize,
                Event::ToneDetected(_) => 30usize,
                Event::ToneReceived(_) => 31usize,
                Event::MessageReceived(_) => 32usize,
                Event::InfoReceived(_) => 33usize,
                Event::ReInviteReceived(_) => 34usize,
                Event::ReInviteAccepted(_) => 35usize,
                Event::ReInviteRejected(_) => 36usize,
                Event::Unlisted => usize::MAX,
            }
        }
    }
}
