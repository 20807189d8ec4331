//! The schemas that editors check catalogs with: they take what the loader takes, and see the faults that a schema can.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hookswitch_codegen::syntax::keys;
use hookswitch_tests::root;
use jsonschema::Validator;
use serde_json::Value;

fn schema(name: &str) -> Value {
    let text = fs::read_to_string(root().join("schema").join(name)).expect("it is generated");
    serde_json::from_str(&text).expect("it is JSON")
}

fn validator(name: &str) -> Validator {
    let schema = schema(name);
    assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    jsonschema::draft7::meta::validate(&schema).expect("it is a schema of draft-07");
    jsonschema::draft7::new(&schema).expect("it compiles")
}

/// What an editor sees of a file; `None` if that is not YAML with one document.
fn seen(yaml: &str) -> Option<Value> {
    let value: Value = serde_yaml::from_str(yaml).ok()?;
    Some(if value.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        value
    })
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("it can be listed");
    entries
        .map(|entry| entry.expect("it can be listed").path())
        .collect()
}

#[test]
fn the_catalogs_are_valid_and_name_their_schema() {
    let catalog = validator("catalog.schema.json");
    let mut checked = 0;
    for folder in files(&root().join("schema"))
        .iter()
        .filter(|path| path.is_dir())
    {
        let yaml = |path: &std::path::PathBuf| path.extension().is_some_and(|it| it == "yaml");
        for path in files(folder).into_iter().filter(yaml) {
            let text = fs::read_to_string(&path).expect("it can be read");
            let first = text.lines().next();
            assert_eq!(
                first,
                Some("# yaml-language-server: $schema=../catalog.schema.json"),
                "{}",
                path.display()
            );
            let value = seen(&text).expect("it is YAML");
            let errors: Vec<String> = catalog
                .iter_errors(&value)
                .map(|it| format!("{}: {it}", it.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
            checked += 1;
        }
    }
    assert!(checked > 15, "only {checked} files are there");
    let settings = fs::read_to_string(root().join("schema/settings.yaml")).expect("it can be read");
    assert!(validator("settings.schema.json").is_valid(&seen(&settings).expect("it is YAML")));
}

/// The rules that a schema can see broken: those about the form of one file, not about names that other places give.
const VISIBLE: [&str; 16] = [
    "arm-not-allowed",
    "bad-url",
    "bad-version",
    "conflicting-keys",
    "empty-text",
    "invalid-name",
    "missing-example",
    "missing-key",
    "nothing-listed",
    "type-expression",
    "unknown-choice",
    "unknown-key",
    "unquoted-text",
    "wrong-type",
    "too-deep",
    "merge-key",
];

#[test]
fn visible_faults_are_seen() {
    let catalog = validator("catalog.schema.json");
    let settings = validator("settings.schema.json");
    let mut refused = BTreeSet::new();
    for path in files(&root().join("tests/fixtures/reject")) {
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let slug = path
            .file_stem()
            .expect("it has a name")
            .to_string_lossy()
            .into_owned();
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let mut parts: Vec<(&str, &str)> = text
            .split("--- file: ")
            .filter(|part| !part.is_empty())
            .map(|part| part.split_once('\n').unwrap_or((part, "")))
            .collect();
        if !text.starts_with("--- file: ") {
            parts = vec![("schema/broken/catalog.yaml", &text)];
        }
        for (name, yaml) in parts
            .into_iter()
            .filter(|(name, _)| name.starts_with("schema/"))
        {
            let validator = if name.ends_with("settings.yaml") {
                &settings
            } else {
                &catalog
            };
            if seen(yaml).is_some_and(|value| !validator.is_valid(&value)) {
                refused.insert(slug.clone());
            }
        }
    }
    let visible: BTreeSet<String> = VISIBLE.into_iter().map(str::to_owned).collect();
    assert_eq!(
        refused, visible,
        "what the schema refuses, and what it should"
    );
}

/// Every key that the reader takes is somewhere among the schema's properties, with what it means.
#[test]
fn no_key_is_missing() {
    let mut found = BTreeSet::new();
    for name in ["catalog.schema.json", "settings.schema.json"] {
        collect(&schema(name), &mut found);
    }
    let tables: [&[keys::Key]; 20] = [
        &keys::HEADER,
        &keys::DEFINITIONS,
        &keys::NAME,
        &keys::GROUP,
        &keys::CARRIER,
        &keys::SOURCE,
        &keys::FACT,
        &keys::REMOVES,
        &keys::OVERRIDES,
        &keys::NOTES,
        &keys::DEPRECATED,
        &keys::EVENT,
        &keys::EXAMPLE,
        &keys::RELATED,
        &keys::SHAPE,
        &keys::CONSTRAINTS,
        &keys::TYPE,
        &keys::MEMBER,
        &keys::VARIANT,
        &keys::SETTINGS,
    ];
    let readme = fs::read_to_string(root().join("schema/README.md")).expect("it can be read");
    for key in tables.into_iter().flatten() {
        assert!(
            found.contains(&(
                key.name.to_owned(),
                format!("{}.", key.doc.trim_end_matches([':', '.']))
            )),
            "{}",
            key.name
        );
        assert!(
            readme.contains(key.name),
            "schema/README.md explains `{}`",
            key.name
        );
    }
}

/// Properties with their descriptions, wherever they are.
fn collect(schema: &Value, found: &mut BTreeSet<(String, String)>) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::Object(properties)) = members.get("properties") {
                for (name, property) in properties {
                    if let Some(doc) = property.get("description").and_then(Value::as_str) {
                        found.insert((name.clone(), doc.to_owned()));
                    }
                }
            }
            members.values().for_each(|value| collect(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}
