//! Events of the TeleTracker RealTime API, typed: what happens to the calls and text messages of an account, as a WebSocket
//! tells it.
//!
//! ```
//! use hookswitch_teletracker::{Event, dispatch};
//!
//! let message = r#"{
//!   "category": "voice", "subCategory": "incoming", "eventName": "start",
//!   "type": "userevent", "eventTimestamp": "2025-03-14T10:15:02+00:00",
//!   "trackingId": "7c3e90a5d1f84b26e07a35c9d8b1f42"
//! }"#;
//! let event = Event::from_json(message)?; // borrows from `message`
//! assert_eq!(event.name(), "voice.incoming.start");
//! let call = dispatch!(&event, {
//!     "voice.incoming.start" => |start| Some(start.tracking_id.as_str()),
//!     "voice.incoming.end" => |end| Some(end.tracking_id.as_str()),
//!     _ => |_| None,
//! });
//! assert_eq!(call, Some("7c3e90a5d1f84b26e07a35c9d8b1f42"));
//! # Ok::<(), hookswitch_teletracker::DecodeError>(())
//! ```
//!
//! An event names its topic in three members; [`Event::name`] joins them by dots.
//!
//! - [`Event`] is what all events have in common, and a [`Payload`]; everything borrows from the input until `into_owned`.
//! - [`dispatch!`] chooses by name. A name that does not exist does not compile; leave out the arm `_`, and the compiler tells you
//!   which event you have forgotten. [`Handler`] does the same with a method for each event.
//! - [`Kind`] is the list of events, with what the catalog says about each.
//! - [`Event::new`] and the payloads' constructors make events for tests and producers, [`Event::to_vec`] writes them.
//!
//! Answers to requests come over the same connection. They have no event's name, so that decoding one is an error: look at the
//! message's `type` first if you await answers.
//!
//! # What the catalog does not know
//!
//! Nothing unknown is an error. An event of an unknown name is a [`Payload::Unrecognized`] that keeps the whole message, an
//! unknown kind of stream is kept as it came, an unknown member is skipped:
//!
//! ```
//! use hookswitch_teletracker::{Event, Payload};
//!
//! let message = r#"{"category":"user","subCategory":"settings","eventName":"changed","type":"accountevent","eventTimestamp":"2025-03-14T10:15:50+00:00"}"#;
//! let event = Event::from_json(message)?;
//! assert_eq!((event.name(), event.kind()), ("user.settings.changed", None));
//! assert!(matches!(&event.payload, Payload::Unrecognized(other) if other.json() == message));
//! # Ok::<(), hookswitch_teletracker::DecodeError>(())
//! ```
//!
//! The vendor documents few members and sends more. What is skipped is gone: keep the bytes if you need it.
//!
//! An event that the catalog does know, but that lacks a required member or has one of the wrong type, is a [`DecodeError`]
//! that says where and why. Formats are not looked at: a [`Timestamp`] keeps its text, whatever it says.
//!
//! # Features
//!
//! | Feature | Default | Adds |
//! |---|---|---|
//! | `serde` | yes | `Serialize` and `Deserialize` for every type |
//! | `jiff` | no | `Timestamp::to_jiff` |
//! | `voice` | yes | Calls: in, out, between colleagues, and placed through the REST API. |
//! | `messaging` | yes | Text and picture messages, and people who want no more of them. |
//!
//! Each group of events is a feature. Who handles few of them compiles few:
//! `hookswitch-teletracker = { version = "1", default-features = false, features = ["messaging"] }`. An event whose group is off is one
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
//! [The reference](https://github.com/hookswitch/hookswitch/blob/main/crates/hookswitch-teletracker/generated/reference.md)
//! shows every event with its members, its evidence and an example. Those who do not write Rust take the
//! [JSON Schemas](https://github.com/hookswitch/hookswitch/tree/main/crates/hookswitch-teletracker/generated/schemas): a document is
//! valid against an event's schema exactly when this crate decodes it as that event.
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
