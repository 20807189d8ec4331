//! Shows that every link within the reference pages leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The reference pages of all generated crates.
fn pages() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let crates = tests
        .parent()
        .expect("the tests lie in the workspace")
        .join("crates");
    let entries = fs::read_dir(crates).expect("there are crates");
    let pages = entries.map(|entry| {
        entry
            .expect("a readable folder")
            .path()
            .join("generated/reference.md")
    });
    let pages: Vec<PathBuf> = pages.filter(|page| page.is_file()).collect();
    assert!(!pages.is_empty(), "there are pages to test");
    pages
}

#[test]
fn every_link_leads_to_a_heading_or_a_file() {
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        let anchors = anchors(&text);
        let folder = page.parent().expect("a page lies in a folder");
        for target in targets(&text) {
            let leads = match target.strip_prefix('#') {
                Some(anchor) => anchors.contains(anchor),
                None => target.contains("://") || folder.join(target).exists(),
            };
            assert!(leads, "{}: {target}", page.display());
        }
    }
}

#[test]
fn every_row_of_a_table_has_as_many_cells_as_its_head() {
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        let mut columns = None;
        for line in text.lines() {
            if line.starts_with("| ") {
                let cells = line.replace("\\|", "").matches('|').count();
                assert_eq!(
                    *columns.get_or_insert(cells),
                    cells,
                    "{}: {line}",
                    page.display()
                );
            } else {
                columns = None;
            }
        }
    }
}

/// The anchors that GitHub gives a page's headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut seen = BTreeMap::new();
    let headings = prose(text).filter_map(|line| {
        line.trim_start_matches('#')
            .strip_prefix(' ')
            .filter(|_| line.starts_with('#'))
    });
    headings
        .map(|heading| {
            let kept = heading
                .chars()
                .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
            let slug = kept.collect::<String>().to_lowercase().replace(' ', "-");
            let number: &mut u32 = seen.entry(slug.clone()).or_default();
            *number += 1;
            if *number == 1 {
                slug
            } else {
                format!("{slug}-{}", *number - 1)
            }
        })
        .collect()
}

/// Where the links of a page lead.
fn targets(text: &str) -> BTreeSet<&str> {
    let after = prose(text).flat_map(|line| line.split("](").skip(1));
    let targets = after.filter_map(|rest| match rest.strip_prefix('<') {
        Some(rest) => rest.split('>').next(),
        None => rest.split(')').next(),
    });
    targets.collect()
}

/// The lines that are not of a code block.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut in_code = false;
    text.lines().filter(move |line| {
        let fence = line.starts_with("```");
        in_code ^= fence;
        !in_code && !fence
    })
}
