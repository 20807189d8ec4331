//! Each group of events is a feature of its crate: in the four manifests, in new ones, and in those that lag behind.

use std::fs;
use std::path::Path;

use hookswitch_codegen::author::{self, Beginning};
use hookswitch_codegen::{emit, features, load, resolve};
use tempfile::TempDir;

const CATALOG: &str = "title: Acme events\nversion: 1.0.0\nname: type\npayload: data\nevents:\n  order_paid:\n    summary: Somebody paid.\n    example: {}\n";

const MORE: &str = "events:\n  late:order:\n    summary: An order is late.\n    fields: { order: OrderId }\n    example: { order: A-17 }\n";

const TYPES: &str = "types:\n  OrderId: { type: string, summary: Names an order. }\n";

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}

/// A workspace with a crate, made from a catalog of one group.
fn acme() -> TempDir {
    let root = TempDir::new().expect("a temporary folder");
    write(
        root.path(),
        "schema/acme/catalog.yaml",
        &format!("{CATALOG}{TYPES}"),
    );
    generate(root.path());
    root
}

fn generate(root: &Path) {
    let workspace = hookswitch_codegen::read(root).workspace;
    emit::all(&workspace.expect("the catalog is sound"))
        .write(root)
        .expect("it can be written");
}

fn text(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join("crates/hookswitch-acme").join(path)).expect("it can be read")
}

#[test]
fn the_groups_of_the_four_catalogs_are_features_that_are_on() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let reading = hookswitch_codegen::read(&root);
    for catalog in &reading.workspace.expect("the catalogs are sound").catalogs {
        assert_eq!(catalog.always, [0; 0], "{}", catalog.name);
        let manifest = features::stated(&reading.sources, catalog).expect("there is a manifest");
        let line = manifest.lines().find(|line| line.starts_with("default = "));
        for group in &catalog.groups {
            let quoted = format!("{:?}", group.feature());
            assert!(
                line.is_some_and(|line| line.contains(&quoted)),
                "{}: {quoted} is off by default",
                catalog.name
            );
        }
    }
}

#[test]
fn a_new_manifest_has_them_all() {
    let root = acme();
    let manifest = text(root.path(), "Cargo.toml");
    assert_eq!(
        features::names(&manifest),
        ["default", "serde", "jiff", "general"]
    );
    assert!(
        manifest.contains("default = [\"serde\", \"general\"]"),
        "{manifest}"
    );
    let module = text(root.path(), "src/generated/mod.rs");
    assert!(
        module.contains("#[cfg(feature = \"general\")]\nmod general;"),
        "{module}"
    );
}

#[test]
fn a_group_that_the_manifest_does_not_have_is_always_compiled() {
    let root = acme();
    let before = text(root.path(), "Cargo.toml");
    write(root.path(), "schema/acme/late_orders.yaml", MORE);
    generate(root.path());
    assert_eq!(text(root.path(), "Cargo.toml"), before, "it is its owner's");
    let module = text(root.path(), "src/generated/mod.rs");
    assert!(module.contains("\nmod late_orders;"), "{module}");
    assert!(!module.contains("late-orders"), "{module}");
    let kinds = text(root.path(), "src/generated/catalog/kind.rs");
    assert!(kinds.contains("(all()) {\n        LateOrder ="), "{kinds}");

    let manifest = features::with(&before, "late-orders").expect("it has features");
    write(root.path(), "crates/hookswitch-acme/Cargo.toml", &manifest);
    generate(root.path());
    let module = text(root.path(), "src/generated/mod.rs");
    let gated = "#[cfg(feature = \"late-orders\")]\nmod late_orders;";
    assert!(module.contains(gated), "{module}");
}

#[test]
fn an_event_that_begins_a_group_brings_its_feature() {
    let root = acme();
    let reading = hookswitch_codegen::read(root.path());
    let beginning = Beginning {
        catalog: "acme".to_owned(),
        event: "late:order".to_owned(),
        group: Some("late_orders".to_owned()),
        summary: None,
    };
    let workspace = reading.workspace.expect("the catalog is sound");
    let tree = author::event(&reading.sources, &workspace, &beginning).expect("it can be begun");
    tree.write(root.path()).expect("it can be written");
    let manifest = text(root.path(), "Cargo.toml");
    assert!(
        manifest.contains("default = [\"serde\", \"general\", \"late-orders\"]"),
        "{manifest}"
    );
    assert!(manifest.contains("\nlate-orders = []\n"), "{manifest}");
    let reading = hookswitch_codegen::read(root.path());
    let workspace = reading.workspace.expect("the catalog is sound");
    assert_eq!(workspace.catalogs[0].always, [0; 0]);
    let drift = emit::all(&workspace).drift(root.path());
    assert_eq!(drift.expect("it can be compared").stale, []);
}

#[test]
fn types_are_compiled_with_the_groups_that_use_them() {
    let root = acme();
    let with_id = MORE.replace("late:order", "early:order");
    write(root.path(), "schema/acme/late.yaml", MORE);
    write(root.path(), "schema/acme/early.yaml", &with_id);
    let manifest = text(root.path(), "Cargo.toml");
    let manifest = features::with(&manifest, "late").expect("it has features");
    let manifest = features::with(&manifest, "early").expect("it has features");
    write(root.path(), "crates/hookswitch-acme/Cargo.toml", &manifest);
    generate(root.path());
    let module = text(root.path(), "src/generated/catalog/mod.rs");
    let gated = "#[cfg(any(feature = \"early\", feature = \"late\"))]\nmod early_late;";
    assert!(module.contains(gated), "{module}");

    fs::remove_file(root.path().join("schema/acme/early.yaml")).expect("it is there");
    generate(root.path());
    let late = text(root.path(), "src/generated/late.rs");
    assert!(late.contains("pub struct OrderId"), "{late}");
}

#[test]
fn no_group_is_called_like_a_feature_that_crates_have() {
    for name in features::OWN {
        let root = TempDir::new().expect("a temporary folder");
        write(root.path(), "schema/acme/catalog.yaml", CATALOG);
        let file = format!("schema/acme/{name}.yaml");
        write(root.path(), &file, &MORE.replace("OrderId", "string"));
        let (sources, _) = load::read(root.path());
        let (_, findings) = resolve::workspace(&sources);
        let [finding] = findings.as_slice() else {
            panic!("{name}: {findings:?}");
        };
        assert_eq!(finding.rule.code, "H0202");
        assert_eq!(sources.path(finding.labels[0].span.file), file);
        let message = format!(
            "group `{name}` would be the feature `{name}` of its crate, which means something else there"
        );
        assert_eq!(finding.message, message);
    }
}
