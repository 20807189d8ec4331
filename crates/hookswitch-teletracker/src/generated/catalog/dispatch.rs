// @generated from `schema/teletracker/messaging.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! The macro that tells events apart by their names on the wire.

/// Chooses by an event's name: one arm for each name, each with a payload of its own type.
///
/// A name that the catalog does not have does not compile, nor does an arm that is there twice. Without an arm `_` every
/// event of the catalog must have an arm, and so must `unrecognized`, for events that the catalog does not have; the
/// compiler says which one is missing. Arms are closures, or anything that can be called with a reference to the payload.
/// Where all are written as `|payload| …`, `return`, `?` and `.await` in them act on the function around the macro.
///
/// ```
/// use hookswitch_teletracker::{Event, dispatch};
///
/// let event = Event::from_json(r##"{"category":"voice","subCategory":"incoming","eventName":"start","type":"userevent","eventTimestamp":"2024-05-14T09:26:31+00:00","trackingId":"4b7e19c05ad84f3e9c21d6f80ab3752","uniqueId":"10.790231846.402718"}"##)?;
/// let said = dispatch!(&event, {
///     "voice.incoming.start" => |payload| format!("{payload:?}"),
///     _ => |other| format!("something else: {}", other.name()),
/// });
/// assert!(said.starts_with("VoiceIncomingStart"));
///
/// // One expression for whichever payload it is.
/// let bytes = dispatch!(&event, |payload| std::mem::size_of_val(payload));
/// assert!(bytes < 4096);
/// # Ok::<(), hookswitch_teletracker::DecodeError>(())
/// ```
#[macro_export]
macro_rules! dispatch {
    ($event:expr, { $($name:tt => |$payload:pat_param| $arm:expr),+ $(,)? }) => {{
        const _: () = $crate::__hookswitch::dispatch::check(&[$(stringify!($name)),+], $crate::Kind::NAMES);
        match &$event.payload {
            $($crate::__arm!($name, __payload) => {
                let $payload = __payload;
                $arm
            })+
            _ => unreachable!("every event of the catalog has an arm"),
        }
    }};
    ($event:expr, { $($name:tt => $arm:expr),+ $(,)? }) => {{
        const _: () = $crate::__hookswitch::dispatch::check(&[$(stringify!($name)),+], $crate::Kind::NAMES);
        match &$event.payload {
            $($crate::__arm!($name, __payload) => $crate::__hookswitch::dispatch::call(__payload, $arm),)+
            _ => unreachable!("every event of the catalog has an arm"),
        }
    }};
    ($event:expr, |$payload:pat_param| $body:expr $(,)?) => {
        match &$event.payload {
            $crate::Payload::VoiceIncomingStart($payload) => $body,
            $crate::Payload::VoiceIncomingAnswer($payload) => $body,
            $crate::Payload::VoiceIncomingEnd($payload) => $body,
            $crate::Payload::VoiceOutgoingStart($payload) => $body,
            $crate::Payload::VoiceOutgoingAnswer($payload) => $body,
            $crate::Payload::VoiceOutgoingEnd($payload) => $body,
            $crate::Payload::VoiceInternalStart($payload) => $body,
            $crate::Payload::VoiceInternalAnswer($payload) => $body,
            $crate::Payload::VoiceInternalEnd($payload) => $body,
            $crate::Payload::VoiceOriginateStart($payload) => $body,
            $crate::Payload::VoiceOriginateAnswer($payload) => $body,
            $crate::Payload::VoiceOriginateEnd($payload) => $body,
            $crate::Payload::VoiceCallconfirmStart($payload) => $body,
            $crate::Payload::VoiceCallconfirmAcceptcall($payload) => $body,
            $crate::Payload::VoiceCallconfirmRejectcall($payload) => $body,
            $crate::Payload::VoiceIncomingAgentpinPrompt($payload) => $body,
            $crate::Payload::VoiceIncomingAgentpinValid($payload) => $body,
            $crate::Payload::VoiceIncomingAgentpinTimeout($payload) => $body,
            $crate::Payload::MessagingIncomingSms($payload) => $body,
            $crate::Payload::MessagingOutgoingSms($payload) => $body,
            $crate::Payload::MessagingIncomingMms($payload) => $body,
            $crate::Payload::MessagingOutgoingMms($payload) => $body,
            $crate::Payload::MessagingUpdateOptOut($payload) => $body,
            $crate::Payload::Unrecognized($payload) => $body,
            _ => unreachable!("every event of the catalog has an arm"),
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __arm {
    (_, $payload:ident) => { $payload };
    (unrecognized, $payload:ident) => { $crate::Payload::Unrecognized($payload) };
    ("voice.incoming.start", $payload:ident) => { $crate::Payload::VoiceIncomingStart($payload) };
    ("voice.incoming.answer", $payload:ident) => { $crate::Payload::VoiceIncomingAnswer($payload) };
    ("voice.incoming.end", $payload:ident) => { $crate::Payload::VoiceIncomingEnd($payload) };
    ("voice.outgoing.start", $payload:ident) => { $crate::Payload::VoiceOutgoingStart($payload) };
    ("voice.outgoing.answer", $payload:ident) => { $crate::Payload::VoiceOutgoingAnswer($payload) };
    ("voice.outgoing.end", $payload:ident) => { $crate::Payload::VoiceOutgoingEnd($payload) };
    ("voice.internal.start", $payload:ident) => { $crate::Payload::VoiceInternalStart($payload) };
    ("voice.internal.answer", $payload:ident) => { $crate::Payload::VoiceInternalAnswer($payload) };
    ("voice.internal.end", $payload:ident) => { $crate::Payload::VoiceInternalEnd($payload) };
    ("voice.originate.start", $payload:ident) => { $crate::Payload::VoiceOriginateStart($payload) };
    ("voice.originate.answer", $payload:ident) => { $crate::Payload::VoiceOriginateAnswer($payload) };
    ("voice.originate.end", $payload:ident) => { $crate::Payload::VoiceOriginateEnd($payload) };
    ("voice.callconfirm.start", $payload:ident) => { $crate::Payload::VoiceCallconfirmStart($payload) };
    ("voice.callconfirm.acceptcall", $payload:ident) => { $crate::Payload::VoiceCallconfirmAcceptcall($payload) };
    ("voice.callconfirm.rejectcall", $payload:ident) => { $crate::Payload::VoiceCallconfirmRejectcall($payload) };
    ("voice.incoming.agentpin-prompt", $payload:ident) => { $crate::Payload::VoiceIncomingAgentpinPrompt($payload) };
    ("voice.incoming.agentpin-valid", $payload:ident) => { $crate::Payload::VoiceIncomingAgentpinValid($payload) };
    ("voice.incoming.agentpin-timeout", $payload:ident) => { $crate::Payload::VoiceIncomingAgentpinTimeout($payload) };
    ("messaging.incoming.sms", $payload:ident) => { $crate::Payload::MessagingIncomingSms($payload) };
    ("messaging.outgoing.sms", $payload:ident) => { $crate::Payload::MessagingOutgoingSms($payload) };
    ("messaging.incoming.mms", $payload:ident) => { $crate::Payload::MessagingIncomingMms($payload) };
    ("messaging.outgoing.mms", $payload:ident) => { $crate::Payload::MessagingOutgoingMms($payload) };
    ("messaging.update.opt-out", $payload:ident) => { $crate::Payload::MessagingUpdateOptOut($payload) };
    ($other:tt, $payload:ident) => { $payload @ compile_error!(concat!("the catalog `teletracker` has no event named ", stringify!($other))) };
}
