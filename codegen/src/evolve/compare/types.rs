//! Compares the named types that are declared: which there are, and those that no event uses.

use std::collections::{HashMap, HashSet};

use super::change::Change;
use super::{Comparison, Trail};
use crate::evolve::rule;
use crate::evolve::verdict::Audience;
use crate::model::{Catalog, Type};

/// Types that say which they were: old name to new.
pub(super) fn renamed<'c>(old: &'c Catalog, new: &'c Catalog) -> HashMap<&'c str, &'c str> {
    let names: HashSet<&str> = old.types.iter().map(|ty| ty.name.as_str()).collect();
    let kept: HashSet<&str> = new.types.iter().map(|ty| ty.name.as_str()).collect();
    new.types
        .iter()
        .filter_map(|ty| Some((ty.renamed_from.as_deref()?, ty.name.as_str())))
        .filter(|(before, after)| {
            names.contains(before) && !kept.contains(before) && !names.contains(after)
        })
        .collect()
}

impl Comparison<'_> {
    pub(super) fn types(&mut self) {
        let (old, new) = (self.before(), self.after());
        let key = |ty: &Type| Some(format!("type/{}", ty.name));
        let after: HashMap<&str, &Type> =
            new.types.iter().map(|ty| (ty.name.as_str(), ty)).collect();
        let before: HashMap<&str, &Type> =
            old.types.iter().map(|ty| (ty.name.as_str(), ty)).collect();
        let former: HashMap<&str, &str> =
            self.renamed.iter().map(|(old, new)| (*new, *old)).collect();
        let here = Trail::default();
        // Types of a group are payloads and parts of them: what becomes of them is told where they are used.
        let shared = |ty: &&Type| ty.group.is_none();
        for ty in old.types.iter().filter(shared) {
            if let Some(name) = self.renamed.get(ty.name.as_str()) {
                let reason = format!("the type `{}` is now called `{name}`", ty.name);
                let change = Change::new(rule::TYPE_RENAMED, &here, &ty.name, reason);
                let change = change.rust(Some("the name is another")).named();
                self.push(change.at(key(ty), after.get(name).and_then(|ty| key(ty))));
            } else if !after.contains_key(ty.name.as_str()) {
                let reason = format!("the type `{}` is gone", ty.name);
                let change = Change::new(rule::TYPE_REMOVED, &here, &ty.name, reason);
                self.push(
                    change
                        .rust(Some("whoever names it no longer compiles"))
                        .named()
                        .at(key(ty), None),
                );
            }
        }
        let met: HashSet<_> = self.met.iter().map(|(_, new)| *new).collect();
        for (id, ty) in new.types.iter().enumerate().filter(|(_, ty)| shared(ty)) {
            let name = former.get(ty.name.as_str()).copied().unwrap_or(&ty.name);
            let Some(&twin) = before.get(name) else {
                let reason = format!("there is a new type `{}`", ty.name);
                let change = Change::new(rule::TYPE_ADDED, &here, &ty.name, reason);
                self.push(change.named().at(None, key(ty)));
                continue;
            };
            self.type_words(twin, ty);
            let used = met.contains(&crate::model::TypeId(id));
            if !used && !self.alike(twin, ty) {
                let reason = format!(
                    "the type `{}`, which no event has on both sides, is something else",
                    ty.name
                );
                let change = Change::new(rule::UNUSED_TYPE_CHANGED, &here, &ty.name, reason);
                let change =
                    change.because(Audience::Reader, "no event that both sides have carries it");
                self.push(
                    change
                        .rust(Some("its fields or variants are others"))
                        .at(key(twin), key(ty)),
                );
            }
        }
    }

    /// Whether two types are made alike, words apart.
    fn alike(&self, old: &Type, new: &Type) -> bool {
        let [before, after] = [(self.before(), old), (self.after(), new)]
            .map(|(catalog, ty)| crate::evolve::prose::outline(catalog, ty));
        before == after
    }
}
