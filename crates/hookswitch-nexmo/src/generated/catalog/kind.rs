// @generated from `schema/nexmo` by `cargo xtask generate`. Do not edit.
//! The kinds of events, and what the catalog says about each.

use ::hookswitch::{Evidence, Info};

/// A kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `app:knocking`: Somebody calls the application and waits to be let into a conversation.
    AppKnocking,
    /// `app:knocking:cancel`: Somebody who called the application gave up before being let in.
    AppKnockingCancel,
    /// `audio:play`: The platform was told to play audio into a conversation or leg.
    AudioPlay,
    /// `audio:play:stop`: A playback was told to stop.
    AudioPlayStop,
    /// `audio:play:done`: A playback has come to its end, or failed.
    AudioPlayDone,
    /// `audio:say`: The platform was told to speak a text into a conversation or leg.
    AudioSay,
    /// `audio:say:stop`: A speech was told to stop.
    AudioSayStop,
    /// `audio:say:done`: A speech has come to its end, or failed.
    AudioSayDone,
    /// `audio:record`: A conversation or leg is being recorded from here on.
    AudioRecord,
    /// `audio:record:stop`: A recording was told to stop.
    AudioRecordStop,
    /// `audio:record:done`: A recording is finished and can be fetched.
    AudioRecordDone,
    /// `audio:dtmf`: Somebody pressed a key, or several, on the telephone.
    AudioDtmf,
    /// `audio:mute:on`: A member can no longer be heard.
    AudioMuteOn,
    /// `audio:mute:off`: A member can be heard again.
    AudioMuteOff,
    /// `audio:earmuff:on`: A member no longer hears the others.
    AudioEarmuffOn,
    /// `audio:earmuff:off`: A member hears the others again.
    AudioEarmuffOff,
    /// `audio:ringing:start`: A ringing tone begins to play in the conversation.
    AudioRingingStart,
    /// `audio:speaking:on`: A member has begun to speak.
    AudioSpeakingOn,
    /// `audio:speaking:off`: A member has stopped speaking.
    AudioSpeakingOff,
    /// `text`: A member wrote a text message.
    Text,
    /// `text:update`: A text message was changed.
    TextUpdate,
    /// `text:seen`: The recipient has seen a text message.
    TextSeen,
    /// `text:delivered`: A text message has reached the recipient's device.
    TextDelivered,
    /// `text:typing:on`: A member is writing a text message.
    TextTypingOn,
    /// `text:typing:off`: A member has stopped writing.
    TextTypingOff,
    /// `image`: A member sent a picture.
    Image,
    /// `image:seen`: The recipient has seen a picture.
    ImageSeen,
    /// `image:delivered`: A picture has reached the recipient's device.
    ImageDelivered,
    /// `conversation:created`: Somebody created a conversation.
    ConversationCreated,
    /// `conversation:updated`: A conversation's name, picture or state was changed.
    ConversationUpdated,
    /// `conversation:deleted`: Somebody deleted a conversation.
    ConversationDeleted,
    /// `member:invited`: A user was invited into a conversation.
    MemberInvited,
    /// `member:joined`: A user now takes part in a conversation.
    MemberJoined,
    /// `member:left`: A user no longer takes part in a conversation.
    MemberLeft,
    /// `member:media`: A member's audio was switched on or off, or its settings changed.
    MemberMedia,
    /// `event:delete`: A member took back an earlier event, such as a message.
    EventDelete,
    /// `rtc:offer`: An app offered its media to the platform, to set up a call.
    RtcOffer,
    /// `rtc:answer`: The platform answered an app's offer of media.
    RtcAnswer,
    /// `rtc:status`: The bill of an app's leg, after it has ended.
    RtcStatus,
    /// `rtc:transfer`: A leg was moved here from another conversation.
    RtcTransfer,
    /// `rtc:hangup`: An app's leg ended.
    RtcHangup,
    /// `rtc:terminate`: An app's media session was ended.
    RtcTerminate,
    /// `sip:ringing`: A telephone rings, at the far end or because somebody calls the application.
    SipRinging,
    /// `sip:answered`: Somebody answered the telephone.
    SipAnswered,
    /// `sip:machine`: An answering machine, not a person, answered the telephone.
    SipMachine,
    /// `sip:status`: The bill of a telephone leg: how long it lasted and what it cost.
    SipStatus,
    /// `sip:hangup`: A telephone leg ended.
    SipHangup,
    /// `video:mute:on`: A member can no longer be seen.
    VideoMuteOn,
    /// `video:mute:off`: A member can be seen again.
    VideoMuteOff,
}

static INFO: [Info; 49usize] = [
    Info::new(
        "app:knocking",
        "general",
        "Somebody calls the application and waits to be let into a conversation.",
        Evidence::A,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "app:knocking:cancel",
        "general",
        "Somebody who called the application gave up before being let in.",
        Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "audio:play",
        "audio",
        "The platform was told to play audio into a conversation or leg.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:play:stop",
        "audio",
        "A playback was told to stop.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:play:done",
        "audio",
        "A playback has come to its end, or failed.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:say",
        "audio",
        "The platform was told to speak a text into a conversation or leg.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:say:stop",
        "audio",
        "A speech was told to stop.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:say:done",
        "audio",
        "A speech has come to its end, or failed.",
        Evidence::BMinus,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:record",
        "audio",
        "A conversation or leg is being recorded from here on.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:record:stop",
        "audio",
        "A recording was told to stop.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:record:done",
        "audio",
        "A recording is finished and can be fetched.",
        Evidence::BMinus,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:dtmf",
        "audio",
        "Somebody pressed a key, or several, on the telephone.",
        Evidence::BMinus,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "audio:mute:on",
        "audio",
        "A member can no longer be heard.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "audio:mute:off",
        "audio",
        "A member can be heard again.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "audio:earmuff:on",
        "audio",
        "A member no longer hears the others.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "audio:earmuff:off",
        "audio",
        "A member hears the others again.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "audio:ringing:start",
        "audio",
        "A ringing tone begins to play in the conversation.",
        Evidence::C,
        None,
        None,
        &["webhook", "socket"],
    ),
    Info::new(
        "audio:speaking:on",
        "audio",
        "A member has begun to speak.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "audio:speaking:off",
        "audio",
        "A member has stopped speaking.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "text",
        "text",
        "A member wrote a text message.",
        Evidence::B,
        None,
        None,
        &["webhook", "rest-beta", "push"],
    ),
    Info::new(
        "text:update",
        "text",
        "A text message was changed.",
        Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "text:seen",
        "text",
        "The recipient has seen a text message.",
        Evidence::C,
        None,
        None,
        &["webhook", "socket"],
    ),
    Info::new(
        "text:delivered",
        "text",
        "A text message has reached the recipient's device.",
        Evidence::C,
        None,
        None,
        &["webhook", "socket"],
    ),
    Info::new(
        "text:typing:on",
        "text",
        "A member is writing a text message.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest-beta"],
    ),
    Info::new(
        "text:typing:off",
        "text",
        "A member has stopped writing.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest-beta"],
    ),
    Info::new(
        "image",
        "image",
        "A member sent a picture.",
        Evidence::B,
        None,
        None,
        &["webhook", "rest-beta", "socket"],
    ),
    Info::new(
        "image:seen",
        "image",
        "The recipient has seen a picture.",
        Evidence::C,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "image:delivered",
        "image",
        "A picture has reached the recipient's device.",
        Evidence::C,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "conversation:created",
        "conversation",
        "Somebody created a conversation.",
        Evidence::A,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "conversation:updated",
        "conversation",
        "A conversation's name, picture or state was changed.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "conversation:deleted",
        "conversation",
        "Somebody deleted a conversation.",
        Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "member:invited",
        "member",
        "A user was invited into a conversation.",
        Evidence::A,
        None,
        None,
        &["webhook", "rest", "rest-beta", "socket", "push"],
    ),
    Info::new(
        "member:joined",
        "member",
        "A user now takes part in a conversation.",
        Evidence::B,
        None,
        None,
        &["webhook", "rest", "rest-beta", "socket"],
    ),
    Info::new(
        "member:left",
        "member",
        "A user no longer takes part in a conversation.",
        Evidence::B,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "member:media",
        "member",
        "A member's audio was switched on or off, or its settings changed.",
        Evidence::B,
        None,
        None,
        &["webhook", "rest", "rest-beta", "socket"],
    ),
    Info::new(
        "event:delete",
        "event",
        "A member took back an earlier event, such as a message.",
        Evidence::B,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "rtc:offer",
        "rtc",
        "An app offered its media to the platform, to set up a call.",
        Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "rtc:answer",
        "rtc",
        "The platform answered an app's offer of media.",
        Evidence::BMinus,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "rtc:status",
        "rtc",
        "The bill of an app's leg, after it has ended.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "rtc:transfer",
        "rtc",
        "A leg was moved here from another conversation.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "rtc:hangup",
        "rtc",
        "An app's leg ended.",
        Evidence::BMinus,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "rtc:terminate",
        "rtc",
        "An app's media session was ended.",
        Evidence::CMinus,
        None,
        None,
        &["webhook"],
    ),
    Info::new(
        "sip:ringing",
        "sip",
        "A telephone rings, at the far end or because somebody calls the application.",
        Evidence::A,
        None,
        None,
        &["webhook", "rest", "rest-beta"],
    ),
    Info::new(
        "sip:answered",
        "sip",
        "Somebody answered the telephone.",
        Evidence::B,
        None,
        None,
        &["webhook", "rest", "rest-beta"],
    ),
    Info::new(
        "sip:machine",
        "sip",
        "An answering machine, not a person, answered the telephone.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "sip:status",
        "sip",
        "The bill of a telephone leg: how long it lasted and what it cost.",
        Evidence::C,
        None,
        None,
        &["webhook", "rest"],
    ),
    Info::new(
        "sip:hangup",
        "sip",
        "A telephone leg ended.",
        Evidence::BMinus,
        None,
        None,
        &["webhook", "rest", "socket"],
    ),
    Info::new(
        "video:mute:on",
        "video",
        "A member can no longer be seen.",
        Evidence::D,
        None,
        None,
        &["socket"],
    ),
    Info::new(
        "video:mute:off",
        "video",
        "A member can be seen again.",
        Evidence::D,
        None,
        None,
        &["socket"],
    ),
];

impl Kind {
    /// Every name on the wire, in the order of the catalog.
    pub const NAMES: &'static [&'static str] = &[
        "app:knocking",
        "app:knocking:cancel",
        "audio:play",
        "audio:play:stop",
        "audio:play:done",
        "audio:say",
        "audio:say:stop",
        "audio:say:done",
        "audio:record",
        "audio:record:stop",
        "audio:record:done",
        "audio:dtmf",
        "audio:mute:on",
        "audio:mute:off",
        "audio:earmuff:on",
        "audio:earmuff:off",
        "audio:ringing:start",
        "audio:speaking:on",
        "audio:speaking:off",
        "text",
        "text:update",
        "text:seen",
        "text:delivered",
        "text:typing:on",
        "text:typing:off",
        "image",
        "image:seen",
        "image:delivered",
        "conversation:created",
        "conversation:updated",
        "conversation:deleted",
        "member:invited",
        "member:joined",
        "member:left",
        "member:media",
        "event:delete",
        "rtc:offer",
        "rtc:answer",
        "rtc:status",
        "rtc:transfer",
        "rtc:hangup",
        "rtc:terminate",
        "sip:ringing",
        "sip:answered",
        "sip:machine",
        "sip:status",
        "sip:hangup",
        "video:mute:on",
        "video:mute:off",
    ];
    /// Everything that the catalog says about it.
    pub fn info(self) -> &'static Info {
        &INFO[self as usize]
    }
    /// What the column "Posted to Event webhook" of the 2018 list says. The vendor withdrew the column in 2019 as not correct, and captured webhooks contradict it - do not build on it.
    pub fn posted_to_webhook(self) -> Option<bool> {
        match self {
            Self::AppKnocking
            | Self::AppKnockingCancel
            | Self::AudioSpeakingOn
            | Self::AudioSpeakingOff
            | Self::TextUpdate
            | Self::ConversationCreated
            | Self::ConversationUpdated
            | Self::ConversationDeleted
            | Self::MemberInvited
            | Self::MemberJoined
            | Self::MemberLeft
            | Self::MemberMedia
            | Self::RtcOffer
            | Self::RtcAnswer
            | Self::RtcStatus
            | Self::RtcTransfer
            | Self::RtcHangup
            | Self::RtcTerminate
            | Self::SipRinging
            | Self::SipAnswered
            | Self::SipMachine
            | Self::SipStatus
            | Self::SipHangup => Some(false),
            Self::AudioPlay
            | Self::AudioPlayStop
            | Self::AudioPlayDone
            | Self::AudioSay
            | Self::AudioSayStop
            | Self::AudioSayDone
            | Self::AudioRecord
            | Self::AudioRecordStop
            | Self::AudioRecordDone
            | Self::AudioDtmf
            | Self::AudioMuteOn
            | Self::AudioMuteOff
            | Self::AudioEarmuffOn
            | Self::AudioEarmuffOff
            | Self::AudioRingingStart
            | Self::Text
            | Self::TextSeen
            | Self::TextDelivered
            | Self::TextTypingOn
            | Self::TextTypingOff
            | Self::Image
            | Self::ImageSeen
            | Self::ImageDelivered
            | Self::EventDelete
            | Self::VideoMuteOn
            | Self::VideoMuteOff => Some(true),
        }
    }
}

::hookswitch::kinds! {
    Kind, parts: 1 "",
    AppKnocking = "app:knocking",
    AppKnockingCancel = "app:knocking:cancel",
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
    Text = "text",
    TextUpdate = "text:update",
    TextSeen = "text:seen",
    TextDelivered = "text:delivered",
    TextTypingOn = "text:typing:on",
    TextTypingOff = "text:typing:off",
    Image = "image",
    ImageSeen = "image:seen",
    ImageDelivered = "image:delivered",
    ConversationCreated = "conversation:created",
    ConversationUpdated = "conversation:updated",
    ConversationDeleted = "conversation:deleted",
    MemberInvited = "member:invited",
    MemberJoined = "member:joined",
    MemberLeft = "member:left",
    MemberMedia = "member:media",
    EventDelete = "event:delete",
    RtcOffer = "rtc:offer",
    RtcAnswer = "rtc:answer",
    RtcStatus = "rtc:status",
    RtcTransfer = "rtc:transfer",
    RtcHangup = "rtc:hangup",
    RtcTerminate = "rtc:terminate",
    SipRinging = "sip:ringing",
    SipAnswered = "sip:answered",
    SipMachine = "sip:machine",
    SipStatus = "sip:status",
    SipHangup = "sip:hangup",
    VideoMuteOn = "video:mute:on",
    VideoMuteOff = "video:mute:off",
}
