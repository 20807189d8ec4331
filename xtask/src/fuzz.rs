//! `cargo xtask fuzz`: looks for inputs that break a law, with libFuzzer on the stable compiler.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{count, exit, interop};

/// What makes the compiler say to libFuzzer where the code goes and what it compares, as `cargo fuzz` has it, but for the address
/// sanitizer: that needs a nightly compiler, and looks for what safe code does not do.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Ccodegen-units=1";

/// Longer inputs are slower and find nothing more.
const LONGEST: &str = "-max_len=8192";

/// No input may take longer, in seconds, nor more memory, in megabytes: both would be findings.
const LIMITS: [&str; 2] = ["-timeout=20", "-rss_limit_mb=4096"];

#[derive(clap::Args)]
pub(crate) struct Options {
    /// How long to look, for each target
    #[arg(long, default_value_t = 60, value_name = "N")]
    seconds: u32,

    /// Run the targets on this file once, instead: what a finding says to do
    #[arg(long, value_name = "FILE", conflicts_with = "seconds")]
    input: Option<PathBuf>,

    /// Only these targets
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    let found = prepare(root, options).and_then(|(bench, targets)| match &options.input {
        Some(input) => bench.once(&targets, input),
        None => bench.look(&targets, options.seconds),
    });
    match found {
        Ok(0) => exit::CLEAN,
        Ok(_) => exit::FINDINGS,
        Err(message) => {
            anstream::eprintln!("error: {message}");
            exit::USAGE
        }
    }
}

/// Where the targets have been built, and where their inputs are kept from one run to the next.
struct Bench {
    root: PathBuf,
    binaries: PathBuf,
    inputs: PathBuf,
}

/// Builds the targets that were asked for.
fn prepare(root: &Path, options: &Options) -> Result<(Bench, Vec<String>), String> {
    let project = root.join("tests/fuzz");
    let all = targets(&project).map_err(|_| "there is no `tests/fuzz` in this workspace")?;
    if let Some(unknown) = options.targets.iter().find(|name| !all.contains(name)) {
        return Err(format!(
            "there is no target `{unknown}`; there are {}",
            all.join(", ")
        ));
    }
    let chosen = if options.targets.is_empty() {
        all
    } else {
        options.targets.clone()
    };
    let host = host()?;
    let target = interop::target(root).join("fuzz");
    let mut cargo = cargo();
    cargo
        .current_dir(&project)
        .env("RUSTFLAGS", COVERAGE)
        .args(["build", "--quiet", "--release", "--locked"])
        // With a target named, build scripts and macros are built without what only the fuzzer understands.
        .args(["--target", &host])
        .arg("--target-dir")
        .arg(&target);
    for name in &chosen {
        cargo.args(["--bin", name]);
    }
    anstream::eprintln!("# building {}", count(chosen.len(), "fuzz target"));
    match cargo.status() {
        Ok(status) if status.success() => {}
        Ok(_) => {
            return Err("the fuzz targets do not build; libFuzzer needs a C++ compiler".to_owned());
        }
        Err(error) => return Err(format!("cargo does not start: {error}")),
    }
    let bench = Bench {
        root: root.to_owned(),
        binaries: target.join(host).join("release"),
        inputs: target.join("inputs"),
    };
    Ok((bench, chosen))
}

/// The fuzz targets, which are called like their files.
fn targets(project: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(project.join("fuzz_targets"))? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("rs"))
            && let Some(name) = path.file_stem()
        {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// What the compiler calls this machine.
fn host() -> Result<String, String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("-vV").output();
    let output = output.map_err(|error| format!("`rustc` does not start: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "`rustc -vV` does not name the host".to_owned())
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What one target has done.
struct Outcome {
    executions: u64,
    kept: usize,
    /// What it said last and the input with which it said so, if that breaks the law.
    finding: Option<(String, Option<PathBuf>)>,
}

impl Bench {
    /// Runs each target for a while; how many found something.
    fn look(&self, targets: &[String], seconds: u32) -> Result<usize, String> {
        let mut outcomes = Vec::new();
        for name in targets {
            anstream::eprintln!("# {name}: {}", count(seconds as usize, "second"));
            let outcome = self.fuzz(name, seconds)?;
            if let Some((said, input)) = &outcome.finding {
                self.tell(name, said, input.as_deref());
            }
            outcomes.push((name, outcome));
        }
        anstream::println!(
            "{:<12} {:>12} {:>10} {:>8}",
            "target",
            "executions",
            "a second",
            "findings"
        );
        for (name, outcome) in &outcomes {
            let rate = outcome.executions / u64::from(seconds.max(1));
            let findings = u8::from(outcome.finding.is_some());
            anstream::println!(
                "{name:<12} {:>12} {rate:>10} {findings:>8}    {} kept",
                outcome.executions,
                count(outcome.kept, "input")
            );
        }
        let executions: u64 = outcomes.iter().map(|(_, outcome)| outcome.executions).sum();
        let findings = outcomes
            .iter()
            .filter(|(_, outcome)| outcome.finding.is_some())
            .count();
        anstream::println!("{executions} executions, {}", count(findings, "finding"));
        Ok(findings)
    }

    /// Runs one target, beginning with its seeds and with what earlier runs found to lead somewhere.
    fn fuzz(&self, name: &str, seconds: u32) -> Result<Outcome, String> {
        let [corpus, seeds, findings] =
            ["corpus", "seeds", "findings"].map(|kind| self.inputs.join(kind).join(name));
        // Seeds are written anew, so that a fixture that is gone is no seed any more.
        let _ = fs::remove_dir_all(&seeds);
        for folder in [&corpus, &seeds, &findings] {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        let mut prefix = findings.clone().into_os_string();
        prefix.push("/");
        let mut artifacts = std::ffi::OsString::from("-artifact_prefix=");
        artifacts.push(prefix);
        let output = Command::new(self.binaries.join(name))
            .current_dir(&self.root)
            .env("FUZZ_SEEDS", &seeds)
            .arg(artifacts)
            .arg(format!("-max_total_time={seconds}"))
            .args(["-print_final_stats=1", LONGEST])
            .args(LIMITS)
            .args([&corpus, &seeds])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .output()
            .map_err(|error| format!("`{name}` does not start: {error}"))?;
        let log = String::from_utf8_lossy(&output.stderr);
        let finding = (!output.status.success()).then(|| {
            let written = log
                .lines()
                .find_map(|line| line.split_once("Test unit written to "));
            (said(&log), written.map(|(_, path)| path.trim().into()))
        });
        Ok(Outcome {
            executions: executions(&log),
            kept: fs::read_dir(&corpus).map_or(0, Iterator::count),
            finding,
        })
    }

    /// Runs targets on one input; how many fail.
    fn once(&self, targets: &[String], input: &Path) -> Result<usize, String> {
        let input =
            fs::canonicalize(input).map_err(|error| format!("{}: {error}", input.display()))?;
        let mut failed = 0;
        for name in targets {
            let output = Command::new(self.binaries.join(name))
                .current_dir(&self.root)
                .args(LIMITS)
                .arg(&input)
                .output()
                .map_err(|error| format!("`{name}` does not start: {error}"))?;
            if output.status.success() {
                anstream::println!("{name}: the law holds");
            } else {
                let log = String::from_utf8_lossy(&output.stderr);
                anstream::println!("{name}: {}", said(&log));
                failed += 1;
            }
        }
        Ok(failed)
    }

    fn tell(&self, name: &str, said: &str, input: Option<&Path>) {
        anstream::eprintln!("error: `{name}`: {said}");
        if let Some(input) = input {
            let input = input.strip_prefix(&self.root).unwrap_or(input).display();
            anstream::eprintln!("  the input: {input}");
            anstream::eprintln!("  to see it again: cargo xtask fuzz {name} --input {input}");
        }
    }
}

/// How many inputs were tried: the last that the log tells.
fn executions(log: &str) -> u64 {
    let counted = |line: &str| match line.strip_prefix("stat::number_of_executed_units:") {
        Some(count) => count.trim().parse().ok(),
        None => line
            .strip_prefix('#')?
            .split_whitespace()
            .next()?
            .parse()
            .ok(),
    };
    log.lines()
        .filter_map(counted)
        .next_back()
        .unwrap_or_default()
}

/// Why a target stopped: the panic's message, or else what libFuzzer says.
fn said(log: &str) -> String {
    const MOST: usize = 12;
    let panic = log.find("panicked at ");
    let fuzzer = || log.find("ERROR: ").map(|at| (at, "SUMMARY: "));
    match panic.map(|at| (at, "note: ")).or_else(fuzzer) {
        Some((at, end)) => {
            let text = &log[at..];
            let text = &text[..text.find(end).unwrap_or(text.len())];
            let lines: Vec<&str> = text.trim_end().lines().take(MOST).collect();
            lines.join("\n  ")
        }
        None => log
            .lines()
            .next_back()
            .unwrap_or("it says nothing")
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{executions, said};

    #[test]
    fn the_log_tells_how_many_inputs_were_tried() {
        let log = "#128\tNEW    cov: 3\n#4096\tpulse  cov: 5\nstat::number_of_executed_units: 5000\nstat::peak_rss_mb: 40\n";
        assert_eq!(executions(log), 5000);
        assert_eq!(
            executions("#128\tNEW\n#4096\tpulse\n==1== ERROR: libFuzzer: timeout\n"),
            4096
        );
        assert_eq!(executions(""), 0);
    }

    #[test]
    fn the_log_tells_why_a_target_stopped() {
        let panic = "#1\tNEW\n\nthread 'main' panicked at a.rs:1:2:\nit is another event\nnote: run with\n==1== ERROR: libFuzzer: deadly signal\n";
        assert_eq!(said(panic), "panicked at a.rs:1:2:\n  it is another event");
        let slow = "#1\tNEW\n==1== ERROR: libFuzzer: timeout after 20 seconds\n    #0 0x1\nSUMMARY: libFuzzer: timeout\n";
        assert_eq!(
            said(slow),
            "ERROR: libFuzzer: timeout after 20 seconds\n      #0 0x1"
        );
    }
}
