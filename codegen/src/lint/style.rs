//! Finds names that are put together otherwise than those around them.

use std::collections::HashMap;

use super::{Subject, walk};
use crate::diagnostic::{Diagnostic, rules};
use crate::syntax::{Catalog, Text};

/// How the words of a name are put together.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Style {
    Snake,
    Camel,
    Pascal,
    Kebab,
    Shouting,
}

impl Style {
    /// `None` for names of one small word, which go with any style, and for names of no style.
    fn of(name: &str) -> Option<Style> {
        let has = |test: fn(char) -> bool| name.chars().any(test);
        let (upper, lower) = (has(char::is_uppercase), has(char::is_lowercase));
        let capital = name.starts_with(char::is_uppercase);
        match (name.contains('_'), name.contains('-')) {
            (true, false) if !upper => Some(Style::Snake),
            (_, false) if upper && !lower && name.len() > 1 => Some(Style::Shouting),
            (false, true) if !upper => Some(Style::Kebab),
            (false, false) if capital && lower => Some(Style::Pascal),
            (false, false) if upper => Some(Style::Camel),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Style::Snake => "snake_case",
            Style::Camel => "camelCase",
            Style::Pascal => "PascalCase",
            Style::Kebab => "kebab-case",
            Style::Shouting => "CAPITALS",
        }
    }
}

/// Members of a group, events of a catalog and values of an enum are put together in one style.
pub(super) fn naming(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for catalog in subject.written {
        compare(
            "event",
            "the events of the catalog",
            catalog.events.iter().map(|it| &it.key),
            findings,
        );
        for members in groups(catalog).values() {
            compare(
                "member",
                "the members of its group",
                members.iter().copied(),
                findings,
            );
        }
        for (_, shape) in walk::shapes(catalog) {
            let values = shape.values.iter().flat_map(|values| &values.value);
            compare(
                "value",
                "the values of its enum",
                values.map(|it| &it.value),
                findings,
            );
        }
    }
}

/// The members by the file that they stand in: a file is a group.
fn groups(catalog: &Catalog) -> HashMap<u32, Vec<&Text>> {
    let mut groups: HashMap<u32, Vec<&Text>> = HashMap::new();
    for found in walk::members(catalog) {
        let name = &found.member.name;
        groups.entry(name.span.file).or_default().push(name);
    }
    groups
}

/// Reports the names that are not in the style that most have; each name once.
fn compare<'a>(
    what: &str,
    of: &str,
    names: impl Iterator<Item = &'a Text>,
    findings: &mut Vec<Diagnostic>,
) {
    let mut styles: HashMap<Style, Vec<&Text>> = HashMap::new();
    let mut seen = std::collections::HashSet::new();
    for name in names {
        if seen.insert(name.value.as_str())
            && let Some(style) = Style::of(&name.value)
        {
            styles.entry(style).or_default().push(name);
        }
    }
    let most = |(_, names): &(&Style, &Vec<&Text>)| (names.len(), std::cmp::Reverse(names[0].span));
    let Some((&usual, model)) = styles.iter().max_by_key(most) else {
        return;
    };
    let first = model[0];
    for (style, names) in styles.iter().filter(|(style, _)| **style != usual) {
        for name in names {
            let message = format!(
                "{what} `{}` is in {}, {of} are in {}, such as `{}`",
                name.value,
                style.name(),
                usual.name(),
                first.value
            );
            findings.push(
                Diagnostic::error(rules::MIXED_NAMING, message, name.span, "")
                    .help("if the platform writes it like this, say so: `# allow mixed-naming: …`"),
            );
        }
    }
}
