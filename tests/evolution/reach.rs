//! Findings of catalogs that are made of several files and types: where they stand, and which events they reach.

use hookswitch_codegen::evolve::{self, Finding, Format, Origin, Policy, Version};
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::model::Workspace;
use hookswitch_codegen::resolve::{self, Places};
use serde_json::Value;

use crate::catalogs::SETTINGS;

fn findings(old: &[(&str, &str)], new: &[(&str, &str)]) -> Vec<Finding> {
    let read = |files: &[(&str, &str)]| {
        let all = files
            .iter()
            .copied()
            .chain([("schema/settings.yaml", SETTINGS)]);
        let sources = Sources::new(all);
        let (workspace, places, findings) = resolve::with_places(&sources);
        let workspace = workspace.unwrap_or_else(|| panic!("{findings:?}"));
        (sources, workspace, places)
    };
    let (old, new) = (read(old), read(new));
    let mut all = Vec::new();
    for at in 0..new.1.catalogs.len() {
        all.extend(evolve::compare(
            side(&old, at),
            side(&new, at),
            Policy::Lenient,
        ));
    }
    all.retain(|finding| finding.verdicts.matters());
    all
}

type Read = (Sources, Workspace, Vec<Places>);

fn side(read: &Read, at: usize) -> Version<'_> {
    let origin = Origin {
        sources: &read.0,
        places: &read.2[at],
    };
    Version {
        catalog: &read.1.catalogs[at],
        origin: Some(origin),
    }
}

const BASE: &str = "title: Acme\nversion: 1.0.0\nname: kind\npayload: data\n\
    types:\n  Line: { fields: { sku: string } }\n\
    events:\n  paid:\n    summary: Paid.\n    fields: { first: Line, more?: list<Line> }\n    example: { first: { sku: a } }\n";

const OTHER: &str = "events:\n  sent:\n    summary: Sent.\n    fields: { line: Line }\n    example: { line: { sku: a } }\n";

#[test]
fn a_shared_type_is_told_for_each_event() {
    let new = BASE.replace("sku: string", "sku?: string");
    let found = findings(
        &[
            ("schema/acme/catalog.yaml", BASE),
            ("schema/acme/post.yaml", OTHER),
        ],
        &[
            ("schema/acme/catalog.yaml", &new),
            ("schema/acme/post.yaml", OTHER),
        ],
    );
    let told: Vec<_> = found
        .iter()
        .map(|it| {
            (
                it.rule.id,
                it.event.as_deref(),
                it.pointer.as_str(),
                it.also.join(" "),
                it.ty.as_deref(),
            )
        })
        .collect();
    let line = Some("Line");
    assert_eq!(
        told,
        [
            (
                "member-became-optional",
                Some("paid"),
                "/data/first/sku",
                "/data/more/*/sku".to_owned(),
                line
            ),
            (
                "member-became-optional",
                Some("sent"),
                "/data/line/sku",
                String::new(),
                line
            ),
        ]
    );
    for finding in &found {
        let place = |place: &Option<evolve::Place>| place.clone().map(|it| (it.file, it.line));
        assert_eq!(
            place(&finding.old),
            Some(("schema/acme/catalog.yaml".to_owned(), 6))
        );
        assert_eq!(
            place(&finding.new),
            Some(("schema/acme/catalog.yaml".to_owned(), 6))
        );
    }
    assert_ne!(found[0].fingerprint, found[1].fingerprint);
    let human = Format::Human.print(&found, false);
    assert_eq!(
        human.matches("may now be absent").count(),
        1,
        "people are told once: {human}"
    );
    assert!(human.contains("also in sent"), "{human}");
}

#[test]
fn a_change_of_the_base_reaches_the_catalog_that_extends_it() {
    let heir = "title: Heir\nextends: acme\n";
    let new = BASE.replace("first: Line", "first?: Line");
    let found = findings(
        &[
            ("schema/acme/catalog.yaml", BASE),
            ("schema/heir/catalog.yaml", heir),
        ],
        &[
            ("schema/acme/catalog.yaml", &new),
            ("schema/heir/catalog.yaml", heir),
        ],
    );
    let told: Vec<_> = found
        .iter()
        .map(|it| (it.catalog.as_str(), it.rule.id))
        .collect();
    assert_eq!(
        told,
        [
            ("acme", "member-became-optional"),
            ("heir", "member-became-optional")
        ]
    );
    assert_eq!(
        found[1].new.as_ref().map(|it| it.file.as_str()),
        Some("schema/acme/catalog.yaml")
    );
}

#[test]
fn every_format_tells_every_finding() {
    let new = BASE
        .replace("sku: string", "sku: integer")
        .replace("sku: a", "sku: 1");
    let found = findings(
        &[("schema/acme/catalog.yaml", BASE)],
        &[("schema/acme/catalog.yaml", &new)],
    );
    assert_eq!(found.len(), 1);
    let json: Value = serde_json::from_str(&Format::Json.print(&found, false)).expect("JSON");
    let first = &json[0];
    assert_eq!(first["rule"], "member-type-changed");
    assert_eq!(first["event"], "paid");
    assert_eq!(first["verdicts"]["reader"], "breaks");
    assert_eq!(first["new"]["line"], 6);
    assert_eq!(first["counterexamples"].as_array().map(Vec::len), Some(4));
    let sarif: Value = serde_json::from_str(&Format::Sarif.print(&found, false)).expect("JSON");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "member-type-changed");
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .expect("rules");
    let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
    assert_eq!(rules[index]["id"], "member-type-changed");
    let github = Format::Github.print(&found, false);
    assert!(
        github.starts_with("::warning file=schema/acme/catalog.yaml,line=6,col="),
        "{github}"
    );
    let markdown = Format::Markdown.print(&found, false);
    assert!(
        markdown.contains("| `member-type-changed`") && markdown.contains("```json"),
        "{markdown}"
    );
}
