//! Brings files in line with what the emitters made, or tells what that would change; nothing else writes.

mod diff;
mod disk;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub use disk::Error;

use toml_edit::Document;

use crate::parallel;

/// All files of a workspace that `generate` answers for; paths are seen from the root and separated by `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    generated: BTreeMap<String, String>,
    scaffold: BTreeMap<String, String>,
    folders: BTreeSet<String>,
    versions: BTreeMap<String, String>,
    complete: bool,
}

/// What [`Tree::write`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that were new or differed.
    pub written: Vec<String>,
    /// Files that nothing accounts for any more.
    pub removed: Vec<String>,
    /// The number of files that were as they should be.
    pub unchanged: usize,
}

/// What [`Tree::write`] would do, and what it cannot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// Files that differ.
    pub stale: Vec<Stale>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files that nothing accounts for any more.
    pub left_over: Vec<String>,
    /// Manifests whose version is not their catalog's.
    pub versions: Vec<Mismatch>,
}

/// A file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The file.
    pub path: String,
    /// The beginning of a unified diff from what is there to what should be; empty if many files are stale and this is
    /// not one of the first.
    pub diff: String,
}

/// A manifest whose version is not its catalog's; `generate` leaves manifests to their owners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The manifest.
    pub path: String,
    /// The version that it states.
    pub found: String,
    /// The catalog's version.
    pub expected: String,
}

/// Stale files whose differences are told.
const COMPARED: usize = 8;

/// Text that stands at the top of a `reference.md` and tells that the `generated` folders of its crate are ours.
pub const MARK: &str = "<!-- @generated ";

impl Tree {
    /// A tree without files; `complete` says that it is to hold every catalog of the workspace, so that generated
    /// files of a crate without a catalog are left over.
    pub fn new(complete: bool) -> Tree {
        Tree {
            complete,
            ..Tree::default()
        }
    }

    /// Claims a folder: whatever lies in it and is not of this tree is left over.
    pub fn own(&mut self, folder: String) {
        self.folders.insert(folder);
    }

    /// Adds a file that is always kept in line.
    ///
    /// # Panics
    /// If another file has the path, or it is in no folder of this tree: then two emitters disagree.
    pub fn add(&mut self, path: String, text: String) {
        assert!(
            self.owner(&path).is_some(),
            "{path} lies in a folder of its own"
        );
        let before = self.generated.insert(path, text);
        assert!(before.is_none(), "no two emitters write one file");
    }

    /// Adds a file that is always kept in line, in a folder where others lie beside it.
    pub fn place(&mut self, path: String, text: String) {
        self.generated.insert(path, text);
    }

    /// Adds a file that is written once, where it does not exist, and then belongs to whoever edits it.
    pub fn seed(&mut self, path: String, text: String) {
        self.scaffold.insert(path, text);
    }

    /// Notes which version a manifest should state.
    pub fn expect_version(&mut self, manifest: String, version: String) {
        self.versions.insert(manifest, version);
    }

    /// The files that are always kept in line, by path.
    pub fn generated(&self) -> &BTreeMap<String, String> {
        &self.generated
    }

    /// Makes the files below `root` what they should be: writes those that differ, each at once or not at all, and
    /// removes what is left over.
    pub fn write(&self, root: &Path) -> Result<Changes, Error> {
        let plan = self.plan(root)?;
        let mut changes = Changes {
            unchanged: plan.unchanged,
            ..Changes::default()
        };
        for (path, _) in plan.write {
            let text = self
                .generated
                .get(path)
                .unwrap_or_else(|| &self.scaffold[path]);
            disk::write(root, path, text)?;
            changes.written.push(path.to_owned());
        }
        for path in plan.remove {
            disk::remove(root, &path)?;
            changes.removed.push(disk::shown(&path));
        }
        for folder in &plan.folders {
            disk::prune(&root.join(folder))?;
        }
        Ok(changes)
    }

    /// Tells what [`Tree::write`] would do.
    pub fn drift(&self, root: &Path) -> Result<Drift, Error> {
        let plan = self.plan(root)?;
        let mut drift = Drift {
            left_over: plan.remove.iter().map(|path| disk::shown(path)).collect(),
            ..Drift::default()
        };
        for (path, found) in plan.write {
            match found {
                None => drift.missing.push(path.to_owned()),
                Some(found) => {
                    let compared = drift.stale.len() < COMPARED;
                    let expected = self.generated.get(path).filter(|_| compared);
                    drift.stale.push(Stale {
                        path: path.to_owned(),
                        diff: expected.map_or(String::new(), |text| diff::short(&found, text)),
                    });
                }
            }
        }
        drift.versions = self.mismatches(root)?;
        Ok(drift)
    }

    /// Manifests that state another version than their catalog's.
    pub fn mismatches(&self, root: &Path) -> Result<Vec<Mismatch>, Error> {
        let mut mismatches = Vec::new();
        for (path, expected) in &self.versions {
            let Some(manifest) = disk::read(root, path)? else {
                continue;
            };
            let Some(found) = stated_version(&manifest) else {
                continue;
            };
            if found != *expected {
                mismatches.push(Mismatch {
                    path: path.clone(),
                    found,
                    expected: expected.clone(),
                });
            }
        }
        Ok(mismatches)
    }

    /// Compares everything with what is there.
    fn plan(&self, root: &Path) -> Result<Plan<'_>, Error> {
        let mut plan = Plan::default();
        let generated: Vec<(&String, &String)> = self.generated.iter().collect();
        let compared = parallel::map(&generated, |(path, text)| {
            let found = disk::read(root, path)?;
            let is_same = found.as_ref().is_some_and(|it| diff::same(it, text));
            Ok((!is_same).then_some((path.as_str(), found)))
        });
        for differs in compared {
            match differs? {
                Some(differs) => plan.write.push(differs),
                None => plan.unchanged += 1,
            }
        }
        for path in self.scaffold.keys() {
            if disk::read(root, path)?.is_none() {
                plan.write.push((path, None));
            }
        }
        plan.write.sort();
        plan.folders.clone_from(&self.folders);
        if self.complete {
            plan.folders.extend(self.abandoned(root)?);
        }
        for folder in &plan.folders {
            let found = disk::files(root, folder)?;
            plan.remove.extend(found.into_iter().filter(|path| {
                path.to_str()
                    .is_none_or(|path| !self.generated.contains_key(&slashed(path)))
            }));
        }
        // What a run that was killed has left beside files in folders that are not ours.
        for path in self.generated.keys().chain(self.scaffold.keys()) {
            if self.owner(path).is_none() {
                plan.remove.extend(disk::unfinished(root, path)?);
            }
        }
        Ok(plan)
    }

    /// The `generated` folders of crates whose catalog is gone.
    fn abandoned(&self, root: &Path) -> Result<Vec<String>, Error> {
        let mut folders = Vec::new();
        for package in disk::folders(root, "crates")? {
            let [sources, others] = owned_folders(&package);
            if self.folders.contains(&others) {
                continue;
            }
            let reference = disk::read(root, &format!("{others}/reference.md"))?;
            if reference.is_some_and(|text| text.starts_with(MARK)) {
                folders.extend([sources, others]);
            }
        }
        Ok(folders)
    }

    /// The folder of this tree that a path lies in.
    fn owner(&self, path: &str) -> Option<&String> {
        let plain = path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        self.folders.iter().find(|folder| {
            plain
                && path
                    .strip_prefix(folder.as_str())
                    .is_some_and(|rest| rest.starts_with('/'))
        })
    }
}

/// The folders of a crate in which nothing is hand-written.
pub fn owned_folders(package: &str) -> [String; 2] {
    [
        format!("crates/{package}/src/generated"),
        format!("crates/{package}/generated"),
    ]
}

/// What there is to do.
#[derive(Default)]
struct Plan<'t> {
    /// Paths, and what is there now.
    write: Vec<(&'t str, Option<String>)>,
    remove: Vec<PathBuf>,
    unchanged: usize,
    /// The folders that were searched for left-over files.
    folders: BTreeSet<String>,
}

/// A path as the tree spells it.
fn slashed(path: &str) -> String {
    path.replace(std::path::MAIN_SEPARATOR, "/")
}

/// The version that the `[package]` table of a manifest gives as text.
fn stated_version(manifest: &str) -> Option<String> {
    let manifest: Document<_> = manifest.parse().ok()?;
    let version = manifest.get("package")?.get("version")?;
    version.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests;
