//! Prints what is wrong with the catalogs of a workspace, or what is in them.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use hookswitch_codegen::{diagnostic, load, resolve};

fn main() -> ExitCode {
    let root = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    let start = Instant::now();
    let (sources, mut findings) = load::read(&root);
    let (workspace, more) = resolve::workspace(&sources);
    findings.extend(more);
    let took = start.elapsed();
    eprint!("{}", diagnostic::render(&findings, &sources, true));
    eprintln!("{} findings, {took:.1?}", findings.len());
    for catalog in workspace.iter().flat_map(|workspace| &workspace.catalogs) {
        println!(
            "{}: {} events, {} types",
            catalog.name,
            catalog.events.len(),
            catalog.types.len()
        );
    }
    if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
