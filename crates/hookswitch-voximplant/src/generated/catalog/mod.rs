// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
//! What belongs to the catalog as a whole.

mod dispatch;
mod event;
mod handler;
mod kind;
mod types;

#[cfg(
    any(feature = "call", feature = "transfer", feature = "media", feature = "signaling")
)]
mod call_and_3_others;

pub use self::event::{Event, Payload};
pub use self::handler::Handler;
pub use self::kind::Kind;
pub use self::types::*;

#[cfg(
    any(feature = "call", feature = "transfer", feature = "media", feature = "signaling")
)]
pub use self::call_and_3_others::*;

#[doc(hidden)]
pub use ::hookswitch as __hookswitch;
pub use ::hookswitch::{DecodeError, Json, Timestamp, Unrecognized};
