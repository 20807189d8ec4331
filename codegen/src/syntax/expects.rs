//! Says what a key of the language is and what it may expect.

/// A key of a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// What it means, in the words of `schema/README.md`.
    pub doc: &'static str,
    /// What it expects.
    pub expects: Expects,
}

/// What a key expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expects {
    /// Text that says something.
    Text,
    /// A whole URL.
    Url,
    /// A version by semver.
    Version,
    /// A type expression.
    Type,
    /// An evidence grade.
    Grade,
    /// The type of a fact.
    FactType,
    /// `true` or `false`.
    Boolean,
    /// Bounds.
    Bounds,
    /// A list of texts.
    Texts,
    /// A list of type expressions, not `null`.
    Types,
    /// Any value.
    Any,
    /// A mapping from names to any values.
    Values,
    /// The values of an enum: a list, or a mapping to what they mean.
    EnumValues,
    /// A mapping from integers to what they mean.
    Integers,
    /// `true`, `false` or a mapping of these keys.
    Flag(&'static [Key]),
    /// Text, or a mapping of these keys.
    TextOr(&'static [Key]),
    /// A mapping of these keys.
    Keys(&'static [Key]),
    /// A list of mappings of these keys, at least one.
    ListOf(&'static [Key]),
    /// A mapping from names to mappings of these keys.
    Named(&'static [Key]),
    /// Members of an object.
    Members,
    /// Types, by name; in `overrides` as far as they differ.
    TypeDefinitions,
    /// Events, by name; in `overrides` as far as they differ.
    EventDefinitions,
    /// Arms of a tagged union, by tag.
    Variants,
    /// An arm of a tagged union.
    Variant,
    /// Levels, by lint.
    Levels,
}
