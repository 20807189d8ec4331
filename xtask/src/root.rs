//! Finds the workspace that a command is about.

use std::env;
use std::path::{Path, PathBuf};

/// The folder that was named, or else the nearest one with catalogs in it, from the current one upwards.
pub(crate) fn find(named: Option<PathBuf>) -> Result<PathBuf, String> {
    if let Some(root) = named {
        let schema = root.join("schema");
        return if schema.is_dir() {
            Ok(root)
        } else {
            Err(format!("there is no folder `{}`", schema.display()))
        };
    }
    let here =
        env::current_dir().map_err(|error| format!("the current folder is gone: {error}"))?;
    here.ancestors().find(|folder| has_catalogs(folder)).map(Path::to_owned).ok_or_else(|| {
        "neither this folder nor one above it has catalogs in `schema/`: name the workspace with `--root DIR`"
            .to_owned()
    })
}

/// Other folders are called `schema` too: one of ours has settings, or a catalog.
fn has_catalogs(folder: &Path) -> bool {
    let schema = folder.join("schema");
    let is_catalog = |folder: &Path| folder.join("catalog.yaml").is_file();
    schema.join("settings.yaml").is_file()
        || schema
            .read_dir()
            .is_ok_and(|entries| entries.flatten().any(|entry| is_catalog(&entry.path())))
}

/// The argument that names the folder again, for a command that somebody copies.
pub(crate) fn argument(named: Option<&Path>) -> String {
    let Some(root) = named.map(|root| root.display().to_string()) else {
        return String::new();
    };
    let quote = if root.contains(char::is_whitespace) {
        "'"
    } else {
        ""
    };
    format!(" --root {quote}{root}{quote}")
}
