// @generated from `schema/nexmo/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that all events share.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::{Json, Timestamp};

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

/// Names whoever caused an event, a member (`MEM-…`) or a knocker (`knocker:…`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SenderId<'a>(Cow<'a, str>);

::hookswitch::text! {
    SenderId<'a>
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
