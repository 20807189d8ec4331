//! Goes through all members, names and summaries of a catalog as it is written.

use crate::diagnostic::Span;
use crate::syntax::{Catalog, Event, Expression, Member, Notes, Shape, Text, Type, TypeExpression};

/// Who a member belongs to.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    Envelope,
    Event(&'a Event),
    Type(&'a Type),
}

/// A member, and who it belongs to.
pub(super) struct Found<'a> {
    pub(super) owner: Owner<'a>,
    pub(super) member: &'a Member,
}

/// Every member that a catalog writes, in place or not, in the order of the files.
pub(super) fn members(catalog: &Catalog) -> Vec<Found<'_>> {
    let mut walk = Walk { found: Vec::new() };
    walk.list(Owner::Envelope, &catalog.header.envelope);
    let header = &catalog.header;
    for ty in catalog.types.iter().chain(&header.overrides.types) {
        walk.shape(Owner::Type(ty), &ty.shape);
    }
    for event in catalog.events.iter().chain(&header.overrides.events) {
        if let Some(fields) = &event.fields {
            walk.list(Owner::Event(event), &fields.value);
        }
    }
    walk.list(Owner::Envelope, &header.overrides.envelope);
    walk.found
}

struct Walk<'a> {
    found: Vec<Found<'a>>,
}

impl<'a> Walk<'a> {
    fn list(&mut self, owner: Owner<'a>, members: &'a [Member]) {
        for member in members.iter().filter(|member| !member.removed) {
            self.found.push(Found { owner, member });
            self.shape(owner, &member.shape);
        }
    }

    fn shape(&mut self, owner: Owner<'a>, shape: &'a Shape) {
        if let Some(fields) = &shape.fields {
            self.list(owner, &fields.value);
        }
        let variants = shape.variants.iter().flat_map(|list| &list.value);
        for variant in variants.chain(shape.untagged.as_deref()) {
            if let Some(fields) = &variant.fields {
                self.list(owner, &fields.value);
            }
        }
    }
}

/// Every shape that a catalog writes, with the name of what has it: types, and members with definitions in place.
pub(super) fn shapes(catalog: &Catalog) -> Vec<(&Text, &Shape)> {
    let types = catalog.types.iter().map(|ty| (&ty.name, &ty.shape));
    let members = members(catalog)
        .into_iter()
        .map(|found| (&found.member.name, &found.member.shape));
    types.chain(members).collect()
}

/// What definitions say of themselves, each with its name and what a person calls it.
pub(super) fn notes(catalog: &Catalog) -> Vec<(&'static str, &Text, &Notes)> {
    let events = catalog
        .events
        .iter()
        .map(|it| ("event", &it.key, &it.notes));
    let types = catalog.types.iter().map(|it| ("type", &it.name, &it.notes));
    let members = members(catalog)
        .into_iter()
        .map(|it| ("member", &it.member.name, &it.member.notes));
    events.chain(types).chain(members).collect()
}

/// The scalar that an expression is about, `null` apart, with its place.
pub(super) fn scalar(expression: &TypeExpression) -> Option<(&str, Span)> {
    match &expression.value {
        Expression::Name(name) => Some((name, expression.span)),
        Expression::Nullable(inner) => scalar(inner),
        Expression::List(_) | Expression::Map(_) | Expression::Refused => None,
    }
}
