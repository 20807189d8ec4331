//! What earlier releases published stays as it was, beside what is published now.

use std::collections::BTreeMap;
use std::fs;

use hookswitch_codegen::evolve::release::{self, Release, digest};
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::model::Workspace;
use hookswitch_codegen::{publish, resolve};
use serde_json::Value;
use tempfile::TempDir;

use super::dist;
use super::same::files;

/// The catalog in three versions, of which each adds something.
const VERSIONS: [&str; 3] = ["1.0.0", "1.10.0", "1.11.0"];

fn version(number: usize) -> Workspace {
    let added = [
        "",
        "      note?: string\n",
        "      note?: string\n      legs?: { type: list<Leg> }\n",
    ];
    let more = "  order:sent:\n    summary: It is under way.\n    example: {}\n";
    let leg = "types:\n  Leg:\n    summary: A leg.\n    fields: { from: string, to?: string }\n";
    let text = format!(
        "title: Acme\nversion: {}\nname: kind\npayload: data\nenvelope:\n  id?: string\n{}{}events:\n  order:paid:\n    summary: Paid.\n    fields:\n      order: string\n{}    example: {{ order: a }}\n{}",
        VERSIONS[number],
        if number == 2 {
            "  at?: timestamp\n"
        } else {
            ""
        },
        if number == 2 { leg } else { "" },
        added[number],
        if number > 0 { more } else { "" },
    );
    let settings = "base_url: https://acme.example/schemas\n";
    let sources = Sources::new([
        ("schema/settings.yaml", settings),
        ("schema/acme/catalog.yaml", &text),
    ]);
    let (workspace, findings) = resolve::workspace(&sources);
    workspace.unwrap_or_else(|| panic!("{findings:?}"))
}

/// A version, with the releases before it.
fn released(number: usize) -> Workspace {
    let mut workspace = version(number);
    let past = (0..number).map(|number| kept(&version(number))).collect();
    release::remember(&mut workspace.catalogs[0], past);
    workspace
}

fn kept(workspace: &Workspace) -> Release {
    let release = Release::new(workspace, &workspace.catalogs[0], "2026-01-31");
    Release::read(&release.write()).expect("what is written can be read")
}

fn published(workspace: &Workspace) -> (TempDir, BTreeMap<String, Vec<u8>>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    dist(workspace, &[], folder.path());
    let files = files(folder.path());
    (folder, files)
}

fn below<'f>(files: &'f BTreeMap<String, Vec<u8>>, folder: &str) -> BTreeMap<&'f str, &'f [u8]> {
    let inside = |(path, bytes): (&'f String, &'f Vec<u8>)| {
        Some((path.strip_prefix(folder)?, bytes.as_slice()))
    };
    files.iter().filter_map(inside).collect()
}

fn index(files: &BTreeMap<String, Vec<u8>>) -> Value {
    serde_json::from_slice(&files["schemas/index.json"]).expect("JSON")
}

#[test]
fn every_version_is_published_as_it_was() {
    let (_now, files) = published(&released(2));
    for (number, version) in VERSIONS.into_iter().enumerate() {
        let (_then, earlier) = published(&released(number));
        let folder = format!("schemas/acme/{version}/");
        assert!(
            below(&files, &folder) == below(&earlier, &folder),
            "{version} has changed"
        );
        let events = if number == 0 { 1 } else { 2 };
        assert_eq!(below(&files, &folder).len(), 4 * (events + 1));
    }
    assert!(
        below(&files, "schemas/acme/latest/") == below(&files, "schemas/acme/1.11.0/"),
        "`latest` is the newest, not the last by the alphabet"
    );
}

#[test]
fn the_index_lists_every_version() {
    let (_folder, files) = published(&released(2));
    let index = index(&files);
    assert_eq!(
        index["catalogs"][0]["versions"],
        serde_json::json!(VERSIONS)
    );
    let schemas = index["schemas"].as_array().expect("a list");
    assert_eq!(schemas.len(), 4 * (2 + 3 + 3));
    for schema in schemas {
        let path = schema["path"].as_str().expect("a path");
        let bytes = &files[&format!("schemas/{path}")];
        assert_eq!(schema["sha256"], digest(bytes).as_str(), "{path}");
        let text: Value = serde_json::from_slice(bytes).expect("JSON");
        assert_eq!(schema["$id"], text["$id"]);
        assert_eq!(
            schema["event"].is_null(),
            path.ends_with("catalog.schema.json")
        );
        assert_eq!(path.split('/').nth(1), schema["version"].as_str());
    }
}

#[test]
fn a_branch_of_an_older_version_leaves_the_newest_its_name() {
    let mut workspace = version(0);
    let newer = kept(&version(1));
    release::remember(&mut workspace.catalogs[0], vec![newer]);
    let (_folder, files) = published(&workspace);
    assert!(below(&files, "schemas/acme/latest/") == below(&files, "schemas/acme/1.10.0/"));
}

#[test]
fn what_cannot_be_made_as_it_was_is_not_made() {
    let mut workspace = released(1);
    assert_eq!(publish::lost(&workspace), []);
    let past = &mut workspace.catalogs[0].releases[0].schemas;
    let (file, hash) = past
        .iter_mut()
        .find(|(file, _)| file == "strict/order.paid.schema.json")
        .expect("it was published");
    assert_eq!(file, "strict/order.paid.schema.json");
    let other = digest(b"as an older generator made it");
    hash.clone_from(&other);
    assert_eq!(publish::lost(&workspace), [("acme", "1.0.0", 1)]);
    let (_folder, files) = published(&workspace);
    let path = "acme/1.0.0/strict/order.paid.schema.json";
    assert!(!files.contains_key(&format!("schemas/{path}")));
    let index = index(&files);
    let mut listed = index["schemas"].as_array().expect("a list").iter();
    let listed = listed.find(|entry| entry["path"] == path);
    assert_eq!(
        listed.expect("it is online all the same")["sha256"],
        other.as_str()
    );
}

#[test]
fn a_released_version_is_not_taken_for_something_else() {
    let mut same = version(1);
    release::remember(&mut same.catalogs[0], vec![kept(&version(1))]);
    assert!(publish::taken(&same).is_empty());
    let mut other = version(1);
    other.catalogs[0].events[0].summary = "Something else.".to_owned();
    release::remember(&mut other.catalogs[0], vec![kept(&version(1))]);
    assert_eq!(publish::taken(&other).len(), 1);
}

#[test]
fn pages_tell_since_when_what_came_later_is_there() {
    let (folder, _) = published(&released(2));
    let page = |name: &str| {
        let path = folder.path().join("site/catalog/acme").join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let row = |page: &str, member: &str| -> String {
        let start = page.find(&format!("id=\"m-{member}\"")).expect(member);
        let rest = &page[start..];
        rest[..rest.find("</p>").expect("a row")].to_owned()
    };
    let event = page("events/order.paid.html");
    assert!(!row(&event, "order").contains("since"));
    assert!(row(&event, "note").contains("<span class=\"tag since\">since 1.10.0</span>"));
    assert!(row(&event, "legs").contains("since 1.11.0"));
    assert!(row(&event, "envelope.at").contains("since 1.11.0"));
    assert!(!row(&event, "envelope.id").contains("since"));
    let list = page("index.html");
    for version in ["1.0.0", "1.10.0"] {
        assert!(
            list.contains(&format!("<option>{version}</option>")),
            "{list}"
        );
        assert!(list.contains(&format!("data-since=\"{version}\"")));
    }
    let (newest, oldest) = ("<option>1.10.0</option>", "<option>1.0.0</option>");
    assert!(list.find(newest) < list.find(oldest), "the newest first");
}
