//! Reads what is left of a text that is not YAML: for those who look at a file while it is being written.

use std::ops::Range;

use super::node::Node;
use super::yaml;
use crate::diagnostic::{Diagnostic, rules};

/// The most definitions that are left out of a file.
const MOST: usize = 4;

/// The tree of a text of which some definitions have become blanks, so that the others keep their places.
pub(super) fn parse(file: u32, text: &str, findings: &mut Vec<Diagnostic>) -> Option<Node> {
    let mut attempt = Attempt::of(file, text.to_owned());
    let mut found = std::mem::take(&mut attempt.findings);
    for _ in 0..MOST {
        let (None, Some(reached)) = (&attempt.tree, attempt.reached) else {
            break;
        };
        // A quote or bracket without end is noticed in the next definition.
        let attempts = suspects(&attempt.text, reached)
            .into_iter()
            .rev()
            .map(|lines| Attempt::of(file, blanked(&attempt.text, &lines)));
        let Some(best) = attempts.max_by_key(Attempt::score) else {
            break;
        };
        attempt = best;
        found.append(&mut attempt.findings);
    }
    if attempt.tree.is_none() {
        found.retain(|it| yaml::ENDING.contains(&it.rule));
    }
    findings.append(&mut found);
    attempt.tree
}

/// A text, and how far it can be read.
struct Attempt {
    text: String,
    tree: Option<Node>,
    findings: Vec<Diagnostic>,
    /// Where it stopped being YAML.
    reached: Option<usize>,
}

impl Attempt {
    fn of(file: u32, text: String) -> Attempt {
        let mut findings = Vec::new();
        let tree = yaml::parse(file, &text, &mut findings);
        let last = findings.last().filter(|it| it.rule == rules::YAML_SYNTAX);
        let reached = last.and_then(Diagnostic::place).map(|at| at.start as usize);
        Attempt {
            text,
            tree,
            findings,
            reached,
        }
    }

    fn score(&self) -> (bool, usize) {
        (self.tree.is_some(), self.reached.unwrap_or(0))
    }
}

/// The lines of the definitions that may be to blame: the one before a place, and the one before that.
fn suspects(text: &str, place: usize) -> Vec<Range<usize>> {
    let lines: Vec<(usize, &str)> = text
        .split_inclusive('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        })
        .filter(|(_, line)| says_something(line))
        .collect();
    let mut at = lines.partition_point(|(start, _)| *start <= place);
    let mut suspects = Vec::new();
    // Definitions are the entries of a key at the left margin.
    let Some(top) = lines[..at].iter().rposition(|(_, line)| indent(line) == 0) else {
        return suspects;
    };
    let Some(margin) = lines.get(top + 1).map(|(_, line)| indent(line)) else {
        return suspects;
    };
    while suspects.len() < 2 && at > top + 1 {
        let Some(begin) = lines[top + 1..at]
            .iter()
            .rposition(|(_, line)| indent(line) <= margin)
        else {
            break;
        };
        let begin = top + 1 + begin;
        let length = lines[begin + 1..]
            .iter()
            .position(|(_, line)| indent(line) <= margin);
        let end = length.and_then(|length| lines.get(begin + 1 + length));
        suspects.push(lines[begin].0..end.map_or(text.len(), |(start, _)| *start));
        at = begin;
    }
    suspects
}

fn says_something(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && !line.starts_with('#')
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t', '\u{feff}']).len()
}

/// The text with blanks in place of some lines.
fn blanked(text: &str, lines: &Range<usize>) -> String {
    let blank = |byte: u8| {
        if matches!(byte, b'\n' | b'\r') {
            char::from(byte)
        } else {
            ' '
        }
    };
    let blanks: String = text[lines.clone()].bytes().map(blank).collect();
    [&text[..lines.start], &blanks, &text[lines.end..]].concat()
}
