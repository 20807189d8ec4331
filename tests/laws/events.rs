//! Laws about events: which there are, how well they are attested, and that each has a fixture.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use hookswitch_codegen::model::{Catalog, Event, FactValue};
use serde_json::Value;

/// The events are those of the vendor's list, by their wire names, and so are the facts in the list's other columns.
pub(crate) fn listed(catalog: &Catalog) -> Vec<String> {
    let (columns, rows) = match list(catalog) {
        Ok(list) => list,
        Err(breach) => return vec![breach],
    };
    let events: BTreeMap<&str, &Event> = catalog
        .events
        .iter()
        .map(|event| (event.wire.as_str(), event))
        .collect();
    let mut breaches = Vec::new();
    for (name, values) in &rows {
        let Some(event) = events.get(name.as_str()) else {
            breaches.push(format!(
                "the vendor's list has `{name}`, the catalog does not."
            ));
            continue;
        };
        for (column, value) in columns.iter().zip(values) {
            let said = fact(catalog, event, column);
            if said.as_ref() != Some(value) {
                breaches.push(format!("`{name}` has {column} = {value} in the vendor's list, the catalog says {said:?}."));
            }
        }
    }
    let names: BTreeSet<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
    for name in events.keys().filter(|name| !names.contains(*name)) {
        breaches.push(format!(
            "the catalog has `{name}`, the vendor's list does not."
        ));
    }
    breaches
}

/// Each event has a fixture `<wire name, ":" as ".">.json` that holds an event of that name.
pub(crate) fn fixtures(catalog: &Catalog) -> Vec<String> {
    let folder = crate::root()
        .join("tests/fixtures/wire")
        .join(&catalog.name);
    catalog
        .events
        .iter()
        .filter_map(|event| {
            let file = format!("{}.json", event.wire.replace(':', "."));
            let Ok(text) = fs::read(folder.join(&file)) else {
                return Some(format!("`{}` has no fixture {file}.", event.wire));
            };
            let Ok(value) = serde_json::from_slice::<Value>(&text) else {
                return Some(format!("the fixture {file} is not JSON."));
            };
            let name = name(catalog, &value);
            (name.as_deref() != Some(&event.wire))
                .then(|| format!("the fixture {file} holds an event named {name:?}."))
        })
        .collect()
}

/// Each event has a grade of evidence and a source.
pub(crate) fn attested(catalog: &Catalog) -> Vec<String> {
    let grades = catalog
        .events
        .iter()
        .filter(|event| event.evidence.is_none());
    let sources = catalog
        .events
        .iter()
        .filter(|event| event.sources.is_empty());
    grades
        .map(|event| format!("`{}` does not say how well it is attested.", event.wire))
        .chain(sources.map(|event| format!("`{}` cites no source.", event.wire)))
        .collect()
}

/// A list's columns beside the names, and its rows: a name and what the other columns say.
type List = (Vec<String>, Vec<(String, Vec<String>)>);

fn list(catalog: &Catalog) -> Result<List, String> {
    let mut rows = crate::table(&format!("events/{}.tsv", catalog.name))?.into_iter();
    let header = rows.next().ok_or("the vendor's list is empty.")?;
    let columns = header.into_iter().skip(1).collect();
    let rows = rows.map(|row| {
        let mut cells = row.into_iter();
        (cells.next().unwrap_or_default(), cells.collect())
    });
    Ok((columns, rows.collect()))
}

/// What an event says of a fact, as a list would write it.
fn fact(catalog: &Catalog, event: &Event, name: &str) -> Option<String> {
    let index = catalog.facts.iter().position(|fact| fact.name == name)?;
    event.facts.get(index)?.as_ref().map(|value| match value {
        FactValue::Boolean(value) => value.to_string(),
        FactValue::Integer(value) => value.to_string(),
        FactValue::String(value) => value.clone(),
    })
}

/// The name that an event carries, documented or under an alias.
fn name(catalog: &Catalog, event: &Value) -> Option<String> {
    let parts: Option<Vec<&str>> = catalog
        .naming
        .parts
        .iter()
        .map(|part| {
            std::iter::once(&part.wire)
                .chain(&part.aliases)
                .find_map(|member| event.get(member)?.as_str())
        })
        .collect();
    Some(parts?.join(&catalog.naming.separator))
}
