//! Says what is not of one event or type: what the page is about, the envelope, grades, sources.

use super::super::markdown::{code, inline, series};
use super::super::schema::BUNDLE;
use super::anchors::Heading;
use super::members::table;
use super::{MARK, Page};
use super::{history, words};
use crate::model::{Catalog, Grade, PayloadPlace};

impl Page<'_> {
    /// The page, block by block.
    pub(super) fn blocks(self) -> Vec<String> {
        let mark = format!(
            "{MARK}from `schema/{}` by `cargo xtask generate`. Do not edit. -->",
            self.catalog.name
        );
        let sections = self.anchors.headings().flat_map(|heading| match heading {
            Heading::Event(index) => self.event_section(index),
            Heading::Type(index) => self.type_section(index),
            other => [vec![self.anchors.line(other)], self.section(other)].concat(),
        });
        let blocks = [mark].into_iter().chain(sections);
        blocks.filter(|block| !block.trim().is_empty()).collect()
    }

    /// What stands under a heading that is not of an event or type.
    fn section(self, heading: Heading) -> Vec<String> {
        let catalog = self.catalog;
        match heading {
            Heading::Title => self.introduction(),
            Heading::Contents => vec![self.contents()],
            Heading::Carrier(index) => {
                let carrier = &catalog.carriers[index];
                let link = carrier
                    .link
                    .as_ref()
                    .map_or(String::new(), |link| format!("<{link}>"));
                vec![
                    inline(&carrier.summary),
                    carrier.doc.trim().to_owned(),
                    link,
                ]
            }
            Heading::Envelope => self.envelope(),
            Heading::Group(index) => vec![inline(&catalog.groups[index].summary)],
            Heading::Facts => vec![self.facts()],
            Heading::Evidence => vec![grades()],
            Heading::Sources => vec![self.cited()],
            Heading::Schemas => self.schemas(),
            Heading::Carriers | Heading::Types | Heading::Event(_) | Heading::Type(_) => Vec::new(),
        }
    }

    fn introduction(self) -> Vec<String> {
        let catalog = self.catalog;
        let mut facts = vec![
            format!("version {}", catalog.version),
            format!("{} events", catalog.events.len()),
            format!("crate {}", code(&catalog.package)),
        ];
        facts.extend(
            catalog
                .extends
                .as_ref()
                .map(|base| format!("extends {}", code(base))),
        );
        facts.extend(
            catalog
                .link
                .as_ref()
                .map(|link| words::external("vendor's page", Some(link))),
        );
        vec![
            inline(&catalog.summary),
            words::capital(&facts.join(" · ")),
            catalog.doc.trim().to_owned(),
        ]
    }

    /// The page's sections, with every event by its group.
    fn contents(self) -> String {
        let catalog = self.catalog;
        let lines = self.anchors.headings().filter_map(|heading| {
            let (text, inner) = match heading {
                Heading::Group(index) => {
                    let events = (0..catalog.events.len())
                        .filter(|&event| catalog.events[event].group == index)
                        .map(|event| self.event(event));
                    (inline(&catalog.groups[index].title), events.collect())
                }
                Heading::Carriers
                | Heading::Envelope
                | Heading::Types
                | Heading::Facts
                | Heading::Evidence
                | Heading::Sources
                | Heading::Schemas => (self.anchors.text(heading).to_owned(), Vec::new()),
                _ => return None,
            };
            let link = self.anchors.link(heading, &text);
            let inner: Vec<String> = inner;
            let inner = if inner.is_empty() {
                String::new()
            } else {
                format!(": {}", inner.join(", "))
            };
            Some(format!("- {link}{inner}"))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Where name and payload are, and the members beside them.
    fn envelope(self) -> Vec<String> {
        let Catalog {
            naming,
            payload,
            envelope,
            ..
        } = self.catalog;
        let parts = naming.parts.iter().map(|part| {
            let aliases = words::names(part.aliases.iter().map(String::as_str));
            let aliases = if aliases.is_empty() {
                aliases
            } else {
                format!(" (or {aliases})")
            };
            format!("{}{aliases}", code(&part.wire))
        });
        let parts = series(parts);
        let name = if naming.parts.len() == 1 {
            format!("Member {parts} carries the event's name.")
        } else {
            format!(
                "Members {parts}, joined by {}, are the event's name.",
                code(&naming.separator)
            )
        };
        let place = match payload {
            PayloadPlace::Member(member) => format!("Member {} holds the payload.", code(member)),
            PayloadPlace::Flat => {
                "The members of the payload lie beside those of the envelope.".to_owned()
            }
        };
        let mut blocks = vec![format!("{name} {place}")];
        if !envelope.is_empty() {
            blocks.push("Every event may carry these beside them:".to_owned());
        }
        blocks.extend(self.members(envelope));
        // The envelope's history stands behind those of the events.
        let history = self.catalog.history.get(self.catalog.events.len());
        blocks.extend(history::past(history));
        blocks
    }

    fn facts(self) -> String {
        let facts = self.catalog.facts.iter();
        let lines =
            facts.map(|fact| format!("- {}: {}", words::title(&fact.name), inline(&fact.summary)));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn cited(self) -> String {
        let sources = self.catalog.sources.iter();
        let lines = sources.map(|source| {
            format!(
                "- {}: {}",
                code(&source.name),
                words::external(&source.title, source.link.as_ref())
            )
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// What the schemas beside this page promise. The one place that lists where schema and decoder differ.
    fn schemas(self) -> Vec<String> {
        let Catalog { name, version, .. } = self.catalog;
        let id = format!("{}/{name}/{version}/", self.base_url);
        vec![
            format!(
                "[`schemas/{BUNDLE}`](schemas/{BUNDLE}) describes every event of this catalog, and one file each beside it \
                 describes one event, named like the event with `.` for `:`. They follow draft 2020-12, refer to nothing \
                 outside themselves, and their `$id`s begin with {}.",
                code(&id)
            ),
            "These are open: other members and values that are not listed are valid, and what is by convention a timestamp \
             or a URI is any text. A document is valid exactly when the Rust crate decodes it as that event, but for this:"
                .to_owned(),
            EXCEPTIONS.to_owned(),
            "Those in [`schemas/strict`](schemas/strict) are for who makes events: nothing that is not documented here, \
             listed values only, and every constraint of the tables."
                .to_owned(),
        ]
    }
}

/// Where an open schema and the decoder differ.
const EXCEPTIONS: &str = "\
- The crate reads a member under its aliases too; the schemas know the documented name only.
- The crate takes integers from -2⁶³ to 2⁶³ - 1 and numbers that a 64-bit float can hold; the schemas set no bounds.
- The crate refuses more than 127 nested arrays and objects, and text with half of a surrogate pair.";

fn grades() -> String {
    let rows = Grade::ALL
        .into_iter()
        .map(|grade| vec![grade.as_str().to_owned(), grade.meaning().to_owned()]);
    table(&["Grade", "What attests it"], rows)
}
