//! Says in a schema what a type, a member or an expression is.

use serde_json::{Number, Value, json};

use super::{Mode, Object, object, text};
use crate::model::{
    Arm, Bounds, Catalog, Constraints, Definition, Member, Scalar, Shape, Type, TypeId, Variant,
};

/// What a schema is written from.
#[derive(Clone, Copy)]
pub(super) struct Context<'m> {
    pub(super) catalog: &'m Catalog,
    pub(super) mode: Mode,
}

/// A property of an object.
pub(super) struct Property {
    pub(super) name: String,
    pub(super) schema: Value,
    pub(super) required: bool,
}

impl Property {
    /// A property that is always there and always says the same; generators read `const` less well.
    pub(super) fn text(name: &str, text: &str) -> Property {
        Property {
            name: name.to_owned(),
            schema: json!({ "type": "string", "enum": [text] }),
            required: true,
        }
    }
}

impl Context<'_> {
    /// A named type, as it stands under `$defs`.
    pub(super) fn definition(self, ty: &Type) -> Value {
        let mut schema = object([("title", ty.name.as_str().into())]);
        schema.insert("description".into(), description(ty).into());
        if ty.deprecated.is_some() {
            schema.insert("deprecated".into(), true.into());
        }
        match &ty.definition {
            Definition::Struct(members) => {
                schema.extend(self.object(self.properties(members).collect()));
            }
            Definition::Enum { values, closed } => {
                let listed: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
                schema.extend(self.texts(&listed, closed.is_none()));
            }
            Definition::Tagged {
                tag,
                variants,
                untagged,
                closed,
            } => {
                let arms = self.tagged(ty, tag, variants, *untagged, closed.is_none());
                schema.insert("oneOf".into(), arms.into());
            }
            Definition::Choice(arms) => {
                let arms = arms
                    .iter()
                    .map(|Arm { shape, .. }| Value::from(self.shape(shape)));
                schema.insert("anyOf".into(), arms.collect());
            }
            Definition::Scalar {
                scalar,
                constraints,
                ..
            } => {
                schema.extend(self.scalar(*scalar));
                schema.extend(self.constraints(json_type(*scalar), constraints));
            }
        }
        if let Some(example) = &ty.example {
            schema.insert("examples".into(), json!([example]));
        }
        schema.into()
    }

    /// An object with these properties, and in the strict schema no others.
    pub(super) fn object(self, properties: Vec<Property>) -> Object {
        let required = properties.iter().filter(|property| property.required);
        let required: Vec<Value> = required
            .map(|property| property.name.as_str().into())
            .collect();
        let properties: Object = properties
            .into_iter()
            .map(|property| (property.name, property.schema))
            .collect();
        let mut schema = object([("type", "object".into())]);
        if !properties.is_empty() {
            schema.insert("properties".into(), properties.into());
        }
        if !required.is_empty() {
            schema.insert("required".into(), required.into());
        }
        if self.mode == Mode::Strict {
            schema.insert("additionalProperties".into(), false.into());
        }
        schema
    }

    /// The members of an object.
    pub(super) fn properties(self, members: &[Member]) -> impl Iterator<Item = Property> {
        members.iter().map(move |member| Property {
            name: member.wire.clone(),
            schema: self.member(member),
            required: !member.optional,
        })
    }

    /// A member of an object.
    fn member(self, member: &Member) -> Value {
        let mut value = self.shape(&member.shape);
        if let Some(kind) = self.json_type_of(&member.shape) {
            let constraints = self.constraints(kind, &member.constraints);
            if !constraints.is_empty() {
                value = beside(value);
                // Ajv wants to be told what the keywords apply to.
                value.insert("type".into(), kind.into());
                value.extend(constraints);
            }
        }
        value = if member.nullable {
            nullable(value)
        } else {
            beside(value)
        };
        let description = text::with_deprecation(text::member(member), member.deprecated.as_ref());
        let mut schema = object([("description", description.into())]);
        if member.deprecated.is_some() {
            schema.insert("deprecated".into(), true.into());
        }
        schema.extend(value);
        if let Some(example) = &member.example {
            schema.insert("examples".into(), json!([example]));
        }
        schema.into()
    }

    /// A type expression.
    fn shape(self, shape: &Shape) -> Object {
        match shape {
            Shape::Json => Object::new(),
            Shape::Scalar(scalar) => self.scalar(*scalar),
            Shape::Nullable(inner) => nullable(self.shape(inner)),
            Shape::List(element) => object([
                ("type", "array".into()),
                ("items", self.shape(element).into()),
            ]),
            Shape::Map(value) if **value == Shape::Json => match self.mode {
                Mode::Open => object([("type", "object".into())]),
                Mode::Strict => object([
                    ("type", "object".into()),
                    ("additionalProperties", true.into()),
                ]),
            },
            Shape::Map(value) => object([
                ("type", "object".into()),
                ("additionalProperties", self.shape(value).into()),
            ]),
            Shape::Type(id) => reference(&self.catalog.ty(*id).name),
        }
    }

    fn scalar(self, scalar: Scalar) -> Object {
        let mut schema = object([("type", json_type(scalar).into())]);
        let format = match scalar {
            Scalar::Timestamp => "date-time",
            Scalar::Uri => "uri",
            Scalar::Uuid => "uuid",
            Scalar::String | Scalar::Integer | Scalar::Number | Scalar::Boolean => return schema,
        };
        if self.mode == Mode::Strict {
            schema.insert("format".into(), format.into());
        }
        schema
    }

    /// The listed texts, and where the enum is open any other. No text is both, or generators would look for one that is.
    fn texts(self, listed: &[&str], open: bool) -> Object {
        if listed.is_empty() {
            return object([("type", "string".into())]);
        }
        let one = object([("type", "string".into()), ("enum", json!(listed))]);
        if open && self.mode == Mode::Open {
            let other = json!({ "type": "string", "not": { "enum": listed } });
            return object([("oneOf", json!([one, other]))]);
        }
        one
    }

    /// The arms of a union told apart by a member.
    fn tagged(
        self,
        union: &Type,
        tag: &str,
        variants: &[Variant],
        untagged: Option<TypeId>,
        open: bool,
    ) -> Vec<Value> {
        let arm = |content: TypeId, kind: Option<Property>| {
            let ty = self.catalog.ty(content);
            let mut schema = object([
                ("title", ty.name.as_str().into()),
                ("description", description(ty).into()),
            ]);
            let members = self.properties(self.catalog.members(content));
            schema.extend(self.object(kind.into_iter().chain(members).collect()));
            schema
        };
        let listed = variants
            .iter()
            .map(|variant| arm(variant.content, Some(Property::text(tag, &variant.tag))));
        let mut arms: Vec<Value> = listed.map(Value::from).collect();
        if let Some(content) = untagged {
            let mut schema = arm(content, None);
            if self.mode == Mode::Open {
                let tagged = json!({ "properties": { tag: {} }, "required": [tag] });
                schema.insert("not".into(), tagged);
            }
            arms.push(schema.into());
        }
        if open && self.mode == Mode::Open {
            let listed: Vec<&str> = variants
                .iter()
                .map(|variant| variant.tag.as_str())
                .collect();
            let mut other = object([("type", "string".into())]);
            if !listed.is_empty() {
                other.insert("not".into(), json!({ "enum": listed }));
            }
            arms.push(json!({
                "title": format!("Unrecognized{}", union.name),
                "description": "Of a kind that the catalog does not list.",
                "type": "object",
                "properties": { tag: other },
                "required": [tag],
            }));
        }
        arms
    }

    /// The keywords for what the strict schema demands of a value of this JSON type.
    fn constraints(self, kind: &str, constraints: &Constraints) -> Object {
        let mut schema = Object::new();
        if self.mode == Mode::Open {
            return schema;
        }
        let Constraints {
            range,
            length,
            items,
            pattern,
        } = constraints;
        match kind {
            "integer" | "number" => {
                bounds(&mut schema, ["minimum", "maximum"], *range, number);
            }
            "array" => bounds(&mut schema, ["minItems", "maxItems"], *items, Value::from),
            "string" => {
                bounds(
                    &mut schema,
                    ["minLength", "maxLength"],
                    *length,
                    Value::from,
                );
                if let Some(pattern) = pattern {
                    schema.insert("pattern".into(), pattern.as_str().into());
                }
            }
            _ => {}
        }
        schema
    }

    /// The JSON type of what an expression stands for, where it is one.
    fn json_type_of(self, shape: &Shape) -> Option<&'static str> {
        match shape {
            Shape::Json => None,
            Shape::Scalar(scalar) => Some(json_type(*scalar)),
            Shape::List(_) => Some("array"),
            Shape::Map(_) => Some("object"),
            Shape::Nullable(inner) => self.json_type_of(inner),
            Shape::Type(id) => match &self.catalog.ty(*id).definition {
                Definition::Struct(_) | Definition::Tagged { .. } => Some("object"),
                Definition::Enum { .. } => Some("string"),
                Definition::Choice(_) => None,
                Definition::Scalar { scalar, .. } => Some(json_type(*scalar)),
            },
        }
    }
}

/// What a type's schema says of it in words.
fn description(ty: &Type) -> String {
    text::with_deprecation(text::ty(ty), ty.deprecated.as_ref())
}

/// A reference to a definition of the same document.
pub(super) fn reference(name: &str) -> Object {
    object([("$ref", format!("#/$defs/{name}").into())])
}

/// A schema that other keywords may stand beside: where they stand beside a plain reference, generators take what it
/// leads to for another type each time.
fn beside(schema: Object) -> Object {
    if schema.contains_key("$ref") {
        object([("allOf", json!([schema]))])
    } else {
        schema
    }
}

/// The value or `null`; an empty schema takes `null` as it is.
fn nullable(mut schema: Object) -> Object {
    if schema.is_empty() {
        return schema;
    }
    let refers = schema.contains_key("allOf");
    match schema.get_mut("type") {
        Some(kind @ Value::String(_)) if !refers => {
            *kind = json!([kind.take(), "null"]);
            schema
        }
        _ => object([("anyOf", json!([schema, { "type": "null" }]))]),
    }
}

fn bounds<T>(schema: &mut Object, names: [&str; 2], bounds: Bounds<T>, value: fn(T) -> Value) {
    for (name, bound) in names.into_iter().zip([bounds.min, bounds.max]) {
        if let Some(bound) = bound {
            schema.insert(name.to_owned(), value(bound));
        }
    }
}

/// A bound, without a fraction where it has none.
fn number(bound: f64) -> Value {
    let whole = format!("{bound:.0}").parse::<i64>();
    match whole {
        Ok(whole) if bound.fract() == 0.0 => whole.into(),
        _ => Number::from_f64(bound).map_or(Value::Null, Value::Number),
    }
}

fn json_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid => "string",
        Scalar::Integer => "integer",
        Scalar::Number => "number",
        Scalar::Boolean => "boolean",
    }
}
