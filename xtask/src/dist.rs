//! `cargo xtask dist`: makes what other teams take, in a folder that is ready to upload.

pub(crate) mod tools;

use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use hookswitch_codegen::model::{Catalog, Workspace};
use hookswitch_codegen::publish::{self, File, Made, site};
use hookswitch_codegen::tree::Changes;
use hookswitch_codegen::{diagnostic, tree};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{count, exit, generate};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Where to: a folder that is not there yet, is empty, or is from an earlier run [default: `dist` in the workspace]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Only these catalogs
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    let out = options.out.clone().unwrap_or_else(|| root.join("dist"));
    if let Err(message) = ours(&out) {
        anstream::eprintln!("error: {message}");
        return exit::USAGE;
    }
    let start = Instant::now();
    let reading = hookswitch_codegen::read(root);
    anstream::eprint!(
        "{}",
        diagnostic::render(&reading.findings, &reading.sources, true)
    );
    let Some(workspace) = reading.workspace else {
        anstream::eprintln!("error: nothing is made from catalogs with mistakes");
        return exit::FINDINGS;
    };
    if let Some(message) = generate::unknown_catalog(&workspace, &options.catalogs) {
        anstream::eprintln!("error: {message}");
        return exit::USAGE;
    }
    let workspace = publish::select(&workspace, &options.catalogs);
    let taken = publish::taken(&workspace);
    for Catalog { name, version, .. } in &taken {
        anstream::eprintln!(
            "error: {name} {version} is released, and its schemas would say something else now: write another version in \
             `schema/{name}/catalog.yaml`, or, if it has not gone out yet, `cargo xtask release --unpublished {name}`"
        );
    }
    if !taken.is_empty() {
        return exit::FINDINGS;
    }
    for (name, version, count) in publish::lost(&workspace) {
        anstream::eprintln!(
            "warning: {} of {name} {version} cannot be made as published, since the generator has changed: leave online what is there",
            crate::count(count, "schema")
        );
    }
    match make(&workspace, &out, start) {
        Ok(summary) => {
            generate::print(&summary);
            exit::CLEAN
        }
        Err(message) => {
            anstream::eprintln!("error: {message}");
            exit::FINDINGS
        }
    }
}

/// Whether what lies in a folder may be replaced: only what an earlier run made.
fn ours(out: &Path) -> Result<(), String> {
    let shown = out.display();
    if out.join(publish::MARK).is_file() {
        return Ok(());
    }
    match out.read_dir() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(format!("`{shown}`: {error}")),
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(format!(
                "`{shown}` holds files that are not from `cargo xtask dist`: name another folder with `--out`, or empty it"
            )),
        },
    }
}

/// Makes everything and writes it; what was made is told in lines.
fn make(workspace: &Workspace, out: &Path, start: Instant) -> Result<String, String> {
    let progress = Progress::new(publish::PUBLISHERS.len() as u64 + 1);
    let (made, compiled) = thread::scope(|scope| {
        let compiled = scope.spawn(|| {
            let files = tools::files(workspace);
            progress.done("the payload checker's validators");
            files
        });
        let made = publish::all(workspace, &|publisher| progress.done(publisher.what));
        let compiled = compiled
            .join()
            .unwrap_or_else(|_| Err("the validators are missing".to_owned()));
        (made, compiled)
    });
    let made = with(made, compiled?);
    let told = told(&made, out);
    progress.now("writing");
    let changes = publish::tree(made)
        .write(out)
        .map_err(|error: tree::Error| error.to_string())?;
    progress.end();
    Ok(told + &last(workspace, &changes, out, start))
}

/// The outputs with more files of the site.
fn with(mut made: Vec<Made>, files: Vec<File>) -> Vec<Made> {
    let site = made.iter_mut().find(|made| made.folder == site::FOLDER);
    site.expect("the site is one of the outputs")
        .files
        .extend(files);
    made
}

/// A line for each output.
fn told(made: &[Made], out: &Path) -> String {
    let mut text = String::new();
    for Made {
        folder,
        what,
        files,
    } in made
    {
        let bytes: usize = files.iter().map(|file| file.text.len()).sum();
        let folder = out.join(folder);
        let _ = writeln!(
            text,
            "{:<24} {:>6} {:>9}   {}",
            folder.display().to_string(),
            files.len(),
            size(bytes),
            what,
        );
    }
    text
}

fn last(workspace: &Workspace, changes: &Changes, out: &Path, start: Instant) -> String {
    let events = workspace
        .catalogs
        .iter()
        .map(|catalog| catalog.events.len());
    format!(
        "{}, {} in {}: {} written, {} removed, {} unchanged in {:.1} s\n",
        count(workspace.catalogs.len(), "catalog"),
        count(events.sum(), "event"),
        out.display(),
        count(changes.written.len(), "file"),
        changes.removed.len(),
        changes.unchanged,
        start.elapsed().as_secs_f64(),
    )
}

/// `12 kB`, `3.4 MB`.
fn size(bytes: usize) -> String {
    #[expect(
        clippy::cast_precision_loss,
        reason = "it is rounded to a few digits anyway"
    )]
    let kilobytes = bytes as f64 / 1000.0;
    if kilobytes < 1000.0 {
        format!("{kilobytes:.0} kB")
    } else {
        format!("{:.1} MB", kilobytes / 1000.0)
    }
}

/// A bar on a terminal, nothing elsewhere.
struct Progress(Option<ProgressBar>);

impl Progress {
    fn new(steps: u64) -> Progress {
        let shown = std::io::stderr().is_terminal() && std::env::var_os("CI").is_none();
        Progress(shown.then(|| {
            let bar = ProgressBar::new(steps);
            let template = "{spinner} {bar:24} {pos}/{len} {wide_msg}";
            let style = ProgressStyle::with_template(template);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        }))
    }

    /// A step is over.
    fn done(&self, what: &'static str) {
        if let Some(bar) = &self.0 {
            bar.set_message(what);
            bar.inc(1);
        }
    }

    /// This is being done.
    fn now(&self, what: &'static str) {
        if let Some(bar) = &self.0 {
            bar.set_message(what);
        }
    }

    fn end(self) {
        if let Some(bar) = self.0 {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use hookswitch_codegen::publish::MARK;

    use super::{ours, size};

    #[test]
    fn only_what_an_earlier_run_made_is_replaced() {
        let folder = std::env::temp_dir().join(format!("dist-{}", std::process::id()));
        assert_eq!(ours(&folder), Ok(()), "what is not there can be made");
        fs::create_dir_all(&folder).expect("a folder");
        assert_eq!(ours(&folder), Ok(()), "an empty folder can be filled");
        fs::write(folder.join("letter.txt"), "Dear").expect("a file");
        assert!(ours(&folder).is_err_and(|message| message.contains("--out")));
        assert!(
            ours(&folder.join("letter.txt")).is_err(),
            "a file is no folder"
        );
        fs::write(folder.join(MARK), "").expect("a file");
        assert_eq!(ours(&folder), Ok(()), "it is from an earlier run");
        let _ = fs::remove_dir_all(&folder);
    }

    #[test]
    fn sizes_are_short() {
        assert_eq!(size(499), "0 kB");
        assert_eq!(size(12_400), "12 kB");
        assert_eq!(size(3_440_000), "3.4 MB");
    }
}
