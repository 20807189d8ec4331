//! Tells which groups of events a crate's manifest has features for, and adds a feature to one.
//!
//! Manifests belong to their owners. A group that its crate's manifest has no feature for is compiled always: it must not be
//! missing because somebody has not written a line.

use toml_edit::{Array, Document, DocumentMut, Item, RawString, Value, value};

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
            let missing = |group: &usize| !has.contains(&catalog.groups[*group].feature());
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
pub fn names(manifest: &str) -> Vec<String> {
    let Ok(document) = manifest.parse::<Document<_>>() else {
        return Vec::new();
    };
    let features = document.get("features").and_then(Item::as_table_like);
    features.map_or_else(Vec::new, |features| {
        features.iter().map(|(name, _)| name.to_owned()).collect()
    })
}

/// The manifest with one more feature, which is on by default.
pub fn with(manifest: &str, feature: &str) -> Option<String> {
    let mut document: DocumentMut = manifest.parse().ok()?;
    let features = document.get_mut("features")?.as_table_like_mut()?;
    features.insert(feature, value(Array::new()));
    if let Some(default) = features.get_mut("default").and_then(Item::as_array_mut) {
        push(default, feature);
    }
    Some(document.to_string())
}

/// Adds a text to a list in the style that it has: on a line of its own, or behind the others.
fn push(list: &mut Array, text: &str) {
    let mut last = String::new();
    if let Some(before) = list.iter_mut().last() {
        last = raw(before.decor().suffix());
        before.decor_mut().set_suffix("");
    }
    // What stands behind the last element: a comment on it, and the line break before the bracket.
    let behind = last + &raw(Some(list.trailing()));
    let (prefix, trailing) = match behind.rfind('\n') {
        Some(line) => (format!("{}\n    ", &behind[..line]), &behind[line..]),
        None if list.is_empty() => (String::new(), &*behind),
        None => (" ".to_owned(), &*behind),
    };
    list.push_formatted(Value::from(text).decorated(prefix, ""));
    list.set_trailing_comma(trailing.contains('\n'));
    list.set_trailing(trailing);
}

fn raw(text: Option<&RawString>) -> String {
    text.and_then(RawString::as_str)
        .unwrap_or_default()
        .to_owned()
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
        for (before, after) in [
            ("[\n    \"a\"\n]", "[\n    \"a\",\n    \"audio\",\n]"),
            ("[\"a\",]", "[\"a\", \"audio\"]"),
            ("[ ] # none", "[\"audio\" ] # none"),
        ] {
            let manifest = with(&format!("[features]\ndefault = {before}\n"), "audio");
            let expected = format!("[features]\ndefault = {after}\naudio = []\n");
            assert_eq!(manifest.as_deref(), Some(&*expected));
        }
        assert_eq!(with("[features\n", "audio"), None);
        let none = with("[features]\ndefault = []\n", "audio").expect("there is a table");
        assert_eq!(none, "[features]\ndefault = [\"audio\"]\naudio = []\n");
        assert_eq!(with("[package]\n", "audio"), None);
    }
}
