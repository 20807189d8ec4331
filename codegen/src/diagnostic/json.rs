//! Prints findings for programs, as one JSON document.

use serde_json::{Map, Value, json};

use super::{Diagnostic, Places, Position, Severity, Span};
use crate::load::Sources;

pub(super) fn document(findings: &[Diagnostic], sources: &Sources) -> String {
    let mut places = Places::new(sources);
    let count = |severity| findings.iter().filter(|it| it.severity == severity).count();
    let document = json!({
        "format": 1,
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "findings": findings.iter().map(|it| finding(it, sources, &mut places)).collect::<Vec<_>>(),
    });
    format!("{document:#}\n")
}

fn finding(finding: &Diagnostic, sources: &Sources, places: &mut Places<'_>) -> Value {
    let labels: Vec<Value> = finding
        .labels
        .iter()
        .map(|label| {
            let mut place = place(label.span, sources, places);
            place.insert("label".to_owned(), json!(label.text));
            Value::Object(place)
        })
        .collect();
    let cure = finding.cure.as_ref().map(|patch| {
        let mut cure = place(patch.span, sources, places);
        cure.insert("replacement".to_owned(), json!(patch.text));
        cure
    });
    json!({
        "code": finding.rule.code,
        "rule": finding.rule.slug,
        "severity": finding.severity.as_str(),
        "message": finding.message,
        "places": labels,
        "help": finding.help,
        "cure": cure,
    })
}

/// The file; start and end, if the file could be read.
fn place(span: Span, sources: &Sources, places: &mut Places<'_>) -> Map<String, Value> {
    let mut place = Map::new();
    place.insert("path".to_owned(), json!(sources.path(span.file)));
    if let Some((start, end)) = places.of(span) {
        place.insert("start".to_owned(), position(start));
        place.insert("end".to_owned(), position(end));
    }
    place
}

fn position(position: Position) -> Value {
    json!({ "line": position.line, "column": position.column, "byte": position.byte })
}
