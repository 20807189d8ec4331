//! Understands what is left of broken catalogs: definitions that have a mistake in them are taken out, and the others are
//! looked at anew, by the same passes. What comes of it is as sound as any catalog.

use std::collections::BTreeMap;

use super::{check, declare, examples, extends, finish, is_error, link};
use crate::diagnostic::{Diagnostic, Span};
use crate::load::{Sources, yaml};
use crate::model;
use crate::syntax::{self, Catalog};

/// What is taken out may be missed by others, which are taken out in the next round; so often, at most.
const ROUNDS: usize = 16;

/// The catalogs, less their broken definitions; those of which more is broken are left out.
pub(super) fn catalogs(sources: &Sources) -> Vec<model::Catalog> {
    let (written, mut findings) = syntax::read_left(sources);
    let bases: BTreeMap<String, Option<String>> = written
        .iter()
        .map(|it| {
            let base = it.header.extends.as_ref();
            (it.name.clone(), base.map(|base| base.value.clone()))
        })
        .collect();
    let written = extends::extend(written, &mut findings);
    check::check_packages(&written, &mut findings);
    // A file that could not be read, or some of its definitions, are not there; nothing else is to be taken out.
    findings.retain(|finding| !yaml::ENDING.contains(&finding.rule));
    let errors = places(&findings);
    written
        .into_iter()
        .filter_map(|catalog| {
            let folders = folders(&catalog.name, &bases);
            let own = |error: &Span| {
                let path = sources.path(error.file);
                folders.iter().any(|folder| path.starts_with(folder))
            };
            let errors = errors.iter().copied().filter(own).collect();
            salvage(catalog, errors, sources)
        })
        .collect()
}

/// The folders that a catalog is written in: its own, and those of the catalogs it extends.
fn folders(name: &str, bases: &BTreeMap<String, Option<String>>) -> Vec<String> {
    let mut folders = Vec::new();
    let mut next = Some(name);
    while let Some(name) = next {
        let folder = format!("schema/{name}/");
        if folders.contains(&folder) {
            break;
        }
        folders.push(folder);
        next = bases.get(name).and_then(Option::as_deref);
    }
    folders
}

fn salvage(
    mut written: Catalog,
    mut errors: Vec<Span>,
    sources: &Sources,
) -> Option<model::Catalog> {
    if !written.headed {
        return None;
    }
    // What could not be read counts as not there: then whoever needs it is to blame, and is taken out.
    written.whole = true;
    let mut is_first = true;
    for _ in 0..ROUNDS {
        let listed = |error: &Span| written.lists.iter().any(|list| holds(*list, *error));
        if !errors.iter().all(listed) {
            return None;
        }
        // A definition may be gone already, but only because nothing could be made of it when it was read.
        if !take_out(&mut written, &errors) && !is_first {
            return None;
        }
        is_first = false;
        let mut found = Vec::new();
        let declared = declare::declare(&written, &mut found);
        let mut draft = link::link(declared, sources, &mut found);
        check::check(&draft, &mut found);
        examples::examples(&mut draft, false, &mut found);
        if !found.iter().any(is_error) {
            return Some(finish::finish(draft));
        }
        errors = places(&found);
    }
    None
}

/// Where errors are, in order; those without a place are at the very beginning.
fn places(findings: &[Diagnostic]) -> Vec<Span> {
    let errors = findings.iter().filter(|finding| is_error(finding));
    let mut places: Vec<Span> = errors
        .map(|finding| finding.place().unwrap_or(Span::whole(0)))
        .collect();
    places.sort_unstable();
    places
}

/// Takes out the definitions that have one of the errors in them; tells whether there was any.
fn take_out(written: &mut Catalog, errors: &[Span]) -> bool {
    let is_sound = |places: &[Span]| {
        !places.iter().any(|&place| {
            let next = errors
                .partition_point(|error| (error.file, error.start) < (place.file, place.start));
            errors.get(next).is_some_and(|&error| holds(place, error))
        })
    };
    let before = written.types.len() + written.events.len();
    written.types.retain(|ty| is_sound(&ty.places));
    written.events.retain(|event| is_sound(&event.places));
    written.types.len() + written.events.len() < before
}

fn holds(place: Span, error: Span) -> bool {
    place.file == error.file && place.start <= error.start && error.start <= place.end
}
