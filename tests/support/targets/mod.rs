//! What must hold of any input whatsoever, one law a file: driven by libFuzzer for as long as one likes, and by ordinary tests for a
//! while.

mod agree;
mod lists;
mod loader;
mod round_trip;
mod strict;

use std::fs;
use std::path::{Path, PathBuf};

use hookswitch::DecodeError;

use crate::edit::Edit;
use crate::root;
use crate::spans::{Broken, Node};

/// A law, and the inputs with which to begin looking for one that breaks it.
#[derive(Debug)]
pub struct Target {
    /// What it is called: `round_trip`.
    pub name: &'static str,
    /// Fails on an input that breaks the law; tells whether there was anything to compare beyond that the input is refused.
    pub run: fn(&[u8]) -> bool,
    /// Changes an input as such inputs go wrong.
    pub edit: fn(&Edit, &mut Vec<u8>),
    seeds: &'static [Seeds],
}

/// Files to begin with: those below a folder that have an extension.
#[derive(Debug)]
struct Seeds {
    folder: &'static str,
    extension: &'static str,
}

const EVENTS: &[Seeds] = &[
    Seeds {
        folder: "tests/fixtures/wire",
        extension: "json",
    },
    // What broke a law once.
    Seeds {
        folder: "tests/fixtures/found",
        extension: "json",
    },
];

/// Decoder, serde path and open schema accept the same and read the same.
pub const AGREE: Target = Target {
    name: "agree",
    run: agree::run,
    edit: Edit::apply,
    seeds: EVENTS,
};

/// Whatever is passed over is held to the letter of JSON, and what is wrong with it is found where it is.
pub const STRICT: Target = Target {
    name: "strict",
    run: strict::run,
    edit: Edit::apply,
    seeds: EVENTS,
};

/// What is written is read again as what it was.
pub const ROUND_TRIP: Target = Target {
    name: "round_trip",
    run: round_trip::run,
    edit: Edit::apply,
    seeds: EVENTS,
};

/// A list gives as many events as it has elements, each as it would be alone.
pub const LISTS: Target = Target {
    name: "lists",
    run: lists::run,
    edit: Edit::apply,
    seeds: EVENTS,
};

/// No catalog makes the generator panic, and whatever is wrong with one is shown inside of its files.
pub const LOADER: Target = Target {
    name: "loader",
    run: loader::run,
    edit: Edit::apply_to_lines,
    seeds: &[
        Seeds {
            folder: "tests/fixtures/accept",
            extension: "yaml",
        },
        Seeds {
            folder: "tests/fixtures/reject",
            extension: "yaml",
        },
        Seeds {
            folder: "schema",
            extension: "yaml",
        },
    ],
};

/// All of them.
pub const ALL: [&Target; 5] = [&AGREE, &STRICT, &ROUND_TRIP, &LISTS, &LOADER];

impl Target {
    /// The inputs to begin with, by the path they come from.
    ///
    /// # Panics
    /// If there are none, or they cannot be read.
    pub fn seeds(&self) -> Vec<(String, Vec<u8>)> {
        let mut found = Vec::new();
        for seeds in self.seeds {
            let folder = root().join(seeds.folder);
            let mut files = Vec::new();
            list(&folder, seeds.extension, &mut files);
            assert!(!files.is_empty(), "there are seeds in {}", folder.display());
            files.sort();
            for file in files {
                let shown = file.strip_prefix(root()).unwrap_or(&file);
                let text = fs::read(&file).expect("a seed can be read");
                found.push((shown.to_string_lossy().into_owned(), text));
            }
        }
        found
    }

    /// Writes the inputs to begin with into the folder that the environment's `FUZZ_SEEDS` names, if it names one.
    ///
    /// # Panics
    /// If they cannot be written.
    pub fn plant(&self) {
        let Some(folder) = std::env::var_os("FUZZ_SEEDS").map(PathBuf::from) else {
            return;
        };
        fs::create_dir_all(&folder).expect("the seeds' folder can be made");
        for (path, text) in self.seeds() {
            let name = path.replace(['/', '\\'], "-");
            fs::write(folder.join(name), text).expect("a seed can be written");
        }
    }

    /// Makes up to four changes that a number stands for.
    pub fn change(&self, bytes: &mut Vec<u8>, number: u32) {
        let mut random = u64::from(number);
        for _ in 0..=number % 4 {
            (self.edit)(&Edit::draw(&mut random), bytes);
        }
    }
}

fn list(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("the seeds' folder can be listed");
    for entry in entries {
        let path = entry.expect("the seeds' folder can be listed").path();
        if path.is_dir() {
            list(&path, extension, files);
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
}

/// Fails unless an error is where another reader finds the text broken.
fn same_place(what: &str, text: &[u8], error: &DecodeError, broken: &Broken) {
    assert_eq!(
        (error.offset(), error.pointer()),
        (broken.offset, broken.pointer.as_str()),
        "{what}: {error}\n{}",
        shown(text)
    );
    presentable(error);
}

/// Fails unless an error is one line that a terminal can show.
fn presentable(error: &DecodeError) {
    let sentence = error.to_string();
    assert!(
        sentence.chars().count() < 500 && !sentence.chars().any(char::is_control),
        "{sentence:?}"
    );
}

/// Each number that a document has, as it is written.
fn numbers<'t>(tree: &Node, text: &'t [u8]) -> Vec<&'t str> {
    let all = tree.all().into_iter();
    all.filter(|(_, node)| node.kind == crate::spans::Kind::Number)
        .map(|(_, node)| std::str::from_utf8(node.slice(text)).expect("a number is ASCII"))
        .collect()
}

fn shown(text: &[u8]) -> String {
    String::from_utf8_lossy(text).into_owned()
}

/// Calls a function of each catalog's events; true if one of the calls says so.
macro_rules! in_each_catalog {
    ($law:ident($($argument:expr),*)) => {{
        let told = [
            $law::<hookswitch_nexmo::Event<'static>>("nexmo", $($argument),*),
            $law::<hookswitch_vonage::Event<'static>>("vonage", $($argument),*),
            $law::<hookswitch_teletracker::Event<'static>>("teletracker", $($argument),*),
            $law::<hookswitch_voximplant::Event<'static>>("voximplant", $($argument),*),
        ];
        told.contains(&true)
    }};
}
use in_each_catalog;
