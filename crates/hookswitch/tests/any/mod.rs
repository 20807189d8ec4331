//! A tree of any JSON value, read through the public interface, so that tests can compare what was read.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hookswitch::json::{Decode, Encode, Reader, Stop};

/// Any value; numbers as their text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Any<'a> {
    Null,
    Boolean(bool),
    Number(&'a str),
    String(Cow<'a, str>),
    List(Vec<Any<'a>>),
    Map(BTreeMap<Cow<'a, str>, Any<'a>>),
}

impl<'a> Decode<'a> for Any<'a> {
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        Ok(match reader.peek()? {
            b'"' => Any::String(reader.string()?),
            b'[' => Any::List(Vec::decode(reader)?),
            b'{' => Any::Map(BTreeMap::decode(reader)?),
            b't' | b'f' => Any::Boolean(reader.boolean()?),
            b'n' => {
                assert!(reader.null()?, "`n` begins nothing else");
                Any::Null
            }
            _ => Any::Number(reader.raw()?),
        })
    }
}

impl Encode for Any<'_> {
    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Any::Null => None::<bool>.encode(out),
            Any::Boolean(value) => value.encode(out),
            Any::Number(text) => out.extend_from_slice(text.as_bytes()),
            Any::String(text) => text.encode(out),
            Any::List(elements) => elements.encode(out),
            Any::Map(entries) => entries.encode(out),
        }
    }
}
