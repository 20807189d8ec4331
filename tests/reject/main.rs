//! Every rule of the catalog language: the smallest catalog that breaks it, and what is said of it.

mod pages;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use hookswitch_codegen::diagnostic::{Diagnostic, mend, render, rules};
use hookswitch_codegen::lint::{self, drift};
use hookswitch_codegen::load::{self, Sources, fixtures};
use hookswitch_codegen::{emit, resolve};
use tempfile::TempDir;

/// The files of a broken workspace, by path.
type Files = Vec<(String, Vec<u8>)>;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/reject")
}

/// Every broken workspace, by the rule that it breaks.
fn broken() -> BTreeMap<String, Files> {
    let mut broken = made();
    for entry in fs::read_dir(folder()).expect("the fixtures can be listed") {
        let path = entry.expect("the fixtures can be listed").path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            let slug = path.file_stem().expect("it has a name").to_string_lossy();
            broken.insert(
                slug.into_owned(),
                split(&fs::read(&path).expect("it can be read")),
            );
        }
    }
    broken
}

/// The files of a fixture: `catalog.yaml` of the catalog `broken`, or each after a line that names it.
fn split(fixture: &[u8]) -> Files {
    const MARK: &[u8] = b"--- file: ";
    if !fixture.starts_with(MARK) {
        return vec![("schema/broken/catalog.yaml".to_owned(), fixture.to_owned())];
    }
    let mut files: Files = Vec::new();
    for line in fixture.split_inclusive(|&byte| byte == b'\n') {
        match line.strip_prefix(MARK) {
            Some(path) => files.push((String::from_utf8_lossy(path).trim().to_owned(), Vec::new())),
            None => files
                .last_mut()
                .expect("a file is named first")
                .1
                .extend_from_slice(line),
        }
    }
    files
}

/// What is too large to lie about as a file, or is none.
fn made() -> BTreeMap<String, Files> {
    let catalog = |more: &str| {
        let text = format!("title: Broken\nversion: 1.0.0\nname: type\n{more}");
        vec![("schema/broken/catalog.yaml".to_owned(), text.into_bytes())]
    };
    let mut unreadable = catalog("");
    unreadable.push(("schema/broken/text.yaml/folder".to_owned(), Vec::new()));
    BTreeMap::from([
        ("unreadable-file".to_owned(), unreadable),
        (
            "too-large".to_owned(),
            catalog(&format!("# {}\n", "long ".repeat(1 << 18))),
        ),
        (
            "too-many-nodes".to_owned(),
            catalog(&format!("doc:\n{}", "- a\n".repeat(250_000))),
        ),
    ])
}

/// Lints that ask for more than the smallest catalog has; each is looked for in its own fixture alone.
const ASKING: [&str; 3] = ["missing-evidence", "undecoded-event", "unshown-member"];

/// Writes the files somewhere, reads them, and tells what is wrong; for what only `check` finds, all that it finds.
fn report(files: &Files, slug: &str) -> (Sources, Vec<Diagnostic>) {
    let root = TempDir::new().expect("a temporary folder");
    for (path, bytes) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it can be made");
        fs::write(path, bytes).expect("it can be written");
    }
    let (mut sources, mut findings) = load::read(root.path());
    let (workspace, more) = resolve::workspace(&sources);
    findings.extend(more);
    let rule = rules::find(slug).expect("fixtures are called like rules");
    if let Some(workspace) = workspace {
        if rule.lint.is_some() || rule == rules::EXAMPLE_INVALID {
            findings.extend(lint::lint(
                &sources,
                &workspace,
                &fixtures::read(root.path()),
            ));
            findings.retain(|it| it.rule == rule || !ASKING.contains(&it.rule.slug));
        }
        if rule == rules::NOT_IN_LINE {
            let drift = emit::all(&workspace)
                .drift(root.path())
                .expect("it can be compared");
            findings.extend(drift::findings(
                &drift,
                "cargo xtask generate",
                &mut sources,
            ));
        }
    }
    (sources, findings)
}

#[test]
fn every_rule_is_reported_as_recorded() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (slug, files) in broken() {
            let (sources, findings) = report(&files, &slug);
            insta::assert_snapshot!(slug, render(&findings, &sources, false));
        }
    });
}

/// What a person reads of one mistake: eight lines at most, and one at a time.
#[test]
fn a_report_has_eight_lines_at_most() {
    for (slug, files) in broken() {
        let (sources, findings) = report(&files, &slug);
        for finding in findings {
            let report = render(&[finding], &sources, false);
            let lines = report.trim_end().lines().count();
            assert!(lines <= 8, "`{slug}` has {lines} lines:\n{report}");
            assert!(!report.trim_end().contains("\n\n"), "`{slug}`:\n{report}");
        }
    }
}

/// The line as the cure leaves it stands in the report.
#[test]
fn cures_are_shown() {
    let mut shown = 0;
    for (slug, files) in broken() {
        let (sources, findings) = report(&files, &slug);
        for finding in findings {
            let Some(cure) = finding.cure.clone() else {
                continue;
            };
            let text = sources.files[cure.span.file as usize].text.as_deref();
            let text = text.expect("what is cured could be read");
            let begin = text[..cure.span.start as usize]
                .rfind('\n')
                .map_or(0, |at| at + 1);
            let end = text[cure.span.end as usize..].find('\n');
            let end = end.map_or(text.len(), |at| cure.span.end as usize + at);
            let head = &text[begin..cure.span.start as usize];
            let mended = format!("{head}{}{}", cure.text, &text[cure.span.end as usize..end]);
            let report = render(&[finding], &sources, false);
            assert!(
                report.lines().any(|line| line.ends_with(&mended)),
                "`{slug}` does not show `{mended}`:\n{report}"
            );
            shown += 1;
        }
    }
    assert!(shown > 10, "only {shown} cures are shown");
}

#[test]
fn every_rule_has_a_catalog_that_breaks_it_alone() {
    let broken = broken();
    for rule in rules::ALL {
        assert!(
            broken.contains_key(rule.slug),
            "{} `{}` has no fixture",
            rule.code,
            rule.slug
        );
    }
    for (slug, files) in broken {
        let (_, findings) = report(&files, &slug);
        assert!(!findings.is_empty(), "`{slug}` is accepted");
        for finding in findings {
            assert_eq!(
                finding.rule.slug, slug,
                "`{slug}` breaks another rule: {}",
                finding.message
            );
        }
    }
}

#[test]
fn places_lie_in_their_files() {
    for (slug, files) in broken() {
        let (sources, findings) = report(&files, &slug);
        for label in findings.iter().flat_map(|finding| &finding.labels) {
            let source = sources
                .files
                .get(label.span.file as usize)
                .expect("the file is there");
            let inside = label.span.bytes();
            assert!(
                source.text.is_none() && inside.is_empty() || sources.slice(label.span).is_some(),
                "`{slug}`: {inside:?} is not in {}",
                source.path
            );
        }
    }
}

/// All cures at once, written to the disk: no cured finding comes again, and what has no cure stays as it is.
#[test]
fn all_cures_can_be_applied_at_once() {
    let mut applied = 0;
    for (slug, files) in broken() {
        let (sources, findings) = report(&files, &slug);
        let (tree, cures) = mend(&findings, &sources);
        let root = TempDir::new().expect("a temporary folder");
        tree.write(root.path()).expect("it can be written");
        let mended: Files = files
            .iter()
            .map(|(path, bytes)| {
                let written = fs::read(root.path().join(path)).ok();
                assert!(
                    cures > 0 || written.is_none(),
                    "`{slug}`: {path} is written"
                );
                (path.clone(), written.unwrap_or_else(|| bytes.clone()))
            })
            .collect();
        let (_, left) = report(&mended, &slug);
        let messages = |of: &[Diagnostic], cured: bool| -> Vec<String> {
            let of = of.iter().filter(|it| it.cure.is_some() == cured);
            of.map(|it| it.message.clone()).collect()
        };
        let cured = messages(&findings, true);
        let again = messages(&left, true);
        assert!(
            again.iter().all(|it| !cured.contains(it)),
            "`{slug}`: {again:?} again"
        );
        applied += cures;
    }
    assert!(applied > 10, "only {applied} cures are applied");
}

/// Applying the cure of a finding makes the finding go away.
#[test]
fn cures_cure() {
    let mut cured = 0;
    for (slug, files) in broken() {
        let (sources, findings) = report(&files, &slug);
        let Some(patch) = findings.first().and_then(|finding| finding.cure.as_ref()) else {
            continue;
        };
        let place = sources.path(patch.span.file);
        let mended: Files = files
            .iter()
            .map(|(name, bytes)| {
                let mut bytes = bytes.clone();
                if name == place {
                    bytes.splice(patch.span.bytes(), patch.text.bytes());
                }
                (name.clone(), bytes)
            })
            .collect();
        let (_, left) = report(&mended, &slug);
        let first = &findings[0];
        let same = left
            .iter()
            .filter(|it| it.rule == first.rule && it.message == first.message)
            .count();
        assert_eq!(same, 0, "`{slug}`: the cure does not cure");
        cured += 1;
    }
    assert!(cured > 10, "only {cured} fixtures have a cure");
}
