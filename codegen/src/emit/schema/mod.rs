//! Makes the JSON Schemas of a catalog, in draft 2020-12 or draft-07: one for each event and one for all, open and strict.
//!
//! An open schema is the consumer's contract: a document is valid exactly when the crate decodes it as that event.
//! A strict one is the producer's: nothing undocumented, and every constraint. Both keep to what Ajv's strict mode and
//! ordinary code generators take: a single-value `enum` where `const` would do, a declared `type` beside every keyword
//! that needs one, no vendor keywords.

mod defs;
mod draft;
mod event;
pub(crate) mod text;
mod types;

use serde_json::{Map, Value};

use self::defs::Defs;
pub use self::defs::Names;
pub use self::draft::{Draft, relocated};
use super::{File, markdown};
use crate::model::{Catalog, Workspace};

/// A JSON object under construction; members stay in the order in which they come.
type Object = Map<String, Value>;

/// Whose contract a schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The consumer's: what the crate decodes.
    Open,
    /// The producer's: what the catalog documents.
    Strict,
}

impl Mode {
    /// The folder in which its schemas lie, beside the open ones.
    pub fn folder(self) -> &'static str {
        match self {
            Mode::Open => "",
            Mode::Strict => "strict/",
        }
    }
}

/// A schema as a document of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its draft of JSON Schema.
    pub draft: Draft,
    /// Whose contract it is.
    pub mode: Mode,
    /// The event that it describes, an index into [`Catalog::events`]; `None` if it describes all.
    pub event: Option<usize>,
    /// Where it lies, seen from the folder of the catalog's version.
    pub path: String,
    /// Where it is published, and its `$id`.
    pub id: String,
    /// The schema.
    pub schema: Value,
}

impl Document {
    /// The text of its file.
    ///
    /// # Panics
    /// Never: a value has text for keys, and memory takes all that is written.
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(&self.schema)
            .expect("a value has text for keys, and memory takes all that is written");
        text.push('\n');
        text
    }
}

/// The schemas that lie in a catalog's crate.
pub fn files(workspace: &Workspace, catalog: &Catalog) -> Vec<File> {
    let mut files = Vec::new();
    each(workspace, catalog, Draft::D2020, |document| {
        let (package, path) = (&catalog.package, &document.path);
        files.push(File {
            path: format!("crates/{package}/generated/schemas/{path}"),
            text: document.text(),
        });
    });
    files
}

/// Every schema of a catalog in one draft: open, then strict; event by event, then the bundle.
pub fn documents(workspace: &Workspace, catalog: &Catalog, draft: Draft) -> Vec<Document> {
    let mut documents = Vec::new();
    each(workspace, catalog, draft, |document| {
        documents.push(document);
    });
    documents
}

/// Makes one schema after the other: all of a catalog's at once take far more memory than their texts.
fn each(workspace: &Workspace, catalog: &Catalog, draft: Draft, mut then: impl FnMut(Document)) {
    for mode in [Mode::Open, Mode::Strict] {
        let schemas = Schemas::new(workspace, catalog, draft, mode);
        for index in 0..catalog.events.len() {
            then(schemas.event(index));
        }
        then(schemas.bundle());
    }
}

/// The file that describes an event, by its name on the wire with every `:` replaced by `.`.
pub fn file_name(wire: &str) -> String {
    format!("{}.schema.json", wire.replace(':', "."))
}

/// The file that describes all events.
pub const BUNDLE: &str = "catalog.schema.json";

/// The schemas of a catalog as values, for whoever runs them: what they say of documents, and no more.
pub struct Documents<'m> {
    defs: Defs<'m>,
}

impl<'m> Documents<'m> {
    /// The strict schemas, or the open ones.
    pub fn new(catalog: &'m Catalog, strict: bool) -> Documents<'m> {
        let mode = if strict { Mode::Strict } else { Mode::Open };
        Documents {
            defs: Defs::new(catalog, mode),
        }
    }

    /// The schema of an event, by its index.
    pub fn event(&self, index: usize) -> Value {
        event::alone(&self.defs, index).into()
    }

    /// The schema of all events.
    pub fn bundle(&self) -> Value {
        event::bundle(&self.defs).into()
    }
}

/// The schema of all events of a catalog.
pub fn bundle(workspace: &Workspace, catalog: &Catalog, draft: Draft, mode: Mode) -> Document {
    Schemas::new(workspace, catalog, draft, mode).bundle()
}

/// The schemas of a catalog in one draft, for one party, to be made one by one.
pub struct Schemas<'m> {
    workspace: &'m Workspace,
    catalog: &'m Catalog,
    draft: Draft,
    mode: Mode,
    defs: Defs<'m>,
}

impl<'m> Schemas<'m> {
    /// Defines every type of the catalog, which takes most of the time.
    pub fn new(
        workspace: &'m Workspace,
        catalog: &'m Catalog,
        draft: Draft,
        mode: Mode,
    ) -> Schemas<'m> {
        Schemas {
            workspace,
            catalog,
            draft,
            mode,
            defs: Defs::new(catalog, mode),
        }
    }

    /// The schema of one event.
    pub fn event(&self, index: usize) -> Document {
        let event = &self.catalog.events[index];
        let from = markdown::series(event.files.iter().map(|file| format!("`{file}`")));
        let body = event::alone(&self.defs, index);
        self.document(Some(index), &file_name(&event.wire), &from, body)
    }

    /// The schema of all events.
    pub fn bundle(&self) -> Document {
        let from = format!("`schema/{}`", self.catalog.name);
        self.document(None, BUNDLE, &from, event::bundle(&self.defs))
    }

    /// A document around what its schema demands.
    fn document(&self, event: Option<usize>, name: &str, from: &str, body: Object) -> Document {
        let Schemas {
            catalog,
            draft,
            mode,
            ..
        } = self;
        let path = format!("{}{}{name}", draft.folder(), mode.folder());
        let base_url = &self.workspace.settings.base_url;
        let id = format!("{base_url}/{}/{}/{path}", catalog.name, catalog.version);
        let mut root = object([
            ("$schema", draft.dialect().into()),
            ("$id", id.as_str().into()),
            (
                "$comment",
                format!("@generated from {from} by `cargo xtask generate`. Do not edit.").into(),
            ),
        ]);
        root.extend(body);
        Document {
            draft: *draft,
            mode: *mode,
            event,
            path,
            id,
            schema: draft.of(root.into()),
        }
    }
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
