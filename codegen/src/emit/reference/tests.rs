//! What the page says of a small catalog.

use crate::load::Sources;
use crate::resolve;

const CATALOG: &str = r#"
title: Acme <events>
version: 1.0.0
name: { member: type, aliases: [kind] }
payload: data
carriers: { webhook: { summary: A request. } }
sources: { manual: { title: "The [manual]", link: "https://acme.example/a(b)" } }
facts: { loud: { type: boolean, summary: Whether it rings. } }
envelope:
  id?: { type: string, summary: Tells deliveries apart. }
types:
  Sort: { summary: A sort., enum: { a: One | two., b: Other. } }
  Part: { summary: A part., fields: { sort: Sort } }
events:
  webhook:
    summary: Named like a carrier.
    fields:
      parts?: { type: list<Part>, summary: What it is made of., items: 1.. }
      size?: { type: integer, summary: How large., unit: bytes }
    carriers: [webhook]
    evidence: C-
    sources: [manual]
    facts: { loud: true }
    example: { parts: [{ sort: a }], size: 1 }
"#;

fn page() -> String {
    let sources = Sources::new([
        ("schema/acme/catalog.yaml", CATALOG),
        (
            "schema/settings.yaml",
            "base_url: https://acme.example\nruntime: { version: 0.1.0 }\nlicense: MIT\n",
        ),
    ]);
    let (workspace, findings) = resolve::workspace(&sources);
    let workspace = workspace.unwrap_or_else(|| panic!("{findings:?}"));
    super::files(&workspace, &workspace.catalogs[0])
        .remove(0)
        .text
}

fn assert_has(page: &str, line: &str) {
    assert!(page.lines().any(|other| other == line), "{line}\n\n{page}");
}

#[test]
fn the_second_heading_of_a_name_has_a_number_in_its_anchor() {
    let page = page();
    assert_has(&page, "- [General](#general): [`webhook`](#webhook-1)");
    assert_has(&page, "- Seen on: [`webhook`](#webhook)");
}

#[test]
fn members_of_what_occurs_once_stand_where_it_occurs() {
    let page = page();
    assert_has(
        &page,
        "| Member | Type | Required | Unit | Meaning | Constraints |",
    );
    assert_has(
        &page,
        "| `parts` | list of object | no |  | What it is made of. | at least 1 element |",
    );
    assert_has(
        &page,
        "| `parts[].sort` | [`Sort`](#sort) | yes |  | A sort. |  |",
    );
    assert_has(&page, "| `size` | integer | no | bytes | How large. |  |");
    assert!(!page.contains("### `Part`"), "{page}");
}

#[test]
fn what_would_be_markdown_by_accident_is_not() {
    let page = page();
    assert_has(&page, "# Acme \\<events>");
    assert_has(&page, "| `a` | One \\| two. |");
    assert_has(
        &page,
        "- `manual`: [The \\[manual\\]](<https://acme.example/a(b)>)",
    );
}

#[test]
fn an_event_says_where_it_was_seen_and_who_says_so() {
    let page = page();
    assert_has(
        &page,
        "Member `type` (or `kind`) carries the event's name. Member `data` holds the payload.",
    );
    assert_has(&page, "- Evidence: [C-](#evidence), one description");
    assert_has(&page, "- Sources: [`manual`](#sources)");
    assert_has(&page, "- [Loud](#facts): yes");
    assert_has(
        &page,
        "- JSON Schema: [open](schemas/webhook.schema.json), [strict](schemas/strict/webhook.schema.json)",
    );
}
