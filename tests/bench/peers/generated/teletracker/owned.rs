// @generated from `schema/teletracker` by `cargo xtask bench --peers`. Do not edit.
use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub enum Stream {
    Userevent,
    Accountevent,
    Unlisted(String),
}
impl<'de> Deserialize<'de> for Stream {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "userevent" => Some(Self::Userevent),
            "accountevent" => Some(Self::Accountevent),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            unlisted.into_owned(),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for Stream {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                match self {
                    Self::Userevent => "userevent",
                    Self::Accountevent => "accountevent",
                    Self::Unlisted(text) => &text[..],
                },
            )
    }
}
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct TrackingId(pub String);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct UniqueId(pub String);
#[derive(Deserialize, Serialize)]
pub struct UserData {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingStart {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingAnswer {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
    #[serde(rename = "callType", skip_serializing_if = "Option::is_none")]
    pub call_type: Option<String>,
    #[serde(rename = "destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    #[serde(rename = "hasVoicemail", skip_serializing_if = "Option::is_none")]
    pub has_voicemail: Option<bool>,
    #[serde(rename = "isCall", skip_serializing_if = "Option::is_none")]
    pub is_call: Option<bool>,
    #[serde(rename = "isMissedCall", skip_serializing_if = "Option::is_none")]
    pub is_missed_call: Option<bool>,
    #[serde(rename = "userData", skip_serializing_if = "Option::is_none")]
    pub user_data: Option<UserData>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingEnd {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOutgoingStart {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOutgoingAnswer {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOutgoingEnd {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceInternalStart {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceInternalAnswer {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceInternalEnd {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOriginateStart {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOriginateAnswer {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOriginateEnd {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceCallconfirmStart {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceCallconfirmAcceptcall {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceCallconfirmRejectcall {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingAgentpinPrompt {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingAgentpinValid {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingAgentpinTimeout {
    #[serde(rename = "trackingId")]
    pub tracking_id: TrackingId,
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingIncomingSms {
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingOutgoingSms {
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingIncomingMms {
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingOutgoingMms {
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingUpdateOptOut {
    #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId>,
}
pub mod tagged {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingStart {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingAnswer {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
        #[serde(rename = "callType", skip_serializing_if = "Option::is_none")]
        pub call_type: Option<String>,
        #[serde(rename = "destination", skip_serializing_if = "Option::is_none")]
        pub destination: Option<String>,
        #[serde(rename = "hasVoicemail", skip_serializing_if = "Option::is_none")]
        pub has_voicemail: Option<bool>,
        #[serde(rename = "isCall", skip_serializing_if = "Option::is_none")]
        pub is_call: Option<bool>,
        #[serde(rename = "isMissedCall", skip_serializing_if = "Option::is_none")]
        pub is_missed_call: Option<bool>,
        #[serde(rename = "userData", skip_serializing_if = "Option::is_none")]
        pub user_data: Option<UserData>,
        #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
        pub user_id: Option<String>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingEnd {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOutgoingStart {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOutgoingAnswer {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOutgoingEnd {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceInternalStart {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceInternalAnswer {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceInternalEnd {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOriginateStart {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOriginateAnswer {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOriginateEnd {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceCallconfirmStart {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceCallconfirmAcceptcall {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceCallconfirmRejectcall {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingAgentpinPrompt {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingAgentpinValid {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingAgentpinTimeout {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "trackingId")]
        pub tracking_id: TrackingId,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingIncomingSms {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingOutgoingSms {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingIncomingMms {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingOutgoingMms {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingUpdateOptOut {
        #[serde(rename = "type")]
        pub r#type: Stream,
        #[serde(rename = "eventTimestamp")]
        pub event_timestamp: String,
        #[serde(rename = "uniqueId", skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "category")]
    pub enum Event {
        #[serde(rename = "voice")]
        Voice(EventVoice),
        #[serde(rename = "messaging")]
        Messaging(EventMessaging),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "subCategory")]
    pub enum EventVoice {
        #[serde(rename = "incoming")]
        Incoming(EventVoiceIncoming),
        #[serde(rename = "outgoing")]
        Outgoing(EventVoiceOutgoing),
        #[serde(rename = "internal")]
        Internal(EventVoiceInternal),
        #[serde(rename = "originate")]
        Originate(EventVoiceOriginate),
        #[serde(rename = "callconfirm")]
        Callconfirm(EventVoiceCallconfirm),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceIncoming {
        #[serde(rename = "start")]
        VoiceIncomingStart(WholeVoiceIncomingStart),
        #[serde(rename = "answer")]
        VoiceIncomingAnswer(WholeVoiceIncomingAnswer),
        #[serde(rename = "end")]
        VoiceIncomingEnd(WholeVoiceIncomingEnd),
        #[serde(rename = "agentpin-prompt")]
        VoiceIncomingAgentpinPrompt(WholeVoiceIncomingAgentpinPrompt),
        #[serde(rename = "agentpin-valid")]
        VoiceIncomingAgentpinValid(WholeVoiceIncomingAgentpinValid),
        #[serde(rename = "agentpin-timeout")]
        VoiceIncomingAgentpinTimeout(WholeVoiceIncomingAgentpinTimeout),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceOutgoing {
        #[serde(rename = "start")]
        VoiceOutgoingStart(WholeVoiceOutgoingStart),
        #[serde(rename = "answer")]
        VoiceOutgoingAnswer(WholeVoiceOutgoingAnswer),
        #[serde(rename = "end")]
        VoiceOutgoingEnd(WholeVoiceOutgoingEnd),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceInternal {
        #[serde(rename = "start")]
        VoiceInternalStart(WholeVoiceInternalStart),
        #[serde(rename = "answer")]
        VoiceInternalAnswer(WholeVoiceInternalAnswer),
        #[serde(rename = "end")]
        VoiceInternalEnd(WholeVoiceInternalEnd),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceOriginate {
        #[serde(rename = "start")]
        VoiceOriginateStart(WholeVoiceOriginateStart),
        #[serde(rename = "answer")]
        VoiceOriginateAnswer(WholeVoiceOriginateAnswer),
        #[serde(rename = "end")]
        VoiceOriginateEnd(WholeVoiceOriginateEnd),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceCallconfirm {
        #[serde(rename = "start")]
        VoiceCallconfirmStart(WholeVoiceCallconfirmStart),
        #[serde(rename = "acceptcall")]
        VoiceCallconfirmAcceptcall(WholeVoiceCallconfirmAcceptcall),
        #[serde(rename = "rejectcall")]
        VoiceCallconfirmRejectcall(WholeVoiceCallconfirmRejectcall),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "subCategory")]
    pub enum EventMessaging {
        #[serde(rename = "incoming")]
        Incoming(EventMessagingIncoming),
        #[serde(rename = "outgoing")]
        Outgoing(EventMessagingOutgoing),
        #[serde(rename = "update")]
        Update(EventMessagingUpdate),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventMessagingIncoming {
        #[serde(rename = "sms")]
        MessagingIncomingSms(WholeMessagingIncomingSms),
        #[serde(rename = "mms")]
        MessagingIncomingMms(WholeMessagingIncomingMms),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventMessagingOutgoing {
        #[serde(rename = "sms")]
        MessagingOutgoingSms(WholeMessagingOutgoingSms),
        #[serde(rename = "mms")]
        MessagingOutgoingMms(WholeMessagingOutgoingMms),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventMessagingUpdate {
        #[serde(rename = "opt-out")]
        MessagingUpdateOptOut(WholeMessagingUpdateOptOut),
        #[serde(other)]
        Unlisted,
    }
    impl peers::Peer for Event {
        fn which(&self) -> usize {
            match self {
                Event::Voice(
                    EventVoice::Incoming(EventVoiceIncoming::VoiceIncomingStart(_)),
                ) => 0usize,
                Event::Voice(
                    EventVoice::Incoming(EventVoiceIncoming::VoiceIncomingAnswer(_)),
                ) => 1usize,
                Event::Voice(
                    EventVoice::Incoming(EventVoiceIncoming::VoiceIncomingEnd(_)),
                ) => 2usize,
                Event::Voice(
                    EventVoice::Outgoing(EventVoiceOutgoing::VoiceOutgoingStart(_)),
                ) => 3usize,
                Event::Voice(
                    EventVoice::Outgoing(EventVoiceOutgoing::VoiceOutgoingAnswer(_)),
                ) => 4usize,
                Event::Voice(
                    EventVoice::Outgoing(EventVoiceOutgoing::VoiceOutgoingEnd(_)),
                ) => 5usize,
                Event::Voice(
                    EventVoice::Internal(EventVoiceInternal::VoiceInternalStart(_)),
                ) => 6usize,
                Event::Voice(
                    EventVoice::Internal(EventVoiceInternal::VoiceInternalAnswer(_)),
                ) => 7usize,
                Event::Voice(
                    EventVoice::Internal(EventVoiceInternal::VoiceInternalEnd(_)),
                ) => 8usize,
                Event::Voice(
                    EventVoice::Originate(EventVoiceOriginate::VoiceOriginateStart(_)),
                ) => 9usize,
                Event::Voice(
                    EventVoice::Originate(EventVoiceOriginate::VoiceOriginateAnswer(_)),
                ) => 10usize,
                Event::Voice(
                    EventVoice::Originate(EventVoiceOriginate::VoiceOriginateEnd(_)),
                ) => 11usize,
                Event::Voice(
                    EventVoice::Callconfirm(
                        EventVoiceCallconfirm::VoiceCallconfirmStart(_),
                    ),
                ) => 12usize,
                Event::Voice(
                    EventVoice::Callconfirm(
                        EventVoiceCallconfirm::VoiceCallconfirmAcceptcall(_),
                    ),
                ) => 13usize,
                Event::Voice(
                    EventVoice::Callconfirm(
                        EventVoiceCallconfirm::VoiceCallconfirmRejectcall(_),
                    ),
                ) => 14usize,
                Event::Voice(
                    EventVoice::Incoming(
                        EventVoiceIncoming::VoiceIncomingAgentpinPrompt(_),
                    ),
                ) => 15usize,
                Event::Voice(
                    EventVoice::Incoming(
                        EventVoiceIncoming::VoiceIncomingAgentpinValid(_),
                    ),
                ) => 16usize,
                Event::Voice(
                    EventVoice::Incoming(
                        EventVoiceIncoming::VoiceIncomingAgentpinTimeout(_),
                    ),
                ) => 17usize,
                Event::Messaging(
                    EventMessaging::Incoming(
                        EventMessagingIncoming::MessagingIncomingSms(_),
                    ),
                ) => 18usize,
                Event::Messaging(
                    EventMessaging::Outgoing(
                        EventMessagingOutgoing::MessagingOutgoingSms(_),
                    ),
                ) => 19usize,
                Event::Messaging(
                    EventMessaging::Incoming(
                        EventMessagingIncoming::MessagingIncomingMms(_),
                    ),
                ) => 20usize,
                Event::Messaging(
                    EventMessaging::Outgoing(
                        EventMessagingOutgoing::MessagingOutgoingMms(_),
                    ),
                ) => 21usize,
                Event::Messaging(
                    EventMessaging::Update(
                        EventMessagingUpdate::MessagingUpdateOptOut(_),
                    ),
                ) => 22usize,
                _ => usize::MAX,
            }
        }
    }
}
