//! Knows of one catalog what its pages have to know of each other: where they lie and which events stand together.

use super::html::{code, escape};
use super::paths;
use crate::emit::reference::place::{Place, places};
use crate::emit::schema::Names;
use crate::model::{Catalog, Settings, TypeId};

/// Events on one page at most; a larger catalog has a page for each group, and a larger group several.
pub(super) const PER_PAGE: usize = 400;

/// A catalog and the pages that it becomes.
pub(super) struct Book<'m> {
    pub(super) catalog: &'m Catalog,
    pub(super) settings: &'m Settings,
    /// What the npm package calls any event of the catalog.
    pub(super) any: String,
    /// Per group: its events, in the order of the catalog.
    pub(super) groups: Vec<Vec<usize>>,
    /// Per event: its place within its group.
    pub(super) place_in_group: Vec<usize>,
    /// Per type: its page.
    type_pages: Vec<String>,
    /// Per type: whether its members are shown where it is used, so that it needs no page.
    places: Vec<Place>,
}

impl<'m> Book<'m> {
    pub(super) fn new(settings: &'m Settings, catalog: &'m Catalog) -> Book<'m> {
        let mut groups = vec![Vec::new(); catalog.groups.len()];
        let mut place_in_group = Vec::with_capacity(catalog.events.len());
        for (index, event) in catalog.events.iter().enumerate() {
            place_in_group.push(groups[event.group].len());
            groups[event.group].push(index);
        }
        Book {
            catalog,
            settings,
            any: Names::new(catalog).any,
            groups,
            place_in_group,
            type_pages: paths::type_pages(catalog),
            places: places(catalog),
        }
    }

    /// Whether all events are listed on the catalog's first page.
    pub(super) fn is_small(&self) -> bool {
        self.catalog.events.len() <= PER_PAGE
    }

    /// Where a group's events are listed, from the top of the site, the anchor included.
    pub(super) fn group(&self, group: usize, part: usize) -> String {
        if self.is_small() {
            let anchor = paths::anchor(&self.catalog.groups[group].name);
            format!("{}#g-{anchor}", paths::href(&paths::catalog(self.catalog)))
        } else {
            paths::href(&paths::group(self.catalog, group, part))
        }
    }

    /// An event's page, as it stands in links.
    pub(super) fn event(&self, index: usize) -> String {
        let event = &self.catalog.events[index];
        paths::href(&paths::event(self.catalog, event))
    }

    /// Whether a type has a page of its own.
    pub(super) fn has_page(&self, id: TypeId) -> bool {
        self.places[id.0] == Place::Section
    }

    /// The types that have pages.
    pub(super) fn shared(&self) -> impl Iterator<Item = TypeId> + '_ {
        let all = (0..self.catalog.types.len()).map(TypeId);
        all.filter(|id| self.has_page(*id))
    }

    /// A type's page.
    pub(super) fn type_path(&self, id: TypeId) -> &str {
        &self.type_pages[id.0]
    }

    /// A type's name, as a link where it has a page.
    pub(super) fn type_name(&self, root: &str, id: TypeId) -> String {
        let name = &self.catalog.ty(id).name;
        if self.has_page(id) {
            let href = paths::href(self.type_path(id));
            format!("<a href=\"{root}{href}\">{}</a>", code(name))
        } else {
            code(name)
        }
    }

    /// An event's name as a link to its page.
    pub(super) fn event_link(&self, root: &str, index: usize) -> String {
        let wire = &self.catalog.events[index].wire;
        format!(
            "<a href=\"{root}{}\"><code>{}</code></a>",
            self.event(index),
            escape(wire)
        )
    }
}
