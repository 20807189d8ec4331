//! Measures what compiling our crates costs, against typify's output and plain serde for the same catalogs; `cargo xtask bench
//! --compile` makes tables of it.

mod build;
mod subjects;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use hookswitch_codegen::model::Catalog;
use serde_json::{Value, json};

fn main() -> ExitCode {
    let chosen: Vec<String> = env::args().skip(1).collect();
    match measure(&chosen) {
        Ok(costs) => {
            println!("{costs:#}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// What it takes for each of the chosen catalogs, or for all if none is chosen.
fn measure(chosen: &[String]) -> Result<Value, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let root = fs::canonicalize(&root).map_err(|error| format!("{}: {error}", root.display()))?;
    let workspace = peer_generator::workspace();
    let is_chosen = |catalog: &&Catalog| chosen.is_empty() || chosen.contains(&catalog.name);
    let catalogs = workspace.catalogs.iter().filter(is_chosen);
    let catalogs: Result<Vec<Value>, String> =
        catalogs.map(|catalog| costs(&root, catalog)).collect();
    Ok(json!({ "compiler": env!("COMPILER"), "runs": build::RUNS, "catalogs": catalogs? }))
}

fn costs(root: &Path, catalog: &Catalog) -> Result<Value, String> {
    let mut rows = Vec::new();
    for subject in subjects::of(root, catalog)? {
        eprintln!("# {}: {}", catalog.name, subject.name);
        let cost = build::measure(&subject)?;
        rows.push(json!({
            "name": subject.name,
            "family": subject.family,
            "check": seconds(&cost.check),
            "build": seconds(&cost.build),
            "bytes": cost.bytes,
        }));
    }
    Ok(json!({ "name": catalog.name, "rows": rows }))
}

fn seconds(times: &build::Times) -> Value {
    json!({ "alone": times.alone.as_secs_f64(), "all": times.all.as_secs_f64() })
}
