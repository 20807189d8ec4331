//! The runtime of generated event crates: everything in their behaviour that is a decision, written once.
//!
//! A generated crate is types and tables. The tables go through the macros here (`object!`, `open_enum!`, `event!`, …),
//! which turn them into decoders, encoders and conversions over [`json`], an exact and borrowing reader of JSON.
//! Applications use the generated crates; of this one they meet [`DecodeError`], [`Timestamp`], [`Unrecognized`],
//! [`Json`] and what [`Info`] says about an event.
#![forbid(unsafe_code)]

mod blank;
mod error;
pub mod json;
mod timestamp;
mod unrecognized;

mod meta;

#[doc(hidden)]
pub mod dispatch;
#[doc(hidden)]
pub mod event;
mod object;
mod union;
mod values;

#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serialize;

pub use error::DecodeError;
pub use json::Json;
pub use meta::{Deprecation, Evidence, Info, UnknownKind};
pub use timestamp::Timestamp;
pub use unrecognized::Unrecognized;
pub use values::UnlistedValue;

#[doc(hidden)]
pub use blank::Blank;
#[doc(hidden)]
pub use object::{Fill, Object, Outside, alone, debug, encode};
#[doc(hidden)]
pub use union::{JsonType, Tag, arm, encode_arm, tag};
