//! An event and what is said of it.

use serde_json::Value;

use super::{Deprecation, Grade, TypeId};

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The key in the catalog: `text:seen`, `Connected`.
    pub key: String,
    /// The name on the wire: `text:seen`, `Call.Connected`, `voice.incoming.start`.
    pub wire: String,
    /// The wire name's parts, one for each of [`Naming::parts`](super::Naming::parts).
    pub parts: Vec<String>,
    /// The name on the wire, or the key, that it had in the last release, if it was renamed.
    pub renamed_from: Option<String>,
    /// The variant's and the payload struct's name: `TextSeen`.
    pub ident: String,
    /// The handler method's name: `text_seen`; a Rust keyword stands as it is.
    pub method: String,
    /// One sentence.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// An index into [`Catalog::groups`](super::Catalog::groups).
    pub group: usize,
    /// The payload, always a struct, named [`Event::ident`].
    pub payload: TypeId,
    /// At least one.
    pub examples: Vec<Example>,
    /// Envelope members that it always carries (indices into [`Catalog::envelope`](super::Catalog::envelope)).
    pub present: Vec<usize>,
    /// Envelope members that it never carries (indices into [`Catalog::envelope`](super::Catalog::envelope)).
    pub absent: Vec<usize>,
    /// Where it has been seen (indices into [`Catalog::carriers`](super::Catalog::carriers)).
    pub carriers: Vec<usize>,
    /// What it has to do with other events.
    pub related: Related,
    /// What each of [`Catalog::facts`](super::Catalog::facts) says of it.
    pub facts: Vec<Option<FactValue>>,
    /// A page about it.
    pub link: Option<String>,
    /// How well it is attested.
    pub evidence: Option<Grade>,
    /// Indices into [`Catalog::sources`](super::Catalog::sources).
    pub sources: Vec<usize>,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
    /// The files that say something about it, from the workspace's root: `schema/nexmo/text.yaml`.
    pub files: Vec<String>,
}

/// Other events (indices into [`Catalog::events`](super::Catalog::events)) and how they relate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Related {
    /// Events that come before this one.
    pub follows: Vec<usize>,
    /// Events that come after this one.
    pub precedes: Vec<usize>,
    /// Events that never come together with this one.
    pub excludes: Vec<usize>,
    /// Events worth reading about.
    pub see: Vec<usize>,
}

/// An example of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What it shows; empty if the catalog says nothing.
    pub summary: String,
    /// The whole event as it arrives: name, envelope, payload.
    pub event: Value,
    /// The payload alone, an object.
    pub payload: Value,
}

/// What a fact says of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// Of a boolean fact.
    Boolean(bool),
    /// Of an integer fact.
    Integer(i64),
    /// Of a text fact.
    String(String),
}
