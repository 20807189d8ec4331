//! What happened in the releases that are kept.

use super::{Catalog, Order};

/// What is kept of a release.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// The day it was made: `2026-01-31`.
    pub date: String,
    /// The published schemas by file, `text.seen.schema.json` and `draft-07/strict/text.seen.schema.json`, each with the
    /// SHA-256 of its bytes.
    pub schemas: Vec<(String, String)>,
    /// The catalog.
    pub catalog: Catalog,
}

/// What happened to an event, or to the envelope, in the releases of its catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The version that had it first; `None` if no release has it yet.
    pub since: Option<String>,
    /// What changed: the version and a sentence, the newest last.
    pub changes: Vec<(Option<String>, String)>,
}

/// Since when a member is there that came later than what it is a part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// Since this version.
    Version(String),
    /// No release has it yet.
    Unreleased,
}

impl Catalog {
    /// What a release promises: what the catalog itself says, without what its releases and its manifest tell of it, and without
    /// the hint for decoders.
    #[must_use]
    pub fn bare(&self) -> Catalog {
        let mut bare = Catalog {
            history: Vec::new(),
            releases: Vec::new(),
            order: Order::default(),
            always: Vec::new(),
            ..self.clone()
        };
        for carrier in &mut bare.carriers {
            carrier.order.clear();
        }
        bare.every_member(&mut |member| member.since = None);
        bare
    }
}
