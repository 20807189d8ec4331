//! Finds members that are documented and that no example and no fixture shows.

use std::collections::HashSet;

use serde_json::Value;

use super::{Subject, fixtures, walk};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::{Catalog, Definition, Shape, TypeId};

/// A member of an event is shown by one of the event's own examples or fixtures, a member of a type or of the envelope
/// by one of any event: an example is a story, and not every story has everything in it.
pub(super) fn members(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let mut shown = Shown::default();
    for (_, catalog) in subject.pairs() {
        for event in &catalog.events {
            for example in &event.examples {
                shown.event(catalog, &event.key, event.payload, &example.event);
            }
        }
        for ty in &catalog.types {
            if let (Some(example), Definition::Struct(_)) = (&ty.example, &ty.definition) {
                shown.members(
                    catalog,
                    catalog.members(position(catalog, &ty.name)),
                    example,
                );
            }
        }
        for seen in fixtures::of(catalog, subject.fixtures) {
            let event = &catalog.events[seen.event];
            shown.event(catalog, &event.key, event.payload, &seen.value);
        }
    }
    for catalog in subject.written {
        for found in walk::members(catalog) {
            let name = &found.member.name.value;
            let summary = found.member.notes.summary.as_ref();
            let (is_shown, by) = match found.owner {
                walk::Owner::Event(event)
                    if event.fields.as_ref().is_some_and(|fields| {
                        fields
                            .value
                            .iter()
                            .any(|member| member.name.span == found.member.name.span)
                    }) =>
                {
                    (
                        shown
                            .by_event
                            .contains(&(event.key.value.clone(), name.clone())),
                        format!(" of event `{}`", event.key.value),
                    )
                }
                _ => (
                    match summary {
                        Some(summary) => shown
                            .with_summary
                            .contains(&(name.clone(), summary.value.clone())),
                        None => shown.by_name.contains(name),
                    },
                    String::new(),
                ),
            };
            if !is_shown {
                let message = format!("no example{by} shows member `{name}`");
                findings.push(
                    Diagnostic::error(rules::UNSHOWN_MEMBER, message, found.member.name.span, "")
                        .help("put it into an example, or keep an event that has it as a fixture"),
                );
            }
        }
    }
}

fn position(catalog: &Catalog, name: &str) -> TypeId {
    TypeId(
        catalog
            .types
            .iter()
            .position(|ty| ty.name == name)
            .unwrap_or_default(),
    )
}

/// What examples and fixtures show.
#[derive(Default)]
struct Shown {
    by_event: HashSet<(String, String)>,
    by_name: HashSet<String>,
    with_summary: HashSet<(String, String)>,
}

impl Shown {
    fn event(&mut self, catalog: &Catalog, key: &str, payload: TypeId, whole: &Value) {
        self.members(catalog, &catalog.envelope, whole);
        if let Some(value) = fixtures::payload(catalog, whole) {
            let members = catalog.members(payload);
            for member in members
                .iter()
                .filter(|member| value.get(&member.wire).is_some())
            {
                self.by_event.insert((key.to_owned(), member.wire.clone()));
            }
            self.members(catalog, members, value);
        }
    }

    fn members(&mut self, catalog: &Catalog, members: &[crate::model::Member], value: &Value) {
        for member in members {
            if let Some(value) = value.get(&member.wire) {
                self.by_name.insert(member.wire.clone());
                self.with_summary
                    .insert((member.wire.clone(), member.summary.clone()));
                self.shape(catalog, &member.shape, value);
            }
        }
    }

    fn shape(&mut self, catalog: &Catalog, shape: &Shape, value: &Value) {
        match (shape, value) {
            (Shape::Nullable(inner), value) => self.shape(catalog, inner, value),
            (Shape::List(inner), Value::Array(items)) => {
                for item in items {
                    self.shape(catalog, inner, item);
                }
            }
            (Shape::Map(inner), Value::Object(members)) => {
                for value in members.values() {
                    self.shape(catalog, inner, value);
                }
            }
            (Shape::Type(id), value) => self.named(catalog, *id, value),
            _ => {}
        }
    }

    fn named(&mut self, catalog: &Catalog, id: TypeId, value: &Value) {
        match &catalog.ty(id).definition {
            Definition::Struct(members) => self.members(catalog, members, value),
            Definition::Tagged {
                tag,
                variants,
                untagged,
                ..
            } => {
                let kind = value.get(tag).and_then(Value::as_str);
                let content = match kind {
                    Some(kind) => variants
                        .iter()
                        .find(|it| it.tag == kind)
                        .map(|it| it.content),
                    None => *untagged,
                };
                if let Some(content) = content {
                    self.named(catalog, content, value);
                }
            }
            Definition::Choice(arms) => {
                for arm in arms {
                    self.shape(catalog, &arm.shape, value);
                }
            }
            Definition::Enum { .. } | Definition::Scalar { .. } => {}
        }
    }
}
