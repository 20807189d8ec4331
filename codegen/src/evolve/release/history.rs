//! Tells since which release each event and member is there, and what happened to it.

use std::collections::HashMap;

use crate::evolve::compare::changes;
use crate::evolve::rule;
use crate::model::{Catalog, History};

/// What happened to each event of a catalog, and last to its envelope. The releases come in the order of their versions.
pub fn history(releases: &[Catalog], now: &Catalog) -> Vec<History> {
    let Some(first) = releases.first() else {
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
    let last = releases
        .last()
        .map_or("", |release| release.version.as_str());
    let label = (now.version != last).then(|| now.version.clone());
    let steps = releases
        .windows(2)
        .map(|pair| (&pair[0], &pair[1], Some(pair[1].version.clone())));
    let steps = steps.chain(releases.last().map(|last| (last, now, label)));
    for (old, new, version) in steps {
        let findings = changes(old, new);
        let renamed = findings
            .iter()
            .filter(|finding| finding.rule == rule::EVENT_RENAMED);
        for finding in renamed {
            let former = new
                .events
                .iter()
                .find(|event| Some(&event.wire) == finding.event.as_ref());
            let former = former.and_then(|event| event.renamed_from.clone());
            if let (Some(former), Some(event)) = (former, &finding.event)
                && let Some(past) = known.get(&former).cloned()
            {
                known.insert(event.clone(), past);
            }
        }
        for finding in findings {
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
            if [rule::OPTIONAL_MEMBER_ADDED, rule::REQUIRED_MEMBER_ADDED].contains(&finding.rule) {
                past.members
                    .push((finding.pointer.clone(), version.clone()));
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
