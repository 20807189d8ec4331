//! Events of a call on the Voximplant platform, typed: what a VoxEngine scenario gets to see, as it prints or posts it.
//!
//! ```
//! use hookswitch_voximplant::{Event, dispatch};
//!
//! let posted = br#"{
//!   "name": "Call.Disconnected", "id": "5E90B1C7D2A8F346.1741947302.5120933",
//!   "cost": 0.1864, "direction": "All numbers", "duration": 58, "internalCode": 486
//! }"#;
//! let event = Event::from_slice(posted)?; // borrows from `posted`
//! let cost = dispatch!(&event, {
//!     "Call.Disconnected" => |end| end.cost,
//!     "Call.RecordStopped" => |record| record.cost.parse().unwrap_or(f64::NAN),
//!     _ => |_| 0.0,
//! });
//! assert_eq!(cost, 0.1864);
//! # Ok::<(), hookswitch_voximplant::DecodeError>(())
//! ```
//!
//! - [`Event`] is what all events have in common, and a [`Payload`]; everything borrows from the input until `into_owned`.
//! - [`dispatch!`] chooses by name. A name that does not exist does not compile; leave out the arm `_`, and the compiler tells you
//!   which event you have forgotten. [`Handler`] does the same with a method for each event.
//! - [`Kind`] is the list of events, with what the catalog says about each, such as [`Kind::enabled_by`].
//! - [`Event::new`] and the payloads' constructors make events for tests and producers, [`Event::to_vec`] writes them.
//!
//! The platform sends these events nowhere by itself: a scenario posts them, for instance with `Net.httpRequestAsync`
//! and `JSON.stringify`. Scenarios that post objects of their own making need types of their own.
//!
//! # What the catalog does not know
//!
//! Nothing unknown is an error. An event of an unknown name is a [`Payload::Unrecognized`] that keeps the whole object, a
//! status code that is not listed is a number like the others, an unknown member is skipped:
//!
//! ```
//! use hookswitch_voximplant::{Event, Payload};
//!
//! let posted = r#"{"name":"Call.Teleported","id":"5E90B1C7D2A8F346.1741947302.5120933","to":"Mars"}"#;
//! let event = Event::from_json(posted)?;
//! assert_eq!((event.name(), event.kind()), ("Call.Teleported", None));
//! assert!(matches!(&event.payload, Payload::Unrecognized(other) if other.json() == posted));
//! # Ok::<(), hookswitch_voximplant::DecodeError>(())
//! ```
//!
//! An event that the catalog does know, but that lacks a required member or has one of the wrong type, is a [`DecodeError`]
//! that says where and why.
//!
//! # Features
//!
//! | Feature | Default | Adds |
//! |---|---|---|
//! | `serde` | yes | `Serialize` and `Deserialize` for every type |
//! | `jiff` | no | `Timestamp::to_jiff` |
//! | `call` | yes | How a call comes about, changes and ends. |
//! | `transfer` | yes | A party asks to be replaced by somebody else. |
//! | `media` | yes | Sound and pictures begin, pause and resume. |
//! | `playback` | yes | Sound files and synthetic speech that the scenario plays into a call. |
//! | `recording` | yes | Records of a call, from the first packet to the bill. |
//! | `detection` | yes | Keys, tones and answering machines that the platform hears. |
//! | `signaling` | yes | Messages inside a call: text, SIP INFO and re-INVITE. |
//!
//! Each group of events is a feature. Who handles few of them compiles few:
//! `hookswitch-voximplant = { version = "1", default-features = false, features = ["call"] }`. An event whose group is off is one
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
//! [The reference](https://github.com/hookswitch/hookswitch/blob/main/crates/hookswitch-voximplant/generated/reference.md)
//! shows every event with its members, its evidence and an example. Those who do not write Rust take the
//! [JSON Schemas](https://github.com/hookswitch/hookswitch/tree/main/crates/hookswitch-voximplant/generated/schemas): a document is
//! valid against an event's schema exactly when this crate decodes it as that event.
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
