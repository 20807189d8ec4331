//! Turns figures into tables, all as Markdown: which targets are reached, the essence for the README, and every figure.

use std::fmt::Write as _;

use super::figures::{Catalog, Family, Run, TARGETS, Table, Target, Task, Verdict};

/// Everything: what was to be reached, then every figure.
pub(super) fn whole(run: &Run) -> String {
    let mut text = format!(
        "# Figures\n\n{}\n\n{}\n{}\n{}",
        about(run),
        orders(run, true),
        peers(run),
        nearest(run)
    );
    for catalog in &run.catalogs {
        let _ = writeln!(
            text,
            "\n## {}\n\n{} fixtures, {} bytes on average.",
            catalog.name, catalog.fixtures, catalog.bytes
        );
        if !catalog.dropped.is_empty() {
            text.push_str("Left out of every row, because a peer cannot read them:\n\n");
            for dropped in &catalog.dropped {
                let _ = writeln!(text, "- `{}`: {}", dropped.fixture, dropped.reason);
            }
        }
        for table in &catalog.tables {
            one(&mut text, &catalog.name, table);
        }
    }
    text
}

/// Who comes nearest to ours, target by target.
fn nearest(run: &Run) -> String {
    let mut text = String::from(
        "## Each target, catalog and order\n\n| Target | Catalog | Members | Nearest | Times as long as ours |\n|---|---|---|---|--:|\n",
    );
    for target in &TARGETS {
        for catalog in &run.catalogs {
            for table in &catalog.tables {
                if let Some(Verdict { nearest, .. }) = target.judge(table) {
                    let _ = writeln!(
                        text,
                        "| {}: ≥ {} | {} | {} | {} | {:.2} |",
                        target.what,
                        target.least,
                        catalog.name,
                        table.order,
                        nearest.name,
                        nearest.ratio,
                    );
                }
            }
        }
    }
    text
}

/// How the figures came about.
pub(super) fn about(run: &Run) -> String {
    format!(
        "Each figure is the median of {} rounds over at least {} events, all fixtures of a catalog mixed; each ratio is the median of \
         the ratios within a round, in which each contender goes through the events once before it is timed. On one core of {}, \
         compiled by {} for this processor.",
        run.rounds, run.events, run.processor, run.compiler
    )
}

/// The essence for the README, which says what is and leaves what was aimed at to the figures.
pub(super) fn essence(run: &Run) -> String {
    let mut text = orders(run, false);
    text.push_str(
        "\nBelow 1, the other is faster. `IgnoredAny` keeps nothing and checks less than what is kept of an unrecognized event: neither \
         UTF-8 nor surrogates nor nesting.\n",
    );
    text
}

/// How each catalog does beside those who were to be outdone, order by order; `judged` if it matters by how much.
fn orders(run: &Run, judged: bool) -> String {
    let mut text = String::from("| Times as long as ours | Members |");
    for target in &TARGETS {
        let _ = write!(text, " {}", target.what);
        if judged {
            let _ = write!(text, ": ≥ {}", target.least);
        }
        text.push_str(" |");
    }
    let _ = writeln!(text, " {TYPIFY} |");
    text.push_str("|---|---|");
    text.push_str(&"--:|".repeat(TARGETS.len() + 1));
    text.push('\n');
    for catalog in &run.catalogs {
        for decoded in catalog.of(Task::Decode) {
            let _ = write!(text, "| {} | {} |", catalog.name, decoded.order);
            for target in &TARGETS {
                let outcome = outcome(target, catalog, &decoded.order, judged);
                let _ = write!(text, " {outcome} |");
            }
            let typify = decoded.compact.iter().find(|row| row.name == TYPIFY);
            let typify = typify.map(|row| format!("{:.2}", row.ratio));
            let _ = writeln!(text, " {} |", typify.unwrap_or_default());
        }
    }
    if judged && text.contains("**") {
        text.push_str("\nBold: not reached.\n");
    }
    text
}

/// A contender without a target.
const TYPIFY: &str = "typify's types";

/// How near a catalog comes to a target with members in one order, empty if that is not measured. Where it is judged, what is
/// not near enough is bold.
fn outcome(target: &'static Target, catalog: &Catalog, order: &str, judged: bool) -> String {
    let mut tables = catalog.tables.iter().filter(|table| table.order == order);
    let Some(verdict) = tables.find_map(|table| target.judge(table)) else {
        return String::new();
    };
    let bold = if judged && !verdict.reached() {
        "**"
    } else {
        ""
    };
    format!("{bold}{:.2}{bold}", verdict.nearest.ratio)
}

/// How long each contender takes to decode, from the best order of members to the worst.
fn peers(run: &Run) -> String {
    let mut text = String::from("| Time to decode an event, as multiples of ours |");
    for catalog in &run.catalogs {
        let _ = write!(text, " {} |", catalog.name);
    }
    text.push_str("\n|---|");
    text.push_str(&"--:|".repeat(run.catalogs.len()));
    text.push('\n');
    for name in names(&run.catalogs) {
        let _ = write!(text, "| {name} |");
        for catalog in &run.catalogs {
            let range = range(catalog.range(Task::Decode, name, false));
            let _ = write!(text, " {range} |");
        }
        text.push('\n');
    }
    text
}

/// The contenders in decoding, in their order.
fn names(catalogs: &[Catalog]) -> Vec<&str> {
    let tables = catalogs
        .iter()
        .filter_map(|catalog| catalog.of(Task::Decode).next());
    let rows = tables.take(1).flat_map(|table| &table.compact);
    rows.filter(|row| row.family != Family::Ours)
        .map(|row| row.name.as_str())
        .collect()
}

/// `4.1 to 4.9`, or one number where both are the same.
fn range(range: Option<(f64, f64)>) -> String {
    let Some((least, most)) = range else {
        return "—".to_owned();
    };
    let (least, most) = (format!("{least:.1}"), format!("{most:.1}"));
    if least == most {
        least
    } else {
        format!("{least} to {most}")
    }
}

fn one(text: &mut String, catalog: &str, table: &Table) {
    let _ = write!(text, "\n### {catalog}: {}", table.title());
    let pretty = !table.pretty.is_empty();
    text.push_str("\n\n| | ns | × ours | quartiles |");
    text.push_str(if pretty {
        " ns, pretty | × ours | quartiles |\n|---|--:|--:|--:|--:|--:|--:|\n"
    } else {
        "\n|---|--:|--:|--:|\n"
    });
    for (at, row) in table.compact.iter().enumerate() {
        let strong = if row.family == Family::Ours { "**" } else { "" };
        let _ = write!(text, "| {strong}{}{strong} |", row.name);
        for row in [Some(row), table.pretty.get(at)].into_iter().flatten() {
            let [low, high] = row.quartiles;
            let _ = write!(
                text,
                " {:.0} | {:.2} | {low:.2} to {high:.2} |",
                row.nanoseconds, row.ratio
            );
        }
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn a_range_is_as_short_as_it_can_be() {
        assert_eq!(range(Some((4.12, 4.94))), "4.1 to 4.9");
        assert_eq!(range(Some((4.12, 4.14))), "4.1");
        assert_eq!(range(None), "—");
    }
}
