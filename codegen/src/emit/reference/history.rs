//! Tells since which release an event and its members are there, and what happened to them.

use super::super::markdown::{code, inline, series};
use super::Page;
use super::words;
use crate::model::{History, PayloadPlace};

impl Page<'_> {
    /// `1.0.0`, with the members that came later; empty if no release is kept.
    pub(super) fn since(self, history: Option<&History>) -> String {
        let Some(history) = history else {
            return String::new();
        };
        let version = |version: &Option<String>| {
            version
                .clone()
                .unwrap_or_else(|| "the next release".to_owned())
        };
        let later = history.members.iter();
        let later = later.map(|(pointer, since)| {
            format!("{} since {}", code(&self.path(pointer)), version(since))
        });
        let first = version(&history.since);
        match series(later) {
            later if later.is_empty() => first,
            later => format!("{first}; {later}"),
        }
    }

    /// A JSON Pointer as the tables write it: `/body/legs/*/status` as `legs[].status`.
    fn path(self, pointer: &str) -> String {
        let inside = match &self.catalog.payload {
            PayloadPlace::Member(place) => pointer.strip_prefix(&format!("/{place}/")),
            PayloadPlace::Flat => None,
        };
        let inside = inside.unwrap_or(pointer.trim_start_matches('/'));
        inside
            .replace("/*", "[]")
            .replace('/', ".")
            .replace("~1", "/")
            .replace("~0", "~")
    }
}

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
