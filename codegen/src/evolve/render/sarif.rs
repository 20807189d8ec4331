//! Prints findings as a SARIF 2.1.0 log.

use serde_json::{Value, json};

use super::subject;
use crate::evolve::finding::{Finding, Place};
use crate::evolve::rule;
use crate::evolve::verdict::{Audience, Level};

pub(super) fn log(findings: &[Finding]) -> String {
    let rules = rule::ALL
        .iter()
        .map(|rule| json!({ "id": rule.id, "shortDescription": { "text": rule.says } }));
    let results = findings.iter().map(result);
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "hookswitch",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Value>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Value>(),
        }],
    });
    format!("{log:#}\n")
}

fn result(finding: &Finding) -> Value {
    let level = match finding.verdicts.worst() {
        Level::Breaks => "warning",
        Level::Degraded | Level::Safe => "note",
        Level::NoChange => "none",
    };
    let kind = if level == "none" {
        "informational"
    } else {
        "fail"
    };
    let verdicts = Audience::ALL.map(|audience| {
        (
            audience.as_str().to_owned(),
            finding.verdicts.level(audience).as_str().into(),
        )
    });
    let mut result = json!({
        "ruleId": finding.rule.id,
        "ruleIndex": rule::ALL.iter().position(|rule| rule.id == finding.rule.id),
        "level": level,
        "kind": kind,
        "message": { "text": format!("{}: {}.", subject(finding), finding.reason) },
        "partialFingerprints": { "change/v1": finding.fingerprint },
        "properties": {
            "catalog": finding.catalog,
            "event": finding.event,
            "pointer": finding.pointer,
            "verdicts": Value::Object(verdicts.into_iter().collect()),
        },
    });
    if let Some(place) = &finding.new {
        result["locations"] = json!([{ "physicalLocation": location(place) }]);
    }
    if let Some(place) = &finding.old {
        result["relatedLocations"] = json!([{
            "id": 1,
            "physicalLocation": location(place),
            "message": { "text": "where it was before" },
        }]);
    }
    if let Some(reason) = &finding.approved {
        result["suppressions"] =
            json!([{ "kind": "external", "status": "accepted", "justification": reason }]);
    }
    result
}

fn location(place: &Place) -> Value {
    json!({
        "artifactLocation": { "uri": place.file },
        "region": { "startLine": place.line, "startColumn": place.column },
    })
}
