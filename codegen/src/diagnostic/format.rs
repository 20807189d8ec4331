//! Prints findings for whoever reads them: people, programs, code scanners, GitHub's workflows.

use super::{Diagnostic, github, json, render, sarif};
use crate::load::Sources;

/// Who findings are printed for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// People: the lines at fault, underlined.
    #[default]
    Human,
    /// Programs: one JSON document.
    Json,
    /// Code scanners: one SARIF 2.1.0 log.
    Sarif,
    /// GitHub: a workflow command for each finding, which annotates the line in the change's view.
    Github,
}

impl Format {
    /// All findings as text; the machine formats have no colour.
    pub fn print(self, findings: &[Diagnostic], sources: &Sources, colour: bool) -> String {
        match self {
            Format::Human => render(findings, sources, colour),
            Format::Json => json::document(findings, sources),
            Format::Sarif => sarif::log(findings, sources),
            Format::Github => github::commands(findings, sources),
        }
    }
}
