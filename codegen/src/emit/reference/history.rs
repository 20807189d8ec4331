//! Tells since which release something is there, and what happened to it.

use super::super::markdown::inline;
use super::words;
use crate::model::{History, Since};

/// `1.0.0`; empty if no release is kept.
pub(super) fn since(history: Option<&History>) -> String {
    history.map_or(String::new(), |history| {
        history.since.clone().unwrap_or_else(|| NEXT.to_owned())
    })
}

/// Since when a member is there that came later.
pub(super) fn later(since: &Since) -> String {
    match since {
        Since::Version(version) => format!("Since {version}."),
        Since::Unreleased => format!("Since {NEXT}."),
    }
}

const NEXT: &str = "the next release";

/// What happened, a line for each change.
pub(super) fn past(history: Option<&History>) -> Option<String> {
    let changes = history
        .map(|history| history.changes.as_slice())
        .unwrap_or_default();
    let line = |(version, what): &(Option<String>, String)| {
        let version = version.as_deref().unwrap_or("The next release");
        format!("- {version}: {}.", inline(&words::capital(what)))
    };
    let lines: Vec<String> = changes.iter().map(line).collect();
    (!lines.is_empty()).then(|| format!("What happened to it:\n\n{}", lines.join("\n")))
}
