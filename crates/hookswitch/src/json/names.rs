//! Finds a member's name among those that are known: by a guess first, then by a hash.

use super::scan::{self, Head, MASKS, bytes_of, halves};

/// The member names of a type, in the order in which they usually stand; made by [`names!`](crate::names).
#[derive(Debug)]
pub struct Names {
    keys: &'static [Key],
    wholes: &'static [Whole],
    /// A hash table of indices.
    slots: &'static [u16],
}

/// A name, prepared so that sixteen bytes of text are compared with it at once.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The name, its closing quote and the colon, which nearly always follows: the first 16 bytes.
    guess: [u8; HEAD],
    /// How many bytes name, quote and colon are.
    width: u32,
    /// How many of them are among the first 16.
    head: u32,
}

/// What is asked of a name only if its first bytes are right, or if it is looked for by other means.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Whole {
    name: &'static str,
    /// The last 16 bytes of name, quote and colon, if there are more than 16.
    tail: Head,
}

/// A table of member names, for a `static`.
#[doc(hidden)]
#[macro_export]
macro_rules! names {
    ($($name:expr),* $(,)?) => {{
        const LIST: &[&str] = &[$($name),*];
        static KEYS: [$crate::json::Key; LIST.len()] = $crate::json::Key::all(LIST);
        static WHOLES: [$crate::json::Whole; LIST.len()] = $crate::json::Whole::all(LIST);
        static SLOTS: [u16; $crate::json::Names::slots(LIST.len())] = $crate::json::Names::spread(LIST);
        $crate::json::Names::of(&KEYS, &WHOLES, &SLOTS)
    }};
}

/// A slot that no name is in.
const EMPTY: u16 = u16::MAX;

/// How many bytes of a name decide, its closing quote included.
pub(super) const HEAD: usize = 16;

impl Key {
    const fn new(name: &'static str) -> Self {
        let bytes = name.as_bytes();
        let guess = if is_plain(bytes) {
            bytes_of(head(bytes, b"\":"))
        } else {
            // A name that is never written plainly must not be taken for plain text, which never has these bytes.
            [u8::MAX; HEAD]
        };
        let width = bytes.len() + 2;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "no name has four billion bytes"
        )]
        Self {
            guess,
            width: width as u32,
            head: if width < HEAD { width } else { HEAD } as u32,
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

    /// Where the value is of the member whose name begins at `start` with these bytes, if they are this name's and nothing
    /// but a colon stands between. Of a name that is longer, the rest is still to be compared.
    #[expect(
        clippy::inline_always,
        reason = "it is what each member of each object begins with"
    )]
    #[inline(always)]
    fn value(&self, text: [u8; HEAD], start: usize) -> Option<usize> {
        (scan::same(text, self.guess) >= self.head).then_some(start + self.width as usize)
    }
}

impl Whole {
    const fn new(name: &'static str) -> Self {
        let tail = if is_plain(name.as_bytes()) {
            tail(name.as_bytes())
        } else {
            [u64::MAX; 2]
        };
        Self { name, tail }
    }

    /// All of them.
    pub const fn all<const N: usize>(names: &[&'static str]) -> [Self; N] {
        let mut wholes = [Self::new(""); N];
        let mut index = 0;
        while index < N {
            wholes[index] = Self::new(names[index]);
            index += 1;
        }
        wholes
    }

    /// Whether a name that is longer than its head ends as this one before `end`; such names overlap with their heads.
    #[inline]
    fn ends(&self, bytes: &[u8], end: usize) -> bool {
        if self.name.len() + 2 > 2 * HEAD {
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

    /// Puts the index of each name into the slot that its hash says, or the next free one. A name that is never written
    /// plainly is in none, so that plain text is never taken for it.
    ///
    /// # Panics
    /// If there are more names than an index can count, which the compiler then reports.
    pub const fn spread<const SLOTS: usize>(names: &[&'static str]) -> [u16; SLOTS] {
        assert!(names.len() < EMPTY as usize, "an index fits into a slot");
        let mut slots = [EMPTY; SLOTS];
        let mut index = 0;
        while index < names.len() {
            let bytes = names[index].as_bytes();
            if is_plain(bytes) {
                let mut slot = slot(head(bytes, b"\""), SLOTS);
                while slots[slot] != EMPTY {
                    slot = (slot + 1) % SLOTS;
                }
                #[expect(clippy::cast_possible_truncation, reason = "it is below `EMPTY`")]
                {
                    slots[slot] = index as u16;
                }
            }
            index += 1;
        }
        slots
    }

    /// What [`names!`](crate::names) has prepared.
    pub const fn of(keys: &'static [Key], wholes: &'static [Whole], slots: &'static [u16]) -> Self {
        Self {
            keys,
            wholes,
            slots,
        }
    }

    /// The index of a name.
    pub fn find(&self, name: &str) -> Option<usize> {
        if scan::is_plain(name.as_bytes()) {
            self.look_up(head_of(name), |index| self.wholes[index].name == name)
        } else {
            self.wholes.iter().position(|whole| whole.name == name)
        }
    }

    /// The index of the name that begins at `start` with these bytes, has this length and no escapes, and is followed by
    /// quote and colon.
    #[inline]
    pub(super) fn named(
        &self,
        text: [u8; HEAD],
        bytes: &[u8],
        start: usize,
        length: usize,
    ) -> Option<usize> {
        let mask = MASKS.get(length + 1).copied().unwrap_or([u64::MAX; 2]);
        let [first, second] = scan::words(text);
        let is = |index: usize| {
            let is_head = |key: &Key| {
                key.width as usize == length + 2 && scan::same(text, key.guess) >= key.head
            };
            self.keys.get(index).is_some_and(is_head)
                && (length + 2 <= HEAD || goes_on(self.wholes[index].name, bytes, start))
        };
        self.look_up([first & mask[0], second & mask[1]], is)
    }

    /// The index of the first name in the head's slots that is the right one.
    #[inline]
    fn look_up(&self, head: Head, is: impl Fn(usize) -> bool) -> Option<usize> {
        let mut slot = slot(head, self.slots.len());
        // There are always empty slots, so this ends.
        loop {
            let index = *self.slots.get(slot)?;
            if index == EMPTY {
                return None;
            }
            if is(usize::from(index)) {
                return Some(usize::from(index));
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// Where the value is of the member whose name begins at `start`, if it is this of these.
    #[inline]
    pub(super) fn value(&self, index: usize, bytes: &[u8], start: usize) -> Option<usize> {
        self.guess(index, bytes_of(scan::sixteen(bytes, start)), bytes, start)
    }

    /// The same, given the first bytes from `start` on.
    #[expect(
        clippy::inline_always,
        reason = "it is what each member of each object begins with"
    )]
    #[inline(always)]
    pub(super) fn guess(
        &self,
        index: usize,
        text: [u8; HEAD],
        bytes: &[u8],
        start: usize,
    ) -> Option<usize> {
        let key = self.keys.get(index)?;
        let end = key.value(text, start)?;
        if key.width as usize > HEAD && !self.wholes.get(index)?.ends(bytes, end) {
            return None;
        }
        Some(end)
    }

    /// The name that begins at `start`, if it is written plainly: its index if it is listed, and where it ends, behind its
    /// quote.
    pub(super) fn plain(&self, bytes: &[u8], start: usize) -> Option<(Option<usize>, usize)> {
        let (head, length) = scan::plain(scan::sixteen(bytes, start));
        let is = |index: usize| goes_on(self.wholes[index].name, bytes, start);
        match self.look_up(head, is) {
            Some(index) => Some((Some(index), start + self.wholes[index].name.len() + 1)),
            None if length < HEAD && bytes.get(start + length) == Some(&b'"') => {
                Some((None, start + length + 1))
            }
            None => None,
        }
    }
}

#[inline(never)]
fn goes_on(name: &str, bytes: &[u8], start: usize) -> bool {
    let end = start + name.len();
    bytes.get(start..end) == Some(name.as_bytes()) && bytes.get(end) == Some(&b'"')
}
