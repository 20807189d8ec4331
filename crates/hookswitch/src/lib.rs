//! The runtime of generated event crates.
#![forbid(unsafe_code)]

mod error;
pub mod json;
#[cfg(feature = "serde")]
pub mod serde;
mod timestamp;

pub use error::DecodeError;
pub use timestamp::Timestamp;
