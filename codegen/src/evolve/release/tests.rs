//! What is kept comes back as it was; versions and changelogs say what changed.

use semver::Version;

use super::{Release, insert, propose, section};
use crate::evolve::compare::changes;
use crate::load::Sources;
use crate::model::{Catalog, Definition, Since, Workspace};
use crate::resolve;

fn workspace(fields: &str, example: &str) -> Workspace {
    let text = format!(
        "title: Acme\nversion: 1.2.3\nname: kind\nenvelope: {{ id?: {{ type: string, example: null, aliases: [no] }} }}\n\
         facts: {{ often: {{ type: boolean, summary: So. }}, far: {{ type: integer, summary: So. }} }}\n\
         types:\n  E: {{ enum: {{ a: One., b: {{ summary: Two., deprecated: {{ since: 1.0.0, use: a }} }} }}, closed: So. }}\n\
        \x20 U: {{ tag: t, variants: {{ p: {{ fields: {{ n: number }} }} }}, untagged: {{ fields: {{ m?: json }} }} }}\n\
        \x20 C: {{ one_of: [boolean, list<string | null>] }}\n\
        \x20 I: {{ type: integer, range: 0..9, values: {{ \"1\": One. }} }}\n\
         events:\n  paid:\n    summary: Paid.\n    facts: {{ far: 3 }}\n    fields: {{ {fields} }}\n    example: {{ {example} }}\n"
    )
    .replace("example: null, ", "");
    let sources = Sources::new([
        ("schema/settings.yaml", "base_url: https://acme.example\n"),
        ("schema/acme/catalog.yaml", &text),
    ]);
    let (workspace, findings) = resolve::workspace(&sources);
    workspace.unwrap_or_else(|| panic!("{findings:?}"))
}

fn catalog(fields: &str, example: &str) -> Catalog {
    workspace(fields, example).catalogs.remove(0)
}

const FIELDS: &str = "e: E, u?: U, c?: C | null, i?: I, m?: { type: map<I>, example: { k: 1 } }, x?: { type: number, range: 0.25.. }";

#[test]
fn a_release_comes_back_as_it_was() {
    let workspace = workspace(FIELDS, "e: a, c: [x, null]");
    let release = Release::new(&workspace, &workspace.catalogs[0], "2026-01-31");
    let text = release.write();
    assert_eq!(Release::read(&text), Ok(release));
}

#[test]
fn what_leads_astray_is_refused() {
    let workspace = workspace(FIELDS, "e: a");
    let text = Release::new(&workspace, &workspace.catalogs[0], "2026-01-31").write();
    for (from, to, expected) in [
        ("\"format\": 1", "\"format\": 2", "it is not of format 1"),
        (
            "\"payload\": ",
            "\"payload\": 99, \"x\": ",
            "no such member",
        ),
        (
            "\"kind\": \"boolean\"",
            "\"kind\": \"truth\"",
            "boolean or integer or string",
        ),
        ("\"group\": 0", "\"group\": 7", "/catalog/"),
        ("\"type\": 0", "\"type\": 1000", "/catalog/"),
    ] {
        assert!(text.contains(from), "{from}");
        let error = Release::read(&text.replace(from, to)).expect_err(to);
        assert!(error.contains(expected), "{error}");
    }
    assert!(Release::read("{").is_err());
    assert!(Release::read(&"[".repeat(10_000)).is_err());
}

#[test]
fn versions_follow_from_what_changed() {
    let version = |text: &str| Version::parse(text).expect("a version");
    for (old, new, last, expected) in [
        ("a: string // a: x", "a?: string // a: x", "1.2.3", "2.0.0"),
        (
            "a: string // a: x",
            "a: string, b?: string // a: x",
            "1.2.3",
            "1.3.0",
        ),
        (
            "a: string // a: x",
            "a: { type: string, summary: Other. } // a: x",
            "1.2.3",
            "1.2.4",
        ),
        (
            "a: string // a: x",
            "a: { type: string, length: ..9 } // a: x",
            "1.2.3",
            "1.3.0",
        ),
        ("a: string // a: x", "a?: string // a: x", "0.2.3", "0.3.0"),
        (
            "a: string // a: x",
            "a: string, b?: string // a: x",
            "0.2.3",
            "0.2.4",
        ),
    ] {
        let [old, new] = [old, new].map(|text| {
            let (fields, example) = text.split_once(" // ").expect("both");
            catalog(fields, example)
        });
        let proposal = propose(&version(last), &changes(&old, &new)).expect("a change");
        assert_eq!(proposal.version, version(expected), "{:?}", proposal.why);
    }
    let same = catalog("a: string", "a: x");
    assert_eq!(propose(&version("1.0.0"), &changes(&same, &same)), None);
}

#[test]
fn a_section_reads_as_prose() {
    let old = catalog("a: string, b: string, c?: string", "a: x, b: x");
    let new = catalog(
        "a?: string, b: { type: string, summary: Other. }, c?: { type: string, deprecated: true }, d?: string",
        "a: x, b: x",
    );
    let text = section("2.0.0", "2026-01-31", &changes(&old, &new));
    assert_eq!(
        text,
        "## 2.0.0 - 2026-01-31\n\n### Breaking\n\n- `a` was always there and may now be absent, in `paid`. This breaks readers that \
         stay on the old version, old strict validators, Rust code, users of the open schemas and TypeScript code.\n\n### \
         Added\n\n- There is a new member `d`, which may be there, in `paid`. This breaks old strict validators.\n\n### \
         Deprecated\n\n- The member `c` is deprecated, in `paid`.\n\n### Wording\n\n- Descriptions and examples: 1 place.\n"
    );
    let first = insert(None, "Acme", "1.0.0", "## 1.0.0 - 2026-01-01\n\nFirst.\n");
    let second = insert(Some(&first), "Acme", "2.0.0", &text);
    let order = [
        "# Changelog of Acme",
        "## 2.0.0",
        "### Wording",
        "## 1.0.0",
        "First.",
    ];
    let places: Vec<_> = order
        .iter()
        .map(|it| second.find(it).expect("it is there"))
        .collect();
    assert!(places.is_sorted(), "{second}");
    assert_eq!(
        insert(Some(&second), "Acme", "2.0.0", &text),
        second,
        "made again"
    );
    assert_eq!(
        insert(
            Some(&second),
            "Acme",
            "1.0.0",
            "## 1.0.0 - 2026-01-01\n\nFirst.\n"
        ),
        second
    );
}

#[test]
fn history_tells_since_when() {
    let now = with_past([
        ("1.2.3", "a: string"),
        ("1.3.0", "a: string, b?: string"),
        ("1.3.0", "a: string, b?: string, c?: string"),
    ]);
    let [event, envelope] = &now.history[..] else {
        panic!("one event, one envelope")
    };
    assert_eq!(event.since.as_deref(), Some("1.2.3"));
    assert_eq!(event.changes.len(), 2);
    assert_eq!(envelope.changes, []);
    assert_eq!(since(&now, "Paid"), "b 1.3.0, c next");
}

#[test]
fn members_are_as_old_as_what_they_were_called_before() {
    let now = with_past([
        ("1.2.3", "a: string"),
        ("1.3.0", "a: string, b?: string"),
        (
            "2.0.0",
            "a: string, b2?: { type: string, renamed_from: b }, c?: string",
        ),
        (
            "3.0.0",
            "a: string, b3?: { type: string, aliases: [b2] }, c?: string",
        ),
    ]);
    assert_eq!(since(&now, "Paid"), "b3 1.3.0, c 2.0.0");
}

#[test]
fn parts_that_came_later_are_as_old_as_their_members() {
    let now = with_past([
        ("1.2.3", "a: string"),
        ("1.3.0", "a: string, d?: { fields: { x: string } }"),
        (
            "2.0.0",
            "a: string, e?: { renamed_from: d, fields: { x: string, y?: string } }",
        ),
    ]);
    assert_eq!(since(&now, "Paid"), "e 1.3.0");
    assert_eq!(since(&now, "PaidE"), "y 2.0.0");
}

/// The last of some versions of a catalog, with the others as its releases.
fn with_past<const N: usize>(versions: [(&str, &str); N]) -> Catalog {
    let workspaces = versions.map(|(version, fields)| {
        let mut workspace = workspace(fields, "a: x");
        workspace.catalogs[0].version = version.to_owned();
        workspace
    });
    let [past @ .., now] = &workspaces[..] else {
        panic!("a version at least")
    };
    let past = past.iter();
    let releases = past.map(|it| Release::new(it, &it.catalogs[0], "2026-01-31"));
    let mut now = now.catalogs[0].clone();
    super::remember(&mut now, releases.collect());
    now
}

/// The members of a type that came later than the type.
fn since(catalog: &Catalog, ty: &str) -> String {
    let mut types = catalog.types.iter();
    let ty = types.find(|it| it.name == ty).expect("the type is there");
    let Definition::Struct(members) = &ty.definition else {
        panic!("{} is a struct", ty.name)
    };
    let later = members.iter().filter_map(|member| {
        let since = match member.since.as_ref()? {
            Since::Version(version) => version,
            Since::Unreleased => "next",
        };
        Some(format!("{} {since}", member.wire))
    });
    later.collect::<Vec<_>>().join(", ")
}
