//! Checks what types are made of: no type without end, arms that can be told apart, values that are listed once.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::finite;
use crate::model::{Definition, Shape};
use crate::resolve::item::Kind;
use crate::resolve::json::{JsonType, json_type};
use crate::resolve::link::Draft;
use crate::syntax::{EnumValue, Expression, KnownInteger, TypeExpression};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let before = findings.len();
    check_endless(draft, findings);
    if findings.len() == before {
        check_finite(draft, findings);
    }
    for (item, ty) in draft.declared.items.iter().zip(&draft.catalog.types) {
        match (&item.kind, &ty.definition) {
            (Kind::Choice { arms }, Definition::Choice(linked)) => {
                let arms = arms.iter().zip(linked.iter().map(|arm| &arm.shape));
                check_arms(draft, arms, findings);
            }
            (Kind::Enum { values, .. }, _) => check_values(values, findings),
            (Kind::Scalar { known, .. }, _) => check_known(known, findings),
            _ => {}
        }
    }
}

/// A value would have no end, and its type no size, if a type were a direct part of itself.
fn check_endless(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let parts: Vec<Vec<(usize, Span)>> = (0..draft.declared.items.len())
        .map(|at| parts(draft, at))
        .collect();
    let mut state = vec![State::Todo; parts.len()];
    for first in 0..parts.len() {
        let mut way: Vec<(usize, usize)> = vec![(first, 0)];
        while let Some((at, next)) = way.last_mut() {
            let at = *at;
            if *next == 0 {
                if state[at] != State::Todo {
                    way.pop();
                    continue;
                }
                state[at] = State::Open;
            }
            let Some(&(part, span)) = parts[at].get(*next) else {
                state[at] = State::Done;
                way.pop();
                continue;
            };
            *next += 1;
            match state[part] {
                State::Todo => way.push((part, 0)),
                State::Done => {}
                State::Open => {
                    let name = &draft.declared.items[part].name;
                    let message = format!("a value of `{name}` would contain another without end");
                    let mut finding = Diagnostic::error(rules::ENDLESS_TYPE, message, span, "");
                    let from = way
                        .iter()
                        .position(|(it, _)| *it == part)
                        .unwrap_or_default();
                    for &(it, next) in &way[from..way.len() - 1] {
                        finding = finding.and(parts[it][next - 1].1, "by way of this");
                    }
                    findings.push(
                        finding.help("keep the part on the heap: `{ type: …, boxed: true }`"),
                    );
                }
            }
        }
    }
}

/// The heap gives a type a size but no value an end.
fn check_finite(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    for (item, arm) in draft
        .declared
        .items
        .iter()
        .zip(finite::arms(&draft.catalog))
    {
        if arm.is_none() {
            let name = &item.name;
            let message = format!("every value of `{name}` would contain another without end");
            let finding = Diagnostic::error(rules::ENDLESS_TYPE, message, item.span(), "");
            findings.push(finding.help("make a member on the way to itself optional, or a list"));
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Todo,
    Open,
    Done,
}

/// The types that every value of a type holds in place, and where that is said.
fn parts(draft: &Draft<'_>, at: usize) -> Vec<(usize, Span)> {
    let place = |shape: &Shape| match shape {
        Shape::Type(id) => Some(id.0),
        _ => None,
    };
    match (
        &draft.declared.items[at].kind,
        &draft.catalog.types[at].definition,
    ) {
        (_, Definition::Struct(members)) => {
            let written = draft.members[at]
                .iter()
                .zip(members)
                .filter(|(_, member)| !member.boxed);
            written
                .filter_map(|(written, member)| Some((place(&member.shape)?, written.name.span)))
                .collect()
        }
        (
            Kind::Tagged {
                variants: written,
                untagged: bare,
                ..
            },
            Definition::Tagged {
                variants, untagged, ..
            },
        ) => {
            let arms = written
                .iter()
                .zip(variants)
                .map(|(written, arm)| (arm.content.0, written.tag.span));
            arms.chain(
                bare.zip(*untagged)
                    .map(|(written, id)| (id.0, written.tag.span)),
            )
            .collect()
        }
        (Kind::Choice { arms: written }, Definition::Choice(arms)) => {
            // Unions among the arms are refused elsewhere.
            let arms = written.iter().zip(arms);
            let arms = arms.filter(|(_, arm)| json_type(&arm.shape, &draft.declared).is_some());
            arms.filter_map(|(written, arm)| Some((place(&arm.shape)?, written.span)))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// A decoder chooses the arm by the first character of a value.
fn check_arms<'s>(
    draft: &Draft<'_>,
    arms: impl Iterator<Item = (&'s TypeExpression, &'s Shape)>,
    findings: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<u8, Span> = HashMap::new();
    for (written, shape) in arms {
        if let Expression::Nullable(_) = written.value {
            let message = "an arm of `one_of` cannot be `null`";
            findings.push(
                Diagnostic::error(rules::ARM_NOT_ALLOWED, message, written.span, "")
                    .help("say `| null` where the union is used"),
            );
        }
        let Some(json) = json_type(shape, &draft.declared) else {
            if let Expression::Name(name) = &written.value
                && (name == "json" || *shape != Shape::Json)
            {
                let message = format!("`{name}` has no JSON type of its own");
                findings.push(
                    Diagnostic::error(rules::ARM_NOT_ALLOWED, message, written.span, "").help(
                        if name == "json" {
                            "what can be anything is `json`, without a union".to_owned()
                        } else {
                            format!("list the arms of `{name}` here instead")
                        },
                    ),
                );
            }
            continue;
        };
        let (class, what) = match json {
            JsonType::Text => (0, "text"),
            JsonType::Integer | JsonType::Number => (1, "a number"),
            JsonType::Boolean => (2, "a boolean"),
            JsonType::List => (3, "a list"),
            JsonType::Map | JsonType::Object => (4, "an object"),
        };
        if let Some(&first) = seen.get(&class) {
            let finding = Diagnostic::error(
                rules::CLASHING_ARMS,
                format!("two arms are {what}"),
                written.span,
                "the second",
            );
            let finding = finding.and(first, "the first");
            findings.push(match json {
                JsonType::Object => {
                    finding.help("objects are told apart by a member: `tag` and `variants`")
                }
                JsonType::Integer | JsonType::Number => finding.help("every integer is a `number`"),
                _ => finding,
            });
        } else {
            seen.insert(class, written.span);
        }
    }
}

/// `null` stands for a value only where it takes one out.
fn check_values(values: &[EnumValue], findings: &mut Vec<Diagnostic>) {
    for value in values.iter().filter(|value| value.removed) {
        let message = format!("value `{}` has no summary", value.value.value);
        findings.push(
            Diagnostic::error(rules::WRONG_TYPE, message, value.value.span, "")
                .help("if there is nothing to say of the values, list them: `enum: [a, b]`"),
        );
    }
}

/// `1` and `+1` are different keys, but the same integer.
fn check_known(known: &[KnownInteger], findings: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<i64, Span> = HashMap::new();
    for KnownInteger { value, .. } in known {
        let first = *seen.entry(value.value).or_insert(value.span);
        if first != value.span {
            let message = format!("value `{}` is listed twice", value.value);
            findings.push(
                Diagnostic::error(rules::DUPLICATE_NAME, message, value.span, "again here")
                    .and(first, "first here"),
            );
        }
    }
}
