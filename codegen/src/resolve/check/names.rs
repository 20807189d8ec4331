//! Checks the names of types, events, values and variants: that they can be Rust's, and stay apart there.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::model::Definition;
use crate::names;
use crate::resolve::item::{Item, Kind, Origin};
use crate::resolve::link::Draft;

/// What generated modules define or import, and what their derives and the runtime's macros name without a path.
const RESERVED: [&str; 44] = [
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Cow",
    "Debug",
    "DecodeError",
    "Default",
    "Deprecation",
    "Drop",
    "Eq",
    "Err",
    "Event",
    "Evidence",
    "Fn",
    "From",
    "Handler",
    "Hash",
    "Info",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "Kind",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Payload",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "Timestamp",
    "ToOwned",
    "ToString",
    "Unrecognized",
    "Vec",
];

/// What `Handler` has beside a method for each event.
const HANDLER_METHODS: [&str; 2] = ["unhandled", "unrecognized"];

pub(super) fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    check_items(draft, findings);
    check_methods(draft, findings);
    check_parts(draft, findings);
}

/// The Rust names of types and events.
fn check_items(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, &Item<'_>> = HashMap::new();
    for item in &draft.declared.items {
        let (name, what, span) = (&item.name, item.what(), item.span());
        let written = &item.origin.name().value;
        if let Origin::Type(_) = item.origin
            && !is_pascal(name)
        {
            let finding = Diagnostic::error(
                rules::INVALID_NAME,
                format!("`{name}` cannot be a type's name"),
                span,
                "",
            );
            let better = names::pascal(name);
            findings.push(if is_pascal(&better) {
                finding.help(format!("write it in `PascalCase`: `{better}`"))
            } else {
                finding.help("use letters and digits, a capital first: `LegStatus`")
            });
            continue;
        }
        if let Origin::Event(_) = item.origin
            && !is_key(written)
        {
            let message = format!("`{}` cannot be an event's key", written.escape_debug());
            findings.push(
                Diagnostic::error(rules::INVALID_NAME, message, span, "").help(
                    "use letters, digits and `: . - _ + @`, with at least one letter or digit",
                ),
            );
            continue;
        }
        if names::pascal(written).is_empty() {
            continue; // Reported where the member or the variant is checked.
        }
        if RESERVED.binary_search(&name.as_str()).is_ok() {
            let finding = match item.origin {
                Origin::Type(_) => {
                    Diagnostic::error(rules::RESERVED_NAME, format!("generated code has its own `{name}`"), span, "")
                        .help("choose another name")
                }
                _ => Diagnostic::error(
                    rules::RESERVED_NAME,
                    format!("{what} would be called `{name}` in Rust, where generated code has its own `{name}`"),
                    span,
                    "",
                )
                .help(match item.origin {
                    Origin::Event(_) => "give the event another key, and its name on the wire by `wire`",
                    _ => "define it under `types`, with a name of its own",
                }),
            };
            findings.push(finding);
            continue;
        }
        if let Some(other) = seen.get(name.as_str()) {
            let message = format!("{what} and {} are both `{name}` in Rust", other.what());
            let finding = Diagnostic::error(rules::NAME_COLLISION, message, span, "the second")
                .and(other.span(), "the first");
            findings.push(match item.origin {
                Origin::Type(_) => finding.help("choose another name"),
                Origin::Event(_) => {
                    finding.help("give the event another key, and its name on the wire by `wire`")
                }
                _ => finding.help("define it under `types`, with a name of its own"),
            });
        } else {
            seen.insert(name, item);
        }
    }
}

/// A handler has a method for each event.
fn check_methods(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (event, _) in &draft.declared.events {
        let key = &event.key;
        let method = names::snake(&key.value);
        if HANDLER_METHODS.contains(&method.as_str()) {
            let message = format!(
                "event `{}` would be handled by `{method}`, which `Handler` has already",
                key.value
            );
            findings.push(
                Diagnostic::error(rules::RESERVED_NAME, message, key.span, "")
                    .help("give the event another key, and its name on the wire by `wire`"),
            );
        } else if let Some(other) = seen.insert(method.clone(), &key.value)
            && names::pascal(other) != names::pascal(&key.value)
        {
            let message = format!(
                "events `{other}` and `{}` are both handled by `{method}`",
                key.value
            );
            findings.push(Diagnostic::error(
                rules::NAME_COLLISION,
                message,
                key.span,
                "the second",
            ));
        }
    }
}

/// The Rust names of enum values and union arms.
fn check_parts(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    for (item, ty) in draft.declared.items.iter().zip(&draft.catalog.types) {
        match (&item.kind, &ty.definition) {
            (
                Kind::Enum {
                    values: written,
                    closed,
                },
                Definition::Enum { values, .. },
            ) => {
                let names = written.iter().zip(values);
                let names = names.map(|(written, value)| {
                    (
                        written.value.span,
                        value.wire.as_str(),
                        value.ident.as_str(),
                    )
                });
                let open = if closed.is_none() {
                    &["Unrecognized"][..]
                } else {
                    &[]
                };
                check_variants("value", names, open, findings);
            }
            (
                Kind::Tagged {
                    variants: written,
                    untagged,
                    ..
                },
                Definition::Tagged { .. },
            ) => {
                let idents: Vec<String> = written
                    .iter()
                    .map(|arm| names::pascal(&arm.tag.value))
                    .collect();
                let names = written.iter().zip(&idents);
                let names = names
                    .map(|(arm, ident)| (arm.tag.span, arm.tag.value.as_str(), ident.as_str()));
                let reserved = ["Unrecognized", "Untagged"];
                let reserved = &reserved[..if untagged.is_some() { 2 } else { 1 }];
                check_variants("variant", names, reserved, findings);
            }
            _ => {}
        }
    }
}

fn check_variants<'n>(
    what: &str,
    names: impl Iterator<Item = (Span, &'n str, &'n str)>,
    reserved: &[&str],
    findings: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<&str, (&str, Span)> = HashMap::new();
    for (span, wire, ident) in names {
        if ident.is_empty() || ident == "Self" {
            let message = format!("{what} `{}` gives no name for Rust", wire.escape_debug());
            let finding = Diagnostic::error(rules::INVALID_NAME, message, span, "");
            findings.push(finding.help(
                "there must be an ASCII letter or digit in it; otherwise the type is `string`",
            ));
        } else if reserved.contains(&ident) {
            let message = format!(
                "{what} `{wire}` would be called `{ident}` in Rust, which stands for what is not listed"
            );
            findings.push(Diagnostic::error(rules::RESERVED_NAME, message, span, ""));
        } else if let Some((other, first)) = seen.get(ident) {
            let message = format!("{what}s `{other}` and `{wire}` are both `{ident}` in Rust");
            let finding = Diagnostic::error(rules::NAME_COLLISION, message, span, "the second")
                .and(*first, "the first");
            findings.push(finding);
        } else {
            seen.insert(ident, (wire, span));
        }
    }
}

fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// A key is the event's name, most often, and names a type.
fn is_key(key: &str) -> bool {
    super::events::is_name(key) && !names::pascal(key).is_empty()
}
