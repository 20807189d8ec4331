//! Looks at the schemas themselves: which there are, what they are called, which words they use.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::{file, folder, json, root, workspace};

const OPEN: [&str; 15] = [
    "$defs",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "deprecated",
    "description",
    "enum",
    "examples",
    "items",
    "not",
    "oneOf",
    "properties",
    "required",
    "title",
];

const STRICT_TOO: [&str; 8] = [
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
];

#[test]
fn there_is_one_schema_for_each_event_and_one_for_all() {
    for catalog in workspace().catalogs {
        let mut expected: BTreeSet<String> = catalog.events.iter().map(file).collect();
        expected.insert("catalog.schema.json".to_owned());
        for folder in [folder(&catalog), folder(&catalog) + "/strict"] {
            assert_eq!(files(&root().join(&folder)), expected, "{folder}");
        }
    }
}

#[test]
fn every_id_is_the_address_of_its_file() {
    let workspace = workspace();
    let base = &workspace.settings.base_url;
    each(|path, schema, _| {
        let (catalog, rest) = path
            .strip_prefix("crates/")
            .and_then(|path| path.split_once("/generated/schemas/"))
            .expect("schemas lie where they are generated");
        let catalog = workspace
            .catalogs
            .iter()
            .find(|c| c.package == catalog)
            .expect("a catalog's crate");
        let expected = format!("{base}/{}/{}/{rest}", catalog.name, catalog.version);
        assert_eq!(schema["$id"], expected.as_str(), "{path}");
        assert_eq!(
            schema["$schema"], "https://json-schema.org/draft/2020-12/schema",
            "{path}"
        );
    });
}

#[test]
fn every_schema_has_a_title_a_description_and_examples() {
    each(|path, schema, _| {
        assert!(
            schema["title"].is_string() && schema["description"].is_string(),
            "{path}"
        );
        let bundled = schema["$defs"].as_object().into_iter().flatten();
        for (name, schema) in bundled {
            assert_eq!(
                schema["title"].as_str(),
                Some(name.as_str()),
                "{path}: a definition is called by its name"
            );
            assert!(schema["description"].is_string(), "{path}: {name}");
        }
        if path.ends_with("/catalog.schema.json") {
            let arms = schema["oneOf"].as_array().expect("a bundle is a union");
            let events = arms
                .iter()
                .map(|arm| target(schema, &arm["$ref"]).expect("an arm is a definition"));
            assert!(
                events
                    .map(|event| &event["examples"])
                    .all(|e| e.as_array().is_some_and(|e| !e.is_empty()))
            );
        } else {
            assert!(
                schema["examples"]
                    .as_array()
                    .is_some_and(|examples| !examples.is_empty()),
                "{path}"
            );
        }
    });
}

#[test]
fn every_schema_needs_no_other_and_defines_nothing_in_vain() {
    each(|path, root_schema, _| {
        let mut used = BTreeSet::new();
        walk(root_schema, &mut |schema| {
            if let Some(reference) = schema.get("$ref") {
                assert!(
                    target(root_schema, reference).is_some(),
                    "{path}: {reference}"
                );
                used.insert(reference.as_str().expect("a reference is text").to_owned());
            }
        });
        let defined = root_schema["$defs"].as_object().into_iter().flatten();
        let defined: BTreeSet<String> =
            defined.map(|(name, _)| format!("#/$defs/{name}")).collect();
        assert_eq!(used, defined, "{path}");
    });
}

#[test]
fn the_words_are_those_that_validators_and_generators_share() {
    each(|path, schema, strict| {
        let mut first = true;
        walk(schema, &mut |schema| {
            for keyword in schema.keys().map(String::as_str) {
                let known = keyword == "type"
                    || OPEN.contains(&keyword)
                    || (strict && STRICT_TOO.contains(&keyword))
                    || (first && ["$schema", "$id", "$comment"].contains(&keyword));
                assert!(known, "{path}: `{keyword}`");
            }
            first = false;
            let closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
            assert!(
                strict || !closed,
                "{path}: an open schema allows other members"
            );
            let is_object = schema.get("type").is_some_and(|kind| kind == "object");
            assert!(
                !strict || !is_object || schema.contains_key("additionalProperties"),
                "{path}: {schema:?}"
            );
            let says_what = [
                "type", "$ref", "allOf", "anyOf", "oneOf", "enum", "required",
            ];
            let silent = !says_what
                .iter()
                .any(|keyword| schema.contains_key(*keyword));
            let annotations = ["description", "examples", "deprecated", "title"];
            let anything = schema
                .keys()
                .all(|keyword| annotations.contains(&keyword.as_str()));
            assert!(!silent || anything, "{path}: {schema:?} declares no type");
        });
    });
}

#[test]
fn text_is_pretty_and_ends_with_a_line_break() {
    each(|path, schema, _| {
        let text = fs::read_to_string(root().join(path)).expect("a text");
        assert_eq!(text, format!("{schema:#}\n"), "{path}");
    });
}

/// Shows every schema to a test: its path, itself, whether it is strict.
fn each(mut show: impl FnMut(&str, &Value, bool)) {
    for catalog in workspace().catalogs {
        for (folder, strict) in [
            (folder(&catalog), false),
            (folder(&catalog) + "/strict", true),
        ] {
            for name in files(&root().join(&folder)) {
                let path = format!("{folder}/{name}");
                show(&path, &json(&root().join(&path)), strict);
            }
        }
    }
}

fn files(folder: &Path) -> BTreeSet<String> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = entries
        .map(|entry| entry.expect("a readable folder"))
        .filter(|entry| entry.path().is_file());
    files
        .map(|entry| entry.file_name().into_string().expect("a plain name"))
        .collect()
}

/// What a reference leads to in its document.
fn target<'s>(root: &'s Value, reference: &Value) -> Option<&'s Value> {
    root.pointer(reference.as_str()?.strip_prefix('#')?)
}

/// Visits a schema and all those in it: only what stands where a schema does, not examples or names of members.
fn walk(schema: &Value, visit: &mut impl FnMut(&Map<String, Value>)) {
    let Value::Object(schema) = schema else {
        return;
    };
    visit(schema);
    for keyword in ["$defs", "properties"] {
        schema
            .get(keyword)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .for_each(|(_, inner)| walk(inner, visit));
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        schema
            .get(keyword)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .for_each(|inner| walk(inner, visit));
    }
    for keyword in ["items", "not", "additionalProperties"] {
        schema
            .get(keyword)
            .into_iter()
            .for_each(|inner| walk(inner, visit));
    }
}
