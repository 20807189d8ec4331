//! What becomes of events whose group is not compiled: only `text` and `messaging` are here.

use std::process::Command;

use hookswitch_teletracker as teletracker;
use hookswitch_vonage::{Event, EventNumber, Handler, Kind, Payload, TextSeen, dispatch};

const SEEN: &str =
    r#"{"type":"text:seen","timestamp":"2024-03-05T08:35:00.000Z","body":{"event_id":3}}"#;

/// Of a group that is off, with a member that nobody knows and a payload that its struct would refuse.
const JOINED: &str = r#"{"type":"member:joined","id":7,"timestamp":"2024-03-05T08:35:00.000Z","body":{"user":true},"more":[1,2]}"#;

#[test]
fn the_lists_have_what_is_compiled() {
    let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(
        names,
        [
            "text",
            "text:update",
            "text:seen",
            "text:delivered",
            "text:typing:on",
            "text:typing:off"
        ]
    );
    assert_eq!(Kind::NAMES, names);
    for kind in Kind::ALL {
        assert_eq!(kind.as_str().parse(), Ok(*kind));
        assert_eq!(kind.group(), "text");
        assert_eq!(kind.info().name, kind.as_str());
    }
    assert!("member:joined".parse::<Kind>().is_err());
    assert_eq!(teletracker::Kind::ALL.len(), 5);
    assert!("voice.incoming.start".parse::<teletracker::Kind>().is_err());
}

#[test]
fn an_event_of_a_group_that_is_on_is_decoded() {
    let event = Event::from_json(SEEN).expect("an event");
    assert_eq!(event.kind(), Some(Kind::TextSeen));
    let Payload::TextSeen(TextSeen { event_id, .. }) = &event.payload else {
        panic!("{event:?}");
    };
    assert_eq!(format!("{event_id:?}"), "Integer(3)");
    assert_eq!(event.to_vec(), SEEN.as_bytes());
}

#[test]
fn an_event_of_a_group_that_is_off_is_unrecognized() {
    let event = Event::from_json(JOINED).expect("an event");
    assert_eq!((event.name(), event.kind()), ("member:joined", None));
    let Payload::Unrecognized(other) = &event.payload else {
        panic!("{event:?}");
    };
    assert_eq!(other.json(), r#"{"user":true}"#);
    assert_eq!(event.id, Some(EventNumber::Integer(7)));
    let named = Event::from_named("member:joined", br#"{"timestamp":"t","body":{}}"#);
    assert_eq!(named.expect("an event").kind(), None);
}

#[test]
fn its_envelope_is_checked() {
    let error = Event::from_json(&JOINED.replace(r#""id":7"#, r#""id":{}"#))
        .expect_err("`id` is no object");
    assert_eq!(error.pointer(), "/id");
    let error = Event::from_json(r#"{"type":"member:joined","body":{}}"#)
        .expect_err("`timestamp` is required");
    assert!(error.to_string().contains("timestamp"), "{error}");
    let error =
        Event::from_json(&JOINED.replace("true", "ture")).expect_err("skipped is not unchecked");
    assert_eq!(error.pointer(), "/body/user");
}

#[test]
fn it_comes_back_as_it_came() {
    let event = Event::from_json(JOINED).expect("an event");
    assert_eq!(event.to_vec(), JOINED.as_bytes());
    let again = Event::from_slice(JOINED.as_bytes())
        .expect("an event")
        .into_owned();
    assert_eq!(again, event);

    let call = r#"{"category":"voice","subCategory":"incoming","eventName":"start","type":"userevent","eventTimestamp":"2025-03-14T10:15:02+00:00","trackingId":7}"#;
    let event = teletracker::Event::from_json(call).expect("an event");
    assert_eq!((event.name(), event.kind()), ("voice.incoming.start", None));
    assert_eq!(event.to_vec(), call.as_bytes());
}

#[test]
fn dispatch_needs_arms_for_what_is_compiled() {
    let said = |text| {
        let event = Event::from_json(text).expect("an event");
        dispatch!(&event, {
            "text" => |_| "text",
            "text:update" => |_| "update",
            "text:seen" => |_| "seen",
            "text:delivered" => |_| "delivered",
            "text:typing:on" => |_| "on",
            "text:typing:off" => |_| "off",
            unrecognized => |_| "not known",
        })
    };
    assert_eq!((said(SEEN), said(JOINED)), ("seen", "not known"));
    let printed = |text| {
        let event = Event::from_json(text).expect("an event");
        dispatch!(&event, |payload| format!("{payload:?}"))
    };
    assert!(printed(SEEN).starts_with("TextSeen"), "{}", printed(SEEN));
    assert!(
        printed(JOINED).starts_with("Unrecognized"),
        "{}",
        printed(JOINED)
    );
}

struct Names;

impl<'e> Handler<'e> for Names {
    type Output = &'e str;

    fn unhandled(self, event: &'e Event<'e>) -> &'e str {
        event.name()
    }

    fn text_seen(self, _: &'e Event<'e>, _: &'e TextSeen<'e>) -> &'e str {
        "seen"
    }
}

#[test]
fn a_handler_is_told_of_both() {
    assert_eq!(
        Event::from_json(SEEN).expect("an event").handle(Names),
        "seen"
    );
    assert_eq!(
        Event::from_json(JOINED).expect("an event").handle(Names),
        "member:joined"
    );
}

#[test]
fn the_compiler_says_which_feature_is_off() {
    let cargo = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--offline",
            "--features",
            "mistakes",
            "--example",
        ])
        .arg("arm_of_a_group_that_is_off")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env(
            "CARGO_TARGET_DIR",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/mistakes"),
        )
        .output()
        .expect("cargo starts");
    let said = String::from_utf8_lossy(&cargo.stderr);
    assert!(!cargo.status.success(), "it compiles");
    let expected = r#"error: the event "member:joined" is not compiled: `hookswitch-vonage` has it with the feature `member`"#;
    assert!(said.contains(expected), "{said}");
    let errors = said.lines().filter(|line| line.starts_with("error"));
    assert_eq!(
        errors.count(),
        2,
        "that, and that it does not compile: {said}"
    );
}
