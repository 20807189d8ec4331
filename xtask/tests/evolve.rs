//! The commands that know what was before: `diff` with its approvals and exit codes, `release` and `dist` with their refusals.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const BEFORE: &str = "title: Acme\nversion: 1.0.0\nname: type\npayload: data\nevents:\n  paid: { summary: Paid., fields: { a: string }, example: { a: x } }\n";

/// A workspace with one catalog.
fn workspace(catalog: &str) -> TempDir {
    let root = TempDir::new().expect("a temporary folder");
    put(root.path(), "schema/acme/catalog.yaml", catalog);
    root
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}

/// What a command says on both streams, and its exit code.
fn run(root: &Path, arguments: &[&str]) -> (String, i32) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(root)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("it starts");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).expect("it is text");
    (said, output.status.code().expect("it ends by itself"))
}

#[test]
fn approvals_settle_what_they_name_as_long_as_they_last() {
    let old = workspace(BEFORE);
    let new = workspace(&BEFORE.replace("a: string", "a?: string"));
    let against = old.path().to_str().expect("a plain path");
    let diff = |more: &[&str]| {
        run(
            new.path(),
            &[&["diff", "--against", against], more].concat(),
        )
    };
    let (said, code) = diff(&[]);
    assert_eq!(code, 0, "{said}");
    let (_, print) = said.split_once('[').expect("a fingerprint");
    let print = print[..12].to_owned();
    assert_eq!(diff(&["--fail-on", "reader:breaks"]).1, 1);
    assert_eq!(diff(&["--fail-on", "replayer:breaks"]).1, 0);
    assert_eq!(diff(&["--fail-on", "nobody:breaks"]).1, 2);

    let approve = |print: &str, until: &str| {
        let text = format!(
            "approvals:\n  - {{ fingerprint: {print}, reason: So agreed., expires: {until} }}\n"
        );
        put(new.path(), "schema/approvals.yaml", &text);
    };
    approve(&print, "2999-12-31");
    let (said, code) = diff(&["--fail-on", "reader:breaks"]);
    assert!(
        code == 0 && said.contains("approved: So agreed. (until 2999-12-31)"),
        "{said}"
    );

    // What makes a command fail is told in every format for people, whatever else is left out.
    for (print, until, rule) in [
        (print.as_str(), "2020-01-01", "approval-expired"),
        ("0123456789ab", "2999-12-31", "approval-unused"),
    ] {
        approve(print, until);
        for format in ["human", "github", "markdown", "json", "sarif"] {
            let (said, code) = diff(&["--format", format]);
            assert!(code == 1 && said.contains(rule), "{format}: {said}");
        }
        assert!(
            !diff(&[]).0.contains("wording"),
            "an approval is no wording"
        );
    }
    approve("xyz", "soon");
    let (said, code) = diff(&[]);
    assert!(
        code == 1 && said.contains("`xyz`") && said.contains("`soon`"),
        "{said}"
    );
}

#[test]
fn versions_that_are_too_low_or_taken_are_refused() {
    let root = workspace(BEFORE);
    let release = |more: &[&str]| run(root.path(), &[&["release"], more].concat());
    assert_eq!(release(&[]).1, 0);
    let (said, code) = release(&[]);
    assert!(code == 0 && said.contains("nothing has changed"), "{said}");

    let changed = BEFORE.replace("a: string", "a?: string");
    let write = |version: &str| {
        let text = changed.replace("1.0.0", version);
        put(root.path(), "schema/acme/catalog.yaml", &text);
    };
    write("1.0.0");
    let out = root.path().join("dist");
    let (said, code) = run(root.path(), &["dist"]);
    assert!(
        code == 1 && said.contains("acme 1.0.0 is released"),
        "{said}"
    );
    assert!(!out.exists(), "nothing is made of it");

    for version in ["1.0.0", "1.9.0"] {
        write(version);
        let (said, code) = release(&[]);
        assert!(
            code == 1 && said.contains("too low") && said.contains("version: 2.0.0"),
            "{said}"
        );
    }
    write("2.0.0");
    let (said, code) = release(&["--dry-run"]);
    assert!(code == 0 && said.contains("major version"), "{said}");
    let kept = root.path().join("schema/acme/releases/2.0.0.json");
    assert!(!kept.exists(), "a dry run writes nothing");
    assert_eq!(release(&[]).1, 0);
    assert!(kept.exists());
    let log = fs::read_to_string(root.path().join("schema/acme/CHANGELOG.md"));
    let log = log.expect("it is written");
    assert!(log.find("## 2.0.0") < log.find("## 1.0.0"), "{log}");
}
