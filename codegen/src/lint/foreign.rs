//! Finds names that Rust takes and other places do not: TypeScript, file systems.

use super::Subject;
use crate::diagnostic::{Diagnostic, rules};
use crate::syntax::Text;

/// Names that every TypeScript module has; an interface of that name hides them from the whole module.
const TYPESCRIPT: [&str; 36] = [
    "Array",
    "ArrayBuffer",
    "Awaited",
    "BigInt",
    "Boolean",
    "DataView",
    "Date",
    "Error",
    "Exclude",
    "Extract",
    "Function",
    "Infinity",
    "Intl",
    "Iterator",
    "JSON",
    "Map",
    "Math",
    "NaN",
    "Number",
    "Object",
    "Omit",
    "Parameters",
    "Partial",
    "Pick",
    "Promise",
    "Proxy",
    "Readonly",
    "Record",
    "Reflect",
    "RegExp",
    "Required",
    "Set",
    "String",
    "Symbol",
    "WeakMap",
    "WeakSet",
];

/// Names of devices, which no file on Windows can have, whatever its extension.
const DEVICES: [&str; 8] = ["aux", "com1", "com2", "con", "lpt1", "lpt2", "nul", "prn"];

/// Types are interfaces in TypeScript; groups and events are files.
pub(super) fn names(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for catalog in subject.written {
        for ty in catalog
            .types
            .iter()
            .filter(|ty| TYPESCRIPT.contains(&ty.name.value.as_str()))
        {
            let message = format!("type `{}` would hide TypeScript's own", ty.name.value);
            report(
                message,
                &ty.name,
                "call it by what it is about: `OrderError`",
                findings,
            );
        }
        for event in &catalog.events {
            let ident = crate::names::pascal(&event.key.value);
            if TYPESCRIPT.contains(&ident.as_str()) {
                let message = format!(
                    "event `{}` would hide TypeScript's own `{ident}`",
                    event.key.value
                );
                report(
                    message,
                    &event.key,
                    "say in its name what it is about, and its wire name under `wire`",
                    findings,
                );
            }
            device("event", &event.key, findings);
        }
        for group in &catalog.header.groups {
            device("group", &group.name, findings);
        }
    }
}

fn device(what: &str, name: &Text, findings: &mut Vec<Diagnostic>) {
    let stem = name
        .value
        .split([':', '.'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    if DEVICES.contains(&stem.as_str()) {
        let message = format!("{what} `{}` cannot be a file's name on Windows", name.value);
        report(message, name, "call it otherwise", findings);
    }
}

fn report(message: String, name: &Text, help: &str, findings: &mut Vec<Diagnostic>) {
    findings.push(Diagnostic::error(rules::FOREIGN_NAME, message, name.span, "").help(help));
}
