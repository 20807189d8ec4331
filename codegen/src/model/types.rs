//! A named type and what it is made of.

use serde_json::Value;

use super::{Constraints, Deprecation, Grade, Member, Scalar, Shape};

/// An index into [`Catalog::types`](super::Catalog::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// `LegStatus`.
    pub name: String,
    /// One sentence; never empty.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// The group whose events alone use it by being its payload or a part written in place; `None` for shared types.
    pub group: Option<usize>,
    /// What it was called in the last release, if it was renamed.
    pub renamed_from: Option<String>,
    /// What it is.
    pub definition: Definition,
    /// A value.
    pub example: Option<Value>,
    /// How well it is attested.
    pub evidence: Option<Grade>,
    /// Indices into [`Catalog::sources`](super::Catalog::sources).
    pub sources: Vec<usize>,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
    /// The files that say something about it, from the workspace's root.
    pub files: Vec<String>,
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Definition {
    /// An object with known members.
    Struct(Vec<Member>),
    /// Text with listed values.
    Enum {
        /// The values, in the order of the catalog.
        values: Vec<EnumValue>,
        /// Why no other value can occur; `None` for an open enum.
        closed: Option<String>,
    },
    /// A union told apart by a member.
    Tagged {
        /// The member.
        tag: String,
        /// Its arms.
        variants: Vec<Variant>,
        /// The struct that stands for an object without the tag.
        untagged: Option<TypeId>,
        /// Why no other kind can occur; `None` for an open union.
        closed: Option<String>,
    },
    /// A union told apart by JSON type.
    Choice(Vec<Arm>),
    /// A type of its own around a scalar.
    Scalar {
        /// The scalar.
        scalar: Scalar,
        /// What the strict schema demands.
        constraints: Constraints,
        /// Known values of an open set of integers.
        values: Vec<KnownInteger>,
    },
}

/// A listed value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The text.
    pub wire: String,
    /// The variant's name: `Started`.
    pub ident: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
}

/// An arm of a tagged union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The tag's text: `phone`.
    pub tag: String,
    /// The variant's name: `Phone`.
    pub ident: String,
    /// Its members, the tag apart: a struct.
    pub content: TypeId,
}

/// An arm of a union told apart by JSON type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// The variant's name: `Boolean`, `Integer`, `Number`, `String`, `List`, `Map` or `Object`.
    pub ident: String,
    /// What it holds.
    pub shape: Shape,
}

/// A known value of an open set of integers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownInteger {
    /// The value.
    pub value: i64,
    /// What it means.
    pub summary: String,
}
