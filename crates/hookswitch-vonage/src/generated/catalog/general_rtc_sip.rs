// @generated from `schema/nexmo/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that the groups General, RTC and SIP share.

use std::borrow::Cow;

/// Who placed the call, seen from the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LegDirection<'a> {
    /// Somebody called in.
    Inbound,
    /// The platform placed the call.
    Outbound,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    LegDirection<'a>,
    Inbound = "inbound",
    Outbound = "outbound",
}
