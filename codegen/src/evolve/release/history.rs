//! Tells since which release each event is there, and what happened to it.

use std::collections::HashMap;

use super::next;
use crate::evolve::compare::{changes, paired_events};
use crate::evolve::rule;
use crate::model::{Catalog, History};

/// What happened to each event of a catalog, and last to its envelope. The releases come in the order of their versions.
pub(super) fn history(past: &[&Catalog], now: &Catalog) -> Vec<History> {
    let Some(first) = past.first() else {
        return Vec::new();
    };
    let since = |version: &str| History {
        since: Some(version.to_owned()),
        ..History::default()
    };
    let mut known: HashMap<String, History> = first
        .events
        .iter()
        .map(|event| (event.wire.clone(), since(&first.version)))
        .collect();
    let mut envelope = since(&first.version);
    let steps = past
        .windows(2)
        .map(|pair| (pair[0], pair[1], Some(pair[1].version.clone())));
    let last = past.last().map(|last| (*last, now, next(past, now)));
    for (old, new, version) in steps.chain(last) {
        known = paired_events(old, new)
            .into_iter()
            .filter_map(|(before, after)| {
                let past = known.remove(&old.events[before].wire)?;
                Some((new.events[after].wire.clone(), past))
            })
            .collect();
        for finding in changes(old, new) {
            let past = match &finding.event {
                Some(event) => known.entry(event.clone()).or_default(),
                None if finding.pointer.is_empty() => continue,
                None => &mut envelope,
            };
            if finding.rule == rule::EVENT_ADDED {
                *past = History {
                    since: version.clone(),
                    ..History::default()
                };
                continue;
            }
            let told = finding.verdicts.matters()
                || [rule::DEPRECATED, rule::UNDEPRECATED].contains(&finding.rule);
            if told && finding.rule != rule::EVENT_REMOVED {
                past.changes.push((version.clone(), finding.reason));
            }
        }
    }
    let of = |wire: &String| known.remove(wire).unwrap_or_default();
    now.events
        .iter()
        .map(|event| &event.wire)
        .map(of)
        .chain([envelope])
        .collect()
}
