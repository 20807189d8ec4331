//! Touches the disk: below one root, never through a symbolic link.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// A file or folder that could not be read, written or removed.
#[derive(Debug)]
pub struct Error {
    path: PathBuf,
    source: io::Error,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// The text of a file; `None` if there is none. What is not UTF-8 reads as the nearest text that is, and so differs.
/// In place of a symbolic link stands a sentence about it, so that it differs too.
pub(super) fn read(root: &Path, path: &str) -> Result<Option<String>, Error> {
    if !real(root, Path::new(path).parent())? {
        return Ok(None);
    }
    let path = root.join(path);
    match fs::symlink_metadata(&path) {
        Err(error) if absent(&error) => Ok(None),
        Ok(data) if data.is_symlink() => Ok(Some("(a symbolic link)\n".to_owned())),
        Ok(_) => fs::read(&path)
            .map(|bytes| Some(text(bytes)))
            .map_err(at(&path)),
        Err(error) => Err(at(&path)(error)),
    }
}

/// Puts a file in place as a whole: whoever reads it meanwhile sees the old one or the new one.
pub(super) fn write(root: &Path, path: &str, text: &str) -> Result<(), Error> {
    real(root, Path::new(path).parent())?;
    let path = root.join(path);
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        unreachable!("a file of the tree has a name")
    };
    fs::create_dir_all(folder).map_err(at(folder))?;
    let fresh = folder.join(format!(
        ".{}.{}.tmp",
        name.to_string_lossy(),
        std::process::id()
    ));
    let done = create(&fresh, text).and_then(|()| fs::rename(&fresh, &path));
    done.map_err(|error| {
        // The first error is the one to report; a file that remains is left over next time.
        let _ = fs::remove_file(&fresh);
        at(&path)(error)
    })
}

/// Files beside a path that a run was about to put in its place when it was killed.
pub(super) fn unfinished(root: &Path, path: &str) -> Result<Vec<PathBuf>, Error> {
    let path = Path::new(path);
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Ok(Vec::new());
    };
    if !real(root, Some(folder))? {
        return Ok(Vec::new());
    }
    let begin = format!(".{}.", name.to_string_lossy());
    let is_ours = |name: &str| {
        let id = name
            .strip_prefix(&begin)
            .and_then(|rest| rest.strip_suffix(".tmp"));
        id.is_some_and(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let whole = root.join(folder);
    let entries = match fs::read_dir(&whole) {
        Err(error) if absent(&error) => return Ok(Vec::new()),
        entries => entries.map_err(at(&whole))?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let name = entry.map_err(at(&whole))?.file_name();
        if name.to_str().is_some_and(is_ours) {
            found.push(folder.join(name));
        }
    }
    Ok(found)
}

/// Writes a file that is not there yet.
fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

/// Removes a file, or a symbolic link but not what it leads to.
pub(super) fn remove(root: &Path, path: &Path) -> Result<(), Error> {
    real(root, path.parent())?;
    let path = root.join(path);
    fs::remove_file(&path).map_err(at(&path))
}

/// Removes the folders in `folder` that have become empty, and itself if it has.
pub(super) fn prune(folder: &Path) -> Result<bool, Error> {
    let entries = match fs::read_dir(folder) {
        Err(error) if absent(&error) => return Ok(true),
        entries => entries.map_err(at(folder))?,
    };
    let mut empty = true;
    for entry in entries {
        let entry = entry.map_err(at(folder))?;
        let is_folder = entry.file_type().map_err(at(&entry.path()))?.is_dir();
        empty &= is_folder && prune(&entry.path())?;
    }
    if empty {
        fs::remove_dir(folder).map_err(at(folder))?;
    }
    Ok(empty)
}

/// Everything in a folder that is not a folder, by path from the root, sorted.
pub(super) fn files(root: &Path, folder: &str) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    if real(root, Some(Path::new(folder)))? {
        collect(root, Path::new(folder), &mut found)?;
        found.sort();
    }
    Ok(found)
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let whole = root.join(folder);
    for entry in fs::read_dir(&whole).map_err(at(&whole))? {
        let entry = entry.map_err(at(&whole))?;
        let path = folder.join(entry.file_name());
        if entry.file_type().map_err(at(&entry.path()))?.is_dir() {
            collect(root, &path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// The names of the folders in a folder, sorted; links and names that are not UTF-8 are none of ours.
pub(super) fn folders(root: &Path, folder: &str) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    if real(root, Some(Path::new(folder)))? {
        let folder = root.join(folder);
        for entry in fs::read_dir(&folder).map_err(at(&folder))? {
            let entry = entry.map_err(at(&folder))?;
            if entry.file_type().map_err(at(&entry.path()))?.is_dir() {
                names.extend(entry.file_name().into_string());
            }
        }
        names.sort();
    }
    Ok(names)
}

/// A path for people, separated by `/` everywhere.
pub(super) fn shown(path: &Path) -> String {
    super::slashed(&path.to_string_lossy())
}

/// Whether a folder is there; an error if anything on the way from the root to it is not a real folder.
fn real(root: &Path, folder: Option<&Path>) -> Result<bool, Error> {
    let mut path = root.to_owned();
    for part in folder.into_iter().flatten() {
        path.push(part);
        match fs::symlink_metadata(&path) {
            Ok(data) if data.is_dir() => {}
            Ok(_) => {
                let reason = "not a folder of its own, so nothing is written through it";
                return Err(at(&path)(io::Error::new(ErrorKind::NotADirectory, reason)));
            }
            Err(error) if absent(&error) => return Ok(false),
            Err(error) => return Err(at(&path)(error)),
        }
    }
    Ok(true)
}

fn absent(error: &io::Error) -> bool {
    error.kind() == ErrorKind::NotFound
}

fn at(path: &Path) -> impl Fn(io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |source| Error {
        path: path.clone(),
        source,
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
