//! Finds summaries that say nothing, say what another says, or are no sentences.

use std::collections::{HashMap, HashSet};

use super::{Subject, walk};
use crate::diagnostic::{Diagnostic, rules};
use crate::names::words;
use crate::syntax::{Catalog, Text};

/// Words that add nothing to a name.
const IDLE: [&str; 24] = [
    "a", "an", "and", "are", "at", "be", "been", "by", "for", "has", "have", "in", "is", "it",
    "its", "of", "on", "that", "the", "this", "to", "was", "were", "event",
];

/// Summaries of a catalog.
pub(super) fn summaries(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for catalog in subject.written {
        for summary in all(catalog) {
            form(summary, findings);
        }
        for (what, name, notes) in walk::notes(catalog) {
            if let Some(summary) = &notes.summary
                && is_idle(what, &name.value, &summary.value)
            {
                let message = format!(
                    "the summary of {what} `{}` only repeats its name",
                    name.value
                );
                findings.push(
                    Diagnostic::error(rules::REPEATED_SUMMARY, message, summary.span, "")
                        .help("say what a reader cannot guess: who does what, when, to whom"),
                );
            }
        }
        twice(catalog, findings);
    }
}

/// Everything that is a sentence by the language's rules.
fn all(catalog: &Catalog) -> Vec<&Text> {
    let header = &catalog.header;
    let mut all: Vec<&Text> = Vec::new();
    all.extend(&header.summary);
    all.extend(header.groups.iter().filter_map(|it| it.summary.as_ref()));
    all.extend(header.carriers.iter().filter_map(|it| it.summary.as_ref()));
    all.extend(header.facts.iter().filter_map(|it| it.summary.as_ref()));
    all.extend(
        walk::notes(catalog)
            .into_iter()
            .filter_map(|(.., notes)| notes.summary.as_ref()),
    );
    for (_, shape) in walk::shapes(catalog) {
        let values = shape.values.iter().flat_map(|values| &values.value);
        all.extend(values.filter_map(|it| it.summary.as_ref()));
        let variants = shape.variants.iter().flat_map(|list| &list.value);
        all.extend(
            variants
                .chain(shape.untagged.as_deref())
                .filter_map(|it| it.summary.as_ref()),
        );
    }
    all.retain(|summary| !summary.value.is_empty());
    all
}

/// A sentence begins with a capital and ends with a period; code and figures may begin it.
fn form(summary: &Text, findings: &mut Vec<Diagnostic>) {
    let text = &summary.value;
    let small = text.starts_with(char::is_lowercase);
    let end = text.trim_end_matches(['"', '\'', ')', '`', '”', '’']);
    let open = !end.ends_with(['.', '!', '?', '…', '。']);
    let lacks = match (small, open) {
        (true, true) => "a capital at its beginning and a period at its end",
        (true, false) => "a capital at its beginning",
        (false, true) => "a period at its end",
        (false, false) => return,
    };
    let shown = if text.chars().count() > 40 {
        text.chars().take(40).collect::<String>() + "…"
    } else {
        text.clone()
    };
    let message = format!("summary `{shown}` lacks {lacks}");
    findings.push(
        Diagnostic::error(rules::SUMMARY_FORM, message, summary.span, "")
            .help("a summary is one sentence"),
    );
}

/// Whether the words of a summary are those of the name, and words that say nothing. That `member_id` is "The member."
/// does say something: what the id is of.
fn is_idle(what: &str, name: &str, summary: &str) -> bool {
    let small = |text: &str| words(text).map(stem).collect::<HashSet<String>>();
    let (name, mut said) = (small(name), small(summary));
    said.retain(|word| !IDLE.contains(&word.as_str()));
    let all = what != "member" || said.len() == name.len() && name.len() > 1;
    !summary.is_empty() && all && said.is_subset(&name)
}

/// A word without what bends it.
fn stem(word: &str) -> String {
    let word = word.to_ascii_lowercase();
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 3 => stem.to_owned(),
        _ => word,
    }
}

/// No two events have the same summary.
fn twice(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let mut first: HashMap<String, &Text> = HashMap::new();
    for event in &catalog.events {
        let Some(summary) = &event.notes.summary else {
            continue;
        };
        let words: Vec<String> = words(&summary.value).map(str::to_ascii_lowercase).collect();
        if words.is_empty() {
            continue;
        }
        if let Some(other) = first.get(&words.join(" ")) {
            let message = format!(
                "event `{}` has the summary of another event",
                event.key.value
            );
            findings.push(
                Diagnostic::error(rules::REPEATED_SUMMARY, message, summary.span, "again here")
                    .and(other.span, "first here")
                    .help("say what tells the two apart"),
            );
        } else {
            first.insert(words.join(" "), summary);
        }
    }
}
