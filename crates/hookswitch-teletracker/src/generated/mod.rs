// @generated from `schema/teletracker/messaging.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! The events of this catalog, as its schema files say.

mod catalog;
#[cfg(feature = "voice")]
mod voice;
#[cfg(feature = "messaging")]
mod messaging;

pub use self::catalog::*;
#[cfg(feature = "voice")]
pub use self::voice::*;
#[cfg(feature = "messaging")]
pub use self::messaging::*;
