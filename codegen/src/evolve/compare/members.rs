//! Compares the members of objects: presence, names, and what they may be.

use super::change::Change;
use super::gap::Spot;
use super::{Comparison, Trail, rust};
use crate::evolve::finding::Side;
use crate::evolve::path::{Leaf, Step};
use crate::evolve::rule;
use crate::evolve::sample;
use crate::evolve::verdict::{Audience, Level};
use crate::model::{Bounds, Catalog, Constraints, Member, Shape, TypeId};

/// Whose members are compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Owner {
    /// The types' names, for finding places; empty for the envelope.
    names: [String; 2],
    /// Whether it has a constructor, which takes what is required.
    constructor: bool,
    /// The places, where they are not in the types.
    keys: Option<[Option<String>; 2]>,
}

impl Owner {
    pub(super) fn envelope() -> Owner {
        Owner::default()
    }

    pub(super) fn of(old: &Catalog, before: TypeId, new: &Catalog, after: TypeId) -> Owner {
        let names = [old.ty(before).name.clone(), new.ty(after).name.clone()];
        Owner {
            names,
            constructor: true,
            keys: None,
        }
    }

    pub(super) fn with_keys(&self, keys: [Option<String>; 2]) -> Owner {
        Owner {
            keys: Some(keys),
            ..self.clone()
        }
    }

    /// What names the place of a member.
    pub(super) fn key(&self, side: Side, wire: &str) -> Option<String> {
        if let Some(keys) = &self.keys {
            return keys[side as usize].clone();
        }
        Some(match self.names[side as usize].as_str() {
            "" => format!("envelope/{wire}"),
            name => format!("member/{name}/{wire}"),
        })
    }

    pub(super) fn is_envelope(&self) -> bool {
        self.names[0].is_empty()
    }
}

impl<'c> Comparison<'c> {
    pub(super) fn members(
        &mut self,
        old: &'c [Member],
        new: &'c [Member],
        trail: &Trail,
        owner: &Owner,
    ) {
        self.members_but(&[], [old, new], trail, owner);
    }

    /// The members of an object, those apart that have moved.
    pub(super) fn members_but(
        &mut self,
        moved: &[&str],
        [old, new]: [&'c [Member]; 2],
        trail: &Trail,
        owner: &Owner,
    ) {
        let stays = |member: &&Member| !moved.contains(&member.wire.as_str());
        let mut free: Vec<&Member> = old.iter().filter(stays).collect();
        let take = |free: &mut Vec<&'c Member>, is: &dyn Fn(&Member) -> bool| {
            let at = free.iter().position(|member| is(member))?;
            Some(free.remove(at))
        };
        let mut pairs: Vec<(&Member, Option<&Member>)> = new
            .iter()
            .filter(stays)
            .map(|member| (member, take(&mut free, &|it| it.wire == member.wire)))
            .collect();
        for (member, before) in &mut pairs {
            if before.is_none() {
                *before = take(&mut free, &|it| member.was(it));
            }
        }
        for member in free {
            self.removed_member(member, trail, owner);
        }
        for (member, before) in pairs {
            match before {
                Some(before) => self.member(before, member, trail, owner),
                None => self.added_member(member, trail, owner),
            }
        }
        if owner.constructor {
            self.constructor(old, new, trail, owner);
        }
    }

    fn added_member(&mut self, member: &'c Member, trail: &Trail, owner: &Owner) {
        let place = trail.both(Step::Member(member.wire.clone()));
        let (rule, always) = if member.optional {
            (rule::OPTIONAL_MEMBER_ADDED, "may be there")
        } else {
            (rule::REQUIRED_MEMBER_ADDED, "is always there")
        };
        let reason = format!("there is a new member `{}`, which {always}", member.wire);
        let mut change = Change::new(rule, &place, "", reason);
        if !owner.is_envelope() || self.somewhere_without(Side::Old, &member.wire) {
            let value = sample::member(self.after(), member);
            change = match self.sole_carriers(Side::New, member, owner) {
                Some(why) => change.say(Audience::Validator, Level::Degraded, &why),
                None => change.leaf(Audience::Validator, Some(Leaf::Is(value))),
            };
            if !member.optional {
                let absent = || Some(Leaf::Absent);
                change = change
                    .leaf(Audience::Replayer, absent())
                    .leaf(Audience::Producer, absent());
            } else if let Some(clash) = self.clash(Audience::Replayer, member) {
                change = change.leaf(Audience::Replayer, Some(clash));
            }
        }
        let constructor = !member.optional && owner.constructor;
        self.push(
            change
                .rust(constructor.then_some("the constructor takes another argument"))
                .because(
                    Audience::Typescript,
                    "reading goes on; objects that are written out in code may lack it",
                )
                .at(None, owner.key(Side::New, &member.wire)),
        );
    }

    fn removed_member(&mut self, member: &'c Member, trail: &Trail, owner: &Owner) {
        let place = trail.both(Step::Member(member.wire.clone()));
        let (rule, could) = if member.optional {
            (rule::OPTIONAL_MEMBER_REMOVED, "could be there")
        } else {
            (rule::REQUIRED_MEMBER_REMOVED, "was always there")
        };
        let reason = format!("the member `{}`, which {could}, is gone", member.wire);
        let mut change = Change::new(rule, &place, "", reason);
        if !owner.is_envelope() || self.somewhere_without(Side::New, &member.wire) {
            let value = sample::member(self.before(), member);
            change = match self.sole_carriers(Side::Old, member, owner) {
                Some(why) => change.say(Audience::Producer, Level::Degraded, &why),
                None => change.leaf(Audience::Producer, Some(Leaf::Is(value))),
            };
            if !member.optional {
                let absent = || Some(Leaf::Absent);
                change = change
                    .leaf(Audience::Reader, absent())
                    .leaf(Audience::Validator, absent());
            } else if let Some(clash) = self.clash(Audience::Reader, member) {
                change = change.leaf(Audience::Reader, Some(clash));
            }
        }
        self.push(
            change
                .gone()
                .rust(Some("the field is gone"))
                .typescript(Some("the property is gone"))
                .at(owner.key(Side::Old, &member.wire), None),
        );
    }

    /// A member that both sides have.
    pub(super) fn member(
        &mut self,
        old: &'c Member,
        new: &'c Member,
        trail: &Trail,
        owner: &Owner,
    ) {
        let place = trail.with(
            Step::Member(old.wire.clone()),
            Step::Member(new.wire.clone()),
        );
        let keys = [
            owner.key(Side::Old, &old.wire),
            owner.key(Side::New, &new.wire),
        ];
        if old.wire != new.wire {
            self.renamed_member(old, new, &place, &keys);
        }
        if old.optional != new.optional {
            self.presence(old, new, &place, owner, &keys);
        }
        let json = |member: &Member| member.shape == Shape::Json;
        if old.nullable != new.nullable && !json(old) && !json(new) {
            let rust = (old.optional || old.nullable) != (new.optional || new.nullable);
            self.nullability(&place, new.nullable, &new.wire, rust, &keys);
        }
        if old.boxed != new.boxed {
            let reason = if new.boxed {
                "is now kept"
            } else {
                "is no longer kept"
            };
            let reason = format!("`{}` {reason} on the heap", new.wire);
            let change = Change::new(rule::MEMBER_BOXED, &place, reason.clone(), reason);
            let why = "the field's type is another";
            self.push(change.rust(Some(why)).at(keys[0].clone(), keys[1].clone()));
        }
        if self.shapes(Spot::of(old), Spot::of(new), &place, &keys, &new.wire) {
            self.constrained(
                [&old.constraints, &new.constraints],
                [Spot::of(old), Spot::of(new)],
                &place,
                &keys,
                &new.wire,
            );
        }
        let lists = [old.aliases.as_slice(), new.aliases.as_slice()];
        self.aliases(
            &place,
            lists,
            &old.wire,
            &keys,
            new.optional && old.optional,
            Some(new),
        );
        if old.unit != new.unit {
            let unit = |unit: &Option<String>| unit.clone().unwrap_or_else(|| "nothing".to_owned());
            let reason = format!(
                "`{}` is counted in {} and no longer in {}",
                new.wire,
                unit(&new.unit),
                unit(&old.unit)
            );
            let mut change = Change::new(rule::UNIT_CHANGED, &place, unit(&new.unit), reason);
            if old.unit.is_some() && new.unit.is_some() {
                for audience in [Audience::Reader, Audience::Replayer] {
                    change = change.say(
                        audience,
                        Level::Degraded,
                        "the same number means something else",
                    );
                }
            } else {
                change = change.words();
            }
            self.push(change.at(keys[0].clone(), keys[1].clone()));
        }
        if owner.is_envelope() || self.ty.is_none() {
            self.member_words(old, new, &place, &keys);
        }
    }

    fn renamed_member(
        &mut self,
        old: &Member,
        new: &Member,
        place: &Trail,
        keys: &[Option<String>; 2],
    ) {
        let reason = format!("the member `{}` is now called `{}`", old.wire, new.wire);
        let mut change = Change::new(rule::MEMBER_RENAMED, place, &old.wire, reason);
        let before = || Some(Leaf::Is(sample::member(self.before(), old)));
        let after = || Some(Leaf::Is(sample::member(self.after(), new)));
        change = change
            .leaf(Audience::Producer, before())
            .leaf(Audience::Validator, after());
        change = if old.optional {
            change.say(
                Audience::Reader,
                Level::Degraded,
                "the value is no longer seen: it comes under a name that is not known",
            )
        } else {
            change.leaf(Audience::Reader, after())
        };
        change = if new.aliases.contains(&old.wire) {
            let why = "the crate reads the old name as an alias; the schemas, which know no aliases, do not";
            let change = change.say(Audience::Replayer, Level::Degraded, why);
            if new.optional {
                change
            } else {
                change.say(Audience::Schema, Level::Breaks, "")
            }
        } else if new.optional {
            change.say(
                Audience::Replayer,
                Level::Degraded,
                "the value is no longer seen: it was stored under a name that is not known",
            )
        } else {
            change.leaf(Audience::Replayer, before())
        };
        self.push(
            change
                .rust((old.ident != new.ident).then_some("the field has another name"))
                .typescript(Some("the property has another name"))
                .at(keys[0].clone(), keys[1].clone()),
        );
    }

    fn presence(
        &mut self,
        old: &Member,
        new: &Member,
        place: &Trail,
        owner: &Owner,
        keys: &[Option<String>; 2],
    ) {
        let absent = || Some(Leaf::Absent);
        let rust = owner.constructor || !old.nullable || !new.nullable;
        let rust = rust.then_some(if owner.constructor {
            "the field's type or the constructor's arguments are others"
        } else {
            "the field's type is another"
        });
        let change = if new.optional {
            let reason = format!("`{}` was always there and may now be absent", new.wire);
            Change::new(rule::MEMBER_BECAME_OPTIONAL, place, "", reason)
                .leaf(Audience::Reader, absent())
                .leaf(Audience::Validator, absent())
                .typescript(Some("the property may be `undefined`"))
        } else {
            let reason = format!("`{}` could be absent and is now always there", new.wire);
            Change::new(rule::MEMBER_BECAME_REQUIRED, place, "", reason)
                .leaf(Audience::Replayer, absent())
                .leaf(Audience::Producer, absent())
                .because(
                    Audience::Typescript,
                    "reading goes on; objects that are written out in code may lack it",
                )
        };
        self.push(change.rust(rust).at(keys[0].clone(), keys[1].clone()));
    }

    pub(super) fn nullability(
        &mut self,
        place: &Trail,
        nullable: bool,
        what: &str,
        rust: bool,
        keys: &[Option<String>; 2],
    ) {
        let null = || Some(Leaf::Is(serde_json::Value::Null));
        let change = if nullable {
            let reason = format!("`{what}` may now be null");
            Change::new(rule::MEMBER_BECAME_NULLABLE, place, "", reason)
                .leaf(Audience::Reader, null())
                .leaf(Audience::Validator, null())
                .typescript(Some("the value may be `null`"))
        } else {
            let reason = format!("`{what}` could be null and no longer can");
            Change::new(rule::MEMBER_BECAME_NON_NULL, place, "", reason)
                .leaf(Audience::Replayer, null())
                .leaf(Audience::Producer, null())
        };
        let rust = rust.then_some("`Option` comes or goes");
        self.push(change.rust(rust).at(keys[0].clone(), keys[1].clone()));
    }

    /// Other names of a member, or of the member that names the event.
    pub(super) fn aliases(
        &mut self,
        place: &Trail,
        [old, new]: [&[String]; 2],
        former: &str,
        keys: &[Option<String>; 2],
        optional: bool,
        member: Option<&Member>,
    ) {
        let what = member.map_or_else(|| former.to_owned(), |member| member.wire.clone());
        let lost = "the value is not seen";
        let refused = "the member is taken for missing, and it is required";
        let (level, why) = if optional {
            (Level::Degraded, lost)
        } else {
            (Level::Breaks, refused)
        };
        for alias in new
            .iter()
            .filter(|alias| !old.contains(alias) && *alias != former)
        {
            let reason = format!("`{what}` is also read under the name `{alias}`");
            let mut change = Change::new(rule::ALIAS_ADDED, place, alias, reason);
            change.aliased = true;
            if level == Level::Breaks {
                change.leaves[Audience::Reader as usize] = Some(Leaf::Absent);
            }
            self.push(
                change
                    .say(Audience::Reader, level, why)
                    .at(keys[0].clone(), keys[1].clone()),
            );
        }
        for alias in old
            .iter()
            .filter(|alias| !new.contains(alias) && **alias != what)
        {
            let reason = format!("`{what}` is no longer read under the name `{alias}`");
            let mut change = Change::new(rule::ALIAS_REMOVED, place, alias, reason);
            change.aliased = true;
            if level == Level::Breaks {
                change.leaves[Audience::Replayer as usize] = Some(Leaf::Absent);
            }
            self.push(
                change
                    .say(Audience::Replayer, level, why)
                    .at(keys[0].clone(), keys[1].clone()),
            );
        }
    }

    /// What the strict schema demands of a value whose type is the same.
    pub(super) fn constrained(
        &mut self,
        [old, new]: [&Constraints; 2],
        spots: [Spot<'_>; 2],
        place: &Trail,
        keys: &[Option<String>; 2],
        what: &str,
    ) {
        if old == new {
            return;
        }
        let (before, after) = (demands(old), demands(new));
        let reason = format!(
            "`{what}` must have {after} by the strict schema, and before had to have {before}"
        );
        let change = Change::new(rule::CONSTRAINT_CHANGED, place, after, reason);
        let [before, after] = spots;
        let strict = [Audience::Producer, Audience::Validator];
        let change = self.held(change, before, after, &strict);
        self.push(change.at(keys[0].clone(), keys[1].clone()));
    }

    fn constructor(&mut self, old: &'c [Member], new: &'c [Member], trail: &Trail, owner: &Owner) {
        let (before, after) = (rust::arguments(old), rust::arguments(new));
        let kept = |list: &[&'c str], other: &[&'c str]| -> Vec<&'c str> {
            list.iter()
                .copied()
                .filter(|it| other.contains(it))
                .collect()
        };
        if kept(&before, &after) == kept(&after, &before) {
            return;
        }
        let reason = format!(
            "the constructor takes `{}` in this order",
            after.join("`, `")
        );
        let change = Change::new(
            rule::CONSTRUCTOR_ORDER_CHANGED,
            trail,
            after.join(","),
            reason,
        );
        let why = "arguments change places, and where their types are the same without an error";
        let key = |side: Side| Some(format!("type/{}", owner.names[side as usize]));
        self.push(change.rust(Some(why)).at(key(Side::Old), key(Side::New)));
    }
}

/// What is demanded, in a few words.
fn demands(it: &Constraints) -> String {
    fn bounds<T: std::fmt::Display>(what: &str, bounds: Bounds<T>) -> Option<String> {
        let text = |bound: Option<T>| bound.map_or_else(String::new, |bound| bound.to_string());
        (bounds.min.is_some() || bounds.max.is_some())
            .then(|| format!("{what} {}..{}", text(bounds.min), text(bounds.max)))
    }
    let all = [
        bounds("range", it.range),
        bounds("length", it.length),
        bounds("items", it.items),
        it.pattern
            .as_ref()
            .map(|pattern| format!("pattern `{pattern}`")),
    ];
    let all: Vec<String> = all.into_iter().flatten().collect();
    if all.is_empty() {
        "nothing special".to_owned()
    } else {
        all.join(" and ")
    }
}
