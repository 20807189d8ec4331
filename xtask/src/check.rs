//! `cargo xtask check`: reads, lints, holds examples against schemas and files against catalogs; writes nothing unless it is
//! asked to mend.

use std::path::Path;
use std::time::Instant;

use hookswitch_codegen::diagnostic::{self, Diagnostic, Severity};
use hookswitch_codegen::lint::{self, drift};
use hookswitch_codegen::load::{Sources, fixtures};
use hookswitch_codegen::tree::Error;
use hookswitch_codegen::{Reading, emit};

use crate::generate::{scope, took};
use crate::{count, exit, shown};

/// What one cure mends another may find fault with; so often, at most.
const ROUNDS: usize = 10;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Apply the cures that reports show, then check again
    #[arg(long)]
    fix: bool,

    #[command(flatten)]
    shown: shown::Options,
}

pub(crate) fn run(root: &Path, options: &Options, named_root: &str) -> u8 {
    let shown = options.shown;
    shown.settle();
    let start = Instant::now();
    let (found, mended) = match fixed(root, options.fix, named_root) {
        Ok(done) => done,
        Err(error) => {
            anstream::eprintln!("error: {error}");
            return exit::FINDINGS;
        }
    };
    let Found {
        findings,
        sources,
        mut what,
    } = found;
    if options.fix {
        what += &count(mended, "cure");
        what += " applied, ";
    }
    shown.findings(&findings, &sources);
    let number = |severity| findings.iter().filter(|it| it.severity == severity).count();
    let (errors, warnings) = (number(Severity::Error), number(Severity::Warning));
    let found = match (errors, warnings) {
        (0, 0) => "nothing to find fault with".to_owned(),
        (errors, 0) => count(errors, "error"),
        (0, warnings) => count(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    };
    shown.say(&format!("{what}{found}, checked in {}\n", took(start)));
    if findings.is_empty() {
        exit::CLEAN
    } else {
        exit::FINDINGS
    }
}

/// What is wrong.
struct Found {
    findings: Vec<Diagnostic>,
    sources: Sources,
    /// What was looked at.
    what: String,
}

/// Looks, and if that is asked for applies cures and looks again; tells how many were applied.
fn fixed(root: &Path, fix: bool, named_root: &str) -> Result<(Found, usize), Error> {
    let mut mended = 0;
    for _ in 0..if fix { ROUNDS } else { 0 } {
        let Found {
            findings, sources, ..
        } = look(root, named_root)?;
        let (tree, applied) = diagnostic::mend(&findings, &sources);
        if applied == 0 {
            break;
        }
        tree.write(root)?;
        mended += applied;
    }
    Ok((look(root, named_root)?, mended))
}

fn look(root: &Path, named_root: &str) -> Result<Found, Error> {
    let Reading {
        workspace,
        mut findings,
        mut sources,
    } = hookswitch_codegen::read(root);
    let mut what = String::new();
    if let Some(workspace) = &workspace {
        what = scope(workspace, &[]) + ": ";
        findings.extend(lint::lint(&sources, workspace, &fixtures::read(root)));
        let drift = emit::all(workspace).drift(root)?;
        let cure = format!("cargo xtask generate{named_root}");
        findings.extend(drift::findings(&drift, &cure, &mut sources));
    }
    Ok(Found {
        findings,
        sources,
        what,
    })
}
