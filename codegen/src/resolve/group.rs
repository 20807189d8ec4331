//! Sorts events into groups and groups into the order in which readers meet them.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, rules};
use crate::model::Group;
use crate::names::words;
use crate::syntax::{Catalog, Event};

/// The group of events that belong to no other.
const GENERAL: &str = "general";

/// The groups that have events, and the events with their groups, group by group, in the order of the files.
pub(super) fn group<'a>(
    catalog: &'a Catalog,
    events: Vec<&'a Event>,
    findings: &mut Vec<Diagnostic>,
) -> (Vec<Group>, Vec<(&'a Event, usize)>) {
    let mut groups: Vec<Group> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for declared in &catalog.header.groups {
        places.insert(&declared.name.value, groups.len());
        groups.push(Group {
            name: declared.name.value.clone(),
            title: declared
                .title
                .as_ref()
                .map_or_else(|| title(&declared.name.value), |title| title.value.clone()),
            summary: declared
                .summary
                .as_ref()
                .map(|summary| summary.value.clone())
                .unwrap_or_default(),
        });
    }
    let implied = events
        .iter()
        .map(|event| event.stem.as_deref().unwrap_or(GENERAL));
    for name in implied {
        places.entry(name).or_insert_with(|| {
            groups.push(Group {
                name: name.to_owned(),
                title: title(name),
                summary: String::new(),
            });
            groups.len() - 1
        });
    }
    let mut events: Vec<(&Event, usize)> = events
        .into_iter()
        .map(|event| (event, place(event, catalog, &places, findings)))
        .collect();
    events.sort_by_key(|(_, group)| *group);
    drop_empty(&mut groups, &mut events);
    (groups, events)
}

fn place(
    event: &Event,
    catalog: &Catalog,
    places: &HashMap<&str, usize>,
    findings: &mut Vec<Diagnostic>,
) -> usize {
    if let Some(group) = &event.group {
        if let Some(&place) = places.get(group.value.as_str()) {
            return place;
        }
        if catalog.whole {
            let message = format!("there is no group `{}`", group.value);
            let mut known: Vec<&str> = places.keys().copied().collect();
            known.sort_unstable();
            let finding = Diagnostic::error(rules::UNKNOWN_GROUP, message, group.span, "").suggest(
                findings,
                &group.value,
                group.span,
                known,
            );
            findings.push(match finding.help {
                Some(_) => finding,
                None => finding.help("declare it under `groups`"),
            });
        }
    }
    let first = event
        .key
        .value
        .split([':', '.', '-'])
        .next()
        .unwrap_or_default();
    let fallback = match &event.stem {
        Some(stem) => stem.as_str(),
        None if places.contains_key(first) => first,
        None => GENERAL,
    };
    places.get(fallback).copied().unwrap_or_default()
}

fn drop_empty(groups: &mut Vec<Group>, events: &mut [(&Event, usize)]) {
    let mut used = vec![false; groups.len()];
    for (_, group) in &*events {
        used[*group] = true;
    }
    let mut kept = 0;
    let renumbered: Vec<usize> = used
        .iter()
        .map(|&used| {
            kept += usize::from(used);
            kept.saturating_sub(1)
        })
        .collect();
    for (_, group) in events {
        *group = renumbered[*group];
    }
    let mut used = used.into_iter();
    groups.retain(|_| used.next() == Some(true));
}

/// `rtc-media` → `Rtc media`.
fn title(name: &str) -> String {
    let words: Vec<&str> = words(name).collect();
    let text = words.join(" ");
    match text.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => name.to_owned(),
    }
}
