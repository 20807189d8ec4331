// @generated from `schema/nexmo/general.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group General.

use ::hookswitch::Timestamp;
use super::catalog::{UserId, Channel, Reason, UserProperties};

/// Somebody calls the application and waits to be let into a conversation.
///
/// `from` is the knock (`knocker:…`), not a member: there is no conversation yet, hence neither `id` nor
/// `conversation_id`. To accept, create a conversation and in it a member with that `knocking_id`; the member's
/// `member:joined` repeats it.
///
/// Arrives as `app:knocking`. Evidence A: a captured delivery and a schema agree ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "app:knocking",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "knocker:7a6b5c4d-3e2f-4a1b-9c0d-8e7f6a5b4c3d",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "user": {
///       "id": "USR-5f1b7036-9d42-4cae-a608-34d5c2b1fa79"
///     },
///     "channel": {
///       "type": "phone",
///       "id": "0c9b8a7d6e5f4c3b2a1908f7e6d5c4b3",
///       "to": {
///         "type": "phone",
///         "number": "14155550100"
///       },
///       "from": {
///         "type": "phone",
///         "number": "14155550123"
///       },
///       "headers": {},
///       "legs": [],
///       "leg_ids": []
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/app.knocking.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppKnocking<'a> {
    /// The user on whose behalf the call comes in.
    pub user: AppKnockingUser<'a>,
    /// The incoming connection: who calls, and which number.
    pub channel: Channel<'a>,
    /// What the application has stored with the user.
    pub properties: Option<UserProperties<'a>>,
}

::hookswitch::object! {
    AppKnocking<'a>,
    names: ["user", "channel", "properties"],
    new(user: AppKnockingUser<'a>, channel: Channel<'a>),
    user: required 0 "user",
    channel: required 1 "channel",
    properties: optional 2 "properties",
}

/// The user on whose behalf the call comes in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppKnockingUser<'a> {
    /// The user.
    pub id: UserId<'a>,
}

::hookswitch::object! {
    AppKnockingUser<'a>,
    names: ["id"],
    new(id: UserId<'a>),
    id: required 0 "id",
}

/// Somebody who called the application gave up before being let in.
///
/// Known from the webhook schema alone. Nothing in the payload repeats the knock; by analogy with `app:knocking`
/// it is in `from`.
///
/// Arrives as `app:knocking:cancel`. Evidence C-: one description ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
///
/// ```json
/// {
///   "type": "app:knocking:cancel",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "knocker:7a6b5c4d-3e2f-4a1b-9c0d-8e7f6a5b4c3d",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "user": {
///       "id": "USR-5f1b7036-9d42-4cae-a608-34d5c2b1fa79"
///     },
///     "reason": {
///       "code": "487",
///       "text": "cancelled"
///     },
///     "timestamp": {
///       "created": "2020-11-02T09:14:20.101Z",
///       "updated": "2020-11-02T09:14:20.640Z",
///       "destroyed": "2020-11-02T09:14:27.310Z",
///       "left": "2020-11-02T09:14:27.305Z"
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/app.knocking.cancel.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppKnockingCancel<'a> {
    /// The user on whose behalf the call came in.
    pub user: AppKnockingCancelUser<'a>,
    /// Why the call ended.
    pub reason: Option<Reason<'a>>,
    /// When the knock began and ended.
    pub timestamp: KnockerTimestamps<'a>,
}

::hookswitch::object! {
    AppKnockingCancel<'a>,
    names: ["user", "reason", "timestamp"],
    new(user: AppKnockingCancelUser<'a>, timestamp: KnockerTimestamps<'a>),
    user: required 0 "user",
    reason: optional 1 "reason",
    timestamp: required 2 "timestamp",
}

/// The user on whose behalf the call came in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppKnockingCancelUser<'a> {
    /// The user.
    pub id: UserId<'a>,
}

::hookswitch::object! {
    AppKnockingCancelUser<'a>,
    names: ["id"],
    new(id: UserId<'a>),
    id: required 0 "id",
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
