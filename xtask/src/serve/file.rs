//! Finds the file that a request asks for: below one folder, whatever the request says.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What a request leads to.
pub(super) enum Found {
    /// A file, or a folder's list.
    File { kind: &'static str, bytes: Vec<u8> },
    /// A folder whose address lacks the slash at the end, without which its links would lead elsewhere.
    Elsewhere(String),
    /// Nothing that may be shown.
    Nothing,
}

/// What lies at a request's target, such as `/schemas/index.json?x`. The folder is canonical.
pub(super) fn find(folder: &Path, target: &str) -> Found {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(found) = locate(folder, path) else {
        return Found::Nothing;
    };
    if !found.is_dir() {
        return read(&found);
    }
    if !path.ends_with('/') {
        return Found::Elsewhere(format!("{path}/"));
    }
    // Looked for like any other file, since it may be a link that leads out of the folder.
    let index = locate(folder, &format!("{path}index.html"));
    if let Some(index) = index.filter(|index| index.is_file()) {
        return read(&index);
    }
    Found::File {
        kind: HTML,
        bytes: list(&found, path).into_bytes(),
    }
}

/// The path below the folder, if it names something there. Symbolic links count as what they lead to.
fn locate(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = path.strip_prefix('/')?;
    // To browsers, an address that begins with two slashes is one on another host.
    if path.starts_with('/') {
        return None;
    }
    let mut whole = folder.to_owned();
    for part in path.split('/') {
        let part = decoded(part)?;
        let plain = !part.contains(['/', '\\', ':', '\0']) && part != "." && part != "..";
        if !plain {
            return None;
        }
        whole.push(part);
    }
    let whole = whole.canonicalize().ok()?;
    whole.starts_with(folder).then_some(whole)
}

/// Text with its `%41` read.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [char::from(rest.next()?), char::from(rest.next()?)];
            let [high, low] = digits.map(|digit| digit.to_digit(16));
            bytes.push(u8::try_from(high? * 16 + low?).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn read(path: &Path) -> Found {
    match fs::read(path) {
        Ok(bytes) => Found::File {
            kind: kind(path),
            bytes,
        },
        Err(_) => Found::Nothing,
    }
}

const HTML: &str = "text/html; charset=utf-8";

/// The content type that browsers are told.
fn kind(path: &Path) -> &'static str {
    let extension = path.extension().and_then(|extension| extension.to_str());
    match extension.unwrap_or_default() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" | "cjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "yaml" | "yml" => "application/yaml",
        "md" | "txt" | "ts" | "mts" | "cts" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// A page that lists a folder without a page of its own.
fn list(folder: &Path, path: &str) -> String {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            let slash = if entry.path().is_dir() { "/" } else { "" };
            let name = entry.file_name().into_string().ok()?;
            (!name.starts_with('.')).then(|| name + slash)
        })
        .collect();
    names.sort();
    if path != "/" {
        names.insert(0, "../".to_owned());
    }
    let title = escaped(path);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title>\n<h1>{title}</h1>\n<ul>\n"
    );
    for name in names {
        let _ = writeln!(
            page,
            "<li><a href=\"{}\">{}</a></li>",
            address(&name),
            escaped(&name)
        );
    }
    page + "</ul>\n"
}

/// A name as part of an address: what is not plain is written in `%` form, so that it cannot be taken for anything else.
fn address(name: &str) -> String {
    let mut text = String::from("./");
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
