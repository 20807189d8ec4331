//! The peers do the work that ours does: each reads every fixture in the benchmark as the same event with the same members.

use corpus::{Fixture, Layout, Order};
use peers::{Peer, Simd};
use serde_json::Value;

/// What is made of an event: its place in the catalog if that is known, and its members as they are written.
type Read = (Option<usize>, Value);

/// What a peer makes of an event, or why it cannot read it.
type Outcome = Result<Read, String>;

/// Reads an event as ours does.
type Ours = dyn Fn(&[u8]) -> Read;

/// A peer's name, and how it reads an event.
type Theirs<'p> = (&'p str, Box<dyn Fn(&[u8]) -> Outcome>);

macro_rules! catalogs {
    ($($test:ident $feature:literal: $ours:ident;)*) => {$(
        #[cfg(feature = $feature)]
        #[test]
        fn $test() {
            let catalog = stringify!($test);
            let ours = |json: &[u8]| {
                let event = $ours::Event::from_slice(json).expect("ours reads its fixtures");
                (event.kind().map(|kind| kind as usize), serde_json::from_slice(&event.to_vec()).expect("ours writes JSON"))
            };
            let peers: Vec<Theirs<'_>> = vec![
                ("tagged", Box::new(|json| by_serde(peers_tag::$test::read(text(json))))),
                ("tagged, owned", Box::new(|json| by_serde(peers_tag_owned::$test::read(text(json))))),
                ("flatten", Box::new(|json| by_serde(peers_flatten::$test::read(text(json))))),
                ("two passes", Box::new(|json| by_serde(peers_twice::$test::read(text(json))))),
                ("sonic-rs, two passes", Box::new(|json| by_sonic(peers_sonic::$test::read(json)))),
                ("sonic-rs, get", Box::new(|json| by_sonic(peers_sonic::$test::get(json)))),
                ("simd-json", Box::new(|json| {
                    let (mut json, len) = padded(json);
                    by_serde(peers_simd::$test::read(&mut json, len, &mut Simd::default()))
                })),
                ("typify", Box::new(|json| {
                    let event = typified::$test::read(text(json)).map_err(|error| error.to_string())?;
                    Ok((None, serde_json::to_value(&event).map_err(|error| error.to_string())?))
                })),
            ];
            agree(catalog, &ours, &peers);
        }
    )*};
}

catalogs! {
    nexmo "nexmo": hookswitch_nexmo;
    vonage "vonage": hookswitch_vonage;
    teletracker "teletracker": hookswitch_teletracker;
    voximplant "voximplant": hookswitch_voximplant;
}

fn text(json: &[u8]) -> &str {
    std::str::from_utf8(json).expect("fixtures are UTF-8")
}

fn padded(json: &[u8]) -> (Vec<u8>, usize) {
    let mut padded = json.to_vec();
    padded.resize(json.len() + 64, 0);
    (padded, json.len())
}

fn by_serde<T: Peer, E: std::fmt::Display>(event: Result<T, E>) -> Outcome {
    let event = event.map_err(|error| error.to_string())?;
    Ok((
        Some(event.which()),
        serde_json::to_value(&event).map_err(|error| error.to_string())?,
    ))
}

/// What sonic-rs has kept as text only sonic-rs can write.
fn by_sonic<T: Peer>(event: sonic_rs::Result<T>) -> Outcome {
    let event = event.map_err(|error| error.to_string())?;
    let text = sonic_rs::to_vec(&event).map_err(|error| error.to_string())?;
    Ok((
        Some(event.which()),
        serde_json::from_slice(&text).map_err(|error| error.to_string())?,
    ))
}

fn agree(catalog: &str, ours: &Ours, peers: &[Theirs<'_>]) {
    let model = corpus::CATALOGS
        .iter()
        .find(|model| model.name == catalog)
        .expect("it is a catalog");
    let fixtures = corpus::fixtures(model).expect("the fixtures can be read");
    let mut compared = 0;
    for Fixture { name, event, .. } in fixtures.iter().filter(|fixture| fixture.known) {
        for order in Order::ALL {
            let json = corpus::print(model, event, order, Layout::Compact);
            let read: Result<Vec<_>, String> = peers
                .iter()
                .map(|(peer, read)| {
                    Ok((peer, read(&json).map_err(|why| format!("{peer}: {why}"))?))
                })
                .collect();
            match read {
                // The benchmark leaves out what one of them cannot read.
                Err(refusal) => println!("{name}: {refusal}"),
                Ok(read) => {
                    let ours = ours(&json);
                    for (peer, theirs) in read {
                        compare(&format!("{peer} reads `{name}`"), &ours, &theirs);
                        compared += 1;
                    }
                }
            }
        }
    }
    assert!(
        compared > fixtures.len() * peers.len(),
        "most fixtures are read by all peers"
    );
}

fn compare(subject: &str, ours: &Read, theirs: &Read) {
    let ((kind, ours), (which, theirs)) = (ours, theirs);
    assert!(
        which.is_none() || which == kind,
        "{subject} as event {which:?}, not {kind:?}"
    );
    let (ours, theirs) = (plain(ours.clone()), plain(theirs.clone()));
    assert!(
        same(&ours, &theirs, which.is_none()),
        "{subject} as\n{theirs}\nnot\n{ours}"
    );
}

/// Without what is only written differently: members that are `null` or empty, and a whole number's fraction.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members
                .into_iter()
                .map(|(name, value)| (name, plain(value)));
            let filled = members.filter(|(_, value)| !is_empty(value));
            Value::Object(filled.collect())
        }
        Value::Array(elements) => elements.into_iter().map(plain).collect(),
        #[expect(
            clippy::cast_possible_truncation,
            reason = "only whole numbers are cast"
        )]
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 => Value::from(float as i64),
            _ => Value::Number(number),
        },
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// Whether the values are the same; of an object of a kind that is not listed, peers know only that. Types that are `open` have no
/// place for all of its members, and so lose some.
fn same(ours: &Value, theirs: &Value, open: bool) -> bool {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let agrees = |(name, value): (&String, &Value)| {
                ours.get(name).is_some_and(|other| same(other, value, open))
            };
            theirs.get("type").and_then(Value::as_str) == Some("Unlisted")
                || (open || ours.len() == theirs.len()) && theirs.iter().all(agrees)
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| same(ours, theirs, open))
        }
        _ => ours == theirs,
    }
}
