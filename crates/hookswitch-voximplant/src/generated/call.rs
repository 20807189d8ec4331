// @generated from `schema/voximplant/call.yaml`, `schema/voximplant/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Call.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::Json;
use super::catalog::HeaderValue;

/// The far end of an outgoing call has reported progress; usually its phone is ringing.
///
/// Arrives as `Call.Ringing`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.Ringing",
///   "id": "q7TzK4vWm1hYxR9bDfE2sLgNpA0cUoJ8iVtXyZ3wMkQ",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {}
///   },
///   "headers": {
///     "X-Branch": "north"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.Ringing.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Ringing<'a> {
    /// SIP headers of the progress message, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
}

::hookswitch::object! {
    Ringing<'a>,
    names: ["headers", "id", "eventSourceField", "call", "name"],
    outside: [1 0, 4 1, 2 2, 3 3],
    new(),
    headers: optional 0 "headers",
}

/// A call has been answered and the two sides can talk.
///
/// An incoming call is connected after the scenario has called `Call.answer`, an outgoing one when the far end answers.
/// Sound may arrive earlier: in both captured calls `Call.FirstAudioPacketReceived` came first, once by 4 milliseconds and
/// once, with early media, by 7.7 seconds.
///
/// Arrives as `Call.Connected`. Evidence A: a captured delivery and a schema agree ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
///
/// ```json
/// {
///   "name": "Call.Connected",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "displayName": "",
///   "encrypted": false,
///   "headers": {},
///   "sipCallId": "5d20c3a84f1b11f08a3642010a8e0c07@192.0.2.44",
///   "sipTransport": "UDP"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.Connected.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Connected<'a> {
    /// Text that the client app passed along when it accepted the call.
    pub custom_data: Option<Cow<'a, str>>,
    /// The name to show for the other party; may be empty.
    ///
    /// Not documented by the vendor.
    ///
    /// Evidence C: two independent descriptions ([A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub display_name: Option<Cow<'a, str>>,
    /// Whether the media are encrypted.
    ///
    /// Not documented by the vendor; what it means is read off its name.
    ///
    /// Evidence C: two independent descriptions ([A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub encrypted: Option<bool>,
    /// SIP headers of the answer, by name; often empty.
    ///
    /// The typings promise it, the reference calls it optional.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// The media that were agreed on, endpoint by endpoint.
    ///
    /// Not documented by the vendor, and seen in an unquoted log line only.
    ///
    /// Evidence C-: one description (A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub scheme: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    /// The `Call-ID` of the SIP dialogue.
    ///
    /// Not documented by the vendor.
    ///
    /// Evidence C: two independent descriptions ([A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub sip_call_id: Option<Cow<'a, str>>,
    /// How SIP is carried, for example `UDP`.
    ///
    /// Not documented by the vendor.
    ///
    /// Evidence C: two independent descriptions ([A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub sip_transport: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    Connected<'a>,
    names: ["customData", "displayName", "encrypted", "headers", "id", "scheme", "sipCallId", "sipTransport", "eventSourceField", "call", "name"],
    outside: [4 0, 10 1, 8 2, 9 3],
    new(),
    custom_data: optional 0 "customData",
    display_name: optional 1 "displayName",
    encrypted: optional 2 "encrypted",
    headers: optional 3 "headers",
    scheme: optional 5 "scheme",
    sip_call_id: optional 6 "sipCallId",
    sip_transport: optional 7 "sipTransport",
}

/// A call is over, with what it cost and how long it took.
///
/// The JavaScript session goes on. Once it has neither calls nor queue requests left it is closed after a while;
/// `VoxEngine.terminate` closes it at once. A recording of the call is reported later still, by `Call.RecordStopped`.
///
/// Arrives as `Call.Disconnected`. Evidence A: a captured delivery and a schema agree ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026); [Log lines of a failed call in an issue of react-native-voximplant (2022)](https://github.com/voximplant/react-native-voximplant/issues/156)).
///
/// ```json
/// {
///   "name": "Call.Disconnected",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "cost": 0.372812,
///   "direction": "All numbers",
///   "duration": 72,
///   "headers": {
///     "Reason": [
///       "MVTSLocal;cause=10;text=\"BYE received\"",
///       "Q.850;cause=16;text=\"Normal call clearing\""
///     ]
///   },
///   "internalCode": 10,
///   "reason": "BYE received"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.Disconnected.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Disconnected<'a> {
    /// What the call cost.
    ///
    /// A number here; the price of a recording is text.
    ///
    /// In the account's currency.
    pub cost: f64,
    /// The heading under which the call is billed.
    ///
    /// Not whether it came in or went out: `All numbers`, `SIP Call` and an empty text have been seen, and no list is
    /// published.
    pub direction: Cow<'a, str>,
    /// How long the call took in all.
    ///
    /// In seconds.
    pub duration: f64,
    /// SIP headers of the message that ended the call, by name.
    ///
    /// Not only headers that begin with `X-`; `Reason` has been seen with one value and with a list of them.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// Why the call ended, as a number.
    pub internal_code: HangupCode,
    /// Why the call ended, in words.
    ///
    /// Promised by the typings, and yet missing from the captured end of an outgoing SIP call.
    pub reason: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    Disconnected<'a>,
    names: ["cost", "direction", "duration", "headers", "id", "internalCode", "reason", "eventSourceField", "call", "name"],
    outside: [4 0, 9 1, 7 2, 8 3],
    new(cost: f64, direction: Cow<'a, str>, duration: f64, internal_code: HangupCode),
    cost: required 0 "cost",
    direction: required 1 "direction",
    duration: required 2 "duration",
    headers: optional 3 "headers",
    internal_code: required 5 "internalCode",
    reason: optional 6 "reason",
}

/// An outgoing call has come to nothing before anybody answered.
///
/// The same failure may be reported by the platform and by VoxEngine's JavaScript, each in words of its own. Some scenarios
/// look for `cost` and `duration` here; neither is documented.
///
/// Arrives as `Call.Failed`. Evidence B: a capture from another carrier, and a schema ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [Log lines of a failed call in an issue of react-native-voximplant (2022)](https://github.com/voximplant/react-native-voximplant/issues/156); [Log lines of a call to a user who is offline, in an issue of react-native-demo (2019)](https://github.com/voximplant/react-native-demo/issues/41)).
///
/// ```json
/// {
///   "name": "Call.Failed",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {}
///   },
///   "code": 480,
///   "headers": {
///     "Reason": ""
///   },
///   "reason": "User Temporarily Unavailable"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.Failed.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Failed<'a> {
    /// Why it failed.
    pub code: FailureCode,
    /// SIP headers of the refusal, by name; values may be empty.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// Why it failed, in words.
    pub reason: Cow<'a, str>,
}

::hookswitch::object! {
    Failed<'a>,
    names: ["code", "headers", "id", "reason", "eventSourceField", "call", "name"],
    outside: [2 0, 6 1, 4 2, 5 3],
    new(code: FailureCode, reason: Cow<'a, str>),
    code: required 0 "code",
    headers: optional 1 "headers",
    reason: required 3 "reason",
}

/// A call is being forwarded to another destination.
///
/// Where to, the event does not say. It holds for incoming and outgoing calls.
///
/// Arrives as `Call.Forwarding`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.Forwarding",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {}
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.Forwarding.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Forwarding<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    Forwarding<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// A call has passed from one state into another.
///
/// The values are not published. Nearest to them are those that the typings give for the method `Call.state`: `ALERTING`,
/// `PROGRESSING`, `CONNECTED` and `TERMINATED`.
///
/// Arrives as `Call.StateChanged`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.StateChanged",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "newState": "CONNECTED",
///   "oldState": "PROGRESSING"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.StateChanged.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StateChanged<'a> {
    /// The state that the call is in now.
    pub new_state: Cow<'a, str>,
    /// The state that the call was in before.
    pub old_state: Cow<'a, str>,
}

::hookswitch::object! {
    StateChanged<'a>,
    names: ["id", "newState", "oldState", "eventSourceField", "call", "name"],
    outside: [0 0, 5 1, 3 2, 4 3],
    new(new_state: Cow<'a, str>, old_state: Cow<'a, str>),
    new_state: required 1 "newState",
    old_state: required 2 "oldState",
}

/// A call has been put on hold.
///
/// Arrives as `Call.OnHold`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.OnHold",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.OnHold.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnHold<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    OnHold<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// A call that was on hold goes on.
///
/// Arrives as `Call.OffHold`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.OffHold",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.OffHold.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OffHold<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    OffHold<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// A push notification has gone out to wake the called user's app.
///
/// The sources contradict each other. The typings have one text, `result`. A guide to push notifications, known at second
/// hand, says that the log shows a list `push_results` with `sdk_type`, `token`, `msg` and `result` in each entry,
/// and another project notes that list as empty. No delivery has been published, so `result` may be absent here, and
/// the list is not described.
///
/// Arrives as `Call.PushSent`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.PushSent",
///   "id": "q7TzK4vWm1hYxR9bDfE2sLgNpA0cUoJ8iVtXyZ3wMkQ",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {}
///   },
///   "result": "success"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.PushSent.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushSent<'a> {
    /// How sending went.
    pub result: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    PushSent<'a>,
    names: ["id", "result", "eventSourceField", "call", "name"],
    outside: [0 0, 4 1, 2 2, 3 3],
    new(),
    result: optional 1 "result",
}

/// The statistics of a call have changed.
///
/// Which statistics, is nowhere said; the event carries none.
///
/// **Deprecated**. The vendor's typings mark it as deprecated without naming a replacement.
///
/// Arrives as `Call.Statistics`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.Statistics",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.Statistics.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Statistics<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    Statistics<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// Why a call ended, as a number.
///
/// The listed values are SIP status codes of calls that ended before they were answered. Calls that were answered end
/// with others: a cause of Q.850 such as 16, or a code of some gateway, such as the 10 that came with the header
/// `Reason: MVTSLocal;cause=10`. 480 has been seen too.
///
/// Evidence: not stated ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026); [Log lines of a failed call in an issue of react-native-voximplant (2022)](https://github.com/voximplant/react-native-voximplant/issues/156)).
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Eq, Hash, Ord)]
pub struct HangupCode(pub i64);

impl HangupCode {
    /// The values whose meaning the catalog knows. Others occur.
    pub const KNOWN: &'static [Self] = &[
        Self(408i64),
        Self(486i64),
        Self(487i64),
        Self(603i64),
    ];
    /// What the value means, if the catalog knows.
    pub fn meaning(self) -> Option<&'static str> {
        match self.0 {
            408i64 => Some("Nobody answered within a minute."),
            486i64 => Some("The destination is engaged in another call."),
            487i64 => Some("The attempt was called off."),
            603i64 => Some("The call was turned down."),
            _ => None,
        }
    }
}

::hookswitch::scalar! {
    HangupCode(i64)
}

/// Why an outgoing call did not come about, as a SIP status code.
///
/// Evidence: not stated ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [Log lines of a failed call in an issue of react-native-voximplant (2022)](https://github.com/voximplant/react-native-voximplant/issues/156)).
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Eq, Hash, Ord)]
pub struct FailureCode(pub i64);

impl FailureCode {
    /// The values whose meaning the catalog knows. Others occur.
    pub const KNOWN: &'static [Self] = &[
        Self(402i64),
        Self(404i64),
        Self(408i64),
        Self(480i64),
        Self(486i64),
        Self(487i64),
        Self(603i64),
    ];
    /// What the value means, if the catalog knows.
    pub fn meaning(self) -> Option<&'static str> {
        match self.0 {
            402i64 => Some("The account's balance does not cover the call."),
            404i64 => Some("The number does not exist."),
            408i64 => Some("Nobody answered within a minute."),
            480i64 => Some("The destination cannot be reached at the moment."),
            486i64 => Some("The destination is engaged in another call."),
            487i64 => Some("The attempt was called off."),
            603i64 => Some("The call was turned down."),
            _ => None,
        }
    }
}

::hookswitch::scalar! {
    FailureCode(i64)
}
