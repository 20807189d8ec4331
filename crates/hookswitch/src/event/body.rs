//! Finds out, while an event is read, which kind it is and what its payload is.

use crate::json::{Frame, Reader, Stop};

/// The payload member of an event while the event is read: decoded at once if the name is known or can be guessed, else
/// later.
#[doc(hidden)]
#[derive(Debug)]
pub struct Body<K> {
    place: Option<(usize, usize)>,
    /// As which kind it was decoded, if it was.
    kind: Option<K>,
}

impl<K> Default for Body<K> {
    fn default() -> Self {
        Self {
            place: None,
            kind: None,
        }
    }
}

impl<K: Copy + PartialEq> Body<K> {
    /// Reads the payload member, as the kind that the name calls for so far.
    #[inline]
    pub fn read<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        frame: Frame,
        field: usize,
        kind: Option<K>,
        decode: impl FnOnce(K, &mut Reader<'a>) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        reader.peek()?;
        let start = reader.offset();
        self.kind = kind;
        match kind.map(|kind| decode(kind, reader)) {
            None => reader.skip()?,
            Some(Ok(())) => reader.forgive(frame, field),
            Some(Err(Stop::Mismatch)) => reader.defer(frame, field),
            Some(Err(Stop::Syntax)) => return Err(Stop::Syntax),
        }
        self.place = Some((start, reader.offset()));
        Ok(())
    }

    /// Forgets what was decoded as another kind than the one that the whole event turned out to be.
    #[inline]
    pub fn reconsider(
        &mut self,
        reader: &mut Reader<'_>,
        frame: Frame,
        field: usize,
        kind: Option<K>,
    ) {
        if self.kind != kind {
            self.kind = None;
            reader.forgive(frame, field);
        }
    }

    /// Where the payload's text is.
    pub fn range(&self) -> Option<std::ops::Range<usize>> {
        self.place.map(|(start, end)| start..end)
    }

    /// Decodes the payload unless that has been done; false if the event has none.
    #[inline]
    pub fn finish<'a>(
        self,
        reader: &mut Reader<'a>,
        decode: impl FnOnce(&mut Reader<'a>) -> Result<(), Stop>,
    ) -> Result<bool, Stop> {
        match (self.kind, self.place) {
            (Some(_), _) => Ok(true),
            (None, Some((start, _))) => reader.replay(start, decode).map(|()| true),
            (None, None) => Ok(false),
        }
    }
}
