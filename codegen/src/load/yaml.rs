//! Turns YAML into a tree with places; the only module that knows the parser.

mod complaints;

use std::collections::HashMap;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span as Range, options};

use super::node::{Entry, Key, Meaning, Node, Scalar, Value};
use super::{MAX_BYTES, repair};
use crate::diagnostic::{Diagnostic, Rule, Span, rules};

/// The most levels of lists and mappings.
const MAX_DEPTH: usize = 64;

/// The most keys and values.
const MAX_NODES: usize = 250_000;

/// A mapping of fewer keys is looked through from its beginning.
const SHORT: usize = 16;

/// What keeps a file, or the rest of it, from being read at all.
pub(crate) const ENDING: [&Rule; 5] = [
    rules::YAML_SYNTAX,
    rules::TOO_DEEP,
    rules::TOO_LARGE,
    rules::TOO_MANY_NODES,
    rules::SEVERAL_DOCUMENTS,
];

/// The tree of a file's only document; an empty mapping if it says nothing, `None` if it is not YAML or too much of it.
pub fn parse(file: u32, text: &str, findings: &mut Vec<Diagnostic>) -> Option<Node> {
    if text.len() > MAX_BYTES {
        let message = "the file has more than 1 MiB";
        findings.push(Diagnostic::error(
            rules::TOO_LARGE,
            message,
            Span::whole(file),
            "",
        ));
        return None;
    }
    let options = options! {
        emit_comments: false,
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        flow_nesting_limit: MAX_DEPTH + 1,
        block_nesting_limit: MAX_DEPTH + 1,
    };
    let mut tree = Tree {
        file,
        text,
        findings,
        open: Vec::new(),
        root: None,
        nodes: 0,
    };
    let mut documents = 0;
    for event in Parser::new_from_str_with_options(text, options) {
        let grown = match event {
            Ok((Event::DocumentStart(..), at)) => {
                documents += 1;
                if documents > 1 {
                    let at = tree.span(&at);
                    tree.findings.push(
                        Diagnostic::error(
                            rules::SEVERAL_DOCUMENTS,
                            "a second document begins",
                            at,
                            "here",
                        )
                        .help("put it into a file of its own"),
                    );
                    break;
                }
                Ok(())
            }
            Ok((event, at)) => tree.grow(event, &at),
            Err(error) => Err(Box::new(tree.refused(&error))),
        };
        if let Err(finding) = grown {
            tree.findings.push(*finding);
            return None;
        }
    }
    let nothing = Node {
        span: Span::whole(file),
        value: Value::Map(Vec::new()),
    };
    Some(tree.root.filter(|root| !root.is_null()).unwrap_or(nothing))
}

/// The same of a text that need not be YAML as a whole: definitions that keep it from being that are left out.
pub fn left(file: u32, text: &str, findings: &mut Vec<Diagnostic>) -> Option<Node> {
    repair::parse(file, text, findings)
}

/// The comments of a text, each with where it begins; those behind a mistake are not found.
pub fn comments(text: &str) -> Vec<(usize, &str)> {
    let options = options! {
        emit_comments: true,
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        flow_nesting_limit: MAX_DEPTH + 1,
        block_nesting_limit: MAX_DEPTH + 1,
    };
    Parser::new_from_str_with_options(text, options)
        .map_while(Result::ok)
        .filter(|(event, _)| matches!(event, Event::Comment(..)))
        .filter_map(|(_, at)| {
            let bytes = at.byte_range()?;
            Some((bytes.start, text.get(bytes)?))
        })
        .collect()
}

struct Tree<'a> {
    file: u32,
    text: &'a str,
    findings: &'a mut Vec<Diagnostic>,
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
}

/// A list or mapping whose end has not come.
struct Open {
    start: Span,
    body: Body,
    /// The last value that nobody will see: it is a part all the same.
    unseen: Option<Span>,
}

enum Body {
    List(Vec<Node>),
    Map {
        entries: Vec<Entry>,
        /// Where the keys of a long mapping stand; those of a short one are found by looking through it.
        places: HashMap<String, Span>,
        key: Slot,
    },
}

/// What a mapping waits for.
enum Slot {
    /// A key.
    Empty,
    /// The value of this key.
    Key(Key),
    /// A value that nobody will see, since its key was refused.
    Refused,
}

type Grown = Result<(), Box<Diagnostic>>;

impl Tree<'_> {
    fn grow(&mut self, event: Event<'_>, at: &Range) -> Grown {
        match event {
            Event::Scalar(text, style, _, tag) => {
                let span = self.span(at);
                self.refuse_tag(tag.is_some(), at);
                let plain = style == ScalarStyle::Plain;
                // What is left out is reported as `~`.
                let text = if plain && at.is_empty() {
                    String::new()
                } else {
                    text.into_owned()
                };
                let meaning = if plain {
                    Meaning::of(&text)
                } else {
                    Meaning::Text
                };
                self.count(span)?;
                self.scalar(span, text, meaning);
                Ok(())
            }
            Event::SequenceStart(_, _, tag) => {
                let span = self.span(at);
                self.refuse_tag(tag.is_some(), at);
                self.enter(span, Body::List(Vec::new()))
            }
            Event::MappingStart(_, _, tag) => {
                let span = self.span(at);
                self.refuse_tag(tag.is_some(), at);
                let body = Body::Map {
                    entries: Vec::new(),
                    places: HashMap::new(),
                    key: Slot::Empty,
                };
                self.enter(span, body)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.leave(at);
                Ok(())
            }
            Event::Anchor(..) => {
                let span = self.span(at);
                self.findings.push(anchored(span));
                Ok(())
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let span = self.span(at);
                self.count(span)?;
                self.findings.push(anchored(span));
                self.put(Node {
                    span,
                    value: Value::Refused,
                });
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn refuse_tag(&mut self, tagged: bool, at: &Range) {
        if tagged {
            let span = self.span(&at.tag_span().unwrap_or(*at));
            self.findings.push(
                Diagnostic::error(rules::TAG, "YAML tags are not used here", span, "this tag")
                    .help("leave it out: the language knows what type a value has"),
            );
        }
    }

    fn scalar(&mut self, span: Span, text: String, meaning: Meaning) {
        if let Meaning::Number(number) = meaning
            && !number.is_finite()
        {
            let message = format!("`{text}` is not a number that JSON has");
            self.findings
                .push(Diagnostic::error(rules::NOT_FINITE, message, span, ""));
        }
        if let Meaning::Integer(_) | Meaning::Huge | Meaning::Number(_) = meaning
            && has_leading_zero(&text)
        {
            let message = format!("`{text}` has a leading zero");
            self.findings.push(
                Diagnostic::error(
                    rules::LEADING_ZERO,
                    message,
                    span,
                    "some readers take this for octal",
                )
                .help("quote it if it is text, leave the zero out if it is a number"),
            );
            return self.put(Node {
                span,
                value: Value::Refused,
            });
        }
        if let Some(Open {
            body:
                Body::Map {
                    entries,
                    places,
                    key: slot @ Slot::Empty,
                    ..
                },
            ..
        }) = self.open.last_mut()
        {
            let (refused, key) = key(span, text, meaning, entries, places);
            *slot = key;
            self.findings.extend(refused);
        } else {
            self.put(Node {
                span,
                value: Value::Scalar(Scalar { text, meaning }),
            });
        }
    }

    fn enter(&mut self, start: Span, body: Body) -> Grown {
        self.count(start)?;
        if self.open.len() == MAX_DEPTH {
            return Err(Box::new(too_deep(start)));
        }
        self.open.push(Open {
            start,
            body,
            unseen: None,
        });
        Ok(())
    }

    fn leave(&mut self, at: &Range) {
        let Some(Open {
            start,
            body,
            unseen,
        }) = self.open.pop()
        else {
            return;
        };
        let end = self.span(at);
        let (value, last) = match body {
            Body::List(items) => {
                let last = items.last().map(|item| item.span);
                (Value::List(items), last)
            }
            Body::Map { entries, .. } => {
                let last = entries
                    .last()
                    .map(|entry| entry.key.span.to(entry.value.span));
                (Value::Map(entries), last)
            }
        };
        // A flow collection ends with its bracket; a block collection with its last part, though the parser learns of
        // that only where the next thing begins.
        let last = if end.start == end.end {
            let reached = last.into_iter().chain(unseen);
            reached.max_by_key(|part| part.end).unwrap_or(start)
        } else {
            end
        };
        self.put(Node {
            span: start.to(last),
            value,
        });
    }

    /// Puts a finished value where it belongs.
    fn put(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open {
                body: Body::List(items),
                ..
            }) => items.push(node),
            Some(Open {
                body: Body::Map { entries, key, .. },
                unseen,
                ..
            }) => match std::mem::replace(key, Slot::Empty) {
                Slot::Key(key) => entries.push(Entry { key, value: node }),
                Slot::Refused => *unseen = Some(node.span),
                Slot::Empty => {
                    *key = Slot::Refused;
                    if node.value != Value::Refused {
                        let message = format!("{} stands where a key is expected", node.kind());
                        self.findings.push(Diagnostic::error(
                            rules::KEY_NOT_TEXT,
                            message,
                            node.span,
                            "",
                        ));
                    }
                }
            },
        }
    }

    fn count(&mut self, span: Span) -> Grown {
        self.nodes += 1;
        if self.nodes <= MAX_NODES {
            return Ok(());
        }
        let message = "the file has more than 250,000 keys and values";
        Err(Box::new(Diagnostic::error(
            rules::TOO_MANY_NODES,
            message,
            span,
            "one too many",
        )))
    }

    fn refused(&self, error: &ScanError) -> Diagnostic {
        let start = error
            .marker()
            .byte_offset()
            .unwrap_or(0)
            .min(self.text.len());
        let width = self.text[self.text.floor_char_boundary(start)..]
            .chars()
            .next()
            .map_or(0, char::len_utf8);
        let span = self.place(start, start + width);
        if *error.kind() == ErrorKind::RecursionLimitExceeded {
            return too_deep(span);
        }
        let (label, help) = complaints::told(error);
        let finding = Diagnostic::error(rules::YAML_SYNTAX, "this is not YAML", span, label);
        match help {
            Some(help) => finding.help(help),
            None => finding,
        }
    }

    fn span(&self, range: &Range) -> Span {
        let bytes = range.byte_range().unwrap_or_default();
        self.place(bytes.start, bytes.end)
    }

    /// Inside the text, whatever the parser says.
    fn place(&self, start: usize, end: usize) -> Span {
        let start = start.min(self.text.len());
        let end = end.clamp(start, self.text.len());
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span {
            file: self.file,
            start: byte(start),
            end: byte(end),
        }
    }
}

/// What to do with a key, and what to say about it.
fn key(
    span: Span,
    text: String,
    meaning: Meaning,
    entries: &[Entry],
    places: &mut HashMap<String, Span>,
) -> (Option<Diagnostic>, Slot) {
    if meaning == Meaning::Null {
        let finding = Diagnostic::error(
            rules::KEY_NOT_TEXT,
            "a key is empty",
            span,
            "a name is expected here",
        );
        return (Some(finding), Slot::Refused);
    }
    if text == "<<" && meaning == Meaning::Text && span.end - span.start == 2 {
        let finding = Diagnostic::error(rules::MERGE_KEY, "merge keys are not used here", span, "")
            .help("give what is shared a name, and refer to it with `include` or as a type");
        return (Some(finding), Slot::Refused);
    }
    if let Some(first) = first_place(&text, entries, places) {
        let finding = Diagnostic::error(
            rules::DUPLICATE_KEY,
            format!("key `{text}` occurs twice"),
            span,
            "again here",
        )
        .and(first, "first here");
        return (Some(finding), Slot::Refused);
    }
    (
        None,
        Slot::Key(Key {
            span,
            text,
            meaning,
        }),
    )
}

/// Where a key occurs first, if it has occurred.
fn first_place(text: &str, entries: &[Entry], places: &mut HashMap<String, Span>) -> Option<Span> {
    if entries.len() < SHORT {
        let found = entries.iter().find(|entry| entry.key.text == text);
        return found.map(|entry| entry.key.span);
    }
    let known = places.len();
    places.extend(
        entries[known..]
            .iter()
            .map(|entry| (entry.key.text.clone(), entry.key.span)),
    );
    places.get(text).copied()
}

fn anchored(span: Span) -> Diagnostic {
    Diagnostic::error(
        rules::ANCHOR,
        "anchors and aliases are not used here",
        span,
        "",
    )
    .help("give what is shared a name, and refer to it with `include` or as a type")
}

fn too_deep(span: Span) -> Diagnostic {
    let message = "lists and mappings nest more than 64 levels";
    Diagnostic::error(rules::TOO_DEEP, message, span, "one too deep")
}

/// `007` and `-01.5`, but not `0`, `0.5`, `0x10`, `0o17`.
fn has_leading_zero(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']).as_bytes();
    digits.len() > 1 && digits[0] == b'0' && digits[1].is_ascii_digit()
}
