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
mod refer;
mod settings;

use crate::diagnostic::{self, Diagnostic, Severity, rules};
use crate::load::Sources;
use crate::model::Workspace;
use crate::syntax;

/// What the sources mean, if all could be read and there is no error in them, and all that is wrong with them, in the order of its places.
pub fn workspace(sources: &Sources) -> (Option<Workspace>, Vec<Diagnostic>) {
    let (settings, mut findings) = syntax::read_settings(sources);
    let settings = settings::settle(&settings, &mut findings);

    let (written, more) = syntax::read_catalogs(sources);
    findings.extend(more);
    if written.is_empty() {
        findings.push(no_catalog());
    }

    let written = extends::extend(written, &mut findings);
    check::check_packages(&written, &mut findings);
    let mut catalogs = Vec::with_capacity(written.len());
    for catalog in &written {
        let declared = declare::declare(catalog, &mut findings);
        let mut draft = link::link(declared, sources, &mut findings);
        check::check(&draft, &mut findings);
        // What stands in a file that could not be read would be missed in every example.
        if catalog.whole {
            examples::examples(&mut draft, &mut findings);
        }
        catalogs.push(finish::finish(draft));
    }

    diagnostic::settle(&mut findings);
    let sound = findings
        .iter()
        .all(|finding| finding.severity != Severity::Error);
    let read = sources.files.iter().all(|source| source.text.is_some());
    let workspace = Workspace { settings, catalogs };
    ((sound && read).then_some(workspace), findings)
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
