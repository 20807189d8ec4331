//! Input made to break the reader.

use std::time::Duration;

use hookswitch_codegen::diagnostic::render;
use hookswitch_codegen::resolve;

use crate::{SOUND, promptly, root, sources, within};

/// Each of them is refused, is refused fast, and can be reported.
#[test]
fn hostile_input_is_a_finding() {
    let many = 50_000;
    let laughs = (1..10).fold("a0: &a0 [ha, ha]\n".to_owned(), |text, n| {
        let last = format!("*a{}, ", n - 1).repeat(9);
        text + &format!("a{n}: &a{n} [{last}]\n")
    });
    let includes: String = lines(1..2_000, |n| {
        format!("  S{n}: {{ include: [S{0}, S{0}], fields: {{}} }}\n", n - 1)
    });
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
            format!("{}: 1", "k".repeat(1_000_000)),
        ),
        (
            "a long explicit key",
            format!("? {}\n: 1", "k".repeat(1_000_000)),
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
        ("unknown keys", lines(0..many, |n| format!("key{n}: 1\n"))),
        ("unknown types", {
            let fields: String = lines(0..18_000, |n| format!("      m{n}: Unknown{n}\n"));
            let types: String = lines(0..18_000, |n| format!("  Type{n}: {{ type: string }}\n"));
            format!("{SOUND}types:\n{types}  A:\n    fields:\n{fields}")
        }),
        ("a member twice as often with every step", includes),
        ("a fact for every event", {
            let facts: String = lines(0..12_000, |n| format!("  f{n}: {{ type: string }}\n"));
            let events: String = lines(0..12_000, |n| {
                format!("  e{n}: {{ summary: x, example: {{}} }}\n")
            });
            format!("{SOUND}facts:\n{facts}events:\n{events}")
        }),
        ("members for every struct", {
            let wide: String = lines(0..250, |n| format!("m{n}: json, "));
            let structs: String = lines(0..12_000, |n| format!("  S{n}: {{ include: [Wide] }}\n"));
            format!("{SOUND}types:\n  Wide: {{ fields: {{ {wide} }} }}\n{structs}")
        }),
        ("examples that lack much", {
            let wide: String = lines(0..250, |n| format!("m{n}: json, "));
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
        (
            "a line separator for a list",
            SOUND.to_owned() + "order: \u{2028}",
        ),
    ];
    for (name, text) in cases {
        let sources = sources(&text);
        let (report, findings) = promptly(name, || {
            let (workspace, findings) = resolve::workspace(&sources);
            assert!(
                workspace.is_none() && !findings.is_empty(),
                "{name} is accepted"
            );
            (render(&findings, &sources, false), findings)
        });
        for label in findings.iter().flat_map(|finding| &finding.labels) {
            assert!(
                sources.slice(label.span).is_some(),
                "{name}: {:?} is outside",
                label.span
            );
        }
        assert!(
            report.chars().all(|c| c == '\n' || !c.is_control()),
            "{name}: control characters come through"
        );
        // That looks at the rest again as often as a definition goes.
        let limit = Duration::from_secs(5);
        within(limit, &format!("what is left of {name}"), || {
            resolve::partial(&sources)
        });
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

/// A text with a part for each number.
fn lines(numbers: std::ops::Range<usize>, line: impl Fn(usize) -> String) -> String {
    numbers.map(line).collect::<Vec<_>>().concat()
}

/// The shipped catalogs with a few bytes changed, moved or doubled, always in the same way: no panic, and places inside.
#[test]
fn mutants_of_the_catalogs_are_no_panic() {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed >> 33).unwrap_or_default() % below.max(1)
    };
    let catalogs = [
        "schema/vonage/rtc.yaml",
        "schema/voximplant/transfer.yaml",
        "schema/nexmo/image.yaml",
    ];
    for path in catalogs {
        let text = std::fs::read_to_string(root().join(path)).expect("it can be read");
        let words = [
            ":", "{", "}", "[", "]", "- ", "\n", "  ", "?", "\"", "'", "#", "|", "null", "&a ",
            "*a", "\0", "é", "<<: ",
        ];
        for _ in 0..150 {
            let mut mutant: Vec<char> = text.chars().collect();
            for _ in 0..=next(4) {
                let (at, to) = (next(mutant.len()), next(mutant.len()));
                match next(4) {
                    0 => drop(mutant.drain(at.min(to)..at.max(to).min(at.min(to) + 40))),
                    1 => {
                        let word = words[next(words.len())];
                        mutant.splice(at..at, word.chars());
                    }
                    2 => mutant.swap(at, to),
                    _ => {
                        let part: Vec<char> = mutant[at..(at + 30).min(mutant.len())].to_vec();
                        mutant.splice(to..to, part);
                    }
                }
            }
            let mutant: String = mutant.into_iter().collect();
            let sources = sources(&format!("{SOUND}{mutant}"));
            let (_, findings) = resolve::partial(&sources);
            for finding in &findings {
                let cure = finding.cure.iter().map(|cure| cure.span);
                for span in finding.labels.iter().map(|label| label.span).chain(cure) {
                    assert!(
                        sources.slice(span).is_some(),
                        "{span:?} is outside of\n{mutant}"
                    );
                }
            }
        }
    }
}
