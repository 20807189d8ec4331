//! Finds enums and booleans that look like copies of another definition, which they could share.

use std::collections::{BTreeSet, HashMap};

use super::{Subject, walk};
use crate::diagnostic::{Diagnostic, rules};
use crate::syntax::{Catalog, Shape, Text};

/// Pairs of texts that say what a boolean says.
const BOOLEANS: [[&str; 2]; 5] = [
    ["false", "true"],
    ["no", "yes"],
    ["off", "on"],
    ["0", "1"],
    ["n", "y"],
];

/// Two definitions of the same are one definition.
pub(super) fn copies(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for catalog in subject.written {
        enums(catalog, findings);
        booleans(catalog, findings);
    }
}

/// Enums of the same values; types come before members, so that it is the definition in place that is the copy.
fn enums(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let mut first: HashMap<BTreeSet<&str>, &Text> = HashMap::new();
    for (name, shape) in walk::shapes(catalog) {
        let Some(listed) = values(shape) else {
            continue;
        };
        if let Some(other) = first.get(&listed) {
            report(
                format!("`{}` has the same values as `{}`", name.value, other.value),
                (name, other),
                format!("share one type: `type: {}`", shared(catalog, other)),
                findings,
            );
        } else if BOOLEANS.iter().any(|pair| listed.iter().eq(pair)) {
            let message = format!("`{}` looks like a boolean in text", name.value);
            findings.push(
                Diagnostic::error(rules::COPIED_TYPE, message, name.span, "")
                    .help("if JSON's `true` and `false` arrive, write `type: boolean`; if texts do, allow it"),
            );
        } else {
            first.insert(listed, name);
        }
    }
}

fn values(shape: &Shape) -> Option<BTreeSet<&str>> {
    let values = &shape.values.as_ref()?.value;
    let listed: BTreeSet<&str> = values
        .iter()
        .filter(|value| !value.removed)
        .map(|value| value.value.value.as_str())
        .collect();
    (listed.len() > 1).then_some(listed)
}

/// Plain booleans where a member of the same name has a type of the catalog that is more than a boolean, or types of
/// their own around nothing but a boolean.
fn booleans(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let named = |shape: &'_ Shape| -> Option<String> {
        let (name, _) = walk::scalar(shape.expression.as_ref()?)?;
        Some(name.to_owned())
    };
    let mut wrappers: HashMap<String, &Text> = HashMap::new();
    let mut switches: HashMap<&str, &Text> = HashMap::new();
    for ty in &catalog.types {
        if named(&ty.shape).as_deref() == Some("boolean") {
            if let Some(other) = wrappers.get("boolean") {
                let message = format!("`{}` is a boolean like `{}`", ty.name.value, other.value);
                let help = format!("share one type: `type: {}`", other.value);
                report(message, (&ty.name, other), help, findings);
            } else {
                wrappers.insert("boolean".to_owned(), &ty.name);
            }
        }
        let arms = ty.shape.arms.iter().flat_map(|arms| &arms.value);
        if arms
            .filter_map(walk::scalar)
            .any(|(name, _)| name == "boolean")
        {
            switches.insert(&ty.name.value, &ty.name);
        }
    }
    let members = walk::members(catalog);
    let mut rich: HashMap<&str, &Text> = HashMap::new();
    for found in &members {
        if let Some(ty) =
            named(&found.member.shape).and_then(|name| switches.get(name.as_str()).copied())
        {
            rich.insert(&found.member.name.value, ty);
        }
    }
    for found in &members {
        let name = &found.member.name;
        if let Some(ty) = rich.get(name.value.as_str())
            && named(&found.member.shape).as_deref() == Some("boolean")
        {
            let message = format!(
                "member `{}` is a boolean here and `{}` elsewhere",
                name.value, ty.value
            );
            let help = format!("if both arrive here too, write `type: {}`", ty.value);
            report(message, (name, ty), help, findings);
        }
    }
}

fn report(
    message: String,
    (name, other): (&Text, &Text),
    help: String,
    findings: &mut Vec<Diagnostic>,
) {
    findings.push(
        Diagnostic::error(rules::COPIED_TYPE, message, name.span, "")
            .and(other.span, "the other")
            .help(help),
    );
}

/// A type's name, or the name that a definition in place would get as a type.
fn shared(catalog: &Catalog, name: &Text) -> String {
    if catalog.types.iter().any(|ty| ty.name.span == name.span) {
        name.value.clone()
    } else {
        crate::names::pascal(&name.value)
    }
}
