//! Finds claims without a reason: closed enums, deprecations, events that nothing attests.

use super::{Subject, walk};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::model::{Deprecation, Grade};
use crate::syntax::{Catalog, Deprecated, Text};

/// A reason has at least so many words.
const REASON: usize = 3;

/// Reasons of a catalog.
pub(super) fn reasons(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for catalog in subject.written {
        for (name, shape) in walk::shapes(catalog) {
            if let Some(reason) = &shape.closed {
                closed(name, reason, findings);
            }
            for value in shape.values.iter().flat_map(|values| &values.value) {
                deprecated("value", &value.value, value.deprecated.as_ref(), findings);
            }
        }
        for (what, name, notes) in walk::notes(catalog) {
            deprecated(what, name, notes.deprecated.as_ref(), findings);
        }
        attested(catalog, findings);
    }
}

fn closed(name: &Text, reason: &Text, findings: &mut Vec<Diagnostic>) {
    if reason.value.split_whitespace().count() >= REASON {
        return;
    }
    let message = format!("`{}` is closed without a reason", name.value);
    findings.push(
        Diagnostic::error(
            rules::CLOSED_WITHOUT_REASON,
            message,
            reason.span,
            "this is no reason",
        )
        .help("say why no other value can ever arrive, or leave it open"),
    );
}

fn deprecated(
    what: &str,
    name: &Text,
    deprecated: Option<&Deprecated>,
    findings: &mut Vec<Diagnostic>,
) {
    let Some(Deprecated::Yes(Deprecation { since, instead, .. })) = deprecated else {
        return;
    };
    let lacks = match (since, instead) {
        (None, None) => "a replacement nor since when",
        (None, Some(_)) => "since when",
        (Some(_), None) => "a replacement",
        (Some(_), Some(_)) => return,
    };
    let verb = if since.is_none() && instead.is_none() {
        "neither"
    } else {
        "not"
    };
    let message = format!(
        "{what} `{}` is deprecated and says {verb} {lacks}",
        name.value
    );
    findings.push(
        Diagnostic::error(rules::BARE_DEPRECATION, message, name.span, "")
            .help("write `deprecated: { since: 1.2.0, use: what to take instead }`"),
    );
}

/// Events say how well they are attested, and by what.
fn attested(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let mut report = |what: String, at: Span, help: &str| {
        findings.push(Diagnostic::error(rules::MISSING_EVIDENCE, what, at, "").help(help));
    };
    for event in &catalog.events {
        let key = &event.key;
        let cited = event
            .notes
            .sources
            .as_ref()
            .is_some_and(|sources| !sources.is_empty());
        match event.notes.evidence {
            None => report(
                format!("event `{}` does not say how well it is attested", key.value),
                key.span,
                "add `evidence`, from `A` (captured) to `D` (the name alone)",
            ),
            // A name alone need not be drawn from anything that can be cited.
            Some(Grade::D) => {}
            Some(grade) if !cited => report(
                format!(
                    "event `{}` has evidence `{}` and no source",
                    key.value,
                    grade.as_str()
                ),
                key.span,
                "name what it is drawn from: `sources: […]`",
            ),
            Some(_) => {}
        }
    }
}
