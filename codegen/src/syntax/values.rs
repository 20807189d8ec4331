//! Reads values that are listed: of enums, and of open sets of integers.

use std::collections::HashMap;

use super::keys::VALUE;
use super::reader::Reader;
use super::{Deprecated, Spanned, Text};
use crate::diagnostic::{Diagnostic, rules};
use crate::load::node::{Entry, Meaning, Node, Scalar, Value};

/// A listed value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value.
    pub value: Text,
    /// Whether it was given as `null`, which takes it out where it overrides.
    pub removed: bool,
    /// One sentence.
    pub summary: Option<Text>,
    /// Markdown.
    pub doc: Option<Text>,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecated>,
}

/// A known value of an open set of integers.
#[derive(Clone, Debug)]
pub struct KnownInteger {
    /// The value.
    pub value: Spanned<i64>,
    /// What it means.
    pub summary: Text,
}

/// The values of an enum: a list, or a mapping that describes them.
pub(super) fn values(
    reader: &mut Reader<'_>,
    Entry { key, value }: Entry,
) -> Spanned<Vec<EnumValue>> {
    let plain = |value| EnumValue {
        value,
        removed: false,
        summary: None,
        doc: None,
        deprecated: None,
    };
    let values = match value.value {
        Value::List(items) => {
            let mut seen = HashMap::new();
            let mut values: Vec<EnumValue> = items
                .into_iter()
                .filter_map(|item| value_text(reader, item))
                .map(plain)
                .collect();
            values.retain(|EnumValue { value, .. }| {
                let first = *seen.entry(value.value.clone()).or_insert(value.span);
                if first != value.span {
                    let message = format!("value `{}` is listed twice", value.value);
                    reader.report(
                        Diagnostic::error(rules::DUPLICATE_NAME, message, value.span, "again here")
                            .and(first, "first here"),
                    );
                }
                first == value.span
            });
            values
        }
        Value::Map(_) => {
            let entries = reader.names(value, "`enum`");
            entries
                .into_iter()
                .filter_map(|entry| described(reader, entry))
                .collect()
        }
        _ => {
            reader.wrong(&value, "`enum`", "a list or a mapping");
            Vec::new()
        }
    };
    Spanned {
        value: values,
        span: key.span,
    }
}

/// A value of an enum may be the empty text, which says something where a platform sends it.
fn value_text(reader: &mut Reader<'_>, item: Node) -> Option<Text> {
    match item.value {
        Value::Scalar(Scalar {
            text,
            meaning: Meaning::Text,
        }) => Some(Spanned {
            value: text,
            span: item.span,
        }),
        _ => reader.text(item, "a value of `enum`"),
    }
}

fn described(reader: &mut Reader<'_>, Entry { key, value }: Entry) -> Option<EnumValue> {
    let what = format!("value `{}`", key.text);
    let name = Spanned {
        value: key.text,
        span: key.span,
    };
    let mut described = EnumValue {
        value: name,
        removed: false,
        summary: None,
        doc: None,
        deprecated: None,
    };
    match &value.value {
        Value::Scalar(_) if value.is_null() => described.removed = true,
        Value::Scalar(_) => {
            let text = reader.text(value, &format!("the summary of {what}"))?;
            let line = text.value.split_whitespace().collect::<Vec<_>>().join(" ");
            described.summary = Some(Spanned {
                value: line,
                span: text.span,
            });
        }
        _ => {
            let mut map = reader.map(value, &what, &[&VALUE])?;
            described.summary = reader.sentence_of(&mut map, "summary");
            described.doc = reader.prose_of(&mut map, "doc");
            described.deprecated = reader.deprecation_of(&mut map);
        }
    }
    Some(described)
}

/// Known integers: here keys are taken by their text.
pub(super) fn known(
    reader: &mut Reader<'_>,
    Entry { key, value }: Entry,
) -> Spanned<Vec<KnownInteger>> {
    let span = key.span;
    let Value::Map(entries) = value.value else {
        reader.wrong(&value, "`values`", "a mapping");
        return Spanned {
            value: Vec::new(),
            span,
        };
    };
    let mut known = Vec::new();
    for Entry { key, value } in entries {
        let summary = reader.text(value, &format!("the summary of `{}`", key.text));
        match (key.text.parse(), summary) {
            (Ok(value), Some(summary)) => {
                known.push(KnownInteger {
                    value: Spanned {
                        value,
                        span: key.span,
                    },
                    summary,
                });
            }
            (Err(_), _) => {
                let message = format!("`{}` is not an integer", key.text);
                reader.report(Diagnostic::error(
                    rules::WRONG_TYPE,
                    message,
                    key.span,
                    "expected an integer",
                ));
            }
            (Ok(_), None) => {}
        }
    }
    Spanned { value: known, span }
}
