//! Checks what a catalog says once: title, version, name, and the names of its parts.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, rules};
use crate::features;
use crate::names;
use crate::resolve::link::Draft;
use crate::syntax::{Catalog, Text};

/// Crates of this name are not generated.
const OWN_PACKAGES: [&str; 3] = ["hookswitch", "hookswitch-codegen", "hookswitch-tests"];

/// Methods that every `Kind` has.
const KIND_METHODS: [&str; 11] = [
    "as_str",
    "carriers",
    "deprecated",
    "evidence",
    "from_name",
    "from_str",
    "group",
    "info",
    "link",
    "name",
    "summary",
];

pub(super) fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let written = draft.declared.catalog;
    check_required(written, findings);
    check_names(written, findings);
    check_groups(draft, findings);
    check_facts(written, findings);
    check_links(written, findings);
    if let Some(version) = &written.header.version {
        check_version(version, "the catalog's version", findings);
    }
}

/// What a catalog must say, unless it takes it over.
fn check_required(written: &Catalog, findings: &mut Vec<Diagnostic>) {
    if !written.headed {
        return;
    }
    let header = &written.header;
    let required = [
        ("title", header.title.is_none()),
        ("version", header.version.is_none()),
        ("name", header.naming.is_none()),
    ];
    let missing = required
        .into_iter()
        .filter(|(key, missing)| *missing && !header.refused.contains(key));
    let missing: Vec<String> = missing.map(|(key, _)| format!("`{key}`")).collect();
    if !missing.is_empty() {
        let message = format!("catalog `{}` lacks {}", written.name, missing.join(", "));
        let help = "a catalog begins with lines such as `title: Acme events`, `version: 0.1.0` and `name: type`, the \
            member that carries the event's name";
        findings.push(Diagnostic::error(rules::MISSING_KEY, message, written.span, "").help(help));
    }
}

/// Links are shown as links.
fn check_links(written: &Catalog, findings: &mut Vec<Diagnostic>) {
    let header = &written.header;
    let links = header.link.iter();
    let links = links.chain(
        header
            .carriers
            .iter()
            .filter_map(|carrier| carrier.link.as_ref()),
    );
    let links = links.chain(
        header
            .sources
            .iter()
            .filter_map(|source| source.link.as_ref()),
    );
    let links = links.chain(
        written
            .events
            .iter()
            .filter_map(|event| event.link.as_ref()),
    );
    for link in links {
        check_url(link, "", findings);
    }
}

/// A URL begins with scheme and host, and has no character that would end it in Markdown or in a string.
pub(in crate::resolve) fn check_url(url: &Text, without: &str, findings: &mut Vec<Diagnostic>) {
    let rest = url
        .value
        .strip_prefix("https://")
        .or_else(|| url.value.strip_prefix("http://"));
    let host = rest
        .and_then(|rest| rest.split(['/', '?', '#']).next())
        .unwrap_or_default();
    let strange = |c: char| {
        c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c) || without.contains(c)
    };
    if host.is_empty() || url.value.contains(strange) {
        let message = format!("`{}` is not a URL that can stand here", url.value);
        findings.push(
            Diagnostic::error(rules::BAD_URL, message, url.span, "")
                .help("write the whole URL, such as `https://example.com/schemas`"),
        );
    }
}

/// Versions are those of crates.
pub(in crate::resolve) fn check_version(
    version: &Text,
    what: &str,
    findings: &mut Vec<Diagnostic>,
) {
    if let Err(error) = semver::Version::parse(&version.value) {
        let message = format!("{what}, `{}`, does not follow semver", version.value);
        findings.push(
            Diagnostic::error(rules::BAD_VERSION, message, version.span, error.to_string())
                .help("write three numbers: `1.0.0`"),
        );
    }
}

/// The catalog's name is a folder's and part of a URL, the crate's name is cargo's business.
fn check_names(written: &Catalog, findings: &mut Vec<Diagnostic>) {
    if !is_lower(&written.name, "-") {
        let message = format!("`{}` cannot be a catalog's name", written.name);
        findings.push(
            Diagnostic::error(rules::INVALID_NAME, message, written.span, "")
                .help("name the folder with small letters, digits and hyphens, a letter first"),
        );
    }
    if let Some(package) = &written.header.package {
        let sound = package.value.len() <= 64
            && package.value.starts_with(|c: char| c.is_ascii_alphabetic())
            && package
                .value
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            && !names::is_keyword(&package.value);
        if !sound {
            let message = format!("`{}` cannot be a crate's name", package.value);
            findings.push(
                Diagnostic::error(rules::INVALID_NAME, message, package.span, "")
                    .help("use letters, digits, `-` and `_`, a letter first, 64 in all"),
            );
        }
        if OWN_PACKAGES.contains(&package.value.as_str()) {
            let message = format!("`{}` is a crate already", package.value);
            findings.push(Diagnostic::error(
                rules::RESERVED_NAME,
                message,
                package.span,
                "",
            ));
        }
    }
    for (what, names) in [
        (
            "carrier",
            written
                .header
                .carriers
                .iter()
                .map(|it| &it.name)
                .collect::<Vec<_>>(),
        ),
        (
            "source",
            written.header.sources.iter().map(|it| &it.name).collect(),
        ),
    ] {
        for name in names {
            if !is_label(&name.value) {
                let message = format!("`{}` cannot be a {what}'s name", name.value);
                findings.push(
                    Diagnostic::error(rules::INVALID_NAME, message, name.span, "")
                        .help("use letters, digits, `-`, `_` and `.`"),
                );
            }
        }
    }
}

/// A group is a module, a feature and, on some file systems, a file whose name is the same in capitals.
fn check_groups(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let written = draft.declared.catalog;
    let mut modules: HashMap<String, &str> = HashMap::new();
    for group in &draft.catalog.groups {
        let declared = written
            .header
            .groups
            .iter()
            .find(|it| it.name.value == group.name);
        let event = draft
            .declared
            .events
            .iter()
            .find(|(event, _)| event.stem.as_deref() == Some(&group.name));
        let span = match (declared, event) {
            (Some(declared), _) => declared.name.span,
            (None, Some((event, _))) => crate::diagnostic::Span::whole(event.key.span.file),
            (None, None) => written.span,
        };
        if !is_lower(&group.name, "-_") {
            let message = format!("`{}` cannot be a group's name", group.name);
            findings.push(
                Diagnostic::error(rules::INVALID_NAME, message, span, "")
                    .help("use small letters, digits, `-` and `_`, a letter first"),
            );
        }
        let feature = group.feature();
        if features::OWN.contains(&&*feature) {
            let message = format!(
                "group `{}` would be the feature `{feature}` of its crate, which means something else there",
                group.name
            );
            findings.push(
                Diagnostic::error(rules::RESERVED_NAME, message, span, "")
                    .help("rename the file, or give the events another group by `group`"),
            );
        }
        if let Some(other) = modules.insert(group.name.replace('-', "_"), &group.name) {
            let message = format!(
                "groups `{other}` and `{}` are the same module in Rust",
                group.name
            );
            findings.push(Diagnostic::error(rules::NAME_COLLISION, message, span, ""));
        }
    }
}

/// A fact is a method of `Kind`.
fn check_facts(written: &Catalog, findings: &mut Vec<Diagnostic>) {
    for fact in &written.header.facts {
        let name = &fact.name;
        if !is_lower(&name.value, "_") || names::snake(&name.value) != name.value {
            let message = format!("`{}` cannot be a fact's name", name.value);
            let finding = Diagnostic::error(rules::INVALID_NAME, message, name.span, "")
                .help("use `snake_case`: small letters, digits and single `_`, a letter first");
            findings.push(finding);
        } else if KIND_METHODS.contains(&name.value.as_str()) {
            let message = format!("`{}` is said of every event already", name.value);
            findings.push(Diagnostic::error(
                rules::RESERVED_NAME,
                message,
                name.span,
                "",
            ));
        }
    }
}

/// Cargo and the registry take `a-b` and `a_b` for the same crate.
pub(in crate::resolve) fn check_packages(catalogs: &[Catalog], findings: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<String, &Catalog> = HashMap::new();
    for catalog in catalogs {
        let package = catalog.header.package.as_ref();
        let name = package.map_or_else(
            || format!("hookswitch-{}", catalog.name),
            |package| package.value.clone(),
        );
        if let Some(other) = seen.insert(name.to_ascii_lowercase().replace('_', "-"), catalog) {
            let span = package
                .or(other.header.package.as_ref())
                .map_or(catalog.span, |package| package.span);
            let message = format!(
                "catalogs `{}` and `{}` make the same crate, `{name}`",
                other.name, catalog.name
            );
            findings.push(Diagnostic::error(rules::NAME_COLLISION, message, span, ""));
        }
    }
}

pub(in crate::resolve) fn is_lower(name: &str, also: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || also.contains(c))
}

fn is_label(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}
