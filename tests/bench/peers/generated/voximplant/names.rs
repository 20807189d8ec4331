// @generated from `schema/voximplant` by `cargo xtask bench --peers`. Do not edit.
pub const NAME: [&str; 1usize] = ["name"];
#[derive(Deserialize)]
pub struct Name<'a> {
    #[serde(rename = "name", borrow)]
    pub part_0: peers::Text<'a>,
}
impl Name<'_> {
    pub fn parts(&self) -> [&str; 1usize] {
        [&self.part_0[..]]
    }
}
pub fn which(name: [&str; 1usize]) -> usize {
    match name {
        ["Call.Ringing"] => 0usize,
        ["Call.Connected"] => 1usize,
        ["Call.Disconnected"] => 2usize,
        ["Call.Failed"] => 3usize,
        ["Call.Forwarding"] => 4usize,
        ["Call.StateChanged"] => 5usize,
        ["Call.OnHold"] => 6usize,
        ["Call.OffHold"] => 7usize,
        ["Call.PushSent"] => 8usize,
        ["Call.Statistics"] => 9usize,
        ["Call.BlindTransferRequested"] => 10usize,
        ["Call.TransferComplete"] => 11usize,
        ["Call.TransferFailed"] => 12usize,
        ["Call.AudioStarted"] => 13usize,
        ["Call.FirstAudioPacketReceived"] => 14usize,
        ["Call.FirstVideoPacketReceived"] => 15usize,
        ["Call.RtpStopped"] => 16usize,
        ["Call.RtpResumed"] => 17usize,
        ["Call.MicStatusChange"] => 18usize,
        ["Call.PlaybackReady"] => 19usize,
        ["Call.PlaybackStarted"] => 20usize,
        ["Call.PlaybackFinished"] => 21usize,
        ["Call.RecordStarted"] => 22usize,
        ["Call.RecordStopped"] => 23usize,
        ["Call.RecordError"] => 24usize,
        ["Call.Video.TrackCreated"] => 25usize,
        ["Call.Video.FirstPacket"] => 26usize,
        ["Call.AudioIdentificationStarted"] => 27usize,
        ["Call.AudioIdentificationStopped"] => 28usize,
        ["Call.AudioIdentificationError"] => 29usize,
        ["Call.ToneDetected"] => 30usize,
        ["Call.ToneReceived"] => 31usize,
        ["Call.MessageReceived"] => 32usize,
        ["Call.InfoReceived"] => 33usize,
        ["Call.ReInviteReceived"] => 34usize,
        ["Call.ReInviteAccepted"] => 35usize,
        ["Call.ReInviteRejected"] => 36usize,
        _ => usize::MAX,
    }
}
