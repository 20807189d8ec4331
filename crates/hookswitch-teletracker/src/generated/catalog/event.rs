// @generated from `schema/teletracker/messaging.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! An event: what all events have in common, and the payload.

use ::hookswitch::{Timestamp, Unrecognized};
use crate::generated::*;

/// An event of TeleTracker RealTime events, as it arrives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<'a> {
    /// The kind of stream that delivered the event.
    ///
    /// Evidence: not stated ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties); [TeleTracker, RealTime API, User Event Stream](https://www.teletracker.net/developer-documentation/realtime-api/streams/user-event-stream/); [TeleTracker, RealTime API, Account Event Stream](https://www.teletracker.net/developer-documentation/realtime-api/streams/account-event-stream/)).
    pub r#type: Stream<'a>,
    /// When it happened.
    ///
    /// In the published sample: whole seconds with a numeric offset, `2022-10-22T03:54:05+00:00`.
    ///
    /// Evidence: not stated ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub event_timestamp: Timestamp<'a>,
    /// What is particular to this kind of event.
    pub payload: Payload<'a>,
}

::hookswitch::event! {
    Event<'a>, Payload, Kind,
    names: ["type", "category", "eventName", "eventTimestamp", "subCategory"],
    fields: [0, 1, 2, 3, 4],
    separator: ".",
    name: {
        part_0: 0 at 1 "category",
        part_1: 1 at 4 "subCategory",
        part_2: 2 at 2 "eventName",
    },
    payload: flat 65535 "",
    envelope: {
        r#type: required 0 "type",
        event_timestamp: required 3 "eventTimestamp",
    },
}

/// What is particular to one kind of event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// `voice.incoming.start`: A call from outside has come in and is being routed.
    #[cfg(feature = "voice")]
    VoiceIncomingStart(VoiceIncomingStart<'a>),
    /// `voice.incoming.answer`: A call from outside has been picked up, by a person or by a machine.
    #[cfg(feature = "voice")]
    VoiceIncomingAnswer(VoiceIncomingAnswer<'a>),
    /// `voice.incoming.end`: A call from outside is over.
    #[cfg(feature = "voice")]
    VoiceIncomingEnd(VoiceIncomingEnd<'a>),
    /// `voice.outgoing.start`: Somebody has dialled out, or the REST API dials for them.
    #[cfg(feature = "voice")]
    VoiceOutgoingStart(VoiceOutgoingStart<'a>),
    /// `voice.outgoing.answer`: The called side of an outgoing call has picked up, be it a person or a machine.
    #[cfg(feature = "voice")]
    VoiceOutgoingAnswer(VoiceOutgoingAnswer<'a>),
    /// `voice.outgoing.end`: A call to the outside is over.
    #[cfg(feature = "voice")]
    VoiceOutgoingEnd(VoiceOutgoingEnd<'a>),
    /// `voice.internal.start`: One user of the account calls another.
    #[cfg(feature = "voice")]
    VoiceInternalStart(VoiceInternalStart<'a>),
    /// `voice.internal.answer`: A colleague's call has been picked up.
    #[cfg(feature = "voice")]
    VoiceInternalAnswer(VoiceInternalAnswer<'a>),
    /// `voice.internal.end`: A call between two users of the account is over.
    #[cfg(feature = "voice")]
    VoiceInternalEnd(VoiceInternalEnd<'a>),
    /// `voice.originate.start`: A program has asked for a call through the REST API, and the caller's own phone is being rung first.
    #[cfg(feature = "voice")]
    VoiceOriginateStart(VoiceOriginateStart<'a>),
    /// `voice.originate.answer`: The caller of an origination has picked up, and the callee is rung next.
    #[cfg(feature = "voice")]
    VoiceOriginateAnswer(VoiceOriginateAnswer<'a>),
    /// `voice.originate.end`: The caller's leg of an origination is over.
    #[cfg(feature = "voice")]
    VoiceOriginateEnd(VoiceOriginateEnd<'a>),
    /// `voice.callconfirm.start`: An answered leg is being asked to press a key before the parties are put through.
    #[cfg(feature = "voice")]
    VoiceCallconfirmStart(VoiceCallconfirmStart<'a>),
    /// `voice.callconfirm.acceptcall`: A person has accepted the call with a key press, and the parties are put through.
    #[cfg(feature = "voice")]
    VoiceCallconfirmAcceptcall(VoiceCallconfirmAcceptcall<'a>),
    /// `voice.callconfirm.rejectcall`: A leg was not confirmed and is left out of the call.
    #[cfg(feature = "voice")]
    VoiceCallconfirmRejectcall(VoiceCallconfirmRejectcall<'a>),
    /// `voice.incoming.agentpin-prompt`: Whoever took an incoming call has been asked to key in their agent PIN.
    #[cfg(feature = "voice")]
    VoiceIncomingAgentpinPrompt(VoiceIncomingAgentpinPrompt<'a>),
    /// `voice.incoming.agentpin-valid`: An agent has keyed in a valid PIN, is put through to the caller, and the call now counts as theirs.
    #[cfg(feature = "voice")]
    VoiceIncomingAgentpinValid(VoiceIncomingAgentpinValid<'a>),
    /// `voice.incoming.agentpin-timeout`: No agent PIN came in time, and the incoming call has been cut off.
    #[cfg(feature = "voice")]
    VoiceIncomingAgentpinTimeout(VoiceIncomingAgentpinTimeout<'a>),
    /// `messaging.incoming.sms`: A text message has arrived at one of the account's numbers.
    #[cfg(feature = "messaging")]
    MessagingIncomingSms(MessagingIncomingSms<'a>),
    /// `messaging.outgoing.sms`: A text message has been sent from one of the account's numbers.
    #[cfg(feature = "messaging")]
    MessagingOutgoingSms(MessagingOutgoingSms<'a>),
    /// `messaging.incoming.mms`: A picture message has arrived at one of the account's numbers.
    #[cfg(feature = "messaging")]
    MessagingIncomingMms(MessagingIncomingMms<'a>),
    /// `messaging.outgoing.mms`: A picture message has been sent from one of the account's numbers.
    #[cfg(feature = "messaging")]
    MessagingOutgoingMms(MessagingOutgoingMms<'a>),
    /// `messaging.update.opt-out`: Somebody has texted that they want no more messages, and the account has taken note of their number.
    #[cfg(feature = "messaging")]
    MessagingUpdateOptOut(MessagingUpdateOptOut<'a>),
    /// An event whose name the catalog does not have, or whose group is not compiled, kept as it came.
    Unrecognized(Unrecognized<'a>),
}

::hookswitch::payload! {
    Payload<'a>, Kind,
    (feature = "voice") {
        VoiceIncomingStart,
        VoiceIncomingAnswer,
        VoiceIncomingEnd,
        VoiceOutgoingStart,
        VoiceOutgoingAnswer,
        VoiceOutgoingEnd,
        VoiceInternalStart,
        VoiceInternalAnswer,
        VoiceInternalEnd,
        VoiceOriginateStart,
        VoiceOriginateAnswer,
        VoiceOriginateEnd,
        VoiceCallconfirmStart,
        VoiceCallconfirmAcceptcall,
        VoiceCallconfirmRejectcall,
        VoiceIncomingAgentpinPrompt,
        VoiceIncomingAgentpinValid,
        VoiceIncomingAgentpinTimeout,
    }
    (feature = "messaging") {
        MessagingIncomingSms,
        MessagingOutgoingSms,
        MessagingIncomingMms,
        MessagingOutgoingMms,
        MessagingUpdateOptOut,
    }
}
