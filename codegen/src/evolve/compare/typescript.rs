//! Says what a type is in TypeScript made from the open schemas, to tell whether that has changed.

use std::collections::BTreeSet;

use crate::model::{Catalog, Definition, Scalar, Shape};

/// The kinds of values that code has to tell apart: every JSON type, and each text that a closed enum lists. Objects count
/// by the names of their types, since what is in them is compared by itself.
pub(super) fn kinds(catalog: &Catalog, shape: &Shape) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    add(catalog, shape, &mut found, 0);
    if found.contains("string") {
        found.retain(|kind| !kind.starts_with('"'));
    }
    found
}

fn add(catalog: &Catalog, shape: &Shape, found: &mut BTreeSet<String>, depth: usize) {
    let mut plain = |name: &str| {
        found.insert(name.to_owned());
    };
    match shape {
        Shape::Scalar(scalar) => plain(scalar_name(*scalar)),
        Shape::Json => plain("unknown"),
        Shape::List(inner) => plain(&format!("{:?}[]", kinds_at(catalog, inner, depth))),
        Shape::Map(inner) => plain(&format!("{{{:?}}}", kinds_at(catalog, inner, depth))),
        Shape::Nullable(inner) => {
            plain("null");
            add(catalog, inner, found, depth);
        }
        Shape::Type(id) => {
            let ty = catalog.ty(*id);
            match &ty.definition {
                Definition::Enum { closed: None, .. } => plain("string"),
                Definition::Enum { values, .. } => {
                    found.extend(values.iter().map(|value| format!("{:?}", value.wire)));
                }
                Definition::Scalar { scalar, .. } => plain(scalar_name(*scalar)),
                Definition::Choice(arms) if depth < 8 => {
                    for arm in arms {
                        add(catalog, &arm.shape, found, depth + 1);
                    }
                }
                Definition::Struct(_) | Definition::Tagged { .. } | Definition::Choice(_) => {
                    plain("object");
                }
            }
        }
    }
}

fn kinds_at(catalog: &Catalog, shape: &Shape, depth: usize) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if depth < 8 {
        add(catalog, shape, &mut found, depth + 1);
    }
    found
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Integer | Scalar::Number => "number",
        Scalar::Boolean => "boolean",
        Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid => "string",
    }
}

/// Whether code for the old type no longer compiles with the new one: there is something that it does not expect.
pub(super) fn breaks(old: (&Catalog, &Shape), new: (&Catalog, &Shape)) -> bool {
    let (old, new) = (kinds(old.0, old.1), kinds(new.0, new.1));
    let text = |kind: &String| kind.starts_with('"') && old.contains("string");
    !old.contains("unknown") && !new.iter().all(|kind| old.contains(kind) || text(kind))
        || old.contains("unknown") != new.contains("unknown") && new.contains("unknown")
}
