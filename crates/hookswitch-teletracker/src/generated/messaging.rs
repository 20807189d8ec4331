// @generated from `schema/teletracker/messaging.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Messaging.

use super::catalog::UniqueId;

/// A text message has arrived at one of the account's numbers.
///
/// It belongs to a number and line of the account and possibly to no user, so that it may reach the account's stream only.
///
/// Arrives as `messaging.incoming.sms`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, one entry of a report](https://www.teletracker.net/developer-documentation/rest-api/reports/get-report-single-entry)).
///
/// ```json
/// {
///   "category": "messaging",
///   "subCategory": "incoming",
///   "eventName": "sms",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "uniqueId": "10.790240118.405102"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/messaging.incoming.sms.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagingIncomingSms<'a> {
    /// The message's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    MessagingIncomingSms<'a>,
    names: ["type", "eventTimestamp", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 3 1, 4 2, 1 3, 5 4],
    new(),
    unique_id: optional 2 "uniqueId",
}

/// A text message has been sent from one of the account's numbers.
///
/// It says that the message went out; whether it was delivered has no event.
///
/// Arrives as `messaging.outgoing.sms`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, one entry of a report](https://www.teletracker.net/developer-documentation/rest-api/reports/get-report-single-entry)).
///
/// ```json
/// {
///   "category": "messaging",
///   "subCategory": "outgoing",
///   "eventName": "sms",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "uniqueId": "10.790240163.405117"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/messaging.outgoing.sms.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagingOutgoingSms<'a> {
    /// The message's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    MessagingOutgoingSms<'a>,
    names: ["type", "eventTimestamp", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 3 1, 4 2, 1 3, 5 4],
    new(),
    unique_id: optional 2 "uniqueId",
}

/// A picture message has arrived at one of the account's numbers.
///
/// The event brings the message's text, under a name that is not documented. Pictures and other media are
/// fetched one by one from `https://api.teletracker.net/mms/component/{call_id}/{filename}`, where `call_id` is the
/// `uniqueId`.
///
/// Arrives as `messaging.incoming.mms`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, one entry of a report](https://www.teletracker.net/developer-documentation/rest-api/reports/get-report-single-entry); [TeleTracker, REST API, a message's component](https://www.teletracker.net/developer-documentation/rest-api/reports/get-message-component/)).
///
/// ```json
/// {
///   "category": "messaging",
///   "subCategory": "incoming",
///   "eventName": "mms",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "uniqueId": "10.790240251.405160"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/messaging.incoming.mms.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagingIncomingMms<'a> {
    /// The message's id in the reports and in the addresses of its media.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    MessagingIncomingMms<'a>,
    names: ["type", "eventTimestamp", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 3 1, 4 2, 1 3, 5 4],
    new(),
    unique_id: optional 2 "uniqueId",
}

/// A picture message has been sent from one of the account's numbers.
///
/// It says that the message went out; whether it was delivered has no event.
///
/// Arrives as `messaging.outgoing.mms`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, one entry of a report](https://www.teletracker.net/developer-documentation/rest-api/reports/get-report-single-entry)).
///
/// ```json
/// {
///   "category": "messaging",
///   "subCategory": "outgoing",
///   "eventName": "mms",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "uniqueId": "10.790240297.405183"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/messaging.outgoing.mms.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagingOutgoingMms<'a> {
    /// The message's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    MessagingOutgoingMms<'a>,
    names: ["type", "eventTimestamp", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 3 1, 4 2, 1 3, 5 4],
    new(),
    unique_id: optional 2 "uniqueId",
}

/// Somebody has texted that they want no more messages, and the account has taken note of their number.
///
/// A reply with the opt-out command, to whichever of the account's numbers, is enough: the list that they are on now
/// holds for the account as a whole. There is no event for the way back.
///
/// Arrives as `messaging.update.opt-out`. Evidence C-: one description ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/)).
///
/// ```json
/// {
///   "category": "messaging",
///   "subCategory": "update",
///   "eventName": "opt-out",
///   "type": "userevent",
///   "eventTimestamp": "2024-05-14T09:26:31+00:00",
///   "uniqueId": "10.790240374.405221"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/teletracker/1.0.0/messaging.update.opt-out.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagingUpdateOptOut<'a> {
    /// The message's id in the reports; some events carry it.
    pub unique_id: Option<UniqueId<'a>>,
}

::hookswitch::object! {
    MessagingUpdateOptOut<'a>,
    names: ["type", "eventTimestamp", "uniqueId", "category", "eventName", "subCategory"],
    outside: [0 0, 3 1, 4 2, 1 3, 5 4],
    new(),
    unique_id: optional 2 "uniqueId",
}
