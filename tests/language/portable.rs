//! A second reader of the same files.

use hookswitch_codegen::load::node::{Meaning, Node, Scalar, Value};
use hookswitch_codegen::load::{self, yaml};
use serde_json::Value as Json;

use crate::root;

/// A reader written by others finds the same in every catalog of this repository.
#[test]
fn catalogs_are_portable() {
    let (sources, findings) = load::read(&root());
    assert!(findings.is_empty());
    assert!(sources.files.len() > 20, "the catalogs are read");
    for (file, source) in (0..).zip(&sources.files) {
        let text = source.text.as_deref().expect("it was read");
        let mut findings = Vec::new();
        let ours = json(&yaml::parse(file, text, &mut findings).expect("it is YAML"));
        assert!(findings.is_empty());
        let theirs: serde_yaml::Value =
            serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
        assert_eq!(ours, foreign(theirs), "{}", source.path);
    }
}

/// Our data.
pub(crate) fn json(node: &Node) -> Json {
    match &node.value {
        Value::Refused => unreachable!("nothing is refused in a sound catalog"),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.text.clone(), json(&entry.value)))
            .collect(),
        Value::Scalar(Scalar { text, meaning }) => match meaning {
            Meaning::Text => Json::from(text.as_str()),
            Meaning::Null => Json::Null,
            Meaning::Boolean(value) => Json::from(*value),
            Meaning::Integer(value) => Json::from(*value),
            Meaning::Huge => Json::from(text.parse::<f64>().expect("it is a number")),
            Meaning::Number(value) => Json::from(*value),
        },
    }
}

/// Its data, keys by their text.
pub(crate) fn foreign(value: serde_yaml::Value) -> Json {
    match value {
        serde_yaml::Value::Mapping(mapping) => mapping
            .into_iter()
            .map(|(key, value)| {
                let key = match foreign(key) {
                    Json::String(text) => text,
                    other => other.to_string(),
                };
                (key, foreign(value))
            })
            .collect(),
        serde_yaml::Value::Sequence(items) => items.into_iter().map(foreign).collect(),
        scalar => serde_json::to_value(scalar).expect("a scalar is JSON"),
    }
}
