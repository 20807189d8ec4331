//! Prints findings for people, the way `rustc` does but without empty lines: an ordinary mistake takes eight at most.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write;

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet,
};

use super::place::begins;
use super::{Diagnostic, Label, Severity, Span};
use crate::load::Sources;

/// Of a line, so many bytes before and behind what matters are considered.
const BEFORE: usize = 20_000;
const BEHIND: usize = 400;

/// Labels further apart than this are shown apart.
const APART: u32 = 50_000;

/// More characters of a message than this are not shown: it quotes what was written, which can be anything.
const LONGEST_TEXT: usize = 400;

/// A cure is shown if the line that it mends has so many bytes at most.
const LONGEST_LINE: usize = 400;

/// Findings beyond these are counted.
const MOST: usize = 1000;

/// Findings as text for a person, one after another, each with the lines it is about.
pub fn render(findings: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut lines = HashMap::new();
    let mut text = String::new();
    for finding in findings.iter().take(MOST) {
        let groups = groups(finding, sources, &mut lines);
        let report = renderer.render(&groups);
        let lines = report.lines().filter(|line| !is_empty(line));
        text.extend(lines.flat_map(|line| [line, "\n"]));
        text.push('\n');
    }
    if findings.len() > MOST {
        let _ = writeln!(text, "… and {} more", findings.len() - MOST);
    }
    text
}

/// Where lines begin, for each file that has been shown.
type Lines = HashMap<u32, Vec<usize>>;

/// Whether a line of a report has nothing but the edge that stands beside all of them.
fn is_empty(line: &str) -> bool {
    let mut rest = line;
    let mut edges = 0;
    while let Some(char) = rest.chars().next() {
        match char {
            '\u{1b}' => rest = rest.split_once('m').map_or("", |(_, rest)| rest),
            ' ' => rest = &rest[1..],
            '|' => {
                edges += 1;
                rest = &rest[1..];
            }
            _ => return false,
        }
    }
    edges == 1
}

/// The finding, and where the cure is certain, the mended line.
fn groups<'a>(finding: &'a Diagnostic, sources: &'a Sources, lines: &mut Lines) -> Vec<Group<'a>> {
    let group = group(finding, sources, lines);
    let Some(mended) = mended(finding, sources, lines) else {
        return vec![match &finding.help {
            Some(help) => group.element(Level::HELP.message(clean(help))),
            None => group,
        }];
    };
    let help = finding.help.as_deref().unwrap_or("write it like this");
    let title = Level::HELP.secondary_title(clean(help));
    vec![group, Group::with_title(title).element(mended)]
}

/// The line that the cure changes, if it is one, and not too long to be looked at twice.
fn mended<'a>(
    finding: &'a Diagnostic,
    sources: &'a Sources,
    lines: &mut Lines,
) -> Option<Snippet<'a, Patch<'a>>> {
    let cure = finding.cure.as_ref()?;
    if cure.text.contains(char::is_control) {
        return None;
    }
    let excerpt = Excerpt::of(&[cure.span], sources, lines)?;
    let end = (cure.span.end as usize).checked_sub(excerpt.start)?;
    let start = (cure.span.start as usize).checked_sub(excerpt.start)?;
    let line = excerpt.text.lines().next()?;
    if end > line.len() || line.len() + cure.text.len() > LONGEST_LINE {
        return None;
    }
    // Some characters that end a line are text to YAML, and what is mended.
    let line = line.get(..end.max(line.trim_end().len()))?;
    let snippet = Snippet::source(line.to_owned())
        .path(excerpt.path)
        .line_start(excerpt.line);
    Some(snippet.patch(Patch::new(start..end, cure.text.as_str())))
}

fn group<'a>(finding: &'a Diagnostic, sources: &'a Sources, lines: &mut Lines) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(
        level
            .primary_title(clean(&finding.message))
            .id(finding.rule.code),
    );
    let mut rest: &[Label] = &finding.labels;
    let mut kind = AnnotationKind::Primary;
    while let Some(first) = rest.first() {
        let same = rest
            .iter()
            .take_while(|label| {
                label.span.file == first.span.file
                    && label.span.start.abs_diff(first.span.start) < APART
            })
            .count();
        let (labels, others) = rest.split_at(same);
        let spans: Vec<Span> = labels.iter().map(|label| label.span).collect();
        group = match Excerpt::of(&spans, sources, lines) {
            Some(excerpt) => group.element(excerpt.snippet(labels, kind)),
            None => group.element(Origin::path(printable(sources.path(first.span.file)))),
        };
        rest = others;
        kind = AnnotationKind::Context;
    }
    group
}

/// The lines that some places in one file are in.
struct Excerpt<'a> {
    path: Cow<'a, str>,
    text: String,
    line: usize,
    start: usize,
}

impl<'a> Excerpt<'a> {
    fn of(spans: &[Span], sources: &'a Sources, lines: &mut Lines) -> Option<Excerpt<'a>> {
        let file = spans.first()?.file;
        let source = sources.files.get(file as usize)?;
        let text = source.text.as_deref().filter(|text| !text.is_empty())?;
        let places = spans
            .iter()
            .map(|span| (span.start as usize).min(text.len()));
        let (first, last) = (places.clone().min()?, places.max()?);
        let lines = lines.entry(file).or_insert_with(|| begins(text));
        let line = lines.partition_point(|&begin| begin <= first);
        let next = lines.partition_point(|&begin| begin <= last);
        let mut start = lines[line - 1];
        if start == 0 && text.starts_with('\u{feff}') {
            start = 3.min(first);
        }
        start = text.floor_char_boundary(start.max(first.saturating_sub(BEFORE)));
        let end = lines.get(next).copied().unwrap_or(text.len());
        let end = text.floor_char_boundary(end.min(last + BEHIND));
        // A carriage return is a break to YAML; shown as the other kind of break it is one to everybody.
        let text = text[start..end].replace("\r\n", " \n").replace('\r', "\n");
        // Of control characters the renderer lets those of two bytes through, which terminals obey: others of two bytes
        // stand for them, so that places stay.
        let text = text.replace(|c: char| c.is_control() && !c.is_ascii(), "·");
        Some(Excerpt {
            path: printable(&source.path),
            text,
            line,
            start,
        })
    }

    fn snippet(self, labels: &'a [Label], first: AnnotationKind) -> Snippet<'a, Annotation<'a>> {
        let ranges: Vec<_> = labels.iter().map(|label| self.range(label.span)).collect();
        let annotations = labels
            .iter()
            .zip(ranges)
            .enumerate()
            .map(|(index, (label, range))| {
                let kind = if index == 0 {
                    first
                } else {
                    AnnotationKind::Context
                };
                let annotation = kind.span(range);
                if label.text.is_empty() {
                    annotation
                } else {
                    annotation.label(clean(&label.text))
                }
            });
        Snippet::source(self.text)
            .path(self.path)
            .line_start(self.line)
            .annotations(annotations)
    }

    /// The label's place in the excerpt: inside it, at least one character wide, and on one line. What spans several
    /// lines is shown by its first.
    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let start = self
            .text
            .floor_char_boundary((span.start as usize).saturating_sub(self.start));
        let end = self
            .text
            .floor_char_boundary((span.end as usize).saturating_sub(self.start))
            .max(start);
        let line = self.text[start..]
            .find('\n')
            .map_or(self.text.len(), |at| start + at);
        let end = end.min(start + self.text[start..line].trim_end().len());
        let one = self.text[start..line]
            .chars()
            .next()
            .map_or(start, |c| start + c.len_utf8());
        start..end.max(one)
    }
}

/// Control characters would reach the terminal; file names can have them too.
fn printable(text: &str) -> Cow<'_, str> {
    if text.contains(char::is_control) {
        Cow::Owned(text.replace(char::is_control, "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The same of a message, which may be long.
fn clean(text: &str) -> String {
    let most: String = text.chars().take(LONGEST_TEXT).collect();
    let mut shown = printable(&most).into_owned();
    if text.len() > LONGEST_TEXT && text.chars().nth(LONGEST_TEXT).is_some() {
        shown.push('…');
    }
    shown
}
