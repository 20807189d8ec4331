// @generated from `schema/nexmo/audio.yaml`, `schema/nexmo/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Audio.

use std::borrow::Cow;
use ::hookswitch::Timestamp;
use super::catalog::{RtcId, EventNumber, Channel};

/// The platform was told to play audio into a conversation or leg.
///
/// A client asks for it without `play_id`; the event then comes back with it. REST answers do not list it.
///
/// Arrives as `audio:play`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "audio:play",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "stream_url": [
///       "https://example.com/audio/welcome.mp3"
///     ],
///     "level": 0,
///     "loop": 1,
///     "queue": false,
///     "play_id": "1e4c7a90-2b5d-4f83-a6c1-d09e8b7f6543"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.play.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioPlay<'a> {
    /// Where the audio is.
    pub stream_url: Vec<Cow<'a, str>>,
    /// How loud, from -1 to 1.
    ///
    /// -1 to 1.
    pub level: f64,
    /// How often it is played.
    pub r#loop: i64,
    /// Whether it waits for earlier audio to end.
    pub queue: Option<bool>,
    /// The playback.
    pub play_id: Option<PlayId<'a>>,
}

::hookswitch::object! {
    AudioPlay<'a>,
    names: ["stream_url", "level", "loop", "queue", "play_id"],
    new(stream_url: Vec<Cow<'a, str>>, level: f64, r#loop: i64),
    stream_url: required 0 "stream_url",
    level: required 1 "level",
    r#loop: required 2 "loop",
    queue: optional 3 "queue",
    play_id: optional 4 "play_id",
}

/// A playback was told to stop.
///
/// Arrives as `audio:play:stop`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "audio:play:stop",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "_embedded": {
///     "from_user": {
///       "id": "USR-2c8e4d03-6a19-4f7b-b3d5-01a2f9e8c746",
///       "name": "alice",
///       "display_name": "Alice",
///       "image_url": "https://example.com/alice.png",
///       "custom_data": {
///         "tier": "gold"
///       }
///     },
///     "from_member": {
///       "id": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635"
///     }
///   },
///   "body": {
///     "play_id": "1e4c7a90-2b5d-4f83-a6c1-d09e8b7f6543"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.play.stop.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioPlayStop<'a> {
    /// The playback.
    pub play_id: PlayId<'a>,
}

::hookswitch::object! {
    AudioPlayStop<'a>,
    names: ["play_id"],
    new(play_id: PlayId<'a>),
    play_id: required 0 "play_id",
}

/// A playback has come to its end, or failed.
///
/// The webhook schema knows two forms: one with `from` and `channel`, one with neither. In both `id` and
/// `conversation_id` may be missing, and `state` may be there.
///
/// Arrives as `audio:play:done`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "audio:play:done",
///   "id": 8,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "play_id": "1e4c7a90-2b5d-4f83-a6c1-d09e8b7f6543",
///     "error": null,
///     "channel": {
///       "type": "phone",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "to": {
///         "type": "phone",
///         "number": "14155550123"
///       },
///       "from": {
///         "type": "phone",
///         "number": "Unknown"
///       }
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.play.done.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioPlayDone<'a> {
    /// The playback.
    pub play_id: PlayId<'a>,
    /// What went wrong; no values are documented.
    pub error: Option<Cow<'a, str>>,
    /// The leg that it was played into.
    pub channel: Option<Channel<'a>>,
}

::hookswitch::object! {
    AudioPlayDone<'a>,
    names: ["play_id", "error", "channel"],
    new(play_id: PlayId<'a>),
    play_id: required 0 "play_id",
    error: optional_nullable 1 "error",
    channel: optional 2 "channel",
}

/// The platform was told to speak a text into a conversation or leg.
///
/// A client asks for it without `say_id`; the event then comes back with it. REST answers do not list it.
///
/// Arrives as `audio:say`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk); [Vonage server SDK for Node.js](https://github.com/Vonage/vonage-node-sdk)).
///
/// ```json
/// {
///   "type": "audio:say",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "text": "Please hold the line.",
///     "level": 0.5,
///     "loop": 1,
///     "queue": true,
///     "language": "en-GB",
///     "style": 3,
///     "premium": true,
///     "ssml": false,
///     "say_id": "2f5d8ba1-3c6e-4a94-b7d2-e1af9c806754"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.say.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioSay<'a> {
    /// What is spoken, plain or SSML.
    pub text: Cow<'a, str>,
    /// How loud, from -1 to 1.
    ///
    /// -1 to 1.
    pub level: f64,
    /// How often it is spoken.
    pub r#loop: i64,
    /// Whether it waits for earlier audio to end.
    pub queue: Option<bool>,
    /// The voice that speaks, by its name.
    pub voice_name: Option<Cow<'a, str>>,
    /// The language of the voice.
    ///
    /// At most 35 characters.
    pub language: Option<Cow<'a, str>>,
    /// The voice by its number in the language.
    ///
    /// 0 to 1000.
    pub style: Option<i64>,
    /// Whether it is the better version of the voice.
    pub premium: Option<bool>,
    /// Whether the text is SSML.
    pub ssml: Option<bool>,
    /// The speech.
    pub say_id: Option<SayId<'a>>,
}

::hookswitch::object! {
    AudioSay<'a>,
    names: ["text", "level", "loop", "queue", "voice_name", "language", "style", "premium", "ssml", "say_id"],
    new(text: Cow<'a, str>, level: f64, r#loop: i64),
    text: required 0 "text",
    level: required 1 "level",
    r#loop: required 2 "loop",
    queue: optional 3 "queue",
    voice_name: optional 4 "voice_name",
    language: optional 5 "language",
    style: optional 6 "style",
    premium: optional 7 "premium",
    ssml: optional 8 "ssml",
    say_id: optional 9 "say_id",
}

/// A speech was told to stop.
///
/// Arrives as `audio:say:stop`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "audio:say:stop",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "say_id": "2f5d8ba1-3c6e-4a94-b7d2-e1af9c806754"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.say.stop.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioSayStop<'a> {
    /// The speech.
    pub say_id: SayId<'a>,
}

::hookswitch::object! {
    AudioSayStop<'a>,
    names: ["say_id"],
    new(say_id: SayId<'a>),
    say_id: required 0 "say_id",
}

/// A speech has come to its end, or failed.
///
/// Arrives as `audio:say:done`. Evidence B-: a schema, and a consumer or test that reads the fields ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "audio:say:done",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "say_id": "2f5d8ba1-3c6e-4a94-b7d2-e1af9c806754",
///     "error": null,
///     "channel": {
///       "type": "phone",
///       "id": "0c9b8a7d6e5f4c3b2a1908f7e6d5c4b3",
///       "to": {
///         "type": "phone",
///         "number": "14155550100"
///       },
///       "from": {
///         "type": "phone",
///         "number": "14155550123",
///         "headers": {}
///       }
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.say.done.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioSayDone<'a> {
    /// The speech.
    pub say_id: SayId<'a>,
    /// What went wrong; no values are documented.
    pub error: Option<Cow<'a, str>>,
    /// The leg that it was spoken into.
    pub channel: Option<Channel<'a>>,
}

::hookswitch::object! {
    AudioSayDone<'a>,
    names: ["say_id", "error", "channel"],
    new(say_id: SayId<'a>),
    say_id: required 0 "say_id",
    error: optional_nullable 1 "error",
    channel: optional 2 "channel",
}

/// A conversation or leg is being recorded from here on.
///
/// The id is called `recording_id` here and in `audio:record:done`, `record_id` in `audio:record:stop`. The REST
/// description misspells `multitrack`, which is the name on the wire, as `mulitrack`.
///
/// Arrives as `audio:record`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases); [Vonage server SDK for Node.js](https://github.com/Vonage/vonage-node-sdk)).
///
/// ```json
/// {
///   "type": "audio:record",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "recording_id": "306e9cb2-4d7f-4ba5-88e3-f2b0ad917865",
///     "format": "mp3",
///     "validity": 30,
///     "streamed": false,
///     "beep_start": true,
///     "beep_stop": false,
///     "detect_speech": false,
///     "split": true,
///     "multitrack": false,
///     "channels": 2,
///     "transcription": {
///       "language": "en-US",
///       "sentiment_analysis": false
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.record.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioRecord<'a> {
    /// The recording.
    pub recording_id: RecordingId<'a>,
    /// The file format; SDKs know `mp3`, `wav` and `ogg`.
    pub format: Option<Cow<'a, str>>,
    /// How long the recording stays valid; the unit is not documented.
    ///
    /// At least 1.
    pub validity: Option<i64>,
    /// Whether it is streamed while it is made.
    pub streamed: Option<bool>,
    /// Whether a beep announces it.
    pub beep_start: Option<bool>,
    /// Whether a beep ends it.
    pub beep_stop: Option<bool>,
    /// Whether speech is detected.
    pub detect_speech: Option<bool>,
    /// Whether the sides of the call are recorded apart.
    pub split: Option<bool>,
    /// Whether each party is recorded on a track of its own.
    pub multitrack: Option<bool>,
    /// How many audio channels it has.
    ///
    /// 1 to 32.
    pub channels: Option<i64>,
    /// How it is to be written down.
    pub transcription: Option<AudioRecordTranscription<'a>>,
}

::hookswitch::object! {
    AudioRecord<'a>,
    names: ["recording_id", "format", "validity", "streamed", "beep_start", "beep_stop", "detect_speech", "split", "multitrack", "channels", "transcription"],
    new(recording_id: RecordingId<'a>),
    recording_id: required 0 "recording_id",
    format: optional 1 "format",
    validity: optional 2 "validity",
    streamed: optional 3 "streamed",
    beep_start: optional 4 "beep_start",
    beep_stop: optional 5 "beep_stop",
    detect_speech: optional 6 "detect_speech",
    split: optional 7 "split",
    multitrack: optional 8 "multitrack",
    channels: optional 9 "channels",
    transcription: optional 10 "transcription",
}

/// How it is to be written down.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioRecordTranscription<'a> {
    /// The language that is spoken.
    pub language: Cow<'a, str>,
    /// Whether the mood of what is said is judged.
    ///
    /// Newer than the webhook schema.
    ///
    /// Evidence: not stated ([Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
    pub sentiment_analysis: Option<bool>,
}

::hookswitch::object! {
    AudioRecordTranscription<'a>,
    names: ["language", "sentiment_analysis"],
    new(language: Cow<'a, str>),
    language: required 0 "language",
    sentiment_analysis: optional 1 "sentiment_analysis",
}

/// A recording was told to stop.
///
/// The same id that `audio:record` and `audio:record:done` call `recording_id`.
///
/// Arrives as `audio:record:stop`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases)).
///
/// ```json
/// {
///   "type": "audio:record:stop",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "record_id": "306e9cb2-4d7f-4ba5-88e3-f2b0ad917865"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.record.stop.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioRecordStop<'a> {
    /// The recording.
    pub record_id: RecordingId<'a>,
}

::hookswitch::object! {
    AudioRecordStop<'a>,
    names: ["record_id"],
    new(record_id: RecordingId<'a>),
    record_id: required 0 "record_id",
}

/// A recording is finished and can be fetched.
///
/// The webhook schema knows two forms: one with `from` and `channel`, one with neither. In both `id` and
/// `conversation_id` may be missing, and `state` may be there.
///
/// Arrives as `audio:record:done`. Evidence B-: a schema, and a consumer or test that reads the fields ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk)).
///
/// ```json
/// {
///   "type": "audio:record:done",
///   "id": 19,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "event_id": 7,
///     "recording_id": "306e9cb2-4d7f-4ba5-88e3-f2b0ad917865",
///     "destination_url": "https://api.nexmo.com/v1/files/417fadc3-5e80-4cb6-99f4-03c1bea28976",
///     "format": "mp3",
///     "start_time": "2020-11-02T09:14:30.000Z",
///     "end_time": "2020-11-02T09:15:12.000Z",
///     "size": 84672,
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
///       "headers": {},
///       "legs": [
///         {
///           "leg_id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///           "status": "completed"
///         }
///       ],
///       "leg_ids": [
///         "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a"
///       ]
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.record.done.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioRecordDone<'a> {
    /// The recording.
    pub recording_id: RecordingId<'a>,
    /// Where the file is.
    ///
    /// By convention a URI.
    pub destination_url: Cow<'a, str>,
    /// The file format; SDKs know `mp3`, `wav` and `ogg`.
    pub format: Cow<'a, str>,
    /// When the recording began.
    pub start_time: Timestamp<'a>,
    /// When the recording ended.
    pub end_time: Timestamp<'a>,
    /// How large the file is; the unit is not documented.
    pub size: f64,
    /// The number of the `audio:record` event; that it is this one is inferred.
    pub event_id: Option<EventNumber<'a>>,
    /// The leg that was recorded.
    pub channel: Option<Box<Channel<'a>>>,
}

::hookswitch::object! {
    AudioRecordDone<'a>,
    names: ["recording_id", "destination_url", "format", "start_time", "end_time", "size", "event_id", "channel"],
    new(recording_id: RecordingId<'a>, destination_url: Cow<'a, str>, format: Cow<'a, str>, start_time: Timestamp<'a>, end_time: Timestamp<'a>, size: f64),
    recording_id: required 0 "recording_id",
    destination_url: required 1 "destination_url",
    format: required 2 "format",
    start_time: required 3 "start_time",
    end_time: required 4 "end_time",
    size: required 5 "size",
    event_id: optional 6 "event_id",
    channel: optional 7 "channel",
}

/// Somebody pressed a key, or several, on the telephone.
///
/// The schemas allow `digit` and `digits`; received events have `digit`. `dtmf_id` and `dtmf_seq` never come together.
/// Where `method` is given, so is `duration`. The schema of the webhooks allows the keys `0` to `9`, `*`, `#`, `A` to `D` and
/// `P`; the REST description adds `E` and `F`.
///
/// Arrives as `audio:dtmf`. Evidence B-: a schema, and a consumer or test that reads the fields ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Webhook schemas of the Client SDK reference application](https://github.com/Vonage-Community/reference-client_sdk-ios-android-js-node-deno-usecases); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk); [Vonage server SDK for Node.js](https://github.com/Vonage/vonage-node-sdk)).
///
/// ```json
/// {
///   "type": "audio:dtmf",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "digit": "1",
///     "duration": 100,
///     "dtmf_seq": 1,
///     "channel": {
///       "type": "phone",
///       "id": "0c9b8a7d6e5f4c3b2a1908f7e6d5c4b3",
///       "to": {
///         "type": "phone",
///         "number": "14155550100"
///       },
///       "from": {
///         "type": "phone",
///         "number": "14155550123"
///       }
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.dtmf.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioDtmf<'a> {
    /// The key that was pressed.
    ///
    /// Matching `^([abcdABCD0-9*#pPeEfF])+$`.
    pub digit: Option<Cow<'a, str>>,
    /// The keys that were pressed.
    ///
    /// Matching `^([abcdABCD0-9*#pPeEfF])+$`.
    pub digits: Option<Cow<'a, str>>,
    /// How long the key was held; the unit is not documented.
    pub duration: Option<i64>,
    /// The key's number in a row of keys.
    pub dtmf_seq: Option<i64>,
    /// Names the key press.
    pub dtmf_id: Option<Cow<'a, str>>,
    /// Which way the tone went.
    pub method: Option<AudioDtmfMethod<'a>>,
    /// The leg on which it was heard.
    pub channel: Option<Channel<'a>>,
}

::hookswitch::object! {
    AudioDtmf<'a>,
    names: ["digit", "digits", "duration", "dtmf_seq", "dtmf_id", "method", "channel"],
    new(),
    digit: optional 0 "digit",
    digits: optional 1 "digits",
    duration: optional 2 "duration",
    dtmf_seq: optional 3 "dtmf_seq",
    dtmf_id: optional 4 "dtmf_id",
    method: optional 5 "method",
    channel: optional 6 "channel",
}

/// Which way the tone went.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AudioDtmfMethod<'a> {
    /// It was received.
    In,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    AudioDtmfMethod<'a>,
    In = "in",
}

/// A member can no longer be heard.
///
/// Beside `from` the envelope has `to`, the member who was muted; the JavaScript SDK puts its own member into both.
///
/// Arrives as `audio:mute:on`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "audio:mute:on",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "to": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "rtc_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.mute.on.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioMuteOn<'a> {
    /// The media session of the muted leg.
    pub rtc_id: RtcId<'a>,
}

::hookswitch::object! {
    AudioMuteOn<'a>,
    names: ["rtc_id"],
    new(rtc_id: RtcId<'a>),
    rtc_id: required 0 "rtc_id",
}

/// A member can be heard again.
///
/// Beside `from` the envelope has `to`, the member who was unmuted; the JavaScript SDK puts its own member into both.
///
/// Arrives as `audio:mute:off`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "audio:mute:off",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "to": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "rtc_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.mute.off.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioMuteOff<'a> {
    /// The media session of the unmuted leg.
    pub rtc_id: RtcId<'a>,
}

::hookswitch::object! {
    AudioMuteOff<'a>,
    names: ["rtc_id"],
    new(rtc_id: RtcId<'a>),
    rtc_id: required 0 "rtc_id",
}

/// A member no longer hears the others.
///
/// The webhook schema requires `rtc_id`; the JavaScript SDK posts the event without any payload, but with `to`.
///
/// Arrives as `audio:earmuff:on`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "audio:earmuff:on",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "rtc_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.earmuff.on.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioEarmuffOn<'a> {
    /// The media session of the leg.
    pub rtc_id: Option<RtcId<'a>>,
}

::hookswitch::object! {
    AudioEarmuffOn<'a>,
    names: ["rtc_id"],
    new(),
    rtc_id: optional 0 "rtc_id",
}

/// A member hears the others again.
///
/// The webhook schema requires `rtc_id`; the JavaScript SDK posts the event without any payload, but with `to`.
///
/// Arrives as `audio:earmuff:off`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "audio:earmuff:off",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "rtc_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.earmuff.off.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioEarmuffOff<'a> {
    /// The media session of the leg.
    pub rtc_id: Option<RtcId<'a>>,
}

::hookswitch::object! {
    AudioEarmuffOff<'a>,
    names: ["rtc_id"],
    new(),
    rtc_id: optional 0 "rtc_id",
}

/// A ringing tone begins to play in the conversation.
///
/// The payload is empty. The JavaScript SDK posts the event and its counterpart, `audio:ringing:stop`.
///
/// Arrives as `audio:ringing:start`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "audio:ringing:start",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {}
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.ringing.start.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioRingingStart<'a> {
    lifetime: ::core::marker::PhantomData<&'a ()>,
}

::hookswitch::object! {
    AudioRingingStart<'a> + lifetime,
    names: [],
    new(),
}

/// A member has begun to speak.
///
/// Arrives as `audio:speaking:on`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk)).
///
/// ```json
/// {
///   "type": "audio:speaking:on",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "channel": {
///       "type": "sip",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "to": {
///         "type": "sip",
///         "uri": "sip:desk@example.com",
///         "username": "desk",
///         "password": "hunter2",
///         "headers": {
///           "X-Department": "sales"
///         }
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
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.speaking.on.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioSpeakingOn<'a> {
    /// The leg of the one who speaks.
    pub channel: Channel<'a>,
}

::hookswitch::object! {
    AudioSpeakingOn<'a>,
    names: ["channel"],
    new(channel: Channel<'a>),
    channel: required 0 "channel",
}

/// A member has stopped speaking.
///
/// Arrives as `audio:speaking:off`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage); [Vonage server SDK for Java 9.13.0](https://github.com/Vonage/vonage-java-sdk)).
///
/// ```json
/// {
///   "type": "audio:speaking:off",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "channel": {
///       "type": "websocket",
///       "id": "b3a9d8c7-6e5f-4d3c-9b2a-1f0e9d8c7b6a",
///       "content-type": "audio/l16;rate=16000",
///       "to": {
///         "type": "websocket",
///         "uri": "wss://example.com/socket",
///         "content-type": "audio/l16;rate=16000",
///         "headers": {
///           "customer": "4711"
///         }
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
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/audio.speaking.off.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioSpeakingOff<'a> {
    /// The leg of the one who spoke.
    pub channel: Channel<'a>,
}

::hookswitch::object! {
    AudioSpeakingOff<'a>,
    names: ["channel"],
    new(channel: Channel<'a>),
    channel: required 0 "channel",
}

/// Names one playback of audio.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlayId<'a>(Cow<'a, str>);

::hookswitch::text! {
    PlayId<'a>
}

/// Names one piece of synthesized speech.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SayId<'a>(Cow<'a, str>);

::hookswitch::text! {
    SayId<'a>
}

/// Names a recording.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordingId<'a>(Cow<'a, str>);

::hookswitch::text! {
    RecordingId<'a>
}
