// @generated from `schema/nexmo/text.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Text.

use std::borrow::Cow;
use ::hookswitch::Timestamp;
use super::catalog::EventNumber;

/// A member wrote a text message.
///
/// In later versions of the platform `message` with `message_type` `text` takes its place; the vendor has announced
/// the end of the messaging functions for 30 April 2026. Older REST answers add a `state` that says who has received and seen
/// the message, and the 2018 iOS SDK sends a `tid` to know its own messages again.
///
/// Arrives as `text`. Evidence B: a capture from another carrier, and a schema ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer); [Vonage server SDK for PHP, recorded responses](https://github.com/Vonage/vonage-php-sdk-core)).
///
/// ```json
/// {
///   "type": "text",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "text": "Shall we meet at noon?",
///     "language": "en",
///     "channels": [
///       "app",
///       "sms"
///     ],
///     "edited": {
///       "edited_by": 9,
///       "edited_at": "2020-11-02T09:15:02.007Z"
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/text.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Text<'a> {
    /// The message.
    ///
    /// At most 2500 characters.
    pub text: Cow<'a, str>,
    /// The language it is written in.
    pub language: Option<Cow<'a, str>>,
    /// The ways in which it is delivered.
    ///
    /// At least 1 element.
    pub channels: Option<Vec<TextChannel<'a>>>,
    /// When and by what it was changed since.
    pub edited: Option<TextEdited<'a>>,
    /// The transaction id that the client gave it.
    ///
    /// Evidence C-: one description ([Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub tid: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    Text<'a>,
    names: ["text", "language", "channels", "edited", "tid"],
    new(text: Cow<'a, str>),
    text: required 0 "text",
    language: optional 1 "language",
    channels: optional 2 "channels",
    edited: optional 3 "edited",
    tid: optional 4 "tid",
}

/// When and by what it was changed since.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextEdited<'a> {
    /// The number of the event that changed it, as the schema has it.
    pub edited_by: EventNumber<'a>,
    /// When it was changed.
    pub edited_at: Timestamp<'a>,
}

::hookswitch::object! {
    TextEdited<'a>,
    names: ["edited_by", "edited_at"],
    new(edited_by: EventNumber<'a>, edited_at: Timestamp<'a>),
    edited_by: required 0 "edited_by",
    edited_at: required 1 "edited_at",
}

/// A text message was changed.
///
/// Known from the webhook schema alone.
///
/// Arrives as `text:update`. Evidence C-: one description ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
///
/// ```json
/// {
///   "type": "text:update",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "text": "Shall we meet at one?",
///     "original_event_id": 3
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/text.update.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextUpdate<'a> {
    /// The message as it reads now.
    ///
    /// At most 2500 characters.
    pub text: Cow<'a, str>,
    /// The number of the message's `text` event.
    pub original_event_id: i64,
}

::hookswitch::object! {
    TextUpdate<'a>,
    names: ["text", "original_event_id"],
    new(text: Cow<'a, str>, original_event_id: i64),
    text: required 0 "text",
    original_event_id: required 1 "original_event_id",
}

/// The recipient has seen a text message.
///
/// Arrives as `text:seen`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
///
/// ```json
/// {
///   "type": "text:seen",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "event_id": 3
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/text.seen.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextSeen<'a> {
    /// The number of the message's `text` event.
    ///
    /// A number in the schema of the webhooks; the iOS SDK of 2018 sent a text.
    pub event_id: EventNumber<'a>,
}

::hookswitch::object! {
    TextSeen<'a>,
    names: ["event_id"],
    new(event_id: EventNumber<'a>),
    event_id: required 0 "event_id",
}

/// A text message has reached the recipient's device.
///
/// Arrives as `text:delivered`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
///
/// ```json
/// {
///   "type": "text:delivered",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "event_id": 3
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/text.delivered.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextDelivered<'a> {
    /// The number of the message's `text` event.
    ///
    /// A number in the schema of the webhooks; the iOS SDK of 2018 sent a text.
    pub event_id: EventNumber<'a>,
}

::hookswitch::object! {
    TextDelivered<'a>,
    names: ["event_id"],
    new(event_id: EventNumber<'a>),
    event_id: required 0 "event_id",
}

/// A member is writing a text message.
///
/// The webhook has no `id`, so the event is probably not kept. In 2017 the REST API still numbered it.
///
/// Arrives as `text:typing:on`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
///
/// ```json
/// {
///   "type": "text:typing:on",
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "activity": 1,
///     "event_id": 3
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/text.typing.on.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextTypingOn<'a> {
    /// 1 for writing, as the iOS SDK of 2018 sent it.
    pub activity: Option<i64>,
    /// The number of the event it is about.
    pub event_id: Option<EventNumber<'a>>,
}

::hookswitch::object! {
    TextTypingOn<'a>,
    names: ["activity", "event_id"],
    new(),
    activity: optional 0 "activity",
    event_id: optional 1 "event_id",
}

/// A member has stopped writing.
///
/// The webhook has no `id`, so the event is probably not kept. In 2017 the REST API still numbered it.
///
/// Arrives as `text:typing:off`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
///
/// ```json
/// {
///   "type": "text:typing:off",
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "activity": 0,
///     "event_id": 3
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/text.typing.off.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextTypingOff<'a> {
    /// 0 for not writing, as the iOS SDK of 2018 sent it.
    pub activity: Option<i64>,
    /// The number of the event it is about.
    pub event_id: Option<EventNumber<'a>>,
}

::hookswitch::object! {
    TextTypingOff<'a>,
    names: ["activity", "event_id"],
    new(),
    activity: optional 0 "activity",
    event_id: optional 1 "event_id",
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
