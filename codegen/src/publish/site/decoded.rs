//! Shows an example as a program sees it once it is decoded, in Rust and in TypeScript.

use std::fmt::Write as _;

use serde_json::Value;

use super::super::npm;
use super::book::Book;
use crate::model::{Catalog, Definition, Event, Example, Member, PayloadPlace, Shape, TypeId};
use crate::names;

/// The most characters of a value that a comment shows.
const WIDTH: usize = 56;

/// Decodes the example with the crate.
pub(super) fn rust(catalog: &Catalog, event: &Event, example: &Example) -> String {
    let package = catalog.package.replace('-', "_");
    let wire = string(&event.wire);
    let mut text = format!(
        "use {package}::{{Event, Payload}};\n\nlet event = Event::from_slice(body)?;\nassert_eq!(event.name(), {wire});\n"
    );
    for member in &catalog.envelope {
        if let Some(value) = example.event.get(&member.wire)
            && !shadowed(catalog, event, member)
        {
            let (local, field) = (local(&member.ident), field(&member.ident));
            let _ = writeln!(
                text,
                "let {local} = &event.{field}; // {}",
                short(&of_member(catalog, member, Some(value)))
            );
        }
    }
    let members = catalog.payload_members(event);
    if members.is_empty() {
        let _ = write!(
            text,
            "assert!(matches!(event.payload, Payload::{}(_)));",
            event.ident
        );
        return text;
    }
    let _ = writeln!(
        text,
        "\nif let Payload::{}(payload) = &event.payload {{",
        event.ident
    );
    for member in members {
        let (local, field) = (local(&member.ident), field(&member.ident));
        let value = of_member(catalog, member, example.payload.get(&member.wire));
        let _ = writeln!(
            text,
            "    let {local} = &payload.{field}; // {}",
            short(&value)
        );
    }
    text.push('}');
    text
}

/// Whether a flat payload has a member of the envelope's name, which is then the one that carries the value.
fn shadowed(catalog: &Catalog, event: &Event, member: &Member) -> bool {
    catalog.payload == PayloadPlace::Flat
        && catalog
            .payload_members(event)
            .iter()
            .any(|other| other.wire == member.wire)
}

/// Decodes the example with the types of the npm package.
pub(super) fn typescript(book: &Book<'_>, event: &Event, example: &Example) -> String {
    let Book {
        catalog,
        settings,
        any,
        ..
    } = book;
    let package = npm::name(settings, catalog);
    let wire = string(&event.wire);
    let mut text = format!(
        "import {{ isEvent, type {any} }} from \"{package}\";\n\nconst event = JSON.parse(body) as {any};\n\n\
        if (isEvent(event, {wire})) {{\n"
    );
    let mut say = |name: &str, access: &str, value: Option<&Value>| {
        let value = value.map_or_else(|| "undefined".to_owned(), Value::to_string);
        let name = variable(name);
        let _ = writeln!(text, "  const {name} = {access}; // {}", short(&value));
    };
    let payload = match &catalog.payload {
        PayloadPlace::Member(place) => property("event", place),
        PayloadPlace::Flat => "event".to_owned(),
    };
    let members = catalog.payload_members(event);
    // An absent payload is an empty one.
    let needed = members.iter().any(|member| !member.optional);
    let optional = if needed || catalog.payload == PayloadPlace::Flat {
        ""
    } else {
        "?"
    };
    for member in &catalog.envelope {
        let is_twice = members.iter().any(|other| other.wire == member.wire);
        if let Some(value) = example.event.get(&member.wire)
            && !is_twice
        {
            say(&member.wire, &property("event", &member.wire), Some(value));
        }
    }
    for member in members {
        let access = property(&format!("{payload}{optional}"), &member.wire);
        say(&member.wire, &access, example.payload.get(&member.wire));
    }
    text.push('}');
    text
}

fn of_member(catalog: &Catalog, member: &Member, value: Option<&Value>) -> String {
    let wrapped = member.optional || member.nullable;
    match value {
        None => "None".to_owned(),
        Some(Value::Null) if wrapped => "None".to_owned(),
        Some(value) if wrapped => format!("Some({})", of_shape(catalog, &member.shape, value)),
        Some(value) => of_shape(catalog, &member.shape, value),
    }
}

/// A value as Rust writes it.
fn of_shape(catalog: &Catalog, shape: &Shape, value: &Value) -> String {
    match (shape, value) {
        (Shape::Nullable(_), Value::Null) => "None".to_owned(),
        (Shape::Nullable(inner), _) => format!("Some({})", of_shape(catalog, inner, value)),
        (Shape::Type(id), _) => of_type(catalog, *id, value),
        (Shape::List(inner), Value::Array(items)) => {
            let items = items.iter().map(|item| of_shape(catalog, inner, item));
            format!("[{}]", items.collect::<Vec<_>>().join(", "))
        }
        (Shape::Map(inner), Value::Object(members)) => {
            let members = members.iter().map(|(name, value)| {
                format!("{}: {}", string(name), of_shape(catalog, inner, value))
            });
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        (_, Value::String(text)) => string(text),
        _ => value.to_string(),
    }
}

fn of_type(catalog: &Catalog, id: TypeId, value: &Value) -> String {
    let ty = catalog.ty(id);
    let name = &ty.name;
    match (&ty.definition, value) {
        (Definition::Struct(members), Value::Object(values)) => {
            let fields = members.iter().filter_map(|member| {
                let value = values.get(&member.wire)?;
                Some(format!(
                    "{}: {}",
                    field(&member.ident),
                    of_member(catalog, member, Some(value))
                ))
            });
            format!(
                "{name} {{ {} }}",
                fields
                    .chain(["..".to_owned()])
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        }
        (Definition::Enum { values, .. }, Value::String(text)) => {
            match values.iter().find(|listed| listed.wire == *text) {
                Some(listed) => format!("{name}::{}", listed.ident),
                None => format!("{name}::Unrecognized({})", string(text)),
            }
        }
        (Definition::Tagged { tag, variants, .. }, Value::Object(members)) => {
            let kind = members.get(tag).and_then(Value::as_str);
            match variants
                .iter()
                .find(|variant| Some(variant.tag.as_str()) == kind)
            {
                Some(variant) => format!(
                    "{name}::{}({})",
                    variant.ident,
                    of_type(catalog, variant.content, value)
                ),
                None => format!("{name}(..)"),
            }
        }
        (Definition::Choice(arms), _) => {
            match arms.iter().find(|arm| suits(catalog, &arm.shape, value)) {
                Some(arm) => format!(
                    "{name}::{}({})",
                    arm.ident,
                    of_shape(catalog, &arm.shape, value)
                ),
                None => value.to_string(),
            }
        }
        (Definition::Scalar { .. }, Value::String(text)) => format!("{name}({})", string(text)),
        (Definition::Scalar { .. }, _) => format!("{name}({value})"),
        _ => value.to_string(),
    }
}

/// Whether a value has the JSON type of an arm.
fn suits(catalog: &Catalog, shape: &Shape, value: &Value) -> bool {
    use crate::model::Scalar;
    match shape {
        Shape::Scalar(Scalar::Boolean) => value.is_boolean(),
        Shape::Scalar(Scalar::Integer | Scalar::Number) => value.is_number(),
        Shape::Scalar(_) => value.is_string(),
        Shape::Json => true,
        Shape::List(_) => value.is_array(),
        Shape::Map(_) => value.is_object(),
        Shape::Nullable(inner) => value.is_null() || suits(catalog, inner, value),
        Shape::Type(id) => match &catalog.ty(*id).definition {
            Definition::Struct(_) | Definition::Tagged { .. } => value.is_object(),
            Definition::Enum { .. } => value.is_string(),
            Definition::Choice(arms) => arms.iter().any(|arm| suits(catalog, &arm.shape, value)),
            Definition::Scalar { scalar, .. } => suits(catalog, &Shape::Scalar(*scalar), value),
        },
    }
}

/// A text in quotes, on one line.
fn string(text: &str) -> String {
    Value::from(text).to_string()
}

/// A value's beginning, on one line.
fn short(value: &str) -> String {
    let line: String = value
        .chars()
        .map(|letter| {
            if letter.is_control() || "\u{2028}\u{2029}".contains(letter) {
                ' '
            } else {
                letter
            }
        })
        .collect();
    if line.chars().count() <= WIDTH {
        return line;
    }
    line.chars().take(WIDTH - 1).chain(['…']).collect()
}

/// What a variable for a field is called.
fn local(ident: &str) -> String {
    match ident {
        "event" | "payload" | "body" => format!("{ident}_"),
        _ => field(ident),
    }
}

/// A field's name as Rust wants it.
fn field(ident: &str) -> String {
    if names::is_keyword(ident) {
        format!("r#{ident}")
    } else {
        ident.to_owned()
    }
}

/// An expression for a member.
fn property(of: &str, name: &str) -> String {
    if is_plain(name) {
        format!("{of}.{name}")
    } else if of.ends_with('?') {
        format!("{of}.[{}]", string(name))
    } else {
        format!("{of}[{}]", string(name))
    }
}

fn is_plain(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|c| c == '_' || c.is_ascii_alphabetic())
        && letters.all(|c| c == '_' || c.is_ascii_alphanumeric())
}

/// Words that name no variable in TypeScript, or name something that is still needed.
const TAKEN: [&str; 48] = [
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "event",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "isEvent",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "yield",
];

/// A name that a variable can have.
fn variable(name: &str) -> String {
    let letters = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
    let plain: String = letters.collect();
    if TAKEN.contains(&plain.as_str()) || plain.starts_with(|c: char| c.is_ascii_digit()) {
        format!("{plain}_")
    } else {
        plain
    }
}
