//! Lays out a new crate: manifest, front page and README, each written once and then its owner's.

use std::path::{Component, Path};

use super::{File, markdown};
use crate::model::{Catalog, Settings, Workspace};

/// The lowest Rust that generated crates and the runtime build with.
const RUST_VERSION: &str = "1.85";

/// The manifest of a catalog's crate.
pub fn path(catalog: &Catalog) -> String {
    format!("crates/{}/Cargo.toml", catalog.package)
}

/// What a new crate has beside its generated files.
pub fn files(workspace: &Workspace, catalog: &Catalog) -> Vec<File> {
    let folder = format!("crates/{}", catalog.package);
    vec![
        File {
            path: path(catalog),
            text: manifest(&workspace.settings, catalog),
        },
        File {
            path: format!("{folder}/README.md"),
            text: readme(catalog),
        },
        File {
            path: format!("{folder}/src/lib.rs"),
            text: front(catalog),
        },
    ]
}

/// The manifest that makes one workspace of the crates, where there is none yet.
pub fn workspace() -> File {
    let text = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";
    File {
        path: "Cargo.toml".to_owned(),
        text: text.to_owned(),
    }
}

fn manifest(settings: &Settings, catalog: &Catalog) -> String {
    let quoted = |text: &str| toml_string(text);
    let repository = settings
        .repository
        .as_deref()
        .map_or(String::new(), |link| {
            format!("repository = {}\n", quoted(link))
        });
    let runtime = settings
        .runtime_path
        .as_deref()
        .map_or(String::new(), |path| {
            format!("path = {}, ", quoted(&from_crate(path)))
        });
    let groups = || catalog.groups.iter().map(|group| (group, group.feature()));
    let on: Vec<String> = groups().map(|(_, name)| format!(", {name:?}")).collect();
    let groups: Vec<String> = groups()
        .map(|(group, name)| match group.summary.lines().next() {
            Some(summary) => format!("## {summary}\n{name} = []\n"),
            None => format!("{name} = []\n"),
        })
        .collect();
    format!(
        r#"[package]
name = {name}
description = {description}
version = {version}
edition = "2024"
rust-version = "{RUST_VERSION}"
license = {license}
{repository}
[features]
default = ["serde"{on}]
## `Serialize` and `Deserialize` for every type.
serde = ["hookswitch/serde"]
## Conversion of timestamps to `jiff::Timestamp`.
jiff = ["hookswitch/jiff"]
# The groups of events: an event whose group is off arrives as unrecognized.
{groups}
[dependencies]
hookswitch = {{ {runtime}version = {runtime_version}, default-features = false }}

[package.metadata.docs.rs]
all-features = true

[lints.rust]
missing_docs = "warn"
unsafe_code = "forbid"
"#,
        name = quoted(&catalog.package),
        description = quoted(&description(catalog)),
        version = quoted(&catalog.version),
        license = quoted(&settings.license),
        runtime_version = quoted(&settings.runtime_version),
        on = on.concat(),
        groups = groups.concat(),
    )
}

fn front(catalog: &Catalog) -> String {
    let mut page = heading(catalog);
    page.push_str(&example(
        catalog,
        "# Ok::<(), Box<dyn std::error::Error>>(())\n",
    ));
    let docs: String = page
        .lines()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect();
    format!(
        "{docs}#![forbid(unsafe_code)]\n\n#[rustfmt::skip]\nmod generated;\n\npub use generated::*;\n"
    )
}

fn readme(catalog: &Catalog) -> String {
    format!(
        "# {package}\n\n{heading}```sh\ncargo add {package}\n```\n\n{example}\n\
         Features: `serde` (on by default), `jiff`, and one for each group of events, all on by default: {features}. Events of a \
         group that is off arrive as `Payload::Unrecognized`.\n\n\
         [Every event](generated/reference.md) with its members and examples, and \
         [JSON Schemas](generated/schemas/) for those who do not write Rust.\n",
        package = catalog.package,
        heading = heading(catalog),
        example = example(catalog, ""),
        features = catalog
            .groups
            .iter()
            .map(|group| format!("`{}`", group.feature()))
            .collect::<Vec<_>>()
            .join(", "),
    )
}

fn heading(catalog: &Catalog) -> String {
    let sentences = [
        format!("{} in Rust.", catalog.title),
        catalog.summary.clone(),
    ];
    sentences
        .iter()
        .filter(|sentence| !sentence.is_empty())
        .map(|sentence| markdown::inline(sentence) + "\n\n")
        .collect()
}

/// The first event of the catalog, decoded; `end` makes a test of it.
fn example(catalog: &Catalog, end: &str) -> String {
    let module = catalog.package.replace('-', "_");
    let Some((event, example)) = catalog
        .events
        .iter()
        .find_map(|event| Some((event, event.examples.first()?)))
    else {
        return String::new();
    };
    let json = format!("{:#}", example.event);
    let fence = "#".repeat(longest_run(&json, '#') + 1);
    format!(
        "```rust\nuse {module}::{{Event, Payload}};\n\n\
         let event = Event::from_json(r{fence}\"{json}\"{fence})?;\n\
         assert_eq!(event.name(), {wire:?});\n\
         assert!(matches!(event.payload, Payload::{ident}(_)));
{end}```
",
        wire = event.wire,
        ident = event.ident,
    )
}

fn description(catalog: &Catalog) -> String {
    let said = [&catalog.summary, &catalog.title]
        .into_iter()
        .find(|text| !text.is_empty());
    said.unwrap_or(&catalog.name)
        .trim_end_matches('.')
        .to_owned()
}

/// A folder seen from the workspace's root, seen from a crate in it.
fn from_crate(path: &str) -> String {
    if Path::new(path).is_absolute() {
        return path.to_owned();
    }
    let parts: Vec<String> = Path::new(path)
        .components()
        .filter(|part| *part != Component::CurDir)
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    match parts.split_first() {
        Some((first, rest)) if first == "crates" => format!("../{}", rest.join("/")),
        _ => format!("../../{}", parts.join("/")),
    }
}

fn longest_run(text: &str, sought: char) -> usize {
    text.split(|c| c != sought).map(str::len).max().unwrap_or(0)
}

/// Text as TOML writes it: its escapes are those of JSON.
fn toml_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
