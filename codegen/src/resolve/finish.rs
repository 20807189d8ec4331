//! Takes the finished model out of its draft: what is only ever included is no type of its own.

use std::collections::HashSet;

use super::item::Kind;
use super::link::Draft;
use crate::model::{Catalog, Definition, Member, Shape, TypeId};

/// The model, without the structs that only lend their members.
pub(super) fn finish(draft: Draft<'_>) -> Catalog {
    let used = used(&draft);
    let mut catalog = draft.catalog;
    let mut kept = 0;
    let ids: Vec<TypeId> = used
        .iter()
        .map(|&used| {
            let id = TypeId(kept);
            kept += usize::from(used);
            id
        })
        .collect();
    let mut flags = used.into_iter();
    catalog.types.retain(|_| flags.next() == Some(true));
    for ty in &mut catalog.types {
        renumber(&mut ty.definition, &ids);
    }
    for member in &mut catalog.envelope {
        renumber_shape(&mut member.shape, &ids);
    }
    for event in &mut catalog.events {
        event.payload = ids[event.payload.0];
    }
    catalog
}

/// Whether each type is used as a type: by an event, by the envelope, or, if nobody includes it, by whoever declared it.
fn used(draft: &Draft<'_>) -> Vec<bool> {
    let declared = &draft.declared;
    let mut included: HashSet<usize> = HashSet::new();
    for item in &declared.items {
        if let Kind::Struct { include, .. } = &item.kind {
            included.extend(
                include
                    .iter()
                    .filter_map(|name| declared.by_name.get(name.value.as_str())),
            );
        }
    }
    let mut open: Vec<usize> = declared.payloads.clone();
    open.extend(
        declared
            .by_name
            .values()
            .filter(|at| !included.contains(at)),
    );
    open.extend(
        draft
            .catalog
            .envelope
            .iter()
            .filter_map(|member| named(&member.shape)),
    );
    let mut used = vec![false; declared.items.len()];
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut used[at], true) {
            continue;
        }
        match &draft.catalog.types[at].definition {
            Definition::Struct(members) => {
                open.extend(members.iter().filter_map(|member| named(&member.shape)));
            }
            Definition::Tagged {
                variants, untagged, ..
            } => {
                open.extend(variants.iter().map(|variant| variant.content.0));
                open.extend(untagged.map(|id| id.0));
            }
            Definition::Choice(arms) => {
                open.extend(arms.iter().filter_map(|arm| named(&arm.shape)));
            }
            Definition::Enum { .. } | Definition::Scalar { .. } => {}
        }
    }
    used
}

fn named(shape: &Shape) -> Option<usize> {
    match shape {
        Shape::Type(id) => Some(id.0),
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => named(inner),
        Shape::Scalar(_) | Shape::Json => None,
    }
}

fn renumber(definition: &mut Definition, ids: &[TypeId]) {
    let members = |members: &mut Vec<Member>| {
        for member in members {
            renumber_shape(&mut member.shape, ids);
        }
    };
    match definition {
        Definition::Struct(list) => members(list),
        Definition::Tagged {
            variants, untagged, ..
        } => {
            for variant in variants {
                variant.content = ids[variant.content.0];
            }
            if let Some(id) = untagged {
                *id = ids[id.0];
            }
        }
        Definition::Choice(arms) => {
            for arm in arms {
                renumber_shape(&mut arm.shape, ids);
            }
        }
        Definition::Enum { .. } | Definition::Scalar { .. } => {}
    }
}

fn renumber_shape(shape: &mut Shape, ids: &[TypeId]) {
    match shape {
        Shape::Type(id) => *id = ids[id.0],
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => {
            renumber_shape(inner, ids);
        }
        Shape::Scalar(_) | Shape::Json => {}
    }
}
