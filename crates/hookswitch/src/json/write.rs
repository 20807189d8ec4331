//! Writes compact JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write as _;

use super::Json;
use super::scan::special;

/// A type that is written as JSON.
pub trait Encode {
    /// Appends the value.
    fn encode(&self, out: &mut Vec<u8>);
}

/// Writes an object, member by member.
#[derive(Debug)]
pub struct Members<'o> {
    out: &'o mut Vec<u8>,
    first: bool,
}

impl<'o> Members<'o> {
    /// Begins an object.
    pub fn open(out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, first: true }
    }

    /// Writes a member; `key` is its name in quotes with the colon: `"id":`.
    pub fn entry(&mut self, key: &'static str, value: &(impl Encode + ?Sized)) {
        self.comma();
        self.out.extend_from_slice(key.as_bytes());
        value.encode(self.out);
    }

    /// Goes on with an object that has been begun with `opening`: its brace and first member.
    pub fn resume(out: &'o mut Vec<u8>, opening: &'static str) -> Self {
        out.extend_from_slice(opening.as_bytes());
        Self { out, first: false }
    }

    /// Writes a member of any name whose value is JSON already.
    pub fn raw(&mut self, name: &str, value: &str) {
        self.comma();
        string(self.out, name);
        self.out.push(b':');
        self.out.extend_from_slice(value.as_bytes());
    }

    /// Ends the object.
    pub fn close(self) {
        self.out.push(b'}');
    }

    fn comma(&mut self) {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
    }
}

/// Writes a string.
pub fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut start = 0;
    loop {
        let end = special(bytes, start);
        out.extend_from_slice(&bytes[start..end]);
        let Some(&byte) = bytes.get(end) else { break };
        escape(out, byte);
        start = end + 1;
    }
    out.push(b'"');
}

fn escape(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        0x0c => b'f',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        _ => {
            const HEX: &[u8; 16] = b"0123456789abcdef";
            out.extend_from_slice(b"\\u00");
            out.extend_from_slice(&[HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Writes an integer.
pub fn integer(out: &mut Vec<u8>, value: i64) {
    write!(out, "{value}").expect("memory takes what is written to it");
}

/// Writes the shortest number that reads back as this one; `null` for what JSON has no number for.
pub fn number(out: &mut Vec<u8>, value: f64) {
    if value.is_finite() {
        write!(out, "{value:?}").expect("memory takes what is written to it");
    } else {
        out.extend_from_slice(b"null");
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Encode for i64 {
    fn encode(&self, out: &mut Vec<u8>) {
        integer(out, *self);
    }
}

impl Encode for f64 {
    fn encode(&self, out: &mut Vec<u8>) {
        number(out, *self);
    }
}

impl Encode for str {
    fn encode(&self, out: &mut Vec<u8>) {
        string(out, self);
    }
}

impl Encode for Cow<'_, str> {
    fn encode(&self, out: &mut Vec<u8>) {
        string(out, self);
    }
}

impl Encode for Json<'_> {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_str().as_bytes());
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, out: &mut Vec<u8>) {
        (**self).encode(out);
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        (**self).encode(out);
    }
}

/// `None` is `null`.
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.encode(out),
            None => out.extend_from_slice(b"null"),
        }
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for (index, element) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            element.encode(out);
        }
        out.push(b']');
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_slice().encode(out);
    }
}

impl<T: Encode> Encode for BTreeMap<Cow<'_, str>, T> {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut members = Members::open(out);
        for (key, value) in self {
            members.comma();
            string(members.out, key);
            members.out.push(b':');
            value.encode(members.out);
        }
        members.close();
    }
}
