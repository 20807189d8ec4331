//! Makes a catalog's reference: one page of Markdown that a person can read from the top or look things up in.

mod anchors;
mod event;
mod frame;
mod history;
mod members;
pub(crate) mod place;
mod types;
mod words;

use self::anchors::Anchors;
use super::File;
use crate::model::{Catalog, Workspace};
use crate::tree::MARK;

/// The reference of a catalog.
pub fn files(workspace: &Workspace, catalog: &Catalog) -> Vec<File> {
    let anchors = Anchors::new(catalog);
    let page = Page {
        catalog,
        base_url: &workspace.settings.base_url,
        anchors: &anchors,
    };
    let path = format!("crates/{}/generated/reference.md", catalog.package);
    vec![File {
        path,
        text: page.blocks().join("\n\n") + "\n",
    }]
}

/// What the page is written from.
#[derive(Clone, Copy)]
struct Page<'m> {
    catalog: &'m Catalog,
    base_url: &'m str,
    anchors: &'m Anchors,
}

#[cfg(test)]
mod tests;
