//! Reads what the catalogs are compared with: a revision, a folder, or the kept file of a release.

use std::path::{Path, PathBuf};

use hookswitch_codegen::evolve::release::Release;
use hookswitch_codegen::load::{self, Sources};
use hookswitch_codegen::model::Workspace;

use crate::diff::{Read, understand};
use crate::git;

/// What the catalogs are compared with.
pub(crate) struct Before {
    pub(crate) read: Read,
    /// The one catalog that it is about, if it is not a whole workspace.
    pub(crate) only: Option<String>,
}

/// Reads a file or a folder if there is one of that name, and a revision else.
pub(crate) fn read(root: &Path, what: &str, catalogs: &[String]) -> Result<Before, String> {
    let path = Path::new(what);
    if path.is_file() {
        return release(path);
    }
    if path.is_dir() {
        return folder(root, path, catalogs);
    }
    let sources = git::sources(root, what)?;
    whole(sources, what)
}

fn whole(sources: Sources, what: &str) -> Result<Before, String> {
    let empty = sources
        .files
        .iter()
        .all(|source| source.path == "schema/settings.yaml");
    let read = if empty {
        // Before the first catalog there was none, which is no mistake.
        Read {
            sources,
            workspace: none(),
            places: Vec::new(),
        }
    } else {
        understand(sources, Vec::new())
            .ok_or_else(|| format!("the catalogs of `{what}` have mistakes"))?
    };
    Ok(Before { read, only: None })
}

fn none() -> Workspace {
    let (workspace, _) = hookswitch_codegen::resolve::workspace(&Sources::new([(
        "schema/none/catalog.yaml",
        "title: None\nversion: 1.0.0\nname: type\n",
    )]));
    let mut workspace = workspace.expect("a catalog without events has no mistake");
    workspace.catalogs.clear();
    workspace
}

fn folder(root: &Path, path: &Path, catalogs: &[String]) -> Result<Before, String> {
    let shown = path.display();
    if path.join("catalog.yaml").is_file() {
        return one(root, path, catalogs);
    }
    let workspace: PathBuf = if path.join("schema").is_dir() {
        path.to_owned()
    } else if path.file_name().is_some_and(|name| name == "schema") {
        path.parent().unwrap_or(Path::new(".")).to_owned()
    } else {
        return Err(format!(
            "`{shown}` has neither a folder `schema` nor a `catalog.yaml` in it"
        ));
    };
    let (sources, unread) = load::read(&workspace);
    let read = understand(sources, unread)
        .ok_or_else(|| format!("the catalogs in `{shown}` have mistakes"))?;
    Ok(Before { read, only: None })
}

/// One catalog's folder, put in the place of the one that the work tree has; what it extends is taken from there.
fn one(root: &Path, path: &Path, catalogs: &[String]) -> Result<Before, String> {
    let shown = path.display();
    let own = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let name = match (catalogs, own) {
        ([name], _) => name.clone(),
        (_, Some(name)) => name,
        (_, None) => return Err(format!("say which catalog `{shown}` is")),
    };
    let prefix = format!("schema/{name}/");
    let (now, _) = load::read(root);
    let kept = now
        .files
        .into_iter()
        .filter(|source| !source.path.starts_with(&prefix));
    let mut files: Vec<(String, String)> = kept
        .filter_map(|source| Some((source.path, source.text?)))
        .collect();
    let entries =
        std::fs::read_dir(path).map_err(|error| format!("`{shown}` cannot be read: {error}"))?;
    for entry in entries.filter_map(Result::ok) {
        let file = entry.file_name().to_string_lossy().into_owned();
        let is_yaml = Path::new(&file).extension().is_some_and(|it| it == "yaml");
        if is_yaml && !file.starts_with('.') {
            let text = std::fs::read_to_string(entry.path())
                .map_err(|error| format!("`{}` cannot be read: {error}", entry.path().display()))?;
            files.push((format!("{prefix}{file}"), text));
        }
    }
    let read = understand(Sources::new(files), Vec::new())
        .ok_or_else(|| format!("the catalog in `{shown}` has mistakes"))?;
    Ok(Before {
        read,
        only: Some(name),
    })
}

fn release(path: &Path) -> Result<Before, String> {
    let shown = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("`{shown}` cannot be read: {error}"))?;
    let release = Release::read(&text)
        .map_err(|reason| format!("`{shown}` is not the kept file of a release: {reason}"))?;
    let only = release.catalog.name.clone();
    let mut workspace = none();
    workspace.catalogs.push(release.catalog);
    let read = Read {
        sources: Sources::default(),
        workspace,
        places: Vec::new(),
    };
    Ok(Before {
        read,
        only: Some(only),
    })
}
