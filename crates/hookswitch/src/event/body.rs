//! Finds out, while an event is read, which kind it is and what its payload is.

use crate::json::{Frame, Reader, Stop};

/// The payload member of an event while the event is read: decoded at once if the name is known by then, else later.
#[doc(hidden)]
#[derive(Debug)]
pub struct Body<K, P> {
    place: Option<(usize, usize)>,
    kind: Option<K>,
    payload: Option<P>,
}

impl<K, P> Default for Body<K, P> {
    fn default() -> Self {
        Self {
            place: None,
            kind: None,
            payload: None,
        }
    }
}

impl<K: Copy + PartialEq, P> Body<K, P> {
    /// Reads the payload member, as the kind that the name calls for so far.
    #[inline]
    pub fn read<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        frame: Frame,
        field: usize,
        kind: Option<K>,
        decode: impl FnOnce(K, &mut Reader<'a>) -> Result<P, Stop>,
    ) -> Result<(), Stop> {
        reader.peek()?;
        let start = reader.offset();
        self.kind = kind;
        self.payload = None;
        match kind.map(|kind| decode(kind, reader)) {
            None => reader.skip()?,
            Some(Ok(payload)) => {
                self.payload = Some(payload);
                reader.forgive(frame, field);
            }
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
            self.payload = None;
            reader.forgive(frame, field);
        }
    }

    /// Where the payload's text is.
    pub fn range(&self) -> Option<std::ops::Range<usize>> {
        self.place.map(|(start, end)| start..end)
    }

    /// The payload, decoded now unless it has been; `None` if the event has none.
    #[inline]
    pub fn finish<'a>(
        self,
        reader: &mut Reader<'a>,
        decode: impl FnOnce(&mut Reader<'a>) -> Result<P, Stop>,
    ) -> Result<Option<P>, Stop> {
        match (self.payload, self.place) {
            (Some(payload), _) => Ok(Some(payload)),
            (None, Some((start, _))) => reader.replay(start, decode).map(Some),
            (None, None) => Ok(None),
        }
    }
}

/// Calls `find` with the parts joined, without a heap allocation for names of ordinary length.
#[doc(hidden)]
#[inline]
pub fn joined<T, const N: usize>(
    parts: [&str; N],
    separator: &str,
    find: impl FnOnce(&str) -> T,
) -> T {
    if let [name] = parts[..] {
        return find(name);
    }
    let mut buffer = [0; 64];
    let mut used = 0;
    for (index, part) in parts.iter().enumerate() {
        for piece in [if index == 0 { "" } else { separator }, part] {
            match buffer.get_mut(used..used + piece.len()) {
                Some(place) => place.copy_from_slice(piece.as_bytes()),
                None => return find(&parts.join(separator)),
            }
            used += piece.len();
        }
    }
    match std::str::from_utf8(&buffer[..used]) {
        Ok(name) => find(name),
        Err(_) => unreachable!("texts joined are a text"),
    }
}
