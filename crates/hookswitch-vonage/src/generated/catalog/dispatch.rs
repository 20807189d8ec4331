// @generated from `schema/vonage` by `cargo xtask generate`. Do not edit.
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
/// use hookswitch_vonage::{Event, dispatch};
///
/// let event = Event::from_json(r##"{"type":"app:knocking","application_id":"6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516","from":"knocker:7a6b5c4d-3e2f-4a1b-9c0d-8e7f6a5b4c3d","timestamp":"2020-11-02T09:14:27.318Z","body":{"user":{"id":"USR-5f1b7036-9d42-4cae-a608-34d5c2b1fa79"},"channel":{"type":"phone","id":"0c9b8a7d6e5f4c3b2a1908f7e6d5c4b3","to":{"type":"phone","number":"14155550100"},"from":{"type":"phone","number":"14155550123"},"headers":{},"legs":[],"leg_ids":[]}}}"##)?;
/// let said = dispatch!(&event, {
///     "app:knocking" => |payload| format!("{payload:?}"),
///     _ => |other| format!("something else: {}", other.name()),
/// });
/// assert!(said.starts_with("AppKnocking"));
///
/// // One expression for whichever payload it is.
/// let bytes = dispatch!(&event, |payload| std::mem::size_of_val(payload));
/// assert!(bytes < 4096);
/// # Ok::<(), hookswitch_vonage::DecodeError>(())
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
        $crate::__each! { [] $event, $payload, $body; __group_general __group_audio __group_text __group_image __group_conversation __group_member __group_rtc __group_sip }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __arm {
    (_, $payload:ident) => { $payload };
    (unrecognized, $payload:ident) => { $crate::Payload::Unrecognized($payload) };
    ("app:knocking", $payload:ident) => { $crate::__group_general!("app:knocking" AppKnocking $payload) };
    ("app:knocking:cancel", $payload:ident) => { $crate::__group_general!("app:knocking:cancel" AppKnockingCancel $payload) };
    ("leg:status:update", $payload:ident) => { $crate::__group_general!("leg:status:update" LegStatusUpdate $payload) };
    ("audio:play", $payload:ident) => { $crate::__group_audio!("audio:play" AudioPlay $payload) };
    ("audio:play:stop", $payload:ident) => { $crate::__group_audio!("audio:play:stop" AudioPlayStop $payload) };
    ("audio:play:done", $payload:ident) => { $crate::__group_audio!("audio:play:done" AudioPlayDone $payload) };
    ("audio:say", $payload:ident) => { $crate::__group_audio!("audio:say" AudioSay $payload) };
    ("audio:say:stop", $payload:ident) => { $crate::__group_audio!("audio:say:stop" AudioSayStop $payload) };
    ("audio:say:done", $payload:ident) => { $crate::__group_audio!("audio:say:done" AudioSayDone $payload) };
    ("audio:record", $payload:ident) => { $crate::__group_audio!("audio:record" AudioRecord $payload) };
    ("audio:record:stop", $payload:ident) => { $crate::__group_audio!("audio:record:stop" AudioRecordStop $payload) };
    ("audio:record:done", $payload:ident) => { $crate::__group_audio!("audio:record:done" AudioRecordDone $payload) };
    ("audio:dtmf", $payload:ident) => { $crate::__group_audio!("audio:dtmf" AudioDtmf $payload) };
    ("audio:mute:on", $payload:ident) => { $crate::__group_audio!("audio:mute:on" AudioMuteOn $payload) };
    ("audio:mute:off", $payload:ident) => { $crate::__group_audio!("audio:mute:off" AudioMuteOff $payload) };
    ("audio:earmuff:on", $payload:ident) => { $crate::__group_audio!("audio:earmuff:on" AudioEarmuffOn $payload) };
    ("audio:earmuff:off", $payload:ident) => { $crate::__group_audio!("audio:earmuff:off" AudioEarmuffOff $payload) };
    ("audio:ringing:start", $payload:ident) => { $crate::__group_audio!("audio:ringing:start" AudioRingingStart $payload) };
    ("audio:speaking:on", $payload:ident) => { $crate::__group_audio!("audio:speaking:on" AudioSpeakingOn $payload) };
    ("audio:speaking:off", $payload:ident) => { $crate::__group_audio!("audio:speaking:off" AudioSpeakingOff $payload) };
    ("audio:ringing:stop", $payload:ident) => { $crate::__group_audio!("audio:ringing:stop" AudioRingingStop $payload) };
    ("audio:asr:done", $payload:ident) => { $crate::__group_audio!("audio:asr:done" AudioAsrDone $payload) };
    ("audio:asr:record:done", $payload:ident) => { $crate::__group_audio!("audio:asr:record:done" AudioAsrRecordDone $payload) };
    ("text", $payload:ident) => { $crate::__group_text!("text" Text $payload) };
    ("text:update", $payload:ident) => { $crate::__group_text!("text:update" TextUpdate $payload) };
    ("text:seen", $payload:ident) => { $crate::__group_text!("text:seen" TextSeen $payload) };
    ("text:delivered", $payload:ident) => { $crate::__group_text!("text:delivered" TextDelivered $payload) };
    ("text:typing:on", $payload:ident) => { $crate::__group_text!("text:typing:on" TextTypingOn $payload) };
    ("text:typing:off", $payload:ident) => { $crate::__group_text!("text:typing:off" TextTypingOff $payload) };
    ("image", $payload:ident) => { $crate::__group_image!("image" Image $payload) };
    ("image:seen", $payload:ident) => { $crate::__group_image!("image:seen" ImageSeen $payload) };
    ("image:delivered", $payload:ident) => { $crate::__group_image!("image:delivered" ImageDelivered $payload) };
    ("conversation:created", $payload:ident) => { $crate::__group_conversation!("conversation:created" ConversationCreated $payload) };
    ("conversation:updated", $payload:ident) => { $crate::__group_conversation!("conversation:updated" ConversationUpdated $payload) };
    ("conversation:deleted", $payload:ident) => { $crate::__group_conversation!("conversation:deleted" ConversationDeleted $payload) };
    ("member:invited", $payload:ident) => { $crate::__group_member!("member:invited" MemberInvited $payload) };
    ("member:joined", $payload:ident) => { $crate::__group_member!("member:joined" MemberJoined $payload) };
    ("member:left", $payload:ident) => { $crate::__group_member!("member:left" MemberLeft $payload) };
    ("member:media", $payload:ident) => { $crate::__group_member!("member:media" MemberMedia $payload) };
    ("rtc:status", $payload:ident) => { $crate::__group_rtc!("rtc:status" RtcStatus $payload) };
    ("rtc:transfer", $payload:ident) => { $crate::__group_rtc!("rtc:transfer" RtcTransfer $payload) };
    ("rtc:hangup", $payload:ident) => { $crate::__group_rtc!("rtc:hangup" RtcHangup $payload) };
    ("rtc:terminate", $payload:ident) => { $crate::__group_rtc!("rtc:terminate" RtcTerminate $payload) };
    ("rtc:answered", $payload:ident) => { $crate::__group_rtc!("rtc:answered" RtcAnswered $payload) };
    ("sip:ringing", $payload:ident) => { $crate::__group_sip!("sip:ringing" SipRinging $payload) };
    ("sip:answered", $payload:ident) => { $crate::__group_sip!("sip:answered" SipAnswered $payload) };
    ("sip:machine", $payload:ident) => { $crate::__group_sip!("sip:machine" SipMachine $payload) };
    ("sip:status", $payload:ident) => { $crate::__group_sip!("sip:status" SipStatus $payload) };
    ("sip:hangup", $payload:ident) => { $crate::__group_sip!("sip:hangup" SipHangup $payload) };
    ($other:tt, $payload:ident) => { $payload @ compile_error!(concat!("the catalog `vonage` has no event named ", stringify!($other))) };
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

#[cfg(feature = "general")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_general {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::AppKnocking($payload) => $body,
                $crate::Payload::AppKnockingCancel($payload) => $body,
                $crate::Payload::LegStatusUpdate($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "general"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_general {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-vonage` has it with the feature `general`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "audio")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_audio {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::AudioPlay($payload) => $body,
                $crate::Payload::AudioPlayStop($payload) => $body,
                $crate::Payload::AudioPlayDone($payload) => $body,
                $crate::Payload::AudioSay($payload) => $body,
                $crate::Payload::AudioSayStop($payload) => $body,
                $crate::Payload::AudioSayDone($payload) => $body,
                $crate::Payload::AudioRecord($payload) => $body,
                $crate::Payload::AudioRecordStop($payload) => $body,
                $crate::Payload::AudioRecordDone($payload) => $body,
                $crate::Payload::AudioDtmf($payload) => $body,
                $crate::Payload::AudioMuteOn($payload) => $body,
                $crate::Payload::AudioMuteOff($payload) => $body,
                $crate::Payload::AudioEarmuffOn($payload) => $body,
                $crate::Payload::AudioEarmuffOff($payload) => $body,
                $crate::Payload::AudioRingingStart($payload) => $body,
                $crate::Payload::AudioSpeakingOn($payload) => $body,
                $crate::Payload::AudioSpeakingOff($payload) => $body,
                $crate::Payload::AudioRingingStop($payload) => $body,
                $crate::Payload::AudioAsrDone($payload) => $body,
                $crate::Payload::AudioAsrRecordDone($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "audio"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_audio {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-vonage` has it with the feature `audio`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "text")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_text {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::Text($payload) => $body,
                $crate::Payload::TextUpdate($payload) => $body,
                $crate::Payload::TextSeen($payload) => $body,
                $crate::Payload::TextDelivered($payload) => $body,
                $crate::Payload::TextTypingOn($payload) => $body,
                $crate::Payload::TextTypingOff($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "text"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_text {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-vonage` has it with the feature `text`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "image")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_image {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::Image($payload) => $body,
                $crate::Payload::ImageSeen($payload) => $body,
                $crate::Payload::ImageDelivered($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "image"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_image {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-vonage` has it with the feature `image`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "conversation")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_conversation {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::ConversationCreated($payload) => $body,
                $crate::Payload::ConversationUpdated($payload) => $body,
                $crate::Payload::ConversationDeleted($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "conversation"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_conversation {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-vonage` has it with the feature `conversation`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "member")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_member {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::MemberInvited($payload) => $body,
                $crate::Payload::MemberJoined($payload) => $body,
                $crate::Payload::MemberLeft($payload) => $body,
                $crate::Payload::MemberMedia($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "member"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_member {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-vonage` has it with the feature `member`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "rtc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_rtc {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::RtcStatus($payload) => $body,
                $crate::Payload::RtcTransfer($payload) => $body,
                $crate::Payload::RtcHangup($payload) => $body,
                $crate::Payload::RtcTerminate($payload) => $body,
                $crate::Payload::RtcAnswered($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "rtc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_rtc {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-vonage` has it with the feature `rtc`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "sip")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_sip {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::SipRinging($payload) => $body,
                $crate::Payload::SipAnswered($payload) => $body,
                $crate::Payload::SipMachine($payload) => $body,
                $crate::Payload::SipStatus($payload) => $body,
                $crate::Payload::SipHangup($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "sip"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_sip {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-vonage` has it with the feature `sip`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}
