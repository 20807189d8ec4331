//! Marks the findings that somebody has approved, and tells which approvals do nothing.

use super::finding::{Finding, Place, fingerprint};
use super::rule::{self, Rule};
use super::verdict::{Level, Verdicts};
use crate::syntax::Approval;

/// Marks findings by their fingerprints. An approval that is past its date marks nothing; that, and one that matches
/// nothing, is a finding of its own. `today` is a date as approvals write it: `2026-01-31`.
pub fn approve(
    findings: &mut Vec<Finding>,
    approvals: &[Approval],
    today: &str,
    place: impl Fn(&Approval) -> Option<Place>,
) {
    let mut more = Vec::new();
    for approval in approvals {
        let expired = approval.expires.value.as_str() < today;
        let mut matched = false;
        for finding in findings
            .iter_mut()
            .filter(|it| it.fingerprint == approval.fingerprint.value)
        {
            matched = true;
            if !expired {
                let until = &approval.expires.value;
                finding.approved = Some(format!("{} (until {until})", approval.reason.value));
            }
        }
        let (rule, what): (&'static Rule, String) = if !matched {
            (rule::APPROVAL_UNUSED, "matches no finding".to_owned())
        } else if expired {
            (
                rule::APPROVAL_EXPIRED,
                format!("ended on {}", approval.expires.value),
            )
        } else {
            continue;
        };
        let number = &approval.fingerprint.value;
        more.push(Finding {
            rule,
            catalog: String::new(),
            event: None,
            pointer: String::new(),
            also: Vec::new(),
            ty: None,
            reason: format!("the approval of `{number}` {what}"),
            verdicts: Verdicts::all(Level::NoChange),
            counterexamples: Vec::new(),
            old: None,
            new: place(approval),
            fingerprint: fingerprint([rule.id, number]),
            approved: None,
        });
    }
    findings.extend(more);
}
