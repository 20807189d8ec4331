// @generated from `schema/nexmo/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that the groups General, Audio, Member, RTC and SIP share.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::{Json, Unrecognized};

/// Names a caller who has not been let into a conversation yet, `knocker:` and a UUID.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KnockerId<'a>(Cow<'a, str>);

::hookswitch::text! {
    KnockerId<'a>
}

/// Names a leg of a call.
///
/// A UUID for outbound legs; inbound legs from the telephone network have 32 hexadecimal digits without dashes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LegId<'a>(Cow<'a, str>);

::hookswitch::text! {
    LegId<'a>
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
    tags: [0 22],
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
    tags: [0 22],
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
    tags: [0 22],
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
    tags: [0 22],
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
    tags: [0 22],
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
    tags: [0 22],
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
