//! Counts the instructions that a fixed set of events takes, and compares them with what it took before.
//!
//! Instructions are what stays the same on a noisy machine. They are counted by callgrind, which runs this same program
//! once for each task and sees only what happens inside of `measured`.

mod baseline;
mod tasks;

use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs, process};

use baseline::Counts;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        ["--measure", task] => tasks::run(task).map(|_| true),
        [] => count().map(|counts| {
            print!("{}", baseline::table(&counts, None));
            true
        }),
        ["--update"] => count().and_then(|counts| baseline::write(&counts)),
        ["--check"] => count().and_then(|counts| baseline::check(&counts)),
        _ => Err("instructions [--check | --update]".to_owned()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

/// Instructions for each event, by task.
fn count() -> Result<Counts, String> {
    let own =
        env::current_exe().map_err(|error| format!("this program cannot find itself: {error}"))?;
    tasks::all()
        .into_iter()
        .map(|task| count_one(&own, &task).map(|count| (task, count)))
        .collect()
}

fn count_one(own: &PathBuf, task: &str) -> Result<u64, String> {
    let file = env::temp_dir().join(format!("hookswitch-callgrind-{}", process::id()));
    let run = Command::new("valgrind")
        .args([
            "--tool=callgrind",
            "--collect-atstart=no",
            "--toggle-collect=*tasks::measured*",
        ])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .arg(own)
        .args(["--measure", task])
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("valgrind does not start: {error}"))?;
    let said = String::from_utf8_lossy(&run.stderr);
    if !run.status.success() {
        return Err(format!("valgrind fails at `{task}`:\n{said}"));
    }
    let profile =
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    // The file is in a folder for such files; that one is left over harms nobody.
    let _ = fs::remove_file(&file);
    let total = profile
        .lines()
        .find_map(|line| line.strip_prefix("totals: ")?.trim().parse::<u64>().ok());
    let total = total
        .filter(|&total| total > 0)
        .ok_or_else(|| format!("callgrind has seen nothing of `{task}`:\n{said}"))?;
    Ok(total / tasks::events(task) as u64)
}
