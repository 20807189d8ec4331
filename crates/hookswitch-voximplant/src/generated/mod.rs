// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
//! The events of this catalog, as its schema files say.

mod catalog;
mod call;
mod transfer;
mod media;
mod playback;
mod recording;
mod detection;
mod signaling;

pub use self::catalog::*;
pub use self::call::*;
pub use self::transfer::*;
pub use self::media::*;
pub use self::playback::*;
pub use self::recording::*;
pub use self::detection::*;
pub use self::signaling::*;
