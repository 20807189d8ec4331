//! Finds a member's name among those that are known: by a guess first, then by a hash.

use super::{Reader, Stop, scan};

/// The member names of a type, in the order in which they usually stand; made by [`names!`](crate::names).
#[derive(Debug)]
pub struct Names {
    keys: &'static [Key],
    slots: &'static [u16],
}

/// A name, prepared so that sixteen bytes of text are compared with it at once.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Key {
    name: &'static str,
    /// The first 16 bytes of the name in quotes.
    head: u128,
    /// Which bits of those belong to it.
    mask: u128,
}

/// A table of member names, for a `static`.
#[doc(hidden)]
#[macro_export]
macro_rules! names {
    ($($name:expr),* $(,)?) => {{
        const LIST: &[&str] = &[$($name),*];
        static KEYS: [$crate::json::Key; LIST.len()] = $crate::json::Key::all(LIST);
        static SLOTS: [u16; $crate::json::Names::slots(LIST.len())] = $crate::json::Names::spread(LIST);
        $crate::json::Names::of(&KEYS, &SLOTS)
    }};
}

/// A slot that no name is in.
const EMPTY: u16 = u16::MAX;

impl Key {
    const fn new(name: &'static str) -> Self {
        let bytes = name.as_bytes();
        let mut head = b'"' as u128;
        let mut mask = 0xff;
        let mut index = 0;
        while index <= bytes.len() && index < 15 {
            let byte = if index < bytes.len() {
                bytes[index]
            } else {
                b'"'
            };
            head |= (byte as u128) << (8 * (index + 1));
            mask |= 0xff << (8 * (index + 1));
            index += 1;
        }
        // A name that is never written as it is must be unescaped first: nothing equals its head.
        if is_plain(bytes) {
            Self { name, head, mask }
        } else {
            Self {
                name,
                head,
                mask: 0,
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

    /// Where the name ends that begins with a quote at `at`, if it is this one and plainly written.
    #[inline]
    fn end(&self, bytes: &[u8], at: usize) -> Option<usize> {
        let head = u128::from_le_bytes(*bytes.get(at..)?.first_chunk()?);
        if head & self.mask != self.head {
            return None;
        }
        let end = at + self.name.len() + 2;
        if self.name.len() > 14 && !self.ends(bytes, end) {
            return None;
        }
        Some(end)
    }

    /// Whether what is beyond the head ends as it should at `end`.
    fn ends(&self, bytes: &[u8], end: usize) -> bool {
        let tail = &self.name.as_bytes()[15..];
        bytes.get(end - 1 - tail.len()..end - 1) == Some(tail) && bytes.get(end - 1) == Some(&b'"')
    }
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

/// A number that a few bytes of the name decide; the top bits are the best mixed.
#[inline]
const fn hash(name: &[u8]) -> u64 {
    let length = name.len();
    let mut hash = length as u64;
    if length > 0 {
        let samples = [
            0,
            length / 4,
            length / 2,
            length - length / 4 - 1,
            length - 1,
        ];
        let mut index = 0;
        while index < samples.len() {
            hash = hash << 8 ^ name[samples[index]] as u64;
            index += 1;
        }
    }
    hash.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl Names {
    /// How many slots spread this many names thinly enough: a power of two.
    pub const fn slots(count: usize) -> usize {
        (2 * count + 1).next_power_of_two()
    }

    /// Puts each name's index into the slot that its hash says, or the next free one.
    ///
    /// # Panics
    /// If there are more names than an index can count, which the compiler then reports.
    pub const fn spread<const SLOTS: usize>(names: &[&'static str]) -> [u16; SLOTS] {
        let mut slots = [EMPTY; SLOTS];
        let mut index = 0;
        assert!(names.len() < EMPTY as usize, "an index fits into a slot");
        while index < names.len() {
            let mut slot = first(names[index], SLOTS);
            while slots[slot] != EMPTY {
                slot = (slot + 1) % SLOTS;
            }
            #[expect(clippy::cast_possible_truncation, reason = "it is below `EMPTY`")]
            {
                slots[slot] = index as u16;
            }
            index += 1;
        }
        slots
    }

    /// What [`names!`](crate::names) has prepared.
    pub const fn of(keys: &'static [Key], slots: &'static [u16]) -> Self {
        Self { keys, slots }
    }

    /// The index of a name.
    pub fn find(&self, name: &str) -> Option<usize> {
        let mut slot = first(name, self.slots.len());
        // There are always empty slots, so this ends.
        loop {
            let index = usize::from(*self.slots.get(slot)?);
            if self.keys.get(index)?.name == name {
                return Some(index);
            }
            slot = (slot + 1) % self.slots.len();
        }
    }
}

/// The slot in which a name is, unless it was taken.
#[inline]
const fn first(name: &str, slots: usize) -> usize {
    (hash(name.as_bytes()) >> 1 >> (63 - slots.trailing_zeros())) as usize
}

/// What stands for the index where there is none: nothing but an index fits into a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found(usize);

impl Found {
    /// The object has ended.
    const END: Self = Self(usize::MAX);
    /// A name that is not listed.
    const UNLISTED: Self = Self(usize::MAX - 1);

    /// Whether there is a member.
    #[inline]
    pub(super) fn is_some(self) -> bool {
        self != Self::END
    }

    /// The name's index, if it is listed.
    #[inline]
    pub(super) fn index(self) -> Option<usize> {
        if self == Self::UNLISTED {
            None
        } else {
            Some(self.0)
        }
    }
}

impl Reader<'_> {
    /// Reads up to the value of the first member of the object that was just opened; `expected` is where the search for
    /// names begins.
    pub(super) fn first_member(
        &mut self,
        names: &Names,
        expected: &mut usize,
    ) -> Result<Found, Stop> {
        if self.first_of(b'}') {
            self.name(names, expected)
        } else {
            Ok(Found::END)
        }
    }

    /// Reads up to the value of the next member.
    pub(super) fn next_member(
        &mut self,
        names: &Names,
        expected: &mut usize,
    ) -> Result<Found, Stop> {
        if self.another(b'}', scan::NEXT_MEMBER)? {
            self.name(names, expected)
        } else {
            Ok(Found::END)
        }
    }

    /// Members mostly come in the order of the table, so the one after the last is tried first. Where that is right,
    /// the next value is found without looking for the end of the name.
    #[inline]
    fn name(&mut self, names: &Names, expected: &mut usize) -> Result<Found, Stop> {
        self.spaces();
        let bytes = self.text.as_bytes();
        let guess = names
            .keys
            .get(*expected)
            .and_then(|key| key.end(bytes, self.at));
        let Some(end) = guess else {
            return self.search(names, expected);
        };
        let found = Found(*expected);
        *expected += 1;
        self.pass(scan::colon(bytes, end))?;
        Ok(found)
    }

    #[inline(never)]
    fn search(&mut self, names: &Names, expected: &mut usize) -> Result<Found, Stop> {
        let name = self.key()?;
        match names.find(&name) {
            Some(index) => {
                *expected = index + 1;
                Ok(Found(index))
            }
            None => Ok(Found::UNLISTED),
        }
    }
}
