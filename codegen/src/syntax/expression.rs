//! Reads type expressions: `list<string | null>`, with the place of each part.

use super::reader::Reader;
use super::{SCALARS, Text};
use crate::diagnostic::{Diagnostic, Patch, Span, rules};

/// More levels than this are a mistake, and would make a mess of the generated code.
const MAX_DEPTH: usize = 8;

/// A type expression.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeExpression {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub value: Expression,
}

/// What a type expression says.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A scalar or a type of the catalog.
    Name(String),
    /// An array.
    List(Box<TypeExpression>),
    /// An object with any keys.
    Map(Box<TypeExpression>),
    /// A value or `null`.
    Nullable(Box<TypeExpression>),
    /// Something that was refused.
    Refused,
}

/// Reads an expression; what is wrong with it is reported, and stands for any type.
pub(super) fn parse(reader: &mut Reader<'_>, text: &Text) -> TypeExpression {
    let offset = offset(reader, text);
    let mut parser = Parser {
        text: &text.value,
        at: 0,
        whole: text.span,
        offset,
    };
    let parsed = parser.union(0).and_then(|parsed| {
        parser.blank();
        if parser.at == text.value.len() {
            Ok(parsed)
        } else {
            Err(Box::new(parser.unexpected("the type ends before this")))
        }
    });
    parsed.unwrap_or_else(|finding| {
        reader.report(*finding);
        TypeExpression {
            span: text.span,
            value: Expression::Refused,
        }
    })
}

/// Where in the file the text begins, if it stands there letter by letter: folded and escaped text does not.
fn offset(reader: &Reader<'_>, text: &Text) -> Option<u32> {
    let written = reader.sources.slice(text.span)?;
    if written == text.value {
        return Some(text.span.start);
    }
    let quoted = written
        .strip_prefix(['"', '\''])
        .and_then(|rest| rest.strip_suffix(['"', '\'']));
    (quoted == Some(&text.value)).then_some(text.span.start + 1)
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    whole: Span,
    offset: Option<u32>,
}

type Parsed<T> = Result<T, Box<Diagnostic>>;

impl Parser<'_> {
    /// `T` or `T | null`.
    fn union(&mut self, depth: usize) -> Parsed<TypeExpression> {
        let first = self.single(depth)?;
        let end = self.at;
        self.blank();
        if !self.eat('|') {
            self.at = end;
            return Ok(first);
        }
        self.blank();
        let start = self.at;
        let second = self.single(depth)?;
        if is_null(&first) && !is_null(&second) {
            let whole = first.span.to(second.span);
            let written = format!("{} | null", self.text[start..self.at].trim());
            let finding = Diagnostic::error(
                rules::TYPE_EXPRESSION,
                "`null` stands first",
                first.span,
                "",
            );
            return Err(Box::new(
                finding
                    .help(format!("write `{written}`"))
                    .cure(whole, written),
            ));
        }
        if !is_null(&second) {
            let finding = Diagnostic::error(
                rules::TYPE_EXPRESSION,
                "only `null` can be joined to a type by `|`",
                second.span,
                "this is not `null`",
            );
            return Err(Box::new(
                finding.help("define a type of its own with `one_of`, and name it here"),
            ));
        }
        let end = self.at;
        self.blank();
        if self.rest().starts_with('|') {
            return Err(Box::new(
                self.unexpected("one `| null` is all that a type can have"),
            ));
        }
        self.at = end;
        let span = first.span.to(second.span);
        Ok(TypeExpression {
            span,
            value: Expression::Nullable(Box::new(first)),
        })
    }

    /// `name`, `list<T>` or `map<T>`.
    fn single(&mut self, depth: usize) -> Parsed<TypeExpression> {
        self.blank();
        let start = self.at;
        let length = self
            .rest()
            .find(|c: char| !c.is_alphanumeric() && !"_-:.".contains(c));
        self.at += length.unwrap_or(self.rest().len());
        let name = &self.text[start..self.at];
        if name.is_empty() {
            return Err(Box::new(self.unexpected("a type is expected here")));
        }
        if depth > MAX_DEPTH {
            let span = self.span(start, self.at);
            return Err(Box::new(
                Diagnostic::error(
                    rules::TYPE_EXPRESSION,
                    "lists and maps nest more than 8 levels",
                    span,
                    "",
                )
                .help("give a part of it a name of its own in `types`"),
            ));
        }
        let end = self.at;
        self.blank();
        if !self.eat('<') {
            self.at = end;
            let span = self.span(start, end);
            return match familiar(name) {
                Some(meant) => Err(Box::new(unknown(name, meant, span))),
                None if name == "list" || name == "map" => Err(Box::new(
                    Diagnostic::error(
                        rules::TYPE_EXPRESSION,
                        format!("`{name}` does not say of what"),
                        span,
                        "",
                    )
                    .help(format!(
                        "write `{name}<string>`, or `{name}<json>` if it can be anything"
                    )),
                )),
                None => Ok(TypeExpression {
                    span,
                    value: Expression::Name(name.to_owned()),
                }),
            };
        }
        let inner = Box::new(self.union(depth + 1)?);
        self.blank();
        if !self.eat('>') {
            return Err(Box::new(self.unexpected("`>` is expected here")));
        }
        let span = self.span(start, self.at);
        match name {
            "list" => Ok(TypeExpression {
                span,
                value: Expression::List(inner),
            }),
            "map" => Ok(TypeExpression {
                span,
                value: Expression::Map(inner),
            }),
            _ => {
                let span = self.span(start, end);
                let message = format!("`{name}` takes no type between `<` and `>`");
                let finding = Diagnostic::error(rules::TYPE_EXPRESSION, message, span, "");
                let meant = match name.to_ascii_lowercase().as_str() {
                    "array" | "vec" | "set" | "seq" => "list",
                    "object" | "dict" | "hashmap" | "record" => "map",
                    _ => return Err(Box::new(finding.suggest(&[], name, span, ["list", "map"]))),
                };
                Err(Box::new(
                    finding
                        .help(format!("did you mean `{meant}`?"))
                        .cure(span, meant),
                ))
            }
        }
    }

    fn blank(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn unexpected(&self, label: &str) -> Diagnostic {
        let found = self.rest().chars().next();
        let span = self.span(self.at, self.at + found.map_or(0, char::len_utf8));
        let message = match found {
            Some(c) => format!("unexpected `{c}` in a type"),
            None => "the type ends too early".to_owned(),
        };
        let finding = Diagnostic::error(rules::TYPE_EXPRESSION, message, span, label);
        match found {
            Some('?') => finding.help("a member that may be absent has the `?` after its name"),
            Some('[') => finding.help("a list is written `list<T>`"),
            _ => finding,
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        match self.offset {
            Some(offset) => Span {
                file: self.whole.file,
                start: offset + byte(start),
                end: offset + byte(end),
            },
            None => self.whole,
        }
    }
}

fn is_null(part: &TypeExpression) -> bool {
    matches!(&part.value, Expression::Name(name) if name == "null")
}

/// What other languages call the types of this one. Names with a capital may be types of the catalog.
fn familiar(name: &str) -> Option<&'static str> {
    Some(match name {
        "str" | "text" | "char" => "string",
        "int" | "int32" | "int64" | "i64" | "u64" | "i32" | "u32" | "long" => "integer",
        "float" | "double" | "decimal" | "f64" => "number",
        "bool" => "boolean",
        "any" | "unknown" | "value" => "json",
        "object" | "dict" => "map<json>",
        "array" => "list<json>",
        "date-time" | "datetime" | "time" | "date" => "timestamp",
        "url" => "uri",
        "guid" => "uuid",
        _ => return None,
    })
}

fn unknown(name: &str, meant: &str, span: Span) -> Diagnostic {
    let mut finding = Diagnostic::error(
        rules::UNKNOWN_TYPE,
        format!("unknown type `{name}`"),
        span,
        "",
    )
    .help(format!("did you mean `{meant}`?"));
    finding.cure = Some(Patch {
        span,
        text: meant.to_owned(),
    });
    debug_assert!(!SCALARS.contains(&name), "a scalar needs no translation");
    finding
}
