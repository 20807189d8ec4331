//! Gives every definition its place: declared types, those written in place, and the payloads of events.

use std::collections::HashMap;

use super::group;
use super::item::{Item, Kind, Origin};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::model::Group;
use crate::names;
use crate::syntax::{Catalog, Event, Member, Text, Type, Variant};

/// All that a catalog defines.
pub(super) struct Declared<'a> {
    /// The catalog as written.
    pub catalog: &'a Catalog,
    /// The groups that have events.
    pub groups: Vec<Group>,
    /// The events and their groups, in the order of the model.
    pub events: Vec<(&'a Event, usize)>,
    /// The types, in the order of the model.
    pub items: Vec<Item<'a>>,
    /// The types that expressions can name.
    pub by_name: HashMap<&'a str, usize>,
    /// The types that are written in place, by the place of the member or variant that they are written at.
    pub in_place: HashMap<Span, usize>,
    /// The payloads, one for each of `events`.
    pub payloads: Vec<usize>,
}

/// Finds all definitions and names them; tells where one is incomplete or defined twice.
pub(super) fn declare<'a>(catalog: &'a Catalog, findings: &mut Vec<Diagnostic>) -> Declared<'a> {
    let types = once(&catalog.types, "type", |ty| &ty.name, findings);
    let events = once(&catalog.events, "event", |event| &event.key, findings);
    let (groups, events) = group::group(catalog, events, findings);
    let mut declared = Declared {
        catalog,
        groups,
        events,
        items: Vec::new(),
        by_name: HashMap::new(),
        in_place: HashMap::new(),
        payloads: Vec::new(),
    };
    for ty in types {
        let at = declared.ty(ty, findings);
        declared.by_name.insert(&ty.name.value, at);
    }
    declared.members(&catalog.header.envelope, "Event", None, findings);
    for (event, group) in declared.events.clone() {
        let at = declared.payload(event, group, findings);
        declared.payloads.push(at);
    }
    declared
}

/// The definitions, each name once.
fn once<'a, T>(
    list: &'a [T],
    what: &str,
    name: fn(&T) -> &Text,
    findings: &mut Vec<Diagnostic>,
) -> Vec<&'a T> {
    let mut seen: HashMap<&str, Span> = HashMap::new();
    let mut kept = Vec::new();
    for it in list {
        let name = name(it);
        let first = *seen.entry(&name.value).or_insert(name.span);
        if first == name.span {
            kept.push(it);
        } else {
            let message = format!("{what} `{}` is defined twice", name.value);
            findings.push(
                Diagnostic::error(rules::DUPLICATE_NAME, message, name.span, "again here")
                    .and(first, "first here"),
            );
        }
    }
    kept
}

impl<'a> Declared<'a> {
    fn ty(&mut self, ty: &'a Type, findings: &mut Vec<Diagnostic>) -> usize {
        let origin = Origin::Type(ty);
        let kind = Kind::of(&ty.shape, &ty.constraints, origin, findings).unwrap_or_else(|| {
            let message = format!("type `{}` does not say what it is", ty.name.value);
            findings.push(
                Diagnostic::error(rules::MISSING_KEY, message, ty.name.span, "")
                    .help("add `fields`, `enum`, `tag` and `variants`, `one_of`, or `type`"),
            );
            Kind::Refused
        });
        self.item(
            Item {
                name: ty.name.value.clone(),
                origin,
                kind,
                group: None,
            },
            findings,
        )
    }

    fn payload(&mut self, event: &'a Event, group: usize, findings: &mut Vec<Diagnostic>) -> usize {
        if event.notes.summary.is_none() {
            let message = format!("event `{}` has no `summary`", event.key.value);
            findings.push(
                Diagnostic::error(rules::MISSING_KEY, message, event.key.span, "")
                    .help("say in one sentence what has happened, for a reader who meets the event in a log"),
            );
        }
        let name = names::pascal(&event.key.value);
        let (origin, kind) = (Origin::Event(event), Kind::payload(event));
        self.item(
            Item {
                name,
                origin,
                kind,
                group: Some(group),
            },
            findings,
        )
    }

    /// Adds a type, then those written in it.
    fn item(&mut self, item: Item<'a>, findings: &mut Vec<Diagnostic>) -> usize {
        let at = self.items.len();
        let (name, group) = (item.name.clone(), item.group);
        match item.kind {
            Kind::Struct { fields, .. } => {
                self.items.push(item);
                self.members(fields, &name, group, findings);
            }
            Kind::Tagged {
                tag,
                variants,
                untagged,
                ..
            } => {
                self.items.push(item);
                for variant in variants {
                    let own = names::pascal(&variant.tag.value) + &name;
                    self.variant(variant, own, tag, group, findings);
                }
                if let Some(untagged) = untagged {
                    self.variant(untagged, format!("Untagged{name}"), tag, group, findings);
                }
            }
            _ => self.items.push(item),
        }
        at
    }

    fn members(
        &mut self,
        members: &'a [Member],
        owner: &str,
        group: Option<usize>,
        findings: &mut Vec<Diagnostic>,
    ) {
        for member in members {
            let span = member.name.span;
            if member.shape.expression.is_some() {
                continue;
            }
            let origin = Origin::Member(member);
            let kind = Kind::of(&member.shape, &member.constraints, origin, findings)
                .filter(|_| !member.removed);
            let Some(kind) = kind else {
                let finding = Diagnostic::error(
                    rules::MISSING_KEY,
                    format!("{} has no type", origin.what()),
                    span,
                    "",
                );
                findings.push(if member.removed {
                    finding
                        .help("`null` takes a member out only where it overrides one of the base")
                } else {
                    finding
                        .help("add `type`, or define it in place with `fields`, `enum` and so on")
                });
                continue;
            };
            let name = owner.to_owned() + &names::pascal(&member.name.value);
            let at = self.item(
                Item {
                    name,
                    origin,
                    kind,
                    group,
                },
                findings,
            );
            self.in_place.insert(span, at);
        }
    }

    fn variant(
        &mut self,
        variant: &'a Variant,
        name: String,
        tag: &'a Text,
        group: Option<usize>,
        findings: &mut Vec<Diagnostic>,
    ) {
        if variant.removed {
            let message = format!("variant `{}` has no fields", variant.tag.value);
            findings.push(
                Diagnostic::error(rules::WRONG_TYPE, message, variant.tag.span, "")
                    .help("write `{}` if nothing comes with it; `null` takes it out only where it overrides"),
            );
        }
        let (origin, kind) = (Origin::Variant(variant), Kind::variant(variant, tag));
        let at = self.item(
            Item {
                name,
                origin,
                kind,
                group,
            },
            findings,
        );
        self.in_place.insert(variant.tag.span, at);
    }
}
