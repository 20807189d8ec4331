//! Passes over JSON text without reading it: the hot core.
//!
//! These are functions of bytes and a position rather than methods, so that the position stays in a register: every
//! next step waits for it.

use super::reader::{DEPTH, TOO_DEEP};
use super::string::{UNENDED, escape};

/// A position, or where something else was expected.
pub(super) type Scan<T = usize> = Result<T, Unexpected>;

/// Where the text goes on with something else than this.
pub(super) type Unexpected = (usize, &'static str);

pub(super) const NAME: &str = "a member's name";
pub(super) const NEXT_MEMBER: &str = "`,` or `}`";
pub(super) const NEXT_ELEMENT: &str = "`,` or `]`";

/// A word of eight times the same byte.
const fn repeat(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Marks the first byte of the word that is a quote, a backslash or a control character.
///
/// Subtracting sets a byte's high bit where the byte was smaller; flipping a bit beforehand puts the quote among the
/// control characters, so that two subtractions find all three. A borrow reaches only bytes after a real hit, and the
/// first hit is all that is asked for.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
pub(super) fn hits(word: u64) -> u64 {
    let quote_or_control = (word ^ repeat(0x02)).wrapping_sub(repeat(0x21));
    let backslash = (word ^ repeat(b'\\')).wrapping_sub(repeat(0x01));
    (quote_or_control | backslash) & !word & repeat(0x80)
}

/// Where the next quote, backslash or control character is, from `at` on, and which it is; the end and 0 if there is
/// none.
///
/// It looks at eight bytes at once: at sixteen it would have to choose between two results, and the next token waits for
/// that choice.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
pub(super) fn special(bytes: &[u8], at: usize) -> (usize, u8) {
    let mut rest = bytes.get(at..).unwrap_or_default();
    while let Some(eight) = rest.first_chunk::<8>() {
        let word = u64::from_le_bytes(*eight);
        let hits = hits(word);
        if hits != 0 {
            let bit = hits.trailing_zeros();
            let [byte, ..] = (word >> (bit - 7)).to_le_bytes();
            return (bytes.len() - rest.len() + (bit / 8) as usize, byte);
        }
        rest = &rest[8..];
    }
    special_near_end(bytes, bytes.len() - rest.len())
}

/// The same with fewer than eight bytes left: they are the upper ones of the last word. The zeros that are shifted in
/// behind them are hits, so there always is one.
#[inline(never)]
fn special_near_end(bytes: &[u8], at: usize) -> (usize, u8) {
    let left = bytes.len() - at;
    let word = match bytes.last_chunk::<8>() {
        Some(last) if left > 0 => u64::from_le_bytes(*last) >> (64 - 8 * left),
        _ => {
            let mut eight = [0; 8];
            eight[..left].copy_from_slice(&bytes[at..]);
            u64::from_le_bytes(eight)
        }
    };
    let bit = hits(word).trailing_zeros();
    let [byte, ..] = (word >> (bit - 7)).to_le_bytes();
    (at + (bit / 8) as usize, byte)
}

/// Sixteen bytes as two words; zeros follow what is shorter.
pub(super) type Head = [u64; 2];

/// The sixteen bytes from `at` on.
#[expect(clippy::inline_always, reason = "it is two loads")]
#[inline(always)]
pub(super) fn sixteen(bytes: &[u8], at: usize) -> Head {
    match bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        Some(&sixteen) => words(sixteen),
        None => sixteen_near_end(bytes, at),
    }
}

/// The same with fewer than sixteen bytes left, as in [`special_near_end`].
#[inline(never)]
fn sixteen_near_end(bytes: &[u8], at: usize) -> Head {
    let rest = bytes.get(at..).unwrap_or_default();
    match bytes.last_chunk::<16>() {
        Some(last) if !rest.is_empty() => {
            words((u128::from_le_bytes(*last) >> (128 - 8 * rest.len())).to_le_bytes())
        }
        _ => {
            let mut sixteen = [0; 16];
            sixteen[..rest.len()].copy_from_slice(rest);
            words(sixteen)
        }
    }
}

/// Sixteen bytes as words.
#[inline]
pub(super) fn words(sixteen: [u8; 16]) -> Head {
    let bytes = u128::from_le_bytes(sixteen);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "one half goes into each word"
    )]
    [bytes as u64, (bytes >> 64) as u64]
}

/// The bytes up to the first quote, backslash or control character, which is included, and how many they are; all of
/// them and 17 if there is none.
#[expect(clippy::inline_always, reason = "it is arithmetic on four registers")]
#[inline(always)]
pub(super) fn plain(text: Head) -> (Head, usize) {
    let [first, second] = text.map(hits);
    // The bits up to the hit are those that change when one is subtracted.
    let upper = if first == 0 {
        second ^ second.wrapping_sub(1)
    } else {
        0
    };
    let length = if first == 0 {
        8 + (second.trailing_zeros() / 8) as usize
    } else {
        (first.trailing_zeros() / 8) as usize
    };
    let lower = first ^ first.wrapping_sub(1);
    ([text[0] & lower, text[1] & upper], length + 1)
}

/// Whether a string can be written as it is. The last word overlaps the one before, so that none is cut.
#[inline]
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk::<8>() else {
        return bytes
            .iter()
            .all(|&byte| byte >= b' ' && byte != b'"' && byte != b'\\');
    };
    let mut all = hits(u64::from_le_bytes(*last));
    let mut rest = bytes;
    while let Some(eight) = rest.first_chunk::<8>() {
        all |= hits(u64::from_le_bytes(*eight));
        rest = &rest[8..];
    }
    all == 0
}

/// Where the next byte is that is not whitespace.
#[inline]
pub(super) fn spaces(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(0..=b' ') => more_spaces(bytes, at),
        _ => at,
    }
}

/// Whitespace is a line break and its indentation, or one space: hence eight spaces at once after any whitespace.
#[inline(never)]
fn more_spaces(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
        while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
            let others = u64::from_le_bytes(*eight) ^ repeat(b' ');
            at += (others.trailing_zeros() / 8) as usize;
            if others != 0 {
                break;
            }
        }
    }
    at
}

/// The end of the string whose opening quote is at `at`.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
pub(super) fn string(bytes: &[u8], at: usize) -> Scan {
    let (end, byte) = special(bytes, at + 1);
    if byte == b'"' {
        Ok(end + 1)
    } else {
        escaped(bytes, end)
    }
}

/// The end of the string in which the first byte that is not plain is at `at`.
#[cold]
#[inline(never)]
fn escaped(bytes: &[u8], mut at: usize) -> Scan {
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => (at, _) = special(bytes, escape(bytes, at)?.1),
            _ => return Err((at, UNENDED)),
        }
    }
}

/// The end of the number that begins at `at`.
#[inline]
pub(super) fn number(bytes: &[u8], at: usize) -> Scan {
    let at = at + usize::from(bytes.get(at) == Some(&b'-'));
    let mut end = match bytes.get(at) {
        Some(b'0') => at + 1,
        _ => digits(bytes, at)?,
    };
    if bytes.get(end) == Some(&b'.') {
        end = digits(bytes, end + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(end) {
        let signed = matches!(bytes.get(end + 1), Some(b'+' | b'-'));
        end = digits(bytes, end + 1 + usize::from(signed))?;
    }
    Ok(end)
}

/// The end of the digits that begin at `at`; there is at least one.
#[inline]
fn digits(bytes: &[u8], at: usize) -> Scan {
    let mut end = at;
    while bytes.get(end).is_some_and(u8::is_ascii_digit) {
        end += 1;
    }
    if end == at {
        Err((at, "a digit"))
    } else {
        Ok(end)
    }
}

/// The end of `true`, `false` or `null` at `at`, where its first letter is.
#[inline]
pub(super) fn literal(bytes: &[u8], at: usize, word: &'static str) -> Scan {
    let end = at + word.len();
    if bytes.get(at..end) == Some(word.as_bytes()) {
        Ok(end)
    } else {
        Err(broken(bytes, at, word))
    }
}

#[cold]
fn broken(bytes: &[u8], at: usize, word: &'static str) -> Unexpected {
    let same = bytes[at..]
        .iter()
        .zip(word.bytes())
        .take_while(|&(&a, b)| a == b)
        .count();
    let expected = match word {
        "true" => "`true`",
        "false" => "`false`",
        _ => "`null`",
    };
    (at + same, expected)
}

/// Where the value is of the member whose name should begin at `at`.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
fn member(bytes: &[u8], at: usize) -> Scan {
    if bytes.get(at) != Some(&b'"') {
        return Err((at, NAME));
    }
    colon(bytes, string(bytes, at)?)
}

/// Where the value is before which a colon should be at `at`.
#[inline]
pub(super) fn colon(bytes: &[u8], at: usize) -> Scan {
    match bytes.get(at..).and_then(<[u8]>::first_chunk::<3>) {
        Some([b':', b'!'..=0xff, _]) => Ok(at + 1),
        Some([b':', b' ', b'!'..=0xff]) => Ok(at + 2),
        _ => distant_colon(bytes, at),
    }
}

#[inline(never)]
fn distant_colon(bytes: &[u8], at: usize) -> Scan {
    let at = spaces(bytes, at);
    if bytes.get(at) == Some(&b':') {
        Ok(spaces(bytes, at + 1))
    } else {
        Err((at, "`:`"))
    }
}

/// The end of the value that begins at `at`, inside of `depth` containers.
pub(super) fn value(bytes: &[u8], mut at: usize, mut depth: u32) -> Scan {
    let base = depth;
    // One bit for each container that was opened here: whether it is an object.
    let mut objects = 0_u128;
    let mut named = false;
    loop {
        if named {
            at = member(bytes, at)?;
        }
        let byte = bytes.get(at).copied().unwrap_or(0);
        at = match byte {
            b'"' => string(bytes, at)?,
            b'{' | b'[' => {
                if depth == DEPTH {
                    return Err((at, TOO_DEEP));
                }
                depth += 1;
                let object = byte == b'{';
                objects = objects << 1 | u128::from(object);
                at = spaces(bytes, at + 1);
                // In ASCII the closing bracket comes two places after the opening one.
                if bytes.get(at) != Some(&(byte + 2)) {
                    named = object;
                    continue;
                }
                at
            }
            b'-' | b'0'..=b'9' => number(bytes, at)?,
            b't' => literal(bytes, at, "true")?,
            b'f' => literal(bytes, at, "false")?,
            b'n' => literal(bytes, at, "null")?,
            _ => return Err((at, "a value")),
        };
        loop {
            if depth == base {
                return Ok(at);
            }
            let object = objects & 1 == 1;
            // Compact text goes on at once.
            if let Some([b',', b'!'..=0xff]) = bytes.get(at..).and_then(<[u8]>::first_chunk::<2>) {
                at += 1;
                named = object;
                break;
            }
            at = spaces(bytes, at);
            match bytes.get(at) {
                Some(b',') => {
                    at = spaces(bytes, at + 1);
                    named = object;
                    break;
                }
                Some(b'}') if object => {}
                Some(b']') if !object => {}
                _ => return Err((at, if object { NEXT_MEMBER } else { NEXT_ELEMENT })),
            }
            at += 1;
            depth -= 1;
            objects >>= 1;
        }
    }
}
