//! `cargo xtask bench`: times the decoders against others, measures what compiling them costs, counts instructions.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::exit;

#[expect(
    clippy::struct_excessive_bools,
    reason = "these are switches of a command line"
)]
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Fewer rounds: seconds instead of a minute, once everything is compiled
    #[arg(long)]
    quick: bool,

    /// Keep the figures, as tables, data and plot, in `tests/bench/results`
    #[arg(long, conflicts_with_all = ["instructions", "generate"])]
    save: bool,

    /// Measure what compiling costs instead: check, release build, size of the library
    #[arg(long, conflicts_with_all = ["instructions", "generate"])]
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

    /// Write the types of the peers instead, from the catalogs
    #[arg(long, conflicts_with = "instructions")]
    generate: bool,

    /// Only these catalogs
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    let bench = root.join("tests/bench");
    if !bench.join("Cargo.toml").is_file() {
        anstream::eprintln!("error: there is no `tests/bench` in this workspace");
        return exit::USAGE;
    }
    if options.instructions && !starts("valgrind") && !install("valgrind") {
        anstream::eprintln!(
            "error: `valgrind` is needed to count instructions: apt-get install valgrind"
        );
        return exit::USAGE;
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
    } else if options.generate {
        cargo.args(["--package", "peer-generator"]);
    } else if options.compile {
        cargo.args(["--package", "compile-cost", "--"]);
        cargo
            .args(options.save.then_some("--save"))
            .args(&options.catalogs);
    } else {
        // For this machine's processor, because sonic-rs asks for it; all contenders are compiled alike.
        cargo.env("RUSTFLAGS", "-C target-cpu=native");
        cargo.args(["--release", "--package", "hookswitch-bench"]);
        if !options.catalogs.is_empty() {
            cargo
                .args(["--no-default-features", "--features"])
                .arg(options.catalogs.join(","));
        }
        cargo.arg("--");
        cargo
            .args(options.quick.then_some("--quick"))
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

fn starts(program: &str) -> bool {
    let mut command = Command::new(program);
    command
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Installs a package where that takes no more than asking for it: in a container, as its administrator.
fn install(package: &str) -> bool {
    anstream::eprintln!("# apt-get install {package}");
    let mut command = Command::new("apt-get");
    command
        .args(["install", "--yes", "--quiet", package])
        .stdin(Stdio::null());
    command.status().is_ok_and(|status| status.success()) && starts(package)
}
