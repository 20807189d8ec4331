//! Begins catalogs and events: the smallest text that passes every check, put where it belongs.

use std::fmt::Write as _;

use toml_edit::{DocumentMut, InlineTable, Item, value};

use crate::diagnostic::{self, Diagnostic, Severity};
use crate::emit;
use crate::features;
use crate::load::fixtures::FOLDER;
use crate::load::node::{Node, Value};
use crate::load::{Source, Sources, yaml};
use crate::model::Workspace;
use crate::names;
use crate::resolve;
use crate::tree::Tree;

/// What is to be begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The catalog.
    pub catalog: String,
    /// The event.
    pub event: String,
    /// The event's group, if it was named.
    pub group: Option<String>,
    /// The event's summary, if it was given.
    pub summary: Option<String>,
}

/// Why nothing was begun.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// What was asked for cannot be, for this reason.
    Asked(String),
    /// The result would have mistakes; the sources are those that it would have.
    Mistakes(Vec<Diagnostic>, Box<Sources>),
}

/// A new catalog with its first event, and all that is made from it; `manifest` is the workspace's `Cargo.toml`.
pub fn catalog(
    sources: &Sources,
    beginning: &Beginning,
    manifest: Option<&str>,
) -> Result<Tree, Refusal> {
    let name = &beginning.catalog;
    let kebab = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !kebab {
        let message = format!(
            "`{name}` cannot be a catalog's name: small letters, digits and hyphens, a letter first"
        );
        return Err(Refusal::Asked(message));
    }
    let folder = format!("schema/{name}/");
    if sources
        .files
        .iter()
        .any(|source| source.path.starts_with(&folder))
    {
        return Err(Refusal::Asked(format!(
            "there is a catalog `{name}` already"
        )));
    }
    let title = names::words(name)
        .map(names::pascal)
        .collect::<Vec<_>>()
        .join(" ");
    let text = format!(
        "# yaml-language-server: $schema=../catalog.schema.json\n\n\
         title: {title} events\n\
         version: 0.1.0\n\
         name: type                 # the member that carries the event's name\n\
         payload: data              # the member that carries the payload; without it, payload members lie beside the name\n\n\
         events:\n{}",
        event_text(beginning, "  ", "\n"),
    );
    let path = format!("{folder}catalog.yaml");
    let (mut tree, _) = finished(sources, beginning, &path, text)?;
    let package = format!("hookswitch-{name}");
    if let Some(text) = manifest.and_then(|text| listed(text, &package, "0.1.0")) {
        tree.place("Cargo.toml".to_owned(), text);
    }
    Ok(tree)
}

/// A new event in a catalog that is there, and all that is made from it.
pub fn event(
    sources: &Sources,
    workspace: &Workspace,
    beginning: &Beginning,
) -> Result<Tree, Refusal> {
    let (name, key) = (&beginning.catalog, &beginning.event);
    let Some(catalog) = workspace.catalogs.iter().find(|it| it.name == *name) else {
        let known = workspace.catalogs.iter().map(|it| it.name.as_str());
        let near = diagnostic::near::nearest(name, known.clone());
        let hint = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are {}", known.collect::<Vec<_>>().join(", ")),
        };
        return Err(Refusal::Asked(format!(
            "there is no catalog `{name}`: {hint}"
        )));
    };
    if let Some(taken) = catalog
        .events
        .iter()
        .find(|it| it.key == *key || it.wire == *key)
    {
        let place = taken.files.first().map_or("", String::as_str);
        return Err(Refusal::Asked(format!(
            "there is an event `{key}` in `{name}` already, in {place}"
        )));
    }
    let folder = format!("schema/{name}/");
    let exists = |stem: &str| {
        sources
            .files
            .iter()
            .any(|it| it.path == format!("{folder}{stem}.yaml"))
    };
    // Without being told, the file is the one that the key begins with.
    let first = key.split([':', '.']).next().unwrap_or_default();
    let stem = match &beginning.group {
        Some(group) => group.as_str(),
        None if exists(first) => first,
        None => "catalog",
    };
    let path = format!("{folder}{stem}.yaml");
    let text = match sources.files.iter().find(|it| it.path == path) {
        Some(source) => inserted(source.text.as_deref().unwrap_or_default(), beginning)
            .ok_or_else(|| {
                Refusal::Asked(format!(
                    "`{path}` has its events in braces: write them line by line first"
                ))
            })?,
        None => format!(
            "# yaml-language-server: $schema=../catalog.schema.json\n\nevents:\n{}",
            event_text(beginning, "  ", "\n")
        ),
    };
    finished(sources, beginning, &path, text).map(|(tree, _)| tree)
}

/// The event at a depth, in lines that end like the file's.
fn event_text(beginning: &Beginning, indent: &str, end: &str) -> String {
    let key = &beginning.event;
    let fallback = format!("What `{key}` tells is still to be described.");
    let summary = beginning.summary.as_ref().unwrap_or(&fallback);
    let mut text = String::new();
    let plain = key
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b":._-".contains(&byte))
        && crate::load::node::Meaning::of(key) == crate::load::node::Meaning::Text
        && key.starts_with(|c: char| c.is_ascii_alphabetic())
        && !key.ends_with(':');
    let written = if plain { key.clone() } else { quoted(key) };
    for line in [
        format!("{indent}{written}:"),
        format!("{indent}  summary: {}", quoted(summary)),
        format!("{indent}  evidence: D"),
        format!("{indent}  example: {{}}"),
    ] {
        let _ = write!(text, "{line}{end}");
    }
    text
}

/// Text in quotes, as YAML and JSON both have it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The file with the event behind the last of its events, everything else as it was; `None` if they stand in braces.
fn inserted(text: &str, beginning: &Beginning) -> Option<String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let root = yaml::parse(0, text, &mut Vec::new())?;
    let Value::Map(entries) = &root.value else {
        return None;
    };
    let Some(events) = entries.iter().find(|entry| entry.key.text == "events") else {
        let gap = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            end
        };
        let block = event_text(beginning, "  ", end);
        return Some(format!("{text}{gap}{end}events:{end}{block}"));
    };
    let empty = matches!(&events.value.value, Value::Map(entries) if entries.is_empty())
        || events.value.is_null();
    if empty {
        let block = event_text(beginning, "  ", end);
        let span = events.key.span.to(events.value.span);
        let line = text[span.end as usize..]
            .find('\n')
            .map_or(text.len(), |at| span.end as usize + at + 1);
        let (head, tail) = (&text[..span.start as usize], &text[line..]);
        return Some(format!("{head}events:{end}{block}{tail}"));
    }
    let Value::Map(list) = &events.value.value else {
        return None;
    };
    let (first, last) = (list.first()?, list.last()?);
    let line = text[..first.key.span.start as usize]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let indent = &text[line..first.key.span.start as usize];
    if !indent.bytes().all(|byte| byte == b' ') || indent.is_empty() {
        return None;
    }
    let at = end_of(text, &last.value, last.key.span.end as usize);
    let (head, tail) = text.split_at(at);
    let gap = if head.ends_with('\n') { "" } else { end };
    Some(format!(
        "{head}{gap}{end}{}{tail}",
        event_text(beginning, indent, end)
    ))
}

/// Where the line ends that a value ends in.
fn end_of(text: &str, value: &Node, least: usize) -> usize {
    let end = (value.span.end as usize).max(least);
    if text[..end].ends_with('\n') {
        return end;
    }
    text[end..].find('\n').map_or(text.len(), |at| end + at + 1)
}

/// What the workspace becomes with a file that is new or changed: its tree, if it is sound, with a fixture of the event.
fn finished(
    sources: &Sources,
    beginning: &Beginning,
    path: &str,
    text: String,
) -> Result<(Tree, Workspace), Refusal> {
    let others = sources.files.iter().filter(|source| source.path != path);
    let files = others.map(|it| (it.path.clone(), it.text.clone().unwrap_or_default()));
    let manifests = sources.manifests.clone();
    let mut sources = Sources::new(files.chain([(path.to_owned(), text.clone())]));
    sources.manifests = manifests;
    let (workspace, findings) = resolve::workspace(&sources);
    let Some(mut workspace) =
        workspace.filter(|_| findings.iter().all(|it| it.severity != Severity::Error))
    else {
        return Err(Refusal::Mistakes(findings, Box::new(sources)));
    };
    let manifest = new_feature(&mut sources, &workspace, beginning);
    features::settle(&sources, &mut workspace);
    let mut tree = emit::all(&workspace);
    tree.place(path.to_owned(), text);
    if let Some(Source {
        path,
        text: Some(text),
    }) = manifest
    {
        tree.place(path, text);
    }
    let catalog = workspace
        .catalogs
        .iter()
        .find(|it| it.name == beginning.catalog);
    let event = catalog.and_then(|it| it.events.iter().find(|it| it.key == beginning.event));
    if let Some(event) = event
        && let Some(example) = event.examples.first()
    {
        let name = event.wire.replace(':', ".");
        let path = format!("{FOLDER}/{}/{name}.json", beginning.catalog);
        tree.seed(path, format!("{:#}\n", example.event));
    }
    Ok((tree, workspace))
}

/// The manifest of the event's crate with a feature for the event's group, where it has none yet; it goes into the sources too.
fn new_feature(
    sources: &mut Sources,
    workspace: &Workspace,
    beginning: &Beginning,
) -> Option<Source> {
    let mut catalogs = workspace.catalogs.iter();
    let catalog = catalogs.find(|it| it.name == beginning.catalog)?;
    let event = catalog.events.iter().find(|it| it.key == beginning.event)?;
    let of_group = |it: &&crate::model::Event| it.group == event.group;
    // A group that had events before is as its owner wants it.
    if catalog.events.iter().filter(of_group).count() > 1 {
        return None;
    }
    let feature = catalog.groups[event.group].feature();
    let path = emit::manifest::path(catalog);
    let manifest = sources.manifests.iter_mut().find(|it| it.path == path)?;
    let text = manifest.text.as_deref()?;
    let has = features::names(text).contains(&feature);
    manifest.text = Some(features::with(text, &feature).filter(|_| !has)?);
    Some(manifest.clone())
}

/// The manifest with the new crate among the workspace's dependencies, if it lists such crates: behind the last of them that
/// comes before it by name.
fn listed(manifest: &str, package: &str, version: &str) -> Option<String> {
    let mut document: DocumentMut = manifest.parse().ok()?;
    let dependencies = document
        .get_mut("workspace")?
        .get_mut("dependencies")?
        .as_table_mut()?;
    let is_ours = |(name, item): (&str, &Item)| {
        let path = item.get("path").and_then(Item::as_str);
        name.starts_with("hookswitch-") && path.is_some_and(|path| path.starts_with("crates/"))
    };
    let names: Vec<String> = dependencies
        .iter()
        .map(|(name, _)| name.to_owned())
        .collect();
    let ours: Vec<usize> = dependencies
        .iter()
        .map(is_ours)
        .enumerate()
        .filter_map(|(at, is)| is.then_some(at))
        .collect();
    let before = ours.iter().rev().find(|&&at| *names[at] < *package);
    let at = match before {
        Some(before) => before + 1,
        None => *ours.first()?,
    };
    if dependencies.contains_key(package) {
        return None;
    }
    let behind: Vec<_> = names[at..]
        .iter()
        .filter_map(|name| dependencies.remove_entry(name))
        .collect();
    let mut dependency = InlineTable::new();
    dependency.insert("path", format!("crates/{package}").into());
    dependency.insert("version", version.into());
    dependencies.insert(package, value(dependency));
    for (key, item) in behind {
        dependencies.insert_formatted(&key, item);
    }
    Some(document.to_string())
}
