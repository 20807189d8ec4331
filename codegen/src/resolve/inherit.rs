//! Takes over a list of definitions: less what is removed, with what differs and what is added.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Rule, Span, rules};
use crate::syntax::{Event, Fact, Member, Text, Type};

/// What this pass needs to know of a kind of definition.
pub(super) struct Kind<T> {
    what: &'static str,
    key: &'static str,
    unknown: &'static Rule,
    name: fn(&T) -> &Text,
}

pub(super) const TYPE: Kind<Type> = Kind {
    what: "type",
    key: "types",
    unknown: rules::UNKNOWN_TYPE,
    name: |it| &it.name,
};

pub(super) const EVENT: Kind<Event> = Kind {
    what: "event",
    key: "events",
    unknown: rules::UNKNOWN_EVENT,
    name: |it| &it.key,
};

pub(super) const MEMBER: Kind<Member> = Kind {
    what: "envelope member",
    key: "envelope",
    unknown: rules::UNKNOWN_MEMBER,
    name: |it| &it.name,
};

pub(super) const FACT: Kind<Fact> = Kind {
    what: "fact",
    key: "facts",
    unknown: rules::UNKNOWN_FACT,
    name: |it| &it.name,
};

impl<T> Kind<T> {
    fn places(&self, list: &[T]) -> HashMap<String, usize> {
        list.iter()
            .enumerate()
            .map(|(at, it)| ((self.name)(it).value.clone(), at))
            .collect()
    }
}

pub(super) fn reject_unknown<T>(
    kind: &Kind<T>,
    base: &[T],
    removes: &[Text],
    overrides: &[T],
    findings: &mut Vec<Diagnostic>,
) {
    let places = kind.places(base);
    let gone: HashMap<&str, Span> = removes
        .iter()
        .map(|name| (name.value.as_str(), name.span))
        .collect();
    let names = || base.iter().map(|it| (kind.name)(it).value.as_str());
    for (name, removing) in removes
        .iter()
        .map(|name| (name, true))
        .chain(overrides.iter().map(|it| ((kind.name)(it), false)))
    {
        if !places.contains_key(&name.value) {
            let message = format!("the base has no {} `{}`", kind.what, name.value);
            let finding = Diagnostic::error(kind.unknown, message, name.span, "").suggest(
                findings,
                &name.value,
                name.span,
                names(),
            );
            findings.push(match finding.help {
                None if !removing => finding.help(format!(
                    "what is new stands under `{}`, not under `overrides`",
                    kind.key
                )),
                _ => finding,
            });
        } else if let Some(&place) = gone.get(name.value.as_str())
            && place != name.span
        {
            let message = format!(
                "{} `{}` is changed after it was removed",
                kind.what, name.value
            );
            findings.push(
                Diagnostic::error(kind.unknown, message, name.span, "").and(place, "removed here"),
            );
        }
    }
}

pub(super) fn remove<T>(kind: &Kind<T>, list: &mut Vec<T>, removed: &[Text]) {
    let removed = set(removed);
    list.retain(|it| !removed.contains((kind.name)(it).value.as_str()));
}

pub(super) fn set(names: &[Text]) -> HashSet<&str> {
    names.iter().map(|name| name.value.as_str()).collect()
}

pub(super) fn change<T>(
    kind: &Kind<T>,
    list: &mut [T],
    changes: &[T],
    merge: fn(&mut T, &T, &mut Vec<Diagnostic>),
    findings: &mut Vec<Diagnostic>,
) {
    let places = kind.places(list);
    for change in changes {
        if let Some(&at) = places.get(&(kind.name)(change).value) {
            merge(&mut list[at], change, findings);
        }
    }
}

pub(super) fn add<T>(
    kind: &Kind<T>,
    list: &mut Vec<T>,
    own: Vec<T>,
    findings: &mut Vec<Diagnostic>,
) {
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
