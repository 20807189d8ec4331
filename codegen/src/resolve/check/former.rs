//! Checks former names: nothing has them any more, and each was one thing's. A comparison of two versions could not tell
//! otherwise what has become of what.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::resolve::item::{Kind, Origin};
use crate::resolve::link::Draft;
use crate::syntax::{Member, Text};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    check_events(draft, findings);
    check_types(draft, findings);
    check_members(draft, findings);
}

/// The names of things that stand together, each with the place of the thing that has it.
#[derive(Clone, Default)]
struct Names<'a> {
    now: HashMap<&'a str, Span>,
    former: HashMap<&'a str, Span>,
}

impl<'a> Names<'a> {
    /// A name that is taken; the first who has it keeps it.
    fn take(&mut self, name: &'a str, owner: Span) {
        self.now.entry(name).or_insert(owner);
    }

    /// A former name of the thing at a place: ``event `text:seen` ``.
    fn claim(&mut self, what: &str, owner: Span, former: &'a Text, findings: &mut Vec<Diagnostic>) {
        let name = &former.value;
        if let Some(&taken) = self.now.get(name.as_str()) {
            let finding =
                |message| Diagnostic::error(rules::FORMER_NAME_IN_USE, message, former.span, "");
            findings.push(if taken == owner {
                finding(format!("{what} is still called `{name}`")).help(
                    "`renamed_from` is what it was called in the last release, if that was something else",
                )
            } else {
                finding(format!("{what} cannot have been `{name}`, which is still there"))
                    .and(taken, "here")
                    .help("what comes beside the old is new: leave `renamed_from` out")
            });
            return;
        }
        let first = *self.former.entry(name).or_insert(former.span);
        if first != former.span {
            let message = format!("{what} is the second that was called `{name}`");
            findings.push(
                Diagnostic::error(rules::FORMER_NAME_TWICE, message, former.span, "the second")
                    .and(first, "the first")
                    .help("leave `renamed_from` to the one that took its place"),
            );
        }
    }
}

/// Events are known by their name on the wire or by their key. A key that stayed while the wire name changed may be what the
/// event was called on the wire.
fn check_events(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let events = || draft.declared.events.iter().zip(&draft.catalog.events);
    let mut names = Names::default();
    for ((written, _), event) in events() {
        names.take(&event.wire, written.key.span);
    }
    for ((written, _), _) in events() {
        names.take(&written.key.value, written.key.span);
    }
    for ((written, _), event) in events() {
        let what = format!("event `{}`", written.key.value);
        match &written.renamed_from {
            Some(former)
                if former.value == written.key.value
                    && former.value != event.wire
                    && names.now[former.value.as_str()] == written.key.span => {}
            Some(former) => names.claim(&what, written.key.span, former, findings),
            None => {}
        }
    }
}

/// Types, and what is named beside them in Rust.
fn check_types(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let items = &draft.declared.items;
    let mut names = Names::default();
    for item in items {
        names.take(&item.name, item.span());
    }
    for item in items {
        if let Origin::Type(ty) = item.origin
            && let Some(former) = &ty.renamed_from
        {
            names.claim(&item.what(), item.span(), former, findings);
        }
    }
}

/// The members of each object. Those of a flat payload share it with the envelope's.
fn check_members(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let header = &draft.declared.catalog.header;
    let mut envelope = Names::default();
    for (part, aliases) in header.naming.iter().flat_map(|naming| &naming.parts) {
        for name in [part].into_iter().chain(aliases) {
            envelope.take(&name.value, part.span);
        }
    }
    if let Some(payload) = &header.payload {
        envelope.take(&payload.value, payload.span);
    }
    envelope.members(&header.envelope.iter().collect::<Vec<_>>(), findings);
    for (item, members) in draft.declared.items.iter().zip(&draft.members) {
        let Kind::Struct { tag, .. } = item.kind else {
            continue;
        };
        let mut names = match item.origin {
            Origin::Event(_) if header.payload.is_none() => envelope.clone(),
            _ => Names::default(),
        };
        if let Some(tag) = tag {
            names.take(&tag.value, tag.span);
        }
        names.members(members, findings);
    }
}

impl<'a> Names<'a> {
    /// An alias is a name under which a member still arrives; its own may be what it was called.
    fn members(&mut self, members: &[&'a Member], findings: &mut Vec<Diagnostic>) {
        for member in members {
            self.take(&member.name.value, member.name.span);
        }
        for member in members {
            for alias in member.aliases.iter().flatten() {
                self.take(&alias.value, member.name.span);
            }
        }
        for member in members {
            let Some(former) = &member.renamed_from else {
                continue;
            };
            let owner = member.name.span;
            let is_alias = former.value != member.name.value
                && self.now.get(former.value.as_str()) == Some(&owner);
            if !is_alias {
                let what = format!("member `{}`", member.name.value);
                self.claim(&what, owner, former, findings);
            }
        }
    }
}
