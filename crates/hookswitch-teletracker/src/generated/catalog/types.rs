// @generated from `schema/teletracker/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that all events share.

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
