//! Makes the folder of JSON Schemas that is served at their `$id`s: each version, its alias `latest`, and an index.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::File;
use crate::emit::schema::{self, Document, Draft, Mode};
use crate::model::{Catalog, Workspace};

/// The schemas of every catalog, and their list.
pub(super) fn files(workspace: &Workspace) -> Vec<File> {
    let mut files = Vec::new();
    let mut listed = Vec::new();
    for catalog in &workspace.catalogs {
        for document in documents(workspace, catalog) {
            let text = document.text();
            listed.push(entry(catalog, &document, &text));
            let Catalog { name, version, .. } = catalog;
            for version in [version, "latest"] {
                files.push(File {
                    path: format!("schemas/{name}/{version}/{}", document.path),
                    text: text.clone(),
                });
            }
        }
    }
    let index = json!({
        "$comment": "Made by `cargo xtask dist`. A `path` is seen from this file; the `$id` is where the schema is served.",
        "base_url": workspace.settings.base_url,
        "catalogs": workspace.catalogs.iter().map(summary).collect::<Vec<_>>(),
        "schemas": listed,
    });
    files.push(File {
        path: "schemas/index.json".to_owned(),
        text: format!("{index:#}\n"),
    });
    files
}

fn documents(workspace: &Workspace, catalog: &Catalog) -> impl Iterator<Item = Document> {
    Draft::ALL
        .into_iter()
        .flat_map(|draft| schema::documents(workspace, catalog, draft))
}

/// What the index says of a catalog.
fn summary(catalog: &Catalog) -> Value {
    let Catalog { name, version, .. } = catalog;
    json!({
        "name": name,
        "title": catalog.title,
        "summary": catalog.summary,
        "version": version,
        "events": catalog.events.len(),
        "path": format!("{name}/{version}/"),
        "latest": format!("{name}/latest/"),
    })
}

/// What the index says of a schema. The event is `null` where it describes every event of the catalog.
fn entry(catalog: &Catalog, document: &Document, text: &str) -> Value {
    let Document {
        draft,
        mode,
        event,
        path,
        id,
        schema,
    } = document;
    let event = event.map(|index| &catalog.events[index]);
    json!({
        "catalog": catalog.name,
        "version": catalog.version,
        "event": event.map(|event| &event.wire),
        "title": schema["title"],
        "contract": match mode {
            Mode::Open => "open",
            Mode::Strict => "strict",
        },
        "draft": draft.as_str(),
        "$id": id,
        "path": format!("{}/{}/{path}", catalog.name, catalog.version),
        "sha256": sha256(text),
    })
}

/// The digest of a text's bytes, in hexadecimal.
fn sha256(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
