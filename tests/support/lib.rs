//! What tests and fuzz targets share: where fixtures are, one face for the events of all four crates, and what must hold of any input.

pub mod edit;
pub mod numbers;
pub mod spans;
pub mod targets;

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use hookswitch::DecodeError;
use serde_json::Value;

/// The workspace's root.
///
/// # Panics
/// If the tests lie elsewhere than in the workspace.
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("the tests lie in the workspace")
        .to_owned()
}

/// A whole event as it came over the wire.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// The file's name without `.json`: the event's name with `.` for `:`, then perhaps `@` and what is special.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Fixture {
    /// Whether the catalog does not have the event.
    pub fn is_unrecognized(&self) -> bool {
        self.name.starts_with("unrecognized")
    }

    /// The event's name as the file's tells it, `.` for `:`.
    pub fn event(&self) -> &str {
        self.name.split('@').next().unwrap_or_default()
    }

    /// The event as a tree.
    ///
    /// # Panics
    /// If the fixture is not JSON.
    pub fn value(&self) -> Value {
        serde_json::from_slice(&self.bytes).expect("a fixture is JSON")
    }
}

/// The fixtures of a catalog, by name.
///
/// # Panics
/// If they cannot be read, or there are none.
pub fn fixtures(catalog: &str) -> Vec<Fixture> {
    let folder = root().join("tests/fixtures/wire").join(catalog);
    let mut fixtures: Vec<Fixture> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| Fixture {
            name: path
                .file_stem()
                .expect("it has a name")
                .to_string_lossy()
                .into_owned(),
            bytes: std::fs::read(&path).expect("it can be read"),
        })
        .collect();
    fixtures.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(!fixtures.is_empty(), "{catalog} has fixtures");
    fixtures
}

/// An event of any of the four crates, borrowing from nothing.
pub trait AnyEvent:
    Clone + Debug + PartialEq + serde::Serialize + serde::de::DeserializeOwned
{
    /// Decodes an event.
    fn decode(bytes: &[u8]) -> Result<Self, DecodeError>;
    /// Decodes an event whose name stands beside it.
    fn decode_named(name: &str, bytes: &[u8]) -> Result<Self, DecodeError>;
    /// Decodes a list of events.
    fn decode_list(bytes: &[u8]) -> Result<Vec<Result<Self, DecodeError>>, DecodeError>;
    /// The event's wire form.
    fn wire(&self) -> Vec<u8>;
    /// The event's name.
    fn wire_name(&self) -> String;
    /// Whether the catalog has the event.
    fn is_known(&self) -> bool;
    /// The payload's text as it arrived, of an event that the catalog does not have.
    fn kept(&self) -> Option<String>;
    /// Every event's name, in the catalog's order.
    fn names() -> &'static [&'static str];
}

/// Names that the schemas do not know, each with the documented one.
pub const ALIASES: [(&str, &str); 5] = [
    ("cid", "conversation_id"),
    ("event_type", "type"),
    ("content_type", "content-type"),
    ("byte_in", "bytes_in"),
    ("byte_out", "bytes_out"),
];

macro_rules! any_event {
    ($($module:ident),*) => {$(
        impl AnyEvent for $module::Event<'static> {
            fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
                let event = $module::Event::from_slice(bytes)?;
                let owned = event.clone().into_owned();
                assert_eq!(owned, event, "an event is the same when it owns what it says");
                Ok(owned)
            }

            fn decode_named(name: &str, bytes: &[u8]) -> Result<Self, DecodeError> {
                $module::Event::from_named(name, bytes).map($module::Event::into_owned)
            }

            fn decode_list(bytes: &[u8]) -> Result<Vec<Result<Self, DecodeError>>, DecodeError> {
                let events = $module::Event::list_from_slice(bytes)?;
                Ok(events.into_iter().map(|event| event.map($module::Event::into_owned)).collect())
            }

            fn wire(&self) -> Vec<u8> {
                self.to_vec()
            }

            fn wire_name(&self) -> String {
                self.name().to_owned()
            }

            fn is_known(&self) -> bool {
                self.kind().is_some()
            }

            fn kept(&self) -> Option<String> {
                match &self.payload {
                    $module::Payload::Unrecognized(other) => Some(other.json().to_owned()),
                    _ => None,
                }
            }

            fn names() -> &'static [&'static str] {
                static NAMES: LazyLock<Vec<&str>> =
                    LazyLock::new(|| $module::Kind::ALL.iter().map(|kind| kind.as_str()).collect());
                &NAMES
            }
        }
    )*};
}

any_event!(
    hookswitch_nexmo,
    hookswitch_vonage,
    hookswitch_teletracker,
    hookswitch_voximplant
);

/// Makes a test for each catalog of a function that is generic over its events and takes its name.
#[macro_export]
macro_rules! for_each_catalog {
    ($($law:ident),* $(,)?) => {$(
        mod $law {
            #[test]
            fn nexmo() {
                super::$law::<hookswitch_nexmo::Event<'static>>("nexmo");
            }

            #[test]
            fn vonage() {
                super::$law::<hookswitch_vonage::Event<'static>>("vonage");
            }

            #[test]
            fn teletracker() {
                super::$law::<hookswitch_teletracker::Event<'static>>("teletracker");
            }

            #[test]
            fn voximplant() {
                super::$law::<hookswitch_voximplant::Event<'static>>("voximplant");
            }
        }
    )*};
}

/// The README's first lines of code compile and hold.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
