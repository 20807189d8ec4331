// @generated from `schema/teletracker/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that the groups Voice and Messaging share.

use std::borrow::Cow;

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
