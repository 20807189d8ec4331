//! What the macros make of tables: a small catalog by hand, nested and flat, in every way that generated ones use.

#![expect(missing_docs, reason = "a catalog for a test")]

pub mod catalog;

use catalog::{Closed, Code, Number, Room, Seen, Status, Typing, Way, flat, nested};
use hookswitch::{Json, Unrecognized};

/// Reads an event, expects it back from its own wire form and from serde, and returns that form.
fn round(text: &str) -> String {
    let event = nested::Event::from_json(text).unwrap();
    let wire = String::from_utf8(event.to_vec()).unwrap();
    assert_eq!(nested::Event::from_json(&wire).unwrap(), event, "{text}");
    assert_eq!(event.clone().into_owned(), event);
    wire
}

fn error(text: &str) -> String {
    nested::Event::from_json(text).unwrap_err().to_string()
}

#[test]
fn documented_members_come_back_under_documented_names() {
    let text = r#"{"r":"R1","event_type":"text:seen","x":[1],"body":{"event_id":"3","lang":"de","cleared":null,"y":{},"to":{"type":"phone","number":"4\u0034"}},"id":1e0}"#;
    assert_eq!(
        round(text),
        r#"{"type":"text:seen","id":1,"room":"R1","body":{"event_id":"3","language":"de","cleared":null,"to":{"type":"phone","number":"44"}}}"#
    );
}

#[test]
fn the_payload_may_come_before_the_name_and_the_last_name_counts() {
    for text in [
        r#"{"body":{"event_id":3,"cleared":"x"},"type":"text:seen"}"#,
        r#"{"type":"text:typing","body":{"event_id":3,"cleared":"x"},"type":"text:seen"}"#,
        r#"{"type":"text:typing","body":{"on":7,"event_id":3,"cleared":"x"},"type":"text:seen"}"#,
        r#"{"event_type":"text:typing","body":{"event_id":3,"cleared":"x"},"type":"text:seen"}"#,
        r#"{"type":"text:seen","body":7,"body":{"event_id":3,"cleared":"x"},"event_type":7}"#,
        r#"{"type":"text:seen","body":{"event_id":[],"event_id":3,"cleared":"x"},"id":"x","id":null,"id":2}"#,
    ] {
        let event = nested::Event::from_json(text).unwrap();
        let nested::Payload::Seen(seen) = &event.payload else {
            panic!("{text}")
        };
        assert_eq!(
            (&seen.event_id, seen.cleared.as_deref()),
            (&Number::Integer(3), Some("x"))
        );
    }
}

#[test]
fn unions_keep_what_they_do_not_list() {
    let text = r#"{"type":"text:seen","body":{"event_id":3,"cleared":null,"type":"odd","to":{"a": 1, "type":"fax"},"muted":1.5}}"#;
    assert!(round(text).contains(r#""type":"odd","to":{"a": 1, "type":"fax"},"muted":1.5"#));
    let bare = r#"{"type":"text:seen","body":{"event_id":3,"cleared":null,"to":{"on":true}}}"#;
    assert_eq!(round(bare), bare);
}

#[test]
fn a_union_is_what_its_last_tag_says_wherever_it_stands() {
    let phone = Ok("phone");
    let rows = [
        (r#"{"type":"phone","number":"1"}"#, phone),
        (r#"{"number":"1","type":"phone"}"#, phone),
        (r#" { "number" : "1" , "type" : "phone" } "#, phone),
        ("{\n  \"number\": \"1\",\n  \"type\": \"phone\"\n}", phone),
        (r#"{"number":"1","x":"type","type":"phone"}"#, phone),
        (r#"{"x":{"type":"fax"},"type":"phone","number":"1"}"#, phone),
        (
            r#"{"x":"\"type\":\"fax\"","type":"phone","number":"1"}"#,
            phone,
        ),
        (r#"{"x":"","type":"phone","number":"1"}"#, phone),
        (r#"{"xtype":"fax","type":"phone","number":"1"}"#, phone),
        (r#"{"number":"1","\u0074ype":"phone"}"#, phone),
        (r#"{"number":"1","type":"ph\u006fne"}"#, phone),
        (r#"{"number":"1","type":"fax","type":"phone"}"#, phone),
        (r#"{"number":"1","type":"phone","type":"fax"}"#, Ok("fax")),
        (r#"{"number":"1","type":"fax"}"#, Ok("fax")),
        (r#"{"number":"1","type":""}"#, Ok("")),
        (r#"{"number":"1","type":7}"#, Err("/body/to/type")),
        (
            r#"{"number":"1","type":"phone","type":7}"#,
            Err("/body/to/type"),
        ),
        (r#"{"number":7,"type":"phone"}"#, Err("/body/to/number")),
        (r#"{"x":"1","type":"phone"}"#, Err("/body/to")),
        (r#"{"number":"1",type":"phone"}"#, Err("/body/to")),
        (r#"{"number":"1"."type":"phone"}"#, Err("/body/to")),
        (r#"{"number";"1","type":"phone"}"#, Err("/body/to")),
        (r#"{"number":"1","type":"phone"#, Err("/body/to/type")),
    ];
    for (to, expected) in rows {
        let text =
            format!(r#"{{"type":"text:seen","body":{{"event_id":3,"cleared":null,"to":{to}}}}}"#);
        let event = nested::Event::from_json(&text);
        let kind = match &event {
            Ok(event) => match &event.payload {
                nested::Payload::Seen(seen) => Ok(seen.to.as_ref().unwrap().kind()),
                other => panic!("{other:?}"),
            },
            Err(error) => Err(error.pointer()),
        };
        assert_eq!(kind, expected, "{to}");
    }
}

#[test]
fn an_unrecognized_event_comes_back_whole() {
    let text =
        r#"{"id":1,"type":"custom:x","extra":{"a":[1, 2]},"cid":"C","body": {"b" : 1},"r":"R"}"#;
    let event = nested::Event::from_json(text).unwrap();
    assert_eq!((event.kind(), event.name()), (None, "custom:x"));
    let nested::Payload::Unrecognized(other) = &event.payload else {
        panic!()
    };
    assert_eq!(other.json(), r#"{"b" : 1}"#);
    assert_eq!(
        round(text),
        r#"{"id":1,"type":"custom:x","extra":{"a":[1, 2]},"cid":"C","body":{"b" : 1},"room":"R"}"#
    );
    assert_eq!(round(r#"{"type":"custom:x"}"#), r#"{"type":"custom:x"}"#);
    let mut moved =
        nested::Event::from_json(r#"{"id": 1.0,"type":"custom:x","room":"\u0052"}"#).unwrap();
    assert_eq!(
        moved.to_vec(),
        br#"{"id":1.0,"type":"custom:x","room":"\u0052"}"#
    );
    moved.id = Some(2);
    moved.room = None;
    assert_eq!(moved.to_vec(), br#"{"id":2,"type":"custom:x"}"#);
    let made = nested::Event::new(Unrecognized::new("custom:y", Json::new("[1]").unwrap()));
    assert_eq!(made.to_vec(), br#"{"type":"custom:y","body":[1]}"#);
}

#[test]
fn a_name_beside_the_event_beats_one_inside() {
    let event =
        nested::Event::from_named("text:typing", br#"{"type":7,"body":{"on":true}}"#).unwrap();
    assert_eq!(event.kind(), Some(nested::Kind::Typing));
    let other =
        nested::Event::from_named("custom:z", br#"{"type":"text:seen","body":{}}"#).unwrap();
    assert_eq!(other.to_vec(), br#"{"type":"custom:z","body":{}}"#);
}

#[test]
fn mistakes_are_named() {
    insta_free(
        &error(r#"{"type":"text:seen","body":7}"#),
        "`text:seen`: expected an object, found the number 7 at /body (byte 27)",
    );
    insta_free(
        &error(r#"{"type":"text:seen"}"#),
        "`text:seen`: member `body` is missing (byte 0)",
    );
    for (text, pointer) in [
        (
            r#"{"type":"text:seen","body":{"event_id":true,"cleared":null}}"#,
            "/body/event_id",
        ),
        (r#"{"type":"text:seen","body":{"cleared":null}}"#, "/body"),
        (r#"{"type":"text:seen","body":{"event_id":1}}"#, "/body"),
        (
            r#"{"type":"text:seen","body":{"event_id":1,"cleared":null,"way":"up"}}"#,
            "/body/way",
        ),
        (
            r#"{"type":"text:seen","body":{"event_id":1,"cleared":null,"to":{"type":"phone"}}}"#,
            "/body/to",
        ),
        (
            r#"{"type":"text:seen","body":{"event_id":1,"cleared":null,"to":{"type":5}}}"#,
            "/body/to/type",
        ),
        (r#"{"type":"custom","id":"x"}"#, "/id"),
        (r#"{"type":5}"#, "/type"),
        (r"{}", ""),
        (r"[]", ""),
    ] {
        let error = nested::Event::from_json(text).unwrap_err();
        assert_eq!(error.pointer(), pointer, "{text}: {error}");
    }
    assert!(hookswitch::json::read::<Closed<'_>>(r#"{"type":"fax"}"#).is_err());
    assert!(hookswitch::json::read::<Closed<'_>>(r"{}").is_err());
}

fn insta_free(said: &str, wanted: &str) {
    // The wording may change; what it names may not.
    for word in wanted
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 3)
    {
        assert!(said.contains(word), "{said}\nlacks {word} of\n{wanted}");
    }
}

#[test]
fn flat_payloads_lie_beside_the_envelope() {
    let text = r#"{"cleared":null,"action":"seen","room":"R","event_id":3,"category":"text"}"#;
    let event = flat::Event::from_json(text).unwrap();
    assert_eq!(event.kind(), Some(flat::Kind::Seen));
    assert_eq!(
        event.to_vec(),
        br#"{"category":"text","action":"seen","room":"R","event_id":3,"cleared":null}"#
    );
    let other =
        flat::Event::from_json(r#"{"category":"a.b","z":[1],"action":"c","room":"R"}"#).unwrap();
    assert_eq!(other.name(), "a.b.c");
    assert_eq!(
        other.to_vec(),
        br#"{"category":"a.b","z":[1],"action":"c","room":"R"}"#
    );
    assert!(flat::Event::from_json(r#"{"category":"text","room":"R","event_id":3}"#).is_err());
    let made = flat::Event::new(Typing::new());
    assert_eq!(
        made.to_vec(),
        br#"{"category":"text","action":"typing","room":""}"#
    );
}

/// All orders of a few members.
fn orders<'m>(members: &[&'m str]) -> Vec<Vec<&'m str>> {
    if members.is_empty() {
        return vec![Vec::new()];
    }
    let mut orders = Vec::new();
    for (first, member) in members.iter().enumerate() {
        let mut rest = members.to_vec();
        rest.remove(first);
        for mut order in self::orders(&rest) {
            order.insert(0, member);
            orders.push(order);
        }
    }
    orders
}

#[test]
fn members_may_come_in_the_order_of_any_carrier_and_in_no_such_order() {
    let nested = [
        r#""event_type":"text:typing""#,
        r#""id":7"#,
        r#""r":"lobby""#,
        r#""body":{"on":true}"#,
        r#""unlisted":[{"id":8}]"#,
    ];
    for order in orders(&nested) {
        let text = format!("{{{}}}", order.join(","));
        let event = nested::Event::from_json(&text).expect(&text);
        assert_eq!(event.kind(), Some(nested::Kind::Typing), "{text}");
        assert_eq!(event.id, Some(7), "{text}");
        assert_eq!(
            event.room.map(|room| room.to_string()).as_deref(),
            Some("lobby"),
            "{text}"
        );
        let nested::Payload::Typing(typing) = &event.payload else {
            panic!("{text}")
        };
        assert_eq!(typing.on, Some(true), "{text}");
    }
    let flat = [
        r#""category":"text""#,
        r#""action":"seen""#,
        r#""room":"lobby""#,
        r#""event_id":7"#,
        r#""cleared":null"#,
    ];
    for order in orders(&flat) {
        for text in [
            format!("{{{}}}", order.join(",")),
            format!("{{\n  {}\n}}", order.join(",\n  ")),
        ] {
            let event = flat::Event::from_json(&text).expect(&text);
            assert_eq!(event.kind(), Some(flat::Kind::Seen), "{text}");
            assert_eq!(event.room.as_str(), "lobby", "{text}");
            let flat::Payload::Seen(seen) = &event.payload else {
                panic!("{text}")
            };
            assert_eq!(seen.event_id, 7.into(), "{text}");
        }
    }
}

#[test]
fn lists_lose_only_what_is_bad() {
    for text in [
        r#"[{"type":"x"},{"type":7},{"type":"text:typing"}]"#,
        r#"{"_embedded":[{"type":"x"},{"type":7},{"type":"text:typing"}],"a":1}"#,
        r#"{"_embedded":{"n":1,"data":{"events":[{"type":"x"},{"type":7},{"type":"text:typing"}],"b":[]}}}"#,
    ] {
        let events = nested::Event::list_from_slice(text.as_bytes()).unwrap();
        assert_eq!(
            events.iter().map(Result::is_ok).collect::<Vec<_>>(),
            [true, false, true],
            "{text}"
        );
        let pointer = events[1].as_ref().unwrap_err().pointer().to_owned();
        assert!(pointer.ends_with("/1/type"), "{pointer}");
    }
    for text in [r#"{"a":[]}"#, "7", "[", r#"[{"type":"x"}] 1"#] {
        assert!(
            nested::Event::list_from_slice(text.as_bytes()).is_err(),
            "{text}"
        );
    }
}

#[test]
fn values_compare_print_and_parse() {
    assert_eq!(Status::from("ringing"), Status::Ringing);
    assert_eq!(Status::from("odd").to_string(), "odd");
    assert_eq!("in".parse(), Ok(Way::In));
    assert!("up".parse::<Way>().is_err());
    assert_eq!(Room::from("R").as_str(), "R");
    let rooms = std::collections::HashSet::from([Room::from("R")]);
    assert!(rooms.contains("R"), "a set of ids is looked up by text");
    assert_eq!(Code::from(3).get(), 3);
    assert_eq!(format!("{:?}", Seen::new(3, None)).matches("r#").count(), 0);
    assert_eq!("text:seen".parse(), Ok(nested::Kind::Seen));
    assert!("text:sen".parse::<nested::Kind>().is_err());
}

#[cfg(feature = "serde")]
#[test]
fn serde_takes_the_same_way() {
    let text = r#"{"type":"text:seen","id":7,"body":{"event_id":"3","cleared":null,"headers":{"a":[1,"x",null,1.5]},"way":"in"}}"#;
    let event = nested::Event::from_json(text).unwrap();
    assert_eq!(
        serde_json::to_string(&event).unwrap().as_bytes(),
        event.to_vec()
    );
    assert_eq!(
        serde_json::from_str::<nested::Event<'_>>(text).unwrap(),
        event
    );
    let value: serde_json::Value = serde_json::to_value(&event).unwrap();
    assert_eq!(
        serde_json::from_value::<nested::Event<'_>>(value).unwrap(),
        event
    );
    let other = nested::Event::from_json(r#"{"z":1,"type":"q","body":[1]}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&other).unwrap().as_bytes(),
        other.to_vec()
    );
}

#[test]
fn a_flat_event_is_what_its_last_name_says() {
    let kind = |text: &str| {
        let event = flat::Event::from_json(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        (event.kind(), event.name().to_owned())
    };
    let seen = r#""event_id":1,"cleared":null,"room":"R""#;
    for (parts, wanted, name) in [
        (
            r#""category":"text","action":"typing""#,
            Some(flat::Kind::Typing),
            "text.typing",
        ),
        (
            r#""action":"typing","action":"seen","category":"text""#,
            Some(flat::Kind::Seen),
            "text.seen",
        ),
        (
            r#""category":"text","action":"typing","action":"seen""#,
            Some(flat::Kind::Seen),
            "text.seen",
        ),
        (
            r#""category":"text","action":"typing","action":"x""#,
            None,
            "text.x",
        ),
        (
            r#""category":"text","action":"x","action":"typing""#,
            Some(flat::Kind::Typing),
            "text.typing",
        ),
        (
            r#""category":"text","action":"x","category":"y""#,
            None,
            "y.x",
        ),
    ] {
        for text in [format!("{{{parts},{seen}}}"), format!("{{{seen},{parts}}}")] {
            assert_eq!(kind(&text), (wanted, name.to_owned()), "{text}");
        }
    }
    // What is put off counts like what comes in its turn: the last of a member, and none of the wrong type.
    let off = r#"{"event_id":"x","cleared":"a","category":"text","event_id":2,"action":"seen","cleared":"b","room":"R"}"#;
    let event = flat::Event::from_json(off).expect(off);
    let flat::Payload::Seen(payload) = &event.payload else {
        panic!("{off}")
    };
    assert_eq!(
        (&payload.event_id, payload.cleared.as_deref()),
        (&Number::Integer(2), Some("b"))
    );
    for (text, pointer) in [
        (
            r#"{"event_id":true,"category":"text","action":"seen","cleared":null,"room":"R"}"#,
            "/event_id",
        ),
        (
            r#"{"event_id":1,"cleared":null,"room":5,"category":"text","action":"seen"}"#,
            "/room",
        ),
        (
            r#"{"event_id":1,"cleared":null,"category":"text","room":"R","action":"seen","action":5}"#,
            "/action",
        ),
        (
            r#"{"event_id":1,"cleared":null,"category":"text","action":"seen"}"#,
            "",
        ),
        (
            r#"{"event_id":1,"cleared":null,"category":"text","room":"R"}"#,
            "",
        ),
    ] {
        let error = flat::Event::from_json(text).expect_err(text);
        assert_eq!(error.pointer(), pointer, "{text}: {error}");
    }
    // More is put off than there is room for.
    let many: String = (0..40).map(|at| format!("\"m{at}\":{at},")).collect();
    let text = format!(r#"{{{many}"on":true,"room":"R","action":"typing","category":"text"}}"#);
    let event = flat::Event::from_json(&text).expect(&text);
    let flat::Payload::Typing(typing) = &event.payload else {
        panic!("{text}")
    };
    assert_eq!(typing.on, Some(true));
}

#[test]
fn a_name_in_parts_is_put_together_when_it_is_asked_for() {
    let text = r#"{"action":"\u0061.b","z":[1],"category":"x","category":"te\"xt","room":"R"}"#;
    let name = "te\"xt.a.b";
    let event = flat::Event::from_json(text).expect(text);
    let copy = event.clone();
    let owned = event.clone().into_owned();
    assert_eq!(event.name(), name);
    for other in [&copy, &owned, &event.clone(), &event.clone().into_owned()] {
        assert_eq!((other.kind(), other.name()), (None, name));
        assert_eq!(*other, event);
        assert_eq!(format!("{other:?}"), format!("{event:?}"));
    }
    assert!(format!("{event:?}").contains(r#"name: "te\"xt.a.b""#));
    let renamed = flat::Event::from_json(r#"{"category":"a","action":"b","room":"R"}"#).unwrap();
    assert_ne!(renamed, event);

    let list = format!(r#"[{text},{{"category":"1","action":"2","room":"R"}}]"#);
    let events = flat::Event::list_from_slice(list.as_bytes()).expect(&list);
    let names: Vec<&str> = events.iter().flatten().map(flat::Event::name).collect();
    assert_eq!(names, [name, "1.2"]);
    let named = flat::Event::from_named("p.q", text.as_bytes()).expect(text);
    assert_eq!(named.name(), "p.q");
}

/// An event may cross threads and panics, and one that borrows for long serves where one that borrows for less is asked for.
#[test]
fn an_event_can_be_shared_and_shortened() {
    fn shared<T: Send + Sync + std::panic::UnwindSafe + std::panic::RefUnwindSafe>(_: &T) {}
    fn same<'a>(long: &flat::Event<'static>, short: &flat::Event<'a>) -> bool {
        let shortened: &flat::Event<'a> = long;
        shortened == short
    }
    let long = flat::Event::from_json(r#"{"category":"a","action":"b","room":"R"}"#).unwrap();
    let text = String::from(r#"{"room":"R","category":"a","action":"b"}"#);
    shared(&long);
    assert!(!same(&long, &flat::Event::from_json(&text).unwrap()));
    assert!(same(&long, &long.clone()));
}
