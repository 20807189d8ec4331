//! Applies the cures that findings come with.

use std::collections::BTreeMap;

use super::{Diagnostic, Patch, Severity};
use crate::load::Sources;
use crate::tree::Tree;

/// The files that cures change, as they are afterwards, and how many cures that were. Of cures that would change the same
/// place the first is applied: what the others are about may look different then. Errors go first, as what else is found
/// beside them may come of them.
pub fn mend(findings: &[Diagnostic], sources: &Sources) -> (Tree, usize) {
    let is_broken = findings.iter().any(|it| it.severity == Severity::Error);
    let mut patches: BTreeMap<u32, Vec<&Patch>> = BTreeMap::new();
    for finding in findings {
        if let Some(cure) = &finding.cure
            && (!is_broken || finding.severity == Severity::Error)
        {
            patches.entry(cure.span.file).or_default().push(cure);
        }
    }
    let mut tree = Tree::new(false);
    let mut applied = 0;
    for (file, mut patches) in patches {
        let source = sources.files.get(file as usize);
        let Some((path, text)) = source.and_then(|it| Some((&it.path, it.text.as_deref()?))) else {
            continue;
        };
        patches.sort_by_key(|patch| (patch.span, &patch.text));
        let (mut mended, mut at) = (String::new(), 0);
        for patch in patches {
            let bytes = patch.span.bytes();
            let Some(kept) = text
                .get(at..bytes.start)
                .filter(|_| bytes.end <= text.len())
            else {
                continue;
            };
            mended.push_str(kept);
            mended.push_str(&patch.text);
            at = bytes.end;
            applied += 1;
        }
        mended.push_str(text.get(at..).unwrap_or_default());
        tree.place(path.clone(), mended);
    }
    (tree, applied)
}
