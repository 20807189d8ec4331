//! Completes catalogs that extend others: takes over what the base says, less what is removed, with what is overridden.

use std::collections::BTreeMap;

use super::include::MAX_MEMBERS;
use super::inherit::{EVENT, FACT, MEMBER, TYPE, add, change, reject_unknown, remove, set};
use super::merge;
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::syntax::{Catalog, Event, Removes, Text};

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
    let mut done: Vec<Catalog> = done.collect();
    for catalog in &mut done {
        limit(
            "envelope",
            &mut catalog.header.envelope,
            |member| &member.name,
            findings,
        );
        limit(
            "facts",
            &mut catalog.header.facts,
            |fact| &fact.name,
            findings,
        );
    }
    done
}

/// Everything listed here is there once for every event.
fn limit<T>(key: &str, list: &mut Vec<T>, name: fn(&T) -> &Text, findings: &mut Vec<Diagnostic>) {
    if let Some(first) = list.get(MAX_MEMBERS) {
        let message = format!(
            "`{key}` has {} entries, more than {MAX_MEMBERS}",
            list.len()
        );
        findings.push(Diagnostic::error(
            rules::TOO_MANY_MEMBERS,
            message,
            name(first).span,
            "from here on",
        ));
        list.truncate(MAX_MEMBERS);
    }
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
                (last.whole, last.headed) = (false, false);
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
                        findings,
                        &extends.value,
                        extends.span,
                        names
                            .keys()
                            .map(String::as_str)
                            .filter(|it| *it != catalog.name),
                    ),
                );
                (catalog.whole, catalog.headed) = (false, false);
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
    let has_header = own.headed && base.headed;
    let (removes, overrides) = (&header.removes, &header.overrides);
    let mut facts = base.header.facts.clone();

    // What is missing from files that could not be read can be neither removed nor changed.
    if whole {
        reject_unknown(
            &TYPE,
            &base.types,
            &removes.types,
            &overrides.types,
            findings,
        );
        reject_unknown(
            &EVENT,
            &base.events,
            &removes.events,
            &overrides.events,
            findings,
        );
        reject_unknown(
            &MEMBER,
            &base.header.envelope,
            &removes.envelope,
            &overrides.envelope,
            findings,
        );
        reject_unknown(&FACT, &facts, &removes.facts, &[], findings);
    }
    let mut types = base.types.clone();
    remove(&TYPE, &mut types, &removes.types);
    change(&TYPE, &mut types, &overrides.types, merge::ty, findings);
    add(&TYPE, &mut types, own.types, findings);

    let mut events = base.events.clone();
    remove(&EVENT, &mut events, &removes.events);
    forget(&mut events, removes);
    change(
        &EVENT,
        &mut events,
        &overrides.events,
        merge::event,
        findings,
    );
    add(&EVENT, &mut events, own.events, findings);

    let mut envelope = base.header.envelope.clone();
    remove(&MEMBER, &mut envelope, &removes.envelope);
    change(
        &MEMBER,
        &mut envelope,
        &overrides.envelope,
        merge::member,
        findings,
    );
    envelope.retain(|member| !member.removed);
    add(
        &MEMBER,
        &mut envelope,
        std::mem::take(&mut header.envelope),
        findings,
    );
    header.envelope = envelope;

    remove(&FACT, &mut facts, &header.removes.facts);
    merge::header(&base.header, &facts, &mut header);
    let mut lists = base.lists.clone();
    lists.extend(own.lists);
    Catalog {
        name: own.name,
        span: own.span,
        whole,
        headed: has_header,
        header,
        types,
        events,
        lists,
    }
}

/// Events that are taken over may speak of what is gone.
fn forget(events: &mut [Event], removes: &Removes) {
    let (gone, envelope, facts) = (
        set(&removes.events),
        set(&removes.envelope),
        set(&removes.facts),
    );
    for event in events {
        let related = &mut event.related;
        let lists = [
            &mut related.follows,
            &mut related.precedes,
            &mut related.excludes,
            &mut related.see,
        ];
        for list in lists.into_iter().flatten() {
            list.retain(|name| !gone.contains(name.value.as_str()));
        }
        let lists = [&mut event.present, &mut event.absent];
        for list in lists.into_iter().flatten() {
            list.retain(|name| !envelope.contains(name.value.as_str()));
        }
        for example in event
            .examples
            .iter_mut()
            .flat_map(|examples| &mut examples.list)
        {
            example
                .envelope
                .retain(|(name, _)| !envelope.contains(name.value.as_str()));
        }
        event
            .facts
            .retain(|(name, _)| !facts.contains(name.value.as_str()));
    }
}
