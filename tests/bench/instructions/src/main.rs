//! Counts the instructions that a fixed set of events takes, and compares them with what it took before.
//!
//! Instructions are what stays the same on a noisy machine. This program starts itself once for each task, and the system's
//! debugging interface walks it through the task one instruction at a time: that needs no other program, and counts what the
//! processor does, exactly.

mod baseline;
#[cfg(target_os = "linux")]
mod step;
mod tasks;

use std::env;
use std::process::ExitCode;

use baseline::Counts;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        ["--measure", task] => measure(task).map(|()| true),
        // For a profiler.
        ["--run", task] => tasks::run(task, || ()).map(|()| true),
        [] => show(),
        ["--update"] => update(),
        ["--check"] => check(),
        _ => Err("instructions [--check | --update | --run TASK]".to_owned()),
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

fn show() -> Result<bool, String> {
    baseline::show(&count()?);
    Ok(true)
}

fn update() -> Result<bool, String> {
    baseline::write(&count()?)?;
    Ok(true)
}

/// Why there are no counts.
enum Failure {
    /// On this system nobody may count, which is no mistake of the project's.
    Refused(String),
    /// What was to be counted does not work.
    Broken(String),
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::Broken(message)
    }
}

impl From<Failure> for String {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(message) | Failure::Broken(message) => message,
        }
    }
}

/// Where nothing can be counted, or not what was counted before, nothing is wrong either; but somebody should know.
fn check() -> Result<bool, String> {
    match count() {
        Ok(counts) => baseline::check(&counts),
        Err(Failure::Refused(why)) => {
            println!("not checked: {why}");
            Ok(true)
        }
        Err(Failure::Broken(why)) => Err(why),
    }
}

/// Instructions by task.
#[cfg(target_os = "linux")]
fn count() -> Result<Counts, Failure> {
    let own =
        env::current_exe().map_err(|error| format!("this program cannot find itself: {error}"))?;
    // What it takes to begin and to end is counted too, with a task that does nothing.
    let overhead = step::count(&own, tasks::NOTHING)?;
    tasks::all()?
        .into_iter()
        .map(|task| {
            let count = step::count(&own, &task)?;
            Ok((task, count.saturating_sub(overhead)))
        })
        .collect()
}

#[cfg(not(target_os = "linux"))]
fn count() -> Result<Counts, Failure> {
    let why = "instructions are counted on Linux only";
    Err(Failure::Refused(why.to_owned()))
}

/// What this program does when it has been started to be counted.
#[cfg(target_os = "linux")]
fn measure(task: &str) -> Result<(), String> {
    step::trace_me();
    tasks::run(task, step::mark)
}

#[cfg(not(target_os = "linux"))]
fn measure(task: &str) -> Result<(), String> {
    tasks::run(task, || ())
}
