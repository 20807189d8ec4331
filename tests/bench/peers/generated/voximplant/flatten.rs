// @generated from `schema/voximplant` by `cargo xtask bench --peers`. Do not edit.
pub mod flatten {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct Event<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(flatten, borrow)]
        pub payload: Payload<'a>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "name")]
    pub enum Payload<'a> {
        #[serde(rename = "Call.Ringing", borrow)]
        Ringing(Ringing<'a>),
        #[serde(rename = "Call.Connected", borrow)]
        Connected(Connected<'a>),
        #[serde(rename = "Call.Disconnected", borrow)]
        Disconnected(Disconnected<'a>),
        #[serde(rename = "Call.Failed", borrow)]
        Failed(Failed<'a>),
        #[serde(rename = "Call.Forwarding")]
        Forwarding(Forwarding),
        #[serde(rename = "Call.StateChanged", borrow)]
        StateChanged(StateChanged<'a>),
        #[serde(rename = "Call.OnHold")]
        OnHold(OnHold),
        #[serde(rename = "Call.OffHold")]
        OffHold(OffHold),
        #[serde(rename = "Call.PushSent", borrow)]
        PushSent(PushSent<'a>),
        #[serde(rename = "Call.Statistics")]
        Statistics(Statistics),
        #[serde(rename = "Call.BlindTransferRequested", borrow)]
        BlindTransferRequested(BlindTransferRequested<'a>),
        #[serde(rename = "Call.TransferComplete", borrow)]
        TransferComplete(TransferComplete<'a>),
        #[serde(rename = "Call.TransferFailed", borrow)]
        TransferFailed(TransferFailed<'a>),
        #[serde(rename = "Call.AudioStarted", borrow)]
        AudioStarted(AudioStarted<'a>),
        #[serde(rename = "Call.FirstAudioPacketReceived")]
        FirstAudioPacketReceived(FirstAudioPacketReceived),
        #[serde(rename = "Call.FirstVideoPacketReceived")]
        FirstVideoPacketReceived(FirstVideoPacketReceived),
        #[serde(rename = "Call.RtpStopped")]
        RtpStopped(RtpStopped),
        #[serde(rename = "Call.RtpResumed")]
        RtpResumed(RtpResumed),
        #[serde(rename = "Call.MicStatusChange")]
        MicStatusChange(MicStatusChange),
        #[serde(rename = "Call.PlaybackReady")]
        PlaybackReady(PlaybackReady),
        #[serde(rename = "Call.PlaybackStarted")]
        PlaybackStarted(PlaybackStarted),
        #[serde(rename = "Call.PlaybackFinished", borrow)]
        PlaybackFinished(PlaybackFinished<'a>),
        #[serde(rename = "Call.RecordStarted", borrow)]
        RecordStarted(RecordStarted<'a>),
        #[serde(rename = "Call.RecordStopped", borrow)]
        RecordStopped(RecordStopped<'a>),
        #[serde(rename = "Call.RecordError", borrow)]
        RecordError(RecordError<'a>),
        #[serde(rename = "Call.Video.TrackCreated", borrow)]
        VideoTrackCreated(VideoTrackCreated<'a>),
        #[serde(rename = "Call.Video.FirstPacket", borrow)]
        FirstVideoPacket(FirstVideoPacket<'a>),
        #[serde(rename = "Call.AudioIdentificationStarted")]
        AudioIdentificationStarted(AudioIdentificationStarted),
        #[serde(rename = "Call.AudioIdentificationStopped")]
        AudioIdentificationStopped(AudioIdentificationStopped),
        #[serde(rename = "Call.AudioIdentificationError")]
        AudioIdentificationError(AudioIdentificationError),
        #[serde(rename = "Call.ToneDetected")]
        ToneDetected(ToneDetected),
        #[serde(rename = "Call.ToneReceived", borrow)]
        ToneReceived(ToneReceived<'a>),
        #[serde(rename = "Call.MessageReceived", borrow)]
        MessageReceived(MessageReceived<'a>),
        #[serde(rename = "Call.InfoReceived", borrow)]
        InfoReceived(InfoReceived<'a>),
        #[serde(rename = "Call.ReInviteReceived", borrow)]
        ReInviteReceived(ReInviteReceived<'a>),
        #[serde(rename = "Call.ReInviteAccepted", borrow)]
        ReInviteAccepted(ReInviteAccepted<'a>),
        #[serde(rename = "Call.ReInviteRejected", borrow)]
        ReInviteRejected(ReInviteRejected<'a>),
    }
    impl peers::Peer for Payload<'_> {
        fn which(&self) -> usize {
            match self {
                Payload::Ringing(_) => 0usize,
                Payload::Connected(_) => 1usize,
                Payload::Disconnected(_) => 2usize,
                Payload::Failed(_) => 3usize,
                Payload::Forwarding(_) => 4usize,
                Payload::StateChanged(_) => 5usize,
                Payload::OnHold(_) => 6usize,
                Payload::OffHold(_) => 7usize,
                Payload::PushSent(_) => 8usize,
                Payload::Statistics(_) => 9usize,
                Payload::BlindTransferRequested(_) => 10usize,
                Payload::TransferComplete(_) => 11usize,
                Payload::TransferFailed(_) => 12usize,
                Payload::AudioStarted(_) => 13usize,
                Payload::FirstAudioPacketReceived(_) => 14usize,
                Payload::FirstVideoPacketReceived(_) => 15usize,
                Payload::RtpStopped(_) => 16usize,
                Payload::RtpResumed(_) => 17usize,
                Payload::MicStatusChange(_) => 18usize,
                Payload::PlaybackReady(_) => 19usize,
                Payload::PlaybackStarted(_) => 20usize,
                Payload::PlaybackFinished(_) => 21usize,
                Payload::RecordStarted(_) => 22usize,
                Payload::RecordStopped(_) => 23usize,
                Payload::RecordError(_) => 24usize,
                Payload::VideoTrackCreated(_) => 25usize,
                Payload::FirstVideoPacket(_) => 26usize,
                Payload::AudioIdentificationStarted(_) => 27usize,
                Payload::AudioIdentificationStopped(_) => 28usize,
                Payload::AudioIdentificationError(_) => 29usize,
                Payload::ToneDetected(_) => 30usize,
                Payload::ToneReceived(_) => 31usize,
                Payload::MessageReceived(_) => 32usize,
                Payload::InfoReceived(_) => 33usize,
                Payload::ReInviteReceived(_) => 34usize,
                Payload::ReInviteAccepted(_) => 35usize,
                Payload::ReInviteRejected(_) => 36usize,
            }
        }
    }
    impl peers::Peer for Event<'_> {
        fn which(&self) -> usize {
            self.payload.which()
        }
    }
}
