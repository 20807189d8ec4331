//! Gives structs the members of the structs that they include.

use std::collections::{HashMap, HashSet};

use super::declare::Declared;
use super::item::Kind;
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::syntax::{Member, Text};

/// The most members of an object: a decoder keeps track of those that it has seen in one byte each.
pub(super) const MAX_MEMBERS: usize = 255;

/// The most members of all structs of a catalog together, included ones counted as often as they are included: some
/// lines can ask for gigabytes.
const MAX_IN_ALL: usize = 200_000;

/// The members of each type, if it is a struct: included ones first.
pub(super) fn expand<'a>(
    declared: &Declared<'a>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Vec<&'a Member>> {
    let mut expansion = Expansion {
        declared,
        done: vec![State::Todo; declared.items.len()],
        count: 0,
        findings,
    };
    for at in 0..declared.items.len() {
        expansion.expand(at);
    }
    let members = expansion.done.into_iter().map(|state| match state {
        State::Done(members) => members,
        State::Todo | State::Open => Vec::new(),
    });
    members.collect()
}

#[derive(Clone)]
enum State<'a> {
    Todo,
    Open,
    Done(Vec<&'a Member>),
}

struct Expansion<'e, 'a> {
    declared: &'e Declared<'a>,
    done: Vec<State<'a>>,
    count: usize,
    findings: &'e mut Vec<Diagnostic>,
}

impl<'a> Expansion<'_, 'a> {
    /// Expands a struct and, before it, all that it includes. Chains of includes can be long, so that the way back is
    /// kept in a list.
    fn expand(&mut self, first: usize) {
        let mut way: Vec<(usize, usize)> = vec![(first, 0)];
        while let Some((at, next)) = way.last_mut() {
            let at = *at;
            let Kind::Struct { include, .. } = &self.declared.items[at].kind else {
                self.done[at] = State::Done(Vec::new());
                way.pop();
                continue;
            };
            if *next == 0 {
                if let State::Done(_) = self.done[at] {
                    way.pop();
                    continue;
                }
                self.done[at] = State::Open;
            }
            let Some(name) = include.get(*next) else {
                let members = self.members(at);
                self.done[at] = State::Done(members);
                way.pop();
                continue;
            };
            *next += 1;
            let Some(base) = self.base(name) else {
                continue;
            };
            match self.done[base] {
                State::Todo => way.push((base, 0)),
                State::Open => {
                    let message = format!(
                        "struct `{}` includes itself",
                        self.declared.items[base].name
                    );
                    let mut finding =
                        Diagnostic::error(rules::INCLUDE_CYCLE, message, name.span, "");
                    let from = way
                        .iter()
                        .position(|(it, _)| *it == base)
                        .unwrap_or_default();
                    for &(it, next) in &way[from..way.len() - 1] {
                        if let Kind::Struct { include, .. } = &self.declared.items[it].kind {
                            finding = finding.and(include[next - 1].span, "by way of this");
                        }
                    }
                    self.findings.push(finding);
                }
                State::Done(_) => {}
            }
        }
    }

    /// The struct of that name.
    fn base(&mut self, name: &Text) -> Option<usize> {
        let place = self.declared.by_name.get(name.value.as_str()).copied();
        let structs = || {
            let types = self
                .declared
                .catalog
                .types
                .iter()
                .map(|ty| ty.name.value.as_str());
            types.filter(|name| {
                let place = self.declared.by_name.get(name);
                place.is_some_and(|&at| matches!(self.declared.items[at].kind, Kind::Struct { .. }))
            })
        };
        let Some(place) = place else {
            if self.declared.catalog.whole {
                let finding = Diagnostic::error(
                    rules::UNKNOWN_TYPE,
                    format!("unknown type `{}`", name.value),
                    name.span,
                    "",
                );
                let finding = finding.suggest(self.findings, &name.value, name.span, structs());
                self.findings.push(finding);
            }
            return None;
        };
        match self.declared.items[place].kind {
            Kind::Struct { .. } => Some(place),
            Kind::Refused => None,
            _ => {
                let message = format!("`{}` is not a struct", name.value);
                let finding = Diagnostic::error(
                    rules::NOT_A_STRUCT,
                    message,
                    name.span,
                    "only structs are included",
                )
                .and(self.declared.items[place].span(), "defined here");
                self.findings.push(finding);
                None
            }
        }
    }

    /// All members of a struct, each name once; its bases are expanded.
    fn members(&mut self, at: usize) -> Vec<&'a Member> {
        let item = &self.declared.items[at];
        let Kind::Struct {
            include, fields, ..
        } = &item.kind
        else {
            return Vec::new();
        };
        if self.count > MAX_IN_ALL {
            return Vec::new();
        }
        let mut members: Vec<&Member> = Vec::new();
        let mut seen: HashMap<&str, (Span, Option<Span>)> = HashMap::new();
        let mut clashes: HashSet<Span> = HashSet::new();
        let bases = include.iter().filter_map(|name| {
            let place = self.declared.by_name.get(name.value.as_str())?;
            match &self.done[*place] {
                State::Done(members) => Some((name.span, members)),
                State::Todo | State::Open => None,
            }
        });
        let included = bases
            .flat_map(|(span, members)| members.iter().map(move |member| (*member, Some(span))));
        for (member, by) in included.chain(fields.iter().map(|member| (member, None))) {
            let Some((first, first_by)) = seen.get(member.name.value.as_str()) else {
                seen.insert(&member.name.value, (member.name.span, by));
                members.push(member);
                continue;
            };
            let place = by.unwrap_or(member.name.span);
            if clashes.insert(place) {
                let message = format!("`{}` has two members `{}`", item.name, member.name.value);
                let finding = Diagnostic::error(
                    rules::MEMBER_COLLISION,
                    message,
                    place,
                    "the second comes from here",
                );
                let finding = finding.and(first_by.unwrap_or(*first), "the first comes from here");
                self.findings.push(finding);
            }
        }
        members.retain(|member| !member.removed);
        if members.len() > MAX_MEMBERS {
            let message = format!(
                "`{}` has {} members, more than {MAX_MEMBERS}",
                item.name,
                members.len()
            );
            self.findings.push(Diagnostic::error(
                rules::TOO_MANY_MEMBERS,
                message,
                item.span(),
                "",
            ));
            members.truncate(MAX_MEMBERS);
        }
        let before = self.count;
        self.count += members.len();
        if self.count > MAX_IN_ALL {
            members.clear();
        }
        if before <= MAX_IN_ALL && self.count > MAX_IN_ALL {
            let message =
                format!("the catalog's structs have more than {MAX_IN_ALL} members in all");
            // It is the catalog's mistake, not that of the definition at which it is found out.
            let place = self.declared.catalog.span;
            let finding = Diagnostic::error(rules::TOO_MANY_MEMBERS, message, place, "")
                .and(item.span(), "with this one");
            self.findings.push(finding);
        }
        members
    }
}
