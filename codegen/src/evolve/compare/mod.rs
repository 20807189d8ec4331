//! Compares two resolved catalogs: events, envelope, members, types, and what is said of them.

mod change;
mod events;
mod gap;
mod members;
mod prove;
mod rust;
mod shapes;
mod types;
mod typescript;
mod unions;
mod words;

use std::collections::HashMap;

use self::change::Change;
use super::finding::{Finding, Side, fingerprint};
use super::path::{self, Path};
use super::places::Origin;
use super::rule;
use super::verdict::{Audience, Level, Verdicts};
use crate::model::{Catalog, Event, TypeId};

/// What a catalog did not document may have been used under it all the same, or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// Nobody has sent members, kinds or events under names that were not documented yet, or no longer.
    #[default]
    Lenient,
    /// They may have been there, with any value: what open schemas allow.
    Strict,
}

/// One side of a comparison.
#[derive(Clone, Copy)]
pub struct Version<'v> {
    /// The catalog.
    pub catalog: &'v Catalog,
    /// Where things stand in its files, if it was read from files.
    pub origin: Option<Origin<'v>>,
}

pub(super) use events::pair as paired_events;

/// All changes from one version of a catalog to another, in the order of the newer one: the envelope's, the events', the
/// types'.
pub fn compare(old: Version<'_>, new: Version<'_>, policy: Policy) -> Vec<Finding> {
    found(old, new, policy, true)
}

/// The same without places and without documents that show it, for telling what happened long ago.
pub(super) fn changes(old: &Catalog, new: &Catalog) -> Vec<Finding> {
    let version = |catalog| Version {
        catalog,
        origin: None,
    };
    found(version(old), version(new), Policy::Lenient, false)
}

fn found(old: Version<'_>, new: Version<'_>, policy: Policy, proven: bool) -> Vec<Finding> {
    if old.catalog == new.catalog {
        return Vec::new();
    }
    let mut comparison = Comparison {
        old,
        new,
        policy,
        pairs: events::pair(old.catalog, new.catalog),
        renamed: types::renamed(old.catalog, new.catalog),
        event: None,
        ty: None,
        seen: HashMap::new(),
        met: Vec::new(),
        changes: Vec::new(),
    };
    comparison.header();
    comparison.envelope();
    comparison.events();
    comparison.types();
    let Comparison { changes, .. } = comparison;
    prove::findings(old, new, changes, proven)
}

/// That a catalog is new.
pub fn catalog_added(new: Version<'_>) -> Finding {
    sole(
        new,
        Side::New,
        rule::CATALOG_ADDED,
        "there is a new catalog",
    )
}

/// That a catalog is gone.
pub fn catalog_removed(old: Version<'_>) -> Finding {
    sole(
        old,
        Side::Old,
        rule::CATALOG_REMOVED,
        "there is no longer a catalog",
    )
}

fn sole(version: Version<'_>, side: Side, rule: &'static rule::Rule, reason: &str) -> Finding {
    let name = &version.catalog.name;
    let mut verdicts = Verdicts::all(Level::Safe);
    if side == Side::Old {
        for audience in [
            Audience::Producer,
            Audience::Rust,
            Audience::Schema,
            Audience::Typescript,
        ] {
            verdicts.set(audience, Level::Breaks, "crate and schemas are gone");
        }
        verdicts.set(
            Audience::Reader,
            Level::Degraded,
            "its events no longer arrive",
        );
        verdicts.set(
            Audience::Replayer,
            Level::Degraded,
            "nothing reads its events any more",
        );
    }
    let place = version.origin.and_then(|origin| origin.find("catalog"));
    let [old, new] = match side {
        Side::Old => [place, None],
        Side::New => [None, place],
    };
    Finding {
        rule,
        catalog: name.clone(),
        event: None,
        pointer: String::new(),
        also: Vec::new(),
        ty: None,
        reason: format!("{reason} `{name}`"),
        verdicts,
        counterexamples: Vec::new(),
        old,
        new,
        fingerprint: fingerprint([rule.id, name]),
        approved: None,
    }
}

/// A comparison under way.
struct Comparison<'c> {
    old: Version<'c>,
    new: Version<'c>,
    policy: Policy,
    /// Events that are the same, by index.
    pairs: Vec<(usize, usize)>,
    /// Types that have another name now: old name to new.
    renamed: HashMap<&'c str, &'c str>,
    /// The events that are being compared.
    event: Option<(&'c Event, &'c Event)>,
    /// The named type that is being compared, if several events may use it.
    ty: Option<(TypeId, TypeId)>,
    /// Pairs of types that have been compared in this event: their changes, and where they were met first.
    seen: HashMap<(TypeId, TypeId), Seen>,
    /// Pairs of types that have been compared anywhere.
    met: Vec<(TypeId, TypeId)>,
    changes: Vec<Change<'c>>,
}

struct Seen {
    pointer: String,
    first: usize,
    /// `None` as long as they are being compared.
    end: Option<usize>,
}

/// The ways to the same part on both sides.
#[derive(Clone, Debug, Default)]
struct Trail {
    old: Path,
    new: Path,
}

impl Trail {
    fn with(&self, old: path::Step, new: path::Step) -> Trail {
        let mut longer = self.clone();
        longer.old.push(old);
        longer.new.push(new);
        longer
    }

    fn both(&self, step: path::Step) -> Trail {
        self.with(step.clone(), step)
    }

    fn pointer(&self) -> String {
        path::pointer(&self.new)
    }
}

impl<'c> Comparison<'c> {
    fn before(&self) -> &'c Catalog {
        self.old.catalog
    }

    fn after(&self) -> &'c Catalog {
        self.new.catalog
    }

    /// Notes a change at the place that is being compared.
    fn push(&mut self, change: Change<'c>) {
        let ty = self.ty.map(|(_, new)| self.after().ty(new).name.clone());
        self.changes.push(Change {
            events: self.event,
            ty,
            ..change
        });
    }
}

/// The fingerprint of a change.
fn print(change: &Change<'_>, catalog: &str) -> String {
    let event = change.events.map_or("", |(_, new)| new.wire.as_str());
    let event = change.sole.map_or(event, |(_, event)| event.wire.as_str());
    fingerprint([
        change.rule.id,
        catalog,
        event,
        &change.pointer,
        &change.detail,
    ])
}

/// The audiences that documents decide about.
const WIRE: [Audience; 4] = [
    Audience::Reader,
    Audience::Replayer,
    Audience::Producer,
    Audience::Validator,
];
