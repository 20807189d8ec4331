//! Turns YAML into the JSON that it stands for.

use serde_json::Value;

use crate::load::node::{self, Meaning, Node};

/// The JSON that a value in YAML stands for. What JSON cannot say has been reported.
pub(super) fn value(node: &Node) -> Value {
    match &node.value {
        node::Value::Refused => Value::Null,
        node::Value::Scalar(scalar) => match scalar.meaning {
            Meaning::Text => Value::String(scalar.text.clone()),
            Meaning::Null | Meaning::Huge => Value::Null,
            Meaning::Boolean(value) => Value::Bool(value),
            Meaning::Integer(value) => value.into(),
            Meaning::Number(value) => value.into(),
        },
        node::Value::List(items) => items.iter().map(value).collect(),
        node::Value::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.text.clone(), value(&entry.value)))
            .collect(),
    }
}
