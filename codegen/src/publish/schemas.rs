//! Makes the folder of JSON Schemas that is served at their `$id`s: each version, the alias `latest`, and an index.
//!
//! The schemas of an earlier release are made again from the catalog that is kept of it, and only what comes out byte for byte
//! as it was published is written: the release knows the digests. What a newer generator makes otherwise is left to where it
//! is online; the index lists it all the same.

use std::collections::HashMap;

use semver::Version;
use serde_json::{Value, json};

use super::File;
use crate::emit::schema::{Document, Mode};
use crate::evolve::release::{digest, documents};
use crate::model::{Catalog, Release, Workspace};

/// The schemas of every catalog, and their list.
pub(super) fn files(workspace: &Workspace) -> Vec<File> {
    let mut files = Vec::new();
    let mut listed = Vec::new();
    for catalog in &workspace.catalogs {
        let newest = newest(catalog);
        for published in published(workspace, catalog) {
            let Published {
                catalog,
                document,
                text,
                digest,
                is_same,
            } = published;
            listed.push(entry(catalog, &document, &digest));
            let Catalog { name, version, .. } = catalog;
            let latest = (version == newest).then_some("latest");
            for folder in [version.as_str()].into_iter().chain(latest) {
                if is_same {
                    files.push(File {
                        path: format!("schemas/{name}/{folder}/{}", document.path),
                        text: text.clone(),
                    });
                }
            }
        }
    }
    let index = json!({
        "$comment": "Made by `cargo xtask dist`. A `path` is seen from this file; the `$id` is where the schema is served.",
        "base_url": workspace.settings.base_url,
        "catalogs": workspace.catalogs.iter().map(summary).collect::<Vec<_>>(),
        "schemas": listed,
    });
    files.push(File {
        path: "schemas/index.json".to_owned(),
        text: format!("{index:#}\n"),
    });
    files
}

/// The versions of released catalogs of which some schemas can no longer be made as they were published, each with the
/// number of those schemas.
pub fn lost(workspace: &Workspace) -> Vec<(&str, &str, usize)> {
    let mut lost = Vec::new();
    for catalog in &workspace.catalogs {
        for release in earlier(catalog) {
            let schemas = of_release(workspace, release);
            let count = schemas.filter(|published| !published.is_same).count();
            if count > 0 {
                lost.push((
                    catalog.name.as_str(),
                    release.catalog.version.as_str(),
                    count,
                ));
            }
        }
    }
    lost
}

/// The catalogs that say something else than the release of their version, which is out already.
pub fn taken(workspace: &Workspace) -> Vec<&Catalog> {
    let is_taken = |catalog: &&Catalog| {
        let mut same = catalog.releases.iter();
        let same = same.find(|release| release.catalog.version == catalog.version);
        same.is_some_and(|release| {
            let known = digests(release);
            documents(workspace, catalog).any(|document| {
                known.get(document.path.as_str())
                    != Some(&digest(document.text().as_bytes()).as_str())
            })
        })
    };
    workspace.catalogs.iter().filter(is_taken).collect()
}

/// A schema that is published.
struct Published<'c> {
    /// The catalog in the version that has it.
    catalog: &'c Catalog,
    document: Document,
    text: String,
    /// The digest of what is published.
    digest: String,
    /// Whether the text is what is published.
    is_same: bool,
}

/// The schemas of a catalog, the earlier releases first.
fn published<'c>(
    workspace: &'c Workspace,
    catalog: &'c Catalog,
) -> impl Iterator<Item = Published<'c>> {
    let now = documents(workspace, catalog).map(move |document| {
        let text = document.text();
        Published {
            catalog,
            digest: digest(text.as_bytes()),
            document,
            text,
            is_same: true,
        }
    });
    earlier(catalog)
        .flat_map(|release| of_release(workspace, release))
        .chain(now)
}

/// The releases of a catalog but that of its own version.
fn earlier(catalog: &Catalog) -> impl Iterator<Item = &Release> {
    let releases = catalog.releases.iter();
    releases.filter(|release| release.catalog.version != catalog.version)
}

fn of_release<'c>(
    workspace: &'c Workspace,
    release: &'c Release,
) -> impl Iterator<Item = Published<'c>> {
    let known = digests(release);
    documents(workspace, &release.catalog).filter_map(move |document| {
        let published = (*known.get(document.path.as_str())?).to_owned();
        let text = document.text();
        Some(Published {
            catalog: &release.catalog,
            is_same: digest(text.as_bytes()) == published,
            digest: published,
            document,
            text,
        })
    })
}

/// What was published, by file.
fn digests(release: &Release) -> HashMap<&str, &str> {
    let schemas = release.schemas.iter();
    schemas
        .map(|(file, digest)| (file.as_str(), digest.as_str()))
        .collect()
}

/// Every version of a catalog, the oldest first.
fn versions(catalog: &Catalog) -> Vec<&str> {
    let earlier = earlier(catalog).map(|release| release.catalog.version.as_str());
    let mut versions: Vec<&str> = earlier.chain([catalog.version.as_str()]).collect();
    versions.sort_by_key(|version| Version::parse(version).ok());
    versions
}

fn newest(catalog: &Catalog) -> &str {
    versions(catalog).last().unwrap_or(&"")
}

/// What the index says of a catalog.
fn summary(catalog: &Catalog) -> Value {
    let Catalog { name, version, .. } = catalog;
    json!({
        "name": name,
        "title": catalog.title,
        "summary": catalog.summary,
        "version": version,
        "versions": versions(catalog),
        "events": catalog.events.len(),
        "path": format!("{name}/{version}/"),
        "latest": format!("{name}/latest/"),
    })
}

/// What the index says of a schema. The event is `null` where it describes every event of the catalog.
fn entry(catalog: &Catalog, document: &Document, digest: &str) -> Value {
    let Document {
        draft,
        mode,
        event,
        path,
        id,
        schema,
    } = document;
    let event = event.map(|index| &catalog.events[index]);
    json!({
        "catalog": catalog.name,
        "version": catalog.version,
        "event": event.map(|event| &event.wire),
        "title": schema["title"],
        "contract": match mode {
            Mode::Open => "open",
            Mode::Strict => "strict",
        },
        "draft": draft.as_str(),
        "$id": id,
        "path": format!("{}/{}/{path}", catalog.name, catalog.version),
        "sha256": digest,
    })
}
