//! Prints findings for code scanners, as a log in SARIF 2.1.0.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Diagnostic, Patch, Places, Rule, Span, page, rules};
use crate::load::Sources;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn log(findings: &[Diagnostic], sources: &Sources) -> String {
    let mut places = Places::new(sources);
    let results: Vec<Value> = findings
        .iter()
        .map(|finding| result(finding, sources, &mut places))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "hookswitch",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules::ALL.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "name": rule.slug,
        "shortDescription": { "text": rule.says },
        "help": { "text": page(rule), "markdown": page(rule) },
    })
}

fn result(finding: &Diagnostic, sources: &Sources, places: &mut Places<'_>) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}\nhelp: {help}", finding.message),
        None => finding.message.clone(),
    };
    let mut locations = finding.labels.iter().enumerate().map(|(index, label)| {
        let mut location = location(label.span, sources, places);
        if !label.text.is_empty() {
            location["message"] = json!({ "text": label.text });
        }
        if index > 0 {
            location["id"] = json!(index);
        }
        location
    });
    let first: Vec<Value> = locations.next().into_iter().collect();
    let related: Vec<Value> = locations.collect();
    let mut result = json!({
        "ruleId": finding.rule.code,
        "ruleIndex": rules::ALL.iter().position(|rule| rule.code == finding.rule.code),
        "level": finding.severity.as_str(),
        "message": { "text": text },
        "locations": first,
    });
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    if let Some(cure) = &finding.cure {
        result["fixes"] = json!([fix(cure, sources, places)]);
    }
    result
}

fn fix(cure: &Patch, sources: &Sources, places: &mut Places<'_>) -> Value {
    json!({
        "description": { "text": format!("write `{}`", cure.text) },
        "artifactChanges": [{
            "artifactLocation": artifact(sources.path(cure.span.file)),
            "replacements": [{
                "deletedRegion": region(cure.span, places),
                "insertedContent": { "text": cure.text },
            }],
        }],
    })
}

fn location(span: Span, sources: &Sources, places: &mut Places<'_>) -> Value {
    let mut physical = json!({ "artifactLocation": artifact(sources.path(span.file)) });
    let region = region(span, places);
    if !region.is_null() {
        physical["region"] = region;
    }
    json!({ "physicalLocation": physical })
}

fn artifact(path: &str) -> Value {
    json!({ "uri": encoded(path), "uriBaseId": "%SRCROOT%" })
}

fn region(span: Span, places: &mut Places<'_>) -> Value {
    match places.of(span) {
        Some((start, end)) => json!({
            "startLine": start.line,
            "startColumn": start.utf16,
            "endLine": end.line,
            "endColumn": end.utf16,
        }),
        None => Value::Null,
    }
}

/// A path as a relative reference of a URI.
fn encoded(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            other => {
                let _ = write!(uri, "%{other:02X}");
            }
        }
    }
    uri
}
