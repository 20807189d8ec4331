//! Compares the arms of unions, those told apart by a tag and those told apart by JSON type.

use super::change::Change;
use super::gap::Spot;
use super::members::Owner;
use super::shapes::{Keys, words};
use super::{Comparison, Policy, Trail};
use crate::evolve::path::{Leaf, Step};
use crate::evolve::rule;
use crate::evolve::sample;
use crate::evolve::verdict::{Audience, Level};
use crate::model::{Arm, Shape, TypeId, Variant};

impl<'c> Comparison<'c> {
    pub(super) fn variants(
        &mut self,
        tag: &str,
        [old, new]: [&'c [Variant]; 2],
        closed: [bool; 2],
        place: &Trail,
        keys: &Keys,
    ) {
        let find = |list: &'c [Variant], text: &str| list.iter().find(|it| it.tag == text);
        for variant in old.iter().filter(|it| find(new, &it.tag).is_none()) {
            let inside = place.both(Step::Variant(variant.tag.clone()));
            let reason = format!("the kind `{}` of `{tag}` is gone", variant.tag);
            let mut change = Change::new(rule::VARIANT_REMOVED, &inside, &variant.tag, reason);
            let value = sample::tagged(self.before(), tag, &variant.tag, variant.content, 0);
            let leaf = Leaf::Is(value.into());
            change = change.leaf(Audience::Producer, Some(leaf.clone()));
            change = if closed[1] {
                change.leaf(Audience::Replayer, Some(leaf))
            } else {
                change.say(
                    Audience::Replayer,
                    Level::Degraded,
                    "stored objects of the kind are read as unrecognized",
                )
            };
            if let Some(clash) = self.kind_clash(Audience::Reader, closed[1], tag, variant, false) {
                change = change.leaf(Audience::Reader, Some(clash));
            }
            let content = self.before().ty(variant.content).name.clone();
            self.push(
                change
                    .rust(Some("the variant and its type are gone"))
                    .typescript(Some("the kind's type is gone"))
                    .at(Some(format!("type/{content}")), keys[1].clone()),
            );
        }
        for variant in new {
            let inside = place.both(Step::Variant(variant.tag.clone()));
            let content = self.after().ty(variant.content).name.clone();
            if let Some(before) = find(old, &variant.tag) {
                let owner = Owner::of(self.before(), before.content, self.after(), variant.content);
                let [members, others] = [
                    self.before().members(before.content),
                    self.after().members(variant.content),
                ];
                self.met.push((before.content, variant.content));
                self.members(members, others, &inside, &owner);
                continue;
            }
            let reason = format!("there is a new kind `{}` of `{tag}`", variant.tag);
            let mut change = Change::new(rule::VARIANT_ADDED, &inside, &variant.tag, reason);
            let value = sample::tagged(self.after(), tag, &variant.tag, variant.content, 0);
            let leaf = Leaf::Is(value.into());
            change = change.leaf(Audience::Validator, Some(leaf.clone()));
            if closed[0] {
                change = change.leaf(Audience::Reader, Some(leaf));
            }
            if let Some(clash) = self.kind_clash(Audience::Replayer, closed[0], tag, variant, true)
            {
                change = change.leaf(Audience::Replayer, Some(clash));
            }
            self.push(
                change
                    .typescript(
                        closed[1].then_some("a `switch` that names every kind lacks a case"),
                    )
                    .because(Audience::Rust, "the enum is non-exhaustive")
                    .at(keys[0].clone(), Some(format!("type/{content}"))),
            );
        }
    }

    /// An object with a tag that one side does not list, which the other refuses: possible where unlisted kinds are open,
    /// unless one trusts that nobody used the name.
    fn kind_clash(
        &self,
        audience: Audience,
        closed: bool,
        tag: &str,
        variant: &Variant,
        added: bool,
    ) -> Option<Leaf> {
        if closed || self.policy == Policy::Lenient {
            return None;
        }
        let catalog = if added { self.after() } else { self.before() };
        let members = catalog.members(variant.content);
        let mut object = serde_json::Map::new();
        object.insert(tag.to_owned(), variant.tag.as_str().into());
        if members.iter().any(|member| !member.optional) {
            return Some(Leaf::Is(object.into()));
        }
        members.iter().find_map(|member| {
            let Leaf::Is(value) = self.clash(audience, member)? else {
                return None;
            };
            let mut with = object.clone();
            with.insert(member.wire.clone(), value);
            Some(Leaf::Is(with.into()))
        })
    }

    pub(super) fn untagged(
        &mut self,
        [old, new]: [Option<TypeId>; 2],
        place: &Trail,
        keys: &Keys,
        name: &str,
    ) {
        let inside = place.both(Step::Untagged);
        match (old, new) {
            (None, None) => {}
            (Some(before), Some(after)) => {
                let owner = Owner::of(self.before(), before, self.after(), after);
                self.met.push((before, after));
                let [members, others] =
                    [self.before().members(before), self.after().members(after)];
                self.members(members, others, &inside, &owner);
            }
            (None, Some(after)) => {
                let leaf = || Some(Leaf::Is(sample::object(self.after(), after, 0).into()));
                let reason = format!("`{name}` may be an object without the tag");
                let change = Change::new(rule::UNTAGGED_ADDED, &inside, "", reason)
                    .leaf(Audience::Reader, leaf())
                    .leaf(Audience::Validator, leaf())
                    .typescript(Some("there is a kind without the tag"));
                self.push(change.at(keys[0].clone(), keys[1].clone()));
            }
            (Some(before), None) => {
                let leaf = || Some(Leaf::Is(sample::object(self.before(), before, 0).into()));
                let reason = format!("`{name}` can no longer be an object without the tag");
                let change = Change::new(rule::UNTAGGED_REMOVED, &inside, "", reason)
                    .leaf(Audience::Replayer, leaf())
                    .leaf(Audience::Producer, leaf())
                    .rust(Some("the variant `Untagged` is gone"))
                    .typescript(Some("the type of the kind without the tag is gone"));
                self.push(change.at(keys[0].clone(), keys[1].clone()));
            }
        }
    }

    pub(super) fn arms(
        &mut self,
        [old, new]: [&'c [Arm]; 2],
        whole: &[Shape; 2],
        place: &Trail,
        keys: &Keys,
    ) {
        let group = |arm: &Arm| match arm.ident.as_str() {
            "Integer" | "Number" => 0,
            "Map" | "Object" => 1,
            "String" => 2,
            "Boolean" => 3,
            _ => 4,
        };
        let find = |list: &'c [Arm], arm: &Arm| list.iter().find(|it| group(it) == group(arm));
        for arm in old.iter().filter(|arm| find(new, arm).is_none()) {
            let inside = place.both(Step::Arm(arm.ident.clone()));
            let reason = format!("the arm {} is gone", words(self.before(), &arm.shape));
            let mut change = Change::new(rule::ARM_REMOVED, &inside, &arm.ident, reason);
            for audience in [Audience::Replayer, Audience::Producer] {
                let gap = self.gap(audience, Spot::part(&arm.shape), Spot::part(&whole[1]));
                change = change.leaf(audience, gap.map(Leaf::Is));
            }
            self.push(
                change
                    .rust(Some("the variant is gone"))
                    .at(keys[0].clone(), keys[1].clone()),
            );
        }
        for arm in new {
            let Some(before) = find(old, arm) else {
                let inside = place.both(Step::Arm(arm.ident.clone()));
                let reason = format!("there is a new arm {}", words(self.after(), &arm.shape));
                let mut change = Change::new(rule::ARM_ADDED, &inside, &arm.ident, reason);
                for audience in [Audience::Reader, Audience::Validator] {
                    let gap = self.gap(audience, Spot::part(&arm.shape), Spot::part(&whole[0]));
                    change = change.leaf(audience, gap.map(Leaf::Is));
                }
                let why = "the value may be of a type that it could not be";
                self.push(
                    change
                        .because(Audience::Rust, "the enum is non-exhaustive")
                        .typescript(Some(why))
                        .at(keys[0].clone(), keys[1].clone()),
                );
                continue;
            };
            let inside = place.with(
                Step::Arm(before.ident.clone()),
                Step::Arm(arm.ident.clone()),
            );
            let what = format!("the arm {}", arm.ident.to_lowercase());
            self.shapes(
                Spot::part(&before.shape),
                Spot::part(&arm.shape),
                &inside,
                keys,
                &what,
            );
        }
    }
}
