// @generated from `schema/nexmo` by `cargo xtask generate`. Do not edit.
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
    /// `app:knocking`: Somebody calls the application and waits to be let into a conversation.
    #[cfg(feature = "general")]
    fn app_knocking(
        self,
        event: &'e Event<'e>,
        payload: &'e AppKnocking<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `app:knocking:cancel`: Somebody who called the application gave up before being let in.
    #[cfg(feature = "general")]
    fn app_knocking_cancel(
        self,
        event: &'e Event<'e>,
        payload: &'e AppKnockingCancel<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:play`: The platform was told to play audio into a conversation or leg.
    #[cfg(feature = "audio")]
    fn audio_play(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioPlay<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:play:stop`: A playback was told to stop.
    #[cfg(feature = "audio")]
    fn audio_play_stop(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioPlayStop<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:play:done`: A playback has come to its end, or failed.
    #[cfg(feature = "audio")]
    fn audio_play_done(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioPlayDone<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:say`: The platform was told to speak a text into a conversation or leg.
    #[cfg(feature = "audio")]
    fn audio_say(self, event: &'e Event<'e>, payload: &'e AudioSay<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:say:stop`: A speech was told to stop.
    #[cfg(feature = "audio")]
    fn audio_say_stop(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioSayStop<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:say:done`: A speech has come to its end, or failed.
    #[cfg(feature = "audio")]
    fn audio_say_done(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioSayDone<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:record`: A conversation or leg is being recorded from here on.
    #[cfg(feature = "audio")]
    fn audio_record(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioRecord<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:record:stop`: A recording was told to stop.
    #[cfg(feature = "audio")]
    fn audio_record_stop(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioRecordStop<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:record:done`: A recording is finished and can be fetched.
    #[cfg(feature = "audio")]
    fn audio_record_done(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioRecordDone<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:dtmf`: Somebody pressed a key, or several, on the telephone.
    #[cfg(feature = "audio")]
    fn audio_dtmf(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioDtmf<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:mute:on`: A member can no longer be heard.
    #[cfg(feature = "audio")]
    fn audio_mute_on(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioMuteOn<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:mute:off`: A member can be heard again.
    #[cfg(feature = "audio")]
    fn audio_mute_off(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioMuteOff<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:earmuff:on`: A member no longer hears the others.
    #[cfg(feature = "audio")]
    fn audio_earmuff_on(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioEarmuffOn<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:earmuff:off`: A member hears the others again.
    #[cfg(feature = "audio")]
    fn audio_earmuff_off(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioEarmuffOff<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:ringing:start`: A ringing tone begins to play in the conversation.
    #[cfg(feature = "audio")]
    fn audio_ringing_start(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioRingingStart<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:speaking:on`: A member has begun to speak.
    #[cfg(feature = "audio")]
    fn audio_speaking_on(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioSpeakingOn<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `audio:speaking:off`: A member has stopped speaking.
    #[cfg(feature = "audio")]
    fn audio_speaking_off(
        self,
        event: &'e Event<'e>,
        payload: &'e AudioSpeakingOff<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `text`: A member wrote a text message.
    #[cfg(feature = "text")]
    fn text(self, event: &'e Event<'e>, payload: &'e Text<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `text:update`: A text message was changed.
    #[cfg(feature = "text")]
    fn text_update(
        self,
        event: &'e Event<'e>,
        payload: &'e TextUpdate<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `text:seen`: The recipient has seen a text message.
    #[cfg(feature = "text")]
    fn text_seen(self, event: &'e Event<'e>, payload: &'e TextSeen<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `text:delivered`: A text message has reached the recipient's device.
    #[cfg(feature = "text")]
    fn text_delivered(
        self,
        event: &'e Event<'e>,
        payload: &'e TextDelivered<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `text:typing:on`: A member is writing a text message.
    #[cfg(feature = "text")]
    fn text_typing_on(
        self,
        event: &'e Event<'e>,
        payload: &'e TextTypingOn<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `text:typing:off`: A member has stopped writing.
    #[cfg(feature = "text")]
    fn text_typing_off(
        self,
        event: &'e Event<'e>,
        payload: &'e TextTypingOff<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `image`: A member sent a picture.
    #[cfg(feature = "image")]
    fn image(self, event: &'e Event<'e>, payload: &'e Image<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `image:seen`: The recipient has seen a picture.
    #[cfg(feature = "image")]
    fn image_seen(
        self,
        event: &'e Event<'e>,
        payload: &'e ImageSeen<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `image:delivered`: A picture has reached the recipient's device.
    #[cfg(feature = "image")]
    fn image_delivered(
        self,
        event: &'e Event<'e>,
        payload: &'e ImageDelivered<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `conversation:created`: Somebody created a conversation.
    #[cfg(feature = "conversation")]
    fn conversation_created(
        self,
        event: &'e Event<'e>,
        payload: &'e ConversationCreated<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `conversation:updated`: A conversation's name, picture or state was changed.
    #[cfg(feature = "conversation")]
    fn conversation_updated(
        self,
        event: &'e Event<'e>,
        payload: &'e ConversationUpdated<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `conversation:deleted`: Somebody deleted a conversation.
    #[cfg(feature = "conversation")]
    fn conversation_deleted(
        self,
        event: &'e Event<'e>,
        payload: &'e ConversationDeleted<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `member:invited`: A user was invited into a conversation.
    #[cfg(feature = "member")]
    fn member_invited(
        self,
        event: &'e Event<'e>,
        payload: &'e MemberInvited<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `member:joined`: A user now takes part in a conversation.
    #[cfg(feature = "member")]
    fn member_joined(
        self,
        event: &'e Event<'e>,
        payload: &'e MemberJoined<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `member:left`: A user no longer takes part in a conversation.
    #[cfg(feature = "member")]
    fn member_left(
        self,
        event: &'e Event<'e>,
        payload: &'e MemberLeft<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `member:media`: A member's audio was switched on or off, or its settings changed.
    #[cfg(feature = "member")]
    fn member_media(
        self,
        event: &'e Event<'e>,
        payload: &'e MemberMedia<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `event:delete`: A member took back an earlier event, such as a message.
    #[cfg(feature = "event")]
    fn event_delete(
        self,
        event: &'e Event<'e>,
        payload: &'e EventDelete<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `rtc:offer`: An app offered its media to the platform, to set up a call.
    #[cfg(feature = "rtc")]
    fn rtc_offer(self, event: &'e Event<'e>, payload: &'e RtcOffer<'e>) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `rtc:answer`: The platform answered an app's offer of media.
    #[cfg(feature = "rtc")]
    fn rtc_answer(
        self,
        event: &'e Event<'e>,
        payload: &'e RtcAnswer<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `rtc:status`: The bill of an app's leg, after it has ended.
    #[cfg(feature = "rtc")]
    fn rtc_status(
        self,
        event: &'e Event<'e>,
        payload: &'e RtcStatus<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `rtc:transfer`: A leg was moved here from another conversation.
    #[cfg(feature = "rtc")]
    fn rtc_transfer(
        self,
        event: &'e Event<'e>,
        payload: &'e RtcTransfer<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `rtc:hangup`: An app's leg ended.
    #[cfg(feature = "rtc")]
    fn rtc_hangup(
        self,
        event: &'e Event<'e>,
        payload: &'e RtcHangup<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `rtc:terminate`: An app's media session was ended.
    #[cfg(feature = "rtc")]
    fn rtc_terminate(
        self,
        event: &'e Event<'e>,
        payload: &'e RtcTerminate<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `sip:ringing`: A telephone rings, at the far end or because somebody calls the application.
    #[cfg(feature = "sip")]
    fn sip_ringing(
        self,
        event: &'e Event<'e>,
        payload: &'e SipRinging<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `sip:answered`: Somebody answered the telephone.
    #[cfg(feature = "sip")]
    fn sip_answered(
        self,
        event: &'e Event<'e>,
        payload: &'e SipAnswered<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `sip:machine`: An answering machine, not a person, answered the telephone.
    #[cfg(feature = "sip")]
    fn sip_machine(
        self,
        event: &'e Event<'e>,
        payload: &'e SipMachine<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `sip:status`: The bill of a telephone leg: how long it lasted and what it cost.
    #[cfg(feature = "sip")]
    fn sip_status(
        self,
        event: &'e Event<'e>,
        payload: &'e SipStatus<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `sip:hangup`: A telephone leg ended.
    #[cfg(feature = "sip")]
    fn sip_hangup(
        self,
        event: &'e Event<'e>,
        payload: &'e SipHangup<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `video:mute:on`: A member can no longer be seen.
    #[cfg(feature = "video")]
    fn video_mute_on(
        self,
        event: &'e Event<'e>,
        payload: &'e VideoMuteOn<'e>,
    ) -> Self::Output {
        let _ = payload;
        self.unhandled(event)
    }
    /// `video:mute:off`: A member can be seen again.
    #[cfg(feature = "video")]
    fn video_mute_off(
        self,
        event: &'e Event<'e>,
        payload: &'e VideoMuteOff<'e>,
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
            #[cfg(feature = "general")]
            Payload::AppKnocking(payload) => handler.app_knocking(self, payload),
            #[cfg(feature = "general")]
            Payload::AppKnockingCancel(payload) => {
                handler.app_knocking_cancel(self, payload)
            }
            #[cfg(feature = "audio")]
            Payload::AudioPlay(payload) => handler.audio_play(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioPlayStop(payload) => handler.audio_play_stop(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioPlayDone(payload) => handler.audio_play_done(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioSay(payload) => handler.audio_say(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioSayStop(payload) => handler.audio_say_stop(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioSayDone(payload) => handler.audio_say_done(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioRecord(payload) => handler.audio_record(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioRecordStop(payload) => handler.audio_record_stop(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioRecordDone(payload) => handler.audio_record_done(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioDtmf(payload) => handler.audio_dtmf(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioMuteOn(payload) => handler.audio_mute_on(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioMuteOff(payload) => handler.audio_mute_off(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioEarmuffOn(payload) => handler.audio_earmuff_on(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioEarmuffOff(payload) => handler.audio_earmuff_off(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioRingingStart(payload) => {
                handler.audio_ringing_start(self, payload)
            }
            #[cfg(feature = "audio")]
            Payload::AudioSpeakingOn(payload) => handler.audio_speaking_on(self, payload),
            #[cfg(feature = "audio")]
            Payload::AudioSpeakingOff(payload) => {
                handler.audio_speaking_off(self, payload)
            }
            #[cfg(feature = "text")]
            Payload::Text(payload) => handler.text(self, payload),
            #[cfg(feature = "text")]
            Payload::TextUpdate(payload) => handler.text_update(self, payload),
            #[cfg(feature = "text")]
            Payload::TextSeen(payload) => handler.text_seen(self, payload),
            #[cfg(feature = "text")]
            Payload::TextDelivered(payload) => handler.text_delivered(self, payload),
            #[cfg(feature = "text")]
            Payload::TextTypingOn(payload) => handler.text_typing_on(self, payload),
            #[cfg(feature = "text")]
            Payload::TextTypingOff(payload) => handler.text_typing_off(self, payload),
            #[cfg(feature = "image")]
            Payload::Image(payload) => handler.image(self, payload),
            #[cfg(feature = "image")]
            Payload::ImageSeen(payload) => handler.image_seen(self, payload),
            #[cfg(feature = "image")]
            Payload::ImageDelivered(payload) => handler.image_delivered(self, payload),
            #[cfg(feature = "conversation")]
            Payload::ConversationCreated(payload) => {
                handler.conversation_created(self, payload)
            }
            #[cfg(feature = "conversation")]
            Payload::ConversationUpdated(payload) => {
                handler.conversation_updated(self, payload)
            }
            #[cfg(feature = "conversation")]
            Payload::ConversationDeleted(payload) => {
                handler.conversation_deleted(self, payload)
            }
            #[cfg(feature = "member")]
            Payload::MemberInvited(payload) => handler.member_invited(self, payload),
            #[cfg(feature = "member")]
            Payload::MemberJoined(payload) => handler.member_joined(self, payload),
            #[cfg(feature = "member")]
            Payload::MemberLeft(payload) => handler.member_left(self, payload),
            #[cfg(feature = "member")]
            Payload::MemberMedia(payload) => handler.member_media(self, payload),
            #[cfg(feature = "event")]
            Payload::EventDelete(payload) => handler.event_delete(self, payload),
            #[cfg(feature = "rtc")]
            Payload::RtcOffer(payload) => handler.rtc_offer(self, payload),
            #[cfg(feature = "rtc")]
            Payload::RtcAnswer(payload) => handler.rtc_answer(self, payload),
            #[cfg(feature = "rtc")]
            Payload::RtcStatus(payload) => handler.rtc_status(self, payload),
            #[cfg(feature = "rtc")]
            Payload::RtcTransfer(payload) => handler.rtc_transfer(self, payload),
            #[cfg(feature = "rtc")]
            Payload::RtcHangup(payload) => handler.rtc_hangup(self, payload),
            #[cfg(feature = "rtc")]
            Payload::RtcTerminate(payload) => handler.rtc_terminate(self, payload),
            #[cfg(feature = "sip")]
            Payload::SipRinging(payload) => handler.sip_ringing(self, payload),
            #[cfg(feature = "sip")]
            Payload::SipAnswered(payload) => handler.sip_answered(self, payload),
            #[cfg(feature = "sip")]
            Payload::SipMachine(payload) => handler.sip_machine(self, payload),
            #[cfg(feature = "sip")]
            Payload::SipStatus(payload) => handler.sip_status(self, payload),
            #[cfg(feature = "sip")]
            Payload::SipHangup(payload) => handler.sip_hangup(self, payload),
            #[cfg(feature = "video")]
            Payload::VideoMuteOn(payload) => handler.video_mute_on(self, payload),
            #[cfg(feature = "video")]
            Payload::VideoMuteOff(payload) => handler.video_mute_off(self, payload),
            Payload::Unrecognized(other) => handler.unrecognized(self, other),
        }
    }
}
