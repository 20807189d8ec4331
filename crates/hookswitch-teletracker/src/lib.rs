//! TeleTracker RealTime events in Rust.
//!
//! What happens to the calls and text messages of a TeleTracker account, while it happens.
//!
//! ```rust
//! use hookswitch_teletracker::{Event, Payload};
//!
//! let event = Event::from_json(r#"{
//!   "category": "voice",
//!   "subCategory": "incoming",
//!   "eventName": "start",
//!   "type": "userevent",
//!   "eventTimestamp": "2024-05-14T09:26:31+00:00",
//!   "trackingId": "4b7e19c05ad84f3e9c21d6f80ab3752",
//!   "uniqueId": "10.790231846.402718"
//! }"#)?;
//! assert_eq!(event.name(), "voice.incoming.start");
//! assert!(matches!(event.payload, Payload::VoiceIncomingStart(_)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;
