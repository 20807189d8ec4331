// @generated from `schema/nexmo/general.yaml`, `schema/vonage/catalog.yaml`, `schema/vonage/general.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group General.

use ::hookswitch::Timestamp;

use super::catalog::{
    ConversationId, MemberId, UserId, KnockerId, LegId, ChannelType, Channel, LegStatus,
    LegState, LegDirection, Reason, UserProperties,
};

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
/// JSON Schema: <https://schemas.hookswitch.dev/vonage/1.0.0/app.knocking.schema.json>
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
/// JSON Schema: <https://schemas.hookswitch.dev/vonage/1.0.0/app.knocking.cancel.schema.json>
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

/// A leg of a call has come into another state.
///
/// The leg of a caller who was never let in has `knocker:…` in the envelope's `from`, and neither `id` nor
/// `conversation_id`. `statusHistory` is one of the very few names that are not written with underscores.
///
/// Arrives as `leg:status:update`. Evidence A: a captured delivery and a schema agree ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); A published log of six webhooks of an inbound call (2 November 2020); Tests of the iOS Client SDK with REST events of January 2020; [Vonage server SDK for Node.js](https://github.com/Vonage/vonage-node-sdk)).
///
/// ```json
/// {
///   "type": "leg:status:update",
///   "id": 2,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "leg_id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///     "type": "phone",
///     "direction": "outbound",
///     "status": "ringing",
///     "statusHistory": [
///       {
///         "status": "started",
///         "date": "2020-11-02T09:14:26.571Z",
///         "member_id": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///         "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3"
///       },
///       {
///         "status": "ringing",
///         "date": "2020-11-02T09:14:27.309Z",
///         "member_id": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///         "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3"
///       }
///     ]
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/vonage/1.0.0/leg.status.update.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegStatusUpdate<'a> {
    /// The leg.
    pub leg_id: LegId<'a>,
    /// What kind of leg it is.
    pub r#type: ChannelType<'a>,
    /// The state that it has come into.
    pub status: LegStatus<'a>,
    /// Who placed the call; missing for some legs of apps.
    pub direction: Option<LegDirection<'a>>,
    /// The states so far, the latest last.
    pub status_history: Option<Vec<LegStatusEntry<'a>>>,
    /// The state, and how the leg ended.
    ///
    /// Newer than the webhook schema; whether webhooks carry it is not known.
    ///
    /// Evidence C-: one description ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
    pub state: Option<LegState<'a>>,
}

::hookswitch::object! {
    LegStatusUpdate<'a>,
    names: ["leg_id", "type", "status", "direction", "statusHistory", "state"],
    new(leg_id: LegId<'a>, r#type: ChannelType<'a>, status: LegStatus<'a>),
    leg_id: required 0 "leg_id",
    r#type: required 1 "type",
    status: required 2 "status",
    direction: optional 3 "direction",
    status_history: optional 4 "statusHistory",
    state: optional 5 "state",
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

/// A state that a leg has been in.
///
/// With `member_id` and `conversation_id` for the leg of a member, with `knocker_id` for the leg of a caller who has not been let in.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); A published log of six webhooks of an inbound call (2 November 2020); Tests of the iOS Client SDK with REST events of January 2020).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegStatusEntry<'a> {
    /// The state.
    pub status: LegStatus<'a>,
    /// When the leg came into it.
    pub date: Timestamp<'a>,
    /// The conversation.
    pub conversation_id: Option<ConversationId<'a>>,
    /// The member whose leg it is.
    pub member_id: Option<MemberId<'a>>,
    /// The caller whose leg it is.
    pub knocker_id: Option<KnockerId<'a>>,
    /// The state, and how the leg ended.
    ///
    /// Evidence C-: one description ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
    pub state: Option<LegState<'a>>,
}

::hookswitch::object! {
    LegStatusEntry<'a>,
    names: ["status", "date", "conversation_id", "member_id", "knocker_id", "state"],
    new(status: LegStatus<'a>, date: Timestamp<'a>),
    status: required 0 "status",
    date: required 1 "date",
    conversation_id: optional 2 "conversation_id",
    member_id: optional 3 "member_id",
    knocker_id: optional 4 "knocker_id",
    state: optional 5 "state",
}
