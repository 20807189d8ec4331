//! Reads events.

use super::keys::{EVENT, EXAMPLE, NOTES, RELATED};
use super::reader::Reader;
use super::types::members;
use super::{Member, Notes, Spanned, Text};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::node::{Entry, Node, Value};

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    /// The key.
    pub key: Text,
    /// The whole of its definition, then of what overrides it.
    pub places: Vec<Span>,
    /// The name of the file it is defined in, without the extension; `None` for `catalog.yaml`.
    pub stem: Option<String>,
    /// What it says of itself.
    pub notes: Notes,
    /// Structs whose members come first.
    pub include: Option<Vec<Text>>,
    /// The payload's members; the place is the key's.
    pub fields: Option<Spanned<Vec<Member>>>,
    /// The examples.
    pub examples: Option<Examples>,
    /// The name on the wire.
    pub wire: Option<Text>,
    /// What it was called before.
    pub renamed_from: Option<Text>,
    /// The group.
    pub group: Option<Text>,
    /// Envelope members that it always carries.
    pub present: Option<Vec<Text>>,
    /// Envelope members that it never carries.
    pub absent: Option<Vec<Text>>,
    /// Where it has been seen.
    pub carriers: Option<Vec<Text>>,
    /// What it has to do with other events.
    pub related: Related,
    /// What the catalog's facts are for it.
    pub facts: Vec<(Text, Node)>,
    /// A page about it.
    pub link: Option<Text>,
}

/// The examples of an event.
#[derive(Clone, Debug)]
pub struct Examples {
    /// Where the key stands.
    pub span: Span,
    /// The examples.
    pub list: Vec<Example>,
    /// Whether there were more, which were refused.
    pub refused: bool,
}

/// An example of an event.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where it stands.
    pub span: Span,
    /// What it shows.
    pub summary: Option<Text>,
    /// Envelope members that differ from the catalog's examples; `null` leaves one out.
    pub envelope: Vec<(Text, Node)>,
    /// The payload.
    pub payload: Option<Node>,
}

/// Other events and how they relate. A list that is inherited may name events that are gone.
#[derive(Clone, Debug, Default)]
pub struct Related {
    /// Events that come before.
    pub follows: Option<Vec<Text>>,
    /// Events that come after.
    pub precedes: Option<Vec<Text>>,
    /// Events that never come together with this one.
    pub excludes: Option<Vec<Text>>,
    /// Events worth reading about.
    pub see: Option<Vec<Text>>,
}

/// An event under its key; `stem` is its file's name, if that names a group.
pub(super) fn event(reader: &mut Reader<'_>, entry: Entry, stem: Option<&str>) -> Option<Event> {
    let what = format!("event `{}`", entry.key.text);
    let whole = entry.key.span.to(entry.value.span);
    let mut map = reader.map(entry.value, &what, &[&NOTES, &EVENT])?;
    let key = Spanned {
        value: entry.key.text,
        span: entry.key.span,
    };
    let given = map.is_given("example") || map.is_given("examples");
    let one = map.take("example");
    let several = map.take("examples");
    let examples = match (one, several) {
        (Some(one), Some(several)) => {
            reader.report(
                Diagnostic::error(
                    rules::CONFLICTING_KEYS,
                    "`example` and `examples` exclude each other",
                    one.key.span.max(several.key.span),
                    "",
                )
                .and(one.key.span.min(several.key.span), "the other is here")
                .help("make the one example an entry of `examples`, under `payload`"),
            );
            Some(Examples {
                span: several.key.span,
                list: Vec::new(),
                refused: true,
            })
        }
        (Some(Entry { key, value }), None) => {
            let span = value.span;
            let only = Example {
                span,
                summary: None,
                envelope: Vec::new(),
                payload: Some(value),
            };
            Some(Examples {
                span: key.span,
                list: vec![only],
                refused: false,
            })
        }
        (None, Some(Entry { key, value })) => {
            let refused = value.value != Value::List(Vec::new());
            let list = reader.list(value, "`examples`");
            let list = list
                .into_iter()
                .filter_map(|item| example(reader, item))
                .collect();
            Some(Examples {
                span: key.span,
                list,
                refused,
            })
        }
        // A misspelt key is not missing.
        (None, None) => given.then(|| Examples {
            span: key.span,
            list: Vec::new(),
            refused: true,
        }),
    };
    Some(Event {
        places: vec![whole],
        key,
        stem: stem.map(str::to_owned),
        notes: reader.notes(&mut map),
        include: reader.texts_of(&mut map, "include"),
        fields: members(reader, &mut map, "fields"),
        examples,
        wire: reader.text_of(&mut map, "wire"),
        renamed_from: reader.text_of(&mut map, "renamed_from"),
        group: reader.text_of(&mut map, "group"),
        present: reader.texts_of(&mut map, "present"),
        absent: reader.texts_of(&mut map, "absent"),
        carriers: reader.texts_of(&mut map, "carriers"),
        related: map
            .take("related")
            .map(|entry| related(reader, entry.value))
            .unwrap_or_default(),
        facts: map
            .take("facts")
            .map(|entry| values(reader, entry.value, "`facts`"))
            .unwrap_or_default(),
        link: reader.text_of(&mut map, "link"),
    })
}

fn example(reader: &mut Reader<'_>, node: Node) -> Option<Example> {
    let span = node.span;
    let mut map = reader.map(node, "an example", &[&EXAMPLE])?;
    Some(Example {
        span,
        summary: reader.sentence_of(&mut map, "summary"),
        envelope: map
            .take("envelope")
            .map(|entry| values(reader, entry.value, "`envelope`"))
            .unwrap_or_default(),
        payload: map.take("payload").map(|entry| entry.value),
    })
}

fn related(reader: &mut Reader<'_>, node: Node) -> Related {
    let Some(mut map) = reader.map(node, "`related`", &[&RELATED]) else {
        return Related::default();
    };
    Related {
        follows: reader.texts_of(&mut map, "follows"),
        precedes: reader.texts_of(&mut map, "precedes"),
        excludes: reader.texts_of(&mut map, "excludes"),
        see: reader.texts_of(&mut map, "see"),
    }
}

fn values(reader: &mut Reader<'_>, node: Node, what: &str) -> Vec<(Text, Node)> {
    let entries = reader.names(node, what);
    entries
        .into_iter()
        .map(|Entry { key, value }| {
            (
                Spanned {
                    value: key.text,
                    span: key.span,
                },
                value,
            )
        })
        .collect()
}
