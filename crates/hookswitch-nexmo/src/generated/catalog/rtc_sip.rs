// @generated from `schema/nexmo/catalog.yaml`, `schema/nexmo/rtc.yaml` by `cargo xtask generate`. Do not edit.
//! The types that the groups RTC and SIP share.

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

/// How much the leg carried.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HangupBandwidth<'a> {
    /// What came in.
    ///
    /// In bytes; also read from `byte_in`.
    pub bytes_in: f64,
    /// What went out.
    ///
    /// In bytes; also read from `byte_out`.
    pub bytes_out: f64,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    HangupBandwidth<'a> + lifetime,
    names: ["bytes_in", "bytes_out", "byte_in", "byte_out"],
    new(bytes_in: f64, bytes_out: f64),
    bytes_in: required 0 "bytes_in" or 2 "byte_in" 1,
    bytes_out: required 1 "bytes_out" or 3 "byte_out" 1,
}

/// Why the leg ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HangupReason<'a> {
    /// A short code; no values are documented.
    pub code: Cow<'a, str>,
    /// The reason in words; no values are documented.
    pub text: Cow<'a, str>,
    /// The status code of SIP.
    ///
    /// The JavaScript SDK takes 486 for busy, 487 for timeout and 403 for failed.
    pub sip_code: SipCode<'a>,
}

::hookswitch::object! {
    HangupReason<'a>,
    names: ["code", "text", "sip_code"],
    new(code: Cow<'a, str>, text: Cow<'a, str>, sip_code: SipCode<'a>),
    code: required 0 "code",
    text: required 1 "text",
    sip_code: required 2 "sip_code",
}

/// A status code of SIP, as a number or as a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SipCode<'a> {
    /// An integer.
    Integer(i64),
    /// A string.
    String(Cow<'a, str>),
}

::hookswitch::choice! {
    SipCode<'a>, expected: "an integer or a string", blank: Integer,
    Integer(i64) = Number,
    String(Cow<'a, str>) = String text,
}

/// How well a leg carried sound.
///
/// None of the figures is documented beyond its name.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HangupQuality<'a> {
    /// The mean opinion score.
    pub mos_score: Option<f64>,
    /// The quality as a whole.
    ///
    /// In percent.
    pub quality_percentage: Option<f64>,
    /// The least variance of the packets' delay.
    pub jitter_min_var: Option<f64>,
    /// The greatest variance of the packets' delay.
    pub jitter_max_var: Option<f64>,
    /// The rate of packets lost to jitter.
    pub jitter_loss_rate: Option<f64>,
    /// How often jitter comes in bursts.
    pub jitter_burst_rate: Option<f64>,
    /// How many flaws were counted.
    pub flaw_total: Option<f64>,
    /// How many packets were counted.
    pub packet_cnt: Option<f64>,
    /// How many of them were lost.
    ///
    /// In percent.
    pub packet_loss_perc: Option<f64>,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    HangupQuality<'a> + lifetime,
    names: ["mos_score", "quality_percentage", "jitter_min_var", "jitter_max_var", "jitter_loss_rate", "jitter_burst_rate", "flaw_total", "packet_cnt", "packet_loss_perc"],
    new(),
    mos_score: optional 0 "mos_score",
    quality_percentage: optional 1 "quality_percentage",
    jitter_min_var: optional 2 "jitter_min_var",
    jitter_max_var: optional 3 "jitter_max_var",
    jitter_loss_rate: optional 4 "jitter_loss_rate",
    jitter_burst_rate: optional 5 "jitter_burst_rate",
    flaw_total: optional 6 "flaw_total",
    packet_cnt: optional 7 "packet_cnt",
    packet_loss_perc: optional 8 "packet_loss_perc",
}
