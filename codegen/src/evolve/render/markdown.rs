//! Prints findings as a comment on a pull request.

use std::fmt::Write as _;

use super::{Told, audiences, subject, together};
use crate::evolve::finding::Finding;
use crate::evolve::verdict::Level;

/// The documents of more findings than these are left out: comments have a limit.
const MOST_SHOWN: usize = 40;

pub(super) fn comment(findings: &[Finding]) -> String {
    let mut text = "## Changes of the event catalogs\n\n".to_owned();
    let told = together(findings.iter().filter(|finding| finding.is_told()));
    let words = findings.len() - findings.iter().filter(|it| it.is_told()).count();
    if told.is_empty() {
        text += "No event, member or type has changed.\n";
    } else {
        text += "| Change | Where | Breaks | Degrades |\n|---|---|---|---|\n";
        for told in &told {
            row(&mut text, told);
        }
    }
    let shown = told
        .iter()
        .map(|told| told.first)
        .filter(|it| !it.counterexamples.is_empty());
    for finding in shown.take(MOST_SHOWN) {
        documents(&mut text, finding);
    }
    if words > 0 {
        let _ = writeln!(text, "\nBeside these, {words} changes of wording.");
    }
    text
}

fn row(text: &mut String, told: &Told<'_>) {
    let finding = told.first;
    let list = |level: Level| {
        let names = audiences(finding, level);
        if names.is_empty() {
            "–".to_owned()
        } else {
            names.join(", ")
        }
    };
    let more = match told.events.len() {
        0 | 1 => String::new(),
        count => format!(" and {} more", count - 1),
    };
    let approved = finding
        .approved
        .as_ref()
        .map_or_else(String::new, |it| format!(" *Approved: {it}*"));
    let _ = writeln!(
        text,
        "| `{}` {}{} | {}{more} | {} | {} |",
        finding.rule.id,
        cell(&finding.reason),
        cell(&approved),
        code(&subject(finding)),
        list(Level::Breaks),
        list(Level::Degraded),
    );
}

fn documents(text: &mut String, finding: &Finding) {
    let _ = writeln!(
        text,
        "\n<details><summary><code>{}</code> {} (<code>{}</code>)</summary>\n",
        finding.rule.id,
        html(&subject(finding)),
        finding.fingerprint
    );
    for example in &finding.counterexamples {
        let audiences: Vec<&str> = example.audiences.iter().map(|it| it.as_str()).collect();
        let kind = if example.strict { "strict" } else { "open" };
        let _ = writeln!(
            text,
            "{}: the {} {kind} schema accepts this, the {} refuses it.\n\n```json\n{:#}\n```\n",
            audiences.join(", "),
            example.accepted.as_str(),
            example.refused.as_str(),
            example.document
        );
    }
    text.push_str("</details>\n");
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ")
}

fn code(text: &str) -> String {
    format!("`{}`", cell(text).replace('`', "'"))
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
