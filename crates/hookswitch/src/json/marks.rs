//! Where strings end: found out for 64 bytes at once instead of for each string anew.
//!
//! A mark is a bit for a byte that is a quote, a backslash or a control character, the bytes that a plain stretch of a
//! string ends with. A word of marks is about 64 bytes of text, the first byte lowest.

use super::block::{WIDE as WORD, wide_hits as hits};

/// How many words are made beforehand: two kilobytes of text have more members than most events. What lies behind is
/// scanned when it is read.
const WORDS: usize = 32;

/// The marks of a text's first bytes.
///
/// To look up where a string ends takes less than to scan for it, and the next member waits for it; and there is no loop
/// whose end the processor has to guess.
#[derive(Debug)]
pub(super) struct Marks {
    /// One more than is looked up, so that there always is a next one.
    words: [u64; WORDS + 1],
    is_set: bool,
}

impl Marks {
    /// Those of a text of which nothing is known.
    #[inline]
    pub(super) fn unset() -> Self {
        Self {
            words: [0; WORDS + 1],
            is_set: false,
        }
    }

    /// Marks a text.
    pub(super) fn set(&mut self, bytes: &[u8]) {
        self.is_set = true;
        let Some(end) = bytes.last_chunk() else {
            return self.set_only(bytes);
        };
        let blocks = bytes.chunks_exact(WORD);
        let (count, rest) = (blocks.len(), blocks.remainder().len());
        for (word, block) in self.words.iter_mut().zip(blocks) {
            *word = block.first_chunk().map_or(0, hits);
        }
        if let Some(word) = self.words.get_mut(count) {
            *word = upper(end, rest);
        }
    }

    /// The same for a text that has no whole word.
    #[cold]
    #[inline(never)]
    fn set_only(&mut self, bytes: &[u8]) {
        self.words[0] = only(bytes);
    }

    /// The first mark from `at` on, if there is one within 64 bytes and the text has been marked so far.
    #[expect(clippy::inline_always, reason = "it is two loads and two shifts")]
    #[inline(always)]
    pub(super) fn next(&self, at: usize) -> Option<usize> {
        let shift = at % WORD;
        let &[first, second] = self.words.get(at / WORD..)?.first_chunk()?;
        let marks = first >> shift | second << 1 << (WORD - 1 - shift);
        (marks != 0).then_some(at + marks.trailing_zeros() as usize)
    }

    /// The last mark before `at`.
    #[inline]
    pub(super) fn last_before(&self, bytes: &[u8], at: usize) -> Option<usize> {
        let mut index = at / WORD;
        let Some(word) = self.words.get(index).filter(|_| self.is_set) else {
            return last_before(bytes, at);
        };
        let mut marks = word & ((1 << (at % WORD)) - 1);
        while marks == 0 {
            index = index.checked_sub(1)?;
            marks = self.words[index];
        }
        Some(index * WORD + marks.ilog2() as usize)
    }

    /// A word; one that is not made beforehand is made now.
    #[inline]
    fn word(&self, bytes: &[u8], index: usize) -> u64 {
        if self.is_set && index < WORDS {
            self.words[index]
        } else {
            word(bytes, index)
        }
    }
}

/// A walk from mark to mark, through texts of any length.
///
/// Where the next mark is does not depend on what is made of the last one, so that the processor finds the strings of a
/// value side by side.
#[derive(Debug)]
pub(super) struct Cursor<'m> {
    pub(super) marks: &'m Marks,
    /// The word in which it is.
    index: usize,
    /// The marks of that word that are still to come.
    left: u64,
}

impl<'m> Cursor<'m> {
    /// Begins before the first mark from `at` on.
    #[inline]
    pub(super) fn new(marks: &'m Marks, bytes: &[u8], at: usize) -> Self {
        let mut cursor = Self {
            marks,
            index: 0,
            left: 0,
        };
        cursor.go_to(bytes, at);
        cursor
    }

    /// Goes before the first mark from `at` on.
    #[inline]
    pub(super) fn go_to(&mut self, bytes: &[u8], at: usize) {
        self.index = at / WORD;
        self.left = self.marks.word(bytes, self.index) >> (at % WORD) << (at % WORD);
    }

    /// Passes the mark at `at` and the next one: where that is, or the end of the text.
    ///
    /// Mostly both are the next ones of the same word. Where there are marks before, as of line breaks, what comes after the
    /// first of them is not behind `at`.
    #[expect(clippy::inline_always, reason = "it is half of what a string takes")]
    #[inline(always)]
    pub(super) fn behind(&mut self, bytes: &[u8], at: usize) -> usize {
        let rest = self.left & self.left.wrapping_sub(1);
        let next = self.index * WORD + rest.trailing_zeros() as usize;
        if rest == 0 || next <= at {
            self.go_to(bytes, at + 1);
            return self.next(bytes);
        }
        self.left = rest & (rest - 1);
        next
    }

    /// Passes the next mark: where it is, or the end of the text.
    #[expect(clippy::inline_always, reason = "it is half of what a string takes")]
    #[inline(always)]
    pub(super) fn next(&mut self, bytes: &[u8]) -> usize {
        while self.left == 0 {
            self.index += 1;
            if self.index * WORD >= bytes.len() {
                return bytes.len();
            }
            self.left = self.marks.word(bytes, self.index);
        }
        let next = self.index * WORD + self.left.trailing_zeros() as usize;
        self.left &= self.left - 1;
        next
    }
}

/// The last mark before `at` of a text that is not marked there.
#[cold]
#[inline(never)]
fn last_before(bytes: &[u8], at: usize) -> Option<usize> {
    let mut index = at / WORD;
    let mut marks = word(bytes, index) & ((1 << (at % WORD)) - 1);
    while marks == 0 {
        index = index.checked_sub(1)?;
        marks = word(bytes, index);
    }
    Some(index * WORD + marks.ilog2() as usize)
}

/// A word of a text, whole or the last.
#[inline(never)]
fn word(bytes: &[u8], index: usize) -> u64 {
    let rest = bytes.get(index * WORD..).unwrap_or_default();
    match rest.first_chunk() {
        Some(block) => hits(block),
        None => last(bytes, rest.len()),
    }
}

/// The last word of a text, where it is about this many bytes only.
fn last(bytes: &[u8], rest: usize) -> u64 {
    match bytes.last_chunk() {
        Some(end) => upper(end, rest),
        None => only(bytes),
    }
}

/// The word of the last so many bytes of a block.
#[inline]
fn upper(block: &[u8; WORD], rest: usize) -> u64 {
    if rest == 0 {
        0
    } else {
        hits(block) >> (WORD - rest)
    }
}

/// The only word of a text.
fn only(bytes: &[u8]) -> u64 {
    let mut block = [b' '; WORD];
    block[..bytes.len()].copy_from_slice(bytes);
    hits(&block)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::{Cursor, Marks, WORD, WORDS};

    /// All marks of a text, as anybody would look for them.
    fn marks(bytes: &[u8]) -> Vec<usize> {
        let is_mark = |&at: &usize| matches!(bytes[at], 0..b' ' | b'"' | b'\\');
        (0..bytes.len()).filter(is_mark).collect()
    }

    /// Texts in which marks stand close together, far apart, or in between, shorter and longer than what is marked
    /// beforehand.
    fn texts() -> impl Strategy<Value = Vec<u8>> {
        let byte = |often| {
            prop_oneof![
                often => prop::sample::select(&b"\"\\\n\0\x1f"[..]),
                20 => any::<u8>(),
                200 => prop::sample::select(&b" !#[]a\x7f\x80\xdc\xa2\xff"[..]),
            ]
        };
        let longest = WORD * (WORDS + 3);
        prop_oneof![
            vec(byte(1), 0..longest),
            vec(byte(50), 0..longest),
            vec(byte(2000), 0..longest),
            vec(byte(50), 0..3 * WORD),
        ]
    }

    proptest! {
        #[test]
        fn marks_are_where_they_should_be(bytes in texts()) {
            let all = marks(&bytes);
            let mut set = Marks::unset();
            set.set(&bytes);
            for at in 0..=bytes.len() {
                let next = all.iter().copied().find(|&mark| mark >= at);
                if let Some(found) = set.next(at) {
                    prop_assert_eq!(Some(found), next);
                } else if at < WORD * (WORDS - 1) {
                    prop_assert!(next.is_none_or(|next| next >= at + WORD), "{} before {:?}", at, next);
                }
                let last = all.iter().copied().rfind(|&mark| mark < at);
                for marks in [&set, &Marks::unset()] {
                    prop_assert_eq!(marks.last_before(&bytes, at), last);
                }
            }
        }

        #[test]
        fn a_walk_meets_every_mark_whether_they_were_set_or_not(bytes in texts(), from in any::<prop::sample::Index>()) {
            let from = from.index(bytes.len() + 1);
            let expected: Vec<usize> = marks(&bytes).into_iter().filter(|&mark| mark >= from).collect();
            let mut set = Marks::unset();
            set.set(&bytes);
            for marks in [set, Marks::unset()] {
                let mut cursor = Cursor::new(&marks, &bytes, from);
                let found: Vec<usize> = std::iter::from_fn(|| Some(cursor.next(&bytes)))
                    .take_while(|&at| at < bytes.len())
                    .collect();
                prop_assert_eq!(&found, &expected);
                prop_assert_eq!(cursor.next(&bytes), bytes.len());
                for (place, &mark) in expected.iter().enumerate() {
                    let mut cursor = Cursor::new(&marks, &bytes, from);
                    let behind = expected.get(place + 1).copied().unwrap_or(bytes.len());
                    prop_assert_eq!(cursor.behind(&bytes, mark), behind);
                    let next = expected.get(place + 2).copied().unwrap_or(bytes.len());
                    prop_assert_eq!(cursor.next(&bytes), next);
                }
            }
        }
    }
}
