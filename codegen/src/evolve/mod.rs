//! Tells what changed between two versions of a catalog, whom each change breaks, and shows it by documents.
//!
//! ```text
//! two catalogs ─ compare ─▶ findings ─ approve ─▶ findings ─ render ─▶ text, JSON, SARIF, …
//! ```
//!
//! [`compare`](compare()) walks both catalogs and notes changes, each with what would show whom it breaks; a document is
//! made from that and held against the schemas of both sides. Nothing here reads files: what was released or committed is
//! handed in as a catalog.

pub mod admit;
mod approve;
mod compare;
mod finding;
mod format;
mod path;
mod pattern;
mod places;
mod prose;
pub mod release;
pub mod render;
pub mod rule;
mod sample;
pub mod validate;
mod verdict;

pub use approve::approve;
pub use compare::{Policy, Version, catalog_added, catalog_removed, compare};
pub use finding::{Counterexample, Finding, Place, Side};
pub use places::{Origin, place};
pub use render::Format;
pub use rule::Rule;
pub use verdict::{Audience, Level, Unknown, Verdict, Verdicts};
