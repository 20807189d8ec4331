// @generated from `schema/voximplant/recording.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Recording.

use std::borrow::Cow;

/// A call is being recorded, and the address of the file is known.
///
/// It answers a `Call.record` of the scenario.
///
/// Arrives as `Call.RecordStarted`. Evidence A: a captured delivery and a schema agree ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox)).
///
/// ```json
/// {
///   "name": "Call.RecordStarted",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "url": "https://storage.example.com/records/2025/05/14/UkVDT1JELTQx.mp3?record_id=20417733581"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.RecordStarted.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordStarted<'a> {
    /// Where the recording's file is.
    ///
    /// By convention a URI.
    pub url: Cow<'a, str>,
}

::hookswitch::object! {
    RecordStarted<'a>,
    names: ["id", "url", "eventSourceField", "call", "name"],
    outside: [0 0, 4 1, 2 2, 3 3],
    new(url: Cow<'a, str>),
    url: required 1 "url",
}

/// A recording has ended, with its address, length and price.
///
/// It comes after `Call.Disconnected`, in the captured call by 15 milliseconds. Do not terminate the session too early.
///
/// Arrives as `Call.RecordStopped`. Evidence A: a captured delivery and a schema agree ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox)).
///
/// ```json
/// {
///   "name": "Call.RecordStopped",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "cost": "0.497000",
///   "duration": 71,
///   "reason": "Stopped by user",
///   "url": "https://storage.example.com/records/2025/05/14/UkVDT1JELTQx.mp3?record_id=20417733581"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.RecordStopped.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordStopped<'a> {
    /// What the recording cost.
    ///
    /// Text here, where the price of the call is a number. The account's currency is USD, EUR or RUB.
    ///
    /// In the account's currency.
    pub cost: Cow<'a, str>,
    /// How long the recording is.
    ///
    /// In seconds.
    pub duration: f64,
    /// Why the recording ended.
    ///
    /// Not documented by the vendor; `Stopped by user` has been seen.
    ///
    /// Evidence C-: one description ([A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox)).
    pub reason: Option<Cow<'a, str>>,
    /// Where the recording's file is; the address is that of the start.
    ///
    /// By convention a URI.
    pub url: Cow<'a, str>,
}

::hookswitch::object! {
    RecordStopped<'a>,
    names: ["cost", "duration", "id", "reason", "url", "eventSourceField", "call", "name"],
    outside: [2 0, 7 1, 5 2, 6 3],
    new(cost: Cow<'a, str>, duration: f64, url: Cow<'a, str>),
    cost: required 0 "cost",
    duration: required 1 "duration",
    reason: optional 3 "reason",
    url: required 4 "url",
}

/// Recording a call has gone wrong.
///
/// Arrives as `Call.RecordError`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.RecordError",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "error": "Record upload failed"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.RecordError.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordError<'a> {
    /// What went wrong.
    pub error: Cow<'a, str>,
}

::hookswitch::object! {
    RecordError<'a>,
    names: ["error", "id", "eventSourceField", "call", "name"],
    outside: [1 0, 4 1, 2 2, 3 3],
    new(error: Cow<'a, str>),
    error: required 0 "error",
}

/// The video part of a recording has been set up.
///
/// It comes only if the scenario asked `Call.record` for video too.
///
/// Arrives as `Call.Video.TrackCreated`. Evidence C: two independent descriptions ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [ama-team, community typings of VoxEngine](https://github.com/ama-team/ts-voxengine)).
///
/// ```json
/// {
///   "name": "Call.Video.TrackCreated",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "url": "https://storage.example.com/records/2025/05/14/VklERU8tNDE.mp4?record_id=20417733582"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.Video.TrackCreated.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoTrackCreated<'a> {
    /// Where the record with the video can be fetched.
    ///
    /// By convention a URI.
    pub url: Cow<'a, str>,
}

::hookswitch::object! {
    VideoTrackCreated<'a>,
    names: ["id", "url", "eventSourceField", "call", "name"],
    outside: [0 0, 4 1, 2 2, 3 3],
    new(url: Cow<'a, str>),
    url: required 1 "url",
}

/// The first packet of video has arrived for a record.
///
/// Unlike `Call.FirstVideoPacketReceived` it names the record.
///
/// **Deprecated**. The vendor's typings no longer have it since release 14.0.0 of 2024-11-21.
///
/// Arrives as `Call.Video.FirstPacket`. Evidence C: two independent descriptions ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [Voximplant, typings of VoxEngine, releases 14.0.0 to 28.0.0](https://github.com/voximplant/voxengine-ci); [ama-team, community typings of VoxEngine](https://github.com/ama-team/ts-voxengine)).
///
/// ```json
/// {
///   "name": "Call.Video.FirstPacket",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "url": "https://storage.example.com/records/2025/05/14/VklERU8tNDE.mp4?record_id=20417733582"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.Video.FirstPacket.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FirstVideoPacket<'a> {
    /// Where the record that receives the video can be fetched.
    ///
    /// By convention a URI.
    pub url: Cow<'a, str>,
}

::hookswitch::object! {
    FirstVideoPacket<'a>,
    names: ["id", "url", "eventSourceField", "call", "name"],
    outside: [0 0, 4 1, 2 2, 3 3],
    new(url: Cow<'a, str>),
    url: required 1 "url",
}
