//! Knows the page's headings in their order, and so what links to them look like.

use std::collections::BTreeMap;

use crate::model::{Catalog, Definition, Shape, TypeId};

/// The headings of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    /// The catalog's title.
    Title,
    /// What is on the page.
    Contents,
    /// How events arrive.
    Carriers,
    /// One way in which they arrive.
    Carrier(usize),
    /// The members common to all events.
    Envelope,
    /// A group of events.
    Group(usize),
    /// An event.
    Event(usize),
    /// The types that events share.
    Types,
    /// A type.
    Type(usize),
    /// What the facts say.
    Facts,
    /// What the grades of evidence mean.
    Evidence,
    /// What the catalog cites.
    Sources,
    /// What the JSON Schemas promise.
    Schemas,
}

/// The headings in order, each with its text and its anchor.
pub(super) struct Anchors {
    headings: Vec<(Heading, String)>,
    slugs: BTreeMap<Heading, String>,
    /// Per type: whether its members are shown where it is used, because that is one place.
    inline: Vec<bool>,
}

impl Anchors {
    pub(super) fn new(catalog: &Catalog) -> Anchors {
        let inline = inline(catalog);
        let headings = headings(catalog, &inline);
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let slugs = headings.iter().map(|(heading, text)| {
            let slug = slug(text);
            let before = seen.entry(slug.clone()).or_default();
            let anchor = if *before == 0 {
                slug
            } else {
                format!("{slug}-{before}")
            };
            *before += 1;
            (*heading, anchor)
        });
        let slugs = slugs.collect();
        Anchors {
            headings,
            slugs,
            inline,
        }
    }

    /// The headings, in the order of the page.
    pub(super) fn headings(&self) -> impl Iterator<Item = Heading> {
        self.headings.iter().map(|(heading, _)| *heading)
    }

    /// The line of a heading.
    pub(super) fn line(&self, heading: Heading) -> String {
        let level = match heading {
            Heading::Title => "#",
            Heading::Carrier(_) | Heading::Event(_) | Heading::Type(_) => "###",
            _ => "##",
        };
        format!("{level} {}", self.text(heading))
    }

    /// The text of a heading.
    pub(super) fn text(&self, heading: Heading) -> &str {
        let found = self.headings.iter().find(|(other, _)| *other == heading);
        &found.expect("only headings of the page are asked for").1
    }

    /// A link to a heading.
    pub(super) fn link(&self, heading: Heading, text: &str) -> String {
        self.slugs
            .get(&heading)
            .map_or_else(|| text.to_owned(), |anchor| format!("[{text}](#{anchor})"))
    }

    /// Whether a struct's members are shown where it is used.
    pub(super) fn is_inline(&self, id: TypeId) -> bool {
        self.inline[id.0]
    }
}

fn headings(catalog: &Catalog, inline: &[bool]) -> Vec<(Heading, String)> {
    use super::super::markdown::{code, inline as words};

    let mut headings = vec![
        (Heading::Title, words(&catalog.title)),
        (Heading::Contents, "Contents".to_owned()),
    ];
    if !catalog.carriers.is_empty() {
        headings.push((Heading::Carriers, "How events arrive".to_owned()));
        let carriers = catalog.carriers.iter().enumerate();
        headings.extend(
            carriers.map(|(index, carrier)| (Heading::Carrier(index), code(&carrier.name))),
        );
    }
    headings.push((Heading::Envelope, "The envelope".to_owned()));
    for (index, group) in catalog.groups.iter().enumerate() {
        headings.push((Heading::Group(index), words(&group.title)));
        let events = catalog
            .events
            .iter()
            .enumerate()
            .filter(|(_, event)| event.group == index);
        headings.extend(events.map(|(index, event)| (Heading::Event(index), code(&event.wire))));
    }
    let own: Vec<usize> = (0..catalog.types.len())
        .filter(|&index| has_section(catalog, inline, index))
        .collect();
    if !own.is_empty() {
        headings.push((Heading::Types, "Types".to_owned()));
        headings.extend(
            own.into_iter()
                .map(|index| (Heading::Type(index), code(&catalog.types[index].name))),
        );
    }
    if !catalog.facts.is_empty() {
        headings.push((Heading::Facts, "Facts".to_owned()));
    }
    headings.push((Heading::Evidence, "Evidence".to_owned()));
    if !catalog.sources.is_empty() {
        headings.push((Heading::Sources, "Sources".to_owned()));
    }
    headings.push((Heading::Schemas, "JSON Schemas".to_owned()));
    headings
}

/// Payloads are shown with their events, arms with their unions, and some structs where they are used.
fn has_section(catalog: &Catalog, inline: &[bool], index: usize) -> bool {
    let id = TypeId(index);
    let is_arm = |definition: &Definition| match definition {
        Definition::Tagged {
            variants, untagged, ..
        } => variants.iter().any(|variant| variant.content == id) || *untagged == Some(id),
        _ => false,
    };
    !inline[index]
        && !catalog.events.iter().any(|event| event.payload == id)
        && !catalog.types.iter().any(|ty| is_arm(&ty.definition))
}

/// Per type: whether it is a struct that one member alone refers to.
fn inline(catalog: &Catalog) -> Vec<bool> {
    let mut uses = vec![0_usize; catalog.types.len()];
    let mut shown_elsewhere = vec![false; catalog.types.len()];
    let members = catalog
        .envelope
        .iter()
        .chain(catalog.types.iter().flat_map(|ty| match &ty.definition {
            Definition::Struct(members) => &members[..],
            _ => &[],
        }));
    for id in members.filter_map(|member| named(&member.shape)) {
        uses[id.0] += 1;
    }
    for ty in &catalog.types {
        match &ty.definition {
            Definition::Tagged {
                variants, untagged, ..
            } => {
                for id in variants
                    .iter()
                    .map(|variant| variant.content)
                    .chain(*untagged)
                {
                    shown_elsewhere[id.0] = true;
                }
            }
            Definition::Choice(arms) => {
                for id in arms.iter().filter_map(|arm| named(&arm.shape)) {
                    shown_elsewhere[id.0] = true;
                }
            }
            Definition::Struct(_) | Definition::Enum { .. } | Definition::Scalar { .. } => {}
        }
    }
    for event in &catalog.events {
        shown_elsewhere[event.payload.0] = true;
    }
    let is_struct = |index: usize| matches!(catalog.types[index].definition, Definition::Struct(_));
    (0..catalog.types.len())
        .map(|index| is_struct(index) && uses[index] == 1 && !shown_elsewhere[index])
        .collect()
}

/// The type that an expression is about.
pub(super) fn named(shape: &Shape) -> Option<TypeId> {
    match shape {
        Shape::Scalar(_) | Shape::Json => None,
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => named(inner),
        Shape::Type(id) => Some(*id),
    }
}

/// What GitHub and its kin make of a heading: letters, digits, `-` and `_` in lower case, spaces as `-`.
fn slug(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
