//! Other people's programs read what is published: npm, TypeScript, Ajv, readers of API descriptions.

use std::process::Command;

use hookswitch_tests::root;
use tempfile::TempDir;

use super::whole;

/// Runs one of the test files in `tests/web` on what is published in a folder.
pub(super) fn run(file: &str, dist: &TempDir) {
    let web = root().join("tests/web");
    if !web.join("node_modules/typescript").is_dir() {
        eprintln!("skipped: `cargo xtask test` installs the programs");
        return;
    }
    let output = Command::new("node")
        .args(["--test", file])
        .env("DIST", dist.path())
        .current_dir(&web)
        .output()
        .expect("node starts, as npm did");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("# tests 0"), "{said}");
}

#[test]
fn npm_packages_install_and_work() {
    let dist = whole();
    run("npm.test.mjs", &dist);
    run("types.test.mjs", &dist);
}

#[test]
fn asyncapi_descriptions_are_sound() {
    run("asyncapi.test.mjs", &whole());
}

#[test]
fn openapi_descriptions_are_sound() {
    run("openapi.test.mjs", &whole());
}
