//! Reads strings: borrowed where they are written plainly, unescaped where not.

use std::borrow::Cow;
use std::ops::Range;

use super::scan::{self, special, special_unmarked};
use super::{Reader, Stop};

pub(super) const UNENDED: &str = "`\"`, or a character that needs no escape";
const HALF: &str = "a whole surrogate pair";

impl<'a> Reader<'a> {
    /// Reads a string.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, Stop> {
        match self.plain() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.unescaped().map(Cow::Owned),
        }
    }

    /// Reads a string to where it stays.
    ///
    /// Not by way of a `Result` of a `Cow`: the one byte that a [`Stop`] is would lie over the pointer, which then is put
    /// together from two stores, and the processor waits for both.
    #[inline]
    pub fn string_to<T: From<Cow<'a, str>>>(&mut self, place: &mut T) -> Result<(), Stop> {
        match self.plain() {
            Some(text) => {
                *place = T::from(Cow::Borrowed(text));
                Ok(())
            }
            None => self.other_string_to(place),
        }
    }

    /// The same where there may be nothing.
    #[inline]
    pub fn string_some<T: From<Cow<'a, str>>>(
        &mut self,
        place: &mut Option<T>,
    ) -> Result<(), Stop> {
        match self.plain() {
            Some(text) => {
                *place = Some(T::from(Cow::Borrowed(text)));
                Ok(())
            }
            None => self.other_string_some(place),
        }
    }

    #[cold]
    #[inline(never)]
    fn other_string_to<T: From<Cow<'a, str>>>(&mut self, place: &mut T) -> Result<(), Stop> {
        *place = T::from(Cow::Owned(self.unescaped()?));
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn other_string_some<T: From<Cow<'a, str>>>(
        &mut self,
        place: &mut Option<T>,
    ) -> Result<(), Stop> {
        *place = Some(T::from(Cow::Owned(self.unescaped()?)));
        Ok(())
    }

    /// Reads a string that is written without escapes; stays where it is before anything else.
    ///
    /// A pointer and a length come back in registers, which is why this is not a `Result` of a `Cow`. It calls nothing but
    /// what it ends with, so that it needs to save no registers.
    #[inline(never)]
    pub(crate) fn plain(&mut self) -> Option<&'a str> {
        // Whitespace is left to a branch, which the processor foresees: were the place a sum, it would wait for that.
        match self.byte() {
            Some(b'"') => self.plain_behind(self.at + 1),
            _ => self.distant(),
        }
    }

    /// Reads up to a member's value, past a name that is written without escapes and between which and the value a colon stands and
    /// nothing else; stays where it is before anything else.
    #[inline(never)]
    pub(super) fn plain_key(&mut self) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        let end = self.marks.next(self.at + 1)?;
        if bytes.get(self.at) != Some(&b'"') || bytes.get(end..end + 2) != Some(b"\":") {
            return None;
        }
        let key = self.text.get(self.at..end)?.strip_prefix('"')?;
        self.at = end + 2;
        Some(key)
    }

    /// The same for the string whose first character is at `start`.
    #[expect(
        clippy::inline_always,
        reason = "its two callers are all there is of it"
    )]
    #[inline(always)]
    fn plain_behind(&mut self, start: usize) -> Option<&'a str> {
        match self.marks.next(start) {
            Some(end) => self.ended(start, end),
            None => self.long(start),
        }
    }

    /// The same for a string whose end is not marked, or far away.
    #[inline(never)]
    fn long(&mut self, start: usize) -> Option<&'a str> {
        let (end, _) = special_unmarked(self.text.as_bytes(), start);
        self.ended(start, end)
    }

    /// The text up to `end` if a quote is there; the reader stands behind it then.
    #[expect(
        clippy::inline_always,
        reason = "its two callers are all there is of it"
    )]
    #[inline(always)]
    fn ended(&mut self, start: usize, end: usize) -> Option<&'a str> {
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        // That characters begin here need not be looked up for quotes.
        self.text.get(start - 1..end)?.strip_prefix('"')
    }

    /// The same behind whitespace.
    #[inline(never)]
    fn distant(&mut self) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        let at = match bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
            // Pretty-printed text has one space before a value.
            Some([b' ', b'"']) => self.at + 1,
            _ => scan::spaces(bytes, self.at),
        };
        match bytes.get(at) {
            Some(b'"') => self.plain_behind(at + 1),
            _ => None,
        }
    }

    /// What is between the quotes of the string that begins here, if it is written plainly.
    #[inline]
    pub(super) fn plain_at(&self, quote: usize) -> Option<Range<usize>> {
        let bytes = self.text.as_bytes();
        if bytes.get(quote) != Some(&b'"') {
            return None;
        }
        let (end, byte) = scan::special(bytes, &self.marks, quote + 1);
        (byte == b'"').then_some(quote + 1..end)
    }

    /// Reads a string that is not written plainly.
    ///
    /// Its end is looked for first, so that room is made once: to make it little by little takes longer than all the rest.
    #[cold]
    #[inline(never)]
    fn unescaped(&mut self) -> Result<String, Stop> {
        if self.peek()? != b'"' {
            return Err(self.mismatch("a string"));
        }
        let bytes = self.text.as_bytes();
        let mut start = self.at + 1;
        let (mut end, _) = special(bytes, &self.marks, start);
        let room = scan::behind_escapes(bytes, &self.marks, end) - start;
        let mut string = String::with_capacity(room);
        loop {
            string.push_str(&self.text[start..end]);
            match bytes.get(end) {
                Some(b'"') => {
                    self.at = end + 1;
                    return Ok(string);
                }
                // What stands for itself begins the next piece.
                Some(b'\\') if matches!(bytes.get(end + 1), Some(b'"' | b'\\' | b'/')) => {
                    start = end + 1;
                    end = special(bytes, &self.marks, end + 2).0;
                }
                Some(b'\\') => match escape(bytes, end) {
                    Ok((char, after)) => {
                        string.push(char);
                        start = after;
                        end = special(bytes, &self.marks, after).0;
                    }
                    Err((offset, expected)) => return Err(self.syntax(offset, expected)),
                },
                _ => return Err(self.syntax(end, UNENDED)),
            }
        }
    }
}

/// The character that the escape at `at` stands for and where it ends, or what is expected where instead.
#[inline]
pub(super) fn escape(bytes: &[u8], at: usize) -> Result<(char, usize), (usize, &'static str)> {
    let letter = bytes.get(at + 1).copied().unwrap_or(0);
    match LETTERS[usize::from(letter)] {
        0 if letter == b'u' => unicode(bytes, at),
        0 => Err((at, "an escape that JSON has")),
        byte => Ok((char::from(byte), at + 2)),
    }
}

/// What each letter behind a backslash stands for; 0 if it stands for nothing on its own.
static LETTERS: [u8; 256] = {
    let mut letters = [0; 256];
    letters[b'"' as usize] = b'"';
    letters[b'\\' as usize] = b'\\';
    letters[b'/' as usize] = b'/';
    letters[b'b' as usize] = 8;
    letters[b'f' as usize] = 12;
    letters[b'n' as usize] = b'\n';
    letters[b'r' as usize] = b'\r';
    letters[b't' as usize] = b'\t';
    letters
};

#[inline(never)]
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
    let digits = bytes.get(at..).and_then(<[u8]>::first_chunk::<4>);
    let digits = digits.map(|digits| digits.map(|digit| DIGITS[usize::from(digit)]));
    match digits {
        Some([a, b, c, d]) if a | b | c | d < 16 => {
            Ok(u32::from_be_bytes([0, 0, a << 4 | b, c << 4 | d]))
        }
        _ => Err(not_hex(bytes, at)),
    }
}

/// The digits of hexadecimal numbers; 16 for what is none.
static DIGITS: [u8; 256] = {
    let mut digits = [16; 256];
    let mut digit = 0;
    while digit < 16 {
        digits[b"0123456789abcdef"[digit as usize] as usize] = digit;
        digits[b"0123456789ABCDEF"[digit as usize] as usize] = digit;
        digit += 1;
    }
    digits
};

#[cold]
fn not_hex(bytes: &[u8], at: usize) -> (usize, &'static str) {
    let rest = bytes.get(at..).unwrap_or_default();
    let digits = rest.iter().take_while(|byte| byte.is_ascii_hexdigit());
    (at + digits.count(), "a hexadecimal digit")
}
