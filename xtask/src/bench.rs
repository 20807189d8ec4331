//! `cargo xtask bench`: times the decoders against others, measures what compiling them costs, counts instructions.

use std::path::Path;
use std::process::Command;

use crate::{debian, exit, speed};

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
    #[arg(long, conflicts_with_all = ["instructions", "peers"])]
    save: bool,

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
    let bench = root.join("tests/bench");
    if !bench.join("Cargo.toml").is_file() {
        anstream::eprintln!("error: there is no `tests/bench` in this workspace");
        return exit::USAGE;
    }
    if options.instructions && !debian::has("valgrind") {
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
    } else if options.peers {
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
