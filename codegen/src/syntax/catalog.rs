//! Reads the files of a catalog.

use std::collections::BTreeMap;

use super::event::event;
use super::header::{Header, header};
use super::keys::{DEFINITIONS, HEADER};
use super::reader::{Map, Reader};
use super::types::ty;
use super::{Catalog, Event, Type};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::node::{Entry, Node};
use crate::load::{Sources, yaml};

/// Reads all catalogs: each folder below `schema/` is one.
pub fn catalogs(sources: &Sources) -> (Vec<Catalog>, Vec<Diagnostic>) {
    all(sources, yaml::parse)
}

/// Reads what is left of catalogs where some of it is not YAML.
pub fn left(sources: &Sources) -> (Vec<Catalog>, Vec<Diagnostic>) {
    all(sources, yaml::left)
}

/// Makes a tree of a file.
type Parse = fn(u32, &str, &mut Vec<Diagnostic>) -> Option<Node>;

fn all(sources: &Sources, parse: Parse) -> (Vec<Catalog>, Vec<Diagnostic>) {
    let mut reader = Reader {
        sources,
        findings: Vec::new(),
        lists: Vec::new(),
    };
    let mut folders: BTreeMap<&str, Vec<(u32, &str)>> = BTreeMap::new();
    for (index, source) in (0..).zip(&sources.files) {
        let inside = source
            .path
            .strip_prefix("schema/")
            .and_then(|path| path.split_once('/'));
        if let Some((folder, file)) = inside
            && let Some(stem) = file.strip_suffix(".yaml")
        {
            folders.entry(folder).or_default().push((index, stem));
        }
    }
    let catalogs = folders
        .into_iter()
        .map(|(name, files)| catalog(&mut reader, name, &files, parse))
        .collect();
    (catalogs, reader.findings)
}

fn catalog(reader: &mut Reader<'_>, name: &str, files: &[(u32, &str)], parse: Parse) -> Catalog {
    let own = files.iter().find(|(_, stem)| *stem == "catalog");
    let span = Span::whole(own.or(files.first()).map_or(0, |file| file.0));
    let mut catalog = Catalog {
        name: name.to_owned(),
        span,
        whole: true,
        headed: false,
        header: Header::default(),
        types: Vec::new(),
        events: Vec::new(),
        lists: Vec::new(),
    };
    if own.is_none() {
        catalog.whole = false;
        reader.report(
            Diagnostic::error(rules::MISSING_CATALOG_FILE, format!("`schema/{name}` has no `catalog.yaml`"), span, "")
                .help("a catalog's `catalog.yaml` says at least its `title`, its `version` and the `name` member"),
        );
    }
    for &(file, stem) in files {
        let text = reader.sources.files[file as usize].text.as_deref();
        let node = text.and_then(|text| parse(file, text, &mut reader.findings));
        let is_header = stem == "catalog";
        let whole = node.as_ref().map(|node| node.span);
        let map = node.and_then(|node| {
            if is_header {
                reader.map(node, "a catalog", &[&HEADER, &DEFINITIONS])
            } else {
                reader.map(node, "a group's file", &[&DEFINITIONS])
            }
        });
        let Some(mut map) = map else {
            catalog.whole = false;
            // A file in which nothing is listed is lost as a whole.
            reader.lists.extend(whole);
            continue;
        };
        if is_header {
            catalog.headed = true;
            catalog.header = header(reader, &mut map);
        }
        catalog.types.extend(types(reader, &mut map));
        catalog
            .events
            .extend(events(reader, &mut map, (!is_header).then_some(stem)));
    }
    catalog.lists = std::mem::take(&mut reader.lists);
    catalog
}

pub(super) fn types(reader: &mut Reader<'_>, map: &mut Map) -> Vec<Type> {
    listed(reader, map, "types")
        .into_iter()
        .filter_map(|entry| ty(reader, entry))
        .collect()
}

pub(super) fn events(reader: &mut Reader<'_>, map: &mut Map, stem: Option<&str>) -> Vec<Event> {
    listed(reader, map, "events")
        .into_iter()
        .filter_map(|entry| event(reader, entry, stem))
        .collect()
}

/// Definitions, of which each is lost alone.
fn listed(reader: &mut Reader<'_>, map: &mut Map, key: &str) -> Vec<Entry> {
    let Some(Entry { key: named, value }) = map.take(key) else {
        return Vec::new();
    };
    reader.lists.push(named.span.to(value.span));
    reader.names(value, &format!("`{key}`"))
}

pub(super) fn named(reader: &mut Reader<'_>, map: &mut Map, key: &str) -> Vec<Entry> {
    map.take(key)
        .map(|entry| reader.names(entry.value, &format!("`{key}`")))
        .unwrap_or_default()
}
