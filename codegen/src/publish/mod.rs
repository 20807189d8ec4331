//! Makes what other teams take from the model: one file or folder here is one output, and this is their list.

mod asyncapi;
mod components;
mod npm;
mod openapi;
mod schemas;
pub mod site;
mod typescript;
mod yaml;

use crate::emit;
pub use crate::emit::File;
use crate::model::{Catalog, Workspace};
use crate::parallel;
use crate::tree::Tree;
pub use schemas::{lost, taken};

/// An output: what it is called, where it lies, and what it makes of the catalogs.
pub struct Publisher {
    /// The folder in which all its files lie, seen from the folder that is published.
    pub folder: &'static str,
    /// What it makes, for whoever asked for it.
    pub what: &'static str,
    /// Makes its files; their paths begin with the folder.
    pub files: fn(&Workspace) -> Vec<File>,
}

/// All outputs.
pub const PUBLISHERS: [Publisher; 5] = [
    Publisher {
        folder: "schemas",
        what: "JSON Schemas, to be served at their `$id`s",
        files: schemas::files,
    },
    Publisher {
        folder: "npm",
        what: "npm packages, a folder each, for `npm publish`",
        files: npm::files,
    },
    Publisher {
        folder: "asyncapi",
        what: "AsyncAPI 3.0, YAML and JSON",
        files: asyncapi::files,
    },
    Publisher {
        folder: "openapi",
        what: "OpenAPI 3.1 webhooks, YAML and JSON",
        files: openapi::files,
    },
    Publisher {
        folder: site::FOLDER,
        what: "the docs site: open `index.html`, or upload it anywhere",
        files: site::files,
    },
];

/// What an output has made.
pub struct Made {
    /// The folder in which its files lie.
    pub folder: &'static str,
    /// What it is.
    pub what: &'static str,
    /// Its files.
    pub files: Vec<File>,
}

/// The workspace with only these catalogs, in its own order; with all of them if none is named.
pub fn select(workspace: &Workspace, names: &[String]) -> Workspace {
    let chosen = |catalog: &&Catalog| names.is_empty() || names.contains(&catalog.name);
    Workspace {
        settings: workspace.settings.clone(),
        catalogs: workspace.catalogs.iter().filter(chosen).cloned().collect(),
    }
}

/// Makes every output, on all cores, in the order of the list; `done` hears of each that is finished.
pub fn all(workspace: &Workspace, done: &(dyn Fn(&Publisher) + Sync)) -> Vec<Made> {
    let catalogs = workspace.catalogs.iter().filter(emit::has_events);
    let workspace = &Workspace {
        settings: workspace.settings.clone(),
        catalogs: catalogs.cloned().collect(),
    };
    parallel::map(&PUBLISHERS, |publisher| {
        let files = (publisher.files)(workspace);
        done(publisher);
        Made {
            folder: publisher.folder,
            what: publisher.what,
            files,
        }
    })
}

/// The name of the file that tells that a folder is one of ours.
pub const MARK: &str = ".hookswitch-dist";

/// What the outputs have made, ready to be written into the folder that is published.
pub fn tree(made: Vec<Made>) -> Tree {
    let mut tree = Tree::new(false);
    for publisher in &PUBLISHERS {
        // Also of an output that has nothing to say: what an earlier run made goes.
        tree.own(publisher.folder.to_owned());
    }
    for File { path, text } in made.into_iter().flat_map(|made| made.files) {
        tree.add(path, text);
    }
    let mark = "Made by `cargo xtask dist`, which replaces or removes what lies in the folders beside this file.\n";
    tree.seed(MARK.to_owned(), mark.to_owned());
    tree
}
