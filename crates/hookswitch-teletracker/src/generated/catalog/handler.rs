// @generated from `schema/teletracker/messaging.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! A method for each event, for those who handle many.

use crate::generated::*;

/// Handles events, each in a method of its own; what is not handled falls through to [`unhandled`](Self::unhandled).
///
/// The methods take `self` by value, so that the trait is implemented for a reference: for `&mut App` where
/// handling changes something, for `&'e App` where `Output` is a future that borrows the application and the event.
pub trait Handler<'e>: Sized {
    /// What handling an event gives: `()`, a `Result`, a boxed future.
    type Output;
    /// Handles every event that has no method of its own.
    fn unhandled(self, event: &'e Event<'e>) -> Self::Output;
    /// `voice.incoming.start`: A call from outside has come in and is being routed.
    #[cfg(feature = "voice")]
    fn voice_incoming_start(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceIncomingStart<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.incoming.answer`: A call from outside has been picked up, by a person or by a machine.
    #[cfg(feature = "voice")]
    fn voice_incoming_answer(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceIncomingAnswer<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.incoming.end`: A call from outside is over.
    #[cfg(feature = "voice")]
    fn voice_incoming_end(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceIncomingEnd<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.outgoing.start`: Somebody has dialled out, or the REST API dials for them.
    #[cfg(feature = "voice")]
    fn voice_outgoing_start(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceOutgoingStart<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.outgoing.answer`: The called side of an outgoing call has picked up, be it a person or a machine.
    #[cfg(feature = "voice")]
    fn voice_outgoing_answer(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceOutgoingAnswer<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.outgoing.end`: A call to the outside is over.
    #[cfg(feature = "voice")]
    fn voice_outgoing_end(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceOutgoingEnd<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.internal.start`: One user of the account calls another.
    #[cfg(feature = "voice")]
    fn voice_internal_start(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceInternalStart<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.internal.answer`: A colleague's call has been picked up.
    #[cfg(feature = "voice")]
    fn voice_internal_answer(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceInternalAnswer<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.internal.end`: A call between two users of the account is over.
    #[cfg(feature = "voice")]
    fn voice_internal_end(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceInternalEnd<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.originate.start`: A program has asked for a call through the REST API, and the caller's own phone is being rung first.
    #[cfg(feature = "voice")]
    fn voice_originate_start(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceOriginateStart<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.originate.answer`: The caller of an origination has picked up, and the callee is rung next.
    #[cfg(feature = "voice")]
    fn voice_originate_answer(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceOriginateAnswer<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.originate.end`: The caller's leg of an origination is over.
    #[cfg(feature = "voice")]
    fn voice_originate_end(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceOriginateEnd<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.callconfirm.start`: An answered leg is being asked to press a key before the parties are put through.
    #[cfg(feature = "voice")]
    fn voice_callconfirm_start(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceCallconfirmStart<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.callconfirm.acceptcall`: A person has accepted the call with a key press, and the parties are put through.
    #[cfg(feature = "voice")]
    fn voice_callconfirm_acceptcall(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceCallconfirmAcceptcall<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.callconfirm.rejectcall`: A leg was not confirmed and is left out of the call.
    #[cfg(feature = "voice")]
    fn voice_callconfirm_rejectcall(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceCallconfirmRejectcall<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.incoming.agentpin-prompt`: Whoever took an incoming call has been asked to key in their agent PIN.
    #[cfg(feature = "voice")]
    fn voice_incoming_agentpin_prompt(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceIncomingAgentpinPrompt<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.incoming.agentpin-valid`: An agent has keyed in a valid PIN, is put through to the caller, and the call now counts as theirs.
    #[cfg(feature = "voice")]
    fn voice_incoming_agentpin_valid(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceIncomingAgentpinValid<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `voice.incoming.agentpin-timeout`: No agent PIN came in time, and the incoming call has been cut off.
    #[cfg(feature = "voice")]
    fn voice_incoming_agentpin_timeout(
        self,
        event: &'e Event<'e>,
        payload: &'e VoiceIncomingAgentpinTimeout<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `messaging.incoming.sms`: A text message has arrived at one of the account's numbers.
    #[cfg(feature = "messaging")]
    fn messaging_incoming_sms(
        self,
        event: &'e Event<'e>,
        payload: &'e MessagingIncomingSms<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `messaging.outgoing.sms`: A text message has been sent from one of the account's numbers.
    #[cfg(feature = "messaging")]
    fn messaging_outgoing_sms(
        self,
        event: &'e Event<'e>,
        payload: &'e MessagingOutgoingSms<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `messaging.incoming.mms`: A picture message has arrived at one of the account's numbers.
    #[cfg(feature = "messaging")]
    fn messaging_incoming_mms(
        self,
        event: &'e Event<'e>,
        payload: &'e MessagingIncomingMms<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `messaging.outgoing.mms`: A picture message has been sent from one of the account's numbers.
    #[cfg(feature = "messaging")]
    fn messaging_outgoing_mms(
        self,
        event: &'e Event<'e>,
        payload: &'e MessagingOutgoingMms<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `messaging.update.opt-out`: Somebody has texted that they want no more messages, and the account has taken note of their number.
    #[cfg(feature = "messaging")]
    fn messaging_update_opt_out(
        self,
        event: &'e Event<'e>,
        payload: &'e MessagingUpdateOptOut<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// An event whose name the catalog does not have, or whose group is not compiled.
    fn unrecognized(
        self,
        event: &'e Event<'e>,
        other: &'e Unrecognized<'e>,
    ) -> Self::Output {
        let _ = other;
        self.unhandled(event)
    }
}

impl<'a> Event<'a> {
    /// Hands the event to the handler's method for its kind.
    pub fn handle<'e, H: Handler<'e>>(&'e self, handler: H) -> H::Output
    where
        'a: 'e,
    {
        match &self.payload {
            #[cfg(feature = "voice")]
            Payload::VoiceIncomingStart(payload) => {
                handler.voice_incoming_start(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceIncomingAnswer(payload) => {
                handler.voice_incoming_answer(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceIncomingEnd(payload) => {
                handler.voice_incoming_end(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceOutgoingStart(payload) => {
                handler.voice_outgoing_start(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceOutgoingAnswer(payload) => {
                handler.voice_outgoing_answer(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceOutgoingEnd(payload) => {
                handler.voice_outgoing_end(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceInternalStart(payload) => {
                handler.voice_internal_start(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceInternalAnswer(payload) => {
                handler.voice_internal_answer(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceInternalEnd(payload) => {
                handler.voice_internal_end(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceOriginateStart(payload) => {
                handler.voice_originate_start(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceOriginateAnswer(payload) => {
                handler.voice_originate_answer(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceOriginateEnd(payload) => {
                handler.voice_originate_end(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceCallconfirmStart(payload) => {
                handler.voice_callconfirm_start(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceCallconfirmAcceptcall(payload) => {
                handler.voice_callconfirm_acceptcall(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceCallconfirmRejectcall(payload) => {
                handler.voice_callconfirm_rejectcall(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceIncomingAgentpinPrompt(payload) => {
                handler.voice_incoming_agentpin_prompt(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceIncomingAgentpinValid(payload) => {
                handler.voice_incoming_agentpin_valid(self, payload)
            }
            #[cfg(feature = "voice")]
            Payload::VoiceIncomingAgentpinTimeout(payload) => {
                handler.voice_incoming_agentpin_timeout(self, payload)
            }
            #[cfg(feature = "messaging")]
            Payload::MessagingIncomingSms(payload) => {
                handler.messaging_incoming_sms(self, payload)
            }
            #[cfg(feature = "messaging")]
            Payload::MessagingOutgoingSms(payload) => {
                handler.messaging_outgoing_sms(self, payload)
            }
            #[cfg(feature = "messaging")]
            Payload::MessagingIncomingMms(payload) => {
                handler.messaging_incoming_mms(self, payload)
            }
            #[cfg(feature = "messaging")]
            Payload::MessagingOutgoingMms(payload) => {
                handler.messaging_outgoing_mms(self, payload)
            }
            #[cfg(feature = "messaging")]
            Payload::MessagingUpdateOptOut(payload) => {
                handler.messaging_update_opt_out(self, payload)
            }
            Payload::Unrecognized(other) => handler.unrecognized(self, other),
        }
    }
}
