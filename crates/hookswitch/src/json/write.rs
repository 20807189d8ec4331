//! Writes compact JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Json;
use super::block::{BLOCK, append_plain};
use super::float;
use super::scan::special_unmarked;

/// A type that is written as JSON.
pub trait Encode {
    /// Appends the value.
    fn encode(&self, out: &mut Vec<u8>);
}

/// Writes an object, member by member.
///
/// Every member is written with a comma before it; that of the first becomes the brace. So nothing has to be remembered, and
/// a comma is written together with the name behind it.
#[derive(Debug)]
pub struct Members<'o> {
    out: &'o mut Vec<u8>,
    /// Where the object begins.
    start: usize,
}

impl<'o> Members<'o> {
    /// Begins an object.
    #[inline]
    pub fn open(out: &'o mut Vec<u8>) -> Self {
        let start = out.len();
        Self { out, start }
    }

    /// Writes a member; `key` is a comma, its name in quotes and the colon: `,"id":`.
    #[inline]
    pub fn entry(&mut self, key: &'static str, value: &(impl Encode + ?Sized)) {
        self.out.extend_from_slice(key.as_bytes());
        value.encode(self.out);
    }

    /// Goes on with an object that has been begun with `opening`: its brace and first member.
    pub fn resume(out: &'o mut Vec<u8>, opening: &'static str) -> Self {
        let members = Self::open(out);
        members.out.extend_from_slice(opening.as_bytes());
        members
    }

    /// Writes a member of any name whose value is JSON already.
    pub fn raw(&mut self, name: &str, value: &str) {
        self.key(name);
        self.out.extend_from_slice(value.as_bytes());
    }

    /// Writes what stands before the value of a member of any name.
    fn key(&mut self, name: &str) {
        self.out.push(b',');
        string(self.out, name);
        self.out.push(b':');
    }

    /// Ends the object.
    #[inline]
    pub fn close(self) {
        match self.out.get_mut(self.start) {
            Some(first) => *first = b'{',
            None => self.out.push(b'{'),
        }
        self.out.push(b'}');
    }
}

/// Writes a string.
pub fn string(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + BLOCK);
    out.push(b'"');
    let start = out.len();
    if !append_plain(out, text.as_bytes()) {
        out.truncate(start);
        escaped(out, text.as_bytes());
    }
    out.push(b'"');
}

#[cold]
#[inline(never)]
fn escaped(out: &mut Vec<u8>, bytes: &[u8]) {
    let mut start = 0;
    loop {
        let (end, byte) = special_unmarked(bytes, start);
        out.extend_from_slice(&bytes[start..end]);
        if end == bytes.len() {
            break;
        }
        escape(out, byte);
        start = end + 1;
    }
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
            let digit = |half: u8| {
                if half < 10 {
                    b'0' + half
                } else {
                    b'a' - 10 + half
                }
            };
            out.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Writes an integer.
pub fn integer(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    natural(out, value.unsigned_abs());
}

/// The two digits of every number below a hundred, one after the other: half as many divisions as digit by digit.
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut index = 0_u8;
    while index < 100 {
        pairs[index as usize] = [b'0' + index / 10, b'0' + index % 10];
        index += 1;
    }
    pairs
};

pub(super) fn natural(out: &mut Vec<u8>, value: u64) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    let mut rest = value;
    while rest >= 10 {
        start -= 2;
        let pair = PAIRS[usize::from((rest % 100).to_le_bytes()[0])];
        digits[start..start + 2].copy_from_slice(&pair);
        rest /= 100;
    }
    if rest > 0 || value == 0 {
        start -= 1;
        digits[start] = b'0' + rest.to_le_bytes()[0];
    }
    out.extend_from_slice(&digits[start..]);
}

/// Writes the shortest number that reads back as this one; `null` for what JSON has no number for.
pub fn number(out: &mut Vec<u8>, value: f64) {
    if value.is_finite() {
        float::write(out, value);
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
            members.key(key);
            value.encode(members.out);
        }
        members.close();
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    use super::{Encode, Members, integer, string};
    use crate::Json;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn integers_are_written_in_decimal() {
        let mut value = 1_i64;
        let mut values = vec![0, i64::MAX, i64::MIN, i64::MAX - 1, i64::MIN + 1];
        while let Some(next) = value.checked_mul(10) {
            values.extend([
                value - 1,
                value,
                value + 1,
                -value,
                1 - value,
                value.wrapping_mul(7),
            ]);
            value = next;
        }
        for value in values {
            assert_eq!(written(|out| integer(out, value)), value.to_string());
        }
    }

    #[test]
    fn strings_are_escaped_where_they_must_be_and_nowhere_else() {
        for code in 0..0x3000_u32 {
            let Some(char) = char::from_u32(code) else {
                continue;
            };
            for before in [0, 1, 7, 8, 9, 15, 16, 17, 31] {
                let text = format!("{}{char}{char}abcdefgh", "x".repeat(before));
                let expected = serde_json::to_string(&text).expect("text");
                assert_eq!(written(|out| string(out, &text)), expected);
            }
        }
    }

    #[test]
    fn strings_of_every_length_are_whole_and_escapes_are_seen_everywhere() {
        let letters: String = ('!'..='~')
            .filter(|letter| !matches!(letter, '"' | '\\'))
            .collect();
        for length in 0..70 {
            let plain = &letters[..length];
            assert_eq!(written(|out| string(out, plain)), format!("\"{plain}\""));
            for place in 0..length {
                for escape in ["\"", "\\", "\n", "\u{7f}é"] {
                    let text = format!("{}{escape}{}", &plain[..place], &plain[place + 1..]);
                    let expected = serde_json::to_string(&text).expect("text");
                    assert_eq!(written(|out| string(out, &text)), expected);
                }
            }
        }
    }

    #[test]
    fn containers_are_compact() {
        let map: BTreeMap<Cow<'_, str>, _> =
            BTreeMap::from([("b\"".into(), vec![Some(true), None]), ("a".into(), vec![])]);
        assert_eq!(
            written(|out| map.encode(out)),
            r#"{"a":[],"b\"":[true,null]}"#
        );
        assert_eq!(
            written(|out| BTreeMap::<Cow<'_, str>, bool>::new().encode(out)),
            "{}"
        );
        assert_eq!(written(|out| Members::open(out).close()), "{}");
        let members = written(|out| {
            let mut members = Members::open(out);
            members.entry(",\"id\":", &1_i64);
            members.entry(",\"raw\":", &Json::new("[1, 2]").expect("JSON"));
            members.entry(",\"text\":", "\n");
            members.close();
        });
        assert_eq!(members, r#"{"id":1,"raw":[1, 2],"text":"\n"}"#);
    }
}
