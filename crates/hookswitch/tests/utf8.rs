//! Checks that bytes which are not UTF-8 are refused, at the right place.

use hookswitch::json;
use proptest::collection::vec;
use proptest::prelude::*;

/// Ill-formed bytes, named for the class they are of.
const ILL_FORMED: &[(&str, &[u8])] = &[
    ("a continuation byte alone", b"\x80"),
    ("the last continuation byte alone", b"\xbf"),
    ("two continuation bytes", b"\x80\xbf"),
    ("a byte of Latin-1", b"\xe9"),
    ("two bytes cut short", b"\xc3"),
    ("three bytes cut after one", b"\xe2"),
    ("three bytes cut after two", b"\xe2\x82"),
    ("four bytes cut after one", b"\xf0"),
    ("four bytes cut after two", b"\xf0\x9f"),
    ("four bytes cut after three", b"\xf0\x9f\x98"),
    ("two bytes where one would do", b"\xc0\xaf"),
    ("two bytes where one would do, the last", b"\xc1\xbf"),
    ("three bytes where two would do", b"\xe0\x80\xaf"),
    ("three bytes where two would do, the last", b"\xe0\x9f\xbf"),
    ("four bytes where three would do", b"\xf0\x80\x80\xaf"),
    (
        "four bytes where three would do, the last",
        b"\xf0\x8f\xbf\xbf",
    ),
    ("the first surrogate", b"\xed\xa0\x80"),
    ("the last surrogate", b"\xed\xbf\xbf"),
    ("a surrogate pair in CESU-8", b"\xed\xa0\xbd\xed\xb8\x80"),
    ("beyond the last code point", b"\xf4\x90\x80\x80"),
    ("a first byte beyond four", b"\xf5\x80\x80\x80"),
    ("five bytes", b"\xf8\x88\x80\x80\x80"),
    ("six bytes", b"\xfc\x84\x80\x80\x80\x80"),
    ("the byte 0xfe", b"\xfe"),
    ("the byte 0xff", b"\xff"),
    ("UTF-16, little end first", b"\xff\xfe[\0]\0"),
];

/// What is before the bytes, what after, and the pointer to where they are.
const PLACES: &[(&str, &str, &str)] = &[
    ("", "", ""),
    ("\"", "\"", ""),
    ("\"é€😀", "😀\"", ""),
    ("[1,\"", "\"]", "/1"),
    (
        r#"{"a":{"b/c":[true,"abcdefghijklmnop"#,
        "\"]}}",
        "/a/b~1c/1",
    ),
    (r#"{"a":1,""#, "\":2}", ""),
    (r#"{"a":1,"b":"#, "}", "/b"),
    ("[1", "]", ""),
    ("[1,tr", "]", "/1"),
    ("[1,2.", "]", "/1"),
    ("{} ", "", ""),
];

/// The places in documents of different lengths: short and long ones are not checked in the same way.
fn with_spaces() -> impl Iterator<Item = (String, String, &'static str)> {
    let spaces = [0, 40, 100, 200, 220, 240, 250, 300, 1000];
    spaces.into_iter().flat_map(|count| {
        let spaces = " ".repeat(count);
        PLACES.iter().flat_map(move |&(before, after, pointer)| {
            [
                (format!("{spaces}{before}"), after.to_owned(), pointer),
                (before.to_owned(), format!("{after}{spaces}"), pointer),
            ]
        })
    })
}

#[test]
fn ill_formed_bytes_are_refused_where_they_are() {
    for (class, bytes) in ILL_FORMED {
        for (before, after, pointer) in with_spaces() {
            let text = [before.as_bytes(), bytes, after.as_bytes()].concat();
            let error = json::text(&text).expect_err(class);
            assert_eq!(
                (error.offset(), error.pointer()),
                (before.len(), pointer),
                "{class} after {before}"
            );
            assert!(
                error
                    .to_string()
                    .contains(&format!("the byte {:#04x}", bytes[0])),
                "{error}"
            );
        }
    }
}

#[test]
fn a_mistake_before_the_bytes_is_reported_instead() {
    for (text, offset, pointer) in [
        (&b"[1,] \xff"[..], 3, "/1"),
        (b"{\"a\":\"\\q\xff\"}", 6, "/a"),
        (b"[1] 2 \xff", 4, ""),
        (b"{\"a\" 1, \xff", 5, ""),
    ] {
        let error = json::text(text).expect_err("not UTF-8");
        assert_eq!((error.offset(), error.pointer()), (offset, pointer));
    }
}

#[test]
fn every_code_point_passes() {
    let all: String = ('\0'..=char::MAX).collect();
    assert_eq!(json::text(all.as_bytes()), Ok(all.as_str()));
    for char in all.chars() {
        let alone = char.to_string();
        assert_eq!(json::text(alone.as_bytes()), Ok(alone.as_str()));
    }
}

proptest! {
    #[test]
    fn text_is_what_the_standard_library_takes_for_text(
        pieces in vec(
            prop_oneof![
                4 => "[ -~]{0,40}".prop_map(String::into_bytes),
                4 => "\\PC{0,20}".prop_map(String::into_bytes),
                1 => vec(prop::sample::select(&b"\x7f\x80\x8f\x90\x9f\xa0\xbf\xc1\xc2\xe0\xed\xef\xf0\xf4\xf5"[..]), 1..5),
            ],
            0..16,
        )
    ) {
        let bytes = pieces.concat();
        prop_assert_eq!(json::text(&bytes).ok(), std::str::from_utf8(&bytes).ok());
    }
}
