//! Finds events that no fixture shows as they come over the wire.

use super::{Subject, fixtures, validator};
use crate::diagnostic::{Diagnostic, rules};
use crate::emit::schema::Mode;
use crate::load::fixtures::FOLDER;
use crate::model::Catalog;

/// A catalog's own events each have a fixture that decodes: one that is valid against the event's open schema.
pub(super) fn events(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for (written, catalog) in subject.pairs() {
        let decoded = decoded(subject, catalog);
        for event in &written.events {
            let key = &event.key;
            let place = catalog.events.iter().position(|it| it.key == key.value);
            if place.is_none_or(|place| decoded[place]) {
                continue;
            }
            let file =
                crate::emit::schema::file_name(&catalog.events[place.unwrap_or_default()].wire);
            let file = file.replace(".schema.json", ".json");
            findings.push(
                Diagnostic::error(
                    rules::UNDECODED_EVENT,
                    format!("no fixture shows event `{}`", key.value),
                    key.span,
                    "",
                )
                .help(format!(
                    "put one into `{FOLDER}/{}/{file}`, as it comes over the wire",
                    catalog.name
                )),
            );
        }
    }
}

fn decoded(subject: &Subject<'_>, catalog: &Catalog) -> Vec<bool> {
    let mut decoded = vec![false; catalog.events.len()];
    let seen = fixtures::of(catalog, subject.fixtures);
    let wanted = |event: usize| seen.iter().any(|it| it.event == event);
    let validators = validator::each(subject.workspace, catalog, Mode::Open, wanted);
    for seen in &seen {
        decoded[seen.event] |= validators
            .get(&seen.event)
            .is_some_and(|validator| validator.is_valid(&seen.value));
    }
    decoded
}
