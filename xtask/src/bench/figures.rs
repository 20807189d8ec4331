//! What was measured, as the benchmark prints it and as it is kept; and which of the targets it reaches.

use serde::{Deserialize, Serialize};

/// One run.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Run {
    pub(super) processor: String,
    pub(super) compiler: String,
    pub(super) rounds: usize,
    /// How many events were mixed.
    pub(super) events: usize,
    pub(super) catalogs: Vec<Catalog>,
}

/// Everything measured for one catalog.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Catalog {
    pub(super) name: String,
    pub(super) fixtures: usize,
    /// Bytes of an event, on average and compact.
    pub(super) bytes: usize,
    /// Fixtures that some peer cannot read.
    pub(super) dropped: Vec<Dropped>,
    pub(super) tables: Vec<Table>,
}

/// A fixture that is in no corpus.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Dropped {
    pub(super) fixture: String,
    /// The peer, and what it says.
    pub(super) reason: String,
}

/// One task with events in one order.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Table {
    pub(super) task: Task,
    pub(super) order: String,
    pub(super) compact: Vec<Row>,
    /// In the same order; empty if it was not measured.
    pub(super) pretty: Vec<Row>,
}

/// What the contenders do.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Task {
    Decode,
    Unrecognized,
    Encode,
}

/// What a contender is compared as.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Family {
    Ours,
    Tag,
    Simd,
    Value,
    Ignored,
    SameValue,
    Other,
}

/// One contender.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) family: Family,
    /// For each event: the median of all rounds.
    pub(super) nanoseconds: f64,
    /// How many times as long as ours it takes: the median of the ratios within each round.
    pub(super) ratio: f64,
    /// The lower and the upper quartile of those ratios.
    pub(super) quartiles: [f64; 2],
}

/// A ratio that has to be reached, on every catalog and in every order.
pub(super) struct Target {
    /// Who does what ours does, and for what where that is not decoding.
    pub(super) what: &'static str,
    pub(super) least: f64,
    family: Family,
    pretty: bool,
}

const fn target(what: &'static str, least: f64, family: Family, pretty: bool) -> Target {
    Target {
        what,
        least,
        family,
        pretty,
    }
}

/// What has to be reached.
pub(super) const TARGETS: [Target; 6] = [
    target("fastest `#[serde(tag)]`", 4.0, Family::Tag, false),
    target(
        "faster of sonic-rs and simd-json, typed",
        2.0,
        Family::Simd,
        false,
    ),
    target("`serde_json::Value`", 4.0, Family::Value, false),
    target(
        "`serde_json::Value`, pretty-printed",
        3.0,
        Family::Value,
        true,
    ),
    target(
        "`IgnoredAny`, for an unrecognized event",
        1.2,
        Family::Ignored,
        false,
    ),
    target(
        "`serde_json::to_vec`, for `to_vec`",
        2.0,
        Family::SameValue,
        false,
    ),
];

/// How near a table comes to a target.
pub(super) struct Verdict<'t> {
    pub(super) target: &'static Target,
    /// The contender that came nearest.
    pub(super) nearest: &'t Row,
}

impl Verdict<'_> {
    pub(super) fn reached(&self) -> bool {
        self.nearest.ratio >= self.target.least
    }
}

impl Target {
    /// What a table says of the target, if it says anything.
    pub(super) fn judge<'t>(&'static self, table: &'t Table) -> Option<Verdict<'t>> {
        let rows = if self.pretty {
            &table.pretty
        } else {
            &table.compact
        };
        let peers = rows.iter().filter(|row| row.family == self.family);
        // Trees of unrecognized events are shown, and have no target.
        let peers =
            peers.filter(|_| table.task != Task::Unrecognized || self.family == Family::Ignored);
        let nearest = peers.min_by(|a, b| a.ratio.total_cmp(&b.ratio))?;
        Some(Verdict {
            target: self,
            nearest,
        })
    }
}

impl Table {
    /// In words, as a title.
    pub(super) fn title(&self) -> String {
        match self.task {
            Task::Decode => format!("decode and dispatch, {}", self.order),
            Task::Unrecognized => format!("unrecognized events, {}", self.order),
            Task::Encode => "serialize".to_owned(),
        }
    }
}

impl Catalog {
    /// The tables of a task.
    pub(super) fn of(&self, task: Task) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(move |table| table.task == task)
    }

    /// The least and the greatest ratio of a contender, over all orders.
    pub(super) fn range(&self, task: Task, name: &str, pretty: bool) -> Option<(f64, f64)> {
        let rows = self.of(task).flat_map(|table| {
            if pretty {
                &table.pretty
            } else {
                &table.compact
            }
        });
        let ratios = rows.filter(|row| row.name == name).map(|row| row.ratio);
        ratios.fold(None, |range, ratio| match range {
            None => Some((ratio, ratio)),
            Some((least, most)) => Some((ratio.min(least), ratio.max(most))),
        })
    }
}
