//! `cargo xtask check`: reads, lints, holds examples against schemas and files against catalogs; writes nothing.

use std::path::Path;
use std::time::Instant;

use hookswitch_codegen::diagnostic::Severity;
use hookswitch_codegen::lint::{self, drift};
use hookswitch_codegen::load::fixtures;
use hookswitch_codegen::{Reading, emit};

use crate::generate::{scope, took};
use crate::{count, exit, shown};

#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(flatten)]
    shown: shown::Options,
}

pub(crate) fn run(root: &Path, options: &Options, named_root: &str) -> u8 {
    let shown = options.shown;
    shown.settle();
    let start = Instant::now();
    let Reading {
        workspace,
        mut findings,
        mut sources,
        ..
    } = hookswitch_codegen::read(root);
    let mut what = String::new();
    if let Some(workspace) = &workspace {
        what = scope(workspace, &[]) + ": ";
        findings.extend(lint::lint(&sources, workspace, &fixtures::read(root)));
        match emit::all(workspace).drift(root) {
            Ok(drift) => {
                let cure = format!("cargo xtask generate{named_root}");
                findings.extend(drift::findings(&drift, &cure, &mut sources));
            }
            Err(error) => {
                anstream::eprintln!("error: {error}");
                return exit::FINDINGS;
            }
        }
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
