//! Words types, bounds and deprecations, in HTML.

use std::fmt::Write as _;

use super::book::Book;
use super::html::{code, inline};
pub(super) use crate::emit::markdown::series;
use crate::emit::phrase;
pub(super) use crate::emit::phrase::{scalar, title};
use crate::model::{Constraints, Deprecation, FactValue, Member, Shape, Since};

/// A type expression, with links to the types that have pages.
pub(super) fn shape(book: &Book<'_>, root: &str, of: &Shape) -> String {
    match of {
        Shape::Scalar(of) => scalar(*of).to_owned(),
        Shape::Json => "any JSON".to_owned(),
        Shape::List(element) => format!("list of {}", shape(book, root, element)),
        Shape::Map(value) if **value == Shape::Json => "object with any members".to_owned(),
        Shape::Map(value) => format!("map to {}", shape(book, root, value)),
        Shape::Nullable(inner) => format!("{} or null", shape(book, root, inner)),
        Shape::Type(id) if book.has_page(*id) => book.type_name(root, *id),
        Shape::Type(_) => "object".to_owned(),
    }
}

/// The type of a member.
pub(super) fn member_type(book: &Book<'_>, root: &str, member: &Member) -> String {
    let null = if member.nullable { " or null" } else { "" };
    format!("{}{null}", shape(book, root, &member.shape))
}

/// What the strict schema demands, as phrases.
pub(super) fn constraints(constraints: &Constraints) -> Vec<String> {
    phrase::constraints(constraints, code)
}

/// Since when something is deprecated, why, and what to use instead.
pub(super) fn deprecation(deprecated: &Deprecation) -> String {
    let Deprecation {
        since,
        instead,
        note,
    } = deprecated;
    let mut said = match since {
        Some(since) => format!(
            "<strong>Deprecated since {}.</strong>",
            super::html::escape(since)
        ),
        None => "<strong>Deprecated.</strong>".to_owned(),
    };
    if let Some(name) = instead {
        let _ = write!(said, " Use {} instead.", code(name));
    }
    if let Some(note) = note {
        let _ = write!(said, " {}", inline(note));
    }
    said
}

/// `since 1.1.0`.
pub(super) fn since(since: &Since) -> String {
    match since {
        Since::Version(version) => format!("since {version}"),
        Since::Unreleased => UNRELEASED.to_owned(),
    }
}

/// What stands for the version of what no release has yet.
pub(super) const UNRELEASED: &str = "not released yet";

pub(super) fn fact(value: &FactValue) -> String {
    phrase::fact(value, inline)
}

/// Names as code, as a series.
pub(super) fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    series(names.into_iter().map(code))
}

/// `1 event`, `2 events`.
pub(super) fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}
