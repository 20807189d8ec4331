// @generated from `schema/teletracker` by `cargo xtask bench --peers`. Do not edit.
pub mod flatten {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct Event<'a> {
        #[serde(rename = "type", borrow)]
        pub r#type: Stream<'a>,
        #[serde(rename = "eventTimestamp", borrow)]
        pub event_timestamp: peers::Text<'a>,
        #[serde(flatten, borrow)]
        pub payload: Payload<'a>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "category")]
    pub enum Payload<'a> {
        #[serde(rename = "voice", borrow)]
        Voice(PayloadVoice<'a>),
        #[serde(rename = "messaging", borrow)]
        Messaging(PayloadMessaging<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "subCategory")]
    pub enum PayloadVoice<'a> {
        #[serde(rename = "incoming", borrow)]
        Incoming(PayloadVoiceIncoming<'a>),
        #[serde(rename = "outgoing", borrow)]
        Outgoing(PayloadVoiceOutgoing<'a>),
        #[serde(rename = "internal", borrow)]
        Internal(PayloadVoiceInternal<'a>),
        #[serde(rename = "originate", borrow)]
        Originate(PayloadVoiceOriginate<'a>),
        #[serde(rename = "callconfirm", borrow)]
        Callconfirm(PayloadVoiceCallconfirm<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum PayloadVoiceIncoming<'a> {
        #[serde(rename = "start", borrow)]
        VoiceIncomingStart(VoiceIncomingStart<'a>),
        #[serde(rename = "answer", borrow)]
        VoiceIncomingAnswer(VoiceIncomingAnswer<'a>),
        #[serde(rename = "end", borrow)]
        VoiceIncomingEnd(VoiceIncomingEnd<'a>),
        #[serde(rename = "agentpin-prompt", borrow)]
        VoiceIncomingAgentpinPrompt(VoiceIncomingAgentpinPrompt<'a>),
        #[serde(rename = "agentpin-valid", borrow)]
        VoiceIncomingAgentpinValid(VoiceIncomingAgentpinValid<'a>),
        #[serde(rename = "agentpin-timeout", borrow)]
        VoiceIncomingAgentpinTimeout(VoiceIncomingAgentpinTimeout<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum PayloadVoiceOutgoing<'a> {
        #[serde(rename = "start", borrow)]
        VoiceOutgoingStart(VoiceOutgoingStart<'a>),
        #[serde(rename = "answer", borrow)]
        VoiceOutgoingAnswer(VoiceOutgoingAnswer<'a>),
        #[serde(rename = "end", borrow)]
        VoiceOutgoingEnd(VoiceOutgoingEnd<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum PayloadVoiceInternal<'a> {
        #[serde(rename = "start", borrow)]
        VoiceInternalStart(VoiceInternalStart<'a>),
        #[serde(rename = "answer", borrow)]
        VoiceInternalAnswer(VoiceInternalAnswer<'a>),
        #[serde(rename = "end", borrow)]
        VoiceInternalEnd(VoiceInternalEnd<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum PayloadVoiceOriginate<'a> {
        #[serde(rename = "start", borrow)]
        VoiceOriginateStart(VoiceOriginateStart<'a>),
        #[serde(rename = "answer", borrow)]
        VoiceOriginateAnswer(VoiceOriginateAnswer<'a>),
        #[serde(rename = "end", borrow)]
        VoiceOriginateEnd(VoiceOriginateEnd<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum PayloadVoiceCallconfirm<'a> {
        #[serde(rename = "start", borrow)]
        VoiceCallconfirmStart(VoiceCallconfirmStart<'a>),
        #[serde(rename = "acceptcall", borrow)]
        VoiceCallconfirmAcceptcall(VoiceCallconfirmAcceptcall<'a>),
        #[serde(rename = "rejectcall", borrow)]
        VoiceCallconfirmRejectcall(VoiceCallconfirmRejectcall<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "subCategory")]
    pub enum PayloadMessaging<'a> {
        #[serde(rename = "incoming", borrow)]
        Incoming(PayloadMessagingIncoming<'a>),
        #[serde(rename = "outgoing", borrow)]
        Outgoing(PayloadMessagingOutgoing<'a>),
        #[serde(rename = "update", borrow)]
        Update(PayloadMessagingUpdate<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum PayloadMessagingIncoming<'a> {
        #[serde(rename = "sms", borrow)]
        MessagingIncomingSms(MessagingIncomingSms<'a>),
        #[serde(rename = "mms", borrow)]
        MessagingIncomingMms(MessagingIncomingMms<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum PayloadMessagingOutgoing<'a> {
        #[serde(rename = "sms", borrow)]
        MessagingOutgoingSms(MessagingOutgoingSms<'a>),
        #[serde(rename = "mms", borrow)]
        MessagingOutgoingMms(MessagingOutgoingMms<'a>),
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "eventName")]
    pub enum PayloadMessagingUpdate<'a> {
        #[serde(rename = "opt-out", borrow)]
        MessagingUpdateOptOut(MessagingUpdateOptOut<'a>),
    }
    impl peers::Peer for Payload<'_> {
        fn which(&self) -> usize {
            match self {
                Payload::Voice(
                    PayloadVoice::Incoming(PayloadVoiceIncoming::VoiceIncomingStart(_)),
                ) => 0usize,
                Payload::Voice(
                    PayloadVoice::Incoming(PayloadVoiceIncoming::VoiceIncomingAnswer(_)),
                ) => 1usize,
                Payload::Voice(
                    PayloadVoice::Incoming(PayloadVoiceIncoming::VoiceIncomingEnd(_)),
                ) => 2usize,
                Payload::Voice(
                    PayloadVoice::Outgoing(PayloadVoiceOutgoing::VoiceOutgoingStart(_)),
                ) => 3usize,
                Payload::Voice(
                    PayloadVoice::Outgoing(PayloadVoiceOutgoing::VoiceOutgoingAnswer(_)),
                ) => 4usize,
                Payload::Voice(
                    PayloadVoice::Outgoing(PayloadVoiceOutgoing::VoiceOutgoingEnd(_)),
                ) => 5usize,
                Payload::Voice(
                    PayloadVoice::Internal(PayloadVoiceInternal::VoiceInternalStart(_)),
                ) => 6usize,
                Payload::Voice(
                    PayloadVoice::Internal(PayloadVoiceInternal::VoiceInternalAnswer(_)),
                ) => 7usize,
                Payload::Voice(
                    PayloadVoice::Internal(PayloadVoiceInternal::VoiceInternalEnd(_)),
                ) => 8usize,
                Payload::Voice(
                    PayloadVoice::Originate(
                        PayloadVoiceOriginate::VoiceOriginateStart(_),
                    ),
                ) => 9usize,
                Payload::Voice(
                    PayloadVoice::Originate(
                        PayloadVoiceOriginate::VoiceOriginateAnswer(_),
                    ),
                ) => 10usize,
                Payload::Voice(
                    PayloadVoice::Originate(PayloadVoiceOriginate::VoiceOriginateEnd(_)),
                ) => 11usize,
                Payload::Voice(
                    PayloadVoice::Callconfirm(
                        PayloadVoiceCallconfirm::VoiceCallconfirmStart(_),
                    ),
                ) => 12usize,
                Payload::Voice(
                    PayloadVoice::Callconfirm(
                        PayloadVoiceCallconfirm::VoiceCallconfirmAcceptcall(_),
                    ),
                ) => 13usize,
                Payload::Voice(
                    PayloadVoice::Callconfirm(
                        PayloadVoiceCallconfirm::VoiceCallconfirmRejectcall(_),
                    ),
                ) => 14usize,
                Payload::Voice(
                    PayloadVoice::Incoming(
                        PayloadVoiceIncoming::VoiceIncomingAgentpinPrompt(_),
                    ),
                ) => 15usize,
                Payload::Voice(
                    PayloadVoice::Incoming(
                        PayloadVoiceIncoming::VoiceIncomingAgentpinValid(_),
                    ),
                ) => 16usize,
                Payload::Voice(
                    PayloadVoice::Incoming(
                        PayloadVoiceIncoming::VoiceIncomingAgentpinTimeout(_),
                    ),
                ) => 17usize,
                Payload::Messaging(
                    PayloadMessaging::Incoming(
                        PayloadMessagingIncoming::MessagingIncomingSms(_),
                    ),
                ) => 18usize,
                Payload::Messaging(
                    PayloadMessaging::Outgoing(
                        PayloadMessagingOutgoing::MessagingOutgoingSms(_),
                    ),
                ) => 19usize,
                Payload::Messaging(
                    PayloadMessaging::Incoming(
                        PayloadMessagingIncoming::MessagingIncomingMms(_),
                    ),
                ) => 20usize,
                Payload::Messaging(
                    PayloadMessaging::Outgoing(
                        PayloadMessagingOutgoing::MessagingOutgoingMms(_),
                    ),
                ) => 21usize,
                Payload::Messaging(
                    PayloadMessaging::Update(
                        PayloadMessagingUpdate::MessagingUpdateOptOut(_),
                    ),
                ) => 22usize,
            }
        }
    }
    impl peers::Peer for Event<'_> {
        fn which(&self) -> usize {
            self.payload.which()
        }
    }
}
