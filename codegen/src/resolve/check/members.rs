//! Checks the members of objects: that their names can be written down, and no two arrive as the same.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::names;
use crate::resolve::item::{Kind, Origin};
use crate::resolve::link::Draft;
use crate::resolve::lower::OTHERS;
use crate::syntax::{Header, Member, Text};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let header = &draft.declared.catalog.header;
    let mut event = Names {
        of: "an event".to_owned(),
        seen: HashMap::new(),
    };
    for (part, aliases) in header.naming.iter().flat_map(|naming| &naming.parts) {
        check_text(part, "member", findings);
        event.name(part, "carries the event's name", findings);
        for alias in aliases {
            check_text(alias, "alias", findings);
            event.name(alias, "carries the event's name", findings);
        }
    }
    if let Some(payload) = &header.payload {
        check_text(payload, "member", findings);
        event.name(payload, "holds the payload", findings);
    }
    event.members(header.envelope.iter(), "is in the envelope", findings);
    check_orders(header, findings);
    check_fields("Event", header.envelope.iter(), Some("payload"), findings);

    let flat = header.payload.is_none();
    for (item, members) in draft.declared.items.iter().zip(&draft.members) {
        let Kind::Struct { tag, .. } = item.kind else {
            if let Kind::Tagged { tag, .. } = item.kind {
                check_text(tag, "member", findings);
            }
            continue;
        };
        let mut names = match item.origin {
            Origin::Event(_) if flat => event.clone(),
            _ => Names {
                of: String::new(),
                seen: HashMap::new(),
            },
        };
        names.of = item.what();
        if let Some(tag) = tag {
            check_tag(tag, members, findings);
        }
        names.members(members.iter().copied(), "is here", findings);
        check_fields(&item.name, members.iter().copied(), None, findings);
    }
}

/// The names under which the members of an object arrive.
#[derive(Clone)]
struct Names<'a> {
    of: String,
    seen: HashMap<&'a str, (Span, &'static str)>,
}

impl<'a> Names<'a> {
    fn members(
        &mut self,
        members: impl Iterator<Item = &'a Member>,
        what: &'static str,
        findings: &mut Vec<Diagnostic>,
    ) {
        for member in members {
            self.name(&member.name, what, findings);
            for alias in member.aliases.iter().flatten() {
                self.name(alias, what, findings);
            }
        }
    }

    fn name(&mut self, name: &'a Text, what: &'static str, findings: &mut Vec<Diagnostic>) {
        let (first, said) = *self.seen.entry(&name.value).or_insert((name.span, what));
        if first != name.span {
            let message = format!("two members of {} arrive as `{}`", self.of, name.value);
            findings.push(
                Diagnostic::error(rules::MEMBER_COLLISION, message, name.span, "the second")
                    .and(first, format!("the first {said}")),
            );
        }
    }
}

/// The orders name members of the event's own object, each once. What flat payloads have beside them differs from event to event.
fn check_orders(header: &Header, findings: &mut Vec<Diagnostic>) {
    let parts = header.naming.iter().flat_map(|naming| &naming.parts);
    let documented = parts
        .clone()
        .map(|(part, _)| part)
        .chain(&header.payload)
        .chain(header.envelope.iter().map(|member| &member.name))
        .map(|name| name.value.as_str())
        .chain([OTHERS]);
    let documented: Vec<&str> = documented.collect();
    if let Some(order) = &header.order {
        check_order(order, &documented, findings);
    }
    // What arrives by a carrier may go by another name there.
    let of_parts = parts.flat_map(|(_, aliases)| aliases);
    let of_envelope = header.envelope.iter().flat_map(|member| &member.aliases);
    let aliases = of_parts.chain(of_envelope.flatten());
    let known: Vec<&str> = documented
        .iter()
        .copied()
        .chain(aliases.map(|alias| alias.value.as_str()))
        .collect();
    for order in header.carriers.iter().filter_map(|it| it.order.as_ref()) {
        check_order(order, &known, findings);
    }
}

fn check_order(order: &[Text], known: &[&str], findings: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, Span> = HashMap::new();
    for name in order {
        if let Some(first) = seen.insert(&name.value, name.span) {
            let message = format!("`order` has `{}` twice", name.value);
            findings.push(
                Diagnostic::error(rules::DUPLICATE_NAME, message, name.span, "again here")
                    .and(first, "the first"),
            );
        } else if !known.contains(&name.value.as_str()) {
            let message = format!("`{}` is no member of the event itself", name.value);
            let known = known.iter().copied();
            findings.push(
                Diagnostic::error(rules::UNKNOWN_MEMBER, message, name.span, "").suggest(
                    findings,
                    &name.value,
                    name.span,
                    known,
                ),
            );
        }
    }
}

/// The decoder takes the tag; a member of the same name would never be filled.
fn check_tag(tag: &Text, members: &[&Member], findings: &mut Vec<Diagnostic>) {
    for member in members {
        let mut names = std::iter::once(&member.name).chain(member.aliases.iter().flatten());
        if let Some(name) = names.find(|name| name.value == tag.value) {
            let message = format!("member `{}` repeats the tag", name.value);
            findings.push(
                Diagnostic::error(rules::TAG_REPEATED, message, name.span, "leave it out")
                    .and(tag.span, "the tag is written and read by the union"),
            );
        }
    }
}

/// Names in JSON and, as fields, in Rust.
fn check_fields<'a>(
    owner: &str,
    members: impl Iterator<Item = &'a Member>,
    reserved: Option<&str>,
    findings: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<String, &Text> = HashMap::new();
    for member in members {
        let name = &member.name;
        for alias in member.aliases.iter().flatten() {
            check_text(alias, "alias", findings);
        }
        if !check_text(name, "member", findings) {
            continue;
        }
        let field = names::snake(&name.value);
        if field.is_empty() {
            let message = format!("member `{}` gives no name for Rust", name.value);
            findings.push(
                Diagnostic::error(rules::INVALID_NAME, message, name.span, "")
                    .help("there must be an ASCII letter or digit in it; a `map` can have keys of any name"),
            );
        } else if reserved == Some(&field) {
            let message = format!(
                "an envelope member `{}` would hide the event's `{field}`",
                name.value
            );
            findings.push(Diagnostic::error(
                rules::RESERVED_NAME,
                message,
                name.span,
                "",
            ));
        } else if let Some(other) = seen.get(&field) {
            let message = format!(
                "`{}` and `{}` are both `{field}` in Rust's `{owner}`",
                other.value, name.value
            );
            findings.push(
                Diagnostic::error(rules::NAME_COLLISION, message, name.span, "the second")
                    .and(other.span, "the first"),
            );
        } else {
            seen.insert(field, name);
        }
    }
}

/// Names are compared with the bytes of a document, in which these characters are escaped.
fn check_text(name: &Text, what: &str, findings: &mut Vec<Diagnostic>) -> bool {
    let strange = name.value.is_empty()
        || name
            .value
            .contains(|c: char| c.is_control() || c == '"' || c == '\\');
    if strange {
        let message = format!(
            "`{}` cannot be the name of a member",
            name.value.escape_debug()
        );
        findings.push(
            Diagnostic::error(rules::INVALID_NAME, message, name.span, format!("this {what}"))
                .help("quotes, backslashes and control characters cannot stand in it; a `map` can have keys of any name"),
        );
    }
    !strange
}
