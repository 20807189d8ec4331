//! Laws about prose: every definition has a summary, it is a sentence, and it is said of that definition.

use std::collections::BTreeMap;

use hookswitch_codegen::model::{Catalog, Definition, Member};

/// Every event, member, type, enum value, known number, group, carrier and fact has a summary that is a sentence.
pub(crate) fn sentences(catalog: &Catalog) -> Vec<String> {
    let mut all: Vec<(String, &str)> = Vec::new();
    all.push(("the catalog".to_owned(), &catalog.summary));
    all.extend(
        catalog
            .groups
            .iter()
            .map(|group| (format!("group `{}`", group.name), group.summary.as_str())),
    );
    all.extend(catalog.carriers.iter().map(|carrier| {
        (
            format!("carrier `{}`", carrier.name),
            carrier.summary.as_str(),
        )
    }));
    all.extend(
        catalog
            .facts
            .iter()
            .map(|fact| (format!("fact `{}`", fact.name), fact.summary.as_str())),
    );
    all.extend(
        catalog
            .events
            .iter()
            .map(|event| (format!("event `{}`", event.wire), event.summary.as_str())),
    );
    all.extend(members("the envelope", &catalog.envelope));
    for ty in &catalog.types {
        all.push((format!("type `{}`", ty.name), &ty.summary));
        match &ty.definition {
            Definition::Struct(fields) => all.extend(members(&ty.name, fields)),
            Definition::Enum { values, .. } => {
                all.extend(values.iter().map(|value| {
                    (
                        format!("`{}` of {}", value.wire, ty.name),
                        value.summary.as_str(),
                    )
                }));
            }
            Definition::Scalar { values, .. } => {
                all.extend(values.iter().map(|value| {
                    (
                        format!("{} of {}", value.value, ty.name),
                        value.summary.as_str(),
                    )
                }));
            }
            Definition::Tagged { .. } | Definition::Choice(_) => {}
        }
    }
    all.iter()
        .filter(|(_, summary)| !is_sentence(summary))
        .map(|(what, summary)| format!("the summary of {what} is not a sentence: {summary:?}."))
        .collect()
}

/// Events do not share a summary, and neither do the members of one object.
pub(crate) fn distinct(catalog: &Catalog) -> Vec<String> {
    let events = catalog
        .events
        .iter()
        .map(|event| (format!("event `{}`", event.wire), event.summary.as_str()));
    let mut breaches = shared(events);
    breaches.extend(shared(members("the envelope", &catalog.envelope)));
    for ty in &catalog.types {
        if let Definition::Struct(fields) = &ty.definition {
            breaches.extend(shared(members(&ty.name, fields)));
        }
    }
    breaches
}

fn members<'a>(owner: &str, members: &'a [Member]) -> Vec<(String, &'a str)> {
    members
        .iter()
        .map(|member| {
            (
                format!("`{}` of {owner}", member.wire),
                member.summary.as_str(),
            )
        })
        .collect()
}

fn shared<'a>(all: impl IntoIterator<Item = (String, &'a str)>) -> Vec<String> {
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    let mut breaches = Vec::new();
    for (what, summary) in all {
        if let Some(other) = first.get(summary) {
            breaches.push(format!(
                "{what} and {other} have the same summary: {summary:?}."
            ));
        } else {
            first.insert(summary, what);
        }
    }
    breaches
}

/// Begins with a capital, a digit or a name in backticks, ends with a full stop, and is more than a word.
fn is_sentence(text: &str) -> bool {
    let begins = text
        .starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit() || first == '`');
    begins && text.ends_with('.') && text.split_whitespace().count() > 1 && !text.contains('\n')
}
