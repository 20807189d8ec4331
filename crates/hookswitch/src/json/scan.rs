//! Passes over JSON tokens: the hot core of reading.

use super::reader::{DEPTH, TOO_DEEP};
use super::{Frame, Names, Reader, Stop, string};
use std::borrow::Cow;

const LOW: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
const QUOTE: u64 = LOW * b'"' as u64;
const BACKSLASH: u64 = LOW * b'\\' as u64;
const SPACE: u64 = LOW * b' ' as u64;

/// Where the next quote, backslash or control character is, from `at` on; the end if there is none.
///
/// Eight bytes are looked at at once. Subtracting sets a byte's high bit where the byte was smaller; a borrow reaches
/// only bytes after a real hit, and the first hit is all that is asked for.
#[inline]
pub(super) fn special(bytes: &[u8], mut at: usize) -> usize {
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*eight);
        let quote = (word ^ QUOTE).wrapping_sub(LOW);
        let backslash = (word ^ BACKSLASH).wrapping_sub(LOW);
        let control = word.wrapping_sub(SPACE);
        let hits = (quote | backslash | control) & !word & HIGH;
        if hits != 0 {
            return at + (hits.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while bytes
        .get(at)
        .is_some_and(|&byte| byte >= b' ' && byte != b'"' && byte != b'\\')
    {
        at += 1;
    }
    at
}

impl<'a> Reader<'a> {
    /// Passes over whitespace.
    #[inline]
    pub(super) fn spaces(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
    }

    /// Passes over `true`, `false` or `null`, whose first letter has been seen.
    #[inline]
    pub(super) fn literal(&mut self, word: &'static str) -> Result<(), Stop> {
        let end = self.at + word.len();
        if self.text.as_bytes().get(self.at..end) == Some(word.as_bytes()) {
            self.at = end;
            Ok(())
        } else {
            Err(self.broken_literal(word))
        }
    }

    #[cold]
    fn broken_literal(&mut self, word: &'static str) -> Stop {
        let rest = &self.text.as_bytes()[self.at..];
        let same = rest
            .iter()
            .zip(word.bytes())
            .take_while(|&(&a, b)| a == b)
            .count();
        let expected = match word {
            "true" => "`true`",
            "false" => "`false`",
            _ => "`null`",
        };
        self.syntax(self.at + same, expected)
    }

    /// Passes over a string, whose quote has been seen.
    pub(super) fn skip_string(&mut self) -> Result<(), Stop> {
        let bytes = self.text.as_bytes();
        let mut at = self.at + 1;
        loop {
            at = special(bytes, at);
            match bytes.get(at) {
                Some(b'"') => {
                    self.at = at + 1;
                    return Ok(());
                }
                Some(b'\\') => match string::escape(bytes, at) {
                    Ok((_, end)) => at = end,
                    Err((offset, expected)) => return Err(self.syntax(offset, expected)),
                },
                _ => return Err(self.syntax(at, string::UNENDED)),
            }
        }
    }

    /// Passes over a number, whose first byte has been seen.
    pub(super) fn skip_number(&mut self) -> Result<(), Stop> {
        let bytes = self.text.as_bytes();
        let digits = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        let mut at = self.at;
        if bytes.get(at) == Some(&b'-') {
            at += 1;
        }
        let whole = at;
        at = if bytes.get(at) == Some(&b'0') {
            at + 1
        } else {
            digits(at)
        };
        if at == whole {
            return Err(self.syntax(at, "a digit"));
        }
        if bytes.get(at) == Some(&b'.') {
            let fraction = at + 1;
            at = digits(fraction);
            if at == fraction {
                return Err(self.syntax(at, "a digit"));
            }
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            at += 1;
            if let Some(b'+' | b'-') = bytes.get(at) {
                at += 1;
            }
            let exponent = at;
            at = digits(exponent);
            if at == exponent {
                return Err(self.syntax(at, "a digit"));
            }
        }
        self.at = at;
        Ok(())
    }

    /// Passes over any value, checking all of it.
    pub fn skip(&mut self) -> Result<(), Stop> {
        let base = self.depth;
        // One bit for each open container: whether it is an object.
        let mut objects = 0_u128;
        loop {
            match self.peek()? {
                b'"' => self.skip_string()?,
                b'-' | b'0'..=b'9' => self.skip_number()?,
                b't' => self.literal("true")?,
                b'f' => self.literal("false")?,
                b'n' => self.literal("null")?,
                b'{' => {
                    self.open()?;
                    if self.first_of(b'}') {
                        objects = objects << 1 | 1;
                        self.skip_key()?;
                        continue;
                    }
                }
                b'[' => {
                    self.open()?;
                    if self.first_of(b']') {
                        objects <<= 1;
                        continue;
                    }
                }
                _ => return Err(self.syntax(self.at, "a value")),
            }
            loop {
                if self.depth == base {
                    return Ok(());
                }
                if objects & 1 == 1 {
                    if self.next_member()? {
                        self.skip_key()?;
                        break;
                    }
                } else if self.next_element()? {
                    break;
                }
                objects >>= 1;
            }
        }
    }

    /// Passes over the rest of the container that begins at `start` after one of its values stopped the caller.
    #[cold]
    #[inline(never)]
    pub(super) fn abandon(&mut self, start: usize, stop: Stop) -> Stop {
        if stop == Stop::Syntax {
            return stop;
        }
        self.forget(start);
        let fault = self.fault;
        match self.rest(self.text.as_bytes()[start] == b'{') {
            Ok(()) => {
                self.fault = fault;
                stop
            }
            Err(stop) => stop,
        }
    }

    fn rest(&mut self, object: bool) -> Result<(), Stop> {
        if object {
            while self.next_member()? {
                self.skip_key()?;
                self.skip()?;
            }
        } else {
            while self.next_element()? {
                self.skip()?;
            }
        }
        Ok(())
    }

    #[inline]
    pub(super) fn open_object(&mut self) -> Result<Frame, Stop> {
        if self.peek()? != b'{' {
            return Err(self.mismatch("an object"));
        }
        let frame = Frame(self.at);
        self.open()?;
        Ok(frame)
    }

    /// Enters the container whose bracket is next.
    #[inline]
    pub(super) fn open(&mut self) -> Result<(), Stop> {
        if self.depth == DEPTH {
            return Err(self.syntax(self.at, TOO_DEEP));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Whether a container that was just opened has anything in it.
    #[inline]
    pub(super) fn first_of(&mut self, close: u8) -> bool {
        self.spaces();
        let empty = self.byte() == Some(close);
        if empty {
            self.at += 1;
            self.depth -= 1;
        }
        !empty
    }

    /// Whether another member follows; the object is closed if not.
    #[inline]
    pub(super) fn next_member(&mut self) -> Result<bool, Stop> {
        self.next(b'}', "`,` or `}`")
    }

    /// Whether another element follows; the list is closed if not.
    #[inline]
    pub(super) fn next_element(&mut self) -> Result<bool, Stop> {
        self.next(b']', "`,` or `]`")
    }

    #[inline]
    fn next(&mut self, close: u8, expected: &'static str) -> Result<bool, Stop> {
        self.spaces();
        match self.byte() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            _ => Err(self.syntax(self.at, expected)),
        }
    }

    fn quote(&mut self) -> Result<(), Stop> {
        self.spaces();
        if self.byte() == Some(b'"') {
            Ok(())
        } else {
            Err(self.syntax(self.at, "a member's name"))
        }
    }

    fn colon(&mut self) -> Result<(), Stop> {
        self.spaces();
        if self.byte() != Some(b':') {
            return Err(self.syntax(self.at, "`:`"));
        }
        self.at += 1;
        Ok(())
    }

    pub(super) fn key(&mut self) -> Result<Cow<'a, str>, Stop> {
        self.quote()?;
        let key = self.quoted()?;
        self.colon()?;
        Ok(key)
    }

    fn skip_key(&mut self) -> Result<(), Stop> {
        self.quote()?;
        self.skip_string()?;
        self.colon()
    }

    /// Reads a member's name and looks it up.
    pub(super) fn name(
        &mut self,
        names: &'static Names,
        expected: &mut usize,
    ) -> Result<Option<usize>, Stop> {
        let key = self.key()?;
        let found = names.find(&key, *expected);
        if let Some(index) = found {
            *expected = index + 1;
        }
        Ok(found)
    }
}
