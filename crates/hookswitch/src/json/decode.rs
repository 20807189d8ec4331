//! Types that are read from JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Fault, Json, Reader, Stop};

/// A type that is read from JSON, borrowing what it can.
pub trait Decode<'a>: Sized {
    /// Reads a value, or passes over one of another kind.
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop>;
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
}

impl<'a> Decode<'a> for Json<'a> {
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        reader.raw().map(Json::read)
    }
}

impl<'a, T: Decode<'a>> Decode<'a> for Box<T> {
    #[inline]
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        T::decode(reader).map(Box::new)
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
}

impl<'a, T: Decode<'a>> Decode<'a> for Vec<T> {
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        let mut elements = Vec::new();
        reader.list(|reader| {
            elements.push(T::decode(reader)?);
            Ok(())
        })?;
        Ok(elements)
    }
}

/// Of a key that occurs twice, the last value counts, and the earlier need not even be of the right type.
impl<'a, T: Decode<'a>> Decode<'a> for BTreeMap<Cow<'a, str>, T> {
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        let mut entries = BTreeMap::new();
        let mut faults: BTreeMap<Cow<'a, str>, Fault> = BTreeMap::new();
        reader.map(|reader, key| match T::decode(reader) {
            Ok(value) => {
                if !faults.is_empty() {
                    faults.remove(&key);
                }
                entries.insert(key, value);
                Ok(())
            }
            Err(Stop::Mismatch) => {
                entries.remove(&key);
                faults.insert(key, reader.fault);
                Ok(())
            }
            Err(Stop::Syntax) => Err(Stop::Syntax),
        })?;
        match faults.into_values().min_by_key(Fault::offset) {
            None => Ok(entries),
            Some(fault) => {
                reader.fault = fault;
                Err(Stop::Mismatch)
            }
        }
    }
}
