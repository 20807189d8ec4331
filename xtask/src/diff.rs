//! `cargo xtask diff`: tells what changed between two versions of the catalogs, and whom that breaks.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use hookswitch_codegen::evolve::{self, Audience, Finding, Format, Level, Origin, Policy, Version};
use hookswitch_codegen::load::{self, Sources};
use hookswitch_codegen::model::Workspace;
use hookswitch_codegen::resolve::{self, Places};
use hookswitch_codegen::{diagnostic, syntax};

use crate::{against, exit};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// What to compare with: a git revision, a folder with a workspace or a catalog in it, or the kept file of a release
    /// [default: HEAD]
    #[arg(long, value_name = "REV|FOLDER|FILE")]
    against: Option<String>,

    /// How to print: human, json, sarif, github or markdown
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,

    /// Exit with 1 if a change that nobody approved is at least this bad for an audience: `reader:breaks`
    #[arg(long, value_name = "AUDIENCE:LEVEL", value_parser = threshold)]
    fail_on: Vec<(Audience, Level)>,

    /// Expect that what a catalog does not document is used under the name all the same
    #[arg(long)]
    undocumented: bool,

    /// Show changes of wording too
    #[arg(long)]
    words: bool,

    /// Only these catalogs; `nexmo..vonage` compares two catalogs of today
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
}

fn threshold(text: &str) -> Result<(Audience, Level), String> {
    let (audience, level) = text
        .split_once(':')
        .ok_or_else(|| format!("`{text}` is not `AUDIENCE:LEVEL`, such as `reader:breaks`"))?;
    let audience = audience
        .parse()
        .map_err(|error| format!("audience: {error}"))?;
    let level = level.parse().map_err(|error| format!("level: {error}"))?;
    Ok((audience, level))
}

/// Catalogs that have been read, with their sources.
pub(crate) struct Read {
    pub(crate) sources: Sources,
    pub(crate) workspace: Workspace,
    pub(crate) places: Vec<Places>,
}

impl Read {
    /// A catalog, if there is one of that name.
    pub(crate) fn version(&self, name: &str) -> Option<Version<'_>> {
        let at = self
            .workspace
            .catalogs
            .iter()
            .position(|catalog| catalog.name == name)?;
        let origin = self.places.get(at).map(|places| Origin {
            sources: &self.sources,
            places,
        });
        Some(Version {
            catalog: &self.workspace.catalogs[at],
            origin,
        })
    }
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    match findings(root, options) {
        Ok(findings) => {
            crate::generate::print(&options.format.print(&findings, options.words));
            let fails = |it: &Finding| {
                it.is_approval()
                    || options
                        .fail_on
                        .iter()
                        .any(|(audience, level)| it.reaches(*audience, *level))
            };
            if findings.iter().any(fails) {
                exit::FINDINGS
            } else {
                exit::CLEAN
            }
        }
        Err((message, code)) => {
            anstream::eprintln!("error: {message}");
            code
        }
    }
}

type Failure = (String, u8);

fn findings(root: &Path, options: &Options) -> Result<Vec<Finding>, Failure> {
    let usage = |message: String| (message, exit::USAGE);
    let policy = if options.undocumented {
        Policy::Strict
    } else {
        Policy::Lenient
    };
    let pair = match &options.catalogs[..] {
        [one] => one.split_once(".."),
        _ => None,
    };
    if let Some((one, other)) = pair {
        if options.against.is_some() {
            return Err(usage(
                "two catalogs of today are compared with each other, not `--against` something"
                    .to_owned(),
            ));
        }
        let now = today(root)?;
        let find = |name: &str| {
            now.version(name)
                .ok_or_else(|| usage(unknown(name, &[&now])))
        };
        return Ok(evolve::compare(find(one)?, find(other)?, policy));
    }
    // The old side is read while the new one is.
    let against = options.against.as_deref().unwrap_or("HEAD");
    let (now, before) = std::thread::scope(|scope| {
        let before = scope.spawn(|| against::read(root, against, &options.catalogs));
        let now = today(root);
        (
            now,
            before
                .join()
                .unwrap_or_else(|_| Err("the old catalogs cannot be read".to_owned())),
        )
    });
    let (now, before) = (now?, before.map_err(usage)?);
    if let Some(name) = options
        .catalogs
        .iter()
        .find(|name| now.version(name).is_none() && before.read.version(name).is_none())
    {
        return Err(usage(unknown(name, &[&now, &before.read])));
    }
    let mut names: Vec<&str> = [&before.read, &now]
        .iter()
        .flat_map(|read| &read.workspace.catalogs)
        .map(|catalog| catalog.name.as_str())
        .filter(|name| options.catalogs.is_empty() || options.catalogs.iter().any(|it| it == name))
        .filter(|name| before.only.as_deref().is_none_or(|only| only == *name))
        .collect();
    names.sort_unstable();
    names.dedup();
    let mut findings = Vec::new();
    for name in names {
        match (before.read.version(name), now.version(name)) {
            (Some(old), Some(new)) => findings.extend(evolve::compare(old, new, policy)),
            (Some(old), None) => findings.push(evolve::catalog_removed(old)),
            (None, Some(new)) => findings.push(evolve::catalog_added(new)),
            (None, None) => {}
        }
    }
    approve(
        &now,
        options.catalogs.is_empty() && before.only.is_none(),
        &mut findings,
    )?;
    Ok(findings)
}

/// Marks what is approved. Approvals of catalogs that were not asked for are not looked at.
fn approve(now: &Read, all: bool, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let (approvals, mistakes) = syntax::read_approvals(&now.sources);
    if !mistakes.is_empty() {
        anstream::eprint!("{}", diagnostic::render(&mistakes, &now.sources, true));
        return Err(("the approvals have mistakes".to_owned(), exit::FINDINGS));
    }
    let asked: Vec<_> = approvals
        .into_iter()
        .filter(|it| {
            all || findings
                .iter()
                .any(|finding| finding.fingerprint == it.fingerprint.value)
        })
        .collect();
    evolve::approve(findings, &asked, &date(), |approval| {
        evolve::place(&now.sources, approval.fingerprint.span)
    });
    Ok(())
}

/// The catalogs of the work tree.
pub(crate) fn today(root: &Path) -> Result<Read, Failure> {
    let (sources, unread) = load::read(root);
    understand(sources, unread)
        .ok_or_else(|| ("the catalogs have mistakes".to_owned(), exit::FINDINGS))
}

/// What some sources mean; prints what is wrong with them if that is not clear.
pub(crate) fn understand(
    sources: Sources,
    mut findings: Vec<diagnostic::Diagnostic>,
) -> Option<Read> {
    let (workspace, places, more) = resolve::with_places(&sources);
    findings.extend(more);
    let unread = findings
        .iter()
        .any(|finding| finding.severity == diagnostic::Severity::Error);
    let Some(workspace) = workspace.filter(|_| !unread) else {
        anstream::eprint!("{}", diagnostic::render(&findings, &sources, true));
        return None;
    };
    Some(Read {
        sources,
        workspace,
        places,
    })
}

fn unknown(name: &str, sides: &[&Read]) -> String {
    let mut known: Vec<&str> = sides
        .iter()
        .flat_map(|read| &read.workspace.catalogs)
        .map(|catalog| catalog.name.as_str())
        .collect();
    known.sort_unstable();
    known.dedup();
    format!("there is no catalog `{name}`, only {}", known.join(", "))
}

/// Today's date, as approvals write it.
pub(crate) fn date() -> String {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |it| it.as_secs());
    // Days since 0000-03-01, in eras of 400 years; years begin in March, so that the leap day is their last.
    let days = seconds / 86_400 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}
