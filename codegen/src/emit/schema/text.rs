//! Words the descriptions in the schemas.

use super::super::markdown;
use crate::model::{
    Catalog, Definition, Deprecation, EnumValue, Event, Grade, KnownInteger, Member, Scalar, Shape,
    Type,
};

/// Paragraphs, the empty ones left out.
pub(crate) fn paragraphs(paragraphs: &[String]) -> String {
    let texts = paragraphs
        .iter()
        .map(|text| markdown::unwrapped(text.trim()));
    texts
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// A text of one line, such as a summary.
pub(crate) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All that there is to say of a type, its deprecation apart.
pub(crate) fn ty(ty: &Type) -> String {
    let (values, closed, convention) = match &ty.definition {
        Definition::Enum { values, closed } => (self::values(values), closed.as_ref(), ""),
        Definition::Tagged { closed, .. } => (String::new(), closed.as_ref(), ""),
        Definition::Scalar { scalar, values, .. } => (known(values), None, of_scalar(*scalar)),
        Definition::Struct(_) | Definition::Choice(_) => (String::new(), None, ""),
    };
    paragraphs(&[
        ty.summary.clone(),
        ty.doc.clone(),
        convention.to_owned(),
        values,
        closed.map_or(String::new(), |reason| format!("No other occurs: {reason}")),
    ])
}

/// All that there is to say of an event, its deprecation apart.
pub(crate) fn event(event: &Event) -> String {
    paragraphs(&[
        event.summary.clone(),
        event.doc.clone(),
        evidence(event.evidence),
    ])
}

/// All that there is to say of any event of a catalog.
pub(crate) fn any(catalog: &Catalog) -> String {
    let Catalog {
        title,
        version,
        summary,
        ..
    } = catalog;
    paragraphs(&[
        format!("Any event of the catalog {title}, version {version}."),
        summary.clone(),
    ])
}

/// A text, followed by why not to use what it is about.
pub(super) fn with_deprecation(text: String, deprecated: Option<&Deprecation>) -> String {
    paragraphs(&[text, deprecation(deprecated)])
}

/// All that there is to say of a member, its deprecation apart.
pub(crate) fn member(member: &Member) -> String {
    let unit = member
        .unit
        .as_ref()
        .map_or(String::new(), |unit| format!("Unit: {unit}."));
    paragraphs(&[
        member.summary.clone(),
        member.doc.clone(),
        convention(&member.shape).to_owned(),
        unit,
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
fn of_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Timestamp => "By convention a timestamp as in RFC 3339.",
        Scalar::Uri => "By convention a URI.",
        Scalar::Uuid => "By convention a UUID.",
        Scalar::String | Scalar::Integer | Scalar::Number | Scalar::Boolean => "",
    }
}

/// Why not to use something, and what to use instead.
pub(crate) fn deprecation(deprecated: Option<&Deprecation>) -> String {
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
pub(crate) fn evidence(grade: Option<Grade>) -> String {
    grade.map_or(String::new(), |grade| {
        format!("Evidence: {}, {}.", grade.as_str(), grade.meaning())
    })
}

/// A list of those values of an enum that the catalog explains.
fn values(values: &[EnumValue]) -> String {
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
fn known(values: &[KnownInteger]) -> String {
    let lines = values
        .iter()
        .map(|KnownInteger { value, summary }| format!("- `{value}`: {summary}"));
    lines.collect::<Vec<_>>().join("\n")
}
