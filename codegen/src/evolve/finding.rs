//! Holds one change: what it is, where, whom it breaks, and a document that shows it.

use serde_json::Value;

use super::rule::{self, Rule};
use super::verdict::{Audience, Level, Verdicts};

/// A change between two catalogs.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What kind of change.
    pub rule: &'static Rule,
    /// The catalog, by its newer name.
    pub catalog: String,
    /// The event's name on the wire, by its newer name; `None` where the change is in the envelope or the catalog.
    pub event: Option<String>,
    /// Where in the event, as a JSON Pointer with `*` for every element and every value of a map.
    pub pointer: String,
    /// Other places of the same event where the same type stands.
    pub also: Vec<String>,
    /// The type whose definition changed, where it is a named type that several events may use.
    pub ty: Option<String>,
    /// What has changed, and how, in one sentence without a full stop.
    pub reason: String,
    /// What it is to each audience.
    pub verdicts: Verdicts,
    /// Documents that one side accepts and the other refuses.
    pub counterexamples: Vec<Counterexample>,
    /// Where it stood.
    pub old: Option<Place>,
    /// Where it stands.
    pub new: Option<Place>,
    /// Twelve hexadecimal digits that tell the change from others and stay the same when lines move.
    pub fingerprint: String,
    /// Why it was approved, and until when.
    pub approved: Option<String>,
}

impl Finding {
    /// Whether it is at least this bad for an audience and nobody has approved it.
    pub fn reaches(&self, audience: Audience, level: Level) -> bool {
        self.approved.is_none() && self.verdicts.level(audience) >= level
    }

    /// Whether it is about an approval that does nothing, and about no change.
    pub fn is_approval(&self) -> bool {
        [rule::APPROVAL_UNUSED, rule::APPROVAL_EXPIRED].contains(&self.rule)
    }

    /// Whether it is told also to those who do not ask for changes of wording.
    pub fn is_told(&self) -> bool {
        self.verdicts.matters() || self.is_approval()
    }
}

/// A document that shows what breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Counterexample {
    /// Whom it breaks.
    pub audiences: Vec<Audience>,
    /// Who accepts it.
    pub accepted: Side,
    /// Who refuses it.
    pub refused: Side,
    /// Whether the strict schemas say so, or the open ones and the decoder.
    pub strict: bool,
    /// The document.
    pub document: Value,
}

/// One of two catalogs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The catalog before.
    Old,
    /// The catalog after.
    New,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Seen from the workspace's root.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
}

impl Side {
    /// As it is written: `old`.
    pub fn as_str(self) -> &'static str {
        match self {
            Side::Old => "old",
            Side::New => "new",
        }
    }
}

/// Twelve hexadecimal digits of a hash over texts: FNV-1a, which is the same everywhere and for ever.
pub(super) fn fingerprint<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for text in texts {
        // A zero byte between them, so that no two lists of texts are the same.
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    let mixed = hash ^ (hash >> 33);
    format!("{:012x}", mixed & 0xffff_ffff_ffff)
}
