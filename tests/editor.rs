//! The schemas that editors check catalogs with: they take what the loader takes, and see the faults that a schema can.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use hookswitch_codegen::syntax::keys;
use hookswitch_tests::root;
use jsonschema::Validator;
use serde_json::{Value, json};

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

/// A file below `schema/` of a fixture.
struct Part {
    path: String,
    text: String,
}

/// The files of all fixtures in a folder, and what the fixtures are called.
fn fixtures(folder: &str) -> Vec<(String, Part)> {
    let mut parts = Vec::new();
    for path in files(&root().join("tests/fixtures").join(folder)) {
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let name = path.file_stem().expect("it has a name").to_string_lossy();
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        if !text.starts_with("--- file: ") {
            let path = "schema/broken/catalog.yaml".to_owned();
            parts.push((name.into_owned(), Part { path, text }));
            continue;
        }
        for part in text.split("--- file: ").filter(|part| !part.is_empty()) {
            let (path, text) = part.split_once('\n').unwrap_or((part, ""));
            let (path, text) = (path.trim().to_owned(), text.to_owned());
            if path.starts_with("schema/") {
                parts.push((name.clone().into_owned(), Part { path, text }));
            }
        }
    }
    parts
}

#[test]
fn visible_faults_are_seen() {
    let catalog = validator("catalog.schema.json");
    let settings = validator("settings.schema.json");
    let mut refused = BTreeSet::new();
    for (name, part) in fixtures("reject") {
        let validator = if part.path.ends_with("settings.yaml") {
            &settings
        } else {
            &catalog
        };
        if seen(&part.text).is_some_and(|value| !validator.is_valid(&value)) {
            refused.insert(name);
        }
    }
    let visible: BTreeSet<String> = VISIBLE.into_iter().map(str::to_owned).collect();
    assert_eq!(
        refused, visible,
        "what the schema refuses, and what it should"
    );
}

/// Another engine takes the schemas in its strict mode, and says the same of every catalog and every fixture. It needs
/// what `cargo xtask test` installs; without it there is nothing to compare with.
#[test]
fn another_engine_agrees() {
    let web = root().join("tests/web");
    if !web.join("node_modules").is_dir() {
        eprintln!("skipped: `cargo xtask test` installs the other engine");
        return;
    }
    let verdicts = verdicts();
    assert!(verdicts.len() > 200, "only {} verdicts", verdicts.len());
    let mut node = Command::new("node")
        .arg(web.join("editor.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("node starts, as npm did");
    let mut input = node.stdin.take().expect("piped");
    for verdict in verdicts {
        // An engine that stops early says itself why.
        let _ = writeln!(input, "{verdict}");
    }
    drop(input);
    assert!(
        node.wait().expect("node ends").success(),
        "the engines disagree"
    );
}

/// What we say of every catalog, every fixture, and of these with a part taken out or replaced.
fn verdicts() -> Vec<Value> {
    let validators =
        ["catalog", "settings"].map(|name| (name, validator(&format!("{name}.schema.json"))));
    let mut parts: Vec<(String, Part)> = fixtures("reject");
    parts.extend(fixtures("accept"));
    let folders = files(&root().join("schema"));
    for path in folders
        .iter()
        .filter(|it| it.is_dir())
        .flat_map(|it| files(it))
    {
        if path.extension().is_some_and(|it| it == "yaml") {
            let text = fs::read_to_string(&path).expect("it can be read");
            let path = path.display().to_string();
            parts.push((path.clone(), Part { path, text }));
        }
    }
    let mut verdicts = Vec::new();
    for (of, Part { path, text }) in parts {
        let Some(file) = seen(&text) else {
            continue;
        };
        let (schema, validator) = &validators[usize::from(path.ends_with("settings.yaml"))];
        let mutants = [file.clone()].into_iter().chain(mutants(&file));
        verdicts.extend(mutants.map(|file| {
            json!({ "schema": schema, "valid": validator.is_valid(&file), "of": of, "file": file })
        }));
    }
    verdicts
}

/// A document with one of its topmost members gone, or replaced by something else.
fn mutants(file: &Value) -> Vec<Value> {
    let members = file.as_object().into_iter().flatten();
    let mutant = |key: &String, value: Option<Value>| {
        let mut mutant = file.clone();
        let members = mutant.as_object_mut().expect("it has this member");
        match value {
            Some(value) => drop(members.insert(key.clone(), value)),
            None => drop(members.remove(key)),
        }
        mutant
    };
    members
        .flat_map(|(key, _)| {
            [
                mutant(key, None),
                mutant(key, Some(json!([1]))),
                mutant(key, Some(json!(""))),
            ]
        })
        .collect()
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
