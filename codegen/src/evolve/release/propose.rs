//! Proposes the version of a release from what changed.

use semver::{BuildMetadata, Prerelease, Version};

use crate::evolve::finding::Finding;
use crate::evolve::verdict::{Audience, Level};

/// The least version that a release may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The version.
    pub version: Version,
    /// `major`, `minor` or `patch`: what it is by semver.
    pub step: &'static str,
    /// Why, in a few sentences without full stops.
    pub why: Vec<String>,
}

/// Reasons beyond these are counted.
const MOST: usize = 5;

/// What the next version must at least be; `None` if nothing has changed. What breaks code or the open schemas is a major
/// version, what changes anything else but words a minor one. Before 1.0 each is one step lower.
pub fn propose(last: &Version, findings: &[Finding]) -> Option<Proposal> {
    let breaks = |finding: &&Finding| {
        [Audience::Rust, Audience::Schema]
            .iter()
            .any(|audience| finding.verdicts.level(*audience) == Level::Breaks)
    };
    let major: Vec<&Finding> = findings.iter().filter(breaks).collect();
    let minor: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.verdicts.matters())
        .collect();
    let (step, reasons) = match (&major[..], &minor[..]) {
        ([], []) if findings.is_empty() => return None,
        ([], []) => ("patch", Vec::new()),
        ([], _) => ("minor", minor),
        (_, _) => ("major", major),
    };
    let mut why: Vec<String> = reasons
        .iter()
        .map(|finding| because(finding, step))
        .collect();
    why.dedup();
    if why.len() > MOST {
        let more = why.len() - MOST;
        why.truncate(MOST);
        why.push(format!("and {more} more"));
    }
    if why.is_empty() {
        why.push("only words have changed".to_owned());
    }
    Some(Proposal {
        version: after(last, step),
        step,
        why,
    })
}

fn because(finding: &Finding, step: &str) -> String {
    let whom: Vec<&str> = [Audience::Rust, Audience::Schema]
        .into_iter()
        .filter(|audience| finding.verdicts.level(*audience) == Level::Breaks)
        .map(Audience::as_str)
        .collect();
    let event = finding
        .event
        .as_ref()
        .filter(|event| !finding.reason.contains(event.as_str()));
    let place = event.map_or_else(String::new, |event| format!(" in `{event}`"));
    if step == "major" {
        format!("{}{place}: breaks {}", finding.reason, whom.join(" and "))
    } else {
        format!("{}{place}", finding.reason)
    }
}

fn after(last: &Version, step: &str) -> Version {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *last;
    let [major, minor, patch] = match (step, major) {
        // A release after `2.0.0-rc.1` that changes nothing more is 2.0.0.
        _ if !last.pre.is_empty() => [major, minor, patch],
        ("major", 1..) => [major + 1, 0, 0],
        ("major", 0) | ("minor", 1..) => [major, minor + 1, 0],
        _ => [major, minor, patch + 1],
    };
    Version {
        major,
        minor,
        patch,
        pre: Prerelease::EMPTY,
        build: BuildMetadata::EMPTY,
    }
}
