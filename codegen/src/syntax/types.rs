//! Reads types, members and what else has a shape.

use std::collections::HashMap;

use super::bounds::bounds_of;
use super::expression::{self, TypeExpression};
use super::keys::{CONSTRAINTS, Key, MEMBER, NOTES, SHAPE, TYPE, VARIANT};
use super::reader::{Map, Reader};
use super::values::{EnumValue, KnownInteger, known, values};
use super::{Notes, Spanned, Text};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::node::{Entry, Node, Value};

/// A named type.
#[derive(Clone, Debug)]
pub struct Type {
    /// The name.
    pub name: Text,
    /// The whole of its definition, then of what overrides it.
    pub places: Vec<Span>,
    /// What it was called before.
    pub renamed_from: Option<Text>,
    /// What it is.
    pub shape: Shape,
    /// What the strict schema demands.
    pub constraints: Constraints,
    /// What it says of itself.
    pub notes: Notes,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member {
    /// The name, without the `?`.
    pub name: Text,
    /// Whether there was a `?`.
    pub optional: bool,
    /// Whether it was given as `null`, which takes it out where it overrides.
    pub removed: bool,
    /// What it is: a type expression, or a definition in place.
    pub shape: Shape,
    /// What the strict schema demands.
    pub constraints: Constraints,
    /// Other names it arrives under.
    pub aliases: Option<Vec<Text>>,
    /// What it was called before.
    pub renamed_from: Option<Text>,
    /// What a quantity is counted in.
    pub unit: Option<Text>,
    /// Whether it is kept on the heap.
    pub boxed: Option<Spanned<bool>>,
    /// What it says of itself.
    pub notes: Notes,
}

/// What something is: one of the kinds of definitions. Which keys belong together is checked where they are read,
/// whether something is missing only once what is extended has been taken over.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    /// A type expression.
    pub expression: Option<TypeExpression>,
    /// Structs whose members come first.
    pub include: Option<Vec<Text>>,
    /// The members of a struct; the place is the key's.
    pub fields: Option<Spanned<Vec<Member>>>,
    /// The values of an enum; the place is the key's.
    pub values: Option<Spanned<Vec<EnumValue>>>,
    /// Why nothing else can occur.
    pub closed: Option<Text>,
    /// The member that tells the arms of a union apart.
    pub tag: Option<Text>,
    /// The arms of a tagged union; the place is the key's.
    pub variants: Option<Spanned<Vec<Variant>>>,
    /// The struct without the tag.
    pub untagged: Option<Box<Variant>>,
    /// The arms of a union told apart by JSON type; the place is the key's.
    pub arms: Option<Spanned<Vec<TypeExpression>>>,
    /// Known values of an open set of integers; the place is the key's.
    pub known: Option<Spanned<Vec<KnownInteger>>>,
    /// A value.
    pub example: Option<Node>,
    /// Whether a key that it cannot do without was refused.
    pub refused: bool,
}

/// An arm of a tagged union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The tag's text.
    pub tag: Text,
    /// Whether it was given as `null`, which takes it out where it overrides.
    pub removed: bool,
    /// One sentence.
    pub summary: Option<Text>,
    /// Markdown.
    pub doc: Option<Text>,
    /// Structs whose members come first.
    pub include: Option<Vec<Text>>,
    /// The members.
    pub fields: Option<Spanned<Vec<Member>>>,
}

/// What the strict schema demands beyond the type; the place of bounds includes their key.
#[derive(Clone, Debug, Default)]
pub struct Constraints {
    /// Bounds of a number.
    pub range: Option<Spanned<Bounds<f64>>>,
    /// Bounds of a text's length.
    pub length: Option<Spanned<Bounds<u64>>>,
    /// Bounds of the number of elements.
    pub items: Option<Spanned<Bounds<u64>>>,
    /// A regular expression.
    pub pattern: Option<Text>,
}

/// Bounds as the model has them.
pub type Bounds<T> = crate::model::Bounds<T>;

/// A type under its name.
pub(super) fn ty(reader: &mut Reader<'_>, entry: Entry) -> Option<Type> {
    let what = format!("type `{}`", entry.key.text);
    let whole = entry.key.span.to(entry.value.span);
    let known: [&[Key]; 4] = [&SHAPE, &CONSTRAINTS, &NOTES, &TYPE];
    let mut map = reader.map(entry.value, &what, &known)?;
    let name = Spanned {
        value: entry.key.text,
        span: entry.key.span,
    };
    Some(Type {
        places: vec![whole],
        renamed_from: reader.text_of(&mut map, "renamed_from"),
        name,
        shape: shape(reader, &mut map),
        constraints: constraints(reader, &mut map),
        notes: reader.notes(&mut map),
    })
}

/// The members under a key.
pub(super) fn members(
    reader: &mut Reader<'_>,
    map: &mut Map,
    key: &str,
) -> Option<Spanned<Vec<Member>>> {
    let entry = map.take(key)?;
    let members = reader.names(entry.value, &format!("`{key}`"));
    let mut members: Vec<Member> = members
        .into_iter()
        .filter_map(|entry| member(reader, entry))
        .collect();
    let mut seen = HashMap::new();
    members.retain(|member| {
        let first = *seen
            .entry(member.name.value.clone())
            .or_insert(member.name.span);
        if first != member.name.span {
            let message = format!("member `{}` is defined twice", member.name.value);
            reader.report(
                Diagnostic::error(
                    rules::DUPLICATE_NAME,
                    message,
                    member.name.span,
                    "again here",
                )
                .and(first, "first here"),
            );
        }
        first == member.name.span
    });
    Some(Spanned {
        value: members,
        span: entry.key.span,
    })
}

fn member(reader: &mut Reader<'_>, Entry { key, value }: Entry) -> Option<Member> {
    let (text, optional) = match key.text.strip_suffix('?') {
        Some(text) => (text.to_owned(), true),
        None => (key.text, false),
    };
    let mut member = Member {
        name: Spanned {
            value: text,
            span: key.span,
        },
        optional,
        removed: false,
        shape: Shape::default(),
        constraints: Constraints::default(),
        aliases: None,
        renamed_from: None,
        unit: None,
        boxed: None,
        notes: Notes::default(),
    };
    match &value.value {
        Value::Refused => return None,
        Value::Scalar(_) if value.is_null() => member.removed = true,
        Value::Scalar(_) => {
            let text = reader.text(value, &format!("member `{}`", member.name.value))?;
            member.shape.expression = Some(expression::parse(reader, &text));
        }
        _ => {
            let what = format!("member `{}`", member.name.value);
            let known: [&[Key]; 4] = [&SHAPE, &CONSTRAINTS, &NOTES, &MEMBER];
            let mut map = reader.map(value, &what, &known)?;
            member.shape = shape(reader, &mut map);
            member.constraints = constraints(reader, &mut map);
            member.aliases = reader.texts_of(&mut map, "aliases");
            member.renamed_from = reader.text_of(&mut map, "renamed_from");
            member.unit = reader.sentence_of(&mut map, "unit");
            member.boxed = map
                .take("boxed")
                .and_then(|entry| reader.boolean(&entry.value, "`boxed`"));
            member.notes = reader.notes(&mut map);
        }
    }
    Some(member)
}

fn shape(reader: &mut Reader<'_>, map: &mut Map) -> Shape {
    check_kind(reader, map);
    let keys = ["type", "fields", "enum", "tag", "variants", "one_of"];
    let given = keys.map(|key| map.is_given(key) && !map.is_empty(key));
    let mut shape = shape_keys(reader, map);
    let kept = [
        shape.expression.is_some(),
        shape.fields.is_some(),
        is_listed(shape.values.as_ref()),
        shape.tag.is_some(),
        is_listed(shape.variants.as_ref()),
        is_listed(shape.arms.as_ref()),
    ];
    shape.refused = given
        .into_iter()
        .zip(kept)
        .any(|(given, kept)| given && !kept);
    shape
}

fn is_listed<T>(list: Option<&Spanned<Vec<T>>>) -> bool {
    list.is_some_and(|list| !list.value.is_empty())
}

/// The keys that say what kind of definition it is, each with those that only go with it.
const KINDS: [(&str, &[&str]); 5] = [
    ("type", &["values"]),
    ("fields", &["include"]),
    ("enum", &["closed"]),
    ("variants", &["tag", "untagged", "closed"]),
    ("one_of", &[]),
];

/// A definition is of one kind. One that overrides another may leave out the key that says which.
fn check_kind(reader: &mut Reader<'_>, map: &Map) {
    let mut kinds: Vec<(Span, &str, &[&str])> = KINDS
        .iter()
        .filter_map(|(key, also)| Some((map.place(key)?, *key, *also)))
        .collect();
    kinds.sort_unstable_by_key(|(place, ..)| *place);
    let Some(&(place, kind, also)) = kinds.first() else {
        return;
    };
    let others = KINDS
        .iter()
        .flat_map(|(key, also)| std::iter::once(key).chain(*also))
        .filter(|key| **key != kind);
    let clash = others
        .filter(|key| !also.contains(key))
        .filter_map(|key| Some((map.place(key)?, *key)))
        .min();
    if let Some((other, key)) = clash {
        let message = format!("`{key}` does not go with `{kind}`");
        reader.report(
            Diagnostic::error(
                rules::CONFLICTING_KEYS,
                message,
                other,
                "this belongs to another kind of definition",
            )
            .and(place, "this says what it is"),
        );
    }
}

fn shape_keys(reader: &mut Reader<'_>, map: &mut Map) -> Shape {
    Shape {
        expression: reader
            .text_of(map, "type")
            .map(|text| expression::parse(reader, &text)),
        include: reader.texts_of(map, "include"),
        fields: members(reader, map, "fields"),
        values: map.take("enum").map(|entry| values(reader, entry)),
        closed: reader.sentence_of(map, "closed"),
        tag: reader.text_of(map, "tag"),
        variants: map.take("variants").map(|entry| {
            let arms = reader.names(entry.value, "`variants`");
            let arms = arms
                .into_iter()
                .filter_map(|entry| variant(reader, entry))
                .collect();
            Spanned {
                value: arms,
                span: entry.key.span,
            }
        }),
        untagged: map
            .take("untagged")
            .and_then(|entry| variant(reader, entry))
            .map(Box::new),
        arms: map.take("one_of").map(|entry| {
            let arms = reader.texts(entry.value, "`one_of`");
            Spanned {
                value: arms
                    .iter()
                    .map(|arm| expression::parse(reader, arm))
                    .collect(),
                span: entry.key.span,
            }
        }),
        known: map.take("values").map(|entry| known(reader, entry)),
        example: map.take("example").map(|entry| entry.value),
        refused: false,
    }
}

fn constraints(reader: &mut Reader<'_>, map: &mut Map) -> Constraints {
    Constraints {
        range: bounds_of(reader, map, "range"),
        length: bounds_of(reader, map, "length"),
        items: bounds_of(reader, map, "items"),
        pattern: reader.text_of(map, "pattern"),
    }
}

fn variant(reader: &mut Reader<'_>, Entry { key, value }: Entry) -> Option<Variant> {
    let what = if key.text == "untagged" {
        "`untagged`".to_owned()
    } else {
        format!("variant `{}`", key.text)
    };
    let tag = Spanned {
        value: key.text,
        span: key.span,
    };
    if value.is_null() {
        return Some(Variant {
            tag,
            removed: true,
            summary: None,
            doc: None,
            include: None,
            fields: None,
        });
    }
    let mut map = reader.map(value, &what, &[&VARIANT])?;
    Some(Variant {
        tag,
        removed: false,
        summary: reader.sentence_of(&mut map, "summary"),
        doc: reader.prose_of(&mut map, "doc"),
        include: reader.texts_of(&mut map, "include"),
        fields: members(reader, &mut map, "fields"),
    })
}
