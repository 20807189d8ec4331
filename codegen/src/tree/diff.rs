//! Tells two texts apart, and shows briefly where they differ.

use std::time::Duration;

use similar::TextDiff;

/// Lines of a diff that are shown of one file.
const SHOWN: usize = 14;

/// Whether two texts differ in nothing but the way their lines end, which is up to the checkout.
pub(super) fn same(found: &str, expected: &str) -> bool {
    found == expected || (found.contains('\r') && unix(found) == unix(expected))
}

/// The beginning of a unified diff.
pub(super) fn short(found: &str, expected: &str) -> String {
    let (found, expected) = (unix(found), unix(expected));
    let diff = TextDiff::configure()
        .timeout(Duration::from_millis(200))
        .diff_lines(found.as_str(), expected.as_str());
    let whole = diff.unified_diff().context_radius(1).to_string();
    let mut lines: Vec<&str> = whole.lines().collect();
    let more = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    let rest = if more > 0 {
        format!("\n… {more} more lines")
    } else {
        String::new()
    };
    lines.join("\n") + &rest
}

fn unix(text: &str) -> String {
    text.replace("\r\n", "\n")
}
