// @generated from `schema/vonage` by `cargo xtask generate`. Do not edit.
//! The kinds of events, and what the catalog says about each.

use ::hookswitch::Info;

/// A kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `app:knocking`: Somebody calls the application and waits to be let into a conversation.
    #[cfg(feature = "general")]
    AppKnocking,
    /// `app:knocking:cancel`: Somebody who called the application gave up before being let in.
    #[cfg(feature = "general")]
    AppKnockingCancel,
    /// `leg:status:update`: A leg of a call has come into another state.
    #[cfg(feature = "general")]
    LegStatusUpdate,
    /// `audio:play`: The platform was told to play audio into a conversation or leg.
    #[cfg(feature = "audio")]
    AudioPlay,
    /// `audio:play:stop`: A playback was told to stop.
    #[cfg(feature = "audio")]
    AudioPlayStop,
    /// `audio:play:done`: A playback has come to its end, or failed.
    #[cfg(feature = "audio")]
    AudioPlayDone,
    /// `audio:say`: The platform was told to speak a text into a conversation or leg.
    #[cfg(feature = "audio")]
    AudioSay,
    /// `audio:say:stop`: A speech was told to stop.
    #[cfg(feature = "audio")]
    AudioSayStop,
    /// `audio:say:done`: A speech has come to its end, or failed.
    #[cfg(feature = "audio")]
    AudioSayDone,
    /// `audio:record`: A conversation or leg is being recorded from here on.
    #[cfg(feature = "audio")]
    AudioRecord,
    /// `audio:record:stop`: A recording was told to stop.
    #[cfg(feature = "audio")]
    AudioRecordStop,
    /// `audio:record:done`: A recording is finished and can be fetched.
    #[cfg(feature = "audio")]
    AudioRecordDone,
    /// `audio:dtmf`: Somebody pressed a key, or several, on the telephone.
    #[cfg(feature = "audio")]
    AudioDtmf,
    /// `audio:mute:on`: A member can no longer be heard.
    #[cfg(feature = "audio")]
    AudioMuteOn,
    /// `audio:mute:off`: A member can be heard again.
    #[cfg(feature = "audio")]
    AudioMuteOff,
    /// `audio:earmuff:on`: A member no longer hears the others.
    #[cfg(feature = "audio")]
    AudioEarmuffOn,
    /// `audio:earmuff:off`: A member hears the others again.
    #[cfg(feature = "audio")]
    AudioEarmuffOff,
    /// `audio:ringing:start`: A ringing tone begins to play in the conversation.
    #[cfg(feature = "audio")]
    AudioRingingStart,
    /// `audio:speaking:on`: A member has begun to speak.
    #[cfg(feature = "audio")]
    AudioSpeakingOn,
    /// `audio:speaking:off`: A member has stopped speaking.
    #[cfg(feature = "audio")]
    AudioSpeakingOff,
    /// `audio:ringing:stop`: A ringing tone in the conversation has ended.
    #[cfg(feature = "audio")]
    AudioRingingStop,
    /// `audio:asr:done`: What a caller said was recognized, or could not be.
    #[cfg(feature = "audio")]
    AudioAsrDone,
    /// `audio:asr:record:done`: The audio that speech was recognized in can be fetched.
    #[cfg(feature = "audio")]
    AudioAsrRecordDone,
    /// `text`: A member wrote a text message.
    #[cfg(feature = "text")]
    Text,
    /// `text:update`: A text message was changed.
    #[cfg(feature = "text")]
    TextUpdate,
    /// `text:seen`: The recipient has seen a text message.
    #[cfg(feature = "text")]
    TextSeen,
    /// `text:delivered`: A text message has reached the recipient's device.
    #[cfg(feature = "text")]
    TextDelivered,
    /// `text:typing:on`: A member is writing a text message.
    #[cfg(feature = "text")]
    TextTypingOn,
    /// `text:typing:off`: A member has stopped writing.
    #[cfg(feature = "text")]
    TextTypingOff,
    /// `image`: A member sent a picture.
    #[cfg(feature = "image")]
    Image,
    /// `image:seen`: The recipient has seen a picture.
    #[cfg(feature = "image")]
    ImageSeen,
    /// `image:delivered`: A picture has reached the recipient's device.
    #[cfg(feature = "image")]
    ImageDelivered,
    /// `conversation:created`: Somebody created a conversation.
    #[cfg(feature = "conversation")]
    ConversationCreated,
    /// `conversation:updated`: A conversation's name, picture or state was changed.
    #[cfg(feature = "conversation")]
    ConversationUpdated,
    /// `conversation:deleted`: Somebody deleted a conversation.
    #[cfg(feature = "conversation")]
    ConversationDeleted,
    /// `member:invited`: A user was invited into a conversation.
    #[cfg(feature = "member")]
    MemberInvited,
    /// `member:joined`: A user now takes part in a conversation.
    #[cfg(feature = "member")]
    MemberJoined,
    /// `member:left`: A user no longer takes part in a conversation.
    #[cfg(feature = "member")]
    MemberLeft,
    /// `member:media`: A member's audio was switched on or off, or its settings changed.
    #[cfg(feature = "member")]
    MemberMedia,
    /// `rtc:status`: The bill of an app's leg, after it has ended.
    #[cfg(feature = "rtc")]
    RtcStatus,
    /// `rtc:transfer`: A leg was moved here from another conversation.
    #[cfg(feature = "rtc")]
    RtcTransfer,
    /// `rtc:hangup`: An app's leg ended.
    #[cfg(feature = "rtc")]
    RtcHangup,
    /// `rtc:terminate`: An app's media session was ended.
    #[cfg(feature = "rtc")]
    RtcTerminate,
    /// `rtc:answered`: An app answered a call, or its call was answered.
    #[cfg(feature = "rtc")]
    RtcAnswered,
    /// `sip:ringing`: A telephone rings, at the far end or because somebody calls the application.
    #[cfg(feature = "sip")]
    SipRinging,
    /// `sip:answered`: Somebody answered the telephone.
    #[cfg(feature = "sip")]
    SipAnswered,
    /// `sip:machine`: An answering machine, not a person, answered the telephone.
    #[cfg(feature = "sip")]
    SipMachine,
    /// `sip:status`: The bill of a telephone leg: how long it lasted and what it cost.
    #[cfg(feature = "sip")]
    SipStatus,
    /// `sip:hangup`: A telephone leg ended.
    #[cfg(feature = "sip")]
    SipHangup,
}

static INFO: &[Info] = &[
    #[cfg(feature = "general")]
    Info::new(
        "app:knocking",
        "general",
        "Somebody calls the application and waits to be let into a conversation.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["webhook"],
    ),
    #[cfg(feature = "general")]
    Info::new(
        "app:knocking:cancel",
        "general",
        "Somebody who called the application gave up before being let in.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    #[cfg(feature = "general")]
    Info::new(
        "leg:status:update",
        "general",
        "A leg of a call has come into another state.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["webhook", "rest", "rest-beta", "socket"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:play",
        "audio",
        "The platform was told to play audio into a conversation or leg.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:play:stop",
        "audio",
        "A playback was told to stop.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:play:done",
        "audio",
        "A playback has come to its end, or failed.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:say",
        "audio",
        "The platform was told to speak a text into a conversation or leg.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:say:stop",
        "audio",
        "A speech was told to stop.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:say:done",
        "audio",
        "A speech has come to its end, or failed.",
        ::hookswitch::Evidence::BMinus,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:record",
        "audio",
        "A conversation or leg is being recorded from here on.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:record:stop",
        "audio",
        "A recording was told to stop.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:record:done",
        "audio",
        "A recording is finished and can be fetched.",
        ::hookswitch::Evidence::BMinus,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:dtmf",
        "audio",
        "Somebody pressed a key, or several, on the telephone.",
        ::hookswitch::Evidence::BMinus,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:mute:on",
        "audio",
        "A member can no longer be heard.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:mute:off",
        "audio",
        "A member can be heard again.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:earmuff:on",
        "audio",
        "A member no longer hears the others.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:earmuff:off",
        "audio",
        "A member hears the others again.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:ringing:start",
        "audio",
        "A ringing tone begins to play in the conversation.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "socket"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:speaking:on",
        "audio",
        "A member has begun to speak.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:speaking:off",
        "audio",
        "A member has stopped speaking.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:ringing:stop",
        "audio",
        "A ringing tone in the conversation has ended.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "socket"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:asr:done",
        "audio",
        "What a caller said was recognized, or could not be.",
        ::hookswitch::Evidence::BMinus,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "audio")]
    Info::new(
        "audio:asr:record:done",
        "audio",
        "The audio that speech was recognized in can be fetched.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "text")]
    Info::new(
        "text",
        "text",
        "A member wrote a text message.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["webhook", "rest-beta", "push"],
    ),
    #[cfg(feature = "text")]
    Info::new(
        "text:update",
        "text",
        "A text message was changed.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    #[cfg(feature = "text")]
    Info::new(
        "text:seen",
        "text",
        "The recipient has seen a text message.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "socket"],
    ),
    #[cfg(feature = "text")]
    Info::new(
        "text:delivered",
        "text",
        "A text message has reached the recipient's device.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "socket"],
    ),
    #[cfg(feature = "text")]
    Info::new(
        "text:typing:on",
        "text",
        "A member is writing a text message.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest-beta"],
    ),
    #[cfg(feature = "text")]
    Info::new(
        "text:typing:off",
        "text",
        "A member has stopped writing.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest-beta"],
    ),
    #[cfg(feature = "image")]
    Info::new(
        "image",
        "image",
        "A member sent a picture.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["webhook", "rest-beta", "socket"],
    ),
    #[cfg(feature = "image")]
    Info::new(
        "image:seen",
        "image",
        "The recipient has seen a picture.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook"],
    ),
    #[cfg(feature = "image")]
    Info::new(
        "image:delivered",
        "image",
        "A picture has reached the recipient's device.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook"],
    ),
    #[cfg(feature = "conversation")]
    Info::new(
        "conversation:created",
        "conversation",
        "Somebody created a conversation.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["webhook"],
    ),
    #[cfg(feature = "conversation")]
    Info::new(
        "conversation:updated",
        "conversation",
        "A conversation's name, picture or state was changed.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "conversation")]
    Info::new(
        "conversation:deleted",
        "conversation",
        "Somebody deleted a conversation.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    #[cfg(feature = "member")]
    Info::new(
        "member:invited",
        "member",
        "A user was invited into a conversation.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["webhook", "rest", "rest-beta", "socket", "push"],
    ),
    #[cfg(feature = "member")]
    Info::new(
        "member:joined",
        "member",
        "A user now takes part in a conversation.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["webhook", "rest", "rest-beta", "socket"],
    ),
    #[cfg(feature = "member")]
    Info::new(
        "member:left",
        "member",
        "A user no longer takes part in a conversation.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    #[cfg(feature = "member")]
    Info::new(
        "member:media",
        "member",
        "A member's audio was switched on or off, or its settings changed.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["webhook", "rest", "rest-beta", "socket"],
    ),
    #[cfg(feature = "rtc")]
    Info::new(
        "rtc:status",
        "rtc",
        "The bill of an app's leg, after it has ended.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "rtc")]
    Info::new(
        "rtc:transfer",
        "rtc",
        "A leg was moved here from another conversation.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "rtc")]
    Info::new(
        "rtc:hangup",
        "rtc",
        "An app's leg ended.",
        ::hookswitch::Evidence::BMinus,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "rtc")]
    Info::new(
        "rtc:terminate",
        "rtc",
        "An app's media session was ended.",
        ::hookswitch::Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    #[cfg(feature = "rtc")]
    Info::new(
        "rtc:answered",
        "rtc",
        "An app answered a call, or its call was answered.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "sip")]
    Info::new(
        "sip:ringing",
        "sip",
        "A telephone rings, at the far end or because somebody calls the application.",
        ::hookswitch::Evidence::A,
        None,
        None,
        &["webhook", "rest", "rest-beta"],
    ),
    #[cfg(feature = "sip")]
    Info::new(
        "sip:answered",
        "sip",
        "Somebody answered the telephone.",
        ::hookswitch::Evidence::B,
        None,
        None,
        &["webhook", "rest", "rest-beta"],
    ),
    #[cfg(feature = "sip")]
    Info::new(
        "sip:machine",
        "sip",
        "An answering machine, not a person, answered the telephone.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "sip")]
    Info::new(
        "sip:status",
        "sip",
        "The bill of a telephone leg: how long it lasted and what it cost.",
        ::hookswitch::Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    #[cfg(feature = "sip")]
    Info::new(
        "sip:hangup",
        "sip",
        "A telephone leg ended.",
        ::hookswitch::Evidence::BMinus,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
];

impl Kind {
    /// Everything that the catalog says about it.
    pub fn info(self) -> &'static Info {
        &INFO[self as usize]
    }
}

::hookswitch::kinds! {
    Kind, parts: 1 "",
    (feature = "general") {
        AppKnocking = "app:knocking",
        AppKnockingCancel = "app:knocking:cancel",
        LegStatusUpdate = "leg:status:update",
    }
    (feature = "audio") {
        AudioPlay = "audio:play",
        AudioPlayStop = "audio:play:stop",
        AudioPlayDone = "audio:play:done",
        AudioSay = "audio:say",
        AudioSayStop = "audio:say:stop",
        AudioSayDone = "audio:say:done",
        AudioRecord = "audio:record",
        AudioRecordStop = "audio:record:stop",
        AudioRecordDone = "audio:record:done",
        AudioDtmf = "audio:dtmf",
        AudioMuteOn = "audio:mute:on",
        AudioMuteOff = "audio:mute:off",
        AudioEarmuffOn = "audio:earmuff:on",
        AudioEarmuffOff = "audio:earmuff:off",
        AudioRingingStart = "audio:ringing:start",
        AudioSpeakingOn = "audio:speaking:on",
        AudioSpeakingOff = "audio:speaking:off",
        AudioRingingStop = "audio:ringing:stop",
        AudioAsrDone = "audio:asr:done",
        AudioAsrRecordDone = "audio:asr:record:done",
    }
    (feature = "text") {
        Text = "text",
        TextUpdate = "text:update",
        TextSeen = "text:seen",
        TextDelivered = "text:delivered",
        TextTypingOn = "text:typing:on",
        TextTypingOff = "text:typing:off",
    }
    (feature = "image") {
        Image = "image",
        ImageSeen = "image:seen",
        ImageDelivered = "image:delivered",
    }
    (feature = "conversation") {
        ConversationCreated = "conversation:created",
        ConversationUpdated = "conversation:updated",
        ConversationDeleted = "conversation:deleted",
    }
    (feature = "member") {
        MemberInvited = "member:invited",
        MemberJoined = "member:joined",
        MemberLeft = "member:left",
        MemberMedia = "member:media",
    }
    (feature = "rtc") {
        RtcStatus = "rtc:status",
        RtcTransfer = "rtc:transfer",
        RtcHangup = "rtc:hangup",
        RtcTerminate = "rtc:terminate",
        RtcAnswered = "rtc:answered",
    }
    (feature = "sip") {
        SipRinging = "sip:ringing",
        SipAnswered = "sip:answered",
        SipMachine = "sip:machine",
        SipStatus = "sip:status",
        SipHangup = "sip:hangup",
    }
}
