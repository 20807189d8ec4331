// @generated from `schema/vonage` by `cargo xtask generate`. Do not edit.
//! What belongs to the catalog as a whole.

mod dispatch;
mod event;
mod handler;
mod kind;
mod types;

#[cfg(
    any(
        feature = "general",
        feature = "audio",
        feature = "member",
        feature = "rtc",
        feature = "sip"
    )
)]
mod general_and_4_others;
#[cfg(any(feature = "general", feature = "member"))]
mod general_member;
#[cfg(any(feature = "general", feature = "rtc", feature = "sip"))]
mod general_rtc_sip;
#[cfg(any(feature = "general", feature = "sip"))]
mod general_sip;
#[cfg(any(feature = "audio", feature = "rtc"))]
mod audio_rtc;
#[cfg(any(feature = "rtc", feature = "sip"))]
mod rtc_sip;

pub use self::event::{Event, Payload};
pub use self::handler::Handler;
pub use self::kind::Kind;
pub use self::types::*;

#[cfg(
    any(
        feature = "general",
        feature = "audio",
        feature = "member",
        feature = "rtc",
        feature = "sip"
    )
)]
pub use self::general_and_4_others::*;
#[cfg(any(feature = "general", feature = "member"))]
pub use self::general_member::*;
#[cfg(any(feature = "general", feature = "rtc", feature = "sip"))]
pub use self::general_rtc_sip::*;
#[cfg(any(feature = "general", feature = "sip"))]
pub use self::general_sip::*;
#[cfg(any(feature = "audio", feature = "rtc"))]
pub use self::audio_rtc::*;
#[cfg(any(feature = "rtc", feature = "sip"))]
pub use self::rtc_sip::*;

#[doc(hidden)]
pub use ::hookswitch as __hookswitch;
pub use ::hookswitch::{DecodeError, Json, Timestamp, Unrecognized};
