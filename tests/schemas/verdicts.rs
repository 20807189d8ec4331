//! Validates examples, fixtures and what becomes of them when they are changed, here and with an engine that is not ours.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use hookswitch_codegen::model::{Catalog, Definition, Event};
use jsonschema::Validator;
use serde_json::{Value, json};

use super::engine::{compile, expect_valid};
use super::mutants::mutants;
use super::{file, fixtures, folder, json, named, root, workspace};

/// The schemas of one catalog, one way: open or strict.
struct Schemas<'c> {
    catalog: &'c Catalog,
    folder: String,
    events: Vec<Validator>,
    bundle: Validator,
}

impl<'c> Schemas<'c> {
    fn open(catalog: &'c Catalog) -> Schemas<'c> {
        Schemas::read(catalog, folder(catalog))
    }

    fn strict(catalog: &'c Catalog) -> Schemas<'c> {
        Schemas::read(catalog, folder(catalog) + "/strict")
    }

    fn read(catalog: &'c Catalog, folder: String) -> Schemas<'c> {
        let read = |name: &str| {
            let path = format!("{folder}/{name}");
            compile(&path, &json(&root().join(&path)))
        };
        let events = catalog
            .events
            .iter()
            .map(|event| read(&file(event)))
            .collect();
        Schemas {
            events,
            bundle: read("catalog.schema.json"),
            catalog,
            folder,
        }
    }

    fn of(&self, event: &Event) -> &Validator {
        let index = self
            .catalog
            .events
            .iter()
            .position(|other| other.wire == event.wire);
        &self.events[index.expect("an event of this catalog")]
    }
}

#[test]
fn examples_are_valid_even_for_those_who_make_events() {
    for catalog in &workspace().catalogs {
        let (open, strict) = (Schemas::open(catalog), Schemas::strict(catalog));
        for event in &catalog.events {
            for example in &event.examples {
                let what = format!("example of `{}` in `{}`", event.wire, catalog.name);
                expect_valid(open.of(event), &example.event, &what);
                expect_valid(
                    strict.of(event),
                    &example.event,
                    &format!("{what}, strictly"),
                );
                assert!(
                    open.bundle.is_valid(&example.event),
                    "{what}, by the bundle"
                );
                assert!(
                    strict.bundle.is_valid(&example.event),
                    "{what}, strictly, by the bundle"
                );
            }
        }
    }
}

#[test]
fn what_arrives_is_valid_for_its_event_and_no_other() {
    for catalog in &workspace().catalogs {
        let open = Schemas::open(catalog);
        let aliases = aliases(catalog);
        for (path, document) in fixtures(catalog) {
            let event = named(catalog, &document);
            // The schemas know documented names only, so under another name a required member seems to be missing.
            let excused = has_member(&document, &aliases);
            if let Some(event) = event.filter(|_| !excused) {
                expect_valid(open.of(event), &document, &path);
            }
            let takers = catalog.events.iter().zip(&open.events);
            let takers = takers.filter(|(_, schema)| schema.is_valid(&document));
            let takers: Vec<&str> = takers.map(|(event, _)| event.wire.as_str()).collect();
            let named = event.map(|event| event.wire.as_str());
            assert!(
                takers == named.as_slice() || excused && takers.is_empty(),
                "{path}: {takers:?}"
            );
            assert_eq!(
                open.bundle.is_valid(&document),
                !takers.is_empty(),
                "{path}, by the bundle"
            );
        }
    }
}

/// The other names of all members.
fn aliases(catalog: &Catalog) -> BTreeSet<&str> {
    let members = catalog.types.iter().flat_map(|ty| match &ty.definition {
        Definition::Struct(members) => &members[..],
        _ => &[],
    });
    let members = catalog
        .envelope
        .iter()
        .chain(members)
        .flat_map(|member| &member.aliases);
    let names = catalog.naming.parts.iter().flat_map(|part| &part.aliases);
    members.chain(names).map(String::as_str).collect()
}

/// Whether a document has a member of one of these names anywhere.
fn has_member(document: &Value, names: &BTreeSet<&str>) -> bool {
    match document {
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| names.contains(name.as_str()) || has_member(value, names)),
        Value::Array(elements) => elements.iter().any(|element| has_member(element, names)),
        _ => false,
    }
}

#[test]
fn what_may_be_sent_can_be_read() {
    for catalog in &workspace().catalogs {
        let (open, strict) = (Schemas::open(catalog), Schemas::strict(catalog));
        for event in &catalog.events {
            for mutant in event
                .examples
                .iter()
                .flat_map(|example| mutants(&example.event))
            {
                let sent = strict.of(event).is_valid(&mutant);
                assert!(
                    !sent || open.of(event).is_valid(&mutant),
                    "`{}`: {mutant}",
                    event.wire
                );
            }
        }
    }
}

/// Needs what `cargo xtask test` installs; without it there is nothing to compare with.
#[test]
fn another_engine_agrees() {
    let web = root().join("tests/web");
    if !web.join("node_modules").is_dir() {
        eprintln!("skipped: `cargo xtask test` installs the other engine");
        return;
    }
    let mut node = Command::new("node")
        .arg(web.join("check.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("node starts, as npm did");
    let mut input = node.stdin.take().expect("piped");
    for catalog in &workspace().catalogs {
        for schemas in [Schemas::open(catalog), Schemas::strict(catalog)] {
            // An engine that stops early says itself why.
            let _ = input.write_all(verdicts(&schemas).as_bytes());
        }
    }
    drop(input);
    assert!(
        node.wait().expect("node ends").success(),
        "the engines disagree"
    );
}

/// What we say of every document, a line each.
fn verdicts(schemas: &Schemas<'_>) -> String {
    let mut lines = String::new();
    let mut say = |name: &str, validator: &Validator, document: &Value| {
        let schema = format!("{}/{name}", schemas.folder);
        let verdict =
            json!({ "schema": schema, "valid": validator.is_valid(document), "event": document });
        lines.push_str(&verdict.to_string());
        lines.push('\n');
    };
    for event in &schemas.catalog.events {
        let own = file(event);
        for example in &event.examples {
            say("catalog.schema.json", &schemas.bundle, &example.event);
        }
        let first = event.examples.first().map(|example| &example.event);
        for mutant in first.into_iter().flat_map(mutants) {
            say(&own, schemas.of(event), &mutant);
        }
    }
    for (_, document) in fixtures(schemas.catalog) {
        say("catalog.schema.json", &schemas.bundle, &document);
        if let Some(event) = named(schemas.catalog, &document) {
            say(&file(event), schemas.of(event), &document);
        }
    }
    lines
}
