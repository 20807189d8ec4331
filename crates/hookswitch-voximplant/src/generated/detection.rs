// @generated from `schema/voximplant/detection.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Detection.

use std::borrow::Cow;

/// The platform has begun to listen for an answering machine.
///
/// The detecting server (VMD or AMD) is connected to the call.
///
/// Arrives as `Call.AudioIdentificationStarted`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.AudioIdentificationStarted",
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
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.AudioIdentificationStarted.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioIdentificationStarted<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    AudioIdentificationStarted<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// The platform no longer listens for an answering machine.
///
/// What it heard is not part of this event.
///
/// Arrives as `Call.AudioIdentificationStopped`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.AudioIdentificationStopped",
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
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.AudioIdentificationStopped.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioIdentificationStopped<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    AudioIdentificationStopped<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// The detection of answering machines has gone wrong.
///
/// What went wrong, the event does not say.
///
/// Arrives as `Call.AudioIdentificationError`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.AudioIdentificationError",
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
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.AudioIdentificationError.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioIdentificationError<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    AudioIdentificationError<'a> + lifetime,
    names: ["id", "eventSourceField", "call", "name"],
    outside: [0 0, 3 1, 1 2, 2 3],
    new(),
}

/// A dial tone, an engaged tone or the beep of a voicemail has been heard on the line.
///
/// It comes at most once in a session and only for a call that has been connected. The method that turns it on,
/// `Call.detectProgressTone`, is deprecated. The vendor's texts disagree on which tones count: the event's speaks of dial and
/// engaged tones, the members of dial and voicemail tones.
///
/// Arrives as `Call.ToneDetected`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.ToneDetected",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "ProgressTone": false,
///   "VoicemailTone": true
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.ToneDetected.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToneDetected<'a> {
    /// Whether it was a dial tone.
    pub progress_tone: bool,
    /// Whether it was the beep of a voicemail.
    pub voicemail_tone: bool,
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    ToneDetected<'a> + lifetime,
    names: ["ProgressTone", "VoicemailTone", "id", "eventSourceField", "call", "name"],
    outside: [2 0, 5 1, 3 2, 4 3],
    new(progress_tone: bool, voicemail_tone: bool),
    progress_tone: required 0 "ProgressTone",
    voicemail_tone: required 1 "VoicemailTone",
}

/// The other side has pressed a key of its phone.
///
/// It comes only after the scenario has called `Call.handleTones`.
///
/// Arrives as `Call.ToneReceived`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [Voximplant, typings of VoxEngine, releases 14.0.0 to 28.0.0](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.ToneReceived",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "tone": "5"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.ToneReceived.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToneReceived<'a> {
    /// The key.
    ///
    /// A digit, `*` or `#`.
    ///
    /// Matching `^[0-9*#]$`.
    pub tone: Cow<'a, str>,
    /// How the key press was transmitted.
    ///
    /// 1 means RFC 2833, 2 in-band, 3 SIP INFO. The vendor's typings have it since release 27.0.0, so older sessions go
    /// without.
    ///
    /// Evidence: not stated ([Voximplant, typings of VoxEngine, releases 14.0.0 to 28.0.0](https://github.com/voximplant/voxengine-ci)).
    pub r#type: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    ToneReceived<'a>,
    names: ["id", "tone", "type", "eventSourceField", "call", "name"],
    outside: [0 0, 5 1, 3 2, 4 3],
    new(tone: Cow<'a, str>),
    tone: required 1 "tone",
    r#type: optional 2 "type",
}
