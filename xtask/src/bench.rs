//! `cargo xtask bench`: times the decoders against others, measures what compiling them costs, counts instructions.

mod costs;
mod figures;
mod kept;
mod plot;
mod report;

use std::io::Error;
use std::path::Path;
use std::process::{Command, Stdio};

use costs::Costs;
use figures::Run;
use serde::Serialize;
use serde::de::DeserializeOwned;

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
    #[arg(long, conflicts_with_all = ["instructions", "peers", "generate"])]
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
    told(if options.instructions {
        instructions(&bench, options)
    } else if options.peers {
        passed(cargo(&bench).args(["--package", "peer-generator"]))
    } else if options.compile {
        compile(root, &bench, options)
    } else {
        time(root, &bench, options)
    })
}

/// The exit code, or that of a message, which is told.
fn told(outcome: Result<u8, String>) -> u8 {
    outcome.unwrap_or_else(|message| {
        anstream::eprintln!("error: {message}");
        exit::USAGE
    })
}

/// Counts instructions; the counts are kept beside the program, which compares them itself.
fn instructions(bench: &Path, options: &Options) -> Result<u8, String> {
    let mut cargo = cargo(bench);
    cargo
        .args([
            "--profile",
            "instructions",
            "--package",
            "instructions",
            "--",
        ])
        .args(options.check.then_some("--check"))
        .args(options.update.then_some("--update"));
    passed(&mut cargo)
}

/// Measures what compiling costs, and makes tables of it.
fn compile(root: &Path, bench: &Path, options: &Options) -> Result<u8, String> {
    let mut cargo = cargo(bench);
    cargo
        .args(["--package", "compile-cost", "--"])
        .args(&options.catalogs);
    let Some(costs) = printed::<Costs>(&mut cargo)? else {
        return Ok(exit::FINDINGS);
    };
    show(&costs, costs::whole, options)?;
    if options.save {
        kept::save_costs(root, costs)?;
    }
    Ok(exit::CLEAN)
}

/// Times all contenders in one process, and makes tables of what it prints.
fn time(root: &Path, bench: &Path, options: &Options) -> Result<u8, String> {
    let mut cargo = cargo(bench);
    cargo
        // For this machine's processor, because sonic-rs asks for it; all contenders are compiled alike.
        .env("RUSTFLAGS", "-C target-cpu=native")
        .args(["--release", "--bin", "hookswitch-bench"]);
    if !options.catalogs.is_empty() {
        cargo
            .args(["--no-default-features", "--features"])
            .arg(options.catalogs.join(","));
    }
    cargo
        .arg("--")
        .args(options.quick.then_some("--quick".to_owned()))
        .args(options.rounds.map(|rounds| format!("--rounds={rounds}")))
        .args(&options.catalogs);
    let Some(run) = printed::<Run>(&mut cargo)? else {
        return Ok(exit::FINDINGS);
    };
    show(&run, report::whole, options)?;
    if options.save {
        kept::save(root, run)?;
    }
    Ok(exit::CLEAN)
}

/// Prints what was measured: as tables, or as data.
fn show<T: Serialize>(
    measured: &T,
    tables: impl Fn(&T) -> String,
    options: &Options,
) -> Result<(), String> {
    if options.json {
        let data = serde_json::to_string_pretty(measured).map_err(|error| error.to_string())?;
        anstream::println!("{data}");
    } else {
        anstream::println!("{}", tables(measured));
    }
    Ok(())
}

/// Runs a program of the benchmarks' workspace.
fn cargo(bench: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(bench)
        .args(["run", "--quiet", "--locked"]);
    cargo
}

/// Whether the program finds nothing wrong.
fn passed(cargo: &mut Command) -> Result<u8, String> {
    let status = cargo.status().map_err(|error| not_started(&error))?;
    Ok(if status.success() {
        exit::CLEAN
    } else {
        exit::FINDINGS
    })
}

/// The data that the program prints, unless it fails.
fn printed<T: DeserializeOwned>(cargo: &mut Command) -> Result<Option<T>, String> {
    let output = cargo
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| not_started(&error))?;
    if !output.status.success() {
        return Ok(None);
    }
    serde_json::from_slice(&output.stdout)
        .map(Some)
        .map_err(|error| format!("the benchmark prints no figures: {error}"))
}

fn not_started(error: &Error) -> String {
    format!("cargo does not start: {error}")
}
