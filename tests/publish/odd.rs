//! What is published of odd catalogs is sound too: every feature of the language, and text made to break out of its place.

use std::fs;
use std::path::{Path, PathBuf};

use hookswitch_codegen::load::Sources;
use hookswitch_codegen::model::Workspace;
use hookswitch_codegen::resolve;
use hookswitch_tests::root;
use tempfile::TempDir;

use super::{dist, tools};

/// Text that ends comments, strings, scripts and blocks, where it is not kept in its place.
const HOSTILE: &str = include_str!("hostile.yaml");

/// Members that readers of schemas take for something of theirs, where they are not kept in their place.
const NAMES: &str = include_str!("names.yaml");

/// Catalogs of every feature, and the hostile ones.
fn workspace() -> Workspace {
    let mut files = vec![
        (
            "schema/settings.yaml".to_owned(),
            "base_url: https://example.com/schemas\n".to_owned(),
        ),
        ("schema/hostile/catalog.yaml".to_owned(), HOSTILE.to_owned()),
        ("schema/names/catalog.yaml".to_owned(), NAMES.to_owned()),
    ];
    let features = root().join("tests/fixtures/accept");
    for feature in folders(&features) {
        for catalog in [vec![feature.clone()], folders(&feature)].concat() {
            if let Ok(text) = fs::read_to_string(catalog.join("catalog.yaml")) {
                let name = catalog.file_name().expect("a name").to_string_lossy();
                files.push((format!("schema/{name}/catalog.yaml"), text));
            }
        }
    }
    assert!(files.len() > 10);
    let (workspace, findings) = resolve::workspace(&Sources::new(files));
    workspace.unwrap_or_else(|| panic!("the catalogs are sound: {findings:?}"))
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).expect("a readable folder");
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn published() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    dist(&workspace(), &[], folder.path());
    folder
}

#[test]
fn types_and_modules_hold() {
    tools::run("types.test.mjs", &published());
}

#[test]
fn descriptions_hold() {
    let folder = published();
    tools::run("asyncapi.test.mjs", &folder);
    tools::run("openapi.test.mjs", &folder);
}
