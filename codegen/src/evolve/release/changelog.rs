//! Writes what changed in a release, for people who decide whether to take it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::emit::markdown;
use crate::emit::phrase::capital;
use crate::evolve::finding::Finding;
use crate::evolve::rule;
use crate::evolve::verdict::{Audience, Level};

/// More events than these are counted.
const MOST_EVENTS: usize = 4;

/// Whether a finding belongs under a heading.
type Belongs<'b> = &'b dyn Fn(&Finding) -> bool;

/// The section of a release. Findings of the same kind that differ in their events alone are one line.
pub fn section(version: &str, date: &str, findings: &[Finding]) -> String {
    let mut text = format!("## {version} - {date}\n");
    let breaking = |finding: &Finding| {
        [Audience::Rust, Audience::Schema]
            .iter()
            .any(|it| finding.verdicts.level(*it) == Level::Breaks)
    };
    let added = |finding: &Finding| finding.rule.id.ends_with("-added");
    let deprecated =
        |finding: &Finding| [rule::DEPRECATED, rule::UNDEPRECATED].contains(&finding.rule);
    let kinds: [(&str, Belongs<'_>); 4] = [
        ("Breaking", &breaking),
        ("Added", &added),
        ("Deprecated", &deprecated),
        ("Changed", &|finding| finding.verdicts.matters()),
    ];
    let mut rest: Vec<&Finding> = findings.iter().collect();
    for (title, belongs) in kinds {
        let (here, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|it| belongs(it));
        rest = others;
        if !here.is_empty() {
            let _ = write!(text, "\n### {title}\n\n{}", lines(&here));
        }
    }
    if !rest.is_empty() {
        let _ = write!(text, "\n### Wording\n\n{}", wording(&rest));
    }
    text
}

fn lines(findings: &[&Finding]) -> String {
    let mut lines: Vec<(&Finding, Vec<&str>)> = Vec::new();
    let mut places: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in findings {
        let at = *places
            .entry((finding.rule.id, &finding.reason))
            .or_insert(lines.len());
        if at == lines.len() {
            lines.push((finding, Vec::new()));
        }
        lines[at].1.extend(finding.event.as_deref());
    }
    lines
        .into_iter()
        .map(|(finding, events)| line(finding, &events))
        .collect()
}

fn line(finding: &Finding, events: &[&str]) -> String {
    let mut text = format!("- {}", capital(&finding.reason));
    let told = matches!(events, [event] if finding.reason.contains(event));
    if !told && !events.is_empty() {
        let _ = write!(text, ", in {}", series(events));
    } else if finding.event.is_none() && finding.pointer.starts_with('/') {
        text.push_str(", in every event");
    }
    let whom = |level: Level| -> Vec<&str> {
        let all = Audience::ALL.into_iter();
        all.filter(|it| finding.verdicts.level(*it) == level)
            .map(name)
            .collect()
    };
    text.push('.');
    let breaks = whom(Level::Breaks);
    if !breaks.is_empty() {
        let _ = write!(
            text,
            " This breaks {}.",
            markdown::series(breaks.into_iter().map(str::to_owned))
        );
    }
    for audience in [Audience::Reader, Audience::Replayer] {
        let verdict = finding.verdicts.of(audience);
        if verdict.level == Level::Degraded && !verdict.why.is_empty() {
            let _ = write!(text, " For {}, {}.", name(audience), verdict.why);
        }
    }
    text.push('\n');
    text
}

fn wording(findings: &[&Finding]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.rule.id).or_default() += 1;
    }
    let what = |id: &str| match id {
        "description-changed" => "Descriptions and examples",
        "delivery-changed" => "What is said of how and when events arrive",
        "group-changed" => "Groups of events",
        "evidence-changed" => "Evidence and sources",
        _ => "Other notes",
    };
    counts
        .into_iter()
        .map(|(id, count)| {
            let places = if count == 1 {
                "1 place".to_owned()
            } else {
                format!("{count} places")
            };
            format!("- {}: {places}.\n", what(id))
        })
        .collect()
}

/// An audience as its members would call themselves.
fn name(audience: Audience) -> &'static str {
    match audience {
        Audience::Reader => "readers that stay on the old version",
        Audience::Replayer => "whoever reads stored events",
        Audience::Producer => "producers",
        Audience::Validator => "old strict validators",
        Audience::Rust => "Rust code",
        Audience::Schema => "users of the open schemas",
        Audience::Typescript => "TypeScript code",
    }
}

fn series(events: &[&str]) -> String {
    let mut shown: Vec<String> = events
        .iter()
        .take(MOST_EVENTS)
        .map(|event| format!("`{event}`"))
        .collect();
    let more = events.len().saturating_sub(MOST_EVENTS);
    if more > 0 {
        shown.push(format!("{more} more events"));
    }
    markdown::series(shown)
}

/// A changelog with another section on top; `text` is what is there.
pub fn insert(text: Option<&str>, title: &str, version: &str, section: &str) -> String {
    let head = format!(
        "# Changelog of {title}\n\nEach release, from what changed in the catalog. The version is the catalog's, its crate's and its schemas'.\n"
    );
    let text = text.unwrap_or(&head);
    let at = |needle: &str| {
        if text.starts_with(needle) {
            Some(0)
        } else {
            text.find(&format!("\n{needle}")).map(|at| at + 1)
        }
    };
    // A section of the same version is the one of a release that was made again.
    if let Some(start) = at(&format!("## {version} ")) {
        let end = text[start + 1..]
            .find("\n## ")
            .map_or(text.len(), |end| start + 2 + end);
        let gap = if end < text.len() { "\n" } else { "" };
        return format!("{}{section}{gap}{}", &text[..start], &text[end..]);
    }
    match at("## ") {
        Some(first) => format!("{}{section}\n{}", &text[..first], &text[first..]),
        None => format!("{}\n\n{section}", text.trim_end()),
    }
}
