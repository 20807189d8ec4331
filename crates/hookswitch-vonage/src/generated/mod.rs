// @generated from `schema/vonage` by `cargo xtask generate`. Do not edit.
//! The events of this catalog, as its schema files say.

mod catalog;
mod general;
mod audio;
mod text;
mod image;
mod conversation;
mod member;
mod rtc;
mod sip;

pub use self::catalog::*;
pub use self::general::*;
pub use self::audio::*;
pub use self::text::*;
pub use self::image::*;
pub use self::conversation::*;
pub use self::member::*;
pub use self::rtc::*;
pub use self::sip::*;
