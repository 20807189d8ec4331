//! What the tasks took when somebody last looked: kept beside this crate, compared, written anew.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Instructions by task, in the order of the tasks.
pub(crate) type Counts = Vec<(String, u64)>;

/// How many percent more is no reason to worry.
const TOLERANCE: f64 = 3.0;

/// What a line begins with that is for people.
const COMMENT: &str = "# ";

/// What the line begins with that tells what the counts hold for.
const MADE_BY: &str = "# made by ";

/// The counts that were kept, and what they hold for.
struct Kept {
    made_by: String,
    counts: Counts,
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("counts.txt")
}

/// What counts depend on besides the code: the compiler; the C library, which has memory to give and copies it; and, for crates
/// that choose their code by it, whether the processor has wide vectors.
fn made_by() -> String {
    let library = Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let library = library
        .ok()
        .filter(|output| output.status.success())
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    let library = library.unwrap_or_else(|| "another C library".to_owned());
    format!("{}, {library}, {}", env!("COMPILER"), vectors())
}

#[cfg(target_arch = "x86_64")]
fn vectors() -> &'static str {
    if std::arch::is_x86_feature_detected!("avx2") {
        "AVX2"
    } else {
        "no AVX2"
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn vectors() -> &'static str {
    "no AVX2"
}

/// Prints the counts, beside those that were kept if there are any.
pub(crate) fn show(counts: &Counts) {
    let kept = read().map(|kept| kept.counts).unwrap_or_default();
    for (task, now) in counts {
        let change = find(&kept, task).map(|before| format!(" {:>+8.2} %", change(before, *now)));
        println!("{task:<58} {now:>7}{}", change.unwrap_or_default());
    }
}

/// Keeps the counts.
pub(crate) fn write(counts: &Counts) -> Result<(), String> {
    let before = read().map(|kept| kept.counts).unwrap_or_default();
    let mut text = format!(
        "{COMMENT}Instructions that events of each catalog take. Written by `cargo xtask bench --instructions --update`.\n\
         {MADE_BY}{}\n",
        made_by()
    );
    for (task, now) in counts {
        let _ = writeln!(text, "{task:<58} {now:>7}");
    }
    fs::write(path(), text).map_err(|error| format!("{}: {error}", path().display()))?;
    println!("{}", summary(&before, counts));
    Ok(())
}

/// Compares the counts with those that were kept; whether none has grown by more than is tolerated.
pub(crate) fn check(counts: &Counts) -> Result<bool, String> {
    let (kept, here) = (read()?, made_by());
    let worse = worse(&kept.counts, counts);
    for line in &worse {
        println!("{line}");
    }
    println!("{}", summary(&kept.counts, counts));
    if kept.made_by != here {
        println!(
            "not checked: the counts that are kept were made by {}, these by {here}",
            kept.made_by
        );
        return Ok(true);
    }
    if !worse.is_empty() {
        println!(
            "over {TOLERANCE} % more, or other tasks; if that is meant: cargo xtask bench --instructions --update"
        );
    }
    Ok(worse.is_empty())
}

/// What has grown by more than is tolerated, and what there is only before or now.
fn worse(before: &Counts, now: &Counts) -> Vec<String> {
    let grown = now
        .iter()
        .filter_map(|(task, now)| match find(before, task) {
            Some(before) if change(before, *now) <= TOLERANCE => None,
            Some(before) => Some(format!(
                "{task}: {now} instructions, not {before}: {:+.1} %",
                change(before, *now)
            )),
            None => Some(format!("{task}: {now} instructions, and none are kept")),
        });
    let gone = before
        .iter()
        .filter(|(task, _)| find(now, task).is_none())
        .map(|(task, _)| format!("{task}: is kept, and not counted any more"));
    grown.chain(gone).collect()
}

/// The change in all, and the least and the greatest for a task.
fn summary(before: &Counts, now: &Counts) -> String {
    let both: Vec<(&str, u64, u64)> = now
        .iter()
        .filter_map(|(task, now)| Some((task.as_str(), find(before, task)?, *now)))
        .collect();
    let total: u64 = now.iter().map(|(_, now)| now).sum();
    let mut text = format!("{} counts, {total} instructions", now.len());
    let change_of = |&(_, before, now): &(&str, u64, u64)| change(before, now);
    let by_change = |a: &&_, b: &&_| change_of(a).total_cmp(&change_of(b));
    if let (Some(least), Some(most)) =
        (both.iter().min_by(by_change), both.iter().max_by(by_change))
    {
        let sum = |pick: fn(&(&str, u64, u64)) -> u64| both.iter().map(pick).sum();
        let _ = write!(
            text,
            ": {:+.2} %; from {:+.2} % ({}) to {:+.2} % ({})",
            change(sum(|row| row.1), sum(|row| row.2)),
            change_of(least),
            least.0,
            change_of(most),
            most.0,
        );
    }
    text
}

fn find(counts: &Counts, task: &str) -> Option<u64> {
    let found = counts.iter().find(|(other, _)| other == task);
    found.map(|(_, count)| *count)
}

fn read() -> Result<Kept, String> {
    let at = path();
    let text = fs::read_to_string(&at).map_err(|error| {
        format!(
            "{}: {error}; to make it: cargo xtask bench --instructions --update",
            at.display()
        )
    })?;
    let made_by = text.lines().find_map(|line| line.strip_prefix(MADE_BY));
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let count = |line: &str| {
        let (task, count) = line.rsplit_once(' ')?;
        Some((task.trim_end().to_owned(), count.parse().ok()?))
    };
    let counts: Option<Counts> = lines.map(count).collect();
    Ok(Kept {
        made_by: made_by.unwrap_or("nobody knows what").to_owned(),
        counts: counts.ok_or_else(|| format!("{}: a line is no task and count", at.display()))?,
    })
}

#[expect(clippy::cast_precision_loss, reason = "counts are in the thousands")]
fn change(before: u64, now: u64) -> f64 {
    (now as f64 - before as f64) / before.max(1) as f64 * 100.0
}

#[cfg(test)]
mod tests {
    use super::{Counts, worse};

    fn counts(rows: &[(&str, u64)]) -> Counts {
        rows.iter().map(|&(task, n)| (task.to_owned(), n)).collect()
    }

    #[test]
    fn what_is_tolerated_is_silent() {
        let before = counts(&[("a", 1000), ("b", 1000)]);
        assert!(worse(&before, &counts(&[("a", 1030), ("b", 500)])).is_empty());
    }

    #[test]
    fn what_has_grown_come_or_gone_is_told() {
        let before = counts(&[("a", 1000), ("b", 1000)]);
        let told = worse(&before, &counts(&[("a", 1031), ("c", 7)]));
        assert_eq!(
            told,
            [
                "a: 1031 instructions, not 1000: +3.1 %",
                "c: 7 instructions, and none are kept",
                "b: is kept, and not counted any more"
            ]
        );
    }
}
