//! Reads `settings.yaml`.

use super::Text;
use super::reader::Reader;
use crate::diagnostic::Diagnostic;
use crate::load::{Sources, yaml};

const KEYS: [&str; 4] = ["base_url", "runtime", "license", "repository"];

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
}

/// Reads `schema/settings.yaml`, which may be missing.
pub fn read(sources: &Sources) -> (Settings, Vec<Diagnostic>) {
    let mut reader = Reader {
        sources,
        findings: Vec::new(),
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
    let mut map = reader.map(node, "the settings", &[&KEYS])?;
    let mut settings = Settings {
        base_url: reader.text_of(&mut map, "base_url"),
        license: reader.text_of(&mut map, "license"),
        repository: reader.text_of(&mut map, "repository"),
        ..Settings::default()
    };
    if let Some(entry) = map.take("runtime")
        && let Some(mut map) = reader.map(entry.value, "`runtime`", &[&["path", "version"]])
    {
        settings.runtime_path = reader.text_of(&mut map, "path");
        settings.runtime_version = reader.written_of(&mut map, "version");
    }
    Some(settings)
}
