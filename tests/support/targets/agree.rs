//! Decoder, serde path and open schema accept the same documents and read the same in them.
//!
//! Exceptions are those that the architecture lists: aliases, of which the schemas know nothing; numbers that one of the readers
//! cannot hold or rounds; and, in raw parts, how a number is written.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::Value;

use super::{in_each_catalog, numbers, shown};
use crate::{ALIASES, AnyEvent, numbers, root, spans};

/// As what `serde_json` hands numbers and raw text from one of its types to another: an object that only says so is taken for it.
const PRIVATE: &str = "$serde_json::private::";

struct Input<'t> {
    bytes: &'t [u8],
    value: Option<Value>,
    /// Whether its numbers mean the same to all.
    plain: bool,
    /// Whether it has no name that is somewhere an alias.
    documented: bool,
}

pub(super) fn run(bytes: &[u8]) -> bool {
    let tree = spans::read(bytes).ok();
    if tree.is_some() && shown(bytes).contains(PRIVATE) {
        return false;
    }
    let value = serde_json::from_slice::<Value>(bytes).ok();
    let plain = tree.is_some_and(|tree| {
        let numbers = numbers(&tree, bytes);
        numbers.into_iter().all(numbers::is_plain)
    });
    let documented = value.as_ref().is_some_and(is_documented);
    let input = Input {
        bytes,
        value,
        plain,
        documented,
    };
    in_each_catalog!(agree(&input))
}

fn agree<E: AnyEvent>(catalog: &str, input: &Input<'_>) -> bool {
    let decoded = E::decode(input.bytes);
    let read = serde_json::from_slice::<E>(input.bytes);
    let told = || {
        let verdict = |text: Option<String>| text.unwrap_or_else(|| "fine".to_owned());
        format!(
            "{catalog}\ndecoder: {}\nserde: {}\n{}",
            verdict(decoded.as_ref().err().map(ToString::to_string)),
            verdict(read.as_ref().err().map(ToString::to_string)),
            shown(input.bytes)
        )
    };
    let Some(value) = &input.value else {
        assert!(read.is_err(), "serde reads what is not JSON: {}", told());
        return false;
    };
    if let (Ok(decoded), Ok(read)) = (&decoded, &read) {
        assert_eq!(decoded.wire_name(), read.wire_name(), "{}", told());
        let (ours, theirs) = (tree(decoded), tree(read));
        assert!(
            alike(&ours, &theirs, !input.plain),
            "{ours}\n{theirs}\n{}",
            told()
        );
    }
    if !input.plain {
        return false;
    }
    assert_eq!(decoded.is_ok(), read.is_ok(), "{}", told());
    if let Some(name) = input
        .documented
        .then(|| name::<E>(catalog, value))
        .flatten()
    {
        let valid = with_validator(catalog, name, |validator| validator.is_valid(value));
        let known = decoded
            .as_ref()
            .is_ok_and(|event| event.wire_name() == name);
        assert_eq!(
            valid,
            known,
            "the schema of {name} says {valid}: {}",
            told()
        );
    }
    decoded.is_ok_and(|event| event.is_known())
}

/// What an event says, as a tree.
fn tree<E: AnyEvent>(event: &E) -> Value {
    serde_json::from_slice(&event.wire()).expect("what is written is JSON")
}

/// Whether two trees are the same; numbers, if they need not be, up to what rounding twice may do to them.
fn alike(ours: &Value, theirs: &Value, rounded: bool) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), Value::Number(theirs)) => {
            let (ours, theirs) = (ours.as_f64(), theirs.as_f64());
            let near = |(ours, theirs): (f64, f64)| {
                let allowed = if rounded {
                    4.0 * f64::EPSILON * ours.abs()
                } else {
                    0.0
                };
                (ours - theirs).abs() <= allowed
            };
            ours.zip(theirs).is_some_and(near)
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| alike(ours, theirs, rounded))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(name, ours)| {
                    let theirs = theirs.get(name);
                    theirs.is_some_and(|theirs| alike(ours, theirs, rounded))
                })
        }
        _ => ours == theirs,
    }
}

fn is_documented(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().all(|(name, value)| {
            ALIASES.iter().all(|(alias, _)| alias != name) && is_documented(value)
        }),
        Value::Array(elements) => elements.iter().all(is_documented),
        _ => true,
    }
}

/// The event of the catalog that a document is, by its name alone.
fn name<E: AnyEvent>(catalog: &str, value: &Value) -> Option<&'static str> {
    let members: &[&str] = match catalog {
        "teletracker" => &["category", "subCategory", "eventName"],
        "voximplant" => &["name"],
        _ => &["type"],
    };
    let parts = members.iter().map(|member| value.get(member)?.as_str());
    let name = parts.collect::<Option<Vec<&str>>>()?.join(".");
    E::names().iter().copied().find(|known| **known == name)
}

/// Asks the open schema of an event, which is read when it is first asked.
fn with_validator<T>(catalog: &str, event: &'static str, ask: impl FnOnce(&Validator) -> T) -> T {
    static VALIDATORS: Mutex<BTreeMap<String, Validator>> = Mutex::new(BTreeMap::new());
    let file = event.replace(':', ".");
    let path = format!("crates/hookswitch-{catalog}/generated/schemas/{file}.schema.json");
    // Poisoned by a test that failed while it asked, which leaves the map as it was.
    let mut validators = VALIDATORS.lock().unwrap_or_else(PoisonError::into_inner);
    let validator = validators.entry(path).or_insert_with_key(|path| {
        let text = std::fs::read(root().join(path)).expect("the schema can be read");
        let schema = serde_json::from_slice(&text).expect("a schema is JSON");
        jsonschema::validator_for(&schema).expect("a schema is a schema")
    });
    ask(validator)
}
