//! Passes over JSON text without reading it: the hot core.
//!
//! These are functions of bytes and a position rather than methods, so that the position stays in a register: every
//! next step waits for it.

use super::block::{BLOCK, hits, same, sixteen_near_end};
use super::marks::{Cursor, Marks};
use super::reader::{DEPTH, TOO_DEEP};
use super::string::{UNENDED, escape};

/// A position, or where something else was expected.
pub(super) type Scan<T = usize> = Result<T, Unexpected>;

/// Where the text goes on with something else than this.
pub(super) type Unexpected = (usize, &'static str);

pub(super) const NAME: &str = "a member's name";
pub(super) const NEXT_MEMBER: &str = "`,` or `}`";
pub(super) const NEXT_ELEMENT: &str = "`,` or `]`";

/// Where the next quote, backslash or control character is, from `at` on, and which it is; the end and 0 if there is
/// none. A mark tells, or else it is searched for.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
pub(super) fn special(bytes: &[u8], marks: &Marks, at: usize) -> (usize, u8) {
    match marks.next(at) {
        Some(end) => (end, bytes.get(end).copied().unwrap_or(0)),
        None => special_unmarked(bytes, at),
    }
}

/// The same without marks.
#[inline(never)]
pub(super) fn special_unmarked(bytes: &[u8], at: usize) -> (usize, u8) {
    let mut rest = bytes.get(at..).unwrap_or_default();
    while let Some(&block) = rest.first_chunk::<BLOCK>() {
        let hits = hits(block);
        if hits != 0 {
            let end = bytes.len() - rest.len() + hits.trailing_zeros() as usize;
            return (end, bytes.get(end).copied().unwrap_or(0));
        }
        rest = &rest[BLOCK..];
    }
    special_near_end(bytes, bytes.len() - rest.len())
}

/// The same with less than a block left. The zeros behind the end are hits, so there always is one.
fn special_near_end(bytes: &[u8], at: usize) -> (usize, u8) {
    let hits = hits(sixteen_near_end(bytes, at));
    let end = at + hits.trailing_zeros() as usize;
    (end, bytes.get(end).copied().unwrap_or(0))
}

/// Where the next byte is that is not whitespace.
#[inline]
pub(super) fn spaces(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(0..=b' ') => more_spaces(bytes, at),
        _ => at,
    }
}

/// Whitespace is a line break and its indentation, or one space: hence sixteen spaces at once after any whitespace.
#[inline(never)]
fn more_spaces(bytes: &[u8], mut at: usize) -> usize {
    if let Some([b' ', b'!'..=0xff]) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        return at + 1;
    }
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
        while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
            let count = same(*block, [b' '; BLOCK]) as usize;
            at += count;
            if count < BLOCK {
                break;
            }
        }
    }
    at
}

/// Where the first mark is that no escape has, from the backslash at `at` on: the quote that ends the string, if nothing is
/// wrong with it. Escapes are not looked into.
pub(super) fn behind_escapes(bytes: &[u8], marks: &Marks, mut at: usize) -> usize {
    while bytes.get(at) == Some(&b'\\') {
        at = special(bytes, marks, at + 2).0;
    }
    at
}

/// The end of the string in which the first byte that is not plain is at `at`.
#[cold]
#[inline(never)]
fn escaped(bytes: &[u8], marks: &Marks, mut at: usize) -> Scan {
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => at = special(bytes, marks, escape(bytes, at)?.1).0,
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

/// Behind the string that began before the last mark passed, which is at `end`, where all strings are passed over.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
fn string_ended(bytes: &[u8], cursor: &mut Cursor<'_>, end: usize) -> Scan {
    if bytes.get(end) == Some(&b'"') {
        return Ok(end + 1);
    }
    let end = escaped(bytes, cursor.marks, end)?;
    cursor.go_to(bytes, end);
    Ok(end)
}

/// Whether these bytes come next.
#[inline]
fn comes(bytes: &[u8], at: usize, next: [u8; 3]) -> bool {
    bytes.get(at..).and_then(<[u8]>::first_chunk) == Some(&next)
}

/// What members of an object have been passed over to.
enum Passed {
    /// To where the next value begins.
    ToValue(usize),
    /// To where the last value ends.
    Behind(usize),
}

/// Passes over members from the name on that begins at `at`, as long as they are strings and nothing stands between.
#[expect(clippy::inline_always, reason = "its caller is all there is of it")]
#[inline(always)]
fn members(bytes: &[u8], cursor: &mut Cursor<'_>, mut at: usize) -> Scan<Passed> {
    if bytes.get(at) != Some(&b'"') {
        return Err((at, NAME));
    }
    loop {
        let end = cursor.behind(bytes, at);
        if !comes(bytes, end, *b"\":\"") {
            let end = string_ended(bytes, cursor, end)?;
            return colon(bytes, end).map(Passed::ToValue);
        }
        let end = cursor.behind(bytes, end + 2);
        if !comes(bytes, end, *b"\",\"") {
            return string_ended(bytes, cursor, end).map(Passed::Behind);
        }
        at = end + 2;
    }
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
pub(super) fn value(bytes: &[u8], marks: &Marks, mut at: usize, mut depth: u32) -> Scan {
    let base = depth;
    let cursor = &mut Cursor::new(marks, bytes, at);
    // One bit for each container that was opened here, the innermost lowest: whether it is an object.
    let mut objects = 0_u128;
    loop {
        let passed = if objects & 1 == 1 {
            members(bytes, cursor, at)?
        } else {
            Passed::ToValue(at)
        };
        at = match passed {
            Passed::Behind(end) => end,
            Passed::ToValue(start) => match bytes.get(start).copied().unwrap_or(0) {
                b'"' => {
                    let end = cursor.behind(bytes, start);
                    string_ended(bytes, cursor, end)?
                }
                byte @ (b'{' | b'[') => {
                    if depth == DEPTH {
                        return Err((start, TOO_DEEP));
                    }
                    depth += 1;
                    objects = objects << 1 | u128::from(byte == b'{');
                    let first = spaces(bytes, start + 1);
                    // In ASCII the closing bracket comes two places after the opening one.
                    if bytes.get(first) != Some(&(byte + 2)) {
                        at = first;
                        continue;
                    }
                    first
                }
                b'-' | b'0'..=b'9' => number(bytes, start)?,
                b't' => literal(bytes, start, "true")?,
                b'f' => literal(bytes, start, "false")?,
                b'n' => literal(bytes, start, "null")?,
                _ => return Err((start, "a value")),
            },
        };
        loop {
            if depth == base {
                return Ok(at);
            }
            // Compact text goes on at once.
            if let Some([b',', b'!'..=0xff]) = bytes.get(at..).and_then(<[u8]>::first_chunk::<2>) {
                at += 1;
                break;
            }
            let object = objects & 1 == 1;
            at = spaces(bytes, at);
            match bytes.get(at) {
                Some(b',') => {
                    at = spaces(bytes, at + 1);
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
