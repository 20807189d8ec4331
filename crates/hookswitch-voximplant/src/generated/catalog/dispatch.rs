// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
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
/// use hookswitch_voximplant::{Event, dispatch};
///
/// let event = Event::from_json(r##"{"name":"Call.Ringing","id":"q7TzK4vWm1hYxR9bDfE2sLgNpA0cUoJ8iVtXyZ3wMkQ","eventSourceField":"call","call":{"rism":{}},"headers":{"X-Branch":"north"}}"##)?;
/// let said = dispatch!(&event, {
///     "Call.Ringing" => |payload| format!("{payload:?}"),
///     _ => |other| format!("something else: {}", other.name()),
/// });
/// assert!(said.starts_with("Ringing"));
///
/// // One expression for whichever payload it is.
/// let bytes = dispatch!(&event, |payload| std::mem::size_of_val(payload));
/// assert!(bytes < 4096);
/// # Ok::<(), hookswitch_voximplant::DecodeError>(())
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
        $crate::__each! { [] $event, $payload, $body; __group_call __group_transfer __group_media __group_playback __group_recording __group_detection __group_signaling }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __arm {
    (_, $payload:ident) => { $payload };
    (unrecognized, $payload:ident) => { $crate::Payload::Unrecognized($payload) };
    ("Call.Ringing", $payload:ident) => { $crate::__group_call!("Call.Ringing" Ringing $payload) };
    ("Call.Connected", $payload:ident) => { $crate::__group_call!("Call.Connected" Connected $payload) };
    ("Call.Disconnected", $payload:ident) => { $crate::__group_call!("Call.Disconnected" Disconnected $payload) };
    ("Call.Failed", $payload:ident) => { $crate::__group_call!("Call.Failed" Failed $payload) };
    ("Call.Forwarding", $payload:ident) => { $crate::__group_call!("Call.Forwarding" Forwarding $payload) };
    ("Call.StateChanged", $payload:ident) => { $crate::__group_call!("Call.StateChanged" StateChanged $payload) };
    ("Call.OnHold", $payload:ident) => { $crate::__group_call!("Call.OnHold" OnHold $payload) };
    ("Call.OffHold", $payload:ident) => { $crate::__group_call!("Call.OffHold" OffHold $payload) };
    ("Call.PushSent", $payload:ident) => { $crate::__group_call!("Call.PushSent" PushSent $payload) };
    ("Call.Statistics", $payload:ident) => { $crate::__group_call!("Call.Statistics" Statistics $payload) };
    ("Call.BlindTransferRequested", $payload:ident) => { $crate::__group_transfer!("Call.BlindTransferRequested" BlindTransferRequested $payload) };
    ("Call.TransferComplete", $payload:ident) => { $crate::__group_transfer!("Call.TransferComplete" TransferComplete $payload) };
    ("Call.TransferFailed", $payload:ident) => { $crate::__group_transfer!("Call.TransferFailed" TransferFailed $payload) };
    ("Call.AudioStarted", $payload:ident) => { $crate::__group_media!("Call.AudioStarted" AudioStarted $payload) };
    ("Call.FirstAudioPacketReceived", $payload:ident) => { $crate::__group_media!("Call.FirstAudioPacketReceived" FirstAudioPacketReceived $payload) };
    ("Call.FirstVideoPacketReceived", $payload:ident) => { $crate::__group_media!("Call.FirstVideoPacketReceived" FirstVideoPacketReceived $payload) };
    ("Call.RtpStopped", $payload:ident) => { $crate::__group_media!("Call.RtpStopped" RtpStopped $payload) };
    ("Call.RtpResumed", $payload:ident) => { $crate::__group_media!("Call.RtpResumed" RtpResumed $payload) };
    ("Call.MicStatusChange", $payload:ident) => { $crate::__group_media!("Call.MicStatusChange" MicStatusChange $payload) };
    ("Call.PlaybackReady", $payload:ident) => { $crate::__group_playback!("Call.PlaybackReady" PlaybackReady $payload) };
    ("Call.PlaybackStarted", $payload:ident) => { $crate::__group_playback!("Call.PlaybackStarted" PlaybackStarted $payload) };
    ("Call.PlaybackFinished", $payload:ident) => { $crate::__group_playback!("Call.PlaybackFinished" PlaybackFinished $payload) };
    ("Call.RecordStarted", $payload:ident) => { $crate::__group_recording!("Call.RecordStarted" RecordStarted $payload) };
    ("Call.RecordStopped", $payload:ident) => { $crate::__group_recording!("Call.RecordStopped" RecordStopped $payload) };
    ("Call.RecordError", $payload:ident) => { $crate::__group_recording!("Call.RecordError" RecordError $payload) };
    ("Call.Video.TrackCreated", $payload:ident) => { $crate::__group_recording!("Call.Video.TrackCreated" VideoTrackCreated $payload) };
    ("Call.Video.FirstPacket", $payload:ident) => { $crate::__group_recording!("Call.Video.FirstPacket" FirstVideoPacket $payload) };
    ("Call.AudioIdentificationStarted", $payload:ident) => { $crate::__group_detection!("Call.AudioIdentificationStarted" AudioIdentificationStarted $payload) };
    ("Call.AudioIdentificationStopped", $payload:ident) => { $crate::__group_detection!("Call.AudioIdentificationStopped" AudioIdentificationStopped $payload) };
    ("Call.AudioIdentificationError", $payload:ident) => { $crate::__group_detection!("Call.AudioIdentificationError" AudioIdentificationError $payload) };
    ("Call.ToneDetected", $payload:ident) => { $crate::__group_detection!("Call.ToneDetected" ToneDetected $payload) };
    ("Call.ToneReceived", $payload:ident) => { $crate::__group_detection!("Call.ToneReceived" ToneReceived $payload) };
    ("Call.MessageReceived", $payload:ident) => { $crate::__group_signaling!("Call.MessageReceived" MessageReceived $payload) };
    ("Call.InfoReceived", $payload:ident) => { $crate::__group_signaling!("Call.InfoReceived" InfoReceived $payload) };
    ("Call.ReInviteReceived", $payload:ident) => { $crate::__group_signaling!("Call.ReInviteReceived" ReInviteReceived $payload) };
    ("Call.ReInviteAccepted", $payload:ident) => { $crate::__group_signaling!("Call.ReInviteAccepted" ReInviteAccepted $payload) };
    ("Call.ReInviteRejected", $payload:ident) => { $crate::__group_signaling!("Call.ReInviteRejected" ReInviteRejected $payload) };
    ($other:tt, $payload:ident) => { $payload @ compile_error!(concat!("the catalog `voximplant` has no event named ", stringify!($other))) };
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

#[cfg(feature = "call")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_call {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::Ringing($payload) => $body,
                $crate::Payload::Connected($payload) => $body,
                $crate::Payload::Disconnected($payload) => $body,
                $crate::Payload::Failed($payload) => $body,
                $crate::Payload::Forwarding($payload) => $body,
                $crate::Payload::StateChanged($payload) => $body,
                $crate::Payload::OnHold($payload) => $body,
                $crate::Payload::OffHold($payload) => $body,
                $crate::Payload::PushSent($payload) => $body,
                $crate::Payload::Statistics($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "call"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_call {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-voximplant` has it with the feature `call`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "transfer")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_transfer {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::BlindTransferRequested($payload) => $body,
                $crate::Payload::TransferComplete($payload) => $body,
                $crate::Payload::TransferFailed($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "transfer"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_transfer {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-voximplant` has it with the feature `transfer`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "media")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_media {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::AudioStarted($payload) => $body,
                $crate::Payload::FirstAudioPacketReceived($payload) => $body,
                $crate::Payload::FirstVideoPacketReceived($payload) => $body,
                $crate::Payload::RtpStopped($payload) => $body,
                $crate::Payload::RtpResumed($payload) => $body,
                $crate::Payload::MicStatusChange($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "media"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_media {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-voximplant` has it with the feature `media`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "playback")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_playback {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::PlaybackReady($payload) => $body,
                $crate::Payload::PlaybackStarted($payload) => $body,
                $crate::Payload::PlaybackFinished($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "playback"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_playback {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-voximplant` has it with the feature `playback`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "recording")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_recording {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::RecordStarted($payload) => $body,
                $crate::Payload::RecordStopped($payload) => $body,
                $crate::Payload::RecordError($payload) => $body,
                $crate::Payload::VideoTrackCreated($payload) => $body,
                $crate::Payload::FirstVideoPacket($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "recording"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_recording {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-voximplant` has it with the feature `recording`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "detection")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_detection {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::AudioIdentificationStarted($payload) => $body,
                $crate::Payload::AudioIdentificationStopped($payload) => $body,
                $crate::Payload::AudioIdentificationError($payload) => $body,
                $crate::Payload::ToneDetected($payload) => $body,
                $crate::Payload::ToneReceived($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "detection"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_detection {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-voximplant` has it with the feature `detection`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}

#[cfg(feature = "signaling")]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_signaling {
    ($name:literal $variant:ident $payload:ident) => { $crate::Payload::$variant($payload) };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! {
            [
                $($arms)*
                $crate::Payload::MessageReceived($payload) => $body,
                $crate::Payload::InfoReceived($payload) => $body,
                $crate::Payload::ReInviteReceived($payload) => $body,
                $crate::Payload::ReInviteAccepted($payload) => $body,
                $crate::Payload::ReInviteRejected($payload) => $body,
            ]
            $event, $payload, $body; $($rest)*
        }
    };
}

#[cfg(not(feature = "signaling"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __group_signaling {
    ($name:literal $variant:ident $payload:ident) => {
        $payload @ compile_error!(concat!("the event ", stringify!($name), " is not compiled: `hookswitch-voximplant` has it with the feature `signaling`"))
    };
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {
        $crate::__each! { [$($arms)*] $event, $payload, $body; $($rest)* }
    };
}
