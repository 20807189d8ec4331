//! Shows that what `cargo xtask dist` makes is what other teams can take.

mod index;
mod odd;
mod releases;
mod same;
mod snippets;
mod tools;

use std::path::Path;

use hookswitch_codegen::model::Workspace;
use hookswitch_codegen::publish;
use hookswitch_codegen::tree::Changes;
use hookswitch_tests::root;
use tempfile::TempDir;

fn workspace() -> Workspace {
    hookswitch_codegen::read(&root())
        .workspace
        .expect("the catalogs are sound")
}

/// Makes everything of some catalogs, or of all, in a folder.
fn dist(workspace: &Workspace, catalogs: &[&str], out: &Path) -> Changes {
    let names: Vec<String> = catalogs.iter().map(ToString::to_string).collect();
    let made = publish::all(&publish::select(workspace, &names), &|_| ());
    publish::tree(made)
        .write(out)
        .expect("the folder is writable")
}

/// Everything of all catalogs, in a folder of its own.
fn whole() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    dist(&workspace(), &[], folder.path());
    folder
}
