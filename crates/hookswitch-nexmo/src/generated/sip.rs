// @generated from `schema/nexmo/catalog.yaml`, `schema/nexmo/sip.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group SIP.

use std::borrow::Cow;
use ::hookswitch::Timestamp;

use super::catalog::{
    Channel, LegStatus, LegDirection, HangupBandwidth, HangupReason, HangupQuality,
};

/// A telephone rings, at the far end or because somebody calls the application.
///
/// An outbound call rings within a conversation. An inbound one belongs to a knocker: `from` is `knocker:…`, and there is
/// neither `id` nor `conversation_id`. In a REST answer of 2018 `direction` is missing.
///
/// Arrives as `sip:ringing`. Evidence A: a captured delivery and a schema agree ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); A published log of six webhooks of an inbound call (2 November 2020); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "sip:ringing",
///   "id": 3,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "direction": "outbound",
///     "channel": {
///       "type": "phone",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       },
///       "from": {
///         "type": "phone",
///         "number": "14155550100"
///       }
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/sip.ringing.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SipRinging<'a> {
    /// Who placed the call.
    pub direction: Option<LegDirection<'a>>,
    /// The leg.
    pub channel: Channel<'a>,
}

::hookswitch::object! {
    SipRinging<'a>,
    names: ["direction", "channel"],
    new(channel: Channel<'a>),
    direction: optional 0 "direction",
    channel: required 1 "channel",
}

/// Somebody answered the telephone.
///
/// A page of the vendor's documentation calls it `member:answered` by mistake; there is no such event.
///
/// Arrives as `sip:answered`. Evidence B: a capture from another carrier, and a schema ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Nexmo developer documentation, with a REST listing of 2018 and push notifications of 2021](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "sip:answered",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "direction": "outbound",
///     "channel": {
///       "type": "phone",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "from": {
///         "type": "phone",
///         "number": "Unknown"
///       },
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       },
///       "leg_ids": [
///         "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a"
///       ],
///       "cpa": false,
///       "preanswer": false,
///       "ring_timeout": 60000,
///       "cpa_time": 5000,
///       "max_length": 7200000
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/sip.answered.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SipAnswered<'a> {
    /// Who placed the call.
    pub direction: LegDirection<'a>,
    /// The leg.
    pub channel: Channel<'a>,
}

::hookswitch::object! {
    SipAnswered<'a>,
    names: ["direction", "channel"],
    new(direction: LegDirection<'a>, channel: Channel<'a>),
    direction: required 0 "direction",
    channel: required 1 "channel",
}

/// An answering machine, not a person, answered the telephone.
///
/// The payload's `type` is not the event's name; which values it takes is not documented.
///
/// Arrives as `sip:machine`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
///
/// ```json
/// {
///   "type": "sip:machine",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "type": "machine",
///     "confidence": 92,
///     "channel": {
///       "type": "phone",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       }
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/sip.machine.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SipMachine<'a> {
    /// What kind of machine it is.
    pub r#type: Cow<'a, str>,
    /// How sure the platform is; the scale is not documented.
    pub confidence: i64,
    /// The leg.
    pub channel: Channel<'a>,
}

::hookswitch::object! {
    SipMachine<'a>,
    names: ["type", "confidence", "channel"],
    new(r#type: Cow<'a, str>, confidence: i64, channel: Channel<'a>),
    r#type: required 0 "type",
    confidence: required 1 "confidence",
    channel: required 2 "channel",
}

/// The bill of a telephone leg: how long it lasted and what it cost.
///
/// `direction` is `in` or `out` here, where all other events say `inbound` or `outbound`. `from` and `to` in the payload are telephone
/// numbers rather than members, as far as one can tell. The leg of a caller who was never let in has
/// `knocker:…` in the envelope's `from`, and neither `id` nor `conversation_id`.
///
/// Arrives as `sip:status`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
///
/// ```json
/// {
///   "type": "sip:status",
///   "id": 12,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "direction": "out",
///     "from": "14155550100",
///     "to": "14155550123",
///     "price": "0.00600000",
///     "rate": "0.01200000",
///     "duration": "30",
///     "network_code": "US-FIXED",
///     "status": "completed",
///     "state": {
///       "status": "completed",
///       "successful": true,
///       "reason": "ok"
///     },
///     "request_time": "2020-11-02T09:14:25.000Z",
///     "start_time": "2020-11-02T09:14:30.000Z",
///     "end_time": "2020-11-02T09:15:00.000Z",
///     "channel": {
///       "type": "phone",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       }
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/sip.status.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SipStatus<'a> {
    /// Who placed the call.
    pub direction: SipStatusDirection<'a>,
    /// The calling number.
    pub from: Cow<'a, str>,
    /// The called number.
    pub to: Cow<'a, str>,
    /// What the leg cost, as a decimal number.
    pub price: Cow<'a, str>,
    /// The price per unit of time, as a decimal number.
    pub rate: Cow<'a, str>,
    /// How long it lasted, as a decimal number; the unit is not documented.
    pub duration: Cow<'a, str>,
    /// The leg.
    pub channel: Box<Channel<'a>>,
    /// The telephone network at the other end.
    pub network_code: Option<Cow<'a, str>>,
    /// How far the leg has come.
    pub status: Option<LegStatus<'a>>,
    /// How far the leg has come, and how it ended.
    ///
    /// Evidence C-: one description ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
    pub state: Option<LegState<'a>>,
    /// When the call was asked for.
    pub request_time: Option<Timestamp<'a>>,
    /// When it began.
    pub start_time: Option<Timestamp<'a>>,
    /// When it ended.
    pub end_time: Option<Timestamp<'a>>,
}

::hookswitch::object! {
    SipStatus<'a>,
    names: ["direction", "from", "to", "price", "rate", "duration", "channel", "network_code", "status", "state", "request_time", "start_time", "end_time"],
    new(direction: SipStatusDirection<'a>, from: Cow<'a, str>, to: Cow<'a, str>, price: Cow<'a, str>, rate: Cow<'a, str>, duration: Cow<'a, str>, channel: Box<Channel<'a>>),
    direction: required 0 "direction",
    from: required 1 "from",
    to: required 2 "to",
    price: required 3 "price",
    rate: required 4 "rate",
    duration: required 5 "duration",
    channel: required 6 "channel",
    network_code: optional 7 "network_code",
    status: optional 8 "status",
    state: optional 9 "state",
    request_time: optional 10 "request_time",
    start_time: optional 11 "start_time",
    end_time: optional 12 "end_time",
}

/// A telephone leg ended.
///
/// The leg of a caller who was never let in has `knocker:…` in the envelope's `from`, and neither `id` nor
/// `conversation_id`.
///
/// No capture of the payload has been published, and the schemas disagree: those that webhook receivers use have
/// `bytes_in`, `bytes_out` and a number for `sip_code`, the REST description has `byte_in`, `byte_out` and a text. Both are read. The
/// JavaScript SDK compares `sip_code` with numbers, which speaks for the former.
///
/// Arrives as `sip:hangup`. Evidence B-: a schema, and a consumer or test that reads the fields ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk); [Vonage server SDK for Node.js](https://github.com/Vonage/vonage-node-sdk); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "sip:hangup",
///   "id": 11,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "direction": "outbound",
///     "channel": {
///       "type": "phone",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       },
///       "from": {
///         "type": "phone",
///         "number": "14155550100"
///       },
///       "headers": {}
///     },
///     "quality": {
///       "mos_score": 4.38,
///       "quality_percentage": 97,
///       "jitter_min_var": 0.21,
///       "jitter_max_var": 38.5,
///       "jitter_loss_rate": 0,
///       "jitter_burst_rate": 0,
///       "flaw_total": 12,
///       "packet_cnt": 1498,
///       "packet_loss_perc": 0.4
///     },
///     "bandwidth": {
///       "bytes_in": 257656,
///       "bytes_out": 256968
///     },
///     "reason": {
///       "code": "17",
///       "text": "User busy",
///       "sip_code": 486
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/sip.hangup.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SipHangup<'a> {
    /// Who had placed the call.
    pub direction: LegDirection<'a>,
    /// The leg that ended.
    pub channel: Box<Channel<'a>>,
    /// How well the leg carried sound.
    pub quality: HangupQuality<'a>,
    /// How much the leg carried.
    pub bandwidth: HangupBandwidth<'a>,
    /// Why the leg ended.
    pub reason: Option<HangupReason<'a>>,
}

::hookswitch::object! {
    SipHangup<'a>,
    names: ["direction", "channel", "quality", "bandwidth", "reason"],
    new(direction: LegDirection<'a>, channel: Box<Channel<'a>>, quality: HangupQuality<'a>, bandwidth: HangupBandwidth<'a>),
    direction: required 0 "direction",
    channel: required 1 "channel",
    quality: required 2 "quality",
    bandwidth: required 3 "bandwidth",
    reason: optional 4 "reason",
}

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

/// Who placed a call, in `sip:status` alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SipStatusDirection<'a> {
    /// Somebody called in.
    In,
    /// The platform placed the call.
    Out,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    SipStatusDirection<'a>,
    In = "in",
    Out = "out",
}
