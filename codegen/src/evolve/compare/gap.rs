//! Finds values that one catalog admits and another does not.

use serde_json::Value;

use super::change::Change;
use super::{Comparison, Policy};
use crate::evolve::admit::{Contract, Profile};
use crate::evolve::path::Leaf;
use crate::evolve::sample::{self, Hints};
use crate::evolve::verdict::{Audience, Level};
use crate::model::{Bounds, Catalog, Constraints, Definition, Member, Shape, TypeId};

/// A type as it stands somewhere: with what the member that it is the type of demands.
#[derive(Clone, Copy)]
pub(super) struct Spot<'s> {
    pub(super) shape: &'s Shape,
    pub(super) constraints: Option<&'s Constraints>,
    pub(super) nullable: bool,
    pub(super) example: Option<&'s Value>,
}

impl<'s> Spot<'s> {
    pub(super) fn of(member: &'s Member) -> Spot<'s> {
        Spot {
            shape: &member.shape,
            constraints: Some(&member.constraints),
            nullable: member.nullable,
            example: member.example.as_ref(),
        }
    }

    pub(super) fn part(shape: &'s Shape) -> Spot<'s> {
        Spot {
            shape,
            constraints: None,
            nullable: false,
            example: None,
        }
    }

    pub(super) fn admitted(self, contract: Contract<'_>, value: &Value) -> bool {
        (self.nullable && value.is_null())
            || contract.shape(self.shape, value)
                && self
                    .constraints
                    .is_none_or(|it| contract.constraints(it, value))
    }

    fn hint(self, catalog: &Catalog, hints: &mut Hints) {
        if let Some(constraints) = self.constraints {
            hints.constraints(constraints);
        }
        hints.shape(catalog, self.shape, 0);
    }
}

/// What is said where neither a proof nor an example was found.
const UNDECIDED: &str = "more may be demanded than before: no value was found that shows it, and none is known not to exist";

impl Spot<'_> {
    /// Whether something is demanded here that another place of another catalog does not demand, as far as the demands alone
    /// tell.
    fn demands_more(self, own: &Catalog, other: Spot<'_>, its: &Catalog) -> bool {
        let [demands, known] = [(self, own), (other, its)].map(|(spot, catalog)| {
            let mut found = Vec::new();
            found.extend(spot.constraints.cloned());
            collect(catalog, spot.shape, &mut Vec::new(), &mut found);
            found
        });
        let is_met = |demand: &Constraints| {
            let none = Constraints::default();
            let mut known = known.iter().chain([&none]);
            known.any(|it| !is_narrower(it, demand))
        };
        !demands.iter().all(is_met)
    }
}

/// What is demanded of a type and inside it.
fn collect(catalog: &Catalog, shape: &Shape, open: &mut Vec<TypeId>, found: &mut Vec<Constraints>) {
    let Some(id) = shape.named().filter(|id| !open.contains(id)) else {
        return;
    };
    open.push(id);
    let members = |id: TypeId, open: &mut Vec<TypeId>, found: &mut Vec<Constraints>| {
        for member in catalog.members(id) {
            found.push(member.constraints.clone());
            collect(catalog, &member.shape, open, found);
        }
    };
    match &catalog.ty(id).definition {
        Definition::Struct(_) => members(id, open, found),
        Definition::Tagged {
            variants, untagged, ..
        } => {
            let contents = variants.iter().map(|variant| variant.content);
            contents
                .chain(*untagged)
                .for_each(|id| members(id, open, found));
        }
        Definition::Choice(arms) => {
            for arm in arms {
                collect(catalog, &arm.shape, open, found);
            }
        }
        Definition::Scalar { constraints, .. } => found.push(constraints.clone()),
        Definition::Enum { .. } => {}
    }
}

/// Whether some demands may admit less than others; that of a pattern is anybody's guess.
fn is_narrower(than: &Constraints, it: &Constraints) -> bool {
    fn bounds<T: PartialOrd + Copy>(than: Bounds<T>, it: Bounds<T>) -> bool {
        let above = it
            .min
            .is_some_and(|min| than.min.is_none_or(|other| other < min));
        let below = it
            .max
            .is_some_and(|max| than.max.is_none_or(|other| other > max));
        above || below
    }
    // Nothing has less than no elements.
    let counted = |bounds: Bounds<u64>| Bounds {
        min: bounds.min.or(Some(0)),
        ..bounds
    };
    bounds(than.range, it.range)
        || bounds(counted(than.length), counted(it.length))
        || bounds(counted(than.items), counted(it.items))
        || it
            .pattern
            .as_ref()
            .is_some_and(|pattern| !is_implied(pattern, than.pattern.as_deref()))
}

/// Whether a text that another pattern matches is known to match this one: it is the same, or the other begins with it and it
/// asks for a beginning alone.
fn is_implied(pattern: &str, by: Option<&str>) -> bool {
    let Some(by) = by else {
        return false;
    };
    let plain = |text: &str| {
        text.chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_:/".contains(c))
    };
    let begins = pattern.strip_prefix('^').is_some_and(plain)
        && by
            .strip_prefix(pattern)
            .is_some_and(|rest| !rest.starts_with(['*', '?', '+', '{']) && !by.contains('|'));
    pattern == by || begins
}

impl<'c> Comparison<'c> {
    /// The catalog that a document of an audience comes from, the one that reads it, and by which contract.
    pub(super) fn relation(&self, audience: Audience) -> (&'c Catalog, &'c Catalog, Profile) {
        match audience {
            Audience::Replayer => (self.before(), self.after(), Profile::Open),
            Audience::Producer => (self.before(), self.after(), Profile::Strict),
            Audience::Validator => (self.after(), self.before(), Profile::Strict),
            _ => (self.after(), self.before(), Profile::Open),
        }
    }

    /// The change, with a value for each audience whose source admits one that its reader refuses. Where the reader may demand
    /// more and no such value is found, nobody knows: two patterns cannot be compared in general.
    pub(super) fn held(
        &self,
        change: Change<'c>,
        old: Spot<'_>,
        new: Spot<'_>,
        audiences: &[Audience],
    ) -> Change<'c> {
        audiences.iter().fold(change, |change, &audience| {
            let (from, to) = match audience {
                Audience::Replayer | Audience::Producer => (old, new),
                _ => (new, old),
            };
            if let Some(value) = self.gap(audience, from, to) {
                return change.leaf(audience, Some(Leaf::Is(value)));
            }
            let (source, reader, profile) = self.relation(audience);
            if profile == Profile::Strict && to.demands_more(reader, from, source) {
                return change.say(audience, Level::Degraded, UNDECIDED);
            }
            change
        })
    }

    /// A value that the audience's source admits and its reader does not.
    pub(super) fn gap(&self, audience: Audience, from: Spot<'_>, to: Spot<'_>) -> Option<Value> {
        let (source, reader, profile) = self.relation(audience);
        let (source, reader) = (
            Contract {
                catalog: source,
                profile,
            },
            Contract {
                catalog: reader,
                profile,
            },
        );
        let open = profile == Profile::Open;
        let mut hints = Hints::new(open && self.policy == Policy::Strict);
        from.hint(source.catalog, &mut hints);
        to.hint(reader.catalog, &mut hints);
        let mut tries: Vec<Value> = from.example.into_iter().cloned().collect();
        tries.extend(sample::many(source, from.shape, &hints));
        tries.extend(from.nullable.then_some(Value::Null));
        tries
            .into_iter()
            .find(|value| from.admitted(source, value) && !to.admitted(reader, value))
    }

    /// Anything that a member refuses, if undocumented members may be there.
    pub(super) fn clash(&self, audience: Audience, member: &Member) -> Option<Leaf> {
        if self.policy == Policy::Lenient {
            return None;
        }
        self.gap(audience, Spot::part(&Shape::Json), Spot::of(member))
            .map(Leaf::Is)
    }
}
