//! Types that are read from JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Fault, Json, Reader, Stop};
use crate::Blank;

/// A type that is read from JSON, borrowing what it can.
pub trait Decode<'a>: Sized {
    /// Reads a value, or passes over one of another kind.
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop>;

    /// Reads a value to where it stays, in place of what was there. If that fails, anything may be left there.
    ///
    /// Large types read member by member into the place: a value that is returned is copied at each return.
    #[inline]
    fn decode_to(reader: &mut Reader<'a>, place: &mut Self) -> Result<(), Stop> {
        *place = Self::decode(reader)?;
        Ok(())
    }

    /// The same where there may be nothing.
    #[inline]
    fn decode_some(reader: &mut Reader<'a>, place: &mut Option<Self>) -> Result<(), Stop> {
        *place = Some(Self::decode(reader)?);
        Ok(())
    }
}

impl<'a> Decode<'a> for bool {
    #[inline]
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        reader.boolean()
    }
}

impl<'a> Decode<'a> for i64 {
    #[inline]
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        reader.integer()
    }
}

impl<'a> Decode<'a> for f64 {
    #[inline]
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        reader.number()
    }
}

impl<'a> Decode<'a> for Cow<'a, str> {
    #[inline]
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        reader.string()
    }

    #[inline]
    fn decode_to(reader: &mut Reader<'a>, place: &mut Self) -> Result<(), Stop> {
        reader.string_to(place)
    }

    #[inline]
    fn decode_some(reader: &mut Reader<'a>, place: &mut Option<Self>) -> Result<(), Stop> {
        reader.string_some(place)
    }
}

impl<'a> Decode<'a> for Json<'a> {
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        reader.raw().map(Json::read)
    }

    #[inline]
    fn decode_to(reader: &mut Reader<'a>, place: &mut Self) -> Result<(), Stop> {
        reader.peek()?;
        let start = reader.offset();
        reader.skip()?;
        *place = Json::read(reader.since(start));
        Ok(())
    }

    #[inline]
    fn decode_some(reader: &mut Reader<'a>, place: &mut Option<Self>) -> Result<(), Stop> {
        Self::decode_to(reader, place.insert(Json::blank()))
    }
}

/// `null` is `None`.
impl<'a, T: Decode<'a>> Decode<'a> for Option<T> {
    #[inline]
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        if reader.null()? {
            Ok(None)
        } else {
            T::decode(reader).map(Some)
        }
    }

    #[inline]
    fn decode_to(reader: &mut Reader<'a>, place: &mut Self) -> Result<(), Stop> {
        if reader.null()? {
            *place = None;
            Ok(())
        } else {
            T::decode_some(reader, place)
        }
    }
}

impl<'a, T: Decode<'a>> Decode<'a> for Vec<T> {
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        let mut elements = Vec::new();
        Self::decode_to(reader, &mut elements)?;
        Ok(elements)
    }

    #[inline]
    fn decode_to(reader: &mut Reader<'a>, place: &mut Self) -> Result<(), Stop> {
        place.clear();
        if reader.empty(*b"[]") {
            return Ok(());
        }
        elements(reader, place)
    }

    #[inline]
    fn decode_some(reader: &mut Reader<'a>, place: &mut Option<Self>) -> Result<(), Stop> {
        Self::decode_to(reader, place.insert(Vec::new()))
    }
}

/// Reads the elements of a list, which mostly has some.
#[inline(never)]
fn elements<'a, T: Decode<'a>>(reader: &mut Reader<'a>, place: &mut Vec<T>) -> Result<(), Stop> {
    reader.list(|reader| {
        let mut element = None;
        T::decode_some(reader, &mut element)?;
        place.extend(element);
        Ok(())
    })
}

/// Of a key that occurs twice, the last value counts, and the earlier need not even be of the right type.
impl<'a, T: Decode<'a>> Decode<'a> for BTreeMap<Cow<'a, str>, T> {
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        let mut entries = BTreeMap::new();
        Self::decode_to(reader, &mut entries)?;
        Ok(entries)
    }

    #[inline]
    fn decode_to(reader: &mut Reader<'a>, place: &mut Self) -> Result<(), Stop> {
        // To clear an empty map takes longer than to read one.
        if !place.is_empty() {
            place.clear();
        }
        if reader.empty(*b"{}") {
            return Ok(());
        }
        entries(reader, place)
    }

    #[inline]
    fn decode_some(reader: &mut Reader<'a>, place: &mut Option<Self>) -> Result<(), Stop> {
        Self::decode_to(reader, place.insert(BTreeMap::new()))
    }
}

/// Reads the entries of a map, which mostly has none.
#[inline(never)]
fn entries<'a, T: Decode<'a>>(
    reader: &mut Reader<'a>,
    place: &mut BTreeMap<Cow<'a, str>, T>,
) -> Result<(), Stop> {
    let mut wrong = Wrong::default();
    reader.map(|reader, key| {
        let mut value = None;
        let read = T::decode_some(reader, &mut value);
        if read == Err(Stop::Syntax) {
            return read;
        }
        if read.is_err() || !wrong.0.is_empty() {
            wrong.note(key.clone(), read.is_err().then_some(reader.fault));
        }
        // What is wrong stays out only if it is right later, and then it is put in its place.
        if let (Ok(()), Some(value)) = (read, value) {
            place.insert(key, value);
        }
        Ok(())
    })?;
    wrong.settle(reader)
}

/// The keys of a map from the first one on whose value is of the wrong type, each with what is wrong with its value.
///
/// A list, and not a map like the one that is read: that would be compiled anew wherever maps are read.
#[derive(Default)]
struct Wrong<'a>(Vec<(Cow<'a, str>, Option<Fault>)>);

impl<'a> Wrong<'a> {
    #[cold]
    #[inline(never)]
    fn note(&mut self, key: Cow<'a, str>, fault: Option<Fault>) {
        self.0.push((key, fault));
    }

    /// Of each key the last value counts, and of what is still wrong the first.
    #[inline]
    fn settle(self, reader: &mut Reader<'_>) -> Result<(), Stop> {
        if self.0.is_empty() {
            Ok(())
        } else {
            self.first(reader)
        }
    }

    #[cold]
    #[inline(never)]
    fn first(mut self, reader: &mut Reader<'_>) -> Result<(), Stop> {
        self.0.sort_by(|a, b| a.0.cmp(&b.0));
        let keys = self.0.chunk_by(|a, b| a.0 == b.0);
        let last = keys.filter_map(|same| same.last()?.1);
        match last.min_by_key(Fault::offset) {
            None => Ok(()),
            Some(fault) => {
                reader.fault = fault;
                Err(Stop::Mismatch)
            }
        }
    }
}
