//! Measures what compiling our crates costs, against typify's output and plain serde for the same catalogs.

mod build;
mod subjects;

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use build::Cost;
use serde_json::json;
use subjects::Subject;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let save = arguments.iter().any(|argument| argument == "--save");
    let chosen: Vec<&String> = arguments
        .iter()
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    match run(&chosen, save) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(chosen: &[&String], save: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let root = root
        .canonicalize()
        .map_err(|error| format!("{}: {error}", root.display()))?;
    let mut text = String::from(ABOUT);
    let mut data = Vec::new();
    for catalog in peer_generator::workspace()
        .catalogs
        .iter()
        .filter(|catalog| chosen.is_empty() || chosen.contains(&&catalog.name))
    {
        let mut rows = Vec::new();
        for subject in subjects::of(&root, catalog)? {
            eprintln!("compiling {}: {}", catalog.name, subject.name);
            let cost = build::measure(&subject)?;
            rows.push((subject, cost));
        }
        text.push_str(&table(&catalog.name, &rows));
        data.extend(rows.iter().map(|(subject, cost)| {
            json!({ "catalog": catalog.name, "what": subject.name, "check_seconds": cost.check, "build_seconds": cost.build, "bytes": cost.bytes })
        }));
    }
    println!("{text}");
    if save {
        let results = root.join("tests/bench/results");
        let json = serde_json::to_string_pretty(&data).expect("a value prints") + "\n";
        for (name, text) in [("compile.md", &text), ("compile.json", &json)] {
            let written =
                fs::create_dir_all(&results).and_then(|()| fs::write(results.join(name), text));
            written.map_err(|error| format!("{name}: {error}"))?;
        }
    }
    Ok(())
}

const ABOUT: &str = "# What compiling costs\n\n\
    Seconds of processor time, the least of three runs; crates from the registry are compiled beforehand and not counted. The runtime \
    crate is counted with ours. Types that derive from serde have a function each that reads and writes an event, so that their \
    library holds what ours holds. Made by `cargo xtask bench --compile`.\n";

/// What typify's output costs is what ours has to halve.
fn table(catalog: &str, rows: &[(Subject, Cost)]) -> String {
    let mut text = format!(
        "\n## {catalog}\n\n| | `cargo check` | of typify's | release build | of typify's | library | of typify's |\n|---|--:|--:|--:|--:|--:|--:|\n"
    );
    let typify = rows
        .iter()
        .find(|(subject, _)| subject.name == subjects::TYPIFY)
        .map(|(_, cost)| *cost);
    #[expect(
        clippy::cast_precision_loss,
        reason = "libraries are smaller than that"
    )]
    for (subject, cost) in rows {
        let share = |part: f64, of: fn(&Cost) -> f64| {
            typify.as_ref().map_or_else(String::new, |typify| {
                format!("{:.0} %", part / of(typify) * 100.0)
            })
        };
        let _ = writeln!(
            text,
            "| {} | {:.2} s | {} | {:.2} s | {} | {:.2} MB | {} |",
            subject.name,
            cost.check,
            share(cost.check, |cost| cost.check),
            cost.build,
            share(cost.build, |cost| cost.build),
            cost.bytes as f64 / 1e6,
            share(cost.bytes as f64, |cost| cost.bytes as f64),
        );
    }
    text
}
