//! The catalog language: what catalogs mean, and what is said of input that means nothing.

mod disk;
mod extends;
mod hostile;
mod meaning;
mod places;
mod portable;

use std::path::{Path, PathBuf};

use hookswitch_codegen::diagnostic::render;
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::model::{Catalog, Event, Workspace};
use hookswitch_codegen::resolve;

/// A catalog that is sound, to put something after.
pub(crate) const SOUND: &str = "title: Acme\nversion: 1.0.0\nname: type\n";

/// The root of this workspace.
fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("the tests lie in the workspace")
        .to_owned()
}

/// A catalog of one file.
fn sources(text: &str) -> Sources {
    Sources::new([("schema/acme/catalog.yaml", text)])
}

/// What files mean that are sound.
fn meant(files: &[(&str, &str)]) -> Workspace {
    let sources = Sources::new(files.iter().copied());
    let (workspace, findings) = resolve::workspace(&sources);
    workspace.unwrap_or_else(|| panic!("{}", render(&findings, &sources, false)))
}

fn catalog<'w>(workspace: &'w Workspace, name: &str) -> &'w Catalog {
    workspace
        .catalogs
        .iter()
        .find(|catalog| catalog.name == name)
        .expect("the catalog is there")
}

fn event<'c>(catalog: &'c Catalog, key: &str) -> &'c Event {
    catalog
        .events
        .iter()
        .find(|event| event.key == key)
        .expect("the event is there")
}
