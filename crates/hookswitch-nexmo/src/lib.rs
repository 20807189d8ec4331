//! Events of the Nexmo Conversation API, typed: what happens in a conversation - calls, members, messages - as the platform
//! told it before it became Vonage. For the later list of events there is `hookswitch-vonage`.
//!
//! ```
//! use hookswitch_nexmo::{Event, dispatch};
//!
//! let body = br#"{
//!   "type": "audio:dtmf", "id": 9, "conversation_id": "CON-1", "from": "MEM-2",
//!   "timestamp": "2020-11-02T09:14:27.318Z",
//!   "body": { "digit": "5", "duration": 260, "dtmf_seq": 1, "channel": { "type": "phone" } }
//! }"#;
//! let event = Event::from_slice(body)?; // borrows from `body`
//! let pressed = dispatch!(&event, {
//!     "audio:dtmf" => |key| key.digit.as_deref(),
//!     _ => |_| None,
//! });
//! assert_eq!(pressed, Some("5"));
//! # Ok::<(), hookswitch_nexmo::DecodeError>(())
//! ```
//!
//! - [`Event`] is what all events have in common, and a [`Payload`]; everything borrows from the input until `into_owned`.
//!   [`Event::from_named`] is for the socket, where the name travels beside the event, [`Event::list_from_slice`] for REST answers.
//! - [`dispatch!`] chooses by name. A name that does not exist does not compile; leave out the arm `_`, and the compiler tells you
//!   which event you have forgotten. [`Handler`] does the same with a method for each event.
//! - [`Kind`] is the list of events, with what the catalog says about each, such as [`Kind::posted_to_webhook`].
//! - [`Event::new`] and the payloads' constructors make events for tests and producers, [`Event::to_vec`] writes them.
//!
//! # What the catalog does not know
//!
//! Nothing unknown is an error. An event of an unknown name is a [`Payload::Unrecognized`], an unknown value of an
//! enum or kind of endpoint is kept as it came, an unknown member is skipped:
//!
//! ```
//! use hookswitch_nexmo::{Event, Payload};
//!
//! let event = Event::from_json(r#"{"type":"custom:survey","timestamp":"2019-06-03T07:43:19.700Z","body":{"stars":4}}"#)?;
//! assert_eq!((event.name(), event.kind()), ("custom:survey", None));
//! assert!(matches!(&event.payload, Payload::Unrecognized(other) if other.json() == r#"{"stars":4}"#));
//! # Ok::<(), hookswitch_nexmo::DecodeError>(())
//! ```
//!
//! An event that the catalog does know, but that lacks a required member or has one of the wrong type, is a [`DecodeError`]
//! that says where and why. Formats and ranges are not looked at: a [`Timestamp`] keeps its text, whatever it says.
//!
//! # Features
//!
//! | Feature | Default | Adds |
//! |---|---|---|
//! | `serde` | yes | `Serialize` and `Deserialize` for every type |
//! | `jiff` | no | `Timestamp::to_jiff` |
//! | `general` | yes | Callers who ask to be let in before there is a conversation. |
//! | `audio` | yes | Sound in a call: what is played, said, recorded, keyed in, muted. |
//! | `text` | yes | Text messages in a conversation, and what becomes of them. |
//! | `image` | yes | Pictures sent in a conversation, and what becomes of them. |
//! | `conversation` | yes | A conversation is created, changed or deleted. |
//! | `member` | yes | Users are invited into a conversation, join it and leave it. |
//! | `event` | yes | Earlier events are taken back. |
//! | `rtc` | yes | Call legs of apps and browsers. |
//! | `sip` | yes | Call legs over the telephone network and SIP. |
//! | `video` | yes | Pictures of a call are switched off and on. |
//!
//! Each group of events is a feature. Who handles few of them compiles few:
//! `hookswitch-nexmo = { version = "1", default-features = false, features = ["text"] }`. An event whose group is off is one
//! that the crate does not know: it arrives as [`Payload::Unrecognized`], its envelope is checked and its text kept, and [`Kind`],
//! [`Handler`] and the payloads have nothing of it. An arm of [`dispatch!`] for it does not compile, and the compiler names the
//! feature.
//!
//! A `dispatch!` without the arm `_` has an arm for each event that is compiled. Cargo turns a feature on for the whole build as
//! soon as one crate in it wants it, and then such a `dispatch!` lacks arms: leave `_` out only where all groups are on, as by
//! default, or in an application that knows what its dependencies turn on.
//!
//! Without features the crate depends on `hookswitch` alone, and that on nothing.
//!
//! # Reference and schemas
//!
//! [The reference](https://github.com/hookswitch/hookswitch/blob/main/crates/hookswitch-nexmo/generated/reference.md)
//! shows every event with its members, its evidence and an example. Those who do not write Rust take the
//! [JSON Schemas](https://github.com/hookswitch/hookswitch/tree/main/crates/hookswitch-nexmo/generated/schemas): a document is
//! valid against an event's schema exactly when this crate decodes it as that event.
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
