//! Each feature of the catalog language: the smallest catalogs that show it, and everything that is made of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use hookswitch_codegen::emit;
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::resolve;
use hookswitch_codegen::tree::Tree;
use hookswitch_tests::root;

fn folder() -> PathBuf {
    root().join("tests/fixtures/accept")
}

/// The features, each with its catalogs: a name and the text of `catalog.yaml`.
fn features() -> Vec<(String, Vec<(String, String)>)> {
    let named = |path: &Path| {
        path.file_name()
            .expect("it has a name")
            .to_string_lossy()
            .into_owned()
    };
    let folders = |path: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(path).expect("the fixtures can be listed");
        let mut folders: Vec<PathBuf> = entries
            .map(|entry| entry.expect("the fixtures can be listed").path())
            .filter(|path| path.is_dir())
            .collect();
        folders.sort();
        folders
    };
    let read = |path: &Path| fs::read_to_string(path.join("catalog.yaml")).expect("a catalog");
    folders(&folder())
        .iter()
        .map(|feature| {
            let catalogs = if feature.join("catalog.yaml").exists() {
                vec![(named(feature), read(feature))]
            } else {
                folders(feature)
                    .iter()
                    .map(|catalog| (named(catalog), read(catalog)))
                    .collect()
            };
            (named(feature), catalogs)
        })
        .collect()
}

/// Everything that is made of some catalogs.
fn tree(catalogs: &[(String, String)]) -> Tree {
    let runtime = root().join("crates/hookswitch");
    let settings = format!(
        "base_url: https://example.com/schemas\nruntime: {{ path: {:?}, version: 0.1.0 }}\n",
        runtime.display().to_string()
    );
    let mut files = vec![("schema/settings.yaml".to_owned(), settings)];
    files.extend(
        catalogs
            .iter()
            .map(|(name, text)| (format!("schema/{name}/catalog.yaml"), text.clone())),
    );
    let (workspace, findings) = resolve::workspace(&Sources::new(files));
    emit::all(&workspace.unwrap_or_else(|| panic!("the catalogs are sound: {findings:?}")))
}

#[test]
fn artefacts_are_as_recorded() {
    for (feature, catalogs) in features() {
        let tree = tree(&catalogs);
        let snapshot = |kind: &str, chosen: &dyn Fn(&str) -> bool| {
            let text: String = tree
                .generated()
                .iter()
                .filter(|(path, _)| chosen(path))
                .map(|(path, text)| format!("==> {path}\n{text}\n"))
                .collect();
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(folder().join(&feature));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(kind, text));
        };
        snapshot("rust", &|path| path.contains("/src/generated/"));
        snapshot("schemas", &|path| {
            path.ends_with("/schemas/catalog.schema.json")
        });
        snapshot("strict", &|path| {
            path.ends_with("strict/catalog.schema.json")
        });
        snapshot("reference", &|path| path.ends_with("/reference.md"));
    }
}

#[test]
fn what_is_made_of_them_compiles() {
    let everything: Vec<(String, String)> = features()
        .into_iter()
        .flat_map(|(_, catalogs)| catalogs)
        .collect();
    let place = tempfile::tempdir().expect("a temporary folder");
    tree(&everything)
        .write(place.path())
        .expect("the crates are written");
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--all-features", "--offline"])
        .env("RUSTFLAGS", "-D warnings")
        .env("CARGO_TARGET_DIR", root().join("target/accept"))
        .current_dir(place.path())
        .output()
        .expect("cargo runs");
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stderr)
    );
}
