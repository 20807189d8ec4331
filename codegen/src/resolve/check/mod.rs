//! Checks what only a linked catalog can tell: names that meet, types without end, members that clash.

mod catalog;
mod constraints;
mod events;
mod former;
mod members;
mod names;
mod types;

use super::link::Draft;
use crate::diagnostic::Diagnostic;

pub(super) use catalog::{check_packages, check_url, check_version, is_lower};

/// All checks of one catalog.
pub(super) fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    catalog::check(draft, findings);
    names::check(draft, findings);
    types::check(draft, findings);
    constraints::check(draft, findings);
    members::check(draft, findings);
    events::check(draft, findings);
    former::check(draft, findings);
}
