//! What compiling costs: as the benchmark prints it and as it is kept, and the tables that show it.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

/// One run.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Costs {
    pub(super) compiler: String,
    /// How often each crate was compiled.
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
    /// Seconds of `cargo check`.
    check: f64,
    /// Seconds of a release build.
    build: f64,
    /// Of the library that it makes.
    bytes: f64,
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

/// All that is measured, each with its name.
const PARTS: [(&str, Part); 3] = [
    ("`cargo check`", |row| row.check),
    ("release build", |row| row.build),
    ("library", |row| row.bytes),
];

/// One crate's cost, as a share of another's.
struct Share {
    /// Before the name of what is measured.
    what: &'static str,
    of: [Family; 2],
    /// What it may be at most, if it has a limit.
    most: Option<f64>,
}

/// What is compared, and the limits.
const SHARES: [Share; 4] = [
    Share {
        what: "ours, of typify's types",
        of: [Family::Ours, Family::Typify],
        most: Some(0.5),
    },
    Share {
        what: "ours with `serde`, of typify's types",
        of: [Family::OursSerde, Family::Typify],
        most: Some(0.5),
    },
    Share {
        what: "ours with `serde`, of ours without",
        of: [Family::OursSerde, Family::Ours],
        most: Some(2.0),
    },
    Share {
        what: "ours with `serde`, of serde's derives",
        of: [Family::OursSerde, Family::Serde],
        most: None,
    },
];

/// How the figures came about.
pub(super) fn about(costs: &Costs) -> String {
    format!(
        "Processor seconds, the least of {} runs, compiled by {}. Crates from the registry are compiled beforehand and not counted; our \
         runtime is counted with each of our crates. Types that derive from serde have a function each that reads and writes an event, \
         so that their library holds what ours holds.",
        costs.runs, costs.compiler
    )
}

/// Which share each part has, catalog by catalog.
pub(super) fn essence(costs: &Costs) -> String {
    let mut text = String::from("| What compiling costs |");
    for catalog in &costs.catalogs {
        let _ = write!(text, " {} |", catalog.name);
    }
    text.push_str("\n|---|");
    text.push_str(&"--:|".repeat(costs.catalogs.len()));
    text.push('\n');
    for share in &SHARES {
        for (name, part) in PARTS {
            let limit = share.most.map(|most| format!(": ≤ {}", percent(most)));
            let _ = write!(
                text,
                "| {name} of {}{} |",
                share.what,
                limit.unwrap_or_default()
            );
            for catalog in &costs.catalogs {
                let _ = write!(text, " {} |", share.shown(catalog, part));
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
        essence(costs)
    );
    for catalog in &costs.catalogs {
        let _ = writeln!(text, "\n## {}\n", catalog.name);
        text.push_str("| | `cargo check` | release build | library |\n|---|--:|--:|--:|\n");
        for row in &catalog.rows {
            let _ = writeln!(
                text,
                "| {} | {:.2} s | {:.2} s | {:.2} MB |",
                row.name,
                row.check,
                row.build,
                row.bytes / 1e6
            );
        }
    }
    text
}

impl Share {
    /// What the share is in a catalog, and whether that is within the limit.
    fn shown(&self, catalog: &Catalog, part: Part) -> String {
        let [Some(one), Some(other)] = self.of.map(|family| catalog.cost(family, part)) else {
            return "—".to_owned();
        };
        let share = one / other;
        let mark = match self.most {
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
    use super::{Catalog, Costs, Family, Row, essence};

    #[test]
    fn shares_are_shown_with_their_limits() {
        let row = |family, check: f64| Row {
            name: String::new(),
            family,
            check,
            build: check,
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
        let text = essence(&costs);
        assert!(text.contains("| `cargo check` of ours, of typify's types: ≤ 50 % | 40 % ✓ |"));
        assert!(text.contains("| library of ours with `serde`, of ours without: ≤ 200 % | — |"));
    }
}
