//! Prints findings the way `rustc` does.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Label, Severity, Span};
use crate::load::Sources;

/// A line of source longer than this is shown in part.
const LONGEST_LINE: usize = 400;

/// Findings as text for a person, one after another, each with the lines it is about.
pub fn render(findings: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = String::new();
    for finding in findings {
        text.push_str(&renderer.render(&[group(finding, sources)]));
        text.push_str("\n\n");
    }
    text
}

fn group<'a>(finding: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&finding.message).id(finding.rule.code));
    let mut rest: &[Label] = &finding.labels;
    let mut kind = AnnotationKind::Primary;
    while let Some(first) = rest.first() {
        let same = rest
            .iter()
            .take_while(|label| label.span.file == first.span.file)
            .count();
        let (labels, others) = rest.split_at(same);
        group = match Excerpt::of(labels, sources) {
            Some(excerpt) => group.element(excerpt.snippet(labels, kind)),
            None => group.element(Origin::path(sources.path(first.span.file))),
        };
        rest = others;
        kind = AnnotationKind::Context;
    }
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(clean(help))),
        None => group,
    }
}

/// The lines that some labels of one file are about.
struct Excerpt<'a> {
    path: &'a str,
    text: String,
    line: usize,
    start: usize,
}

impl<'a> Excerpt<'a> {
    fn of(labels: &[Label], sources: &'a Sources) -> Option<Excerpt<'a>> {
        let file = labels.first()?.span.file;
        let source = sources.files.get(file as usize)?;
        let text = source.text.as_deref().filter(|text| !text.is_empty())?;
        let first = labels
            .iter()
            .map(|label| label.span.start as usize)
            .min()?
            .min(text.len());
        let last = labels
            .iter()
            .map(|label| label.span.start as usize)
            .max()?
            .min(text.len());
        let bytes = text.as_bytes();
        let mut start = bytes[..first]
            .iter()
            .rposition(|&byte| is_break(byte))
            .map_or(0, |at| at + 1);
        let mut end = bytes[last..]
            .iter()
            .position(|&byte| is_break(byte))
            .map_or(text.len(), |at| last + at);
        let line = 1 + breaks(&bytes[..start]);
        if start == 0 && text.starts_with('\u{feff}') {
            start = 3.min(first);
        }
        start = text.floor_char_boundary(start.max(first.saturating_sub(LONGEST_LINE)));
        end = text.floor_char_boundary(end.min(last + LONGEST_LINE));
        // A carriage return is a break to YAML; shown as the other kind of break it is one to everybody.
        let text = text[start..end].replace("\r\n", " \n").replace('\r', "\n");
        Some(Excerpt {
            path: &source.path,
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

fn is_break(byte: u8) -> bool {
    byte == b'\n' || byte == b'\r'
}

/// How many lines end in this text; a carriage return with a line feed after it ends one.
fn breaks(bytes: &[u8]) -> usize {
    let pairs = bytes.windows(2).filter(|pair| pair == b"\r\n").count();
    bytes.iter().filter(|&&byte| is_break(byte)).count() - pairs
}

/// Control characters would reach the terminal.
fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}
