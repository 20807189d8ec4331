//! Finds the place in the sources of what a comparison is about.

use super::finding::Place;
use crate::diagnostic::Span;
use crate::load::Sources;
use crate::resolve::Places;

/// Where the parts of a catalog stand.
#[derive(Clone, Copy)]
pub struct Origin<'o> {
    /// The files.
    pub sources: &'o Sources,
    /// The place of each part of the catalog.
    pub places: &'o Places,
}

impl Origin<'_> {
    /// Where a part stands.
    pub(super) fn find(self, key: &str) -> Option<Place> {
        place(self.sources, self.places.get(key)?)
    }
}

/// A span by line and column.
pub fn place(sources: &Sources, span: Span) -> Option<Place> {
    let source = sources.files.get(span.file as usize)?;
    let before = source.text.as_deref()?.get(..span.start as usize)?;
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Some(Place {
        file: source.path.clone(),
        line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    })
}
