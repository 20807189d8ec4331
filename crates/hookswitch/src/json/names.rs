//! Finds a member's name among those that are known: by a guess first, then by a hash.

use super::scan::{self, Head};
use super::{Reader, Stop};

/// The member names of a type, in the order in which they usually stand; made by [`names!`](crate::names).
#[derive(Debug)]
pub struct Names {
    keys: &'static [Key],
    slots: &'static [Slot],
}

/// A name, prepared so that sixteen bytes of text are compared with it at once.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Key {
    name: &'static str,
    /// The name, its closing quote and the colon, which nearly always follows: the first 16 bytes.
    guess: Head,
    /// Which bits of the guess count.
    mask: Head,
    /// The last 16 bytes of name, quote and colon, if there are more than 16.
    tail: Head,
    /// How many bytes name, quote and colon are.
    width: usize,
}

/// A place in a hash table, all that a look-up needs beside each other.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// A name and its closing quote: the first 16 bytes, zeros after what is shorter.
    head: Head,
    /// The name's index, or [`EMPTY`].
    index: usize,
}

/// A table of member names, for a `static`.
#[doc(hidden)]
#[macro_export]
macro_rules! names {
    ($($name:expr),* $(,)?) => {{
        const LIST: &[&str] = &[$($name),*];
        static KEYS: [$crate::json::Key; LIST.len()] = $crate::json::Key::all(LIST);
        static SLOTS: [$crate::json::Slot; $crate::json::Names::slots(LIST.len())] = $crate::json::Names::spread(LIST);
        $crate::json::Names::of(&KEYS, &SLOTS)
    }};
}

/// The index in a slot that no name is in.
const EMPTY: usize = usize::MAX;

/// How many bytes of a name decide, its closing quote included.
const HEAD: usize = 16;

impl Key {
    const fn new(name: &'static str) -> Self {
        let bytes = name.as_bytes();
        if is_plain(bytes) {
            let guessed = if bytes.len() + 2 < HEAD {
                bytes.len() + 2
            } else {
                HEAD
            };
            Self {
                name,
                guess: head(bytes, b"\":"),
                mask: halves(u128::MAX >> (8 * (HEAD - guessed))),
                tail: tail(bytes),
                width: bytes.len() + 2,
            }
        } else {
            // A name that is never written plainly must not be taken for plain text, which never has these bytes.
            Self {
                name,
                guess: [u64::MAX; 2],
                mask: [u64::MAX; 2],
                tail: [u64::MAX; 2],
                width: bytes.len() + 2,
            }
        }
    }

    /// All of them.
    pub const fn all<const N: usize>(names: &[&'static str]) -> [Self; N] {
        let mut keys = [Self::new(""); N];
        let mut index = 0;
        while index < N {
            keys[index] = Self::new(names[index]);
            index += 1;
        }
        keys
    }

    /// Where the value is of the member whose name begins at `start` with these bytes, if it is this name and nothing but
    /// a colon stands between.
    #[expect(
        clippy::inline_always,
        reason = "it is what each member of each object begins with"
    )]
    #[inline(always)]
    fn value(&self, text: Head, bytes: &[u8], start: usize) -> Option<usize> {
        let differ =
            (text[0] ^ self.guess[0]) & self.mask[0] | (text[1] ^ self.guess[1]) & self.mask[1];
        let end = start + self.width;
        if differ != 0 || self.width > HEAD && !self.ends(bytes, end) {
            return None;
        }
        Some(end)
    }

    /// Whether a name that is longer than its head ends as this one before `end`; such names overlap with their heads.
    #[inline]
    fn ends(&self, bytes: &[u8], end: usize) -> bool {
        if self.width > 2 * HEAD {
            return false;
        }
        match bytes
            .get(end - HEAD..)
            .and_then(<[u8]>::first_chunk::<HEAD>)
        {
            Some(&last) => scan::words(last) == self.tail,
            None => false,
        }
    }
}

/// The last sixteen bytes of a name with quote and colon, for the compiler; zeros if it is shorter.
const fn tail(name: &[u8]) -> Head {
    let mut tail = 0;
    if name.len() + 2 >= HEAD {
        let mut index = 0;
        while index < HEAD {
            let at = name.len() + 2 - HEAD + index;
            let byte = if at < name.len() {
                name[at]
            } else {
                b"\":"[at - name.len()]
            };
            tail |= (byte as u128) << (8 * index);
            index += 1;
        }
    }
    halves(tail)
}

const fn is_plain(bytes: &[u8]) -> bool {
    let mut index = 0;
    while index < bytes.len() {
        if bytes[index] < b' ' || bytes[index] == b'"' || bytes[index] == b'\\' {
            return false;
        }
        index += 1;
    }
    true
}

/// The first sixteen bytes of a name and what follows it, for the compiler.
const fn head(name: &[u8], after: &[u8]) -> Head {
    let mut head = 0;
    let mut index = 0;
    while index < name.len() + after.len() && index < HEAD {
        let byte = if index < name.len() {
            name[index]
        } else {
            after[index - name.len()]
        };
        head |= (byte as u128) << (8 * index);
        index += 1;
    }
    halves(head)
}

/// The same with the quote, for the program.
fn head_of(name: &str) -> Head {
    let length = name.len().min(HEAD);
    let head = scan::sixteen(name.as_bytes(), 0);
    match length {
        ..8 => [head[0] | u64::from(b'"') << (8 * length), 0],
        8..HEAD => [head[0], head[1] | u64::from(b'"') << (8 * (length - 8))],
        _ => head,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "one half goes into each word"
)]
const fn halves(bytes: u128) -> Head {
    [bytes as u64, (bytes >> 64) as u64]
}

/// The slot in which a name with this head is, unless it was taken. The upper bits of a product depend on all of a factor.
#[expect(clippy::inline_always, reason = "it is arithmetic on two registers")]
#[inline(always)]
const fn slot(head: Head, slots: usize) -> usize {
    let hash = (head[0] ^ head[1].rotate_left(23)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (hash >> 40) as usize & (slots - 1)
}

impl Names {
    /// How many slots spread this many names thinly enough: a power of two.
    pub const fn slots(count: usize) -> usize {
        (4 * count + 1).next_power_of_two()
    }

    /// Puts each name into the slot that its hash says, or the next free one.
    pub const fn spread<const SLOTS: usize>(names: &[&'static str]) -> [Slot; SLOTS] {
        // No text has these bytes, so what is never written plainly is never found by them.
        const NEVER: Head = [u64::MAX; 2];
        let mut slots = [Slot {
            head: NEVER,
            index: EMPTY,
        }; SLOTS];
        let mut index = 0;
        while index < names.len() {
            let bytes = names[index].as_bytes();
            let head = if is_plain(bytes) {
                head(bytes, b"\"")
            } else {
                NEVER
            };
            let mut slot = slot(head, SLOTS);
            while slots[slot].index != EMPTY {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = Slot { head, index };
            index += 1;
        }
        slots
    }

    /// What [`names!`](crate::names) has prepared.
    pub const fn of(keys: &'static [Key], slots: &'static [Slot]) -> Self {
        Self { keys, slots }
    }

    /// The index of a name.
    pub fn find(&self, name: &str) -> Option<usize> {
        if scan::is_plain(name.as_bytes()) {
            self.look_up(head_of(name), |key| key.name == name)
        } else {
            self.keys.iter().position(|key| key.name == name)
        }
    }

    /// The index of the first key in the head's slots that is the right one.
    #[inline]
    fn look_up(&self, head: Head, is: impl Fn(&Key) -> bool) -> Option<usize> {
        let mut slot = slot(head, self.slots.len());
        // There are always empty slots, so this ends.
        loop {
            let Slot { head: other, index } = self.slots.get(slot)?;
            let key = self.keys.get(*index)?;
            if *other == head && is(key) {
                return Some(*index);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// Where the value is of the member whose name begins at `start`, if it is this of these.
    #[inline]
    pub(super) fn value(&self, index: usize, bytes: &[u8], start: usize) -> Option<usize> {
        self.keys
            .get(index)?
            .value(scan::sixteen(bytes, start), bytes, start)
    }

    /// The name that begins at `start`, if it is written plainly, and where it ends, behind its quote.
    pub(super) fn plain(&self, bytes: &[u8], start: usize) -> Option<(Found, usize)> {
        let (head, length) = scan::plain(scan::sixteen(bytes, start));
        let end = start + length;
        if length > HEAD {
            let index = self.look_up(head, |key| goes_on(key, bytes, start))?;
            return Some((Found(index), start + self.keys[index].width - 1));
        }
        match self.look_up(head, |key| key.width <= HEAD + 1) {
            Some(index) => Some((Found(index), end)),
            None if bytes.get(end - 1) == Some(&b'"') => Some((Found::UNLISTED, end)),
            None => None,
        }
    }
}

#[inline(never)]
fn goes_on(key: &Key, bytes: &[u8], start: usize) -> bool {
    let end = start + key.name.len();
    bytes.get(start..end) == Some(key.name.as_bytes()) && bytes.get(end) == Some(&b'"')
}

/// What was found of a member: the index of its name, or one of the numbers below. It fits into a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found(usize);

impl Found {
    /// A name that is not listed.
    const UNLISTED: Self = Self(usize::MAX);
    /// The end of the object.
    pub(super) const END: Self = Self(usize::MAX - 1);
    /// Something that is no member.
    pub(super) const BROKEN: Self = Self(usize::MAX - 2);

    /// The name's index, if it is listed.
    #[inline]
    pub(super) fn index(self) -> Option<usize> {
        if self == Self::UNLISTED {
            None
        } else {
            Some(self.0)
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
        if let (Some([first, second, name @ ..]), Some(key)) = (
            bytes
                .get(self.at..)
                .and_then(<[u8]>::first_chunk::<{ HEAD + 2 }>),
            names.keys.get(expected),
        ) {
            if *first == before && *second == b'"' {
                let [first, second] = scan::words(*name);
                if let Some(value) = key.value([first, second], bytes, self.at + 2) {
                    self.at = value;
                    return Found(expected);
                }
                return self.after_missing(names, expected + 1, first, second);
            }
        }
        if before == b',' && bytes.get(self.at) == Some(&b'}') {
            self.at += 1;
            self.depth -= 1;
            return Found::END;
        }
        self.other_member(names, expected, before == b'{')
    }

    /// The same where it is another name. Members that may be missing are mostly missing one at a time.
    #[inline(never)]
    fn after_missing(&mut self, names: &Names, expected: usize, first: u64, second: u64) -> Found {
        if let Some(key) = names.keys.get(expected) {
            let bytes = self.text.as_bytes();
            if let Some(value) = key.value([first, second], bytes, self.at + 2) {
                self.at = value;
                return Found(expected);
            }
        }
        self.named(names, first, second)
    }

    /// Reads up to the value of the member whose name's first bytes these are, and before whose quote it stands. As above,
    /// it calls nothing but what it ends with.
    #[inline(never)]
    fn named(&mut self, names: &Names, first: u64, second: u64) -> Found {
        let bytes = self.text.as_bytes();
        let hit = scan::hits(first);
        let (head, length) = if hit == 0 {
            let hit = scan::hits(second);
            let length = 8 + hit.trailing_zeros() / 8;
            (
                [first, second & (hit ^ hit.wrapping_sub(1))],
                length as usize,
            )
        } else {
            let length = hit.trailing_zeros() / 8;
            ([first & (hit ^ hit.wrapping_sub(1)), 0], length as usize)
        };
        let end = self.at + 2 + length;
        if let (Some(slot), Some([b'"', b':']), true) = (
            names.slots.get(slot(head, names.slots.len())),
            bytes.get(end..).and_then(<[u8]>::first_chunk::<2>),
            // There is more to compare of a name that fills all of the head.
            length < HEAD,
        ) {
            if slot.head == head {
                self.at = end + 2;
                return Found(slot.index);
            }
            if slot.index == EMPTY {
                self.at = end + 2;
                return Found::UNLISTED;
            }
        }
        self.hard_member(names)
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

    /// Reads up to the value of a member that may have whitespace before it, if there is one at all.
    #[inline(never)]
    fn other_member(&mut self, names: &Names, expected: usize, first: bool) -> Found {
        if first {
            self.at += 1;
        }
        match self.comes(first) {
            Ok(true) => self.spaces(),
            Ok(false) => return Found::END,
            Err(_) => return Found::BROKEN,
        }
        self.at -= 1;
        let bytes = self.text.as_bytes();
        let Some([_, b'"', name @ ..]) = bytes
            .get(self.at..)
            .and_then(<[u8]>::first_chunk::<{ HEAD + 2 }>)
        else {
            return self.hard_member(names);
        };
        let [first, second] = scan::words(*name);
        let key = names.keys.get(expected);
        match key.and_then(|key| key.value([first, second], bytes, self.at + 2)) {
            Some(value) => {
                self.at = value;
                Found(expected)
            }
            None => self.named(names, first, second),
        }
    }

    /// Reads up to the value of the member before which it stands, whatever its name is like.
    #[inline(never)]
    fn hard_member(&mut self, names: &Names) -> Found {
        self.at += 1;
        let bytes = self.text.as_bytes();
        match bytes.get(self.at) {
            Some(b'"') => match names.plain(bytes, self.at + 1) {
                Some((found, end)) if bytes.get(end) == Some(&b':') => {
                    self.at = end + 1;
                    found
                }
                _ => self.search(names),
            },
            _ => self.search(names),
        }
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
        match names.find(&name) {
            Some(index) => Found(index),
            None => Found::UNLISTED,
        }
    }
}
