//! Passes over JSON text without reading it: the hot core.
//!
//! These are functions of bytes and a position rather than methods, so that the position stays in a register: every
//! next step waits for it.

use super::marks::{Marks, Walk};
use super::reader::{DEPTH, TOO_DEEP};
use super::string::{UNENDED, escape};

/// A position, or where something else was expected.
pub(super) type Scan<T = usize> = Result<T, Unexpected>;

/// Where the text goes on with something else than this.
pub(super) type Unexpected = (usize, &'static str);

pub(super) const NAME: &str = "a member's name";
pub(super) const NEXT_MEMBER: &str = "`,` or `}`";
pub(super) const NEXT_ELEMENT: &str = "`,` or `]`";

/// How many bytes are looked at at once.
pub(super) const BLOCK: usize = 16;

/// Which of the bytes are a quote, a backslash or a control character: a bit for each, the first lowest.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
pub(super) fn hits(block: [u8; BLOCK]) -> u32 {
    #[cfg(target_arch = "x86_64")]
    return hits_at_once(block);
    #[cfg(not(target_arch = "x86_64"))]
    return hits_by_words(block);
}

/// By instructions that compare sixteen bytes at once. Flipping a bit puts the quote among the control characters, so that
/// two comparisons find all three.
#[cfg(target_arch = "x86_64")]
#[inline]
fn hits_at_once(block: [u8; BLOCK]) -> u32 {
    use safe_arch::{
        cmp_eq_mask_i8_m128i, m128i, min_u8_m128i, move_mask_i8_m128i, set_splat_i8_m128i,
    };
    let bytes = m128i::from(block);
    let flipped = bytes ^ set_splat_i8_m128i(0x02);
    let quote_or_control =
        cmp_eq_mask_i8_m128i(min_u8_m128i(flipped, set_splat_i8_m128i(0x20)), flipped);
    let backslash = cmp_eq_mask_i8_m128i(bytes, set_splat_i8_m128i(0x5c));
    #[expect(clippy::cast_sign_loss, reason = "only sixteen bits are ever set")]
    let hits = move_mask_i8_m128i(quote_or_control | backslash) as u32;
    hits
}

/// By arithmetic on two words, for processors without such instructions, and for the compiler.
///
/// Adding to the lower seven bits sets a byte's high bit unless the byte is small enough, and never carries into the next.
/// A product then gathers the high bits.
#[inline]
pub(super) const fn hits_by_words(block: [u8; BLOCK]) -> u32 {
    let [first, second] = words(block);
    hits_of_word(first) | hits_of_word(second) << 8
}

#[inline]
const fn hits_of_word(word: u64) -> u32 {
    let low = repeat(0x7f);
    let no_quote_or_control = ((word ^ repeat(0x02)) & low) + repeat(0x80 - 0x21);
    let no_backslash = ((word ^ repeat(b'\\')) & low) + low;
    let bits = !(no_quote_or_control & no_backslash | word) & repeat(0x80);
    let gathered = (bits >> 7).wrapping_mul(0x0102_0408_1020_4080);
    (gathered >> 56) as u32
}

/// A word of eight times the same byte.
const fn repeat(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

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
    let hits = hits(bytes_of(sixteen_near_end(bytes, at)));
    let end = at + hits.trailing_zeros() as usize;
    (end, bytes.get(end).copied().unwrap_or(0))
}

/// Sixteen bytes as two words; zeros follow what is shorter.
pub(super) type Head = [u64; 2];

/// For each number of bytes, which bits of a head are theirs. All names share these, so that a name's key is small: an
/// event's keys come from further away than the nearest memory when events of many kinds take turns.
pub(super) static MASKS: [Head; BLOCK + 1] = {
    let mut masks = [[0; 2]; BLOCK + 1];
    let mut length = 1;
    while length <= BLOCK {
        masks[length] = halves(u128::MAX >> (8 * (BLOCK - length)));
        length += 1;
    }
    masks
};

/// How many of the first bytes are the same.
#[expect(
    clippy::inline_always,
    reason = "it is what each member of each object begins with"
)]
#[inline(always)]
pub(super) fn same(a: [u8; BLOCK], b: [u8; BLOCK]) -> u32 {
    #[cfg(target_arch = "x86_64")]
    return same_at_once(a, b);
    #[cfg(not(target_arch = "x86_64"))]
    return same_by_words(a, b);
}

#[cfg(target_arch = "x86_64")]
#[inline]
fn same_at_once(a: [u8; BLOCK], b: [u8; BLOCK]) -> u32 {
    use safe_arch::{cmp_eq_mask_i8_m128i, m128i, move_mask_i8_m128i};
    let equal = move_mask_i8_m128i(cmp_eq_mask_i8_m128i(m128i::from(a), m128i::from(b)));
    (!equal).trailing_zeros()
}

#[cfg(any(test, not(target_arch = "x86_64")))]
#[inline]
fn same_by_words(a: [u8; BLOCK], b: [u8; BLOCK]) -> u32 {
    (u128::from_le_bytes(a) ^ u128::from_le_bytes(b)).trailing_zeros() / 8
}

/// The sixteen bytes from `at` on.
#[expect(clippy::inline_always, reason = "it is two loads")]
#[inline(always)]
pub(super) fn sixteen(bytes: &[u8], at: usize) -> Head {
    match bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        Some(&sixteen) => words(sixteen),
        None => sixteen_near_end(bytes, at),
    }
}

/// The same with fewer than sixteen bytes left: they are the upper ones of the last sixteen.
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
pub(super) const fn words(sixteen: [u8; 16]) -> Head {
    halves(u128::from_le_bytes(sixteen))
}

/// Words as sixteen bytes.
#[inline]
pub(super) const fn bytes_of([first, second]: Head) -> [u8; 16] {
    (first as u128 | (second as u128) << 64).to_le_bytes()
}

/// Both halves of sixteen bytes, the first lowest.
#[expect(
    clippy::cast_possible_truncation,
    reason = "one half goes into each word"
)]
#[inline]
pub(super) const fn halves(bytes: u128) -> Head {
    [bytes as u64, (bytes >> 64) as u64]
}

/// How many bytes come before the first quote, backslash or control character, and these bytes with it, zeros behind them;
/// all of them and their number if there is none.
#[expect(clippy::inline_always, reason = "it is arithmetic on four registers")]
#[inline(always)]
pub(super) fn plain(text: Head) -> (Head, usize) {
    let length = (hits(bytes_of(text)) | 1 << BLOCK).trailing_zeros() as usize;
    let mask = MASKS.get(length + 1).copied().unwrap_or([u64::MAX; 2]);
    ([text[0] & mask[0], text[1] & mask[1]], length)
}

/// Whether a string can be written as it is. The last block overlaps the one before, so that none is cut.
#[inline]
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    let Some(&last) = bytes.last_chunk::<BLOCK>() else {
        return is_plain_and_short(bytes);
    };
    let mut all = hits(last);
    let mut rest = bytes;
    while let Some(&block) = rest.first_chunk::<BLOCK>() {
        all |= hits(block);
        rest = &rest[BLOCK..];
    }
    all == 0
}

#[inline]
fn is_plain_and_short(bytes: &[u8]) -> bool {
    match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => {
            let [first, last] = [first, last].map(|half| u64::from_le_bytes(*half));
            hits(bytes_of([first, last])) == 0
        }
        _ => bytes
            .iter()
            .all(|&byte| byte >= b' ' && byte != b'"' && byte != b'\\'),
    }
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
pub(super) fn string(bytes: &[u8], marks: &Marks, at: usize) -> Scan {
    let (end, byte) = special(bytes, marks, at + 1);
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
            Some(b'\\') => (at, _) = special_unmarked(bytes, escape(bytes, at)?.1),
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

/// The end of the string whose opening quote is at `at`, where all strings are passed over.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
fn next_string(bytes: &[u8], walk: &mut Walk<'_>, at: usize) -> Scan {
    // Between strings stand the marks of line breaks.
    if walk.next(bytes) != at {
        walk.go_to(bytes, at + 1);
    }
    let end = walk.next(bytes);
    if bytes.get(end) == Some(&b'"') {
        return Ok(end + 1);
    }
    let end = escaped(bytes, end)?;
    walk.go_to(bytes, end);
    Ok(end)
}

/// Where the value is of the member whose name should begin at `at`.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most strings take"
)]
#[inline(always)]
fn member(bytes: &[u8], walk: &mut Walk<'_>, at: usize) -> Scan {
    if bytes.get(at) != Some(&b'"') {
        return Err((at, NAME));
    }
    colon(bytes, next_string(bytes, walk, at)?)
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
    let walk = &mut Walk::new(marks, bytes, at);
    // One bit for each container that was opened here: whether it is an object.
    let mut objects = 0_u128;
    let mut named = false;
    loop {
        if named {
            at = member(bytes, walk, at)?;
        }
        let byte = bytes.get(at).copied().unwrap_or(0);
        at = match byte {
            b'"' => next_string(bytes, walk, at)?,
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

#[cfg(test)]
mod tests {
    use super::{BLOCK, hits, hits_by_words, same, same_by_words};

    /// The hits, as anybody would look for them.
    fn slowly(block: [u8; BLOCK]) -> u32 {
        let is_hit = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
        (0..BLOCK)
            .filter(|&at| is_hit(block[at]))
            .map(|at| 1 << at)
            .sum()
    }

    /// Blocks with every byte at every place, before every byte that a hit might be confused with.
    fn blocks() -> impl Iterator<Item = [u8; BLOCK]> {
        const AROUND: [u8; 12] = [
            b'a', b'!', b'#', b'[', b']', b' ', 0x1f, b'"', b'\\', 0x7f, 0x80, 0xff,
        ];
        (0..BLOCK).flat_map(|place| {
            (0..=u8::MAX).flat_map(move |byte| {
                AROUND.into_iter().flat_map(move |around| {
                    AROUND.into_iter().map(move |after| {
                        let mut block = [around; BLOCK];
                        block[place] = byte;
                        if let Some(next) = block.get_mut(place + 1) {
                            *next = after;
                        }
                        block
                    })
                })
            })
        })
    }

    #[test]
    fn both_ways_find_every_hit() {
        for block in blocks() {
            let expected = slowly(block);
            assert_eq!(hits(block), expected, "{block:?}");
            assert_eq!(hits_by_words(block), expected, "{block:?}");
        }
    }

    #[test]
    fn both_ways_count_the_bytes_that_are_the_same() {
        for block in blocks() {
            let other = [block[0]; BLOCK];
            let expected = block.iter().take_while(|&&byte| byte == block[0]).count();
            assert_eq!(same(block, other) as usize, expected, "{block:?}");
            assert_eq!(same_by_words(block, other) as usize, expected, "{block:?}");
        }
    }
}
