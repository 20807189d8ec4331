//! Prints findings as GitHub's workflow commands, which become annotations of the lines at fault.

use std::fmt::Write as _;

use super::{Diagnostic, Places, Severity};
use crate::load::Sources;

pub(super) fn commands(findings: &[Diagnostic], sources: &Sources) -> String {
    let mut places = Places::new(sources);
    let mut text = String::new();
    for finding in findings {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let title = format!("{} {}", finding.rule.code, finding.rule.slug);
        let _ = write!(text, "::{command} title={}", property(&title));
        if let Some(span) = finding.place() {
            let _ = write!(text, ",file={}", property(sources.path(span.file)));
            if let Some((start, end)) = places.of(span) {
                let _ = write!(text, ",line={},endLine={}", start.line, end.line);
                // Columns are for what stands on one line.
                if start.line == end.line {
                    let _ = write!(text, ",col={},endColumn={}", start.column, end.column);
                }
            }
        }
        let mut message = finding.message.clone();
        if let Some(help) = &finding.help {
            let _ = write!(message, "\nhelp: {help}");
        }
        let _ = writeln!(text, "::{}", data(&message));
    }
    text
}

/// A text as the message of a workflow command.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A text as a property of a workflow command.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
