//! The catalog language: what catalogs mean, and what is said of input that means nothing.

mod disk;
mod extends;
mod hostile;
mod left;
mod meaning;
mod places;
mod portable;
mod shapes;
mod target;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use hookswitch_codegen::diagnostic::render;
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::model::{Catalog, Event, Workspace};
use hookswitch_codegen::resolve;

/// A catalog that is sound, to put something after.
pub(crate) const SOUND: &str = "title: Acme\nversion: 1.0.0\nname: type\n";

/// The root of this workspace.
fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("the tests lie in the workspace")
        .to_owned()
}

/// What work gives; it must take less than a second of the processor's time.
fn promptly<T>(what: &str, work: impl FnMut() -> T) -> T {
    within(Duration::from_secs(1), what, work)
}

/// What work gives; it must not take longer. Other work can make it seem slow, but not thrice.
fn within<T>(limit: Duration, what: &str, mut work: impl FnMut() -> T) -> T {
    let mut least = Duration::MAX;
    for _ in 0..3 {
        let (start, begin) = (Instant::now(), busy());
        let done = work();
        let took = match (begin, busy()) {
            (Some(begin), Some(end)) => end.saturating_sub(begin),
            _ => start.elapsed(),
        };
        if took < limit {
            return done;
        }
        least = least.min(took);
    }
    panic!("{what} takes {least:?}")
}

/// The time for which the processor has worked for this thread, where the system tells.
fn busy() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

/// A catalog of one file.
fn sources(text: &str) -> Sources {
    Sources::new([("schema/acme/catalog.yaml", text)])
}

/// What files mean that are sound.
fn meant(files: &[(&str, &str)]) -> Workspace {
    let sources = Sources::new(files.iter().copied());
    let (workspace, findings) = resolve::workspace(&sources);
    workspace.unwrap_or_else(|| panic!("{}", render(&findings, &sources, false)))
}

fn catalog<'w>(workspace: &'w Workspace, name: &str) -> &'w Catalog {
    workspace
        .catalogs
        .iter()
        .find(|catalog| catalog.name == name)
        .expect("the catalog is there")
}

fn event<'c>(catalog: &'c Catalog, key: &str) -> &'c Event {
    catalog
        .events
        .iter()
        .find(|event| event.key == key)
        .expect("the event is there")
}
