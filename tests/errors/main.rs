//! Errors are where the mistake is and say what it is: every fixture, broken in every place, against a second opinion.

mod expected;

use std::sync::LazyLock;

use expected::{Mistake, brief, mistakes};
use hookswitch_codegen::model::{Catalog, Workspace};
use hookswitch_tests::spans::{self, Node};
use hookswitch_tests::{AnyEvent, Fixture, fixtures, for_each_catalog, root};

for_each_catalog!(
    sound,
    another_value,
    a_member_less,
    broken_bytes,
    two_mistakes
);

static WORKSPACE: LazyLock<Workspace> = LazyLock::new(|| {
    let reading = hookswitch_codegen::read(&root());
    reading.workspace.expect("the catalogs are sound")
});

fn catalog(name: &str) -> &'static Catalog {
    let mut catalogs = WORKSPACE.catalogs.iter();
    let found = catalogs.find(|catalog| catalog.name == name);
    found.expect("the catalog is there")
}

/// Decodes a text that is JSON, and fails unless it is refused for one of the mistakes that it has, and only if it has one.
/// Whether it is refused.
fn check<E: AnyEvent>(catalog: &Catalog, tree: &Node, text: &str) -> bool {
    let (name, mistakes) = mistakes(catalog, tree, text);
    let error = match E::decode(text.as_bytes()) {
        Ok(event) => {
            assert!(mistakes.is_empty(), "{mistakes:?} is overlooked\n{text}");
            assert_eq!(Some(event.wire_name()), name, "{text}");
            return false;
        }
        Err(error) => error,
    };
    let said = |mistake: &Mistake| {
        let event = name.as_ref().map(|name| format!("`{}`: ", brief(name)));
        let event = event.unwrap_or_default();
        format!("{event}{} (byte {})", mistake.sentence, mistake.offset)
    };
    let told = mistakes.iter().find(|mistake| {
        (mistake.offset, &*mistake.pointer) == (error.offset(), error.pointer())
            && said(mistake) == error.to_string()
    });
    assert!(
        told.is_some(),
        "{error}\nbut what is wrong is {mistakes:#?}\n{text}"
    );
    assert_eq!(error.event(), name.as_deref(), "{text}");
    true
}

fn text(fixture: &Fixture) -> (&str, Node) {
    let text = std::str::from_utf8(&fixture.bytes).expect("a fixture is UTF-8");
    (
        text,
        spans::read(&fixture.bytes).expect("a fixture is JSON"),
    )
}

fn replaced(text: &str, node: &Node, by: &str) -> String {
    format!("{}{by}{}", &text[..node.span.start], &text[node.span.end..])
}

fn reread(text: &str) -> Node {
    spans::read(text.as_bytes()).unwrap_or_else(|broken| panic!("{broken:?}: {text}"))
}

/// The second opinion is none if it does not know what is right.
fn sound<E: AnyEvent>(name: &str) {
    for fixture in fixtures(name) {
        let (text, tree) = text(&fixture);
        assert!(!check::<E>(catalog(name), &tree, text), "{}", fixture.name);
    }
}

/// Other values, of every JSON type and of the same, with what might be shown of them.
const VALUES: [&str; 10] = [
    "null",
    "true",
    "7",
    "-2.5",
    "9223372036854775808",
    "1e400",
    "\"x\"",
    "[ ]",
    "{\"a\": 1}",
    "\"A text that is much longer than what anybody wants to see of it in a log, let alone on a terminal: it goes on.\"",
];

fn another_value<E: AnyEvent>(name: &str) {
    let (mut tried, mut refused) = (0, 0);
    for fixture in fixtures(name) {
        let (text, tree) = text(&fixture);
        for (_, node) in tree.all() {
            for value in VALUES {
                let broken = replaced(text, node, value);
                tried += 1;
                refused += usize::from(check::<E>(catalog(name), &reread(&broken), &broken));
            }
        }
    }
    assert!(
        tried > 3_000 && refused > tried / 4,
        "{refused} of {tried} are too few to mean something"
    );
}

fn a_member_less<E: AnyEvent>(name: &str) {
    let mut refused = 0;
    for fixture in fixtures(name) {
        let (text, tree) = text(&fixture);
        for (_, object) in tree.all() {
            for dropped in 0..object.members().len() {
                let members = object.members().iter().enumerate();
                let kept: Vec<&str> = members
                    .filter(|(index, _)| *index != dropped)
                    .map(|(_, member)| &text[member.start..member.value.span.end])
                    .collect();
                let broken = replaced(text, object, &format!("{{ {} }}", kept.join(", ")));
                refused += usize::from(check::<E>(catalog(name), &reread(&broken), &broken));
            }
        }
    }
    assert!(refused > 50, "{refused} are too few to mean something");
}

/// Pairs of places with other values: of several mistakes, one that is there is told.
fn two_mistakes<E: AnyEvent>(name: &str) {
    for fixture in fixtures(name).iter().step_by(3) {
        let (text, tree) = text(fixture);
        let nodes = tree.all();
        for (index, (_, node)) in nodes.iter().enumerate() {
            let value = VALUES[index % VALUES.len()];
            let once = replaced(text, node, value);
            let changed = reread(&once);
            let others = changed.all();
            for step in [1, 3, 8] {
                let (_, other) = &others[(index + step) % others.len()];
                let twice = replaced(&once, other, VALUES[(index + step) % VALUES.len()]);
                check::<E>(catalog(name), &reread(&twice), &twice);
            }
        }
    }
}

/// Every byte of some fixtures left out, doubled, replaced, or with something before it.
fn broken_bytes<E: AnyEvent>(name: &str) {
    const PIECES: [&[u8]; 9] = [b"", b"\"", b"\\", b"{", b"]", b",", b"0", b"x", b"\xff"];
    let mut ill_formed = 0;
    for fixture in fixtures(name).iter().step_by(23) {
        let (_, tree) = text(fixture);
        let (event, _) = mistakes(catalog(name), &tree, text(fixture).0);
        let naming = &catalog(name).naming.parts;
        // Behind this, the event's name has been read.
        let named = tree.members().iter().filter(|member| {
            let mut parts = naming.iter();
            parts.any(|part| part.wire == member.name || part.aliases.contains(&member.name))
        });
        let named = named.map(|member| member.value.span.end).max();
        for at in 0..fixture.bytes.len() {
            for piece in PIECES {
                for end in [at, at + 1] {
                    let broken = [&fixture.bytes[..at], piece, &fixture.bytes[end..]].concat();
                    match (spans::read(&broken), std::str::from_utf8(&broken)) {
                        (Ok(tree), Ok(text)) => {
                            check::<E>(catalog(name), &tree, text);
                        }
                        (Err(place), _) => {
                            ill_formed += 1;
                            let error = E::decode(&broken).expect_err("it is not JSON");
                            let shown = String::from_utf8_lossy(&broken);
                            assert_eq!(
                                (error.offset(), error.pointer()),
                                (place.offset, &*place.pointer),
                                "{error}\n{shown}"
                            );
                            says_what_stands_there(&error.to_string(), &broken[place.offset..]);
                            if named.is_some_and(|end| end < at)
                                && std::str::from_utf8(&broken).is_ok()
                            {
                                assert_eq!(error.event(), event.as_deref(), "{error}\n{shown}");
                            }
                        }
                        (Ok(_), Err(error)) => unreachable!("what is read is UTF-8: {error}"),
                    }
                }
            }
        }
    }
    assert!(
        ill_formed > 3_000,
        "{ill_formed} are too few to mean something"
    );
}

/// A sentence about ill-formed text names what was expected and what stands there instead.
fn says_what_stands_there(sentence: &str, rest: &[u8]) {
    let (expected, found) = sentence
        .rsplit_once(", found ")
        .unwrap_or_else(|| panic!("it does not say what it found: {sentence}"));
    assert!(expected.contains("expected "), "{sentence}");
    let stands = match rest {
        [] => "the end".to_owned(),
        [b'`', ..] => "a backtick".to_owned(),
        [byte @ b' '..=b'~', ..] => format!("`{}", char::from(*byte)),
        [byte, ..] if std::str::from_utf8(rest).is_err() => {
            format!("the byte {byte:#04x}")
        }
        _ => "`".to_owned(),
    };
    assert!(
        found.starts_with(&stands),
        "{sentence}: there stands {stands}"
    );
}
