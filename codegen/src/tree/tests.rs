//! What the tree does to a folder.

use std::fs;
use std::path::PathBuf;

use super::{MARK, Tree, stated_version};

/// A folder of this test alone, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("hookswitch-{}-{test}", std::process::id()));
        fs::create_dir_all(&path).expect("a temporary folder");
        Folder(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn get(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.0.join(path)).ok()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn tree() -> Tree {
    let mut tree = Tree::new(true);
    for folder in super::owned_folders("acme") {
        tree.own(folder);
    }
    tree.add(
        "crates/acme/src/generated/mod.rs".to_owned(),
        "mod a;\n".to_owned(),
    );
    tree.add(
        "crates/acme/generated/reference.md".to_owned(),
        "# Acme\n\nEvents.\n".to_owned(),
    );
    tree.seed(
        "crates/acme/src/lib.rs".to_owned(),
        "mod generated;\n".to_owned(),
    );
    tree
}

#[test]
fn writing_twice_changes_nothing_the_second_time() {
    let folder = Folder::new("twice");
    let first = tree().write(&folder.0).expect("written");
    assert_eq!(first.written.len(), 3);
    assert_eq!(
        folder.get("crates/acme/src/generated/mod.rs").as_deref(),
        Some("mod a;\n")
    );
    let second = tree().write(&folder.0).expect("written");
    assert_eq!(
        (second.written.len(), second.removed.len(), second.unchanged),
        (0, 0, 2)
    );
    assert_eq!(
        tree().drift(&folder.0).expect("compared"),
        super::Drift::default()
    );
}

#[test]
fn drift_tells_stale_missing_and_left_over_files_apart() {
    let folder = Folder::new("drift");
    tree().write(&folder.0).expect("written");
    folder.put(
        "crates/acme/generated/reference.md",
        "# Acme\n\nOld events.\n",
    );
    folder.put("crates/acme/generated/schemas/gone.schema.json", "{}");
    fs::remove_file(folder.0.join("crates/acme/src/generated/mod.rs")).expect("removed");
    let drift = tree().drift(&folder.0).expect("compared");
    assert_eq!(drift.missing, ["crates/acme/src/generated/mod.rs"]);
    assert_eq!(
        drift.left_over,
        ["crates/acme/generated/schemas/gone.schema.json"]
    );
    assert_eq!(drift.stale[0].path, "crates/acme/generated/reference.md");
    assert_eq!(
        drift.stale[0].diff,
        "@@ -2,2 +2,2 @@\n \n-Old events.\n+Events."
    );
    let changes = tree().write(&folder.0).expect("written");
    assert_eq!(
        (changes.written.len(), changes.removed),
        (2, drift.left_over)
    );
    assert!(
        !folder.0.join("crates/acme/generated/schemas").exists(),
        "an empty folder goes too"
    );
}

#[test]
fn line_endings_are_the_checkouts_business() {
    let folder = Folder::new("crlf");
    tree().write(&folder.0).expect("written");
    folder.put(
        "crates/acme/generated/reference.md",
        "# Acme\r\n\r\nEvents.\r\n",
    );
    assert!(tree().drift(&folder.0).expect("compared").stale.is_empty());
}

#[test]
fn what_was_laid_out_once_belongs_to_its_owner() {
    let folder = Folder::new("seed");
    folder.put("crates/acme/src/lib.rs", "mod generated; mod mine;\n");
    tree().write(&folder.0).expect("written");
    assert_eq!(
        folder.get("crates/acme/src/lib.rs").as_deref(),
        Some("mod generated; mod mine;\n")
    );
}

#[test]
fn a_crate_without_a_catalog_loses_only_what_was_generated() {
    let folder = Folder::new("abandoned");
    folder.put(
        "crates/old/generated/reference.md",
        &format!("{MARK}from `schema/old`. -->\n"),
    );
    folder.put("crates/old/src/generated/mod.rs", "");
    folder.put("crates/old/src/lib.rs", "mod generated;\n");
    folder.put("crates/other/generated/data.txt", "not ours");
    let changes = tree().write(&folder.0).expect("written");
    let gone = [
        "crates/old/generated/reference.md",
        "crates/old/src/generated/mod.rs",
    ];
    assert_eq!(changes.removed, gone);
    assert!(folder.get("crates/old/src/lib.rs").is_some());
    assert!(folder.get("crates/other/generated/data.txt").is_some());
}

#[test]
fn a_version_that_is_not_the_catalogs_is_told() {
    let folder = Folder::new("version");
    folder.put(
        "crates/acme/Cargo.toml",
        "[package]\nname = \"acme\"\nversion = \"1.0.0\"\n",
    );
    let mut tree = tree();
    tree.expect_version("crates/acme/Cargo.toml".to_owned(), "1.1.0".to_owned());
    let versions = tree.drift(&folder.0).expect("compared").versions;
    assert_eq!(
        (&*versions[0].found, &*versions[0].expected),
        ("1.0.0", "1.1.0")
    );
}

#[test]
fn the_version_is_read_from_its_own_table() {
    let stated = stated_version("[package]\nversion=\"1\" # a\n");
    assert_eq!(stated.as_deref(), Some("1"));
    assert_eq!(
        stated_version("[package]\nversion.workspace = true\n[x]\nversion = \"2\"\n"),
        None
    );
    assert_eq!(stated_version("[dependencies]\nversion = \"2\"\n"), None);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    use std::os::unix::fs::symlink;

    let (folder, elsewhere) = (Folder::new("link"), Folder::new("elsewhere"));
    elsewhere.put("keep.txt", "kept");
    tree().write(&folder.0).expect("written");
    symlink(&elsewhere.0, folder.0.join("crates/acme/generated/link")).expect("a link");
    let changes = tree().write(&folder.0).expect("written");
    assert_eq!(changes.removed, ["crates/acme/generated/link"]);
    assert_eq!(elsewhere.get("keep.txt").as_deref(), Some("kept"));

    fs::remove_dir_all(folder.0.join("crates/acme/generated")).expect("removed");
    symlink(&elsewhere.0, folder.0.join("crates/acme/generated")).expect("a link");
    let error = tree().write(&folder.0).expect_err("the folder is a link");
    assert!(
        error.to_string().contains("crates/acme/generated"),
        "{error}"
    );
    assert_eq!(elsewhere.get("reference.md"), None);
}
