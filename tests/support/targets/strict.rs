//! Whatever is passed over is held to the letter of JSON: as a whole text, as a member that nobody asked for, as a payload that is kept.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use hookswitch::DecodeError;
use hookswitch::json::{self, Json, Reader};
use serde_json::Value;

use super::{in_each_catalog, presentable, same_place, shown};
use crate::spans::{self, Broken, Node};
use crate::{AnyEvent, fixtures};

pub(super) fn run(bytes: &[u8]) -> bool {
    let tree = spans::read(bytes);
    // Two readers besides ours must be of one opinion, or the comparison means nothing.
    match (&tree, serde_json::from_slice::<Value>(bytes)) {
        (Ok(_), Err(error)) => assert!(
            error.to_string().starts_with("number out of range"),
            "serde_json: {error}\n{}",
            shown(bytes)
        ),
        (Err(broken), Ok(_)) => panic!("serde_json takes it: {broken:?}\n{}", shown(bytes)),
        _ => {}
    }
    alone(bytes, &tree);
    in_each_catalog!(event(bytes, &tree))
}

/// The text by itself, passed over and kept.
fn alone(bytes: &[u8], tree: &Result<Node, Broken>) {
    let skipped = json::text(bytes).and_then(|text| json::decode(text, Reader::skip, || None));
    agree("skipped", bytes, skipped.as_ref().err(), tree);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let kept = Json::new(text);
        agree("kept", bytes, kept.as_ref().err(), tree);
        if let (Ok(kept), Ok(tree)) = (kept, tree) {
            assert_eq!(
                kept.as_str().as_bytes(),
                tree.slice(bytes),
                "{}",
                shown(bytes)
            );
        }
    }
}

fn agree(what: &str, bytes: &[u8], error: Option<&DecodeError>, tree: &Result<Node, Broken>) {
    match (error, tree) {
        (None, Ok(_)) => {}
        (Some(error), Err(broken)) => same_place(what, bytes, error, broken),
        (Some(error), Ok(_)) => panic!("{what}: refused, {error}\n{}", shown(bytes)),
        (None, Err(broken)) => panic!("{what}: accepted, {broken:?}\n{}", shown(bytes)),
    }
}

fn event<E: AnyEvent>(catalog: &str, bytes: &[u8], tree: &Result<Node, Broken>) -> bool {
    whole::<E>(catalog, bytes, tree);
    skipped::<E>(catalog, bytes, tree);
    kept::<E>(catalog, bytes, tree);
    tree.is_ok()
}

/// As an event: whatever else is wrong with it, that it is not JSON comes first.
fn whole<E: AnyEvent>(catalog: &str, bytes: &[u8], tree: &Result<Node, Broken>) {
    match (E::decode(bytes), tree) {
        (Err(error), Err(broken)) => same_place(catalog, bytes, &error, broken),
        (Ok(_), Err(broken)) => panic!("{catalog}: accepted, {broken:?}\n{}", shown(bytes)),
        (Err(error), Ok(_)) => {
            presentable(&error);
            assert!(
                error.offset() < bytes.len(),
                "{catalog}: {error}\n{}",
                shown(bytes)
            );
        }
        (Ok(_), Ok(_)) => {}
    }
}

/// As a member that is not documented, the last of an event that is sound.
fn skipped<E: AnyEvent>(catalog: &str, bytes: &[u8], tree: &Result<Node, Broken>) {
    let fixture = frame(catalog);
    let text = [fixture, b",\"x-skipped\":", bytes, b"}"].concat();
    let around = spans::read(&text);
    let decoded = E::decode(&text);
    match (&decoded, &around) {
        (Err(error), Err(broken)) => same_place("skipped", &text, error, broken),
        (Ok(_), Err(broken)) => panic!("{catalog}: accepted, {broken:?}\n{}", shown(&text)),
        (Err(error), Ok(_)) => assert!(tree.is_err(), "{catalog}: {error}\n{}", shown(&text)),
        (Ok(event), Ok(_)) if tree.is_ok() => {
            let sound = E::decode(&[fixture, b"}"].concat()).expect("a fixture is sound");
            assert_eq!(*event, sound, "{catalog}: {}", shown(&text));
        }
        _ => {}
    }
}

/// As the payload of an event that the catalog does not have, or beside it where payloads lie flat.
fn kept<E: AnyEvent>(catalog: &str, bytes: &[u8], tree: &Result<Node, Broken>) {
    let fixture = frame(catalog);
    let member: &[u8] = match catalog {
        "nexmo" | "vonage" => b",\"body\":",
        _ => b",\"x-kept\":",
    };
    let text = [fixture, member, bytes, b" } "].concat();
    let around = spans::read(&text);
    match (E::decode_named("nobody:knows", &text), &around) {
        (Err(error), Err(broken)) => same_place("kept", &text, &error, broken),
        (Ok(_), Err(broken)) => panic!("{catalog}: accepted, {broken:?}\n{}", shown(&text)),
        (Err(error), Ok(_)) => assert!(tree.is_err(), "{catalog}: {error}\n{}", shown(&text)),
        (Ok(event), Ok(around)) => {
            let expected = match catalog {
                "nexmo" | "vonage" => around.member("body").unwrap_or(around),
                _ => around,
            };
            assert_eq!(
                event.kept().as_deref(),
                Some(&*String::from_utf8_lossy(expected.slice(&text))),
                "{catalog}: {}",
                shown(&text)
            );
        }
    }
}

/// A sound event without its last brace.
fn frame(catalog: &str) -> &'static [u8] {
    static FRAMES: LazyLock<BTreeMap<&str, Vec<u8>>> = LazyLock::new(|| {
        let frame = |catalog| {
            let fixture = fixtures(catalog).swap_remove(0).bytes;
            let text = fixture.trim_ascii_end();
            (catalog, text[..text.len() - 1].to_vec())
        };
        ["nexmo", "vonage", "teletracker", "voximplant"]
            .map(frame)
            .into()
    });
    &FRAMES[catalog]
}
