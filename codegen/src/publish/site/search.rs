//! Lists what the search finds, in a script that pages load when somebody begins to search.

use serde_json::{Value, json};

use super::book::Book;
use super::{members, paths, script};
use crate::model::{Definition, EnumValue, TypeId};

/// Where the list lies.
pub(super) const PATH: &str = "assets/search-data.js";

/// One entry a catalog, event and shared type: `[kind, page, name, catalog, summary, members, values]`. Members and values are
/// in their entries, so that what is found is a page, and a place on it.
pub(super) fn data(books: &[Book<'_>]) -> String {
    let mut entries = Vec::new();
    for (at, book) in books.iter().enumerate() {
        let catalog = book.catalog;
        let page = paths::href(&paths::catalog(catalog));
        let mut envelope = Vec::new();
        members::paths(book, "envelope.", &catalog.envelope, &mut envelope);
        let parts: Vec<&str> = (catalog.naming.parts.iter())
            .map(|part| part.wire.as_str())
            .collect();
        let about = format!(
            "{} ({}, {})",
            catalog.summary,
            catalog.name,
            parts.join(", ")
        );
        entries.push(json!([
            "catalog",
            page,
            catalog.title,
            at,
            about,
            envelope,
            []
        ]));
        for (index, event) in catalog.events.iter().enumerate() {
            let mut named = Vec::new();
            members::paths(book, "", catalog.payload_members(event), &mut named);
            entries.push(json!([
                "event",
                book.event(index),
                event.wire,
                at,
                event.summary,
                named,
                []
            ]));
        }
        for id in book.shared() {
            entries.push(ty(book, at, id));
        }
    }
    let catalogs: Vec<&str> = books
        .iter()
        .map(|book| book.catalog.title.as_str())
        .collect();
    script::calling(
        "hookswitchSearch",
        &json!({ "catalogs": catalogs, "entries": entries }),
    )
}

fn ty(book: &Book<'_>, at: usize, id: TypeId) -> Value {
    let ty = book.catalog.ty(id);
    let mut named = Vec::new();
    let mut values = Vec::new();
    match &ty.definition {
        Definition::Struct(of) => members::paths(book, "", of, &mut named),
        Definition::Enum { values: of, .. } => values.extend(of.iter().map(wire)),
        Definition::Tagged { variants, .. } => {
            for variant in variants {
                values.push(variant.tag.clone());
                let prefix = format!("{}.", variant.tag);
                members::paths(
                    book,
                    &prefix,
                    book.catalog.members(variant.content),
                    &mut named,
                );
            }
        }
        Definition::Scalar { values: of, .. } => {
            values.extend(of.iter().map(|known| known.value.to_string()));
        }
        Definition::Choice(_) => {}
    }
    let page = paths::href(book.type_path(id));
    json!(["type", page, ty.name, at, ty.summary, named, values])
}

fn wire(value: &EnumValue) -> String {
    value.wire.clone()
}
