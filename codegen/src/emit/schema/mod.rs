//! Makes the JSON Schemas of a catalog, draft 2020-12: one for each event and one for all, open and strict.
//!
//! An open schema is the consumer's contract: a document is valid exactly when the crate decodes it as that event.
//! A strict one is the producer's: nothing undocumented, and every constraint. Both keep to what Ajv's strict mode and
//! ordinary code generators take: a single-value `enum` where `const` would do, a declared `type` beside every keyword
//! that needs one, no vendor keywords.

mod defs;
mod event;
mod text;
mod types;

use serde_json::{Map, Value};

use self::defs::Defs;
use super::{File, markdown};
use crate::model::{Catalog, Workspace};

/// The dialect that every schema states.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A JSON object under construction; members stay in the order in which they come.
type Object = Map<String, Value>;

/// Whose contract a schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// The consumer's: what the crate decodes.
    Open,
    /// The producer's: what the catalog documents.
    Strict,
}

/// The schemas of a catalog.
pub fn files(workspace: &Workspace, catalog: &Catalog) -> Vec<File> {
    let modes = [Mode::Open, Mode::Strict];
    modes
        .into_iter()
        .flat_map(|mode| schemas(&workspace.settings.base_url, catalog, mode))
        .collect()
}

/// The file that describes an event, by its name on the wire with every `:` replaced by `.`.
pub fn file_name(wire: &str) -> String {
    format!("{}.schema.json", wire.replace(':', "."))
}

/// The file that describes all events.
pub const BUNDLE: &str = "catalog.schema.json";

fn schemas(base_url: &str, catalog: &Catalog, mode: Mode) -> Vec<File> {
    let folder = match mode {
        Mode::Open => "",
        Mode::Strict => "strict/",
    };
    let defs = Defs::new(catalog, mode);
    let document = |name: &str, from: &str, body: Object| {
        let Catalog {
            name: catalog_name,
            version,
            package,
            ..
        } = catalog;
        let mut root = object([
            ("$schema", DIALECT.into()),
            (
                "$id",
                format!("{base_url}/{catalog_name}/{version}/{folder}{name}").into(),
            ),
            (
                "$comment",
                format!("@generated from {from} by `cargo xtask generate`. Do not edit.").into(),
            ),
        ]);
        root.extend(body);
        File {
            path: format!("crates/{package}/generated/schemas/{folder}{name}"),
            text: format!("{:#}\n", Value::from(root)),
        }
    };
    let events = catalog.events.iter().enumerate().map(|(index, event)| {
        let from = markdown::series(event.files.iter().map(|file| format!("`{file}`")));
        document(&file_name(&event.wire), &from, event::alone(&defs, index))
    });
    let bundle = document(
        BUNDLE,
        &format!("`schema/{}`", catalog.name),
        event::bundle(&defs),
    );
    events.chain([bundle]).collect()
}

/// An object with these members.
fn object<const N: usize>(members: [(&str, Value); N]) -> Object {
    members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

#[cfg(test)]
mod tests;
