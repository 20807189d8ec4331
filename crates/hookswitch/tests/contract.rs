//! Checks what generated code relies on beyond the grammar: which of two members counts, and where the reader stands.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use hookswitch::DecodeError;
use hookswitch::json::{self, Decode, Names, Reader, Stop, Table};

/// `{"id": integer, "name"?: string, "inner"?: Inner}`, `name` also as `title` or `label`.
#[derive(PartialEq)]
struct Outer<'a> {
    id: i64,
    name: Option<Cow<'a, str>>,
    inner: Option<Inner<'a>>,
}

hookswitch::object! {
    Outer<'a>,
    names: ["id", "name", "inner", "title", "label"],
    new(id: i64),
    id: required 0 "id",
    name: optional 1 "name" or 3 "title" 1 or 4 "label" 2,
    inner: optional 2 "inner",
}

/// `{"on": boolean}`.
#[derive(PartialEq)]
struct Inner<'a> {
    on: bool,
    lifetime: PhantomData<&'a ()>,
}

hookswitch::object! {
    Inner<'a> + lifetime,
    names: ["on"],
    new(on: bool),
    on: required 0 "on",
}

fn decode<'a, T: Decode<'a>>(text: &'a str) -> Result<T, DecodeError> {
    json::decode(text, T::decode, || None)
}

fn fault<'a, T: Decode<'a> + std::fmt::Debug>(text: &'a str) -> (usize, String) {
    let error = decode::<T>(text).expect_err(text);
    (error.offset(), error.pointer().to_owned())
}

#[test]
fn of_members_of_one_name_the_last_counts() {
    for (text, id) in [
        (r#"{"id":1,"id":2}"#, 2),
        (r#"{"id":"x","id":2}"#, 2),
        (r#"{"id":[{"id":1}],"id":"x","\u0069d":2}"#, 2),
        (r#"{"id":null,"name":"n","name":"m","id":3,"other":"x"}"#, 3),
        (r#"{"id":1,"inner":{"on":1},"inner":{"on":true}}"#, 1),
        (r#"{"id":1,"inner":{"on":1,"on":[],"on":false}}"#, 1),
        (r#"{"id":1,"inner":{},"inner":{"on":true}}"#, 1),
    ] {
        assert_eq!(decode::<Outer<'_>>(text).expect(text).id, id, "{text}");
    }
    for (text, offset, pointer) in [
        (r#"{"id":1,"id":"x"}"#, 13, "/id"),
        (r#"{"id":"x","id":"y"}"#, 15, "/id"),
        (r#"{"id":1,"id":1.5,"name":2}"#, 13, "/id"),
        (r#"{"name":2,"id":"x"}"#, 8, "/name"),
        (r#"{"name":2,"id":"x","name":""}"#, 15, "/id"),
        (r#"{"inner":{"on":1},"id":true}"#, 15, "/inner/on"),
        (r#"{"id":1,"inner":{"on":true},"inner":{}}"#, 36, "/inner"),
        (r#"{"id":1,"inner":[{"on":true}]}"#, 16, "/inner"),
        (
            r#"{"inner":{"on":1},"name":0,"inner":{"on":true},"id":1}"#,
            25,
            "/name",
        ),
    ] {
        assert_eq!(
            fault::<Outer<'_>>(text),
            (offset, pointer.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn a_missing_member_is_a_fault_of_the_object() {
    assert_eq!(fault::<Outer<'_>>(r#" {"name":"x"}"#), (1, String::new()));
    assert_eq!(
        fault::<Vec<Outer<'_>>>(r#"[{"id":1},{"ID":1}]"#),
        (10, "/1".to_owned())
    );
    assert_eq!(
        fault::<Outer<'_>>(r#"{"id":1,"inner":{"ON":true}}"#),
        (16, "/inner".to_owned())
    );
}

#[test]
fn the_documented_name_beats_its_aliases_wherever_they_stand() {
    for (text, name) in [
        (r#"{"id":1}"#, None),
        (r#"{"id":1,"label":"l"}"#, Some("l")),
        (r#"{"id":1,"label":"l","title":"t"}"#, Some("t")),
        (r#"{"id":1,"title":"t","label":"l"}"#, Some("t")),
        (r#"{"id":1,"title":"t","name":"n","label":"l"}"#, Some("n")),
        (r#"{"id":1,"name":"n","title":"t"}"#, Some("n")),
        (r#"{"id":1,"name":"n","name":"m","title":"t"}"#, Some("m")),
        (r#"{"id":1,"title":1,"name":"n"}"#, Some("n")),
        (r#"{"id":1,"name":"n","title":1}"#, Some("n")),
        (r#"{"id":1,"title":1,"title":"t","label":2}"#, Some("t")),
    ] {
        assert_eq!(
            decode::<Outer<'_>>(text).expect(text).name.as_deref(),
            name,
            "{text}"
        );
    }
    for (text, offset) in [
        (r#"{"id":1,"name":1,"title":"t"}"#, 15),
        (r#"{"id":1,"title":"t","name":1}"#, 27),
        (r#"{"id":1,"title":1,"name":2}"#, 25),
        (r#"{"id":1,"name":"n","title":tru}"#, 30),
    ] {
        assert_eq!(fault::<Outer<'_>>(text).0, offset, "{text}");
    }
}

#[test]
fn ill_formed_text_counts_before_a_value_of_the_wrong_type() {
    for (text, offset) in [
        (r#"{"id":"x","name":tru}"#, 20),
        (r#"{"id":"x","other":[1,]}"#, 21),
        (r#"{"id":"x"} x"#, 11),
        (r#"[{"id":1}"#, 9),
        (r#"{"id":[1 2]}"#, 9),
        (r#"{"inner":{"on":1,"x":"\q"}}"#, 22),
    ] {
        assert_eq!(fault::<Outer<'_>>(text).0, offset, "{text}");
    }
}

type Map<'a> = BTreeMap<Cow<'a, str>, Vec<i64>>;

#[test]
fn a_list_or_map_with_a_wrong_value_is_passed_over_to_its_end() {
    for text in [
        r#"{"id":1,"inner":{"on":[1,{"on":2}]},"inner":{"on":true}}"#,
        r#"{"id":[{"a":["x"]},[1]],"id":1,"inner":{"on":true}}"#,
    ] {
        assert_eq!(
            decode::<Outer<'_>>(text).expect(text).inner,
            Some(Inner::new(true))
        );
    }
    assert_eq!(
        fault::<Vec<Outer<'_>>>(r#"[{"id":1},{"id":"x"},{"id":"y"},7]"#),
        (16, "/1/id".to_owned())
    );
    assert_eq!(
        fault::<Vec<Outer<'_>>>(r#"[7,{"id":1},{"id":x}]"#),
        (18, "/2/id".to_owned())
    );
    assert_eq!(
        fault::<Map<'_>>(r#"{"a":[1],"b":[2,"x"],"c":7}"#),
        (16, "/b/1".to_owned())
    );
    assert_eq!(
        fault::<Map<'_>>(r#"{"a":[1],"b":[2,"x"],"b":7,"a":0}"#),
        (25, "/b".to_owned())
    );
    let map: Map<'_> =
        decode(r#"{"a":[1,"x"],"b":7,"a":[2],"\u0062":[]}"#).expect("the last are right");
    assert_eq!(
        map,
        BTreeMap::from([("a".into(), vec![2]), ("b".into(), vec![])])
    );
}

#[test]
fn scalars_of_another_kind_are_passed_over() {
    type Row<'a> = (&'a str, fn(&mut Reader<'a>) -> Stop);
    fn stop<'a, T: Decode<'a>>(reader: &mut Reader<'a>) -> Stop {
        T::decode(reader).err().expect("a value of another kind")
    }
    let wrong: [Row<'_>; 9] = [
        (r#""1""#, stop::<i64>),
        ("1.5", stop::<i64>),
        ("1e400", stop::<f64>),
        ("null", stop::<f64>),
        ("0", stop::<bool>),
        (r#"{"a":[]}"#, stop::<bool>),
        ("true", stop::<Cow<'_, str>>),
        (r#"["a",null]"#, stop::<Vec<Cow<'_, str>>>),
        (r#""null""#, stop::<Option<i64>>),
    ];
    for (text, stop) in wrong {
        let mut reader = Reader::new(text);
        assert_eq!(stop(&mut reader), Stop::Mismatch, "{text}");
        assert_eq!(reader.offset(), text.len(), "{text}");
    }
}

#[test]
fn null_is_none_and_nothing_else_is() {
    assert_eq!(decode::<Option<i64>>(" null "), Ok(None));
    assert_eq!(decode::<Option<i64>>("1"), Ok(Some(1)));
    assert_eq!(
        decode::<Vec<Option<bool>>>("[null,true]"),
        Ok(vec![None, Some(true)])
    );
    assert!(decode::<i64>("null").is_err());
}

#[test]
fn strings_are_borrowed_where_they_are_plain() {
    let texts: Vec<Cow<'_, str>> = decode(r#"["","plain é","\u0061\n"]"#).expect("strings");
    assert_eq!(texts, ["", "plain é", "a\n"]);
    assert_eq!(
        texts
            .iter()
            .map(|text| matches!(text, Cow::Borrowed(_)))
            .collect::<Vec<_>>(),
        [true, true, false]
    );
}

#[test]
fn a_value_is_read_again_without_losing_the_place() {
    static NAMES: Names = hookswitch::names!["kind", "data"];
    let mut reader = Reader::new(r#"{"data":{"on":true},"kind":1} "#);
    let mut data = None;
    let frame = reader
        .members(&NAMES, |reader, _, member| {
            if member == 1 {
                reader.peek()?;
                data = Some(reader.offset());
            }
            reader.skip()
        })
        .expect("an object");
    reader.settle(frame).expect("nothing is held back");
    let end = reader.offset();
    let start = data.expect("a member");
    assert_eq!(reader.replay(start, Inner::decode), Ok(Inner::new(true)));
    assert_eq!(reader.replay(start, i64::decode), Err(Stop::Mismatch));
    assert_eq!((reader.fault().offset(), reader.offset()), (start, end));
    reader.finish().expect("the end");
}

#[test]
fn names_are_found_in_any_order_and_spelling() {
    static NAMES: Names = hookswitch::names![
        "a",
        "b",
        "",
        "seven__",
        "eight___",
        "nine_____",
        "fifteen________",
        "sixteen_________",
        "seventeen________",
        "a name that is much longer than the others are",
        "é",
        "quote\"",
        "back\\slash",
        "line\n",
        "a/b~c",
        "A",
        "thirty-two_bytes________________",
        "line_1_of_it",
        "line_2_of_it",
        "line_3_of_it",
        "a line that is longer, 1 of it",
        "a line that is longer, 2 of it",
    ];
    let listed = [
        "a",
        "b",
        "",
        "seven__",
        "eight___",
        "nine_____",
        "fifteen________",
        "sixteen_________",
        "seventeen________",
        "a name that is much longer than the others are",
        "é",
        "quote\"",
        "back\\slash",
        "line\n",
        "a/b~c",
        "A",
        "thirty-two_bytes________________",
        "line_1_of_it",
        "line_2_of_it",
        "line_3_of_it",
        "a line that is longer, 1 of it",
        "a line that is longer, 2 of it",
    ];
    let mut wanted: Vec<(String, Option<usize>)> = Vec::new();
    for (index, name) in listed.iter().enumerate() {
        wanted.push(((*name).to_owned(), Some(index)));
        for other in [
            format!("{name}x"),
            format!("{name} "),
            format!("x{name}"),
            format!("{name}\0"),
        ] {
            wanted.push((other, None));
        }
        // Its ends and its length are those of others.
        if name.contains('1') {
            wanted.push((name.replace('1', "4"), None));
        }
        if let Some((last, _)) = name.char_indices().next_back() {
            let shorter = &name[..last];
            wanted.push((
                shorter.to_owned(),
                listed.iter().position(|name| *name == shorter),
            ));
        }
    }
    for step in [1, 2, 3, 5, 7, wanted.len() - 1] {
        let order: Vec<_> = (0..wanted.len())
            .map(|index| &wanted[index * step % wanted.len()])
            .collect();
        for escaped in [false, true] {
            let mut text = String::new();
            for (name, _) in &order {
                let mut key = Vec::new();
                json::write::string(&mut key, name);
                let key = String::from_utf8(key).expect("text");
                let first = name
                    .chars()
                    .next()
                    .filter(|first| escaped && first.is_ascii_lowercase());
                let key = match first {
                    Some(first) => format!("\"\\u{:04x}{}", u32::from(first), &key[2..]),
                    None => key,
                };
                text.extend([",", &key, ":[{}]"]);
            }
            let text = format!("{{{}}}", &text[1..]);
            let mut found = Vec::new();
            let read = |reader: &mut Reader<'_>| {
                reader.members(&NAMES, |reader, _, member| {
                    found.push(member);
                    reader.skip()
                })
            };
            json::decode(&text, read, || None).expect("an object");
            assert_eq!(
                found,
                order
                    .iter()
                    .filter_map(|(_, index)| *index)
                    .collect::<Vec<_>>()
            );
        }
    }
}

#[test]
fn a_name_that_needs_escapes_is_found_escaped_and_never_as_it_is() {
    // The byte stands at either end of what is compared at once, around it, and far behind.
    const LISTED: [&str; 10] = [
        "\n",
        "\"",
        "ab\\",
        "1234567\u{1f}",
        "12345678901234\t",
        "123456789012345\u{1}",
        "1234567890123456\n",
        "12345678901234567\"",
        "12345678901234567\\ and more",
        "a name that is long and\nbreaks",
    ];
    static TABLE: Table<10> = Table::new(LISTED);
    static NAMES: Names = Names::of(&TABLE);
    let read = |text: &str| {
        let mut found = Vec::new();
        let read = |reader: &mut Reader<'_>| {
            reader.members(&NAMES, |reader, _, member| {
                found.push(member);
                reader.skip()
            })
        };
        json::decode(text, read, || None).map(|_| found)
    };
    let mut before = String::new();
    for (index, name) in LISTED.into_iter().enumerate() {
        let mut escaped = Vec::new();
        json::write::string(&mut escaped, name);
        let escaped = String::from_utf8(escaped).expect("text");
        let found = read(&format!("{{{before}{escaped}:[]}}")).expect("an object");
        assert_eq!(found.last(), Some(&index), "{name:?}");
        // Behind the name before it in the list, it is the first to be compared.
        for before in ["", &before, "\"a\":1,"] {
            let text = format!("{{{before}\"{name}\":[],\"b\":2}}");
            assert!(read(&text).is_err(), "{text:?}");
        }
        before = format!("{escaped}:[],");
    }
}
