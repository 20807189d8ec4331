//! Reads the files under `schema/`, and nothing else does.

pub mod fixtures;
pub mod node;
mod repair;
pub mod yaml;

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Span, rules};

/// The most bytes a file may have.
pub const MAX_BYTES: usize = 1 << 20;

/// The most bytes that the kept file of a release may have.
pub const MAX_RELEASE: usize = 16 << 20;

/// What was read: all that the rest of the crate knows of the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The files, by path.
    pub files: Vec<Source>,
    /// The releases that are kept, `schema/<catalog>/releases/*.json`, by path. They are no part of what catalogs say.
    pub releases: Vec<Source>,
    /// The manifests of crates, `crates/*/Cargo.toml`, by path; generated code has the features that they have.
    pub manifests: Vec<Source>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Seen from the workspace's root, with `/`: `schema/nexmo/text.yaml`.
    pub path: String,
    /// What it says; `None` if it could not be read, which has been reported.
    pub text: Option<String>,
}

impl Sources {
    /// Sources that lie in memory: paths from the workspace's root, and texts.
    pub fn new<P: Into<String>, T: Into<String>>(
        files: impl IntoIterator<Item = (P, T)>,
    ) -> Sources {
        let mut files: Vec<Source> = files
            .into_iter()
            .map(|(path, text)| Source {
                path: path.into(),
                text: Some(text.into()),
            })
            .collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Sources {
            files,
            releases: Vec::new(),
            manifests: Vec::new(),
        }
    }

    /// The path of a file.
    pub fn path(&self, file: u32) -> &str {
        self.files
            .get(file as usize)
            .map_or("", |source| &source.path)
    }

    /// The text under a span, if the span is inside its file.
    pub fn slice(&self, span: Span) -> Option<&str> {
        self.files
            .get(span.file as usize)?
            .text
            .as_deref()?
            .get(span.bytes())
    }
}

/// Reads `schema/settings.yaml`, `schema/<catalog>/*.yaml` and what goes with them below a workspace's root.
pub fn read(root: &Path) -> (Sources, Vec<Diagnostic>) {
    let mut found = Found::default();
    for (name, path) in found.list(&root.join("schema"), "schema") {
        let shown = format!("schema/{name}");
        let kind = fs::metadata(&path);
        if name == "settings.yaml" || name == "approvals.yaml" {
            found.file(shown, &path);
        } else if has_extension(&name, "yaml") || has_extension(&name, "yml") {
            found.stray(
                shown,
                "put it into a catalog's folder: `schema/<catalog>/catalog.yaml`",
            );
        } else if let Err(error) = kind {
            // A link that leads nowhere or to itself could have been a catalog.
            found.unreadable(shown, &error);
        } else if kind.is_ok_and(|kind| kind.is_dir()) {
            found.catalog(&shown, &path);
        }
    }
    let (mut sources, findings) = found.sorted();
    sources.manifests = manifests(root);
    (sources, findings)
}

/// The manifests of crates that can be read: to those that cannot, cargo has something to say.
fn manifests(root: &Path) -> Vec<Source> {
    let mut found = Found::default();
    let crates = found.list(&root.join("crates"), "crates");
    let manifests = crates.into_iter().filter_map(|(name, path)| {
        let bytes = contents(&path.join("Cargo.toml"), MAX_BYTES).ok()?;
        Some(Source {
            path: format!("crates/{name}/Cargo.toml"),
            text: String::from_utf8(bytes).ok(),
        })
    });
    manifests.collect()
}

#[derive(Default)]
struct Found {
    files: Vec<Source>,
    releases: Vec<Source>,
    findings: Vec<Diagnostic>,
}

impl Found {
    /// The entries of a folder, by name, hidden ones left out.
    fn list(&mut self, folder: &Path, shown: &str) -> Vec<(String, PathBuf)> {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                self.unreadable(shown.to_owned(), &error);
                return Vec::new();
            }
        };
        let mut entries: Vec<_> = entries
            .into_iter()
            .map(|entry| {
                (
                    entry.file_name().to_string_lossy().into_owned(),
                    entry.path(),
                )
            })
            .filter(|(name, _)| !name.starts_with('.'))
            .collect();
        entries.sort();
        entries
    }

    fn catalog(&mut self, folder: &str, path: &Path) {
        for (name, path) in self.list(path, folder) {
            let shown = format!("{folder}/{name}");
            if has_extension(&name, "yaml") {
                self.file(shown, &path);
            } else if has_extension(&name, "yml") {
                self.stray(shown, "call it `*.yaml`");
            } else if name == "releases" && path.is_dir() {
                self.releases(&shown, &path);
            }
        }
    }

    /// What is kept of releases. One that cannot be read is without text, which is told by those who want it.
    fn releases(&mut self, folder: &str, path: &Path) {
        for (name, path) in self.list(path, folder) {
            if has_extension(&name, "json") {
                let bytes = contents(&path, MAX_RELEASE).ok();
                let bytes = bytes.filter(|bytes| bytes.len() <= MAX_RELEASE);
                self.releases.push(Source {
                    path: format!("{folder}/{name}"),
                    text: bytes.and_then(|bytes| String::from_utf8(bytes).ok()),
                });
            }
        }
    }

    fn file(&mut self, shown: String, path: &Path) {
        match contents(path, MAX_BYTES) {
            Err(error) => self.unreadable(shown, &error),
            Ok(bytes) if bytes.len() > MAX_BYTES => {
                self.unread(shown, rules::TOO_LARGE, "has more than 1 MiB");
            }
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => self.files.push(Source {
                    path: shown,
                    text: Some(text),
                }),
                Err(error) => {
                    let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                    let line = valid.split(|&byte| byte == b'\n').count();
                    self.unread(
                        shown,
                        rules::NOT_UTF8,
                        &format!("is not UTF-8 in line {line}"),
                    );
                }
            },
        }
    }

    fn unreadable(&mut self, shown: String, error: &io::Error) {
        self.unread(
            shown,
            rules::UNREADABLE_FILE,
            &format!("cannot be read: {error}"),
        );
    }

    fn stray(&mut self, shown: String, help: &str) {
        self.unread(shown, rules::STRAY_FILE, "lies where nothing reads it");
        if let Some(last) = self.findings.last_mut() {
            last.help = Some(help.to_owned());
        }
    }

    fn unread(&mut self, shown: String, rule: &'static rules::Rule, what: &str) {
        let file = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        self.findings.push(Diagnostic::error(
            rule,
            format!("`{shown}` {what}"),
            Span::whole(file),
            "",
        ));
        self.files.push(Source {
            path: shown,
            text: None,
        });
    }

    /// Files by path, as [`Sources`] promises; folders were read in the order of their names, which is not the same:
    /// `a-b/x` comes before `a/x`.
    fn sorted(mut self) -> (Sources, Vec<Diagnostic>) {
        let mut order: Vec<usize> = (0..self.files.len()).collect();
        order.sort_by(|&a, &b| self.files[a].path.cmp(&self.files[b].path));
        for finding in &mut self.findings {
            for label in &mut finding.labels {
                let place = order
                    .iter()
                    .position(|&file| file == label.span.file as usize);
                label.span.file = place
                    .and_then(|place| u32::try_from(place).ok())
                    .unwrap_or(u32::MAX);
            }
        }
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        let sources = Sources {
            files: self.files,
            releases: self.releases,
            manifests: Vec::new(),
        };
        (sources, self.findings)
    }
}

/// The file's bytes, at most one more than allowed. What is not a file, such as a pipe, is not opened: that could wait
/// for ever.
fn contents(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(most as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == extension)
}
