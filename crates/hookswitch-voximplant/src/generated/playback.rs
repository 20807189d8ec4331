// @generated from `schema/voximplant/playback.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Playback.

use std::borrow::Cow;

/// A file or speech is at hand and can be played into the call.
///
/// It has been loaded into the platform's cache, or was there already, for `Call.startPlayback` or `Call.say`.
///
/// Arrives as `Call.PlaybackReady`. Evidence A: a captured delivery and a schema agree ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox)).
///
/// ```json
/// {
///   "name": "Call.PlaybackReady",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "call": {
///     "rism": {}
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.PlaybackReady.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaybackReady<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    PlaybackReady<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// A file or speech is being played into the call.
///
/// Arrives as `Call.PlaybackStarted`. Evidence A: a captured delivery and a schema agree ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox)).
///
/// ```json
/// {
///   "name": "Call.PlaybackStarted",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "call": {
///     "rism": {}
///   },
///   "duration": 3240
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.PlaybackStarted.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaybackStarted<'a> {
    /// How long the playback takes.
    ///
    /// The vendor names no unit. A tone script of five seconds was reported as 5000, so these are milliseconds, where other
    /// durations are seconds.
    ///
    /// In milliseconds.
    pub duration: f64,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    PlaybackStarted<'a> + lifetime,
    names: ["duration", "id", "eventSourceField", "call", "name"],
    outside: [1 0, 4 1, 2 2, 3 3],
    new(duration: f64),
    duration: required 0 "duration",
}

/// A file or speech has been played to its end, or has broken off with an error.
///
/// If the scenario stops a playback itself, by `Call.stopPlayback`, the event does not come.
///
/// Arrives as `Call.PlaybackFinished`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.PlaybackFinished",
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
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.PlaybackFinished.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaybackFinished<'a> {
    /// What went wrong during the playback.
    pub error: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    PlaybackFinished<'a>,
    names: ["error", "id", "eventSourceField", "call", "name"],
    outside: [1 0, 4 1, 2 2, 3 3],
    new(),
    error: optional 0 "error",
}
