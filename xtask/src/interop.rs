//! `cargo xtask interop`: has other people's generators and validators take what is published.

use std::path::{Path, PathBuf};
use std::process::Command;

use hookswitch_codegen::publish;

use crate::{exit, node};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Write the table of what works, instead of comparing with it
    #[arg(long)]
    update: bool,
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    match tried(root, options) {
        Ok(true) => exit::CLEAN,
        Ok(false) => exit::FINDINGS,
        Err(message) => {
            anstream::eprintln!("error: {message}");
            exit::USAGE
        }
    }
}

/// Whether all tools did as they are known to do.
fn tried(root: &Path, options: &Options) -> Result<bool, String> {
    let project = root.join("tests/interop");
    if !project.join("run.mjs").is_file() {
        return Err("there is no `tests/interop` in this workspace".to_owned());
    }
    let workspace = hookswitch_codegen::read(root)
        .workspace
        .ok_or("the catalogs have mistakes: `cargo xtask generate` shows them")?;
    let out = target(root).join("interop");
    let dist = out.join("dist");
    let made = publish::all(&workspace, &|_| ());
    publish::tree(made)
        .write(&dist)
        .map_err(|error| error.to_string())?;
    node::install(&project)?;
    let status = Command::new("node")
        .arg(project.join("run.mjs"))
        .args([&dist, &out])
        .args(options.update.then_some("--update"))
        .current_dir(&project)
        .status()
        .map_err(|error| format!("`node` does not start: {error}"))?;
    Ok(status.success())
}

/// Where cargo builds: what the tools make is no less temporary.
pub(crate) fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || root.join("target"),
        |folder| root.join(PathBuf::from(folder)),
    )
}
