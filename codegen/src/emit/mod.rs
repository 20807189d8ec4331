//! Makes every output from the model: one file here is one output, and this is their list.

pub mod manifest;
mod markdown;
pub mod reference;
pub mod rust;
pub mod schema;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::model::{Catalog, Workspace};
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
    let catalogs: Vec<&Catalog> = workspace.catalogs.iter().collect();
    tree(workspace, &catalogs, Tree::new(true))
}

/// Makes everything of some catalogs.
pub fn only(workspace: &Workspace, chosen: &[String]) -> Tree {
    let named = |catalog: &&Catalog| chosen.contains(&catalog.name);
    let catalogs: Vec<&Catalog> = workspace.catalogs.iter().filter(named).collect();
    tree(workspace, &catalogs, Tree::new(false))
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

/// Runs each emitter on each catalog, on all cores. The tree sorts by path, so the order does not show.
fn generated(workspace: &Workspace, catalogs: &[&Catalog]) -> Vec<File> {
    let jobs: Vec<(Emitter, &Catalog)> = EMITTERS
        .iter()
        .flat_map(|&emit| catalogs.iter().map(move |&c| (emit, c)))
        .collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut files = Vec::new();
        while let Some((emit, catalog)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.extend(emit(workspace, catalog));
        }
        files
    };
    let cores = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(jobs.len());
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let done = |worker: thread::ScopedJoinHandle<'_, Vec<File>>| {
            worker
                .join()
                .expect("an emitter that panics is a mistake of ours, already reported")
        };
        workers.into_iter().flat_map(done).collect()
    })
}
