// @generated from `schema/teletracker/messaging.yaml`, `schema/teletracker/voice.yaml` by `cargo xtask generate`. Do not edit.
//! The events of this catalog, as its schema files say.

mod catalog;
mod voice;
mod messaging;

pub use self::catalog::*;
pub use self::voice::*;
pub use self::messaging::*;
