//! Finds names that differ so little that one of them is probably a slip.

use std::collections::HashMap;

use super::{Subject, walk};
use crate::diagnostic::{Diagnostic, rules};
use crate::names::words;
use crate::syntax::{Catalog, Text};

/// Shorter names are alike by chance.
const SHORTEST: usize = 5;

/// Events, types, members and values that are nearly called like another of their kind in the catalog.
pub(super) fn names(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for catalog in subject.written {
        compare("event", catalog.events.iter().map(|it| &it.key), findings);
        compare("type", catalog.types.iter().map(|it| &it.name), findings);
        compare(
            "group",
            catalog.header.groups.iter().map(|it| &it.name),
            findings,
        );
        let members = walk::members(catalog);
        compare("member", members.iter().map(|it| &it.member.name), findings);
        values(catalog, findings);
    }
}

fn values(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    for (_, shape) in walk::shapes(catalog) {
        let values = shape.values.iter().flat_map(|values| &values.value);
        compare("value", values.map(|it| &it.value), findings);
    }
}

/// Holds each name against those before it.
fn compare<'a>(what: &str, names: impl Iterator<Item = &'a Text>, findings: &mut Vec<Diagnostic>) {
    let mut known: HashMap<&str, &Text> = HashMap::new();
    let mut same_words: HashMap<String, &Text> = HashMap::new();
    let mut shortened: HashMap<String, Vec<&Text>> = HashMap::new();
    for name in names {
        let text = name.value.as_str();
        if known.insert(text, name).is_some() {
            continue;
        }
        let mut parts: Vec<String> = words(text).map(str::to_ascii_lowercase).collect();
        parts.sort_unstable();
        let key = parts.join(" ");
        let key = if parts.len() == 1 {
            text.to_ascii_lowercase()
        } else {
            key
        };
        if let Some(other) = same_words.get(key.as_str()) {
            report(what, name, other, "has the same words as", findings);
            continue;
        }
        same_words.insert(key, name);
        if text.chars().count() < SHORTEST {
            continue;
        }
        let variants = one_less(text);
        let near = variants
            .iter()
            .flat_map(|variant| shortened.get(variant).into_iter().flatten())
            .find(|other| is_slip(text, &other.value));
        if let Some(other) = near {
            report(what, name, other, "is one letter away from", findings);
        }
        for variant in variants {
            shortened.entry(variant).or_default().push(name);
        }
    }
}

fn report(what: &str, name: &Text, other: &Text, how: &str, findings: &mut Vec<Diagnostic>) {
    let message = format!("{what} `{}` {how} `{}`", name.value, other.value);
    findings.push(
        Diagnostic::error(rules::SIMILAR_NAMES, message, name.span, "")
            .and(other.span, "the other")
            .help("if they mean the same, give them one name; if not, say so: `# allow similar-names: …`"),
    );
}

/// The name itself and all that it is without one of its characters: two names that are one edit apart share one.
fn one_less(name: &str) -> Vec<String> {
    let without = |at: usize, c: char| name[..at].to_owned() + &name[at + c.len_utf8()..];
    let less = name.char_indices().map(|(at, c)| without(at, c));
    std::iter::once(name.to_owned()).chain(less).collect()
}

/// Whether one edit between two names looks like a slip: short words are alike by chance, digits tell things apart, and
/// endings bend a word.
fn is_slip(one: &str, other: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (words(one).collect(), words(other).collect());
    if a.len() != b.len() {
        return false;
    }
    let mut differing = a.iter().zip(&b).filter(|(a, b)| a != b);
    let (Some((a, b)), None) = (differing.next(), differing.next()) else {
        return false;
    };
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let numbered =
        a.contains(|c: char| c.is_ascii_digit()) || b.contains(|c: char| c.is_ascii_digit());
    let bent = long.starts_with(short);
    short.len() + 1 >= SHORTEST
        && long.len() >= SHORTEST
        && !bent
        && !numbered
        && is_one_edit(short, long)
}

/// Two names that share what one letter less leaves of them can still be two edits apart.
fn is_one_edit(short: &str, long: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (short.chars().collect(), long.chars().collect());
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    a.len() <= 1 && b.len() <= 1 || a.len() == 2 && b.len() == 2 && a[0] == b[1] && a[1] == b[0]
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn slips_are_told_from_other_words() {
        for (one, other, slip) in [
            ("timestamp", "timestmap", true),
            ("duration", "duratoin", true),
            ("channel", "chanel", true),
            ("channel", "channels", false),
            ("line1", "line2", false),
            ("answer", "answers", false),
            ("to_user", "to_use", false),
            ("in:sms", "in:mms", false),
            ("member_status", "member_sttaus", true),
            ("abcde", "abdce", true),
            ("abcdef", "badcef", false),
        ] {
            assert_eq!(is_slip(one, other), slip, "{one} {other}");
        }
    }
}
