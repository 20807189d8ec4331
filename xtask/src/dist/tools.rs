//! Makes the files of the docs site that come from npm packages: the payload checker's validators and the search library.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use hookswitch_codegen::model::Workspace;
use hookswitch_codegen::publish::{File, site};
use serde_json::json;

use crate::node;

/// The npm project with the tools.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/web")
}

/// The files, made by the tools' own runtime; installs the tools where they are not there.
pub(crate) fn files(workspace: &Workspace) -> Result<Vec<File>, String> {
    let project = project();
    node::install(&project)?;
    let catalogs = site::bundles(workspace)
        .into_iter()
        .map(|(name, [open, strict])| {
            let path = site::validator_path(&name);
            json!([name, path, open, strict])
        });
    let asked = json!({ "catalogs": catalogs.collect::<Vec<_>>(), "search": site::SEARCH_LIBRARY });
    let mut tool = Command::new("node")
        .arg("site.mjs")
        .current_dir(&project)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`node` does not start: {error}"))?;
    let mut input = tool.stdin.take().ok_or("`node` takes no input")?;
    // The tool reads all of it before it writes anything, and reports itself if it could not.
    let written = input.write_all(asked.to_string().as_bytes());
    drop(input);
    let output = tool
        .wait_with_output()
        .map_err(|error| format!("`node` does not end: {error}"))?;
    if !output.status.success() || written.is_err() {
        return Err(
            "the validators of the payload checker could not be compiled: see above".to_owned(),
        );
    }
    let made: BTreeMap<String, String> = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("`node site.mjs` wrote something else than files: {error}"))?;
    Ok(made
        .into_iter()
        .map(|(path, text)| File { path, text })
        .collect())
}
