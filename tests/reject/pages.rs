//! The page of every rule: its example breaks the rule and is the fixture, the mended one does not.

use std::fs;

use hookswitch_codegen::diagnostic::{Rule, page, rules};

use crate::{folder, made, report, split};

/// The examples of a page: the broken one, then the mended one.
fn examples(rule: &Rule) -> [&'static str; 2] {
    let blocks: Vec<&str> = page(rule)
        .split("```yaml\n")
        .skip(1)
        .map(|block| block.split("```").next().unwrap_or_default())
        .collect();
    blocks
        .try_into()
        .unwrap_or_else(|_| panic!("the page of {} has two examples", rule.code))
}

/// Fixtures of which a page only shows the beginning: they are long, or no text.
const ABRIDGED: [&str; 3] = ["not-utf8", "too-deep", "too-many-members"];

#[test]
fn every_rule_has_a_page() {
    for rule in rules::ALL {
        let title = format!("# {} {}\n\n{}\n", rule.code, rule.slug, rule.says);
        assert!(
            page(rule).starts_with(&title),
            "the page of {} begins with {title}",
            rule.code
        );
    }
    let pages = folder().join("../../../codegen/src/diagnostic/pages");
    let pages = fs::read_dir(pages)
        .expect("the pages can be listed")
        .count();
    assert_eq!(pages, rules::ALL.len(), "every page is a rule's");
}

#[test]
fn the_broken_example_is_the_fixture() {
    for rule in rules::ALL {
        if made().contains_key(rule.slug) || ABRIDGED.contains(&rule.slug) {
            continue;
        }
        let fixture = fs::read_to_string(folder().join(format!("{}.yaml", rule.slug)));
        let fixture = fixture.unwrap_or_else(|error| panic!("{}: {error}", rule.slug));
        assert_eq!(examples(rule)[0], fixture, "the page of {}", rule.code);
    }
}

#[test]
fn the_mended_example_is_sound() {
    for rule in rules::ALL {
        // What mends this one is a command.
        if rule.slug == "not-in-line" {
            continue;
        }
        let (sources, findings) = report(&split(examples(rule)[1].as_bytes()), rule.slug);
        let report = hookswitch_codegen::diagnostic::render(&findings, &sources, false);
        assert!(
            findings.is_empty(),
            "the mended example of {}:\n{report}",
            rule.code
        );
    }
}
