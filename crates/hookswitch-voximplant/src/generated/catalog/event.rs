// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
//! An event: what all events have in common, and the payload.

use std::borrow::Cow;
use ::hookswitch::Unrecognized;
use crate::generated::*;

/// An event of Voximplant call events, as it arrives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<'a> {
    /// The call that the event is about.
    ///
    /// Every captured call event has it, and it is the only key to the call: `call` has none. The vendor's typings from
    /// before release 2.0.0 do not list it, and other events of VoxEngine go without.
    ///
    /// Evidence: not stated ([Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub id: Option<CallId<'a>>,
    /// The name of the member that holds the event's source; of a call event, `call`.
    ///
    /// Not documented by the vendor. Events that come from the platform have it; those that VoxEngine's own JavaScript
    /// raises, such as `Call.PlaybackStarted`, do not.
    ///
    /// Evidence: not stated ([A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox)).
    pub event_source_field: Option<Cow<'a, str>>,
    /// The call's JavaScript object, or what `JSON.stringify` leaves of it.
    ///
    /// In the scenario it is the object with all the methods of a call. Printed, little remains, and in the
    /// platform's own log lines there is no such member. Use `id` to tell calls apart.
    ///
    /// Evidence: not stated ([Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox)).
    pub call: Option<Call<'a>>,
    /// What is particular to this kind of event.
    pub payload: Payload<'a>,
}

::hookswitch::event! {
    Event<'a>, Payload, Kind,
    names: ["id", "name", "eventSourceField", "call"],
    fields: [0, 1, 2, 3],
    separator: "",
    name: {
        part_0: 0 at 1 "name",
    },
    payload: flat 65535 "",
    envelope: {
        id: optional 0 "id",
        event_source_field: optional 2 "eventSourceField",
        call: optional 3 "call",
    },
}

/// What is particular to one kind of event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// `Call.Ringing`: The far end of an outgoing call has reported progress; usually its phone is ringing.
    #[cfg(feature = "call")]
    Ringing(Ringing<'a>),
    /// `Call.Connected`: A call has been answered and the two sides can talk.
    #[cfg(feature = "call")]
    Connected(Connected<'a>),
    /// `Call.Disconnected`: A call is over, with what it cost and how long it took.
    #[cfg(feature = "call")]
    Disconnected(Disconnected<'a>),
    /// `Call.Failed`: An outgoing call has come to nothing before anybody answered.
    #[cfg(feature = "call")]
    Failed(Failed<'a>),
    /// `Call.Forwarding`: A call is being forwarded to another destination.
    #[cfg(feature = "call")]
    Forwarding(Forwarding<'a>),
    /// `Call.StateChanged`: A call has passed from one state into another.
    #[cfg(feature = "call")]
    StateChanged(StateChanged<'a>),
    /// `Call.OnHold`: A call has been put on hold.
    #[cfg(feature = "call")]
    OnHold(OnHold<'a>),
    /// `Call.OffHold`: A call that was on hold goes on.
    #[cfg(feature = "call")]
    OffHold(OffHold<'a>),
    /// `Call.PushSent`: A push notification has gone out to wake the called user's app.
    #[cfg(feature = "call")]
    PushSent(PushSent<'a>),
    /// `Call.Statistics`: The statistics of a call have changed.
    #[cfg(feature = "call")]
    Statistics(Statistics<'a>),
    /// `Call.BlindTransferRequested`: A party wants the other one to be connected to somebody else without further ado.
    #[cfg(feature = "transfer")]
    BlindTransferRequested(BlindTransferRequested<'a>),
    /// `Call.TransferComplete`: A transfer has worked, and the parties talk in their new pairing.
    #[cfg(feature = "transfer")]
    TransferComplete(TransferComplete<'a>),
    /// `Call.TransferFailed`: A transfer has not worked.
    #[cfg(feature = "transfer")]
    TransferFailed(TransferFailed<'a>),
    /// `Call.AudioStarted`: Sound can be heard from the far end, because it answered or because it plays something before.
    #[cfg(feature = "media")]
    AudioStarted(AudioStarted<'a>),
    /// `Call.FirstAudioPacketReceived`: The first packet of sound has arrived from the other side.
    #[cfg(feature = "media")]
    FirstAudioPacketReceived(FirstAudioPacketReceived<'a>),
    /// `Call.FirstVideoPacketReceived`: The first packet of video has arrived from the other side.
    #[cfg(feature = "media")]
    FirstVideoPacketReceived(FirstVideoPacketReceived<'a>),
    /// `Call.RtpStopped`: No media arrive from the other side any more.
    #[cfg(feature = "media")]
    RtpStopped(RtpStopped<'a>),
    /// `Call.RtpResumed`: Media arrive again from the other side.
    #[cfg(feature = "media")]
    RtpResumed(RtpResumed<'a>),
    /// `Call.MicStatusChange`: The other side's microphone has become active or fallen silent.
    #[cfg(feature = "media")]
    MicStatusChange(MicStatusChange<'a>),
    /// `Call.PlaybackReady`: A file or speech is at hand and can be played into the call.
    #[cfg(feature = "playback")]
    PlaybackReady(PlaybackReady<'a>),
    /// `Call.PlaybackStarted`: A file or speech is being played into the call.
    #[cfg(feature = "playback")]
    PlaybackStarted(PlaybackStarted<'a>),
    /// `Call.PlaybackFinished`: A file or speech has been played to its end, or has broken off with an error.
    #[cfg(feature = "playback")]
    PlaybackFinished(PlaybackFinished<'a>),
    /// `Call.RecordStarted`: A call is being recorded, and the address of the file is known.
    #[cfg(feature = "recording")]
    RecordStarted(RecordStarted<'a>),
    /// `Call.RecordStopped`: A recording has ended, with its address, length and price.
    #[cfg(feature = "recording")]
    RecordStopped(RecordStopped<'a>),
    /// `Call.RecordError`: Recording a call has gone wrong.
    #[cfg(feature = "recording")]
    RecordError(RecordError<'a>),
    /// `Call.Video.TrackCreated`: The video part of a recording has been set up.
    #[cfg(feature = "recording")]
    VideoTrackCreated(VideoTrackCreated<'a>),
    /// `Call.Video.FirstPacket`: The first packet of video has arrived for a record.
    #[cfg(feature = "recording")]
    FirstVideoPacket(FirstVideoPacket<'a>),
    /// `Call.AudioIdentificationStarted`: The platform has begun to listen for an answering machine.
    #[cfg(feature = "detection")]
    AudioIdentificationStarted(AudioIdentificationStarted<'a>),
    /// `Call.AudioIdentificationStopped`: The platform no longer listens for an answering machine.
    #[cfg(feature = "detection")]
    AudioIdentificationStopped(AudioIdentificationStopped<'a>),
    /// `Call.AudioIdentificationError`: The detection of answering machines has gone wrong.
    #[cfg(feature = "detection")]
    AudioIdentificationError(AudioIdentificationError<'a>),
    /// `Call.ToneDetected`: A dial tone, an engaged tone or the beep of a voicemail has been heard on the line.
    #[cfg(feature = "detection")]
    ToneDetected(ToneDetected<'a>),
    /// `Call.ToneReceived`: The other side has pressed a key of its phone.
    #[cfg(feature = "detection")]
    ToneReceived(ToneReceived<'a>),
    /// `Call.MessageReceived`: A text has been sent along the call.
    #[cfg(feature = "signaling")]
    MessageReceived(MessageReceived<'a>),
    /// `Call.InfoReceived`: The other side has sent a SIP INFO message along the call.
    #[cfg(feature = "signaling")]
    InfoReceived(InfoReceived<'a>),
    /// `Call.ReInviteReceived`: The other side wants to change the media of the call in progress.
    #[cfg(feature = "signaling")]
    ReInviteReceived(ReInviteReceived<'a>),
    /// `Call.ReInviteAccepted`: A change of media was accepted, and video from the other participant comes in.
    #[cfg(feature = "signaling")]
    ReInviteAccepted(ReInviteAccepted<'a>),
    /// `Call.ReInviteRejected`: A change of media was turned down, and no video from the other participant comes in.
    #[cfg(feature = "signaling")]
    ReInviteRejected(ReInviteRejected<'a>),
    /// An event whose name the catalog does not have, or whose group is not compiled, kept as it came.
    Unrecognized(Unrecognized<'a>),
}

::hookswitch::payload! {
    Payload<'a>, Kind,
    (feature = "call") {
        Ringing,
        Connected,
        Disconnected,
        Failed,
        Forwarding,
        StateChanged,
        OnHold,
        OffHold,
        PushSent,
        Statistics,
    }
    (feature = "transfer") {
        BlindTransferRequested,
        TransferComplete,
        TransferFailed,
    }
    (feature = "media") {
        AudioStarted,
        FirstAudioPacketReceived,
        FirstVideoPacketReceived,
        RtpStopped,
        RtpResumed,
        MicStatusChange,
    }
    (feature = "playback") {
        PlaybackReady,
        PlaybackStarted,
        PlaybackFinished,
    }
    (feature = "recording") {
        RecordStarted,
        RecordStopped,
        RecordError,
        VideoTrackCreated,
        FirstVideoPacket,
    }
    (feature = "detection") {
        AudioIdentificationStarted,
        AudioIdentificationStopped,
        AudioIdentificationError,
        ToneDetected,
        ToneReceived,
    }
    (feature = "signaling") {
        MessageReceived,
        InfoReceived,
        ReInviteReceived,
        ReInviteAccepted,
        ReInviteRejected,
    }
}
