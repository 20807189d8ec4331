//! Says where pages lie, how one links to another, and what the places on them are called.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::emit::schema;
use crate::model::{Catalog, Event};

/// The folder of a catalog's pages.
pub(super) fn folder(catalog: &Catalog) -> String {
    format!("catalog/{}", catalog.name)
}

/// The first page of a catalog.
pub(super) fn catalog(catalog: &Catalog) -> String {
    format!("{}/index.html", folder(catalog))
}

/// The page of a part of a group, where a catalog is too large for one page; the first part has no number.
pub(super) fn group(catalog: &Catalog, group: usize, part: usize) -> String {
    // Names of groups have no dot: the second part of a group is no other group's page.
    let number = if part == 0 {
        String::new()
    } else {
        format!(".{}", part + 1)
    };
    let name = &catalog.groups[group].name;
    format!("{}/groups/{name}{number}.html", folder(catalog))
}

/// The page of an event, called like its schema.
pub(super) fn event(catalog: &Catalog, event: &Event) -> String {
    let file = schema::file_name(&event.wire);
    let stem = file.strip_suffix(".schema.json").unwrap_or(&file);
    format!("{}/events/{stem}.html", folder(catalog))
}

/// The list of a catalog's types.
pub(super) fn types(catalog: &Catalog) -> String {
    format!("{}/types.html", folder(catalog))
}

/// The pages of a catalog's types, by their indices. Names that only capitals tell apart get a number, as many disks do
/// not tell them apart at all.
pub(super) fn type_pages(catalog: &Catalog) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let pages = catalog.types.iter().map(|ty| {
        let count = seen.entry(ty.name.to_lowercase()).or_default();
        *count += 1;
        let number = if *count == 1 {
            String::new()
        } else {
            format!(".{count}")
        };
        format!("{}/types/{}{number}.html", folder(catalog), ty.name)
    });
    pages.collect()
}

/// How the top of the site is reached from a page.
pub(super) fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// A path or an anchor as it stands in a link.
pub(super) fn href(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// The anchor of something by its name: different names have different anchors, and all are fit for links as they are.
pub(super) fn anchor(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() || "-._".contains(letter) {
            text.push(letter);
        } else {
            let _ = write!(text, "~{:x}.", u32::from(letter));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{anchor, href, root};

    #[test]
    fn pages_find_the_top_wherever_they_lie() {
        assert_eq!(root("index.html"), "");
        assert_eq!(root("catalog/acme/events/a.html"), "../../../");
    }

    #[test]
    fn links_and_anchors_are_plain_ascii() {
        assert_eq!(
            href("catalog/acme/events/größe+1@x.html"),
            "catalog/acme/events/gr%C3%B6%C3%9Fe%2B1%40x.html"
        );
        assert_eq!(anchor("a.b[]<\"é"), "a.b~5b.~5d.~3c.~22.~e9.");
        assert_ne!(
            anchor("a~5b."),
            anchor("a["),
            "different names have different anchors"
        );
    }
}
