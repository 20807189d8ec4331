// @generated from `schema/nexmo/image.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Image.

use std::borrow::Cow;
use super::catalog::EventNumber;

/// A member sent a picture.
///
/// In later versions of the platform `message` with `message_type` `image` takes its place; the vendor has announced
/// the end of the messaging functions for 30 April 2026. Over the socket, events once had the members of `representations`
/// in the payload itself.
///
/// Arrives as `image`. Evidence B: a capture from another carrier, and a schema ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
///
/// ```json
/// {
///   "type": "image",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "representations": {
///       "id": "6ba1cfe5-70a2-4ed8-9b16-25e3d0c4ab98",
///       "original": {
///         "id": "7cb2d0f6-81b3-4fe9-8c27-36f4e1d5bca9",
///         "url": "https://api.nexmo.com/v3/media/7cb2d0f6-81b3-4fe9-8c27-36f4e1d5bca9",
///         "type": "original",
///         "size": 30412
///       },
///       "medium": {
///         "id": "8dc3e107-92c4-40fa-9d38-4705f2e6cdba",
///         "url": "https://api.nexmo.com/v3/media/8dc3e107-92c4-40fa-9d38-4705f2e6cdba",
///         "type": "medium",
///         "size": 8104
///       },
///       "thumbnail": {
///         "id": "9ed4f218-a3d5-410b-8e49-581603f7decb",
///         "url": "https://api.nexmo.com/v3/media/9ed4f218-a3d5-410b-8e49-581603f7decb",
///         "type": "thumbnail",
///         "size": 517
///       }
///     }
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/vonage/1.0.0/image.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Image<'a> {
    /// The picture in several sizes.
    pub representations: Option<ImageRepresentations<'a>>,
    /// Names the picture, in the older form.
    ///
    /// Evidence C-: one description ([Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub id: Option<Cow<'a, str>>,
    /// The picture as it was sent, in the older form.
    ///
    /// Evidence C-: one description ([Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub original: Option<Box<ImageFile<'a>>>,
    /// A smaller copy, in the older form.
    ///
    /// Evidence C-: one description ([Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub medium: Option<Box<ImageFile<'a>>>,
    /// The smallest copy, in the older form.
    ///
    /// Evidence C-: one description ([Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
    pub thumbnail: Option<Box<ImageFile<'a>>>,
}

::hookswitch::object! {
    Image<'a>,
    names: ["representations", "id", "original", "medium", "thumbnail"],
    new(),
    representations: optional 0 "representations",
    id: optional 1 "id",
    original: optional 2 "original",
    medium: optional 3 "medium",
    thumbnail: optional 4 "thumbnail",
}

/// The recipient has seen a picture.
///
/// Arrives as `image:seen`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
///
/// ```json
/// {
///   "type": "image:seen",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "event_id": 5
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/vonage/1.0.0/image.seen.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageSeen<'a> {
    /// The number of the picture's `image` event.
    pub event_id: EventNumber<'a>,
}

::hookswitch::object! {
    ImageSeen<'a>,
    names: ["event_id"],
    new(event_id: EventNumber<'a>),
    event_id: required 0 "event_id",
}

/// A picture has reached the recipient's device.
///
/// Arrives as `image:delivered`. Evidence C: two independent descriptions ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
///
/// ```json
/// {
///   "type": "image:delivered",
///   "id": 7,
///   "conversation_id": "CON-8c1d5b7e-3a42-4f0d-9b61-7e2f4c90a1d3",
///   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
///   "from": "MEM-1b7f3c92-5d08-4e6a-a2c4-90f1e8d7b635",
///   "timestamp": "2020-11-02T09:14:27.318Z",
///   "body": {
///     "event_id": 5
///   }
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/vonage/1.0.0/image.delivered.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageDelivered<'a> {
    /// The number of the picture's `image` event.
    pub event_id: EventNumber<'a>,
}

::hookswitch::object! {
    ImageDelivered<'a>,
    names: ["event_id"],
    new(event_id: EventNumber<'a>),
    event_id: required 0 "event_id",
}

/// A picture in several sizes.
///
/// The schema leaves the object open and requires `id` alone.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageRepresentations<'a> {
    /// Names the picture.
    pub id: Cow<'a, str>,
    /// The picture as it was sent.
    pub original: Option<ImageFile<'a>>,
    /// A smaller copy.
    pub medium: Option<ImageFile<'a>>,
    /// The smallest copy.
    pub thumbnail: Option<ImageFile<'a>>,
}

::hookswitch::object! {
    ImageRepresentations<'a>,
    names: ["id", "original", "medium", "thumbnail"],
    new(id: Cow<'a, str>),
    id: required 0 "id",
    original: optional 1 "original",
    medium: optional 2 "medium",
    thumbnail: optional 3 "thumbnail",
}

/// A picture in one size.
///
/// Evidence B: a capture from another carrier, and a schema ([Conversation SDK for iOS, recorded payloads of 2016 and 2017](https://github.com/tommorris/conversation-ios-sdk)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageFile<'a> {
    /// Names the file.
    pub id: Option<Cow<'a, str>>,
    /// Where the file is.
    ///
    /// By convention a URI.
    pub url: Option<Cow<'a, str>>,
    /// Which size it is.
    pub r#type: Option<ImageSize<'a>>,
    /// How large the file is.
    ///
    /// In bytes.
    pub size: Option<i64>,
}

::hookswitch::object! {
    ImageFile<'a>,
    names: ["id", "url", "type", "size"],
    new(),
    id: optional 0 "id",
    url: optional 1 "url",
    r#type: optional 2 "type",
    size: optional 3 "size",
}

/// A size of a picture.
///
/// In lower case in events, in upper case in the answer to an upload.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ImageSize<'a> {
    /// As it was sent.
    Original,
    /// A smaller copy.
    Medium,
    /// The smallest copy.
    Thumbnail,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    ImageSize<'a>,
    Original = "original",
    Medium = "medium",
    Thumbnail = "thumbnail",
}
