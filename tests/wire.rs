//! Real events, read and written: what each fixture decodes to, and that nothing documented is lost on the way back.

use hookswitch_tests::{AnyEvent, Fixture, fixtures, for_each_catalog, root};
use serde_json::{Map, Value};

for_each_catalog!(
    decodes_as_recorded,
    is_the_event_that_its_name_says,
    reads_any_spacing,
    round_trips,
    agrees_with_serde,
    takes_its_name_from_beside_it,
    loses_nothing_documented,
    reads_lists,
);

fn decode<E: AnyEvent>(fixture: &Fixture) -> E {
    E::decode(&fixture.bytes).unwrap_or_else(|error| panic!("{}: {error}", fixture.name))
}

fn decodes_as_recorded<E: AnyEvent>(catalog: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root().join("tests/snapshots/wire").join(catalog));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for fixture in fixtures(catalog) {
            let event: E = decode(&fixture);
            let wire: Value = serde_json::from_slice(&event.wire()).expect("the wire form is JSON");
            insta::assert_snapshot!(fixture.name.as_str(), format!("{event:#?}\n\n{wire:#}\n"));
        }
    });
}

fn is_the_event_that_its_name_says<E: AnyEvent>(catalog: &str) {
    for fixture in fixtures(catalog) {
        let event: E = decode(&fixture);
        assert_eq!(
            event.is_known(),
            !fixture.is_unrecognized(),
            "{}",
            fixture.name
        );
        if event.is_known() {
            assert_eq!(
                event.wire_name().replace(':', "."),
                fixture.event(),
                "{}",
                fixture.name
            );
        }
    }
}

/// Whitespace between tokens, of every kind and of lengths around those that are looked at at once, changes nothing; what only looks
/// like whitespace is refused where it stands.
fn reads_any_spacing<E: AnyEvent>(catalog: &str) {
    let spaces = |count| format!("\n{}", " ".repeat(count));
    let mut spacings: Vec<String> = (0..=20).chain([31, 32, 33, 64, 65]).map(spaces).collect();
    spacings.extend(
        [
            "", " ", "\t", "\r\n  ", "\n\n  ", " \n", "\n \t ", "        ",
        ]
        .map(str::to_owned),
    );
    for fixture in fixtures(catalog) {
        let event: E = decode(&fixture);
        let tokens = tokens(&fixture.bytes);
        for first in 0..spacings.len() {
            // Mostly the same, as in what programs print, and another one now and then.
            let mut spaced = Vec::new();
            for (place, token) in tokens.iter().enumerate() {
                let other = if place % 5 == 3 { place / 5 } else { 0 };
                spaced.extend_from_slice(spacings[(first + other) % spacings.len()].as_bytes());
                spaced.extend_from_slice(token);
            }
            let read = E::decode(&spaced).unwrap_or_else(|error| {
                panic!(
                    "{} {first}: {error}\n{}",
                    fixture.name,
                    String::from_utf8_lossy(&spaced)
                )
            });
            assert_eq!(read, event, "{} {first}", fixture.name);
        }
        for (place, _) in tokens.iter().enumerate() {
            let before = tokens[..place].concat();
            let spaced = [&before[..], b"\n \x0b ", &tokens[place..].concat()].concat();
            let error = E::decode(&spaced).expect_err("a vertical tab is no whitespace");
            assert_eq!(
                error.offset(),
                before.len() + 2,
                "{} {place}: {error}",
                fixture.name
            );
        }
    }
}

/// The tokens of a JSON text.
fn tokens(mut text: &[u8]) -> Vec<&[u8]> {
    let mut tokens = Vec::new();
    loop {
        text = text.trim_ascii_start();
        let end = match text {
            [] => return tokens,
            [b'"', string @ ..] => {
                let mut escaped = false;
                let is_end = |byte: &u8| {
                    let ends = *byte == b'"' && !escaped;
                    escaped = *byte == b'\\' && !escaped;
                    ends
                };
                2 + string.iter().position(is_end).expect("the string ends")
            }
            [b'{' | b'}' | b'[' | b']' | b':' | b',', ..] => 1,
            _ => text
                .iter()
                .position(|byte| b"}],\n ".contains(byte))
                .unwrap_or(text.len()),
        };
        let (token, rest) = text.split_at(end);
        tokens.push(token);
        text = rest;
    }
}

fn round_trips<E: AnyEvent>(catalog: &str) {
    for fixture in fixtures(catalog) {
        let event: E = decode(&fixture);
        let wire = event.wire();
        let again = E::decode(&wire).unwrap_or_else(|error| panic!("{}: {error}", fixture.name));
        assert_eq!(again, event, "{} comes back as it went", fixture.name);
        assert_eq!(
            again.wire(),
            wire,
            "{} is written the same twice",
            fixture.name
        );
    }
}

fn agrees_with_serde<E: AnyEvent>(catalog: &str) {
    for fixture in fixtures(catalog) {
        let event: E = decode(&fixture);
        let read: E =
            serde_json::from_slice(&fixture.bytes).expect("serde reads what the decoder reads");
        assert_eq!(read, event, "{} is the same through serde", fixture.name);
        let tree: E = serde_json::from_value(fixture.value()).expect("serde reads a tree");
        assert_eq!(tree, event, "{} is the same from a tree", fixture.name);
        let written = serde_json::to_value(&event).expect("serde writes an event");
        let wire: Value = serde_json::from_slice(&event.wire()).expect("the wire form is JSON");
        assert_eq!(
            written, wire,
            "{} is written the same through serde",
            fixture.name
        );
    }
}

fn takes_its_name_from_beside_it<E: AnyEvent>(catalog: &str) {
    for fixture in fixtures(catalog) {
        let event: E = decode(&fixture);
        let named = E::decode_named(&event.wire_name(), &fixture.bytes).expect("the same event");
        assert_eq!(named, event, "{}", fixture.name);
        let other =
            E::decode_named("nobody:knows", &fixture.bytes).expect("the envelope is the same");
        assert_eq!(other.wire_name(), "nobody:knows");
        assert!(
            !other.is_known(),
            "{}: the name inside is ignored",
            fixture.name
        );
    }
}

/// Whatever is written was there, and what was there and is not written is not documented: writing changes no value.
fn loses_nothing_documented<E: AnyEvent>(catalog: &str) {
    for fixture in fixtures(catalog) {
        let event: E = decode(&fixture);
        let wire: Value = serde_json::from_slice(&event.wire()).expect("the wire form is JSON");
        let original = fixture.value();
        if fixture.is_unrecognized() {
            assert_eq!(
                undressed(&wire),
                undressed(&original),
                "{} comes back whole",
                fixture.name
            );
        } else {
            contained(&wire, &original, &fixture.name);
        }
    }
}

/// An object without the members that may come back under another name.
fn undressed(value: &Value) -> Map<String, Value> {
    let mut members = value.as_object().expect("an event is an object").clone();
    for alias in ["cid", "conversation_id", "event_type", "type"] {
        members.shift_remove(alias);
    }
    members
}

/// Every member that was written has the value that was read, save those that were read under another name.
fn contained(written: &Value, read: &Value, place: &str) {
    const RENAMED: [&str; 6] = [
        "isFromMB",
        "type",
        "conversation_id",
        "content-type",
        "bytes_in",
        "bytes_out",
    ];
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            for (name, value) in written {
                let place = format!("{place}/{name}");
                match read.get(name) {
                    Some(read) => contained(value, read, &place),
                    // An absent payload is an empty one.
                    None if name == "body" => {
                        assert_eq!(value, &Value::Object(Map::new()), "{place}");
                    }
                    None => assert!(RENAMED.contains(&name.as_str()), "{place} was never read"),
                }
            }
        }
        (Value::Array(written), Value::Array(read)) => {
            assert_eq!(written.len(), read.len(), "{place}");
            for (index, (written, read)) in written.iter().zip(read).enumerate() {
                contained(written, read, &format!("{place}/{index}"));
            }
        }
        (Value::Number(written), Value::Number(read)) => {
            assert_eq!(written.as_f64(), read.as_f64(), "{place}");
        }
        _ => assert_eq!(written, read, "{place}"),
    }
}

fn reads_lists<E: AnyEvent>(catalog: &str) {
    let fixtures = fixtures(catalog);
    let events: Vec<E> = fixtures.iter().map(decode).collect();
    let mut values: Vec<Value> = fixtures.iter().map(Fixture::value).collect();
    values.insert(1, Value::Bool(true));
    for list in [
        Value::Array(values.clone()),
        serde_json::json!({ "page_size": 10, "_embedded": values.clone() }),
        serde_json::json!({ "_embedded": { "count": 1, "data": { "events": values } }, "_links": {} }),
    ] {
        let mut read = E::decode_list(list.to_string().as_bytes()).expect("it is a list of events");
        assert!(read.remove(1).is_err(), "`true` is no event");
        let read: Vec<E> = read
            .into_iter()
            .map(|event| event.expect("a fixture decodes"))
            .collect();
        assert_eq!(read, events);
    }
}

/// What is kept of an event is its own text, wherever it ends, under the name that came last.
#[test]
fn flat_events_of_unknown_names_are_kept_to_their_end() {
    use hookswitch_teletracker as teletracker;
    use hookswitch_voximplant as voximplant;

    let rows = [
        (r#"{"name":"a","id":"1"}"#, "a"),
        (r#"{"id":"1","name":"a","more":[1]}"#, "a"),
        (r#"{"name":"a","x":{},"name":"b"}"#, "b"),
        (r#"{"name":"Call.Ringing","x":{},"name":"b"}"#, "b"),
        (r#"{"name":"a","x":{},"name":"\u0062"}"#, "b"),
        (r#"{"name":"\u0061","x":{},"name":"b"}"#, "b"),
        (r#"{"name":"a","name":"a"}"#, "a"),
    ];
    for (text, name) in rows {
        let list = format!("[{text}, {text} ,{text}]");
        let listed = voximplant::Event::list_from_slice(list.as_bytes()).expect(text);
        assert_eq!(listed.len(), 3, "{text}");
        for around in ["", " ", "\n\t "] {
            let text = format!("{around}{text}{around}");
            let alone = voximplant::Event::from_json(&text).expect(&text);
            for event in listed.iter().flatten().chain([&alone]) {
                let voximplant::Payload::Unrecognized(kept) = &event.payload else {
                    panic!("{text}")
                };
                assert_eq!((event.name(), kept.json()), (name, text.trim()));
            }
        }
        let known = text
            .replace(r#"b""#, r#"Call.OnHold""#)
            .replace("\\u0062", "Call.OnHold");
        let event = voximplant::Event::from_json(&known).expect(&known);
        let is_known = name == "b";
        assert_eq!(event.kind().is_some(), is_known, "{known}");
    }

    let parts = r#""type":"userevent","eventTimestamp":"2025-06-04T10:00:08+00:00""#;
    for (text, name) in [
        (
            r#"{"category":"a","subCategory":"b","eventName":"c",@}"#,
            "a.b.c",
        ),
        (
            r#"{@,"category":"a","subCategory":"b","eventName":"c"}"#,
            "a.b.c",
        ),
        (
            r#"{"category":"a","subCategory":"b","eventName":"c",@,"eventName":"d","e":1}"#,
            "a.b.d",
        ),
        (
            r#"{"category":"a","subCategory":"b","eventName":"\u0063",@}"#,
            "a.b.c",
        ),
    ] {
        let text = text.replace('@', parts);
        let list = format!("[ {text} ,{text}]");
        let listed = teletracker::Event::list_from_slice(list.as_bytes()).expect(&text);
        let spaced = format!(" {text}\n");
        let alone = teletracker::Event::from_json(&spaced).expect(&text);
        for event in listed.iter().flatten().chain([&alone]) {
            let teletracker::Payload::Unrecognized(kept) = &event.payload else {
                panic!("{text}")
            };
            assert_eq!((event.name(), kept.json()), (name, &*text));
            let written = event.to_vec();
            let again = teletracker::Event::from_slice(&written).expect(&text);
            assert_eq!(again.name(), name, "{text}");
        }
        assert_eq!(listed.len(), 2, "{text}");
    }
}
