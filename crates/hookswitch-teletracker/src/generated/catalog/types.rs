// @generated from `schema/teletracker/catalog.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! The types that payloads share.

use std::borrow::Cow;

/// The kind of stream that an event came over.
///
/// Evidence: not stated ([TeleTracker, RealTime API, User Event Stream](https://www.teletracker.net/developer-documentation/realtime-api/streams/user-event-stream/); [TeleTracker, RealTime API, Account Event Stream](https://www.teletracker.net/developer-documentation/realtime-api/streams/account-event-stream/)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Stream<'a> {
    /// The event came over a user's stream.
    Userevent,
    /// The event came over the stream of a whole account.
    Accountevent,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    Stream<'a>,
    Userevent = "userevent",
    Accountevent = "accountevent",
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

/// Names one call or one message, and its entry in the reports.
///
/// The REST API calls the same value report id and call id (for messages too), and answers `call_id` with the entry. The
/// one published value looks like `10.<digits>.<digits>`.
///
/// Evidence: not stated ([TeleTracker, RealTime API, Event Reference](https://www.teletracker.net/developer-documentation/realtime-api/event-reference/); [TeleTracker, REST API, one entry of a report](https://www.teletracker.net/developer-documentation/rest-api/reports/get-report-single-entry)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UniqueId<'a>(Cow<'a, str>);

::hookswitch::text! {
    UniqueId<'a>
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
