//! Reads what a catalog says once.

use super::catalog::{events, named, types};
use super::keys::{CARRIER, FACT, GROUP, Key, OVERRIDES, REMOVES, SOURCE};
use super::naming::{Naming, naming};
use super::reader::{Map, Reader};
use super::types::members;
use super::{Event, Member, Spanned, Text, Type};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::node::Entry;
use crate::model::FactKind;

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
    /// The order in which members mostly arrive.
    pub order: Option<Vec<Text>>,
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
    /// The order in which members mostly arrive by it.
    pub order: Option<Vec<Text>>,
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

/// What `catalog.yaml` says beside types and events.
pub(super) fn header(reader: &mut Reader<'_>, map: &mut Map) -> Header {
    let required = ["title", "version", "name"];
    let given = required.map(|key| map.is_given(key));
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
        order: reader.texts_of(map, "order"),
        groups: each(reader, map, "groups", &GROUP, |reader, name, map| Group {
            name,
            title: reader.sentence_of(map, "title"),
            summary: reader.sentence_of(map, "summary"),
        }),
        carriers: each(reader, map, "carriers", &CARRIER, |reader, name, map| {
            Carrier {
                name,
                summary: reader.sentence_of(map, "summary"),
                doc: reader.prose_of(map, "doc"),
                link: reader.text_of(map, "link"),
                order: reader.texts_of(map, "order"),
            }
        }),
        sources: each(reader, map, "sources", &SOURCE, |reader, name, map| {
            Source {
                name,
                title: reader.sentence_of(map, "title"),
                link: reader.text_of(map, "link"),
            }
        }),
        facts: each(reader, map, "facts", &FACT, |reader, name, map| Fact {
            kind: fact_kind(reader, &name, map),
            name,
            summary: reader.sentence_of(map, "summary"),
        }),
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
    known: &[Key],
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

fn removes(reader: &mut Reader<'_>, entry: Entry) -> Removes {
    let span = Some(entry.key.span);
    let Some(mut map) = reader.map(entry.value, "`removes`", &[&REMOVES]) else {
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
    let Some(mut map) = reader.map(entry.value, "`overrides`", &[&OVERRIDES]) else {
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
