//! The tasks: each event of a fixed set, read in several forms, owned and written.

use std::collections::BTreeSet;
use std::hint::black_box;

use serde_json::{Map, Value};

/// A task that does nothing.
pub(crate) const NOTHING: &str = "nothing";

/// A catalog with the members that carry an event's name, and with its events: copies, so that a fixture that changes
/// changes no figure.
struct Catalog {
    name: &'static str,
    naming: &'static [&'static str],
    events: &'static str,
    run: Run,
}

/// Does with an event what a kind of task is about, and says where that begins and ends.
type Run = fn(&str, &Event, &mut dyn FnMut()) -> Result<(), String>;

const CATALOGS: [Catalog; 4] = [
    Catalog {
        name: "nexmo",
        naming: &["type"],
        events: include_str!("../events/nexmo.ndjson"),
        run: nexmo,
    },
    Catalog {
        name: "vonage",
        naming: &["type"],
        events: include_str!("../events/vonage.ndjson"),
        run: vonage,
    },
    Catalog {
        name: "teletracker",
        naming: &["category", "subCategory", "eventName"],
        events: include_str!("../events/teletracker.ndjson"),
        run: teletracker,
    },
    Catalog {
        name: "voximplant",
        naming: &["name"],
        events: include_str!("../events/voximplant.ndjson"),
        run: voximplant,
    },
];

/// What is done with each event.
const KINDS: [&str; 2] = ["decode, as documented", "to_vec"];

/// What is done with the first event of each catalog besides. A task with each event would take a minute: the system needs
/// some 20 microseconds to take one step.
const MORE_KINDS: [&str; 6] = [
    "decode, name first",
    "decode, name last",
    "decode, pretty",
    "decode, named",
    "decode, unrecognized",
    "into_owned",
];

/// The names of all tasks, in the order in which they are counted: catalog, event, kind.
pub(crate) fn all() -> Result<Vec<String>, String> {
    let mut tasks = Vec::new();
    for catalog in &CATALOGS {
        let mut names = BTreeSet::new();
        for (at, event) in read(catalog)?.into_iter().enumerate() {
            let name = event.name;
            if !names.insert(name.clone()) {
                return Err(format!("{}: `{name}` is there twice", catalog.name));
            }
            let more = &MORE_KINDS[..if at == 0 { MORE_KINDS.len() } else { 0 }];
            let kinds = KINDS.iter().chain(more);
            tasks.extend(kinds.map(|kind| format!("{} {name}: {kind}", catalog.name)));
        }
    }
    Ok(tasks)
}

/// Does a task, and says where it begins and ends.
pub(crate) fn run(task: &str, mut mark: impl FnMut()) -> Result<(), String> {
    if task == NOTHING {
        measured(&mut mark, (), |()| ());
        return Ok(());
    }
    let unknown = || format!("there is no task `{task}`");
    let (event, kind) = task.rsplit_once(": ").ok_or_else(unknown)?;
    let (catalog, name) = event.split_once(' ').ok_or_else(unknown)?;
    let catalog = CATALOGS
        .iter()
        .find(|row| row.name == catalog)
        .ok_or_else(unknown)?;
    let events = read(catalog)?;
    let event = events
        .iter()
        .find(|event| event.name == name)
        .ok_or_else(unknown)?;
    (catalog.run)(kind, event, &mut mark)
}

/// An event, and which of its members tell what it is.
struct Event {
    /// The parts of its name, with dots between them.
    name: String,
    members: Map<String, Value>,
    naming: &'static [&'static str],
}

fn read(catalog: &Catalog) -> Result<Vec<Event>, String> {
    let event = |line| {
        let members: Map<String, Value> = serde_json::from_str(line)
            .map_err(|error| format!("an event of `{}`: {error}", catalog.name))?;
        let part = |part: &&str| members.get(*part).and_then(Value::as_str);
        let name: Option<Vec<_>> = catalog.naming.iter().map(part).collect();
        Ok(Event {
            name: name
                .ok_or_else(|| format!("an event of `{}` has no name", catalog.name))?
                .join("."),
            members,
            naming: catalog.naming,
        })
    };
    catalog.events.lines().map(event).collect()
}

impl Event {
    /// The event as text, in the form that a kind is about.
    fn print(&self, kind: &str) -> String {
        let own = || self.members.clone().into_iter();
        let (name, rest): (Vec<_>, Vec<_>) =
            own().partition(|(member, _)| self.naming.contains(&member.as_str()));
        let mut members: Map<String, Value> = match kind {
            "decode, name first" => name.into_iter().chain(rest).collect(),
            "decode, name last" => rest.into_iter().chain(name).collect(),
            _ => self.members.clone(),
        };
        if kind == "decode, unrecognized" {
            let last = self.naming[self.naming.len() - 1];
            members.insert(last.to_owned(), Value::from("custom-event"));
        }
        let printed = match kind {
            "decode, pretty" => serde_json::to_string_pretty(&members),
            _ => serde_json::to_string(&members),
        };
        printed.expect("a map prints")
    }
}

/// What is counted: everything that `one` does, nothing else.
#[inline(never)]
fn measured<T, R>(mark: &mut dyn FnMut(), subject: T, one: impl FnOnce(T) -> R) {
    mark();
    let result = black_box(one(black_box(subject)));
    mark();
    drop(result);
}

macro_rules! catalog {
    ($name:ident, $ours:ident) => {
        fn $name(kind: &str, event: &Event, mark: &mut dyn FnMut()) -> Result<(), String> {
            use $ours::Event;

            let text = event.print(kind);
            let text = text.as_bytes();
            let decode = || Event::from_slice(text).map_err(|error| error.to_string());
            let decoded = decode()?;
            let kept = decoded.kind().is_none();
            if kept != (kind == "decode, unrecognized") {
                return Err("it is not the event that it should be".to_owned());
            }
            // Once before it counts, so that memory has been asked for once.
            for mark in [&mut || (), mark] as [&mut dyn FnMut(); 2] {
                match kind {
                    "into_owned" => measured(mark, decode()?, Event::into_owned),
                    "to_vec" => measured(mark, &decoded, Event::to_vec),
                    "decode, named" => {
                        let name = decoded.name();
                        measured(mark, text, |text| Event::from_named(&name, text));
                    }
                    _ => measured(mark, text, Event::from_slice),
                }
            }
            Ok(())
        }
    };
}

catalog!(nexmo, hookswitch_nexmo);
catalog!(vonage, hookswitch_vonage);
catalog!(teletracker, hookswitch_teletracker);
catalog!(voximplant, hookswitch_voximplant);
