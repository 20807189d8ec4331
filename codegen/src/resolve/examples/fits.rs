//! Tells where an example is not what its type says.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::node::{Entry, Key, Meaning, Node, Scalar, Value};
use crate::model::{self, Definition, EnumValue, Member, Shape};
use crate::resolve::json::{JsonType, json_type};
use crate::resolve::link::Draft;

/// The most missing members that one finding names.
const MAX_NAMED: usize = 5;

/// Holds values against types.
pub(super) struct Check<'c, 'a> {
    pub draft: &'c Draft<'a>,
    pub findings: &'c mut Vec<Diagnostic>,
    /// What is listed in enums and tagged unions that have been looked at.
    listed: HashMap<usize, HashMap<&'c str, usize>>,
}

impl<'c, 'a> Check<'c, 'a> {
    pub(super) fn new(draft: &'c Draft<'a>, findings: &'c mut Vec<Diagnostic>) -> Check<'c, 'a> {
        Check {
            draft,
            findings,
            listed: HashMap::new(),
        }
    }

    /// A member's value.
    pub(super) fn member(&mut self, member: &Member, node: &Node) {
        if node.is_null() && member.nullable {
            return;
        }
        let what = format!("member `{}`", member.wire);
        self.shape(&member.shape, node, &what);
        self.constraints(&member.constraints, node);
    }

    /// No payload at all: an empty one.
    pub(super) fn nothing(&mut self, payload: usize, span: Span) {
        let required: Vec<&str> = self
            .members(payload)
            .iter()
            .filter(|it| !it.optional)
            .map(|it| it.wire.as_str())
            .collect();
        self.incomplete(&required, span);
    }

    /// A value of a named type.
    pub(super) fn named(&mut self, at: usize, node: &Node, what: &str) {
        let draft: &'c Draft<'_> = self.draft;
        match &draft.catalog.types[at].definition {
            Definition::Struct(members) => self.object(members, None, node, what),
            Definition::Enum { values, .. } => self.value(at, values, node, what),
            Definition::Tagged {
                tag,
                variants,
                untagged,
                ..
            } => {
                let Value::Map(entries) = &node.value else {
                    return self.wrong(node, what, "an object");
                };
                let Some(entry) = entries.iter().find(|entry| entry.key.text == *tag) else {
                    return match untagged {
                        Some(id) => self.object(self.members(id.0), None, node, what),
                        None => self.incomplete(&[tag], node.span),
                    };
                };
                let Value::Scalar(Scalar {
                    text,
                    meaning: Meaning::Text,
                }) = &entry.value.value
                else {
                    return self.wrong(&entry.value, &format!("member `{tag}`"), "text");
                };
                let names = variants.iter().map(|variant| variant.tag.as_str());
                match self.place(at, text, names) {
                    Some(place) => {
                        self.object(
                            self.members(variants[place].content.0),
                            Some(tag),
                            node,
                            what,
                        );
                    }
                    None => self.unlisted(
                        text,
                        entry.value.span,
                        variants.iter().map(|it| it.tag.as_str()),
                    ),
                }
            }
            Definition::Choice(arms) => {
                let found = json_types(node);
                let arm = arms.iter().find(|arm| {
                    json_type(&arm.shape, &draft.declared).is_some_and(|json| found.contains(&json))
                });
                if let Some(arm) = arm {
                    return self.shape(&arm.shape, node, what);
                }
                let arms: Vec<&str> = arms.iter().map(|arm| self.expected(&arm.shape)).collect();
                self.wrong(node, what, &arms.join(" or "));
            }
            Definition::Scalar {
                scalar,
                constraints,
                ..
            } => {
                self.shape(&Shape::Scalar(*scalar), node, what);
                self.constraints(constraints, node);
            }
        }
    }

    /// Where a text stands among those that a type lists.
    fn place(
        &mut self,
        at: usize,
        text: &str,
        names: impl Iterator<Item = &'c str>,
    ) -> Option<usize> {
        let listed = self.listed.entry(at);
        let listed =
            listed.or_insert_with(|| names.enumerate().map(|(at, name)| (name, at)).collect());
        listed.get(text).copied()
    }

    fn members(&self, at: usize) -> &'c [Member] {
        let draft: &'c Draft<'_> = self.draft;
        match &draft.catalog.types[at].definition {
            Definition::Struct(members) => members,
            _ => &[],
        }
    }

    fn shape(&mut self, shape: &Shape, node: &Node, what: &str) {
        match (shape, &node.value) {
            (_, Value::Refused) => {}
            (Shape::Json, _) => self.json(node),
            (Shape::Nullable(_), _) if node.is_null() => {}
            (Shape::Nullable(inner), _) => self.shape(inner, node, what),
            (Shape::Type(id), _) => self.named(id.0, node, what),
            (Shape::List(inner), Value::List(items)) => {
                for item in items {
                    self.shape(inner, item, "an element");
                }
            }
            (Shape::Map(inner), Value::Map(entries)) => {
                for Entry { key, value } in entries {
                    self.key(key);
                    self.shape(inner, value, &format!("`{}`", key.text));
                }
            }
            (Shape::Scalar(scalar), Value::Scalar(found)) if fits(*scalar, found.meaning) => {
                self.exact(node);
            }
            _ => self.wrong(node, what, self.expected(shape)),
        }
    }

    /// An object with known members, and perhaps a tag.
    fn object(&mut self, members: &[Member], tag: Option<&str>, node: &Node, what: &str) {
        let Value::Map(entries) = &node.value else {
            return self.wrong(node, what, "an object");
        };
        for Entry { key, value } in entries {
            if tag == Some(&key.text) {
                continue;
            }
            match members.iter().find(|member| member.wire == key.text) {
                Some(member) => self.member(member, value),
                None => self.undocumented(members, key),
            }
        }
        let missing = members.iter().filter(|member| !member.optional);
        let missing = missing.map(|member| member.wire.as_str());
        let missing: Vec<&str> = missing
            .filter(|name| !entries.iter().any(|entry| entry.key.text == *name))
            .collect();
        self.incomplete(&missing, node.span);
    }

    fn undocumented(&mut self, members: &[Member], key: &Key) {
        let name = &key.text;
        let finding = Diagnostic::error(
            rules::EXAMPLE_UNDOCUMENTED,
            format!("the catalog has no member `{name}` here"),
            key.span,
            "",
        );
        let documented = members.iter().find(|member| member.aliases.contains(name));
        self.findings.push(match documented {
            Some(member) => finding
                .help(format!(
                    "examples use the documented name, `{}`",
                    member.wire
                ))
                .cure(key.span, &member.wire),
            None => finding.suggest(
                self.findings,
                name,
                key.span,
                members.iter().map(|member| member.wire.as_str()),
            ),
        });
    }

    fn incomplete(&mut self, missing: &[&str], span: Span) {
        if missing.is_empty() {
            return;
        }
        let names: Vec<String> = missing
            .iter()
            .take(MAX_NAMED)
            .map(|name| format!("`{name}`"))
            .collect();
        let more = match missing.len() - names.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let message = format!("the example lacks {}{more}", names.join(", "));
        self.findings.push(
            Diagnostic::error(rules::EXAMPLE_INCOMPLETE, message, span, "in this object")
                .help("a member that may be absent has a `?` after its name"),
        );
    }

    fn value(&mut self, at: usize, values: &'c [EnumValue], node: &Node, what: &str) {
        let Value::Scalar(Scalar {
            text,
            meaning: Meaning::Text,
        }) = &node.value
        else {
            return self.wrong(node, what, "text");
        };
        let names = values.iter().map(|value| value.wire.as_str());
        if self.place(at, text, names).is_none() {
            self.unlisted(
                text,
                node.span,
                values.iter().map(|value| value.wire.as_str()),
            );
        }
    }

    fn unlisted<'n>(&mut self, text: &str, span: Span, known: impl Iterator<Item = &'n str>) {
        let finding = Diagnostic::error(
            rules::EXAMPLE_UNLISTED,
            format!("`{text}` is not among the listed values"),
            span,
            "",
        );
        let finding = finding.suggest(self.findings, text, span, known);
        self.findings.push(match finding.help {
            Some(_) => finding,
            None => finding.help("use a listed value in the example, or list this one"),
        });
    }

    /// Any JSON: what YAML says must still be JSON, and exact.
    fn json(&mut self, node: &Node) {
        match &node.value {
            Value::Refused => {}
            Value::Scalar(_) => self.exact(node),
            Value::List(items) => items.iter().for_each(|item| self.json(item)),
            Value::Map(entries) => {
                for Entry { key, value } in entries {
                    self.key(key);
                    self.json(value);
                }
            }
        }
    }

    fn expected(&self, shape: &Shape) -> &'static str {
        match json_type(shape, &self.draft.declared) {
            Some(JsonType::Text) => "text",
            Some(JsonType::Integer) => "an integer",
            Some(JsonType::Number) => "a number",
            Some(JsonType::Boolean) => "`true` or `false`",
            Some(JsonType::List) => "a list",
            Some(JsonType::Map | JsonType::Object) => "an object",
            None => "something else",
        }
    }

    fn wrong(&mut self, node: &Node, what: &str, expected: &str) {
        let found = match &node.value {
            Value::Refused => return,
            Value::Map(_) => "an object",
            _ => node.kind(),
        };
        let finding = Diagnostic::error(
            rules::EXAMPLE_TYPE,
            format!("{what} is {found}, not {expected}"),
            node.span,
            "",
        );
        self.findings.push(match &node.value {
            Value::Scalar(scalar) if scalar.meaning == Meaning::Null && !scalar.text.is_empty() => {
                finding.help("a member that may be `null` says so: `T | null`")
            }
            Value::Scalar(scalar) if expected == "text" && !scalar.text.is_empty() => {
                let quoted = format!("\"{}\"", scalar.text);
                finding
                    .help(format!("quote it: `{quoted}`"))
                    .cure(node.span, quoted)
            }
            _ => finding,
        });
    }
}

fn fits(scalar: model::Scalar, meaning: Meaning) -> bool {
    match scalar {
        model::Scalar::String
        | model::Scalar::Timestamp
        | model::Scalar::Uri
        | model::Scalar::Uuid => meaning == Meaning::Text,
        model::Scalar::Integer => match meaning {
            Meaning::Integer(_) | Meaning::Huge => true,
            Meaning::Number(value) => value.fract() == 0.0,
            _ => false,
        },
        model::Scalar::Number => matches!(
            meaning,
            Meaning::Integer(_) | Meaning::Huge | Meaning::Number(_)
        ),
        model::Scalar::Boolean => matches!(meaning, Meaning::Boolean(_)),
    }
}

/// The JSON types that a value has.
fn json_types(node: &Node) -> &'static [JsonType] {
    match &node.value {
        Value::Refused => &[],
        Value::List(_) => &[JsonType::List],
        Value::Map(_) => &[JsonType::Map, JsonType::Object],
        Value::Scalar(scalar) => match scalar.meaning {
            Meaning::Text => &[JsonType::Text],
            Meaning::Null => &[],
            Meaning::Boolean(_) => &[JsonType::Boolean],
            Meaning::Integer(_) | Meaning::Huge | Meaning::Number(_) => {
                &[JsonType::Integer, JsonType::Number]
            }
        },
    }
}
