// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
//! The kinds of events, and what the catalog says about each.

use ::hookswitch::Info;

/// A kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `Call.Ringing`: The far end of an outgoing call has reported progress; usually its phone is ringing.
    #[cfg(feature = "call")]
    Ringing,
    /// `Call.Connected`: A call has been answered and the two sides can talk.
    #[cfg(feature = "call")]
    Connected,
    /// `Call.Disconnected`: A call is over, with what it cost and how long it took.
    #[cfg(feature = "call")]
    Disconnected,
    /// `Call.Failed`: An outgoing call has come to nothing before anybody answered.
    #[cfg(feature = "call")]
    Failed,
    /// `Call.Forwarding`: A call is being forwarded to another destination.
    #[cfg(feature = "call")]
    Forwarding,
    /// `Call.StateChanged`: A call has passed from one state into another.
    #[cfg(feature = "call")]
    StateChanged,
    /// `Call.OnHold`: A call has been put on hold.
    #[cfg(feature = "call")]
    OnHold,
    /// `Call.OffHold`: A call that was on hold goes on.
    #[cfg(feature = "call")]
    OffHold,
    /// `Call.PushSent`: A push notification has gone out to wake the called user's app.
    #[cfg(feature = "call")]
    PushSent,
    /// `Call.Statistics`: The statistics of a call have changed.
    #[cfg(feature = "call")]
    Statistics,
    /// `Call.BlindTransferRequested`: A party wants the other one to be connected to somebody else without further ado.
    #[cfg(feature = "transfer")]
    BlindTransferRequested,
    /// `Call.TransferComplete`: A transfer has worked, and the parties talk in their new pairing.
    #[cfg(feature = "transfer")]
    TransferComplete,
    /// `Call.TransferFailed`: A transfer has not worked.
    #[cfg(feature = "transfer")]
    TransferFailed,
    /// `Call.AudioStarted`: Sound can be heard from the far end, because it answered or because it plays something before.
    #[cfg(feature = "media")]
    AudioStarted,
    /// `Call.FirstAudioPacketReceived`: The first packet of sound has arrived from the other side.
    #[cfg(feature = "media")]
    FirstAudioPacketReceived,
    /// `Call.FirstVideoPacketReceived`: The first packet of video has arrived from the other side.
    #[cfg(feature = "media")]
    FirstVideoPacketReceived,
    /// `Call.RtpStopped`: No media arrive from the other side any more.
    #[cfg(feature = "media")]
    RtpStopped,
    /// `Call.RtpResumed`: Media arrive again from the other side.
    #[cfg(feature = "media")]
    RtpResumed,
    /// `Call.MicStatusChange`: The other side's microphone has become active or fallen silent.
    #[cfg(feature = "media")]
    MicStatusChange,
    /// `Call.PlaybackReady`: A file or speech is at hand and can be played into the call.
    #[cfg(feature = "playback")]
    PlaybackReady,
    /// `Call.PlaybackStarted`: A file or speech is being played into the call.
    #[cfg(feature = "playback")]
    PlaybackStarted,
    /// `Call.PlaybackFinished`: A file or speech has been played to its end, or has broken off with an error.
    #[cfg(feature = "playback")]
    PlaybackFinished,
    /// `Call.RecordStarted`: A call is being recorded, and the address of the file is known.
    #[cfg(feature = "recording")]
    RecordStarted,
    /// `Call.RecordStopped`: A recording has ended, with its address, length and price.
    #[cfg(feature = "recording")]
    RecordStopped,
    /// `Call.RecordError`: Recording a call has gone wrong.
    #[cfg(feature = "recording")]
    RecordError,
    /// `Call.Video.TrackCreated`: The video part of a recording has been set up.
    #[cfg(feature = "recording")]
    VideoTrackCreated,
    /// `Call.Video.FirstPacket`: The first packet of video has arrived for a record.
    #[cfg(feature = "recording")]
    FirstVideoPacket,
    /// `Call.AudioIdentificationStarted`: The platform has begun to listen for an answering machine.
    #[cfg(feature = "detection")]
    AudioIdentificationStarted,
    /// `Call.AudioIdentificationStopped`: The platform no longer listens for an answering machine.
    #[cfg(feature = "detection")]
    AudioIdentificationStopped,
    /// `Call.AudioIdentificationError`: The detection of answering machines has gone wrong.
    #[cfg(feature = "detection")]
    AudioIdentificationError,
    /// `Call.ToneDetected`: A dial tone, an engaged tone or the beep of a voicemail has been heard on the line.
    #[cfg(feature = "detection")]
    ToneDetected,
    /// `Call.ToneReceived`: The other side has pressed a key of its phone.
    #[cfg(feature = "detection")]
    ToneReceived,
    /// `Call.MessageReceived`: A text has been sent along the call.
    #[cfg(feature = "signaling")]
    MessageReceived,
    /// `Call.InfoReceived`: The other side has sent a SIP INFO message along the call.
    #[cfg(feature = "signaling")]
    InfoReceived,
    /// `Call.ReInviteReceived`: The other side wants to change the media of the call in progress.
    #[cfg(feature = "signaling")]
    ReInviteReceived,
    /// `Call.ReInviteAccepted`: A change of media was accepted, and video from the other participant comes in.
    #[cfg(feature = "signaling")]
    ReInviteAccepted,
    /// `Call.ReInviteRejected`: A change of media was turned down, and no video from the other participant comes in.
    #[cfg(feature = "signaling")]
    ReInviteRejected,
}

static INFO: &[Info] = &[
    #[cfg(feature = "call")]
    Info::new(
        "Call.Ringing",
        "call",
        "The far end of an outgoing call has reported progress; usually its phone is ringing.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.Connected",
        "call",
        "A call has been answered and the two sides can talk.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.Disconnected",
        "call",
        "A call is over, with what it cost and how long it took.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.Failed",
        "call",
        "An outgoing call has come to nothing before anybody answered.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["session_log"],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.Forwarding",
        "call",
        "A call is being forwarded to another destination.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.StateChanged",
        "call",
        "A call has passed from one state into another.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.OnHold",
        "call",
        "A call has been put on hold.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.OffHold",
        "call",
        "A call that was on hold goes on.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.PushSent",
        "call",
        "A push notification has gone out to wake the called user's app.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "call")]
    Info::new(
        "Call.Statistics",
        "call",
        "The statistics of a call have changed.",
        ::hookswitch::Evidence::CMinus,
        Some(
            ::hookswitch::Deprecation::new(
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
    #[cfg(feature = "transfer")]
    Info::new(
        "Call.BlindTransferRequested",
        "transfer",
        "A party wants the other one to be connected to somebody else without further ado.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "transfer")]
    Info::new(
        "Call.TransferComplete",
        "transfer",
        "A transfer has worked, and the parties talk in their new pairing.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "transfer")]
    Info::new(
        "Call.TransferFailed",
        "transfer",
        "A transfer has not worked.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "media")]
    Info::new(
        "Call.AudioStarted",
        "media",
        "Sound can be heard from the far end, because it answered or because it plays something before.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["session_log"],
    ),
    #[cfg(feature = "media")]
    Info::new(
        "Call.FirstAudioPacketReceived",
        "media",
        "The first packet of sound has arrived from the other side.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["session_log"],
    ),
    #[cfg(feature = "media")]
    Info::new(
        "Call.FirstVideoPacketReceived",
        "media",
        "The first packet of video has arrived from the other side.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "media")]
    Info::new(
        "Call.RtpStopped",
        "media",
        "No media arrive from the other side any more.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "media")]
    Info::new(
        "Call.RtpResumed",
        "media",
        "Media arrive again from the other side.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "media")]
    Info::new(
        "Call.MicStatusChange",
        "media",
        "The other side's microphone has become active or fallen silent.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "playback")]
    Info::new(
        "Call.PlaybackReady",
        "playback",
        "A file or speech is at hand and can be played into the call.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    #[cfg(feature = "playback")]
    Info::new(
        "Call.PlaybackStarted",
        "playback",
        "A file or speech is being played into the call.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    #[cfg(feature = "playback")]
    Info::new(
        "Call.PlaybackFinished",
        "playback",
        "A file or speech has been played to its end, or has broken off with an error.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "recording")]
    Info::new(
        "Call.RecordStarted",
        "recording",
        "A call is being recorded, and the address of the file is known.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    #[cfg(feature = "recording")]
    Info::new(
        "Call.RecordStopped",
        "recording",
        "A recording has ended, with its address, length and price.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["scenario", "session_log"],
    ),
    #[cfg(feature = "recording")]
    Info::new(
        "Call.RecordError",
        "recording",
        "Recording a call has gone wrong.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "recording")]
    Info::new(
        "Call.Video.TrackCreated",
        "recording",
        "The video part of a recording has been set up.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "recording")]
    Info::new(
        "Call.Video.FirstPacket",
        "recording",
        "The first packet of video has arrived for a record.",
        ::hookswitch::Evidence::C,
        Some(
            ::hookswitch::Deprecation::new(
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
    #[cfg(feature = "detection")]
    Info::new(
        "Call.AudioIdentificationStarted",
        "detection",
        "The platform has begun to listen for an answering machine.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "detection")]
    Info::new(
        "Call.AudioIdentificationStopped",
        "detection",
        "The platform no longer listens for an answering machine.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "detection")]
    Info::new(
        "Call.AudioIdentificationError",
        "detection",
        "The detection of answering machines has gone wrong.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "detection")]
    Info::new(
        "Call.ToneDetected",
        "detection",
        "A dial tone, an engaged tone or the beep of a voicemail has been heard on the line.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "detection")]
    Info::new(
        "Call.ToneReceived",
        "detection",
        "The other side has pressed a key of its phone.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "signaling")]
    Info::new(
        "Call.MessageReceived",
        "signaling",
        "A text has been sent along the call.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "signaling")]
    Info::new(
        "Call.InfoReceived",
        "signaling",
        "The other side has sent a SIP INFO message along the call.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "signaling")]
    Info::new(
        "Call.ReInviteReceived",
        "signaling",
        "The other side wants to change the media of the call in progress.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "signaling")]
    Info::new(
        "Call.ReInviteAccepted",
        "signaling",
        "A change of media was accepted, and video from the other participant comes in.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &[],
    ),
    #[cfg(feature = "signaling")]
    Info::new(
        "Call.ReInviteRejected",
        "signaling",
        "A change of media was turned down, and no video from the other participant comes in.",
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
    /// The release of the vendor's typings that first has the event, where that is known to be later than 2.0.0.
    pub fn since(self) -> Option<&'static str> {
        match self {
            #[cfg(feature = "call")]
            Self::Ringing
            | Self::Connected
            | Self::Disconnected
            | Self::Failed
            | Self::StateChanged
            | Self::OnHold
            | Self::OffHold
            | Self::PushSent
            | Self::Statistics => None,
            #[cfg(feature = "call")]
            Self::Forwarding => Some("12.0.0"),
            #[cfg(feature = "transfer")]
            Self::BlindTransferRequested
            | Self::TransferComplete
            | Self::TransferFailed => None,
            #[cfg(feature = "media")]
            Self::AudioStarted | Self::MicStatusChange => None,
            #[cfg(feature = "media")]
            Self::FirstAudioPacketReceived | Self::FirstVideoPacketReceived => {
                Some("2.1.0")
            }
            #[cfg(feature = "media")]
            Self::RtpStopped | Self::RtpResumed => Some("3.0.0"),
            #[cfg(feature = "playback")]
            Self::PlaybackReady | Self::PlaybackStarted | Self::PlaybackFinished => None,
            #[cfg(feature = "recording")]
            Self::RecordStarted
            | Self::RecordStopped
            | Self::RecordError
            | Self::VideoTrackCreated
            | Self::FirstVideoPacket => None,
            #[cfg(feature = "detection")]
            Self::ToneDetected | Self::ToneReceived => None,
            #[cfg(feature = "detection")]
            Self::AudioIdentificationStopped | Self::AudioIdentificationError => {
                Some("13.0.0")
            }
            #[cfg(feature = "detection")]
            Self::AudioIdentificationStarted => Some("7.0.0"),
            #[cfg(feature = "signaling")]
            Self::MessageReceived
            | Self::InfoReceived
            | Self::ReInviteReceived
            | Self::ReInviteAccepted
            | Self::ReInviteRejected => None,
        }
    }
    /// The method of the call without which the event does not come.
    pub fn enabled_by(self) -> Option<&'static str> {
        match self {
            #[cfg(feature = "call")]
            Self::Ringing
            | Self::Connected
            | Self::Disconnected
            | Self::Failed
            | Self::Forwarding
            | Self::StateChanged
            | Self::OnHold
            | Self::OffHold
            | Self::PushSent
            | Self::Statistics => None,
            #[cfg(feature = "transfer")]
            Self::TransferComplete | Self::TransferFailed => None,
            #[cfg(feature = "transfer")]
            Self::BlindTransferRequested => Some("Call.handleBlindTransfer"),
            #[cfg(feature = "media")]
            Self::AudioStarted
            | Self::FirstAudioPacketReceived
            | Self::FirstVideoPacketReceived
            | Self::RtpStopped
            | Self::RtpResumed => None,
            #[cfg(feature = "media")]
            Self::MicStatusChange => Some("Call.handleMicStatus"),
            #[cfg(feature = "playback")]
            Self::PlaybackReady | Self::PlaybackStarted | Self::PlaybackFinished => {
                Some("Call.startPlayback or Call.say")
            }
            #[cfg(feature = "recording")]
            Self::FirstVideoPacket => None,
            #[cfg(feature = "recording")]
            Self::RecordStarted
            | Self::RecordStopped
            | Self::RecordError
            | Self::VideoTrackCreated => Some("Call.record"),
            #[cfg(feature = "detection")]
            Self::AudioIdentificationStarted
            | Self::AudioIdentificationStopped
            | Self::AudioIdentificationError => None,
            #[cfg(feature = "detection")]
            Self::ToneDetected => Some("Call.detectProgressTone"),
            #[cfg(feature = "detection")]
            Self::ToneReceived => Some("Call.handleTones"),
            #[cfg(feature = "signaling")]
            Self::MessageReceived
            | Self::InfoReceived
            | Self::ReInviteReceived
            | Self::ReInviteAccepted
            | Self::ReInviteRejected => None,
        }
    }
}

::hookswitch::kinds! {
    Kind, parts: 1 "",
    (feature = "call") {
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
    }
    (feature = "transfer") {
        BlindTransferRequested = "Call.BlindTransferRequested",
        TransferComplete = "Call.TransferComplete",
        TransferFailed = "Call.TransferFailed",
    }
    (feature = "media") {
        AudioStarted = "Call.AudioStarted",
        FirstAudioPacketReceived = "Call.FirstAudioPacketReceived",
        FirstVideoPacketReceived = "Call.FirstVideoPacketReceived",
        RtpStopped = "Call.RtpStopped",
        RtpResumed = "Call.RtpResumed",
        MicStatusChange = "Call.MicStatusChange",
    }
    (feature = "playback") {
        PlaybackReady = "Call.PlaybackReady",
        PlaybackStarted = "Call.PlaybackStarted",
        PlaybackFinished = "Call.PlaybackFinished",
    }
    (feature = "recording") {
        RecordStarted = "Call.RecordStarted",
        RecordStopped = "Call.RecordStopped",
        RecordError = "Call.RecordError",
        VideoTrackCreated = "Call.Video.TrackCreated",
        FirstVideoPacket = "Call.Video.FirstPacket",
    }
    (feature = "detection") {
        AudioIdentificationStarted = "Call.AudioIdentificationStarted",
        AudioIdentificationStopped = "Call.AudioIdentificationStopped",
        AudioIdentificationError = "Call.AudioIdentificationError",
        ToneDetected = "Call.ToneDetected",
        ToneReceived = "Call.ToneReceived",
    }
    (feature = "signaling") {
        MessageReceived = "Call.MessageReceived",
        InfoReceived = "Call.InfoReceived",
        ReInviteReceived = "Call.ReInviteReceived",
        ReInviteAccepted = "Call.ReInviteAccepted",
        ReInviteRejected = "Call.ReInviteRejected",
    }
}
