//! The command as a process of its own: watching, and being killed.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Long enough for a machine that has other things to do.
const PATIENCE: Duration = Duration::from_mins(1);

fn workspace(events: usize) -> TempDir {
    let root = TempDir::new().expect("a temporary folder");
    fs::create_dir_all(root.path().join("schema/acme")).expect("it can be made");
    write(root.path(), &catalog(events, "Somebody did it."));
    root
}

/// Writes the catalog at once: a file that is half written would be a mistake of its own on a busy machine.
fn write(root: &Path, text: &str) {
    let new = root.join("next.yaml");
    fs::write(&new, text).expect("it can be written");
    fs::rename(&new, root.join("schema/acme/catalog.yaml")).expect("it can be moved");
}

fn catalog(events: usize, summary: &str) -> String {
    let head = "title: Acme\nversion: 1.0.0\nname: type\npayload: data\nevents:\n";
    let event = |n| {
        format!(
            "  a:e{n}: {{ summary: {summary}, fields: {{ a: string }}, example: {{ a: x }} }}\n"
        )
    };
    head.to_owned() + &(0..events).map(event).collect::<String>()
}

fn command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .arg("--root")
        .arg(root)
        .args(arguments)
        .stdin(Stdio::null());
    command
}

fn run(root: &Path, arguments: &[&str]) -> Output {
    command(root, arguments).output().expect("it starts")
}

/// A child that does not outlive the test.
struct Watching(Child, Receiver<String>);

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn watch(root: &Path) -> Watching {
    let mut command = command(root, &["generate", "--watch"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let stdout = child.stdout.take().expect("it is piped");
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    Watching(child, lines)
}

#[test]
fn watching_says_one_line_for_each_change_and_survives_mistakes() {
    let root = workspace(2);
    let watching = watch(root.path());
    let next = || {
        watching
            .1
            .recv_timeout(PATIENCE)
            .expect("it says something")
    };
    assert!(next().starts_with("1 catalog, 2 events: "));

    write(root.path(), &catalog(3, "Somebody did it."));
    assert!(next().starts_with("1 catalog, 3 events: "));
    let dispatch = root
        .path()
        .join("crates/hookswitch-acme/generated/reference.md");
    assert!(
        fs::read_to_string(&dispatch)
            .expect("it is there")
            .contains("a:e2")
    );

    write(root.path(), "title: [\n");
    assert!(next().starts_with("1 finding, nothing generated in "));
    write(root.path(), &catalog(1, "Somebody did it."));
    assert!(next().starts_with("1 catalog, 1 event: "));

    // The same text again is no change.
    write(root.path(), &catalog(1, "Somebody did it."));
    let silence = watching.1.recv_timeout(Duration::from_secs(3));
    assert!(silence.is_err(), "{silence:?}");
}

/// Whenever a run is killed, each file is the old one or the new one, and the next run finishes the work.
#[test]
fn a_kill_leaves_whole_files() {
    let old = workspace(60);
    assert!(run(old.path(), &["generate"]).status.success());
    let new = workspace(60);
    write(new.path(), &catalog(60, "Somebody has done it."));
    assert!(run(new.path(), &["generate"]).status.success());
    let (old, new) = (files(old.path()), files(new.path()));
    let root = workspace(60);
    let mut halfway = 0;
    for pause in 0..8 {
        write(root.path(), &catalog(60, "Somebody did it."));
        assert!(run(root.path(), &["generate"]).status.success());
        write(root.path(), &catalog(60, "Somebody has done it."));
        let mut child = command(root.path(), &["generate"])
            .stdout(Stdio::null())
            .spawn()
            .expect("it starts");
        let begin = Instant::now();
        // Kill it somewhere between the first file and the last.
        while !fresh(root.path(), &new)
            && begin.elapsed() < PATIENCE
            && matches!(child.try_wait(), Ok(None))
        {}
        thread::sleep(Duration::from_micros(600 * pause));
        let _ = child.kill();
        let _ = child.wait();
        let now = files(root.path());
        let mut changed = 0;
        for (path, text) in &now {
            let is =
                |whole: &[(PathBuf, String)]| whole.iter().any(|it| it.0 == *path && it.1 == *text);
            let is_part = path.extension().is_some_and(|extension| extension == "tmp");
            assert!(
                is_part || is(&old) || is(&new),
                "{} is neither old nor new",
                path.display()
            );
            changed += usize::from(!is_part && !is(&old));
        }
        halfway += usize::from(changed > 1 && now != new);
        assert!(run(root.path(), &["generate"]).status.success());
        assert!(files(root.path()) == new, "the next run mends what is left");
    }
    assert!(halfway > 0, "no run was killed halfway");
}

/// Whether the first file that a run writes is there.
fn fresh(root: &Path, new: &[(PathBuf, String)]) -> bool {
    let path = Path::new("crates/hookswitch-acme/generated/reference.md");
    let text = fs::read_to_string(root.join(path)).unwrap_or_default();
    new.iter().any(|it| it.0 == path && it.1 == text)
}

/// Every file, by path.
fn files(root: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("it can be listed") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("it can be read");
                found.push((
                    path.strip_prefix(root).expect("it is inside").to_owned(),
                    text,
                ));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn exit_codes_and_streams() {
    let root = workspace(1);
    assert_eq!(run(root.path(), &["generate"]).status.code(), Some(0));
    assert_eq!(
        run(root.path(), &["explain", "H0102"]).status.code(),
        Some(0)
    );
    let unknown = run(root.path(), &["explain", "H0193"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(unknown.stdout.is_empty());
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("did you mean"));

    let checked = run(root.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(1), "the event has no fixture");
    assert!(String::from_utf8_lossy(&checked.stderr).contains("H0513"));
    assert!(!String::from_utf8_lossy(&checked.stdout).contains("H0513"));
    assert_eq!(
        run(root.path(), &["check", "--format", "xml"])
            .status
            .code(),
        Some(2)
    );
    for format in ["json", "sarif"] {
        let output = run(root.path(), &["check", "--format", format]);
        let document: Result<serde_json::Value, _> = serde_json::from_slice(&output.stdout);
        assert!(
            document.is_ok(),
            "{format} on standard output is one document"
        );
    }
    let coloured = |set: &[(&str, &str)], arguments: &[&str]| {
        let mut command = command(root.path(), arguments);
        command
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .envs(set.iter().copied());
        command.output().expect("it starts").stderr.contains(&0x1b)
    };
    assert!(!coloured(&[], &["check"]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")], &["check"]));
    assert!(coloured(&[], &["check", "--color", "always"]));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "1")],
        &["check", "--color", "never"]
    ));
    assert!(!coloured(&[("NO_COLOR", "1")], &["check"]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "0")], &["check"]));
    assert!(!coloured(
        &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")],
        &["check"]
    ));
}

/// What a report shows as mended is mended on request, line ends and all, and nothing else is touched.
#[test]
fn cures_are_applied_on_request() {
    let broken = "title: Acme\r\nversion: 1.0.0\r\nname: type\r\nevents:\r\n  a: # the first\r\n    sumary: Something has happened.\r\n    fields: { n: integr, é?: strng }\r\n    example: { n: 1 }\r\n";
    let mended = broken
        .replace("sumary", "summary")
        .replace("integr", "integer")
        .replace("strng", "string");
    let root = workspace(1);
    let path = root.path().join("schema/acme/catalog.yaml");
    fs::write(&path, broken).expect("it can be written");
    run(root.path(), &["check"]);
    let text = || fs::read_to_string(&path).expect("it can be read");
    assert_eq!(text(), broken, "nobody has asked");
    let output = run(root.path(), &["check", "--fix"]);
    assert_eq!(text(), mended);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("3 cures applied"), "{said}");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(
        !report.contains("H0101") && !report.contains("H0205"),
        "{report}"
    );
    assert_eq!(
        output.status.code(),
        Some(1),
        "the name `é` is left to mend"
    );
    let again = run(root.path(), &["check", "--fix"]);
    assert!(String::from_utf8_lossy(&again.stdout).contains("0 cures applied"));
    assert_eq!(text(), mended);
}

/// A target that cannot be written is told in a line, in a moment.
#[cfg(unix)]
#[test]
fn what_cannot_be_written_is_told() {
    let root = workspace(1);
    // Not even an administrator can make a folder where a file is.
    fs::create_dir_all(root.path().join("crates")).expect("it can be made");
    fs::write(root.path().join("crates/hookswitch-acme"), "").expect("it can be written");
    let begin = Instant::now();
    let output = run(root.path(), &["generate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("crates/hookswitch-acme"));
    assert!(begin.elapsed() < PATIENCE);
}
