//! Reads the files of a catalog.

use std::collections::BTreeMap;

use super::event::event;
use super::reader::{Map, Reader};
use super::types::{members, ty};
use super::{Catalog, Event, Member, Spanned, Text, Type};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::node::{Entry, Node};
use crate::load::{Sources, yaml};
use crate::model::FactKind;

const DEFINITIONS: [&str; 2] = ["types", "events"];
const HEADER: [&str; 16] = [
    "title",
    "summary",
    "doc",
    "link",
    "version",
    "crate",
    "name",
    "payload",
    "envelope",
    "groups",
    "carriers",
    "sources",
    "facts",
    "extends",
    "removes",
    "overrides",
];

/// What `catalog.yaml` says once.
#[derive(Clone, Debug, Default)]
pub struct Header {
    /// What a person calls the catalog.
    pub title: Option<Text>,
    /// One sentence.
    pub summary: Option<Text>,
    /// Markdown.
    pub doc: Option<Text>,
    /// The page the catalog is drawn from.
    pub link: Option<Text>,
    /// Semver.
    pub version: Option<Text>,
    /// The crate's name.
    pub package: Option<Text>,
    /// Where the event's name is.
    pub naming: Option<Naming>,
    /// The member that holds the payload.
    pub payload: Option<Text>,
    /// Members common to all events.
    pub envelope: Vec<Member>,
    /// Groups, in the order for readers.
    pub groups: Vec<Group>,
    /// How events arrive.
    pub carriers: Vec<Carrier>,
    /// What the catalog cites.
    pub sources: Vec<Source>,
    /// Things said of each event.
    pub facts: Vec<Fact>,
    /// The catalog to start from.
    pub extends: Option<Text>,
    /// What not to take over from it.
    pub removes: Removes,
    /// What to change in what was taken over.
    pub overrides: Overrides,
    /// Keys that a catalog must have and that are there, but were refused.
    pub refused: Vec<&'static str>,
}

/// Where the event's name is.
#[derive(Clone, Debug)]
pub struct Naming {
    /// The members that carry its parts, each with its other names.
    pub parts: Vec<(Text, Vec<Text>)>,
    /// What stands between the parts.
    pub separator: String,
    /// What every name on the wire begins with.
    pub prefix: String,
}

/// A group.
#[derive(Clone, Debug)]
pub struct Group {
    /// The name.
    pub name: Text,
    /// What a person calls it.
    pub title: Option<Text>,
    /// One sentence.
    pub summary: Option<Text>,
}

/// A way in which events arrive.
#[derive(Clone, Debug)]
pub struct Carrier {
    /// The name.
    pub name: Text,
    /// One sentence.
    pub summary: Option<Text>,
    /// Markdown.
    pub doc: Option<Text>,
    /// A page about it.
    pub link: Option<Text>,
}

/// Something that is cited.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name.
    pub name: Text,
    /// What it is.
    pub title: Option<Text>,
    /// Where it is.
    pub link: Option<Text>,
}

/// Something that is said of each event.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The name.
    pub name: Text,
    /// The type of its values.
    pub kind: Option<FactKind>,
    /// One sentence.
    pub summary: Option<Text>,
}

/// What not to take over.
#[derive(Clone, Debug, Default)]
pub struct Removes {
    /// The key's place, if there is one.
    pub span: Option<Span>,
    /// Events, by key.
    pub events: Vec<Text>,
    /// Types, by name.
    pub types: Vec<Text>,
    /// Envelope members, by name.
    pub envelope: Vec<Text>,
    /// Facts, by name, and what events say of them.
    pub facts: Vec<Text>,
}

/// What differs.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// The key's place, if there is one.
    pub span: Option<Span>,
    /// Events.
    pub events: Vec<Event>,
    /// Types.
    pub types: Vec<Type>,
    /// Envelope members.
    pub envelope: Vec<Member>,
}

/// Reads all catalogs: each folder below `schema/` is one.
pub fn catalogs(sources: &Sources) -> (Vec<Catalog>, Vec<Diagnostic>) {
    let mut reader = Reader {
        sources,
        findings: Vec::new(),
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
        .map(|(name, files)| catalog(&mut reader, name, &files))
        .collect();
    (catalogs, reader.findings)
}

fn catalog(reader: &mut Reader<'_>, name: &str, files: &[(u32, &str)]) -> Catalog {
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
        let node = text.and_then(|text| yaml::parse(file, text, &mut reader.findings));
        let header = stem == "catalog";
        let map = node.and_then(|node| {
            if header {
                reader.map(node, "a catalog", &[&HEADER, &DEFINITIONS])
            } else {
                reader.map(node, "a group's file", &[&DEFINITIONS])
            }
        });
        let Some(mut map) = map else {
            catalog.whole = false;
            continue;
        };
        if header {
            catalog.headed = true;
            catalog.header = self::header(reader, &mut map);
        }
        catalog.types.extend(types(reader, &mut map));
        catalog
            .events
            .extend(events(reader, &mut map, (!header).then_some(stem)));
    }
    catalog
}

fn types(reader: &mut Reader<'_>, map: &mut Map) -> Vec<Type> {
    named(reader, map, "types")
        .into_iter()
        .filter_map(|entry| ty(reader, entry))
        .collect()
}

fn events(reader: &mut Reader<'_>, map: &mut Map, stem: Option<&str>) -> Vec<Event> {
    named(reader, map, "events")
        .into_iter()
        .filter_map(|entry| event(reader, entry, stem))
        .collect()
}

fn named(reader: &mut Reader<'_>, map: &mut Map, key: &str) -> Vec<Entry> {
    map.take(key)
        .map(|entry| reader.names(entry.value, &format!("`{key}`")))
        .unwrap_or_default()
}

fn header(reader: &mut Reader<'_>, map: &mut Map) -> Header {
    let required = ["title", "version", "name"];
    let given = required.map(|key| map.place(key).is_some());
    let mut header = Header {
        refused: Vec::new(),
        title: reader.sentence_of(map, "title"),
        summary: reader.sentence_of(map, "summary"),
        doc: reader.prose_of(map, "doc"),
        link: reader.text_of(map, "link"),
        // `1.0` is a number to YAML; what is wrong with it is that it is no version.
        version: reader.written_of(map, "version"),
        package: reader.text_of(map, "crate"),
        naming: map
            .take("name")
            .and_then(|entry| naming(reader, entry.value)),
        payload: reader.text_of(map, "payload"),
        envelope: members(reader, map, "envelope")
            .map(|members| members.value)
            .unwrap_or_default(),
        groups: each(
            reader,
            map,
            "groups",
            &["title", "summary"],
            |reader, name, map| Group {
                name,
                title: reader.sentence_of(map, "title"),
                summary: reader.sentence_of(map, "summary"),
            },
        ),
        carriers: each(
            reader,
            map,
            "carriers",
            &["summary", "doc", "link"],
            |reader, name, map| Carrier {
                name,
                summary: reader.sentence_of(map, "summary"),
                doc: reader.prose_of(map, "doc"),
                link: reader.text_of(map, "link"),
            },
        ),
        sources: each(
            reader,
            map,
            "sources",
            &["title", "link"],
            |reader, name, map| Source {
                name,
                title: reader.sentence_of(map, "title"),
                link: reader.text_of(map, "link"),
            },
        ),
        facts: each(
            reader,
            map,
            "facts",
            &["type", "summary"],
            |reader, name, map| Fact {
                kind: fact_kind(reader, &name, map),
                name,
                summary: reader.sentence_of(map, "summary"),
            },
        ),
        extends: reader.text_of(map, "extends"),
        removes: map
            .take("removes")
            .map(|entry| removes(reader, entry))
            .unwrap_or_default(),
        overrides: map
            .take("overrides")
            .map(|entry| overrides(reader, entry))
            .unwrap_or_default(),
    };
    let kept = [
        header.title.is_some(),
        header.version.is_some(),
        header.naming.is_some(),
    ];
    let refused = required.into_iter().zip(given.into_iter().zip(kept));
    header.refused = refused
        .filter(|(_, (given, kept))| *given && !kept)
        .map(|(key, _)| key)
        .collect();
    header
}

/// The definitions under a key, each a mapping with known keys.
fn each<T>(
    reader: &mut Reader<'_>,
    map: &mut Map,
    key: &str,
    known: &[&str],
    mut read: impl FnMut(&mut Reader<'_>, Text, &mut Map) -> T,
) -> Vec<T> {
    let entries = named(reader, map, key);
    let read_entry = |entry: Entry| {
        let what = format!("`{}` in `{key}`", entry.key.text);
        let mut map = reader.map(entry.value, &what, &[known])?;
        Some(read(
            reader,
            Spanned {
                value: entry.key.text,
                span: entry.key.span,
            },
            &mut map,
        ))
    };
    entries.into_iter().filter_map(read_entry).collect()
}

fn fact_kind(reader: &mut Reader<'_>, name: &Text, map: &mut Map) -> Option<FactKind> {
    let Some(entry) = map.take("type") else {
        let message = format!("fact `{}` has no `type`", name.value);
        reader.report(
            Diagnostic::error(rules::MISSING_KEY, message, name.span, "")
                .help("add `type: boolean`, `type: integer` or `type: string`"),
        );
        return None;
    };
    let text = reader.text(entry.value, "`type`")?;
    match text.value.as_str() {
        "boolean" => Some(FactKind::Boolean),
        "integer" => Some(FactKind::Integer),
        "string" => Some(FactKind::String),
        _ => {
            reader.unknown_choice(&text, "type of a fact", ["boolean", "integer", "string"]);
            None
        }
    }
}

fn naming(reader: &mut Reader<'_>, node: Node) -> Option<Naming> {
    let one = |member, aliases| Naming {
        parts: vec![(member, aliases)],
        separator: String::new(),
        prefix: String::new(),
    };
    if let crate::load::node::Value::Scalar(_) = node.value {
        return reader
            .text(node, "`name`")
            .map(|member| one(member, Vec::new()));
    }
    let span = node.span;
    let mut map = reader.map(
        node,
        "`name`",
        &[&["member", "aliases", "prefix", "members", "separator"]],
    )?;
    let (member, members) = (map.place("member"), map.place("members"));
    match (member, members) {
        (Some(_), None) => {
            let member = reader.text_of(&mut map, "member")?;
            let aliases = reader.texts_of(&mut map, "aliases").unwrap_or_default();
            let prefix = reader
                .text_of(&mut map, "prefix")
                .map(|text| text.value)
                .unwrap_or_default();
            if let Some(entry) = map.take("separator") {
                misplaced(reader, &entry, "members");
            }
            Some(Naming {
                prefix,
                ..one(member, aliases)
            })
        }
        (None, Some(place)) => {
            let parts = reader.texts_of(&mut map, "members")?;
            let separator = reader.text_of(&mut map, "separator");
            for key in ["aliases", "prefix"] {
                if let Some(entry) = map.take(key) {
                    misplaced(reader, &entry, "member");
                }
            }
            if parts.is_empty() {
                reader.report(Diagnostic::error(
                    rules::NOTHING_LISTED,
                    "`members` lists nothing",
                    place,
                    "",
                ));
                return None;
            }
            if separator.is_none() {
                reader.report(
                    Diagnostic::error(
                        rules::MISSING_KEY,
                        "`name` has no `separator`",
                        place,
                        "several members",
                    )
                    .help("say what stands between the parts of a name: `separator: .`"),
                );
            }
            let separator = separator.map_or_else(|| ".".to_owned(), |text| text.value);
            let parts = parts.into_iter().map(|part| (part, Vec::new())).collect();
            Some(Naming {
                parts,
                separator,
                prefix: String::new(),
            })
        }
        (Some(member), Some(members)) => {
            reader.report(
                Diagnostic::error(
                    rules::CONFLICTING_KEYS,
                    "`member` and `members` exclude each other",
                    member.max(members),
                    "",
                )
                .and(member.min(members), "the other is here"),
            );
            None
        }
        (None, None) => {
            reader.report(
                Diagnostic::error(rules::MISSING_KEY, "`name` says no member", span, "")
                    .help("add `member`, or `members` and `separator`"),
            );
            None
        }
    }
}

fn misplaced(reader: &mut Reader<'_>, entry: &Entry, with: &str) {
    let message = format!("`{}` only goes with `{with}`", entry.key.text);
    reader.report(Diagnostic::error(
        rules::CONFLICTING_KEYS,
        message,
        entry.key.span,
        "",
    ));
}

fn removes(reader: &mut Reader<'_>, entry: Entry) -> Removes {
    let span = Some(entry.key.span);
    let known = ["events", "types", "envelope", "facts"];
    let Some(mut map) = reader.map(entry.value, "`removes`", &[&known]) else {
        return Removes {
            span,
            ..Removes::default()
        };
    };
    let mut texts = |key| reader.texts_of(&mut map, key).unwrap_or_default();
    Removes {
        span,
        events: texts("events"),
        types: texts("types"),
        envelope: texts("envelope"),
        facts: texts("facts"),
    }
}

fn overrides(reader: &mut Reader<'_>, entry: Entry) -> Overrides {
    let span = Some(entry.key.span);
    let Some(mut map) = reader.map(
        entry.value,
        "`overrides`",
        &[&["events", "types", "envelope"]],
    ) else {
        return Overrides {
            span,
            ..Overrides::default()
        };
    };
    Overrides {
        span,
        events: events(reader, &mut map, None),
        types: types(reader, &mut map),
        envelope: members(reader, &mut map, "envelope")
            .map(|members| members.value)
            .unwrap_or_default(),
    }
}
