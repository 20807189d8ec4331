//! Completes the examples and holds them against what the catalog says.

mod envelope;
mod fits;
mod limits;
mod value;

use serde_json::{Map, Value};

use self::fits::Check;
use self::value::value;
use super::item::Kind;
use super::link::Draft;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{self, Definition, PayloadPlace};
use crate::syntax::Example;

/// Makes every example of the model from what was written, unless there is an error: then the catalog is not used.
pub(super) fn examples(draft: &mut Draft<'_>, is_broken: bool, findings: &mut Vec<Diagnostic>) {
    check(draft, findings);
    // What is wrong means nothing, and may be far larger than what was written.
    let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
    if is_broken || findings.iter().any(is_error) {
        return;
    }
    for (at, item) in draft.declared.items.iter().enumerate() {
        let ty = &mut draft.catalog.types[at];
        ty.example = item.origin.example().map(value);
        if let Definition::Struct(members) = &mut ty.definition {
            for (member, written) in members.iter_mut().zip(&draft.members[at]) {
                member.example = written.shape.example.as_ref().map(value);
            }
        }
    }
    let envelope = &draft.declared.catalog.header.envelope;
    for (member, written) in draft.catalog.envelope.iter_mut().zip(envelope) {
        member.example = written.shape.example.as_ref().map(value);
    }
    for at in 0..draft.declared.events.len() {
        let (event, _) = draft.declared.events[at];
        let examples = event.examples.iter().flat_map(|examples| &examples.list);
        let examples = examples
            .map(|example| assemble(draft, at, example))
            .collect();
        draft.catalog.events[at].examples = examples;
    }
}

/// Examples of types, of members, and of events.
fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let mut check = Check::new(draft, findings);
    for (at, item) in draft.declared.items.iter().enumerate() {
        if let Some(example) = item.origin.example()
            && !matches!(item.kind, Kind::Refused)
        {
            check.named(at, example, &item.what());
        }
        if let Definition::Struct(members) = &draft.catalog.types[at].definition {
            for (member, written) in members.iter().zip(&draft.members[at]) {
                if let Some(example) = &written.shape.example {
                    check.member(member, example);
                }
            }
        }
    }
    let envelope = &draft.declared.catalog.header.envelope;
    for (member, written) in draft.catalog.envelope.iter().zip(envelope) {
        if let Some(example) = &written.shape.example {
            check.member(member, example);
        }
    }
    for (at, (event, _)) in draft.declared.events.iter().enumerate() {
        for example in event.examples.iter().flat_map(|examples| &examples.list) {
            let payload = draft.declared.payloads[at];
            match &example.payload {
                Some(payload_node) => check.named(payload, payload_node, "the payload"),
                None => check.nothing(payload, example.span),
            }
            envelope::check(&mut check, at, example);
        }
    }
}

/// The whole event: its name, what the envelope has for it, the payload.
fn assemble(draft: &Draft<'_>, at: usize, example: &Example) -> model::Example {
    let catalog = &draft.catalog;
    let event = &catalog.events[at];
    let mut whole = Map::new();
    for (part, text) in catalog.naming.parts.iter().zip(&event.parts) {
        whole.insert(part.wire.clone(), Value::String(text.clone()));
    }
    for (index, member) in catalog.envelope.iter().enumerate() {
        let given = example
            .envelope
            .iter()
            .find(|(name, _)| name.value == member.wire);
        let value = match given {
            Some((_, node)) if node.is_null() => None,
            Some((_, node)) => Some(value(node)),
            None if envelope::expected(draft, at, index) => member.example.clone(),
            None => None,
        };
        if let Some(value) = value {
            whole.insert(member.wire.clone(), value);
        }
    }
    let payload = example.payload.as_ref().map(value);
    match (&catalog.payload, &payload) {
        (PayloadPlace::Member(member), Some(payload)) => {
            whole.insert(member.clone(), payload.clone());
        }
        (PayloadPlace::Flat, Some(Value::Object(members))) => whole.extend(members.clone()),
        _ => {}
    }
    model::Example {
        summary: example
            .summary
            .as_ref()
            .map(|summary| summary.value.clone())
            .unwrap_or_default(),
        event: Value::Object(whole),
        payload: payload.unwrap_or_else(|| Value::Object(Map::new())),
    }
}
