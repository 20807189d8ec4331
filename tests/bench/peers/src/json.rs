//! The parsers of the second of two passes, and simd-json with everything reused that it lets one reuse.

use std::borrow::Cow;
use std::mem;

use serde::Deserialize;
use serde_json::value::RawValue;
use simd_json::{Buffers, Tape};

/// JSON text that some parser reads into a type chosen by then.
pub trait Parse<'a> {
    /// What the parser says of bad text.
    type Error;

    /// Reads the text.
    fn parse<T: Deserialize<'a>>(self) -> Result<T, Self::Error>;
}

/// Text for `serde_json`.
impl<'a> Parse<'a> for &'a str {
    type Error = serde_json::Error;

    fn parse<T: Deserialize<'a>>(self) -> Result<T, Self::Error> {
        serde_json::from_str(self)
    }
}

/// A part that `serde_json` has kept as text.
impl<'a> Parse<'a> for &'a RawValue {
    type Error = serde_json::Error;

    fn parse<T: Deserialize<'a>>(self) -> Result<T, Self::Error> {
        serde_json::from_str(self.get())
    }
}

/// Bytes for `sonic_rs`.
impl<'a> Parse<'a> for &'a [u8] {
    type Error = sonic_rs::Error;

    fn parse<T: Deserialize<'a>>(self) -> Result<T, Self::Error> {
        sonic_rs::from_slice(self)
    }
}

/// A part that `sonic_rs` has kept as text.
impl<'a> Parse<'a> for sonic_rs::LazyValue<'a> {
    type Error = sonic_rs::Error;

    fn parse<T: Deserialize<'a>>(self) -> Result<T, Self::Error> {
        match self.as_raw_cow() {
            Cow::Borrowed(text) => sonic_rs::from_str(text),
            Cow::Owned(_) => unreachable!("a part of a slice borrows from it"),
        }
    }
}

/// A tape of `simd_json`, which has been parsed already.
impl<'a> Parse<'a> for &mut simd_json::Deserializer<'a> {
    type Error = simd_json::Error;

    fn parse<T: Deserialize<'a>>(self) -> Result<T, Self::Error> {
        T::deserialize(self)
    }
}

/// What `simd_json` needs for parsing and can use again: its buffers and its tape.
pub struct Simd {
    buffers: Buffers,
    tape: Tape<'static>,
}

impl Default for Simd {
    fn default() -> Self {
        Self {
            buffers: Buffers::new(4096),
            tape: Tape(Vec::new()),
        }
    }
}

impl Simd {
    /// Parses `json[..len]`, which is followed by as much padding as `simd_json` asks for, and hands the tape to `read`.
    pub fn read<'a, T>(
        &mut self,
        json: &'a mut [u8],
        len: usize,
        read: impl FnOnce(&mut simd_json::Deserializer<'a>) -> simd_json::Result<T>,
    ) -> simd_json::Result<T> {
        let mut tape = mem::replace(&mut self.tape, Tape(Vec::new())).reset();
        simd_json::fill_tape_padded(json, len, &mut self.buffers, &mut tape)?;
        let mut deserializer = simd_json::Deserializer::from_tape(tape);
        let value = read(&mut deserializer);
        self.tape = deserializer.into_tape().reset();
        value
    }
}

/// The text of a member of the outermost object; empty if there is none.
pub fn member<'a>(tape: &simd_json::Deserializer<'a>, name: &str) -> &'a str {
    let object = tape.as_value();
    let text = object
        .as_object()
        .and_then(|object| object.get(name))
        .and_then(simd_json::prelude::ValueIntoString::into_string);
    text.unwrap_or_default()
}
