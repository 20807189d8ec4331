//! Gathers the parts of an event's name while the event is read.

use std::borrow::Cow;
use std::ops::Range;

use super::FIELD;
use crate::Unrecognized;
use crate::json::{Frame, Reader, Stop};

/// The `N` parts of a name, as far as they have been read.
#[doc(hidden)]
#[derive(Debug)]
pub struct Parts<'a, const N: usize> {
    texts: [Option<Cow<'a, str>>; N],
    /// Under which of its names each came: 0 for the documented one, then its aliases, best first.
    ranks: [u8; N],
    /// Whether what has been found for the name is out of date.
    stale: bool,
    /// What the name was taken for beforehand.
    guess: Option<[&'a str; N]>,
}

impl<const N: usize> Default for Parts<'_, N> {
    #[inline]
    fn default() -> Self {
        Self {
            texts: std::array::from_fn(|_| None),
            ranks: [u8::MAX; N],
            stale: true,
            guess: None,
        }
    }
}

impl<'a, const N: usize> Parts<'a, N> {
    /// Reads a part. A better name beats a worse one wherever they stand; of the same name, the last counts.
    #[inline]
    pub fn read(
        &mut self,
        reader: &mut Reader<'a>,
        frame: Frame,
        part: usize,
        rank: u8,
    ) -> Result<(), Stop> {
        if self.ranks[part] < rank {
            return reader.skip();
        }
        self.ranks[part] = rank;
        reader.field(frame, 2 * FIELD + part, &mut self.texts[part])?;
        self.stale = match (&self.guess, &self.texts[part]) {
            (Some(guess), Some(Cow::Borrowed(text))) if N == 1 => {
                !guess.iter().all(|guess| std::ptr::eq(*guess, *text))
            }
            _ => true,
        };
        Ok(())
    }

    /// Takes the name for a text that stands in the event, whose kind has been found. If that is where the name comes from,
    /// nothing needs to be found again.
    #[inline]
    pub fn take_for(&mut self, guess: Option<[&'a str; N]>) {
        self.guess = guess;
    }

    /// The first part that has not come.
    #[inline]
    pub fn missing(&self) -> Option<usize> {
        self.texts.iter().position(Option::is_none)
    }

    /// What is found for the whole name; nothing before all of it has come. `known` is what was found before.
    ///
    /// Its callers do not gather the texts, each of which has just been written as two words: they would be read as one, and the
    /// processor would wait until both words have left it. Which kind it is decides where all goes on.
    #[inline]
    pub fn find<K>(
        &mut self,
        known: Option<K>,
        find: impl FnOnce([&str; N]) -> Option<K>,
    ) -> Option<K> {
        if self.stale {
            self.find_anew(find)
        } else {
            known
        }
    }

    #[inline(never)]
    fn find_anew<K>(&mut self, find: impl FnOnce([&str; N]) -> Option<K>) -> Option<K> {
        self.stale = false;
        // What is known from now on is known of another text: to meet the guess again says nothing.
        self.guess = None;
        let mut parts = [""; N];
        for (part, text) in parts.iter_mut().zip(&self.texts) {
            *part = text.as_deref()?;
        }
        find(parts)
    }

    /// Begins with what [`unrecognized`](Self::unrecognized) does, as soon as it is known that the name is unknown: if the text ends
    /// where the event does, and the name does not come again, nothing more is to be done.
    #[inline]
    pub fn begin_unrecognized(
        &self,
        event: &mut Unrecognized<'a>,
        find: fn(&str) -> Option<String>,
        text: &'a str,
    ) {
        let payload = Some(0..text.len());
        if N > 1 {
            event.set_event_of_parts(find, text, payload);
        } else if let Some(name) = self.only() {
            event.set_event(Cow::Borrowed(name), text, payload);
        }
    }

    /// The name in one part, if it stands in the event as it is.
    #[inline]
    fn only(&self) -> Option<&'a str> {
        match self.texts[..] {
            [Some(Cow::Borrowed(only))] => Some(only),
            _ => None,
        }
    }

    /// Whether `event` is complete, as it was begun: its text has this many bytes, and its name is the one that came last.
    #[inline]
    pub fn is_complete(&self, event: &Unrecognized<'a>, length: usize) -> bool {
        event.is_event(self.only(), length)
    }

    /// Makes `event` the one whose text this is, kept as it came under its name; `find` finds that in the text, where it has several
    /// parts.
    #[inline]
    pub fn unrecognized(
        &mut self,
        event: &mut Unrecognized<'a>,
        find: fn(&str) -> Option<String>,
        text: &'a str,
        payload: Option<Range<usize>>,
    ) {
        match &mut self.texts[..] {
            [only] => event.set_event(only.take().unwrap_or_default(), text, payload),
            _ => event.set_event_of_parts(find, text, payload),
        }
    }

    /// The parts, if all have come.
    pub fn into_texts(self) -> Option<Vec<String>> {
        let owned = |text: Option<Cow<'_, str>>| text.map(Cow::into_owned);
        self.texts.into_iter().map(owned).collect()
    }
}

/// The parts of a name; a separator of one byte is looked for without preparations, which take longer than a name.
#[doc(hidden)]
pub fn pieces<'n>(name: &'n str, separator: &'static str) -> impl Iterator<Item = &'n str> {
    let mut rest = Some(name);
    std::iter::from_fn(move || {
        let name = rest?;
        let end = match separator.as_bytes() {
            [separator] => name.bytes().position(|byte| byte == *separator),
            _ => name.find(separator),
        };
        let Some(end) = end else { return rest.take() };
        let (piece, behind) = name.split_at(end);
        rest = behind.get(separator.len()..);
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn pieces_are_what_stands_between_separators() {
        for separator in [".", "::", "é"] {
            for name in ["", ".", "a", "a.b", ".a..b.", "a::b", "a:b:::c", "aébéc"] {
                let expected: Vec<&str> = name.split(separator).collect();
                let found: Vec<&str> = pieces(name, separator).collect();
                assert_eq!(found, expected, "{name} at {separator}");
            }
        }
    }
}
