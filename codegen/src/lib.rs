//! From event catalogs in YAML to Rust crates, JSON Schemas and reference docs.
//!
//! ```text
//! schema/*.yaml ─ load ─▶ syntax ─ resolve ─▶ model ─ emit ─▶ tree ─▶ crates/*/…/generated/
//! ```
//!
//! [`load`] reads folders and nothing else does; [`resolve`] turns what the files say into what they mean and is the
//! last that can find a mistake; each file of [`emit`] makes one output from the model; [`tree`] writes, or tells what
//! it would write. [`publish`] makes from the same model what other teams take. Everything between reading and writing is a function of values.

pub mod load;
pub mod syntax;

pub mod resolve;

pub mod model;

pub mod lint;

pub mod author;

pub mod emit;
pub mod publish;

pub mod tree;

pub mod evolve;

pub mod diagnostic;
mod finite;
pub mod names;
mod parallel;

use std::path::Path;

use diagnostic::{Diagnostic, Severity};

/// What became of reading a workspace.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The catalogs, if there is no error in them.
    pub workspace: Option<model::Workspace>,
    /// Where there are errors, the catalogs in which there is none.
    pub partial: Option<model::Workspace>,
    /// All that is wrong with them.
    pub findings: Vec<Diagnostic>,
    /// The files, for showing what is wrong.
    pub sources: load::Sources,
}

/// Reads and understands everything under `schema/` below a root.
pub fn read(root: &Path) -> Reading {
    let (sources, mut findings) = load::read(root);
    let (partial, more) = resolve::partial(&sources);
    findings.extend(more);
    diagnostic::settle(&mut findings);
    let read = sources.files.iter().all(|source| source.text.is_some());
    let sound = findings
        .iter()
        .all(|finding| finding.severity != Severity::Error);
    let (mut workspace, partial) = if sound && read {
        (Some(partial), None)
    } else {
        (None, Some(partial))
    };
    for catalog in workspace.iter_mut().flat_map(|it| &mut it.catalogs) {
        let (releases, more) = evolve::release::kept(&sources, &catalog.name);
        findings.extend(more);
        evolve::release::remember(catalog, releases);
    }
    Reading {
        workspace,
        partial,
        findings,
        sources,
    }
}
