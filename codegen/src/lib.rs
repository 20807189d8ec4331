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

pub mod features;

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
    /// All that is wrong with them.
    pub findings: Vec<Diagnostic>,
    /// The files, for showing what is wrong.
    pub sources: load::Sources,
}

impl Reading {
    /// What there is no error in, even where others are broken: see [`resolve::partial`].
    pub fn partial(&self) -> model::Workspace {
        if let Some(workspace) = &self.workspace {
            return workspace.clone();
        }
        let (mut workspace, _) = resolve::partial(&self.sources);
        features::settle(&self.sources, &mut workspace);
        workspace
    }
}

/// Reads and understands everything under `schema/` below a root.
pub fn read(root: &Path) -> Reading {
    let (sources, mut findings) = load::read(root);
    let (mut workspace, more) = resolve::workspace(&sources);
    findings.extend(more);
    diagnostic::settle(&mut findings);
    if findings.iter().any(|it| it.severity == Severity::Error) {
        workspace = None;
    }
    if let Some(workspace) = &mut workspace {
        features::settle(&sources, workspace);
    }
    for catalog in workspace.iter_mut().flat_map(|it| &mut it.catalogs) {
        let (releases, more) = evolve::release::kept(&sources, &catalog.name);
        findings.extend(more);
        evolve::release::remember(catalog, releases);
    }
    Reading {
        workspace,
        findings,
        sources,
    }
}
