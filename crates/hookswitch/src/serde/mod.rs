//! The bridge to serde: what is read passes through JSON text, so that serde and the decoder agree on every value.

mod collect;
mod walk;

use std::borrow::Cow;

use ::serde::de::{Deserialize, Deserializer, Error as _};
use ::serde::ser::{Serialize, Serializer};

use crate::json::Json;
use crate::{DecodeError, Timestamp};

/// Collects what a self-describing format holds as JSON text, and decodes that.
///
/// Numbers keep their value and maps their order; bytes, and floats that JSON has no number for, are errors.
pub fn read<'de, D, T>(
    deserializer: D,
    decode: fn(&str) -> Result<T, DecodeError>,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    let text = collect::text(deserializer)?;
    // Bytes are counted in a text that nobody has seen, so the error keeps silent about them.
    decode(&text).map_err(|error| D::Error::custom(error.sentence()))
}

impl<'de> Deserialize<'de> for Json<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, |text| Json::new(text).map(Json::into_owned))
    }
}

/// The value that the text stands for. A number is an error if neither `i64`, `u64` nor `f64` can stand for it: an integer
/// must be held exactly, any other number within range.
impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        walk::Value(self.as_str()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Timestamp<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer).map(|text| Timestamp::from(text.into_owned()))
    }
}

impl Serialize for Timestamp<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
