//! Tells where an example goes beyond what numbers, texts and lists may be.

use super::fits::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::load::node::{Key, Meaning, Node, Scalar, Value};
use crate::model::{Bounds, Constraints};

/// Beyond this, JavaScript and many others change an integer when they read it.
const MAX_EXACT: u64 = 1 << 53;

impl Check<'_, '_> {
    /// Keys of objects are text.
    pub(super) fn key(&mut self, key: &Key) {
        if key.meaning != Meaning::Text {
            let message = format!("key `{}` is {}, not text", key.text, key.meaning.kind());
            let finding = Diagnostic::error(rules::KEY_NOT_TEXT, message, key.span, "quote it");
            self.findings
                .push(finding.cure(key.span, format!("\"{}\"", key.text)));
        }
    }

    /// Integers come through every JSON reader as they are.
    pub(super) fn exact(&mut self, node: &Node) {
        let Value::Scalar(Scalar { text, meaning }) = &node.value else {
            return;
        };
        let inexact = match meaning {
            Meaning::Integer(value) => value.unsigned_abs() > MAX_EXACT,
            Meaning::Huge => true,
            _ => false,
        };
        if inexact {
            let message = format!("`{text}` is more than 2^53, which many JSON readers round");
            self.findings.push(Diagnostic::error(
                rules::EXAMPLE_INEXACT,
                message,
                node.span,
                "",
            ));
        }
    }

    /// Ranges and lengths. Patterns are left to a validator of schemas.
    pub(super) fn constraints(&mut self, constraints: &Constraints, node: &Node) {
        match &node.value {
            Value::Scalar(Scalar {
                text,
                meaning: Meaning::Text,
            }) => {
                self.bounds(
                    constraints.length,
                    text.chars().count() as u64,
                    node,
                    "characters",
                );
            }
            Value::Scalar(Scalar {
                text,
                meaning: Meaning::Integer(_) | Meaning::Number(_),
            }) => {
                let value = match Meaning::of(text) {
                    #[expect(
                        clippy::cast_precision_loss,
                        reason = "what is not exact has been reported"
                    )]
                    Meaning::Integer(value) => value as f64,
                    Meaning::Number(value) => value,
                    _ => return,
                };
                self.bounds(constraints.range, value, node, "");
            }
            Value::List(items) => {
                self.bounds(constraints.items, items.len() as u64, node, "elements");
            }
            _ => {}
        }
    }

    fn bounds<T: Copy + PartialOrd + std::fmt::Display>(
        &mut self,
        bounds: Bounds<T>,
        found: T,
        node: &Node,
        of: &str,
    ) {
        let low = bounds.min.as_ref().is_some_and(|min| found < *min);
        let high = bounds.max.as_ref().is_some_and(|max| found > *max);
        if low || high {
            let end = |end: Option<T>| end.map(|end| end.to_string()).unwrap_or_default();
            let allowed = format!("{}..{}", end(bounds.min), end(bounds.max));
            let message = match of {
                "" => format!("{found} is outside `{allowed}`"),
                of => format!("a number of {found} {of} is outside `{allowed}`"),
            };
            self.findings.push(Diagnostic::error(
                rules::EXAMPLE_OUT_OF_BOUNDS,
                message,
                node.span,
                "",
            ));
        }
    }
}
