//! The same catalogs give the same bytes, and a folder holds what the last run made.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use hookswitch_codegen::publish::{self, PUBLISHERS};
use hookswitch_codegen::tree::Changes;

use super::{dist, whole, workspace};

/// Every file of a folder, by path.
pub(super) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).expect("a readable folder") {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                collect(root, &path, files);
            } else {
                let name = path.strip_prefix(root).expect("it lies below");
                let name = name.to_str().expect("a plain name").to_owned();
                files.insert(name, fs::read(&path).expect("a readable file"));
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut found);
    found
}

#[test]
fn two_runs_make_the_same() {
    let start = Instant::now();
    let one = whole();
    assert!(start.elapsed() < Duration::from_secs(15), "it takes long");
    let [one, other] = [files(one.path()), files(whole().path())];
    assert!(one.len() > 1000);
    for (path, bytes) in &one {
        assert!(other[path] == *bytes, "{path} differs");
    }
    assert_eq!(one.len(), other.len());
}

#[test]
fn the_order_in_which_catalogs_are_named_does_not_matter() {
    let workspace = workspace();
    let folders = [["vonage", "nexmo"], ["nexmo", "vonage"]].map(|names| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        dist(&workspace, &names, folder.path());
        folder
    });
    assert!(files(folders[0].path()) == files(folders[1].path()));
}

#[test]
fn a_catalog_alone_is_made_as_with_the_others() {
    let all = files(whole().path());
    let folder = tempfile::tempdir().expect("a temporary folder");
    dist(&workspace(), &["voximplant"], folder.path());
    let alone = files(folder.path());
    assert!(alone.keys().any(|path| path.contains("voximplant")));
    for (path, bytes) in alone {
        let own = path.contains("/voximplant");
        assert!(!own || all[&path] == bytes, "{path} differs");
        let foreign = ["nexmo", "vonage", "teletracker"]
            .iter()
            .any(|name| path.contains(name));
        assert!(!foreign, "{path}");
    }
}

#[test]
fn what_an_earlier_run_made_goes_and_what_others_put_beside_it_stays() {
    let workspace = workspace();
    let folder = tempfile::tempdir().expect("a temporary folder");
    dist(&workspace, &["nexmo", "voximplant"], folder.path());
    fs::write(folder.path().join("CNAME"), "schemas.example").expect("a file");
    dist(&workspace, &["voximplant"], folder.path());
    assert!(!folder.path().join("schemas/nexmo").exists());
    assert!(folder.path().join("schemas/voximplant").exists());
    assert!(folder.path().join("CNAME").exists());
    assert!(folder.path().join(publish::MARK).is_file());
    let again = dist(&workspace, &["voximplant"], folder.path());
    let Changes {
        written, removed, ..
    } = again;
    assert_eq!((written, removed), (Vec::new(), Vec::new()));
}

#[test]
fn every_output_lies_in_a_folder_of_its_own() {
    let workspace = workspace();
    for publisher in &PUBLISHERS {
        let files = (publisher.files)(&workspace);
        assert!(!files.is_empty(), "{}", publisher.folder);
        for file in files {
            let inside = file.path.strip_prefix(publisher.folder);
            assert!(
                inside.is_some_and(|rest| rest.starts_with('/')),
                "{}",
                file.path
            );
            assert!(
                !file.text.contains(env!("CARGO_MANIFEST_DIR")),
                "{}",
                file.path
            );
        }
    }
}
