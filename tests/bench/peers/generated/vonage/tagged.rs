// @generated from `schema/vonage` by `cargo xtask bench --peers`. Do not edit.
pub mod tagged {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct Whole<'a, B> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<EventNumber<'a>>,
        #[serde(
            rename = "conversation_id",
            alias = "cid",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub conversation_id: Option<ConversationId<'a>>,
        #[serde(
            rename = "application_id",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub application_id: Option<ApplicationId<'a>>,
        #[serde(rename = "from", borrow, skip_serializing_if = "Option::is_none")]
        pub from: Option<SenderId<'a>>,
        #[serde(rename = "to", borrow, skip_serializing_if = "Option::is_none")]
        pub to: Option<MemberId<'a>>,
        #[serde(rename = "timestamp", borrow)]
        pub timestamp: peers::Text<'a>,
        #[serde(rename = "params", borrow, skip_serializing_if = "Option::is_none")]
        pub params: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
        #[serde(rename = "_embedded", borrow, skip_serializing_if = "Option::is_none")]
        pub embedded: Option<Box<Embedded<'a>>>,
        #[serde(rename = "state", borrow, skip_serializing_if = "Option::is_none")]
        pub state: Option<Box<EventState<'a>>>,
        #[serde(
            rename = "session_destination",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub session_destination: Option<peers::Text<'a>>,
        #[serde(rename = "isFromMB", skip_serializing_if = "Option::is_none")]
        pub is_from_mb: Option<bool>,
        #[serde(rename = "href", borrow, skip_serializing_if = "Option::is_none")]
        pub href: Option<peers::Text<'a>>,
        #[serde(rename = "_links", borrow, skip_serializing_if = "Option::is_none")]
        pub links: Option<Box<Links<'a>>>,
        #[serde(rename = "client_ref", borrow, skip_serializing_if = "Option::is_none")]
        pub client_ref: Option<peers::Text<'a>>,
        #[serde(rename = "user_id", borrow, skip_serializing_if = "Option::is_none")]
        pub user_id: Option<UserId<'a>>,
        #[serde(rename = "name", borrow, skip_serializing_if = "Option::is_none")]
        pub name: Option<peers::Text<'a>>,
        #[serde(rename = "channels", borrow, skip_serializing_if = "Option::is_none")]
        pub channels: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
        #[serde(rename = "push_info", borrow, skip_serializing_if = "Option::is_none")]
        pub push_info: Option<Box<PushInfo<'a>>>,
        #[serde(rename = "body", skip_serializing_if = "Option::is_none")]
        pub payload: Option<B>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "type")]
    pub enum Event<'a> {
        #[serde(rename = "app:knocking", borrow)]
        AppKnocking(Whole<'a, AppKnocking<'a>>),
        #[serde(rename = "app:knocking:cancel", borrow)]
        AppKnockingCancel(Whole<'a, AppKnockingCancel<'a>>),
        #[serde(rename = "leg:status:update", borrow)]
        LegStatusUpdate(Whole<'a, LegStatusUpdate<'a>>),
        #[serde(rename = "audio:play", borrow)]
        AudioPlay(Whole<'a, AudioPlay<'a>>),
        #[serde(rename = "audio:play:stop", borrow)]
        AudioPlayStop(Whole<'a, AudioPlayStop<'a>>),
        #[serde(rename = "audio:play:done", borrow)]
        AudioPlayDone(Whole<'a, AudioPlayDone<'a>>),
        #[serde(rename = "audio:say", borrow)]
        AudioSay(Whole<'a, AudioSay<'a>>),
        #[serde(rename = "audio:say:stop", borrow)]
        AudioSayStop(Whole<'a, AudioSayStop<'a>>),
        #[serde(rename = "audio:say:done", borrow)]
        AudioSayDone(Whole<'a, AudioSayDone<'a>>),
        #[serde(rename = "audio:record", borrow)]
        AudioRecord(Whole<'a, AudioRecord<'a>>),
        #[serde(rename = "audio:record:stop", borrow)]
        AudioRecordStop(Whole<'a, AudioRecordStop<'a>>),
        #[serde(rename = "audio:record:done", borrow)]
        AudioRecordDone(Whole<'a, AudioRecordDone<'a>>),
        #[serde(rename = "audio:dtmf", borrow)]
        AudioDtmf(Whole<'a, AudioDtmf<'a>>),
        #[serde(rename = "audio:mute:on", borrow)]
        AudioMuteOn(Whole<'a, AudioMuteOn<'a>>),
        #[serde(rename = "audio:mute:off", borrow)]
        AudioMuteOff(Whole<'a, AudioMuteOff<'a>>),
        #[serde(rename = "audio:earmuff:on", borrow)]
        AudioEarmuffOn(Whole<'a, AudioEarmuffOn<'a>>),
        #[serde(rename = "audio:earmuff:off", borrow)]
        AudioEarmuffOff(Whole<'a, AudioEarmuffOff<'a>>),
        #[serde(rename = "audio:ringing:start", borrow)]
        AudioRingingStart(Whole<'a, AudioRingingStart>),
        #[serde(rename = "audio:speaking:on", borrow)]
        AudioSpeakingOn(Whole<'a, AudioSpeakingOn<'a>>),
        #[serde(rename = "audio:speaking:off", borrow)]
        AudioSpeakingOff(Whole<'a, AudioSpeakingOff<'a>>),
        #[serde(rename = "audio:ringing:stop", borrow)]
        AudioRingingStop(Whole<'a, AudioRingingStop>),
        #[serde(rename = "audio:asr:done", borrow)]
        AudioAsrDone(Whole<'a, AudioAsrDone<'a>>),
        #[serde(rename = "audio:asr:record:done", borrow)]
        AudioAsrRecordDone(Whole<'a, AudioAsrRecordDone<'a>>),
        #[serde(rename = "text", borrow)]
        Text(Whole<'a, Text<'a>>),
        #[serde(rename = "text:update", borrow)]
        TextUpdate(Whole<'a, TextUpdate<'a>>),
        #[serde(rename = "text:seen", borrow)]
        TextSeen(Whole<'a, TextSeen<'a>>),
        #[serde(rename = "text:delivered", borrow)]
        TextDelivered(Whole<'a, TextDelivered<'a>>),
        #[serde(rename = "text:typing:on", borrow)]
        TextTypingOn(Whole<'a, TextTypingOn<'a>>),
        #[serde(rename = "text:typing:off", borrow)]
        TextTypingOff(Whole<'a, TextTypingOff<'a>>),
        #[serde(rename = "image", borrow)]
        Image(Whole<'a, Image<'a>>),
        #[serde(rename = "image:seen", borrow)]
        ImageSeen(Whole<'a, ImageSeen<'a>>),
        #[serde(rename = "image:delivered", borrow)]
        ImageDelivered(Whole<'a, ImageDelivered<'a>>),
        #[serde(rename = "conversation:created", borrow)]
        ConversationCreated(Whole<'a, ConversationCreated<'a>>),
        #[serde(rename = "conversation:updated", borrow)]
        ConversationUpdated(Whole<'a, ConversationUpdated<'a>>),
        #[serde(rename = "conversation:deleted", borrow)]
        ConversationDeleted(Whole<'a, ConversationDeleted<'a>>),
        #[serde(rename = "member:invited", borrow)]
        MemberInvited(Whole<'a, MemberInvited<'a>>),
        #[serde(rename = "member:joined", borrow)]
        MemberJoined(Whole<'a, MemberJoined<'a>>),
        #[serde(rename = "member:left", borrow)]
        MemberLeft(Whole<'a, MemberLeft<'a>>),
        #[serde(rename = "member:media", borrow)]
        MemberMedia(Whole<'a, MemberMedia<'a>>),
        #[serde(rename = "rtc:status", borrow)]
        RtcStatus(Whole<'a, RtcStatus<'a>>),
        #[serde(rename = "rtc:transfer", borrow)]
        RtcTransfer(Whole<'a, RtcTransfer<'a>>),
        #[serde(rename = "rtc:hangup", borrow)]
        RtcHangup(Whole<'a, RtcHangup<'a>>),
        #[serde(rename = "rtc:terminate", borrow)]
        RtcTerminate(Whole<'a, RtcTerminate<'a>>),
        #[serde(rename = "rtc:answered", borrow)]
        RtcAnswered(Whole<'a, RtcAnswered<'a>>),
        #[serde(rename = "sip:ringing", borrow)]
        SipRinging(Whole<'a, SipRinging<'a>>),
        #[serde(rename = "sip:answered", borrow)]
        SipAnswered(Whole<'a, SipAnswered<'a>>),
        #[serde(rename = "sip:machine", borrow)]
        SipMachine(Whole<'a, SipMachine<'a>>),
        #[serde(rename = "sip:status", borrow)]
        SipStatus(Whole<'a, SipStatus<'a>>),
        #[serde(rename = "sip:hangup", borrow)]
        SipHangup(Whole<'a, SipHangup<'a>>),
        #[serde(other)]
        Unlisted,
    }
    impl peers::Peer for Event<'_> {
        fn which(&self) -> usize {
            match self {
                Event::AppKnocking(_) => 0usize,
                Event::AppKnockingCancel(_) => 1usize,
                Event::LegStatusUpdate(_) => 2usize,
                Event::AudioPlay(_) => 3usize,
                Event::AudioPlayStop(_) => 4usize,
                Event::AudioPlayDone(_) => 5usize,
                Event::AudioSay(_) => 6usize,
                Event::AudioSayStop(_) => 7usize,
                Event::AudioSayDone(_) => 8usize,
                Event::AudioRecord(_) => 9usize,
                Event::AudioRecordStop(_) => 10usize,
                Event::AudioRecordDone(_) => 11usize,
                Event::AudioDtmf(_) => 12usize,
                Event::AudioMuteOn(_) => 13usize,
                Event::AudioMuteOff(_) => 14usize,
                Event::AudioEarmuffOn(_) => 15usize,
                Event::AudioEarmuffOff(_) => 16usize,
                Event::AudioRingingStart(_) => 17usize,
                Event::AudioSpeakingOn(_) => 18usize,
                Event::AudioSpeakingOff(_) => 19usize,
                Event::AudioRingingStop(_) => 20usize,
                Event::AudioAsrDone(_) => 21usize,
                Event::AudioAsrRecordDone(_) => 22usize,
                Event::Text(_) => 23usize,
                Event::TextUpdate(_) => 24usize,
                Event::TextSeen(_) => 25usize,
                Event::TextDelivered(_) => 26usize,
                Event::TextTypingOn(_) => 27usize,
                Event::TextTypingOff(_) => 28usize,
                Event::Image(_) => 29usize,
                Event::ImageSeen(_) => 30usize,
                Event::ImageDelivered(_) => 31usize,
                Event::ConversationCreated(_) => 32usize,
                Event::ConversationUpdated(_) => 33usize,
                Event::ConversationDeleted(_) => 34usize,
                Event::MemberInvited(_) => 35usize,
                Event::MemberJoined(_) => 36usize,
                Event::MemberLeft(_) => 37usize,
                Event::MemberMedia(_) => 38usize,
                Event::RtcStatus(_) => 39usize,
                Event::RtcTransfer(_) => 40usize,
                Event::RtcHangup(_) => 41usize,
                Event::RtcTerminate(_) => 42usize,
                Event::RtcAnswered(_) => 43usize,
                Event::SipRinging(_) => 44usize,
                Event::SipAnswered(_) => 45usize,
                Event::SipMachine(_) => 46usize,
                Event::SipStatus(_) => 47usize,
                Event::SipHangup(_) => 48usize,
                Event::Unlisted => usize::MAX,
            }
        }
    }
    /// The second of two passes.
    pub fn read<'a, P: peers::Parse<'a>>(
        name: [&str; 1usize],
        json: P,
    ) -> Result<Event<'a>, P::Error> {
        Ok(
            match name {
                ["app:knocking"] => Event::AppKnocking(json.parse()?),
                ["app:knocking:cancel"] => Event::AppKnockingCancel(json.parse()?),
                ["leg:status:update"] => Event::LegStatusUpdate(json.parse()?),
                ["audio:play"] => Event::AudioPlay(json.parse()?),
                ["audio:play:stop"] => Event::AudioPlayStop(json.parse()?),
                ["audio:play:done"] => Event::AudioPlayDone(json.parse()?),
                ["audio:say"] => Event::AudioSay(json.parse()?),
                ["audio:say:stop"] => Event::AudioSayStop(json.parse()?),
                ["audio:say:done"] => Event::AudioSayDone(json.parse()?),
                ["audio:record"] => Event::AudioRecord(json.parse()?),
                ["audio:record:stop"] => Event::AudioRecordStop(json.parse()?),
                ["audio:record:done"] => Event::AudioRecordDone(json.parse()?),
                ["audio:dtmf"] => Event::AudioDtmf(json.parse()?),
                ["audio:mute:on"] => Event::AudioMuteOn(json.parse()?),
                ["audio:mute:off"] => Event::AudioMuteOff(json.parse()?),
                ["audio:earmuff:on"] => Event::AudioEarmuffOn(json.parse()?),
                ["audio:earmuff:off"] => Event::AudioEarmuffOff(json.parse()?),
                ["audio:ringing:start"] => Event::AudioRingingStart(json.parse()?),
                ["audio:speaking:on"] => Event::AudioSpeakingOn(json.parse()?),
                ["audio:speaking:off"] => Event::AudioSpeakingOff(json.parse()?),
                ["audio:ringing:stop"] => Event::AudioRingingStop(json.parse()?),
                ["audio:asr:done"] => Event::AudioAsrDone(json.parse()?),
                ["audio:asr:record:done"] => Event::AudioAsrRecordDone(json.parse()?),
                ["text"] => Event::Text(json.parse()?),
                ["text:update"] => Event::TextUpdate(json.parse()?),
                ["text:seen"] => Event::TextSeen(json.parse()?),
                ["text:delivered"] => Event::TextDelivered(json.parse()?),
                ["text:typing:on"] => Event::TextTypingOn(json.parse()?),
                ["text:typing:off"] => Event::TextTypingOff(json.parse()?),
                ["image"] => Event::Image(json.parse()?),
                ["image:seen"] => Event::ImageSeen(json.parse()?),
                ["image:delivered"] => Event::ImageDelivered(json.parse()?),
                ["conversation:created"] => Event::ConversationCreated(json.parse()?),
                ["conversation:updated"] => Event::ConversationUpdated(json.parse()?),
                ["conversation:deleted"] => Event::ConversationDeleted(json.parse()?),
                ["member:invited"] => Event::MemberInvited(json.parse()?),
                ["member:joined"] => Event::MemberJoined(json.parse()?),
                ["member:left"] => Event::MemberLeft(json.parse()?),
                ["member:media"] => Event::MemberMedia(json.parse()?),
                ["rtc:status"] => Event::RtcStatus(json.parse()?),
                ["rtc:transfer"] => Event::RtcTransfer(json.parse()?),
                ["rtc:hangup"] => Event::RtcHangup(json.parse()?),
                ["rtc:terminate"] => Event::RtcTerminate(json.parse()?),
                ["rtc:answered"] => Event::RtcAnswered(json.parse()?),
                ["sip:ringing"] => Event::SipRinging(json.parse()?),
                ["sip:answered"] => Event::SipAnswered(json.parse()?),
                ["sip:machine"] => Event::SipMachine(json.parse()?),
                ["sip:status"] => Event::SipStatus(json.parse()?),
                ["sip:hangup"] => Event::SipHangup(json.parse()?),
                _ => Event::Unlisted,
            },
        )
    }
}
