// @generated from `schema/teletracker/messaging.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! The macro that tells events apart by their names on the wire.

/// Chooses by an event's name: one arm for each name, each with a payload of its own type.
///
/// A name that the catalog does not have does not compile, nor does an arm that is there twice. Without an arm `_` every
/// event of the catalog must have an arm, and so must `unrecognized`, for events that the catalog does not have; the
/// compiler says which one is missing. Arms are closures, or anything that can be called with a reference to the payload.
/// Where all are written as `|payload| …`, `return`, `?` and `.await` in them act on the function around the macro.
///
/// Events whose feature is off count as events that the catalog does not have, save that an arm for one of them does not
/// compile and the compiler says which feature is missing. A feature is on as soon as anybody in the build wants it, so a
/// library that does without the arm `_` should ask for all features of groups, or it stops compiling beside somebody who does.
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
        $crate::__each! { [] $event, $payload, $body; __group_voice __group_messaging }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __arm {
    (_, $payload:ident) => { $payload };
    (unrecognized, $payload:ident) => { $crate::Payload::Unrecognized($payload) };
    ("voice.incoming.start", $payload:ident) => { $crate::__group_voice!("voice.incoming.start" VoiceIncomingStart $payload) };
    ("voice.incoming.answer", $payload:ident) => { $crate::__group_voice!("voice.incoming.answer" VoiceIncomingAnswer $payload) };
    ("voice.incoming.end", $payload:ident) => { $crate::__group_voice!("voice.incoming.end" VoiceIncomingEnd $payload) };
    ("voice.outgoing.start", $payload:ident) => { $crate::__group_voice!("voice.outgoing.start" VoiceOutgoingStart $payload) };
    ("voice.outgoing.answer", $payload:ident) => { $crate::__group_voice!("voice.outgoing.answer" VoiceOutgoingAnswer $payload) };
    ("voice.outgoing.end", $payload:ident) => { $crate::__group_voice!("voice.outgoing.end" VoiceOutgoingEnd $payload) };
    ("voice.internal.start", $payload:ident) => { $crate::__group_voice!("voice.internal.start" VoiceInternalStart $payload) };
    ("voice.internal.answer", $payload:ident) => { $crate::__group_voice!("voice.internal.answer" VoiceInternalAnswer $payload) };
    ("voice.internal.end", $payload:ident) => { $crate::__group_voice!("voice.internal.end" VoiceInternalEnd $payload) };
    ("voice.originate.start", $payload:ident) => { $crate::__group_voice!("voice.originate.start" VoiceOriginateStart $payload) };
    ("voice.originate.answer", $payload:ident) => { $crate::__group_voice!("voice.originate.answer" VoiceOriginateAnswer $payload) };
    ("voice.originate.end", $payload:ident) => { $crate::__group_voice!("voice.originate.end" VoiceOriginateEnd $payload) };
    ("voice.callconfirm.start", $payload:ident) => { $crate::__group_voice!("voice.callconfirm.start" VoiceCallconfirmStart $payload) };
    ("voice.callconfirm.acceptcall", $payload:ident) => { $crate::__group_voice!("voice.callconfirm.acceptcall" VoiceCallconfirmAcceptcall $payload) };
    ("voice.callconfirm.rejectcall", $payload:ident) => { $crate::__group_voice!("voice.callconfirm.rejectcall" VoiceCallconfirmRejectcall $payload) };
    ("voice.incoming.agentpin-prompt", $payload:ident) => { $crate::__group_voice!("voice.incoming.agentpin-prompt" VoiceIncomingAgentpinPrompt $payload) };
    ("voice.incoming.agentpin-valid", $payload:ident) => { $crate::__group_voice!("voice.incoming.agentpin-valid" VoiceIncomingAgentpinValid $payload) };
    ("voice.incoming.agentpin-timeout", $payload:ident) => { $crate::__group_voice!("voice.incoming.agentpin-timeout" VoiceIncomingAgentpinTimeout $payload) };
    ("messaging.incoming.sms", $payload:ident) => { $crate::__group_messaging!("messaging.incoming.sms" MessagingIncomingSms $payload) };
    ("messaging.outgoing.sms", $payload:ident) => { $crate::__group_messaging!("messaging.outgoing.sms" MessagingOutgoingSms $payload) };
    ("messaging.incoming.mms", $payload:ident) => { $crate::__group_messaging!("messaging.incoming.mms" MessagingIncomingMms $payload) };
    ("messaging.outgoing.mms", $payload:ident) => { $crate::__group_messaging!("messaging.outgoing.mms" MessagingOutgoingMms $payload) };
    ("messaging.update.opt-out", $payload:ident) => { $crate::__group_messaging!("messaging.update.opt-out" MessagingUpdateOptOut $payload) };
    ($other:tt, $payload:ident) => { $payload @ compile_error!(concat!("the catalog `teletracker` has no event named ", stringify!($other))) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __each {
    ([$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $group:ident $($rest:ident)*) => {
        $crate::$group! { @each [$($arms)*] $event, $payload, $body; $($rest)* }
    };
    ([$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr;) => {
        match &$event.payload {
            $($arms)*
            $crate::Payload::Unrecognized($payload) => $body,
            _ => unreachable!("every event of the catalog has an arm"),
        }
    };
}

#[cfg(feature = "voice")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_voice {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
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
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "voice"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_voice {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-teletracker` has it with the feature `voice`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "messaging")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_messaging {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::MessagingIncomingSms($payload) => $body,
                $crate::Payload::MessagingOutgoingSms($payload) => $body,
                $crate::Payload::MessagingIncomingMms($payload) => $body,
                $crate::Payload::MessagingOutgoingMms($payload) => $body,
                $crate::Payload::MessagingUpdateOptOut($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "messaging"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_messaging {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-teletracker` has it with the feature `messaging`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}
