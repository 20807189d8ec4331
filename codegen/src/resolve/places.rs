//! Notes where the parts of a catalog stand in its files, for those who compare two versions: the model does not know.

use std::collections::HashMap;

use super::item::Kind;
use super::link::Draft;
use crate::diagnostic::Span;

/// Where the parts of a catalog stand.
///
/// Parts are named by paths: `catalog`, `name`, `payload`, `envelope/<member>`, `event/<name on the wire>`,
/// `type/<name>`, `member/<type>/<member>`, `value/<type>/<value>`. The type of an event's payload has the event's own
/// name, as in Rust.
#[derive(Clone, Debug, Default)]
pub struct Places {
    spans: HashMap<String, Span>,
}

impl Places {
    /// The place of a part.
    pub fn get(&self, part: &str) -> Option<Span> {
        self.spans.get(part).copied()
    }

    pub(super) fn of(draft: &Draft<'_>) -> Places {
        let mut spans = HashMap::new();
        let declared = &draft.declared;
        let written = declared.catalog;
        let header = &written.header;
        spans.insert("catalog".to_owned(), written.span);
        if let Some((name, _)) = header.naming.iter().flat_map(|naming| &naming.parts).next() {
            spans.insert("name".to_owned(), name.span);
        }
        if let Some(payload) = &header.payload {
            spans.insert("payload".to_owned(), payload.span);
        }
        for member in &header.envelope {
            spans.insert(format!("envelope/{}", member.name.value), member.name.span);
        }
        for (event, meant) in declared.events.iter().zip(&draft.catalog.events) {
            spans.insert(format!("event/{}", meant.wire), event.0.key.span);
        }
        for (item, members) in declared.items.iter().zip(&draft.members) {
            let name = &item.name;
            spans.insert(format!("type/{name}"), item.span());
            for member in members {
                spans.insert(
                    format!("member/{name}/{}", member.name.value),
                    member.name.span,
                );
            }
            if let Kind::Enum { values, .. } = &item.kind {
                for value in *values {
                    spans.insert(
                        format!("value/{name}/{}", value.value.value),
                        value.value.span,
                    );
                }
            }
        }
        Places { spans }
    }
}
