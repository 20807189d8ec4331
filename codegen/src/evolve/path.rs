//! Leads from an event to one of its parts, and puts a value there.

use serde_json::{Map, Value, json};

use super::sample;
use crate::model::{Catalog, Definition, Event, Member, PayloadPlace, Shape, TypeId};

/// A step into a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// To a member of an object.
    Member(String),
    /// To the elements of a list.
    Element,
    /// To the values of a map.
    Value,
    /// To what comes with a text of a tag; the place is the same.
    Variant(String),
    /// To the object without the tag; the place is the same.
    Untagged,
    /// To an arm of a union told apart by JSON type, by its name; the place is the same.
    Arm(String),
}

/// The way to a part.
pub(super) type Path = Vec<Step>;

/// What to put at the end of a path.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Leaf {
    /// This value.
    Is(Value),
    /// Nothing: the member is absent.
    Absent,
}

/// The path as a JSON Pointer into an event, with `*` for every element and every value of a map.
pub(super) fn pointer(path: &[Step]) -> String {
    path.iter()
        .map(|step| match step {
            Step::Member(name) => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
            Step::Element | Step::Value => "/*".to_owned(),
            Step::Variant(_) | Step::Untagged | Step::Arm(_) => String::new(),
        })
        .collect()
}

/// A whole event with as little as possible in it.
pub(super) fn least(catalog: &Catalog, event: &Event) -> Value {
    let mut whole = Map::new();
    for (part, text) in catalog.naming.parts.iter().zip(&event.parts) {
        whole.insert(part.wire.clone(), json!(text));
    }
    for member in catalog.envelope.iter().filter(|member| !member.optional) {
        whole.insert(member.wire.clone(), sample::member(catalog, member));
    }
    let payload = sample::object(catalog, event.payload, 0);
    match &catalog.payload {
        PayloadPlace::Flat => whole.extend(payload),
        PayloadPlace::Member(place) => {
            whole.insert(place.clone(), payload.into());
        }
    }
    whole.into()
}

/// The event with a leaf at the end of a path. What leads there is taken from `base` as far as it goes and made from the
/// catalog where it ends.
pub(super) fn plant(
    catalog: &Catalog,
    event: &Event,
    base: &Value,
    path: &[Step],
    leaf: &Leaf,
) -> Option<Value> {
    let mut whole = base.as_object()?.clone();
    let Some((Step::Member(name), rest)) = path.split_first() else {
        return match leaf {
            Leaf::Is(value) => Some(value.clone()),
            Leaf::Absent => None,
        };
    };
    let payload = catalog.payload_members(event);
    let flat = catalog.payload == PayloadPlace::Flat;
    if catalog.payload == PayloadPlace::Member(name.clone()) {
        let shape = Shape::Type(event.payload);
        put(catalog, &mut whole, name, &shape, rest, leaf)?;
        return Some(whole.into());
    }
    let members = catalog
        .envelope
        .iter()
        .chain(payload.iter().filter(|_| flat));
    let shape = shape_of(members, name);
    put(
        catalog,
        &mut whole,
        name,
        shape.unwrap_or(&Shape::Json),
        rest,
        leaf,
    )?;
    Some(whole.into())
}

fn shape_of<'m>(mut members: impl Iterator<Item = &'m Member>, name: &str) -> Option<&'m Shape> {
    members
        .find(|member| member.wire == name)
        .map(|member| &member.shape)
}

/// Sets a member of an object, or what the path leads to inside it.
fn put(
    catalog: &Catalog,
    object: &mut Map<String, Value>,
    name: &str,
    shape: &Shape,
    rest: &[Step],
    leaf: &Leaf,
) -> Option<()> {
    if rest.is_empty() && *leaf == Leaf::Absent {
        object.shift_remove(name);
        return Some(());
    }
    let value = into(catalog, shape, object.get(name), rest, leaf)?;
    object.insert(name.to_owned(), value);
    Some(())
}

/// A value of a type with a leaf inside it.
fn into(
    catalog: &Catalog,
    shape: &Shape,
    base: Option<&Value>,
    path: &[Step],
    leaf: &Leaf,
) -> Option<Value> {
    let Some((step, rest)) = path.split_first() else {
        return match leaf {
            Leaf::Is(value) => Some(value.clone()),
            Leaf::Absent => None,
        };
    };
    let shape = bare(shape);
    match (step, shape) {
        (Step::Element, Shape::List(inner)) => {
            let elements = base
                .and_then(Value::as_array)
                .map(Vec::as_slice)
                .unwrap_or_default();
            let mut changed = elements.to_vec();
            let first = into(catalog, inner, elements.first(), rest, leaf)?;
            match changed.first_mut() {
                Some(place) => *place = first,
                None => changed.push(first),
            }
            Some(changed.into())
        }
        (Step::Value, Shape::Map(inner)) => {
            let mut entries = base.and_then(Value::as_object).cloned().unwrap_or_default();
            let name = entries
                .keys()
                .next()
                .cloned()
                .unwrap_or_else(|| "key".to_owned());
            let value = into(catalog, inner, entries.get(&name), rest, leaf)?;
            entries.insert(name, value);
            Some(entries.into())
        }
        (_, Shape::Type(id)) => within(catalog, *id, base, path, leaf),
        _ => None,
    }
}

fn within(
    catalog: &Catalog,
    id: TypeId,
    base: Option<&Value>,
    path: &[Step],
    leaf: &Leaf,
) -> Option<Value> {
    let (step, rest) = path.split_first()?;
    let object = base.and_then(Value::as_object);
    if rest.is_empty()
        && let (Step::Variant(_) | Step::Untagged | Step::Arm(_), Leaf::Is(value)) = (step, leaf)
    {
        return Some(value.clone());
    }
    match (step, &catalog.ty(id).definition) {
        (Step::Member(name), Definition::Struct(members)) => {
            let mut whole = object
                .cloned()
                .unwrap_or_else(|| sample::object(catalog, id, 0));
            let shape = shape_of(members.iter(), name).unwrap_or(&Shape::Json);
            put(catalog, &mut whole, name, shape, rest, leaf)?;
            Some(whole.into())
        }
        (Step::Variant(text), Definition::Tagged { tag, variants, .. }) => {
            let variant = variants.iter().find(|variant| variant.tag == *text)?;
            let same = object.filter(|it| it.get(tag).and_then(Value::as_str) == Some(text));
            let whole = same
                .cloned()
                .unwrap_or_else(|| sample::tagged(catalog, tag, text, variant.content, 0));
            into_struct(catalog, variant.content, whole, rest, leaf)
        }
        (
            Step::Untagged,
            Definition::Tagged {
                tag,
                untagged: Some(id),
                ..
            },
        ) => {
            let same = object.filter(|it| !it.contains_key(tag));
            let whole = same
                .cloned()
                .unwrap_or_else(|| sample::object(catalog, *id, 0));
            into_struct(catalog, *id, whole, rest, leaf)
        }
        (Step::Arm(name), Definition::Choice(arms)) => {
            let arm = arms.iter().find(|arm| arm.ident == *name)?;
            let contract = super::admit::Contract {
                catalog,
                profile: super::admit::Profile::Open,
            };
            let base = base.filter(|it| contract.shape(&arm.shape, it));
            into(catalog, &arm.shape, base, rest, leaf)
        }
        _ => None,
    }
}

/// As for a struct, with the tag that stands beside its members.
fn into_struct(
    catalog: &Catalog,
    id: TypeId,
    mut whole: Map<String, Value>,
    path: &[Step],
    leaf: &Leaf,
) -> Option<Value> {
    let Some((Step::Member(name), rest)) = path.split_first() else {
        return match leaf {
            Leaf::Is(value) => Some(value.clone()),
            Leaf::Absent => None,
        };
    };
    let shape = shape_of(catalog.members(id).iter(), name).unwrap_or(&Shape::Json);
    put(catalog, &mut whole, name, shape, rest, leaf)?;
    Some(whole.into())
}

fn bare(shape: &Shape) -> &Shape {
    match shape {
        Shape::Nullable(inner) => bare(inner),
        other => other,
    }
}
