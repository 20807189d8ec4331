//! A catalog and what it says once.

use super::{Definition, Event, History, Member, Release, Type, TypeId};

/// One catalog.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// The folder's name: `vonage`.
    pub name: String,
    /// The crate's name: `hookswitch-vonage`.
    pub package: String,
    /// What a person calls it.
    pub title: String,
    /// One sentence; empty if the catalog says none.
    pub summary: String,
    /// Markdown; empty if the catalog says none.
    pub doc: String,
    /// Semver, of catalog and crate.
    pub version: String,
    /// The page the catalog is drawn from.
    pub link: Option<String>,
    /// The catalog this one extends.
    pub extends: Option<String>,
    /// Where the event's name is.
    pub naming: Naming,
    /// Where the payload is.
    pub payload: PayloadPlace,
    /// Members common to all events, name and payload apart, in the order of the catalog.
    pub envelope: Vec<Member>,
    /// The order in which the members of an event's object mostly arrive: a hint for decoders.
    pub order: Order,
    /// The groups that have events, in the order of the catalog.
    pub groups: Vec<Group>,
    /// How events arrive.
    pub carriers: Vec<Carrier>,
    /// What the catalog cites.
    pub sources: Vec<Source>,
    /// Things said of each event.
    pub facts: Vec<Fact>,
    /// All named types: declared, written in place, and the payload structs of events.
    pub types: Vec<Type>,
    /// The events, group by group, in the order of the files.
    pub events: Vec<Event>,
    /// What happened in the releases that are kept: to each of `events`, then to the envelope; empty if none is kept.
    pub history: Vec<History>,
    /// The releases that are kept, in the order of their versions.
    pub releases: Vec<Release>,
    /// Groups (indices into `groups`) that the crate's manifest has no feature for, so that they are always compiled.
    pub always: Vec<usize>,
}

/// Where the event's name is.
#[derive(Clone, Debug, PartialEq)]
pub struct Naming {
    /// The members that carry the name's parts; one in most catalogs.
    pub parts: Vec<NamePart>,
    /// What stands between the parts in the whole name; empty for one part.
    pub separator: String,
}

/// The order in which the members of an event's object mostly arrive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Members that come before all others.
    pub first: Vec<String>,
    /// Members that come after all others.
    pub last: Vec<String>,
}

/// A member that carries the event's name or a part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct NamePart {
    /// The member's name.
    pub wire: String,
    /// Other names it arrives under, best first.
    pub aliases: Vec<String>,
}

/// Where the payload is.
#[derive(Clone, Debug, PartialEq)]
pub enum PayloadPlace {
    /// In this member.
    Member(String),
    /// Beside the envelope's members.
    Flat,
}

/// A group of events: one schema file, one module, one feature.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// `audio`.
    pub name: String,
    /// What a person calls it; the name with a capital if the catalog says none.
    pub title: String,
    /// One sentence; empty if the catalog says none.
    pub summary: String,
}

/// A way in which events arrive.
#[derive(Clone, Debug, PartialEq)]
pub struct Carrier {
    /// `webhook`.
    pub name: String,
    /// One sentence.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// A page about it.
    pub link: Option<String>,
    /// The order in which an event's members mostly arrive by it, as far as it is known; empty where it is the catalog's.
    pub order: Vec<String>,
}

/// Something that the catalog cites.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The name it is cited by.
    pub name: String,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub link: Option<String>,
}

/// Something that is said of each event.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The name, `snake_case`: `posted_to_webhook`.
    pub name: String,
    /// One sentence.
    pub summary: String,
    /// What its values are.
    pub kind: FactKind,
}

/// The type of a fact's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer,
    /// Text.
    String,
}

impl Catalog {
    /// The type behind an id.
    pub fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    /// The members of an event's payload.
    pub fn payload_members(&self, event: &Event) -> &[Member] {
        self.members(event.payload)
    }

    /// Lets every member of the envelope and of the types be changed.
    pub(crate) fn every_member(&mut self, change: &mut dyn FnMut(&mut Member)) {
        self.envelope.iter_mut().for_each(&mut *change);
        for ty in &mut self.types {
            if let Definition::Struct(members) = &mut ty.definition {
                members.iter_mut().for_each(&mut *change);
            }
        }
    }

    /// The members of a struct.
    ///
    /// # Panics
    /// If the type is not a struct: `resolve` lets only structs stand where this is asked.
    pub fn members(&self, id: TypeId) -> &[Member] {
        match &self.ty(id).definition {
            Definition::Struct(members) => members,
            other => unreachable!("{} is a struct, not {other:?}", self.ty(id).name),
        }
    }
}

impl Group {
    /// The cargo feature that its events are compiled with: the name, in kebab-case.
    pub fn feature(&self) -> String {
        self.name.replace('_', "-")
    }
}
