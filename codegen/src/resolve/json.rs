//! Tells values apart by their JSON types.

use super::declare::Declared;
use super::item::Kind;
use crate::model::{self, Scalar};
use crate::syntax::Expression;

/// How a value is told apart from others in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JsonType {
    Text,
    Integer,
    Number,
    Boolean,
    List,
    Map,
    Object,
}

/// The one JSON type that the values of a type have, if there is one.
pub(super) fn json_type(shape: &model::Shape, declared: &Declared<'_>) -> Option<JsonType> {
    Some(match shape {
        model::Shape::Scalar(scalar) => scalar_type(*scalar),
        model::Shape::List(_) => JsonType::List,
        model::Shape::Map(_) => JsonType::Map,
        model::Shape::Json | model::Shape::Nullable(_) => return None,
        model::Shape::Type(id) => match &declared.items[id.0].kind {
            Kind::Struct { .. } | Kind::Tagged { .. } => JsonType::Object,
            Kind::Enum { .. } => JsonType::Text,
            Kind::Scalar { expression, .. } => match &expression.value {
                Expression::Name(name) => scalar_type(scalar(name)?),
                _ => return None,
            },
            Kind::Choice { .. } | Kind::Refused => return None,
        },
    })
}

/// The scalar of that name.
pub(super) fn scalar(name: &str) -> Option<Scalar> {
    Some(match name {
        "string" => Scalar::String,
        "integer" => Scalar::Integer,
        "number" => Scalar::Number,
        "boolean" => Scalar::Boolean,
        "timestamp" => Scalar::Timestamp,
        "uri" => Scalar::Uri,
        "uuid" => Scalar::Uuid,
        _ => return None,
    })
}

fn scalar_type(scalar: Scalar) -> JsonType {
    match scalar {
        Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid => JsonType::Text,
        Scalar::Integer => JsonType::Integer,
        Scalar::Number => JsonType::Number,
        Scalar::Boolean => JsonType::Boolean,
    }
}
