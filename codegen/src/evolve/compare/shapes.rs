//! Compares what values may be: type expressions, and the named types that they lead to.

use super::change::Change;
use super::gap::Spot;
use super::members::Owner;
use super::{Comparison, Seen, Trail, rust, typescript};
use crate::evolve::path::{Leaf, Step};
use crate::evolve::rule;
use crate::evolve::sample::UNLISTED;
use crate::evolve::verdict::Audience;
use crate::model::{Definition, EnumValue, Shape, TypeId};

pub(super) type Keys = [Option<String>; 2];

impl<'c> Comparison<'c> {
    /// Two types of a value; tells whether they are of one kind, so that demands on the value can be compared.
    pub(super) fn shapes(
        &mut self,
        old: Spot<'c>,
        new: Spot<'c>,
        place: &Trail,
        keys: &Keys,
        what: &str,
    ) -> bool {
        match (old.shape, new.shape) {
            (Shape::Json, Shape::Json) => true,
            (Shape::Scalar(before), Shape::Scalar(after)) if before == after => true,
            (Shape::Nullable(before), Shape::Nullable(after)) => {
                self.shapes(Spot::part(before), Spot::part(after), place, keys, what)
            }
            (Shape::Nullable(before), after) if *after != Shape::Json => {
                self.nullability(place, false, what, true, keys);
                self.shapes(Spot::part(before), Spot::part(after), place, keys, what)
            }
            (before, Shape::Nullable(after)) if *before != Shape::Json => {
                self.nullability(place, true, what, true, keys);
                self.shapes(Spot::part(before), Spot::part(after), place, keys, what)
            }
            (Shape::List(before), Shape::List(after)) => {
                let inside = place.both(Step::Element);
                self.shapes(Spot::part(before), Spot::part(after), &inside, keys, what);
                true
            }
            (Shape::Map(before), Shape::Map(after)) => {
                let inside = place.both(Step::Value);
                self.shapes(Spot::part(before), Spot::part(after), &inside, keys, what);
                true
            }
            (Shape::Type(before), Shape::Type(after)) if self.comparable(*before, *after) => {
                self.named(*before, *after, place, keys, what);
                true
            }
            _ => {
                self.type_changed(old, new, place, keys, what);
                false
            }
        }
    }

    /// Whether two named types are of one kind.
    fn comparable(&self, old: TypeId, new: TypeId) -> bool {
        match (
            &self.before().ty(old).definition,
            &self.after().ty(new).definition,
        ) {
            (Definition::Struct(_), Definition::Struct(_))
            | (Definition::Enum { .. }, Definition::Enum { .. })
            | (Definition::Choice(_), Definition::Choice(_)) => true,
            (Definition::Tagged { tag, .. }, Definition::Tagged { tag: other, .. }) => tag == other,
            (Definition::Scalar { scalar, .. }, Definition::Scalar { scalar: other, .. }) => {
                scalar == other
            }
            _ => false,
        }
    }

    fn type_changed(
        &mut self,
        old: Spot<'c>,
        new: Spot<'c>,
        place: &Trail,
        keys: &Keys,
        what: &str,
    ) {
        let (before, after) = (self.before(), self.after());
        if let (Shape::Type(before), Shape::Type(after)) = (old.shape, new.shape) {
            self.met.push((*before, *after));
        }
        let names = [words(before, old.shape), words(after, new.shape)];
        let reason = format!("`{what}` is {} and no longer {}", names[1], names[0]);
        let change = Change::new(rule::MEMBER_TYPE_CHANGED, place, &names[1], reason);
        let change = self.held(change, old, new, &super::WIRE);
        let texts = [
            rust::shape(before, old.shape),
            rust::shape(after, new.shape),
        ];
        // Where two kinds of types share a name, the name says nothing.
        let named = matches!((old.shape, new.shape), (Shape::Type(_), Shape::Type(_)));
        let rust = named || texts[0] != texts[1];
        let other = typescript::breaks((before, old.shape), (after, new.shape));
        self.push(
            change
                .rust(rust.then_some("the field's type is another"))
                .typescript(other.then_some("the property's type has values that it had not"))
                .at(keys[0].clone(), keys[1].clone()),
        );
    }

    /// Two named types of one kind.
    fn named(&mut self, old: TypeId, new: TypeId, place: &Trail, keys: &Keys, what: &str) {
        let names = [
            self.before().ty(old).name.as_str(),
            self.after().ty(new).name.as_str(),
        ];
        if names[0] != names[1] && self.renamed.get(names[0]) != Some(&names[1]) {
            let reason = format!(
                "`{what}` is of the type `{}` and no longer `{}`",
                names[1], names[0]
            );
            let change = Change::new(rule::MEMBER_TYPE_CHANGED, place, names[1], reason);
            self.push(
                change
                    .rust(Some("the field's type is another"))
                    .at(keys[0].clone(), keys[1].clone()),
            );
        }
        if let Some(seen) = self.seen.get(&(old, new)) {
            let (from, end) = (seen.first, seen.end);
            if let Some(end) = end {
                let (first, here) = (seen.pointer.clone(), place.pointer());
                for change in &mut self.changes[from..end] {
                    if let Some(rest) = change.pointer.strip_prefix(&first) {
                        change.also.push(format!("{here}{rest}"));
                    }
                }
            }
            return;
        }
        let first = self.changes.len();
        let pointer = place.pointer();
        self.seen.insert(
            (old, new),
            Seen {
                pointer,
                first,
                end: None,
            },
        );
        self.met.push((old, new));
        let outer = self.ty.replace((old, new));
        self.definitions(old, new, place, what);
        self.ty = outer;
        let end = self.changes.len();
        if let Some(seen) = self.seen.get_mut(&(old, new)) {
            seen.end = Some(end);
        }
    }

    fn definitions(&mut self, old: TypeId, new: TypeId, place: &Trail, what: &str) {
        let (before, after) = (self.before().ty(old), self.after().ty(new));
        let keys = [before, after].map(|ty| Some(format!("type/{}", ty.name)));
        match (&before.definition, &after.definition) {
            (Definition::Struct(members), Definition::Struct(others)) => {
                let owner = Owner::of(self.before(), old, self.after(), new);
                self.members(members, others, place, &owner);
            }
            (
                Definition::Enum { values, closed },
                Definition::Enum {
                    values: others,
                    closed: other,
                },
            ) => {
                let names = [before.name.as_str(), after.name.as_str()];
                self.opened(
                    [closed.is_some(), other.is_some()],
                    None,
                    place,
                    &keys,
                    names[1],
                );
                self.values(
                    [values, others],
                    [closed.is_some(), other.is_some()],
                    place,
                    names,
                );
            }
            (
                Definition::Tagged {
                    tag,
                    variants,
                    untagged,
                    closed,
                },
                Definition::Tagged {
                    variants: others,
                    untagged: other,
                    closed: shut,
                    ..
                },
            ) => {
                let closed = [closed.is_some(), shut.is_some()];
                self.opened(closed, Some(tag), place, &keys, &after.name);
                self.variants(tag, [variants, others], closed, place, &keys);
                self.untagged([*untagged, *other], place, &keys, &after.name);
            }
            (Definition::Choice(arms), Definition::Choice(others)) => {
                let both = [Shape::Type(old), Shape::Type(new)];
                self.arms([arms, others], &both, place, &keys);
            }
            (
                Definition::Scalar {
                    scalar,
                    constraints,
                    ..
                },
                Definition::Scalar {
                    constraints: others,
                    ..
                },
            ) => {
                let shape = Shape::Scalar(*scalar);
                let spots = [constraints, others].map(|it| Spot {
                    constraints: Some(it),
                    ..Spot::part(&shape)
                });
                self.constrained([constraints, others], spots, place, &keys, what);
            }
            _ => {}
        }
    }

    /// Whether values or kinds that are not listed can occur.
    fn opened(
        &mut self,
        [before, after]: [bool; 2],
        tag: Option<&str>,
        place: &Trail,
        keys: &Keys,
        name: &str,
    ) {
        if before == after {
            return;
        }
        let leaf = || {
            Some(Leaf::Is(match tag {
                Some(tag) => serde_json::json!({ tag: UNLISTED }),
                None => UNLISTED.into(),
            }))
        };
        let (rule, reason, audience) = match (after, tag) {
            (false, None) => (
                rule::ENUM_OPENED,
                "may have values that are not listed",
                Audience::Reader,
            ),
            (false, Some(_)) => (
                rule::UNION_OPENED,
                "may be of kinds that are not listed",
                Audience::Reader,
            ),
            (true, None) => (
                rule::ENUM_CLOSED,
                "can no longer have values that are not listed",
                Audience::Replayer,
            ),
            (true, Some(_)) => (
                rule::UNION_CLOSED,
                "can no longer be of kinds that are not listed",
                Audience::Replayer,
            ),
        };
        let change =
            Change::new(rule, place, "", format!("`{name}` {reason}")).leaf(audience, leaf());
        let rust = match (after, tag) {
            (false, None) => Some("the type now borrows and is no longer `Copy`"),
            (true, None) => Some("the type no longer borrows, and `Unrecognized` is gone"),
            (true, Some(_)) => Some("the variant `Unrecognized` is gone"),
            (false, Some(_)) => None,
        };
        let typescript = (!after).then_some("a `switch` that names every value lacks a case");
        self.push(
            change
                .rust(rust)
                .typescript(typescript)
                .at(keys[0].clone(), keys[1].clone()),
        );
    }

    fn values(
        &mut self,
        [old, new]: [&'c [EnumValue]; 2],
        closed: [bool; 2],
        place: &Trail,
        names: [&str; 2],
    ) {
        let has =
            |list: &[EnumValue], value: &EnumValue| list.iter().any(|it| it.wire == value.wire);
        for value in new.iter().filter(|value| !has(old, value)) {
            let reason = format!("`{}` lists the new value `{}`", names[1], value.wire);
            let leaf = || Some(Leaf::Is(value.wire.as_str().into()));
            let mut change = Change::new(rule::ENUM_VALUE_ADDED, place, &value.wire, reason)
                .leaf(Audience::Validator, leaf());
            if closed[0] {
                change = change.leaf(Audience::Reader, leaf());
            }
            self.push(
                change
                    .typescript(
                        closed[1].then_some("a `switch` that names every value lacks a case"),
                    )
                    .because(Audience::Rust, "the enum is non-exhaustive")
                    .at(None, Some(format!("value/{}/{}", names[1], value.wire))),
            );
        }
        for value in old.iter().filter(|value| !has(new, value)) {
            let reason = format!("`{}` no longer lists the value `{}`", names[1], value.wire);
            let leaf = || Some(Leaf::Is(value.wire.as_str().into()));
            let mut change = Change::new(rule::ENUM_VALUE_REMOVED, place, &value.wire, reason)
                .leaf(Audience::Producer, leaf());
            if closed[1] {
                change = change.leaf(Audience::Replayer, leaf());
            }
            self.push(
                change
                    .rust(Some("the variant is gone"))
                    .typescript(
                        closed[1].then_some("a comparison with the value no longer compiles"),
                    )
                    .at(Some(format!("value/{}/{}", names[0], value.wire)), None),
            );
        }
    }
}

/// A type in words, as the catalog writes it.
pub(super) fn words(catalog: &crate::model::Catalog, shape: &Shape) -> String {
    format!("`{}`", crate::evolve::prose::expression(catalog, shape))
}
