//! Compiles a crate, again and again, and tells what the processor had to do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::subjects::Subject;

/// How often; what takes least is least disturbed by others.
pub(crate) const RUNS: usize = 3;

/// Clock ticks a second in `/proc`, on every Linux there is.
const TICKS: f64 = 100.0;

/// What compiling took.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// Processor seconds of `cargo check`.
    pub(crate) check: f64,
    /// Processor seconds of a release build.
    pub(crate) build: f64,
    /// Bytes of the libraries that it made.
    pub(crate) bytes: u64,
}

/// Compiles what a crate depends on, then the crate alone as often as it takes.
pub(crate) fn measure(subject: &Subject) -> Result<Cost, String> {
    let target = subject.folder.join("target/compile-cost");
    let check = least(subject, &target, &["check"])?;
    let build = least(subject, &target, &["build", "--release"])?;
    let bytes = subject
        .packages
        .iter()
        .map(|package| size(&target, package))
        .sum::<Result<u64, String>>()?;
    Ok(Cost {
        check,
        build,
        bytes,
    })
}

fn least(subject: &Subject, target: &Path, command: &[&str]) -> Result<f64, String> {
    let package = subject.packages.last().map_or("", String::as_str);
    let features = subject.features.join(",");
    let mut compile = command.to_vec();
    compile.extend([
        "--quiet",
        "--package",
        package,
        "--no-default-features",
        "--features",
        &features,
    ]);
    cargo(subject, target, &compile)?;
    let mut least = f64::INFINITY;
    for _ in 0..RUNS {
        for package in &subject.packages {
            let mut clean = vec!["clean", "--quiet", "--package", package];
            clean.extend(command.contains(&"--release").then_some("--release"));
            cargo(subject, target, &clean)?;
        }
        let before = children()?;
        cargo(subject, target, &compile)?;
        least = least.min(children()? - before);
    }
    Ok(least)
}

fn cargo(subject: &Subject, target: &Path, arguments: &[&str]) -> Result<(), String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(&subject.folder)
        .args(arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!(
            "cargo {} fails for {}",
            arguments.join(" "),
            subject.name
        )),
        Err(error) => Err(format!("cargo does not start: {error}")),
    }
}

/// Processor seconds of all that this program has started and that has ended, and what that has started in turn.
fn children() -> Result<f64, String> {
    let stat = fs::read_to_string("/proc/self/stat")
        .map_err(|error| format!("processor time is counted on Linux only: {error}"))?;
    // The program's name, in parentheses, may hold anything; after it, fields are numbers.
    let fields: Vec<&str> = stat
        .rsplit(") ")
        .next()
        .unwrap_or_default()
        .split(' ')
        .collect();
    let ticks: f64 = [13, 14]
        .iter()
        .filter_map(|&at| fields.get(at)?.parse::<f64>().ok())
        .sum();
    Ok(ticks / TICKS)
}

/// The size of a package's library.
fn size(target: &Path, package: &str) -> Result<u64, String> {
    let start = format!("lib{}-", package.replace('-', "_"));
    let folder = target.join("release/deps");
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let is_library = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&start) && name.ends_with(".rlib")
    };
    let sizes = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_library)
        .filter_map(|path| path.metadata().ok());
    Ok(sizes.map(|data| data.len()).sum())
}
