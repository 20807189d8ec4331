//! Reads strings: borrowed where they are written plainly, unescaped where not.

use std::borrow::Cow;

use super::scan::special;
use super::{Reader, Stop};

pub(super) const UNENDED: &str = "`\"`, or a character that needs no escape";
const HALF: &str = "a whole surrogate pair";

impl<'a> Reader<'a> {
    /// Reads a string.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, Stop> {
        if self.peek()? == b'"' {
            self.quoted()
        } else {
            Err(self.mismatch("a string"))
        }
    }

    /// Reads a string whose quote has been seen.
    #[inline]
    pub(super) fn quoted(&mut self) -> Result<Cow<'a, str>, Stop> {
        let start = self.at + 1;
        let (end, byte) = special(self.text.as_bytes(), start);
        if byte == b'"' {
            self.at = end + 1;
            Ok(Cow::Borrowed(&self.text[start..end]))
        } else {
            self.unescaped(start, end).map(Cow::Owned)
        }
    }

    #[cold]
    #[inline(never)]
    fn unescaped(&mut self, mut start: usize, mut end: usize) -> Result<String, Stop> {
        let bytes = self.text.as_bytes();
        let mut string = String::new();
        loop {
            string.push_str(&self.text[start..end]);
            match bytes.get(end) {
                Some(b'"') => {
                    self.at = end + 1;
                    return Ok(string);
                }
                Some(b'\\') => match escape(bytes, end) {
                    Ok((char, after)) => {
                        string.push(char);
                        start = after;
                    }
                    Err((offset, expected)) => return Err(self.syntax(offset, expected)),
                },
                _ => return Err(self.syntax(end, UNENDED)),
            }
            (end, _) = special(bytes, start);
        }
    }
}

/// The character that the escape at `at` stands for and where it ends, or what is expected where instead.
pub(super) fn escape(bytes: &[u8], at: usize) -> Result<(char, usize), (usize, &'static str)> {
    let char = match bytes.get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(bytes, at),
        _ => return Err((at, "an escape that JSON has")),
    };
    Ok((char, at + 2))
}

fn unicode(bytes: &[u8], at: usize) -> Result<(char, usize), (usize, &'static str)> {
    let unit = hex(bytes, at + 2)?;
    if let Some(char) = char::from_u32(unit) {
        return Ok((char, at + 6));
    }
    if unit >= 0xDC00 || bytes.get(at + 6) != Some(&b'\\') || bytes.get(at + 7) != Some(&b'u') {
        return Err((at, HALF));
    }
    let low = hex(bytes, at + 8)?;
    let pair = (0x1_0000 + ((unit - 0xD800) << 10)).wrapping_add(low.wrapping_sub(0xDC00));
    match char::from_u32(pair) {
        Some(char) if (0xDC00..0xE000).contains(&low) => Ok((char, at + 12)),
        _ => Err((at, HALF)),
    }
}

fn hex(bytes: &[u8], at: usize) -> Result<u32, (usize, &'static str)> {
    let mut unit = 0;
    for at in at..at + 4 {
        let digit = bytes
            .get(at)
            .and_then(|&byte| char::from(byte).to_digit(16));
        unit = unit << 4 | digit.ok_or((at, "a hexadecimal digit"))?;
    }
    Ok(unit)
}
