// @generated from `schema/nexmo` by `cargo xtask generate`. Do not edit.
//! The macro that tells events apart by their names on the wire.

/// Chooses by an event's name: one arm for each name, each with a payload of its own type.
///
/// A name that the catalog does not have does not compile, nor does an arm that is there twice. Without an arm `_` every
/// event of the catalog must have an arm, and so must `unrecognized`, for events that the catalog does not have; the
/// compiler says which one is missing. Arms are closures, or anything that can be called with a reference to the payload.
/// Where all are written as `|payload| …`, `return`, `?` and `.await` in them act on the function around the macro.
///
/// ```
/// use hookswitch_nexmo::{Event, dispatch};
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
/// # Ok::<(), hookswitch_nexmo::DecodeError>(())
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
            $crate::Payload::AppKnocking($payload) => $body,
            $crate::Payload::AppKnockingCancel($payload) => $body,
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
            $crate::Payload::Text($payload) => $body,
            $crate::Payload::TextUpdate($payload) => $body,
            $crate::Payload::TextSeen($payload) => $body,
            $crate::Payload::TextDelivered($payload) => $body,
            $crate::Payload::TextTypingOn($payload) => $body,
            $crate::Payload::TextTypingOff($payload) => $body,
            $crate::Payload::Image($payload) => $body,
            $crate::Payload::ImageSeen($payload) => $body,
            $crate::Payload::ImageDelivered($payload) => $body,
            $crate::Payload::ConversationCreated($payload) => $body,
            $crate::Payload::ConversationUpdated($payload) => $body,
            $crate::Payload::ConversationDeleted($payload) => $body,
            $crate::Payload::MemberInvited($payload) => $body,
            $crate::Payload::MemberJoined($payload) => $body,
            $crate::Payload::MemberLeft($payload) => $body,
            $crate::Payload::MemberMedia($payload) => $body,
            $crate::Payload::EventDelete($payload) => $body,
            $crate::Payload::RtcOffer($payload) => $body,
            $crate::Payload::RtcAnswer($payload) => $body,
            $crate::Payload::RtcStatus($payload) => $body,
            $crate::Payload::RtcTransfer($payload) => $body,
            $crate::Payload::RtcHangup($payload) => $body,
            $crate::Payload::RtcTerminate($payload) => $body,
            $crate::Payload::SipRinging($payload) => $body,
            $crate::Payload::SipAnswered($payload) => $body,
            $crate::Payload::SipMachine($payload) => $body,
            $crate::Payload::SipStatus($payload) => $body,
            $crate::Payload::SipHangup($payload) => $body,
            $crate::Payload::VideoMuteOn($payload) => $body,
            $crate::Payload::VideoMuteOff($payload) => $body,
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
    ("app:knocking", $payload:ident) => { $crate::Payload::AppKnocking($payload) };
    ("app:knocking:cancel", $payload:ident) => { $crate::Payload::AppKnockingCancel($payload) };
    ("audio:play", $payload:ident) => { $crate::Payload::AudioPlay($payload) };
    ("audio:play:stop", $payload:ident) => { $crate::Payload::AudioPlayStop($payload) };
    ("audio:play:done", $payload:ident) => { $crate::Payload::AudioPlayDone($payload) };
    ("audio:say", $payload:ident) => { $crate::Payload::AudioSay($payload) };
    ("audio:say:stop", $payload:ident) => { $crate::Payload::AudioSayStop($payload) };
    ("audio:say:done", $payload:ident) => { $crate::Payload::AudioSayDone($payload) };
    ("audio:record", $payload:ident) => { $crate::Payload::AudioRecord($payload) };
    ("audio:record:stop", $payload:ident) => { $crate::Payload::AudioRecordStop($payload) };
    ("audio:record:done", $payload:ident) => { $crate::Payload::AudioRecordDone($payload) };
    ("audio:dtmf", $payload:ident) => { $crate::Payload::AudioDtmf($payload) };
    ("audio:mute:on", $payload:ident) => { $crate::Payload::AudioMuteOn($payload) };
    ("audio:mute:off", $payload:ident) => { $crate::Payload::AudioMuteOff($payload) };
    ("audio:earmuff:on", $payload:ident) => { $crate::Payload::AudioEarmuffOn($payload) };
    ("audio:earmuff:off", $payload:ident) => { $crate::Payload::AudioEarmuffOff($payload) };
    ("audio:ringing:start", $payload:ident) => { $crate::Payload::AudioRingingStart($payload) };
    ("audio:speaking:on", $payload:ident) => { $crate::Payload::AudioSpeakingOn($payload) };
    ("audio:speaking:off", $payload:ident) => { $crate::Payload::AudioSpeakingOff($payload) };
    ("text", $payload:ident) => { $crate::Payload::Text($payload) };
    ("text:update", $payload:ident) => { $crate::Payload::TextUpdate($payload) };
    ("text:seen", $payload:ident) => { $crate::Payload::TextSeen($payload) };
    ("text:delivered", $payload:ident) => { $crate::Payload::TextDelivered($payload) };
    ("text:typing:on", $payload:ident) => { $crate::Payload::TextTypingOn($payload) };
    ("text:typing:off", $payload:ident) => { $crate::Payload::TextTypingOff($payload) };
    ("image", $payload:ident) => { $crate::Payload::Image($payload) };
    ("image:seen", $payload:ident) => { $crate::Payload::ImageSeen($payload) };
    ("image:delivered", $payload:ident) => { $crate::Payload::ImageDelivered($payload) };
    ("conversation:created", $payload:ident) => { $crate::Payload::ConversationCreated($payload) };
    ("conversation:updated", $payload:ident) => { $crate::Payload::ConversationUpdated($payload) };
    ("conversation:deleted", $payload:ident) => { $crate::Payload::ConversationDeleted($payload) };
    ("member:invited", $payload:ident) => { $crate::Payload::MemberInvited($payload) };
    ("member:joined", $payload:ident) => { $crate::Payload::MemberJoined($payload) };
    ("member:left", $payload:ident) => { $crate::Payload::MemberLeft($payload) };
    ("member:media", $payload:ident) => { $crate::Payload::MemberMedia($payload) };
    ("event:delete", $payload:ident) => { $crate::Payload::EventDelete($payload) };
    ("rtc:offer", $payload:ident) => { $crate::Payload::RtcOffer($payload) };
    ("rtc:answer", $payload:ident) => { $crate::Payload::RtcAnswer($payload) };
    ("rtc:status", $payload:ident) => { $crate::Payload::RtcStatus($payload) };
    ("rtc:transfer", $payload:ident) => { $crate::Payload::RtcTransfer($payload) };
    ("rtc:hangup", $payload:ident) => { $crate::Payload::RtcHangup($payload) };
    ("rtc:terminate", $payload:ident) => { $crate::Payload::RtcTerminate($payload) };
    ("sip:ringing", $payload:ident) => { $crate::Payload::SipRinging($payload) };
    ("sip:answered", $payload:ident) => { $crate::Payload::SipAnswered($payload) };
    ("sip:machine", $payload:ident) => { $crate::Payload::SipMachine($payload) };
    ("sip:status", $payload:ident) => { $crate::Payload::SipStatus($payload) };
    ("sip:hangup", $payload:ident) => { $crate::Payload::SipHangup($payload) };
    ("video:mute:on", $payload:ident) => { $crate::Payload::VideoMuteOn($payload) };
    ("video:mute:off", $payload:ident) => { $crate::Payload::VideoMuteOff($payload) };
    ($other:tt, $payload:ident) => { $payload @ compile_error!(concat!("the catalog `nexmo` has no event named ", stringify!($other))) };
}
