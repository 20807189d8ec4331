//! Folders that nothing can be written to: that is said, at once, and what was there stays.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use hookswitch_codegen::{emit, read};
use tempfile::TempDir;

use crate::{SOUND, promptly};

/// The folder that the child of a test is to write to.
const TARGET: &str = "HOOKSWITCH_TEST_TARGET";

const OLD: &str = "events: { a: { summary: A., example: {} } }\n";
const NEW: &str = "events: { a: { summary: Another., example: {} } }\n";

/// A workspace with everything generated, then a catalog that says something else.
fn stale() -> TempDir {
    let root = TempDir::new().expect("a temporary folder");
    let catalog = root.path().join("schema/acme/catalog.yaml");
    fs::create_dir_all(catalog.parent().expect("it has a folder")).expect("it can be made");
    fs::write(&catalog, format!("{SOUND}{OLD}")).expect("it can be written");
    write(root.path()).expect("there is nothing against it yet");
    fs::write(&catalog, format!("{SOUND}{NEW}")).expect("it can be written");
    root
}

/// Generates; tells what went wrong.
fn write(root: &Path) -> Result<(), String> {
    let workspace = read(root).workspace.expect("the catalog is sound");
    let tree = emit::all(&workspace);
    let written = promptly("to write", || tree.write(root));
    written.map(|_| ()).map_err(|error| error.to_string())
}

/// All files below a folder, and what is in them.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("it can be listed") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else {
            let bytes = fs::read(&path).expect("it can be read");
            found.insert(path.display().to_string(), bytes);
        }
    }
    found
}

/// Writes in a process that a wrapper has taken the right to write from; `None` if there is no such wrapper here.
fn refused_by(wrapper: &[&str], root: &Path) -> Option<String> {
    let (program, arguments) = wrapper.split_first()?;
    let usable = Command::new(program).args(arguments).arg("true").output();
    if !usable.is_ok_and(|output| output.status.success()) {
        return None;
    }
    let child = Command::new(program)
        .args(arguments)
        .arg(std::env::current_exe().expect("a test is a program"))
        .args([
            "--exact",
            "target::child",
            "--nocapture",
            "--include-ignored",
        ])
        .env(TARGET, root)
        .output()
        .expect("it could be started before");
    let said = String::from_utf8_lossy(&child.stdout).into_owned()
        + &String::from_utf8_lossy(&child.stderr);
    assert!(!said.contains("panicked"), "{said}");
    // One who may not even read the program cannot show anything.
    let told = said.lines().find_map(|line| line.split_once("refused: "));
    told.map(|(_, reason)| reason.to_owned())
}

/// Not a test of its own: what a wrapper runs.
#[test]
#[ignore = "it is run by the other tests, as a process that may not write"]
fn child() {
    let Some(root) = std::env::var_os(TARGET) else {
        return;
    };
    match write(Path::new(&root)) {
        Ok(()) => println!("written"),
        Err(reason) => println!("refused: {reason}"),
    }
}

#[cfg(unix)]
fn set_mode(folder: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;

    for entry in fs::read_dir(folder).expect("it can be listed").flatten() {
        if entry.path().is_dir() {
            set_mode(&entry.path(), mode);
        }
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(mode)).expect("it is ours");
}

/// Folders without the right to write. For the superuser that means nothing, so another user tries, where that can be.
#[cfg(unix)]
#[test]
fn folders_without_the_right_to_write() {
    let root = stale();
    set_mode(root.path(), 0o555);
    let before = contents(root.path());
    let binds = fs::write(root.path().join("probe"), "").is_err();
    let reason = if binds {
        Some(write(root.path()).expect_err("nothing can be written"))
    } else {
        fs::remove_file(root.path().join("probe")).expect("it was just written");
        let nobody = [
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
        ];
        refused_by(&nobody, root.path())
    };
    assert_eq!(contents(root.path()), before, "everything is as it was");
    set_mode(root.path(), 0o755);
    match reason {
        Some(reason) => assert!(reason.contains("ermission denied"), "{reason}"),
        None => eprintln!("not shown: permissions do not bind this user, and no other can be had"),
    }
    write(root.path()).expect("it can be written again");
    assert_ne!(contents(root.path()), before, "and is");
}

/// A file system that is mounted read-only binds the superuser too.
#[cfg(target_os = "linux")]
#[test]
fn a_file_system_that_is_read_only() {
    let root = stale();
    let before = contents(root.path());
    let folder = root.path().display().to_string();
    let script = format!(
        "mount --bind '{folder}' '{folder}' && mount -o remount,bind,ro '{folder}' && exec \"$@\""
    );
    let mount = [
        "unshare",
        "--user",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        &script,
        "sh",
    ];
    match refused_by(&mount, root.path()) {
        Some(reason) => assert!(reason.contains("ead-only file system"), "{reason}"),
        None => eprintln!("not shown: nothing can be mounted here"),
    }
    assert_eq!(contents(root.path()), before, "everything is as it was");
}

/// Where a folder should be there is something else, which binds everybody.
#[test]
fn something_in_the_way() {
    let folders = [
        "crates/hookswitch-acme/generated",
        "crates/hookswitch-acme/src",
        "crates",
    ];
    for folder in folders {
        let root = stale();
        let path = root.path().join(folder);
        fs::remove_dir_all(&path).expect("it was generated");
        fs::write(&path, "in the way").expect("it can be written");
        let reason = write(root.path()).expect_err("nothing can be written");
        assert!(reason.contains(folder), "{reason}");
        assert_eq!(fs::read(&path).expect("it is there"), b"in the way");
        fs::remove_file(&path).expect("it is there");
        write(root.path()).expect("nothing is in the way any more");
    }
    let root = stale();
    let file = root
        .path()
        .join("crates/hookswitch-acme/generated/reference.md");
    fs::remove_file(&file).expect("it was generated");
    fs::create_dir(&file).expect("it can be made");
    let reason = write(root.path()).expect_err("a folder is not replaced by a file");
    assert!(reason.contains("reference.md"), "{reason}");
    assert!(file.is_dir(), "it is still there");
}

/// Folders that the system has made of nothing.
#[cfg(target_os = "linux")]
#[test]
fn folders_of_the_system() {
    let workspace = read(stale().path())
        .workspace
        .expect("the catalog is sound");
    let tree = emit::all(&workspace);
    for folder in ["/proc", "/sys/kernel"]
        .map(Path::new)
        .iter()
        .filter(|it| it.is_dir())
    {
        let refused = promptly("to write", || tree.write(folder));
        let reason = refused.expect_err("nothing can be written").to_string();
        assert!(reason.contains(&*folder.to_string_lossy()), "{reason}");
    }
}
