// @generated from `schema/nexmo` by `cargo xtask generate`. Do not edit.
//! The types that payloads share.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::{Json, Timestamp, Unrecognized};

/// Names a conversation, `CON-` and a UUID.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConversationId<'a>(Cow<'a, str>);

::hookswitch::text! {
    ConversationId<'a>
}

/// Names a user's membership of one conversation, `MEM-` and a UUID.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MemberId<'a>(Cow<'a, str>);

::hookswitch::text! {
    MemberId<'a>
}

/// Names a user of the application, `USR-` and a UUID.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId<'a>(Cow<'a, str>);

::hookswitch::text! {
    UserId<'a>
}

/// Names an application.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ApplicationId<'a>(Cow<'a, str>);

::hookswitch::text! {
    ApplicationId<'a>
}

/// Names a caller who has not been let into a conversation yet, `knocker:` and a UUID.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KnockerId<'a>(Cow<'a, str>);

::hookswitch::text! {
    KnockerId<'a>
}

/// Names whoever caused an event, a member (`MEM-…`) or a knocker (`knocker:…`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SenderId<'a>(Cow<'a, str>);

::hookswitch::text! {
    SenderId<'a>
}

/// Names a leg of a call.
///
/// A UUID for outbound legs; inbound legs from the telephone network have 32 hexadecimal digits without dashes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LegId<'a>(Cow<'a, str>);

::hookswitch::text! {
    LegId<'a>
}

/// Names the media session of an app's leg.
///
/// It is the leg's id, as far as one can tell from how the JavaScript SDK uses both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RtcId<'a>(Cow<'a, str>);

::hookswitch::text! {
    RtcId<'a>
}

/// Names one playback of audio.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlayId<'a>(Cow<'a, str>);

::hookswitch::text! {
    PlayId<'a>
}

/// Names one piece of synthesized speech.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SayId<'a>(Cow<'a, str>);

::hookswitch::text! {
    SayId<'a>
}

/// Names a recording.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordingId<'a>(Cow<'a, str>);

::hookswitch::text! {
    RecordingId<'a>
}

/// The number of an event within its conversation.
///
/// A number in webhooks; some REST descriptions and recordings write it as a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventNumber<'a> {
    /// An integer.
    Integer(i64),
    /// A string.
    String(Cow<'a, str>),
}

::hookswitch::choice! {
    EventNumber<'a>, expected: "an integer or a string", blank: Integer,
    Integer(i64) = Number,
    String(Cow<'a, str>) = String text,
}

/// More about the sender of an event.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Embedded<'a> {
    /// The user behind the sender.
    pub from_user: Option<EmbeddedFromUser<'a>>,
    /// The sender's membership.
    pub from_member: Option<EmbeddedFromMember<'a>>,
}

::hookswitch::object! {
    Embedded<'a>,
    names: ["from_user", "from_member"],
    new(),
    from_user: optional 0 "from_user",
    from_member: optional 1 "from_member",
}

/// The user behind the sender.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmbeddedFromUser<'a> {
    /// The user.
    pub id: Option<UserId<'a>>,
    /// The user's unique name.
    pub name: Option<Cow<'a, str>>,
    /// The name to show to others.
    ///
    /// At most 70 characters.
    pub display_name: Option<Cow<'a, str>>,
    /// A picture of the user.
    ///
    /// By convention a URI.
    pub image_url: Option<Cow<'a, str>>,
    /// What the application has stored with the user.
    pub custom_data: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
}

::hookswitch::object! {
    EmbeddedFromUser<'a>,
    names: ["id", "name", "display_name", "image_url", "custom_data"],
    new(),
    id: optional 0 "id",
    name: optional 1 "name",
    display_name: optional_nullable 2 "display_name",
    image_url: optional 3 "image_url",
    custom_data: optional 4 "custom_data",
}

/// The sender's membership.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmbeddedFromMember<'a> {
    /// The member.
    pub id: Option<MemberId<'a>>,
}

::hookswitch::object! {
    EmbeddedFromMember<'a>,
    names: ["id"],
    new(),
    id: optional 0 "id",
}

/// What has become of an event: an empty text for nothing, or who has received and seen it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventState<'a> {
    /// A string.
    String(Cow<'a, str>),
    /// An object.
    Object(Receipts<'a>),
}

::hookswitch::choice! {
    EventState<'a>, expected: "a string or an object", blank: String,
    String(Cow<'a, str>) = String text,
    Object(Receipts<'a>) = Object,
}

/// When which member received and saw a message.
///
/// The schema of the webhooks leaves the object open.
///
/// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); [Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Receipts<'a> {
    /// When the message was delivered, by member.
    pub delivered_to: Option<BTreeMap<Cow<'a, str>, Timestamp<'a>>>,
    /// When the message was seen, by member.
    pub seen_by: Option<BTreeMap<Cow<'a, str>, Timestamp<'a>>>,
}

::hookswitch::object! {
    Receipts<'a>,
    names: ["delivered_to", "seen_by"],
    new(),
    delivered_to: optional 0 "delivered_to",
    seen_by: optional 1 "seen_by",
}

/// Addresses of a REST resource.
///
/// Evidence: not stated ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Vonage server SDK for PHP, recorded responses](https://github.com/Vonage/vonage-php-sdk-core)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Links<'a> {
    /// The event itself.
    pub self_: Option<LinksSelf<'a>>,
}

::hookswitch::object! {
    Links<'a>,
    names: ["self"],
    new(),
    self_: optional 0 "self",
}

/// The event itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinksSelf<'a> {
    /// The address.
    ///
    /// By convention a URI.
    pub href: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    LinksSelf<'a>,
    names: ["href"],
    new(),
    href: optional 0 "href",
}

/// What a push notification is about.
///
/// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushInfo<'a> {
    /// The conversation.
    pub conversation: Option<PushInfoConversation<'a>>,
    /// The user who calls or writes.
    pub from_user: Option<PushUser<'a>>,
    /// The user who is notified.
    pub to_user: Option<PushUser<'a>>,
    /// How urgently the notification is to be delivered.
    pub priority: Option<PushInfoPriority<'a>>,
}

::hookswitch::object! {
    PushInfo<'a>,
    names: ["conversation", "from_user", "to_user", "priority"],
    new(),
    conversation: optional 0 "conversation",
    from_user: optional 1 "from_user",
    to_user: optional 2 "to_user",
    priority: optional 3 "priority",
}

/// The conversation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushInfoConversation<'a> {
    /// The conversation's unique name.
    pub name: Option<Cow<'a, str>>,
    /// The name to show.
    pub display_name: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    PushInfoConversation<'a>,
    names: ["name", "display_name"],
    new(),
    name: optional 0 "name",
    display_name: optional 1 "display_name",
}

/// How urgently the notification is to be delivered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PushInfoPriority<'a> {
    /// At once, as for calls.
    Immediate,
    /// When it suits the device, as for texts.
    ConservePower,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    PushInfoPriority<'a>,
    Immediate = "immediate",
    ConservePower = "conserve_power",
}

/// A user in a push notification; may be empty.
///
/// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushUser<'a> {
    /// The user.
    pub user_id: Option<UserId<'a>>,
    /// The user's unique name.
    pub name: Option<Cow<'a, str>>,
    /// The user's channels; empty wherever seen.
    pub channels: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
}

::hookswitch::object! {
    PushUser<'a>,
    names: ["user_id", "name", "channels"],
    new(),
    user_id: optional 0 "user_id",
    name: optional 1 "name",
    channels: optional 2 "channels",
}

/// The way in which a member is connected.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChannelType<'a> {
    /// An app or browser with the Client SDK.
    App,
    /// A telephone.
    Phone,
    /// A SIP device.
    Sip,
    /// A program on a WebSocket.
    Websocket,
    /// An extension of a Vonage Business Communications account.
    Vbc,
    /// A call over WhatsApp.
    WhatsappVoice,
    /// Text messages.
    Sms,
    /// Multimedia messages.
    Mms,
    /// WhatsApp messages.
    Whatsapp,
    /// Viber messages.
    Viber,
    /// Facebook Messenger.
    Messenger,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    ChannelType<'a>,
    App = "app",
    Phone = "phone",
    Sip = "sip",
    Websocket = "websocket",
    Vbc = "vbc",
    WhatsappVoice = "whatsapp-voice",
    Sms = "sms",
    Mms = "mms",
    Whatsapp = "whatsapp",
    Viber = "viber",
    Messenger = "messenger",
}

/// The connection between a member and the platform.
///
/// A member has one channel. Call events show a short form (`type`, `id`, `from`, `to`, `headers`), member events more.
/// Channels of messaging services have `from` and `to` without a `type`.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); A published log of six webhooks of an inbound call (2 November 2020); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); Tests of the iOS Client SDK with REST events of January 2020).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Channel<'a> {
    /// The way in which the member is connected.
    pub r#type: ChannelType<'a>,
    /// The leg of the call that the channel is about.
    pub id: Option<LegId<'a>>,
    /// The calling end.
    pub from: Option<Endpoint<'a>>,
    /// The called end.
    pub to: Option<Endpoint<'a>>,
    /// Headers given with the call.
    pub headers: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    /// Whether the call's progress is analysed, as to detect answering machines.
    pub cpa: Option<bool>,
    /// How long the call's progress is analysed; -1 where that does not apply.
    ///
    /// In milliseconds.
    pub cpa_time: Option<f64>,
    /// Whether the member joins before the call is answered.
    pub preanswer: Option<bool>,
    /// How long the called end may ring; -1 where there is no limit.
    ///
    /// In milliseconds.
    pub ring_timeout: Option<f64>,
    /// How long the call may last; -1 where there is no limit.
    ///
    /// In milliseconds.
    pub max_length: Option<f64>,
    /// Whom the member can hear.
    pub can_hear: Option<Vec<Cow<'a, str>>>,
    /// Who can hear the member.
    pub can_speak: Option<Vec<Cow<'a, str>>>,
    /// The knock that led to the membership.
    ///
    /// It ties `member:joined` to the earlier `app:knocking`.
    pub knocking_id: Option<KnockerId<'a>>,
    /// The legs of the channel with their states.
    pub legs: Option<ChannelLegs<'a>>,
    /// The legs of the channel.
    pub leg_ids: Option<Vec<LegId<'a>>>,
    /// Settings of the legs; empty wherever seen.
    pub leg_settings: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    /// The format of the audio on a WebSocket.
    ///
    /// Also read from `content_type`.
    pub content_type: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    Channel<'a>,
    names: ["type", "id", "from", "to", "headers", "cpa", "cpa_time", "preanswer", "ring_timeout", "max_length", "can_hear", "can_speak", "knocking_id", "legs", "leg_ids", "leg_settings", "content-type", "content_type"],
    new(r#type: ChannelType<'a>),
    r#type: required 0 "type",
    id: optional 1 "id",
    from: optional 2 "from",
    to: optional 3 "to",
    headers: optional 4 "headers",
    cpa: optional 5 "cpa",
    cpa_time: optional 6 "cpa_time",
    preanswer: optional 7 "preanswer",
    ring_timeout: optional 8 "ring_timeout",
    max_length: optional 9 "max_length",
    can_hear: optional 10 "can_hear",
    can_speak: optional 11 "can_speak",
    knocking_id: optional 12 "knocking_id",
    legs: optional 13 "legs",
    leg_ids: optional 14 "leg_ids",
    leg_settings: optional 15 "leg_settings",
    content_type: optional 16 "content-type" or 17 "content_type" 1,
}

/// The legs of a channel, or an empty object where a push notification has none to tell of.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChannelLegs<'a> {
    /// A list.
    List(Vec<ChannelLeg<'a>>),
    /// An object.
    Object(NoLegs<'a>),
}

::hookswitch::choice! {
    ChannelLegs<'a>, expected: "a list or an object", blank: List,
    List(Vec<ChannelLeg<'a>>) = Array,
    Object(NoLegs<'a>) = Object,
}

/// What stands for no legs in a push notification.
///
/// Evidence: not stated ([Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NoLegs<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    NoLegs<'a> + lifetime,
    names: [],
    new(),
}

/// A leg and its state.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelLeg<'a> {
    /// The leg.
    pub leg_id: LegId<'a>,
    /// How far it has come.
    pub status: LegStatus<'a>,
}

::hookswitch::object! {
    ChannelLeg<'a>,
    names: ["leg_id", "status"],
    new(leg_id: LegId<'a>, status: LegStatus<'a>),
    leg_id: required 0 "leg_id",
    status: required 1 "status",
}

/// One end of a connection.
///
/// Messaging channels leave out the `type`. The REST description misspells `username` as `usenname` and
/// writes `content_type` for `content-type`.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); A published log of six webhooks of an inbound call (2 November 2020); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Endpoint<'a> {
    /// A telephone.
    Phone(PhoneEndpoint<'a>),
    /// A SIP address.
    Sip(SipEndpoint<'a>),
    /// A user of the application.
    App(AppEndpoint<'a>),
    /// A Vonage Business Communications extension.
    Vbc(VbcEndpoint<'a>),
    /// A WebSocket.
    Websocket(WebsocketEndpoint<'a>),
    /// A WhatsApp account that is called.
    WhatsappVoice(WhatsappVoiceEndpoint<'a>),
    /// An end of a messaging channel, which does not say what kind it is.
    Untagged(UntaggedEndpoint<'a>),
    /// An object of a kind that the catalog does not list, kept as it came.
    Unrecognized(Unrecognized<'a>),
}

::hookswitch::tagged! {
    Endpoint<'a>, tag: "type" 22, expected: "one of `phone`, `sip`, `app`, `vbc`, `websocket`, `whatsapp-voice`",
    untagged: [Untagged(UntaggedEndpoint)], open: [Unrecognized], blank: Unrecognized,
    Phone(PhoneEndpoint) = "phone",
    Sip(SipEndpoint) = "sip",
    App(AppEndpoint) = "app",
    Vbc(VbcEndpoint) = "vbc",
    Websocket(WebsocketEndpoint) = "websocket",
    WhatsappVoice(WhatsappVoiceEndpoint) = "whatsapp-voice",
}

/// A telephone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneEndpoint<'a> {
    /// The telephone number.
    ///
    /// Usually with country code and without `+`, but also "Unknown".
    pub number: Cow<'a, str>,
    /// Headers given with the call.
    pub headers: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
}

::hookswitch::object! {
    PhoneEndpoint<'a>,
    names: ["type", "number", "headers"],
    outside: [0 22],
    new(number: Cow<'a, str>),
    number: required 1 "number",
    headers: optional 2 "headers",
}

/// A SIP address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SipEndpoint<'a> {
    /// The address, `sip:` or `sips:`.
    ///
    /// By convention a URI; at most 200 characters; matching `^(sip|sips):\+?([\w|:.\-@;,=%&]+)`.
    pub uri: Cow<'a, str>,
    /// The name to authenticate with.
    pub username: Option<Cow<'a, str>>,
    /// The password to authenticate with.
    pub password: Option<Cow<'a, str>>,
    /// Headers given with the call.
    pub headers: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
}

::hookswitch::object! {
    SipEndpoint<'a>,
    names: ["type", "uri", "username", "password", "headers"],
    outside: [0 22],
    new(uri: Cow<'a, str>),
    uri: required 1 "uri",
    username: optional 2 "username",
    password: optional 3 "password",
    headers: optional 4 "headers",
}

/// A user of the application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppEndpoint<'a> {
    /// The user's name.
    pub user: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    AppEndpoint<'a>,
    names: ["type", "user"],
    outside: [0 22],
    new(),
    user: optional 1 "user",
}

/// A Vonage Business Communications extension.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VbcEndpoint<'a> {
    /// The extension.
    pub extension: Cow<'a, str>,
}

::hookswitch::object! {
    VbcEndpoint<'a>,
    names: ["type", "extension"],
    outside: [0 22],
    new(extension: Cow<'a, str>),
    extension: required 1 "extension",
}

/// A WebSocket.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebsocketEndpoint<'a> {
    /// Its address, as a rule `ws:` or `wss:`.
    ///
    /// By convention a URI.
    pub uri: Cow<'a, str>,
    /// The format of the audio.
    ///
    /// Also read from `content_type`.
    pub content_type: Option<Cow<'a, str>>,
    /// Headers that the application gave the socket.
    pub headers: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
}

::hookswitch::object! {
    WebsocketEndpoint<'a>,
    names: ["type", "uri", "content-type", "headers", "content_type"],
    outside: [0 22],
    new(uri: Cow<'a, str>),
    uri: required 1 "uri",
    content_type: optional 2 "content-type" or 4 "content_type" 1,
    headers: optional 3 "headers",
}

/// A WhatsApp account that is called.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsappVoiceEndpoint<'a> {
    /// The account's number.
    pub number: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    WhatsappVoiceEndpoint<'a>,
    names: ["type", "number"],
    outside: [0 22],
    new(),
    number: optional 1 "number",
}

/// An end of a messaging channel, which does not say what kind it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UntaggedEndpoint<'a> {
    /// The number, for SMS, MMS, WhatsApp and the receiver on Viber.
    pub number: Option<Cow<'a, str>>,
    /// The account's id, for Messenger and the sender on Viber.
    pub id: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    UntaggedEndpoint<'a>,
    names: ["number", "id"],
    new(),
    number: optional 0 "number",
    id: optional 1 "id",
}

/// How far a leg of a call has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LegStatus<'a> {
    /// The leg has been set up.
    Started,
    /// The called end rings.
    Ringing,
    /// The called end has answered.
    Answered,
    /// The leg is over after it had been answered.
    Completed,
    /// A machine has answered.
    Machine,
    /// The leg could not be connected.
    Failed,
    /// The called end was busy.
    Busy,
    /// The called end did not answer in time.
    Timeout,
    /// The calling end gave up.
    Cancelled,
    /// The called end declined.
    Rejected,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    LegStatus<'a>,
    Started = "started",
    Ringing = "ringing",
    Answered = "answered",
    Completed = "completed",
    Machine = "machine",
    Failed = "failed",
    Busy = "busy",
    Timeout = "timeout",
    Cancelled = "cancelled",
    Rejected = "rejected",
}

/// How far a leg has come, and how it ended.
///
/// Newer than the webhook schema; whether webhooks carry it is not known.
///
/// Evidence C-: one description ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegState<'a> {
    /// `started`, `ringing`, `answered` or `completed`.
    pub status: LegStatus<'a>,
    /// Whether a completed leg had been connected.
    pub successful: Option<bool>,
    /// Why a completed leg ended.
    pub reason: Option<LegEndReason<'a>>,
}

::hookswitch::object! {
    LegState<'a>,
    names: ["status", "successful", "reason"],
    new(status: LegStatus<'a>),
    status: required 0 "status",
    successful: optional 1 "successful",
    reason: optional 2 "reason",
}

/// Why a leg ended.
///
/// The source lists the values without explaining them. Most are named after status codes of SIP, and are explained so here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LegEndReason<'a> {
    /// It ended as calls do.
    Ok,
    /// It could not be connected.
    Failed,
    /// The called end was busy.
    Busy,
    /// The called end did not answer in time.
    Timeout,
    /// The calling end gave up.
    Cancelled,
    /// The called end declined.
    Rejected,
    /// Nobody is known under the address.
    NotFound,
    /// The request was withdrawn.
    RequestTerminated,
    /// A protocol extension was asked for that is not supported.
    BadExtension,
    /// The called device was busy.
    BusyHere,
    /// No reply came in time.
    RequestTimeout,
    /// The called end is not reachable for now.
    TemporarilyUnavailable,
    /// The request was refused.
    Forbidden,
    /// Nobody is reachable under the address any more.
    Gone,
    /// A gateway on the way gave a wrong reply.
    BadGateway,
    /// The address lacks something.
    AddressIncomplete,
    /// A server on the way failed.
    ServerInternalError,
    /// A server on the way cannot do what was asked.
    NotImplemented,
    /// A server on the way did not reply in time.
    ServerTimeout,
    /// The version of the protocol is not supported.
    VersionNotSupported,
    /// A server on the way is overloaded or down.
    ServiceUnavailable,
    /// The account cannot pay for the call.
    PaymentRequired,
    /// The call was ended because it is banned.
    BannedCallEnded,
    /// The connection to the called end broke.
    FlowFailed,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    LegEndReason<'a>,
    Ok = "ok",
    Failed = "failed",
    Busy = "busy",
    Timeout = "timeout",
    Cancelled = "cancelled",
    Rejected = "rejected",
    NotFound = "not_found",
    RequestTerminated = "request_terminated",
    BadExtension = "bad_extension",
    BusyHere = "busy_here",
    RequestTimeout = "request_timeout",
    TemporarilyUnavailable = "temporarily_unavailable",
    Forbidden = "forbidden",
    Gone = "gone",
    BadGateway = "bad_gateway",
    AddressIncomplete = "address_incomplete",
    ServerInternalError = "server_internal_error",
    NotImplemented = "not_implemented",
    ServerTimeout = "server_timeout",
    VersionNotSupported = "version_not_supported",
    ServiceUnavailable = "service_unavailable",
    PaymentRequired = "payment_required",
    BannedCallEnded = "banned_call_ended",
    FlowFailed = "flow_failed",
}

/// Who placed the call, seen from the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LegDirection<'a> {
    /// Somebody called in.
    Inbound,
    /// The platform placed the call.
    Outbound,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    LegDirection<'a>,
    Inbound = "inbound",
    Outbound = "outbound",
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

/// When what happened to a conversation.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationTimestamps<'a> {
    /// When it was created.
    pub created: Option<Timestamp<'a>>,
    /// When it was last changed.
    pub updated: Option<Timestamp<'a>>,
    /// When it was deleted.
    pub destroyed: Option<Timestamp<'a>>,
}

::hookswitch::object! {
    ConversationTimestamps<'a>,
    names: ["created", "updated", "destroyed"],
    new(),
    created: optional 0 "created",
    updated: optional 1 "updated",
    destroyed: optional 2 "destroyed",
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

/// Why something ended.
///
/// No values are documented.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reason<'a> {
    /// A short code.
    pub code: Option<Cow<'a, str>>,
    /// The reason in words.
    pub text: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    Reason<'a>,
    names: ["code", "text"],
    new(),
    code: optional 0 "code",
    text: optional 1 "text",
}

/// What the application has stored with a user.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserProperties<'a> {
    /// The application's own data.
    pub custom_data: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
}

::hookswitch::object! {
    UserProperties<'a>,
    names: ["custom_data"],
    new(),
    custom_data: optional 0 "custom_data",
}

/// Whether a conversation is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConversationState<'a> {
    /// In use.
    Active,
    /// Not in use.
    Inactive,
    /// No longer there.
    Deleted,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    ConversationState<'a>,
    Active = "ACTIVE",
    Inactive = "INACTIVE",
    Deleted = "DELETED",
}

/// When what happened to a knock.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KnockerTimestamps<'a> {
    /// When the caller began to knock.
    pub created: Option<Timestamp<'a>>,
    /// When the knock last changed.
    pub updated: Option<Timestamp<'a>>,
    /// When the knock was removed.
    pub destroyed: Option<Timestamp<'a>>,
    /// When the caller gave up.
    pub left: Option<Timestamp<'a>>,
}

::hookswitch::object! {
    KnockerTimestamps<'a>,
    names: ["created", "updated", "destroyed", "left"],
    new(),
    created: optional 0 "created",
    updated: optional 1 "updated",
    destroyed: optional 2 "destroyed",
    left: optional 3 "left",
}

/// A picture in several sizes.
///
/// The schema leaves the object open and requires `id` alone.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageRepresentations<'a> {
    /// Names the picture.
    pub id: Cow<'a, str>,
    /// The picture as it was sent.
    pub original: Option<ImageFile<'a>>,
    /// A smaller copy.
    pub medium: Option<ImageFile<'a>>,
    /// The smallest copy.
    pub thumbnail: Option<ImageFile<'a>>,
}

::hookswitch::object! {
    ImageRepresentations<'a>,
    names: ["id", "original", "medium", "thumbnail"],
    new(id: Cow<'a, str>),
    id: required 0 "id",
    original: optional 1 "original",
    medium: optional 2 "medium",
    thumbnail: optional 3 "thumbnail",
}

/// A picture in one size.
///
/// Evidence B: a capture from another carrier, and a schema ([Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageFile<'a> {
    /// Names the file.
    pub id: Option<Cow<'a, str>>,
    /// Where the file is.
    ///
    /// By convention a URI.
    pub url: Option<Cow<'a, str>>,
    /// Which size it is.
    pub r#type: Option<ImageSize<'a>>,
    /// How large the file is.
    ///
    /// In bytes.
    pub size: Option<i64>,
}

::hookswitch::object! {
    ImageFile<'a>,
    names: ["id", "url", "type", "size"],
    new(),
    id: optional 0 "id",
    url: optional 1 "url",
    r#type: optional 2 "type",
    size: optional 3 "size",
}

/// A size of a picture.
///
/// In lower case in events, in upper case in the answer to an upload.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ImageSize<'a> {
    /// As it was sent.
    Original,
    /// A smaller copy.
    Medium,
    /// The smallest copy.
    Thumbnail,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    ImageSize<'a>,
    Original = "original",
    Medium = "medium",
    Thumbnail = "thumbnail",
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

/// How much the leg carried.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HangupBandwidth<'a> {
    /// What came in.
    ///
    /// In bytes; also read from `byte_in`.
    pub bytes_in: f64,
    /// What went out.
    ///
    /// In bytes; also read from `byte_out`.
    pub bytes_out: f64,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    HangupBandwidth<'a> + lifetime,
    names: ["bytes_in", "bytes_out", "byte_in", "byte_out"],
    new(bytes_in: f64, bytes_out: f64),
    bytes_in: required 0 "bytes_in" or 2 "byte_in" 1,
    bytes_out: required 1 "bytes_out" or 3 "byte_out" 1,
}

/// Why the leg ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HangupReason<'a> {
    /// A short code; no values are documented.
    pub code: Cow<'a, str>,
    /// The reason in words; no values are documented.
    pub text: Cow<'a, str>,
    /// The status code of SIP.
    ///
    /// The JavaScript SDK takes 486 for busy, 487 for timeout and 403 for failed.
    pub sip_code: SipCode<'a>,
}

::hookswitch::object! {
    HangupReason<'a>,
    names: ["code", "text", "sip_code"],
    new(code: Cow<'a, str>, text: Cow<'a, str>, sip_code: SipCode<'a>),
    code: required 0 "code",
    text: required 1 "text",
    sip_code: required 2 "sip_code",
}

/// A status code of SIP, as a number or as a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SipCode<'a> {
    /// An integer.
    Integer(i64),
    /// A string.
    String(Cow<'a, str>),
}

::hookswitch::choice! {
    SipCode<'a>, expected: "an integer or a string", blank: Integer,
    Integer(i64) = Number,
    String(Cow<'a, str>) = String text,
}

/// How well a leg carried sound.
///
/// None of the figures is documented beyond its name.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HangupQuality<'a> {
    /// The mean opinion score.
    pub mos_score: Option<f64>,
    /// The quality as a whole.
    ///
    /// In percent.
    pub quality_percentage: Option<f64>,
    /// The least variance of the packets' delay.
    pub jitter_min_var: Option<f64>,
    /// The greatest variance of the packets' delay.
    pub jitter_max_var: Option<f64>,
    /// The rate of packets lost to jitter.
    pub jitter_loss_rate: Option<f64>,
    /// How often jitter comes in bursts.
    pub jitter_burst_rate: Option<f64>,
    /// How many flaws were counted.
    pub flaw_total: Option<f64>,
    /// How many packets were counted.
    pub packet_cnt: Option<f64>,
    /// How many of them were lost.
    ///
    /// In percent.
    pub packet_loss_perc: Option<f64>,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    HangupQuality<'a> + lifetime,
    names: ["mos_score", "quality_percentage", "jitter_min_var", "jitter_max_var", "jitter_loss_rate", "jitter_burst_rate", "flaw_total", "packet_cnt", "packet_loss_perc"],
    new(),
    mos_score: optional 0 "mos_score",
    quality_percentage: optional 1 "quality_percentage",
    jitter_min_var: optional 2 "jitter_min_var",
    jitter_max_var: optional 3 "jitter_max_var",
    jitter_loss_rate: optional 4 "jitter_loss_rate",
    jitter_burst_rate: optional 5 "jitter_burst_rate",
    flaw_total: optional 6 "flaw_total",
    packet_cnt: optional 7 "packet_cnt",
    packet_loss_perc: optional 8 "packet_loss_perc",
}

/// Who placed a call, in `sip:status` alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SipStatusDirection<'a> {
    /// Somebody called in.
    In,
    /// The platform placed the call.
    Out,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    SipStatusDirection<'a>,
    In = "in",
    Out = "out",
}

/// A way in which a text message is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TextChannel<'a> {
    /// By SMS.
    Sms,
    /// In the app.
    App,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    TextChannel<'a>,
    Sms = "sms",
    App = "app",
}
