//! Turns figures into tables and verdicts, as Markdown and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::contenders::Family;
use crate::rounds::Figure;

/// Everything measured for one catalog.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// Its name.
    pub name: String,
    /// How many fixtures were mixed, and what share of a kilobyte one has.
    pub fixtures: usize,
    /// Bytes of an event, on average and compact.
    pub bytes: usize,
    /// Fixtures that some peer cannot read, each with the peer and what it says.
    pub dropped: Vec<(String, String)>,
    /// The tables.
    pub tables: Vec<Table>,
}

/// What was measured over one corpus, in both layouts where both were.
#[derive(Clone, Debug)]
pub struct Table {
    /// What was done.
    pub task: Task,
    /// Where the name stood.
    pub order: &'static str,
    /// Compact.
    pub compact: Vec<Figure>,
    /// Pretty-printed, in the same order; empty if that was not measured.
    pub pretty: Vec<Figure>,
}

/// What the contenders do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Decode an event and find out which it is.
    Decode,
    /// Take in an event that the catalog does not have.
    Unrecognized,
    /// Write an event.
    Encode,
}

impl Task {
    /// In words, as a title.
    pub fn as_str(self) -> &'static str {
        match self {
            Task::Decode => "decode and dispatch",
            Task::Unrecognized => "unrecognized events",
            Task::Encode => "serialize",
        }
    }
}

/// A ratio that has to be reached.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Against what.
    pub against: &'static str,
    /// The contender that came nearest.
    pub nearest: &'static str,
    /// What has to be reached.
    pub target: f64,
    /// What was.
    pub reached: f64,
}

impl Verdict {
    /// Whether that is enough.
    pub fn passes(&self) -> bool {
        self.reached >= self.target
    }
}

/// What has to be reached with compact JSON, and against whom.
const TARGETS: [(Family, &str, f64); 5] = [
    (Family::Tag, "the fastest `#[serde(tag)]`", 4.0),
    (Family::Simd, "the fastest SIMD parser", 2.0),
    (Family::Value, "`serde_json::Value`", 4.0),
    (Family::Ignored, "`IgnoredAny`", 1.2),
    (Family::SameValue, "`serde_json::to_vec`", 2.0),
];

/// The same with pretty-printed JSON.
const PRETTY_TARGETS: [(Family, &str, f64); 1] =
    [(Family::Value, "`serde_json::Value`, pretty-printed", 3.0)];

/// What a table shows of the targets.
pub fn verdicts(table: &Table) -> Vec<Verdict> {
    let judge = |figures: &[Figure], targets: &[(Family, &'static str, f64)]| {
        let verdict = |&(family, against, target): &(Family, &'static str, f64)| {
            let figures = figures.iter().filter(|figure| figure.family == family);
            let nearest = figures.min_by(|a, b| a.ratio.total_cmp(&b.ratio))?;
            Some(Verdict {
                against,
                nearest: nearest.name,
                target,
                reached: nearest.ratio,
            })
        };
        targets.iter().filter_map(verdict).collect::<Vec<_>>()
    };
    let mut verdicts = judge(&table.compact, &TARGETS);
    verdicts.extend(judge(&table.pretty, &PRETTY_TARGETS));
    verdicts
}

/// The whole report: first what was to be reached, then every figure.
pub fn markdown(catalogs: &[Catalog], about: &str) -> String {
    let mut text = format!("# Figures\n\n{about}\n\n");
    text.push_str(&summary(catalogs));
    for catalog in catalogs {
        let Catalog {
            name,
            fixtures,
            bytes,
            dropped,
            tables,
        } = catalog;
        let _ = write!(
            text,
            "\n## {name}\n\n{fixtures} fixtures, {bytes} bytes on average."
        );
        if !dropped.is_empty() {
            text.push_str(" Left out of every row, because a peer cannot read them:\n\n");
            for (fixture, reason) in dropped {
                let _ = writeln!(text, "- `{fixture}`: {reason}");
            }
        } else {
            text.push('\n');
        }
        for table in tables {
            text.push_str(&one(name, table));
        }
    }
    text
}

/// What was to be reached, a line for each catalog and order.
pub fn summary(catalogs: &[Catalog]) -> String {
    let mut text = String::from(
        "| Catalog | Task | Name | Against | Target | Reached | |\n|---|---|---|---|--:|--:|---|\n",
    );
    for catalog in catalogs {
        for table in &catalog.tables {
            for verdict in verdicts(table) {
                let mark = if verdict.passes() {
                    "✓"
                } else {
                    "**missed**"
                };
                let (task, against) = (table.task.as_str(), verdict.against);
                let _ = writeln!(
                    text,
                    "| {} | {task} | {} | {against} | {:.1}× | {:.2}× | {mark} |",
                    catalog.name, table.order, verdict.target, verdict.reached,
                );
            }
        }
    }
    text
}

fn one(catalog: &str, table: &Table) -> String {
    let mut text = format!("\n### {catalog}: {}", table.task.as_str());
    if table.task != Task::Encode {
        let _ = write!(text, ", name {}", table.order.trim_start_matches("name "));
    }
    let (ours, verdicts) = (Family::Ours, verdicts(table));
    let pretty = !table.pretty.is_empty();
    text.push_str("\n\n| | ns | × ours |");
    text.push_str(if pretty {
        " ns, pretty | × ours | target |\n|---|--:|--:|--:|--:|---|\n"
    } else {
        " target |\n|---|--:|--:|---|\n"
    });
    for (at, figure) in table.compact.iter().enumerate() {
        let strong = if figure.family == ours { "**" } else { "" };
        let _ = write!(
            text,
            "| {strong}{}{strong} | {:.0} | {:.2} |",
            figure.name, figure.nanoseconds, figure.ratio
        );
        if let Some(figure) = table.pretty.get(at) {
            let _ = write!(text, " {:.0} | {:.2} |", figure.nanoseconds, figure.ratio);
        }
        let judged = verdicts
            .iter()
            .filter(|verdict| verdict.nearest == figure.name);
        let judged: Vec<String> = judged
            .map(|verdict| {
                let outcome = if verdict.passes() {
                    "reached"
                } else {
                    "missed"
                };
                let layout = if verdict.against.contains("pretty") {
                    "pretty "
                } else {
                    ""
                };
                format!("{layout}≥ {:.1}: {outcome}", verdict.target)
            })
            .collect();
        let _ = writeln!(text, " {} |", judged.join("; "));
    }
    text
}

/// The same for programs.
pub fn json(catalogs: &[Catalog]) -> Value {
    let figures = |figures: &[Figure]| -> Vec<Value> {
        let one = |figure: &Figure| {
            json!({
                "name": figure.name,
                "nanoseconds": round(figure.nanoseconds, 1.0),
                "ratio": round(figure.ratio, 100.0),
                "quartiles": [round(figure.spread.0, 100.0), round(figure.spread.1, 100.0)],
            })
        };
        figures.iter().map(one).collect()
    };
    let table = |table: &Table| {
        let verdict = |verdict: &Verdict| {
            json!({
                "against": verdict.against,
                "nearest": verdict.nearest,
                "target": verdict.target,
                "reached": round(verdict.reached, 100.0),
                "passes": verdict.passes(),
            })
        };
        json!({
            "task": table.task.as_str(),
            "order": table.order,
            "compact": figures(&table.compact),
            "pretty": figures(&table.pretty),
            "targets": verdicts(table).iter().map(verdict).collect::<Vec<_>>(),
        })
    };
    let catalog = |catalog: &Catalog| {
        json!({
            "catalog": catalog.name,
            "fixtures": catalog.fixtures,
            "bytes": catalog.bytes,
            "dropped": catalog.dropped.iter().map(|(fixture, reason)| json!({ "fixture": fixture, "reason": reason })).collect::<Vec<_>>(),
            "tables": catalog.tables.iter().map(table).collect::<Vec<_>>(),
        })
    };
    Value::from(catalogs.iter().map(catalog).collect::<Vec<_>>())
}

fn round(value: f64, by: f64) -> f64 {
    (value * by).round() / by
}
