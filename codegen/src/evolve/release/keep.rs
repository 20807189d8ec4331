//! Turns values of the model into JSON and back, without loss.

use std::fmt;

use serde_json::{Map, Value, json};

use crate::model::Bounds;

/// What can be kept.
pub(super) trait Kept: Sized {
    /// As JSON.
    fn keep(&self) -> Value;

    /// From JSON; `at` says where it stands.
    fn read(value: &Value, at: &str) -> Result<Self, Mistake>;

    /// The JSON Schema of it. What has a name goes into `defs`.
    fn schema(defs: &mut Map<String, Value>) -> Value;

    /// Whether it need not be written: then [`Kept::missing`] gives it back.
    fn is_missing(&self) -> bool {
        false
    }

    /// What it is where nothing is written, if that can be.
    fn missing() -> Option<Self> {
        None
    }

    /// Whether `null` is a value of it.
    const NULL: bool = false;
}

/// What is wrong with what was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    /// A JSON Pointer.
    pub(super) at: String,
    /// What is expected there.
    pub(super) expected: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} at {}", self.expected, self.at)
    }
}

pub(super) fn mistake(at: &str, expected: impl Into<String>) -> Mistake {
    Mistake {
        at: at.to_owned(),
        expected: expected.into(),
    }
}

pub(super) fn object<'v>(
    value: &'v Value,
    at: &str,
    known: &[&str],
) -> Result<&'v Map<String, Value>, Mistake> {
    let object = value.as_object().ok_or_else(|| mistake(at, "an object"))?;
    match object.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(mistake(&format!("{at}/{name}"), "no such member")),
        None => Ok(object),
    }
}

pub(super) fn put<T: Kept>(object: &mut Map<String, Value>, name: &str, value: &T) {
    if !value.is_missing() {
        object.insert(name.to_owned(), value.keep());
    }
}

pub(super) fn take<T: Kept>(
    object: &Map<String, Value>,
    name: &str,
    at: &str,
) -> Result<T, Mistake> {
    let at = format!("{at}/{name}");
    match object.get(name) {
        Some(value) => T::read(value, &at),
        None => T::missing().ok_or_else(|| mistake(&at, "a value")),
    }
}

macro_rules! plain {
    ($type:ty, $schema:expr, $expected:literal, $read:expr, $missing:expr) => {
        impl Kept for $type {
            fn keep(&self) -> Value {
                self.clone().into()
            }

            fn read(value: &Value, at: &str) -> Result<$type, Mistake> {
                let read: fn(&Value) -> Option<$type> = $read;
                read(value).ok_or_else(|| mistake(at, $expected))
            }

            fn schema(_: &mut Map<String, Value>) -> Value {
                $schema
            }

            fn is_missing(&self) -> bool {
                Self::missing().as_ref() == Some(self)
            }

            fn missing() -> Option<$type> {
                $missing
            }
        }
    };
}

plain!(
    String,
    json!({ "type": "string" }),
    "a text",
    |it| it.as_str().map(str::to_owned),
    Some(String::new())
);
plain!(
    bool,
    json!({ "type": "boolean" }),
    "a boolean",
    Value::as_bool,
    Some(false)
);
plain!(
    i64,
    json!({ "type": "integer" }),
    "an integer",
    Value::as_i64,
    None
);
plain!(
    u64,
    json!({ "type": "integer", "minimum": 0 }),
    "a number of things",
    Value::as_u64,
    None
);
plain!(
    f64,
    json!({ "type": "number" }),
    "a number",
    Value::as_f64,
    None
);
plain!(
    usize,
    json!({ "type": "integer", "minimum": 0 }),
    "an index",
    |it| it.as_u64().and_then(|it| usize::try_from(it).ok()),
    None
);

impl Kept for Value {
    const NULL: bool = true;

    fn keep(&self) -> Value {
        self.clone()
    }

    fn read(value: &Value, _: &str) -> Result<Value, Mistake> {
        Ok(value.clone())
    }

    fn schema(_: &mut Map<String, Value>) -> Value {
        json!({})
    }
}

impl<T: Kept> Kept for Option<T> {
    fn keep(&self) -> Value {
        self.as_ref().map_or(Value::Null, Kept::keep)
    }

    fn read(value: &Value, at: &str) -> Result<Option<T>, Mistake> {
        if value.is_null() && !T::NULL {
            return Ok(None);
        }
        T::read(value, at).map(Some)
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        if T::NULL {
            return T::schema(defs);
        }
        json!({ "anyOf": [T::schema(defs), { "type": "null" }] })
    }

    fn is_missing(&self) -> bool {
        self.is_none()
    }

    fn missing() -> Option<Option<T>> {
        Some(None)
    }
}

impl<T: Kept> Kept for Vec<T> {
    fn keep(&self) -> Value {
        self.iter().map(Kept::keep).collect()
    }

    fn read(value: &Value, at: &str) -> Result<Vec<T>, Mistake> {
        let list = value.as_array().ok_or_else(|| mistake(at, "a list"))?;
        list.iter()
            .enumerate()
            .map(|(index, value)| T::read(value, &format!("{at}/{index}")))
            .collect()
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        json!({ "type": "array", "items": T::schema(defs) })
    }

    fn is_missing(&self) -> bool {
        self.is_empty()
    }

    fn missing() -> Option<Vec<T>> {
        Some(Vec::new())
    }
}

impl<T: Kept + Default + PartialEq + Copy> Kept for Bounds<T> {
    fn keep(&self) -> Value {
        let mut whole = Map::new();
        put(&mut whole, "min", &self.min);
        put(&mut whole, "max", &self.max);
        whole.into()
    }

    fn read(value: &Value, at: &str) -> Result<Bounds<T>, Mistake> {
        let whole = object(value, at, &["min", "max"])?;
        Ok(Bounds {
            min: take(whole, "min", at)?,
            max: take(whole, "max", at)?,
        })
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        let bound = T::schema(defs);
        json!({
            "type": "object",
            "properties": { "min": bound, "max": bound },
            "additionalProperties": false,
        })
    }

    fn is_missing(&self) -> bool {
        *self == Bounds::default()
    }

    fn missing() -> Option<Bounds<T>> {
        Some(Bounds::default())
    }
}
