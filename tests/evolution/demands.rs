//! What each change of what strict schemas demand of a value is to each audience.

use crate::table::{is, members};

#[test]
fn demands_of_the_strict_schema() {
    let change = |old: &str, new: &str, ty: &str, value: &str| {
        let text = |demand: &str| {
            let demand = if demand.is_empty() {
                String::new()
            } else {
                format!(", {demand}")
            };
            format!("a: {{ type: {ty}{demand} }} // a: {value}")
        };
        members(&text(old), &text(new))
    };
    let narrower = "constraint-changed paid /data/a: breaks producer";
    let wider = "constraint-changed paid /data/a: breaks validator";
    let other = "constraint-changed paid /data/a: breaks producer validator";
    is(change("", "range: 0..9", "integer", "1"), narrower);
    is(change("range: 0..9", "range: 0..99", "integer", "1"), wider);
    is(change("range: 0..9", "range: 5..12", "integer", "6"), other);
    is(
        change("range: 0.0..1.0", "range: 0.0..0.5", "number", "0.2"),
        narrower,
    );
    is(
        change("length: ..8", "length: ..4", "string", "abc"),
        narrower,
    );
    is(
        change("length: ..4", "length: ..4000", "string", "abc"),
        wider,
    );
    is(change("items: 1..", "", "list<string>", "[a]"), wider);
    is(
        change(
            "pattern: \"^CON-\"",
            "pattern: \"^CON-[0-9]+$\"",
            "string",
            "CON-1",
        ),
        narrower,
    );
}

/// Where texts can be found that tell old and new apart, they are; where not, the verdict does not claim that there are none.
#[test]
fn narrower_demands_are_found_out() {
    let change = |old: &str, new: &str| {
        let text = |ty: &str| format!("a?: {{ type: {ty} }}");
        members(&text(old), &text(new))
    };
    for (wide, narrow) in [
        ("string, length: ..10000", "string, length: ..5000"),
        ("list<string>, items: ..100", "list<string>, items: ..80"),
        (
            "string, pattern: '^[0-9]+$', length: ..10",
            "string, pattern: '^[0-9]+$', length: ..5",
        ),
        (
            "string, pattern: '^CON-'",
            "string, pattern: '^CON-[0-9]+$'",
        ),
        ("number, range: 0..1", "number, range: 0..0.99"),
    ] {
        is(
            change(wide, narrow),
            "constraint-changed paid /data/a: breaks producer",
        );
        is(
            change(narrow, wide),
            "constraint-changed paid /data/a: breaks validator",
        );
    }
    // That there is no text the other way round, nobody can tell of patterns in general.
    for (wide, narrow) in [
        ("'^[ab]+$'", "'^[a]+$'"),
        ("'^(ab|cd|ef)$'", "'^(ab|ef)$'"),
        ("'^x[0-9]?$'", "'^x$'"),
        ("'^CON?'", "'^CON'"),
    ] {
        let [wide, narrow] = [wide, narrow].map(|it| format!("string, pattern: {it}"));
        is(
            change(&wide, &narrow),
            "constraint-changed paid /data/a: breaks producer; degrades validator",
        );
        is(
            change(&narrow, &wide),
            "constraint-changed paid /data/a: breaks validator; degrades producer",
        );
    }
    // The same in other words, which nobody can tell of patterns, and a difference that nobody wants to see shown.
    for [one, other] in [
        ["string, pattern: '^[0-9]+$'", r"string, pattern: '^\d+$'"],
        [
            "string, pattern: '^(?=.*a).{3}$'",
            "string, pattern: '^(?=.*a)...$'",
        ],
    ] {
        let unknown = "constraint-changed paid /data/a: breaks ; degrades producer validator";
        is(change(one, other), unknown);
    }
    is(
        change("string, length: ..20000000", "string, length: ..10000000"),
        "constraint-changed paid /data/a: breaks ; degrades producer",
    );
}
