//! Finds a member's name among those that are known: by a guess first, then by a hash.

use super::{Reader, scan};

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
    /// What follows the opening quote, the closing one included: the first 16 bytes.
    head: Head,
    /// Which bits of those belong to the name.
    mask: Head,
}

/// Sixteen bytes as two words; zeros follow what is shorter.
type Head = [u64; 2];

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
        let length = if bytes.len() < 15 {
            bytes.len() + 1
        } else {
            16
        };
        let mask = u128::MAX >> (128 - 8 * length);
        // A name that is never written plainly must not be taken for plain text: no head without bits equals it.
        let mask = if is_plain(bytes) {
            halves(mask)
        } else {
            [0; 2]
        };
        Self {
            name,
            head: head(bytes),
            mask,
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

    /// Whether the plainly written name at `start`, which begins with these bytes, is this one.
    #[inline]
    fn is(&self, text: Head, bytes: &[u8], start: usize) -> bool {
        let differ =
            (text[0] & self.mask[0] ^ self.head[0]) | (text[1] & self.mask[1] ^ self.head[1]);
        differ == 0 && (self.name.len() < 16 || self.goes_on(bytes, start))
    }

    fn goes_on(&self, bytes: &[u8], start: usize) -> bool {
        let end = start + self.name.len();
        bytes.get(start..end) == Some(self.name.as_bytes()) && bytes.get(end) == Some(&b'"')
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

/// The first sixteen bytes of a name and its closing quote, for the compiler.
const fn head(name: &[u8]) -> Head {
    let mut head = 0;
    let mut index = 0;
    while index <= name.len() && index < 16 {
        let byte = if index < name.len() {
            name[index]
        } else {
            b'"'
        };
        head |= (byte as u128) << (8 * index);
        index += 1;
    }
    halves(head)
}

/// The same, for the program.
fn head_of(name: &str) -> Head {
    let mut head = [0; 16];
    let length = name.len().min(16);
    head[..length].copy_from_slice(&name.as_bytes()[..length]);
    if let Some(quote) = head.get_mut(length) {
        *quote = b'"';
    }
    halves(u128::from_le_bytes(head))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "one half goes into each word"
)]
const fn halves(bytes: u128) -> Head {
    [bytes as u64, (bytes >> 64) as u64]
}

/// The slot in which a name with this head is, unless it was taken. The top bits of a product depend on all of a factor.
#[inline]
const fn slot(head: Head, slots: usize) -> usize {
    let hash =
        head[0].wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ head[1].wrapping_mul(0xd6e8_feb8_6659_fd93);
    (hash >> 1 >> (63 - slots.trailing_zeros())) as usize
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
            let mut slot = slot(head(names[index].as_bytes()), SLOTS);
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
        self.look_up(head_of(name), |key| key.name == name)
    }

    /// The index of the first key in the head's slots that is the right one.
    #[inline]
    fn look_up(&self, head: Head, is: impl Fn(&Key) -> bool) -> Option<usize> {
        let mut slot = slot(head, self.slots.len());
        // There are always empty slots, so this ends.
        loop {
            let index = usize::from(*self.slots.get(slot)?);
            if is(self.keys.get(index)?) {
                return Some(index);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }
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
}

impl Reader<'_> {
    /// Reads up to the value of the next member, or of the first; `expected` is the index of the name to try first.
    ///
    /// Members mostly come in the order of the table, so that is the one after the last. Where it is right, the next
    /// value is found without looking for the end of the name.
    pub(super) fn next_member(
        &mut self,
        names: &Names,
        expected: &mut usize,
        first: bool,
    ) -> Found {
        let bytes = self.text.as_bytes();
        let (before, at) = if first {
            (b'{', self.at - 1)
        } else {
            (b',', self.at)
        };
        match bytes.get(at..).and_then(<[u8]>::first_chunk::<18>) {
            Some([byte, b'"', name @ ..]) if *byte == before => {
                let text = halves(u128::from_le_bytes(*name));
                let start = at + 2;
                match names.keys.get(*expected) {
                    Some(key) if key.is(text, bytes, start) => {
                        let found = Found(*expected);
                        *expected += 1;
                        self.name_ends(start + key.name.len() + 1, found)
                    }
                    _ => self.look_up(names, expected, text, start),
                }
            }
            _ => self.any_member(names, expected, first),
        }
    }

    #[inline]
    fn name_ends(&mut self, end: usize, found: Found) -> Found {
        match self.pass(scan::colon(self.text.as_bytes(), end)) {
            Ok(()) => found,
            Err(_) => Found::BROKEN,
        }
    }

    /// Finds a name that was not expected.
    #[inline(never)]
    fn look_up(&mut self, names: &Names, expected: &mut usize, text: Head, start: usize) -> Found {
        let Some((head, length)) = short(text) else {
            self.at = start - 1;
            return self.search(names, expected);
        };
        let found = match names.look_up(head, |key| key.head == head) {
            Some(index) => {
                *expected = index + 1;
                Found(index)
            }
            None => Found::UNLISTED,
        };
        self.name_ends(start + length, found)
    }

    /// Reads up to the value of a member that may be anywhere and written anyhow, if there is one at all.
    #[inline(never)]
    fn any_member(&mut self, names: &Names, expected: &mut usize, first: bool) -> Found {
        let more = if first {
            Ok(self.first_of(b'}'))
        } else {
            self.another(b'}', scan::NEXT_MEMBER)
        };
        match more {
            Ok(true) => {}
            Ok(false) => return Found::END,
            Err(_) => return Found::BROKEN,
        }
        self.spaces();
        let bytes = self.text.as_bytes();
        match bytes.get(self.at..).and_then(<[u8]>::first_chunk::<17>) {
            Some([b'"', name @ ..]) => self.look_up(
                names,
                expected,
                halves(u128::from_le_bytes(*name)),
                self.at + 1,
            ),
            _ => self.search(names, expected),
        }
    }

    /// Finds any name, however long and however written.
    #[cold]
    #[inline(never)]
    fn search(&mut self, names: &Names, expected: &mut usize) -> Found {
        let Ok(name) = self.key() else {
            return Found::BROKEN;
        };
        match names.find(&name) {
            Some(index) => {
                *expected = index + 1;
                Found(index)
            }
            None => Found::UNLISTED,
        }
    }
}

/// The head of the name that these bytes begin with, and its length with the quote, if it is plain and ends in them.
#[inline]
fn short(text: Head) -> Option<(Head, usize)> {
    let [first, second] = text.map(scan::hits);
    let (word, hit, before) = if first == 0 {
        (text[1], second, 8)
    } else {
        (text[0], first, 0)
    };
    if hit == 0 {
        return None;
    }
    // The bits up to the hit are those that change when one is subtracted.
    let last = word & (hit ^ (hit - 1));
    let bit = hit.trailing_zeros();
    if last >> (bit - 7) != u64::from(b'"') {
        return None;
    }
    let head = if first == 0 {
        [text[0], last]
    } else {
        [last, 0]
    };
    Some((head, before + bit as usize / 8 + 1))
}
