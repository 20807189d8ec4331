//! Makes every output from the model: one file here is one output, and this is their list.

pub mod editor;
pub mod manifest;
pub(crate) mod markdown;
pub(crate) mod phrase;
pub mod reference;
pub mod rust;
pub mod schema;

use crate::model::{Catalog, Workspace};
use crate::parallel;
use crate::tree::{self, Tree};

/// An output: what it makes of one catalog. Everything lies in the crate's `generated` folders.
type Emitter = fn(&Workspace, &Catalog) -> Vec<File>;

/// All outputs, those that take longest first.
const EMITTERS: [Emitter; 3] = [rust::files, schema::files, reference::files];

/// A file of an output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Seen from the workspace's root, separated by `/`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Makes everything of every catalog.
pub fn all(workspace: &Workspace) -> Tree {
    let catalogs: Vec<&Catalog> = workspace.catalogs.iter().filter(has_events).collect();
    let mut tree = tree(workspace, &catalogs, Tree::new(true));
    for File { path, text } in editor::files() {
        tree.place(path, text);
    }
    tree
}

/// Makes everything of some catalogs.
pub fn only(workspace: &Workspace, chosen: &[String]) -> Tree {
    let named = |catalog: &&Catalog| chosen.contains(&catalog.name) && has_events(catalog);
    let catalogs: Vec<&Catalog> = workspace.catalogs.iter().filter(named).collect();
    tree(workspace, &catalogs, Tree::new(false))
}

/// A catalog without events is a beginning, of which there is nothing to make yet.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "filters hand out references to references"
)]
pub(crate) fn has_events(catalog: &&Catalog) -> bool {
    !catalog.events.is_empty()
}

fn tree(workspace: &Workspace, catalogs: &[&Catalog], mut tree: Tree) -> Tree {
    for catalog in catalogs {
        for folder in tree::owned_folders(&catalog.package) {
            tree.own(folder);
        }
        for File { path, text } in manifest::files(workspace, catalog) {
            tree.seed(path, text);
        }
        tree.expect_version(manifest::path(catalog), catalog.version.clone());
    }
    let File { path, text } = manifest::workspace();
    tree.seed(path, text);
    for File { path, text } in generated(workspace, catalogs) {
        tree.add(path, text);
    }
    tree
}

/// Runs each emitter on each catalog.
fn generated(workspace: &Workspace, catalogs: &[&Catalog]) -> Vec<File> {
    let jobs: Vec<(Emitter, &Catalog)> = EMITTERS
        .iter()
        .flat_map(|&emit| catalogs.iter().map(move |&c| (emit, c)))
        .collect();
    let files = parallel::map(&jobs, |(emit, catalog)| emit(workspace, catalog));
    files.into_iter().flatten().collect()
}
