//! Where mistakes are said to be.

use hookswitch_codegen::diagnostic::render;
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::resolve;

use crate::sources;

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
        let (_, findings) = resolve::workspace(&sources);
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
            "events:\n  a: { sumary: x }\n  b: { summary: B., example: {} }\n",
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
            ("missing-example", "schema/acme/text.yaml"),
            ("unknown-key", "schema/acme/text.yaml"),
        ]
    );
}

/// A mistake in one catalog, or in what it extends, leaves the others as they are.
#[test]
fn sound_catalogs_are_there_beside_broken_ones() {
    let event = "events:\n  a: { summary: A., example: {} }\n";
    let sources = Sources::new([
        (
            "schema/base/catalog.yaml",
            "title: Base\nversion: one\nname: type\n".to_owned(),
        ),
        ("schema/child/catalog.yaml", "extends: base\n".to_owned()),
        (
            "schema/sound/catalog.yaml",
            format!("{}payload: data\n{event}", crate::SOUND),
        ),
        (
            "schema/unlike/catalog.yaml",
            format!("{}types: {{ A: {{ fields: {{ b: C }} }} }}\n", crate::SOUND),
        ),
    ]);
    let (partial, findings) = resolve::partial(&sources);
    assert_eq!(findings.len(), 2, "{findings:?}");
    let names: Vec<&str> = partial.catalogs.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["sound", "unlike"]);
    assert!(
        crate::catalog(&partial, "unlike").types.is_empty(),
        "a type that is wrong is not there"
    );
    let event = crate::event(crate::catalog(&partial, "sound"), "a");
    assert_eq!(event.examples.len(), 1, "examples are complete too");
}

/// What a terminal would obey does not reach it, in whatever it stands: not in a file's name either, which can have any character
/// but two.
#[test]
fn a_file_name_says_nothing_to_the_terminal() {
    for name in ["te\u{1b}[31mxt.yaml", "te\u{9b}31mxt.yaml", "te\nxt.yaml"] {
        let path = format!("schema/acme/{name}");
        let sources = Sources::new([
            (
                "schema/acme/catalog.yaml",
                "title: Acme\nversion: 1.0.0\nname: type\n",
            ),
            (path.as_str(), "typo: x\n"),
        ]);
        let (_, findings) = resolve::workspace(&sources);
        assert!(!findings.is_empty());
        let report = render(&findings, &sources, false);
        assert!(
            report.contains("te\u{fffd}") && report.contains("xt.yaml:1:1\n"),
            "{report}"
        );
        assert!(
            !report.contains(|char: char| char.is_control() && char != '\n'),
            "{report:?}"
        );
    }
}
