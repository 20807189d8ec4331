//! Holds what examples say of the envelope against what their event has of it.

use super::fits::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::resolve::link::Draft;
use crate::syntax::Example;

/// Whether a member of the envelope belongs to examples of an event that do not speak of it.
pub(super) fn expected(draft: &Draft<'_>, at: usize, index: usize) -> bool {
    let event = &draft.catalog.events[at];
    let only = draft.declared.events[at].0.present.is_some();
    event.present.contains(&index) || !only && !event.absent.contains(&index)
}

pub(super) fn check(check: &mut Check<'_, '_>, at: usize, example: &Example) {
    let draft = check.draft;
    let (catalog, event) = (&draft.catalog, draft.declared.events[at].0);
    let written = &draft.declared.catalog.header.envelope;
    for (name, node) in &example.envelope {
        let Some(index) = catalog
            .envelope
            .iter()
            .position(|member| member.wire == name.value)
        else {
            let message = format!("there is no envelope member `{}`", name.value);
            let known = catalog.envelope.iter().map(|member| member.wire.as_str());
            check.findings.push(
                Diagnostic::error(rules::UNKNOWN_MEMBER, message, name.span, "").suggest(
                    check.findings,
                    &name.value,
                    name.span,
                    known,
                ),
            );
            continue;
        };
        let never = catalog.events[at].absent.contains(&index);
        if node.is_null() && !written[index].optional {
            let message = format!("every event has `{}`", name.value);
            check.findings.push(
                Diagnostic::error(rules::EXAMPLE_ENVELOPE, message, name.span, "left out here")
                    .and(written[index].name.span, "required here"),
            );
        } else if !node.is_null() && never {
            let message = format!("no event `{}` has `{}`", event.key.value, name.value);
            check.findings.push(Diagnostic::error(
                rules::EXAMPLE_ENVELOPE,
                message,
                name.span,
                "given here",
            ));
        } else if !node.is_null() {
            check.member(&catalog.envelope[index], node);
        }
    }
    for &index in &catalog.events[at].present {
        let given = example
            .envelope
            .iter()
            .any(|(name, _)| name.value == written[index].name.value);
        if !given && written[index].shape.example.is_none() {
            let name = &written[index].name;
            let message = format!("envelope member `{}` has no `example`", name.value);
            let finding =
                Diagnostic::error(rules::EXAMPLE_ENVELOPE, message, name.span, "add one here")
                    .and(event.key.span, "every event of this kind has the member");
            check.findings.push(finding);
        }
    }
}
