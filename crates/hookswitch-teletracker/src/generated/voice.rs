// @generated from `schema/teletracker/catalog.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Voice.

use std::borrow::Cow;
use super::catalog::UniqueId;

/// A call from outside has come in and is being routed.
///
/// Arrives as `voice.incoming.start`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "incoming",
///   "eventName": "start",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "4b7e19c05ad84f3e9c21d6f80ab3752",
///   "uniqueId": "10.790231846.402718"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.incoming.start.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceIncomingStart<'a> {
    /// The call's thread; every later event of this call has the same.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceIncomingStart<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// A call from outside has been picked up, by a person or by a machine.
///
/// The other side may be a voicemail system or another telephone exchange as well as somebody on the line. Where call
/// confirmation or agent PINs are on, the talk begins only after `voice.callconfirm.acceptcall` or
/// `voice.incoming.agentpin-valid`.
///
/// This is the one event of which the vendor shows a sample. The members from `callType` on are known from it alone, and
/// what they mean is read off their names.
///
/// Arrives as `voice.incoming.answer`. Evidence C: two independent descriptions ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "incoming",
///   "eventName": "answer",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "callType": "voicecall",
///   "destination": "1042",
///   "hasVoicemail": false,
///   "isCall": true,
///   "isMissedCall": false,
///   "trackingId": "4b7e19c05ad84f3e9c21d6f80ab3752",
///   "uniqueId": "10.790231846.402718",
///   "userData": {
///     "id": "1042"
///   },
///   "userId": "1042"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.incoming.answer.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceIncomingAnswer<'a> {
    /// The call's thread.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; the published sample has one.
    pub unique_id: Option<UniqueId<'a>>,
    /// What kind of communication it is; the sample says `voicecall`.
    ///
    /// Evidence C-: one description ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub call_type: Option<Cow<'a, str>>,
    /// Where the call went; the sample shows the same text as in `userId`.
    ///
    /// Evidence C-: one description ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub destination: Option<Cow<'a, str>>,
    /// Whether a voice message belongs to the call.
    ///
    /// Evidence C-: one description ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub has_voicemail: Option<bool>,
    /// Whether it is a call.
    ///
    /// Evidence C-: one description ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub is_call: Option<bool>,
    /// Whether nobody took the call.
    ///
    /// Evidence C-: one description ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub is_missed_call: Option<bool>,
    /// The user whom the event concerns.
    ///
    /// Evidence C-: one description ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub user_data: Option<UserData<'a>>,
    /// The id of the user whom the event concerns.
    ///
    /// Evidence C-: one description ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub user_id: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    VoiceIncomingAnswer<'a>,
    names: ["type", "callType", "destination", "eventTimestamp", "hasVoicemail", "isCall", "isMissedCall", "trackingId", "uniqueId", "userData", "userId", "category", "eventName", "subCategory"],
    outside: [0 0, 11 1, 12 2, 3 3, 13 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 7 "trackingId",
    unique_id: optional 8 "uniqueId",
    call_type: optional 1 "callType",
    destination: optional 2 "destination",
    has_voicemail: optional 4 "hasVoicemail",
    is_call: optional 5 "isCall",
    is_missed_call: optional 6 "isMissedCall",
    user_data: optional 9 "userData",
    user_id: optional 10 "userId",
}

/// A call from outside is over.
///
/// Arrives as `voice.incoming.end`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "incoming",
///   "eventName": "end",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "4b7e19c05ad84f3e9c21d6f80ab3752",
///   "uniqueId": "10.790231846.402718"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.incoming.end.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceIncomingEnd<'a> {
    /// The call's thread; this is its last event.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceIncomingEnd<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// Somebody has dialled out, or the REST API dials for them.
///
/// A user placed the call with a telephone or an app. Where a program asked for the call through the REST API,
/// `voice.originate.start` came before, with the same `trackingId`, and this is the call to the callee.
///
/// Arrives as `voice.outgoing.start`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, initiate a voice call](https://www.teletracker.net/developer-documentation/rest-api/voice/initiate-voice-call)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "outgoing",
///   "eventName": "start",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "0d93b6e1f72c48a5b8e4507c1f9a263",
///   "uniqueId": "10.790231902.402755"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.outgoing.start.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceOutgoingStart<'a> {
    /// The call's thread; that of the origination if there was one.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceOutgoingStart<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// The called side of an outgoing call has picked up, be it a person or a machine.
///
/// A voicemail system or another telephone exchange counts as an answer.
///
/// Arrives as `voice.outgoing.answer`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "outgoing",
///   "eventName": "answer",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "0d93b6e1f72c48a5b8e4507c1f9a263",
///   "uniqueId": "10.790231902.402755"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.outgoing.answer.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceOutgoingAnswer<'a> {
    /// The call's thread.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceOutgoingAnswer<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// A call to the outside is over.
///
/// Arrives as `voice.outgoing.end`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "outgoing",
///   "eventName": "end",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "0d93b6e1f72c48a5b8e4507c1f9a263",
///   "uniqueId": "10.790231902.402755"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.outgoing.end.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceOutgoingEnd<'a> {
    /// The call's thread.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceOutgoingEnd<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// One user of the account calls another.
///
/// Arrives as `voice.internal.start`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "internal",
///   "eventName": "start",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "c25a8f4e60b7d91384fe27ac506d18b",
///   "uniqueId": "10.790232077.402861"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.internal.start.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceInternalStart<'a> {
    /// The call's thread; every later event of this call has the same.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceInternalStart<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// A colleague's call has been picked up.
///
/// Arrives as `voice.internal.answer`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "internal",
///   "eventName": "answer",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "c25a8f4e60b7d91384fe27ac506d18b",
///   "uniqueId": "10.790232077.402861"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.internal.answer.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceInternalAnswer<'a> {
    /// The call's thread.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceInternalAnswer<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// A call between two users of the account is over.
///
/// Arrives as `voice.internal.end`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "internal",
///   "eventName": "end",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "c25a8f4e60b7d91384fe27ac506d18b",
///   "uniqueId": "10.790232077.402861"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.internal.end.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceInternalEnd<'a> {
    /// The call's thread; this is its last event.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceInternalEnd<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// A program has asked for a call through the REST API, and the caller's own phone is being rung first.
///
/// An origination rings the caller first and the callee once the caller has answered. Caller and callee may each be a number,
/// a PIN or a ring group. The call to the callee shows as `voice.outgoing` events with the same `trackingId`.
///
/// Arrives as `voice.originate.start`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, initiate a voice call](https://www.teletracker.net/developer-documentation/rest-api/voice/initiate-voice-call)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "originate",
///   "eventName": "start",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "0d93b6e1f72c48a5b8e4507c1f9a263",
///   "uniqueId": "10.790231894.402751"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.originate.start.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceOriginateStart<'a> {
    /// The thread of the origination and of the outgoing call that follows.
    pub tracking_id: TrackingId<'a>,
    /// The id of the caller's leg in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceOriginateStart<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// The caller of an origination has picked up, and the callee is rung next.
///
/// It may be the caller's voicemail that answered. `voice.outgoing.start` with the same `trackingId` shows that the
/// callee is being called.
///
/// Arrives as `voice.originate.answer`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, initiate a voice call](https://www.teletracker.net/developer-documentation/rest-api/voice/initiate-voice-call)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "originate",
///   "eventName": "answer",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "0d93b6e1f72c48a5b8e4507c1f9a263",
///   "uniqueId": "10.790231894.402751"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.originate.answer.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceOriginateAnswer<'a> {
    /// The thread by which to recognise the outgoing call that follows.
    pub tracking_id: TrackingId<'a>,
    /// The id of the caller's leg in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceOriginateAnswer<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// The caller's leg of an origination is over.
///
/// It closes every origination and stands for the caller's leg alone. If the callee was called too, that leg ends with a
/// `voice.outgoing.end` of its own.
///
/// Arrives as `voice.originate.end`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, initiate a voice call](https://www.teletracker.net/developer-documentation/rest-api/voice/initiate-voice-call)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "originate",
///   "eventName": "end",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "0d93b6e1f72c48a5b8e4507c1f9a263",
///   "uniqueId": "10.790231894.402751"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.originate.end.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceOriginateEnd<'a> {
    /// The thread that the caller's and the callee's leg share.
    pub tracking_id: TrackingId<'a>,
    /// The id of the caller's leg in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceOriginateEnd<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// An answered leg is being asked to press a key before the parties are put through.
///
/// The line has call confirmation on: something picked up, and only a person can press the key. One of
/// `voice.callconfirm.acceptcall` and `voice.callconfirm.rejectcall` tells how it went.
///
/// Arrives as `voice.callconfirm.start`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, client area user guide](https://github.com/teletracker-net/documentation)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "callconfirm",
///   "eventName": "start",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "4b7e19c05ad84f3e9c21d6f80ab3752",
///   "uniqueId": "10.790231850.402720"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.callconfirm.start.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceCallconfirmStart<'a> {
    /// The thread of the call that the leg belongs to.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceCallconfirmStart<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// A person has accepted the call with a key press, and the parties are put through.
///
/// Legs that had not been confirmed by then are dropped.
///
/// Arrives as `voice.callconfirm.acceptcall`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, client area user guide](https://github.com/teletracker-net/documentation)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "callconfirm",
///   "eventName": "acceptcall",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "4b7e19c05ad84f3e9c21d6f80ab3752",
///   "uniqueId": "10.790231850.402720"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.callconfirm.acceptcall.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceCallconfirmAcceptcall<'a> {
    /// The thread of the call that the leg belongs to.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceCallconfirmAcceptcall<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// A leg was not confirmed and is left out of the call.
///
/// Other legs of the same call may be confirmed all the same, so this says nothing about the call as a whole.
///
/// Arrives as `voice.callconfirm.rejectcall`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, client area user guide](https://github.com/teletracker-net/documentation)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "callconfirm",
///   "eventName": "rejectcall",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "4b7e19c05ad84f3e9c21d6f80ab3752",
///   "uniqueId": "10.790231851.402721"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.callconfirm.rejectcall.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceCallconfirmRejectcall<'a> {
    /// The thread of the call that the leg belongs to.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceCallconfirmRejectcall<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// Whoever took an incoming call has been asked to key in their agent PIN.
///
/// The line has agent PINs on: caller and agent are put through only after a valid PIN. The event comes once for every
/// time the prompt is played. A PIN that is wrong has no event of its own.
///
/// Arrives as `voice.incoming.agentpin-prompt`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, client area user guide](https://github.com/teletracker-net/documentation)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "incoming",
///   "eventName": "agentpin-prompt",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "e81d40b7c95f2a6384b0fd7c29e5a16",
///   "uniqueId": "10.790233415.403390"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.incoming.agentpin-prompt.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceIncomingAgentpinPrompt<'a> {
    /// The call's thread.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceIncomingAgentpinPrompt<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// An agent has keyed in a valid PIN, is put through to the caller, and the call now counts as theirs.
///
/// The call is from now on associated with the user who has that PIN.
///
/// Arrives as `voice.incoming.agentpin-valid`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, client area user guide](https://github.com/teletracker-net/documentation)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "incoming",
///   "eventName": "agentpin-valid",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "e81d40b7c95f2a6384b0fd7c29e5a16",
///   "uniqueId": "10.790233415.403390"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.incoming.agentpin-valid.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceIncomingAgentpinValid<'a> {
    /// The call's thread.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceIncomingAgentpinValid<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// No agent PIN came in time, and the incoming call has been cut off.
///
/// Arrives as `voice.incoming.agentpin-timeout`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, client area user guide](https://github.com/teletracker-net/documentation)).
///
/// ```json
/// {
///   "category": "voice",
///   "subCategory": "incoming",
///   "eventName": "agentpin-timeout",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "trackingId": "e81d40b7c95f2a6384b0fd7c29e5a16",
///   "uniqueId": "10.790233415.403390"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/voice.incoming.agentpin-timeout.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceIncomingAgentpinTimeout<'a> {
    /// The call's thread.
    pub tracking_id: TrackingId<'a>,
    /// The call's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    VoiceIncomingAgentpinTimeout<'a>,
    names: ["type", "eventTimestamp", "trackingId", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 4 1, 5 2, 1 3, 6 4],
    new(tracking_id: TrackingId<'a>),
    tracking_id: required 2 "trackingId",
    unique_id: optional 3 "uniqueId",
}

/// Ties together everything that happens in the course of one call.
///
/// It stays the same from a call's first event to its last, and from the `voice.originate` events to the
/// `voice.outgoing` events of the call that they lead to. The one published value has 31 hexadecimal digits, so expect no
/// certain length.
///
/// Evidence: not stated ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TrackingId<'a>(Cow<'a, str>);

::hookswitch::text! {
    TrackingId<'a>
}

/// What an event says about the user whom it concerns.
///
/// The published sample breaks off after `id`; what else there is, is not documented.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserData<'a> {
    /// The user's id.
    ///
    /// Evidence C-: one description ([TeleTracker, RealTime API, Common Data Properties (with the one published sample)](https://www.teletracker.net/developer-documentation/realtime-api/common-data-properties)).
    pub id: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    UserData<'a>,
    names: ["id"],
    new(),
    id: optional 0 "id",
}
