//! Makes a catalog's first page, and the pages of its groups where it is too large for one.

use minijinja::{Value, context};

use super::super::npm;
use super::book::{Book, PER_PAGE};
use super::html::{block, external, inline, safe};
use super::members::Tree;
use super::{paths, shown_grade, words};
use crate::model::{Catalog, Grade, PayloadPlace};

/// What the template of the first page needs.
pub(super) fn page(book: &Book<'_>, root: &str) -> Value {
    let catalog = book.catalog;
    let sections: Vec<Value> = (0..catalog.groups.len())
        .map(|at| section(book, at))
        .collect();
    context! {
        summary => safe(inline(&catalog.summary)),
        plain => catalog.summary.clone(),
        doc => safe(block(&catalog.doc)),
        link => catalog.link.as_deref().map(|link| safe(external("Vendor’s page", Some(link)))),
        package => catalog.package.clone(),
        npm => npm::name(book.settings, catalog),
        extends => catalog.extends.clone(),
        small => book.is_small(),
        sections => sections,
        grades => grades(catalog),
        origins => origins(catalog),
        versions => versions(catalog),
        naming => safe(naming(catalog)),
        envelope => Tree::new(book, root).members("envelope.", &catalog.envelope),
        carriers => catalog.carriers.iter().map(|carrier| context! {
            name => carrier.name.clone(), anchor => paths::anchor(&carrier.name), summary => safe(inline(&carrier.summary)),
            doc => safe(block(&carrier.doc)),
            link => carrier.link.as_deref().map(|link| safe(external(link, Some(link)))),
        }).collect::<Vec<_>>(),
        sources => catalog.sources.iter().map(|source| context! {
            name => source.name.clone(), anchor => paths::anchor(&source.name),
            title => safe(external(&source.title, source.link.as_deref())),
        }).collect::<Vec<_>>(),
        facts => catalog.facts.iter().map(|fact| context! {
            name => words::title(&fact.name), summary => safe(inline(&fact.summary)),
        }).collect::<Vec<_>>(),
        types => book.shared().count(),
        evidence => Grade::ALL.map(shown_grade).to_vec(),
    }
}

/// What the template of a part of a group needs.
pub(super) fn group(book: &Book<'_>, at: usize, part: usize) -> Value {
    let group = &book.catalog.groups[at];
    let events = &book.groups[at];
    let parts = events.len().div_ceil(PER_PAGE);
    let from = part * PER_PAGE;
    let to = (from + PER_PAGE).min(events.len());
    let pages = (0..parts).map(|part| {
        context! { number => part + 1, href => book.group(at, part) }
    });
    context! {
        title => group.title.clone(),
        summary => safe(inline(&group.summary)),
        plain => group.summary.clone(),
        events => events[from..to].iter().map(|&at| row(book, at)).collect::<Vec<_>>(),
        grades => grades(book.catalog),
        origins => origins(book.catalog),
        versions => versions(book.catalog),
        part => part + 1,
        pages => pages.collect::<Vec<_>>(),
        total => events.len(),
    }
}

/// How many parts a group's list has.
pub(super) fn parts(book: &Book<'_>, at: usize) -> usize {
    book.groups[at].len().div_ceil(PER_PAGE)
}

/// A group, with its events where the catalog is small enough.
fn section(book: &Book<'_>, at: usize) -> Value {
    let group = &book.catalog.groups[at];
    let events = &book.groups[at];
    let shown = if book.is_small() { &events[..] } else { &[] };
    context! {
        title => group.title.clone(),
        summary => safe(inline(&group.summary)),
        anchor => paths::anchor(&group.name),
        href => book.group(at, 0),
        count => words::count(events.len(), "event"),
        events => shown.iter().map(|&at| row(book, at)).collect::<Vec<_>>(),
    }
}

/// An event in a list.
fn row(book: &Book<'_>, index: usize) -> Value {
    let event = &book.catalog.events[index];
    context! {
        name => event.wire.clone(),
        href => book.event(index),
        summary => safe(inline(&event.summary)),
        grade => event.evidence.map(shown_grade),
        deprecated => event.deprecated.is_some(),
        origin => origin(book.catalog, index),
        since => since(book.catalog, index),
    }
}

/// In which catalog an event was described first, where one builds on another.
fn origin(catalog: &Catalog, index: usize) -> Option<String> {
    let event = &catalog.events[index];
    let base = catalog.extends.as_ref()?;
    let own = format!("schema/{}/", catalog.name);
    let added = event.files.iter().all(|file| file.starts_with(&own));
    Some(if added {
        catalog.name.clone()
    } else {
        base.clone()
    })
}

/// The catalogs from which events come, for the filter.
fn origins(catalog: &Catalog) -> Vec<String> {
    let base = catalog.extends.iter();
    base.flat_map(|base| [base.clone(), catalog.name.clone()])
        .collect()
}

/// The version that had an event first, if releases of the catalog are kept.
fn since(catalog: &Catalog, index: usize) -> Option<&str> {
    let history = catalog.history.get(index)?;
    Some(history.since.as_deref().unwrap_or(words::UNRELEASED))
}

/// The versions that had events first, for the filter, newest first.
fn versions(catalog: &Catalog) -> Vec<String> {
    let mut versions: Vec<&str> = (0..catalog.events.len())
        .filter_map(|index| since(catalog, index))
        .collect();
    // What is no version has not been released, and is newer than all that are.
    let age =
        |version: &&str| semver::Version::parse(version).map_or((true, None), |v| (false, Some(v)));
    versions.sort_by_key(age);
    versions.dedup();
    versions.into_iter().rev().map(str::to_owned).collect()
}

/// The grades that occur, for the filter.
fn grades(catalog: &Catalog) -> Vec<Value> {
    let occurs = |grade: &Grade| {
        catalog
            .events
            .iter()
            .any(|event| event.evidence == Some(*grade))
    };
    Grade::ALL
        .into_iter()
        .filter(occurs)
        .map(shown_grade)
        .collect()
}

/// Where name and payload are.
fn naming(catalog: &Catalog) -> String {
    let parts = words::series(catalog.naming.parts.iter().map(|part| {
        let aliases = words::names(part.aliases.iter().map(String::as_str));
        let aliases = if aliases.is_empty() {
            aliases
        } else {
            format!(" (or {aliases})")
        };
        format!("{}{aliases}", super::html::code(&part.wire))
    }));
    let name = if catalog.naming.parts.len() == 1 {
        format!("Member {parts} carries the event’s name.")
    } else {
        let separator = super::html::code(&catalog.naming.separator);
        format!("Members {parts}, joined by {separator}, are the event’s name.")
    };
    let place = match &catalog.payload {
        PayloadPlace::Member(member) => {
            format!("Member {} holds the payload.", super::html::code(member))
        }
        PayloadPlace::Flat => "The payload’s members lie beside those of the envelope.".to_owned(),
    };
    format!("{name} {place}")
}
