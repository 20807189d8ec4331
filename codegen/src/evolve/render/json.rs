//! Prints findings as a JSON list.

use serde_json::{Map, Value, json};

use crate::evolve::finding::{Finding, Place};
use crate::evolve::verdict::Audience;

pub(super) fn list(findings: &[Finding]) -> String {
    let list: Value = findings.iter().map(finding).collect();
    format!("{list:#}\n")
}

/// One finding as JSON.
pub fn finding(finding: &Finding) -> Value {
    let mut verdicts = Map::new();
    let mut why = Map::new();
    for audience in Audience::ALL {
        let verdict = finding.verdicts.of(audience);
        verdicts.insert(audience.as_str().to_owned(), verdict.level.as_str().into());
        if !verdict.why.is_empty() {
            why.insert(audience.as_str().to_owned(), verdict.why.as_str().into());
        }
    }
    let examples = finding.counterexamples.iter().map(|example| {
        let audiences: Vec<&str> = example.audiences.iter().map(|it| it.as_str()).collect();
        json!({
            "audiences": audiences,
            "accepted_by": example.accepted.as_str(),
            "refused_by": example.refused.as_str(),
            "schemas": if example.strict { "strict" } else { "open" },
            "document": example.document,
        })
    });
    json!({
        "rule": finding.rule.id,
        "catalog": finding.catalog,
        "event": finding.event,
        "pointer": finding.pointer,
        "also": finding.also,
        "type": finding.ty,
        "fingerprint": finding.fingerprint,
        "reason": finding.reason,
        "verdicts": verdicts,
        "why": why,
        "counterexamples": examples.collect::<Value>(),
        "old": finding.old.as_ref().map(place),
        "new": finding.new.as_ref().map(place),
        "approved": finding.approved,
    })
}

fn place(place: &Place) -> Value {
    json!({ "file": place.file, "line": place.line, "column": place.column })
}
