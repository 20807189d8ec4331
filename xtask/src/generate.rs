//! `cargo xtask generate`: brings generated files in line with the catalogs, or lists where they are not.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use hookswitch_codegen::emit;
use hookswitch_codegen::model::{Catalog, Workspace};
use hookswitch_codegen::tree::{Changes, Drift, Error, Tree};

use crate::{count, exit, shown, watch};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Write nothing; list the files that are not in line and exit with 1 if there are any
    #[arg(long)]
    check: bool,

    /// Stay, and generate again whenever a catalog changes
    #[arg(long, conflicts_with = "check")]
    watch: bool,

    /// Only these catalogs
    #[arg(long = "catalog", value_name = "NAME", num_args = 1..)]
    pub(crate) catalogs: Vec<String>,

    #[command(flatten)]
    pub(crate) shown: shown::Options,
}

pub(crate) fn run(root: &Path, options: &Options, named_root: &str) -> u8 {
    options.shown.settle();
    if options.watch {
        return watch::run(root, options);
    }
    let start = Instant::now();
    let reading = hookswitch_codegen::read(root);
    let shown = options.shown;
    shown.findings(&reading.findings, &reading.sources);
    let Some(workspace) = reading.workspace else {
        anstream::eprintln!("error: {}", refusal(reading.findings.len()));
        return exit::FINDINGS;
    };
    if let Some(message) = unknown_catalog(&workspace, &options.catalogs) {
        anstream::eprintln!("error: {message}");
        return exit::USAGE;
    }
    let tree = match &options.catalogs[..] {
        [] => emit::all(&workspace),
        names => emit::only(&workspace, names),
    };
    for warning in without_features(&workspace, &options.catalogs) {
        anstream::eprintln!("warning: {warning}");
    }
    let scope = scope(&workspace, &options.catalogs);
    let done = if options.check {
        let chosen = if options.catalogs.is_empty() {
            String::new()
        } else {
            format!(" --catalog {}", options.catalogs.join(" "))
        };
        let cure = format!("cargo xtask generate{named_root}{chosen}");
        check(root, &tree, &scope, &cure, start, shown)
    } else {
        write(root, &tree, &scope, start, shown)
    };
    done.unwrap_or_else(|error| {
        anstream::eprintln!("error: {error}");
        exit::FINDINGS
    })
}

fn write(
    root: &Path,
    tree: &Tree,
    scope: &str,
    start: Instant,
    shown: shown::Options,
) -> Result<u8, Error> {
    let Changes {
        written,
        removed,
        unchanged,
    } = tree.write(root)?;
    let mut text = String::new();
    for path in &written {
        let _ = writeln!(text, "wrote   {path}");
    }
    for path in &removed {
        let _ = writeln!(text, "removed {path}");
    }
    let _ = writeln!(
        text,
        "{scope}: {} written, {} removed, {unchanged} unchanged in {}",
        count(written.len(), "file"),
        removed.len(),
        took(start),
    );
    shown.say(&text);
    for mismatch in tree.mismatches(root)? {
        anstream::eprintln!(
            "warning: `{}` states version {}, its catalog {}",
            mismatch.path,
            mismatch.found,
            mismatch.expected,
        );
    }
    Ok(exit::CLEAN)
}

fn check(
    root: &Path,
    tree: &Tree,
    scope: &str,
    cure: &str,
    start: Instant,
    shown: shown::Options,
) -> Result<u8, Error> {
    let drift = tree.drift(root)?;
    if drift == Drift::default() {
        shown.say(&format!(
            "{scope}: everything is in line, checked in {}\n",
            took(start)
        ));
        return Ok(exit::CLEAN);
    }
    shown.say(&report(&drift));
    let files = drift.stale.len() + drift.missing.len() + drift.left_over.len();
    if files > 0 {
        let files = count(files, "file");
        shown.say(&format!(
            "\n{scope}: {files} not in line. To mend: {cure}\n"
        ));
    }
    Ok(exit::FINDINGS)
}

/// What is not in line, a line for each file, with the beginning of its differences.
fn report(drift: &Drift) -> String {
    let mut text = String::new();
    for stale in &drift.stale {
        let _ = writeln!(text, "stale     {}", stale.path);
        for line in stale.diff.lines() {
            let _ = writeln!(text, "          {line}");
        }
    }
    for path in &drift.missing {
        let _ = writeln!(text, "missing   {path}");
    }
    for path in &drift.left_over {
        let _ = writeln!(text, "left over {path}");
    }
    for mismatch in &drift.versions {
        let _ = writeln!(
            text,
            "version   {} states {}, its catalog {}: edit one of them",
            mismatch.path, mismatch.found, mismatch.expected,
        );
    }
    text
}

/// What to write into manifests so that groups of events can be switched off.
fn without_features(workspace: &Workspace, names: &[String]) -> Vec<String> {
    let chosen = |catalog: &&Catalog| names.is_empty() || names.contains(&catalog.name);
    let lacking = workspace.catalogs.iter().filter(chosen);
    let lacking = lacking.filter(|catalog| !catalog.always.is_empty());
    let warning = |catalog: &Catalog| {
        let path = emit::manifest::path(catalog);
        let groups = catalog
            .always
            .iter()
            .map(|at| catalog.groups[*at].feature());
        let lines: Vec<String> = groups.map(|feature| format!("`{feature} = []`")).collect();
        format!(
            "`{path}` has no feature for {}, so their events are always compiled; add {} to `[features]`, and to `default`",
            count(lines.len(), "group"),
            lines.join(", "),
        )
    };
    lacking.map(warning).collect()
}

/// `4 catalogs, 158 events`.
pub(crate) fn scope(workspace: &Workspace, names: &[String]) -> String {
    let chosen = |name: &String| names.is_empty() || names.contains(name);
    let catalogs: Vec<_> = workspace
        .catalogs
        .iter()
        .filter(|catalog| chosen(&catalog.name))
        .collect();
    let events = catalogs.iter().map(|catalog| catalog.events.len()).sum();
    format!(
        "{}, {}",
        count(catalogs.len(), "catalog"),
        count(events, "event")
    )
}

pub(crate) fn unknown_catalog(workspace: &Workspace, names: &[String]) -> Option<String> {
    let known: Vec<&str> = workspace
        .catalogs
        .iter()
        .map(|catalog| catalog.name.as_str())
        .collect();
    let unknown = names.iter().find(|name| !known.contains(&name.as_str()))?;
    Some(format!(
        "there is no catalog `{unknown}`, only {}",
        known.join(", ")
    ))
}

fn refusal(findings: usize) -> String {
    format!(
        "nothing is generated because of {}",
        count(findings, "finding")
    )
}

pub(crate) fn took(start: Instant) -> String {
    format!("{} ms", start.elapsed().as_millis())
}

/// Prints to standard output; that nobody reads it any more is no reason to fail.
pub(crate) fn print(text: &str) {
    use std::io::Write as _;

    let _ = anstream::stdout().write_all(text.as_bytes());
}
