//! The same events by other means, each in the best form it has: what our decoders are compared with.

mod json;
mod text;

mod forms;

pub use forms::{nexmo, teletracker, vonage, voximplant};
use json::member;
pub use json::{Parse, Simd};
pub use text::{Text, Word, whole};

use serde::Serialize;

/// An event that a peer has read.
pub trait Peer: Serialize {
    /// Its place in the catalog: what a dispatch by event comes down to. `usize::MAX` if the catalog does not have it.
    fn which(&self) -> usize;
}
