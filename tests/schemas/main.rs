//! Shows that the published JSON Schemas keep their promises.

mod engine;
mod form;
mod mutants;
mod verdicts;

use std::fs;
use std::path::{Path, PathBuf};

use hookswitch_codegen::model::{Catalog, Event, Workspace};
use serde_json::Value;

/// The root of this workspace.
fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("the tests lie in the workspace")
        .to_owned()
}

fn workspace() -> Workspace {
    let workspace = hookswitch_codegen::read(&root())
        .workspace
        .expect("the catalogs are sound");
    assert!(!workspace.catalogs.is_empty(), "there are catalogs to test");
    workspace
}

/// Where a catalog's schemas lie, seen from the root.
fn folder(catalog: &Catalog) -> String {
    format!("crates/{}/generated/schemas", catalog.package)
}

fn json(path: &Path) -> Value {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The file of an event's schema.
fn file(event: &Event) -> String {
    format!("{}.schema.json", event.wire.replace(':', "."))
}

/// The payloads of `fixtures/wire`, each with its file's name.
fn fixtures(catalog: &Catalog) -> Vec<(String, Value)> {
    let folder = root().join("tests/fixtures/wire").join(&catalog.name);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| (path.display().to_string(), json(&path)))
        .collect()
}

/// The event that a document names with the documented members, if the catalog has it.
fn named<'c>(catalog: &'c Catalog, document: &Value) -> Option<&'c Event> {
    let parts = catalog
        .naming
        .parts
        .iter()
        .map(|part| document.get(&part.wire)?.as_str());
    let parts: Vec<&str> = parts.collect::<Option<_>>()?;
    catalog.events.iter().find(|event| event.parts == parts)
}
