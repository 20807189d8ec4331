//! Turns bytes into the lines and columns that editors, programs and code scanners count in.

use std::collections::HashMap;

use super::Span;
use crate::load::Sources;

/// A place between two characters. Lines and columns begin with 1; a tab is one column, a byte order mark none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column in characters.
    pub column: usize,
    /// The column in units of UTF-16.
    pub utf16: usize,
    /// The bytes before it in the file.
    pub byte: usize,
}

/// Finds positions, in one file after another.
pub struct Places<'a> {
    sources: &'a Sources,
    begins: HashMap<u32, Vec<usize>>,
}

impl<'a> Places<'a> {
    /// In these files.
    pub fn new(sources: &'a Sources) -> Places<'a> {
        Places {
            sources,
            begins: HashMap::new(),
        }
    }

    /// Where a span begins and ends; `None` if its file has no text to count in.
    pub fn of(&mut self, span: Span) -> Option<(Position, Position)> {
        let source = self.sources.files.get(span.file as usize)?;
        let text = source.text.as_deref()?;
        let begins = self.begins.entry(span.file).or_insert_with(|| begins(text));
        let start = position(text, begins, span.start as usize);
        let end = position(text, begins, span.end.max(span.start) as usize);
        Some((start, end))
    }
}

fn position(text: &str, begins: &[usize], byte: usize) -> Position {
    let byte = text.floor_char_boundary(byte);
    let line = begins.partition_point(|&begin| begin <= byte);
    let begin = begins[line - 1];
    let before = text[begin..byte].trim_start_matches(|c| begin == 0 && c == '\u{feff}');
    Position {
        line,
        column: before.chars().count() + 1,
        utf16: before.encode_utf16().count() + 1,
        byte,
    }
}

/// Where the lines of a text begin, in YAML's understanding: a carriage return ends one too.
pub(super) fn begins(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let is_end =
        |at: usize| bytes[at] == b'\n' || bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    let ends = (0..bytes.len()).filter(|&at| is_end(at));
    std::iter::once(0).chain(ends.map(|at| at + 1)).collect()
}
