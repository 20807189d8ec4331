//! Prints findings as GitHub's workflow commands, which annotate the changed lines.

use std::fmt::Write as _;

use super::{audiences, subject, together};
use crate::diagnostic::github::{data, property};
use crate::evolve::finding::Finding;
use crate::evolve::verdict::Level;

pub(super) fn commands(findings: &[Finding]) -> String {
    let mut text = String::new();
    for told in together(findings.iter().filter(|finding| finding.is_told())) {
        let finding = told.first;
        let breaks = audiences(finding, Level::Breaks);
        let command = match finding.verdicts.worst() {
            _ if finding.is_approval() => "error",
            _ if finding.approved.is_some() => "notice",
            Level::Breaks => "warning",
            _ => "notice",
        };
        let mut message = format!("{}: {}", subject(finding), finding.reason);
        if !breaks.is_empty() {
            let _ = write!(message, "; breaks {}", breaks.join(", "));
        }
        if told.events.len() > 1 {
            let _ = write!(message, " (in {} events)", told.events.len());
        }
        let place = finding.new.as_ref().map_or_else(String::new, |place| {
            format!(
                "file={},line={},col={},",
                property(&place.file),
                place.line,
                place.column
            )
        });
        let title = property(&format!("{} [{}]", finding.rule.id, finding.fingerprint));
        let _ = writeln!(text, "::{command} {place}title={title}::{}", data(&message));
    }
    text
}
