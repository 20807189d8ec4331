//! Gives the model what needs no looking up.

use std::collections::HashSet;

use crate::diagnostic::Span;
use crate::load::Sources;
use crate::model;
use crate::names;
use crate::syntax::{self, Catalog, Deprecated, Event, Spanned, Text};

/// Stands in `order` for all members that it does not name.
pub(super) const OTHERS: &str = "*";

pub(super) fn text(text: Option<&Text>) -> Option<String> {
    text.map(|text| text.value.clone())
}

pub(super) fn naming(naming: Option<&syntax::Naming>) -> model::Naming {
    let parts = naming
        .map(|naming| naming.parts.as_slice())
        .unwrap_or_default();
    let part = |(member, aliases): &(Text, Vec<Text>)| model::NamePart {
        wire: member.value.clone(),
        aliases: aliases.iter().map(|alias| alias.value.clone()).collect(),
    };
    model::Naming {
        parts: parts.iter().map(part).collect(),
        separator: naming
            .map(|naming| naming.separator.clone())
            .unwrap_or_default(),
    }
}

pub(super) fn carriers(written: &Catalog) -> Vec<model::Carrier> {
    let carrier = |carrier: &syntax::Carrier| model::Carrier {
        name: carrier.name.value.clone(),
        summary: text(carrier.summary.as_ref()).unwrap_or_default(),
        doc: text(carrier.doc.as_ref()).unwrap_or_default(),
        link: text(carrier.link.as_ref()),
        order: named(carrier.order.as_deref().unwrap_or_default()),
    };
    written.header.carriers.iter().map(carrier).collect()
}

pub(super) fn sources(written: &Catalog) -> Vec<model::Source> {
    let source = |source: &syntax::Source| model::Source {
        name: source.name.value.clone(),
        title: text(source.title.as_ref()).unwrap_or_else(|| source.name.value.clone()),
        link: text(source.link.as_ref()),
    };
    written.header.sources.iter().map(source).collect()
}

pub(super) fn facts(written: &Catalog) -> Vec<model::Fact> {
    let fact = |fact: &syntax::Fact| model::Fact {
        name: fact.name.value.clone(),
        summary: text(fact.summary.as_ref()).unwrap_or_default(),
        kind: fact.kind.unwrap_or(model::FactKind::String),
    };
    written.header.facts.iter().map(fact).collect()
}

/// The name on the wire: what the event says, or the catalog's prefix and the key.
pub(super) fn wire(event: &Event, catalog: &Catalog) -> String {
    if let Some(wire) = &event.wire {
        return wire.value.clone();
    }
    let naming = catalog.header.naming.as_ref();
    naming
        .map(|naming| naming.prefix.as_str())
        .unwrap_or_default()
        .to_owned()
        + &event.key.value
}

/// What `order` says, apart: what comes before all other members, and what after them.
pub(super) fn order(names: Option<&[Text]>) -> model::Order {
    let mut parts = names
        .unwrap_or_default()
        .split(|name| name.value == OTHERS)
        .map(named);
    model::Order {
        first: parts.next().unwrap_or_default(),
        last: parts.next().unwrap_or_default(),
    }
}

/// The members that an order names.
fn named(names: &[Text]) -> Vec<String> {
    let named = names.iter().filter(|name| name.value != OTHERS);
    named.map(|name| name.value.clone()).collect()
}

pub(super) fn parts(wire: &str, catalog: &Catalog) -> Vec<String> {
    match &catalog.header.naming {
        Some(naming) if naming.parts.len() > 1 => {
            wire.split(&naming.separator).map(str::to_owned).collect()
        }
        _ => vec![wire.to_owned()],
    }
}

pub(super) fn enum_value(value: &syntax::EnumValue) -> model::EnumValue {
    model::EnumValue {
        ident: value_ident(&value.value.value),
        wire: value.value.value.clone(),
        summary: text(value.summary.as_ref()).unwrap_or_default(),
        doc: text(value.doc.as_ref()).unwrap_or_default(),
        deprecated: Deprecated::meant(value.deprecated.as_ref()),
    }
}

/// The empty text needs a name too.
pub(super) fn value_ident(wire: &str) -> String {
    if wire.is_empty() {
        "Empty".to_owned()
    } else {
        names::pascal(wire)
    }
}

pub(super) fn constraints(constraints: &syntax::Constraints) -> model::Constraints {
    fn bounds<T: Copy + Default>(bounds: Option<&Spanned<model::Bounds<T>>>) -> model::Bounds<T> {
        bounds.map(|bounds| bounds.value).unwrap_or_default()
    }
    model::Constraints {
        range: bounds(constraints.range.as_ref()),
        length: bounds(constraints.length.as_ref()),
        items: bounds(constraints.items.as_ref()),
        pattern: text(constraints.pattern.as_ref()),
    }
}

pub(super) fn paths(files: &Sources, places: &[Span]) -> Vec<String> {
    let mut seen = HashSet::new();
    places
        .iter()
        .filter(|place| seen.insert(place.file))
        .map(|place| files.path(place.file).to_owned())
        .collect()
}
