//! Reads keys and values of the types that the language has, and tells where something else stands.

use super::keys::{self, Key};
use super::{Deprecated, Notes, Spanned, Text};
use crate::diagnostic::{ADVISED, Diagnostic, Span, rules};
use crate::load::Sources;
use crate::load::node::{self, Entry, Meaning, Node, Scalar, Value};
use crate::model::{Deprecation, Grade};

/// Reads one file after another and collects what is wrong.
pub(super) struct Reader<'a> {
    pub(super) sources: &'a Sources,
    pub(super) findings: Vec<Diagnostic>,
    /// Where types and events are listed in the catalog that is being read.
    pub(super) lists: Vec<Span>,
}

/// A mapping with known keys, which are taken out one by one.
pub(super) struct Map {
    span: Span,
    entries: Vec<Entry>,
    /// Known keys that unknown ones were probably meant to be.
    misspelt: Vec<String>,
}

impl Map {
    /// A key's value, if it is there.
    pub(super) fn take(&mut self, key: &str) -> Option<Entry> {
        let at = self
            .entries
            .iter()
            .position(|entry| entry.key.text == key)?;
        Some(self.entries.swap_remove(at))
    }

    /// Where a key stands, if it is there.
    pub(super) fn place(&self, key: &str) -> Option<Span> {
        self.get(key).map(|entry| entry.key.span)
    }

    /// Whether a key is there, or one that was probably meant to be it: then it is not missing.
    pub(super) fn is_given(&self, key: &str) -> bool {
        self.get(key).is_some() || self.misspelt.iter().any(|meant| meant == key)
    }

    /// Whether a key is there with a list or a mapping that has nothing in it.
    pub(super) fn is_empty(&self, key: &str) -> bool {
        self.get(key).is_some_and(|entry| match &entry.value.value {
            Value::List(items) => items.is_empty(),
            Value::Map(entries) => entries.is_empty(),
            Value::Scalar(_) | Value::Refused => false,
        })
    }

    fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.text == key)
    }
}

impl Reader<'_> {
    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// A mapping that has only known keys; `what` names it in messages.
    pub(super) fn map(&mut self, node: Node, what: &str, known: &[&[Key]]) -> Option<Map> {
        let span = node.span;
        let Value::Map(mut entries) = node.value else {
            self.wrong(&node, what, "a mapping");
            return None;
        };
        let mut misspelt = Vec::new();
        entries.retain(|Entry { key, .. }| {
            let known = || known.iter().copied().flatten().map(|key| key.name);
            let found = known().any(|name| name == key.text);
            if !found {
                let label = format!("not a key of {what}");
                let finding = Diagnostic::error(
                    rules::UNKNOWN_KEY,
                    format!("unknown key `{}`", key.text),
                    key.span,
                    label,
                );
                let finding = finding.suggest(&self.findings, &key.text, key.span, known());
                misspelt.extend(finding.cure.as_ref().map(|cure| cure.text.clone()));
                self.findings.push(match finding.help {
                    None if self.findings.len() < ADVISED => {
                        finding.help(format!("known are {}", listed(known())))
                    }
                    _ => finding,
                });
            }
            found
        });
        Some(Map {
            span,
            entries,
            misspelt,
        })
    }

    /// A mapping whose keys are names of the author's.
    pub(super) fn names(&mut self, node: Node, what: &str) -> Vec<Entry> {
        let Value::Map(mut entries) = node.value else {
            self.wrong(&node, what, "a mapping");
            return Vec::new();
        };
        entries.retain(|Entry { key, .. }| self.is_text(key));
        entries
    }

    fn is_text(&mut self, key: &node::Key) -> bool {
        if key.meaning == Meaning::Text {
            return true;
        }
        let message = format!("key `{}` is {}, not text", key.text, key.meaning.kind());
        let quoted = format!("\"{}\"", key.text);
        self.report(
            Diagnostic::error(rules::KEY_NOT_TEXT, message, key.span, "quote it")
                .cure(key.span, quoted),
        );
        false
    }

    /// A list.
    pub(super) fn list(&mut self, node: Node, what: &str) -> Vec<Node> {
        match node.value {
            Value::List(items) => items,
            Value::Scalar(Scalar {
                meaning: Meaning::Text,
                ref text,
            }) => {
                let message = format!("{what} is text, not a list");
                let cure = format!("[{text}]");
                self.report(
                    Diagnostic::error(rules::WRONG_TYPE, message, node.span, "expected a list")
                        .help(format!("a list of one is `{cure}`"))
                        .cure(node.span, cure),
                );
                Vec::new()
            }
            _ => {
                self.wrong(&node, what, "a list");
                Vec::new()
            }
        }
    }

    /// Text that says something.
    pub(super) fn text(&mut self, node: Node, what: &str) -> Option<Text> {
        let span = node.span;
        match node.value {
            Value::Scalar(Scalar {
                text,
                meaning: Meaning::Text,
            }) => {
                if text.trim().is_empty() {
                    self.report(Diagnostic::error(
                        rules::EMPTY_TEXT,
                        format!("{what} is empty"),
                        span,
                        "",
                    ));
                    return None;
                }
                Some(Spanned { value: text, span })
            }
            Value::Scalar(Scalar { ref text, meaning }) if !text.is_empty() => {
                let message = format!("{what} is {}, not text", meaning.kind());
                let quoted = format!("\"{text}\"");
                self.report(
                    Diagnostic::error(rules::UNQUOTED_TEXT, message, span, "expected text")
                        .help(format!("quote it: `{quoted}`"))
                        .cure(span, quoted),
                );
                None
            }
            _ => {
                self.wrong(&node, what, "text");
                None
            }
        }
    }

    /// The texts of a list.
    pub(super) fn texts(&mut self, node: Node, what: &str) -> Vec<Text> {
        let each = format!("an entry of {what}");
        self.list(node, what)
            .into_iter()
            .filter_map(|item| self.text(item, &each))
            .collect()
    }

    /// `true` or `false`.
    pub(super) fn boolean(&mut self, node: &Node, what: &str) -> Option<Spanned<bool>> {
        if let Value::Scalar(Scalar {
            meaning: Meaning::Boolean(value),
            ..
        }) = node.value
        {
            return Some(Spanned {
                value,
                span: node.span,
            });
        }
        self.wrong(node, what, "`true` or `false`");
        None
    }

    /// Says that something else was expected.
    pub(super) fn wrong(&mut self, node: &Node, what: &str, expected: &str) {
        if node.value == Value::Refused {
            return;
        }
        let found = if node.is_null() { "empty" } else { node.kind() };
        let message = format!("{what} is {found}, not {expected}");
        self.report(Diagnostic::error(
            rules::WRONG_TYPE,
            message,
            node.span,
            format!("expected {expected}"),
        ));
    }

    /// The text under a key.
    pub(super) fn text_of(&mut self, map: &mut Map, key: &str) -> Option<Text> {
        map.take(key)
            .and_then(|entry| self.text(entry.value, &format!("`{key}`")))
    }

    /// A scalar under a key as it is written, whatever YAML takes it for.
    pub(super) fn written_of(&mut self, map: &mut Map, key: &str) -> Option<Text> {
        let entry = map.take(key)?;
        match entry.value.value {
            Value::Scalar(Scalar { text, .. }) if !text.is_empty() => Some(Spanned {
                value: text,
                span: entry.value.span,
            }),
            _ => self.text(entry.value, &format!("`{key}`")),
        }
    }

    /// The texts under a key.
    pub(super) fn texts_of(&mut self, map: &mut Map, key: &str) -> Option<Vec<Text>> {
        map.take(key)
            .map(|entry| self.texts(entry.value, &format!("`{key}`")))
    }

    /// A sentence under a key: on one line, however it was wrapped.
    pub(super) fn sentence_of(&mut self, map: &mut Map, key: &str) -> Option<Text> {
        let text = self.text_of(map, key)?;
        Some(Spanned {
            value: one_line(&text.value),
            span: text.span,
        })
    }

    /// Markdown under a key.
    pub(super) fn prose_of(&mut self, map: &mut Map, key: &str) -> Option<Text> {
        let text = self.text_of(map, key)?;
        Some(Spanned {
            value: text.value.trim_end().to_owned(),
            span: text.span,
        })
    }

    /// What any definition can say of itself.
    pub(super) fn notes(&mut self, map: &mut Map) -> Notes {
        let given = map.is_given("summary");
        let summary = self.sentence_of(map, "summary");
        // What was refused stands as an empty text: it is not missing.
        let refused = || Spanned {
            value: String::new(),
            span: map.span,
        };
        Notes {
            summary: summary.or_else(|| given.then(refused)),
            doc: self.prose_of(map, "doc"),
            deprecated: self.deprecation_of(map),
            evidence: self.grade_of(map),
            sources: self.texts_of(map, "sources"),
        }
    }

    pub(super) fn deprecation_of(&mut self, map: &mut Map) -> Option<Deprecated> {
        let node = map.take("deprecated")?.value;
        match node.value {
            Value::Scalar(Scalar {
                meaning: Meaning::Boolean(true),
                ..
            }) => Some(Deprecated::Yes(Deprecation::default())),
            Value::Scalar(Scalar {
                meaning: Meaning::Boolean(false),
                ..
            }) => Some(Deprecated::No),
            Value::Map(_) => {
                let mut map = self.map(node, "`deprecated`", &[&keys::DEPRECATED])?;
                let mut text = |key| self.sentence_of(&mut map, key).map(|text| text.value);
                Some(Deprecated::Yes(Deprecation {
                    since: text("since"),
                    instead: text("use"),
                    note: text("note"),
                }))
            }
            _ => {
                self.wrong(&node, "`deprecated`", "`true` or a mapping");
                None
            }
        }
    }

    fn grade_of(&mut self, map: &mut Map) -> Option<Grade> {
        let text = self.text_of(map, "evidence")?;
        let grade = Grade::ALL
            .into_iter()
            .find(|grade| grade.as_str() == text.value);
        if grade.is_none() {
            self.unknown_choice(&text, "evidence grade", Grade::ALL.map(Grade::as_str));
        }
        grade
    }

    /// Says that a text is none of those that are possible here.
    pub(super) fn unknown_choice<const N: usize>(
        &mut self,
        text: &Text,
        what: &str,
        choices: [&str; N],
    ) {
        let message = format!("`{}` is no {what}", text.value);
        self.report(
            Diagnostic::error(rules::UNKNOWN_CHOICE, message, text.span, "")
                .help(format!("known are {}", listed(choices))),
        );
    }
}

/// Names in a row: `` `a`, `b` and `c` ``.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.pop() {
        Some(last) if names.is_empty() => last,
        Some(last) => format!("{} and {last}", names.join(", ")),
        None => String::new(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
