//! The fixtures as traffic: mixed, in every order of members, compact and pretty-printed.

mod json;

use std::fs;
use std::io;
use std::path::Path;

pub use json::Json;

/// What follows the last event of a corpus: as much as simd-json wants to be allowed to read.
const PADDING: usize = 64;

/// A catalog, and what has to be known of it to print its events in every order.
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    /// Its name.
    pub name: &'static str,
    /// The members that carry an event's name, part by part; each with its other names.
    pub naming: &'static [&'static [&'static str]],
}

/// The catalogs. Read from the folders of `schema`, they would bring with them the catalog reader, and with it another form of
/// `serde_json`'s `Value` than the faster one that is a contender.
pub const CATALOGS: [Catalog; 4] = [
    Catalog {
        name: "nexmo",
        naming: &[&["type", "event_type"]],
    },
    Catalog {
        name: "vonage",
        naming: &[&["type", "event_type"]],
    },
    Catalog {
        name: "teletracker",
        naming: &[&["category"], &["subCategory"], &["eventName"]],
    },
    Catalog {
        name: "voximplant",
        naming: &[&["name"]],
    },
];

/// An event's members, in their order.
pub type Members = Vec<(String, Json)>;

/// One event from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixture {
    /// The file's name without its ending: `text.seen@socket`.
    pub name: String,
    /// The event.
    pub event: Members,
    /// Whether the catalog has it.
    pub known: bool,
}

/// The fixtures of a catalog, by name.
///
/// # Errors
/// If the folder or a file cannot be read, or a file is not an object.
pub fn fixtures(catalog: &Catalog) -> io::Result<Vec<Fixture>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/wire")
        .join(catalog.name);
    let mut fixtures = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let Json::Object(event) = serde_json::from_slice(&fs::read(&path)?)? else {
            return Err(io::Error::other(format!("{name} is no object")));
        };
        let known = !name.starts_with("unrecognized");
        fixtures.push(Fixture { name, event, known });
    }
    fixtures.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(fixtures)
}

/// Where the members that carry the event's name stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Before all others.
    NameFirst,
    /// Where documents and captures have them.
    Documented,
    /// After all others.
    NameLast,
}

/// How an event is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Without a space.
    Compact,
    /// On many lines, indented by two.
    Pretty,
}

impl Order {
    /// All of them.
    pub const ALL: [Order; 3] = [Order::NameFirst, Order::Documented, Order::NameLast];

    /// In words.
    pub fn as_str(self) -> &'static str {
        match self {
            Order::NameFirst => "name first",
            Order::Documented => "as documented",
            Order::NameLast => "name last",
        }
    }
}

impl Layout {
    /// All of them.
    pub const ALL: [Layout; 2] = [Layout::Compact, Layout::Pretty];

    /// In a word.
    pub fn as_str(self) -> &'static str {
        match self {
            Layout::Compact => "compact",
            Layout::Pretty => "pretty",
        }
    }
}

/// Prints an event.
///
/// # Panics
/// Never: values can be printed.
pub fn print(catalog: &Catalog, event: &Members, order: Order, layout: Layout) -> Vec<u8> {
    let is_name = |(member, _): &(String, Json)| {
        let parts = catalog.naming.iter();
        parts.copied().flatten().any(|part| part == member)
    };
    let (name, rest): (Members, Members) = event.iter().cloned().partition(is_name);
    let event = Json::Object(match order {
        Order::NameFirst => name.into_iter().chain(rest).collect(),
        Order::Documented => event.clone(),
        Order::NameLast => rest.into_iter().chain(name).collect(),
    });
    let printed = match layout {
        Layout::Compact => serde_json::to_vec(&event),
        Layout::Pretty => serde_json::to_vec_pretty(&event),
    };
    printed.expect("a value prints")
}

/// The event under a name that no catalog has.
pub fn rename(catalog: &Catalog, event: &Members) -> Members {
    let mut event = event.clone();
    let last = catalog.naming.last().copied().unwrap_or_default();
    for (member, value) in &mut event {
        if let Json::Text(name) = value
            && last.contains(&member.as_str())
        {
            *name = format!("custom-{name}");
        }
    }
    event
}

/// Many events, each in its own bytes, one after the other in one buffer.
#[derive(Clone, Debug)]
pub struct Corpus {
    bytes: Vec<u8>,
    places: Vec<(usize, usize)>,
}

impl Corpus {
    /// Repeats the events until there are at least `count`, in an order that is mixed but the same each time.
    pub fn mixed(events: &[Vec<u8>], count: usize) -> Corpus {
        let times = count.div_ceil(events.len().max(1));
        let mut order: Vec<usize> = (0..events.len() * times)
            .map(|at| at % events.len())
            .collect();
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        for last in (1..order.len()).rev() {
            order.swap(last, random.below(last + 1));
        }
        Corpus::new(order.into_iter().map(|at| &events[at][..]))
    }

    /// Just these events.
    pub fn new<'e>(events: impl IntoIterator<Item = &'e [u8]>) -> Corpus {
        let mut corpus = Corpus {
            bytes: Vec::new(),
            places: Vec::new(),
        };
        for event in events {
            corpus.places.push((corpus.bytes.len(), event.len()));
            corpus.bytes.extend_from_slice(event);
        }
        corpus.bytes.resize(corpus.bytes.len() + PADDING, 0);
        corpus
    }

    /// How many events there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// How many bytes the events have.
    pub fn size(&self) -> usize {
        self.bytes.len() - PADDING
    }

    /// The events.
    pub fn events(&self) -> impl Iterator<Item = &[u8]> {
        self.places
            .iter()
            .map(|&(start, len)| &self.bytes[start..start + len])
    }

    /// Lets `see` change each event; it gets the bytes from the event's first on, and how many are the event's.
    ///
    /// # Errors
    /// The first error of `see`.
    pub fn each_mut<E>(
        &mut self,
        mut see: impl FnMut(&mut [u8], usize) -> Result<(), E>,
    ) -> Result<(), E> {
        self.places
            .iter()
            .try_for_each(|&(start, len)| see(&mut self.bytes[start..], len))
    }

    /// Undoes all changes.
    pub fn restore(&mut self, from: &Corpus) {
        self.bytes.copy_from_slice(&from.bytes);
    }
}

/// Numbers that look random and are the same each time (`SplitMix64`).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % limit as u64).unwrap_or_default()
    }
}
