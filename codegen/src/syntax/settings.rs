//! Reads `settings.yaml`.

use super::Text;
use super::keys::{RUNTIME, SETTINGS};
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Rule, rules};
use crate::lint::Level;
use crate::load::node::Entry;
use crate::load::{Sources, yaml};

/// What holds for all catalogs, as far as it is said.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// What published schemas' ids begin with.
    pub base_url: Option<Text>,
    /// The runtime crate's folder.
    pub runtime_path: Option<Text>,
    /// The runtime crate's version.
    pub runtime_version: Option<Text>,
    /// The licence of new crates.
    pub license: Option<Text>,
    /// The repository of new crates.
    pub repository: Option<Text>,
    /// The scope of npm packages.
    pub npm_scope: Option<Text>,
    /// The levels of lints that differ from what they are by themselves.
    pub lints: Vec<(&'static Rule, Level)>,
}

/// Reads `schema/settings.yaml`, which may be missing.
pub fn read(sources: &Sources) -> (Settings, Vec<Diagnostic>) {
    let mut reader = Reader {
        sources,
        findings: Vec::new(),
        lists: Vec::new(),
    };
    let settings = settings(&mut reader).unwrap_or_default();
    (settings, reader.findings)
}

fn settings(reader: &mut Reader<'_>) -> Option<Settings> {
    let place = reader
        .sources
        .files
        .iter()
        .position(|source| source.path == "schema/settings.yaml")?;
    let text = reader.sources.files[place].text.as_deref()?;
    let node = yaml::parse(u32::try_from(place).ok()?, text, &mut reader.findings)?;
    let mut map = reader.map(node, "the settings", &[&SETTINGS])?;
    let mut settings = Settings {
        base_url: reader.text_of(&mut map, "base_url"),
        license: reader.text_of(&mut map, "license"),
        repository: reader.text_of(&mut map, "repository"),
        npm_scope: reader.text_of(&mut map, "npm_scope"),
        ..Settings::default()
    };
    if let Some(entry) = map.take("lints") {
        let entries = reader.names(entry.value, "`lints`");
        settings.lints = entries
            .into_iter()
            .filter_map(|entry| lint(reader, entry))
            .collect();
    }
    if let Some(entry) = map.take("runtime")
        && let Some(mut map) = reader.map(entry.value, "`runtime`", &[&RUNTIME])
    {
        settings.runtime_path = reader.text_of(&mut map, "path");
        settings.runtime_version = reader.written_of(&mut map, "version");
    }
    Some(settings)
}

/// A lint and its level.
fn lint(reader: &mut Reader<'_>, Entry { key, value }: Entry) -> Option<(&'static Rule, Level)> {
    let level = reader.text(value, &format!("the level of `{}`", key.text))?;
    let Some(rule) = rules::find(&key.text).filter(|rule| rule.lint.is_some()) else {
        let message = format!("`{}` is no lint", key.text);
        let lints = rules::ALL.iter().filter(|rule| rule.lint.is_some());
        let finding = Diagnostic::error(rules::UNKNOWN_CHOICE, message, key.span, "");
        let finding = finding.suggest(
            &reader.findings,
            &key.text,
            key.span,
            lints.map(|rule| rule.slug),
        );
        reader.report(finding);
        return None;
    };
    let found = Level::ALL
        .into_iter()
        .find(|(name, _)| *name == level.value);
    if found.is_none() {
        reader.unknown_choice(&level, "level of a lint", Level::ALL.map(|(name, _)| name));
    }
    found.map(|(_, level)| (rule, level))
}
