//! What is kept of releases: whole, described by its schema, and never changed once it is published.

use std::fs;

use hookswitch_codegen::evolve::release::{self, Release};
use hookswitch_codegen::load::Sources;
use hookswitch_tests::root;
use serde_json::Value;

/// The releases of the shipped catalogs: path and text.
fn kept() -> Vec<(String, String)> {
    let sources: Sources = hookswitch_codegen::load::read(&root()).0;
    let text = |source: hookswitch_codegen::load::Source| {
        (source.path, source.text.expect("a release can be read"))
    };
    let kept: Vec<_> = sources.releases.into_iter().map(text).collect();
    assert!(kept.len() >= 4, "each catalog has a release");
    kept
}

#[test]
fn releases_are_what_their_schema_says() {
    let text = release::schema();
    let found = fs::read_to_string(root().join(release::SCHEMA)).expect("the schema of releases");
    assert_eq!(found, text, "`cargo xtask release` writes it");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for (path, text) in kept() {
        let release: Value = serde_json::from_str(&text).expect("JSON");
        let mistakes: Vec<String> = validator
            .iter_errors(&release)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(mistakes, Vec::<String>::new(), "{path}");
    }
}

#[test]
fn releases_come_back_as_they_were() {
    for (path, text) in kept() {
        let release = Release::read(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(release.write(), text, "{path}");
    }
    let reading = hookswitch_codegen::read(&root());
    let workspace = reading.workspace.expect("the catalogs have no mistakes");
    for catalog in &workspace.catalogs {
        let release = Release::new(&workspace, catalog, "2026-01-31");
        let back = Release::read(&release.write()).expect("what is written can be read");
        assert_eq!(back.catalog, catalog.bare(), "{}", catalog.name);
    }
}

#[test]
fn published_schemas_never_change() {
    let reading = hookswitch_codegen::read(&root());
    let workspace = reading.workspace.expect("the catalogs have no mistakes");
    let mut compared = 0;
    for catalog in &workspace.catalogs {
        let name = &catalog.name;
        let mut releases = catalog.releases.iter();
        let Some(release) = releases.find(|it| it.catalog.version == catalog.version) else {
            continue;
        };
        let made = release::digests(&workspace, catalog);
        for (made, published) in made.iter().zip(&release.schemas) {
            compared += 1;
            assert_eq!(
                made, published,
                "`{}` of {name} {} is published and would say something else now: the catalog needs another version (or, if \
                 it has not gone out yet, `cargo xtask release --unpublished {name}`)",
                published.0, catalog.version,
            );
        }
        assert_eq!(made.len(), release.schemas.len(), "{name}: a file is gone");
    }
    assert!(
        compared == 0 || compared > 80,
        "{compared} schemas were compared"
    );
}
