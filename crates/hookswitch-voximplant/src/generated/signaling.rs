// @generated from `schema/voximplant/signaling.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Signaling.

use std::borrow::Cow;
use std::collections::BTreeMap;
use super::catalog::HeaderValue;

/// A text has been sent along the call.
///
/// The method that sends such texts, `Call.sendMessage`, takes up to 8192 bytes.
///
/// Arrives as `Call.MessageReceived`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.MessageReceived",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "headers": {},
///   "text": "Please hold the line."
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.MessageReceived.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReceived<'a> {
    /// SIP headers of the message, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// The text.
    pub text: Cow<'a, str>,
}

::hookswitch::object! {
    MessageReceived<'a>,
    names: ["headers", "id", "text", "eventSourceField", "call", "name"],
    outside: [1 0, 5 1, 3 2, 4 3],
    new(text: Cow<'a, str>),
    headers: optional 0 "headers",
    text: required 2 "text",
}

/// The other side has sent a SIP INFO message along the call.
///
/// Arrives as `Call.InfoReceived`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.InfoReceived",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "body": "{\"action\":\"mute\"}",
///   "headers": {
///     "X-Sequence": [
///       "3",
///       "4"
///     ]
///   },
///   "mimeType": "application/json"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.InfoReceived.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InfoReceived<'a> {
    /// What the INFO message says.
    pub body: Cow<'a, str>,
    /// SIP headers of the INFO message, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// The media type of `body`.
    pub mime_type: Cow<'a, str>,
}

::hookswitch::object! {
    InfoReceived<'a>,
    names: ["body", "headers", "id", "mimeType", "eventSourceField", "call", "name"],
    outside: [2 0, 6 1, 4 2, 5 3],
    new(body: Cow<'a, str>, mime_type: Cow<'a, str>),
    body: required 0 "body",
    headers: optional 1 "headers",
    mime_type: required 3 "mimeType",
}

/// The other side wants to change the media of the call in progress.
///
/// A client does so when it begins to send video, starts or stops to share its screen, or puts the call on hold or
/// back. The vendor describes `mimeType` with the words of `Call.InfoReceived`; it is about this message.
///
/// Arrives as `Call.ReInviteReceived`. Evidence C: two independent descriptions ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [ama-team, community typings of VoxEngine](https://github.com/ama-team/ts-voxengine)).
///
/// ```json
/// {
///   "name": "Call.ReInviteReceived",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "body": "v=0\r\no=- 4611730 2 IN IP4 192.0.2.44\r\ns=-\r\nc=IN IP4 192.0.2.44\r\nt=0 0\r\nm=audio 40012 RTP/AVP 0 101\r\na=sendonly\r\n",
///   "headers": {},
///   "mimeType": "application/sdp"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.ReInviteReceived.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReInviteReceived<'a> {
    /// The media that are offered.
    pub body: Cow<'a, str>,
    /// SIP headers of the re-INVITE, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// The media type of the offer.
    ///
    /// Community typings name `application/sdp` and `application/json`.
    pub mime_type: Cow<'a, str>,
}

::hookswitch::object! {
    ReInviteReceived<'a>,
    names: ["body", "headers", "id", "mimeType", "eventSourceField", "call", "name"],
    outside: [2 0, 6 1, 4 2, 5 3],
    new(body: Cow<'a, str>, mime_type: Cow<'a, str>),
    body: required 0 "body",
    headers: optional 1 "headers",
    mime_type: required 3 "mimeType",
}

/// A change of media was accepted, and video from the other participant comes in.
///
/// Arrives as `Call.ReInviteAccepted`. Evidence C: two independent descriptions ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [ama-team, community typings of VoxEngine](https://github.com/ama-team/ts-voxengine)).
///
/// ```json
/// {
///   "name": "Call.ReInviteAccepted",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "body": "{\"video\":\"sendrecv\"}",
///   "headers": {},
///   "mimeType": "application/json"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.ReInviteAccepted.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReInviteAccepted<'a> {
    /// The media that were agreed on.
    pub body: Cow<'a, str>,
    /// SIP headers of the acceptance, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// The media type of the answer.
    ///
    /// Community typings name `application/sdp` and `application/json`.
    pub mime_type: Cow<'a, str>,
}

::hookswitch::object! {
    ReInviteAccepted<'a>,
    names: ["body", "headers", "id", "mimeType", "eventSourceField", "call", "name"],
    outside: [2 0, 6 1, 4 2, 5 3],
    new(body: Cow<'a, str>, mime_type: Cow<'a, str>),
    body: required 0 "body",
    headers: optional 1 "headers",
    mime_type: required 3 "mimeType",
}

/// A change of media was turned down, and no video from the other participant comes in.
///
/// Unlike an acceptance it has no body.
///
/// Arrives as `Call.ReInviteRejected`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.ReInviteRejected",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "headers": {
///     "Warning": "304 media type not available"
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.ReInviteRejected.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReInviteRejected<'a> {
    /// SIP headers of the rejection, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
}

::hookswitch::object! {
    ReInviteRejected<'a>,
    names: ["headers", "id", "eventSourceField", "call", "name"],
    outside: [1 0, 4 1, 2 2, 3 3],
    new(),
    headers: optional 0 "headers",
}
