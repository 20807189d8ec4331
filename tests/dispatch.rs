//! What `dispatch!`, `Handler` and the constructors do, and what the compiler says where they are used wrongly.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use hookswitch_vonage::{Event, Handler, Kind, MemberJoined, Payload, TextSeen, dispatch};

const SEEN: &str =
    r#"{"type":"text:seen","timestamp":"2024-03-05T08:35:00.000Z","body":{"event_id":3}}"#;
const OTHER: &str = r#"{"type":"custom:x","timestamp":"2024-03-05T08:35:00.000Z","body":{"a":1}}"#;

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fixtures/dispatch/*.rs");
}

#[test]
fn an_arm_gets_its_own_payload() {
    let said = |text: &str| -> String {
        let event = Event::from_json(text).unwrap();
        dispatch!(&event, {
            "text:seen" => |seen| format!("{:?}", seen.event_id),
            "member:joined" => |joined| format!("{:?}", joined.user),
            unrecognized => |other| format!("{} {}", other.name(), other.json()),
            _ => |other| other.name().to_owned(),
        })
    };
    assert_eq!(said(SEEN), "Integer(3)");
    assert_eq!(said(OTHER), r#"custom:x {"a":1}"#);
    assert_eq!(
        said(&SEEN.replace("text:seen", "text:delivered")),
        "text:delivered"
    );
}

#[test]
fn arms_may_return_from_the_function_around_them() {
    fn number(text: &str) -> Result<String, hookswitch_vonage::DecodeError> {
        let event = Event::from_json(text)?;
        let name = dispatch!(&event, {
            "text:seen" => |seen| return Ok(format!("{seen:?}")),
            _ => |other| other.name().to_owned(),
        });
        Ok(name + "!")
    }
    assert!(number(SEEN).unwrap().starts_with("TextSeen"));
    assert_eq!(number(OTHER).unwrap(), "custom:x!");
}

#[test]
fn arms_may_be_functions() {
    fn seen(seen: &TextSeen<'_>) -> String {
        format!("seen {:?}", seen.event_id)
    }
    let event = Event::from_json(SEEN).unwrap();
    let said = dispatch!(&event, { "text:seen" => seen, _ => |_| String::new() });
    assert_eq!(said, "seen Integer(3)");
}

#[test]
fn one_expression_serves_every_payload() {
    for text in [SEEN, OTHER] {
        let event = Event::from_json(text).unwrap();
        let said = dispatch!(&event, |payload| format!("{payload:?}"));
        assert!(
            said.starts_with("TextSeen") || said.starts_with("Unrecognized"),
            "{said}"
        );
    }
}

#[derive(Default)]
struct Counter {
    seen: usize,
    rest: Vec<String>,
}

impl<'e> Handler<'e> for &mut Counter {
    type Output = ();

    fn unhandled(self, event: &'e Event<'e>) {
        self.rest.push(event.name().to_owned());
    }

    fn text_seen(self, _: &'e Event<'e>, _: &'e TextSeen<'e>) {
        self.seen += 1;
    }
}

#[test]
fn a_handler_counts() {
    let mut counter = Counter::default();
    for text in [SEEN, OTHER, SEEN] {
        Event::from_json(text).unwrap().handle(&mut counter);
    }
    assert_eq!(
        (counter.seen, counter.rest),
        (2, vec!["custom:x".to_owned()])
    );
}

struct Service {
    greeting: String,
}

type Answer<'e> = Pin<Box<dyn Future<Output = String> + 'e>>;

impl<'e> Handler<'e> for &'e Service {
    type Output = Answer<'e>;

    fn unhandled(self, event: &'e Event<'e>) -> Answer<'e> {
        Box::pin(async move { format!("{} {}", self.greeting, event.name()) })
    }

    fn text_seen(self, _: &'e Event<'e>, seen: &'e TextSeen<'e>) -> Answer<'e> {
        Box::pin(async move { format!("{} {:?}", self.greeting, seen.event_id) })
    }
}

#[test]
fn a_handler_may_be_asynchronous() {
    let service = Service {
        greeting: "hello".to_owned(),
    };
    let event = Event::from_json(SEEN).unwrap();
    let mut answer = event.handle(&service);
    let mut context = Context::from_waker(Waker::noop());
    assert_eq!(
        answer.as_mut().poll(&mut context),
        Poll::Ready("hello Integer(3)".to_owned())
    );
}

#[test]
fn events_are_built_from_payloads() {
    let mut event = Event::new(TextSeen::new(7));
    event.conversation_id = Some("CON-1".into());
    event.timestamp = "2024-03-05T08:35:00.000Z".into();
    let wire = event.to_vec();
    let again = Event::from_slice(&wire).unwrap();
    assert_eq!(again, event);
    assert_eq!(again.kind(), Some(Kind::TextSeen));
    let joined = Event::new(Payload::MemberJoined(MemberJoined::new(
        hookswitch_vonage::MemberTimestamps::new(),
    )));
    assert_eq!(joined.name(), "member:joined");
}
