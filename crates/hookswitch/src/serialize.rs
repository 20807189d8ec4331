//! What generated `Serialize` impls are made of; [`crate::serde`] has the other direction.

pub use ::serde::de::{Deserialize, Deserializer};
pub use ::serde::ser::{Error, Serialize, SerializeMap, Serializer};

use crate::json::Json;

/// An object that can serialize its members into a larger map.
pub trait SerializeMembers {
    /// Serializes the members that are set.
    fn serialize_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Serializes an object.
pub fn object<S: Serializer>(
    object: &impl SerializeMembers,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.serialize_members(&mut map)?;
    map.end()
}

/// Serializes an arm of a tagged union.
pub fn arm<S: Serializer>(
    tag: &'static str,
    kind: &'static str,
    arm: &impl SerializeMembers,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(tag, kind)?;
    arm.serialize_members(&mut map)?;
    map.end()
}

/// Serializes JSON text that has been checked.
pub fn text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Json::read(text).serialize(serializer)
}

/// Serializes what an encoder has written.
pub fn bytes<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    let written = std::str::from_utf8(bytes).map_err(S::Error::custom)?;
    text(written, serializer)
}
