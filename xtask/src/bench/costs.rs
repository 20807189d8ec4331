//! What compiling costs: as the benchmark prints it and as it is kept, and the tables that show it.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

/// One run.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Costs {
    pub(super) compiler: String,
    /// How often each crate was compiled at most.
    pub(super) runs: usize,
    pub(super) catalogs: Vec<Catalog>,
}

/// All that was compiled for one catalog.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Catalog {
    pub(super) name: String,
    rows: Vec<Row>,
}

/// One crate.
#[derive(Debug, Deserialize, Serialize)]
struct Row {
    name: String,
    family: Family,
    /// Of `cargo check`.
    check: Seconds,
    /// Of a release build.
    build: Seconds,
    /// Of the library that it makes.
    bytes: f64,
}

/// Processor time.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
struct Seconds {
    /// For the crate alone.
    alone: f64,
    /// With all that it depends on.
    all: f64,
}

/// What a crate is compared as.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Family {
    Ours,
    OursSerde,
    OursGroup,
    Typify,
    Serde,
}

/// What is measured of a crate.
type Part = fn(&Row) -> f64;

/// What is measured of a crate alone.
const ALONE: [(&str, Part); 3] = [
    ("`cargo check`", |row| row.check.alone),
    ("release build", |row| row.build.alone),
    ("library", |row| row.bytes),
];

/// What is measured of a crate and all that it depends on.
const ALL: [(&str, Part); 2] = [
    ("`cargo check` from nothing", |row| row.check.all),
    ("release build from nothing", |row| row.build.all),
];

/// One crate's cost, as a share of another's.
struct Share {
    what: &'static str,
    of: [Family; 2],
    parts: &'static [(&'static str, Part)],
    /// What it may be at most, if it has a limit.
    most: Option<f64>,
}

/// What is compared, and the limits.
const SHARES: [Share; 6] = [
    share(
        "ours / typify's types",
        [Family::Ours, Family::Typify],
        &ALONE,
        Some(0.5),
    ),
    share(
        "ours with `serde` / typify's types",
        [Family::OursSerde, Family::Typify],
        &ALONE,
        Some(0.5),
    ),
    share(
        "ours with `serde` / typify's types",
        [Family::OursSerde, Family::Typify],
        &ALL,
        Some(0.5),
    ),
    share(
        "ours with `serde` / without",
        [Family::OursSerde, Family::Ours],
        &ALONE,
        Some(2.0),
    ),
    share(
        "ours / serde's derives",
        [Family::Ours, Family::Serde],
        &ALONE,
        None,
    ),
    share(
        "ours / serde's derives",
        [Family::Ours, Family::Serde],
        &ALL,
        None,
    ),
];

const fn share(
    what: &'static str,
    of: [Family; 2],
    parts: &'static [(&'static str, Part)],
    most: Option<f64>,
) -> Share {
    Share {
        what,
        of,
        parts,
        most,
    }
}

/// How the figures came about.
pub(super) fn about(costs: &Costs) -> String {
    format!(
        "Processor time, the least of up to {} runs, compiled by {}. What a crate depends on is compiled beforehand and not counted: our runtime, \
         and serde with its derives. From nothing, all of that is. Types that derive from serde have a function that reads and one that \
         writes an event, so that their library holds what ours holds.",
        costs.runs, costs.compiler
    )
}

/// The essence for the README: our crates as they come, with `serde`; what was aimed at is left to the figures.
pub(super) fn essence(costs: &Costs) -> String {
    shares(costs, |share| share.of[0] == Family::OursSerde, false)
}

/// Some of the shares, catalog by catalog; `judged` if it matters whether they are within their limits.
fn shares(costs: &Costs, wanted: fn(&&Share) -> bool, judged: bool) -> String {
    let mut text = String::from("| What compiling costs |");
    for catalog in &costs.catalogs {
        let _ = write!(text, " {} |", catalog.name);
    }
    text.push_str("\n|---|");
    text.push_str(&"--:|".repeat(costs.catalogs.len()));
    text.push('\n');
    for share in SHARES.iter().filter(wanted) {
        for &(name, part) in share.parts {
            let limit = share.most.filter(|_| judged);
            let limit = limit.map(|most| format!(", at most {}", percent(most)));
            let _ = write!(
                text,
                "| {name}: {}{} |",
                share.what,
                limit.unwrap_or_default()
            );
            for catalog in &costs.catalogs {
                let _ = write!(text, " {} |", share.shown(catalog, part, judged));
            }
            text.push('\n');
        }
    }
    text
}

/// Everything.
pub(super) fn whole(costs: &Costs) -> String {
    let mut text = format!(
        "# What compiling costs\n\n{}\n\n{}",
        about(costs),
        shares(costs, |_| true, true)
    );
    for catalog in &costs.catalogs {
        let _ = writeln!(text, "\n## {}\n", catalog.name);
        text.push_str("| | `cargo check` | from nothing | release build | from nothing | library |\n|---|--:|--:|--:|--:|--:|\n");
        for row in &catalog.rows {
            let [check, build] =
                [row.check, row.build].map(|it| format!("{:.2} s | {:.1} s", it.alone, it.all));
            let megabytes = row.bytes / 1e6;
            let _ = writeln!(
                text,
                "| {} | {check} | {build} | {megabytes:.2} MB |",
                row.name
            );
        }
    }
    text
}

impl Share {
    /// What the share is in a catalog, and if it is judged, whether that is within the limit.
    fn shown(&self, catalog: &Catalog, part: Part, judged: bool) -> String {
        let [Some(one), Some(other)] = self.of.map(|family| catalog.cost(family, part)) else {
            return "—".to_owned();
        };
        let share = one / other;
        let mark = match self.most.filter(|_| judged) {
            None => "",
            Some(most) if share <= most => " ✓",
            Some(_) => " **over**",
        };
        percent(share) + mark
    }
}

impl Catalog {
    fn cost(&self, family: Family, part: Part) -> Option<f64> {
        let row = self.rows.iter().find(|row| row.family == family);
        row.map(part)
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::{Catalog, Costs, Family, Row, Seconds, shares};

    #[test]
    fn shares_are_shown_with_their_limits() {
        let row = |family, check: f64| Row {
            name: String::new(),
            family,
            check: Seconds {
                alone: check,
                all: check,
            },
            build: Seconds {
                alone: check,
                all: check,
            },
            bytes: check,
        };
        let costs = Costs {
            compiler: String::new(),
            runs: 1,
            catalogs: vec![Catalog {
                name: "shop".to_owned(),
                rows: vec![row(Family::Ours, 4.0), row(Family::Typify, 10.0)],
            }],
        };
        let text = shares(&costs, |_| true, true);
        assert!(text.contains("| `cargo check`: ours / typify's types, at most 50 % | 40 % ✓ |"));
        assert!(text.contains("| library: ours with `serde` / without, at most 200 % | — |"));
        let text = shares(&costs, |_| true, false);
        assert!(text.contains("| `cargo check`: ours / typify's types | 40 % |"));
    }
}
