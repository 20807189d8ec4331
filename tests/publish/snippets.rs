//! The examples that the site decodes in Rust are code: they compile against the crates, run, and meet the payload they name.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use hookswitch_codegen::model::{Catalog, Workspace};
use hookswitch_codegen::publish::{File, PUBLISHERS, site};
use hookswitch_tests::root;

use super::workspace;

/// An example on a page: the event as JSON, and the code that decodes it.
struct Snippet {
    name: String,
    json: String,
    code: String,
}

#[test]
fn rust_on_the_site_compiles_and_runs() {
    let workspace = workspace();
    let pages = pages(&workspace);
    let mut tests = String::from("//! The examples of the site.\n");
    for catalog in &workspace.catalogs {
        let snippets = snippets(&pages, catalog);
        let examples = catalog.events.iter().map(|event| event.examples.len());
        assert_eq!(
            snippets.len(),
            examples.sum::<usize>(),
            "each example is shown"
        );
        for Snippet { name, json, code } in snippets {
            // A page shows what is done with the payload that is expected; here it must be that one.
            let otherwise = if code.ends_with('}') {
                " else { panic!(\"another payload\") }"
            } else {
                ""
            };
            let _ = write!(
                tests,
                "\n#[test]\nfn {name}() -> Result<(), Box<dyn std::error::Error>> {{\nlet body: &[u8] = {json:?}.as_bytes();\n\
                {code}{otherwise}\nOk(())\n}}\n"
            );
        }
    }
    run(&workspace, &tests);
}

/// The pages of the site.
fn pages(workspace: &Workspace) -> Vec<File> {
    let mut publishers = PUBLISHERS.iter();
    let site = publishers.find(|publisher| publisher.folder == site::FOLDER);
    (site.expect("the site is published").files)(workspace)
}

/// The examples on the pages of a catalog's events.
fn snippets(pages: &[File], catalog: &Catalog) -> Vec<Snippet> {
    let folder = format!("site/catalog/{}/events/", catalog.name);
    let pages = pages.iter().filter(|file| file.path.starts_with(&folder));
    let mut found = Vec::new();
    for page in pages {
        for number in 1.. {
            let part = |what: &str| {
                let start = format!("<pre id=\"{what}-{number}\"");
                let (_, rest) = page.text.split_once(&start)?;
                let (_, rest) = rest.split_once("<code>")?;
                Some(text(rest.split_once("</code>")?.0))
            };
            let (Some(json), Some(code)) = (part("json"), part("rust")) else {
                break;
            };
            let name = format!("{}_{}", catalog.name, found.len());
            found.push(Snippet { name, json, code });
        }
    }
    found
}

/// What HTML says, without its elements.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let characters = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    characters
        .into_iter()
        .fold(text, |text, (escaped, plain)| text.replace(escaped, plain))
}

/// Builds all of them in one crate beside the catalogs' crates, and runs them.
fn run(workspace: &Workspace, tests: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let crates = root().join("crates");
    let mut manifest = String::from(
        "[package]\nname = \"snippets\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n",
    );
    for Catalog { package, .. } in &workspace.catalogs {
        let path = crates.join(package).display().to_string();
        let _ = writeln!(manifest, "{package} = {{ path = {path:?} }}");
    }
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    put("Cargo.toml", &manifest);
    put("src/lib.rs", tests);
    // The versions of this workspace, so that nothing has to be downloaded.
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("a copy");
    let cargo = Command::new(env!("CARGO"))
        .args(["test", "--lib", "--offline", "--quiet"])
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("snippets"),
        )
        .current_dir(folder.path())
        .output()
        .expect("cargo starts");
    let said = [cargo.stdout, cargo.stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
    assert!(cargo.status.success(), "{}", said.concat());
    assert!(!said[0].contains("running 0 tests"), "{}", said[0]);
}
