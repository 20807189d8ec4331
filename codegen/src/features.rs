//! Tells which groups of events a crate's manifest has features for, and adds a feature to one.
//!
//! Manifests belong to their owners. A group that its crate's manifest has no feature for is compiled always: it must not be
//! missing because somebody has not written a line.

use crate::emit::manifest;
use crate::load::Sources;
use crate::model::{Catalog, Workspace};

/// Features that every generated crate has. `hookswitch` is none, but the name of a dependency.
pub const OWN: [&str; 4] = ["default", "hookswitch", "jiff", "serde"];

/// Notes of each catalog which of its groups are compiled always; a crate without manifest is yet to get one with all features.
pub fn settle(sources: &Sources, workspace: &mut Workspace) {
    for catalog in &mut workspace.catalogs {
        if let Some(text) = stated(sources, catalog) {
            let has = names(text);
            let missing = |group: &usize| !has.contains(&&*catalog.groups[*group].feature());
            catalog.always = (0..catalog.groups.len()).filter(missing).collect();
        }
    }
}

/// What the manifest of a catalog's crate says.
pub fn stated<'s>(sources: &'s Sources, catalog: &Catalog) -> Option<&'s str> {
    let path = manifest::path(catalog);
    let manifest = sources.manifests.iter().find(|it| it.path == path)?;
    manifest.text.as_deref()
}

/// The names of a manifest's features.
pub fn names(manifest: &str) -> Vec<&str> {
    let table = table(manifest);
    entries(&manifest[table]).map(|(name, _)| name).collect()
}

/// The manifest with one more feature, which is on by default.
pub fn with(manifest: &str, feature: &str) -> Option<String> {
    let table = table(manifest);
    if table.is_empty() {
        return None;
    }
    let features = &manifest[table.clone()];
    let end = table.start + features.trim_end().len();
    let (head, tail) = manifest.split_at(end);
    let (head, tail) = (format!("{head}\n{feature} = []"), tail);
    let Some((_, at)) = entries(features).find(|(name, _)| *name == "default") else {
        return Some(head + tail);
    };
    let at = table.start + at;
    let list = at + head[at..].find('[')?;
    let close = list + head[list..].find(']')?;
    let written = head[..close].trim_end();
    let comma = if written.ends_with(['[', ',']) {
        ""
    } else {
        ","
    };
    // In the style of the list: on a line of its own, or behind the others.
    let space = match head[list..close].rfind('\n') {
        Some(_) => "\n    ",
        None if written.ends_with('[') => "",
        None => " ",
    };
    let after = if space.starts_with('\n') { "," } else { "" };
    let rest = &head[written.len()..];
    Some(format!(
        "{written}{comma}{space}\"{feature}\"{after}{rest}{tail}"
    ))
}

/// Where the lines of the table `[features]` are.
fn table(manifest: &str) -> std::ops::Range<usize> {
    let mut start = None;
    let mut at = 0;
    for line in manifest.split_inclusive('\n') {
        let line_end = at + line.len();
        match start {
            None if line.trim() == "[features]" => start = Some(line_end),
            Some(start) if line.starts_with('[') => return start..at,
            _ => {}
        }
        at = line_end;
    }
    start.map_or(at..at, |start| start..at)
}

/// The keys of a table whose values are lists of names, and where each begins.
fn entries(table: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut open = false;
    let mut at = 0;
    table.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let code = line.split('#').next().unwrap_or_default();
        let inside = open;
        if let Some(last) = code.rfind(['[', ']']) {
            open = code[last..].starts_with('[');
        }
        let (name, _) = code.split_once('=').filter(|_| !inside)?;
        Some((name.trim().trim_matches('"'), start))
    })
}

#[cfg(test)]
mod tests {
    use super::{names, with};

    const ONE_LINE: &str = "[package]\nname = \"a\"\n\n[features]\ndefault = [\"serde\"]\n# none = []\nserde = [\"hookswitch/serde\"]\n\n[dependencies]\nb = \"1\"\n";
    const LINES: &str =
        "[features]\ndefault = [\n    \"serde\",\n    \"text\", # all of it\n]\n\"text\" = []\n";

    #[test]
    fn features_are_found_however_they_are_written() {
        assert_eq!(names(ONE_LINE), ["default", "serde"]);
        assert_eq!(names(LINES), ["default", "text"]);
        assert_eq!(names("[package]\nname = \"a\"\n"), [""; 0]);
    }

    #[test]
    fn a_feature_is_added_where_it_belongs() {
        let one = with(ONE_LINE, "audio").expect("there is a table");
        assert!(one.contains("default = [\"serde\", \"audio\"]\n"), "{one}");
        assert!(
            one.contains("serde = [\"hookswitch/serde\"]\naudio = []\n\n[dependencies]"),
            "{one}"
        );
        let lines = with(LINES, "audio").expect("there is a table");
        assert_eq!(names(&lines), ["default", "text", "audio"], "{lines}");
        assert!(lines.ends_with("\"text\" = []\naudio = []\n"), "{lines}");
        let none = with("[features]\ndefault = []\n", "audio").expect("there is a table");
        assert_eq!(none, "[features]\ndefault = [\"audio\"]\naudio = []\n");
        assert_eq!(with("[package]\n", "audio"), None);
    }
}
