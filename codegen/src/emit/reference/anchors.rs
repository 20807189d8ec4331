//! Knows the page's headings in their order, and so what links to them look like.

use std::collections::BTreeMap;

use super::super::markdown::{code, inline};
use super::place::{Place, places};
use crate::model::{Catalog, TypeId};

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
    /// Per type: where it is shown.
    places: Vec<Place>,
}

impl Anchors {
    pub(super) fn new(catalog: &Catalog) -> Anchors {
        let places = places(catalog);
        let headings = headings(catalog, &places);
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
            places,
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
        self.places[id.0] == Place::Use
    }
}

fn headings(catalog: &Catalog, places: &[Place]) -> Vec<(Heading, String)> {
    let mut headings = vec![
        (Heading::Title, inline(&catalog.title)),
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
        headings.push((Heading::Group(index), inline(&group.title)));
        let events = catalog
            .events
            .iter()
            .enumerate()
            .filter(|(_, event)| event.group == index);
        headings.extend(events.map(|(index, event)| (Heading::Event(index), code(&event.wire))));
    }
    let own: Vec<usize> = (0..catalog.types.len())
        .filter(|&index| places[index] == Place::Section)
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

/// What GitHub and its kin make of a heading: letters, digits, `-` and `_` in lower case, spaces as `-`.
fn slug(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
