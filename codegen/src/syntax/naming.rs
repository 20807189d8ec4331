//! Reads where the name of an event is.

use super::Text;
use super::keys::NAME;
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, rules};
use crate::load::node::{Entry, Node, Value};

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

pub(super) fn naming(reader: &mut Reader<'_>, node: Node) -> Option<Naming> {
    let one = |member, aliases| Naming {
        parts: vec![(member, aliases)],
        separator: String::new(),
        prefix: String::new(),
    };
    if let Value::Scalar(_) = node.value {
        return reader
            .text(node, "`name`")
            .map(|member| one(member, Vec::new()));
    }
    let span = node.span;
    let mut map = reader.map(node, "`name`", &[&NAME])?;
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
            let given = map.is_given("separator");
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
            if !given {
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
        // A misspelt key is not missing.
        (None, None) if map.is_given("member") || map.is_given("members") => None,
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
