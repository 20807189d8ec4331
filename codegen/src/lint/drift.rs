//! Tells of generated files that are not in line with the catalogs as of any other mistake.

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::{Source, Sources};
use crate::tree::Drift;

/// A finding for each file; `cure` is the command that mends it. The files join the sources, without their texts.
pub fn findings(drift: &Drift, cure: &str, sources: &mut Sources) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut report = |path: &str, what: &str, help: &str| {
        let file = u32::try_from(sources.files.len()).unwrap_or(u32::MAX);
        sources.files.push(Source {
            path: path.to_owned(),
            text: None,
        });
        let message = format!("`{path}` {what}");
        findings
            .push(Diagnostic::error(rules::NOT_IN_LINE, message, Span::whole(file), "").help(help));
    };
    let run = format!("run `{cure}`");
    for stale in &drift.stale {
        report(&stale.path, "is not what the catalogs say", &run);
    }
    for path in &drift.missing {
        report(path, "is missing", &run);
    }
    for path in &drift.left_over {
        report(path, "is left over from something that is gone", &run);
    }
    for mismatch in &drift.versions {
        let what = format!(
            "states version {}, its catalog {}",
            mismatch.found, mismatch.expected
        );
        report(&mismatch.path, &what, "edit one of them");
    }
    findings
}
