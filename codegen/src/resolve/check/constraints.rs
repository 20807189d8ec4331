//! Checks that constraints fit what they constrain, and that what is boxed is worth it.

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::model::{Definition, Shape};
use crate::resolve::item::{Kind, Origin};
use crate::resolve::json::{JsonType, json_type};
use crate::resolve::link::Draft;
use crate::syntax::{Constraints, Expression, Member};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Vec<Diagnostic>) {
    let envelope = draft
        .declared
        .catalog
        .header
        .envelope
        .iter()
        .zip(&draft.catalog.envelope);
    for (written, member) in envelope {
        check_member(draft, written, &member.shape, findings);
    }
    for (at, item) in draft.declared.items.iter().enumerate() {
        if let Definition::Struct(members) = &draft.catalog.types[at].definition {
            for (written, member) in draft.members[at].iter().zip(members) {
                check_member(draft, written, &member.shape, findings);
            }
        }
        let Origin::Type(ty) = item.origin else {
            continue;
        };
        let fits = match &item.kind {
            Kind::Refused => continue,
            Kind::Scalar { expression, .. } => match &expression.value {
                Expression::Name(name) => crate::resolve::json::scalar(name).map(Shape::Scalar),
                _ => continue,
            },
            _ => None,
        };
        let json = fits
            .as_ref()
            .and_then(|shape| json_type(shape, &draft.declared));
        check_fit(&ty.constraints, json, "type", findings);
        if let Some(known) = &ty.shape.known
            && json.is_some_and(|json| json != JsonType::Integer)
        {
            findings.push(misplaced("values", known.span, "an integer", "type"));
        }
    }
}

fn check_member(
    draft: &Draft<'_>,
    written: &Member,
    shape: &Shape,
    findings: &mut Vec<Diagnostic>,
) {
    // What was refused stands as `json`.
    let refused = match &written.shape.expression {
        Some(expression) => {
            *shape == Shape::Json && expression.value != Expression::Name("json".to_owned())
        }
        None => *shape == Shape::Json,
    };
    if refused {
        return;
    }
    let json = match shape {
        // An enum's values are listed: nothing is left to constrain.
        Shape::Type(id) if matches!(draft.declared.items[id.0].kind, Kind::Enum { .. }) => None,
        shape => json_type(shape, &draft.declared),
    };
    check_fit(&written.constraints, json, "member", findings);
    check_boxed(draft, written, shape, findings);
}

/// Text, lists and maps have what is large about them on the heap anyway, and what has a fixed size is small.
fn check_boxed(draft: &Draft<'_>, written: &Member, shape: &Shape, findings: &mut Vec<Diagnostic>) {
    let Some(boxed) = written.boxed.as_ref().filter(|boxed| boxed.value) else {
        return;
    };
    let fits = match shape {
        Shape::Type(id) => matches!(
            draft.catalog.types[id.0].definition,
            Definition::Struct(_) | Definition::Tagged { .. } | Definition::Choice(_)
        ),
        _ => false,
    };
    if !fits {
        let message = "`boxed` goes with an object or a union, which this member is not";
        findings.push(
            Diagnostic::error(rules::MISPLACED_BOX, message, boxed.span, "")
                .help("leave it out: other values are small, or on the heap already"),
        );
    }
}

fn check_fit(
    constraints: &Constraints,
    json: Option<JsonType>,
    what: &str,
    findings: &mut Vec<Diagnostic>,
) {
    let number = matches!(json, Some(JsonType::Integer | JsonType::Number));
    let text = matches!(json, Some(JsonType::Text));
    let list = matches!(json, Some(JsonType::List));
    let given = [
        (
            "range",
            constraints.range.as_ref().map(|it| it.span),
            number,
            "a number",
        ),
        (
            "length",
            constraints.length.as_ref().map(|it| it.span),
            text,
            "text",
        ),
        (
            "pattern",
            constraints.pattern.as_ref().map(|it| it.span),
            text,
            "text",
        ),
        (
            "items",
            constraints.items.as_ref().map(|it| it.span),
            list,
            "a list",
        ),
    ];
    for (key, span, fits, of) in given {
        if let Some(span) = span
            && !fits
        {
            let finding = misplaced(key, span, of, what);
            findings.push(match (key, json) {
                ("length", Some(JsonType::List)) => {
                    finding.help("the number of a list's elements is `items`")
                }
                ("length" | "items", Some(JsonType::Integer | JsonType::Number)) => {
                    finding.help("the bounds of a number are `range`")
                }
                ("items" | "range", Some(JsonType::Text)) => {
                    finding.help("the bounds of a text's length are `length`")
                }
                _ => finding,
            });
        }
    }
}

fn misplaced(key: &str, span: Span, of: &str, what: &str) -> Diagnostic {
    let message = format!("`{key}` goes with {of}, which this {what} is not");
    Diagnostic::error(rules::MISPLACED_CONSTRAINT, message, span, "")
}
