//! Finds out which groups of events use a type: where it is written, and with which features it is compiled.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::shape::Needs;
use crate::model::{Catalog, TypeId};

/// The file that a type is written into.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// `catalog/types.rs`: the envelope has it, or no event does.
    Catalog,
    /// The file of the one group that uses it.
    Group(usize),
    /// The file of the groups that share it.
    Shared(Vec<usize>),
}

/// The home of each type.
pub(super) fn homes(catalog: &Catalog) -> Vec<Home> {
    let mut needs = Needs::default();
    needs.of_members(&catalog.envelope);
    let mut envelope = vec![false; catalog.types.len()];
    reach(catalog, needs.types, &mut envelope);
    let groups: Vec<Vec<bool>> = (0..catalog.groups.len())
        .map(|group| {
            let events = catalog.events.iter().filter(|event| event.group == group);
            let mut reached = vec![false; catalog.types.len()];
            reach(
                catalog,
                events.map(|event| event.payload).collect(),
                &mut reached,
            );
            reached
        })
        .collect();
    let home = |at: usize| {
        let users = || (0..groups.len()).filter(|group| groups[*group][at]);
        match users().collect::<Vec<_>>().as_slice() {
            [] => Home::Catalog,
            _ if envelope[at] => Home::Catalog,
            [only] => Home::Group(*only),
            several if several.iter().any(|it| catalog.always.contains(it)) => Home::Catalog,
            several => Home::Shared(several.to_vec()),
        }
    };
    (0..catalog.types.len()).map(home).collect()
}

/// Marks some types and all that they are made of.
fn reach(catalog: &Catalog, types: BTreeSet<TypeId>, reached: &mut [bool]) {
    let mut open: Vec<TypeId> = types.into_iter().collect();
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            let mut needs = Needs::default();
            needs.of_type(catalog.ty(id));
            open.extend(needs.types);
        }
    }
}

/// The condition on which something of these groups is compiled; none if it always is.
pub(super) fn gate(catalog: &Catalog, groups: &[usize]) -> Option<TokenStream> {
    if groups.iter().any(|group| catalog.always.contains(group)) {
        return None;
    }
    let features: Vec<String> = groups
        .iter()
        .map(|group| catalog.groups[*group].feature())
        .collect();
    match features.as_slice() {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        _ => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

/// As [`gate`], as the runtime's tables say it: `(feature = "audio")`.
pub(super) fn condition(catalog: &Catalog, group: usize) -> String {
    if catalog.always.contains(&group) {
        "(all())".to_owned()
    } else {
        format!("(feature = {:?})", catalog.groups[group].feature())
    }
}

/// The rows of a table, one for each event, in a block for each group.
pub(super) fn blocks(
    catalog: &Catalog,
    row: impl Fn(&crate::model::Event) -> String,
) -> Vec<String> {
    let mut rows = Vec::new();
    for group in 0..catalog.groups.len() {
        rows.push(format!("{} {{", condition(catalog, group)));
        let events = catalog.events.iter().filter(|event| event.group == group);
        rows.extend(events.map(|event| format!("    {}", row(event))));
        rows.push("}".to_owned());
    }
    rows
}
