//! Laws over the four catalogs: what must hold for each event, member and example, whoever edits them.

mod events;
mod examples;
mod lookup;
mod members;
mod summaries;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use hookswitch_codegen::diagnostic;
use hookswitch_codegen::model::{Catalog, Workspace};

static WORKSPACE: LazyLock<Workspace> = LazyLock::new(|| {
    let reading = hookswitch_codegen::read(&root());
    let report = diagnostic::render(&reading.findings, &reading.sources, false);
    reading
        .workspace
        .unwrap_or_else(|| panic!("the catalogs under schema/ do not load:\n{report}"))
});

/// The workspace's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in a folder of the workspace")
        .to_owned()
}

/// The rows of a table among the fixtures, the header first; an error is a sentence.
fn table(path: &str) -> Result<Vec<Vec<String>>, String> {
    let path = root().join("tests/fixtures").join(path);
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("{} cannot be read: {error}.", path.display()))?;
    Ok(text
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}

/// Holds every catalog to a law, which answers with a sentence for each breach.
fn hold(law: impl Fn(&Catalog) -> Vec<String>) {
    let breaches: Vec<String> = WORKSPACE
        .catalogs
        .iter()
        .flat_map(|catalog| {
            law(catalog)
                .into_iter()
                .map(|breach| format!("{}: {breach}", catalog.name))
        })
        .collect();
    assert!(
        breaches.is_empty(),
        "{} breaches:\n{}",
        breaches.len(),
        breaches.join("\n")
    );
}

#[test]
fn four_catalogs_with_158_events() {
    let found: BTreeMap<_, _> = WORKSPACE
        .catalogs
        .iter()
        .map(|catalog| (catalog.name.as_str(), catalog.events.len()))
        .collect();
    let expected = [
        ("nexmo", 49),
        ("vonage", 49),
        ("teletracker", 23),
        ("voximplant", 37),
    ];
    assert_eq!(
        found,
        BTreeMap::from(expected),
        "The number of catalogs or of their events has changed."
    );
}

#[test]
fn each_catalog_has_the_events_of_its_source() {
    hold(events::listed);
}

#[test]
fn each_event_has_a_fixture_of_its_own() {
    hold(events::fixtures);
}

#[test]
fn each_event_says_how_well_it_is_attested() {
    hold(events::attested);
}

#[test]
fn the_members_are_those_of_the_facts() {
    hold(members::documented);
}

#[test]
fn the_facts_are_all_in_the_catalogs() {
    hold(members::complete);
}

#[test]
fn each_member_and_each_arm_occurs_in_an_example() {
    hold(examples::covered);
}

#[test]
fn each_definition_is_summed_up_in_a_sentence() {
    hold(summaries::sentences);
}

#[test]
fn no_summary_is_said_twice_of_one_thing() {
    hold(summaries::distinct);
}
