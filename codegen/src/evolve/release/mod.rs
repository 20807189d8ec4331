//! Keeps resolved catalogs of releases, proposes versions, and tells what happened between them.

mod age;
mod changelog;
mod history;
mod keep;
mod propose;
mod record;

use semver::Version;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use self::keep::{Kept, Mistake};
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::emit::schema::{self, Document, Draft};
use crate::load::Sources;
use crate::model::{Catalog, Workspace};

pub use crate::model::Release;
pub use changelog::{insert, section};
pub use propose::{Proposal, propose};

/// The version of the format. It goes up when readers of the old one could no longer read the new.
pub const FORMAT: u64 = 1;

/// Where the JSON Schema of the format is kept.
pub const SCHEMA: &str = "schema/release.schema.json";

/// Where the release of a catalog is kept.
pub fn path(catalog: &str, version: &str) -> String {
    format!("schema/{catalog}/releases/{version}.json")
}

impl Release {
    /// A catalog as it is published.
    pub fn new(workspace: &Workspace, catalog: &Catalog, date: &str) -> Release {
        Release {
            date: date.to_owned(),
            schemas: digests(workspace, catalog),
            catalog: catalog.bare(),
        }
    }

    /// As it is kept.
    pub fn write(&self) -> String {
        let schemas: Map<String, Value> = self
            .schemas
            .iter()
            .map(|(name, hash)| (name.clone(), hash.as_str().into()))
            .collect();
        let whole = json!({
            "$schema": "../../release.schema.json",
            "format": FORMAT,
            "date": self.date,
            "schemas": schemas,
            "catalog": self.catalog.keep(),
        });
        format!("{whole:#}\n")
    }

    /// What was kept. Nothing that it says leads astray: every index is in its list.
    pub fn read(text: &str) -> Result<Release, String> {
        let whole: Value =
            serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))?;
        let format = whole.get("format").and_then(Value::as_u64);
        if format != Some(FORMAT) {
            return Err(format!("it is not of format {FORMAT}"));
        }
        let plain = |mistake: Mistake| mistake.to_string();
        let schemas = whole
            .get("schemas")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        let schemas = schemas
            .map(|(name, hash)| (name.clone(), hash.as_str().unwrap_or_default().to_owned()));
        let date = whole
            .get("date")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let catalog = whole.get("catalog").ok_or("it has no `catalog`")?;
        let catalog = Catalog::read(catalog, "/catalog").map_err(plain)?;
        record::check(&catalog).map_err(plain)?;
        Ok(Release {
            date,
            schemas: schemas.collect(),
            catalog,
        })
    }
}

/// The releases of a catalog that are kept, in the order of their versions. One that cannot be read is a warning: nothing
/// but the history depends on it.
pub fn kept(sources: &Sources, catalog: &str) -> (Vec<Release>, Vec<Diagnostic>) {
    let folder = format!("schema/{catalog}/releases/");
    let mut findings = Vec::new();
    let mut releases: Vec<(Version, Release)> = Vec::new();
    for source in sources
        .releases
        .iter()
        .filter(|source| source.path.starts_with(&folder))
    {
        let text = source
            .text
            .as_deref()
            .ok_or("it is no text, or too long".to_owned());
        let release = text.and_then(Release::read).and_then(|release| {
            let version = Version::parse(&release.catalog.version);
            let version = version.map_err(|_| "its catalog has no version".to_owned())?;
            let name = source.path[folder.len()..].strip_suffix(".json");
            if name != Some(release.catalog.version.as_str()) {
                return Err(format!("it is version {version}"));
            }
            Ok((version, release))
        });
        match release {
            Ok(release) => releases.push(release),
            Err(reason) => findings.push(Diagnostic {
                rule: rules::UNREADABLE_FILE,
                severity: Severity::Warning,
                message: format!("`{}` is not a release that was kept: {reason}", source.path),
                labels: Vec::new(),
                help: Some(
                    "`cargo xtask release` writes these files, and nobody else should".to_owned(),
                ),
                cure: None,
            }),
        }
    }
    releases.sort_by(|a, b| a.0.cmp(&b.0));
    (
        releases.into_iter().map(|(_, release)| release).collect(),
        findings,
    )
}

/// Puts releases beside the catalog that they are of, and tells from them since when its events and members are there. They
/// come in the order of their versions.
pub fn remember(catalog: &mut Catalog, releases: Vec<Release>) {
    let past: Vec<&Catalog> = releases.iter().map(|release| &release.catalog).collect();
    let history = history::history(&past, catalog);
    age::tell(&past, catalog);
    catalog.history = history;
    catalog.releases = releases;
}

/// The label of what has changed since the last release: the version that the catalog has been given for it, if any.
fn next(past: &[&Catalog], now: &Catalog) -> Option<String> {
    let is_released = past.last().is_some_and(|last| last.version == now.version);
    (!is_released).then(|| now.version.clone())
}

/// The schemas that are published of a catalog, in every draft.
pub fn documents<'c>(
    workspace: &'c Workspace,
    catalog: &'c Catalog,
) -> impl Iterator<Item = Document> + use<'c> {
    let drafts = Draft::ALL.into_iter();
    drafts.flat_map(|draft| schema::documents(workspace, catalog, draft))
}

/// The files of a catalog's published schemas, each with the SHA-256 of its bytes.
pub fn digests(workspace: &Workspace, catalog: &Catalog) -> Vec<(String, String)> {
    let mut digests: Vec<(String, String)> = documents(workspace, catalog)
        .map(|document| {
            let digest = digest(document.text().as_bytes());
            (document.path, digest)
        })
        .collect();
    digests.sort();
    digests
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The JSON Schema of the format.
pub fn schema() -> String {
    let mut defs = Map::new();
    let catalog = Catalog::schema(&mut defs);
    let hash = json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" });
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A release of an event catalog",
        "description": "The resolved catalog as it was released. Types, groups, carriers, sources and events are referred to by their index in the catalog's lists. What is left out is empty, `false` or not said.",
        "type": "object",
        "properties": {
            "$schema": { "type": "string" },
            "format": { "type": "integer", "enum": [FORMAT], "description": "The version of this format." },
            "date": { "type": "string", "description": "The day of the release." },
            "schemas": {
                "type": "object",
                "description": "The published schemas by file, each with the SHA-256 of its bytes.",
                "additionalProperties": hash,
            },
            "catalog": catalog,
        },
        "required": ["format", "date", "schemas", "catalog"],
        "additionalProperties": false,
        "$defs": defs,
    });
    format!("{whole:#}\n")
}

#[cfg(test)]
mod tests;
