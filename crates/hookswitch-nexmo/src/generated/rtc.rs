// @generated from `schema/nexmo/rtc.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group RTC.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::{Json, Timestamp};

use super::catalog::{
    ConversationId, MemberId, UserId, LegId, RtcId, Channel, LegDirection,
    HangupBandwidth, HangupReason, HangupQuality,
};

/// An app offered its media to the platform, to set up a call.
///
/// Signalling inside the platform. The vendor took it off its list in 2019, because it is not sent to developers; the
/// webhook schema of 2022 still has it.
///
/// Arrives as `rtc:offer`. Evidence C-: one description ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
///
/// ```json
/// {
///   "type": "rtc:offer",
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "session_destination": "session-3",
///   "body": {
///     "sdp": "v=0\r\no=- 20518 0 IN IP4 203.0.113.1\r\ns=-\r\n",
///     "leg_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c",
///     "member_leg_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c",
///     "member_id": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///     "media_settings": {
///       "muted": false
///     },
///     "name": "alice"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/rtc.offer.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcOffer<'a> {
    /// What media the app offers, in SDP.
    pub sdp: Cow<'a, str>,
    /// The leg.
    pub leg_id: LegId<'a>,
    /// The leg of the member.
    pub member_leg_id: LegId<'a>,
    /// The member who calls.
    pub member_id: Option<MemberId<'a>>,
    /// How the media are to be set.
    pub media_settings: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    /// A name; whose is not documented.
    pub name: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    RtcOffer<'a>,
    names: ["sdp", "leg_id", "member_leg_id", "member_id", "media_settings", "name"],
    new(sdp: Cow<'a, str>, leg_id: LegId<'a>, member_leg_id: LegId<'a>),
    sdp: required 0 "sdp",
    leg_id: required 1 "leg_id",
    member_leg_id: required 2 "member_leg_id",
    member_id: optional 3 "member_id",
    media_settings: optional 4 "media_settings",
    name: optional 5 "name",
}

/// The platform answered an app's offer of media.
///
/// Signalling inside the platform, and not to be confused with `rtc:answered` of later lists, which says that a call was
/// answered. The vendor took it off its list in 2019, because it is not sent to developers.
///
/// `isFromMB` and `session_destination` stand beside the payload in the webhook schema and in the payload in the REST description.
/// Server SDKs spell the former `isFromMb`, which nothing on the wire confirms.
///
/// Arrives as `rtc:answer`. Evidence B-: a schema, and a consumer or test that reads the fields ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk); [Vonage server SDK for Node.js](https://github.com/Vonage/vonage-node-sdk)).
///
/// ```json
/// {
///   "type": "rtc:answer",
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "session_destination": "session-3",
///   "isFromMB": true,
///   "body": {
///     "answer": "v=0\r\no=- 20518 1 IN IP4 198.51.100.7\r\ns=-\r\n",
///     "rtc_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/rtc.answer.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcAnswer<'a> {
    /// What media the platform accepts, in SDP.
    pub answer: Cow<'a, str>,
    /// The media session.
    pub rtc_id: RtcId<'a>,
    /// Whether the answer comes from `MB`, a part of the platform.
    ///
    /// Evidence C-: one description ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
    pub is_from_mb: Option<bool>,
    /// Where the platform sends the signalling of the session.
    ///
    /// Evidence C-: one description ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
    pub session_destination: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    RtcAnswer<'a>,
    names: ["answer", "rtc_id", "isFromMB", "session_destination"],
    new(answer: Cow<'a, str>, rtc_id: RtcId<'a>),
    answer: required 0 "answer",
    rtc_id: required 1 "rtc_id",
    is_from_mb: optional 2 "isFromMB",
    session_destination: optional 3 "session_destination",
}

/// The bill of an app's leg, after it has ended.
///
/// Arrives as `rtc:status`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk)).
///
/// ```json
/// {
///   "type": "rtc:status",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "duration": "42",
///     "start_time": "2020-11-02T09:14:30.000Z",
///     "end_time": "2020-11-02T09:15:12.000Z",
///     "mos": 4.38,
///     "price": "0.00280000",
///     "price_currency": "EUR",
///     "channel": {
///       "type": "app",
///       "id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/rtc.status.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcStatus<'a> {
    /// How long the leg lasted, as a decimal number; the unit is not documented.
    pub duration: Cow<'a, str>,
    /// When it began.
    pub start_time: Timestamp<'a>,
    /// When it ended.
    pub end_time: Timestamp<'a>,
    /// The mean opinion score, a measure of how well it sounded.
    pub mos: f64,
    /// What it cost, as a decimal number.
    pub price: Cow<'a, str>,
    /// What currency the price is in.
    pub price_currency: Cow<'a, str>,
    /// The leg.
    pub channel: Channel<'a>,
}

::hookswitch::object! {
    RtcStatus<'a>,
    names: ["duration", "start_time", "end_time", "mos", "price", "price_currency", "channel"],
    new(duration: Cow<'a, str>, start_time: Timestamp<'a>, end_time: Timestamp<'a>, mos: f64, price: Cow<'a, str>, price_currency: Cow<'a, str>, channel: Channel<'a>),
    duration: required 0 "duration",
    start_time: required 1 "start_time",
    end_time: required 2 "end_time",
    mos: required 3 "mos",
    price: required 4 "price",
    price_currency: required 5 "price_currency",
    channel: required 6 "channel",
}

/// A leg was moved here from another conversation.
///
/// Arrives as `rtc:transfer`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk)).
///
/// ```json
/// {
///   "type": "rtc:transfer",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "transferred_from": "CON-bf416385-c9e2-4d07-a7b4-f5c6d7e8f9a0",
///     "was_member": "MEM-c05274f6-daf3-4e18-b8c5-06d7e8f90ab1",
///     "user_id": "USR-2c8e4d03-6a19-4f7b-b3d5-01a2f9e8c746",
///     "channel": {
///       "type": "app",
///       "id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/rtc.transfer.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcTransfer<'a> {
    /// The conversation that the leg was in.
    pub transferred_from: ConversationId<'a>,
    /// The member that it belonged to there.
    pub was_member: MemberId<'a>,
    /// The user on the leg.
    pub user_id: UserId<'a>,
    /// The leg.
    pub channel: Channel<'a>,
}

::hookswitch::object! {
    RtcTransfer<'a>,
    names: ["transferred_from", "was_member", "user_id", "channel"],
    new(transferred_from: ConversationId<'a>, was_member: MemberId<'a>, user_id: UserId<'a>, channel: Channel<'a>),
    transferred_from: required 0 "transferred_from",
    was_member: required 1 "was_member",
    user_id: required 2 "user_id",
    channel: required 3 "channel",
}

/// An app's leg ended.
///
/// The same payload as that of `sip:hangup`. No capture of either has been published, and the schemas disagree: those that
/// webhook receivers use have `bytes_in`, `bytes_out` and a number for `sip_code`, the REST description has `byte_in`, `byte_out` and a
/// text. Both are read.
///
/// Arrives as `rtc:hangup`. Evidence B-: a schema, and a consumer or test that reads the fields ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk); [Vonage server SDK for Node.js](https://github.com/Vonage/vonage-node-sdk)).
///
/// ```json
/// {
///   "type": "rtc:hangup",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "direction": "inbound",
///     "channel": {
///       "type": "app",
///       "id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c",
///       "from": {
///         "type": "app",
///         "user": "alice"
///       },
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       }
///     },
///     "quality": {
///       "mos_score": 4.38,
///       "quality_percentage": 97
///     },
///     "bandwidth": {
///       "bytes_in": 168420,
///       "bytes_out": 171864
///     },
///     "reason": {
///       "code": "ok",
///       "text": "Normal clearing",
///       "sip_code": 200
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/rtc.hangup.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcHangup<'a> {
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
    RtcHangup<'a>,
    names: ["direction", "channel", "quality", "bandwidth", "reason"],
    new(direction: LegDirection<'a>, channel: Box<Channel<'a>>, quality: HangupQuality<'a>, bandwidth: HangupBandwidth<'a>),
    direction: required 0 "direction",
    channel: required 1 "channel",
    quality: required 2 "quality",
    bandwidth: required 3 "bandwidth",
    reason: optional 4 "reason",
}

/// An app's media session was ended.
///
/// Known from the webhook schema alone; the REST API names the event without describing it.
///
/// Arrives as `rtc:terminate`. Evidence C-: one description ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
///
/// ```json
/// {
///   "type": "rtc:terminate",
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "session_destination": "session-3",
///   "body": {
///     "rtc_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c",
///     "member_id": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/rtc.terminate.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcTerminate<'a> {
    /// The media session.
    pub rtc_id: RtcId<'a>,
    /// The member.
    pub member_id: MemberId<'a>,
}

::hookswitch::object! {
    RtcTerminate<'a>,
    names: ["rtc_id", "member_id"],
    new(rtc_id: RtcId<'a>, member_id: MemberId<'a>),
    rtc_id: required 0 "rtc_id",
    member_id: required 1 "member_id",
}
