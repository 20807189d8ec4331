//! What a catalog takes over from the one that it extends.

use hookswitch_codegen::model::Definition;
use hookswitch_codegen::{emit, publish};

use crate::{catalog, event, meant};

const BASE: &str = "title: Base
version: 1.2.0
name: { member: type, aliases: [event_type] }
payload: body
envelope:
  id?: { type: integer, example: 7 }
  old?: { type: string, aliases: [older], example: x }
order: [old, type, body, id]
carriers:
  socket: { summary: A connection., order: [id, older, type] }
groups:
  text: { title: Texts }
  call: {}
facts:
  posted: { type: boolean, summary: Whether it is posted. }
types:
  State: { summary: A state., enum: { up: Up., down: Down. } }
events:
  call:ended:
    summary: A call has ended.
    fields: { state: State, reason: string, note?: string }
    absent: [old]
    related: { follows: [call:begun], see: [text] }
    facts: { posted: true }
    example: { state: up, reason: x }
  call:begun:
    summary: A call has begun.
    example: {}
  text:
    summary: A text.
    present: [old]
    example: {}
";

const DERIVED: &str = "extends: base
title: Derived
removes: { events: [call:begun], envelope: [old], facts: [posted] }
overrides:
  types:
    State: { enum: { down: null, held: On hold. } }
  events:
    call:ended:
      doc: More.
      fields: { reason?: { summary: Why. }, note: null, code: integer }
      example: { state: held, code: 5 }
groups:
  own: { title: Own }
envelope:
  to?: string
events:
  custom:
    summary: Something else.
    group: own
    example: {}
";

/// What a derived catalog takes over, takes out, changes and adds.
#[test]
fn catalogs_extend_others() {
    let workspace = meant(&[
        ("schema/base/catalog.yaml", BASE),
        ("schema/derived/catalog.yaml", DERIVED),
    ]);
    let derived = catalog(&workspace, "derived");
    assert_eq!(
        (derived.title.as_str(), derived.version.as_str()),
        ("Derived", "1.2.0")
    );
    assert_eq!(derived.package, "hookswitch-derived");
    assert_eq!(derived.naming, catalog(&workspace, "base").naming);
    assert_eq!(derived.order.first, ["type", "body", "id"]);
    assert_eq!(derived.carriers[0].order, ["id", "type"]);
    let groups: Vec<&str> = derived
        .groups
        .iter()
        .map(|group| group.title.as_str())
        .collect();
    assert_eq!(
        groups,
        ["Own", "Texts", "Call"],
        "own groups come first, those without events not at all"
    );
    let events: Vec<&str> = derived
        .events
        .iter()
        .map(|event| event.key.as_str())
        .collect();
    assert_eq!(events, ["custom", "text", "call:ended"]);
    let envelope: Vec<&str> = derived
        .envelope
        .iter()
        .map(|member| member.wire.as_str())
        .collect();
    assert_eq!(envelope, ["id", "to"]);
    assert!(derived.facts.is_empty());

    let ended = event(derived, "call:ended");
    assert_eq!(
        (ended.summary.as_str(), ended.doc.as_str()),
        ("A call has ended.", "More.")
    );
    assert!(
        ended.related.follows.is_empty(),
        "what is gone is not followed"
    );
    assert_eq!(ended.related.see, [1]);
    assert_eq!(
        ended.files,
        ["schema/base/catalog.yaml", "schema/derived/catalog.yaml"]
    );
    let members: Vec<(&str, bool, &str)> = derived
        .payload_members(ended)
        .iter()
        .map(|member| {
            (
                member.wire.as_str(),
                member.optional,
                member.summary.as_str(),
            )
        })
        .collect();
    assert_eq!(
        members,
        [
            ("state", false, "A state."),
            ("reason", true, "Why."),
            ("code", false, "The `code` member.")
        ]
    );
    assert_eq!(
        ended.examples[0].event.to_string(),
        r#"{"type":"call:ended","id":7,"body":{"state":"held","code":5}}"#
    );
    let Definition::Enum { values, .. } = &derived.types[0].definition else {
        panic!("it is an enum")
    };
    let values: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
    assert_eq!(values, ["up", "held"]);
}

#[test]
fn nothing_is_made_of_a_catalog_without_events() {
    let base = "title: Base\nversion: 1.0.0\nname: type\ntypes:\n  State: { enum: { up: Up. } }\n";
    let derived = "extends: common\nevents:\n  call: { summary: A call., fields: { state: State }, example: { state: up } }\n";
    let files = [
        ("schema/common/catalog.yaml", base),
        ("schema/derived/catalog.yaml", derived),
    ];
    let paths = |files: &[(&str, &str)]| -> Vec<String> {
        let workspace = meant(files);
        let tree = emit::all(&workspace);
        let published = publish::tree(publish::all(&workspace, &|_| ()));
        let files = tree.generated().iter().chain(published.generated());
        files.map(|(path, _)| path.clone()).collect()
    };
    let made = paths(&files);
    assert!(!made.is_empty());
    assert!(made.iter().all(|path| !path.contains("common")), "{made:?}");
    let alone = paths(&files[..1]);
    assert!(
        !alone.iter().any(|path| path.contains("crates/")),
        "{alone:?}"
    );
}
