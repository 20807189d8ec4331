// @generated from `schema/voximplant/media.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Media.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::Json;
use super::catalog::HeaderValue;

/// Sound can be heard from the far end, because it answered or because it plays something before.
///
/// It comes when the far end answers or when the call goes over to early media (`Call.startEarlyMedia`); according to the
/// newer reference it follows a SIP response 183, whether media flow or not. Calls in peer-to-peer mode go without it.
///
/// Arrives as `Call.AudioStarted`. Evidence B: a capture from another carrier, and a schema ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, newer VoxEngine reference, Call](https://docs.voximplant.ai/api-reference/voxengine/call); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
///
/// ```json
/// {
///   "name": "Call.AudioStarted",
///   "id": "q7TzK4vWm1hYxR9bDfE2sLgNpA0cUoJ8iVtXyZ3wMkQ",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {}
///   },
///   "code": 183,
///   "headers": {},
///   "scheme": {
///     "endpoints": {
///       "": {
///         "audio": [
///           {
///             "codecs": [
///               0,
///               101
///             ],
///             "direction": "sendrecv",
///             "flows": [
///               {
///                 "uniq": 0
///               }
///             ],
///             "options": {},
///             "type": "audio",
///             "uniq": 0
///           }
///         ],
///         "place": 0,
///         "type": "",
///         "video": [],
///         "vox-params": []
///       }
///     }
///   },
///   "sipTransport": "UDP"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.AudioStarted.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioStarted<'a> {
    /// The SIP status code that announced the sound.
    ///
    /// Not documented by the vendor; 183 has been seen.
    ///
    /// Evidence C-: one description (A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub code: Option<i64>,
    /// SIP headers of the message that announced the sound, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// The media that were agreed on, endpoint by endpoint.
    ///
    /// Not documented by the vendor, and seen in an unquoted log line only.
    ///
    /// Evidence C-: one description (A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub scheme: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    /// How SIP is carried, for example `UDP`.
    ///
    /// Not documented by the vendor.
    ///
    /// Evidence C-: one description (A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
    pub sip_transport: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    AudioStarted<'a>,
    names: ["code", "headers", "id", "scheme", "sipTransport", "eventSourceField", "call", "name"],
    outside: [2 0, 7 1, 5 2, 6 3],
    new(),
    code: optional 0 "code",
    headers: optional 1 "headers",
    scheme: optional 3 "scheme",
    sip_transport: optional 4 "sipTransport",
}

/// The first packet of sound has arrived from the other side.
///
/// It may come before `Call.Connected`, and in both captured calls it did.
///
/// Arrives as `Call.FirstAudioPacketReceived`. Evidence B: a capture from another carrier, and a schema ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
///
/// ```json
/// {
///   "name": "Call.FirstAudioPacketReceived",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {}
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.FirstAudioPacketReceived.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FirstAudioPacketReceived<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    FirstAudioPacketReceived<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// The first packet of video has arrived from the other side.
///
/// It has nothing to do with recording, unlike `Call.Video.FirstPacket`.
///
/// Arrives as `Call.FirstVideoPacketReceived`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.FirstVideoPacketReceived",
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
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.FirstVideoPacketReceived.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FirstVideoPacketReceived<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    FirstVideoPacketReceived<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// No media arrive from the other side any more.
///
/// The text of the typings since 27.0.0 says that the platform takes up to 7 seconds to notice.
///
/// Arrives as `Call.RtpStopped`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [Voximplant, typings of VoxEngine, releases 14.0.0 to 28.0.0](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.RtpStopped",
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
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.RtpStopped.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtpStopped<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    RtpStopped<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// Media arrive again from the other side.
///
/// Arrives as `Call.RtpResumed`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [Voximplant, typings of VoxEngine, releases 14.0.0 to 28.0.0](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.RtpResumed",
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
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.RtpResumed.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtpResumed<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    RtpResumed<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// The other side's microphone has become active or fallen silent.
///
/// It comes only after the scenario has called `Call.handleMicStatus(true)`.
///
/// Arrives as `Call.MicStatusChange`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.MicStatusChange",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "active": true
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.MicStatusChange.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MicStatusChange<'a> {
    /// Whether the microphone picks up sound now.
    pub active: bool,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    MicStatusChange<'a> + lifetime,
    names: ["active", "id", "eventSourceField", "call", "name"],
    outside: [1 0, 4 1, 2 2, 3 3],
    new(active: bool),
    active: required 0 "active",
}
