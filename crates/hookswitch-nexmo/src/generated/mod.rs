// @generated from `schema/nexmo` by `cargo xtask generate`. Do not edit.
//! The events of this catalog, as its schema files say.

mod catalog;
#[cfg(feature = "general")]
mod general;
#[cfg(feature = "audio")]
mod audio;
#[cfg(feature = "text")]
mod text;
#[cfg(feature = "image")]
mod image;
#[cfg(feature = "conversation")]
mod conversation;
#[cfg(feature = "member")]
mod member;
#[cfg(feature = "event")]
mod event;
#[cfg(feature = "rtc")]
mod rtc;
#[cfg(feature = "sip")]
mod sip;
#[cfg(feature = "video")]
mod video;

pub use self::catalog::*;
#[cfg(feature = "general")]
pub use self::general::*;
#[cfg(feature = "audio")]
pub use self::audio::*;
#[cfg(feature = "text")]
pub use self::text::*;
#[cfg(feature = "image")]
pub use self::image::*;
#[cfg(feature = "conversation")]
pub use self::conversation::*;
#[cfg(feature = "member")]
pub use self::member::*;
#[cfg(feature = "event")]
pub use self::event::*;
#[cfg(feature = "rtc")]
pub use self::rtc::*;
#[cfg(feature = "sip")]
pub use self::sip::*;
#[cfg(feature = "video")]
pub use self::video::*;
