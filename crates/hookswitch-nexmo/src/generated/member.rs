// @generated from `schema/nexmo/catalog.yaml`, `schema/nexmo/member.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Member.

use std::borrow::Cow;
use ::hookswitch::Timestamp;
use super::catalog::{ConversationId, MemberId, UserId, Channel, Reason, UserProperties};

/// A user was invited into a conversation.
///
/// For a call this is the moment in which the platform begins to connect the user. `from` is the invited member itself.
///
/// The webhook schema requires `member_id`, `channel`, `media` and `user.id`; captured webhooks lack the first and the last,
/// payloads of 2017 all four.
///
/// Arrives as `member:invited`. Evidence A: a captured delivery and a schema agree ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); Tests of the iOS Client SDK with REST events of January 2020).
///
/// ```json
/// {
///   "type": "member:invited",
///   "id": 1,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "cname": "NAM-9d2fe1c0-7b38-4a65-8c49-b0a1f2e3d4c5",
///     "conversation": {
///       "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///       "name": "NAM-9d2fe1c0-7b38-4a65-8c49-b0a1f2e3d4c5"
///     },
///     "invited_by": "USR-5f1b7036-9d42-4cae-a608-34d5c2b1fa79",
///     "user": {
///       "member_id": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///       "user_id": "USR-5f1b7036-9d42-4cae-a608-34d5c2b1fa79",
///       "media": {
///         "audio_settings": {
///           "enabled": false,
///           "earmuffed": false,
///           "muted": false
///         },
///         "audio": false
///       },
///       "name": "NAM-ae305290-8c49-4b76-9d5a-c1b203f4e5d6"
///     },
///     "channel": {
///       "type": "phone",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "from": {
///         "type": "phone",
///         "number": "14155550100"
///       },
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       },
///       "legs": [
///         {
///           "leg_id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///           "status": "started"
///         }
///       ],
///       "leg_ids": [
///         "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a"
///       ]
///     },
///     "media": {
///       "audio_settings": {
///         "enabled": false,
///         "earmuffed": false,
///         "muted": false
///       },
///       "audio": false
///     },
///     "timestamp": {
///       "invited": "2020-11-02T09:14:27.301Z"
///     },
///     "initiator": {
///       "invited": {
///         "isSystem": true
///       }
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/member.invited.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberInvited<'a> {
    /// When the user was invited.
    pub timestamp: MemberTimestamps<'a>,
    /// The invited user.
    pub user: Option<MemberInvitedUser<'a>>,
    /// The member that the user has become.
    pub member_id: Option<MemberId<'a>>,
    /// How the member is to be connected.
    pub channel: Option<Box<Channel<'a>>>,
    /// What the member is to hear and say.
    pub media: Option<Media<'a>>,
    /// The conversation's unique name.
    pub cname: Option<Cow<'a, str>>,
    /// The conversation.
    pub conversation: Option<Box<MemberConversation<'a>>>,
    /// Who invited the user.
    ///
    /// A member's id in the schema; a user's id, a user's name and `null` in captured events.
    pub invited_by: Option<Cow<'a, str>>,
    /// The member who invited the user.
    pub invited_by_member: Option<Box<MemberInvitedInvitedByMember<'a>>>,
    /// Who brought the membership about.
    pub initiator: Option<Box<Initiator<'a>>>,
    /// The invited side's offer of media, in SDP.
    pub sdp: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    MemberInvited<'a>,
    names: ["timestamp", "user", "member_id", "channel", "media", "cname", "conversation", "invited_by", "invited_by_member", "initiator", "sdp"],
    new(timestamp: MemberTimestamps<'a>),
    timestamp: required 0 "timestamp",
    user: optional 1 "user",
    member_id: optional 2 "member_id",
    channel: optional 3 "channel",
    media: optional 4 "media",
    cname: optional 5 "cname",
    conversation: optional 6 "conversation",
    invited_by: optional_nullable 7 "invited_by",
    invited_by_member: optional 8 "invited_by_member",
    initiator: optional 9 "initiator",
    sdp: optional 10 "sdp",
}

/// The invited user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberInvitedUser<'a> {
    /// The user.
    pub user_id: UserId<'a>,
    /// The member that the user has become.
    pub member_id: MemberId<'a>,
    /// The user's unique name.
    pub name: Cow<'a, str>,
    /// What the member is to hear and say.
    pub media: Media<'a>,
    /// The user, once more.
    pub id: Option<UserId<'a>>,
    /// The name to show.
    ///
    /// At most 70 characters.
    pub display_name: Option<Cow<'a, str>>,
    /// A picture of the user.
    ///
    /// By convention a URI.
    pub image_url: Option<Cow<'a, str>>,
    /// What the application has stored with the user.
    pub properties: Option<UserProperties<'a>>,
}

::hookswitch::object! {
    MemberInvitedUser<'a>,
    names: ["user_id", "member_id", "name", "media", "id", "display_name", "image_url", "properties"],
    new(user_id: UserId<'a>, member_id: MemberId<'a>, name: Cow<'a, str>, media: Media<'a>),
    user_id: required 0 "user_id",
    member_id: required 1 "member_id",
    name: required 2 "name",
    media: required 3 "media",
    id: optional 4 "id",
    display_name: optional_nullable 5 "display_name",
    image_url: optional 6 "image_url",
    properties: optional 7 "properties",
}

/// The member who invited the user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberInvitedInvitedByMember<'a> {
    /// The member.
    pub member_id: MemberId<'a>,
    /// The user behind the member.
    pub user_id: UserId<'a>,
    /// The user's unique name.
    pub name: Cow<'a, str>,
    /// How the member stands to the conversation.
    pub state: MemberState<'a>,
    /// How the member is connected.
    pub channel: Channel<'a>,
    /// What the member hears and says.
    pub media: Media<'a>,
    /// When the member reached which state.
    pub timestamp: MemberTimestamps<'a>,
}

::hookswitch::object! {
    MemberInvitedInvitedByMember<'a>,
    names: ["member_id", "user_id", "name", "state", "channel", "media", "timestamp"],
    new(member_id: MemberId<'a>, user_id: UserId<'a>, name: Cow<'a, str>, state: MemberState<'a>, channel: Channel<'a>, media: Media<'a>, timestamp: MemberTimestamps<'a>),
    member_id: required 0 "member_id",
    user_id: required 1 "user_id",
    name: required 2 "name",
    state: required 3 "state",
    channel: required 4 "channel",
    media: required 5 "media",
    timestamp: required 6 "timestamp",
}

/// A user now takes part in a conversation.
///
/// A call that began with `app:knocking` is found again by `channel.knocking_id`.
///
/// The webhook schema requires `member_id`, `channel`, `user.id`, `user.user_id` and `user.name`; each of them is missing in some
/// captured event. `cname`, `conversation`, `media` and `sdp` are in no published schema of the platform; a receiver of live webhooks
/// allows for them.
///
/// Arrives as `member:joined`. Evidence B: a capture from another carrier, and a schema ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); Tests of the iOS Client SDK with REST events of January 2020; [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "member:joined",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "member_id": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///     "user": {
///       "id": "USR-2c8e4d03-6a19-4f7b-b3d5-01a2f9e8c746",
///       "user_id": "USR-2c8e4d03-6a19-4f7b-b3d5-01a2f9e8c746",
///       "name": "alice",
///       "display_name": "Alice",
///       "image_url": "https://example.com/alice.png",
///       "properties": {
///         "custom_data": {
///           "tier": "gold"
///         }
///       }
///     },
///     "channel": {
///       "type": "app",
///       "headers": {},
///       "cpa": false,
///       "preanswer": false,
///       "from": {
///         "type": "app",
///         "user": "alice"
///       },
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       },
///       "ring_timeout": -1,
///       "cpa_time": -1,
///       "max_length": -1,
///       "legs": [],
///       "leg_settings": {},
///       "knocking_id": "knocker:7a6b5c4d-3e2f-4a1b-9c0d-8e7f6a5b4c3d"
///     },
///     "timestamp": {
///       "joined": "2020-11-02T09:14:27.298Z"
///     },
///     "initiator": {
///       "joined": {
///         "isSystem": true
///       }
///     },
///     "client_ref": "4b1f0c6e"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/member.joined.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberJoined<'a> {
    /// When the user was invited and joined.
    pub timestamp: MemberTimestamps<'a>,
    /// The member.
    pub member_id: Option<MemberId<'a>>,
    /// The user who joined.
    pub user: Option<MemberUser<'a>>,
    /// How the member is connected.
    pub channel: Option<Box<Channel<'a>>>,
    /// Who brought the membership about.
    pub initiator: Option<Box<Initiator<'a>>>,
    /// The mark that the client put on its request to join.
    pub client_ref: Option<Cow<'a, str>>,
    /// The conversation's unique name.
    ///
    /// Evidence C-: one description ([Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
    pub cname: Option<Cow<'a, str>>,
    /// The conversation.
    ///
    /// Evidence C-: one description ([Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
    pub conversation: Option<Box<MemberConversation<'a>>>,
    /// What the member hears and says.
    ///
    /// Evidence C-: one description ([Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
    pub media: Option<Box<Media<'a>>>,
    /// The member's offer of media, in SDP.
    ///
    /// Evidence C-: one description ([Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
    pub sdp: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    MemberJoined<'a>,
    names: ["timestamp", "member_id", "user", "channel", "initiator", "client_ref", "cname", "conversation", "media", "sdp"],
    new(timestamp: MemberTimestamps<'a>),
    timestamp: required 0 "timestamp",
    member_id: optional 1 "member_id",
    user: optional 2 "user",
    channel: optional 3 "channel",
    initiator: optional 4 "initiator",
    client_ref: optional 5 "client_ref",
    cname: optional 6 "cname",
    conversation: optional 7 "conversation",
    media: optional 8 "media",
    sdp: optional 9 "sdp",
}

/// A user no longer takes part in a conversation.
///
/// That may be the end of a call, which `reason` then explains. A payload captured on the socket in 2017 had nothing but
/// `timestamp` and `user`.
///
/// Arrives as `member:left`. Evidence B: a capture from another carrier, and a schema ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "member:left",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "member_id": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///     "user": {
///       "id": "USR-5f1b7036-9d42-4cae-a608-34d5c2b1fa79",
///       "name": "bob",
///       "display_name": null
///     },
///     "channel": {
///       "type": "sms",
///       "from": {
///         "number": "14155550100"
///       },
///       "to": {
///         "number": "14155550123"
///       }
///     },
///     "timestamp": {
///       "invited": "2020-11-02T09:14:02.417Z",
///       "joined": "2020-11-02T09:14:03.220Z",
///       "left": "2020-11-02T09:14:27.315Z"
///     },
///     "initiator": {
///       "left": {
///         "isSystem": false,
///         "user_id": "USR-5f1b7036-9d42-4cae-a608-34d5c2b1fa79"
///       }
///     },
///     "reason": {
///       "code": "200",
///       "text": "completed"
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/member.left.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberLeft<'a> {
    /// When the user was invited, joined and left.
    pub timestamp: MemberTimestamps<'a>,
    /// The member.
    pub member_id: Option<MemberId<'a>>,
    /// The user who left.
    pub user: Option<MemberUser<'a>>,
    /// How the member was connected.
    pub channel: Option<Box<Channel<'a>>>,
    /// Who brought the end about.
    pub initiator: Option<Box<Initiator<'a>>>,
    /// Why the member left.
    ///
    /// The JavaScript SDK takes its `text` for the status of the call.
    pub reason: Option<Reason<'a>>,
}

::hookswitch::object! {
    MemberLeft<'a>,
    names: ["timestamp", "member_id", "user", "channel", "initiator", "reason"],
    new(timestamp: MemberTimestamps<'a>),
    timestamp: required 0 "timestamp",
    member_id: optional 1 "member_id",
    user: optional 2 "user",
    channel: optional 3 "channel",
    initiator: optional 4 "initiator",
    reason: optional 5 "reason",
}

/// A member's audio was switched on or off, or its settings changed.
///
/// The webhook schema requires `media` and `channel`; on the socket in 2017 there was `audio` alone.
///
/// Arrives as `member:media`. Evidence B: a capture from another carrier, and a schema ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); Tests of the iOS Client SDK with REST events of January 2020; [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "member:media",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "audio": true,
///     "media": {
///       "audio": true,
///       "audio_settings": {
///         "enabled": true,
///         "earmuffed": false,
///         "muted": false
///       }
///     },
///     "channel": {
///       "type": "phone",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "from": {
///         "type": "phone",
///         "number": "Unknown"
///       },
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       },
///       "headers": {}
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/member.media.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberMedia<'a> {
    /// Whether the member has audio.
    pub audio: bool,
    /// Whether the member has video.
    ///
    /// Read by the iOS SDK; in no schema. That it is a boolean follows from `audio`.
    ///
    /// Evidence C-: one description (Tests of the iOS Client SDK with REST events of January 2020).
    pub video: Option<bool>,
    /// All of the member's media settings.
    pub media: Option<Media<'a>>,
    /// The leg that it is about.
    pub channel: Option<Channel<'a>>,
}

::hookswitch::object! {
    MemberMedia<'a>,
    names: ["audio", "video", "media", "channel"],
    new(audio: bool),
    audio: required 0 "audio",
    video: optional 1 "video",
    media: optional 2 "media",
    channel: optional 3 "channel",
}

/// What a member hears and says.
///
/// Empty for members without any. Both forms of `audio` occur.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); A published log of six webhooks of an inbound call (2 November 2020); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Media<'a> {
    /// Whether the member has audio, or its settings.
    pub audio: Option<AudioSwitch<'a>>,
    /// How the audio is set.
    pub audio_settings: Option<AudioSettings<'a>>,
    /// How the video is set.
    ///
    /// Read by the iOS SDK; in no schema.
    ///
    /// Evidence C-: one description (Tests of the iOS Client SDK with REST events of January 2020).
    pub video_settings: Option<VideoSettings<'a>>,
}

::hookswitch::object! {
    Media<'a>,
    names: ["audio", "audio_settings", "video_settings"],
    new(),
    audio: optional 0 "audio",
    audio_settings: optional 1 "audio_settings",
    video_settings: optional 2 "video_settings",
}

/// Audio on or off, or its settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AudioSwitch<'a> {
    /// A boolean.
    Boolean(bool),
    /// An object.
    Object(AudioSettings<'a>),
}

::hookswitch::choice! {
    AudioSwitch<'a>, expected: "a boolean or an object", blank: Boolean,
    Boolean(bool) = Boolean,
    Object(AudioSettings<'a>) = Object,
}

/// How a member's audio is set.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioSettings<'a> {
    /// Whether there is audio at all.
    pub enabled: Option<bool>,
    /// Whether the member hears nothing.
    pub earmuffed: Option<bool>,
    /// Whether the member is not heard.
    pub muted: Option<bool>,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    AudioSettings<'a> + lifetime,
    names: ["enabled", "earmuffed", "muted"],
    new(),
    enabled: optional 0 "enabled",
    earmuffed: optional 1 "earmuffed",
    muted: optional 2 "muted",
}

/// How a member's video is set.
///
/// Evidence C-: one description (Tests of the iOS Client SDK with REST events of January 2020).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoSettings<'a> {
    /// Whether there is video at all.
    pub enabled: Option<bool>,
    /// Whether the member is not seen.
    pub muted: Option<bool>,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    VideoSettings<'a> + lifetime,
    names: ["enabled", "muted"],
    new(),
    enabled: optional 0 "enabled",
    muted: optional 1 "muted",
}

/// When a member reached which state.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberTimestamps<'a> {
    /// When the user was invited.
    pub invited: Option<Timestamp<'a>>,
    /// When the member joined.
    pub joined: Option<Timestamp<'a>>,
    /// When the member left.
    pub left: Option<Timestamp<'a>>,
}

::hookswitch::object! {
    MemberTimestamps<'a>,
    names: ["invited", "joined", "left"],
    new(),
    invited: optional 0 "invited",
    joined: optional 1 "joined",
    left: optional 2 "left",
}

/// Who brought a membership about, by what was done.
///
/// Evidence: not stated ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); A published log of six webhooks of an inbound call (2 November 2020); Tests of the iOS Client SDK with REST events of January 2020).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Initiator<'a> {
    /// Who invited the user.
    pub invited: Option<InitiatedBy<'a>>,
    /// Who made the user join.
    pub joined: Option<InitiatedBy<'a>>,
    /// Who made the member leave.
    pub left: Option<InitiatedBy<'a>>,
}

::hookswitch::object! {
    Initiator<'a>,
    names: ["invited", "joined", "left"],
    new(),
    invited: optional 0 "invited",
    joined: optional 1 "joined",
    left: optional 2 "left",
}

/// Whoever changed a membership.
///
/// Evidence: not stated ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); A published log of six webhooks of an inbound call (2 November 2020); Tests of the iOS Client SDK with REST events of January 2020).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitiatedBy<'a> {
    /// Whether it was the server side, rather than a member.
    pub is_system: Option<bool>,
    /// The member who did it.
    pub member_id: Option<MemberId<'a>>,
    /// The user who did it.
    pub user_id: Option<UserId<'a>>,
}

::hookswitch::object! {
    InitiatedBy<'a>,
    names: ["isSystem", "member_id", "user_id"],
    new(),
    is_system: optional 0 "isSystem",
    member_id: optional 1 "member_id",
    user_id: optional 2 "user_id",
}

/// How a user stands to a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MemberState<'a> {
    /// Has been invited.
    Invited,
    /// Takes part.
    Joined,
    /// No longer takes part.
    Left,
    /// Not known.
    Unknown,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    MemberState<'a>,
    Invited = "INVITED",
    Joined = "JOINED",
    Left = "LEFT",
    Unknown = "UNKNOWN",
}

/// The user behind a member.
///
/// Every capture names the user, but some by `id`, some by `user_id` and some by both.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); Tests of the iOS Client SDK with REST events of January 2020).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberUser<'a> {
    /// The user.
    pub id: Option<UserId<'a>>,
    /// The user, under its other name.
    pub user_id: Option<UserId<'a>>,
    /// The member.
    ///
    /// Evidence: not stated ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
    pub member_id: Option<MemberId<'a>>,
    /// The user's unique name.
    pub name: Option<Cow<'a, str>>,
    /// The name to show.
    ///
    /// At most 70 characters.
    pub display_name: Option<Cow<'a, str>>,
    /// A picture of the user.
    ///
    /// By convention a URI.
    pub image_url: Option<Cow<'a, str>>,
    /// What the application has stored with the user.
    pub properties: Option<UserProperties<'a>>,
    /// What the member hears and says.
    ///
    /// Evidence: not stated ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
    pub media: Option<Media<'a>>,
}

::hookswitch::object! {
    MemberUser<'a>,
    names: ["id", "user_id", "member_id", "name", "display_name", "image_url", "properties", "media"],
    new(),
    id: optional 0 "id",
    user_id: optional 1 "user_id",
    member_id: optional 2 "member_id",
    name: optional 3 "name",
    display_name: optional_nullable 4 "display_name",
    image_url: optional 5 "image_url",
    properties: optional 6 "properties",
    media: optional 7 "media",
}

/// The conversation, as events about its members show it.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberConversation<'a> {
    /// The conversation.
    pub conversation_id: ConversationId<'a>,
    /// Its unique name.
    pub name: Cow<'a, str>,
    /// The name to show.
    pub display_name: Option<Cow<'a, str>>,
    /// A picture for the conversation.
    ///
    /// By convention a URI.
    pub image_url: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    MemberConversation<'a>,
    names: ["conversation_id", "name", "display_name", "image_url"],
    new(conversation_id: ConversationId<'a>, name: Cow<'a, str>),
    conversation_id: required 0 "conversation_id",
    name: required 1 "name",
    display_name: optional_nullable 2 "display_name",
    image_url: optional 3 "image_url",
}
