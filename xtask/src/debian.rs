//! Installs Debian's packages where that takes no more than asking for it: in a container, as its administrator.

use std::process::{Command, Stdio};

/// Whether a program can be started.
pub(crate) fn starts(program: &str) -> bool {
    quiet(program, &["--version"])
}

/// Whether a program is there, installed now if need be from the package of its name.
pub(crate) fn has(program: &str) -> bool {
    starts(program) || (install(program) && starts(program))
}

fn install(package: &str) -> bool {
    anstream::eprintln!("# apt-get install {package}");
    let arguments = [
        "install",
        "--yes",
        "--quiet",
        "--no-install-recommends",
        package,
    ];
    // The list of packages may be missing, as in a fresh container, or name files that are gone.
    quiet("apt-get", &arguments) || (quiet("apt-get", &["update"]) && quiet("apt-get", &arguments))
}

fn quiet(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
