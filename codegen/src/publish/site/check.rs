//! Makes the page that checks payloads, and what it has to know of the catalogs.

use minijinja::context;
use serde_json::{Value, json};

use super::book::Book;
use super::{File, file, paths, script};
use crate::emit::schema::{self, Draft, Mode};
use crate::model::{PayloadPlace, Workspace};

/// Where the validator of a catalog lies.
pub(super) fn validator_path(catalog: &str) -> String {
    format!("assets/check/{catalog}.validator.js")
}

/// What the page has to know of each catalog to tell which event it is looking at.
pub(super) fn files(books: &[Book<'_>]) -> Vec<File> {
    let catalogs = books.iter().map(|book| {
        let catalog = book.catalog;
        let naming = &catalog.naming;
        let parts = naming.parts.iter().map(|part| json!({ "member": part.wire, "aliases": part.aliases }));
        let events = (0..catalog.events.len()).map(|index| {
            let event = &catalog.events[index];
            json!([event.wire, book.event(index), event.summary])
        });
        let envelope = catalog.envelope.iter().filter(|member| !member.aliases.is_empty());
        json!({
            "name": catalog.name,
            "title": catalog.title,
            "parts": parts.collect::<Vec<_>>(),
            "separator": naming.separator,
            "payload": match &catalog.payload {
                PayloadPlace::Member(member) => Value::from(member.as_str()),
                PayloadPlace::Flat => Value::Null,
            },
            "aliases": envelope.map(|member| json!([member.wire, member.aliases])).collect::<Vec<_>>(),
            "sample": catalog.events.first().map(|event| &event.examples[0].event),
            "validator": validator_path(&catalog.name),
            "events": events.collect::<Vec<_>>(),
        })
    });
    let data = json!({ "catalogs": catalogs.collect::<Vec<_>>() });
    vec![file(
        "assets/check/catalogs.js",
        script::calling("hookswitchCatalogs", &data),
    )]
}

/// What the template needs.
pub(super) fn page(books: &[Book<'_>]) -> minijinja::Value {
    let catalogs = books.iter().map(|book| {
        context! {
            name => book.catalog.name.clone(),
            title => book.catalog.title.clone(),
            href => paths::href(&paths::catalog(book.catalog)),
        }
    });
    context! { catalogs => catalogs.collect::<Vec<_>>() }
}

/// The bundles of each catalog as texts: open, then strict.
pub(super) fn bundles(workspace: &Workspace) -> Vec<(String, [String; 2])> {
    let bundles = workspace.catalogs.iter().map(|catalog| {
        let of = |mode: Mode| {
            let bundle = schema::bundle(workspace, catalog, Draft::D2020, mode);
            bundle.schema.to_string()
        };
        (catalog.name.clone(), [of(Mode::Open), of(Mode::Strict)])
    });
    bundles.collect()
}
