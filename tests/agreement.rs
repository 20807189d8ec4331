//! Decoder and open schema say the same: a document is valid against an event's schema exactly when it decodes as that event.
//!
//! Exceptions, none of which a mutation here makes: aliases, which the schemas do not have; integers beyond `i64` and numbers
//! beyond `f64`; more than 127 levels; lone surrogates.

use hookswitch_tests::{ALIASES, AnyEvent, fixtures, for_each_catalog, root};
use serde_json::{Value, json};

for_each_catalog!(one_change, two_changes);

/// Every document as it is, and the first of each event with one change: in every place, of every kind.
fn one_change<E: AnyEvent>(catalog: &str) {
    let mut count = 0;
    for_each_event::<E>(catalog, |check, documents| {
        documents.iter().for_each(check);
        let document = &documents[0];
        for edit in edits(document) {
            check(&edit.apply(document));
            count += 1;
        }
    });
    assert!(
        count > 2_000,
        "{catalog}: {count} documents are too few to mean something"
    );
}

/// Every document with two changes, drawn by a generator with a fixed seed.
fn two_changes<E: AnyEvent>(catalog: &str) {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for_each_event::<E>(catalog, |check, documents| {
        for document in documents {
            for _ in 0..25 {
                let once = random.pick(edits(document)).apply(document);
                check(&random.pick(edits(&once)).apply(&once));
            }
        }
    });
}

/// Hands `run` a check and the documents of each event: the schema's examples and the fixtures.
fn for_each_event<E: AnyEvent>(catalog: &str, mut run: impl FnMut(&dyn Fn(&Value), &[Value])) {
    let schemas = root().join(format!("crates/hookswitch-{catalog}/generated/schemas"));
    let fixtures = fixtures(catalog);
    for &name in E::names() {
        let file = name.replace(':', ".");
        let path = schemas.join(format!("{file}.schema.json"));
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema is a schema");
        let mut documents = schema["examples"].as_array().cloned().unwrap_or_default();
        documents.extend(
            fixtures
                .iter()
                .filter(|fixture| fixture.event() == file)
                .map(|fixture| unaliased(fixture.value())),
        );
        let check = |document: &Value| {
            let decoded = E::decode(document.to_string().as_bytes());
            let read = decoded
                .as_ref()
                .is_ok_and(|event| event.wire_name() == name);
            let valid = validator.is_valid(document);
            assert!(
                read == valid,
                "{name}: the schema says {valid}, the decoder {read} ({:?}, {:?})\n{document}",
                validator
                    .iter_errors(document)
                    .map(|error| error.to_string())
                    .next(),
                decoded.err().map(|error| error.to_string()),
            );
        };
        run(&check, &documents);
    }
}

/// A fixture with documented names only: the schemas do not know the aliases.
fn unaliased(mut document: Value) -> Value {
    match &mut document {
        Value::Object(members) => {
            for (alias, name) in ALIASES {
                if let Some(value) = members.shift_remove(alias) {
                    members.entry(name).or_insert(value);
                }
            }
            members
                .values_mut()
                .for_each(|value| *value = unaliased(value.take()));
        }
        Value::Array(elements) => elements
            .iter_mut()
            .for_each(|value| *value = unaliased(value.take())),
        _ => {}
    }
    document
}

/// A change in one place.
struct Edit {
    pointer: String,
    kind: Kind,
}

enum Kind {
    Replace(Value),
    InList,
    InObject,
    Twice,
    Drop(String),
    Rename(String),
    Add,
}

/// Every change that can be made to a document.
fn edits(document: &Value) -> Vec<Edit> {
    let mut found = Vec::new();
    for pointer in pointers(document, "") {
        let others = [
            json!(null),
            json!(true),
            json!(7),
            json!(1.0),
            json!(-2.5),
            json!("x"),
            json!(""),
            json!([]),
            json!({}),
        ];
        let mut kinds: Vec<Kind> = others.into_iter().map(Kind::Replace).collect();
        kinds.extend([Kind::InList, Kind::InObject, Kind::Twice]);
        if let Some(Value::Object(members)) = document.pointer(&pointer) {
            kinds.extend(members.keys().cloned().map(Kind::Drop));
            kinds.extend(members.keys().cloned().map(Kind::Rename));
            kinds.push(Kind::Add);
        }
        found.extend(kinds.into_iter().map(|kind| Edit {
            pointer: pointer.clone(),
            kind,
        }));
    }
    found
}

impl Edit {
    fn apply(&self, document: &Value) -> Value {
        let mut changed = document.clone();
        let place = changed
            .pointer_mut(&self.pointer)
            .expect("the place exists");
        match (&self.kind, place) {
            (Kind::Replace(value), place) => *place = value.clone(),
            (Kind::InList, place) => *place = json!([place.take()]),
            (Kind::InObject, place) => *place = json!({ "a": place.take() }),
            (Kind::Twice, place) => *place = json!([place.clone(), place.take()]),
            (Kind::Drop(name), Value::Object(members)) => {
                members.shift_remove(name);
            }
            (Kind::Rename(name), Value::Object(members)) => {
                let value = members.shift_remove(name).unwrap_or_default();
                members.insert(format!("x-{name}"), value);
            }
            (Kind::Add, Value::Object(members)) => {
                members.insert("x-more".to_owned(), json!([{ "a": null }]));
            }
            (_, place) => unreachable!("only objects have members, not {place}"),
        }
        changed
    }
}

/// The places in a document, the document itself apart.
fn pointers(value: &Value, here: &str) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value))
            .collect(),
        Value::Array(elements) => elements
            .iter()
            .enumerate()
            .map(|(index, value)| (index.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    let mut found = vec![here.to_owned()];
    for (name, child) in children {
        found.extend(pointers(child, &format!("{here}/{name}")));
    }
    found
}

/// Xorshift: the same documents on every run.
struct Random(u64);

impl Random {
    fn pick<T>(&mut self, mut from: Vec<T>) -> T {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let index = usize::try_from(self.0 % from.len() as u64).expect("an index is small");
        from.swap_remove(index)
    }
}
