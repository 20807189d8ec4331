//! Reads catalogs as they were in a revision, without touching the work tree.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use hookswitch_codegen::load::Sources;

/// The files of `schema/` in a revision.
pub(crate) fn sources(root: &Path, revision: &str) -> Result<Sources, String> {
    if revision.starts_with('-') {
        return Err(format!("`{revision}` is no revision"));
    }
    let listing = run(
        root,
        &["ls-tree", "-r", "-z", revision, "--", "schema"],
        None,
    )
    .map_err(|message| format!("`{revision}` is no file, no folder and no revision: {message}"))?;
    let listing = String::from_utf8_lossy(&listing);
    // `<mode> blob <id>\t<path>`
    let files: Vec<(&str, &str)> = listing
        .split('\0')
        .filter_map(|line| {
            let (object, path) = line.split_once('\t')?;
            let id = object.split(' ').nth(2)?;
            is_catalog_file(path).then_some((id, path))
        })
        .collect();
    let ids: String = files.iter().map(|(id, _)| format!("{id}\n")).collect();
    let contents = run(root, &["cat-file", "--batch"], Some(&ids))?;
    let mut rest = contents.as_slice();
    let mut read = Vec::new();
    for (_, path) in files {
        let text = object(&mut rest).ok_or_else(|| format!("git does not give `{path}`"))?;
        let text = String::from_utf8(text.to_vec())
            .map_err(|_| format!("`{path}` in `{revision}` is not UTF-8"))?;
        read.push((path.to_owned(), text));
    }
    Ok(Sources::new(read))
}

/// The next object of `cat-file --batch`: `<id> blob <size>`, a line's end, that many bytes, a line's end.
fn object<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let size: usize = std::str::from_utf8(&rest[..end])
        .ok()?
        .rsplit(' ')
        .next()?
        .parse()
        .ok()?;
    let text = rest.get(end + 1..end + 1 + size)?;
    *rest = rest.get(end + 2 + size..)?;
    Some(text)
}

fn is_catalog_file(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["schema", name] => name == "settings.yaml",
        ["schema", catalog, name] => {
            let is_yaml = Path::new(name).extension().is_some_and(|it| it == "yaml");
            is_yaml && !catalog.starts_with('.') && !name.starts_with('.')
        }
        _ => false,
    }
}

fn run(root: &Path, arguments: &[&str], input: Option<&str>) -> Result<Vec<u8>, String> {
    let mut child = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .stdin(if input.is_some() {
            Stdio::piped()
        } else {
            Stdio::null()
        })
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("git cannot be run: {error}"))?;
    // What git prints may fill the pipe before it has read everything.
    let writer = child.stdin.take().zip(input).map(|(mut pipe, input)| {
        let input = input.to_owned();
        std::thread::spawn(move || {
            let _ = pipe.write_all(input.as_bytes());
        })
    });
    let output = child
        .wait_with_output()
        .map_err(|error| format!("git cannot be run: {error}"))?;
    if let Some(writer) = writer {
        let _ = writer.join();
    }
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said
        .lines()
        .next()
        .unwrap_or("git failed")
        .trim_start_matches("fatal: ")
        .to_owned())
}
