//! Holds catalogs as written: every key typed and in its place, names not yet looked up, nothing filled in.

mod approvals;
mod bounds;
mod catalog;
mod event;
mod expects;
mod expression;
mod header;
pub mod keys;
mod naming;
mod reader;
mod settings;
mod types;
mod values;

pub use approvals::{APPROVALS, Approval, read as read_approvals};
pub use catalog::{catalogs as read_catalogs, left as read_left};
pub use event::{Event, Example, Examples, Related};
pub use expression::{Expression, TypeExpression};
pub use header::{Carrier, Fact, Group, Header, Overrides, Removes, Source};
pub use naming::Naming;
pub use settings::{Settings, read as read_settings};
pub use types::{Bounds, Constraints, Member, Shape, Type, Variant};
pub use values::{EnumValue, KnownInteger};

use crate::diagnostic::Span;
use crate::model;

/// The names of the types that the language has itself.
pub const SCALARS: [&str; 8] = [
    "string",
    "integer",
    "number",
    "boolean",
    "timestamp",
    "uri",
    "uuid",
    "json",
];

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands; where the value is large, where its key stands.
    pub span: Span,
}

/// A text and its place.
pub type Text = Spanned<String>;

/// One catalog: what its files say together.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The folder's name.
    pub name: String,
    /// The place of `catalog.yaml`.
    pub span: Span,
    /// Whether all its files, and those of the catalogs it extends, could be read: if not, what seems to be missing may
    /// be in the others.
    pub whole: bool,
    /// Whether `catalog.yaml` could be read, and those of the catalogs it extends.
    pub headed: bool,
    /// What `catalog.yaml` says once.
    pub header: Header,
    /// The types, in the order of the files.
    pub types: Vec<Type>,
    /// The events, in the order of the files.
    pub events: Vec<Event>,
    /// Where types and events are listed: what is wrong in one of these places is wrong with one definition.
    pub lists: Vec<Span>,
}

/// Whether and why not to use something.
#[derive(Clone, Debug)]
pub enum Deprecated {
    /// `false`, which takes back what is overridden.
    No,
    /// `true`, or the reasons.
    Yes(model::Deprecation),
}

impl Deprecated {
    /// As the model has it.
    pub fn meant(this: Option<&Deprecated>) -> Option<model::Deprecation> {
        match this {
            Some(Deprecated::Yes(deprecation)) => Some(deprecation.clone()),
            Some(Deprecated::No) | None => None,
        }
    }
}

/// Things that any definition can say of itself.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// One sentence.
    pub summary: Option<Text>,
    /// Markdown.
    pub doc: Option<Text>,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecated>,
    /// How well it is attested.
    pub evidence: Option<model::Grade>,
    /// What it is drawn from.
    pub sources: Option<Vec<Text>>,
}
