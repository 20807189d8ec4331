//! Compiles a crate, again and again, and tells what the processor had to do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

#[cfg(unix)]
use nix::sys::time::TimeVal;

use crate::subjects::Subject;

/// How often; what takes least is least disturbed by others.
pub(crate) const RUNS: usize = 9;

/// How long they take together where they are enough: what disturbs takes a smaller part of what takes long.
const LONG: Duration = Duration::from_secs(15);

/// What compiling took.
pub(crate) struct Cost {
    /// Of `cargo check`.
    pub(crate) check: Times,
    /// Of a release build.
    pub(crate) build: Times,
    /// Bytes of the library that it made.
    pub(crate) bytes: u64,
}

/// Processor time of one command.
pub(crate) struct Times {
    /// For the crate alone, all that it depends on being compiled.
    pub(crate) alone: Duration,
    /// From nothing, with all that it depends on.
    pub(crate) all: Duration,
}

/// Compiles a crate and all that it depends on, then the crate alone as often as it takes.
pub(crate) fn measure(subject: &Subject) -> Result<Cost, String> {
    let target = subject.folder.join("target/compile-cost");
    if target.exists() {
        fs::remove_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))?;
    }
    Ok(Cost {
        check: seconds(subject, &target, &["check"])?,
        build: seconds(subject, &target, &["build", "--release"])?,
        bytes: size(&target, &subject.package)?,
    })
}

fn seconds(subject: &Subject, target: &Path, command: &[&str]) -> Result<Times, String> {
    let features = subject.features.join(",");
    let compile = [
        command,
        &["--quiet", "--package", &subject.package],
        &["--no-default-features", "--features", &features],
    ]
    .concat();
    let release = command.iter().filter(|it| **it == "--release").copied();
    let clean: Vec<&str> = ["clean", "--quiet", "--package", &subject.package]
        .into_iter()
        .chain(release)
        .collect();
    let all = timed(subject, target, &compile)?;
    let (mut alone, mut idle) = (Duration::MAX, Duration::MAX);
    let mut spent = Duration::ZERO;
    for _ in 0..RUNS {
        cargo(subject, target, &clean)?;
        let took = timed(subject, target, &compile)?;
        alone = alone.min(took);
        // What cargo takes to find that there is nothing to do is no part of compiling.
        idle = idle.min(timed(subject, target, &compile)?);
        spent += took;
        if spent > LONG {
            break;
        }
    }
    let alone = alone.saturating_sub(idle);
    Ok(Times { alone, all })
}

fn timed(subject: &Subject, target: &Path, arguments: &[&str]) -> Result<Duration, String> {
    let before = children()?;
    cargo(subject, target, arguments)?;
    Ok(children()?.saturating_sub(before))
}

fn cargo(subject: &Subject, target: &Path, arguments: &[&str]) -> Result<(), String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(&subject.folder)
        .args(arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        // Generated types have parts that nothing here uses.
        .env("RUSTFLAGS", "--cap-lints=allow");
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

/// Processor time of all that this program has started and that has ended, and what that has started in turn.
#[cfg(unix)]
fn children() -> Result<Duration, String> {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)
        .map_err(|error| format!("processor time is not counted here: {error}"))?;
    let time = |time: TimeVal| {
        let parts = (time.tv_sec().try_into(), time.tv_usec().try_into());
        let (Ok(seconds), Ok(microseconds)) = parts else {
            return Duration::ZERO;
        };
        Duration::from_secs(seconds) + Duration::from_micros(microseconds)
    };
    Ok(time(usage.user_time()) + time(usage.system_time()))
}

#[cfg(not(unix))]
fn children() -> Result<Duration, String> {
    Err("processor time is counted on Unix only".to_owned())
}

/// The size of a package's library, of which cargo has left one.
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
