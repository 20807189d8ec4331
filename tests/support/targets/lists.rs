//! A list gives as many events as it has elements, each of them what it would be alone.

use std::collections::BTreeSet;

use super::{in_each_catalog, presentable, same_place, shown};
use crate::AnyEvent;
use crate::spans::{self, Kind, Node, token};

pub(super) fn run(bytes: &[u8]) -> bool {
    let shapes: [Vec<u8>; 3] = [
        bytes.to_vec(),
        [b" [", bytes, b", ", bytes, b",[]]"].concat(),
        [
            b"{\"page_size\":2,\"_embedded\":{\"count\":1,\"data\":{\"events\":[0,",
            bytes,
            b"]}}}",
        ]
        .concat(),
    ];
    let mut told = false;
    for text in &shapes {
        told |= in_each_catalog!(list(text));
    }
    told
}

fn list<E: AnyEvent>(catalog: &str, text: &[u8]) -> bool {
    let read = E::decode_list(text);
    let tree = match spans::read(text) {
        Ok(tree) => tree,
        Err(broken) => {
            let error = read.expect_err("what is not JSON is no list");
            same_place(catalog, text, &error, &broken);
            return false;
        }
    };
    let Some((pointer, list)) = find(&tree) else {
        let error = read.expect_err("there is no list");
        presentable(&error);
        return false;
    };
    let read = read.unwrap_or_else(|error| panic!("{catalog}: {error}\n{}", shown(text)));
    let elements = list.elements();
    assert_eq!(read.len(), elements.len(), "{catalog}: {}", shown(text));
    for (index, (event, element)) in read.iter().zip(elements).enumerate() {
        match (event, E::decode(element.slice(text))) {
            (Ok(event), Ok(alone)) => assert_eq!(*event, alone, "{catalog}: {}", shown(text)),
            (Err(error), Err(alone)) => {
                presentable(error);
                let prefix = format!("{pointer}/{index}");
                let alone = (
                    element.span.start + alone.offset(),
                    format!("{prefix}{}", alone.pointer()),
                );
                let found = (error.offset(), error.pointer().to_owned());
                // Where several members are wrong, either may be told: which is met first depends on what can be guessed.
                let inside = element.span.contains(&found.0) && found.1.starts_with(&prefix);
                assert!(
                    found == alone || (inside && found.0 != alone.0),
                    "{catalog}: {error}, but alone {alone:?}\n{}",
                    shown(text)
                );
            }
            (event, alone) => panic!("{catalog}: {event:?}, but alone {alone:?}\n{}", shown(text)),
        }
    }
    read.iter().any(Result::is_ok)
}

/// The array of events, and where it is: the document, or the first array under `_embedded`.
fn find(tree: &Node) -> Option<(String, &Node)> {
    match &tree.kind {
        Kind::List(_) => Some((String::new(), tree)),
        Kind::Object(_) => first_array("/_embedded".to_owned(), tree.member("_embedded")?),
        _ => None,
    }
}

fn first_array(pointer: String, node: &Node) -> Option<(String, &Node)> {
    if let Kind::List(_) = node.kind {
        return Some((pointer, node));
    }
    // Of a member that occurs twice, the last value counts, in the place of the first.
    let mut seen = BTreeSet::new();
    let names = node.members().iter().map(|member| &*member.name);
    names
        .filter(|name| seen.insert(*name))
        .find_map(|name| first_array(format!("{pointer}/{}", token(name)), node.member(name)?))
}
