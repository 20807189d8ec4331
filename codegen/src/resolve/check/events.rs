//! Checks events: their names on the wire, their examples, which members they have.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::model;
use crate::resolve::link::Draft;
use crate::syntax::{Event, Text};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let mut files: HashMap<String, (&Event, &str)> = HashMap::new();
    for ((written, _), event) in draft.declared.events.iter().zip(&draft.catalog.events) {
        let name = written.wire.as_ref().unwrap_or(&written.key);
        if check_wire(name, event, findings) {
            check_file(written, name.span, &event.wire, &mut files, findings);
            check_parts(draft, name.span, event, findings);
        }
        check_presence(draft, written, findings);
        let examples = written.examples.as_ref();
        if examples.is_none_or(|examples| examples.list.is_empty() && !examples.refused) {
            let message = format!("event `{}` has no example", written.key.value);
            let span = examples.map_or(written.key.span, |examples| examples.span);
            findings.push(
                Diagnostic::error(rules::MISSING_EXAMPLE, message, span, "")
                    .help("add a payload as it arrives: `example: { … }`"),
            );
        }
    }
}

/// The name on the wire is part of a file's name and of a URL.
fn check_wire(name: &Text, event: &model::Event, findings: &mut Vec<Diagnostic>) -> bool {
    let wire = &event.wire;
    if !is_name(wire) || wire.starts_with('.') || wire.ends_with('.') {
        let message = format!("`{}` cannot be an event's name", wire.escape_debug());
        findings.push(
            Diagnostic::error(rules::INVALID_NAME, message, name.span, "")
                .help("files and URLs are made of it: use letters, digits and `: . - _ + @`, no `.` at either end"),
        );
        return false;
    }
    if wire.eq_ignore_ascii_case("catalog") {
        let message =
            format!("an event `{wire}` would share its schema's file with the whole catalog");
        findings.push(Diagnostic::error(
            rules::RESERVED_NAME,
            message,
            name.span,
            "",
        ));
        return false;
    }
    true
}

/// Each event has a schema file, on file systems that do not tell capitals from small letters too.
fn check_file<'a>(
    written: &'a Event,
    span: Span,
    wire: &'a str,
    files: &mut HashMap<String, (&'a Event, &'a str)>,
    findings: &mut Vec<Diagnostic>,
) {
    let file = wire.replace(':', ".").to_ascii_lowercase();
    let Some((other, other_wire)) = files.insert(file, (written, wire)) else {
        return;
    };
    let other_span = other.wire.as_ref().unwrap_or(&other.key).span;
    let finding = if other_wire == wire {
        let message = format!("two events are called `{wire}` on the wire");
        Diagnostic::error(rules::DUPLICATE_EVENT, message, span, "the second")
    } else {
        let message =
            format!("the schemas of `{other_wire}` and `{wire}` would have the same file name");
        Diagnostic::error(rules::NAME_COLLISION, message, span, "the second")
    };
    findings.push(finding.and(other_span, "the first"));
}

/// Each of several members carries one part of the name.
fn check_parts(
    draft: &Draft<'_>,
    span: Span,
    event: &model::Event,
    findings: &mut Vec<Diagnostic>,
) {
    let naming = &draft.catalog.naming;
    if naming.parts.len() < 2 {
        return;
    }
    if event.parts.len() != naming.parts.len() || event.parts.iter().any(String::is_empty) {
        let members: Vec<String> = naming
            .parts
            .iter()
            .map(|part| format!("`{}`", part.wire))
            .collect();
        let message = format!(
            "`{}` does not have {} parts",
            event.wire,
            naming.parts.len()
        );
        findings.push(
            Diagnostic::error(rules::NAME_PARTS, message, span, "").help(format!(
                "with `{}` between them, there is one for each of {}",
                naming.separator,
                members.join(", ")
            )),
        );
    }
}

/// A member that is required, or said to be there, cannot be said not to be there.
fn check_presence(draft: &Draft<'_>, written: &Event, findings: &mut Vec<Diagnostic>) {
    let Some(absent) = &written.absent else {
        return;
    };
    let envelope = &draft.declared.catalog.header.envelope;
    let required = envelope
        .iter()
        .filter(|member| !member.optional)
        .map(|member| &member.name);
    let required: HashMap<&str, Span> = required
        .map(|name| (name.value.as_str(), name.span))
        .collect();
    let present = written.present.iter().flatten();
    let present: HashMap<&str, Span> = present
        .map(|name| (name.value.as_str(), name.span))
        .collect();
    for absent in absent {
        let name = absent.value.as_str();
        if let Some(&place) = present.get(name) {
            let message = format!("`{name}` is both present and absent");
            findings.push(
                Diagnostic::error(
                    rules::CONTRADICTORY_PRESENCE,
                    message,
                    absent.span,
                    "absent here",
                )
                .and(place, "present here"),
            );
        } else if let Some(&place) = required.get(name) {
            let message = format!("`{name}` is absent, but required of every event");
            findings.push(
                Diagnostic::error(
                    rules::CONTRADICTORY_PRESENCE,
                    message,
                    absent.span,
                    "absent here",
                )
                .and(place, "required here")
                .help(format!("if events go without, it is optional: `{name}?`")),
            );
        }
    }
}

/// Whether an event's key or name can stand in Rust, in Markdown, in a URL and in a file's name.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || ":.-_+@".contains(c))
}
