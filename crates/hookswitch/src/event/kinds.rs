//! Finds the kind of event that has a name, given the name or its parts.

/// The names of a catalog's events, made by `kinds!`; each has `PARTS` parts.
#[doc(hidden)]
#[derive(Debug)]
pub struct Kinds<const PARTS: usize> {
    names: &'static [&'static str],
    parts: &'static [[Part; PARTS]],
    separator: &'static str,
    slots: &'static [u16],
}

/// A slot that no name is in.
const EMPTY: u16 = u16::MAX;

/// A part of a name: eight bytes from either end, and the length. Up to 16 bytes, that is all of it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    first: u64,
    last: u64,
    length: usize,
}

impl Part {
    #[inline]
    const fn new(text: &[u8]) -> Self {
        let (first, last) = match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
                (Some(first), Some(last)) => (
                    u32::from_le_bytes(*first) as u64,
                    u32::from_le_bytes(*last) as u64,
                ),
                _ => match *text {
                    [only] => (only as u64, 0),
                    [first, last] => (first as u64, last as u64),
                    [first, second, last] => (first as u64 | (second as u64) << 8, last as u64),
                    _ => (0, 0),
                },
            },
        };
        Self {
            first,
            last,
            length: text.len(),
        }
    }

    /// Takes a further part into the hash of those before it.
    #[inline]
    const fn mix(self, hash: u64) -> u64 {
        let text = self.first ^ self.last.rotate_left(23) ^ (self.length as u64) << 56;
        hash.rotate_left(17) ^ text.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// The most bytes that a [`Part`] has all of.
const WHOLE: usize = 16;

/// The slot in which a name with this hash is, unless it was taken. The upper bits of a product depend on all of a factor.
#[inline]
const fn slot(hash: u64, slots: usize) -> usize {
    ((hash ^ hash >> 29) >> 32) as usize & (slots - 1)
}

/// Where the separator is next, or the end.
const fn end_of_part(name: &[u8], start: usize, separator: &[u8]) -> usize {
    let mut end = start;
    while end < name.len() {
        let mut same = 0;
        while same < separator.len()
            && end + same < name.len()
            && name[end + same] == separator[same]
        {
            same += 1;
        }
        if same == separator.len() && same > 0 {
            return end;
        }
        end += 1;
    }
    end
}

impl<const PARTS: usize> Kinds<PARTS> {
    /// How many slots spread this many names thinly enough: a power of two.
    pub const fn slots(count: usize) -> usize {
        (4 * count + 1).next_power_of_two()
    }

    /// Puts the index of each name, given its parts, into the slot that its hash says, or the next free one.
    ///
    /// # Panics
    /// If there are more names than an index can count, which the compiler then reports.
    pub const fn spread<const SLOTS: usize>(names: &[[Part; PARTS]]) -> [u16; SLOTS] {
        let mut slots = [EMPTY; SLOTS];
        let mut index = 0;
        assert!(names.len() < EMPTY as usize, "an index fits into a slot");
        while index < names.len() {
            let mut slot = slot(Self::hash(&names[index]), SLOTS);
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

    /// The parts of each name.
    pub const fn parts<const COUNT: usize>(
        names: &[&'static str],
        separator: &str,
    ) -> [[Part; PARTS]; COUNT] {
        let mut all = [[Part::new(b""); PARTS]; COUNT];
        let mut index = 0;
        while index < COUNT {
            all[index] = Self::split(names[index].as_bytes(), separator.as_bytes());
            index += 1;
        }
        all
    }

    const fn split(name: &[u8], separator: &[u8]) -> [Part; PARTS] {
        let mut parts = [Part::new(name); PARTS];
        if PARTS == 1 {
            return parts;
        }
        let mut start = 0;
        let mut part = 0;
        while part < PARTS && start <= name.len() {
            let end = end_of_part(name, start, separator);
            let (_, rest) = name.split_at(start);
            let (text, _) = rest.split_at(end - start);
            parts[part] = Part::new(text);
            start = end + separator.len();
            part += 1;
        }
        parts
    }

    #[inline]
    const fn hash(parts: &[Part; PARTS]) -> u64 {
        let mut hash = 0;
        let mut index = 0;
        while index < PARTS {
            hash = parts[index].mix(hash);
            index += 1;
        }
        hash
    }

    /// What `kinds!` has prepared.
    pub const fn of(
        names: &'static [&'static str],
        parts: &'static [[Part; PARTS]],
        separator: &'static str,
        slots: &'static [u16],
    ) -> Self {
        Self {
            names,
            parts,
            separator,
            slots,
        }
    }

    /// The index of a name.
    pub fn find(&self, name: &str) -> Option<usize> {
        if PARTS == 1 {
            return self.find_parts([name; PARTS]);
        }
        let mut parts = [""; PARTS];
        let mut pieces = super::pieces(name, self.separator);
        for part in &mut parts {
            *part = pieces.next()?;
        }
        // A name with more parts than its catalog's names have is none of them.
        match pieces.next() {
            None => self.find_parts(parts),
            Some(_) => None,
        }
    }

    /// The index of the name that has these parts.
    #[expect(clippy::inline_always, reason = "see `Parts::find`")]
    #[inline(always)]
    pub fn find_parts(&self, texts: [&str; PARTS]) -> Option<usize> {
        let mut parts = [Part::new(b""); PARTS];
        for (part, text) in parts.iter_mut().zip(texts) {
            *part = Part::new(text.as_bytes());
        }
        let whole = parts.iter().all(|part| part.length <= WHOLE);
        let mut slot = slot(Self::hash(&parts), self.slots.len());
        // There are always empty slots, so this ends.
        loop {
            let index = usize::from(*self.slots.get(slot)?);
            if *self.parts.get(index)? == parts && (whole || self.is(index, texts)) {
                return Some(index);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// Whether a name that has been found to have the same parts as far as those go is this one. In one part, it mostly is no more than
    /// sixteen bytes from either end.
    #[inline]
    fn is(&self, index: usize, texts: [&str; PARTS]) -> bool {
        if let ([text], Some(name)) = (&texts[..], self.names.get(index)) {
            let [text, name] = [text, name].map(|text| {
                let text = text.as_bytes();
                text.first_chunk::<WHOLE>().zip(text.last_chunk::<WHOLE>())
            });
            if texts[0].len() <= 2 * WHOLE && text.is_some() {
                return text == name;
            }
        }
        self.is_all(index, texts)
    }

    #[inline(never)]
    fn is_all(&self, index: usize, parts: [&str; PARTS]) -> bool {
        let Some(mut rest) = self.names.get(index).copied() else {
            return false;
        };
        for (index, part) in parts.into_iter().enumerate() {
            if index > 0 {
                match rest.strip_prefix(self.separator) {
                    Some(after) => rest = after,
                    None => return false,
                }
            }
            match rest.strip_prefix(part) {
                Some(after) => rest = after,
                None => return false,
            }
        }
        rest.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Kinds, Part};

    #[test]
    fn a_name_is_found_by_its_parts_and_whole() {
        const NAMES: &[&str] = &[
            "a.b.c",
            "a.b.cd",
            "voice.incoming.start",
            "voice.incoming.state",
            "x..y",
        ];
        static PARTS: [[Part; 3]; NAMES.len()] = Kinds::<3>::parts(NAMES, ".");
        static SLOTS: [u16; Kinds::<3>::slots(NAMES.len())] = Kinds::<3>::spread(&PARTS);
        let kinds = Kinds::<3>::of(NAMES, &PARTS, ".", &SLOTS);
        for (index, name) in NAMES.iter().enumerate() {
            assert_eq!(kinds.find(name), Some(index), "{name}");
            let parts: Vec<&str> = name.split('.').collect();
            assert_eq!(
                kinds.find_parts([parts[0], parts[1], parts[2]]),
                Some(index),
                "{name}"
            );
        }
        for parts in [
            ["a.b", "c", ""],
            ["a", "b.c", "d"],
            ["", "", ""],
            ["a", "b", "c."],
            ["x", "", "y."],
        ] {
            assert_eq!(kinds.find_parts(parts), None, "{parts:?}");
            assert_eq!(kinds.find(&parts.join(".")), None, "{parts:?}");
        }
        for name in [
            "",
            ".",
            "..",
            "...",
            "a.b",
            "a.b.",
            "a.b.c.d",
            "voice.incoming.startx",
        ] {
            assert_eq!(kinds.find(name), None, "{name}");
        }
    }
}
