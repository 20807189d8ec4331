//! Every published schema lies at its `$id`, is listed, and says in draft-07 what it says in 2020-12.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jsonschema::{Draft, Validator};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::{whole, workspace};

fn json(path: &Path) -> Value {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_index_lists_every_schema() {
    let workspace = workspace();
    let folder = whole();
    let schemas = folder.path().join("schemas");
    let index = json(&schemas.join("index.json"));
    let mut listed = BTreeSet::new();
    for entry in index["schemas"].as_array().expect("a list") {
        let path = entry["path"].as_str().expect("a path");
        let bytes = fs::read(schemas.join(path)).expect("it is there");
        let digest: String = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(entry["sha256"], digest.as_str(), "{path}");
        let schema: Value = serde_json::from_slice(&bytes).expect("JSON");
        assert_eq!(entry["$id"], schema["$id"], "{path}");
        assert_eq!(entry["title"], schema["title"], "{path}");
        let id = format!("{}/{path}", workspace.settings.base_url);
        assert_eq!(schema["$id"], id.as_str(), "a schema lies at its `$id`");
        let contract = if path.contains("/strict/") {
            "strict"
        } else {
            "open"
        };
        assert_eq!(entry["contract"], contract, "{path}");
        let draft = if path.contains("/draft-07/") {
            "draft-07"
        } else {
            "2020-12"
        };
        assert_eq!(entry["draft"], draft, "{path}");
        assert!(
            schema["$schema"]
                .as_str()
                .is_some_and(|s| s.contains(draft)),
            "{path}"
        );
        listed.insert((
            entry["catalog"].clone().to_string(),
            entry["event"].to_string(),
            contract,
            draft,
        ));
    }
    for catalog in &workspace.catalogs {
        let names = catalog
            .events
            .iter()
            .map(|event| Value::from(event.wire.as_str()));
        for name in names.chain([Value::Null]) {
            for contract in ["open", "strict"] {
                for draft in ["2020-12", "draft-07"] {
                    let catalog = Value::from(catalog.name.as_str()).to_string();
                    let wanted = (catalog, name.to_string(), contract, draft);
                    assert!(listed.contains(&wanted), "{wanted:?}");
                }
            }
        }
    }
}

#[test]
fn latest_is_the_newest_version_byte_for_byte() {
    let folder = whole();
    for catalog in workspace().catalogs {
        let base = folder.path().join("schemas").join(&catalog.name);
        let mut compared = 0;
        for sub in ["", "strict", "draft-07", "draft-07/strict"] {
            let dated = base.join(&catalog.version).join(sub);
            for entry in fs::read_dir(&dated).expect("a readable folder") {
                let path = entry.expect("a readable folder").path();
                if path.is_file() {
                    let name = path.file_name().expect("a name");
                    let latest = base.join("latest").join(sub).join(name);
                    assert!(
                        fs::read(&path).ok() == fs::read(latest).ok(),
                        "{}",
                        path.display()
                    );
                    compared += 1;
                }
            }
        }
        assert_eq!(compared, 4 * (catalog.events.len() + 1));
    }
}

#[test]
fn both_drafts_say_the_same() {
    let folder = whole();
    for catalog in workspace().catalogs {
        let base = folder
            .path()
            .join("schemas")
            .join(&catalog.name)
            .join("latest");
        for mode in ["", "strict/"] {
            let read = |draft: &str, kind: Draft| -> Validator {
                let schema = json(&base.join(format!("{draft}{mode}catalog.schema.json")));
                assert!(
                    jsonschema::meta::is_valid(&schema),
                    "it is a schema of its draft"
                );
                jsonschema::options()
                    .with_draft(kind)
                    .build(&schema)
                    .expect("it is a schema")
            };
            let (new, old) = (
                read("", Draft::Draft202012),
                read("draft-07/", Draft::Draft7),
            );
            let mut counts = [0, 0];
            for fixture in hookswitch_tests::fixtures(&catalog.name) {
                let event = fixture.value();
                let valid = new.is_valid(&event);
                assert_eq!(valid, old.is_valid(&event), "{}", fixture.name);
                counts[usize::from(valid)] += 1;
            }
            assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
        }
    }
}
