// @generated from `schema/teletracker` by `cargo xtask bench --peers`. Do not edit.
use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub enum Stream<'a> {
    Userevent,
    Accountevent,
    Unlisted(peers::Text<'a>),
}
impl<'de: 'a, 'a> Deserialize<'de> for Stream<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let listed = |text: &str| match text {
            "userevent" => Some(Self::Userevent),
            "accountevent" => Some(Self::Accountevent),
            _ => None,
        };
        let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(
            peers::Text(unlisted),
        );
        deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
    }
}
impl Serialize for Stream<'_> {
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
pub struct TrackingId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub struct UniqueId<'a>(#[serde(borrow)] pub peers::Text<'a>);
#[derive(Deserialize, Serialize)]
pub struct UserData<'a> {
    #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingStart<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingAnswer<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
    #[serde(rename = "callType", borrow, skip_serializing_if = "Option::is_none")]
    pub call_type: Option<peers::Text<'a>>,
    #[serde(rename = "destination", borrow, skip_serializing_if = "Option::is_none")]
    pub destination: Option<peers::Text<'a>>,
    #[serde(rename = "hasVoicemail", skip_serializing_if = "Option::is_none")]
    pub has_voicemail: Option<bool>,
    #[serde(rename = "isCall", skip_serializing_if = "Option::is_none")]
    pub is_call: Option<bool>,
    #[serde(rename = "isMissedCall", skip_serializing_if = "Option::is_none")]
    pub is_missed_call: Option<bool>,
    #[serde(rename = "userData", borrow, skip_serializing_if = "Option::is_none")]
    pub user_data: Option<UserData<'a>>,
    #[serde(rename = "userId", borrow, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<peers::Text<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingEnd<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOutgoingStart<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOutgoingAnswer<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOutgoingEnd<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceInternalStart<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceInternalAnswer<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceInternalEnd<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOriginateStart<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOriginateAnswer<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceOriginateEnd<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceCallconfirmStart<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceCallconfirmAcceptcall<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceCallconfirmRejectcall<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingAgentpinPrompt<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingAgentpinValid<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct VoiceIncomingAgentpinTimeout<'a> {
    #[serde(rename = "trackingId", borrow)]
    pub tracking_id: TrackingId<'a>,
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingIncomingSms<'a> {
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingOutgoingSms<'a> {
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingIncomingMms<'a> {
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingOutgoingMms<'a> {
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
#[derive(Deserialize, Serialize)]
pub struct MessagingUpdateOptOut<'a> {
    #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<UniqueId<'a>>,
}
