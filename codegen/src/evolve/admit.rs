//! Tells whether a catalog admits a value: what its schemas and its decoder would say.

use std::cell::RefCell;
use std::collections::HashMap;

use serde_json::{Map, Value};

use super::format;
use crate::model::{Catalog, Constraints, Definition, Member, Scalar, Shape, TypeId};

/// By whose contract values are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Profile {
    /// The consumer's: JSON types, presence, closed enums.
    Open,
    /// The producer's: nothing undocumented, every constraint.
    Strict,
}

/// A catalog and a contract.
#[derive(Clone, Copy)]
pub struct Contract<'c> {
    /// The catalog.
    pub catalog: &'c Catalog,
    /// Whose contract.
    pub profile: Profile,
}

impl Contract<'_> {
    /// Whether a member may have this value.
    pub fn member(self, member: &Member, value: &Value) -> bool {
        (member.nullable && value.is_null())
            || self.shape(&member.shape, value) && self.constraints(&member.constraints, value)
    }

    /// Whether a type expression stands for this value.
    pub fn shape(self, shape: &Shape, value: &Value) -> bool {
        match (shape, value) {
            (Shape::Json, _) | (Shape::Nullable(_), Value::Null) => true,
            (Shape::Nullable(inner), _) => self.shape(inner, value),
            (Shape::Scalar(scalar), _) => self.scalar(*scalar, value),
            (Shape::List(inner), Value::Array(elements)) => {
                elements.iter().all(|element| self.shape(inner, element))
            }
            (Shape::Map(inner), Value::Object(entries)) => {
                entries.values().all(|entry| self.shape(inner, entry))
            }
            (Shape::List(_) | Shape::Map(_), _) => false,
            (Shape::Type(id), _) => self.named(*id, value),
        }
    }

    fn named(self, id: TypeId, value: &Value) -> bool {
        match &self.catalog.ty(id).definition {
            Definition::Struct(members) => match value {
                Value::Object(object) => self.object(members, object, None),
                _ => false,
            },
            Definition::Enum { values, closed } => value.as_str().is_some_and(|text| {
                (self.profile == Profile::Open && closed.is_none())
                    || values.iter().any(|value| value.wire == text)
            }),
            Definition::Tagged {
                tag,
                variants,
                untagged,
                closed,
            } => {
                let Value::Object(object) = value else {
                    return false;
                };
                let Some(found) = object.get(tag) else {
                    return untagged
                        .is_some_and(|id| self.object(self.catalog.members(id), object, None));
                };
                let Some(text) = found.as_str() else {
                    return false;
                };
                match variants.iter().find(|variant| variant.tag == text) {
                    Some(variant) => {
                        self.object(self.catalog.members(variant.content), object, Some(tag))
                    }
                    None => self.profile == Profile::Open && closed.is_none(),
                }
            }
            Definition::Choice(arms) => arms.iter().any(|arm| self.shape(&arm.shape, value)),
            Definition::Scalar {
                scalar,
                constraints,
                ..
            } => self.scalar(*scalar, value) && self.constraints(constraints, value),
        }
    }

    fn object(self, members: &[Member], object: &Map<String, Value>, tag: Option<&str>) -> bool {
        let documented =
            |name: &str| tag == Some(name) || members.iter().any(|member| member.wire == name);
        members.iter().all(|member| match object.get(&member.wire) {
            Some(value) => self.member(member, value),
            None => member.optional,
        }) && (self.profile == Profile::Open || object.keys().all(|name| documented(name)))
    }

    fn scalar(self, scalar: Scalar, value: &Value) -> bool {
        let strict = self.profile == Profile::Strict;
        match scalar {
            Scalar::String => value.is_string(),
            Scalar::Integer => format::is_integer(value),
            Scalar::Number => value.is_number(),
            Scalar::Boolean => value.is_boolean(),
            Scalar::Timestamp => value
                .as_str()
                .is_some_and(|it| !strict || format::is_time(it)),
            Scalar::Uri => value
                .as_str()
                .is_some_and(|it| !strict || format::is_uri(it)),
            Scalar::Uuid => value
                .as_str()
                .is_some_and(|it| !strict || format::is_uuid(it)),
        }
    }

    /// Whether a value keeps to what the strict schema demands; a value of a type that a demand is not about does.
    pub fn constraints(self, constraints: &Constraints, value: &Value) -> bool {
        if self.profile == Profile::Open {
            return true;
        }
        let Constraints {
            range,
            length,
            items,
            pattern,
        } = constraints;
        match value {
            Value::Number(number) => number.as_f64().is_none_or(|number| {
                range.min.is_none_or(|min| number >= min)
                    && range.max.is_none_or(|max| number <= max)
            }),
            Value::String(text) => {
                let count = text.chars().count() as u64;
                length.min.is_none_or(|min| count >= min)
                    && length.max.is_none_or(|max| count <= max)
                    && pattern
                        .as_ref()
                        .is_none_or(|pattern| matches(pattern, text))
            }
            Value::Array(elements) => {
                let count = elements.len() as u64;
                items.min.is_none_or(|min| count >= min) && items.max.is_none_or(|max| count <= max)
            }
            _ => true,
        }
    }
}

/// Whether a text matches an ECMA-262 pattern somewhere. A pattern that cannot be read matches nothing: then there is no
/// example to be found for it, and none is claimed.
pub fn matches(pattern: &str, text: &str) -> bool {
    thread_local! {
        static READ: RefCell<HashMap<String, Option<regress::Regex>>> = RefCell::default();
    }
    READ.with_borrow_mut(|read| {
        if !read.contains_key(pattern) {
            let regex = regress::Regex::with_flags(pattern, "u").ok();
            read.insert(pattern.to_owned(), regex);
        }
        read.get(pattern)
            .and_then(Option::as_ref)
            .is_some_and(|regex| regex.find(text).is_some())
    })
}
