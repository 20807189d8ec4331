//! Vonage conversation events in Rust.
//!
//! What happens in a conversation of the Vonage Conversation API - calls, members, messages - told one event at a time.
//!
//! ```rust
//! use hookswitch_vonage::{Event, Payload};
//!
//! let event = Event::from_json(r#"{
//!   "type": "app:knocking",
//!   "application_id": "6f0c2b1a-94d7-4e38-8a5b-c1d2e3f40516",
//!   "from": "knocker:7a6b5c4d-3e2f-4a1b-9c0d-8e7f6a5b4c3d",
//!   "timestamp": "2020-11-02T09:14:27.318Z",
//!   "body": {
//!     "user": {
//!       "id": "USR-5f1b7036-9d42-4cae-a608-34d5c2b1fa79"
//!     },
//!     "channel": {
//!       "type": "phone",
//!       "id": "0c9b8a7d6e5f4c3b2a1908f7e6d5c4b3",
//!       "to": {
//!         "type": "phone",
//!         "number": "14155550100"
//!       },
//!       "from": {
//!         "type": "phone",
//!         "number": "14155550123"
//!       },
//!       "headers": {},
//!       "legs": [],
//!       "leg_ids": []
//!     }
//!   }
//! }"#)?;
//! assert_eq!(event.name(), "app:knocking");
//! assert!(matches!(event.payload, Payload::AppKnocking(_)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;
