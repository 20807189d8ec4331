//! Reads and writes JSON without a tree: what generated code calls, and nothing that depends on a catalog.
//!
//! [`Reader`] walks the text once and hands out borrowed parts, [`Decode`] and [`Encode`] are the two directions of a
//! type, [`Json`] is a value that stays text. All reading is strict (RFC 8259), skipped parts included.

mod fault;
mod reader;

mod block;
mod number;
mod scan;
mod string;

mod ahead;
mod decode;
mod float;
mod later;
mod marks;
mod members;
mod names;
mod owned;
pub(crate) mod pointer;
mod same;
mod value;
mod walk;
pub mod write;

pub use decode::Decode;
pub(crate) use fault::Wrong;
pub use fault::{Fault, Frame, Stop};
pub use later::Begun;
pub use names::Names;
#[doc(hidden)]
pub use names::Table;
#[cfg(feature = "serde")]
pub(crate) use number::is_number;
pub use owned::IntoOwned;
#[cfg(feature = "serde")]
pub(crate) use reader::{DEPTH, TOO_DEEP};
pub use reader::{Place, Reader};
pub use same::same;
pub use value::Json;
pub use walk::Walk;
pub use write::{Encode, Members};

use crate::DecodeError;

/// Decodes a whole document; `event` names what was being decoded and is asked for only if that fails.
///
/// Where a document is both ill-formed and of the wrong type, it is the form that is reported.
#[expect(
    clippy::inline_always,
    reason = "each type has one or two callers, and a call costs as much as a member"
)]
#[inline(always)]
pub fn decode<'a, T>(
    text: &'a str,
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, Stop>,
    event: impl FnOnce() -> Option<String>,
) -> Result<T, DecodeError> {
    let mut reader = Reader::new(text);
    reader.marks.set(text.as_bytes());
    let value = read(&mut reader);
    let rest = match value {
        Err(Stop::Syntax) => Err(Stop::Syntax),
        _ => reader.finish(),
    };
    match (value, rest) {
        (Ok(value), Ok(())) => Ok(value),
        _ => Err(DecodeError::new(text, reader.fault(), event().as_deref())),
    }
}

/// Decodes a whole document as one type.
pub fn read<'a, T: Decode<'a>>(text: &'a str) -> Result<T, DecodeError> {
    decode(text, T::decode, || None)
}

/// The same, borrowing from nothing.
pub fn read_owned<'a, T: Decode<'a> + IntoOwned>(text: &'a str) -> Result<T::Owned, DecodeError> {
    read::<T>(text).map(T::into_owned)
}

/// The bytes as text, if they are UTF-8.
///
/// If not, the error says where in the document the first wrong byte is, unless the document is ill-formed before it.
///
/// What is short is checked by a library that is made for that. If it is not ASCII, the other one is quicker, but most short events
/// are, and to find out first takes as long as is gained.
#[inline]
pub fn text(bytes: &[u8]) -> Result<&str, DecodeError> {
    let text = if bytes.len() <= SHORT {
        smoothutf8::from_utf8(bytes)
    } else {
        simdutf8::basic::from_utf8(bytes).ok()
    };
    text.ok_or_else(|| not_utf8(bytes))
}

/// Up to how many bytes a text is short.
const SHORT: usize = 256;

#[cold]
fn not_utf8(bytes: &[u8]) -> DecodeError {
    let end = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let text = std::str::from_utf8(&bytes[..end]).unwrap_or_default();
    let mut reader = Reader::new(text);
    let read = reader.skip().and_then(|()| reader.finish());
    match read {
        Err(_) if reader.fault().offset() < end => DecodeError::new(text, reader.fault(), None),
        _ => DecodeError::new(text, &Fault::byte(end, bytes[end]), None),
    }
}
