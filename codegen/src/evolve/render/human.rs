//! Prints findings for people at a terminal.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Told, audiences, subject, together};
use crate::evolve::finding::{Counterexample, Finding, Place};
use crate::evolve::verdict::{Audience, Level};

/// More events than these are counted.
const MOST_EVENTS: usize = 6;

/// Documents longer than this are shown over several lines.
const LONGEST_LINE: usize = 100;

const BOLD: &str = "\u{1b}[1m";
const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[33m";
const DIM: &str = "\u{1b}[2m";
const PLAIN: &str = "\u{1b}[0m";

pub(super) fn text(findings: &[Finding], words: bool) -> String {
    let mut text = String::new();
    let shown = findings.iter().filter(|finding| words || finding.is_told());
    for told in together(shown) {
        one(&mut text, &told);
        text.push('\n');
    }
    text.push_str(&summary(findings, words));
    text
}

fn one(text: &mut String, told: &Told<'_>) {
    let finding = told.first;
    let colour = match finding.verdicts.worst() {
        _ if finding.is_approval() => RED,
        Level::Breaks => RED,
        Level::Degraded => YELLOW,
        Level::Safe | Level::NoChange => BOLD,
    };
    let _ = writeln!(
        text,
        "{colour}{}{PLAIN} {BOLD}{}{PLAIN} {DIM}[{}]{PLAIN}",
        finding.rule.id,
        subject(finding),
        finding.fingerprint
    );
    let _ = writeln!(text, "  {}", finding.reason);
    let place = |place: &Place| format!("{}:{}:{}", place.file, place.line, place.column);
    match (
        finding.old.as_ref().map(place),
        finding.new.as_ref().map(place),
    ) {
        (Some(old), Some(new)) if old == new => {
            let _ = writeln!(text, "  {DIM}at {new}{PLAIN}");
        }
        (Some(old), Some(new)) => {
            let _ = writeln!(text, "  {DIM}at {new}, before at {old}{PLAIN}");
        }
        (Some(old), None) => {
            let _ = writeln!(text, "  {DIM}before at {old}{PLAIN}");
        }
        (None, Some(new)) => {
            let _ = writeln!(text, "  {DIM}at {new}{PLAIN}");
        }
        (None, None) => {}
    }
    if let [_, others @ ..] = &told.events[..]
        && !others.is_empty()
    {
        let listed = others
            .iter()
            .take(MOST_EVENTS)
            .copied()
            .collect::<Vec<_>>()
            .join(", ");
        let more = others.len().saturating_sub(MOST_EVENTS);
        let more = if more == 0 {
            String::new()
        } else {
            format!(" and {more} more")
        };
        let _ = writeln!(text, "  also in {listed}{more}");
    }
    for level in [Level::Breaks, Level::Degraded, Level::Safe] {
        let names = audiences(finding, level);
        if !names.is_empty() {
            let colour = if level == Level::Breaks { RED } else { PLAIN };
            let _ = writeln!(
                text,
                "  {colour}{:9}{PLAIN} {}",
                level.as_str(),
                names.join(", ")
            );
        }
    }
    for audience in Audience::ALL {
        let verdict = finding.verdicts.of(audience);
        if verdict.level > Level::Safe && !verdict.why.is_empty() {
            let _ = writeln!(text, "  {}: {}", audience.as_str(), verdict.why);
        }
    }
    for example in &finding.counterexamples {
        shown(text, example);
    }
    if let Some(reason) = &finding.approved {
        let _ = writeln!(text, "  approved: {reason}");
    }
}

fn shown(text: &mut String, example: &Counterexample) {
    let audiences: Vec<&str> = example.audiences.iter().map(|it| it.as_str()).collect();
    let _ = writeln!(
        text,
        "  {}: the {} {} accepts this, the {} refuses it",
        audiences.join(", "),
        example.accepted.as_str(),
        if example.strict {
            "strict schema"
        } else {
            "open schema"
        },
        example.refused.as_str(),
    );
    let line = example.document.to_string();
    let document = if line.len() <= LONGEST_LINE {
        line
    } else {
        format!("{:#}", example.document)
    };
    for line in document.lines() {
        let _ = writeln!(text, "    {line}");
    }
}

fn summary(findings: &[Finding], words: bool) -> String {
    if findings.is_empty() {
        return "nothing has changed\n".to_owned();
    }
    let mut counts: BTreeMap<Audience, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.approved.is_none()) {
        for audience in Audience::ALL {
            if finding.verdicts.level(audience) == Level::Breaks {
                *counts.entry(audience).or_default() += 1;
            }
        }
    }
    let matter = findings
        .iter()
        .filter(|finding| finding.verdicts.matters())
        .count();
    let breaks: Vec<String> = counts
        .iter()
        .map(|(audience, count)| format!("{} {count}", audience.as_str()))
        .collect();
    let breaks = match &breaks[..] {
        [] => "none breaks anybody".to_owned(),
        list => format!("breaking: {}", list.join(", ")),
    };
    let approvals = findings.iter().filter(|it| it.is_approval()).count();
    let said = findings.len() - matter - approvals;
    let idle = match approvals {
        0 => String::new(),
        1 => "; 1 approval does nothing".to_owned(),
        count => format!("; {count} approvals do nothing"),
    };
    let wording = match (said, words) {
        (0, _) => String::new(),
        (said, true) => format!("; {said} of wording"),
        (said, false) => format!("; {said} more of wording, which --words shows"),
    };
    format!(
        "{matter} {}, {breaks}{wording}{idle}\n",
        if matter == 1 { "change" } else { "changes" }
    )
}
