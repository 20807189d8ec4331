//! Describes the types that events share.

use super::super::markdown::{code, inline};
use super::Page;
use super::anchors::Heading;
use super::members::table;
use super::words;
use crate::model::{Definition, EnumValue, KnownInteger, TypeId, Variant};

impl Page<'_> {
    /// All there is to say of a type, its heading first.
    pub(super) fn type_section(self, index: usize) -> Vec<String> {
        let ty = &self.catalog.types[index];
        let mut blocks = vec![self.anchors.line(Heading::Type(index)), inline(&ty.summary)];
        blocks.extend(ty.deprecated.as_ref().map(words::deprecation));
        if !ty.doc.trim().is_empty() {
            blocks.push(ty.doc.trim().to_owned());
        }
        match &ty.definition {
            Definition::Struct(members) => blocks.extend(self.members(members)),
            Definition::Enum { values, closed } => {
                blocks.push(openness("Text", closed.as_deref()));
                blocks.extend(listed(values));
            }
            Definition::Tagged {
                tag,
                variants,
                untagged,
                closed,
            } => {
                let lead = format!("An object whose member {} tells its kind", code(tag));
                blocks.push(openness(&lead, closed.as_deref()));
                for Variant { tag, content, .. } in variants {
                    blocks.extend(self.arm(&code(tag), *content));
                }
                blocks.extend(
                    untagged
                        .iter()
                        .flat_map(|content| self.arm(&format!("Without {}", code(tag)), *content)),
                );
            }
            Definition::Choice(arms) => {
                let arms = arms
                    .iter()
                    .map(|arm| format!("- {}", self.shape(&arm.shape)));
                blocks.push("Told apart by its JSON type, one of:".to_owned());
                blocks.push(arms.collect::<Vec<_>>().join("\n"));
            }
            Definition::Scalar {
                scalar,
                constraints,
                values,
            } => {
                let demands = words::constraints(constraints);
                let demands = if demands.is_empty() {
                    demands
                } else {
                    format!("; {demands}")
                };
                blocks.push(format!("{}{demands}.", words::a_scalar(*scalar)));
                blocks.extend(known(values));
            }
        }
        let mut attested = Vec::new();
        attested.extend(
            ty.example
                .as_ref()
                .map(|example| format!("Example: {}", code(&example.to_string()))),
        );
        attested.extend(
            ty.evidence
                .map(|grade| format!("Evidence: {}.", self.grade(grade))),
        );
        if !ty.sources.is_empty() {
            attested.push(format!("Sources: {}.", self.sources(&ty.sources)));
        }
        blocks.extend((!attested.is_empty()).then(|| attested.join("  \n")));
        blocks
    }

    /// An arm of a union.
    fn arm(self, name: &str, content: TypeId) -> Vec<String> {
        let ty = self.catalog.ty(content);
        let mut blocks = vec![format!("**{name}**: {}", inline(&ty.summary))];
        if !ty.doc.trim().is_empty() {
            blocks.push(ty.doc.trim().to_owned());
        }
        blocks.extend(self.members(self.catalog.members(content)));
        blocks
    }
}

/// Whether other values may occur.
fn openness(what: &str, closed: Option<&str>) -> String {
    match closed {
        None => format!("{what}; what is not listed here is kept as it comes."),
        Some(reason) => format!("{what}; nothing else occurs: {}", inline(reason)),
    }
}

fn listed(values: &[EnumValue]) -> Option<String> {
    let meaning = |value: &EnumValue| {
        let mut said = vec![inline(&value.summary), inline(&value.doc)];
        said.extend(value.deprecated.as_ref().map(words::deprecation));
        said.retain(|text| !text.is_empty());
        said.join(" ")
    };
    if values.is_empty() {
        None
    } else if values.iter().all(|value| meaning(value).is_empty()) {
        Some(words::names(values.iter().map(|value| value.wire.as_str())))
    } else {
        let rows = values
            .iter()
            .map(|value| vec![code(&value.wire), meaning(value)]);
        Some(table(&["Value", "Meaning"], rows))
    }
}

fn known(values: &[KnownInteger]) -> Option<String> {
    let rows = values
        .iter()
        .map(|known| vec![code(&known.value.to_string()), inline(&known.summary)]);
    (!values.is_empty()).then(|| table(&["Known value", "Meaning"], rows))
}
