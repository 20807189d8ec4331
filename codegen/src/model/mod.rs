//! The catalog as meant: every reference an index, every default filled in, nothing left that could go wrong.

mod catalog;
mod event;
mod evidence;
mod history;
mod member;
mod types;

pub use catalog::{
    Carrier, Catalog, Fact, FactKind, Group, NamePart, Naming, Order, PayloadPlace, Source,
};
pub use event::{Event, Example, FactValue, Related};
pub use evidence::{Deprecation, Grade};
pub use history::{History, Release, Since};
pub use member::{Bounds, Constraints, Member, Scalar, Shape};
pub use types::{Arm, Definition, EnumValue, KnownInteger, Type, TypeId, Variant};

/// Everything under `schema/`, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// What holds for all catalogs.
    pub settings: Settings,
    /// The catalogs, by name.
    pub catalogs: Vec<Catalog>,
}

/// What holds for all catalogs of a workspace.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// What the `$id` of every published schema begins with, without a slash at the end.
    pub base_url: String,
    /// Where generated crates find the runtime: a folder seen from the workspace's root, if it is in one.
    pub runtime_path: Option<String>,
    /// The runtime's version in the registry.
    pub runtime_version: String,
    /// The licence expression of new crates.
    pub license: String,
    /// The repository of new crates.
    pub repository: Option<String>,
    /// The scope of npm packages, without `@`.
    pub npm_scope: Option<String>,
}
