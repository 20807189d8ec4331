//! Checks that values pass through serde as they pass through the decoder.

mod any;

use std::borrow::Cow;
use std::collections::BTreeMap;

use any::Any;
use hookswitch::json::{self, Decode};
use hookswitch::{DecodeError, Json, Timestamp};
use serde::de::value::{
    BytesDeserializer, CharDeserializer, Error, F64Deserializer, I128Deserializer, MapDeserializer,
    SeqDeserializer, U64Deserializer, UnitDeserializer,
};
use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, SeqAccess, Visitor};

fn keep(text: &str) -> Result<String, DecodeError> {
    Json::new(text).map(|value| value.as_str().to_owned())
}

/// What a deserializer holds, as the text that is decoded.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    hookswitch::serde::read(deserializer, keep)
}

#[test]
fn json_passes_unchanged_but_for_spelling() {
    for (document, expected) in [
        (" null ", "null"),
        ("true", "true"),
        ("[ ]", "[]"),
        ("{ }", "{}"),
        ("[ 1 , [ 2 ] , { } , [ ] ]", "[1,[2],{},[]]"),
        (
            r#"{ "b" : 1 , "a" : { "c" : [ false ] } }"#,
            r#"{"b":1,"a":{"c":[false]}}"#,
        ),
        (r#""\u0041\/\n\"\ud83d\ude00""#, r#""A/\n\"😀""#),
        (r#"{"\u0041\n":""}"#, r#"{"A\n":""}"#),
        ("-9223372036854775808", "-9223372036854775808"),
        ("18446744073709551615", "18446744073709551615"),
        (
            "[1.0,1e2,0.1,-0,-0.0,1e300]",
            "[1.0,100.0,0.1,-0.0,-0.0,1e+300]",
        ),
        (r#"{"a":1,"a":2}"#, r#"{"a":1,"a":2}"#),
    ] {
        let mut deserializer = serde_json::Deserializer::from_str(document);
        assert_eq!(
            text(&mut deserializer).expect(document),
            expected,
            "{document}"
        );
    }
}

#[test]
fn other_formats_pass_as_what_json_has_for_them() {
    let list = SeqDeserializer::<_, Error>::new([1_i64, 2].into_iter());
    assert_eq!(text(list).as_deref(), Ok("[1,2]"));
    let map = MapDeserializer::<_, Error>::new([(1_u64, "a"), (20, "b")].into_iter());
    assert_eq!(text(map).as_deref(), Ok(r#"{"1":"a","20":"b"}"#));
    let map = MapDeserializer::<_, Error>::new([(true, -1_i64)].into_iter());
    assert_eq!(text(map).as_deref(), Ok(r#"{"true":-1}"#));
    assert_eq!(
        text(CharDeserializer::<Error>::new('"')).as_deref(),
        Ok(r#""\"""#)
    );
    assert_eq!(
        text(UnitDeserializer::<Error>::new()).as_deref(),
        Ok("null")
    );
    assert_eq!(
        text(U64Deserializer::<Error>::new(u64::MAX)).as_deref(),
        Ok("18446744073709551615")
    );
    assert_eq!(
        text(I128Deserializer::<Error>::new(i128::MIN)).map(|text| text.len()),
        Ok(40)
    );
    assert_eq!(
        text(F64Deserializer::<Error>::new(2.5)).as_deref(),
        Ok("2.5")
    );
}

#[test]
fn what_json_cannot_hold_is_an_error_in_words() {
    let bytes = text(BytesDeserializer::<Error>::new(b"\xff")).expect_err("bytes");
    assert_eq!(
        bytes.to_string(),
        "invalid type: byte array, expected a value that JSON has"
    );
    for float in [f64::NAN, f64::INFINITY] {
        let error = text(F64Deserializer::<Error>::new(float)).expect_err("not finite");
        assert!(
            error
                .to_string()
                .ends_with("expected a value that JSON has"),
            "{error}"
        );
    }
    let map = MapDeserializer::<_, Error>::new([((), 1_i64)].into_iter());
    assert!(
        text(map)
            .expect_err("a name")
            .to_string()
            .ends_with("expected a member's name")
    );
}

#[test]
fn numbers_of_arbitrary_precision_pass_as_numbers() {
    // This is how `serde_json` passes numbers on when its feature of that name is on.
    let number = |text: &'static str| {
        MapDeserializer::<_, Error>::new([("$serde_json::private::Number", text)].into_iter())
    };
    for digits in ["1", "-0", "1e400", "123456789012345678901234567890.5"] {
        assert_eq!(text(number(digits)).as_deref(), Ok(digits));
    }
    for other in ["", "1 ", "x", "01", "1\",\"x\":\"1"] {
        assert!(
            text(number(other))
                .expect("an ordinary map")
                .starts_with(r#"{"$serde_json"#)
        );
    }
    let two = [("$serde_json::private::Number", "1"), ("x", "1")];
    let two = text(MapDeserializer::<_, Error>::new(two.into_iter()));
    assert_eq!(
        two.as_deref(),
        Ok(r#"{"$serde_json::private::Number":"1","x":"1"}"#)
    );
}

/// Lists inside each other, without end.
struct Endless;

impl<'de> Deserializer<'de> for Endless {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> SeqAccess<'de> for Endless {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        seed.deserialize(Endless).map(Some)
    }
}

#[test]
fn nesting_is_limited_as_in_the_decoder() {
    let error = text(Endless).expect_err("too deep");
    assert_eq!(
        error.to_string(),
        "expected at most 127 lists and objects inside each other"
    );
    let mut value = serde_json::Value::Null;
    for _ in 0..127 {
        value = serde_json::Value::Array(vec![value]);
    }
    assert!(text(&value).is_ok());
    assert!(text(serde_json::Value::Array(vec![value])).is_err());
}

#[test]
fn errors_speak_of_the_place_and_not_of_bytes() {
    fn integers(text: &str) -> Result<Vec<i64>, DecodeError> {
        json::decode(text, Vec::decode, || Some("e".to_owned()))
    }
    let value = serde_json::json!([1, 2.0, "x"]);
    let error = hookswitch::serde::read(value, integers).expect_err("a string");
    assert_eq!(
        error.to_string(),
        "`e`: expected an integer at /2, found the string \"x\""
    );
}

#[test]
fn kept_values_are_serialized_as_what_they_stand_for() {
    for document in [
        "null",
        "[true,false,[],{},{\"a\":{\"b\":[\"\\n\",\"é\"]}}]",
        "[0,-1,9223372036854775807,-9223372036854775808,18446744073709551615]",
        "[0.5,-0.0,1e+300,1.5e-7]",
        r#"{"z":1,"a":2}"#,
    ] {
        let value = Json::new(document).expect(document);
        assert_eq!(serde_json::to_string(&value).expect(document), document);
        let again: Json<'_> = serde_json::from_str(document).expect(document);
        assert_eq!(again, value);
        let tree: serde_json::Value = serde_json::from_str(document).expect(document);
        assert_eq!(serde_json::to_value(&value).expect(document), tree);
    }
    for (text, written) in [
        (
            r#" {"a" : "\u0061" , "\u0062":1E2}"#,
            r#"{"a":"a","b":100.0}"#,
        ),
        ("-0", "-0.0"),
        ("36893488147419103232", "3.6893488147419103e+19"),
    ] {
        let value = Json::new(text).expect(text);
        assert_eq!(serde_json::to_string(&value).expect(text), written);
    }
}

#[test]
fn a_number_that_nothing_can_hold_is_an_error() {
    for text in [
        "1e400",
        "-1e400",
        "36893488147419103233",
        "[123456789012345678901234567890]",
        "{\"a\":[1e999]}",
    ] {
        let value = Json::new(text).expect(text);
        let error = serde_json::to_string(&value).expect_err(text);
        assert_eq!(
            error.to_string(),
            "expected a number that fits into 64 bits"
        );
    }
}

#[test]
fn timestamps_are_texts() {
    let timestamp: Timestamp<'_> =
        serde_json::from_str(r#""2026-01-31T08:00:00\u005a""#).expect("text");
    assert_eq!(timestamp.as_str(), "2026-01-31T08:00:00Z");
    assert_eq!(
        serde_json::to_string(&timestamp).expect("text"),
        r#""2026-01-31T08:00:00Z""#
    );
    assert!(Timestamp::deserialize(U64Deserializer::<Error>::new(1)).is_err());
}

#[test]
fn both_ways_of_reading_agree() {
    type Map = BTreeMap<Cow<'static, str>, Option<f64>>;
    fn map(text: &str) -> Result<Map, DecodeError> {
        let map = json::decode(text, BTreeMap::<Cow<'_, str>, Option<f64>>::decode, || None)?;
        Ok(json::IntoOwned::into_owned(map))
    }
    for document in [
        r#"{"a":1,"b":null,"a":2.5}"#,
        r#"{"a":"x","a":2}"#,
        r#"{"a":"x"}"#,
        r#"{"a":[1]}"#,
        "[]",
        r#"{"\u00e9":1e2}"#,
    ] {
        let ours = map(document);
        let theirs =
            hookswitch::serde::read(&mut serde_json::Deserializer::from_str(document), map);
        assert_eq!(ours.as_ref().ok(), theirs.as_ref().ok(), "{document}");
    }
    let document = r#"{"a":[1,2.5,"x",null,true,{"b":{}}],"c":"é"}"#;
    let tree = json::decode(document, Any::decode, || None).expect(document);
    let text = text(&mut serde_json::Deserializer::from_str(document)).expect(document);
    assert_eq!(
        json::decode(&text, Any::decode, || None).as_ref(),
        Ok(&tree)
    );
}
