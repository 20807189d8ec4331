//! Passes the values that JSON text stands for to a serializer.

use std::borrow::Cow;

use ::serde::ser::{Error, Serialize, SerializeMap as _, Serializer};

use crate::json::{Reader, Stop};

/// JSON text that has been checked.
pub(super) struct Value<'t>(pub &'t str);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reader = Reader::new(self.0);
        match self.0.bytes().next() {
            Some(b'{') => {
                let entries = members(&mut reader).map_err(broken)?;
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in &entries {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
            Some(b'[') => serializer.collect_seq(elements(&mut reader).map_err(broken)?),
            Some(b'"') => serializer.serialize_str(&reader.string().map_err(broken)?),
            Some(b't') => serializer.serialize_bool(true),
            Some(b'f') => serializer.serialize_bool(false),
            Some(b'n') => serializer.serialize_unit(),
            _ => number(self.0, serializer),
        }
    }
}

fn members<'t>(reader: &mut Reader<'t>) -> Result<Vec<(Cow<'t, str>, Value<'t>)>, Stop> {
    let mut members = Vec::new();
    reader.map(|reader, name| {
        members.push((name, Value(reader.raw()?)));
        Ok(())
    })?;
    Ok(members)
}

fn elements<'t>(reader: &mut Reader<'t>) -> Result<Vec<Value<'t>>, Stop> {
    let mut elements = Vec::new();
    reader.list(|reader| {
        elements.push(Value(reader.raw()?));
        Ok(())
    })?;
    Ok(elements)
}

fn broken<E: Error>(_: Stop) -> E {
    E::custom("expected JSON")
}

/// An integer goes as one, a number with a point or an exponent as a float, and so does `-0`.
fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let plain = text != "-0"
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_digit());
    if plain {
        if let Ok(value) = text.parse() {
            return serializer.serialize_i64(value);
        }
        if let Ok(value) = text.parse() {
            return serializer.serialize_u64(value);
        }
    }
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && (!plain || format!("{value:.0}") == text) => {
            serializer.serialize_f64(value)
        }
        _ => Err(S::Error::custom("expected a number that fits into 64 bits")),
    }
}
