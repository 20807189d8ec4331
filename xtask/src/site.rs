//! Tests the docs site in a browser: that of the catalogs, one of hostile texts, one of a catalog with releases, and one of ten
//! thousand events.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use hookswitch_codegen::model::Workspace;
use hookswitch_codegen::publish::{self, Made, site};
use hookswitch_codegen::tree;

use crate::dist::tools;
use crate::{debian, interop, node};

/// In which time the pages of ten thousand events have to be there, the payload checker apart.
const LONGEST: f64 = 15.0;

/// Whether all tests passed; what did not is then printed.
pub(crate) fn test(root: &Path) -> Result<bool, String> {
    let project = root.join("tests/site");
    let out = interop::target(root).join("site");
    node::install(&project)?;
    if std::env::var_os("CHROMIUM").is_none() && !debian::has("chromium") {
        return Err(
            "the tests of the site need a browser: `apt-get install chromium`, or its place in the variable `CHROMIUM`"
                .to_owned(),
        );
    }
    make(&read(root)?, &out.join("catalogs"), true)?;
    make(&read(&project.join("hostile"))?, &out.join("hostile"), true)?;
    make(
        &read(&project.join("released"))?,
        &out.join("released"),
        false,
    )?;

    let large = out.join("large");
    run(Command::new("node")
        .arg(project.join("synthetic.mjs"))
        .arg(&large))?;
    let time = make(&read(&large)?, &out.join("large-site"), false)?;
    anstream::eprintln!("# the site of 10,000 events: {time:.1} s");
    if time > LONGEST {
        return Err(format!(
            "the site of 10,000 events took longer than {LONGEST} s"
        ));
    }

    let status = Command::new("node")
        .args(["--test", "--test-concurrency=2", "--test-reporter=spec"])
        .env("SITE", out.join("catalogs/site"))
        .env("HOSTILE", out.join("hostile/site"))
        .env("RELEASED", out.join("released/site"))
        .env("LARGE", out.join("large-site/site"))
        .env("SCREENSHOTS", out.join("screenshots"))
        .current_dir(&project)
        .status()
        .map_err(|error| format!("`node` does not start: {error}"))?;
    anstream::eprintln!(
        "# pictures of the pages are in {}",
        out.join("screenshots").display()
    );
    Ok(status.success())
}

fn read(root: &Path) -> Result<Workspace, String> {
    let shown = root.display();
    let reading = hookswitch_codegen::read(root);
    reading
        .workspace
        .ok_or_else(|| format!("the catalogs below `{shown}` have mistakes"))
}

/// Makes the site in a folder, without the validators if they are not asked for; says how long the pages took.
fn make(workspace: &Workspace, out: &Path, validators: bool) -> Result<f64, String> {
    let mut publishers = publish::PUBLISHERS.iter();
    let publisher = publishers
        .find(|publisher| publisher.folder == site::FOLDER)
        .ok_or("the site is one of the outputs")?;
    let compiled = if validators {
        tools::files(workspace)?
    } else {
        tools::files(&publish::select(workspace, &[String::new()]))?
    };
    let start = Clock::now();
    let mut made = Made {
        folder: publisher.folder,
        what: publisher.what,
        files: (publisher.files)(workspace),
    };
    made.files.extend(compiled);
    let written = publish::tree(vec![made]).write(out);
    written.map_err(|error: tree::Error| error.to_string())?;
    Ok(start.seconds())
}

/// Measures how long this process has been at work.
struct Clock {
    start: Instant,
    worked: Option<f64>,
}

impl Clock {
    fn now() -> Clock {
        Clock {
            start: Instant::now(),
            worked: worked(),
        }
    }

    /// How long it took; where the system tells, how long all cores together worked on it, which other programs do not change.
    fn seconds(&self) -> f64 {
        match (self.worked, worked()) {
            (Some(before), Some(now)) => now - before,
            _ => self.start.elapsed().as_secs_f64(),
        }
    }
}

/// The seconds that cores have spent on this process, as Linux tells them: in ticks, of which it has 100 a second.
fn worked() -> Option<f64> {
    let told = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program stands in brackets and may be anything.
    let mut numbers = told.rsplit_once(')')?.1.split_whitespace().skip(11);
    let user: f64 = numbers.next()?.parse().ok()?;
    let system: f64 = numbers.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}

fn run(command: &mut Command) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("`node` does not start: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err("the catalog of 10,000 events could not be written".to_owned())
    }
}
