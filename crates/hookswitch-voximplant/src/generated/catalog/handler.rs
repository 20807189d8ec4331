// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
//! A method for each event, for those who handle many.

use crate::generated::*;

/// Handles events, each in a method of its own; what is not handled falls through to [`unhandled`](Self::unhandled).
///
/// The methods take `self` by value, so that the trait is implemented for a reference: for `&mut App` where
/// handling changes something, for `&'e App` where `Output` is a future that borrows the application and the event.
pub trait Handler<'e>: Sized {
    /// What handling an event gives: `()`, a `Result`, a boxed future.
    type Output;
    /// Handles every event that has no method of its own.
    fn unhandled(self, event: &'e Event<'e>) -> Self::Output;
    /// `Call.Ringing`: The far end of an outgoing call has reported progress; usually its phone is ringing.
    #[cfg(feature = "call")]
    fn ringing(self, event: &'e Event<'e>, payload: &'e Ringing<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.Connected`: A call has been answered and the two sides can talk.
    #[cfg(feature = "call")]
    fn connected(
        self,
        event: &'e Event<'e>,
        payload: &'e Connected<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.Disconnected`: A call is over, with what it cost and how long it took.
    #[cfg(feature = "call")]
    fn disconnected(
        self,
        event: &'e Event<'e>,
        payload: &'e Disconnected<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.Failed`: An outgoing call has come to nothing before anybody answered.
    #[cfg(feature = "call")]
    fn failed(self, event: &'e Event<'e>, payload: &'e Failed<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.Forwarding`: A call is being forwarded to another destination.
    #[cfg(feature = "call")]
    fn forwarding(
        self,
        event: &'e Event<'e>,
        payload: &'e Forwarding<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.StateChanged`: A call has passed from one state into another.
    #[cfg(feature = "call")]
    fn state_changed(
        self,
        event: &'e Event<'e>,
        payload: &'e StateChanged<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.OnHold`: A call has been put on hold.
    #[cfg(feature = "call")]
    fn on_hold(self, event: &'e Event<'e>, payload: &'e OnHold<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.OffHold`: A call that was on hold goes on.
    #[cfg(feature = "call")]
    fn off_hold(self, event: &'e Event<'e>, payload: &'e OffHold<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.PushSent`: A push notification has gone out to wake the called user's app.
    #[cfg(feature = "call")]
    fn push_sent(self, event: &'e Event<'e>, payload: &'e PushSent<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.Statistics`: The statistics of a call have changed.
    #[cfg(feature = "call")]
    fn statistics(
        self,
        event: &'e Event<'e>,
        payload: &'e Statistics<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.BlindTransferRequested`: A party wants the other one to be connected to somebody else without further ado.
    #[cfg(feature = "transfer")]
    fn blind_transfer_requested(
        self,
        event: &'e Event<'e>,
        payload: &'e BlindTransferRequested<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.TransferComplete`: A transfer has worked, and the parties talk in their new pairing.
    #[cfg(feature = "transfer")]
    fn transfer_complete(
        self,
        event: &'e Event<'e>,
        payload: &'e TransferComplete<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.TransferFailed`: A transfer has not worked.
    #[cfg(feature = "transfer")]
    fn transfer_failed(
        self,
        event: &'e Event<'e>,
        payload: &'e TransferFailed<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.AudioStarted`: Sound can be heard from the far end, because it answered or because it plays something before.
    #[cfg(feature = "media")]
    fn audio_started(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioStarted<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.FirstAudioPacketReceived`: The first packet of sound has arrived from the other side.
    #[cfg(feature = "media")]
    fn first_audio_packet_received(
        self,
        event: &'e Event<'e>,
        payload: &'e FirstAudioPacketReceived<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.FirstVideoPacketReceived`: The first packet of video has arrived from the other side.
    #[cfg(feature = "media")]
    fn first_video_packet_received(
        self,
        event: &'e Event<'e>,
        payload: &'e FirstVideoPacketReceived<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.RtpStopped`: No media arrive from the other side any more.
    #[cfg(feature = "media")]
    fn rtp_stopped(
        self,
        event: &'e Event<'e>,
        payload: &'e RtpStopped<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.RtpResumed`: Media arrive again from the other side.
    #[cfg(feature = "media")]
    fn rtp_resumed(
        self,
        event: &'e Event<'e>,
        payload: &'e RtpResumed<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.MicStatusChange`: The other side's microphone has become active or fallen silent.
    #[cfg(feature = "media")]
    fn mic_status_change(
        self,
        event: &'e Event<'e>,
        payload: &'e MicStatusChange<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.PlaybackReady`: A file or speech is at hand and can be played into the call.
    #[cfg(feature = "playback")]
    fn playback_ready(
        self,
        event: &'e Event<'e>,
        payload: &'e PlaybackReady<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.PlaybackStarted`: A file or speech is being played into the call.
    #[cfg(feature = "playback")]
    fn playback_started(
        self,
        event: &'e Event<'e>,
        payload: &'e PlaybackStarted<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.PlaybackFinished`: A file or speech has been played to its end, or has broken off with an error.
    #[cfg(feature = "playback")]
    fn playback_finished(
        self,
        event: &'e Event<'e>,
        payload: &'e PlaybackFinished<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.RecordStarted`: A call is being recorded, and the address of the file is known.
    #[cfg(feature = "recording")]
    fn record_started(
        self,
        event: &'e Event<'e>,
        payload: &'e RecordStarted<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.RecordStopped`: A recording has ended, with its address, length and price.
    #[cfg(feature = "recording")]
    fn record_stopped(
        self,
        event: &'e Event<'e>,
        payload: &'e RecordStopped<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.RecordError`: Recording a call has gone wrong.
    #[cfg(feature = "recording")]
    fn record_error(
        self,
        event: &'e Event<'e>,
        payload: &'e RecordError<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.Video.TrackCreated`: The video part of a recording has been set up.
    #[cfg(feature = "recording")]
    fn video_track_created(
        self,
        event: &'e Event<'e>,
        payload: &'e VideoTrackCreated<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.Video.FirstPacket`: The first packet of video has arrived for a record.
    #[cfg(feature = "recording")]
    fn first_video_packet(
        self,
        event: &'e Event<'e>,
        payload: &'e FirstVideoPacket<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.AudioIdentificationStarted`: The platform has begun to listen for an answering machine.
    #[cfg(feature = "detection")]
    fn audio_identification_started(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioIdentificationStarted<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.AudioIdentificationStopped`: The platform no longer listens for an answering machine.
    #[cfg(feature = "detection")]
    fn audio_identification_stopped(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioIdentificationStopped<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.AudioIdentificationError`: The detection of answering machines has gone wrong.
    #[cfg(feature = "detection")]
    fn audio_identification_error(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioIdentificationError<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.ToneDetected`: A dial tone, an engaged tone or the beep of a voicemail has been heard on the line.
    #[cfg(feature = "detection")]
    fn tone_detected(
        self,
        event: &'e Event<'e>,
        payload: &'e ToneDetected<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.ToneReceived`: The other side has pressed a key of its phone.
    #[cfg(feature = "detection")]
    fn tone_received(
        self,
        event: &'e Event<'e>,
        payload: &'e ToneReceived<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.MessageReceived`: A text has been sent along the call.
    #[cfg(feature = "signaling")]
    fn message_received(
        self,
        event: &'e Event<'e>,
        payload: &'e MessageReceived<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.InfoReceived`: The other side has sent a SIP INFO message along the call.
    #[cfg(feature = "signaling")]
    fn info_received(
        self,
        event: &'e Event<'e>,
        payload: &'e InfoReceived<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.ReInviteReceived`: The other side wants to change the media of the call in progress.
    #[cfg(feature = "signaling")]
    fn re_invite_received(
        self,
        event: &'e Event<'e>,
        payload: &'e ReInviteReceived<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.ReInviteAccepted`: A change of media was accepted, and video from the other participant comes in.
    #[cfg(feature = "signaling")]
    fn re_invite_accepted(
        self,
        event: &'e Event<'e>,
        payload: &'e ReInviteAccepted<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `Call.ReInviteRejected`: A change of media was turned down, and no video from the other participant comes in.
    #[cfg(feature = "signaling")]
    fn re_invite_rejected(
        self,
        event: &'e Event<'e>,
        payload: &'e ReInviteRejected<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// An event whose name the catalog does not have, or whose group is not compiled.
    fn unrecognized(
        self,
        event: &'e Event<'e>,
        other: &'e Unrecognized<'e>,
    ) -> Self::Output {
        let _ = other;
        self.unhandled(event)
    }
}

impl<'a> Event<'a> {
    /// Hands the event to the handler's method for its kind.
    pub fn handle<'e, H: Handler<'e>>(&'e self, handler: H) -> H::Output
    where
        'a: 'e,
    {
        match &self.payload {
            #[cfg(feature = "call")]
            Payload::Ringing(payload) => handler.ringing(self, payload),
            #[cfg(feature = "call")]
            Payload::Connected(payload) => handler.connected(self, payload),
            #[cfg(feature = "call")]
            Payload::Disconnected(payload) => handler.disconnected(self, payload),
            #[cfg(feature = "call")]
            Payload::Failed(payload) => handler.failed(self, payload),
            #[cfg(feature = "call")]
            Payload::Forwarding(payload) => handler.forwarding(self, payload),
            #[cfg(feature = "call")]
            Payload::StateChanged(payload) => handler.state_changed(self, payload),
            #[cfg(feature = "call")]
            Payload::OnHold(payload) => handler.on_hold(self, payload),
            #[cfg(feature = "call")]
            Payload::OffHold(payload) => handler.off_hold(self, payload),
            #[cfg(feature = "call")]
            Payload::PushSent(payload) => handler.push_sent(self, payload),
            #[cfg(feature = "call")]
            Payload::Statistics(payload) => handler.statistics(self, payload),
            #[cfg(feature = "transfer")]
            Payload::BlindTransferRequested(payload) => {
                handler.blind_transfer_requested(self, payload)
            }
            #[cfg(feature = "transfer")]
            Payload::TransferComplete(payload) => {
                handler.transfer_complete(self, payload)
            }
            #[cfg(feature = "transfer")]
            Payload::TransferFailed(payload) => handler.transfer_failed(self, payload),
            #[cfg(feature = "media")]
            Payload::AudioStarted(payload) => handler.audio_started(self, payload),
            #[cfg(feature = "media")]
            Payload::FirstAudioPacketReceived(payload) => {
                handler.first_audio_packet_received(self, payload)
            }
            #[cfg(feature = "media")]
            Payload::FirstVideoPacketReceived(payload) => {
                handler.first_video_packet_received(self, payload)
            }
            #[cfg(feature = "media")]
            Payload::RtpStopped(payload) => handler.rtp_stopped(self, payload),
            #[cfg(feature = "media")]
            Payload::RtpResumed(payload) => handler.rtp_resumed(self, payload),
            #[cfg(feature = "media")]
            Payload::MicStatusChange(payload) => handler.mic_status_change(self, payload),
            #[cfg(feature = "playback")]
            Payload::PlaybackReady(payload) => handler.playback_ready(self, payload),
            #[cfg(feature = "playback")]
            Payload::PlaybackStarted(payload) => handler.playback_started(self, payload),
            #[cfg(feature = "playback")]
            Payload::PlaybackFinished(payload) => {
                handler.playback_finished(self, payload)
            }
            #[cfg(feature = "recording")]
            Payload::RecordStarted(payload) => handler.record_started(self, payload),
            #[cfg(feature = "recording")]
            Payload::RecordStopped(payload) => handler.record_stopped(self, payload),
            #[cfg(feature = "recording")]
            Payload::RecordError(payload) => handler.record_error(self, payload),
            #[cfg(feature = "recording")]
            Payload::VideoTrackCreated(payload) => {
                handler.video_track_created(self, payload)
            }
            #[cfg(feature = "recording")]
            Payload::FirstVideoPacket(payload) => {
                handler.first_video_packet(self, payload)
            }
            #[cfg(feature = "detection")]
            Payload::AudioIdentificationStarted(payload) => {
                handler.audio_identification_started(self, payload)
            }
            #[cfg(feature = "detection")]
            Payload::AudioIdentificationStopped(payload) => {
                handler.audio_identification_stopped(self, payload)
            }
            #[cfg(feature = "detection")]
            Payload::AudioIdentificationError(payload) => {
                handler.audio_identification_error(self, payload)
            }
            #[cfg(feature = "detection")]
            Payload::ToneDetected(payload) => handler.tone_detected(self, payload),
            #[cfg(feature = "detection")]
            Payload::ToneReceived(payload) => handler.tone_received(self, payload),
            #[cfg(feature = "signaling")]
            Payload::MessageReceived(payload) => handler.message_received(self, payload),
            #[cfg(feature = "signaling")]
            Payload::InfoReceived(payload) => handler.info_received(self, payload),
            #[cfg(feature = "signaling")]
            Payload::ReInviteReceived(payload) => {
                handler.re_invite_received(self, payload)
            }
            #[cfg(feature = "signaling")]
            Payload::ReInviteAccepted(payload) => {
                handler.re_invite_accepted(self, payload)
            }
            #[cfg(feature = "signaling")]
            Payload::ReInviteRejected(payload) => {
                handler.re_invite_rejected(self, payload)
            }
            Payload::Unrecognized(other) => handler.unrecognized(self, other),
        }
    }
}
