//! `cargo xtask release`: keeps catalogs as they are published, under versions that fit what changed.

use std::fs;
use std::path::Path;

use hookswitch_codegen::diagnostic;
use hookswitch_codegen::evolve::release::{self, Proposal, Release};
use hookswitch_codegen::evolve::{self, Finding, Policy, Version};
use hookswitch_codegen::model::{Catalog, Workspace};

use crate::generate::{print, unknown_catalog};
use crate::{diff, exit};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Write nothing: tell what the version should be, why, and what the changelog would say
    #[arg(long)]
    dry_run: bool,

    /// Replace a release of the same version that has not been published yet
    #[arg(long)]
    unpublished: bool,

    /// Only these catalogs
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    let reading = hookswitch_codegen::read(root);
    anstream::eprint!(
        "{}",
        diagnostic::render(&reading.findings, &reading.sources, true)
    );
    let Some(workspace) = reading.workspace else {
        anstream::eprintln!("error: nothing is released from catalogs with mistakes");
        return exit::FINDINGS;
    };
    if let Some(message) = unknown_catalog(&workspace, &options.catalogs) {
        anstream::eprintln!("error: {message}");
        return exit::USAGE;
    }
    let chosen = |catalog: &&Catalog| {
        options.catalogs.is_empty() || options.catalogs.contains(&catalog.name)
    };
    let mut code = exit::CLEAN;
    for catalog in workspace.catalogs.iter().filter(chosen) {
        let (mut kept, mistakes) = release::kept(&reading.sources, &catalog.name);
        let refused = if mistakes.is_empty() {
            let same = |it: &Release| options.unpublished && it.catalog.version == catalog.version;
            kept.retain(|it| !same(it));
            one(root, &workspace, catalog, kept.last(), options)
        } else {
            Err(format!(
                "{}: first mend what is kept of its releases",
                catalog.name
            ))
        };
        if let Err(message) = refused {
            anstream::eprintln!("error: {message}");
            code = exit::FINDINGS;
        }
    }
    code
}

fn one(
    root: &Path,
    workspace: &Workspace,
    catalog: &Catalog,
    last: Option<&Release>,
    options: &Options,
) -> Result<(), String> {
    let Catalog { name, version, .. } = catalog;
    let date = diff::date();
    let section = match last {
        None => first(catalog, &date),
        Some(last) => {
            let findings = findings(last, catalog);
            let Some(proposal) = propose(last, &findings)? else {
                return unchanged(workspace, catalog, last);
            };
            print(&told(name, &last.catalog.version, version, &proposal));
            fits(name, version, &proposal)?;
            release::section(version, &date, &findings)
        }
    };
    if options.dry_run {
        print(&format!("\n{section}\n"));
        return Ok(());
    }
    let mut written = vec![(release::SCHEMA.to_owned(), release::schema())];
    let log = format!("schema/{name}/CHANGELOG.md");
    let before = fs::read_to_string(root.join(&log)).ok();
    let text = release::insert(before.as_deref(), &catalog.title, version, &section);
    written.push((log, text));
    let kept = Release::new(workspace, catalog, &date);
    written.push((release::path(name, version), kept.write()));
    for (path, text) in written {
        write(&root.join(&path), &text)
            .map_err(|error| format!("`{path}` cannot be written: {error}"))?;
        print(&format!("wrote   {path}\n"));
    }
    print(&format!(
        "{name} {version} is kept; `cargo xtask generate` brings its history into the reference\n"
    ));
    Ok(())
}

fn findings(last: &Release, now: &Catalog) -> Vec<Finding> {
    // What happened before is no part of what a catalog says.
    let now = now.bare();
    let version = |catalog| Version {
        catalog,
        origin: None,
    };
    evolve::compare(version(&last.catalog), version(&now), Policy::Lenient)
}

fn propose(last: &Release, findings: &[Finding]) -> Result<Option<Proposal>, String> {
    let version = semver::Version::parse(&last.catalog.version)
        .map_err(|error| format!("the last release has no version: {error}"))?;
    Ok(release::propose(&version, findings))
}

/// Without a change in the catalog there may still be one in what is made of it.
fn unchanged(workspace: &Workspace, catalog: &Catalog, last: &Release) -> Result<(), String> {
    let Catalog { name, version, .. } = catalog;
    if *version == last.catalog.version && release::digests(workspace, catalog) != last.schemas {
        return Err(format!(
            "{name}: the catalog is that of {version}, but its schemas are made otherwise now: they need a version of their own"
        ));
    }
    print(&format!(
        "{name}: nothing has changed since {}\n",
        last.catalog.version
    ));
    Ok(())
}

fn told(name: &str, last: &str, version: &str, proposal: &Proposal) -> String {
    let mut text = format!(
        "{name}: after {last}, this is a {} version, {} or later; the catalog says {version}\n",
        proposal.step, proposal.version
    );
    for why in &proposal.why {
        text += "  ";
        text += why;
        text.push('\n');
    }
    text
}

/// Whether the catalog's version is not too low.
fn fits(name: &str, version: &str, proposal: &Proposal) -> Result<(), String> {
    let found = semver::Version::parse(version).map_err(|error| format!("{name}: {error}"))?;
    let core = |it: &semver::Version| (it.major, it.minor, it.patch);
    if core(&found) >= core(&proposal.version) {
        return Ok(());
    }
    Err(format!(
        "{name}: version {version} is too low: write `version: {}` in `schema/{name}/catalog.yaml` and in the crate's manifest, run `cargo xtask generate`, and release again",
        proposal.version
    ))
}

/// The section of a first release.
fn first(catalog: &Catalog, date: &str) -> String {
    let Catalog {
        version,
        events,
        groups,
        ..
    } = catalog;
    let count = crate::count(events.len(), "event");
    let groups: Vec<String> = groups
        .iter()
        .map(|group| format!("`{}`", group.name))
        .collect();
    format!(
        "## {version} - {date}\n\nThe first release: {count} in {}, {}.\n",
        crate::count(groups.len(), "group"),
        groups.join(", ")
    )
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
