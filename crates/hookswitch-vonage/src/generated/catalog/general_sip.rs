// @generated from `schema/nexmo/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that the groups General and SIP share.

use std::borrow::Cow;
use super::LegStatus;

/// How far a leg has come, and how it ended.
///
/// Newer than the webhook schema; whether webhooks carry it is not known.
///
/// Evidence C-: one description ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegState<'a> {
    /// `started`, `ringing`, `answered` or `completed`.
    pub status: LegStatus<'a>,
    /// Whether a completed leg had been connected.
    pub successful: Option<bool>,
    /// Why a completed leg ended.
    pub reason: Option<LegEndReason<'a>>,
}

::hookswitch::object! {
    LegState<'a>,
    names: ["status", "successful", "reason"],
    new(status: LegStatus<'a>),
    status: required 0 "status",
    successful: optional 1 "successful",
    reason: optional 2 "reason",
}

/// Why a leg ended.
///
/// The source lists the values without explaining them. Most are named after status codes of SIP, and are explained so here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LegEndReason<'a> {
    /// It ended as calls do.
    Ok,
    /// It could not be connected.
    Failed,
    /// The called end was busy.
    Busy,
    /// The called end did not answer in time.
    Timeout,
    /// The calling end gave up.
    Cancelled,
    /// The called end declined.
    Rejected,
    /// Nobody is known under the address.
    NotFound,
    /// The request was withdrawn.
    RequestTerminated,
    /// A protocol extension was asked for that is not supported.
    BadExtension,
    /// The called device was busy.
    BusyHere,
    /// No reply came in time.
    RequestTimeout,
    /// The called end is not reachable for now.
    TemporarilyUnavailable,
    /// The request was refused.
    Forbidden,
    /// Nobody is reachable under the address any more.
    Gone,
    /// A gateway on the way gave a wrong reply.
    BadGateway,
    /// The address lacks something.
    AddressIncomplete,
    /// A server on the way failed.
    ServerInternalError,
    /// A server on the way cannot do what was asked.
    NotImplemented,
    /// A server on the way did not reply in time.
    ServerTimeout,
    /// The version of the protocol is not supported.
    VersionNotSupported,
    /// A server on the way is overloaded or down.
    ServiceUnavailable,
    /// The account cannot pay for the call.
    PaymentRequired,
    /// The call was ended because it is banned.
    BannedCallEnded,
    /// The connection to the called end broke.
    FlowFailed,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    LegEndReason<'a>,
    Ok = "ok",
    Failed = "failed",
    Busy = "busy",
    Timeout = "timeout",
    Cancelled = "cancelled",
    Rejected = "rejected",
    NotFound = "not_found",
    RequestTerminated = "request_terminated",
    BadExtension = "bad_extension",
    BusyHere = "busy_here",
    RequestTimeout = "request_timeout",
    TemporarilyUnavailable = "temporarily_unavailable",
    Forbidden = "forbidden",
    Gone = "gone",
    BadGateway = "bad_gateway",
    AddressIncomplete = "address_incomplete",
    ServerInternalError = "server_internal_error",
    NotImplemented = "not_implemented",
    ServerTimeout = "server_timeout",
    VersionNotSupported = "version_not_supported",
    ServiceUnavailable = "service_unavailable",
    PaymentRequired = "payment_required",
    BannedCallEnded = "banned_call_ended",
    FlowFailed = "flow_failed",
}
