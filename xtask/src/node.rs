//! Runs programs of npm projects, whose packages are installed as their lock files say.

use std::path::Path;
use std::process::{Command, Stdio};

/// Installs what the project's lock file says, unless that is there.
pub(crate) fn install(project: &Path) -> Result<(), String> {
    if installed(project) {
        return Ok(());
    }
    anstream::eprintln!("# (cd {} && npm ci)", project.display());
    let output = Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(project)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("`npm` does not start: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!(
        "`npm ci` failed in `{}`:\n{said}",
        project.display()
    ))
}

/// Whether npm has installed what the lock file says, and nothing has changed it since.
fn installed(project: &Path) -> bool {
    let changed = |path: &str| {
        project
            .join(path)
            .metadata()
            .and_then(|data| data.modified())
    };
    match (
        changed("package-lock.json"),
        changed("node_modules/.package-lock.json"),
    ) {
        (Ok(locked), Ok(installed)) => installed >= locked,
        _ => false,
    }
}
