//! What is compiled: our crate in its variants, and crates made for the purpose out of what others generate.

use std::fs;
use std::path::{Path, PathBuf};

use hookswitch_codegen::features;
use hookswitch_codegen::model::Catalog;
use peer_generator::{Texts, serde};

/// A crate to be compiled.
pub(crate) struct Subject {
    /// What the table calls it.
    pub(crate) name: String,
    /// What it is compared as.
    pub(crate) family: &'static str,
    /// Where cargo runs.
    pub(crate) folder: PathBuf,
    /// The package whose cost counts.
    pub(crate) package: String,
    /// Which features are on.
    pub(crate) features: Vec<String>,
}

/// All that is compiled for a catalog.
pub(crate) fn of(root: &Path, catalog: &Catalog) -> Result<Vec<Subject>, String> {
    let mut subjects = ours(root, catalog)?;
    subjects.push(typify(root, catalog)?);
    subjects.push(plain_serde(root, catalog)?);
    Ok(subjects)
}

/// Our crate: all of it, with serde, and as little of it as somebody may want.
fn ours(root: &Path, catalog: &Catalog) -> Result<Vec<Subject>, String> {
    let manifest = read(
        &root
            .join("crates")
            .join(&catalog.package)
            .join("Cargo.toml"),
    )?;
    let features = features::names(&manifest);
    let mut groups: Vec<&str> = features.iter().map(String::as_str).collect();
    groups.retain(|name| !features::OWN.contains(name));
    let subject = |name: String, family, features: &[&str]| Subject {
        name,
        family,
        folder: root.to_owned(),
        package: catalog.package.clone(),
        features: features.iter().map(ToString::to_string).collect(),
    };
    let with_serde = [&groups[..], &["serde"]].concat();
    let mut subjects = vec![
        subject("ours, without `serde`".to_owned(), "ours", &groups),
        subject("ours, with `serde`".to_owned(), "ours-serde", &with_serde),
    ];
    if let [first, ..] = groups[..] {
        let name = format!("ours, `{first}` alone");
        subjects.push(subject(name, "ours-group", &[first]));
    }
    Ok(subjects)
}

/// What typify makes of the schema that we publish.
fn typify(root: &Path, catalog: &Catalog) -> Result<Subject, String> {
    let schema = root
        .join("crates")
        .join(&catalog.package)
        .join("generated/schemas/catalog.schema.json");
    let types = typifier::source(&read(&schema)?)?;
    let event = pascal(&catalog.name) + "Event";
    let files = files("mod types;", &event, vec![("src/types.rs", types)]);
    made(root, catalog, ["typify", "typify's types"], &files)
}

/// What somebody writes who derives from serde.
fn plain_serde(root: &Path, catalog: &Catalog) -> Result<Subject, String> {
    let types = serde(catalog, Texts::Owned)
        .replace("peers::Peer", "Peer")
        .replace("peers::", "crate::text::");
    let types = format!(
        "type AnyJson = serde_json::Value;\n{}",
        without_peer(&types)
    );
    let text = read(&root.join("tests/bench/peers/src/text.rs"))?;
    let own = vec![("src/types.rs", types), ("src/text.rs", text)];
    let files = files("mod text;\nmod types;", "tagged::Event", own);
    made(root, catalog, ["serde", "serde's derives"], &files)
}

/// Files of a crate, by their paths.
type Files = Vec<(&'static str, String)>;

/// A library that reads and writes an event of types that are in other files: otherwise it would hold nothing that ours does.
fn files(modules: &str, event: &str, mut others: Files) -> Files {
    let library = format!(
        "{modules}\npub use types::*;\n\n\
         pub fn read(json: &str) -> serde_json::Result<{event}> {{\n    serde_json::from_str(json)\n}}\n\n\
         pub fn write(event: &{event}) -> serde_json::Result<Vec<u8>> {{\n    serde_json::to_vec(event)\n}}\n"
    );
    others.push(("src/lib.rs", library));
    others
}

/// A crate of its own, of files made for the purpose. It is called for its kind, which comes before the name in the table.
fn made(
    root: &Path,
    catalog: &Catalog,
    [family, name]: [&'static str; 2],
    files: &Files,
) -> Result<Subject, String> {
    let bench = root.join("tests/bench");
    let package = format!("{family}-{}", catalog.name);
    let folder = bench.join("target/compile-cost").join(&package);
    let manifest = format!(
        "[workspace]\n\n[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}",
        dependencies(&read(&bench.join("Cargo.toml"))?)
    );
    // The versions that all others here have; cargo takes out what is not needed.
    let lock = read(&bench.join("Cargo.lock"))?;
    let own = [("Cargo.toml", manifest), ("Cargo.lock", lock)];
    for (path, text) in own.iter().chain(files) {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(&folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(Subject {
        name: name.to_owned(),
        family,
        folder,
        package,
        features: Vec::new(),
    })
}

/// The lines for serde in the table of the workspace's manifest.
fn dependencies(manifest: &str) -> String {
    let wanted = |line: &&str| line.starts_with("serde = ") || line.starts_with("serde_json = ");
    let lines = manifest.lines().filter(wanted);
    lines.map(|line| line.to_owned() + "\n").collect()
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
