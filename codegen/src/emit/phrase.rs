//! Puts into plain words what a scalar is, what is demanded of a value, and where a member lies: for every page that people read.

use crate::model::{Bounds, Constraints, FactValue, Scalar, Shape};

pub(crate) fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "string",
        Scalar::Integer => "integer",
        Scalar::Number => "number",
        Scalar::Boolean => "boolean",
        Scalar::Timestamp => "timestamp",
        Scalar::Uri => "URI",
        Scalar::Uuid => "UUID",
    }
}

/// Text with a capital at its beginning.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// `posted_to_webhook` as words: `Posted to webhook`.
pub(crate) fn title(name: &str) -> String {
    capital(&name.replace(['_', '-'], " "))
}

/// What a fact says; `inline` sets a text that was written by hand.
pub(crate) fn fact(value: &FactValue, inline: fn(&str) -> String) -> String {
    match value {
        FactValue::Boolean(true) => "yes".to_owned(),
        FactValue::Boolean(false) => "no".to_owned(),
        FactValue::Integer(value) => value.to_string(),
        FactValue::String(value) => inline(value),
    }
}

/// What the strict schema demands, as phrases; `code` sets a pattern in type.
pub(crate) fn constraints(constraints: &Constraints, code: fn(&str) -> String) -> Vec<String> {
    let Constraints {
        range,
        length,
        items,
        pattern,
    } = constraints;
    let pattern = pattern
        .as_ref()
        .map(|pattern| format!("matches {}", code(pattern)));
    let phrases = [
        bounds(*range, ""),
        bounds(*length, "character"),
        bounds(*items, "element"),
        pattern,
    ];
    phrases.into_iter().flatten().collect()
}

/// `at least 1 element`, `2 to 5 characters`; numbers that count nothing stand alone.
fn bounds<T: ToString>(bounds: Bounds<T>, counted: &str) -> Option<String> {
    let what = |number: &str| match (counted, number) {
        ("", _) => number.to_owned(),
        (_, "1") => format!("1 {counted}"),
        _ => format!("{number} {counted}s"),
    };
    let ends = (
        bounds.min.map(|min| min.to_string()),
        bounds.max.map(|max| max.to_string()),
    );
    match ends {
        (None, None) => None,
        (Some(min), None) => Some(format!("at least {}", what(&min))),
        (None, Some(max)) => Some(format!("at most {}", what(&max))),
        (Some(min), Some(max)) if min == max => Some(format!("exactly {}", what(&min))),
        (Some(min), Some(max)) => Some(format!("{min} to {}", what(&max))),
    }
}

/// The way from a member to the objects in it: `[]` to those of a list, `.*` to those of a map.
pub(crate) fn steps(shape: &Shape) -> String {
    match shape {
        Shape::List(inner) => format!("[]{}", steps(inner)),
        Shape::Map(inner) => format!(".*{}", steps(inner)),
        Shape::Nullable(inner) => steps(inner),
        Shape::Scalar(_) | Shape::Json | Shape::Type(_) => String::new(),
    }
}
