//! Finds what the language allows and a reader of the catalog would still stumble over: one pass, one file.
//!
//! A pass looks at catalogs as they are written, for places, and as they are meant. What it finds has the level that
//! `schema/settings.yaml` gives its rule, and can be allowed in place by a comment with a reason:
//! `# allow similar-names: the platform sends both`.

pub mod drift;

mod allow;
mod fixtures;
mod level;
mod validator;

mod copies;
mod evidence;
mod examples;
mod foreign;
mod patterns;
mod similar;
mod style;
mod summaries;
mod undecoded;
mod units;
mod unshown;
mod unused;
mod walk;

use crate::diagnostic::{self, Diagnostic, Severity, Span};
use crate::load::Sources;
use crate::load::fixtures::Fixture;
use crate::model::{self, Workspace};
use crate::syntax::{self, Catalog};

pub use self::level::{Level, Levels};

/// What the passes look at.
pub struct Subject<'a> {
    /// The catalogs as written, before one takes over anything from another.
    pub written: &'a [Catalog],
    /// The catalogs as meant.
    pub workspace: &'a Workspace,
    /// Events as they came over the wire.
    pub fixtures: &'a [Fixture],
}

impl<'a> Subject<'a> {
    /// Each catalog as written and as meant.
    fn pairs(&self) -> impl Iterator<Item = (&'a Catalog, &'a model::Catalog)> {
        let meant = &self.workspace.catalogs;
        let pair = |written: &'a Catalog| {
            let meant = meant.iter().find(|it| it.name == written.name)?;
            Some((written, meant))
        };
        self.written.iter().filter_map(pair)
    }

    /// A catalog, then the one that it extends, and so on.
    fn family(&self, catalog: &'a Catalog) -> impl Iterator<Item = &'a Catalog> {
        std::iter::successors(Some(catalog), |catalog| {
            let base = catalog.header.extends.as_ref()?;
            self.written.iter().find(|it| it.name == base.value)
        })
    }

    /// Where an event's examples stand, or else the event.
    fn places(&self, catalog: &'a Catalog, key: &str) -> Vec<Span> {
        for catalog in self.family(catalog) {
            let events = catalog
                .header
                .overrides
                .events
                .iter()
                .chain(&catalog.events);
            for event in events.filter(|event| event.key.value == key) {
                if let Some(examples) = &event.examples {
                    return examples.list.iter().map(|it| it.span).collect();
                }
            }
        }
        Vec::new()
    }
}

type Pass = fn(&Subject<'_>, &mut Vec<Diagnostic>);

const PASSES: [Pass; 12] = [
    similar::names,
    style::naming,
    summaries::summaries,
    units::units,
    copies::copies,
    unshown::members,
    unused::types,
    evidence::reasons,
    undecoded::events,
    foreign::names,
    patterns::patterns,
    examples::strict,
];

/// All that the passes find in a sound workspace, in the order of its places.
pub fn lint(sources: &Sources, workspace: &Workspace, fixtures: &[Fixture]) -> Vec<Diagnostic> {
    let (written, _) = syntax::read_catalogs(sources);
    let (settings, _) = syntax::read_settings(sources);
    let levels = Levels::of(&settings);
    let subject = Subject {
        written: &written,
        workspace,
        fixtures,
    };
    let found = crate::parallel::map(&PASSES, |pass| {
        let mut findings = Vec::new();
        pass(&subject, &mut findings);
        findings
    });
    let mut findings: Vec<Diagnostic> = found.into_iter().flatten().collect();
    findings.retain(|finding| levels.of_rule(finding.rule) != Level::Off);
    allow::apply(sources, &levels, &mut findings);
    for finding in &mut findings {
        finding.severity = match levels.of_rule(finding.rule) {
            Level::Error => Severity::Error,
            Level::Warn | Level::Off => Severity::Warning,
        };
    }
    findings.retain(|finding| levels.of_rule(finding.rule) != Level::Off);
    diagnostic::settle(&mut findings);
    findings
}
