//! Checks the grammar of RFC 8259, rule by rule, in every place where a value can stand.

#[path = "../any/mod.rs"]
mod any;
#[path = "../members/mod.rs"]
mod members;
mod rules;

use any::Any;
use hookswitch::json::{self, Decode, Json, Reader, Stop};
use rules::{ACCEPTED, REFUSED, TRAILING};

/// Where a value can stand: what is before it, what is after it, and the pointer to it.
const PLACES: &[(&str, &str, &str)] = &[
    ("", "", ""),
    ("[", "]", "/0"),
    ("[0,", ",0]", "/1"),
    ("[[],{},", "]", "/2"),
    (r#"{"a":"#, "}", "/a"),
    (r#"{"a":0,"b":"#, r#","c":0}"#, "/b"),
    (r#"{"a":{"b":["#, "]}}", "/a/b/0"),
    (
        r#"{"b":0,"a":"#,
        r#","id":0,"conversation_id":"0123456789"}"#,
        "/a",
    ),
    (
        r#"{"a name of twenty-three.":"#,
        "}                    ",
        "/a name of twenty-three.",
    ),
    (r#" [ { "a" : [ 1 , "#, " ] } ] ", "/0/a/1"),
];

type Read = for<'a> fn(&mut Reader<'a>) -> Result<(), Stop>;

/// The ways in which any value can be read.
const WAYS: &[(&str, Read)] = &[
    ("skipped", |reader| reader.skip()),
    ("kept raw", |reader| reader.raw().map(|_| ())),
    ("decoded", |reader| Any::decode(reader).map(|_| ())),
    ("as members of known types", members::read),
    ("of another kind", |reader| match reader.peek()? {
        b'0'..=b'9' | b'-' => refused(bool::decode(reader)),
        b't' | b'f' => refused(f64::decode(reader)),
        b'n' => refused(Vec::<bool>::decode(reader)),
        b'"' => refused(i64::decode(reader)),
        b'[' => refused(std::borrow::Cow::<str>::decode(reader)),
        b'{' => refused(Vec::<Any<'_>>::decode(reader)),
        _ => reader.skip(),
    }),
];

fn refused<T>(read: Result<T, Stop>) -> Result<(), Stop> {
    match read.err().expect("a value of another kind is refused") {
        Stop::Mismatch => Ok(()),
        Stop::Syntax => Err(Stop::Syntax),
    }
}

fn decode<'t>(
    text: &'t str,
    read: impl FnOnce(&mut Reader<'t>) -> Result<(), Stop>,
) -> Result<(), (usize, String)> {
    json::decode(text, read, || None).map_err(|error| (error.offset(), error.pointer().to_owned()))
}

#[test]
fn well_formed_text_is_read_everywhere_and_in_every_way() {
    for (rule, value) in ACCEPTED {
        for (before, after, _) in PLACES {
            let text = format!("{before}{value}{after}");
            for (way, read) in WAYS {
                assert_eq!(decode(&text, *read), Ok(()), "{rule}, {way}: {text}");
            }
        }
    }
}

#[test]
fn ill_formed_text_is_refused_everywhere_and_in_every_way() {
    for (rule, value, offset) in REFUSED {
        for (before, after, _) in PLACES {
            let whole = before.is_empty();
            let text = format!("{before}{value}{after}");
            for (way, read) in WAYS {
                let error = decode(&text, *read).expect_err(&format!("{rule}, {way}: {text}"));
                // A value that is cut short may swallow what follows; the mistake then shows later.
                let cut = *offset == value.len();
                if whole || !cut {
                    assert_eq!(error.0, before.len() + offset, "{rule}, {way}: {text}");
                }
            }
        }
    }
}

#[test]
fn no_text_is_no_value() {
    for text in ["", " ", "\n\t\r "] {
        for (way, read) in WAYS {
            assert_eq!(
                decode(text, *read),
                Err((text.len(), String::new())),
                "{way}"
            );
        }
    }
}

#[test]
fn text_after_the_value_is_refused_everywhere_and_in_every_way() {
    for (rule, value, offset) in TRAILING {
        for (before, after, pointer) in PLACES {
            let text = format!("{before}{value}{after}");
            // `]` and `}` may close what is around the value, and `,` may go on with it.
            let expected = before.len() + offset;
            let container = pointer
                .rsplit_once('/')
                .map_or("", |(container, _)| container);
            for (way, read) in WAYS {
                let Err((offset, pointer)) = decode(&text, *read) else {
                    assert!(!before.is_empty(), "{rule}, {way}: {text}");
                    continue;
                };
                if !matches!(text.as_bytes()[expected], b']' | b'}' | b',') {
                    assert_eq!(
                        (offset, pointer.as_str()),
                        (expected, container),
                        "{rule}, {way}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_pointer_leads_to_the_value_that_is_ill_formed() {
    for value in [
        "nul",
        "-x",
        r#""\q""#,
        r#""\ud800""#,
        "1.",
        "\"\u{1}\"",
        "?",
    ] {
        for (before, after, pointer) in PLACES {
            let text = format!("{before}{value}{after}");
            let error = decode(&text, Reader::skip).expect_err(&text);
            assert_eq!(error.1, *pointer, "{text}");
        }
    }
}

#[test]
fn every_control_character_is_refused_in_strings_at_every_place_of_a_word() {
    for control in 0..b' ' {
        for before in 0..20 {
            let text = format!("\"{}{}abcdefgh\"", "x".repeat(before), char::from(control));
            let error = decode(&text, Reader::skip).expect_err(&text);
            assert_eq!(error.0, before + 1, "{text:?}");
        }
    }
}

#[test]
fn every_byte_that_begins_no_value_is_refused() {
    for byte in 0..=0x7f_u8 {
        let text = char::from(byte).to_string();
        let begins = byte.is_ascii_digit();
        assert_eq!(decode(&text, Reader::skip).is_ok(), begins, "{text:?}");
    }
}

#[test]
fn every_proper_beginning_of_a_document_is_refused() {
    let document = r#" {"a" : [1.5e3, -0, true, "x\u00e9\ud83d\ude00y"], "b":{"":null,"c":[false,[{}]]}, "d":"é€😀"}"#;
    assert_eq!(decode(document, Reader::skip), Ok(()));
    for end in (0..document.len()).filter(|&end| document.is_char_boundary(end)) {
        for (way, read) in WAYS {
            let error = decode(&document[..end], *read).expect_err(&document[..end]);
            assert!(error.0 <= end, "{way}: {}", &document[..end]);
        }
    }
    for end in 0..document.len() {
        let error = json::text(&document.as_bytes()[..end]);
        assert_eq!(error.is_err(), !document.is_char_boundary(end));
    }
}

#[test]
fn raw_parts_are_the_exact_text() {
    for (rule, value) in ACCEPTED {
        let text = format!(" [ {value} ] ");
        let mut parts = Vec::new();
        let read = |reader: &mut Reader<'_>| {
            reader.list(|reader| {
                parts.push(reader.raw()?.to_owned());
                Ok(())
            })
        };
        json::decode(&text, read, || None).expect(rule);
        let exact = value.trim_matches([' ', '\t', '\r', '\n']);
        assert_eq!(parts, [exact], "{rule}");
        assert_eq!(
            Json::new(text.as_str()).expect(rule).as_str(),
            text.trim_ascii(),
            "{rule}"
        );
    }
}
