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
pub const NAME: [&str; 1usize] = ["name"];
#[derive(Deserialize)]
pub struct Name<'a> {
    #[serde(rename = "name", borrow)]
    pub part_0: peers::Text<'a>,
}
impl Name<'_> {
    pub fn parts(&self) -> [&str; 1usize] {
        [&self.part_0[..]]
    }
}
pub fn which(name: [&str; 1usize]) -> usize {
    match name {
        ["Call.Ringing"] => 0usize,
        ["Call.Connected"] => 1usize,
        ["Call.Disconnected"] => 2usize,
        ["Call.Failed"] => 3usize,
        ["Call.Forwarding"] => 4usize,
        ["Call.StateChanged"] => 5usize,
        ["Call.OnHold"] => 6usize,
        ["Call.OffHold"] => 7usize,
        ["Call.PushSent"] => 8usize,
        ["Call.Statistics"] => 9usize,
        ["Call.BlindTransferRequested"] => 10usize,
        ["Call.TransferComplete"] => 11usize,
        ["Call.TransferFailed"] => 12usize,
        ["Call.AudioStarted"] => 13usize,
        ["Call.FirstAudioPacketReceived"] => 14usize,
        ["Call.FirstVideoPacketReceived"] => 15usize,
        ["Call.RtpStopped"] => 16usize,
        ["Call.RtpResumed"] => 17usize,
        ["Call.MicStatusChange"] => 18usize,
        ["Call.PlaybackReady"] => 19usize,
        ["Call.PlaybackStarted"] => 20usize,
        ["Call.PlaybackFinished"] => 21usize,
        ["Call.RecordStarted"] => 22usize,
        ["Call.RecordStopped"] => 23usize,
        ["Call.RecordError"] => 24usize,
        ["Call.Video.TrackCreated"] => 25usize,
        ["Call.Video.FirstPacket"] => 26usize,
        ["Call.AudioIdentificationStarted"] => 27usize,
        ["Call.AudioIdentificationStopped"] => 28usize,
        ["Call.AudioIdentificationError"] => 29usize,
        ["Call.ToneDetected"] => 30usize,
        ["Call.ToneReceived"] => 31usize,
        ["Call.MessageReceived"] => 32usize,
        ["Call.InfoReceived"] => 33usize,
        ["Call.ReInviteReceived"] => 34usize,
        ["Call.ReInviteAccepted"] => 35usize,
        ["Call.ReInviteRejected"] => 36usize,
        _ => usize::MAX,
    }
}
pub mod tagged {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct WholeRinging<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeConnected<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "customData", borrow, skip_serializing_if = "Option::is_none")]
        pub custom_data: Option<peers::Text<'a>>,
        #[serde(rename = "displayName", borrow, skip_serializing_if = "Option::is_none")]
        pub display_name: Option<peers::Text<'a>>,
        #[serde(rename = "encrypted", skip_serializing_if = "Option::is_none")]
        pub encrypted: Option<bool>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "scheme", borrow, skip_serializing_if = "Option::is_none")]
        pub scheme: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
        #[serde(rename = "sipCallId", borrow, skip_serializing_if = "Option::is_none")]
        pub sip_call_id: Option<peers::Text<'a>>,
        #[serde(
            rename = "sipTransport",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub sip_transport: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeDisconnected<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "cost")]
        pub cost: f64,
        #[serde(rename = "direction", borrow)]
        pub direction: peers::Text<'a>,
        #[serde(rename = "duration")]
        pub duration: f64,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "internalCode")]
        pub internal_code: HangupCode,
        #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
        pub reason: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFailed<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "code")]
        pub code: FailureCode,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "reason", borrow)]
        pub reason: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeForwarding<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeStateChanged<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "newState", borrow)]
        pub new_state: peers::Text<'a>,
        #[serde(rename = "oldState", borrow)]
        pub old_state: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeOnHold<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeOffHold<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePushSent<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "result", borrow, skip_serializing_if = "Option::is_none")]
        pub result: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeStatistics<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeBlindTransferRequested<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "transferTo", borrow)]
        pub transfer_to: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeTransferComplete<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "role", borrow, skip_serializing_if = "Option::is_none")]
        pub role: Option<TransferRole<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeTransferFailed<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "code")]
        pub code: i64,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "reason", borrow)]
        pub reason: peers::Text<'a>,
        #[serde(rename = "role", borrow, skip_serializing_if = "Option::is_none")]
        pub role: Option<TransferRole<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioStarted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "code", skip_serializing_if = "Option::is_none")]
        pub code: Option<i64>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "scheme", borrow, skip_serializing_if = "Option::is_none")]
        pub scheme: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
        #[serde(
            rename = "sipTransport",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub sip_transport: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstAudioPacketReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstVideoPacketReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRtpStopped<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRtpResumed<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMicStatusChange<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "active")]
        pub active: bool,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackReady<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackStarted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "duration")]
        pub duration: f64,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackFinished<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "error", borrow, skip_serializing_if = "Option::is_none")]
        pub error: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRecordStarted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "url", borrow)]
        pub url: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRecordStopped<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
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
    pub struct WholeRecordError<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "error", borrow)]
        pub error: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVideoTrackCreated<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "url", borrow)]
        pub url: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstVideoPacket<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "url", borrow)]
        pub url: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationStarted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationStopped<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationError<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeToneDetected<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "ProgressTone")]
        pub progress_tone: bool,
        #[serde(rename = "VoicemailTone")]
        pub voicemail_tone: bool,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeToneReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "tone", borrow)]
        pub tone: peers::Text<'a>,
        #[serde(rename = "type", borrow, skip_serializing_if = "Option::is_none")]
        pub r#type: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessageReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "text", borrow)]
        pub text: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeInfoReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "body", borrow)]
        pub body: peers::Text<'a>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "mimeType", borrow)]
        pub mime_type: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "body", borrow)]
        pub body: peers::Text<'a>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "mimeType", borrow)]
        pub mime_type: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteAccepted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "body", borrow)]
        pub body: peers::Text<'a>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "mimeType", borrow)]
        pub mime_type: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteRejected<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "name")]
    pub enum Event<'a> {
        #[serde(rename = "Call.Ringing", borrow)]
        Ringing(WholeRinging<'a>),
        #[serde(rename = "Call.Connected", borrow)]
        Connected(WholeConnected<'a>),
        #[serde(rename = "Call.Disconnected", borrow)]
        Disconnected(WholeDisconnected<'a>),
        #[serde(rename = "Call.Failed", borrow)]
        Failed(WholeFailed<'a>),
        #[serde(rename = "Call.Forwarding", borrow)]
        Forwarding(WholeForwarding<'a>),
        #[serde(rename = "Call.StateChanged", borrow)]
        StateChanged(WholeStateChanged<'a>),
        #[serde(rename = "Call.OnHold", borrow)]
        OnHold(WholeOnHold<'a>),
        #[serde(rename = "Call.OffHold", borrow)]
        OffHold(WholeOffHold<'a>),
        #[serde(rename = "Call.PushSent", borrow)]
        PushSent(WholePushSent<'a>),
        #[serde(rename = "Call.Statistics", borrow)]
        Statistics(WholeStatistics<'a>),
        #[serde(rename = "Call.BlindTransferRequested", borrow)]
        BlindTransferRequested(WholeBlindTransferRequested<'a>),
        #[serde(rename = "Call.TransferComplete", borrow)]
        TransferComplete(WholeTransferComplete<'a>),
        #[serde(rename = "Call.TransferFailed", borrow)]
        TransferFailed(WholeTransferFailed<'a>),
        #[serde(rename = "Call.AudioStarted", borrow)]
        AudioStarted(WholeAudioStarted<'a>),
        #[serde(rename = "Call.FirstAudioPacketReceived", borrow)]
        FirstAudioPacketReceived(WholeFirstAudioPacketReceived<'a>),
        #[serde(rename = "Call.FirstVideoPacketReceived", borrow)]
        FirstVideoPacketReceived(WholeFirstVideoPacketReceived<'a>),
        #[serde(rename = "Call.RtpStopped", borrow)]
        RtpStopped(WholeRtpStopped<'a>),
        #[serde(rename = "Call.RtpResumed", borrow)]
        RtpResumed(WholeRtpResumed<'a>),
        #[serde(rename = "Call.MicStatusChange", borrow)]
        MicStatusChange(WholeMicStatusChange<'a>),
        #[serde(rename = "Call.PlaybackReady", borrow)]
        PlaybackReady(WholePlaybackReady<'a>),
        #[serde(rename = "Call.PlaybackStarted", borrow)]
        PlaybackStarted(WholePlaybackStarted<'a>),
        #[serde(rename = "Call.PlaybackFinished", borrow)]
        PlaybackFinished(WholePlaybackFinished<'a>),
        #[serde(rename = "Call.RecordStarted", borrow)]
        RecordStarted(WholeRecordStarted<'a>),
        #[serde(rename = "Call.RecordStopped", borrow)]
        RecordStopped(WholeRecordStopped<'a>),
        #[serde(rename = "Call.RecordError", borrow)]
        RecordError(WholeRecordError<'a>),
        #[serde(rename = "Call.Video.TrackCreated", borrow)]
        VideoTrackCreated(WholeVideoTrackCreated<'a>),
        #[serde(rename = "Call.Video.FirstPacket", borrow)]
        FirstVideoPacket(WholeFirstVideoPacket<'a>),
        #[serde(rename = "Call.AudioIdentificationStarted", borrow)]
        AudioIdentificationStarted(WholeAudioIdentificationStarted<'a>),
        #[serde(rename = "Call.AudioIdentificationStopped", borrow)]
        AudioIdentificationStopped(WholeAudioIdentificationStopped<'a>),
        #[serde(rename = "Call.AudioIdentificationError", borrow)]
        AudioIdentificationError(WholeAudioIdentificationError<'a>),
        #[serde(rename = "Call.ToneDetected", borrow)]
        ToneDetected(WholeToneDetected<'a>),
        #[serde(rename = "Call.ToneReceived", borrow)]
        ToneReceived(WholeToneReceived<'a>),
        #[serde(rename = "Call.MessageReceived", borrow)]
        MessageReceived(WholeMessageReceived<'a>),
        #[serde(rename = "Call.InfoReceived", borrow)]
        InfoReceived(WholeInfoReceived<'a>),
        #[serde(rename = "Call.ReInviteReceived", borrow)]
        ReInviteReceived(WholeReInviteReceived<'a>),
        #[serde(rename = "Call.ReInviteAccepted", borrow)]
        ReInviteAccepted(WholeReInviteAccepted<'a>),
        #[serde(rename = "Call.ReInviteRejected", borrow)]
        ReInviteRejected(WholeReInviteRejected<'a>),
        #[serde(other)]
        Unlisted,
    }
    impl peers::Peer for Event<'_> {
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
                _ => usize::MAX,
            }
        }
    }
    /// The second of two passes.
    pub fn read<'a, P: peers::Parse<'a>>(
        name: [&str; 1usize],
        json: P,
    ) -> Result<Event<'a>, P::Error> {
        Ok(
            match name {
                ["Call.Ringing"] => Event::Ringing(json.parse()?),
                ["Call.Connected"] => Event::Connected(json.parse()?),
                ["Call.Disconnected"] => Event::Disconnected(json.parse()?),
                ["Call.Failed"] => Event::Failed(json.parse()?),
                ["Call.Forwarding"] => Event::Forwarding(json.parse()?),
                ["Call.StateChanged"] => Event::StateChanged(json.parse()?),
                ["Call.OnHold"] => Event::OnHold(json.parse()?),
                ["Call.OffHold"] => Event::OffHold(json.parse()?),
                ["Call.PushSent"] => Event::PushSent(json.parse()?),
                ["Call.Statistics"] => Event::Statistics(json.parse()?),
                ["Call.BlindTransferRequested"] => {
                    Event::BlindTransferRequested(json.parse()?)
                }
                ["Call.TransferComplete"] => Event::TransferComplete(json.parse()?),
                ["Call.TransferFailed"] => Event::TransferFailed(json.parse()?),
                ["Call.AudioStarted"] => Event::AudioStarted(json.parse()?),
                ["Call.FirstAudioPacketReceived"] => {
                    Event::FirstAudioPacketReceived(json.parse()?)
                }
                ["Call.FirstVideoPacketReceived"] => {
                    Event::FirstVideoPacketReceived(json.parse()?)
                }
                ["Call.RtpStopped"] => Event::RtpStopped(json.parse()?),
                ["Call.RtpResumed"] => Event::RtpResumed(json.parse()?),
                ["Call.MicStatusChange"] => Event::MicStatusChange(json.parse()?),
                ["Call.PlaybackReady"] => Event::PlaybackReady(json.parse()?),
                ["Call.PlaybackStarted"] => Event::PlaybackStarted(json.parse()?),
                ["Call.PlaybackFinished"] => Event::PlaybackFinished(json.parse()?),
                ["Call.RecordStarted"] => Event::RecordStarted(json.parse()?),
                ["Call.RecordStopped"] => Event::RecordStopped(json.parse()?),
                ["Call.RecordError"] => Event::RecordError(json.parse()?),
                ["Call.Video.TrackCreated"] => Event::VideoTrackCreated(json.parse()?),
                ["Call.Video.FirstPacket"] => Event::FirstVideoPacket(json.parse()?),
                ["Call.AudioIdentificationStarted"] => {
                    Event::AudioIdentificationStarted(json.parse()?)
                }
                ["Call.AudioIdentificationStopped"] => {
                    Event::AudioIdentificationStopped(json.parse()?)
                }
                ["Call.AudioIdentificationError"] => {
                    Event::AudioIdentificationError(json.parse()?)
                }
                ["Call.ToneDetected"] => Event::ToneDetected(json.parse()?),
                ["Call.ToneReceived"] => Event::ToneReceived(json.parse()?),
                ["Call.MessageReceived"] => Event::MessageReceived(json.parse()?),
                ["Call.InfoReceived"] => Event::InfoReceived(json.parse()?),
                ["Call.ReInviteReceived"] => Event::ReInviteReceived(json.parse()?),
                ["Call.ReInviteAccepted"] => Event::ReInviteAccepted(json.parse()?),
                ["Call.ReInviteRejected"] => Event::ReInviteRejected(json.parse()?),
                _ => Event::Unlisted,
            },
        )
    }
}
pub mod flatten {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct Event<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(flatten, borrow)]
        pub payload: Payload<'a>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "name")]
    pub enum Payload<'a> {
        #[serde(rename = "Call.Ringing", borrow)]
        Ringing(Ringing<'a>),
        #[serde(rename = "Call.Connected", borrow)]
        Connected(Connected<'a>),
        #[serde(rename = "Call.Disconnected", borrow)]
        Disconnected(Disconnected<'a>),
        #[serde(rename = "Call.Failed", borrow)]
        Failed(Failed<'a>),
        #[serde(rename = "Call.Forwarding")]
        Forwarding(Forwarding),
        #[serde(rename = "Call.StateChanged", borrow)]
        StateChanged(StateChanged<'a>),
        #[serde(rename = "Call.OnHold")]
        OnHold(OnHold),
        #[serde(rename = "Call.OffHold")]
        OffHold(OffHold),
        #[serde(rename = "Call.PushSent", borrow)]
        PushSent(PushSent<'a>),
        #[serde(rename = "Call.Statistics")]
        Statistics(Statistics),
        #[serde(rename = "Call.BlindTransferRequested", borrow)]
        BlindTransferRequested(BlindTransferRequested<'a>),
        #[serde(rename = "Call.TransferComplete", borrow)]
        TransferComplete(TransferComplete<'a>),
        #[serde(rename = "Call.TransferFailed", borrow)]
        TransferFailed(TransferFailed<'a>),
        #[serde(rename = "Call.AudioStarted", borrow)]
        AudioStarted(AudioStarted<'a>),
        #[serde(rename = "Call.FirstAudioPacketReceived")]
        FirstAudioPacketReceived(FirstAudioPacketReceived),
        #[serde(rename = "Call.FirstVideoPacketReceived")]
        FirstVideoPacketReceived(FirstVideoPacketReceived),
        #[serde(rename = "Call.RtpStopped")]
        RtpStopped(RtpStopped),
        #[serde(rename = "Call.RtpResumed")]
        RtpResumed(RtpResumed),
        #[serde(rename = "Call.MicStatusChange")]
        MicStatusChange(MicStatusChange),
        #[serde(rename = "Call.PlaybackReady")]
        PlaybackReady(PlaybackReady),
        #[serde(rename = "Call.PlaybackStarted")]
        PlaybackStarted(PlaybackStarted),
        #[serde(rename = "Call.PlaybackFinished", borrow)]
        PlaybackFinished(PlaybackFinished<'a>),
        #[serde(rename = "Call.RecordStarted", borrow)]
        RecordStarted(RecordStarted<'a>),
        #[serde(rename = "Call.RecordStopped", borrow)]
        RecordStopped(RecordStopped<'a>),
        #[serde(rename = "Call.RecordError", borrow)]
        RecordError(RecordError<'a>),
        #[serde(rename = "Call.Video.TrackCreated", borrow)]
        VideoTrackCreated(VideoTrackCreated<'a>),
        #[serde(rename = "Call.Video.FirstPacket", borrow)]
        FirstVideoPacket(FirstVideoPacket<'a>),
        #[serde(rename = "Call.AudioIdentificationStarted")]
        AudioIdentificationStarted(AudioIdentificationStarted),
        #[serde(rename = "Call.AudioIdentificationStopped")]
        AudioIdentificationStopped(AudioIdentificationStopped),
        #[serde(rename = "Call.AudioIdentificationError")]
        AudioIdentificationError(AudioIdentificationError),
        #[serde(rename = "Call.ToneDetected")]
        ToneDetected(ToneDetected),
        #[serde(rename = "Call.ToneReceived", borrow)]
        ToneReceived(ToneReceived<'a>),
        #[serde(rename = "Call.MessageReceived", borrow)]
        MessageReceived(MessageReceived<'a>),
        #[serde(rename = "Call.InfoReceived", borrow)]
        InfoReceived(InfoReceived<'a>),
        #[serde(rename = "Call.ReInviteReceived", borrow)]
        ReInviteReceived(ReInviteReceived<'a>),
        #[serde(rename = "Call.ReInviteAccepted", borrow)]
        ReInviteAccepted(ReInviteAccepted<'a>),
        #[serde(rename = "Call.ReInviteRejected", borrow)]
        ReInviteRejected(ReInviteRejected<'a>),
    }
    impl peers::Peer for Payload<'_> {
        fn which(&self) -> usize {
            match self {
                Payload::Ringing(_) => 0usize,
                Payload::Connected(_) => 1usize,
                Payload::Disconnected(_) => 2usize,
                Payload::Failed(_) => 3usize,
                Payload::Forwarding(_) => 4usize,
                Payload::StateChanged(_) => 5usize,
                Payload::OnHold(_) => 6usize,
                Payload::OffHold(_) => 7usize,
                Payload::PushSent(_) => 8usize,
                Payload::Statistics(_) => 9usize,
                Payload::BlindTransferRequested(_) => 10usize,
                Payload::TransferComplete(_) => 11usize,
                Payload::TransferFailed(_) => 12usize,
                Payload::AudioStarted(_) => 13usize,
                Payload::FirstAudioPacketReceived(_) => 14usize,
                Payload::FirstVideoPacketReceived(_) => 15usize,
                Payload::RtpStopped(_) => 16usize,
                Payload::RtpResumed(_) => 17usize,
                Payload::MicStatusChange(_) => 18usize,
                Payload::PlaybackReady(_) => 19usize,
                Payload::PlaybackStarted(_) => 20usize,
                Payload::PlaybackFinished(_) => 21usize,
                Payload::RecordStarted(_) => 22usize,
                Payload::RecordStopped(_) => 23usize,
                Payload::RecordError(_) => 24usize,
                Payload::VideoTrackCreated(_) => 25usize,
                Payload::FirstVideoPacket(_) => 26usize,
                Payload::AudioIdentificationStarted(_) => 27usize,
                Payload::AudioIdentificationStopped(_) => 28usize,
                Payload::AudioIdentificationError(_) => 29usize,
                Payload::ToneDetected(_) => 30usize,
                Payload::ToneReceived(_) => 31usize,
                Payload::MessageReceived(_) => 32usize,
                Payload::InfoReceived(_) => 33usize,
                Payload::ReInviteReceived(_) => 34usize,
                Payload::ReInviteAccepted(_) => 35usize,
                Payload::ReInviteRejected(_) => 36usize,
            }
        }
    }
    impl peers::Peer for Event<'_> {
        fn which(&self) -> usize {
            self.payload.which()
        }
    }
}
