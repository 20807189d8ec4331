//! `cargo xtask bench`: times the decoders against others, measures what compiling them costs, counts instructions.

mod figures;
mod kept;
mod plot;
mod report;

use std::path::Path;
use std::process::{Command, Stdio};

use figures::Run;

use crate::{exit, speed};

#[expect(
    clippy::struct_excessive_bools,
    reason = "these are switches of a command line"
)]
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Fewer rounds: seconds instead of a minute, once everything is compiled
    #[arg(long)]
    quick: bool,

    /// How many rounds
    #[arg(long, value_name = "N", conflicts_with_all = ["quick", "instructions", "peers", "compile", "generate"])]
    rounds: Option<usize>,

    /// Keep the figures, as data, tables and plot, in `tests/bench/results` and the README
    #[arg(long, conflicts_with_all = ["instructions", "peers"])]
    save: bool,

    /// Print the data instead of the tables
    #[arg(long, conflicts_with_all = ["instructions", "peers", "compile", "generate"])]
    json: bool,

    /// Measure nothing: make tables and plot anew from the figures that are kept
    #[arg(long, conflicts_with_all = ["instructions", "peers", "compile", "generate", "save", "quick", "json"])]
    plot: bool,

    /// Measure what compiling costs instead: check, release build, size of the library
    #[arg(long, conflicts_with_all = ["instructions", "peers"])]
    compile: bool,

    /// Count instructions instead, which stay the same on a noisy machine
    #[arg(long)]
    instructions: bool,

    /// With `--instructions`: fail if something takes over 3 % more than when the counts were kept
    #[arg(long, requires = "instructions", conflicts_with = "update")]
    check: bool,

    /// With `--instructions`: keep the counts
    #[arg(long, requires = "instructions")]
    update: bool,

    /// Time `generate` instead: the catalogs of this workspace, and synthetic ones of up to 10,000 events
    #[arg(long, conflicts_with_all = ["instructions", "compile", "peers"])]
    generate: bool,

    /// Write the types of the peers instead, from the catalogs
    #[arg(long, conflicts_with = "instructions")]
    peers: bool,

    /// Only these catalogs
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    if options.generate {
        return speed::run(root, options.save);
    }
    if options.plot {
        return told(kept::draw(root).map(|()| exit::CLEAN));
    }
    let bench = root.join("tests/bench");
    if !bench.join("Cargo.toml").is_file() {
        anstream::eprintln!("error: there is no `tests/bench` in this workspace");
        return exit::USAGE;
    }
    if !(options.instructions || options.peers || options.compile) {
        return told(time(root, &bench, options));
    }
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(&bench)
        .args(["run", "--quiet", "--locked"]);
    if options.instructions {
        cargo.args([
            "--profile",
            "instructions",
            "--package",
            "instructions",
            "--",
        ]);
        cargo
            .args(options.check.then_some("--check"))
            .args(options.update.then_some("--update"));
    } else if options.peers {
        cargo.args(["--package", "peer-generator"]);
    } else {
        cargo.args(["--package", "compile-cost", "--"]);
        cargo
            .args(options.save.then_some("--save"))
            .args(&options.catalogs);
    }
    match cargo.status() {
        Ok(status) if status.success() => exit::CLEAN,
        Ok(_) => exit::FINDINGS,
        Err(error) => {
            anstream::eprintln!("error: cargo does not start: {error}");
            exit::USAGE
        }
    }
}

/// The exit code, or that of a message, which is told.
fn told(outcome: Result<u8, String>) -> u8 {
    outcome.unwrap_or_else(|message| {
        anstream::eprintln!("error: {message}");
        exit::USAGE
    })
}

/// Times all contenders in one process, and makes tables of what it prints.
fn time(root: &Path, bench: &Path, options: &Options) -> Result<u8, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(bench)
        // For this machine's processor, because sonic-rs asks for it; all contenders are compiled alike.
        .env("RUSTFLAGS", "-C target-cpu=native")
        .args([
            "run",
            "--quiet",
            "--locked",
            "--release",
            "--bin",
            "hookswitch-bench",
        ]);
    if !options.catalogs.is_empty() {
        cargo
            .args(["--no-default-features", "--features"])
            .arg(options.catalogs.join(","));
    }
    cargo.arg("--");
    cargo
        .args(options.quick.then_some("--quick".to_owned()))
        .args(options.rounds.map(|rounds| format!("--rounds={rounds}")))
        .args(&options.catalogs);
    let output = cargo
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if !output.status.success() {
        return Ok(exit::FINDINGS);
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    let run: Run = serde_json::from_str(&printed)
        .map_err(|error| format!("the benchmark prints no figures: {error}"))?;
    if options.json {
        anstream::print!("{printed}");
    } else {
        anstream::println!("{}", report::whole(&run));
    }
    if options.save {
        kept::save(root, run)?;
    }
    Ok(exit::CLEAN)
}
