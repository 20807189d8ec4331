//! The catalog language: input made to break its reader, sources in every encoding that editors write, and a second reader.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use hookswitch_codegen::diagnostic::{Diagnostic, render};
use hookswitch_codegen::load::node::{Meaning, Node, Scalar, Value};
use hookswitch_codegen::load::{self, Sources, yaml};
use hookswitch_codegen::resolve;
use serde_json::Value as Json;

/// A catalog that is sound, to put something after.
const SOUND: &str = "title: Acme\nversion: 1.0.0\nname: type\n";

/// The root of this workspace.
fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("the tests lie in the workspace")
        .to_owned()
}

fn sources(text: &str) -> Sources {
    Sources::new([("schema/acme/catalog.yaml", text)])
}

fn findings(text: &str) -> Vec<Diagnostic> {
    resolve::workspace(&sources(text)).1
}

/// Each of them is refused, is refused fast, and can be reported.
#[test]
fn hostile_input_is_a_finding() {
    let many = 50_000;
    let laughs = (1..10).fold("a0: &a0 [ha, ha]\n".to_owned(), |text, n| {
        let last = format!("*a{}, ", n - 1).repeat(9);
        text + &format!("a{n}: &a{n} [{last}]\n")
    });
    let includes: String = (1..2_000)
        .map(|n| format!("  S{n}: {{ include: [S{0}, S{0}], fields: {{}} }}\n", n - 1))
        .collect();
    let includes = format!("{SOUND}types:\n  S0: {{ fields: {{ a: string }} }}\n{includes}");
    let cases = [
        ("alias bomb", laughs),
        ("flow mappings", "{a: ".repeat(many)),
        ("flow lists", "[".repeat(many)),
        ("block lists", "- ".repeat(many)),
        ("explicit keys", "? ".repeat(many)),
        ("a long key", "k".repeat(1 << 20)),
        (
            "a long key with a value",
            format!("{}: 1", "k".repeat(1 << 20)),
        ),
        (
            "a long explicit key",
            format!("? {}\n: 1", "k".repeat(1 << 20)),
        ),
        ("a NUL", "title: a\0b\n".to_owned()),
        (
            "an escaped NUL",
            format!("{SOUND}types: {{ A: {{ fields: {{ \"a\\0b\": string }} }} }}"),
        ),
        (
            "escape sequences",
            "title: \u{1b}[31mred\n\u{1b}]8;;x".to_owned(),
        ),
        ("an escaped escape", format!("{SOUND}\"\\e[31m\": red")),
        (
            "quotes without end",
            "title: \"".to_owned() + &"x\n".repeat(many),
        ),
        (
            "a list in a type",
            format!(
                "{SOUND}types: {{ A: {{ fields: {{ a: {} }} }} }}",
                "list<".repeat(many)
            ),
        ),
        (
            "unknown keys",
            (0..many).map(|n| format!("key{n}: 1\n")).collect(),
        ),
        ("unknown types", {
            let fields: String = (0..20_000)
                .map(|n| format!("      m{n}: Unknown{n}\n"))
                .collect();
            let types: String = (0..20_000)
                .map(|n| format!("  Type{n}: {{ type: string }}\n"))
                .collect();
            format!("{SOUND}types:\n{types}  A:\n    fields:\n{fields}")
        }),
        ("a member twice as often with every step", includes),
        ("a fact for every event", {
            let facts: String = (0..20_000)
                .map(|n| format!("  f{n}: {{ type: string }}\n"))
                .collect();
            let events: String = (0..20_000)
                .map(|n| format!("  e{n}: {{ summary: x, example: {{}} }}\n"))
                .collect();
            format!("{SOUND}facts:\n{facts}events:\n{events}")
        }),
        ("members for every struct", {
            let wide: String = (0..250).map(|n| format!("m{n}: json, ")).collect();
            let structs: String = (0..30_000)
                .map(|n| format!("  S{n}: {{ include: [Wide] }}\n"))
                .collect();
            format!("{SOUND}types:\n  Wide: {{ fields: {{ {wide} }} }}\n{structs}")
        }),
        ("examples that lack much", {
            let wide: String = (0..250).map(|n| format!("m{n}: json, ")).collect();
            let empty = "{},".repeat(100_000);
            let list =
                format!("  L: {{ fields: {{ l: {{ type: list<Wide>, example: [{empty}] }} }} }}\n");
            format!("{SOUND}types:\n  Wide: {{ fields: {{ {wide} }} }}\n{list}")
        }),
        ("comments", "# \n".repeat(300_000) + "- a"),
        ("tabs", "\t".repeat(1 << 20)),
        ("directives", "%TAG ! a\n".repeat(many)),
        ("tags", format!("title: {}x", "!".repeat(many))),
        ("colons", ":".repeat(1 << 20)),
        ("dashes", "-\n".repeat(1 << 19)),
        ("commas", format!("title: [{}]", ",".repeat(1 << 19))),
        ("keys without values", "?\n".repeat(1 << 19)),
        ("a huge number", format!("version: {}", "9".repeat(1 << 19))),
        (
            "a long block",
            "title: |\n".to_owned() + &" a\n".repeat(1 << 18),
        ),
        ("half a surrogate", "title: \"\\ud800\"".to_owned()),
    ];
    for (name, text) in cases {
        let start = Instant::now();
        let sources = sources(&text);
        let (workspace, findings) = resolve::workspace(&sources);
        assert!(
            workspace.is_none() && !findings.is_empty(),
            "{name} is accepted"
        );
        for label in findings.iter().flat_map(|finding| &finding.labels) {
            assert!(
                sources.slice(label.span).is_some(),
                "{name}: {:?} is outside",
                label.span
            );
        }
        let report = render(&findings[..findings.len().min(100)], &sources, false);
        assert!(
            report.chars().all(|c| c == '\n' || !c.is_control()),
            "{name}: control characters come through"
        );
        let took = start.elapsed();
        assert!(
            took < Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 3 }),
            "{name} takes {took:?}"
        );
    }
}

/// Truncated or with one byte replaced, a catalog is read or refused, and every place lies in the file.
#[test]
fn half_a_catalog_is_no_panic() {
    let text = std::fs::read_to_string(root().join("schema/teletracker/catalog.yaml"))
        .expect("it can be read");
    let text: String = text.chars().take(3_000).collect();
    let cuts = (0..text.len())
        .step_by(7)
        .filter(|at| text.is_char_boundary(*at));
    for at in cuts {
        for with in ["", ":", "\"", "{", "- ", "\n", "\t", "\u{feff}", "é"] {
            let (head, tail) = text.split_at(at);
            for broken in [head.to_owned() + with, head.to_owned() + with + tail] {
                let sources = sources(&broken);
                let (_, findings) = resolve::workspace(&sources);
                for label in findings.iter().flat_map(|finding| &finding.labels) {
                    assert!(
                        sources.slice(label.span).is_some(),
                        "{:?} is outside",
                        label.span
                    );
                }
                render(&findings[..findings.len().min(3)], &sources, true);
            }
        }
    }
}

/// Lines and columns are those that an editor shows.
#[test]
fn places_are_right_in_every_encoding() {
    for (name, text, place) in [
        (
            "plain",
            "title: Acme\nversion: 1.0.0\nname: type\ntypo: x\n",
            ":4:1",
        ),
        (
            "CRLF",
            "title: Acme\r\nversion: 1.0.0\r\nname: type\r\ntypo: x\r\n",
            ":4:1",
        ),
        (
            "CR",
            "title: Acme\rversion: 1.0.0\rname: type\rtypo: x\r",
            ":4:1",
        ),
        (
            "BOM",
            "\u{feff}typo: x\ntitle: Acme\nversion: 1.0.0\nname: type\n",
            ":1:1",
        ),
        (
            "non-ASCII",
            "title: Acme\nversion: 1.0.0\nname: { prefix: \"日本語é\", typo: x, member: type }\n",
            ":3:25",
        ),
        (
            "tab",
            "title: Acme\nversion: 1.0.0\nname: { prefix: a,\ttypo: x, member: type }\n",
            ":3:20",
        ),
        (
            "no last line break",
            "title: Acme\nversion: 1.0.0\nname: type\ntypo: x",
            ":4:1",
        ),
    ] {
        let sources = sources(text);
        let findings = findings(text);
        assert_eq!(findings.len(), 1, "{name}: {findings:?}");
        let report = render(&findings, &sources, false);
        assert!(
            report.contains(&format!("catalog.yaml{place}\n")),
            "{name}:\n{report}"
        );
        let (line, marks) = report
            .lines()
            .zip(report.lines().skip(1))
            .find(|(_, next)| next.contains("^^^^"))
            .unwrap_or_else(|| panic!("{name}: nothing is underlined\n{report}"));
        let column = marks.find("^^^^").expect("it is underlined");
        let under: usize = line[..line.find("typo").expect("the line is shown")]
            .chars()
            .map(width)
            .sum();
        assert_eq!(under, column, "{name}:\n{report}");
    }
}

fn width(c: char) -> usize {
    if ('\u{3000}'..'\u{a000}').contains(&c) {
        2
    } else {
        1
    }
}

#[test]
fn all_mistakes_of_all_files_are_reported() {
    let sources = Sources::new([
        (
            "schema/acme/catalog.yaml",
            "title: Acme\nversion: one\nname: type\n",
        ),
        ("schema/acme/broken.yaml", "events: [\n"),
        (
            "schema/acme/text.yaml",
            "events:\n  a: { sumary: x }\n  b: { summary: B., example: { c: 1 } }\n",
        ),
    ]);
    let (workspace, findings) = resolve::workspace(&sources);
    assert!(workspace.is_none());
    let found: Vec<(&str, &str)> = findings
        .iter()
        .map(|it| {
            (
                it.rule.slug,
                sources.path(it.place().expect("there is a place").file),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("yaml-syntax", "schema/acme/broken.yaml"),
            ("bad-version", "schema/acme/catalog.yaml"),
            ("missing-key", "schema/acme/text.yaml"),
            ("missing-example", "schema/acme/text.yaml"),
            ("unknown-key", "schema/acme/text.yaml"),
            ("example-undocumented", "schema/acme/text.yaml"),
        ]
    );
}

/// A reader written by others finds the same in every catalog of this repository.
#[test]
fn catalogs_are_portable() {
    let (sources, findings) = load::read(&root());
    assert!(findings.is_empty());
    assert!(sources.files.len() > 20, "the catalogs are read");
    for (file, source) in (0..).zip(&sources.files) {
        let text = source.text.as_deref().expect("it was read");
        let mut findings = Vec::new();
        let ours = json(&yaml::parse(file, text, &mut findings).expect("it is YAML"));
        assert!(findings.is_empty());
        let theirs: serde_yaml::Value =
            serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
        assert_eq!(ours, foreign(theirs), "{}", source.path);
    }
}

fn json(node: &Node) -> Json {
    match &node.value {
        Value::Refused => unreachable!("nothing is refused in a sound catalog"),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.text.clone(), json(&entry.value)))
            .collect(),
        Value::Scalar(Scalar { text, meaning }) => match meaning {
            Meaning::Text => Json::from(text.as_str()),
            Meaning::Null => Json::Null,
            Meaning::Boolean(value) => Json::from(*value),
            Meaning::Integer(value) => Json::from(*value),
            Meaning::Huge => Json::from(text.parse::<f64>().expect("it is a number")),
            Meaning::Number(value) => Json::from(*value),
        },
    }
}

/// Its data, keys by their text.
fn foreign(value: serde_yaml::Value) -> Json {
    match value {
        serde_yaml::Value::Mapping(mapping) => mapping
            .into_iter()
            .map(|(key, value)| {
                let key = match foreign(key) {
                    Json::String(text) => text,
                    other => other.to_string(),
                };
                (key, foreign(value))
            })
            .collect(),
        serde_yaml::Value::Sequence(items) => items.into_iter().map(foreign).collect(),
        scalar => serde_json::to_value(scalar).expect("a scalar is JSON"),
    }
}
