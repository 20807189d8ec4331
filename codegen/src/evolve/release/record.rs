//! Lists what is kept of each part of the model, by which it is written, read and described.

use serde_json::{Map, Value, json};

use super::keep::{Kept, Mistake, mistake, object, put, take};
use crate::model::{
    Arm, Carrier, Catalog, Constraints, Definition, Deprecation, EnumValue, Event, Example, Fact,
    FactKind, FactValue, Grade, Group, KnownInteger, Member, NamePart, Naming, PayloadPlace,
    Related, Scalar, Shape, Source, Type, TypeId, Variant,
};

macro_rules! records {
    ($($name:ident $says:literal { $($field:ident),* } $(+ $($other:ident),*)?;)*) => { $(
        impl Kept for $name {
            fn keep(&self) -> Value {
                let mut whole = Map::new();
                $(put(&mut whole, stringify!($field), &self.$field);)*
                whole.into()
            }

            fn read(value: &Value, at: &str) -> Result<$name, Mistake> {
                let whole = object(value, at, &[$(stringify!($field)),*])?;
                Ok($name {
                    $($field: take(whole, stringify!($field), at)?,)*
                    $($($other: Default::default(),)*)?
                })
            }

            fn schema(defs: &mut Map<String, Value>) -> Value {
                let name = stringify!($name);
                if !defs.contains_key(name) {
                    // Before its members are looked at: some contain themselves.
                    defs.insert(name.to_owned(), Value::Null);
                    let mut properties = Map::new();
                    let mut required = Vec::<Value>::new();
                    $(member(self_type(|it: &$name| &it.$field), stringify!($field), defs, &mut properties, &mut required);)*
                    let mut schema = json!({
                        "description": $says,
                        "type": "object",
                        "properties": properties,
                        "additionalProperties": false,
                    });
                    if !required.is_empty() {
                        schema["required"] = required.into();
                    }
                    defs.insert(name.to_owned(), schema);
                }
                json!({ "$ref": format!("#/$defs/{name}") })
            }
        }
    )* };
}

/// Names the type of a field, which a macro cannot.
fn self_type<S, T: Kept>(_: fn(&S) -> &T) -> std::marker::PhantomData<T> {
    std::marker::PhantomData
}

fn member<T: Kept>(
    _: std::marker::PhantomData<T>,
    name: &str,
    defs: &mut Map<String, Value>,
    properties: &mut Map<String, Value>,
    required: &mut Vec<Value>,
) {
    properties.insert(name.to_owned(), T::schema(defs));
    if T::missing().is_none() {
        required.push(name.into());
    }
}

records! {
    Catalog "One catalog." {
        name, package, title, summary, doc, version, link, extends, naming, payload, envelope, groups, carriers, sources,
        facts, types, events
    } + history, releases, always, order;
    Naming "Where the event's name is." { parts, separator };
    NamePart "A member that carries the event's name or a part of it." { wire, aliases };
    Group "A group of events." { name, title, summary };
    Carrier "A way in which events arrive." { name, summary, doc, link } + order;
    Source "Something that the catalog cites." { name, title, link };
    Fact "Something that is said of each event." { name, summary, kind };
    Event "One event." {
        key, wire, parts, renamed_from, ident, method, summary, doc, group, payload, examples, present, absent, carriers,
        related, facts, link, evidence, sources, deprecated, files
    };
    Related "Other events and how they relate." { follows, precedes, excludes, see };
    Example "An example of an event." { summary, event, payload };
    Member "A member of an object." {
        wire, aliases, ident, shape, optional, nullable, boxed, summary, doc, renamed_from, unit, constraints, example,
        evidence, sources, deprecated
    } + since;
    Type "A named type." {
        name, summary, doc, group, renamed_from, definition, example, evidence, sources, deprecated, files
    };
    EnumValue "A listed value of an enum." { wire, ident, summary, doc, deprecated };
    Variant "An arm of a union told apart by a member." { tag, ident, content };
    Arm "An arm of a union told apart by JSON type." { ident, shape };
    KnownInteger "A known value of an open set of integers." { value, summary };
    Deprecation "Whether and why not to use something." { since, instead, note };
}

impl Kept for Constraints {
    fn keep(&self) -> Value {
        let mut whole = Map::new();
        put(&mut whole, "range", &self.range);
        put(&mut whole, "length", &self.length);
        put(&mut whole, "items", &self.items);
        put(&mut whole, "pattern", &self.pattern);
        whole.into()
    }

    fn read(value: &Value, at: &str) -> Result<Constraints, Mistake> {
        let whole = object(value, at, &["range", "length", "items", "pattern"])?;
        Ok(Constraints {
            range: take(whole, "range", at)?,
            length: take(whole, "length", at)?,
            items: take(whole, "items", at)?,
            pattern: take(whole, "pattern", at)?,
        })
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        let range = crate::model::Bounds::<f64>::schema(defs);
        let count = crate::model::Bounds::<u64>::schema(defs);
        json!({
            "description": "What the strict schema demands beyond the type.",
            "type": "object",
            "properties": { "range": range, "length": count, "items": count, "pattern": { "type": "string" } },
            "additionalProperties": false,
        })
    }

    fn is_missing(&self) -> bool {
        *self == Constraints::default()
    }

    fn missing() -> Option<Constraints> {
        Some(Constraints::default())
    }
}

/// Values that are written as texts.
macro_rules! names {
    ($($type:ident { $($variant:ident = $text:literal),* })*) => { $(
        impl Kept for $type {
            fn keep(&self) -> Value {
                match self { $($type::$variant => $text.into()),* }
            }

            fn read(value: &Value, at: &str) -> Result<$type, Mistake> {
                match value.as_str() {
                    $(Some($text) => Ok($type::$variant),)*
                    _ => Err(mistake(at, [$($text),*].join(" or "))),
                }
            }

            fn schema(_: &mut Map<String, Value>) -> Value {
                json!({ "type": "string", "enum": [$($text),*] })
            }
        }
    )* };
}

names! {
    FactKind { Boolean = "boolean", Integer = "integer", String = "string" }
    Grade { A = "A", B = "B", BMinus = "B-", C = "C", CMinus = "C-", D = "D" }
    Scalar {
        String = "string", Integer = "integer", Number = "number", Boolean = "boolean", Timestamp = "timestamp",
        Uri = "uri", Uuid = "uuid"
    }
}

impl Kept for FactValue {
    fn keep(&self) -> Value {
        match self {
            FactValue::Boolean(value) => (*value).into(),
            FactValue::Integer(value) => (*value).into(),
            FactValue::String(value) => value.as_str().into(),
        }
    }

    fn read(value: &Value, at: &str) -> Result<FactValue, Mistake> {
        match value {
            Value::Bool(value) => Ok(FactValue::Boolean(*value)),
            Value::String(value) => Ok(FactValue::String(value.clone())),
            _ => value
                .as_i64()
                .map(FactValue::Integer)
                .ok_or_else(|| mistake(at, "a fact")),
        }
    }

    fn schema(_: &mut Map<String, Value>) -> Value {
        json!({ "type": ["boolean", "integer", "string"] })
    }
}

impl Kept for TypeId {
    fn keep(&self) -> Value {
        self.0.into()
    }

    fn read(value: &Value, at: &str) -> Result<TypeId, Mistake> {
        usize::read(value, at).map(TypeId)
    }

    fn schema(_: &mut Map<String, Value>) -> Value {
        json!({ "type": "integer", "minimum": 0, "description": "An index into the catalog's `types`." })
    }
}

impl Kept for PayloadPlace {
    fn keep(&self) -> Value {
        match self {
            PayloadPlace::Flat => Value::Null,
            PayloadPlace::Member(name) => name.as_str().into(),
        }
    }

    fn read(value: &Value, at: &str) -> Result<PayloadPlace, Mistake> {
        Ok(Option::<String>::read(value, at)?.map_or(PayloadPlace::Flat, PayloadPlace::Member))
    }

    fn schema(_: &mut Map<String, Value>) -> Value {
        json!({ "type": ["string", "null"], "description": "The member that holds payloads; null where they lie beside the envelope." })
    }
}

/// The one member of an object that says which of several things it is.
fn only<'v>(value: &'v Value, at: &str) -> Result<(&'v str, &'v Value, String), Mistake> {
    let found = value.as_object().filter(|object| object.len() == 1);
    let (name, inner) = found
        .and_then(|it| it.iter().next())
        .ok_or_else(|| mistake(at, "one member"))?;
    Ok((name, inner, format!("{at}/{name}")))
}

/// How deep type expressions may nest: a list in a list in a map. More is read from no catalog.
const DEEPEST: usize = 64;

impl Kept for Shape {
    fn keep(&self) -> Value {
        match self {
            Shape::Json => "json".into(),
            Shape::Scalar(scalar) => scalar.keep(),
            Shape::List(inner) => json!({ "list": inner.keep() }),
            Shape::Map(inner) => json!({ "map": inner.keep() }),
            Shape::Nullable(inner) => json!({ "nullable": inner.keep() }),
            Shape::Type(id) => json!({ "type": id.keep() }),
        }
    }

    fn read(value: &Value, at: &str) -> Result<Shape, Mistake> {
        if at.matches('/').count() > DEEPEST {
            return Err(mistake(at, "a type that is less deep"));
        }
        if value.is_string() {
            let json = value == "json";
            return if json {
                Ok(Shape::Json)
            } else {
                Scalar::read(value, at).map(Shape::Scalar)
            };
        }
        let (name, inner, at) = only(value, at)?;
        let boxed = || Shape::read(inner, &at).map(Box::new);
        match name {
            "list" => Ok(Shape::List(boxed()?)),
            "map" => Ok(Shape::Map(boxed()?)),
            "nullable" => Ok(Shape::Nullable(boxed()?)),
            "type" => TypeId::read(inner, &at).map(Shape::Type),
            _ => Err(mistake(&at, "a type expression")),
        }
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        if !defs.contains_key("Shape") {
            let one = |name: &str, schema: Value| json!({ "type": "object", "properties": { name: schema }, "required": [name], "additionalProperties": false });
            let inner = json!({ "$ref": "#/$defs/Shape" });
            let scalars = Scalar::schema(defs);
            let arms = json!([
                scalars,
                { "type": "string", "enum": ["json"] },
                one("list", inner.clone()),
                one("map", inner.clone()),
                one("nullable", inner),
                one("type", TypeId::schema(defs)),
            ]);
            defs.insert(
                "Shape".to_owned(),
                json!({ "description": "A type expression.", "oneOf": arms }),
            );
        }
        json!({ "$ref": "#/$defs/Shape" })
    }
}

impl Kept for Definition {
    fn keep(&self) -> Value {
        let mut inner = Map::new();
        match self {
            Definition::Struct(members) => json!({ "struct": members.keep() }),
            Definition::Choice(arms) => json!({ "choice": arms.keep() }),
            Definition::Enum { values, closed } => {
                put(&mut inner, "values", values);
                put(&mut inner, "closed", closed);
                json!({ "enum": inner })
            }
            Definition::Tagged {
                tag,
                variants,
                untagged,
                closed,
            } => {
                put(&mut inner, "tag", tag);
                put(&mut inner, "variants", variants);
                put(&mut inner, "untagged", untagged);
                put(&mut inner, "closed", closed);
                json!({ "tagged": inner })
            }
            Definition::Scalar {
                scalar,
                constraints,
                values,
            } => {
                put(&mut inner, "scalar", scalar);
                put(&mut inner, "constraints", constraints);
                put(&mut inner, "values", values);
                json!({ "scalar": inner })
            }
        }
    }

    fn read(value: &Value, at: &str) -> Result<Definition, Mistake> {
        let (name, inner, at) = only(value, at)?;
        let at = at.as_str();
        let members = |known: &[&str]| object(inner, at, known);
        Ok(match name {
            "struct" => Definition::Struct(Vec::read(inner, at)?),
            "choice" => Definition::Choice(Vec::read(inner, at)?),
            "enum" => {
                let whole = members(&["values", "closed"])?;
                Definition::Enum {
                    values: take(whole, "values", at)?,
                    closed: take(whole, "closed", at)?,
                }
            }
            "tagged" => {
                let whole = members(&["tag", "variants", "untagged", "closed"])?;
                Definition::Tagged {
                    tag: take(whole, "tag", at)?,
                    variants: take(whole, "variants", at)?,
                    untagged: take(whole, "untagged", at)?,
                    closed: take(whole, "closed", at)?,
                }
            }
            "scalar" => {
                let whole = members(&["scalar", "constraints", "values"])?;
                Definition::Scalar {
                    scalar: take(whole, "scalar", at)?,
                    constraints: take(whole, "constraints", at)?,
                    values: take(whole, "values", at)?,
                }
            }
            _ => return Err(mistake(at, "a definition")),
        })
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        let closed = json!({ "type": "string", "description": "Why nothing else can occur." });
        let one = |name: &str, schema: Value| json!({ "type": "object", "properties": { name: schema }, "required": [name], "additionalProperties": false });
        let parts = |properties: Value| json!({ "type": "object", "properties": properties, "additionalProperties": false });
        json!({ "oneOf": [
            one("struct", Vec::<Member>::schema(defs)),
            one("choice", Vec::<Arm>::schema(defs)),
            one("enum", parts(json!({ "values": Vec::<EnumValue>::schema(defs), "closed": closed }))),
            one("tagged", parts(json!({
                "tag": { "type": "string" },
                "variants": Vec::<Variant>::schema(defs),
                "untagged": TypeId::schema(defs),
                "closed": closed,
            }))),
            one("scalar", parts(json!({
                "scalar": Scalar::schema(defs),
                "constraints": Constraints::schema(defs),
                "values": Vec::<KnownInteger>::schema(defs),
            }))),
        ]})
    }
}

impl Kept for Box<Shape> {
    fn keep(&self) -> Value {
        (**self).keep()
    }

    fn read(value: &Value, at: &str) -> Result<Box<Shape>, Mistake> {
        Shape::read(value, at).map(Box::new)
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        Shape::schema(defs)
    }
}

/// Every index is in its list, and what must be a struct is one: what the model promises and JSON cannot.
pub(super) fn check(catalog: &Catalog) -> Result<(), Mistake> {
    let wrong = |at: String, what: &str| Err(mistake(&at, format!("the index of {what}")));
    let is_struct = |id: TypeId| {
        catalog
            .types
            .get(id.0)
            .is_some_and(|ty| matches!(ty.definition, Definition::Struct(_)))
    };
    let shape = |shape: &Shape| shape.named().is_none_or(|id| id.0 < catalog.types.len());
    let members = |members: &[Member]| {
        members
            .iter()
            .all(|it| shape(&it.shape) && it.sources.iter().all(|at| *at < catalog.sources.len()))
    };
    if !members(&catalog.envelope) {
        return wrong("/catalog/envelope".to_owned(), "a type or a source");
    }
    for (at, ty) in catalog.types.iter().enumerate() {
        let sound = match &ty.definition {
            Definition::Struct(list) => members(list),
            Definition::Choice(arms) => arms.iter().all(|arm| shape(&arm.shape)),
            Definition::Tagged {
                variants, untagged, ..
            } => variants.iter().all(|it| is_struct(it.content)) && untagged.is_none_or(is_struct),
            Definition::Enum { .. } | Definition::Scalar { .. } => true,
        };
        let sources = ty.sources.iter().all(|at| *at < catalog.sources.len());
        let group = ty.group.is_none_or(|at| at < catalog.groups.len());
        if !(sound && sources && group) {
            return wrong(
                format!("/catalog/types/{at}"),
                "a type, a group or a source",
            );
        }
    }
    for (at, event) in catalog.events.iter().enumerate() {
        let within = |list: &[usize], limit: usize| list.iter().all(|at| *at < limit);
        let Related {
            follows,
            precedes,
            excludes,
            see,
        } = &event.related;
        let sound = is_struct(event.payload)
            && event.group < catalog.groups.len()
            && within(&event.present, catalog.envelope.len())
            && within(&event.absent, catalog.envelope.len())
            && within(&event.carriers, catalog.carriers.len())
            && within(&event.sources, catalog.sources.len())
            && [follows, precedes, excludes, see]
                .iter()
                .all(|list| within(list, catalog.events.len()));
        if !sound {
            return wrong(
                format!("/catalog/events/{at}"),
                "something that the catalog has",
            );
        }
    }
    Ok(())
}
