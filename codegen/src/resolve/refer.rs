//! Looks up what definitions refer to by name: events, envelope members, carriers, sources, facts.

use std::collections::{HashMap, HashSet};

use super::declare::Declared;
use crate::diagnostic::{Diagnostic, Rule, rules};
use crate::load::node::{Meaning, Node, Scalar, Value};
use crate::model::{FactKind, FactValue};
use crate::syntax::{Catalog, Event, Text};

/// Everything that lists of names refer to.
pub(super) struct Names<'a> {
    pub events: Index<'a>,
    pub envelope: Index<'a>,
    pub carriers: Index<'a>,
    pub sources: Index<'a>,
    pub facts: Index<'a>,
}

/// Names of one kind and where they stand in the model.
pub(super) struct Index<'a> {
    what: &'static str,
    unknown: &'static Rule,
    /// The key under which a catalog declares them.
    declared: Option<&'static str>,
    /// Whether a name that is not here is nowhere else.
    whole: bool,
    names: Vec<&'a str>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    pub(super) fn of(declared: &Declared<'a>) -> Names<'a> {
        let header = &declared.catalog.header;
        let whole = declared.catalog.whole;
        let index = |what, unknown, declared, names: Vec<&'a str>| {
            let places = names
                .iter()
                .enumerate()
                .rev()
                .map(|(at, name)| (*name, at))
                .collect();
            Index {
                what,
                unknown,
                declared,
                whole,
                names,
                places,
            }
        };
        let events = declared
            .events
            .iter()
            .map(|(event, _)| event.key.value.as_str())
            .collect();
        let envelope = header
            .envelope
            .iter()
            .map(|member| member.name.value.as_str())
            .collect();
        let carriers = header
            .carriers
            .iter()
            .map(|carrier| carrier.name.value.as_str())
            .collect();
        let sources = header
            .sources
            .iter()
            .map(|source| source.name.value.as_str())
            .collect();
        let facts = header
            .facts
            .iter()
            .map(|fact| fact.name.value.as_str())
            .collect();
        Names {
            events: index("event", rules::UNKNOWN_EVENT, None, events),
            envelope: index(
                "envelope member",
                rules::UNKNOWN_MEMBER,
                Some("envelope"),
                envelope,
            ),
            carriers: index(
                "carrier",
                rules::UNKNOWN_CARRIER,
                Some("carriers"),
                carriers,
            ),
            sources: index("source", rules::UNKNOWN_SOURCE, Some("sources"), sources),
            facts: index("fact", rules::UNKNOWN_FACT, Some("facts"), facts),
        }
    }
}

impl Index<'_> {
    /// Where a name stands.
    pub(super) fn find(&self, name: &Text, findings: &mut Vec<Diagnostic>) -> Option<usize> {
        let place = self.places.get(name.value.as_str()).copied();
        if place.is_none() && self.whole {
            let message = format!("there is no {} `{}`", self.what, name.value);
            let finding = Diagnostic::error(self.unknown, message, name.span, "");
            let finding =
                finding.suggest(findings, &name.value, name.span, self.names.iter().copied());
            findings.push(match (&finding.help, self.declared) {
                (None, Some(key)) => {
                    finding.help(format!("declare it under `{key}` in `catalog.yaml`"))
                }
                _ => finding,
            });
        }
        place
    }

    /// Where the names of a list stand, each once.
    pub(super) fn list(
        &self,
        list: Option<&Vec<Text>>,
        findings: &mut Vec<Diagnostic>,
    ) -> Vec<usize> {
        let mut seen: HashMap<usize, &Text> = HashMap::new();
        let mut found = Vec::new();
        for name in list.into_iter().flatten() {
            let Some(place) = self.find(name, findings) else {
                continue;
            };
            if let Some(first) = seen.get(&place) {
                let message = format!("{} `{}` is listed twice", self.what, name.value);
                findings.push(
                    Diagnostic::error(rules::DUPLICATE_NAME, message, name.span, "again here")
                        .and(first.span, "first here"),
                );
            } else {
                seen.insert(place, name);
                found.push(place);
            }
        }
        found
    }
}

/// What each of the catalog's facts is for an event.
pub(super) fn facts(
    event: &Event,
    catalog: &Catalog,
    names: &Index<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Option<FactValue>> {
    let mut values = vec![None; catalog.header.facts.len()];
    let mut seen = HashSet::new();
    for (name, node) in &event.facts {
        let Some(place) = names.find(name, findings) else {
            continue;
        };
        debug_assert!(seen.insert(place), "keys occur once");
        if let Some(kind) = catalog.header.facts[place].kind {
            values[place] = fact(kind, name, node, findings);
        }
    }
    values
}

fn fact(
    kind: FactKind,
    name: &Text,
    node: &Node,
    findings: &mut Vec<Diagnostic>,
) -> Option<FactValue> {
    let expected = match (kind, &node.value) {
        (_, Value::Refused) => return None,
        (
            FactKind::Boolean,
            Value::Scalar(Scalar {
                meaning: Meaning::Boolean(value),
                ..
            }),
        ) => {
            return Some(FactValue::Boolean(*value));
        }
        (
            FactKind::Integer,
            Value::Scalar(Scalar {
                meaning: Meaning::Integer(value),
                ..
            }),
        ) => {
            return Some(FactValue::Integer(*value));
        }
        (
            FactKind::String,
            Value::Scalar(Scalar {
                meaning: Meaning::Text,
                text,
            }),
        ) => {
            return Some(FactValue::String(text.clone()));
        }
        (FactKind::Boolean, _) => "`true` or `false`",
        (FactKind::Integer, _) => "an integer",
        (FactKind::String, _) => "text",
    };
    let message = format!("fact `{}` is {}, not {expected}", name.value, node.kind());
    findings.push(Diagnostic::error(
        rules::WRONG_TYPE,
        message,
        node.span,
        format!("expected {expected}"),
    ));
    None
}
