//! Makes the TypeScript declarations of a catalog's types and events, and the small module that they declare.

mod doc;
mod event;
mod module;
mod types;

use std::fmt::Write as _;

pub(super) use self::module::{commonjs, esm};
use crate::emit::schema::Names;
use crate::model::Catalog;

/// What a declaration is written from.
pub(super) struct Context<'m> {
    catalog: &'m Catalog,
    /// Per event: what the whole event is called.
    events: Vec<String>,
    /// `VonageEvent`: any event.
    any: String,
    /// `KnownVonageEvent`: any event that the catalog lists.
    known: String,
    /// `UnrecognizedVonageEvent`: any event that it does not.
    unrecognized: String,
    /// `VonageEventMap`: from names to events.
    map: String,
    /// `VonageEventName`: the names.
    name: String,
    /// `VonageEventEnvelope`: what all events may carry.
    envelope: String,
    /// `Unrecognized`: the type of texts that the catalog does not list.
    open: String,
}

impl Context<'_> {
    pub(super) fn new(catalog: &Catalog) -> Context<'_> {
        let mut names = Names::new(catalog);
        let any = names.any.clone();
        Context {
            known: names.fresh(&format!("Known{any}")),
            unrecognized: names.fresh(&format!("Unrecognized{any}")),
            map: names.fresh(&format!("{any}Map")),
            name: names.fresh(&format!("{any}Name")),
            envelope: names.fresh(&format!("{any}Envelope")),
            open: names.fresh("Unrecognized"),
            events: names.events,
            any,
            catalog,
        }
    }

    pub(super) fn catalog(&self) -> &Catalog {
        self.catalog
    }

    /// `VonageEvent`.
    pub(super) fn any(&self) -> &str {
        &self.any
    }

    /// What a whole event is called, by the event's index.
    pub(super) fn event(&self, index: usize) -> &str {
        &self.events[index]
    }

    /// All declarations: events first, then the types that they refer to.
    pub(super) fn declarations(&self) -> String {
        let mut text = format!(
            "// Made from the catalog `{}`, version {}, by `cargo xtask dist`. Do not edit.\n\n",
            self.catalog.name, self.catalog.version
        );
        text += &event::declarations(self);
        for declaration in types::declarations(self) {
            let _ = write!(text, "\n{declaration}");
        }
        text
    }
}
