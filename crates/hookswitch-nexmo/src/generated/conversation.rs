// @generated from `schema/nexmo/catalog.yaml`, `schema/nexmo/conversation.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Conversation.

use std::borrow::Cow;
use ::hookswitch::Timestamp;
use super::catalog::ConversationId;

/// Somebody created a conversation.
///
/// The envelope names neither a conversation nor a sender; the new conversation is the payload's `id`.
///
/// Arrives as `conversation:created`. Evidence A: a captured delivery and a schema agree ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "conversation:created",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///     "name": "NAM-9d2fe1c0-7b38-4a65-8c49-b0a1f2e3d4c5",
///     "timestamp": {
///       "created": "2020-11-02T09:14:27.312Z"
///     },
///     "state": "ACTIVE"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/conversation.created.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationCreated<'a> {
    /// The new conversation.
    pub id: ConversationId<'a>,
    /// Its unique name; `NAM-` and a UUID unless one was chosen.
    pub name: Cow<'a, str>,
    /// When it was created.
    pub timestamp: ConversationTimestamps<'a>,
    /// Whether it is in use.
    pub state: ConversationState<'a>,
    /// The name to show, if one was given.
    pub display_name: Option<Cow<'a, str>>,
    /// A picture for the conversation.
    ///
    /// By convention a URI.
    pub image_url: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    ConversationCreated<'a>,
    names: ["id", "name", "timestamp", "state", "display_name", "image_url"],
    new(id: ConversationId<'a>, name: Cow<'a, str>, timestamp: ConversationTimestamps<'a>, state: ConversationState<'a>),
    id: required 0 "id",
    name: required 1 "name",
    timestamp: required 2 "timestamp",
    state: required 3 "state",
    display_name: optional_nullable 4 "display_name",
    image_url: optional 5 "image_url",
}

/// A conversation's name, picture or state was changed.
///
/// Arrives as `conversation:updated`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk)).
///
/// ```json
/// {
///   "type": "conversation:updated",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///     "name": "lunch",
///     "timestamp": {
///       "created": "2020-11-02T09:14:27.312Z",
///       "updated": "2020-11-02T09:20:00.450Z"
///     },
///     "display_name": "Late lunch",
///     "image_url": "https://example.com/lunch.png",
///     "state": "ACTIVE"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/conversation.updated.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationUpdated<'a> {
    /// The conversation.
    pub id: ConversationId<'a>,
    /// Its unique name.
    pub name: Cow<'a, str>,
    /// When it was created and changed.
    pub timestamp: ConversationTimestamps<'a>,
    /// The name to show.
    pub display_name: Option<Cow<'a, str>>,
    /// A picture for the conversation.
    ///
    /// By convention a URI.
    pub image_url: Option<Cow<'a, str>>,
    /// Whether it is in use.
    pub state: Option<ConversationState<'a>>,
}

::hookswitch::object! {
    ConversationUpdated<'a>,
    names: ["id", "name", "timestamp", "display_name", "image_url", "state"],
    new(id: ConversationId<'a>, name: Cow<'a, str>, timestamp: ConversationTimestamps<'a>),
    id: required 0 "id",
    name: required 1 "name",
    timestamp: required 2 "timestamp",
    display_name: optional_nullable 3 "display_name",
    image_url: optional 4 "image_url",
    state: optional 5 "state",
}

/// Somebody deleted a conversation.
///
/// Known from the webhook schema alone. Unlike the reason why a member left, `reason` is a plain text here. The envelope names no
/// conversation; the deleted one is the payload's `id`.
///
/// Arrives as `conversation:deleted`. Evidence C-: one description ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
///
/// ```json
/// {
///   "type": "conversation:deleted",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///     "name": "lunch",
///     "timestamp": {
///       "created": "2020-11-02T09:14:27.312Z",
///       "destroyed": "2020-11-02T10:00:00.003Z"
///     },
///     "reason": "expired"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/conversation.deleted.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationDeleted<'a> {
    /// The conversation that is gone.
    pub id: ConversationId<'a>,
    /// Its unique name.
    pub name: Cow<'a, str>,
    /// When it was created and deleted.
    pub timestamp: ConversationTimestamps<'a>,
    /// Why it was deleted; no values are documented.
    pub reason: Cow<'a, str>,
}

::hookswitch::object! {
    ConversationDeleted<'a>,
    names: ["id", "name", "timestamp", "reason"],
    new(id: ConversationId<'a>, name: Cow<'a, str>, timestamp: ConversationTimestamps<'a>, reason: Cow<'a, str>),
    id: required 0 "id",
    name: required 1 "name",
    timestamp: required 2 "timestamp",
    reason: required 3 "reason",
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
