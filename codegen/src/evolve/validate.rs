//! Validates documents against the JSON Schemas that [`emit`](crate::emit) makes: the keywords that occur in them, and no
//! others. Tests compare it with a validator that knows them all.

use serde_json::{Map, Value};

use super::{admit, format};

/// Whether a document is valid against a schema.
pub fn is_valid(schema: &Value, document: &Value) -> bool {
    Validator { root: schema }.admits(schema, document)
}

struct Validator<'s> {
    root: &'s Value,
}

impl Validator<'_> {
    fn admits(&self, schema: &Value, value: &Value) -> bool {
        match schema {
            Value::Bool(all) => *all,
            Value::Object(keywords) => keywords
                .iter()
                .all(|(keyword, argument)| self.keyword(keywords, keyword, argument, value)),
            _ => false,
        }
    }

    fn keyword(
        &self,
        beside: &Map<String, Value>,
        keyword: &str,
        argument: &Value,
        value: &Value,
    ) -> bool {
        let schemas = || argument.as_array().map(Vec::as_slice).unwrap_or_default();
        let length = || value.as_str().map(|text| text.chars().count() as u64);
        let count = || value.as_array().map(|elements| elements.len() as u64);
        match keyword {
            "$ref" => argument
                .as_str()
                .and_then(|path| self.root.pointer(path.strip_prefix('#')?))
                .is_some_and(|schema| self.admits(schema, value)),
            "allOf" => schemas().iter().all(|schema| self.admits(schema, value)),
            "anyOf" => schemas().iter().any(|schema| self.admits(schema, value)),
            "oneOf" => {
                schemas()
                    .iter()
                    .filter(|schema| self.admits(schema, value))
                    .count()
                    == 1
            }
            "not" => !self.admits(argument, value),
            "enum" => schemas().contains(value),
            "type" => match argument {
                Value::Array(names) => names.iter().any(|name| is_of(name, value)),
                name => is_of(name, value),
            },
            "required" => value.as_object().is_none_or(|object| {
                schemas()
                    .iter()
                    .filter_map(Value::as_str)
                    .all(|name| object.contains_key(name))
            }),
            "properties" => value.as_object().is_none_or(|object| {
                object.iter().all(|(name, value)| {
                    argument
                        .get(name)
                        .is_none_or(|schema| self.admits(schema, value))
                })
            }),
            "additionalProperties" => value.as_object().is_none_or(|object| {
                let listed = |name: &String| {
                    beside
                        .get("properties")
                        .is_some_and(|listed| listed.get(name).is_some())
                };
                object
                    .iter()
                    .all(|(name, value)| listed(name) || self.admits(argument, value))
            }),
            "items" => value
                .as_array()
                .is_none_or(|elements| elements.iter().all(|it| self.admits(argument, it))),
            "minimum" => compare(value.as_f64(), argument.as_f64(), |value, least| {
                value >= least
            }),
            "maximum" => compare(value.as_f64(), argument.as_f64(), |value, most| {
                value <= most
            }),
            "minLength" => compare(length(), argument.as_u64(), |value, least| value >= least),
            "maxLength" => compare(length(), argument.as_u64(), |value, most| value <= most),
            "minItems" => compare(count(), argument.as_u64(), |value, least| value >= least),
            "maxItems" => compare(count(), argument.as_u64(), |value, most| value <= most),
            "pattern" => compare(value.as_str(), argument.as_str(), |text, pattern| {
                admit::matches(pattern, text)
            }),
            "format" => compare(value.as_str(), argument.as_str(), |text, name| match name {
                "date-time" => format::is_time(text),
                "uri" => format::is_uri(text),
                "uuid" => format::is_uuid(text),
                _ => true,
            }),
            // What is left describes and demands nothing.
            _ => true,
        }
    }
}

/// A demand that is about values of one type only holds for all others.
fn compare<T>(value: Option<T>, argument: Option<T>, holds: impl Fn(T, T) -> bool) -> bool {
    match (value, argument) {
        (Some(value), Some(argument)) => holds(value, argument),
        _ => true,
    }
}

fn is_of(name: &Value, value: &Value) -> bool {
    match name.as_str() {
        Some("null") => value.is_null(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_number() && format::is_integer(value),
        Some("number") => value.is_number(),
        Some("string") => value.is_string(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => false,
    }
}
