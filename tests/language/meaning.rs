//! What catalogs mean: names, groups, examples.

use hookswitch_codegen::diagnostic::render;
use hookswitch_codegen::model::TypeId;
use hookswitch_codegen::resolve;

use crate::{SOUND, catalog, event, meant, root, sources};

/// What the page on the language shows is sound.
#[test]
fn the_pages_examples_are_sound() {
    let page = std::fs::read_to_string(root().join("schema/README.md")).expect("it can be read");
    let mut blocks = page
        .split("```yaml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default());
    let (first, types) = (
        blocks.next().expect("a catalog"),
        blocks.next().expect("some types"),
    );
    let state = "  MuteState: { fields: { muted: boolean } }\n";
    let workspace = meant(&[(
        "schema/acme/catalog.yaml",
        &format!("{first}\n{types}{state}"),
    )]);
    let acme = catalog(&workspace, "acme");
    let example = &event(acme, "order:paid").examples[0].event;
    let whole =
        r#"{"type":"order:paid","id":"evt_1","at":"2026-01-31T08:00:00Z","data":{"order":"A-17"}}"#;
    assert_eq!(example.to_string(), whole);
    assert_eq!(workspace.settings.base_url, "https://example.com/schemas");
}

/// Definitions in place are named after their owners; structs that only lend their members are no types.
#[test]
fn definitions_in_place_have_names() {
    let text = format!(
        "{SOUND}envelope:
  _links?: {{ fields: {{ self: uri }} }}
types:
  Common: {{ fields: {{ id: string, detail: {{ fields: {{ a: string }} }} }} }}
  Endpoint:
    summary: One end of a call.
    tag: type
    variants:
      phone: {{ summary: A telephone., fields: {{ number: string }} }}
      whatsapp-voice: {{}}
    untagged: {{ fields: {{ user?: string }} }}
events:
  leg:ended:
    summary: A leg has ended.
    include: [Common]
    fields:
      to: Endpoint
      channel?: {{ fields: {{ state: {{ enum: [up, down] }} }} }}
    example: {{ id: a, detail: {{ a: b }}, to: {{ type: phone, number: '1' }}, channel: {{ state: up }} }}
"
    );
    let workspace = meant(&[("schema/acme/catalog.yaml", &text)]);
    let acme = catalog(&workspace, "acme");
    let names: Vec<&str> = acme.types.iter().map(|ty| ty.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "CommonDetail",
            "Endpoint",
            "PhoneEndpoint",
            "WhatsappVoiceEndpoint",
            "UntaggedEndpoint",
            "EventLinks",
            "LegEnded",
            "LegEndedChannel",
            "LegEndedChannelState",
        ]
    );
    let grouped: Vec<&str> = acme
        .types
        .iter()
        .filter(|ty| ty.group.is_some())
        .map(|ty| ty.name.as_str())
        .collect();
    assert_eq!(
        grouped,
        ["LegEnded", "LegEndedChannel", "LegEndedChannelState"]
    );
    let members = acme.payload_members(event(acme, "leg:ended"));
    let said: Vec<(&str, &str)> = members
        .iter()
        .map(|member| (member.wire.as_str(), member.summary.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("id", "The `id` member."),
            ("detail", "The `detail` member."),
            ("to", "One end of a call."),
            ("channel", "The `channel` member."),
        ]
    );
    assert_eq!(
        acme.members(
            acme.types
                .iter()
                .position(|ty| ty.name == "EventLinks")
                .map(TypeId)
                .unwrap()
        )[0]
        .ident,
        "self_"
    );
}

/// Names, envelope and payload come together as the event says.
#[test]
fn examples_are_completed() {
    let text = "title: Acme
version: 1.0.0
name: { members: [category, action], separator: . }
envelope:
  id: { type: string, example: a }
  at?: { type: timestamp, example: 2026-01-31T08:00:00Z }
  user?: { type: string | null, example: u }
  extra?: string
events:
  voice.start:
    summary: One.
    fields: { n: number }
    example: { n: 1.0 }
  voice.stop:
    summary: Two.
    present: [at]
    examples:
      - { summary: Without a user., payload: {} }
      - { summary: With one., envelope: { user: v, at: null } }
  voice.hold:
    summary: Three.
    absent: [at]
    example: {}
";
    let workspace = meant(&[("schema/acme/catalog.yaml", text)]);
    let acme = catalog(&workspace, "acme");
    let examples: Vec<String> = acme
        .events
        .iter()
        .flat_map(|event| &event.examples)
        .map(|example| example.event.to_string())
        .collect();
    assert_eq!(
        examples,
        [
            r#"{"category":"voice","action":"start","id":"a","at":"2026-01-31T08:00:00Z","user":"u","n":1.0}"#,
            r#"{"category":"voice","action":"stop","id":"a","at":"2026-01-31T08:00:00Z"}"#,
            r#"{"category":"voice","action":"stop","id":"a","user":"v"}"#,
            r#"{"category":"voice","action":"hold","id":"a","user":"u"}"#,
        ]
    );
    assert_eq!(event(acme, "voice.stop").parts, ["voice", "stop"]);
    assert_eq!(
        event(acme, "voice.stop").present,
        [0, 1],
        "what is required is always there"
    );
}

/// A file's name, a key, a prefix of the event's, or none: each can say the group.
#[test]
fn events_have_groups() {
    let workspace = meant(&[
        (
            "schema/acme/catalog.yaml",
            &format!(
                "{SOUND}groups: {{ rtc: {{}}, never: {{}} }}
events:
  rtc:up: {{ summary: A., example: {{}} }}
  alone: {{ summary: B., example: {{}} }}
  moved: {{ summary: C., group: sip, example: {{}} }}
"
            ),
        ),
        (
            "schema/acme/sip.yaml",
            "events:\n  sip:up: { summary: D., example: {} }\n",
        ),
        ("schema/acme/empty.yaml", "# Nothing yet.\n"),
    ]);
    let acme = catalog(&workspace, "acme");
    let groups: Vec<(&str, &str)> = acme
        .groups
        .iter()
        .map(|group| (group.name.as_str(), group.title.as_str()))
        .collect();
    assert_eq!(
        groups,
        [("rtc", "Rtc"), ("general", "General"), ("sip", "Sip")]
    );
    let events: Vec<(&str, usize)> = acme
        .events
        .iter()
        .map(|event| (event.key.as_str(), event.group))
        .collect();
    assert_eq!(
        events,
        [("rtc:up", 0), ("alone", 1), ("moved", 2), ("sip:up", 2)]
    );
}

/// A catalog whose envelope has two members, and more.
fn with_members(more: &str) -> String {
    format!(
        "{SOUND}payload: body
envelope:
  at: {{ type: timestamp, summary: When., example: \"2024-01-01T00:00:00Z\" }}
  by: {{ type: string, aliases: [who], summary: Who., example: me }}
{more}
events:
  up: {{ summary: A., example: {{}} }}
"
    )
}

/// A catalog of one file has one mistake, and this is said of it.
fn refused(text: &str, slug: &str, says: &str) {
    let sources = sources(text);
    let (_, findings) = resolve::workspace(&sources);
    let slugs: Vec<&str> = findings.iter().map(|it| it.rule.slug).collect();
    assert_eq!(slugs, [slug], "{text}");
    let report = render(&findings, &sources, false);
    assert!(report.contains(says), "{report}");
}

/// What `order` names comes first and last; it says nothing else about an event.
#[test]
fn members_have_an_order() {
    let orders = [
        ("", ("", "")),
        ("order: [by, \"*\", type]", ("by", "type")),
        ("order: [body, at]", ("body at", "")),
        ("order: [\"*\", by]", ("", "by")),
    ];
    for (written, (first, last)) in orders {
        let workspace = meant(&[("schema/acme/catalog.yaml", &with_members(written))]);
        let order = &catalog(&workspace, "acme").order;
        assert_eq!(
            (order.first.join(" "), order.last.join(" ")),
            (first.to_owned(), last.to_owned()),
            "{written}"
        );
    }

    let mistakes = [
        ("order: [by, att]", "unknown-member", "did you mean `at`?"),
        ("order: [who]", "unknown-member", "`who` is no member"),
        (
            "order: [by, at, by]",
            "duplicate-name",
            "`order` has `by` twice",
        ),
        (
            "order: [\"*\", by, \"*\"]",
            "duplicate-name",
            "`order` has `*` twice",
        ),
        ("order: by", "wrong-type", ""),
    ];
    for (written, slug, says) in mistakes {
        refused(&with_members(written), slug, says);
    }
}

/// A carrier has an order of its own, in which aliases may stand.
#[test]
fn carriers_have_orders() {
    let text = |order: &str| {
        with_members(&format!(
            "order: [type, by, body]
carriers:
  webhook: {{ summary: An HTTP request. }}
  socket: {{ summary: A connection., order: {order} }}"
        ))
    };
    for (written, expected) in [
        ("[who, type, body]", "who type body"),
        ("[at, \"*\", type]", "at type"),
        ("[]", ""),
    ] {
        let workspace = meant(&[("schema/acme/catalog.yaml", &text(written))]);
        let carriers = &catalog(&workspace, "acme").carriers;
        let orders: Vec<String> = carriers.iter().map(|it| it.order.join(" ")).collect();
        assert_eq!(orders, ["", expected], "{written}");
    }
    for (written, slug, says) in [
        ("[whom, type]", "unknown-member", "did you mean `who`?"),
        ("[by, by]", "duplicate-name", "`order` has `by` twice"),
    ] {
        refused(&text(written), slug, says);
    }
}
