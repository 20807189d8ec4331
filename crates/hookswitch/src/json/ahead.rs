//! Looks ahead for texts that tell how to read on. Nothing is read, and what is found is no more than a guess.

use std::ops::Range;

use super::{Names, Reader, scan};

impl<'a> Reader<'a> {
    /// The text of the next object's first or second member if that has this of these names, and whatever stands before and in
    /// it is a string that is written plainly. Nothing is read.
    pub fn early_text(&self, names: &'static Names, index: usize) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        let mut before = scan::spaces(bytes, self.at);
        for expected in [b'{', b','] {
            if bytes.get(before) != Some(&expected) {
                return None;
            }
            let name = scan::spaces(bytes, before + 1);
            if bytes.get(name) != Some(&b'"') {
                return None;
            }
            if let Some(value) = names.value(index, bytes, name + 1) {
                return self.text.get(self.plain_at(scan::spaces(bytes, value))?);
            }
            let colon = self.plain_at(name)?.end + 1;
            let value = self.plain_at(scan::colon(bytes, colon).ok()?)?;
            before = scan::spaces(bytes, value.end + 1);
        }
        None
    }

    /// The name and text of the text's last member if that is a string and both are plain. Nothing is read.
    pub fn last_member(&self) -> Option<(&'a str, &'a str)> {
        let value = self.string_before(self.before(self.text.len(), b'}')?)?;
        let name = self.string_before(self.before(value.start - 1, b':')?)?;
        Some((self.text.get(name)?, self.text.get(value)?))
    }

    /// Where the last byte before `end` is that is not whitespace, if it is this one.
    #[inline]
    fn before(&self, end: usize, byte: u8) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let last = match bytes.get(end.checked_sub(1)?) {
            Some(0..=b' ') => bytes.get(..end)?.trim_ascii_end().len().checked_sub(1)?,
            _ => end - 1,
        };
        (bytes.get(last) == Some(&byte)).then_some(last)
    }

    /// What is between the quotes of the string that ends before this place.
    #[inline]
    fn string_before(&self, place: usize) -> Option<Range<usize>> {
        let end = self.before(place, b'"')?;
        let quote = self.marks.last_before(self.text.as_bytes(), end)?;
        (self.text.as_bytes().get(quote) == Some(&b'"')).then_some(quote + 1..end)
    }
}
