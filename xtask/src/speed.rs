//! `cargo xtask bench --generate`: times `generate` itself, as a process, from the first file read to the last one written.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use hookswitch_codegen::load::{Sources, yaml};
use hookswitch_codegen::resolve;

use crate::{exit, generate};

/// Sizes of the synthetic catalog: each about three times the one before.
const SIZES: [usize; 5] = [100, 300, 1_000, 3_000, 10_000];

/// Events in a file: a file has at most 1 MiB.
const IN_A_FILE: usize = 500;

/// A size, the time of a run that writes nothing new, and the most memory it took.
struct Figure {
    what: String,
    events: usize,
    warm: Duration,
    megabytes: Option<u64>,
}

pub(crate) fn run(root: &Path, save: bool) -> u8 {
    match measure(root, save) {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("error: {error}");
            exit::FINDINGS
        }
    }
}

fn measure(root: &Path, save: bool) -> std::io::Result<u8> {
    let folder = std::env::temp_dir().join(format!("hookswitch-bench-{}", std::process::id()));
    let mut figures = Vec::new();
    let four = folder.join("shipped");
    copy(&root.join("schema"), &four.join("schema"))?;
    figures.push(figure("the catalogs of this workspace", 0, &four)?);
    for size in SIZES {
        let synthetic = folder.join(size.to_string());
        write(&synthetic, size)?;
        figures.push(figure("a synthetic catalog", size, &synthetic)?);
    }
    let mut text = String::from(
        "| `generate`, warm, load to disk | Events | Time | Memory |\n|---|---|---|---|\n",
    );
    for figure in &figures {
        let events = if figure.events == 0 {
            "all".to_owned()
        } else {
            figure.events.to_string()
        };
        let memory = figure
            .megabytes
            .map_or("not known here".to_owned(), |it| format!("{it} MB"));
        let _ = writeln!(
            text,
            "| {} | {events} | {} ms | {memory} |",
            figure.what,
            figure.warm.as_millis()
        );
    }
    text.push_str(&reading(&files(2_400)));
    generate::print(&text);
    if save {
        let results = root.join("tests/bench/results");
        fs::create_dir_all(&results)?;
        fs::write(results.join("generate.svg"), plot(&figures))?;
        fs::write(results.join("generate.md"), text)?;
    }
    fs::remove_dir_all(&folder)?;
    Ok(exit::CLEAN)
}

/// The best of three warm runs.
fn figure(what: &str, events: usize, root: &Path) -> std::io::Result<Figure> {
    let (_, megabytes) = once(root)?;
    let mut warm = Duration::MAX;
    for _ in 0..3 {
        warm = warm.min(once(root)?.0);
    }
    Ok(Figure {
        what: what.to_owned(),
        events,
        warm,
        megabytes,
    })
}

/// One run, and the most memory that it was seen to have.
fn once(root: &Path) -> std::io::Result<(Duration, Option<u64>)> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .arg("--root")
        .arg(root)
        .arg("generate")
        .stdout(Stdio::null());
    let start = Instant::now();
    let mut child = command.spawn()?;
    let mut most = None;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        most = memory(child.id()).max(most);
        std::thread::sleep(Duration::from_millis(2));
    };
    let took = start.elapsed();
    if status.success() {
        Ok((took, most))
    } else {
        Err(std::io::Error::other("`generate` fails"))
    }
}

/// The most memory that a process has had, in megabytes, where the system tells.
fn memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1000)
}

/// Reading, resolving and checking, beside what it takes to read the same text into a tree of values.
fn reading(files: &[(String, String)]) -> String {
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    let best = |work: &dyn Fn()| {
        let time = |()| {
            let start = Instant::now();
            work();
            start.elapsed()
        };
        [(); 5].into_iter().map(time).min().unwrap_or_default()
    };
    let values = best(&|| {
        for (_, text) in files {
            let value: Result<serde_yaml::Value, _> = serde_yaml::from_str(text);
            std::hint::black_box(value.is_ok());
        }
    });
    let sources = Sources::new(files.iter().cloned());
    let parse = best(&|| {
        for (_, text) in files {
            std::hint::black_box(yaml::parse(0, text, &mut Vec::new()));
        }
    });
    let ours = best(&|| {
        std::hint::black_box(resolve::workspace(&sources));
    });
    #[expect(clippy::cast_precision_loss, reason = "two digits are shown")]
    let megabytes = bytes as f64 / 1e6;
    format!(
        "\n{megabytes:.1} MB of YAML: `serde_yaml` into a `Value` {} ms; load {} ms; load, resolve and check {} ms, {:.2} times as long\n",
        values.as_millis(),
        parse.as_millis(),
        ours.as_millis(),
        ours.as_secs_f64() / values.as_secs_f64(),
    )
}

fn write(root: &Path, events: usize) -> std::io::Result<()> {
    for (path, text) in files(events) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// A catalog of so many events like those of the shipped ones.
fn files(events: usize) -> Vec<(String, String)> {
    let head = "title: Synthetic events\nversion: 1.0.0\nname: type\npayload: data\nenvelope:\n  \
                id?: { type: string, summary: Tells two deliveries apart., example: evt_1 }\ntypes:\n  \
                Direction: { summary: Who placed the call., enum: [inbound, outbound] }\n";
    let mut files = vec![("schema/synthetic/catalog.yaml".to_owned(), head.to_owned())];
    for first in (0..events).step_by(IN_A_FILE) {
        let mut text = String::from("events:\n");
        for n in first..events.min(first + IN_A_FILE) {
            let _ = write!(
                text,
                "  call:e{n}:\n    summary: What number {n} of the calls has come to.\n    doc: |\n      More about it, in a \
                 sentence or two that say what the summary has no room for.\n    fields:\n      call: {{ type: string, summary: The \
                 call., pattern: ^C }}\n      direction: {{ type: Direction, summary: Who placed it. }}\n      duration?: {{ type: \
                 integer, summary: How long it took., unit: seconds, range: 0.. }}\n      tags?: list<string>\n      at: {{ type: \
                 timestamp, summary: When it ended. }}\n    example: {{ call: C-{n}, direction: inbound, duration: 42, tags: [a, b], \
                 at: \"2026-01-31T08:00:00Z\" }}\n",
            );
        }
        files.push((format!("schema/synthetic/g{first}.yaml"), text));
    }
    files
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target: PathBuf = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Time over events, both from 0: a straight line is linear growth.
fn plot(figures: &[Figure]) -> String {
    let figures: Vec<&Figure> = figures.iter().filter(|figure| figure.events > 0).collect();
    let longest = figures
        .iter()
        .map(|figure| figure.warm.as_secs_f64())
        .fold(0.001, f64::max);
    let mut points = String::new();
    let mut marks = String::new();
    for figure in figures {
        #[expect(clippy::cast_precision_loss, reason = "it is a place on a screen")]
        let x = 60.0 + 560.0 * figure.events as f64 / 10_000.0;
        let y = 340.0 - 280.0 * figure.warm.as_secs_f64() / longest;
        let _ = write!(points, "{x:.1},{y:.1} ");
        let label = format!("{} events: {} ms", figure.events, figure.warm.as_millis());
        let _ = writeln!(
            marks,
            r#"<circle cx="{x:.1}" cy="{y:.1}" r="4"><title>{label}</title></circle>"#
        );
        if figure.events >= 1_000 {
            let _ = writeln!(
                marks,
                r#"<text x="{:.1}" y="{:.1}" class="end">{label}</text>"#,
                x - 8.0,
                y - 8.0
            );
        }
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 380" width="680" height="380" role="img" aria-label="Time to generate over the number of events">
<style>text{{font:13px system-ui,sans-serif;fill:#24292f}}.end{{text-anchor:end}}path,polyline{{fill:none;stroke:#57606a}}polyline,circle{{stroke:#1a7f37;stroke-width:2}}circle{{fill:#1a7f37}}rect{{fill:#fff}}@media(prefers-color-scheme:dark){{text{{fill:#e6edf3}}rect{{fill:#0d1117}}}}</style>
<rect width="680" height="380"/>
<text x="60" y="28">Time of `cargo xtask generate`, warm, over the number of events</text>
<path d="M60 50V340H640"/>
<polyline points="60,340 {points}"/>
{marks}</svg>
"#
    )
}
