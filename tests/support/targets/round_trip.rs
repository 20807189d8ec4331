//! What is written is read again as what it was, and what the catalog does not know comes back as it came.

use serde_json::Value;

use super::{in_each_catalog, numbers, shown};
use crate::spans::{self, Kind, Node};
use crate::{ALIASES, AnyEvent, numbers};

pub(super) fn run(bytes: &[u8]) -> bool {
    in_each_catalog!(round_trip(bytes))
}

fn round_trip<E: AnyEvent>(catalog: &str, bytes: &[u8]) -> bool {
    let Ok(event) = E::decode(bytes) else {
        return false;
    };
    let wire = event.wire();
    let told = || format!("{catalog}\n{}\n{}", shown(bytes), shown(&wire));
    let again = E::decode(&wire).unwrap_or_else(|error| panic!("{error}\n{}", told()));
    let came = spans::read(bytes).expect("what decodes is JSON");
    // An unrecognized event is compared by its text, in which what was there twice is there once from now on.
    if event.is_known() || is_simple(&came) {
        assert_eq!(again, event, "it is another event: {}", told());
    }
    assert_eq!(
        shown(&again.wire()),
        shown(&wire),
        "it is written otherwise: {}",
        told()
    );
    assert_eq!(
        (again.wire_name(), again.is_known()),
        (event.wire_name(), event.is_known())
    );

    let written = spans::read(&wire).unwrap_or_else(|broken| panic!("{broken:?}\n{}", told()));
    if let Ok(value) = serde_json::from_slice::<Value>(&wire)
        && numbers(&written, &wire).into_iter().all(numbers::is_plain)
    {
        let through_serde = serde_json::to_value(&event).expect("serde writes plain numbers");
        assert_eq!(
            through_serde,
            value,
            "serde writes something else: {}",
            told()
        );
    }
    if !event.is_known() {
        came_back(catalog, (&came, bytes), (&written, &wire), &told);
    }
    true
}

/// An unrecognized event has the same members in the same order with the same bytes. Those that came under an alias or twice
/// are the exception: each comes back once, under its documented name.
fn came_back(
    catalog: &str,
    (came, bytes): (&Node, &[u8]),
    (written, wire): (&Node, &[u8]),
    told: &dyn Fn() -> String,
) {
    let named: &[&str] = match catalog {
        "teletracker" => &["category", "subCategory", "eventName"],
        "voximplant" => &["name"],
        _ => &["type", "event_type"],
    };
    let simple = is_simple(came);
    let members = |node: &Node, text: &[u8]| -> Vec<(String, String)> {
        let members = node.members().iter();
        members
            // Where a name stands more than once, only what no catalog documents is sure to be there as often.
            .filter(|member| simple || member.name.starts_with("x-"))
            .map(|member| {
                let value = match &member.value.kind {
                    // The name may be spelled anew.
                    Kind::Text(text) if named.contains(&&*member.name) => text.clone(),
                    _ => shown(member.value.slice(text)),
                };
                (member.name.clone(), value)
            })
            .collect()
    };
    assert_eq!(members(written, wire), members(came, bytes), "{}", told());
}

/// Whether an object has no member twice, and none under an alias.
fn is_simple(object: &Node) -> bool {
    let mut names: Vec<&str> = object
        .members()
        .iter()
        .map(|member| &*member.name)
        .collect();
    names.sort_unstable();
    names.windows(2).all(|pair| pair[0] != pair[1])
        && names
            .iter()
            .all(|name| ALIASES.iter().all(|(alias, _)| alias != name))
}
