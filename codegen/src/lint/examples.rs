//! Holds examples against the strict schemas, and constraints against what has come over the wire.

use std::collections::HashSet;

use jsonschema::error::ValidationErrorKind as Kind;

use super::{Subject, fixtures, validator, walk};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::emit::schema::Mode;
use crate::syntax;

/// Every example is valid against the strict schema of its event; no fixture breaks a constraint of it.
pub(super) fn strict(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for (written, catalog) in subject.pairs() {
        let validators = validator::each(subject.workspace, catalog, Mode::Strict, |_| true);
        for (at, event) in catalog.events.iter().enumerate() {
            let Some(validator) = validators.get(&at) else {
                continue;
            };
            let places = subject.places(written, &event.key);
            for (index, example) in event.examples.iter().enumerate() {
                for error in validator.iter_errors(&example.event) {
                    let message = format!(
                        "an example of `{}` is not valid: {error}, at `{}`",
                        event.key,
                        error.instance_path()
                    );
                    let place = places.get(index).or(places.first());
                    let place = place.copied().unwrap_or(written.span);
                    findings.push(Diagnostic::error(
                        rules::EXAMPLE_INVALID,
                        message,
                        place,
                        "",
                    ));
                }
            }
        }
        let mut told = HashSet::new();
        for seen in fixtures::of(catalog, subject.fixtures) {
            let Some(validator) = validators.get(&seen.event) else {
                continue;
            };
            for error in validator
                .iter_errors(&seen.value)
                .filter(|error| is_constraint(error.kind()))
            {
                let pointer = error.instance_path().to_string();
                let place = constraint(subject, written, &pointer);
                let place = place.or_else(|| {
                    subject
                        .places(written, &catalog.events[seen.event].key)
                        .first()
                        .copied()
                });
                let place = place.unwrap_or(written.span);
                if told.insert(place) {
                    let message = format!(
                        "`{}` contradicts a constraint: {error}, at `{pointer}`",
                        seen.fixture.path
                    );
                    findings.push(
                        Diagnostic::error(rules::CONTRADICTED_CONSTRAINT, message, place, "")
                            .help("a real event counts more than what is written about it: loosen the constraint"),
                    );
                }
            }
        }
    }
}

fn is_constraint(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Pattern { .. }
            | Kind::MinLength { .. }
            | Kind::MaxLength { .. }
            | Kind::Minimum { .. }
            | Kind::Maximum { .. }
            | Kind::MinItems { .. }
            | Kind::MaxItems { .. }
            | Kind::Format { .. }
    )
}

/// Where a member of that name has a constraint, in the catalog or in those that it extends.
fn constraint(subject: &Subject<'_>, written: &syntax::Catalog, pointer: &str) -> Option<Span> {
    let names: Vec<&str> = pointer.split('/').rev().collect();
    let name = names
        .iter()
        .find(|name| !name.bytes().all(|byte| byte.is_ascii_digit()))?;
    for catalog in subject.family(written) {
        for found in walk::members(catalog) {
            let it = &found.member.constraints;
            if found.member.name.value != **name {
                continue;
            }
            let bounds = it
                .length
                .as_ref()
                .or(it.items.as_ref())
                .map(|bounds| bounds.span);
            let place = bounds.or(it.range.as_ref().map(|bounds| bounds.span));
            let place = place.or(it.pattern.as_ref().map(|pattern| pattern.span));
            return Some(place.unwrap_or(found.member.name.span));
        }
    }
    None
}
