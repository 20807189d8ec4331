//! `cargo xtask generate --watch`: generates again whenever what the catalogs say has changed.

use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use hookswitch_codegen::load::{self, Sources};
use hookswitch_codegen::tree::Changes;
use hookswitch_codegen::{Reading, emit};
use notify::{RecursiveMode, Watcher};

use crate::count;
use crate::generate::{Options, scope, took};

/// An editor writes a file in several steps; what follows within this time belongs together.
const CALM: Duration = Duration::from_millis(60);

/// Where the system tells nothing, as on some network drives, it is looked for changes this often.
const POLL: Duration = Duration::from_secs(2);

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    let (sender, changes) = mpsc::channel();
    let watcher = notify::recommended_watcher(move |_| {
        // Nobody listens any more: then nobody is missing anything.
        let _ = sender.send(());
    });
    let watched = watcher.and_then(|mut watcher| {
        watcher.watch(&root.join("schema"), RecursiveMode::Recursive)?;
        Ok(watcher)
    });
    // Without a watcher its channel is closed, and polling remains.
    let watcher = match watched {
        Ok(watcher) => Some(watcher),
        Err(error) => {
            anstream::eprintln!("warning: changes are looked for every two seconds: {error}");
            None
        }
    };
    let mut last: Option<Sources> = None;
    loop {
        let (sources, _) = load::read(root);
        if last.as_ref() != Some(&sources) {
            once(root, options);
            last = Some(sources);
        }
        if watcher.is_some() {
            wait(&changes);
        } else {
            std::thread::sleep(POLL);
        }
    }
}

/// Waits for a change, and until it is calm again.
fn wait(changes: &mpsc::Receiver<()>) {
    if changes.recv_timeout(POLL) != Ok(()) {
        return;
    }
    let begin = Instant::now();
    while begin.elapsed() < CALM * 10 {
        if changes.recv_timeout(CALM) == Err(RecvTimeoutError::Timeout) {
            return;
        }
    }
}

/// Generates, and says in one line what came of it; what is wrong is said first.
fn once(root: &Path, options: &Options) {
    let start = Instant::now();
    let Reading {
        workspace,
        findings,
        sources,
        ..
    } = hookswitch_codegen::read(root);
    if !findings.is_empty() {
        options.shown.findings(&findings, &sources);
    }
    let Some(workspace) = workspace else {
        let found = count(findings.len(), "finding");
        options
            .shown
            .say(&format!("{found}, nothing generated in {}\n", took(start)));
        return;
    };
    let tree = match &options.catalogs[..] {
        [] => emit::all(&workspace),
        names => emit::only(&workspace, names),
    };
    let line = match tree.write(root) {
        Ok(Changes {
            written,
            removed,
            unchanged,
        }) => format!(
            "{}: {} written, {} removed, {unchanged} unchanged in {}\n",
            scope(&workspace, &options.catalogs),
            count(written.len(), "file"),
            removed.len(),
            took(start),
        ),
        Err(error) => format!("error: {error}\n"),
    };
    options.shown.say(&line);
}
