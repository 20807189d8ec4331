//! Holds how much each lint counts: what the settings say, or else what its rule has by itself.

use std::collections::HashMap;

use crate::diagnostic::{Rule, Severity};
use crate::syntax::Settings;

/// How much a lint counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Its findings are errors.
    Error,
    /// Its findings are warnings.
    Warn,
    /// It finds nothing.
    Off,
}

impl Level {
    /// All levels, and what settings call them.
    pub const ALL: [(&'static str, Level); 3] = [
        ("error", Level::Error),
        ("warn", Level::Warn),
        ("off", Level::Off),
    ];
}

/// The levels of a workspace.
pub struct Levels(HashMap<&'static str, Level>);

impl Levels {
    /// As the settings have them.
    pub fn of(settings: &Settings) -> Levels {
        Levels(
            settings
                .lints
                .iter()
                .map(|&(rule, level)| (rule.code, level))
                .collect(),
        )
    }

    /// A rule's level; a rule that is no lint is always an error.
    pub fn of_rule(&self, rule: &Rule) -> Level {
        match (self.0.get(rule.code), rule.lint) {
            (Some(level), Some(_)) => *level,
            (None, Some(Severity::Warning)) => Level::Warn,
            (None, Some(Severity::Error)) | (_, None) => Level::Error,
        }
    }
}
