//! Prints findings for whoever reads them: people, programs, code scanners, GitHub's workflows, pull requests.

mod github;
mod human;
mod json;
mod markdown;
mod sarif;

use std::collections::BTreeMap;

use super::finding::Finding;
use super::verdict::{Audience, Level, Unknown};

pub use json::finding as to_json;

/// Who findings are printed for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// People, at a terminal.
    #[default]
    Human,
    /// Programs: a JSON list.
    Json,
    /// Code scanners: a SARIF 2.1.0 log.
    Sarif,
    /// GitHub: a workflow command for each finding, which annotates the changed line.
    Github,
    /// A comment on a pull request.
    Markdown,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 5] = [
        Format::Human,
        Format::Json,
        Format::Sarif,
        Format::Github,
        Format::Markdown,
    ];

    /// As it is written: `human`.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Json => "json",
            Format::Sarif => "sarif",
            Format::Github => "github",
            Format::Markdown => "markdown",
        }
    }

    /// All findings as text.
    pub fn print(self, findings: &[Finding], words: bool) -> String {
        match self {
            Format::Human => human::text(findings, words),
            Format::Json => json::list(findings),
            Format::Sarif => sarif::log(findings),
            Format::Github => github::commands(findings),
            Format::Markdown => markdown::comment(findings),
        }
    }
}

impl std::str::FromStr for Format {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Format, Unknown> {
        Format::ALL
            .into_iter()
            .find(|it| it.as_str() == text)
            .ok_or_else(|| Unknown {
                written: text.to_owned(),
                known: Format::ALL.map(Format::as_str).join(", "),
            })
    }
}

/// Findings about one change of a type that several events use, which are told once.
pub(super) struct Told<'f> {
    pub(super) first: &'f Finding,
    /// The events that it was found in.
    pub(super) events: Vec<&'f str>,
}

/// The findings in their order, those that tell the same of a shared type together.
pub(super) fn together<'f>(findings: impl Iterator<Item = &'f Finding>) -> Vec<Told<'f>> {
    let mut told: Vec<Told<'f>> = Vec::new();
    let mut places: BTreeMap<(&str, &str, &str, &str), usize> = BTreeMap::new();
    for finding in findings {
        let event = finding.event.as_deref();
        if let (Some(ty), Some(event)) = (&finding.ty, event) {
            let key = (
                finding.catalog.as_str(),
                finding.rule.id,
                ty.as_str(),
                finding.reason.as_str(),
            );
            let same = |at: &&usize| told[**at].first.verdicts == finding.verdicts;
            if let Some(&at) = places.get(&key).filter(same) {
                told[at].events.push(event);
                continue;
            }
            places.insert(key, told.len());
        }
        told.push(Told {
            first: finding,
            events: event.into_iter().collect(),
        });
    }
    told
}

/// The audiences with a verdict of this level.
pub(super) fn audiences(finding: &Finding, level: Level) -> Vec<&'static str> {
    Audience::ALL
        .into_iter()
        .filter(|audience| finding.verdicts.level(*audience) == level)
        .map(Audience::as_str)
        .collect()
}

/// Where a finding is, in words: the event and the pointer, or the envelope, or the catalog.
pub(super) fn subject(finding: &Finding) -> String {
    match (&finding.event, finding.pointer.as_str()) {
        (Some(event), "") => event.clone(),
        (Some(event), pointer) => format!("{event} {pointer}"),
        (None, "") => finding.catalog.clone(),
        (None, pointer) => format!("every event {pointer}"),
    }
}
