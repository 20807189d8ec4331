//! Tells what is wrong with a catalog, where, and what would cure it.

pub mod near;
pub mod rules;

mod explain;
mod format;
mod mend;
mod place;

pub(crate) mod github;
mod json;
mod render;
mod sarif;

pub use explain::page;
pub use format::Format;
pub use mend::mend;
pub use place::{Places, Position};
pub use render::render;
pub use rules::Rule;

/// How many findings get advice that must be searched for.
pub(crate) const ADVISED: usize = 100;

/// A range of bytes in one of the files that were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// An index into [`Sources::files`](crate::load::Sources::files).
    pub file: u32,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: lower case, no full stop, the subject first.
    pub message: String,
    /// Where: the place at fault first, then the places that explain it. Empty if no file is to blame.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// The edit that mends it, where it is certain.
    pub cure: Option<Patch>,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Worth a look.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// A place and what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// A few words; may be empty.
    pub text: String,
}

/// An edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// What to replace.
    pub span: Span,
    /// By what.
    pub text: String,
}

impl Span {
    /// A place in a file of which nothing can be shown.
    pub fn whole(file: u32) -> Span {
        Span {
            file,
            start: 0,
            end: 0,
        }
    }

    /// From the start of this span to the end of a later one.
    #[must_use]
    pub fn to(self, later: Span) -> Span {
        Span {
            end: later.end.max(self.end),
            ..self
        }
    }

    /// The bytes, for slicing.
    pub fn bytes(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Diagnostic {
    /// An error at a place, with a few words to stand beside it.
    pub fn error(
        rule: &'static Rule,
        message: impl Into<String>,
        at: Span,
        label: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            rule,
            severity: Severity::Error,
            message: on_one_line(message),
            labels: vec![Label {
                span: at,
                text: on_one_line(label),
            }],
            help: None,
            cure: None,
        }
    }

    /// The same, with a second place that explains it.
    #[must_use]
    pub fn and(mut self, at: Span, label: impl Into<String>) -> Diagnostic {
        self.labels.push(Label {
            span: at,
            text: on_one_line(label),
        });
        self
    }

    /// The same, with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(on_one_line(help));
        self
    }

    /// The same, with the edit that mends it.
    #[must_use]
    pub fn cure(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.cure = Some(Patch {
            span,
            text: text.into(),
        });
        self
    }

    /// The same; if one of the names is near to the one that was written, the advice is to take that. Those who made very
    /// many mistakes get no such advice on the later ones: to look for it in long lists takes long.
    #[must_use]
    pub fn suggest<'a>(
        self,
        earlier: &[Diagnostic],
        written: &str,
        at: Span,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Diagnostic {
        if earlier.len() >= ADVISED {
            return self;
        }
        match near::nearest(written, names) {
            Some(name) => self.help(format!("did you mean `{name}`?")).cure(at, name),
            None => self,
        }
    }

    /// The place at fault.
    pub fn place(&self) -> Option<Span> {
        self.labels.first().map(|label| label.span)
    }
}

/// Text with what it quotes of a file: line breaks and other control characters are written as escapes, so that whatever
/// stands in a file, a message stays one line.
fn on_one_line(text: impl Into<String>) -> String {
    let text: String = text.into();
    if !text.contains(char::is_control) {
        return text;
    }
    let escaped = |char: char| {
        if char.is_control() {
            char.escape_default().to_string()
        } else {
            char.to_string()
        }
    };
    text.chars().map(escaped).collect()
}

/// Puts findings in the order of their places. Of those that break the same rule at the same place the first is enough:
/// one mistake can be seen from several sides, and in a catalog that others extend once for each of them.
pub fn settle(findings: &mut Vec<Diagnostic>) {
    findings.sort_by(|a, b| {
        (a.place(), a.rule.code, &a.message).cmp(&(b.place(), b.rule.code, &b.message))
    });
    findings.dedup_by(|a, b| a.rule == b.rule && a.place() == b.place());
}

#[cfg(test)]
mod tests {
    use super::{Diagnostic, Span, rules};

    #[test]
    fn what_a_message_quotes_does_not_break_its_line() {
        let place = Span::whole(0);
        let finding = Diagnostic::error(
            rules::UNKNOWN_CATALOG,
            "there is no `a\nb\u{1b}`",
            place,
            "\t",
        )
        .and(place, "é\r")
        .help("none\u{7}");
        assert_eq!(finding.message, r"there is no `a\nb\u{1b}`");
        assert_eq!(finding.labels[0].text, r"\t");
        assert_eq!(finding.labels[1].text, r"é\r");
        assert_eq!(finding.help.as_deref(), Some(r"none\u{7}"));
    }
}
