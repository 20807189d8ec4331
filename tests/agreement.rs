//! Decoder and open schema say the same: a document is valid against an event's schema exactly when it decodes as that event.
//!
//! Exceptions, none of which a mutation here makes: aliases, which the schemas do not have; integers beyond `i64` and numbers
//! beyond `f64`; more than 127 levels; lone surrogates.

use hookswitch_tests::{AnyEvent, fixtures, for_each_catalog, root};
use serde_json::{Value, json};

for_each_catalog!(one_change, two_changes);

/// A document with one change somewhere, for every place and every kind of change.
fn one_change<E: AnyEvent>(catalog: &str) {
    let mut count = 0;
    for_each_event::<E>(catalog, |check, documents| {
        for document in documents {
            check(document);
            for changed in changes(document) {
                check(&changed);
                count += 1;
            }
        }
    });
    assert!(
        count > 5_000,
        "{catalog}: {count} documents are too few to mean something"
    );
}

/// Documents with two changes, drawn by a generator with a fixed seed.
fn two_changes<E: AnyEvent>(catalog: &str) {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for_each_event::<E>(catalog, |check, documents| {
        for document in documents {
            for _ in 0..40 {
                let once = random.pick(changes(document));
                let twice = random.pick(changes(&once));
                check(&twice);
            }
        }
    });
}

/// Hands `run` a check and the documents of each event: the schema's examples and the fixtures.
fn for_each_event<E: AnyEvent>(catalog: &str, mut run: impl FnMut(&dyn Fn(&Value), &[Value])) {
    let schemas = root().join(format!("crates/hookswitch-{catalog}/generated/schemas"));
    let fixtures = fixtures(catalog);
    for name in E::names() {
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
    const ALIASES: [(&str, &str); 6] = [
        ("isFromMb", "isFromMB"),
        ("cid", "conversation_id"),
        ("event_type", "type"),
        ("content_type", "content-type"),
        ("byte_in", "bytes_in"),
        ("byte_out", "bytes_out"),
    ];
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

/// Every document that is one change away.
fn changes(document: &Value) -> Vec<Value> {
    let mut changed = Vec::new();
    for pointer in pointers(document, "") {
        let mut put = |value: Value| {
            let mut copy = document.clone();
            *copy.pointer_mut(&pointer).expect("the place exists") = value;
            changed.push(copy);
        };
        let here = document.pointer(&pointer).expect("the place exists");
        for other in [
            json!(null),
            json!(true),
            json!(7),
            json!(1.0),
            json!(-2.5),
            json!("x"),
            json!(""),
            json!([]),
            json!({}),
        ] {
            put(other);
        }
        put(json!([here]));
        put(json!({ "a": here }));
        put(json!([here, here]));
        if let Value::Object(members) = here {
            for name in members.keys() {
                let mut fewer = members.clone();
                let value = fewer.shift_remove(name).expect("it is there");
                put(Value::Object(fewer.clone()));
                fewer.insert(format!("x-{name}"), value);
                put(Value::Object(fewer));
            }
            let mut more = members.clone();
            more.insert("x-more".to_owned(), json!([{ "a": null }]));
            put(Value::Object(more));
        }
    }
    changed
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
    fn pick(&mut self, mut from: Vec<Value>) -> Value {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let index = usize::try_from(self.0 % from.len() as u64).expect("an index is small");
        from.swap_remove(index)
    }
}
