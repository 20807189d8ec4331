//! What lies on the disk where catalogs are expected.

use std::fs;
use std::path::Path;

use hookswitch_codegen::load;
use tempfile::TempDir;

use crate::SOUND;

/// The slugs and messages of what is wrong with a folder that `make` has filled.
fn wrong(make: impl Fn(&Path)) -> Vec<(&'static str, String)> {
    let root = TempDir::new().expect("a temporary folder");
    let catalog = root.path().join("schema/acme");
    fs::create_dir_all(&catalog).expect("it can be made");
    fs::write(catalog.join("catalog.yaml"), SOUND).expect("it can be written");
    make(&root.path().join("schema"));
    let (sources, findings) = load::read(root.path());
    assert!(
        sources.files.is_sorted_by(|a, b| a.path < b.path),
        "files stand in the order of their paths"
    );
    for finding in &findings {
        let file = finding.place().expect("there is a place").file;
        assert!(
            finding.message.contains(sources.path(file)),
            "`{}` is about its file",
            finding.message
        );
    }
    findings
        .into_iter()
        .map(|finding| (finding.rule.slug, finding.message))
        .collect()
}

fn slugs(make: impl Fn(&Path)) -> Vec<&'static str> {
    wrong(make).into_iter().map(|(slug, _)| slug).collect()
}

#[test]
fn what_is_no_catalog_is_let_alone() {
    let none = slugs(|schema| {
        fs::write(schema.join("README.md"), "# Catalogs").unwrap();
        fs::write(schema.join("catalog.schema.json"), "{}").unwrap();
        fs::write(schema.join("acme/notes.txt"), "x").unwrap();
        fs::write(schema.join("acme/.hidden.yaml"), "x: [").unwrap();
        fs::create_dir(schema.join("acme/drafts")).unwrap();
    });
    assert!(none.is_empty(), "{none:?}");
}

#[test]
fn what_cannot_be_read_is_reported() {
    assert_eq!(
        slugs(|schema| fs::create_dir(schema.join("acme/text.yaml")).unwrap()),
        ["unreadable-file"]
    );
    assert_eq!(
        slugs(|schema| fs::write(schema.join("acme/text.yaml"), b"a: \xff").unwrap()),
        ["not-utf8"]
    );
    assert_eq!(
        slugs(|schema| fs::write(schema.join("acme/text.yaml"), "#".repeat(2 << 20)).unwrap()),
        ["too-large"]
    );
    assert_eq!(
        slugs(|schema| fs::write(schema.join("acme.yaml"), "").unwrap()),
        ["stray-file"]
    );
    assert_eq!(
        slugs(|schema| fs::write(schema.join("a-b.yml"), "").unwrap()),
        ["stray-file"]
    );
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_are_reported() {
    use std::os::unix::fs::symlink;

    let itself = |schema: &Path| symlink("loop", schema.join("loop")).unwrap();
    assert_eq!(slugs(itself), ["unreadable-file"]);
    let circle = |schema: &Path| {
        symlink("b.yaml", schema.join("acme/a.yaml")).unwrap();
        symlink("a.yaml", schema.join("acme/b.yaml")).unwrap();
    };
    assert_eq!(slugs(circle), ["unreadable-file", "unreadable-file"]);
    let gone = |schema: &Path| symlink("/nowhere", schema.join("acme/text.yaml")).unwrap();
    assert_eq!(slugs(gone), ["unreadable-file"]);
    let device = |schema: &Path| symlink("/dev/zero", schema.join("acme/text.yaml")).unwrap();
    assert_eq!(slugs(device), ["unreadable-file"]);
    let above = |schema: &Path| symlink("../acme", schema.join("acme/again")).unwrap();
    assert!(
        slugs(above).is_empty(),
        "folders in a catalog's folder are not entered"
    );
}

/// A file that is listed and gone when it is read looks like a link that leads nowhere; one without the right to be read
/// like a folder: each is told, nothing panics, and it takes no time.
#[cfg(unix)]
#[test]
fn files_may_come_and_go_while_they_are_read() {
    use std::sync::atomic::{AtomicBool, Ordering};

    let root = TempDir::new().expect("a temporary folder");
    let folder = root.path().join("schema/acme");
    fs::create_dir_all(&folder).expect("it can be made");
    fs::write(folder.join("catalog.yaml"), SOUND).expect("it can be written");
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                for n in 0..20 {
                    let path = folder.join(format!("g{n}.yaml"));
                    fs::write(&path, "events: {}\n").expect("it can be written");
                    fs::remove_file(&path).expect("it can be removed");
                }
            }
        });
        for _ in 0..300 {
            let start = std::time::Instant::now();
            let (sources, findings) = load::read(root.path());
            assert!(
                sources
                    .files
                    .iter()
                    .any(|file| file.path.ends_with("catalog.yaml"))
            );
            for finding in findings {
                assert_eq!(finding.rule.slug, "unreadable-file");
            }
            assert!(start.elapsed() < std::time::Duration::from_secs(5));
        }
        over.store(true, Ordering::Relaxed);
    });
}
