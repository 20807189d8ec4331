//! Describes one event.

use super::super::markdown::{code, inline, series};
use super::super::schema;
use super::Page;
use super::anchors::Heading;
use super::{history, words};
use crate::model::{Event, Example, History};

impl Page<'_> {
    /// All there is to say of an event, its heading first.
    pub(super) fn event_section(self, index: usize) -> Vec<String> {
        let event = &self.catalog.events[index];
        let mut blocks = vec![
            self.anchors.line(Heading::Event(index)),
            inline(&event.summary),
        ];
        blocks.extend(event.deprecated.as_ref().map(words::deprecation));
        if !event.doc.trim().is_empty() {
            blocks.push(event.doc.trim().to_owned());
        }
        let history = self.catalog.history.get(index);
        blocks.push(self.particulars(event, history));
        blocks.extend(history::past(history));
        let members = self.members(self.catalog.payload_members(event));
        if members.is_empty() {
            blocks.push("No member of the payload is documented.".to_owned());
        }
        blocks.extend(members);
        let several = event.examples.len() > 1;
        for example in &event.examples {
            blocks.push(caption(example, several));
            blocks.push(format!("```json\n{:#}\n```", example.event));
        }
        blocks
    }

    /// What can be said in a line each.
    fn particulars(self, event: &Event, history: Option<&History>) -> String {
        let catalog = self.catalog;
        let mut lines = Vec::new();
        let mut say = |what: &str, text: String| {
            if !text.is_empty() {
                lines.push(format!("- {what}: {text}"));
            }
        };
        let envelope = |indices: &[usize]| {
            words::names(
                indices
                    .iter()
                    .map(|&index| catalog.envelope[index].wire.as_str()),
            )
        };
        let events = |indices: &[usize]| series(indices.iter().map(|&index| self.event(index)));
        let carriers = event.carriers.iter().map(|&index| {
            self.anchors.link(
                Heading::Carrier(index),
                &code(&catalog.carriers[index].name),
            )
        });
        let file = schema::file_name(&event.wire);
        let [open, strict] = ["schemas/", "schemas/strict/"]
            .map(|folder| words::destination(&format!("{folder}{file}")));
        say("Since", history::since(history));
        say("In Rust", code(&format!("Payload::{}", event.ident)));
        say("JSON Schema", format!("[open]({open}), [strict]({strict})"));
        say(
            "Evidence",
            event
                .evidence
                .map_or(String::new(), |grade| self.grade(grade)),
        );
        say("Sources", self.sources(&event.sources));
        say(
            "Documentation",
            event
                .link
                .as_ref()
                .map_or(String::new(), |link| format!("<{link}>")),
        );
        say("Seen on", series(carriers));
        say("Always carries", envelope(&event.present));
        say("Never carries", envelope(&event.absent));
        say("Follows", events(&event.related.follows));
        say("Precedes", events(&event.related.precedes));
        say("Never comes together with", events(&event.related.excludes));
        say("See also", events(&event.related.see));
        for (fact, value) in catalog.facts.iter().zip(&event.facts) {
            say(
                &self.anchors.link(Heading::Facts, &words::title(&fact.name)),
                value.as_ref().map_or(String::new(), words::fact),
            );
        }
        lines.join("\n")
    }
}

fn caption(example: &Example, several: bool) -> String {
    match (example.summary.trim(), several) {
        ("", false) => "An example:".to_owned(),
        ("", true) => "Another example:".to_owned(),
        (summary, _) => format!("Example: {}.", inline(summary.trim_end_matches('.'))),
    }
}
