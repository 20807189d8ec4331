//! Says a schema in another draft, or with its definitions in another place.
//!
//! The schemas keep to words that both drafts have. What differs is the dialect's name and where definitions stand; and
//! that draft-07 reads nothing beside a `$ref`, where nothing is written anyway.

use serde_json::Value;

/// A draft of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {
    /// 2020-12, in which the schemas are written.
    D2020,
    /// draft-07, for tools that know no newer.
    D07,
}

impl Draft {
    /// Both, the one in which the schemas are written first.
    pub const ALL: [Draft; 2] = [Draft::D2020, Draft::D07];

    /// What people call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Draft::D2020 => "2020-12",
            Draft::D07 => "draft-07",
        }
    }

    /// What a schema states as its `$schema`.
    pub fn dialect(self) -> &'static str {
        match self {
            Draft::D2020 => "https://json-schema.org/draft/2020-12/schema",
            Draft::D07 => "http://json-schema.org/draft-07/schema#",
        }
    }

    /// The folder in which its schemas lie, beside those in 2020-12.
    pub fn folder(self) -> &'static str {
        match self {
            Draft::D2020 => "",
            Draft::D07 => "draft-07/",
        }
    }

    /// The schema in this draft.
    pub(super) fn of(self, schema: Value) -> Value {
        match self {
            Draft::D2020 => schema,
            Draft::D07 => relocated(schema, "definitions", "#/definitions/"),
        }
    }
}

/// The schema with its definitions under another name, and references that lead to `target` followed by a definition's
/// name.
pub fn relocated(schema: Value, name: &str, target: &str) -> Value {
    let Value::Object(members) = schema else {
        return schema;
    };
    let each = |schemas: Value| match schemas {
        Value::Object(schemas) => schemas
            .into_iter()
            .map(|(key, schema)| (key, relocated(schema, name, target)))
            .collect(),
        Value::Array(schemas) => schemas
            .into_iter()
            .map(|schema| relocated(schema, name, target))
            .collect(),
        other => other,
    };
    let members = members.into_iter().map(|(key, value)| match key.as_str() {
        "$defs" => (name.to_owned(), each(value)),
        "$ref" => (key, reference(&value, target)),
        "properties" | "allOf" | "anyOf" | "oneOf" => (key, each(value)),
        "items" | "not" | "additionalProperties" => (key, relocated(value, name, target)),
        _ => (key, value),
    });
    Value::Object(members.collect())
}

fn reference(value: &Value, target: &str) -> Value {
    let definition = value
        .as_str()
        .and_then(|reference| reference.strip_prefix("#/$defs/"))
        .expect("a schema refers to its own definitions alone");
    format!("{target}{definition}").into()
}
