// @generated from `schema/teletracker` by `cargo xtask generate`. Do not edit.
//! What belongs to the catalog as a whole.

mod dispatch;
mod event;
mod handler;
mod kind;
mod types;
#[cfg(any(feature = "voice", feature = "messaging"))]
mod voice_messaging;

pub use self::event::{Event, Payload};
pub use self::handler::Handler;
pub use self::kind::Kind;
pub use self::types::*;
#[cfg(any(feature = "voice", feature = "messaging"))]
pub use self::voice_messaging::*;

#[doc(hidden)]
pub use ::hookswitch as __hookswitch;
pub use ::hookswitch::{DecodeError, Json, Timestamp, Unrecognized};
