// @generated from `schema/teletracker` by `cargo xtask bench --peers`. Do not edit.
pub mod tagged {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingStart<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingAnswer<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
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
    pub struct WholeVoiceIncomingEnd<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOutgoingStart<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOutgoingAnswer<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOutgoingEnd<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceInternalStart<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceInternalAnswer<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceInternalEnd<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOriginateStart<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOriginateAnswer<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceOriginateEnd<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceCallconfirmStart<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceCallconfirmAcceptcall<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceCallconfirmRejectcall<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingAgentpinPrompt<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingAgentpinValid<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVoiceIncomingAgentpinTimeout<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "trackingId", borrow)]
        pub tracking_id: TrackingId<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingIncomingSms<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingOutgoingSms<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingIncomingMms<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingOutgoingMms<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessagingUpdateOptOut<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(rename = "uniqueId", borrow, skip_serializing_if = "Option::is_none")]
        pub unique_id: Option<UniqueId<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "category")]
    pub enum Event<'a> {
        #[serde(rename = "voice", borrow)]
        Voice(EventVoice<'a>),
        #[serde(rename = "messaging", borrow)]
        Messaging(EventMessaging<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "subCategory")]
    pub enum EventVoice<'a> {
        #[serde(rename = "incoming", borrow)]
        Incoming(EventVoiceIncoming<'a>),
        #[serde(rename = "outgoing", borrow)]
        Outgoing(EventVoiceOutgoing<'a>),
        #[serde(rename = "internal", borrow)]
        Internal(EventVoiceInternal<'a>),
        #[serde(rename = "originate", borrow)]
        Originate(EventVoiceOriginate<'a>),
        #[serde(rename = "callconfirm", borrow)]
        Callconfirm(EventVoiceCallconfirm<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceIncoming<'a> {
        #[serde(rename = "start", borrow)]
        VoiceIncomingStart(WholeVoiceIncomingStart<'a>),
        #[serde(rename = "answer", borrow)]
        VoiceIncomingAnswer(WholeVoiceIncomingAnswer<'a>),
        #[serde(rename = "end", borrow)]
        VoiceIncomingEnd(WholeVoiceIncomingEnd<'a>),
        #[serde(rename = "agentpin-prompt", borrow)]
        VoiceIncomingAgentpinPrompt(WholeVoiceIncomingAgentpinPrompt<'a>),
        #[serde(rename = "agentpin-valid", borrow)]
        VoiceIncomingAgentpinValid(WholeVoiceIncomingAgentpinValid<'a>),
        #[serde(rename = "agentpin-timeout", borrow)]
        VoiceIncomingAgentpinTimeout(WholeVoiceIncomingAgentpinTimeout<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceOutgoing<'a> {
        #[serde(rename = "start", borrow)]
        VoiceOutgoingStart(WholeVoiceOutgoingStart<'a>),
        #[serde(rename = "answer", borrow)]
        VoiceOutgoingAnswer(WholeVoiceOutgoingAnswer<'a>),
        #[serde(rename = "end", borrow)]
        VoiceOutgoingEnd(WholeVoiceOutgoingEnd<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceInternal<'a> {
        #[serde(rename = "start", borrow)]
        VoiceInternalStart(WholeVoiceInternalStart<'a>),
        #[serde(rename = "answer", borrow)]
        VoiceInternalAnswer(WholeVoiceInternalAnswer<'a>),
        #[serde(rename = "end", borrow)]
        VoiceInternalEnd(WholeVoiceInternalEnd<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceOriginate<'a> {
        #[serde(rename = "start", borrow)]
        VoiceOriginateStart(WholeVoiceOriginateStart<'a>),
        #[serde(rename = "answer", borrow)]
        VoiceOriginateAnswer(WholeVoiceOriginateAnswer<'a>),
        #[serde(rename = "end", borrow)]
        VoiceOriginateEnd(WholeVoiceOriginateEnd<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventVoiceCallconfirm<'a> {
        #[serde(rename = "start", borrow)]
        VoiceCallconfirmStart(WholeVoiceCallconfirmStart<'a>),
        #[serde(rename = "acceptcall", borrow)]
        VoiceCallconfirmAcceptcall(WholeVoiceCallconfirmAcceptcall<'a>),
        #[serde(rename = "rejectcall", borrow)]
        VoiceCallconfirmRejectcall(WholeVoiceCallconfirmRejectcall<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "subCategory")]
    pub enum EventMessaging<'a> {
        #[serde(rename = "incoming", borrow)]
        Incoming(EventMessagingIncoming<'a>),
        #[serde(rename = "outgoing", borrow)]
        Outgoing(EventMessagingOutgoing<'a>),
        #[serde(rename = "update", borrow)]
        Update(EventMessagingUpdate<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventMessagingIncoming<'a> {
        #[serde(rename = "sms", borrow)]
        MessagingIncomingSms(WholeMessagingIncomingSms<'a>),
        #[serde(rename = "mms", borrow)]
        MessagingIncomingMms(WholeMessagingIncomingMms<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventMessagingOutgoing<'a> {
        #[serde(rename = "sms", borrow)]
        MessagingOutgoingSms(WholeMessagingOutgoingSms<'a>),
        #[serde(rename = "mms", borrow)]
        MessagingOutgoingMms(WholeMessagingOutgoingMms<'a>),
        #[serde(other)]
        Unlisted,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum EventMessagingUpdate<'a> {
        #[serde(rename = "opt-out", borrow)]
        MessagingUpdateOptOut(WholeMessagingUpdateOptOut<'a>),
        #[serde(other)]
        Unlisted,
    }
    impl peers::Peer for Event<'_> {
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
    /// The second of two passes.
    pub fn read<'a, P: peers::Parse<'a>>(
        name: [&str; 3usize],
        json: P,
    ) -> Result<Event<'a>, P::Error> {
        Ok(
            match name {
                ["voice", "incoming", "start"] => {
                    Event::Voice(
                        EventVoice::Incoming(
                            EventVoiceIncoming::VoiceIncomingStart(json.parse()?),
                        ),
                    )
                }
                ["voice", "incoming", "answer"] => {
                    Event::Voice(
                        EventVoice::Incoming(
                            EventVoiceIncoming::VoiceIncomingAnswer(json.parse()?),
                        ),
                    )
                }
                ["voice", "incoming", "end"] => {
                    Event::Voice(
                        EventVoice::Incoming(
                            EventVoiceIncoming::VoiceIncomingEnd(json.parse()?),
                        ),
                    )
                }
                ["voice", "outgoing", "start"] => {
                    Event::Voice(
                        EventVoice::Outgoing(
                            EventVoiceOutgoing::VoiceOutgoingStart(json.parse()?),
                        ),
                    )
                }
                ["voice", "outgoing", "answer"] => {
                    Event::Voice(
                        EventVoice::Outgoing(
                            EventVoiceOutgoing::VoiceOutgoingAnswer(json.parse()?),
                        ),
                    )
                }
                ["voice", "outgoing", "end"] => {
                    Event::Voice(
                        EventVoice::Outgoing(
                            EventVoiceOutgoing::VoiceOutgoingEnd(json.parse()?),
                        ),
                    )
                }
                ["voice", "internal", "start"] => {
                    Event::Voice(
                        EventVoice::Internal(
                            EventVoiceInternal::VoiceInternalStart(json.parse()?),
                        ),
                    )
                }
                ["voice", "internal", "answer"] => {
                    Event::Voice(
                        EventVoice::Internal(
                            EventVoiceInternal::VoiceInternalAnswer(json.parse()?),
                        ),
                    )
                }
                ["voice", "internal", "end"] => {
                    Event::Voice(
                        EventVoice::Internal(
                            EventVoiceInternal::VoiceInternalEnd(json.parse()?),
                        ),
                    )
                }
                ["voice", "originate", "start"] => {
                    Event::Voice(
                        EventVoice::Originate(
                            EventVoiceOriginate::VoiceOriginateStart(json.parse()?),
                        ),
                    )
                }
                ["voice", "originate", "answer"] => {
                    Event::Voice(
                        EventVoice::Originate(
                            EventVoiceOriginate::VoiceOriginateAnswer(json.parse()?),
                        ),
                    )
                }
                ["voice", "originate", "end"] => {
                    Event::Voice(
                        EventVoice::Originate(
                            EventVoiceOriginate::VoiceOriginateEnd(json.parse()?),
                        ),
                    )
                }
                ["voice", "callconfirm", "start"] => {
                    Event::Voice(
                        EventVoice::Callconfirm(
                            EventVoiceCallconfirm::VoiceCallconfirmStart(json.parse()?),
                        ),
                    )
                }
                ["voice", "callconfirm", "acceptcall"] => {
                    Event::Voice(
                        EventVoice::Callconfirm(
                            EventVoiceCallconfirm::VoiceCallconfirmAcceptcall(
                                json.parse()?,
                            ),
                        ),
                    )
                }
                ["voice", "callconfirm", "rejectcall"] => {
                    Event::Voice(
                        EventVoice::Callconfirm(
                            EventVoiceCallconfirm::VoiceCallconfirmRejectcall(
                                json.parse()?,
                            ),
                        ),
                    )
                }
                ["voice", "incoming", "agentpin-prompt"] => {
                    Event::Voice(
                        EventVoice::Incoming(
                            EventVoiceIncoming::VoiceIncomingAgentpinPrompt(
                                json.parse()?,
                            ),
                        ),
                    )
                }
                ["voice", "incoming", "agentpin-valid"] => {
                    Event::Voice(
                        EventVoice::Incoming(
                            EventVoiceIncoming::VoiceIncomingAgentpinValid(json.parse()?),
                        ),
                    )
                }
                ["voice", "incoming", "agentpin-timeout"] => {
                    Event::Voice(
                        EventVoice::Incoming(
                            EventVoiceIncoming::VoiceIncomingAgentpinTimeout(
                                json.parse()?,
                            ),
                        ),
                    )
                }
                ["messaging", "incoming", "sms"] => {
                    Event::Messaging(
                        EventMessaging::Incoming(
                            EventMessagingIncoming::MessagingIncomingSms(json.parse()?),
                        ),
                    )
                }
                ["messaging", "outgoing", "sms"] => {
                    Event::Messaging(
                        EventMessaging::Outgoing(
                            EventMessagingOutgoing::MessagingOutgoingSms(json.parse()?),
                        ),
                    )
                }
                ["messaging", "incoming", "mms"] => {
                    Event::Messaging(
                        EventMessaging::Incoming(
                            EventMessagingIncoming::MessagingIncomingMms(json.parse()?),
                        ),
                    )
                }
                ["messaging", "outgoing", "mms"] => {
                    Event::Messaging(
                        EventMessaging::Outgoing(
                            EventMessagingOutgoing::MessagingOutgoingMms(json.parse()?),
                        ),
                    )
                }
                ["messaging", "update", "opt-out"] => {
                    Event::Messaging(
                        EventMessaging::Update(
                            EventMessagingUpdate::MessagingUpdateOptOut(json.parse()?),
                        ),
                    )
                }
                _ => Event::Unlisted,
            },
        )
    }
}
