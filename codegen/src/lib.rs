//! From event catalogs in YAML to Rust crates, JSON Schemas and reference docs.
//!
//! ```text
//! schema/*.yaml ─ load ─▶ syntax ─ resolve ─▶ model ─ emit ─▶ tree ─▶ crates/*/…/generated/
//! ```
//!
//! [`load`] reads folders and nothing else does; [`resolve`] turns what the files say into what they mean and is the
//! last that can find a mistake; each file of [`emit`] makes one output from the model; [`tree`] writes, or tells what
//! it would write. Everything between reading and writing is a function of values.

pub mod load;
pub mod syntax;

pub mod resolve;

pub mod model;

pub mod emit;

pub mod tree;

pub mod diagnostic;
pub mod names;

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

/// Reads and understands everything under `schema/` below a root.
pub fn read(root: &Path) -> Reading {
    let (sources, mut findings) = load::read(root);
    let (workspace, more) = resolve::workspace(&sources);
    findings.extend(more);
    diagnostic::settle(&mut findings);
    let sound = findings
        .iter()
        .all(|finding| finding.severity != Severity::Error);
    Reading {
        workspace: workspace.filter(|_| sound),
        findings,
        sources,
    }
}
