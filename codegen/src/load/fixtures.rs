//! Reads events as they came over the wire, which tests keep and lints look at.

use std::fs;
use std::path::Path;

/// The folder, seen from the workspace's root: in it a folder for each catalog, in that a JSON file for each event.
pub const FOLDER: &str = "tests/fixtures/wire";

/// An event as it came over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixture {
    /// The catalog's name.
    pub catalog: String,
    /// The file, seen from the workspace's root.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// All fixtures below a workspace's root, by path. What cannot be read is none: it then shows no event.
pub fn read(root: &Path) -> Vec<Fixture> {
    let mut fixtures = Vec::new();
    for catalog in names(&root.join(FOLDER)) {
        for name in names(&root.join(FOLDER).join(&catalog)) {
            let path = format!("{FOLDER}/{catalog}/{name}");
            if Path::new(&name)
                .extension()
                .is_some_and(|extension| extension == "json")
                && let Ok(bytes) = super::contents(&root.join(&path), super::MAX_BYTES)
                && bytes.len() <= super::MAX_BYTES
            {
                fixtures.push(Fixture {
                    catalog: catalog.clone(),
                    path,
                    bytes,
                });
            }
        }
    }
    fixtures
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}
