// @generated from `schema/vonage` by `cargo xtask bench --peers`. Do not edit.
pub mod flatten {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct Event<'a> {
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
        #[serde(flatten, borrow)]
        pub payload: Payload<'a>,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "type", content = "body")]
    pub enum Payload<'a> {
        #[serde(rename = "app:knocking", borrow)]
        AppKnocking(Option<AppKnocking<'a>>),
        #[serde(rename = "app:knocking:cancel", borrow)]
        AppKnockingCancel(Option<AppKnockingCancel<'a>>),
        #[serde(rename = "leg:status:update", borrow)]
        LegStatusUpdate(Option<LegStatusUpdate<'a>>),
        #[serde(rename = "audio:play", borrow)]
        AudioPlay(Option<AudioPlay<'a>>),
        #[serde(rename = "audio:play:stop", borrow)]
        AudioPlayStop(Option<AudioPlayStop<'a>>),
        #[serde(rename = "audio:play:done", borrow)]
        AudioPlayDone(Option<AudioPlayDone<'a>>),
        #[serde(rename = "audio:say", borrow)]
        AudioSay(Option<AudioSay<'a>>),
        #[serde(rename = "audio:say:stop", borrow)]
        AudioSayStop(Option<AudioSayStop<'a>>),
        #[serde(rename = "audio:say:done", borrow)]
        AudioSayDone(Option<AudioSayDone<'a>>),
        #[serde(rename = "audio:record", borrow)]
        AudioRecord(Option<AudioRecord<'a>>),
        #[serde(rename = "audio:record:stop", borrow)]
        AudioRecordStop(Option<AudioRecordStop<'a>>),
        #[serde(rename = "audio:record:done", borrow)]
        AudioRecordDone(Option<AudioRecordDone<'a>>),
        #[serde(rename = "audio:dtmf", borrow)]
        AudioDtmf(Option<AudioDtmf<'a>>),
        #[serde(rename = "audio:mute:on", borrow)]
        AudioMuteOn(Option<AudioMuteOn<'a>>),
        #[serde(rename = "audio:mute:off", borrow)]
        AudioMuteOff(Option<AudioMuteOff<'a>>),
        #[serde(rename = "audio:earmuff:on", borrow)]
        AudioEarmuffOn(Option<AudioEarmuffOn<'a>>),
        #[serde(rename = "audio:earmuff:off", borrow)]
        AudioEarmuffOff(Option<AudioEarmuffOff<'a>>),
        #[serde(rename = "audio:ringing:start")]
        AudioRingingStart(Option<AudioRingingStart>),
        #[serde(rename = "audio:speaking:on", borrow)]
        AudioSpeakingOn(Option<AudioSpeakingOn<'a>>),
        #[serde(rename = "audio:speaking:off", borrow)]
        AudioSpeakingOff(Option<AudioSpeakingOff<'a>>),
        #[serde(rename = "audio:ringing:stop")]
        AudioRingingStop(Option<AudioRingingStop>),
        #[serde(rename = "audio:asr:done", borrow)]
        AudioAsrDone(Option<AudioAsrDone<'a>>),
        #[serde(rename = "audio:asr:record:done", borrow)]
        AudioAsrRecordDone(Option<AudioAsrRecordDone<'a>>),
        #[serde(rename = "text", borrow)]
        Text(Option<Text<'a>>),
        #[serde(rename = "text:update", borrow)]
        TextUpdate(Option<TextUpdate<'a>>),
        #[serde(rename = "text:seen", borrow)]
        TextSeen(Option<TextSeen<'a>>),
        #[serde(rename = "text:delivered", borrow)]
        TextDelivered(Option<TextDelivered<'a>>),
        #[serde(rename = "text:typing:on", borrow)]
        TextTypingOn(Option<TextTypingOn<'a>>),
        #[serde(rename = "text:typing:off", borrow)]
        TextTypingOff(Option<TextTypingOff<'a>>),
        #[serde(rename = "image", borrow)]
        Image(Option<Image<'a>>),
        #[serde(rename = "image:seen", borrow)]
        ImageSeen(Option<ImageSeen<'a>>),
        #[serde(rename = "image:delivered", borrow)]
        ImageDelivered(Option<ImageDelivered<'a>>),
        #[serde(rename = "conversation:created", borrow)]
        ConversationCreated(Option<ConversationCreated<'a>>),
        #[serde(rename = "conversation:updated", borrow)]
        ConversationUpdated(Option<ConversationUpdated<'a>>),
        #[serde(rename = "conversation:deleted", borrow)]
        ConversationDeleted(Option<ConversationDeleted<'a>>),
        #[serde(rename = "member:invited", borrow)]
        MemberInvited(Option<MemberInvited<'a>>),
        #[serde(rename = "member:joined", borrow)]
        MemberJoined(Option<MemberJoined<'a>>),
        #[serde(rename = "member:left", borrow)]
        MemberLeft(Option<MemberLeft<'a>>),
        #[serde(rename = "member:media", borrow)]
        MemberMedia(Option<MemberMedia<'a>>),
        #[serde(rename = "rtc:status", borrow)]
        RtcStatus(Option<RtcStatus<'a>>),
        #[serde(rename = "rtc:transfer", borrow)]
        RtcTransfer(Option<RtcTransfer<'a>>),
        #[serde(rename = "rtc:hangup", borrow)]
        RtcHangup(Option<RtcHangup<'a>>),
        #[serde(rename = "rtc:terminate", borrow)]
        RtcTerminate(Option<RtcTerminate<'a>>),
        #[serde(rename = "rtc:answered", borrow)]
        RtcAnswered(Option<RtcAnswered<'a>>),
        #[serde(rename = "sip:ringing", borrow)]
        SipRinging(Option<SipRinging<'a>>),
        #[serde(rename = "sip:answered", borrow)]
        SipAnswered(Option<SipAnswered<'a>>),
        #[serde(rename = "sip:machine", borrow)]
        SipMachine(Option<SipMachine<'a>>),
        #[serde(rename = "sip:status", borrow)]
        SipStatus(Option<SipStatus<'a>>),
        #[serde(rename = "sip:hangup", borrow)]
        SipHangup(Option<SipHangup<'a>>),
    }
    impl peers::Peer for Payload<'_> {
        fn which(&self) -> usize {
            match self {
                Payload::AppKnocking(_) => 0usize,
                Payload::AppKnockingCancel(_) => 1usize,
                Payload::LegStatusUpdate(_) => 2usize,
                Payload::AudioPlay(_) => 3usize,
                Payload::AudioPlayStop(_) => 4usize,
                Payload::AudioPlayDone(_) => 5usize,
                Payload::AudioSay(_) => 6usize,
                Payload::AudioSayStop(_) => 7usize,
                Payload::AudioSayDone(_) => 8usize,
                Payload::AudioRecord(_) => 9usize,
                Payload::AudioRecordStop(_) => 10usize,
                Payload::AudioRecordDone(_) => 11usize,
                Payload::AudioDtmf(_) => 12usize,
                Payload::AudioMuteOn(_) => 13usize,
                Payload::AudioMuteOff(_) => 14usize,
                Payload::AudioEarmuffOn(_) => 15usize,
                Payload::AudioEarmuffOff(_) => 16usize,
                Payload::AudioRingingStart(_) => 17usize,
                Payload::AudioSpeakingOn(_) => 18usize,
                Payload::AudioSpeakingOff(_) => 19usize,
                Payload::AudioRingingStop(_) => 20usize,
                Payload::AudioAsrDone(_) => 21usize,
                Payload::AudioAsrRecordDone(_) => 22usize,
                Payload::Text(_) => 23usize,
                Payload::TextUpdate(_) => 24usize,
                Payload::TextSeen(_) => 25usize,
                Payload::TextDelivered(_) => 26usize,
                Payload::TextTypingOn(_) => 27usize,
                Payload::TextTypingOff(_) => 28usize,
                Payload::Image(_) => 29usize,
                Payload::ImageSeen(_) => 30usize,
                Payload::ImageDelivered(_) => 31usize,
                Payload::ConversationCreated(_) => 32usize,
                Payload::ConversationUpdated(_) => 33usize,
                Payload::ConversationDeleted(_) => 34usize,
                Payload::MemberInvited(_) => 35usize,
                Payload::MemberJoined(_) => 36usize,
                Payload::MemberLeft(_) => 37usize,
                Payload::MemberMedia(_) => 38usize,
                Payload::RtcStatus(_) => 39usize,
                Payload::RtcTransfer(_) => 40usize,
                Payload::RtcHangup(_) => 41usize,
                Payload::RtcTerminate(_) => 42usize,
                Payload::RtcAnswered(_) => 43usize,
                Payload::SipRinging(_) => 44usize,
                Payload::SipAnswered(_) => 45usize,
                Payload::SipMachine(_) => 46usize,
                Payload::SipStatus(_) => 47usize,
                Payload::SipHangup(_) => 48usize,
            }
        }
    }
    /// The second of two passes over a nested payload; `None` for a name that the catalog does not have.
    pub fn read<'a, P: peers::Parse<'a>>(
        name: [&str; 1usize],
        json: Option<P>,
    ) -> Result<Option<Payload<'a>>, P::Error> {
        Ok(
            Some(
                match name {
                    ["app:knocking"] => {
                        Payload::AppKnocking(json.map(P::parse).transpose()?)
                    }
                    ["app:knocking:cancel"] => {
                        Payload::AppKnockingCancel(json.map(P::parse).transpose()?)
                    }
                    ["leg:status:update"] => {
                        Payload::LegStatusUpdate(json.map(P::parse).transpose()?)
                    }
                    ["audio:play"] => Payload::AudioPlay(json.map(P::parse).transpose()?),
                    ["audio:play:stop"] => {
                        Payload::AudioPlayStop(json.map(P::parse).transpose()?)
                    }
                    ["audio:play:done"] => {
                        Payload::AudioPlayDone(json.map(P::parse).transpose()?)
                    }
                    ["audio:say"] => Payload::AudioSay(json.map(P::parse).transpose()?),
                    ["audio:say:stop"] => {
                        Payload::AudioSayStop(json.map(P::parse).transpose()?)
                    }
                    ["audio:say:done"] => {
                        Payload::AudioSayDone(json.map(P::parse).transpose()?)
                    }
                    ["audio:record"] => {
                        Payload::AudioRecord(json.map(P::parse).transpose()?)
                    }
                    ["audio:record:stop"] => {
                        Payload::AudioRecordStop(json.map(P::parse).transpose()?)
                    }
                    ["audio:record:done"] => {
                        Payload::AudioRecordDone(json.map(P::parse).transpose()?)
                    }
                    ["audio:dtmf"] => Payload::AudioDtmf(json.map(P::parse).transpose()?),
                    ["audio:mute:on"] => {
                        Payload::AudioMuteOn(json.map(P::parse).transpose()?)
                    }
                    ["audio:mute:off"] => {
                        Payload::AudioMuteOff(json.map(P::parse).transpose()?)
                    }
                    ["audio:earmuff:on"] => {
                        Payload::AudioEarmuffOn(json.map(P::parse).transpose()?)
                    }
                    ["audio:earmuff:off"] => {
                        Payload::AudioEarmuffOff(json.map(P::parse).transpose()?)
                    }
                    ["audio:ringing:start"] => {
                        Payload::AudioRingingStart(json.map(P::parse).transpose()?)
                    }
                    ["audio:speaking:on"] => {
                        Payload::AudioSpeakingOn(json.map(P::parse).transpose()?)
                    }
                    ["audio:speaking:off"] => {
                        Payload::AudioSpeakingOff(json.map(P::parse).transpose()?)
                    }
                    ["audio:ringing:stop"] => {
                        Payload::AudioRingingStop(json.map(P::parse).transpose()?)
                    }
                    ["audio:asr:done"] => {
                        Payload::AudioAsrDone(json.map(P::parse).transpose()?)
                    }
                    ["audio:asr:record:done"] => {
                        Payload::AudioAsrRecordDone(json.map(P::parse).transpose()?)
                    }
                    ["text"] => Payload::Text(json.map(P::parse).transpose()?),
                    ["text:update"] => {
                        Payload::TextUpdate(json.map(P::parse).transpose()?)
                    }
                    ["text:seen"] => Payload::TextSeen(json.map(P::parse).transpose()?),
                    ["text:delivered"] => {
                        Payload::TextDelivered(json.map(P::parse).transpose()?)
                    }
                    ["text:typing:on"] => {
                        Payload::TextTypingOn(json.map(P::parse).transpose()?)
                    }
                    ["text:typing:off"] => {
                        Payload::TextTypingOff(json.map(P::parse).transpose()?)
                    }
                    ["image"] => Payload::Image(json.map(P::parse).transpose()?),
                    ["image:seen"] => Payload::ImageSeen(json.map(P::parse).transpose()?),
                    ["image:delivered"] => {
                        Payload::ImageDelivered(json.map(P::parse).transpose()?)
                    }
                    ["conversation:created"] => {
                        Payload::ConversationCreated(json.map(P::parse).transpose()?)
                    }
                    ["conversation:updated"] => {
                        Payload::ConversationUpdated(json.map(P::parse).transpose()?)
                    }
                    ["conversation:deleted"] => {
                        Payload::ConversationDeleted(json.map(P::parse).transpose()?)
                    }
                    ["member:invited"] => {
                        Payload::MemberInvited(json.map(P::parse).transpose()?)
                    }
                    ["member:joined"] => {
                        Payload::MemberJoined(json.map(P::parse).transpose()?)
                    }
                    ["member:left"] => {
                        Payload::MemberLeft(json.map(P::parse).transpose()?)
                    }
                    ["member:media"] => {
                        Payload::MemberMedia(json.map(P::parse).transpose()?)
                    }
                    ["rtc:status"] => Payload::RtcStatus(json.map(P::parse).transpose()?),
                    ["rtc:transfer"] => {
                        Payload::RtcTransfer(json.map(P::parse).transpose()?)
                    }
                    ["rtc:hangup"] => Payload::RtcHangup(json.map(P::parse).transpose()?),
                    ["rtc:terminate"] => {
                        Payload::RtcTerminate(json.map(P::parse).transpose()?)
                    }
                    ["rtc:answered"] => {
                        Payload::RtcAnswered(json.map(P::parse).transpose()?)
                    }
                    ["sip:ringing"] => {
                        Payload::SipRinging(json.map(P::parse).transpose()?)
                    }
                    ["sip:answered"] => {
                        Payload::SipAnswered(json.map(P::parse).transpose()?)
                    }
                    ["sip:machine"] => {
                        Payload::SipMachine(json.map(P::parse).transpose()?)
                    }
                    ["sip:status"] => Payload::SipStatus(json.map(P::parse).transpose()?),
                    ["sip:hangup"] => Payload::SipHangup(json.map(P::parse).transpose()?),
                    _ => return Ok(None),
                },
            ),
        )
    }
    impl peers::Peer for Event<'_> {
        fn which(&self) -> usize {
            self.payload.which()
        }
    }
}
