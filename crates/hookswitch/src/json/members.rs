//! Reads up to the next member's value.

use super::names::{Guess, HEAD};
use super::{Names, Reader, Stop, block, scan};

/// What was found of a member: the index of its name, or one of the numbers below. It fits into a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found(usize);

/// What comes next in an object.
#[derive(Clone, Copy, Debug)]
pub(super) enum Member {
    /// A member whose name has this index.
    Listed(usize),
    /// One whose name is not listed.
    Unlisted,
    /// The end of the object.
    End,
    /// Something that is no member.
    Broken,
}

impl Found {
    /// A name that is not listed.
    pub(super) const UNLISTED: Self = Self(usize::MAX);
    /// The end of the object.
    pub(super) const END: Self = Self(usize::MAX - 1);
    /// Something that is no member.
    pub(super) const BROKEN: Self = Self(usize::MAX - 2);

    /// A name with this index.
    #[inline]
    pub(super) fn listed(index: usize) -> Self {
        Self(index)
    }

    /// Whether it is a listed name.
    #[inline]
    pub(super) fn is_listed(self) -> bool {
        self.0 < Self::BROKEN.0
    }

    /// What an index stands for, if a name has one.
    #[inline]
    fn of(index: Option<usize>) -> Self {
        index.map_or(Self::UNLISTED, Self)
    }

    /// The same taken apart, what is most frequent first.
    #[inline]
    pub(super) fn member(self) -> Member {
        if self.is_listed() {
            Member::Listed(self.0)
        } else if self == Self::UNLISTED {
            Member::Unlisted
        } else if self == Self::END {
            Member::End
        } else {
            Member::Broken
        }
    }

    /// The index of the name that is most likely to come after this one; after one that is not listed, the first.
    #[inline]
    pub(super) fn next(self) -> usize {
        self.0.wrapping_add(1)
    }
}

impl Reader<'_> {
    /// Reads up to the value of the next member, before which `before` is next: a comma, or the brace of the object.
    /// `expected` is the index of the name to try first.
    ///
    /// Members mostly come in the order of the table, so that is the one after the last. Where it is right, the next
    /// value is found without looking for the end of the name. This calls nothing but what it ends with, so that it needs
    /// to save no registers.
    #[expect(
        clippy::inline_always,
        reason = "its two callers are all there is of it"
    )]
    #[inline(always)]
    fn member_after(&mut self, before: u8, names: &Names, expected: usize) -> Found {
        let bytes = self.text.as_bytes();
        if let Some(member) = bytes
            .get(self.at..)
            .and_then(<[u8]>::first_chunk::<{ HEAD + 2 }>)
        {
            let [_, _, name @ ..] = member;
            if member[..2] == [before, b'"'] {
                return match names.guess(expected, *name, self.at + 2) {
                    Some(guess) => self.take(names, expected, &guess),
                    None => self.after_missing(names, expected + 1, *name, self.at + 2),
                };
            }
        }
        if before == b',' && bytes.get(self.at) == Some(&b'}') {
            self.at += 1;
            self.depth -= 1;
            return Found::END;
        }
        self.other_member(names, expected, before)
    }

    /// The same where it is another name. Members that may be missing are mostly missing one at a time.
    #[expect(clippy::inline_always, reason = "the bytes have just been loaded")]
    #[inline(always)]
    fn after_missing(
        &mut self,
        names: &Names,
        expected: usize,
        text: [u8; HEAD],
        start: usize,
    ) -> Found {
        match names.guess(expected, text, start) {
            Some(guess) => self.take_other(names, expected, &guess),
            None => self.named(names),
        }
    }

    /// Goes to the value that was guessed.
    #[expect(clippy::inline_always, reason = "mostly it is one store")]
    #[inline(always)]
    fn take(&mut self, names: &Names, index: usize, guess: &Guess) -> Found {
        if guess.is_sure {
            self.at = guess.value;
            Found(index)
        } else {
            self.long_member(names, index, guess.value)
        }
    }

    /// The same of a second guess, out of the way of the first.
    #[inline(never)]
    fn take_other(&mut self, names: &Names, index: usize, guess: &Guess) -> Found {
        self.take(names, index, guess)
    }

    /// The same if the rest of a long name is right, too, of which only the first bytes were compared.
    #[inline(never)]
    fn long_member(&mut self, names: &Names, index: usize, value: usize) -> Found {
        let bytes = self.text.as_bytes();
        if !names.is(index, bytes, value) {
            return self.named(names);
        }
        self.at = value;
        Found(index)
    }

    /// Reads up to the value of a member whose name may be any, and before whose quote it stands. As above, it calls nothing
    /// but what it ends with.
    ///
    /// Where the value is follows from where the name ends, not from which name it is: what comes next need not wait for
    /// the name to be found.
    #[inline(never)]
    fn named(&mut self, names: &Names) -> Found {
        let bytes = self.text.as_bytes();
        let start = self.at + 2;
        let Some(end) = self.marks.next(start) else {
            return self.hard_member(names);
        };
        let length = end - start;
        match bytes.get(start - 1..).and_then(<[u8]>::first_chunk) {
            Some(quoted) if is_short(length) && quoted[length + 1..length + 3] == *b"\":" => {
                self.at = end + 2;
                Found::of(names.short(quoted, length))
            }
            _ => self.hard_member(names),
        }
    }

    /// Reads up to the value of the first member of the object whose brace is next, already counted as open.
    #[inline(never)]
    pub(super) fn first_member(&mut self, names: &Names) -> Found {
        self.member_after(b'{', names, 0)
    }

    /// Reads up to the value of the next member.
    #[inline(never)]
    pub(super) fn next_member(&mut self, names: &Names, expected: usize) -> Found {
        self.member_after(b',', names, expected)
    }

    /// The same where whitespace stands between members: mostly a line break, as many spaces as before the last member, and a
    /// space before the value. As above, it calls nothing but what it ends with.
    ///
    /// That it is so is assumed and compared. Were it counted, all that comes behind would wait for the count.
    #[inline(never)]
    fn other_member(&mut self, names: &Names, expected: usize, before: u8) -> Found {
        let bytes = self.text.as_bytes();
        let Some([first, second, line @ ..]) = bytes
            .get(self.at..)
            .and_then(<[u8]>::first_chunk::<{ HEAD + 2 }>)
        else {
            return self.member_near_end(names, expected, before);
        };
        if *second != b'\n' {
            return self.end_on_line(names, before);
        }
        let spaces = block::same(*line, [b' '; HEAD]) as usize;
        if spaces != self.indent {
            self.indent = spaces;
            return self.other_member(names, expected, before);
        }
        let quote = self.at + 2 + self.indent;
        let Some([b'"', name @ ..]) = bytes
            .get(quote..)
            .and_then(<[u8]>::first_chunk::<{ HEAD + 1 }>)
        else {
            return self.distant_member(names, before);
        };
        if *first != before {
            return self.distant_member(names, before);
        }
        // What reads on looks for the name two bytes further.
        self.at = quote - 1;
        let Some(guess) = names.guess(expected, *name, quote + 1) else {
            return self.after_missing(names, expected + 1, *name, quote + 1);
        };
        if !guess.is_sure {
            return self.long_member(names, expected, guess.value);
        }
        self.at = guess.value + 1;
        if bytes.get(guess.value) == Some(&b' ') {
            Found(expected)
        } else {
            self.one_back(expected)
        }
    }

    /// The end of an object on a line of its own. Where a line breaks, a value has been read: before the first member stands a brace.
    #[inline(never)]
    fn end_on_line(&mut self, names: &Names, before: u8) -> Found {
        match self
            .text
            .as_bytes()
            .get(self.at..)
            .and_then(<[u8]>::first_chunk::<{ HEAD + 1 }>)
        {
            Some([b'\n', line @ ..]) if self.closes(*line) => Found::END,
            _ => self.distant_member(names, before),
        }
    }

    /// The same with fewer bytes left than are looked at elsewhere.
    #[inline(never)]
    fn end_near_end(&mut self, names: &Names, before: u8) -> Found {
        match block::upper_of_last(self.text.as_bytes(), self.at + 1) {
            Some(line) if self.closes(line) => Found::END,
            _ => self.distant_member(names, before),
        }
    }

    /// Leaves an object if the line whose break is next, and which goes on like this, has its brace, indented by two less than its
    /// members.
    #[expect(
        clippy::inline_always,
        reason = "its two callers are all there is of it"
    )]
    #[inline(always)]
    fn closes(&mut self, line: [u8; HEAD]) -> bool {
        let indent = block::same(line, [b' '; HEAD]) as usize;
        let brace = self.at + 1 + indent;
        let closes = indent + 2 == self.indent && self.text.as_bytes().get(brace) == Some(&b'}');
        if closes {
            self.at = brace + 1;
            self.depth -= 1;
            self.indent = indent;
        }
        closes
    }

    /// Not a choice between two places: the compiler would make a sum of it.
    #[inline(never)]
    fn one_back(&mut self, index: usize) -> Found {
        self.at -= 1;
        Found(index)
    }

    /// The same with fewer bytes left than are looked at elsewhere: what an event ends with is often short.
    #[inline(never)]
    fn member_near_end(&mut self, names: &Names, expected: usize, before: u8) -> Found {
        let bytes = self.text.as_bytes();
        let start = self.at + 2;
        if bytes.get(self.at) == Some(&b'\n') {
            return self.end_near_end(names, before);
        }
        if bytes.get(self.at..start) == Some(&[before, b'"']) {
            if let Some(text) = block::upper_of_last(bytes, start) {
                return match names.guess(expected, text, start) {
                    Some(guess) => self.take(names, expected, &guess),
                    None => self.named_near_end(names, before),
                };
            }
        }
        self.distant_member(names, before)
    }

    #[inline(never)]
    fn named_near_end(&mut self, names: &Names, before: u8) -> Found {
        let start = self.at + 2;
        let text = block::sixteen(self.text.as_bytes(), start);
        let length = block::hits(text).trailing_zeros() as usize;
        if !is_short(length) || text[length..length + 2] != *b"\":" {
            return self.distant_member(names, before);
        }
        self.at = start + length + 2;
        let mut quoted = [b'"'; HEAD + 1];
        quoted[1..].copy_from_slice(&text);
        Found::of(names.short(&quoted, length))
    }

    /// The same for any whitespace, and where the text or the object ends.
    #[inline(never)]
    fn distant_member(&mut self, names: &Names, before: u8) -> Found {
        let first = before == b'{';
        if first {
            self.at += 1;
        }
        match self.comes(first) {
            Ok(true) => self.spaces(),
            Ok(false) => return Found::END,
            Err(_) => return Found::BROKEN,
        }
        self.at -= 1;
        self.hard_member(names)
    }

    /// Reads up to the value of the member before which it stands, whatever its name is like.
    #[inline(never)]
    fn hard_member(&mut self, names: &Names) -> Found {
        self.at += 1;
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        if bytes.get(self.at) == Some(&b'"') {
            let (end, _) = scan::special(bytes, &self.marks, start);
            if end > start && bytes.get(end..end + 2) == Some(b"\":") {
                self.at = end + 2;
                return Found::of(names.between(bytes, start, end));
            }
        }
        self.search(names)
    }

    /// Whether a member comes, or the end of the object.
    #[inline]
    fn comes(&mut self, first: bool) -> Result<bool, Stop> {
        if first {
            Ok(self.first_of(b'}'))
        } else {
            self.another(b'}', scan::NEXT_MEMBER)
        }
    }

    /// Finds any name, however long and however written.
    #[cold]
    #[inline(never)]
    fn search(&mut self, names: &Names) -> Found {
        let Ok(name) = self.key() else {
            return Found::BROKEN;
        };
        Found::of(names.find(&name))
    }
}

/// Whether a name of this length, with quote and colon behind, is all among the bytes that are looked at at once, and is not empty.
#[inline]
fn is_short(length: usize) -> bool {
    (1..=HEAD - 2).contains(&length)
}
