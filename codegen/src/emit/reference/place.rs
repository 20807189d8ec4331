//! Decides where on the page a type is shown.

use crate::model::{Catalog, Definition, TypeId};

/// Where a type is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a section of its own.
    Section,
    /// With the event whose payload it is, or with the union whose arm it is.
    Owner,
    /// A struct, with the one member that refers to it.
    Use,
}

/// Per type: where it is shown.
pub(crate) fn places(catalog: &Catalog) -> Vec<Place> {
    let mut uses = vec![0_usize; catalog.types.len()];
    let mut owned = vec![false; catalog.types.len()];
    let mut in_union = vec![false; catalog.types.len()];
    let mut use_of = |id: Option<TypeId>| id.into_iter().for_each(|id| uses[id.0] += 1);
    catalog
        .envelope
        .iter()
        .for_each(|member| use_of(member.shape.named()));
    for ty in &catalog.types {
        match &ty.definition {
            Definition::Struct(members) => members
                .iter()
                .for_each(|member| use_of(member.shape.named())),
            Definition::Tagged {
                variants, untagged, ..
            } => {
                let contents = variants
                    .iter()
                    .map(|variant| variant.content)
                    .chain(*untagged);
                contents.for_each(|content| owned[content.0] = true);
            }
            Definition::Choice(arms) => {
                arms.iter()
                    .filter_map(|arm| arm.shape.named())
                    .for_each(|id| in_union[id.0] = true);
            }
            Definition::Enum { .. } | Definition::Scalar { .. } => {}
        }
    }
    catalog
        .events
        .iter()
        .for_each(|event| owned[event.payload.0] = true);
    let place = |(index, definition): (usize, &Definition)| match definition {
        _ if owned[index] => Place::Owner,
        Definition::Struct(_) if uses[index] == 1 && !in_union[index] => Place::Use,
        _ => Place::Section,
    };
    catalog
        .types
        .iter()
        .map(|ty| &ty.definition)
        .enumerate()
        .map(place)
        .collect()
}
