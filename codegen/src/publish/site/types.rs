//! Makes the pages of the types that events share.

use minijinja::{Value, context};

use super::book::Book;
use super::html::{block, inline, safe};
use super::members::{Tree, enum_value};
use super::{code, html, paths, shown_grade, words};
use crate::model::{Definition, Shape, TypeId};

/// Uses that a page lists; a type that more events share is used everywhere.
const USES: usize = 60;

/// Types listed beside a page, on either side of its own.
const BESIDE: usize = 40;

/// What the template of the list needs.
pub(super) fn list(book: &Book<'_>) -> Value {
    let types = book.shared().map(|id| {
        let ty = book.catalog.ty(id);
        context! {
            name => ty.name.clone(),
            href => paths::href(book.type_path(id)),
            summary => safe(inline(&ty.summary)),
            what => what(&ty.definition),
            deprecated => ty.deprecated.is_some(),
        }
    });
    context! { types => types.collect::<Vec<_>>() }
}

/// What the template of one type needs.
pub(super) fn page(book: &Book<'_>, root: &str, id: TypeId, uses: &[usize]) -> Value {
    let catalog = book.catalog;
    let ty = catalog.ty(id);
    let mut tree = Tree::new(book, root);
    let mut members = Vec::new();
    let mut kinds = Vec::new();
    let mut values = Vec::new();
    let mut demands = Vec::new();
    let mut openness = None;
    match &ty.definition {
        Definition::Struct(of) => members = tree.members("", of),
        Definition::Enum { values: of, closed } => {
            values = of
                .iter()
                .map(|value| anchored(&value.wire, enum_value(value)))
                .collect();
            openness = Some(open_or_closed(closed.as_deref()));
        }
        Definition::Tagged {
            tag,
            variants,
            untagged,
            closed,
        } => {
            openness = Some(open_or_closed(closed.as_deref()));
            let mut kind = |label: String, anchor: &str, content: TypeId| {
                let content = catalog.ty(content);
                let Definition::Struct(of) = &content.definition else {
                    return;
                };
                kinds.push(context! {
                    label => safe(html::code(&label)),
                    anchor => paths::anchor(anchor),
                    summary => safe(inline(&content.summary)),
                    doc => safe(block(&content.doc)),
                    members => tree.members(&format!("{anchor}."), of),
                });
            };
            for variant in variants {
                kind(
                    format!("{tag}: {}", variant.tag),
                    &variant.tag,
                    variant.content,
                );
            }
            if let Some(content) = untagged {
                kind(format!("no {tag}"), "-", *content);
            }
        }
        Definition::Choice(arms) => {
            for arm in arms {
                let inside = match arm.shape.named().filter(|id| !book.has_page(*id)) {
                    Some(id) => match &catalog.ty(id).definition {
                        Definition::Struct(of) => tree.members(&format!("{}.", arm.ident), of),
                        _ => Vec::new(),
                    },
                    None => Vec::new(),
                };
                kinds.push(context! {
                    label => safe(words::shape(book, root, &arm.shape)),
                    anchor => paths::anchor(&arm.ident),
                    summary => "", doc => "",
                    members => inside,
                });
            }
        }
        Definition::Scalar {
            scalar,
            constraints,
            values: of,
        } => {
            demands.push(words::scalar(*scalar).to_owned());
            demands.extend(words::constraints(constraints));
            values = of
                .iter()
                .map(|known| {
                    let wire = known.value.to_string();
                    let summary = safe(inline(&known.summary));
                    anchored(
                        &wire,
                        context! { wire => wire.as_str(), summary => summary, deprecated => false },
                    )
                })
                .collect();
        }
    }
    let shared: Vec<TypeId> = book.shared().collect();
    let place = shared
        .iter()
        .position(|other| *other == id)
        .unwrap_or_default();
    let beside = &shared[place.saturating_sub(BESIDE)..(place + BESIDE).min(shared.len())];
    let used = uses
        .iter()
        .take(USES)
        .map(|&at| safe(book.event_link(root, at)));
    context! {
        name => ty.name.clone(),
        beside => beside.iter().map(|other| context! {
            name => catalog.ty(*other).name.as_str(), href => paths::href(book.type_path(*other)), here => *other == id,
        }).collect::<Vec<_>>(),
        what => what(&ty.definition),
        summary => safe(inline(&ty.summary)),
        plain => ty.summary.clone(),
        doc => safe(block(&ty.doc)),
        deprecated => ty.deprecated.as_ref().map(|why| safe(words::deprecation(why))),
        grade_of => ty.evidence.map(shown_grade),
        sources => safe(words::series(ty.sources.iter().map(|&at| {
            let source = &catalog.sources[at];
            let home = paths::href(&paths::catalog(catalog));
            format!("<a href=\"{root}{home}#s-{}\">{}</a>", paths::anchor(&source.name), html::escape(&source.title))
        }))),
        example => ty.example.as_ref().map(|example| safe(code::json(example))),
        openness => openness.map(safe),
        demands => demands.into_iter().map(safe).collect::<Vec<_>>(),
        members_of => members,
        kinds => kinds,
        values_of => values,
        used => used.collect::<Vec<_>>(),
        used_more => uses.len().saturating_sub(USES),
    }
}

/// A value with the anchor that links to it lead to.
fn anchored(wire: &str, value: Value) -> Value {
    context! { anchor => paths::anchor(wire), ..value }
}

fn what(definition: &Definition) -> &'static str {
    match definition {
        Definition::Struct(_) => "object",
        Definition::Enum { .. } => "listed texts",
        Definition::Tagged { .. } | Definition::Choice(_) => "union",
        Definition::Scalar { scalar, .. } => words::scalar(*scalar),
    }
}

fn open_or_closed(closed: Option<&str>) -> String {
    match closed {
        None => "Open: what is not listed here is kept as it comes.".to_owned(),
        Some(reason) => format!("Closed: nothing else occurs. {}", inline(reason)),
    }
}

/// Per type: the events in whose payloads it occurs, directly or inside of others.
pub(super) fn uses(book: &Book<'_>) -> Vec<Vec<usize>> {
    let catalog = book.catalog;
    let mut uses = vec![Vec::new(); catalog.types.len()];
    // Events come in order, so that a look at the last entry tells whether a type has been reached for this one.
    for (index, event) in catalog.events.iter().enumerate() {
        let mut next = vec![event.payload];
        while let Some(id) = next.pop() {
            if uses[id.0].last() != Some(&index) {
                uses[id.0].push(index);
                next.extend(parts(&catalog.ty(id).definition));
            }
        }
    }
    uses
}

/// The types that a type is made of.
fn parts(definition: &Definition) -> Vec<TypeId> {
    match definition {
        Definition::Struct(members) => members
            .iter()
            .filter_map(|member| member.shape.named())
            .collect(),
        Definition::Tagged {
            variants, untagged, ..
        } => {
            let contents = variants.iter().map(|variant| variant.content);
            contents.chain(*untagged).collect()
        }
        Definition::Choice(arms) => arms
            .iter()
            .map(|arm| &arm.shape)
            .filter_map(Shape::named)
            .collect(),
        Definition::Enum { .. } | Definition::Scalar { .. } => Vec::new(),
    }
}
