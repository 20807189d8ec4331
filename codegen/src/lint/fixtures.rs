//! Tells which event of a catalog a fixture is, with aliases read as the names they stand for.

use serde_json::{Map, Value};

use crate::load::fixtures::Fixture;
use crate::model::{Catalog, Member, PayloadPlace};

/// A fixture that is an event of a catalog.
pub(super) struct Seen<'a> {
    pub(super) fixture: &'a Fixture,
    /// An index into [`Catalog::events`].
    pub(super) event: usize,
    pub(super) value: Value,
}

/// The fixtures of a catalog that are events of it.
pub(super) fn of<'a>(catalog: &Catalog, fixtures: &'a [Fixture]) -> Vec<Seen<'a>> {
    let own = fixtures
        .iter()
        .filter(|fixture| fixture.catalog == catalog.name);
    own.filter_map(|fixture| {
        let Value::Object(mut object) = serde_json::from_slice(&fixture.bytes).ok()? else {
            return None;
        };
        for part in &catalog.naming.parts {
            rename(&mut object, &part.wire, &part.aliases);
        }
        let parts = catalog
            .naming
            .parts
            .iter()
            .map(|part| object.get(&part.wire)?.as_str());
        let name = parts
            .collect::<Option<Vec<_>>>()?
            .join(&catalog.naming.separator);
        let event = catalog.events.iter().position(|event| event.wire == name)?;
        all(&mut object, &catalog.envelope);
        let members = catalog.payload_members(&catalog.events[event]);
        match &catalog.payload {
            PayloadPlace::Flat => all(&mut object, members),
            PayloadPlace::Member(name) => {
                if let Some(Value::Object(payload)) = object.get_mut(name) {
                    all(payload, members);
                }
            }
        }
        Some(Seen {
            fixture,
            event,
            value: Value::Object(object),
        })
    })
    .collect()
}

/// The payload of a whole event.
pub(super) fn payload<'v>(catalog: &Catalog, whole: &'v Value) -> Option<&'v Value> {
    match &catalog.payload {
        PayloadPlace::Flat => Some(whole),
        PayloadPlace::Member(name) => whole.get(name),
    }
}

fn all(object: &mut Map<String, Value>, members: &[Member]) {
    for member in members {
        rename(object, &member.wire, &member.aliases);
    }
}

fn rename(object: &mut Map<String, Value>, name: &str, aliases: &[String]) {
    for alias in aliases {
        if let Some(value) = object.remove(alias)
            && !object.contains_key(name)
        {
            object.insert(name.to_owned(), value);
        }
    }
}
