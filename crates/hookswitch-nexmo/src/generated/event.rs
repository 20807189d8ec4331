// @generated from `schema/nexmo/event.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Event.

use super::catalog::EventNumber;

/// A member took back an earlier event, such as a message.
///
/// At first texts and pictures could be deleted, nowadays `message` and `custom:…` events only. The vendor took the event
/// off its list in 2021 and has brought it back since.
///
/// Arrives as `event:delete`. Evidence B: a capture from another carrier, and a schema ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk)).
///
/// ```json
/// {
///   "type": "event:delete",
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
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/event.delete.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventDelete<'a> {
    /// The number of the event that is taken back.
    ///
    /// A number in the schema of the webhooks, a text in the REST description and on the socket in 2017.
    pub event_id: EventNumber<'a>,
}

::hookswitch::object! {
    EventDelete<'a>,
    names: ["event_id"],
    new(event_id: EventNumber<'a>),
    event_id: required 0 "event_id",
}
