//! Finds values that one catalog admits and another does not.

use serde_json::Value;

use super::{Comparison, Policy, WIRE};
use crate::evolve::admit::{Contract, Profile};
use crate::evolve::path::Leaf;
use crate::evolve::sample::{self, Hints};
use crate::evolve::verdict::Audience;
use crate::model::{Catalog, Constraints, Member, Shape};

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

    /// For each audience on the wire, a value of its source that its reader refuses.
    pub(super) fn gaps(&self, old: Spot<'_>, new: Spot<'_>) -> [Option<Leaf>; 4] {
        WIRE.map(|audience| {
            let (from, to) = match audience {
                Audience::Replayer | Audience::Producer => (old, new),
                _ => (new, old),
            };
            self.gap(audience, from, to).map(Leaf::Is)
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
