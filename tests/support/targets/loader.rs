//! No catalog makes the generator panic, and whatever is wrong with one is shown inside of its files.

use std::collections::BTreeMap;

use hookswitch_codegen::diagnostic::render;
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::{emit, resolve};

/// More findings than this are shown as the first of them are.
const SHOWN: usize = 20;

/// What more text than this generates is for the drift test to see.
const GENERATED: usize = 4_000;

pub(super) fn run(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let sources = Sources::new(files(text));
    let (workspace, findings) = resolve::workspace(&sources);
    for finding in &findings {
        for label in &finding.labels {
            assert!(
                sources.slice(label.span).is_some(),
                "{}: {:?} is outside\n{text}",
                finding.message,
                label.span
            );
        }
        if let Some(cure) = &finding.cure {
            assert!(
                sources.slice(cure.span).is_some(),
                "{:?} is outside\n{text}",
                cure.span
            );
        }
        let told = &finding.message;
        assert!(!told.is_empty() && !told.contains('\n'), "{told:?}\n{text}");
    }
    let report = render(&findings[..findings.len().min(SHOWN)], &sources, false);
    assert!(
        report
            .chars()
            .all(|char| char == '\n' || !char.is_control()),
        "control characters come through: {report:?}"
    );
    // What is accepted can be generated.
    if let Some(workspace) = workspace.filter(|_| text.len() <= GENERATED) {
        let made = emit::all(&workspace);
        let any = workspace
            .catalogs
            .iter()
            .any(|catalog| !catalog.events.is_empty());
        assert!(!any || !made.generated().is_empty(), "{text}");
        return any;
    }
    false
}

/// A catalog's file, or several, each after a line that names it.
fn files(text: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut path = "schema/fuzzed/catalog.yaml";
    for line in text.split_inclusive('\n') {
        if let Some(name) = line.strip_prefix("--- file: ") {
            path = name.trim();
        } else {
            files
                .entry(path.to_owned())
                .or_insert_with(String::new)
                .push_str(line);
        }
    }
    files
}
