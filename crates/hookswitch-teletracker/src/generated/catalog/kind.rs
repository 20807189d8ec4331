// @generated from `schema/teletracker/messaging.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! The kinds of events, and what the catalog says about each.

use ::hookswitch::Info;

/// A kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `voice.incoming.start`: A call from outside has come in and is being routed.
    #[cfg(feature = "voice")]
    VoiceIncomingStart,
    /// `voice.incoming.answer`: A call from outside has been picked up, by a person or by a machine.
    #[cfg(feature = "voice")]
    VoiceIncomingAnswer,
    /// `voice.incoming.end`: A call from outside is over.
    #[cfg(feature = "voice")]
    VoiceIncomingEnd,
    /// `voice.outgoing.start`: Somebody has dialled out, or the REST API dials for them.
    #[cfg(feature = "voice")]
    VoiceOutgoingStart,
    /// `voice.outgoing.answer`: The called side of an outgoing call has picked up, be it a person or a machine.
    #[cfg(feature = "voice")]
    VoiceOutgoingAnswer,
    /// `voice.outgoing.end`: A call to the outside is over.
    #[cfg(feature = "voice")]
    VoiceOutgoingEnd,
    /// `voice.internal.start`: One user of the account calls another.
    #[cfg(feature = "voice")]
    VoiceInternalStart,
    /// `voice.internal.answer`: A colleague's call has been picked up.
    #[cfg(feature = "voice")]
    VoiceInternalAnswer,
    /// `voice.internal.end`: A call between two users of the account is over.
    #[cfg(feature = "voice")]
    VoiceInternalEnd,
    /// `voice.originate.start`: A program has asked for a call through the REST API, and the caller's own phone is being rung first.
    #[cfg(feature = "voice")]
    VoiceOriginateStart,
    /// `voice.originate.answer`: The caller of an origination has picked up, and the callee is rung next.
    #[cfg(feature = "voice")]
    VoiceOriginateAnswer,
    /// `voice.originate.end`: The caller's leg of an origination is over.
    #[cfg(feature = "voice")]
    VoiceOriginateEnd,
    /// `voice.callconfirm.start`: An answered leg is being asked to press a key before the parties are put through.
    #[cfg(feature = "voice")]
    VoiceCallconfirmStart,
    /// `voice.callconfirm.acceptcall`: A person has accepted the call with a key press, and the parties are put through.
    #[cfg(feature = "voice")]
    VoiceCallconfirmAcceptcall,
    /// `voice.callconfirm.rejectcall`: A leg was not confirmed and is left out of the call.
    #[cfg(feature = "voice")]
    VoiceCallconfirmRejectcall,
    /// `voice.incoming.agentpin-prompt`: Whoever took an incoming call has been asked to key in their agent PIN.
    #[cfg(feature = "voice")]
    VoiceIncomingAgentpinPrompt,
    /// `voice.incoming.agentpin-valid`: An agent has keyed in a valid PIN, is put through to the caller, and the call now counts as theirs.
    #[cfg(feature = "voice")]
    VoiceIncomingAgentpinValid,
    /// `voice.incoming.agentpin-timeout`: No agent PIN came in time, and the incoming call has been cut off.
    #[cfg(feature = "voice")]
    VoiceIncomingAgentpinTimeout,
    /// `messaging.incoming.sms`: A text message has arrived at one of the account's numbers.
    #[cfg(feature = "messaging")]
    MessagingIncomingSms,
    /// `messaging.outgoing.sms`: A text message has been sent from one of the account's numbers.
    #[cfg(feature = "messaging")]
    MessagingOutgoingSms,
    /// `messaging.incoming.mms`: A picture message has arrived at one of the account's numbers.
    #[cfg(feature = "messaging")]
    MessagingIncomingMms,
    /// `messaging.outgoing.mms`: A picture message has been sent from one of the account's numbers.
    #[cfg(feature = "messaging")]
    MessagingOutgoingMms,
    /// `messaging.update.opt-out`: Somebody has texted that they want no more messages, and the account has taken note of their number.
    #[cfg(feature = "messaging")]
    MessagingUpdateOptOut,
}

static INFO: &[Info] = &[
    #[cfg(feature = "voice")]
    Info::new(
        "voice.incoming.start",
        "voice",
        "A call from outside has come in and is being routed.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.incoming.answer",
        "voice",
        "A call from outside has been picked up, by a person or by a machine.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["user_stream"],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.incoming.end",
        "voice",
        "A call from outside is over.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.outgoing.start",
        "voice",
        "Somebody has dialled out, or the REST API dials for them.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.outgoing.answer",
        "voice",
        "The called side of an outgoing call has picked up, be it a person or a machine.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.outgoing.end",
        "voice",
        "A call to the outside is over.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.internal.start",
        "voice",
        "One user of the account calls another.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.internal.answer",
        "voice",
        "A colleague's call has been picked up.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.internal.end",
        "voice",
        "A call between two users of the account is over.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.originate.start",
        "voice",
        "A program has asked for a call through the REST API, and the caller's own phone is being rung first.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.originate.answer",
        "voice",
        "The caller of an origination has picked up, and the callee is rung next.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.originate.end",
        "voice",
        "The caller's leg of an origination is over.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.callconfirm.start",
        "voice",
        "An answered leg is being asked to press a key before the parties are put through.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.callconfirm.acceptcall",
        "voice",
        "A person has accepted the call with a key press, and the parties are put through.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.callconfirm.rejectcall",
        "voice",
        "A leg was not confirmed and is left out of the call.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.incoming.agentpin-prompt",
        "voice",
        "Whoever took an incoming call has been asked to key in their agent PIN.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.incoming.agentpin-valid",
        "voice",
        "An agent has keyed in a valid PIN, is put through to the caller, and the call now counts as theirs.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "voice")]
    Info::new(
        "voice.incoming.agentpin-timeout",
        "voice",
        "No agent PIN came in time, and the incoming call has been cut off.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "messaging")]
    Info::new(
        "messaging.incoming.sms",
        "messaging",
        "A text message has arrived at one of the account's numbers.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "messaging")]
    Info::new(
        "messaging.outgoing.sms",
        "messaging",
        "A text message has been sent from one of the account's numbers.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "messaging")]
    Info::new(
        "messaging.incoming.mms",
        "messaging",
        "A picture message has arrived at one of the account's numbers.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "messaging")]
    Info::new(
        "messaging.outgoing.mms",
        "messaging",
        "A picture message has been sent from one of the account's numbers.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "messaging")]
    Info::new(
        "messaging.update.opt-out",
        "messaging",
        "Somebody has texted that they want no more messages, and the account has taken note of their number.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
];

impl Kind {
    /// Everything that the catalog says about it.
    pub fn info(self) -> &'static Info {
        &INFO[self as usize]
    }
}

::hookswitch::kinds! {
    Kind, parts: 3 ".",
    (feature = "voice") {
        VoiceIncomingStart = "voice.incoming.start",
        VoiceIncomingAnswer = "voice.incoming.answer",
        VoiceIncomingEnd = "voice.incoming.end",
        VoiceOutgoingStart = "voice.outgoing.start",
        VoiceOutgoingAnswer = "voice.outgoing.answer",
        VoiceOutgoingEnd = "voice.outgoing.end",
        VoiceInternalStart = "voice.internal.start",
        VoiceInternalAnswer = "voice.internal.answer",
        VoiceInternalEnd = "voice.internal.end",
        VoiceOriginateStart = "voice.originate.start",
        VoiceOriginateAnswer = "voice.originate.answer",
        VoiceOriginateEnd = "voice.originate.end",
        VoiceCallconfirmStart = "voice.callconfirm.start",
        VoiceCallconfirmAcceptcall = "voice.callconfirm.acceptcall",
        VoiceCallconfirmRejectcall = "voice.callconfirm.rejectcall",
        VoiceIncomingAgentpinPrompt = "voice.incoming.agentpin-prompt",
        VoiceIncomingAgentpinValid = "voice.incoming.agentpin-valid",
        VoiceIncomingAgentpinTimeout = "voice.incoming.agentpin-timeout",
    }
    (feature = "messaging") {
        MessagingIncomingSms = "messaging.incoming.sms",
        MessagingOutgoingSms = "messaging.outgoing.sms",
        MessagingIncomingMms = "messaging.incoming.mms",
        MessagingOutgoingMms = "messaging.outgoing.mms",
        MessagingUpdateOptOut = "messaging.update.opt-out",
    }
}
