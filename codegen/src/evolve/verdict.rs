//! Says whom a change concerns and how much.

use std::fmt;
use std::str::FromStr;

/// Somebody who depends on a catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Audience {
    /// Reads events in flight with the old crate or the old open schemas.
    Reader,
    /// Reads stored events of before with the new crate or the new open schemas.
    Replayer,
    /// Makes events that must satisfy the strict schemas.
    Producer,
    /// Checks events in flight against the old strict schemas.
    Validator,
    /// Compiles code against the generated crate.
    Rust,
    /// Validates with the open schemas, in either direction.
    Schema,
    /// Compiles code against types made from the open schemas.
    Typescript,
}

impl Audience {
    /// All audiences, in the order in which they are told.
    pub const ALL: [Audience; 7] = [
        Audience::Reader,
        Audience::Replayer,
        Audience::Producer,
        Audience::Validator,
        Audience::Rust,
        Audience::Schema,
        Audience::Typescript,
    ];

    /// As it is written: `reader`.
    pub fn as_str(self) -> &'static str {
        match self {
            Audience::Reader => "reader",
            Audience::Replayer => "replayer",
            Audience::Producer => "producer",
            Audience::Validator => "validator",
            Audience::Rust => "rust",
            Audience::Schema => "schema",
            Audience::Typescript => "typescript",
        }
    }
}

/// How much a change concerns somebody; the worst is the greatest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Nothing but words has changed.
    #[default]
    NoChange,
    /// Goes on as before.
    Safe,
    /// Goes on without an error, but something is no longer seen or means something else.
    Degraded,
    /// Fails: a document is refused, or code no longer compiles.
    Breaks,
}

impl Level {
    /// All levels, the least first.
    pub const ALL: [Level; 4] = [Level::NoChange, Level::Safe, Level::Degraded, Level::Breaks];

    /// As it is written: `no-change`.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::NoChange => "no-change",
            Level::Safe => "safe",
            Level::Degraded => "degraded",
            Level::Breaks => "breaks",
        }
    }
}

/// What a change is to one audience.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How much it concerns them.
    pub level: Level,
    /// Why, where the reason of the finding does not say it.
    pub why: String,
}

/// What a change is to each audience.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdicts([Verdict; Audience::ALL.len()]);

impl Verdicts {
    /// The same for all, without a reason.
    pub fn all(level: Level) -> Verdicts {
        let verdict = Verdict {
            level,
            why: String::new(),
        };
        Verdicts(std::array::from_fn(|_| verdict.clone()))
    }

    /// The verdict for an audience.
    pub fn of(&self, audience: Audience) -> &Verdict {
        &self.0[audience as usize]
    }

    /// How much it concerns an audience.
    pub fn level(&self, audience: Audience) -> Level {
        self.of(audience).level
    }

    /// Changes the verdict for an audience.
    pub fn set(&mut self, audience: Audience, level: Level, why: impl Into<String>) {
        self.0[audience as usize] = Verdict {
            level,
            why: why.into(),
        };
    }

    /// The worst of all.
    pub fn worst(&self) -> Level {
        self.0
            .iter()
            .map(|verdict| verdict.level)
            .max()
            .unwrap_or_default()
    }

    /// Whether anything but words has changed.
    pub fn matters(&self) -> bool {
        self.worst() > Level::NoChange
    }
}

/// An audience or a level that does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What was written.
    pub written: String,
    /// What it could have been.
    pub known: String,
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no `{}`, only {}", self.written, self.known)
    }
}

impl std::error::Error for Unknown {}

fn find<T: Copy>(text: &str, all: &[T], name: fn(T) -> &'static str) -> Result<T, Unknown> {
    all.iter()
        .copied()
        .find(|it| name(*it) == text)
        .ok_or_else(|| Unknown {
            written: text.to_owned(),
            known: all
                .iter()
                .map(|it| name(*it))
                .collect::<Vec<_>>()
                .join(", "),
        })
}

impl FromStr for Audience {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Audience, Unknown> {
        find(text, &Audience::ALL, Audience::as_str)
    }
}

impl FromStr for Level {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Level, Unknown> {
        find(text, &Level::ALL, Level::as_str)
    }
}
