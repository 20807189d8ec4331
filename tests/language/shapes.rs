//! YAML of every shape, as in the public test suite: each is read or refused, as recorded, at once and without a panic.

use hookswitch_codegen::diagnostic::{Diagnostic, render};
use hookswitch_codegen::load::node::Node;
use hookswitch_codegen::load::{Sources, yaml};
use hookswitch_codegen::resolve;
use hookswitch_tests::root;
use serde_json::Value as Json;

use crate::portable::{foreign, json};
use crate::{SOUND, promptly};

/// An input and what comes of it.
struct Shape {
    name: String,
    outcome: String,
    text: String,
}

/// All of `tests/fixtures/yaml/shapes.txt`, whose first lines say how it is written.
fn shapes() -> Vec<Shape> {
    let file = std::fs::read_to_string(root().join("tests/fixtures/yaml/shapes.txt"))
        .expect("it can be read");
    let inputs = file.split("\n=== ").skip(1);
    let shape = |input: &str| {
        let (head, text) = input.split_once('\n').expect("a line names it");
        let mut parts = head.splitn(3, '|').map(str::trim);
        let mut part = || parts.next().expect("the line has three parts").to_owned();
        let name = part() + ": " + &part();
        Shape {
            name,
            outcome: part(),
            text: plain(text),
        }
    };
    let shapes: Vec<Shape> = inputs.map(shape).collect();
    assert!(shapes.len() >= 150, "only {} are there", shapes.len());
    shapes
}

/// The input itself: without the marks that make what cannot be seen visible.
fn plain(text: &str) -> String {
    let mut plain = match text.split_once('∎') {
        Some((text, _)) => text.to_owned(),
        None => text.trim_end_matches('\u{0}').to_owned() + "\n",
    };
    plain = plain.replace('→', "\t").replace('←', "\r");
    while let Some((before, rest)) = plain.split_once('‹') {
        let (number, rest) = rest.split_once('›').expect("the number ends");
        let number = u32::from_str_radix(number, 16).expect("it is hexadecimal");
        let char = char::from_u32(number).expect("it is a character");
        plain = format!("{before}{char}{rest}");
    }
    plain
}

/// The slugs of the rules that are broken, each once; or how it is read.
fn outcome(text: &str, tree: Option<&Node>, findings: &[Diagnostic]) -> String {
    let mut slugs: Vec<&str> = findings.iter().map(|it| it.rule.slug).collect();
    slugs.sort_unstable();
    slugs.dedup();
    let theirs: Result<serde_yaml::Value, _> = serde_yaml::from_str(text);
    match (tree, &slugs[..], theirs.map(foreign)) {
        // A file that says nothing is an empty mapping here.
        (Some(tree), [], Ok(Json::Null)) if json(tree) == Json::Object(serde_json::Map::new()) => {
            "reads".to_owned()
        }
        (Some(tree), [], Ok(theirs)) if json(tree) != theirs => UNLIKE.to_owned(),
        (Some(_), [], Ok(_)) => "reads".to_owned(),
        (Some(_), [], Err(_)) => ALONE.to_owned(),
        (_, slugs, _) => slugs.join(", "),
    }
}

/// Read, but as something else than a reader that others have written takes it for.
const UNLIKE: &str = "reads, unlike libyaml";

/// Read, though that other reader refuses it.
const ALONE: &str = "reads, unlike libyaml, which does not";

/// Every place and every patch lies in its file, and what is wrong can be shown.
fn inspect(name: &str, sources: &Sources, findings: &[Diagnostic]) {
    for finding in findings {
        let cure = finding.cure.iter().map(|cure| cure.span);
        for span in finding.labels.iter().map(|label| label.span).chain(cure) {
            assert!(
                sources.slice(span).is_some(),
                "{name}: {span:?} is outside: {}",
                finding.message
            );
        }
    }
    let report = render(findings, sources, false);
    assert!(
        report.chars().all(|c| c == '\n' || !c.is_control()),
        "{name}: control characters come through: {report:?}"
    );
}

#[test]
fn every_shape_is_read_or_refused_as_recorded() {
    let mut wrong = Vec::new();
    let mut alike = 0;
    for Shape {
        name,
        outcome: recorded,
        text,
    } in shapes()
    {
        let mut findings = Vec::new();
        let tree = promptly(&name, || {
            findings.clear();
            yaml::parse(0, &text, &mut findings)
        });
        assert!(
            tree.is_some() || !findings.is_empty(),
            "{name}: nothing is said"
        );
        let found = outcome(&text, tree.as_ref(), &findings);
        alike += usize::from(found == "reads");
        if found != recorded {
            wrong.push(format!("{name} | {found}"));
        }
        let sources = Sources::new([("schema/acme/catalog.yaml", text)]);
        inspect(&name, &sources, &findings);
    }
    assert!(wrong.is_empty(), "found otherwise:\n{}", wrong.join("\n"));
    assert!(alike > 100, "only {alike} are read alike");
}

/// As a catalog's file, and as an example's payload in a sound one.
#[test]
fn no_shape_breaks_a_catalog() {
    let mut read = 0;
    for Shape { name, text, .. } in shapes() {
        let deeper = |by: usize| {
            let margin = " ".repeat(by);
            let deeper = text.replace('\n', &format!("\n{margin}"));
            // What ends lines alone is followed by more than the margin.
            let alone = format!("\r{margin}");
            margin
                + &deeper
                    .replace('\r', &alone)
                    .replace(&format!("{alone}\n"), "\r\n")
                + "\n"
        };
        let event = "events:\n  sent:\n    summary: It is sent.\n    fields: { body?: json }\n";
        let inside = format!("{SOUND}{event}    example:\n      body:\n{}", deeper(8));
        let beside = format!("{SOUND}{event}    example: {{}}\n  other:\n{}", deeper(4));
        for (place, text) in [("the file", text), ("inside", inside), ("beside", beside)] {
            let name = format!("{name}, {place}");
            let sources = Sources::new([("schema/acme/catalog.yaml", text)]);
            let (workspace, findings) = promptly(&name, || resolve::workspace(&sources));
            assert_eq!(
                workspace.is_none(),
                !findings.is_empty(),
                "{name}: {findings:?}"
            );
            inspect(&name, &sources, &findings);
            let (partial, _) = promptly(&name, || resolve::partial(&sources));
            read += usize::from(workspace.is_some() && place == "inside");
            // What is broken beside it does not take the sound event away.
            if place == "beside" && findings.iter().all(|it| SINGLE.contains(&it.rule.slug)) {
                let events = partial.catalogs.iter().flat_map(|it| &it.events);
                let keys: Vec<&str> = events.map(|it| it.key.as_str()).collect();
                assert!(keys.contains(&"sent"), "{name}: {findings:?}");
            }
        }
    }
    assert!(read > 50, "only {read} are values");
}

/// Rules that are broken by one definition alone, wherever it ends.
const SINGLE: [&str; 4] = [
    "unknown-key",
    "missing-key",
    "missing-example",
    "wrong-type",
];
