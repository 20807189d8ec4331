//! New catalogs and events: they pass every check, nothing else changes, and what cannot be is refused.

use std::fs;
use std::path::Path;

use hookswitch_codegen::author::{self, Beginning, Refusal};
use hookswitch_codegen::load::fixtures;
use hookswitch_codegen::{diagnostic, lint};
use tempfile::TempDir;

const CATALOG: &str = "# The shop's events.\ntitle: Acme events # shown to people\nversion: 1.0.0\nname: type\npayload: data\n";

/// A workspace with this catalog.
fn workspace(catalog: &str) -> TempDir {
    let root = TempDir::new().expect("a temporary folder");
    write(root.path(), "schema/acme/catalog.yaml", catalog);
    root
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}

fn beginning(event: &str, group: Option<&str>) -> Beginning {
    Beginning {
        catalog: "acme".to_owned(),
        event: event.to_owned(),
        group: group.map(str::to_owned),
        summary: None,
    }
}

/// Begins an event and writes it, unless that is refused.
fn event(root: &Path, beginning: &Beginning) -> Result<(), Refusal> {
    let reading = hookswitch_codegen::read(root);
    let workspace = reading.workspace.expect("the workspace is sound");
    let tree = author::event(&reading.sources, &workspace, beginning)?;
    tree.write(root).expect("it can be written");
    Ok(())
}

/// Everything that a check finds, as text.
fn found(root: &Path) -> String {
    let reading = hookswitch_codegen::read(root);
    let mut findings = reading.findings;
    if let Some(workspace) = &reading.workspace {
        findings.extend(lint::lint(
            &reading.sources,
            workspace,
            &fixtures::read(root),
        ));
        let drift = hookswitch_codegen::emit::all(workspace)
            .drift(root)
            .expect("it can be compared");
        assert_eq!(
            drift.missing,
            Vec::<String>::new(),
            "everything is generated"
        );
        assert!(drift.stale.is_empty(), "everything is in line");
    }
    diagnostic::render(&findings, &reading.sources, false)
}

fn text(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).expect("it can be read")
}

#[test]
fn events_are_put_behind_the_others_and_nothing_else_changes() {
    let old = "  # The first.\n  a:paid: { summary: Somebody pays., evidence: D, example: {} }\n";
    for (name, before, after) in [
        ("no events yet", "", ""),
        ("empty braces", "events: {}\n", ""),
        ("the last key", &format!("events:\n{old}"), ""),
        (
            "a key behind",
            &format!("events:\n{old}"),
            "\n# Types.\ntypes: {}\n",
        ),
        (
            "no line break at the end",
            format!("events:\n{old}").trim_end(),
            "",
        ),
    ] {
        for end in ["\n", "\r\n"] {
            let source = format!("{CATALOG}{before}{after}").replace('\n', end);
            let root = workspace(&source);
            if before.contains("a:paid") {
                write(
                    root.path(),
                    "tests/fixtures/wire/acme/a.paid.json",
                    r#"{ "type": "a:paid" }"#,
                );
            }
            event(root.path(), &beginning("order:sent", None))
                .unwrap_or_else(|it| panic!("{name}: {it:?}"));
            let made = text(root.path(), "schema/acme/catalog.yaml");
            let kept = made.lines().filter(|line| source.contains(line.trim_end()));
            let lines: Vec<&str> = source
                .lines()
                .filter(|line| !line.contains("{}") || line.contains(':'))
                .collect();
            let kept: Vec<&str> = kept.collect();
            for line in lines.iter().filter(|line| !line.starts_with("events")) {
                assert!(kept.contains(line), "{name}: {line} is gone:\n{made}");
            }
            assert_eq!(
                made.contains("\r\n"),
                end == "\r\n",
                "{name}: line ends stay"
            );
            assert_eq!(
                made.matches("\r\n").count(),
                if end == "\n" {
                    0
                } else {
                    made.matches('\n').count()
                }
            );
            assert_eq!(found(root.path()), "", "{name}:\n{made}");
        }
    }
}

#[test]
fn a_group_is_a_file() {
    let root = workspace(CATALOG);
    event(root.path(), &beginning("order:sent", Some("order"))).expect("it can be begun");
    event(root.path(), &beginning("order:paid", None)).expect("it can be begun");
    let order = text(root.path(), "schema/acme/order.yaml");
    assert!(
        order.contains("order:sent") && order.contains("order:paid"),
        "{order}"
    );
    assert_eq!(text(root.path(), "schema/acme/catalog.yaml"), CATALOG);
    assert_eq!(found(root.path()), "");
}

#[test]
fn a_catalog_begins_sound() {
    let root = workspace(CATALOG);
    let reading = hookswitch_codegen::read(root.path());
    let manifest = "[workspace.dependencies]\n# Ours.\nhookswitch-acme = { path = \"crates/hookswitch-acme\", version = \"1.0.0\" }\nserde = \"1\"\n";
    let new = Beginning {
        catalog: "acme-shop".to_owned(),
        ..beginning("order:paid", None)
    };
    let tree = author::catalog(&reading.sources, &new, Some(manifest)).expect("it can be begun");
    tree.write(root.path()).expect("it can be written");
    assert_eq!(found(root.path()), "");
    let listed = text(root.path(), "Cargo.toml");
    let line =
        "hookswitch-acme-shop = { path = \"crates/hookswitch-acme-shop\", version = \"0.1.0\" }\n";
    assert_eq!(listed, manifest.replace("serde", &format!("{line}serde")));
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_written() {
    let root = workspace(&format!(
        "{CATALOG}events: {{ paid: {{ summary: Somebody pays., example: {{}} }} }}\n"
    ));
    for wrong in [
        beginning("paid", None),
        beginning("bad name", None),
        beginning("", None),
        beginning("other:event", None),
        beginning("x:y", Some("No Group")),
        Beginning {
            catalog: "acmee".to_owned(),
            ..beginning("x:y", None)
        },
    ] {
        assert!(event(root.path(), &wrong).is_err(), "{wrong:?}");
    }
    let reading = hookswitch_codegen::read(root.path());
    for name in ["acme", "Acme", "", "../acme", "a b"] {
        let new = Beginning {
            catalog: name.to_owned(),
            ..beginning("x:y", None)
        };
        assert!(
            author::catalog(&reading.sources, &new, None).is_err(),
            "{name}"
        );
    }
    let files = fs::read_dir(root.path()).expect("it can be listed").count();
    assert_eq!(files, 1, "only `schema` is there");
}
