// @generated from `schema/nexmo` by `cargo xtask generate`. Do not edit.
//! An event: what all events have in common, and the payload.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::{Json, Timestamp, Unrecognized};
use crate::generated::*;

/// An event of Nexmo conversation events, as it arrives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<'a> {
    /// The event's number within its conversation.
    ///
    /// Webhooks and today's REST answers write a number, older REST descriptions and recordings a text. Events outside of
    /// any conversation have none, nor have typing indicators and the signalling of calls (`rtc:offer`, `rtc:answer`, `rtc:terminate`).
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Nexmo Conversation API, OpenAPI description 2.0.1](https://github.com/Nexmo/api-specification); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub id: Option<EventNumber<'a>>,
    /// The conversation in which it happened.
    ///
    /// The socket calls it `cid`. Listings leave it out, since their address names the conversation; events of a caller who
    /// is not in a conversation yet have none.
    ///
    /// Also read from `cid`.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub conversation_id: Option<ConversationId<'a>>,
    /// The application to which the conversation belongs.
    ///
    /// Webhooks always carry it, REST answers never do.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020)).
    pub application_id: Option<ApplicationId<'a>>,
    /// Whose doing it is.
    ///
    /// A member, or a knocker for a caller who has not been let in yet. For `member:invited` it is the invited member
    /// itself. `null` or absent in some events of audio, typing and conversations, presumably where no member acted.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
    pub from: Option<SenderId<'a>>,
    /// The member at whom the event is aimed.
    ///
    /// Webhooks have it for `audio:mute:on` and `audio:mute:off` only. Older REST answers always have it, as `null` or as
    /// an empty text.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub to: Option<MemberId<'a>>,
    /// When it happened, in UTC with milliseconds in all captured events.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub timestamp: Timestamp<'a>,
    /// The parameters of the conversation's own callback, if it has one.
    ///
    /// That these are the callback's `params` is inferred from the equal name in the API's description.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
    pub params: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    /// More about the sender, looked up for the receiver's convenience.
    ///
    /// The webhooks captured in 2020 do not have it yet.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
    pub embedded: Option<Box<Embedded<'a>>>,
    /// What has become of the event, such as who has seen it.
    ///
    /// Older REST answers and the socket carry it: `null`, an empty text or who has received and seen a message. In webhooks
    /// the schema allows it for `audio:play:done` and `audio:record:done`.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub state: Option<Box<EventState<'a>>>,
    /// Where the platform sends the signalling of the session.
    ///
    /// Only `rtc:offer`, `rtc:answer` and `rtc:terminate` have it, and there the webhook schema requires it. The REST
    /// description puts that of `rtc:answer` into the payload.
    ///
    /// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
    pub session_destination: Option<Cow<'a, str>>,
    /// Whether the answer comes from `MB`, a part of the platform.
    ///
    /// Only `rtc:answer` has it, and there the webhook schema requires it. The REST description puts it into the payload. What
    /// `MB` stands for is nowhere explained.
    ///
    /// Evidence C-: one description ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
    pub is_from_mb: Option<bool>,
    /// The event's address in the REST API of the 0.x and beta versions.
    ///
    /// By convention a URI.
    ///
    /// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); Tests of the iOS Client SDK with REST events of January 2020; [Nexmo Conversation API, OpenAPI description 2.0.1](https://github.com/Nexmo/api-specification)).
    pub href: Option<Cow<'a, str>>,
    /// The event's address in version 1 of the REST API.
    ///
    /// Evidence: not stated ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Vonage server SDK for PHP, recorded responses](https://github.com/Vonage/vonage-php-sdk-core)).
    pub links: Option<Box<Links<'a>>>,
    /// The mark that the client put on its request, given back so that it knows its own events.
    ///
    /// On the socket it stands here, in `member:joined` in the payload.
    ///
    /// Evidence: not stated ([Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
    pub client_ref: Option<Cow<'a, str>>,
    /// The user behind `from`, in push notifications.
    ///
    /// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
    pub user_id: Option<UserId<'a>>,
    /// The name of the user behind `from`, in push notifications.
    ///
    /// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
    pub name: Option<Cow<'a, str>>,
    /// The channels of the user behind `from`, in push notifications; empty wherever seen.
    ///
    /// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
    pub channels: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    /// What a push notification needs to be shown without asking the server first.
    ///
    /// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
    pub push_info: Option<Box<PushInfo<'a>>>,
    /// What is particular to this kind of event.
    pub payload: Payload<'a>,
}

::hookswitch::event! {
    Event<'a>, Payload, Kind,
    names: ["from", "conversation_id", "body", "id", "application_id", "timestamp", "type", "to", "params", "_embedded", "state", "session_destination", "isFromMB", "href", "_links", "client_ref", "user_id", "name", "channels", "push_info", "event_type", "cid", "id", "type", "from", "to", "body", "state", "timestamp", "href", "_embedded", "_links", "type", "body", "cid", "from", "id", "timestamp", "application_id", "timestamp", "user_id", "push_info", "body", "channels", "conversation_id", "event_type", "from", "id", "name", "_embedded"],
    orders: [22, 32, 38],
    fields: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 6, 1, 3, 6, 0, 7, 2, 10, 5, 13, 9, 14, 6, 2, 1, 0, 3, 5, 4, 5, 16, 19, 2, 18, 1, 6, 0, 3, 17, 9],
    separator: "",
    name: {
        part_0: 0 at 6 | 23 | 32 "type" or 20 | 45 "event_type" 1,
    },
    payload: nested 2 | 26 | 33 | 42 "body",
    envelope: {
        id: optional 3 | 22 | 36 | 47 "id",
        conversation_id: optional 1 | 44 "conversation_id" or 21 | 34 "cid" 1,
        application_id: optional 4 | 38 "application_id",
        from: optional_nullable 0 | 24 | 35 | 46 "from",
        to: optional_nullable 7 | 25 "to",
        timestamp: required 5 | 28 | 37 | 39 "timestamp",
        params: optional 8 "params",
        embedded: optional 9 | 30 | 49 "_embedded",
        state: optional_nullable 10 | 27 "state",
        session_destination: optional 11 "session_destination",
        is_from_mb: optional 12 "isFromMB",
        href: optional 13 | 29 "href",
        links: optional 14 | 31 "_links",
        client_ref: optional 15 "client_ref",
        user_id: optional 16 | 40 "user_id",
        name: optional 17 | 48 "name",
        channels: optional 18 | 43 "channels",
        push_info: optional 19 | 41 "push_info",
    },
}

/// What is particular to one kind of event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// `app:knocking`: Somebody calls the application and waits to be let into a conversation.
    #[cfg(feature = "general")]
    AppKnocking(AppKnocking<'a>),
    /// `app:knocking:cancel`: Somebody who called the application gave up before being let in.
    #[cfg(feature = "general")]
    AppKnockingCancel(AppKnockingCancel<'a>),
    /// `audio:play`: The platform was told to play audio into a conversation or leg.
    #[cfg(feature = "audio")]
    AudioPlay(AudioPlay<'a>),
    /// `audio:play:stop`: A playback was told to stop.
    #[cfg(feature = "audio")]
    AudioPlayStop(AudioPlayStop<'a>),
    /// `audio:play:done`: A playback has come to its end, or failed.
    #[cfg(feature = "audio")]
    AudioPlayDone(AudioPlayDone<'a>),
    /// `audio:say`: The platform was told to speak a text into a conversation or leg.
    #[cfg(feature = "audio")]
    AudioSay(AudioSay<'a>),
    /// `audio:say:stop`: A speech was told to stop.
    #[cfg(feature = "audio")]
    AudioSayStop(AudioSayStop<'a>),
    /// `audio:say:done`: A speech has come to its end, or failed.
    #[cfg(feature = "audio")]
    AudioSayDone(AudioSayDone<'a>),
    /// `audio:record`: A conversation or leg is being recorded from here on.
    #[cfg(feature = "audio")]
    AudioRecord(AudioRecord<'a>),
    /// `audio:record:stop`: A recording was told to stop.
    #[cfg(feature = "audio")]
    AudioRecordStop(AudioRecordStop<'a>),
    /// `audio:record:done`: A recording is finished and can be fetched.
    #[cfg(feature = "audio")]
    AudioRecordDone(AudioRecordDone<'a>),
    /// `audio:dtmf`: Somebody pressed a key, or several, on the telephone.
    #[cfg(feature = "audio")]
    AudioDtmf(AudioDtmf<'a>),
    /// `audio:mute:on`: A member can no longer be heard.
    #[cfg(feature = "audio")]
    AudioMuteOn(AudioMuteOn<'a>),
    /// `audio:mute:off`: A member can be heard again.
    #[cfg(feature = "audio")]
    AudioMuteOff(AudioMuteOff<'a>),
    /// `audio:earmuff:on`: A member no longer hears the others.
    #[cfg(feature = "audio")]
    AudioEarmuffOn(AudioEarmuffOn<'a>),
    /// `audio:earmuff:off`: A member hears the others again.
    #[cfg(feature = "audio")]
    AudioEarmuffOff(AudioEarmuffOff<'a>),
    /// `audio:ringing:start`: A ringing tone begins to play in the conversation.
    #[cfg(feature = "audio")]
    AudioRingingStart(AudioRingingStart<'a>),
    /// `audio:speaking:on`: A member has begun to speak.
    #[cfg(feature = "audio")]
    AudioSpeakingOn(AudioSpeakingOn<'a>),
    /// `audio:speaking:off`: A member has stopped speaking.
    #[cfg(feature = "audio")]
    AudioSpeakingOff(AudioSpeakingOff<'a>),
    /// `text`: A member wrote a text message.
    #[cfg(feature = "text")]
    Text(Text<'a>),
    /// `text:update`: A text message was changed.
    #[cfg(feature = "text")]
    TextUpdate(TextUpdate<'a>),
    /// `text:seen`: The recipient has seen a text message.
    #[cfg(feature = "text")]
    TextSeen(TextSeen<'a>),
    /// `text:delivered`: A text message has reached the recipient's device.
    #[cfg(feature = "text")]
    TextDelivered(TextDelivered<'a>),
    /// `text:typing:on`: A member is writing a text message.
    #[cfg(feature = "text")]
    TextTypingOn(TextTypingOn<'a>),
    /// `text:typing:off`: A member has stopped writing.
    #[cfg(feature = "text")]
    TextTypingOff(TextTypingOff<'a>),
    /// `image`: A member sent a picture.
    #[cfg(feature = "image")]
    Image(Image<'a>),
    /// `image:seen`: The recipient has seen a picture.
    #[cfg(feature = "image")]
    ImageSeen(ImageSeen<'a>),
    /// `image:delivered`: A picture has reached the recipient's device.
    #[cfg(feature = "image")]
    ImageDelivered(ImageDelivered<'a>),
    /// `conversation:created`: Somebody created a conversation.
    #[cfg(feature = "conversation")]
    ConversationCreated(ConversationCreated<'a>),
    /// `conversation:updated`: A conversation's name, picture or state was changed.
    #[cfg(feature = "conversation")]
    ConversationUpdated(ConversationUpdated<'a>),
    /// `conversation:deleted`: Somebody deleted a conversation.
    #[cfg(feature = "conversation")]
    ConversationDeleted(ConversationDeleted<'a>),
    /// `member:invited`: A user was invited into a conversation.
    #[cfg(feature = "member")]
    MemberInvited(MemberInvited<'a>),
    /// `member:joined`: A user now takes part in a conversation.
    #[cfg(feature = "member")]
    MemberJoined(MemberJoined<'a>),
    /// `member:left`: A user no longer takes part in a conversation.
    #[cfg(feature = "member")]
    MemberLeft(MemberLeft<'a>),
    /// `member:media`: A member's audio was switched on or off, or its settings changed.
    #[cfg(feature = "member")]
    MemberMedia(MemberMedia<'a>),
    /// `event:delete`: A member took back an earlier event, such as a message.
    #[cfg(feature = "event")]
    EventDelete(EventDelete<'a>),
    /// `rtc:offer`: An app offered its media to the platform, to set up a call.
    #[cfg(feature = "rtc")]
    RtcOffer(RtcOffer<'a>),
    /// `rtc:answer`: The platform answered an app's offer of media.
    #[cfg(feature = "rtc")]
    RtcAnswer(RtcAnswer<'a>),
    /// `rtc:status`: The bill of an app's leg, after it has ended.
    #[cfg(feature = "rtc")]
    RtcStatus(RtcStatus<'a>),
    /// `rtc:transfer`: A leg was moved here from another conversation.
    #[cfg(feature = "rtc")]
    RtcTransfer(RtcTransfer<'a>),
    /// `rtc:hangup`: An app's leg ended.
    #[cfg(feature = "rtc")]
    RtcHangup(RtcHangup<'a>),
    /// `rtc:terminate`: An app's media session was ended.
    #[cfg(feature = "rtc")]
    RtcTerminate(RtcTerminate<'a>),
    /// `sip:ringing`: A telephone rings, at the far end or because somebody calls the application.
    #[cfg(feature = "sip")]
    SipRinging(SipRinging<'a>),
    /// `sip:answered`: Somebody answered the telephone.
    #[cfg(feature = "sip")]
    SipAnswered(SipAnswered<'a>),
    /// `sip:machine`: An answering machine, not a person, answered the telephone.
    #[cfg(feature = "sip")]
    SipMachine(SipMachine<'a>),
    /// `sip:status`: The bill of a telephone leg: how long it lasted and what it cost.
    #[cfg(feature = "sip")]
    SipStatus(SipStatus<'a>),
    /// `sip:hangup`: A telephone leg ended.
    #[cfg(feature = "sip")]
    SipHangup(SipHangup<'a>),
    /// `video:mute:on`: A member can no longer be seen.
    #[cfg(feature = "video")]
    VideoMuteOn(VideoMuteOn<'a>),
    /// `video:mute:off`: A member can be seen again.
    #[cfg(feature = "video")]
    VideoMuteOff(VideoMuteOff<'a>),
    /// An event whose name the catalog does not have, or whose group is not compiled, kept as it came.
    Unrecognized(Unrecognized<'a>),
}

::hookswitch::payload! {
    Payload<'a>, Kind,
    (feature = "general") {
        AppKnocking,
        AppKnockingCancel,
    }
    (feature = "audio") {
        AudioPlay,
        AudioPlayStop,
        AudioPlayDone,
        AudioSay,
        AudioSayStop,
        AudioSayDone,
        AudioRecord,
        AudioRecordStop,
        AudioRecordDone,
        AudioDtmf,
        AudioMuteOn,
        AudioMuteOff,
        AudioEarmuffOn,
        AudioEarmuffOff,
        AudioRingingStart,
        AudioSpeakingOn,
        AudioSpeakingOff,
    }
    (feature = "text") {
        Text,
        TextUpdate,
        TextSeen,
        TextDelivered,
        TextTypingOn,
        TextTypingOff,
    }
    (feature = "image") {
        Image,
        ImageSeen,
        ImageDelivered,
    }
    (feature = "conversation") {
        ConversationCreated,
        ConversationUpdated,
        ConversationDeleted,
    }
    (feature = "member") {
        MemberInvited,
        MemberJoined,
        MemberLeft,
        MemberMedia,
    }
    (feature = "event") {
        EventDelete,
    }
    (feature = "rtc") {
        RtcOffer,
        RtcAnswer,
        RtcStatus,
        RtcTransfer,
        RtcHangup,
        RtcTerminate,
    }
    (feature = "sip") {
        SipRinging,
        SipAnswered,
        SipMachine,
        SipStatus,
        SipHangup,
    }
    (feature = "video") {
        VideoMuteOn,
        VideoMuteOff,
    }
}
