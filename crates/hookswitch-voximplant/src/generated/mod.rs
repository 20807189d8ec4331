// @generated from `schema/voximplant` by `cargo xtask generate`. Do not edit.
//! The events of this catalog, as its schema files say.

mod catalog;
#[cfg(feature = "call")]
mod call;
#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "media")]
mod media;
#[cfg(feature = "playback")]
mod playback;
#[cfg(feature = "recording")]
mod recording;
#[cfg(feature = "detection")]
mod detection;
#[cfg(feature = "signaling")]
mod signaling;

pub use self::catalog::*;
#[cfg(feature = "call")]
pub use self::call::*;
#[cfg(feature = "transfer")]
pub use self::transfer::*;
#[cfg(feature = "media")]
pub use self::media::*;
#[cfg(feature = "playback")]
pub use self::playback::*;
#[cfg(feature = "recording")]
pub use self::recording::*;
#[cfg(feature = "detection")]
pub use self::detection::*;
#[cfg(feature = "signaling")]
pub use self::signaling::*;
