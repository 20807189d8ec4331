//! Broken input: every fixture cut short at every byte, and every class of JSON mistake in every place. An error, never a panic.

use std::time::{Duration, Instant};

use hookswitch_tests::{AnyEvent, fixtures, for_each_catalog};

for_each_catalog!(
    cut_short,
    broken_values,
    broken_structure,
    ill_formed_text,
    deep,
    long,
    repeated
);

fn cut_short<E: AnyEvent>(catalog: &str) {
    for fixture in fixtures(catalog) {
        let text = fixture.bytes.trim_ascii_end();
        for end in 0..text.len() {
            let error = E::decode(&text[..end]).expect_err("half an event is no event");
            assert!(
                error.offset() <= end,
                "{} cut at {end}: {error}",
                fixture.name
            );
            assert!(!error.to_string().is_empty());
        }
    }
}

/// Where values begin and end, containers included, in a text that is JSON.
fn values(text: &[u8]) -> Vec<(usize, usize)> {
    let (mut found, mut open, mut at) = (Vec::new(), Vec::new(), 0);
    while at < text.len() {
        let start = at;
        match text[at] {
            b'{' | b'[' => open.push(at),
            b'}' | b']' => found.push((open.pop().expect("it is balanced"), at + 1)),
            b'"' => {
                at += 1;
                while text[at] != b'"' {
                    at += if text[at] == b'\\' { 2 } else { 1 };
                }
                let key = text[at + 1..]
                    .iter()
                    .find(|byte| !byte.is_ascii_whitespace())
                    == Some(&b':');
                if !key {
                    found.push((start, at + 1));
                }
            }
            b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => {
                while text
                    .get(at + 1)
                    .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
                {
                    at += 1;
                }
                found.push((start, at + 1));
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn replaced(text: &[u8], (start, end): (usize, usize), by: &[u8]) -> Vec<u8> {
    [&text[..start], by, &text[end..]].concat()
}

fn refuse<E: AnyEvent>(name: &str, broken: &[u8]) {
    if let Ok(event) = E::decode(broken) {
        panic!(
            "{name}: {} is not JSON, yet gives {event:?}",
            String::from_utf8_lossy(broken)
        );
    }
    assert!(E::decode_list(broken).is_err(), "{name}: nor is it a list");
}

/// Each stands where a value stood: known members, skipped ones and those that are kept as text alike.
fn broken_values<E: AnyEvent>(catalog: &str) {
    const BROKEN: [&[u8]; 31] = [
        b"01",
        b"-",
        b"-01",
        b"+1",
        b"1.",
        b".5",
        b"1e",
        b"1e+",
        b"0x1",
        b"1_0",
        b"NaN",
        b"-Infinity",
        b"tru",
        b"True",
        b"nul",
        b"nulll",
        b"'a'",
        b"\"a",
        b"\"\\x\"",
        b"\"\\u12\"",
        b"\"\\ud800\"",
        b"\"\\udc00\\ud800\"",
        b"\"\\ud800\\u0041\"",
        b"\"\x01\"",
        b"\"\t\"",
        b"[1,]",
        b"[,1]",
        b"{\"a\":1,}",
        b"{\"a\" 1}",
        b"{a:1}",
        b"1 2",
    ];
    for fixture in fixtures(catalog) {
        for place in values(&fixture.bytes) {
            for broken in BROKEN {
                refuse::<E>(&fixture.name, &replaced(&fixture.bytes, place, broken));
            }
        }
    }
}

fn broken_structure<E: AnyEvent>(catalog: &str) {
    for fixture in fixtures(catalog) {
        let text = fixture.bytes.trim_ascii();
        for broken in [
            &[text, b"x"].concat(),
            &[text, text].concat(),
            &[b"\xef\xbb\xbf", text].concat(),
            &[text, b"\0"].concat(),
        ] {
            refuse::<E>(&fixture.name, broken);
        }
        for (at, byte) in text.iter().enumerate() {
            // Two colons or commas in a row, a semicolon for a comma: wherever they stand outside of strings.
            if b":,".contains(byte) && !inside_string(text, at) {
                refuse::<E>(
                    &fixture.name,
                    &replaced(text, (at, at + 1), &[*byte, *byte]),
                );
                refuse::<E>(&fixture.name, &replaced(text, (at, at + 1), b";"));
                refuse::<E>(&fixture.name, &replaced(text, (at, at + 1), b""));
            }
        }
    }
}

fn inside_string(text: &[u8], place: usize) -> bool {
    let (mut inside, mut at) = (false, 0);
    while at < place {
        match text[at] {
            b'"' => inside = !inside,
            b'\\' => at += 1,
            _ => {}
        }
        at += 1;
    }
    inside
}

fn ill_formed_text<E: AnyEvent>(catalog: &str) {
    // A lone continuation, an overlong form, a surrogate, beyond Unicode, a cut sequence, bytes that never occur.
    const ILL_FORMED: [&[u8]; 8] = [
        b"\x80",
        b"\xc0\xaf",
        b"\xe0\x80\xaf",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xe2\x82",
        b"\xfe",
        b"\xf5\x80\x80\x80",
    ];
    for fixture in fixtures(catalog) {
        for at in (0..fixture.bytes.len()).filter(|at| inside_string(&fixture.bytes, *at)) {
            if fixture.bytes[at - 1] == b'\\' || !fixture.bytes[at].is_ascii() {
                continue;
            }
            for broken in ILL_FORMED {
                let text = replaced(&fixture.bytes, (at, at), broken);
                let error = E::decode(&text).expect_err("text is UTF-8");
                // Unless what stands before it is broken by now, too: a pair of escapes torn apart.
                assert!(
                    error.offset() == at || error.to_string().contains("surrogate"),
                    "{}: {error}",
                    fixture.name
                );
            }
        }
    }
}

fn deep<E: AnyEvent>(catalog: &str) {
    for bracket in ["[", "{\"a\":"] {
        refuse::<E>(catalog, bracket.repeat(100_000).as_bytes());
        for fixture in fixtures(catalog) {
            let nest = |depth: usize| {
                let inner = format!(
                    "{}1{}",
                    bracket.repeat(depth),
                    if bracket == "[" { "]" } else { "}" }.repeat(depth)
                );
                let text = fixture.bytes.trim_ascii();
                replaced(
                    text,
                    (text.len() - 1, text.len()),
                    format!(",\"x-deep\":{inner}}}").as_bytes(),
                )
            };
            assert!(
                E::decode(&nest(126)).is_ok(),
                "{}: 127 levels are allowed",
                fixture.name
            );
            refuse::<E>(&fixture.name, &nest(127));
            refuse::<E>(&fixture.name, &nest(100_000));
        }
    }
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// Four times the input takes about four times the time; what grows with the square would take sixteen, and many seconds. The
/// second of grace is for machines that do something else meanwhile.
fn linear(what: &str, run: impl Fn(usize)) {
    let least = |size| {
        (0..3)
            .map(|_| timed(|| run(size)))
            .min()
            .unwrap_or_default()
    };
    let (one, four) = (least(1 << 18), least(1 << 20));
    assert!(
        four < one * 10 + Duration::from_secs(1),
        "{what}: {one:?} for one part, {four:?} for four"
    );
}

fn long<E: AnyEvent>(catalog: &str) {
    let fixture = &fixtures(catalog)[0];
    let text = fixture.bytes.trim_ascii();
    let with = |extra: &str| {
        replaced(
            text,
            (text.len() - 1, text.len()),
            format!(",{extra}}}").as_bytes(),
        )
    };
    linear("one long string", |size| {
        assert!(E::decode(&with(&format!("\"x\":\"{}\"", "a".repeat(size * 10)))).is_ok());
    });
    linear("one long string of escapes", |size| {
        assert!(E::decode(&with(&format!("\"x\":\"{}\"", "\\n".repeat(size)))).is_ok());
    });
    linear("many unknown members", |size| {
        assert!(E::decode(&with("\"x\":1,".repeat(size).trim_end_matches(','))).is_ok());
    });
    linear("one long number", |size| {
        assert!(E::decode(&with(&format!("\"x\":{}", "1".repeat(size)))).is_ok());
    });
}

/// Every member again and again, with a value of the wrong type: only the last counts, and time stays linear.
fn repeated<E: AnyEvent>(catalog: &str) {
    for fixture in fixtures(catalog).iter().take(3) {
        let text = fixture.bytes.trim_ascii();
        let object = fixture.value();
        for name in object.as_object().expect("an event is an object").keys() {
            let wrong = format!("{name:?}:[[]],");
            linear(name, |size| {
                let many = wrong.repeat(size / wrong.len());
                let broken = [b"{", many.as_bytes(), &text[1..]].concat();
                assert!(
                    E::decode(&broken).is_ok(),
                    "{}: the last `{name}` counts",
                    fixture.name
                );
            });
        }
    }
}
