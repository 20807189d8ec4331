//! What the tasks took when somebody last looked: kept beside this crate, compared, written anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// Instructions for each event, by task.
pub(crate) type Counts = BTreeMap<String, u64>;

/// How many percent more is no reason to worry.
const TOLERANCE: f64 = 3.0;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../instructions.json")
}

/// Keeps the counts.
pub(crate) fn write(counts: &Counts) -> Result<bool, String> {
    let before = read().unwrap_or_default();
    print!("{}", table(counts, Some(&before)));
    let text = serde_json::to_string_pretty(counts).expect("a map prints");
    fs::write(path(), text + "\n").map_err(|error| format!("{}: {error}", path().display()))?;
    Ok(true)
}

/// Compares the counts with those that were kept; whether none has grown by more than is tolerated.
pub(crate) fn check(counts: &Counts) -> Result<bool, String> {
    let before = read()?;
    print!("{}", table(counts, Some(&before)));
    let new = counts.keys().any(|task| !before.contains_key(task))
        || before.keys().any(|task| !counts.contains_key(task));
    let changes = || {
        counts
            .iter()
            .filter_map(|(task, &now)| Some(change(*before.get(task)?, now)))
    };
    let grown = changes().any(|change| change > TOLERANCE);
    if grown || new {
        let what = if grown {
            format!("something takes over {TOLERANCE} % more")
        } else {
            "the tasks have changed".to_owned()
        };
        println!("{what}; if that is meant: cargo xtask bench --instructions --update");
    } else if changes().any(|change| change < -TOLERANCE) {
        println!(
            "something takes less than before; to keep it so: cargo xtask bench --instructions --update"
        );
    }
    Ok(!grown && !new)
}

/// The counts as a table, beside those from before if there are any.
pub(crate) fn table(counts: &Counts, before: Option<&Counts>) -> String {
    let mut text = String::new();
    for (task, &now) in counts {
        let _ = write!(text, "{task:<28} {now:>8}");
        match before.and_then(|before| before.get(task)) {
            Some(&before) => {
                let _ = writeln!(text, " {:>+8.1} %", change(before, now));
            }
            None => text.push('\n'),
        }
    }
    text
}

fn read() -> Result<Counts, String> {
    let text = fs::read_to_string(path()).map_err(|error| {
        format!(
            "{}: {error}; to make it: cargo xtask bench --instructions --update",
            path().display()
        )
    })?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path().display()))
}

#[expect(clippy::cast_precision_loss, reason = "counts are in the thousands")]
fn change(before: u64, now: u64) -> f64 {
    (now as f64 - before as f64) / before.max(1) as f64 * 100.0
}
