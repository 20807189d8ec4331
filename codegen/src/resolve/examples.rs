//! Fills in the examples and holds them against what the catalog says.

use serde_json::{Map, Value};

use super::link::Draft;
use crate::diagnostic::Diagnostic;
use crate::load::node::{self, Meaning, Node};
use crate::model::{self, PayloadPlace};
use crate::syntax::Example;

/// Makes every example of the model from what was written.
pub(super) fn fill(draft: &mut Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let _ = findings;
    for (at, item) in draft.declared.items.iter().enumerate() {
        draft.catalog.types[at].example = item.origin.example().map(value);
        if let model::Definition::Struct(members) = &mut draft.catalog.types[at].definition {
            for (member, written) in members.iter_mut().zip(&draft.members[at]) {
                member.example = written.shape.example.as_ref().map(value);
            }
        }
    }
    for (member, written) in draft
        .catalog
        .envelope
        .iter_mut()
        .zip(&draft.declared.catalog.header.envelope)
    {
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

/// The whole event: its name, what the envelope has for it, the payload.
fn assemble(draft: &Draft<'_>, at: usize, example: &Example) -> model::Example {
    let catalog = &draft.catalog;
    let event = &catalog.events[at];
    let mut whole = Map::new();
    for (part, text) in catalog.naming.parts.iter().zip(&event.parts) {
        whole.insert(part.wire.clone(), Value::String(text.clone()));
    }
    let only = draft.declared.events[at].0.present.is_some();
    for (index, member) in catalog.envelope.iter().enumerate() {
        let given = example
            .envelope
            .iter()
            .find(|(name, _)| name.value == member.wire);
        let expected = if only {
            event.present.contains(&index)
        } else {
            !event.absent.contains(&index)
        };
        let value = match given {
            Some((_, node)) if node.is_null() => None,
            Some((_, node)) => Some(value(node)),
            None if expected => member.example.clone(),
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

/// The JSON that a value in YAML stands for.
pub(super) fn value(node: &Node) -> Value {
    match &node.value {
        node::Value::Refused => Value::Null,
        node::Value::Scalar(scalar) => match scalar.meaning {
            Meaning::Text => Value::String(scalar.text.clone()),
            Meaning::Null | Meaning::Huge => Value::Null,
            Meaning::Boolean(value) => Value::Bool(value),
            Meaning::Integer(value) => value.into(),
            Meaning::Number(value) => value.into(),
        },
        node::Value::List(items) => items.iter().map(value).collect(),
        node::Value::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.text.clone(), value(&entry.value)))
            .collect(),
    }
}
