//! Checks that large and deep input costs no more than its size, and ends no process.

mod any;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use any::Any;
use hookswitch::json::{self, Decode, Json, Names, Reader, Stop};

fn skip(text: &str) -> Result<(), usize> {
    json::decode(text, Reader::skip, || None).map_err(|error| error.offset())
}

fn tree(text: &str) -> Result<Any<'_>, usize> {
    json::decode(text, Any::decode, || None).map_err(|error| error.offset())
}

#[test]
fn containers_nest_127_deep_and_no_deeper() {
    for (open, inner, close) in [
        ("[", "", "]"),
        (r#"{"a":"#, "{}", "}"),
        (r#"[{"a":"#, "[]", "}]"),
    ] {
        let each = open.matches(['[', '{']).count();
        let nested = |depth: usize| {
            let count = (depth - inner.len() / 2) / each;
            format!("{}{inner}{}", open.repeat(count), close.repeat(count))
        };
        let deepest = nested(127);
        assert_eq!(skip(&deepest), Ok(()));
        assert!(tree(&deepest).is_ok());
        assert!(Json::new(deepest.as_str()).is_ok());
        let too_deep = nested(129);
        let offset = too_deep
            .match_indices(['[', '{'])
            .nth(127)
            .map(|(offset, _)| offset);
        assert_eq!(skip(&too_deep).err(), offset);
        assert_eq!(tree(&too_deep).err(), offset);
    }
}

type Read = fn(&mut Reader<'_>) -> Result<(), Stop>;

fn forgiven(stop: Stop) -> Result<(), Stop> {
    if stop == Stop::Mismatch {
        Ok(())
    } else {
        Err(stop)
    }
}

fn inside_lists(reader: &mut Reader<'_>, depth: usize, read: Read) -> Result<(), Stop> {
    if depth == 0 {
        read(reader)
    } else {
        reader.list(|reader| inside_lists(reader, depth - 1, read))
    }
}

#[test]
fn depth_is_counted_from_the_beginning_of_the_document() {
    let ways: [Read; 6] = [
        |reader| reader.skip(),
        |reader| reader.raw().map(|_| ()),
        |reader| Any::decode(reader).map(|_| ()),
        |reader| bool::decode(reader).map(|_| ()).or_else(forgiven),
        |reader| {
            BTreeMap::<Cow<'_, str>, Json<'_>>::decode(reader)
                .map(|_| ())
                .or_else(forgiven)
        },
        |reader| {
            static NAMES: Names = hookswitch::names!["a"];
            reader
                .members(&NAMES, |reader, _, _| reader.skip())
                .map(|_| ())
                .or_else(forgiven)
        },
    ];
    for around in [0, 1, 63, 64, 126, 127] {
        for way in ways {
            for inside in [127 - around, 128 - around] {
                let opens = "[".repeat(around + inside);
                let text = opens + &"]".repeat(around + inside);
                let mut reader = Reader::new(&text);
                let read = inside_lists(&mut reader, around, way);
                // With nothing inside there is nothing to read but the end of the list around it.
                if inside > 0 {
                    assert_eq!(
                        read.is_ok(),
                        around + inside <= 127,
                        "{around} around {inside}"
                    );
                }
            }
        }
    }
}

#[test]
fn brackets_without_end_are_refused_at_once() {
    for text in [
        "[".repeat(100_000),
        r#"{"a":"#.repeat(100_000),
        r#"[{"":"#.repeat(100_000),
    ] {
        assert!(skip(&text).is_err());
        assert!(tree(&text).is_err());
        let error = json::decode(&text, bool::decode, || None).expect_err("too deep");
        assert_eq!(error.pointer().matches('/').count(), 127);
    }
    assert_eq!(skip(&"]".repeat(100_000)), Err(0));
}

/// Fails unless an input takes about as long as four quarters of it do; a square would take four times as long. Both
/// sides take about the same time, so that a busy machine holds up both, and they have several tries.
fn linear(what: &str, size: usize, input: fn(usize) -> String, read: fn(&str)) {
    let (quarter, whole) = (input(size), input(4 * size));
    let (mut quarters, mut at_once) = (Duration::MAX, Duration::MAX);
    for _ in 0..20 {
        let start = Instant::now();
        (0..4).for_each(|_| read(&quarter));
        let middle = Instant::now();
        read(&whole);
        quarters = quarters.min(middle - start);
        at_once = at_once.min(middle.elapsed());
        if at_once < 3 * quarters {
            return;
        }
    }
    panic!("{what}: {at_once:?} at once, but {quarters:?} in four quarters");
}

fn members(count: usize, member: impl Fn(usize) -> String) -> String {
    let mut text = "{".to_owned();
    for index in 0..count {
        let _ = write!(
            text,
            "{}{}",
            if index == 0 { "" } else { "," },
            member(index)
        );
    }
    text + "}"
}

/// Reads `{"a": integer, "b": {"c": integer}}`.
fn read(text: &str) {
    struct Inner;
    impl<'a> Decode<'a> for Inner {
        fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
            static NAMES: Names = hookswitch::names!["c"];
            let mut c: Option<i64> = None;
            let frame = reader.members(&NAMES, |reader, frame, field| {
                reader.field(frame, field, &mut c)
            })?;
            reader.settle(frame)?;
            c.map(|_: i64| Inner)
                .ok_or_else(|| reader.missing(frame, "c"))
        }
    }
    static NAMES: Names = hookswitch::names!["a", "b"];
    let mut a: Option<i64> = None;
    let mut b: Option<Inner> = None;
    let decoded = json::decode(
        text,
        |reader| {
            let frame = reader.members(&NAMES, |reader, frame, member| match member {
                0 => reader.field(frame, 0, &mut a),
                _ => reader.field(frame, 1, &mut b),
            })?;
            reader.settle(frame)
        },
        || None,
    );
    assert!(decoded.is_err());
}

#[test]
fn a_million_duplicates_of_the_wrong_type_take_linear_time() {
    linear(
        "duplicates of the wrong type",
        250_000,
        |size| members(size, |_| r#""a":"x""#.to_owned()),
        read,
    );
    linear(
        "alternating duplicates",
        25_000,
        |size| {
            members(size, |index| {
                format!(r#""{}":[]"#, if index % 2 == 0 { "a" } else { "b" })
            })
        },
        read,
    );
    linear(
        "duplicate objects that lack a member",
        25_000,
        |size| members(size, |_| r#""b":{"d":1}"#.to_owned()),
        read,
    );
    linear(
        "duplicate objects with a wrong member",
        25_000,
        |size| members(size, |_| r#""b":{"c":"","c":[]}"#.to_owned()),
        read,
    );
    linear(
        "wrong, right, wrong",
        25_000,
        |size| members(size, |index| format!(r#""a":{}"#, ["0", "true"][index % 2])),
        read,
    );
}

#[test]
fn maps_with_wrong_values_take_linear_time() {
    fn map(text: &str) {
        let decoded = json::decode(text, BTreeMap::<Cow<'_, str>, i64>::decode, || None);
        assert!(decoded.is_err());
    }
    linear(
        "wrong values of one key",
        25_000,
        |size| members(size, |_| r#""a":"x""#.to_owned()),
        map,
    );
    linear(
        "wrong values of many keys",
        12_000,
        |size| members(size, |index| format!(r#""{index}":"x""#)),
        map,
    );
}

#[test]
fn a_list_of_nothing_but_mistakes_takes_linear_time() {
    fn list(text: &str) {
        let read = hookswitch::event::read_list(text.as_bytes(), Reader::boolean, |_| None);
        let mut wrong = read.expect("a list").into_iter().filter_map(Result::err);
        let last = wrong.next_back().expect("a mistake");
        assert_eq!(last.pointer(), format!("/{}", text.len() / 2 - 1));
    }
    linear(
        "wrong events of a list",
        3_000,
        |size| format!("[1{}]", ",1".repeat(size)),
        list,
    );
}

#[test]
fn long_tokens_take_linear_time() {
    fn all(text: &str) {
        assert_eq!(skip(text), Ok(()));
        assert!(tree(text).is_ok());
        assert!(json::text(text.as_bytes()).is_ok());
        let _ = json::decode(text, i64::decode, || None);
        let _ = json::decode(text, f64::decode, || None);
        assert!(json::same(text, &format!("{text} ")));
    }
    linear(
        "a plain string",
        800_000,
        |size| format!("\"{}\"", "x".repeat(size)),
        all,
    );
    linear(
        "a string of escapes",
        30_000,
        |size| format!("\"{}\"", "\\n\\u00e9".repeat(size)),
        all,
    );
    linear(
        "an integer of many digits",
        25_000,
        |size| "9".repeat(size),
        all,
    );
    linear(
        "an integer of many zeros",
        25_000,
        |size| format!("1{}e-{size}", "0".repeat(size)),
        all,
    );
    linear(
        "a fraction of many digits",
        25_000,
        |size| format!("0.{}1", "0".repeat(size)),
        all,
    );
    linear(
        "an exponent of many digits",
        25_000,
        |size| format!("1e-{}", "9".repeat(size)),
        all,
    );
    linear(
        "whitespace",
        25_000,
        |size| format!("[{}1]", " \n\t".repeat(size)),
        all,
    );
    linear(
        "a flat list",
        30_000,
        |size| format!("[0{}]", ",1".repeat(size)),
        all,
    );
    linear(
        "a list of lists",
        30_000,
        |size| format!("[[]{}]", ",[[{}]]".repeat(size)),
        all,
    );
}

#[test]
fn mistakes_at_the_end_are_described_in_linear_time() {
    fn refused(text: &str) {
        let error = json::decode(text, Reader::skip, || None).expect_err("ill-formed");
        assert!(error.to_string().len() < 1000);
    }
    linear(
        "a flat list",
        30_000,
        |size| format!("[0{}x", ",1".repeat(size)),
        refused,
    );
    linear(
        "a long key",
        400_000,
        |size| format!("{{\"{}\":x", "~".repeat(size)),
        refused,
    );
    linear(
        "a long string",
        400_000,
        |size| format!("\"{}\u{1}", "x".repeat(size)),
        refused,
    );
    linear(
        "many keys",
        25_000,
        |size| members(size, |index| format!("\"\\n{index}\":0")) + "x",
        refused,
    );
}

#[test]
fn ten_megabytes_of_string_are_read() {
    let text = format!("\"{}\"", "0123456789".repeat(1 << 20));
    let decoded = json::decode(&text, Cow::<str>::decode, || None).expect("a string");
    assert!(matches!(decoded, Cow::Borrowed(inside) if inside.len() == text.len() - 2));
    let error = json::decode(&text, bool::decode, || None).expect_err("a string");
    assert!(error.to_string().len() < 200);
}
