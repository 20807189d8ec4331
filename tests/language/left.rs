//! What is left of catalogs that are broken: for those who look at them while they are being written.

use hookswitch_codegen::diagnostic::Severity;
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::model::{Definition, Workspace};
use hookswitch_codegen::{emit, resolve};

use crate::SOUND;

/// The keys of the events that are left of some files below `schema/`, and their model.
fn left(files: &[(&str, &str)]) -> (Vec<String>, Workspace) {
    let paths = files.iter().map(|(path, _)| format!("schema/{path}"));
    let sources = Sources::new(paths.zip(files.iter().map(|(_, text)| *text)));
    let (partial, findings) = resolve::partial(&sources);
    let errors = findings.iter().filter(|it| it.severity == Severity::Error);
    assert!(errors.count() > 0, "something is broken");
    let (workspace, same) = resolve::workspace(&sources);
    assert!(workspace.is_none());
    assert_eq!(findings, same, "the findings are those of the whole");
    sound(&partial);
    let events = partial.catalogs.iter().flat_map(|it| &it.events);
    (events.map(|it| it.key.clone()).collect(), partial)
}

/// What must hold of any model holds of this one: every index leads somewhere, and emitters can work with it.
fn sound(workspace: &Workspace) {
    for catalog in &workspace.catalogs {
        for event in &catalog.events {
            assert!(!event.examples.is_empty(), "{}", event.key);
            let members = catalog.payload_members(event);
            let named = members.iter().filter_map(|it| it.shape.named());
            assert!(named.into_iter().all(|id| id.0 < catalog.types.len()));
            let related = &event.related;
            let all = [
                &related.follows,
                &related.precedes,
                &related.excludes,
                &related.see,
            ];
            assert!(
                all.into_iter()
                    .flatten()
                    .all(|at| *at < catalog.events.len())
            );
        }
    }
    emit::all(workspace);
}

fn catalog(more: &str) -> String {
    format!("{SOUND}{more}")
}

#[test]
fn one_broken_event_takes_no_other_with_it() {
    let events = |middle: &str| {
        catalog(&format!(
            "events:\n  a: {{ summary: A., example: {{}} }}\n{middle}  c:\n    summary: C.\n    fields: {{ n: integer }}\n    example: {{ n: 1 }}\n"
        ))
    };
    for (what, middle) in [
        ("an unknown key", "  b: { sumary: B., example: {} }\n"),
        ("no example", "  b: { summary: B. }\n"),
        (
            "an unknown type",
            "  b: { summary: B., fields: { x: Nothing }, example: { x: 1 } }\n",
        ),
        (
            "a wrong example",
            "  b: { summary: B., fields: { x: integer }, example: { x: y } }\n",
        ),
        ("no mapping", "  b: [summary, B.]\n"),
        ("nothing", "  b:\n"),
        (
            "a key twice",
            "  b: { summary: B., example: {}, summary: Again. }\n",
        ),
        (
            "a key twice in a block",
            "  b:\n    summary: B.\n    example: {}\n    summary: Again.\n",
        ),
        ("an event twice", "  a: { summary: Again., example: {} }\n"),
        ("an anchor", "  b: &b { summary: B., example: {} }\n"),
        ("an alias", "  b: *a\n"),
        ("a tag", "  b: !event { summary: B., example: {} }\n"),
        (
            "a name that cannot be",
            "  \"b b\": { summary: B., example: {} }\n",
        ),
        (
            "a name that is taken in Rust",
            "  A: { summary: B., example: {} }\n",
        ),
        (
            "a key that is no text",
            "  1: { summary: B., example: {} }\n",
        ),
        (
            "an unknown event",
            "  b: { summary: B., example: {}, related: { see: [x] } }\n",
        ),
        ("a bracket without end", "  b: { summary: B., example: {}\n"),
        (
            "a quote without end",
            "  b: { summary: \"B., example: {} }\n",
        ),
        ("a tab", "  b:\n\t  summary: B.\n"),
        (
            "a colon too many",
            "  b:\n    summary: B: b.\n    example: {}\n",
        ),
        ("half a word", "  b:\n    summ\n"),
    ] {
        let (left, _) = left(&[("acme/catalog.yaml", &events(middle))]);
        assert_eq!(left, ["a", "c"], "{what}");
    }
    // What is no definition takes not even the one before it along.
    let (left, _) = left(&[(
        "acme/catalog.yaml",
        &events("  b: { summary: B., example: {} }\n  bad\n"),
    )]);
    assert_eq!(left, ["a", "b", "c"]);
}

#[test]
fn what_needs_a_broken_definition_goes_with_it() {
    let text = catalog(
        "types:
  Wrong: { enum: [] }
  Near: { fields: { wrong: Wrong } }
  Far: { fields: { near: list<Near> } }
  Fine: { enum: [x] }
events:
  a: { summary: A., fields: { far: Far }, example: { far: { near: [] } } }
  b: { summary: B., fields: { fine: Fine }, example: { fine: x } }
  c: { summary: C., related: { follows: [a] }, example: {} }
",
    );
    let (events, workspace) = left(&[("acme/catalog.yaml", &text)]);
    assert_eq!(events, ["b"]);
    let types: Vec<&str> = workspace.catalogs[0]
        .types
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(types, ["Fine", "B"]);
    assert!(matches!(
        workspace.catalogs[0].types[0].definition,
        Definition::Enum { .. }
    ));
}

#[test]
fn files_that_cannot_be_read_take_no_others_with_them() {
    let good = "events: { x:a: { summary: A., example: {} } }\n";
    for bad in [
        "events: [\n",
        "]\n",
        "a: b: c\n",
        "- a\n",
        "events:\n\t- a\n",
        "\u{0}",
    ] {
        let (events, _) = left(&[
            ("acme/catalog.yaml", SOUND),
            ("acme/x.yaml", good),
            ("acme/y.yaml", bad),
        ]);
        assert_eq!(events, ["x:a"], "{bad}");
    }
}

#[test]
fn heirs_keep_what_is_sound() {
    let base = catalog("events:\n  a: { summary: A., example: {} }\n  b: { summary: B. }\n");
    let (events, workspace) = left(&[
        ("base/catalog.yaml", &base),
        (
            "heir/catalog.yaml",
            "extends: base\nevents:\n  c: { summary: C., example: {} }\n  d: { summary: D., example: 1 }\n",
        ),
    ]);
    assert_eq!(events, ["a", "a", "c"]);
    assert_eq!(workspace.catalogs.len(), 2);
    // What an heir does wrong is not its base's fault.
    let base = catalog(
        "types: { T: { enum: [x] } }\nevents:\n  a: { summary: A., fields: { t: T }, example: { t: x } }\n",
    );
    let (events, workspace) = left(&[
        ("base/catalog.yaml", &base),
        (
            "heir/catalog.yaml",
            "extends: base\nremoves: { types: [T] }\n",
        ),
    ]);
    assert_eq!(events, ["a"]);
    assert_eq!(workspace.catalogs.len(), 2);
    let (events, _) = left(&[
        ("base/catalog.yaml", &base),
        (
            "heir/catalog.yaml",
            "extends: base\noverrides:\n  events:\n    a: { example: { t: 1 } }\nevents:\n  b: { summary: B., example: {} }\n",
        ),
    ]);
    assert_eq!(events, ["a", "b"]);
}

/// Without what a catalog says once for all events, nothing can be said of any.
#[test]
fn a_broken_header_is_a_broken_catalog() {
    let event = "events: { a: { summary: A., example: {} } }\n";
    for head in [
        "title: Acme\nversion: one\nname: type\n",
        "title: Acme\nversion: 1.0.0\n",
        "title: Acme\nversion: 1.0.0\nname: type\nenvelope: { id: string }\n",
        "title: Acme\nversion: 1.0.0\nname: type\nextends: nothing\n",
        "title: Acme\nversion: 1.0.0\nname: [\n",
    ] {
        let (events, workspace) = left(&[("acme/catalog.yaml", &format!("{head}{event}"))]);
        assert!(events.is_empty() && workspace.catalogs.is_empty(), "{head}");
    }
}
