// @generated from `schema/nexmo/video.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Video.

use super::catalog::RtcId;

/// A member can no longer be seen.
///
/// No schema of it and no capture has been published. The JavaScript SDK treats it like `audio:mute:on` and reads
/// `rtc_id`, so that one member is an inference. The vendor took the event off its list in 2021.
///
/// Arrives as `video:mute:on`. Evidence D: the name alone ([Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "video:mute:on",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "to": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "params": {
///     "ncco_url": "https://example.com/ncco"
///   },
///   "session_destination": "session-3",
///   "isFromMB": true,
///   "href": "https://api.nexmo.com/v0.2/conversations/CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3/events/7",
///   "client_ref": "4b1f0c6e",
///   "user_id": "USR-2c8e4d03-6a19-4f7b-b3d5-01a2f9e8c746",
///   "name": "alice",
///   "channels": {},
///   "body": {
///     "rtc_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/video.mute.on.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoMuteOn<'a> {
    /// The media session of the leg.
    ///
    /// Evidence D: the name alone ([Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
    pub rtc_id: Option<RtcId<'a>>,
}

::hookswitch::object! {
    VideoMuteOn<'a>,
    names: ["rtc_id"],
    new(),
    rtc_id: optional 0 "rtc_id",
}

/// A member can be seen again.
///
/// No schema of it and no capture has been published. The JavaScript SDK treats it like `audio:mute:off` and reads
/// `rtc_id`, so that one member is an inference. The vendor took the event off its list in 2021.
///
/// Arrives as `video:mute:off`. Evidence D: the name alone ([Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
///
/// ```json
/// {
///   "type": "video:mute:off",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "to": "MEM-4e0a6f25-8c31-4b9d-85f7-23c4b1a0e968",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "params": {
///     "ncco_url": "https://example.com/ncco"
///   },
///   "session_destination": "session-3",
///   "isFromMB": true,
///   "href": "https://api.nexmo.com/v0.2/conversations/CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3/events/7",
///   "client_ref": "4b1f0c6e",
///   "user_id": "USR-2c8e4d03-6a19-4f7b-b3d5-01a2f9e8c746",
///   "name": "alice",
///   "channels": {},
///   "body": {
///     "rtc_id": "d5cbfae9-8071-4f5e-bd4c-31200bae9d8c"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/nexmo/1.0.0/video.mute.off.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoMuteOff<'a> {
    /// The media session of the leg.
    ///
    /// Evidence D: the name alone ([Client SDK for JavaScript up to version 6](https://github.com/mheap/nexmo-developer)).
    pub rtc_id: Option<RtcId<'a>>,
}

::hookswitch::object! {
    VideoMuteOff<'a>,
    names: ["rtc_id"],
    new(),
    rtc_id: optional 0 "rtc_id",
}
