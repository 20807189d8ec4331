//! Collects the definitions that a schema refers to, so that it needs no other document.

use std::collections::BTreeSet;

use serde_json::Value;

use super::types::Context;
use super::{Mode, Object};
use crate::model::{Catalog, Definition, Member, TypeId};

/// Everything that may stand under `$defs`.
pub(super) struct Defs<'m> {
    pub(super) context: Context<'m>,
    /// Per type: how it is defined.
    definitions: Vec<Value>,
    /// Per type: the types that its definition refers to.
    references: Vec<Vec<TypeId>>,
    pub(super) names: Names,
}

/// What whole events are called. Payloads have the events' own names, as in Rust.
#[derive(Clone, Debug)]
pub struct Names {
    /// Per event.
    pub events: Vec<String>,
    /// Any event of the catalog.
    pub any: String,
    /// These, and the names of types.
    taken: BTreeSet<String>,
}

impl Names {
    /// The names for a catalog: `TextSeenEvent`, `VonageEvent`.
    pub fn new(catalog: &Catalog) -> Names {
        let mut names = Names {
            events: Vec::new(),
            any: String::new(),
            taken: catalog.types.iter().map(|ty| ty.name.clone()).collect(),
        };
        names.any = names.fresh(&format!("{}Event", pascal(&catalog.name)));
        for event in &catalog.events {
            let name = names.fresh(&format!("{}Event", event.ident));
            names.events.push(name);
        }
        names
    }

    /// A name that nothing has yet, the wanted one if possible; it is taken from now on.
    pub fn fresh(&mut self, wanted: &str) -> String {
        let numbered = (2u32..).map(|number| format!("{wanted}{number}"));
        let mut names = [wanted.to_owned()].into_iter().chain(numbered);
        let free = |name: &String| !self.taken.contains(name);
        let name = names.find(free).unwrap_or_default();
        self.taken.insert(name.clone());
        name
    }
}

impl<'m> Defs<'m> {
    pub(super) fn new(catalog: &'m Catalog, mode: Mode) -> Defs<'m> {
        let context = Context { catalog, mode };
        Defs {
            names: Names::new(catalog),
            definitions: catalog
                .types
                .iter()
                .map(|ty| context.definition(ty))
                .collect(),
            references: catalog
                .types
                .iter()
                .map(|ty| references(catalog, &ty.definition))
                .collect(),
            context,
        }
    }

    /// The definitions that some types need, themselves included, in the order of the catalog.
    pub(super) fn needed(&self, roots: impl IntoIterator<Item = TypeId>) -> Object {
        let mut found = BTreeSet::new();
        let mut open: Vec<TypeId> = roots.into_iter().collect();
        while let Some(id) = open.pop() {
            if found.insert(id) {
                open.extend(&self.references[id.0]);
            }
        }
        let named = |id: TypeId| {
            (
                self.context.catalog.ty(id).name.clone(),
                self.definitions[id.0].clone(),
            )
        };
        found.into_iter().map(named).collect()
    }
}

/// The types that the members of an object refer to.
pub(super) fn of_members<'m>(
    members: impl IntoIterator<Item = &'m Member>,
) -> impl Iterator<Item = TypeId> {
    members
        .into_iter()
        .filter_map(|member| member.shape.named())
}

/// The types that a definition refers to; the arms of a tagged union are written in place.
fn references(catalog: &Catalog, definition: &Definition) -> Vec<TypeId> {
    match definition {
        Definition::Struct(members) => of_members(members).collect(),
        Definition::Tagged {
            variants, untagged, ..
        } => {
            let contents = variants
                .iter()
                .map(|variant| variant.content)
                .chain(*untagged);
            contents
                .flat_map(|content| of_members(catalog.members(content)))
                .collect()
        }
        Definition::Choice(arms) => arms.iter().filter_map(|arm| arm.shape.named()).collect(),
        Definition::Enum { .. } | Definition::Scalar { .. } => Vec::new(),
    }
}

/// `my-catalog` as a type is called: `MyCatalog`.
fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .flat_map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
        })
        .collect()
}
