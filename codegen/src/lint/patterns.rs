//! Finds patterns that are no regular expressions of ECMA-262, the only ones that JSON Schema has.

use regress::Regex;

use super::{Subject, walk};
use crate::diagnostic::{Diagnostic, rules};
use crate::syntax::Text;

/// Patterns compile as validators compile them: with the flag `u`.
pub(super) fn patterns(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for catalog in subject.written {
        let header = &catalog.header;
        let types = catalog.types.iter().chain(&header.overrides.types);
        let types = types.map(|ty| &ty.constraints);
        let members = walk::members(catalog);
        let members = members.iter().map(|found| &found.member.constraints);
        for pattern in types.chain(members).filter_map(|it| it.pattern.as_ref()) {
            check(pattern, findings);
        }
    }
}

fn check(pattern: &Text, findings: &mut Vec<Diagnostic>) {
    let Err(error) = Regex::with_flags(&pattern.value, "u") else {
        return;
    };
    let shown: String = pattern.value.chars().take(60).collect();
    let message = format!("`{shown}` is no regular expression of ECMA-262");
    let help = if pattern.value.contains("(?") {
        "flags such as `(?i)` and named groups such as `(?P<a>…)` are not of ECMA-262: write `[Aa]`, `(?<a>…)`"
    } else if pattern.value.contains("\\A")
        || pattern.value.contains("\\z")
        || pattern.value.contains("\\Z")
    {
        "the beginning is `^`, the end is `$`"
    } else {
        "JSON Schema's patterns are those of JavaScript, with the flag `u`"
    };
    findings.push(
        Diagnostic::error(
            rules::FOREIGN_PATTERN,
            message,
            pattern.span,
            error.to_string(),
        )
        .help(help),
    );
}
