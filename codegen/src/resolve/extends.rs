//! Completes catalogs that extend others: takes over what the base says, less what is removed, with what is overridden.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::merge;
use crate::diagnostic::{Diagnostic, Rule, Span, rules};
use crate::syntax::{Catalog, Event, Member, Text, Type};

/// Every catalog with all that it takes over.
pub(super) fn extend(catalogs: Vec<Catalog>, findings: &mut Vec<Diagnostic>) -> Vec<Catalog> {
    let names: BTreeMap<String, usize> = catalogs
        .iter()
        .enumerate()
        .map(|(at, it)| (it.name.clone(), at))
        .collect();
    let mut work: Vec<State> = catalogs
        .into_iter()
        .map(|it| State::Written(Box::new(it)))
        .collect();
    for at in 0..work.len() {
        complete(at, &names, &mut work, findings);
    }
    let done = work.into_iter().filter_map(|state| match state {
        State::Done(catalog) => Some(*catalog),
        State::Written(_) | State::Open(_) => None,
    });
    done.collect()
}

enum State {
    /// As written.
    Written(Box<Catalog>),
    /// Being completed; the place of its `extends`.
    Open(Span),
    /// Completed.
    Done(Box<Catalog>),
}

/// Completes the chain that begins with one catalog, the last base first.
fn complete(
    first: usize,
    names: &BTreeMap<String, usize>,
    work: &mut [State],
    findings: &mut Vec<Diagnostic>,
) {
    let mut chain: Vec<Catalog> = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    let mut next = Some(first);
    while let Some(at) = next.take() {
        let open = match &work[at] {
            State::Written(catalog) => State::Open(
                catalog
                    .header
                    .extends
                    .as_ref()
                    .map_or(catalog.span, |it| it.span),
            ),
            State::Done(_) => break,
            State::Open(_) => {
                let last = chain.last_mut().expect("an open catalog is in the chain");
                let extends = last
                    .header
                    .extends
                    .take()
                    .expect("the chain is made of `extends`");
                let message = format!("catalog `{}` extends itself", extends.value);
                let mut finding =
                    Diagnostic::error(rules::EXTENDS_CYCLE, message, extends.span, "");
                let (_, others) = places.split_last().expect("the chain is not empty");
                for &other in others.iter().skip_while(|&&other| other != at) {
                    if let State::Open(span) = work[other] {
                        finding = finding.and(span, "by way of this");
                    }
                }
                findings.push(finding);
                last.whole = false;
                break;
            }
        };
        let State::Written(mut catalog) = std::mem::replace(&mut work[at], open) else {
            break;
        };
        if let Some(extends) = &catalog.header.extends {
            next = names.get(&extends.value).copied();
            if next.is_none() {
                let message = format!("there is no catalog `{}`", extends.value);
                findings.push(
                    Diagnostic::error(rules::UNKNOWN_CATALOG, message, extends.span, "").suggest(
                        &extends.value,
                        extends.span,
                        names
                            .keys()
                            .map(String::as_str)
                            .filter(|it| *it != catalog.name),
                    ),
                );
                catalog.whole = false;
            }
        } else {
            reject_changes(&catalog, findings);
        }
        places.push(at);
        chain.push(*catalog);
    }
    while let (Some(own), Some(at)) = (chain.pop(), places.pop()) {
        let base = own
            .header
            .extends
            .as_ref()
            .and_then(|extends| names.get(&extends.value));
        let completed = match base.map(|&base| &work[base]) {
            Some(State::Done(base)) => derive(base, own, findings),
            _ => own,
        };
        work[at] = State::Done(Box::new(completed));
    }
}

fn reject_changes(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    for (key, span) in [
        ("removes", catalog.header.removes.span),
        ("overrides", catalog.header.overrides.span),
    ] {
        if let Some(span) = span {
            let message = format!("`{key}` without `extends`");
            findings.push(Diagnostic::error(
                rules::NOT_EXTENDING,
                message,
                span,
                "there is nothing to change",
            ));
        }
    }
}

/// What the base says, changed and added to.
fn derive(base: &Catalog, own: Catalog, findings: &mut Vec<Diagnostic>) -> Catalog {
    let mut header = own.header;
    let whole = own.whole && base.whole;

    let mut types = base.types.clone();
    let mut events = base.events.clone();
    let mut envelope = base.header.envelope.clone();
    if whole {
        remove(&mut types, &header.removes.types, &TYPE, findings);
        remove(&mut events, &header.removes.events, &EVENT, findings);
        remove(&mut envelope, &header.removes.envelope, &MEMBER, findings);
    }
    forget(&mut events, &header.removes.events);
    change(
        &mut types,
        &header.overrides.types,
        whole,
        &TYPE,
        merge::ty,
        findings,
    );
    change(
        &mut events,
        &header.overrides.events,
        whole,
        &EVENT,
        merge::event,
        findings,
    );
    change(
        &mut envelope,
        &header.overrides.envelope,
        whole,
        &MEMBER,
        merge::member,
        findings,
    );
    envelope.retain(|member| !member.removed);
    add(&mut types, own.types, &TYPE, findings);
    add(&mut events, own.events, &EVENT, findings);
    add(
        &mut envelope,
        std::mem::take(&mut header.envelope),
        &MEMBER,
        findings,
    );
    header.envelope = envelope;
    merge::header(&base.header, &mut header);

    Catalog {
        name: own.name,
        span: own.span,
        whole,
        header,
        types,
        events,
    }
}

/// What the messages of this pass need to know of a kind of definition.
struct Kind<T> {
    what: &'static str,
    key: &'static str,
    unknown: &'static Rule,
    name: fn(&T) -> &Text,
}

const TYPE: Kind<Type> = Kind {
    what: "type",
    key: "types",
    unknown: rules::UNKNOWN_TYPE,
    name: |it| &it.name,
};
const EVENT: Kind<Event> = Kind {
    what: "event",
    key: "events",
    unknown: rules::UNKNOWN_EVENT,
    name: |it| &it.key,
};
const MEMBER: Kind<Member> = Kind {
    what: "envelope member",
    key: "envelope",
    unknown: rules::UNKNOWN_MEMBER,
    name: |it| &it.name,
};

impl<T> Kind<T> {
    fn places(&self, list: &[T]) -> HashMap<String, usize> {
        list.iter()
            .enumerate()
            .map(|(at, it)| ((self.name)(it).value.clone(), at))
            .collect()
    }

    fn unknown(&self, written: &Text, list: &[T]) -> Diagnostic {
        let message = format!("the base has no {} `{}`", self.what, written.value);
        Diagnostic::error(self.unknown, message, written.span, "").suggest(
            &written.value,
            written.span,
            list.iter().map(|it| (self.name)(it).value.as_str()),
        )
    }
}

fn remove<T>(list: &mut Vec<T>, removed: &[Text], kind: &Kind<T>, findings: &mut Vec<Diagnostic>) {
    let places = kind.places(list);
    for name in removed {
        if !places.contains_key(&name.value) {
            findings.push(kind.unknown(name, list));
        }
    }
    let removed: HashSet<&str> = removed.iter().map(|name| name.value.as_str()).collect();
    list.retain(|it| !removed.contains((kind.name)(it).value.as_str()));
}

/// What is inherited may have been related to what is gone.
fn forget(events: &mut [Event], removed: &[Text]) {
    let removed: HashSet<&str> = removed.iter().map(|name| name.value.as_str()).collect();
    for event in events {
        let related = &mut event.related;
        for list in [
            &mut related.follows,
            &mut related.precedes,
            &mut related.excludes,
            &mut related.see,
        ] {
            if let Some(list) = list {
                list.retain(|name| !removed.contains(name.value.as_str()));
            }
        }
    }
}

fn change<T: Clone>(
    list: &mut [T],
    changes: &[T],
    whole: bool,
    kind: &Kind<T>,
    merge: fn(&mut T, &T, &mut Vec<Diagnostic>),
    findings: &mut Vec<Diagnostic>,
) {
    let places = kind.places(list);
    for change in changes {
        let name = (kind.name)(change);
        match places.get(&name.value) {
            Some(&at) => merge(&mut list[at], change, findings),
            None if whole => {
                let finding = kind.unknown(name, list);
                findings.push(match finding.help {
                    Some(_) => finding,
                    None => finding.help(format!(
                        "what is new stands under `{}`, not under `overrides`",
                        kind.key
                    )),
                });
            }
            None => {}
        }
    }
}

fn add<T>(list: &mut Vec<T>, own: Vec<T>, kind: &Kind<T>, findings: &mut Vec<Diagnostic>) {
    let places = kind.places(list);
    for it in own {
        let name = (kind.name)(&it);
        if let Some(&at) = places.get(&name.value) {
            let message = format!("{} `{}` is in the base already", kind.what, name.value);
            findings.push(
                Diagnostic::error(rules::INHERITED_NAME, message, name.span, "added here")
                    .and((kind.name)(&list[at]).span, "taken over from here")
                    .help(format!(
                        "to change it, put what differs under `overrides`, `{}`",
                        kind.key
                    )),
            );
        } else {
            list.push(it);
        }
    }
}
