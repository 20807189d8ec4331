//! What generated `Serialize` impls are made of; [`crate::serde`] has the other direction.

pub use ::serde::de::{Deserialize, Deserializer};
pub use ::serde::ser::{Error, Serialize, SerializeMap, Serializer};

use crate::json::Json;

/// An object that can serialize its members into a larger map.
pub trait SerializeMembers {
    /// Serializes the members that are set.
    fn serialize_members<M: SerializeMap>(&self, entries: &mut Entries<M>);
}

/// A map that is being written, and how that has gone so far.
///
/// Nobody has to ask after each entry: generated code is a call for each member, and the compiler has less to do.
#[derive(Debug)]
pub struct Entries<M: SerializeMap> {
    map: M,
    outcome: Result<(), M::Error>,
}

impl<M: SerializeMap> Entries<M> {
    /// Begins a map.
    pub fn open<S: Serializer<SerializeMap = M, Error = M::Error>>(
        serializer: S,
    ) -> Result<Self, M::Error> {
        Ok(Self {
            map: serializer.serialize_map(None)?,
            outcome: Ok(()),
        })
    }

    /// Writes an entry, unless an earlier one has failed.
    pub fn entry<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if self.outcome.is_ok() {
            self.outcome = self.map.serialize_entry(name, value);
        }
    }

    /// Writes an entry if there is a value.
    pub fn optional<T: Serialize>(&mut self, name: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.entry(name, value);
        }
    }

    /// Ends the map.
    pub fn close(self) -> Result<M::Ok, M::Error> {
        self.outcome?;
        self.map.end()
    }
}

/// Serializes an object.
pub fn object<S: Serializer>(
    object: &impl SerializeMembers,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut entries = Entries::open(serializer)?;
    object.serialize_members(&mut entries);
    entries.close()
}

/// Serializes an arm of a tagged union.
pub fn arm<S: Serializer>(
    tag: &'static str,
    kind: &'static str,
    arm: &impl SerializeMembers,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut entries = Entries::open(serializer)?;
    entries.entry(tag, kind);
    arm.serialize_members(&mut entries);
    entries.close()
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
