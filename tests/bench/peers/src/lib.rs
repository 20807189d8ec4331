//! The same events by other means, each in the best form it has: what our decoders are compared with.
//!
//! The types of each catalog are in `generated`, written by `cargo xtask bench --peers`. Each way of reading them is a crate of its
//! own: what derived code comes to when it is compiled is a hundred times what is written, and so the compiler has less of it in
//! its memory at a time, and several processors have something to do.
//!
//! What is left out is what does the same work in a worse way: sonic-rs and simd-json reading `#[serde(tag)]`, which copies each event
//! into serde's own tree first, and two passes over a whole event where the payload is nested and can be kept as text meanwhile.

mod json;
mod text;

pub use json::{Parse, Simd, member};
pub use text::{Text, Word, whole};

use serde::Serialize;

/// An event that a peer has read.
pub trait Peer: Serialize {
    /// Its place in the catalog: what a dispatch by event comes down to. `usize::MAX` if the catalog does not have it.
    fn which(&self) -> usize;
}
