//! Lets a comment allow a finding in place: `# allow similar-names: the platform sends both`.
//!
//! A comment on a line of its own speaks for the entry that follows, one behind a value for the entry that it stands
//! in; an entry is the line and what is indented below it. A comment that allows nothing is a finding itself.

use super::{Level, Levels};
use crate::diagnostic::{Diagnostic, Rule, Span, rules};
use crate::load::{Sources, yaml};

/// A comment that allows something.
struct Allowance {
    /// Where the rule is named.
    span: Span,
    rule: &'static Rule,
    /// What it speaks for.
    from: u32,
    to: u32,
    used: bool,
}

/// Removes what is allowed; adds what is wrong with allowances.
pub(super) fn apply(sources: &Sources, levels: &Levels, findings: &mut Vec<Diagnostic>) {
    let mut allowances = Vec::new();
    let mut wrong = Vec::new();
    for (file, source) in (0..).zip(&sources.files) {
        if let Some(text) = &source.text {
            read(file, text, &mut allowances, &mut wrong);
        }
    }
    findings.retain(|finding| {
        let mut allowed = false;
        for allowance in allowances.iter_mut().filter(|it| it.rule == finding.rule) {
            let covers = finding.labels.iter().any(|label| {
                let at = label.span;
                at.file == allowance.span.file && (allowance.from..allowance.to).contains(&at.start)
            });
            allowance.used |= covers;
            allowed |= covers;
        }
        !allowed
    });
    for idle in allowances
        .iter()
        .filter(|it| !it.used && levels.of_rule(it.rule) != Level::Off)
    {
        let message = format!("nothing here breaks `{}`", idle.rule.slug);
        wrong.push(
            Diagnostic::error(
                rules::IDLE_ALLOWANCE,
                message,
                idle.span,
                "this allows nothing",
            )
            .help("remove the comment"),
        );
    }
    findings.extend(wrong);
}

fn read(file: u32, text: &str, allowances: &mut Vec<Allowance>, wrong: &mut Vec<Diagnostic>) {
    // To look for comments takes a parser, since a `#` can be text too; few files have any to look for.
    if !text.contains("allow ") {
        return;
    }
    for (start, comment) in yaml::comments(text) {
        let Some((names, reason, offset)) = named(comment) else {
            continue;
        };
        let (from, to) = entry(text, start);
        let mut at = start + offset;
        for name in names.split(',') {
            let written = name.trim();
            let begin = at + name.len() - name.trim_start().len();
            let span = Span {
                file,
                start: byte(begin),
                end: byte(begin + written.len()),
            };
            at += name.len() + 1;
            let rule = rules::find(written);
            match rule {
                Some(rule) if rule.lint.is_some() && !reason.is_empty() => {
                    allowances.push(Allowance {
                        span,
                        rule,
                        from: byte(from),
                        to: byte(to),
                        used: false,
                    });
                }
                Some(rule) if rule.lint.is_some() => wrong.push(
                    Diagnostic::error(
                        rules::BAD_ALLOWANCE,
                        format!("`{written}` is allowed without a reason"),
                        span,
                        "",
                    )
                    .help(format!(
                        "say why: `# allow {written}: the platform sends it like this`"
                    )),
                ),
                Some(_) => wrong.push(Diagnostic::error(
                    rules::BAD_ALLOWANCE,
                    format!("`{written}` cannot be allowed: it is no lint"),
                    span,
                    "",
                )),
                None => {
                    let message = format!("there is no lint `{written}`");
                    let known = rules::ALL.iter().filter(|rule| rule.lint.is_some());
                    let known = known.flat_map(|rule| [rule.slug, rule.code]);
                    let finding = Diagnostic::error(rules::BAD_ALLOWANCE, message, span, "");
                    wrong.push(finding.suggest(&[], written, span, known));
                }
            }
        }
    }
}

/// The rules that a comment names, the reason it gives, and where in it the names begin; `None` if it is no allowance.
fn named(comment: &str) -> Option<(&str, &str, usize)> {
    let body = comment.trim_start_matches('#').trim_start();
    let rest = body.strip_prefix("allow ")?;
    let (names, reason) = rest.split_once(':').unwrap_or((rest.trim_end(), ""));
    // Prose can begin with the same word: a rule's name has no blanks, and a hyphen or figures.
    let is_name = |name: &str| {
        let name = name.trim();
        !name.is_empty()
            && !name.contains(' ')
            && name.contains(|c: char| c == '-' || c.is_ascii_digit())
    };
    let offset = comment.len() - rest.len();
    names
        .split(',')
        .all(is_name)
        .then_some((names, reason.trim(), offset))
}

/// The entry that a comment speaks for.
fn entry(text: &str, comment: usize) -> (usize, usize) {
    let begin = text[..comment].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let is_alone = text[begin..comment].trim().is_empty();
    let mut lines = lines(&text[begin..])
        .map(|(at, line)| (begin + at, line))
        .peekable();
    if is_alone {
        while lines.next_if(|(_, line)| is_idle(line)).is_some() {}
    }
    let Some((from, first)) = lines.next() else {
        return (text.len(), text.len());
    };
    let depth = indentation(first);
    let deeper = lines.find(|(_, line)| !is_idle(line) && indentation(line) <= depth);
    (from, deeper.map_or(text.len(), |(at, _)| at))
}

/// Lines with their places.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    })
}

fn is_idle(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn byte(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
