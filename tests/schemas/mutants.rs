//! Changes a document in one place, in every way that matters to a schema.

use serde_json::{Map, Value, json};

/// Every document that differs from this one in one place: a part replaced by a value of another type, a member left
/// out, renamed or added.
pub(crate) fn mutants(document: &Value) -> Vec<Value> {
    let mut found = replaced(document);
    match document {
        Value::Object(members) => found.extend(in_object(members)),
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                found.extend(mutants(element).into_iter().map(|changed| {
                    let mut elements = elements.clone();
                    elements[index] = changed;
                    elements.into()
                }));
            }
        }
        _ => {}
    }
    found
}

fn in_object(members: &Map<String, Value>) -> Vec<Value> {
    let mut added = members.clone();
    added.insert("undocumented member".to_owned(), json!([1, { "a": null }]));
    let mut found = vec![added.into()];
    for (name, value) in members {
        let mut without = members.clone();
        without.shift_remove(name);
        found.push(without.clone().into());
        without.insert(format!("{name}~"), value.clone());
        found.push(without.into());
        found.extend(mutants(value).into_iter().map(|changed| {
            let mut members = members.clone();
            members[name] = changed;
            members.into()
        }));
    }
    found
}

/// Values of every JSON type, and those on the border between two, that are not this one.
fn replaced(value: &Value) -> Vec<Value> {
    let others = json!([null, true, 7, -1, 2.5, 3.0, "", "unlisted value", [], [null], {}, { "type": "unlisted kind" }]);
    let Value::Array(others) = others else {
        unreachable!("an array")
    };
    others.into_iter().filter(|other| other != value).collect()
}
