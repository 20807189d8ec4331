//! Finds a member's name among those that are known: by a guess first, then by a hash.

use super::block::{self, Head, bytes_of};

/// The member names of a type, in the order in which they usually stand; made by [`names!`](crate::names).
#[derive(Debug)]
pub struct Names {
    all: &'static [&'static str],
    keys: &'static [Key],
    /// The last bytes of each, where they matter.
    lasts: &'static [u64],
    /// A hash table of indices.
    slots: &'static [Slots],
}

/// What [`Names`] point to, in one piece: the compiler takes longer over many small ones.
#[doc(hidden)]
#[derive(Debug)]
pub struct Table<const COUNT: usize> {
    all: [&'static str; COUNT],
    keys: [Key; COUNT],
    lasts: [u64; COUNT],
    slots: [Slots; COUNT],
}

/// A name, prepared so that sixteen bytes of text are compared with it at once.
#[derive(Clone, Copy, Debug)]
struct Key {
    /// The name, its closing quote and the colon, which nearly always follows: the first 16 bytes.
    guess: Head,
    /// How many bytes name, quote and colon are.
    width: u32,
    /// Which of the first 16 bytes are among them: a bit for each, the first lowest.
    head: u32,
}

/// A table of member names, for a `static`.
#[doc(hidden)]
#[macro_export]
macro_rules! names {
    ($($name:expr),* $(,)?) => {
        $crate::json::Names::of(&$crate::json::Table::new([$($name),*]))
    };
}

/// How many slots there are for each name, so that names are spread thinly and some slots are empty.
const EACH: usize = 8;

type Slots = [u16; EACH];

/// A slot that no name is in.
const EMPTY: u16 = u16::MAX;

/// How many bytes of a name are compared at once, its closing quote and the colon included.
pub(super) const HEAD: usize = block::BLOCK;

/// The most bytes, quote and colon included, that the first of a name and the last eight are all of.
const LONG: usize = HEAD + 8;

impl Key {
    /// Of no name.
    const NOTHING: Self = Self {
        guess: [u64::MAX; 2],
        width: 0,
        head: 0,
    };

    /// The compiler does this for every name of a catalog each time it checks the code, step by step, and a call takes it as long as
    /// several operators, that of `len` as well; hence few of either, here and in what it calls.
    const fn new(name: &[u8], length: usize) -> Self {
        let head = first_bytes(name);
        let guess = match length {
            0..HEAD if is_plain(head | SPACES << (8 * length)) => head | 0x3a22 << (8 * length),
            HEAD.. if is_plain(head) && is_plain_behind(name, length) => head,
            _ => u128::MAX,
        };
        let width = length + 2;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "both halves are meant, and no name has four billion bytes"
        )]
        Self {
            guess: [guess as u64, (guess >> 64) as u64],
            width: width as u32,
            head: if width < HEAD {
                (1 << width) - 1
            } else {
                0xffff
            },
        }
    }

    /// What the name is looked for by. It is written plainly and not empty.
    const fn hash(&self, name: &[u8], length: usize) -> u64 {
        let first = (self.guess[0] << 8 | b'"' as u64) & 0xffff_ffff;
        let last = match *name {
            [.., y, z] => 0x3a22_0000 | (z as u64) << 8 | y as u64,
            _ => first,
        };
        hash(first, last, length)
    }

    /// Whether the name is ever written plainly; if not, the key has bytes in its place that no text has.
    const fn is_plain(&self) -> bool {
        self.guess[0] != u64::MAX
    }

    /// Where the value is of the member whose name begins at `start` with these bytes, if they are this name's and nothing
    /// but a colon stands between. Of a name that is longer, the rest is still to be compared.
    #[expect(
        clippy::inline_always,
        reason = "it is what each member of each object begins with"
    )]
    #[inline(always)]
    fn value(&self, text: [u8; HEAD], start: usize) -> Option<usize> {
        self.begins(text).then_some(start + self.width as usize)
    }

    /// Whether a text with these first bytes begins with the name, quote and colon, or with as much of them as are sixteen bytes.
    #[expect(clippy::inline_always, reason = "as above")]
    #[inline(always)]
    fn begins(&self, text: [u8; HEAD]) -> bool {
        block::different(text, bytes_of(self.guess)) & self.head == 0
    }
}

/// Bytes as a number, the first lowest. No function, so that the compiler has no calls to make.
macro_rules! number {
    ($last:ident) => { $last as u128 };
    ($first:ident $($rest:ident)+) => { $first as u128 | number!($($rest)+) << 8 };
}

/// The first sixteen bytes of a name, zeros behind a shorter one.
#[expect(clippy::many_single_char_names, reason = "they are bytes of any name")]
const fn first_bytes(name: &[u8]) -> u128 {
    match *name {
        [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, ..] => {
            number!(a b c d e f g h i j k l m n o p)
        }
        [a, b, c, d, e, f, g, h, ref rest @ ..] => {
            number!(a b c d e f g h) | first_bytes(rest) << 64
        }
        [a, b, c, d] => number!(a b c d),
        [a, b, c, d, ref rest @ ..] => number!(a b c d) | first_bytes(rest) << 32,
        [a, b, c] => number!(a b c),
        [a, b] => number!(a b),
        [a] => number!(a),
        [] => 0,
    }
}

/// The last eight bytes of a name with quote and colon, if those and the first sixteen are all of it; bytes that no text has if not.
const fn last_bytes(name: &[u8]) -> u64 {
    match name.last_chunk() {
        Some(last) if name.len() <= LONG - 2 => u64::from_le_bytes(*last) >> 16 | 0x3a22 << 48,
        _ => u64::MAX,
    }
}

/// Whether none of sixteen bytes is one that a string has only escaped.
const fn is_plain(bytes: u128) -> bool {
    block::hit_bytes(bytes) == 0
}

/// The same of what comes behind the first sixteen bytes of a name.
const fn is_plain_behind(name: &[u8], length: usize) -> bool {
    let mut at = HEAD;
    while at < length {
        if name[at] < b' ' || name[at] == b'"' || name[at] == b'\\' {
            return false;
        }
        at += 1;
    }
    true
}

const SPACES: u128 = u128::from_le_bytes([b' '; HEAD]);

/// What a name is looked for by: the first and the last four bytes of `"name":`, and how long the name is. It is not empty.
#[expect(clippy::inline_always, reason = "it is arithmetic on two registers")]
#[inline(always)]
#[expect(
    clippy::cast_possible_truncation,
    reason = "the lower halves are what sum and product are made for"
)]
const fn hash(first: u64, last: u64, length: usize) -> u64 {
    let text = (first | last << 32) as u128 + ((length as u128) << 48);
    (text as u64 as u128 * 0x9e37_79b9_7f4a_7c15) as u64
}

/// The same of bytes that stand in a text, which take one instruction each to load.
#[expect(clippy::inline_always, reason = "as above")]
#[inline(always)]
fn hash_in_text(first: [u8; 4], last: [u8; 4], length: usize) -> u64 {
    let [first, last] = [first, last].map(|bytes| u64::from(u32::from_le_bytes(bytes)));
    hash(first, last, length)
}

/// Of so many slots the one in which a name with this hash is, unless it was taken. The upper bits of a product depend on all of
/// a factor, and another product brings them into range.
#[expect(clippy::inline_always, reason = "it is arithmetic on two registers")]
#[inline(always)]
const fn slot(hash: u64, slots: usize) -> usize {
    (((hash >> 32) * slots as u64) >> 32) as usize
}

/// The slot in which a name is that found this one taken.
#[inline]
const fn next_slot(slot: usize, slots: usize) -> usize {
    if slot + 1 < slots { slot + 1 } else { 0 }
}

impl<const COUNT: usize> Table<COUNT> {
    /// Prepares names. A name that is never written plainly is in no slot, so that plain text is never taken for it, nor is the
    /// empty name.
    ///
    /// # Panics
    /// If there are more names than an index can count, which the compiler then reports.
    pub const fn new(all: [&'static str; COUNT]) -> Self {
        Self::in_orders(all, &[])
    }

    /// The same where members come in several orders, one after the other in `all`, in which a name may stand once for each;
    /// `starts` has the indices at which those behind the first begin. What is looked for is found where an order begins
    /// with it, and elsewhere where it stands first.
    ///
    /// # Panics
    /// As [`new`](Self::new).
    pub const fn in_orders(all: [&'static str; COUNT], starts: &[usize]) -> Self {
        assert!(COUNT < EMPTY as usize, "an index fits into a slot");
        let mut table = Self {
            all,
            keys: [Key::NOTHING; COUNT],
            lasts: [0; COUNT],
            slots: [[EMPTY; EACH]; COUNT],
        };
        let mut index = 0;
        while index < COUNT {
            let name = all[index].as_bytes();
            table.keys[index] = Key::new(name, name.len());
            table.lasts[index] = last_bytes(name);
            index += 1;
        }
        let mut order = 0;
        while order < starts.len() {
            table.place(starts[order]);
            order += 1;
        }
        index = 0;
        while index < COUNT {
            table.place(index);
            index += 1;
        }
        table
    }

    /// Puts a name into a slot, unless it is in one.
    const fn place(&mut self, index: usize) {
        let (key, name) = (self.keys[index], self.all[index].as_bytes());
        if !key.is_plain() || name.is_empty() {
            return;
        }
        let mut slot = slot(key.hash(name, name.len()), COUNT * EACH);
        while self.slots[slot / EACH][slot % EACH] != EMPTY {
            let other = self.slots[slot / EACH][slot % EACH] as usize;
            if is_same(self.all[other].as_bytes(), name) {
                return;
            }
            slot = next_slot(slot, COUNT * EACH);
        }
        #[expect(clippy::cast_possible_truncation, reason = "it is below `EMPTY`")]
        {
            self.slots[slot / EACH][slot % EACH] = index as u16;
        }
    }
}

/// Whether two names are the same.
const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

impl Names {
    /// What [`names!`](crate::names) has prepared.
    pub const fn of<const COUNT: usize>(table: &'static Table<COUNT>) -> Self {
        Self {
            all: &table.all,
            keys: &table.keys,
            lasts: &table.lasts,
            slots: &table.slots,
        }
    }

    /// The name with this index.
    pub(crate) fn get(&self, index: usize) -> Option<&'static str> {
        self.all.get(index).copied()
    }

    /// The index of a name.
    pub fn find(&self, name: &str) -> Option<usize> {
        let (bytes, length) = (name.as_bytes(), name.len());
        let key = Key::new(bytes, length);
        if key.is_plain() && length > 0 {
            self.look_up(key.hash(bytes, length), |index| self.all[index] == name)
        } else {
            self.all.iter().position(|known| *known == name)
        }
    }

    /// The index of the name that has this length and stands with its quotes and a colon in a text with these first bytes. It has no
    /// escapes and is not empty.
    #[expect(
        clippy::inline_always,
        reason = "it is what many members of objects begin with"
    )]
    #[inline(always)]
    pub(super) fn short(&self, quoted: &[u8; HEAD + 1], length: usize) -> Option<usize> {
        let [_, text @ ..] = quoted;
        let [a, b, c, d, ..] = *quoted;
        let last = quoted.get(length - 1..)?.first_chunk()?;
        let slots = self.slots.as_flattened();
        let hash = hash_in_text([a, b, c, d], *last, length);
        let slot = slot(hash, slots.len());
        let index = usize::from(*slots.get(slot)?);
        // No name has the index of an empty slot.
        if self.keys.get(index)?.begins(*text) {
            Some(index)
        } else {
            self.short_behind(slot, text)
        }
    }

    /// The same where another name took its slot.
    #[inline(never)]
    fn short_behind(&self, slot: usize, text: &[u8; HEAD]) -> Option<usize> {
        self.look_from(next_slot(slot, self.slots.as_flattened().len()), |index| {
            self.keys[index].begins(*text)
        })
    }

    /// The index of the name that stands between these places, with its quotes and a colon around. It has no escapes and is not
    /// empty.
    pub(super) fn between(&self, bytes: &[u8], start: usize, end: usize) -> Option<usize> {
        let name = bytes.get(start..end)?;
        let first = bytes.get(start - 1..)?.first_chunk()?;
        let last = bytes.get(end - 2..)?.first_chunk()?;
        self.look_up(hash_in_text(*first, *last, name.len()), |index| {
            self.all[index].as_bytes() == name
        })
    }

    /// The index of the first name in the hash's slots that is the right one.
    #[inline]
    fn look_up(&self, hash: u64, is: impl Fn(usize) -> bool) -> Option<usize> {
        self.look_from(slot(hash, self.slots.as_flattened().len()), is)
    }

    /// The same from a slot on.
    #[inline]
    fn look_from(&self, mut slot: usize, is: impl Fn(usize) -> bool) -> Option<usize> {
        // There are always empty slots, so this ends.
        loop {
            let index = *self.slots.as_flattened().get(slot)?;
            if index == EMPTY {
                return None;
            }
            if is(usize::from(index)) {
                return Some(usize::from(index));
            }
            slot = next_slot(slot, self.slots.as_flattened().len());
        }
    }

    /// Where the value is of the member whose name begins at `start`, if it is this of these.
    #[inline]
    pub(super) fn value(&self, index: usize, bytes: &[u8], start: usize) -> Option<usize> {
        let guess = self.guess(index, block::sixteen(bytes, start), start)?;
        (guess.is_sure || self.is(index, bytes, guess.value)).then_some(guess.value)
    }

    /// The same, given the first bytes from `start` on, and by those only.
    #[expect(
        clippy::inline_always,
        reason = "it is what each member of each object begins with"
    )]
    #[inline(always)]
    pub(super) fn guess(&self, index: usize, text: [u8; HEAD], start: usize) -> Option<Guess> {
        let key = self.keys.get(index)?;
        Some(Guess {
            value: key.value(text, start)?,
            is_sure: key.width as usize <= HEAD,
        })
    }

    /// Whether a guess is right that is not sure: whether the rest of the name stands before its value.
    #[inline]
    pub(super) fn is(&self, index: usize, bytes: &[u8], value: usize) -> bool {
        let (Some(last), Some(text)) = (self.lasts.get(index), bytes.get(..value)) else {
            return false;
        };
        text.last_chunk() == Some(&last.to_le_bytes()) || self.is_longer(index, text)
    }

    /// The same of a name that those bytes and the first ones are not all of.
    #[inline(never)]
    fn is_longer(&self, index: usize, text: &[u8]) -> bool {
        let name = self.all.get(index).map(|name| name.as_bytes());
        let rest = name.and_then(|name| name.get(LONG - 2..).and(name.get(HEAD..)));
        rest.zip(text.strip_suffix(b"\":"))
            .is_some_and(|(rest, text)| text.ends_with(rest))
    }
}

/// What a member's name is taken for by its first bytes.
pub(super) struct Guess {
    /// Where the value is then.
    pub(super) value: usize,
    /// Whether those are all of the name.
    pub(super) is_sure: bool,
}

#[cfg(test)]
mod tests {
    use super::{Names, Table};

    /// Names of every length up to several times what is compared at once, and texts that differ in one byte of name, quote or
    /// colon.
    #[test]
    fn a_guess_is_right_where_all_of_the_name_is() {
        for length in 1..=50 {
            let name: String = ('a'..='z').cycle().take(length).collect();
            let names: [&'static str; 1] = [Box::leak(name.clone().into_boxed_str())];
            let table: &'static Table<1> = Box::leak(Box::new(Table::new(names)));
            let names = Names::of(table);
            let text = format!("{name}\":\"text\",\"more\":1}}");
            assert_eq!(names.value(0, text.as_bytes(), 0), Some(length + 2));
            for place in 0..length + 2 {
                let mut other = text.clone().into_bytes();
                other[place] ^= 1;
                assert_eq!(names.value(0, &other, 0), None, "{place} of {name}");
            }
            for end in 0..length + 2 {
                assert_eq!(names.value(0, &text.as_bytes()[..end], 0), None, "{name}");
            }
        }
    }

    /// Where an order begins with a name, that is where it is found, so that the names expected behind it are that order's.
    #[test]
    fn an_order_goes_on_from_the_name_that_it_begins_with() {
        static TABLE: Table<9> = Table::in_orders(
            [
                "type",
                "id",
                "a_name_of_more_than_sixteen",
                "at",
                "at",
                "type",
                "id",
                "a_name_of_more_than_sixteen",
                "at",
            ],
            &[4, 7],
        );
        static NAMES: Names = Names::of(&TABLE);
        for (name, place) in [
            ("type", 0),
            ("id", 1),
            ("a_name_of_more_than_sixteen", 7),
            ("at", 4),
        ] {
            assert_eq!(NAMES.find(name), Some(place), "{name}");
            let text = format!("{{\"{name}\":\"text\",\"more\":1}}");
            assert_eq!(
                NAMES.between(text.as_bytes(), 2, 2 + name.len()),
                Some(place),
                "{name}"
            );
        }
        assert_eq!(NAMES.find("more"), None);
        let filled = NAMES.slots.as_flattened().iter();
        assert_eq!(filled.filter(|&&index| index != super::EMPTY).count(), 4);
    }
}
