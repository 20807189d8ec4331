//! Words the descriptions in the schemas.

use super::super::markdown;
use crate::model::{Deprecation, EnumValue, Grade, KnownInteger, Member, Scalar, Shape};

/// Paragraphs, the empty ones left out.
pub(super) fn paragraphs<const N: usize>(paragraphs: &[String; N]) -> String {
    let texts = paragraphs
        .iter()
        .map(|text| markdown::unwrapped(text.trim()));
    texts
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// What there is to say of a member.
pub(super) fn member(member: &Member) -> String {
    let unit = member
        .unit
        .as_ref()
        .map_or(String::new(), |unit| format!("Unit: {unit}."));
    paragraphs(&[
        member.summary.clone(),
        member.doc.clone(),
        convention(&member.shape).to_owned(),
        unit,
        deprecation(member.deprecated.as_ref()),
    ])
}

/// What a text looks like by convention, which only the strict schema demands.
fn convention(shape: &Shape) -> &'static str {
    match shape {
        Shape::Scalar(scalar) => of_scalar(*scalar),
        _ => "",
    }
}

/// The same, of a scalar.
pub(super) fn of_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Timestamp => "By convention a timestamp as in RFC 3339.",
        Scalar::Uri => "By convention a URI.",
        Scalar::Uuid => "By convention a UUID.",
        Scalar::String | Scalar::Integer | Scalar::Number | Scalar::Boolean => "",
    }
}

/// Why not to use something, and what to use instead.
pub(super) fn deprecation(deprecated: Option<&Deprecation>) -> String {
    let Some(Deprecation {
        since,
        instead,
        note,
    }) = deprecated
    else {
        return String::new();
    };
    let since = since
        .as_ref()
        .map_or(String::new(), |since| format!(" since version {since}"));
    let instead = instead.as_ref().map_or(String::new(), |instead| {
        format!(" Use `{instead}` instead.")
    });
    let note = note
        .as_ref()
        .map_or(String::new(), |note| format!(" {note}"));
    format!("Deprecated{since}.{instead}{note}")
}

/// How well something is attested.
pub(super) fn evidence(grade: Option<Grade>) -> String {
    grade.map_or(String::new(), |grade| {
        format!("Evidence: {}, {}.", grade.as_str(), grade.meaning())
    })
}

/// A list of those values of an enum that the catalog explains.
pub(super) fn values(values: &[EnumValue]) -> String {
    let explained = values.iter().filter_map(|value| {
        let said = [
            value.summary.clone(),
            deprecation(value.deprecated.as_ref()),
        ];
        let said = said
            .iter()
            .filter(|text| !text.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" ");
        (!said.is_empty()).then(|| format!("- `{}`: {said}", value.wire))
    });
    explained.collect::<Vec<_>>().join("\n")
}

/// A list of the known values of an open set of integers.
pub(super) fn known(values: &[KnownInteger]) -> String {
    let lines = values
        .iter()
        .map(|KnownInteger { value, summary }| format!("- `{value}`: {summary}"));
    lines.collect::<Vec<_>>().join("\n")
}
