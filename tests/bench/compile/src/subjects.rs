//! What is compiled: our crate in its variants, and crates made for the purpose out of what others generate.

use std::fs;
use std::path::{Path, PathBuf};

use hookswitch_codegen::model::Catalog;
use peer_generator::{Texts, serde};

/// The name of the row that others are measured against.
pub(crate) const TYPIFY: &str = "typify's types";

/// A crate to be compiled.
pub(crate) struct Subject {
    /// What the table calls it.
    pub(crate) name: String,
    /// Where cargo runs.
    pub(crate) folder: PathBuf,
    /// The packages whose cost counts; the last one depends on the others.
    pub(crate) packages: Vec<String>,
    /// Which features are on.
    pub(crate) features: Vec<String>,
}

/// All that is compiled for a catalog.
pub(crate) fn of(root: &Path, catalog: &Catalog) -> Result<Vec<Subject>, String> {
    let ours = |name: &str, features: &[&str]| Subject {
        name: name.to_owned(),
        folder: root.to_owned(),
        packages: vec!["hookswitch".to_owned(), catalog.package.clone()],
        features: features.iter().map(ToString::to_string).collect(),
    };
    let manifest = read(
        &root
            .join("crates")
            .join(&catalog.package)
            .join("Cargo.toml"),
    )?;
    let groups: Vec<&str> = catalog
        .groups
        .iter()
        .map(|group| group.name.as_str())
        .filter(|group| {
            manifest
                .lines()
                .any(|line| line.starts_with(&format!("{group} = ")))
        })
        .collect();
    let with_serde: Vec<&str> = groups.iter().copied().chain(["serde"]).collect();
    let mut subjects = vec![
        ours("ours, without `serde`", &groups),
        ours("ours, with `serde`", &with_serde),
    ];
    if let Some(group) = groups.first() {
        subjects.push(ours(&format!("ours, `{group}` alone"), &[group]));
    }
    let schema = read(
        &root
            .join("crates")
            .join(&catalog.package)
            .join("generated/schemas/catalog.schema.json"),
    )?;
    let event = pascal(&catalog.name) + "Event";
    let typified = typifier::source(&schema)?;
    subjects.push(made(
        root, catalog, "typify", TYPIFY, &typified, &event, "",
    )?);
    let derived = serde(catalog, Texts::Owned)
        .replace("peers::Peer", "Peer")
        .replace("peers::", "crate::text::");
    let derived = format!(
        "type AnyJson = serde_json::Value;\n{}",
        without_peer(&derived)
    );
    let text = read(&root.join("tests/bench/peers/src/text.rs"))?;
    subjects.push(made(
        root,
        catalog,
        "serde",
        "plain serde",
        &derived,
        "tagged::Event",
        &text,
    )?);
    Ok(subjects)
}

/// A crate of its own that reads and writes an event of the given types.
fn made(
    root: &Path,
    catalog: &Catalog,
    kind: &str,
    name: &str,
    types: &str,
    event: &str,
    text: &str,
) -> Result<Subject, String> {
    let package = format!("{kind}-{}", catalog.name);
    let folder = root.join("tests/bench/target/compile-cost").join(&package);
    let manifest = format!(
        "[workspace]\n\n[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n"
    );
    let modules = if text.is_empty() {
        "mod types;\n"
    } else {
        "mod text;\nmod types;\n"
    };
    let library = format!(
        "{modules}pub use types::*;\n\n\
         pub fn read(json: &str) -> serde_json::Result<{event}> {{\n    serde_json::from_str(json)\n}}\n\n\
         pub fn write(event: &{event}) -> serde_json::Result<Vec<u8>> {{\n    serde_json::to_vec(event)\n}}\n"
    );
    for (path, text) in [
        ("Cargo.toml", &*manifest),
        ("src/lib.rs", &library),
        ("src/types.rs", types),
        ("src/text.rs", text),
    ] {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(&folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(Subject {
        name: name.to_owned(),
        folder,
        packages: vec![package],
        features: Vec::new(),
    })
}

/// The types without what the other benchmarks ask of them.
fn without_peer(source: &str) -> String {
    let start = source.find("    impl Peer for");
    let end = source.rfind('}');
    match (start, end) {
        (Some(start), Some(end)) => source[..start].to_owned() + &source[end..],
        _ => source.to_owned(),
    }
}

fn pascal(name: &str) -> String {
    name.get(..1).unwrap_or_default().to_uppercase() + name.get(1..).unwrap_or_default()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
