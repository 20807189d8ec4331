//! Shows that generated files are those of the catalogs, whoever generates them and wherever.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use hookswitch_codegen::emit;
use hookswitch_codegen::model::Workspace;
use hookswitch_codegen::tree::{Drift, Tree};
use tempfile::TempDir;

/// A small catalog of somebody else's.
const ACME: &str = r#"
title: Acme events
version: 1.0.0
name: type
payload: data
envelope:
  id: { type: string, summary: Tells two deliveries apart., example: evt_1 }
  at?: { type: timestamp, summary: When it happened., example: "2026-01-31T08:00:00Z" }
events:
  order:paid:
    summary: A customer has paid an order in full.
    fields:
      order: string
      note?: string | null
    example: { order: A-17 }
"#;

/// The root of this workspace.
fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("the tests lie in the workspace")
        .to_owned()
}

fn workspace(root: &Path) -> Workspace {
    let reading = hookswitch_codegen::read(root);
    reading
        .workspace
        .unwrap_or_else(|| panic!("the catalogs are sound: {:?}", reading.findings))
}

fn tree(root: &Path) -> Tree {
    emit::all(&workspace(root))
}

/// A workspace with nothing in it but the small catalog, whose runtime is the one of this repository.
fn foreign() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let runtime = root().join("crates/hookswitch");
    put(folder.path(), "schema/acme/catalog.yaml", ACME);
    let settings = format!(
        "base_url: https://acme.example/schemas\nruntime: {{ path: {:?}, version: 0.1.0 }}\nlicense: MIT\n",
        runtime.display().to_string()
    );
    put(folder.path(), "schema/settings.yaml", &settings);
    folder
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a readable folder") {
        let entry = entry.expect("a readable folder");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

#[test]
fn generated_files_are_in_line_with_the_catalogs() {
    let drift = tree(&root()).drift(&root()).expect("readable files");
    assert_eq!(drift, Drift::default(), "run `cargo xtask generate`");
}

#[test]
fn the_same_catalogs_give_the_same_bytes_everywhere() {
    let here = tree(&root());
    assert_eq!(here, tree(&root()), "a second run");
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    copy(
        &root().join("schema"),
        &elsewhere.path().join("another/checkout/schema"),
    );
    assert_eq!(
        here,
        tree(&elsewhere.path().join("another/checkout")),
        "another folder"
    );
}

#[test]
fn no_generated_file_tells_where_it_was_made() {
    let root = root().display().to_string();
    for (path, text) in tree(Path::new(&root)).generated() {
        assert!(!text.contains(&root), "{path}");
    }
}

#[test]
fn a_second_run_changes_nothing() {
    let folder = foreign();
    let tree = tree(folder.path());
    let first = tree.write(folder.path()).expect("written");
    assert!(
        first.written.contains(&"Cargo.toml".to_owned()),
        "{first:?}"
    );
    let path = folder
        .path()
        .join("crates/hookswitch-acme/generated/reference.md");
    let before = fs::metadata(&path)
        .and_then(|data| data.modified())
        .expect("a time");
    let second = tree.write(folder.path()).expect("written");
    assert_eq!((second.written, second.removed), (Vec::new(), Vec::new()));
    let after = fs::metadata(&path)
        .and_then(|data| data.modified())
        .expect("a time");
    assert_eq!(before, after, "a file that is in line is not touched");
}

#[test]
fn stale_missing_and_left_over_files_are_told_and_mended() {
    let folder = foreign();
    let tree = tree(folder.path());
    tree.write(folder.path()).expect("written");
    let schemas = "crates/hookswitch-acme/generated/schemas";
    let stale = format!("{schemas}/order.paid.schema.json");
    let text = fs::read_to_string(folder.path().join(&stale)).expect("a file");
    put(folder.path(), &stale, &text.replace("in full", "in part"));
    put(
        folder.path(),
        &format!("{schemas}/order.gone.schema.json"),
        "{}",
    );
    fs::remove_file(
        folder
            .path()
            .join(schemas)
            .join("strict/order.paid.schema.json"),
    )
    .expect("removed");

    let drift = tree.drift(folder.path()).expect("readable files");
    assert_eq!(
        drift.missing,
        [format!("{schemas}/strict/order.paid.schema.json")]
    );
    assert_eq!(
        drift.left_over,
        [format!("{schemas}/order.gone.schema.json")]
    );
    let told: Vec<&str> = drift
        .stale
        .iter()
        .map(|stale| stale.path.as_str())
        .collect();
    assert_eq!(told, [stale]);
    let diff = &drift.stale[0].diff;
    assert!(
        diff.contains("\n-") && diff.contains("in part") && diff.contains("in full"),
        "{diff}"
    );

    let changes = tree.write(folder.path()).expect("written");
    assert_eq!((changes.written.len(), changes.removed.len()), (2, 1));
    assert_eq!(
        tree.drift(folder.path()).expect("readable files"),
        Drift::default()
    );
}

#[test]
fn a_new_workspace_compiles() {
    let folder = foreign();
    tree(folder.path()).write(folder.path()).expect("written");
    // The versions of this workspace, so that nothing has to be downloaded.
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("a copy");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("foreign");
    let cargo = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--quiet", "--workspace"])
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTFLAGS", "-D warnings")
        .current_dir(folder.path())
        .output()
        .expect("cargo starts");
    let report = String::from_utf8_lossy(&cargo.stderr);
    assert!(cargo.status.success(), "{report}");
}
