//! Compares what is accepted and what it means with another parser, on documents that are changed at random.

mod any;
mod members;

use std::borrow::Cow;

use any::Any;
use hookswitch::json::{self, Decode, Encode, Json, Reader, Stop};
use serde_json::Value;

/// Enough for every kind of token to be cut, doubled and mixed; how many in all is in the environment's `RUNS`.
const RUNS: u64 = 30_000;

const DOCUMENTS: &[&str] = &[
    r#"{"body":{"channel":{"id":"5e54d0c9-8a04-4c7c-a8a1-1a1b1c1d1e1f","type":"phone","legs":[],"from":{"type":"phone","number":"14155550100"},"to":{"type":"app"}},"user":{"name":"ann","display_name":"Ann \u00c9. \ud83d\ude00"},"timestamp":{"joined":"2026-01-31T08:00:00.123Z"},"ok":true,"none":null},"conversation_id":"CON-1","event_id":12,"_links":{}}"#,
    " [ 0 , -0 , 1.5 , -12.75e-3 , 1E+2 , 9223372036854775807 , -9223372036854775808 , 1e15 , 123456789.0 ] ",
    r#"{"":"\"\\\/\b\f\n\r\t","a~b/c":{"\u0061":[[],{},[{}],""]},"é€😀":"é€😀","long":"0123456789abcdef0123456789abcdef"}"#,
    "{\n  \"pretty\": [\n    1,\n    true,\n    false,\n    null\n  ],\n  \"deep\": [[[[[[[[{\"x\": 1}]]]]]]]]\n}\n",
];

const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    " ",
    "\n",
    "\t",
    "0",
    "1",
    "9",
    "-",
    "+",
    ".",
    "e",
    "E",
    "true",
    "false",
    "null",
    "\\u",
    "\\ud83d",
    "\\ude00",
    "\\u0000",
    "\\n",
    "\\/",
    "\u{0}",
    "\u{1f}",
    "\u{7f}",
    "é",
    "😀",
    "\u{feff}",
    "a",
    "\"a\":",
    "[]",
    "{}",
    "1e400",
    "1e-400",
    "00",
    "0.0",
    "99999999999999999999",
    "x",
    "/",
    "'",
    "#",
];

/// A generator of numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).expect("53 bits") % sides
    }
}

fn runs() -> u64 {
    std::env::var("RUNS")
        .ok()
        .and_then(|runs| runs.parse().ok())
        .unwrap_or(RUNS)
}

fn mutate(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let at = dice.roll(bytes.len() + 1);
    let end = (at + 1 + dice.roll(12)).min(bytes.len());
    match dice.roll(8) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..end)),
        2 => {
            let copy = bytes[at..end].to_vec();
            let to = dice.roll(bytes.len() + 1);
            bytes.splice(to..to, copy);
        }
        3 if at < bytes.len() => bytes[at] ^= 1 << dice.roll(8),
        4 if at < bytes.len() => bytes[at] = u8::try_from(dice.roll(256)).expect("a byte"),
        _ => {
            let piece = PIECES[dice.roll(PIECES.len())];
            let to = if dice.roll(3) == 0 { end } else { at };
            bytes.splice(at..to, piece.bytes());
        }
    }
}

/// Whether both trees hold the same; numbers are compared as integers, else as floats correctly rounded.
fn agree(ours: &Any<'_>, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Any::Null, Value::Null) => true,
        (Any::Boolean(ours), Value::Bool(theirs)) => ours == theirs,
        (Any::String(ours), Value::String(theirs)) => ours == theirs,
        (Any::Number(text), Value::Number(theirs)) => numbers_agree(text, theirs),
        (Any::List(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| agree(ours, theirs))
        }
        (Any::Map(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(name, ours)| {
                    theirs
                        .get(&**name)
                        .is_some_and(|theirs| agree(ours, theirs))
                })
        }
        _ => false,
    }
}

fn numbers_agree(text: &str, theirs: &serde_json::Number) -> bool {
    let integer = json::decode(text, i64::decode, || None);
    let float = json::decode(text, f64::decode, || None).expect(text);
    let exact: f64 = text.parse().expect(text);
    let near = theirs
        .as_f64()
        .is_some_and(|theirs| (float - theirs).abs() <= float.abs() * f64::EPSILON);
    float.to_bits() == exact.to_bits()
        && near
        && theirs
            .as_i64()
            .is_none_or(|theirs| integer == Ok(theirs) || text == "-0")
}

fn check(bytes: &[u8]) {
    let shown = || String::from_utf8_lossy(bytes).into_owned();
    let theirs = serde_json::from_slice::<Value>(bytes);
    let text = match json::text(bytes) {
        Ok(text) => text,
        Err(error) => {
            assert!(theirs.is_err(), "{error}: {}", shown());
            assert!(error.offset() < bytes.len(), "{error}: {}", shown());
            return;
        }
    };
    let skipped = json::decode(text, Reader::skip, || None);
    let raw = Json::new(text);
    let tree = json::decode(text, Any::decode, || None);
    let members = json::decode(text, members::read, || None);
    assert_eq!(
        skipped.as_ref().err(),
        members.as_ref().err(),
        "{}",
        shown()
    );
    let other = |reader: &mut Reader<'_>| match reader.mismatch("another kind") {
        Stop::Mismatch => Ok(()),
        Stop::Syntax => Err(Stop::Syntax),
    };
    let other = json::decode(text, other, || None);
    assert_eq!(skipped.as_ref().err(), tree.as_ref().err(), "{}", shown());
    assert_eq!(skipped.as_ref().err(), raw.as_ref().err(), "{}", shown());
    assert_eq!(skipped.as_ref().err(), other.as_ref().err(), "{}", shown());
    match (&theirs, tree) {
        (Ok(theirs), Ok(ours)) => {
            assert!(agree(&ours, theirs), "{}", shown());
            let mut written = Vec::new();
            ours.encode(&mut written);
            let again = serde_json::from_slice::<Value>(&written).expect("what is written is read");
            assert_eq!(*theirs, again, "{}", shown());
        }
        (Err(_), Err(error)) => {
            assert!(error.offset() <= text.len(), "{}", shown());
            assert!(
                error.pointer().is_empty() || error.pointer().starts_with('/'),
                "{}",
                shown()
            );
        }
        (Err(error), Ok(_)) => {
            assert!(
                error.to_string().starts_with("number out of range"),
                "{error}: {}",
                shown()
            );
        }
        (Ok(_), Err(error)) => panic!("{error}: {}", shown()),
    }
}

#[test]
fn changed_documents_are_read_alike() {
    let mut dice = Dice(0x5eed_0001);
    let mut accepted = 0_u32;
    for run in 0..runs() {
        let document = DOCUMENTS[usize::try_from(run).expect("small") % DOCUMENTS.len()];
        let mut bytes = document.as_bytes().to_vec();
        for _ in 0..=dice.roll(4) {
            mutate(&mut dice, &mut bytes);
        }
        check(&bytes);
        accepted += u32::from(serde_json::from_slice::<Value>(&bytes).is_ok());
    }
    assert!(
        u64::from(accepted) > runs() / 20,
        "too few documents stayed well-formed to compare their values"
    );
}

#[test]
fn tokens_thrown_together_are_read_alike() {
    let mut dice = Dice(0x5eed_0002);
    for _ in 0..runs() {
        let count = 1 + dice.roll(6);
        let bytes: Vec<u8> = (0..count)
            .flat_map(|_| PIECES[dice.roll(PIECES.len())].bytes())
            .collect();
        check(&bytes);
    }
}

#[test]
fn strings_thrown_together_are_read_alike() {
    let inside = [
        "a",
        "abcdefg",
        "\\n",
        "\\\\",
        "\\\"",
        "\\u0041",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\ude00",
        "\\udbff\\udfff",
        "é",
        "😀",
        "\"",
        "\\",
        "\u{1}",
    ];
    let well_formed = 7;
    let mut dice = Dice(0x5eed_0003);
    for run in 0..runs() {
        // Some are longer than what is marked beforehand.
        let (most, seldom) = if run % 16 == 0 { (1000, 1000) } else { (8, 4) };
        let mut text = "\"".to_owned();
        for _ in 0..dice.roll(most) {
            let any = dice.roll(seldom) == 0;
            let sides = if any { inside.len() } else { well_formed };
            text.push_str(inside[dice.roll(sides)]);
        }
        text.push('"');
        let ours = json::decode(&text, Cow::<str>::decode, || None).ok();
        assert_eq!(
            ours,
            serde_json::from_str::<String>(&text).ok().map(Cow::Owned),
            "{text:?}"
        );
        check(text.as_bytes());
    }
}

#[test]
fn numbers_thrown_together_are_read_alike() {
    let mut dice = Dice(0x5eed_0004);
    for _ in 0..runs() {
        let length = 1 + dice.roll(24);
        let alphabet = if dice.roll(2) == 0 {
            &b"0123456789"[..]
        } else {
            b"0000123456789.eE+--"
        };
        let text: String = (0..length)
            .map(|_| char::from(alphabet[dice.roll(alphabet.len())]))
            .collect();
        check(text.as_bytes());
    }
}

#[test]
fn every_short_text_of_the_alphabet_is_read_alike() {
    let alphabet = b"[]{},:\"\\ 01-.etu\x01";
    let mut texts = vec![Vec::new()];
    for _ in 0..4 {
        let longer = texts.iter().flat_map(|text: &Vec<u8>| {
            alphabet
                .iter()
                .map(move |byte| [text.as_slice(), &[*byte]].concat())
        });
        texts = longer.collect();
        for text in &texts {
            let ours = json::text(text).and_then(|text| json::decode(text, Reader::skip, || None));
            let theirs = serde_json::from_slice::<Value>(text);
            assert_eq!(
                ours.is_ok(),
                theirs.is_ok(),
                "{}",
                String::from_utf8_lossy(text)
            );
        }
    }
}
