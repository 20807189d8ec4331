//! Words what the page says in tables and lists.

use super::super::markdown::{code, inline, series};
use super::super::phrase;
pub(super) use super::super::phrase::{capital, title};
use super::Page;
use super::anchors::Heading;
use crate::model::{
    Constraints, Definition, Deprecation, FactValue, Grade, Member, Scalar, Shape, TypeId,
};

impl Page<'_> {
    /// A type expression, with links to the types that have sections.
    pub(super) fn shape(self, shape: &Shape) -> String {
        match shape {
            Shape::Scalar(scalar) => phrase::scalar(*scalar).to_owned(),
            Shape::Json => "any JSON".to_owned(),
            Shape::List(element) => format!("list of {}", self.shape(element)),
            Shape::Map(value) if **value == Shape::Json => "object with any members".to_owned(),
            Shape::Map(value) => format!("map to {}", self.shape(value)),
            Shape::Nullable(inner) => format!("{} or `null`", self.shape(inner)),
            Shape::Type(id) => self.named(*id),
        }
    }

    fn named(self, id: TypeId) -> String {
        let ty = self.catalog.ty(id);
        let name = code(&ty.name);
        match &ty.definition {
            Definition::Struct(_) if self.anchors.is_inline(id) => "object".to_owned(),
            _ => self.anchors.link(Heading::Type(id.0), &name),
        }
    }

    /// The type of a member.
    pub(super) fn member_type(self, member: &Member) -> String {
        let null = if member.nullable { " or `null`" } else { "" };
        format!("{}{null}", self.shape(&member.shape))
    }

    /// A link to an event.
    pub(super) fn event(self, index: usize) -> String {
        self.anchors.link(
            Heading::Event(index),
            &code(&self.catalog.events[index].wire),
        )
    }

    /// Links to what something is drawn from.
    pub(super) fn sources(self, sources: &[usize]) -> String {
        let links = sources.iter().map(|&index| {
            let source = &self.catalog.sources[index];
            self.anchors.link(Heading::Sources, &code(&source.name))
        });
        links.collect::<Vec<_>>().join(", ")
    }

    /// A grade of evidence with what it means.
    pub(super) fn grade(self, grade: Grade) -> String {
        let name = self.anchors.link(Heading::Evidence, grade.as_str());
        format!("{name}, {}", grade.meaning())
    }
}

/// A scalar with its article.
pub(super) fn a_scalar(kind: Scalar) -> String {
    let article = if kind == Scalar::Integer { "An" } else { "A" };
    format!("{article} {}", phrase::scalar(kind))
}

/// What the strict schema demands, as phrases.
pub(super) fn constraints(constraints: &Constraints) -> String {
    phrase::constraints(constraints, code).join("; ")
}

/// Since when, why, and what to use instead.
pub(super) fn deprecation(deprecated: &Deprecation) -> String {
    let Deprecation {
        since,
        instead,
        note,
    } = deprecated;
    let since = since
        .as_ref()
        .map_or(String::new(), |since| format!(" since {since}"));
    let instead = instead.as_ref().map_or(String::new(), |name| {
        format!(" Use {} instead.", code(name))
    });
    let note = note
        .as_ref()
        .map_or(String::new(), |note| format!(" {}", inline(note)));
    format!("**Deprecated{since}.**{instead}{note}")
}

pub(super) fn fact(value: &FactValue) -> String {
    phrase::fact(value, inline)
}

/// Names as code, as a series.
pub(super) fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    series(names.into_iter().map(code))
}

/// A link to a page elsewhere; text alone where there is none.
pub(super) fn external(text: &str, link: Option<&String>) -> String {
    let text = inline(text);
    link.map_or_else(
        || text.clone(),
        |link| {
            format!(
                "[{}]({})",
                text.replace('[', "\\[").replace(']', "\\]"),
                destination(link)
            )
        },
    )
}

/// Where a link leads; what would end it early is put in brackets.
pub(super) fn destination(link: &str) -> String {
    if link.contains([' ', '(', ')', '<', '>']) {
        format!("<{}>", link.replace(['<', '>'], ""))
    } else {
        link.to_owned()
    }
}
