//! Finds durations and sizes of which nobody knows what they are counted in.

use super::{Subject, walk};
use crate::diagnostic::{Diagnostic, rules};
use crate::names::words;

const QUANTITIES: [&str; 31] = [
    "age",
    "bitrate",
    "bytes",
    "delay",
    "distance",
    "duration",
    "elapsed",
    "expiry",
    "frequency",
    "height",
    "hours",
    "interval",
    "latency",
    "length",
    "lifetime",
    "millis",
    "milliseconds",
    "minutes",
    "ms",
    "offset",
    "period",
    "secs",
    "seconds",
    "size",
    "speed",
    "timeout",
    "ttl",
    "volume",
    "wait",
    "weight",
    "width",
];

/// Numbers whose names say that they are quantities have a unit.
pub(super) fn units(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for found in subject.written.iter().flat_map(walk::members) {
        let member = found.member;
        let expression = member.shape.expression.as_ref();
        let scalar = expression.and_then(walk::scalar).map(|(name, _)| name);
        if member.unit.is_some() || !matches!(scalar, Some("integer" | "number")) {
            continue;
        }
        let words: Vec<String> = words(&member.name.value)
            .map(str::to_ascii_lowercase)
            .collect();
        // The last word says what it is: a `size`, but not a `size_index`.
        let Some(word) = words
            .last()
            .filter(|word| QUANTITIES.contains(&word.as_str()))
        else {
            continue;
        };
        let message = format!(
            "member `{}` is a quantity without a unit",
            member.name.value
        );
        findings.push(
            Diagnostic::error(
                rules::MISSING_UNIT,
                message,
                member.name.span,
                format!("a {word} of what?"),
            )
            .help("say what it is counted in: `unit: seconds`"),
        );
    }
}
