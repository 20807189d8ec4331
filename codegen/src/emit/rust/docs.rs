//! Writes the doc comments of generated items, from what the catalog says.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{
    Bounds, Catalog, Constraints, Deprecation, Event, Grade, Member, Scalar, Shape, Type, Workspace,
};

/// Doc comments for one catalog.
#[derive(Debug)]
pub(super) struct Docs<'m> {
    base_url: &'m str,
    catalog: &'m Catalog,
}

impl<'m> Docs<'m> {
    /// Doc comments for this catalog.
    pub(super) fn new(workspace: &'m Workspace, catalog: &'m Catalog) -> Self {
        Self {
            base_url: &workspace.settings.base_url,
            catalog,
        }
    }

    /// Of an event's payload: what the event tells, how it is called and attested, an example, the schema.
    pub(super) fn payload(&self, event: &Event) -> TokenStream {
        let mut text = paragraphs(&[
            &event.summary,
            &event.doc,
            &deprecation(event.deprecated.as_ref()),
        ]);
        let _ = write!(
            text,
            "\n\nArrives as `{}`. {}",
            event.wire,
            self.evidence(event.evidence, &event.sources)
        );
        if let Some(example) = event.examples.first() {
            let json = serde_json::to_string_pretty(&example.event).expect("an example is JSON");
            let _ = write!(text, "\n\n```json\n{json}\n```");
        }
        let file = crate::emit::schema::file_name(&event.wire);
        let Catalog { name, version, .. } = self.catalog;
        let _ = write!(
            text,
            "\n\nJSON Schema: <{}/{name}/{version}/{file}>",
            self.base_url
        );
        attributes(&text)
    }

    /// Of a type.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        let evidence = match (ty.evidence, ty.sources.as_slice()) {
            (None, []) => String::new(),
            _ => self.evidence(ty.evidence, &ty.sources),
        };
        attributes(&paragraphs(&[
            &ty.summary,
            &ty.doc,
            &deprecation(ty.deprecated.as_ref()),
            &evidence,
        ]))
    }

    /// Of a member.
    pub(super) fn member(&self, member: &Member) -> TokenStream {
        let evidence = match (member.evidence, member.sources.as_slice()) {
            (None, []) => String::new(),
            _ => self.evidence(member.evidence, &member.sources),
        };
        let limits = limits(member);
        attributes(&paragraphs(&[
            &member.summary,
            &member.doc,
            &limits,
            &deprecation(member.deprecated.as_ref()),
            &evidence,
        ]))
    }

    fn evidence(&self, grade: Option<Grade>, sources: &[usize]) -> String {
        let mut text = match grade {
            Some(grade) => format!("Evidence {}: {}", grade.as_str(), grade.meaning()),
            None => "Evidence: not stated".to_owned(),
        };
        let cited: Vec<String> = sources
            .iter()
            .map(|source| &self.catalog.sources[*source])
            .map(|source| match &source.link {
                Some(link) => format!("[{}]({link})", source.title),
                None => source.title.clone(),
            })
            .collect();
        if !cited.is_empty() {
            let _ = write!(text, " ({})", cited.join("; "));
        }
        text.push('.');
        text
    }
}

/// What a reader may rely on beyond the type, in words.
fn limits(member: &Member) -> String {
    let mut parts = Vec::new();
    if let Some(unit) = &member.unit {
        parts.push(format!("in {unit}"));
    }
    if let Shape::Scalar(scalar @ (Scalar::Uri | Scalar::Uuid)) = member.shape {
        parts.push(format!(
            "by convention a {}",
            if scalar == Scalar::Uri { "URI" } else { "UUID" }
        ));
    }
    let Constraints {
        range,
        length,
        items,
        pattern,
    } = &member.constraints;
    parts.extend(bounds("", range));
    parts.extend(counted("character", length));
    parts.extend(counted("element", items));
    if let Some(pattern) = pattern {
        parts.push(format!("matching `{pattern}`"));
    }
    if !member.aliases.is_empty() {
        let names: Vec<String> = member
            .aliases
            .iter()
            .map(|alias| format!("`{alias}`"))
            .collect();
        parts.push(format!("also read from {}", names.join(", ")));
    }
    match parts.join("; ") {
        text if text.is_empty() => text,
        text => format!("{}{}.", text[..1].to_uppercase(), &text[1..]),
    }
}

/// As `bounds`, of so many things.
fn counted(thing: &str, limits: &Bounds<u64>) -> Option<String> {
    let last = limits.max.or(limits.min);
    let plural = if last == Some(1) { "" } else { "s" };
    bounds(&format!(" {thing}{plural}"), limits)
}

fn bounds<T: std::fmt::Display>(of: &str, bounds: &Bounds<T>) -> Option<String> {
    match (&bounds.min, &bounds.max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("at least {min}{of}")),
        (None, Some(max)) => Some(format!("at most {max}{of}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}{of}")),
    }
}

/// `**Deprecated** since 1.2.0; use `x` instead. Why.`
fn deprecation(deprecated: Option<&Deprecation>) -> String {
    let Some(deprecated) = deprecated else {
        return String::new();
    };
    let mut text = "**Deprecated**".to_owned();
    if let Some(since) = &deprecated.since {
        let _ = write!(text, " since {since}");
    }
    if let Some(instead) = &deprecated.instead {
        let _ = write!(text, "; use `{instead}` instead");
    }
    text.push('.');
    if let Some(note) = &deprecated.note {
        let _ = write!(text, " {note}");
    }
    text
}

/// A summary, as a doc comment.
pub(super) fn summary(text: &str) -> TokenStream {
    attributes(text)
}

fn paragraphs(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n")
}

/// The lines of a text as doc attributes.
fn attributes(text: &str) -> TokenStream {
    let mut fenced = false;
    let lines = text.lines().map(|line| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        if line.is_empty() {
            String::new()
        } else if fenced || fence {
            format!(" {line}")
        } else {
            format!(" {}", harmless(line))
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// A line of Markdown in which nothing is taken for HTML or for a link to an item: outside code, `<` begins a tag only
/// of an autolink, and `[` a link only where an address follows.
fn harmless(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut code = false;
    for (at, c) in line.char_indices() {
        let rest = &line[at..];
        match c {
            '`' => code = !code,
            '<' if !code && !rest.starts_with("<http") => out.push('\\'),
            '[' if !code && !linked(rest) => out.push('\\'),
            'h' if !code && bare_address(line, at) => {
                let end = rest
                    .find(|c: char| c.is_whitespace() || matches!(c, '"' | ')' | '>'))
                    .unwrap_or(rest.len());
                let address = rest[..end].trim_end_matches(['.', ',', ';', ':']);
                out.push('<');
                out.push_str(address);
                out.push('>');
                return out + &harmless(&rest[address.len()..]);
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

/// Whether the bracket that opens here is followed by an address.
fn linked(rest: &str) -> bool {
    rest.find(']')
        .is_some_and(|end| rest[end + 1..].starts_with("(http"))
}

/// Whether an address begins here that no Markdown surrounds.
fn bare_address(line: &str, at: usize) -> bool {
    let begins = line[at..].starts_with("http://") || line[at..].starts_with("https://");
    begins && !line[..at].ends_with(['<', '(', '"'])
}
