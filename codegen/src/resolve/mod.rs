//! Turns what the files say into what they mean, pass by pass; the last that can find a mistake.
//!
//! | Pass | Afterwards |
//! |---|---|
//! | `extends` | every catalog stands on its own |
//! | `declare` | every definition has a name and a place |
//! | `link` | every name has become what it names |
//! | `check` | nothing meets that must stay apart |
//! | `examples` | every example is complete |
//! | `finish` | nothing is left that only the passes needed |

mod check;
mod declare;
mod examples;
mod extends;
mod finish;
mod group;
mod include;
mod inherit;
mod item;
mod json;
mod link;
mod lower;
mod merge;
mod places;
mod refer;
mod salvage;
mod settings;

use std::collections::HashSet;

use crate::diagnostic::{self, Diagnostic, Severity, rules};
use crate::load::Sources;
use crate::model::Workspace;
use crate::syntax;

pub use places::Places;

/// What the sources mean, if all could be read and there is no error in them, and all that is wrong with them, in the order of its places.
pub fn workspace(sources: &Sources) -> (Option<Workspace>, Vec<Diagnostic>) {
    let (workspace, _, findings) = whole(sources, false);
    (workspace, findings)
}

/// The same, and for each catalog where its parts stand.
pub fn with_places(sources: &Sources) -> (Option<Workspace>, Vec<Places>, Vec<Diagnostic>) {
    whole(sources, true)
}

fn whole(
    sources: &Sources,
    with_places: bool,
) -> (Option<Workspace>, Vec<Places>, Vec<Diagnostic>) {
    let (workspace, places, findings) = understand(sources, with_places);
    let sound = !findings.iter().any(is_error);
    let read = sources.files.iter().all(|source| source.text.is_some());
    ((sound && read).then_some(workspace), places, findings)
}

/// What there is no error in, whatever is wrong with the rest, and all that is wrong. A definition with an error is not
/// there, and neither is one that needs it; a catalog is not there if what it says once for all of its events is wrong.
pub fn partial(sources: &Sources) -> (Workspace, Vec<Diagnostic>) {
    let (mut workspace, _, findings) = understand(sources, false);
    let read = sources.files.iter().all(|source| source.text.is_some());
    if !read || findings.iter().any(is_error) {
        workspace.catalogs = salvage::catalogs(sources);
    }
    (workspace, findings)
}

fn understand(sources: &Sources, with_places: bool) -> (Workspace, Vec<Places>, Vec<Diagnostic>) {
    let (settings, mut findings) = syntax::read_settings(sources);
    let settings = settings::settle(&settings, &mut findings);

    let (written, more) = syntax::read_catalogs(sources);
    findings.extend(more);
    if written.is_empty() {
        findings.push(no_catalog());
    }

    let written = extends::extend(written, &mut findings);
    check::check_packages(&written, &mut findings);
    let mut broken = broken(&written, &findings, sources);
    let mut catalogs = Vec::with_capacity(written.len());
    let mut places = Vec::new();
    for catalog in &written {
        let mut found = Vec::new();
        let is_broken = broken.contains(&catalog.name);
        let declared = declare::declare(catalog, &mut found);
        let mut draft = link::link(declared, sources, &mut found);
        check::check(&draft, &mut found);
        // What stands in a file that could not be read would be missed in every example.
        if catalog.whole {
            examples::examples(&mut draft, is_broken, &mut found);
        }
        if with_places {
            places.push(Places::of(&draft));
        }
        if is_broken || !catalog.whole || found.iter().any(is_error) {
            broken.insert(catalog.name.clone());
        } else {
            catalogs.push(finish::finish(draft));
        }
        findings.extend(found);
    }

    diagnostic::settle(&mut findings);
    (Workspace { settings, catalogs }, places, findings)
}

/// The catalogs that have an error in one of their files, and those that extend them.
fn broken(
    written: &[syntax::Catalog],
    findings: &[Diagnostic],
    sources: &Sources,
) -> HashSet<String> {
    let folder = |path: &str| {
        let rest = path.strip_prefix("schema/")?;
        Some(rest.split_once('/')?.0.to_owned())
    };
    let errors = findings.iter().filter(|finding| is_error(finding));
    let places = errors.filter_map(Diagnostic::place);
    let mut broken: HashSet<String> = places
        .filter_map(|place| folder(sources.path(place.file)))
        .collect();
    let unread = sources.files.iter().filter(|source| source.text.is_none());
    broken.extend(unread.filter_map(|source| folder(&source.path)));
    while let Some(next) = written.iter().find(|catalog| {
        let base = catalog.header.extends.as_ref();
        base.is_some_and(|base| broken.contains(&base.value)) && !broken.contains(&catalog.name)
    }) {
        broken.insert(next.name.clone());
    }
    broken
}

fn is_error(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Error
}

fn no_catalog() -> Diagnostic {
    Diagnostic {
        rule: rules::NO_CATALOG,
        severity: Severity::Error,
        message: "there is no catalog".to_owned(),
        labels: Vec::new(),
        help: Some("a catalog is a folder in `schema/` with a `catalog.yaml` in it".to_owned()),
        cure: None,
    }
}
