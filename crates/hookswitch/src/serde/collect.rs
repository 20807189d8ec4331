//! Writes whatever a deserializer holds as compact JSON.

use std::fmt;

use ::serde::de::{
    DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
};

use crate::json::{DEPTH, Encode, TOO_DEEP, is_number, write};

/// What `serde_json` calls the only member of the map as which it passes a number on when its feature
/// `arbitrary_precision` is on, in any crate of the build.
const NUMBER: &[u8] = br#"{"$serde_json::private::Number":""#;

pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let mut out = Vec::new();
    Value {
        out: &mut out,
        depth: 0,
    }
    .deserialize(deserializer)?;
    String::from_utf8(out).map_err(D::Error::custom)
}

/// The place of any value.
struct Value<'o> {
    out: &'o mut Vec<u8>,
    depth: u32,
}

impl Value<'_> {
    fn inner<E: Error>(&self) -> Result<u32, E> {
        if self.depth == DEPTH {
            Err(E::custom(format_args!("expected {TOO_DEEP}")))
        } else {
            Ok(self.depth + 1)
        }
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        value.encode(self.out);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        value.encode(self.out);
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.out.extend_from_slice(value.to_string().as_bytes());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.out.extend_from_slice(value.to_string().as_bytes());
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.out.extend_from_slice(value.to_string().as_bytes());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() {
            value.encode(self.out);
            Ok(())
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        value.encode(self.out);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let depth = self.inner()?;
        let mut before = b'[';
        let first = self.out.len();
        loop {
            self.out.push(before);
            if elements
                .next_element_seed(Value {
                    out: self.out,
                    depth,
                })?
                .is_none()
            {
                break;
            }
            before = b',';
        }
        // What was pushed last announced an element that did not come.
        if self.out.len() > first + 1 {
            self.out.pop();
        }
        self.out.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let depth = self.inner()?;
        let mut before = b'{';
        let first = self.out.len();
        loop {
            self.out.push(before);
            if entries.next_key_seed(Key { out: self.out })?.is_none() {
                break;
            }
            self.out.push(b':');
            entries.next_value_seed(Value {
                out: self.out,
                depth,
            })?;
            before = b',';
        }
        if self.out.len() > first + 1 {
            self.out.pop();
        }
        let number = self.out[first..]
            .strip_prefix(NUMBER)
            .and_then(|rest| rest.strip_suffix(b"\""));
        if let Some(number) = number.filter(|number| is_number(number)) {
            let number = number.to_vec();
            self.out.truncate(first);
            self.out.extend_from_slice(&number);
        } else {
            self.out.push(b'}');
        }
        Ok(())
    }
}

/// The place of a member's name.
struct Key<'o> {
    out: &'o mut Vec<u8>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_bool<E: Error>(self, name: bool) -> Result<(), E> {
        self.visit_str(if name { "true" } else { "false" })
    }

    fn visit_i64<E: Error>(self, name: i64) -> Result<(), E> {
        self.visit_str(&name.to_string())
    }

    fn visit_u64<E: Error>(self, name: u64) -> Result<(), E> {
        self.visit_str(&name.to_string())
    }

    fn visit_str<E>(self, name: &str) -> Result<(), E> {
        write::string(self.out, name);
        Ok(())
    }
}
