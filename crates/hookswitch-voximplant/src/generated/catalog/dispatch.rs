// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
//! The macro that tells events apart by their names on the wire.

/// Chooses by an event's name: one arm for each name, each with a payload of its own type.
///
/// A name that the catalog does not have does not compile, nor does an arm that is there twice. Without an arm `_` every
/// event of the catalog must have an arm, and so must `unrecognized`, for events that the catalog does not have; the
/// compiler says which one is missing. Arms are closures, or anything that can be called with a reference to the payload.
/// Where all are written as `|payload| …`, `return`, `?` and `.await` in them act on the function around the macro.
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
        match &$event.payload {
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
            $crate::Payload::BlindTransferRequested($payload) => $body,
            $crate::Payload::TransferComplete($payload) => $body,
            $crate::Payload::TransferFailed($payload) => $body,
            $crate::Payload::AudioStarted($payload) => $body,
            $crate::Payload::FirstAudioPacketReceived($payload) => $body,
            $crate::Payload::FirstVideoPacketReceived($payload) => $body,
            $crate::Payload::RtpStopped($payload) => $body,
            $crate::Payload::RtpResumed($payload) => $body,
            $crate::Payload::MicStatusChange($payload) => $body,
            $crate::Payload::PlaybackReady($payload) => $body,
            $crate::Payload::PlaybackStarted($payload) => $body,
            $crate::Payload::PlaybackFinished($payload) => $body,
            $crate::Payload::RecordStarted($payload) => $body,
            $crate::Payload::RecordStopped($payload) => $body,
            $crate::Payload::RecordError($payload) => $body,
            $crate::Payload::VideoTrackCreated($payload) => $body,
            $crate::Payload::FirstVideoPacket($payload) => $body,
            $crate::Payload::AudioIdentificationStarted($payload) => $body,
            $crate::Payload::AudioIdentificationStopped($payload) => $body,
            $crate::Payload::AudioIdentificationError($payload) => $body,
            $crate::Payload::ToneDetected($payload) => $body,
            $crate::Payload::ToneReceived($payload) => $body,
            $crate::Payload::MessageReceived($payload) => $body,
            $crate::Payload::InfoReceived($payload) => $body,
            $crate::Payload::ReInviteReceived($payload) => $body,
            $crate::Payload::ReInviteAccepted($payload) => $body,
            $crate::Payload::ReInviteRejected($payload) => $body,
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
    ("Call.Ringing", $payload:ident) => { $crate::Payload::Ringing($payload) };
    ("Call.Connected", $payload:ident) => { $crate::Payload::Connected($payload) };
    ("Call.Disconnected", $payload:ident) => { $crate::Payload::Disconnected($payload) };
    ("Call.Failed", $payload:ident) => { $crate::Payload::Failed($payload) };
    ("Call.Forwarding", $payload:ident) => { $crate::Payload::Forwarding($payload) };
    ("Call.StateChanged", $payload:ident) => { $crate::Payload::StateChanged($payload) };
    ("Call.OnHold", $payload:ident) => { $crate::Payload::OnHold($payload) };
    ("Call.OffHold", $payload:ident) => { $crate::Payload::OffHold($payload) };
    ("Call.PushSent", $payload:ident) => { $crate::Payload::PushSent($payload) };
    ("Call.Statistics", $payload:ident) => { $crate::Payload::Statistics($payload) };
    ("Call.BlindTransferRequested", $payload:ident) => { $crate::Payload::BlindTransferRequested($payload) };
    ("Call.TransferComplete", $payload:ident) => { $crate::Payload::TransferComplete($payload) };
    ("Call.TransferFailed", $payload:ident) => { $crate::Payload::TransferFailed($payload) };
    ("Call.AudioStarted", $payload:ident) => { $crate::Payload::AudioStarted($payload) };
    ("Call.FirstAudioPacketReceived", $payload:ident) => { $crate::Payload::FirstAudioPacketReceived($payload) };
    ("Call.FirstVideoPacketReceived", $payload:ident) => { $crate::Payload::FirstVideoPacketReceived($payload) };
    ("Call.RtpStopped", $payload:ident) => { $crate::Payload::RtpStopped($payload) };
    ("Call.RtpResumed", $payload:ident) => { $crate::Payload::RtpResumed($payload) };
    ("Call.MicStatusChange", $payload:ident) => { $crate::Payload::MicStatusChange($payload) };
    ("Call.PlaybackReady", $payload:ident) => { $crate::Payload::PlaybackReady($payload) };
    ("Call.PlaybackStarted", $payload:ident) => { $crate::Payload::PlaybackStarted($payload) };
    ("Call.PlaybackFinished", $payload:ident) => { $crate::Payload::PlaybackFinished($payload) };
    ("Call.RecordStarted", $payload:ident) => { $crate::Payload::RecordStarted($payload) };
    ("Call.RecordStopped", $payload:ident) => { $crate::Payload::RecordStopped($payload) };
    ("Call.RecordError", $payload:ident) => { $crate::Payload::RecordError($payload) };
    ("Call.Video.TrackCreated", $payload:ident) => { $crate::Payload::VideoTrackCreated($payload) };
    ("Call.Video.FirstPacket", $payload:ident) => { $crate::Payload::FirstVideoPacket($payload) };
    ("Call.AudioIdentificationStarted", $payload:ident) => { $crate::Payload::AudioIdentificationStarted($payload) };
    ("Call.AudioIdentificationStopped", $payload:ident) => { $crate::Payload::AudioIdentificationStopped($payload) };
    ("Call.AudioIdentificationError", $payload:ident) => { $crate::Payload::AudioIdentificationError($payload) };
    ("Call.ToneDetected", $payload:ident) => { $crate::Payload::ToneDetected($payload) };
    ("Call.ToneReceived", $payload:ident) => { $crate::Payload::ToneReceived($payload) };
    ("Call.MessageReceived", $payload:ident) => { $crate::Payload::MessageReceived($payload) };
    ("Call.InfoReceived", $payload:ident) => { $crate::Payload::InfoReceived($payload) };
    ("Call.ReInviteReceived", $payload:ident) => { $crate::Payload::ReInviteReceived($payload) };
    ("Call.ReInviteAccepted", $payload:ident) => { $crate::Payload::ReInviteAccepted($payload) };
    ("Call.ReInviteRejected", $payload:ident) => { $crate::Payload::ReInviteRejected($payload) };
    ($other:tt, $payload:ident) => { $payload @ compile_error!(concat!("the catalog `voximplant` has no event named ", stringify!($other))) };
}
