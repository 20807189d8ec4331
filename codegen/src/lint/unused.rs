//! Finds types that nothing uses.

use std::collections::HashSet;

use super::{Subject, walk};
use crate::diagnostic::{Diagnostic, rules};
use crate::syntax::{Catalog, Expression, Shape, TypeExpression};

/// A type is used by its own catalog or by one that extends it, and not only by itself.
pub(super) fn types(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    for catalog in subject.written {
        let mut users = vec![catalog];
        let mut known: HashSet<&str> = HashSet::from([catalog.name.as_str()]);
        // Who extends an extension is a user too.
        while let Some(next) = subject.written.iter().find(|other| {
            let base = other.header.extends.as_ref();
            base.is_some_and(|base| known.contains(base.value.as_str()))
                && !known.contains(other.name.as_str())
        }) {
            known.insert(&next.name);
            users.push(next);
        }
        let mut used = HashSet::new();
        for user in users {
            uses(user, &mut used);
        }
        for ty in &catalog.types {
            let name = ty.name.value.as_str();
            let by_others = used
                .iter()
                .any(|&(by, what)| what == name && by != Some(name));
            if !by_others {
                let message = format!("type `{name}` is not used");
                findings.push(
                    Diagnostic::error(rules::UNUSED_TYPE, message, ty.name.span, "")
                        .help("use it or remove it"),
                );
            }
        }
    }
}

/// Who mentions what: the type that the mention stands in, and the name that is mentioned.
fn uses<'a>(catalog: &'a Catalog, used: &mut HashSet<(Option<&'a str>, &'a str)>) {
    for ty in catalog.types.iter().chain(&catalog.header.overrides.types) {
        shape(Some(&ty.name.value), &ty.shape, used);
    }
    for event in catalog
        .events
        .iter()
        .chain(&catalog.header.overrides.events)
    {
        used.extend(
            event
                .include
                .iter()
                .flatten()
                .map(|name| (None, name.value.as_str())),
        );
    }
    for found in walk::members(catalog) {
        let by = match found.owner {
            walk::Owner::Type(ty) => Some(ty.name.value.as_str()),
            walk::Owner::Event(_) | walk::Owner::Envelope => None,
        };
        shape(by, &found.member.shape, used);
    }
}

fn shape<'a>(
    by: Option<&'a str>,
    shape: &'a Shape,
    used: &mut HashSet<(Option<&'a str>, &'a str)>,
) {
    let mut expressions: Vec<&TypeExpression> = shape.expression.iter().collect();
    expressions.extend(shape.arms.iter().flat_map(|arms| &arms.value));
    used.extend(
        expressions
            .into_iter()
            .filter_map(name)
            .map(|name| (by, name)),
    );
    let variants = shape.variants.iter().flat_map(|list| &list.value);
    let variants = variants.chain(shape.untagged.as_deref());
    let includes = variants.flat_map(|variant| variant.include.iter().flatten());
    let includes = includes.chain(shape.include.iter().flatten());
    used.extend(includes.map(|name| (by, name.value.as_str())));
}

fn name(expression: &TypeExpression) -> Option<&str> {
    match &expression.value {
        Expression::Name(name) => Some(name),
        Expression::List(inner) | Expression::Map(inner) | Expression::Nullable(inner) => {
            name(inner)
        }
        Expression::Refused => None,
    }
}
