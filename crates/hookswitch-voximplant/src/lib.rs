//! Voximplant call events in Rust.
//!
//! What happens to a call on the Voximplant platform, as a VoxEngine scenario gets to see it.
//!
//! ```rust
//! use hookswitch_voximplant::{Event, Payload};
//!
//! let event = Event::from_json(r#"{
//!   "name": "Call.Ringing",
//!   "id": "8C41D27F0B95E3A6.1747213542.4180977",
//!   "eventSourceField": "call",
//!   "call": {
//!     "rism": {},
//!     "_isAnsweredStatus": true,
//!     "_connectedTime": 1747213547812
//!   },
//!   "headers": {
//!     "X-Branch": "north"
//!   }
//! }"#)?;
//! assert_eq!(event.name(), "Call.Ringing");
//! assert!(matches!(event.payload, Payload::Ringing(_)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::*;
