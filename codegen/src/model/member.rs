//! A member of an object, its type and what the strict schema demands of it.

use serde_json::Value;

use super::{Deprecation, Grade, Since, TypeId};

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name on the wire.
    pub wire: String,
    /// Other names it arrives under, best first.
    pub aliases: Vec<String>,
    /// The field's name in Rust, `snake_case`, a keyword as it is: `from`, `type`, `is_from_mb`.
    pub ident: String,
    /// The type, `null` apart.
    pub shape: Shape,
    /// Whether it may be absent.
    pub optional: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Whether it is kept on the heap.
    pub boxed: bool,
    /// One sentence; where the catalog says none, its type's, or one made from the name.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// What it was called in the last release, if it was renamed.
    pub renamed_from: Option<String>,
    /// What a quantity is counted in.
    pub unit: Option<String>,
    /// What the strict schema demands.
    pub constraints: Constraints,
    /// A value.
    pub example: Option<Value>,
    /// How well it is attested, where that differs from its owner.
    pub evidence: Option<Grade>,
    /// Indices into [`Catalog::sources`](super::Catalog::sources).
    pub sources: Vec<usize>,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
    /// Since when it is there, if the releases that are kept tell that it came later than what it is a part of.
    pub since: Option<Since>,
}

/// A type expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A scalar.
    Scalar(Scalar),
    /// Any JSON value.
    Json,
    /// An array.
    List(Box<Shape>),
    /// An object with any keys.
    Map(Box<Shape>),
    /// `null` or a value, inside a list or a map.
    Nullable(Box<Shape>),
    /// A named type.
    Type(TypeId),
}

/// A value without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// Text.
    String,
    /// A number without fraction in the range of `i64`.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Text, by convention RFC 3339.
    Timestamp,
    /// Text, by convention a URI.
    Uri,
    /// Text, by convention a UUID.
    Uuid,
}

/// What the strict schema demands beyond the type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// Bounds of a number, inclusive.
    pub range: Bounds<f64>,
    /// Bounds of a text's length in characters, inclusive.
    pub length: Bounds<u64>,
    /// Bounds of the number of elements, inclusive.
    pub items: Bounds<u64>,
    /// An ECMA-262 regular expression.
    pub pattern: Option<String>,
}

/// Inclusive bounds, each optional.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds<T> {
    /// The least allowed.
    pub min: Option<T>,
    /// The greatest allowed.
    pub max: Option<T>,
}

impl Member {
    /// Whether this is what an earlier member has become, under another name.
    pub fn was(&self, earlier: &Member) -> bool {
        self.renamed_from.as_ref() == Some(&earlier.wire) || self.aliases.contains(&earlier.wire)
    }
}

impl Shape {
    /// The named type that the expression is about, if it is about one.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Shape::Scalar(_) | Shape::Json => None,
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => inner.named(),
            Shape::Type(id) => Some(*id),
        }
    }
}
