//! Looks at many bytes at once: which end a plain stretch of a string, and how many are the same.

/// How many bytes are looked at at once.
pub(super) const BLOCK: usize = 16;

/// How many of which the hits fit into a word.
pub(super) const WIDE: usize = 64;

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
    return hits_by_arithmetic(block);
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

/// By arithmetic, for processors without such instructions. A product gathers the high bits.
#[cfg(any(test, not(target_arch = "x86_64")))]
#[expect(clippy::cast_possible_truncation, reason = "they are sixteen bits")]
#[inline]
fn hits_by_arithmetic(block: [u8; BLOCK]) -> u32 {
    let gathered = |bits: u64| (bits >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    let [first, second] = halves(hit_bytes(u128::from_le_bytes(block))).map(gathered);
    (first | second << 8) as u32
}

/// The hits, each as the high bit of its byte.
///
/// Adding to the lower seven bits sets a byte's high bit unless the byte is small enough, and never carries into the next.
/// These are few steps because the compiler takes them for every name of a catalog.
pub(super) const fn hit_bytes(bytes: u128) -> u128 {
    const LOW: u128 = u128::from_le_bytes([0x7f; BLOCK]);
    const QUOTE_TO_SPACE: u128 = u128::from_le_bytes([0x02; BLOCK]);
    const BEYOND_SPACE: u128 = u128::from_le_bytes([0x80 - 0x21; BLOCK]);
    const BACKSLASH: u128 = u128::from_le_bytes([b'\\'; BLOCK]);
    let no_quote_or_control = ((bytes ^ QUOTE_TO_SPACE) & LOW) + BEYOND_SPACE;
    let no_backslash = ((bytes ^ BACKSLASH) & LOW) + LOW;
    !(no_quote_or_control & no_backslash | bytes) & !LOW
}

/// The same of 64 bytes.
#[cfg(not(all(target_arch = "x86_64", target_feature = "avx2")))]
#[inline]
pub(super) fn wide_hits(block: &[u8; WIDE]) -> u64 {
    block
        .chunks_exact(BLOCK)
        .rev()
        .filter_map(<[u8]>::first_chunk)
        .fold(0, |all, block| all << BLOCK | u64::from(hits(*block)))
}

/// The same by instructions that compare 32 bytes at once, where this is compiled for a processor that has them.
#[cfg(all(target_arch = "x86_64", target_feature = "avx2"))]
#[inline]
pub(super) fn wide_hits(block: &[u8; WIDE]) -> u64 {
    use safe_arch::{
        cmp_eq_mask_i8_m256i, m256i, min_u8_m256i, move_mask_i8_m256i, set_splat_i8_m256i,
    };
    let half = |block: [u8; WIDE / 2]| {
        let bytes = m256i::from(block);
        let flipped = bytes ^ set_splat_i8_m256i(0x02);
        let quote_or_control =
            cmp_eq_mask_i8_m256i(min_u8_m256i(flipped, set_splat_i8_m256i(0x20)), flipped);
        let backslash = cmp_eq_mask_i8_m256i(bytes, set_splat_i8_m256i(0x5c));
        #[expect(clippy::cast_sign_loss, reason = "it is 32 bits and no number")]
        let hits = move_mask_i8_m256i(quote_or_control | backslash) as u32;
        u64::from(hits)
    };
    block
        .chunks_exact(WIDE / 2)
        .rev()
        .filter_map(<[u8]>::first_chunk)
        .fold(0, |all, block| all << (WIDE / 2) | half(*block))
}

/// Sixteen bytes as two words; zeros follow what is shorter.
pub(super) type Head = [u64; 2];

/// How many of the first bytes are the same.
#[inline]
pub(super) fn same(a: [u8; BLOCK], b: [u8; BLOCK]) -> u32 {
    different(a, b).trailing_zeros()
}

/// Where bytes are different: a bit for each, the first lowest. Behind the first such bit, any may be set.
#[expect(
    clippy::inline_always,
    reason = "it is what each member of each object begins with"
)]
#[inline(always)]
pub(super) fn different(a: [u8; BLOCK], b: [u8; BLOCK]) -> u32 {
    #[cfg(target_arch = "x86_64")]
    return different_at_once(a, b);
    #[cfg(not(target_arch = "x86_64"))]
    return different_by_words(a, b);
}

#[cfg(target_arch = "x86_64")]
#[inline]
fn different_at_once(a: [u8; BLOCK], b: [u8; BLOCK]) -> u32 {
    use safe_arch::{cmp_eq_mask_i8_m128i, m128i, move_mask_i8_m128i};
    #[expect(clippy::cast_sign_loss, reason = "it is sixteen bits and no number")]
    let equal = move_mask_i8_m128i(cmp_eq_mask_i8_m128i(m128i::from(a), m128i::from(b))) as u32;
    !equal
}

#[cfg(any(test, not(target_arch = "x86_64")))]
#[inline]
fn different_by_words(a: [u8; BLOCK], b: [u8; BLOCK]) -> u32 {
    u32::MAX << ((u128::from_le_bytes(a) ^ u128::from_le_bytes(b)).trailing_zeros() / 8)
}

/// The sixteen bytes from `at` on; zeros follow what is shorter.
#[expect(clippy::inline_always, reason = "it is one load")]
#[inline(always)]
pub(super) fn sixteen(bytes: &[u8], at: usize) -> [u8; BLOCK] {
    match bytes.get(at..).and_then(<[u8]>::first_chunk) {
        Some(&sixteen) => sixteen,
        None => sixteen_near_end(bytes, at),
    }
}

/// The same with fewer than sixteen bytes left, out of the way of what is read mostly.
#[inline(never)]
pub(super) fn sixteen_near_end(bytes: &[u8], at: usize) -> [u8; BLOCK] {
    upper_of_last(bytes, at).unwrap_or_else(|| all_of_less(bytes, at))
}

/// The same, for who is out of the way already, of a text that has sixteen bytes: they are the upper ones of the last.
#[inline]
pub(super) fn upper_of_last(bytes: &[u8], at: usize) -> Option<[u8; BLOCK]> {
    let last = bytes.last_chunk()?;
    let rest = bytes.len().saturating_sub(at);
    Some(between_zeros(*last, 2 * BLOCK - rest))
}

/// The same of any other text.
#[cold]
#[inline(never)]
pub(super) fn all_of_less(bytes: &[u8], at: usize) -> [u8; BLOCK] {
    let mut sixteen = [0; BLOCK];
    let rest = bytes.get(at..).unwrap_or_default();
    sixteen[..rest.len()].copy_from_slice(rest);
    sixteen
}

/// The sixteen bytes from `from` on of a block that stands between two of zeros.
#[expect(clippy::inline_always, reason = "it is a load and one step")]
#[inline(always)]
pub(super) fn between_zeros(block: [u8; BLOCK], from: usize) -> [u8; BLOCK] {
    #[cfg(all(target_arch = "x86_64", target_feature = "ssse3"))]
    return between_zeros_at_once(block, from);
    #[cfg(not(all(target_arch = "x86_64", target_feature = "ssse3")))]
    return between_zeros_by_arithmetic(block, from);
}

/// By an instruction that takes bytes from anywhere, where this is compiled for a processor that has it.
#[cfg(all(target_arch = "x86_64", target_feature = "ssse3"))]
#[inline]
fn between_zeros_at_once(block: [u8; BLOCK], from: usize) -> [u8; BLOCK] {
    use safe_arch::{m128i, shuffle_av_i8z_all_m128i};
    /// Where each byte comes from; it is zero where the upper bit is set.
    static PLACES: [u8; 3 * BLOCK] = {
        let mut places = [0x80; 3 * BLOCK];
        let mut place = 0;
        while place < 16 {
            places[BLOCK + place as usize] = place;
            place += 1;
        }
        places
    };
    match PLACES.get(from..).and_then(<[u8]>::first_chunk) {
        Some(&places) => shuffle_av_i8z_all_m128i(m128i::from(block), m128i::from(places)).into(),
        None => [0; BLOCK],
    }
}

/// By arithmetic, for other processors.
#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "ssse3"))))]
#[inline]
fn between_zeros_by_arithmetic(block: [u8; BLOCK], from: usize) -> [u8; BLOCK] {
    let block = u128::from_le_bytes(block);
    let moved = match from {
        1..BLOCK => block << (8 * (BLOCK - from)),
        BLOCK..32 => block >> (8 * (from - BLOCK)),
        _ => 0,
    };
    moved.to_le_bytes()
}

/// Sixteen bytes as words.
#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "sse4.1"))))]
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
#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "sse4.1"))))]
#[expect(
    clippy::cast_possible_truncation,
    reason = "one half goes into each word"
)]
#[inline]
pub(super) const fn halves(bytes: u128) -> Head {
    [bytes as u64, (bytes >> 64) as u64]
}

/// Appends what a string consists of, a block at a time, and tells whether it could be written as it is; if not, what has been
/// appended is of no use.
///
/// To look at a block and to append it are a few instructions each, while to append any number of bytes is a call.
#[inline]
pub(super) fn append_plain(out: &mut Vec<u8>, bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk::<BLOCK>() else {
        return append_plain_and_short(out, bytes);
    };
    let mut all = hits(*last);
    let mut rest = bytes;
    while let Some((block, behind)) = rest.split_first_chunk::<BLOCK>() {
        all |= hits(*block);
        out.extend_from_slice(block);
        rest = behind;
    }
    append_over(out, last, BLOCK - rest.len());
    all == 0
}

/// The same of less than a block.
#[inline]
fn append_plain_and_short(out: &mut Vec<u8>, bytes: &[u8]) -> bool {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        out.extend_from_slice(first);
        append_over(out, last, 16 - bytes.len());
        return hits(bytes_of(
            [first, last].map(|half| u64::from_le_bytes(*half)),
        )) == 0;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        out.extend_from_slice(first);
        append_over(out, last, 8 - bytes.len());
        let [first, last] = [first, last].map(|half| u64::from(u32::from_le_bytes(*half)));
        return hits(bytes_of([first | last << 32; 2])) == 0;
    }
    out.extend_from_slice(bytes);
    bytes
        .iter()
        .all(|&byte| byte >= b' ' && byte != b'"' && byte != b'\\')
}

/// Appends the last bytes of a string, the first of which have been appended already.
#[inline]
fn append_over<const COUNT: usize>(out: &mut Vec<u8>, last: &[u8; COUNT], already: usize) {
    out.truncate(out.len() - already);
    out.extend_from_slice(last);
}

#[cfg(test)]
mod tests {
    use super::{
        BLOCK, between_zeros, between_zeros_by_arithmetic, different_by_words, hits,
        hits_by_arithmetic, same, sixteen,
    };

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
            assert_eq!(hits_by_arithmetic(block), expected, "{block:?}");
        }
    }

    #[test]
    fn both_ways_count_the_bytes_that_are_the_same() {
        for block in blocks() {
            let other = [block[0]; BLOCK];
            let expected = block.iter().take_while(|&&byte| byte == block[0]).count();
            assert_eq!(same(block, other) as usize, expected, "{block:?}");
            let by_words = different_by_words(block, other);
            assert_eq!(by_words.trailing_zeros() as usize, expected, "{block:?}");
        }
    }

    #[test]
    fn both_ways_move_a_block_by_any_number_of_places() {
        let block = std::array::from_fn(|place| b'a' + u8::try_from(place).unwrap_or_default());
        let around = [[0; BLOCK], block, [0; BLOCK]].concat();
        for from in 0..=2 * BLOCK {
            let expected = &around[from..from + BLOCK];
            assert_eq!(between_zeros(block, from), expected, "{from}");
            assert_eq!(between_zeros_by_arithmetic(block, from), expected, "{from}");
        }
    }

    #[test]
    fn zeros_follow_what_is_shorter_than_a_block() {
        let text: Vec<u8> = (b' '..b'~').collect();
        for length in [0, 1, 7, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, text.len()] {
            for at in 0..=length {
                let mut expected = text[at..length.min(at + BLOCK)].to_vec();
                expected.resize(BLOCK, 0);
                assert_eq!(
                    sixteen(&text[..length], at),
                    expected[..],
                    "{at} of {length}"
                );
            }
        }
    }
}
