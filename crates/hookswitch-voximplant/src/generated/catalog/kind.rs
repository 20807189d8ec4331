// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
//! The kinds of events, and what the catalog says about each.

use ::hookswitch::{Deprecation, Evidence, Info};

/// A kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `Call.Ringing`: The far end of an outgoing call has reported progress; usually its phone is ringing.
    Ringing,
    /// `Call.Connected`: A call has been answered and the two sides can talk.
    Connected,
    /// `Call.Disconnected`: A call is over, with what it cost and how long it took.
    Disconnected,
    /// `Call.Failed`: An outgoing call has come to nothing before anybody answered.
    Failed,
    /// `Call.Forwarding`: A call is being forwarded to another destination.
    Forwarding,
    /// `Call.StateChanged`: A call has passed from one state into another.
    StateChanged,
    /// `Call.OnHold`: A call has been put on hold.
    OnHold,
    /// `Call.OffHold`: A call that was on hold goes on.
    OffHold,
    /// `Call.PushSent`: A push notification has gone out to wake the called user's app.
    PushSent,
    /// `Call.Statistics`: The statistics of a call have changed.
    Statistics,
    /// `Call.BlindTransferRequested`: A party wants the other one to be connected to somebody else without further ado.
    BlindTransferRequested,
    /// `Call.TransferComplete`: A transfer has worked, and the parties talk in their new pairing.
    TransferComplete,
    /// `Call.TransferFailed`: A transfer has not worked.
    TransferFailed,
    /// `Call.AudioStarted`: Sound can be heard from the far end, because it answered or because it plays something before.
    AudioStarted,
    /// `Call.FirstAudioPacketReceived`: The first packet of sound has arrived from the other side.
    FirstAudioPacketReceived,
    /// `Call.FirstVideoPacketReceived`: The first packet of video has arrived from the other side.
    FirstVideoPacketReceived,
    /// `Call.RtpStopped`: No media arrive from the other side any more.
    RtpStopped,
    /// `Call.RtpResumed`: Media arrive again from the other side.
    RtpResumed,
    /// `Call.MicStatusChange`: The other side's microphone has become active or fallen silent.
    MicStatusChange,
    /// `Call.PlaybackReady`: A file or speech is at hand and can be played into the call.
    PlaybackReady,
    /// `Call.PlaybackStarted`: A file or speech is being played into the call.
    PlaybackStarted,
    /// `Call.PlaybackFinished`: A file or speech has been played to its end, or has broken off with an error.
    PlaybackFinished,
    /// `Call.RecordStarted`: A call is being recorded, and the address of the file is known.
    RecordStarted,
    /// `Call.RecordStopped`: A recording has ended, with its address, length and price.
    RecordStopped,
    /// `Call.RecordError`: Recording a call has gone wrong.
    RecordError,
    /// `Call.Video.TrackCreated`: The video part of a recording has been set up.
    VideoTrackCreated,
    /// `Call.Video.FirstPacket`: The first packet of video has arrived for a record.
    FirstVideoPacket,
    /// `Call.AudioIdentificationStarted`: The platform has begun to listen for an answering machine.
    AudioIdentificationStarted,
    /// `Call.AudioIdentificationStopped`: The platform no longer listens for an answering machine.
    AudioIdentificationStopped,
    /// `Call.AudioIdentificationError`: The detection of answering machines has gone wrong.
    AudioIdentificationError,
    /// `Call.ToneDetected`: A dial tone, an engaged tone or the beep of a voicemail has been heard on the line.
    ToneDetected,
    /// `Call.ToneReceived`: The other side has pressed a key of its phone.
    ToneReceived,
    /// `Call.MessageReceived`: A text has been sent along the call.
    MessageReceived,
    /// `Call.InfoReceived`: The other side has sent a SIP INFO message along the call.
    InfoReceived,
    /// `Call.ReInviteReceived`: The other side wants to change the media of the call in progress.
    ReInviteReceived,
    /// `Call.ReInviteAccepted`: A change of media was accepted, and video from the other participant comes in.
    ReInviteAccepted,
    /// `Call.ReInviteRejected`: A change of media was turned down, and no video from the other participant comes in.
    ReInviteRejected,
}

static INFO: [Info; 37usize] = [
    Info::new(
        "Call.Ringing",
        "call",
        "The far end of an outgoing call has reported progress; usually its phone is ringing.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.Connected",
        "call",
        "A call has been answered and the two sides can talk.",
        Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    Info::new(
        "Call.Disconnected",
        "call",
        "A call is over, with what it cost and how long it took.",
        Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    Info::new(
        "Call.Failed",
        "call",
        "An outgoing call has come to nothing before anybody answered.",
        Evidence::B,
        None,
        None,
        &["session_log"],
    ),
    Info::new(
        "Call.Forwarding",
        "call",
        "A call is being forwarded to another destination.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.StateChanged",
        "call",
        "A call has passed from one state into another.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.OnHold",
        "call",
        "A call has been put on hold.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.OffHold",
        "call",
        "A call that was on hold goes on.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.PushSent",
        "call",
        "A push notification has gone out to wake the called user's app.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.Statistics",
        "call",
        "The statistics of a call have changed.",
        Evidence::CMinus,
        Some(
            Deprecation::new(
                None,
                None,
                Some(
                    "The vendor's typings mark it as deprecated without naming a replacement.",
                ),
            ),
        ),
        None,
        &[],
    ),
    Info::new(
        "Call.BlindTransferRequested",
        "transfer",
        "A party wants the other one to be connected to somebody else without further ado.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.TransferComplete",
        "transfer",
        "A transfer has worked, and the parties talk in their new pairing.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.TransferFailed",
        "transfer",
        "A transfer has not worked.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.AudioStarted",
        "media",
        "Sound can be heard from the far end, because it answered or because it plays something before.",
        Evidence::B,
        None,
        None,
        &["session_log"],
    ),
    Info::new(
        "Call.FirstAudioPacketReceived",
        "media",
        "The first packet of sound has arrived from the other side.",
        Evidence::B,
        None,
        None,
        &["session_log"],
    ),
    Info::new(
        "Call.FirstVideoPacketReceived",
        "media",
        "The first packet of video has arrived from the other side.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.RtpStopped",
        "media",
        "No media arrive from the other side any more.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.RtpResumed",
        "media",
        "Media arrive again from the other side.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.MicStatusChange",
        "media",
        "The other side's microphone has become active or fallen silent.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.PlaybackReady",
        "playback",
        "A file or speech is at hand and can be played into the call.",
        Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    Info::new(
        "Call.PlaybackStarted",
        "playback",
        "A file or speech is being played into the call.",
        Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    Info::new(
        "Call.PlaybackFinished",
        "playback",
        "A file or speech has been played to its end, or has broken off with an error.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.RecordStarted",
        "recording",
        "A call is being recorded, and the address of the file is known.",
        Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    Info::new(
        "Call.RecordStopped",
        "recording",
        "A recording has ended, with its address, length and price.",
        Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    Info::new(
        "Call.RecordError",
        "recording",
        "Recording a call has gone wrong.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.Video.TrackCreated",
        "recording",
        "The video part of a recording has been set up.",
        Evidence::C,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.Video.FirstPacket",
        "recording",
        "The first packet of video has arrived for a record.",
        Evidence::C,
        Some(
            Deprecation::new(
                None,
                None,
                Some(
                    "The vendor's typings no longer have it since release 14.0.0 of 2024-11-21.",
                ),
            ),
        ),
        None,
        &[],
    ),
    Info::new(
        "Call.AudioIdentificationStarted",
        "detection",
        "The platform has begun to listen for an answering machine.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.AudioIdentificationStopped",
        "detection",
        "The platform no longer listens for an answering machine.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.AudioIdentificationError",
        "detection",
        "The detection of answering machines has gone wrong.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.ToneDetected",
        "detection",
        "A dial tone, an engaged tone or the beep of a voicemail has been heard on the line.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.ToneReceived",
        "detection",
        "The other side has pressed a key of its phone.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.MessageReceived",
        "signaling",
        "A text has been sent along the call.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.InfoReceived",
        "signaling",
        "The other side has sent a SIP INFO message along the call.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.ReInviteReceived",
        "signaling",
        "The other side wants to change the media of the call in progress.",
        Evidence::C,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.ReInviteAccepted",
        "signaling",
        "A change of media was accepted, and video from the other participant comes in.",
        Evidence::C,
        None,
        None,
        &[],
    ),
    Info::new(
        "Call.ReInviteRejected",
        "signaling",
        "A change of media was turned down, and no video from the other participant comes in.",
        Evidence::CMinus,
        None,
        None,
        &[],
    ),
];

impl Kind {
    /// Every name on the wire, in the order of the catalog.
    pub const NAMES: &'static [&'static str] = &[
        "Call.Ringing",
        "Call.Connected",
        "Call.Disconnected",
        "Call.Failed",
        "Call.Forwarding",
        "Call.StateChanged",
        "Call.OnHold",
        "Call.OffHold",
        "Call.PushSent",
        "Call.Statistics",
        "Call.BlindTransferRequested",
        "Call.TransferComplete",
        "Call.TransferFailed",
        "Call.AudioStarted",
        "Call.FirstAudioPacketReceived",
        "Call.FirstVideoPacketReceived",
        "Call.RtpStopped",
        "Call.RtpResumed",
        "Call.MicStatusChange",
        "Call.PlaybackReady",
        "Call.PlaybackStarted",
        "Call.PlaybackFinished",
        "Call.RecordStarted",
        "Call.RecordStopped",
        "Call.RecordError",
        "Call.Video.TrackCreated",
        "Call.Video.FirstPacket",
        "Call.AudioIdentificationStarted",
        "Call.AudioIdentificationStopped",
        "Call.AudioIdentificationError",
        "Call.ToneDetected",
        "Call.ToneReceived",
        "Call.MessageReceived",
        "Call.InfoReceived",
        "Call.ReInviteReceived",
        "Call.ReInviteAccepted",
        "Call.ReInviteRejected",
    ];
    /// Everything that the catalog says about it.
    pub fn info(self) -> &'static Info {
        &INFO[self as usize]
    }
    /// The release of the vendor's typings that first has the event, where that is known to be later than 2.0.0.
    pub fn since(self) -> Option<&'static str> {
        match self {
            Self::Forwarding => Some("12.0.0"),
            Self::AudioIdentificationStopped | Self::AudioIdentificationError => {
                Some("13.0.0")
            }
            Self::FirstAudioPacketReceived | Self::FirstVideoPacketReceived => {
                Some("2.1.0")
            }
            Self::RtpStopped | Self::RtpResumed => Some("3.0.0"),
            Self::AudioIdentificationStarted => Some("7.0.0"),
            _ => None,
        }
    }
    /// The method of the call without which the event does not come.
    pub fn enabled_by(self) -> Option<&'static str> {
        match self {
            Self::ToneDetected => Some("Call.detectProgressTone"),
            Self::BlindTransferRequested => Some("Call.handleBlindTransfer"),
            Self::MicStatusChange => Some("Call.handleMicStatus"),
            Self::ToneReceived => Some("Call.handleTones"),
            Self::RecordStarted
            | Self::RecordStopped
            | Self::RecordError
            | Self::VideoTrackCreated => Some("Call.record"),
            Self::PlaybackReady | Self::PlaybackStarted | Self::PlaybackFinished => {
                Some("Call.startPlayback or Call.say")
            }
            _ => None,
        }
    }
}

::hookswitch::kinds! {
    Kind, parts: 1 "",
    Ringing = "Call.Ringing",
    Connected = "Call.Connected",
    Disconnected = "Call.Disconnected",
    Failed = "Call.Failed",
    Forwarding = "Call.Forwarding",
    StateChanged = "Call.StateChanged",
    OnHold = "Call.OnHold",
    OffHold = "Call.OffHold",
    PushSent = "Call.PushSent",
    Statistics = "Call.Statistics",
    BlindTransferRequested = "Call.BlindTransferRequested",
    TransferComplete = "Call.TransferComplete",
    TransferFailed = "Call.TransferFailed",
    AudioStarted = "Call.AudioStarted",
    FirstAudioPacketReceived = "Call.FirstAudioPacketReceived",
    FirstVideoPacketReceived = "Call.FirstVideoPacketReceived",
    RtpStopped = "Call.RtpStopped",
    RtpResumed = "Call.RtpResumed",
    MicStatusChange = "Call.MicStatusChange",
    PlaybackReady = "Call.PlaybackReady",
    PlaybackStarted = "Call.PlaybackStarted",
    PlaybackFinished = "Call.PlaybackFinished",
    RecordStarted = "Call.RecordStarted",
    RecordStopped = "Call.RecordStopped",
    RecordError = "Call.RecordError",
    VideoTrackCreated = "Call.Video.TrackCreated",
    FirstVideoPacket = "Call.Video.FirstPacket",
    AudioIdentificationStarted = "Call.AudioIdentificationStarted",
    AudioIdentificationStopped = "Call.AudioIdentificationStopped",
    AudioIdentificationError = "Call.AudioIdentificationError",
    ToneDetected = "Call.ToneDetected",
    ToneReceived = "Call.ToneReceived",
    MessageReceived = "Call.MessageReceived",
    InfoReceived = "Call.InfoReceived",
    ReInviteReceived = "Call.ReInviteReceived",
    ReInviteAccepted = "Call.ReInviteAccepted",
    ReInviteRejected = "Call.ReInviteRejected",
}
