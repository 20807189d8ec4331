//! Compares what events are: which there are, their names, where their payload is, and what the envelope has.

use std::collections::HashMap;

use super::change::Change;
use super::members::Owner;
use super::{Comparison, Trail};
use crate::evolve::finding::Side;
use crate::evolve::path::{Leaf, Step};
use crate::evolve::rule;
use crate::evolve::verdict::{Audience, Level};
use crate::model::{Catalog, Event, Member, PayloadPlace};

/// A way to find what an event was before.
type Way<'w> = &'w dyn Fn(&Event) -> Option<usize>;

/// Events that are the same on both sides, in the order of the newer: those with the same name on the wire, then those
/// that say which they were, then those with the same key.
pub(in crate::evolve) fn pair(old: &Catalog, new: &Catalog) -> Vec<(usize, usize)> {
    let by = |name: fn(&Event) -> &str, list: &[Event]| -> HashMap<String, usize> {
        list.iter()
            .enumerate()
            .map(|(at, event)| (name(event).to_owned(), at))
            .collect()
    };
    let (wires, keys) = (
        by(|it| &it.wire, &old.events),
        by(|it| &it.key, &old.events),
    );
    let mut of: Vec<Option<usize>> = vec![None; new.events.len()];
    let mut free: Vec<bool> = vec![true; old.events.len()];
    let former = |event: &Event| {
        let name = event.renamed_from.as_ref()?;
        wires.get(name).or_else(|| keys.get(name)).copied()
    };
    let ways: [Way<'_>; 3] = [
        &|event| wires.get(&event.wire).copied(),
        &former,
        &|event| keys.get(&event.key).copied(),
    ];
    for way in ways {
        for (at, event) in new.events.iter().enumerate() {
            if let (None, Some(before)) = (of[at], way(event))
                && std::mem::replace(&mut free[before], false)
            {
                of[at] = Some(before);
            }
        }
    }
    of.into_iter()
        .enumerate()
        .filter_map(|(at, before)| Some((before?, at)))
        .collect()
}

impl<'c> Comparison<'c> {
    /// What the catalog says once.
    pub(super) fn header(&mut self) {
        let (old, new) = (self.before(), self.after());
        let here = Trail::default();
        let whole = |key: &str| Some(key.to_owned());
        if old.name == new.name && old.package != new.package {
            let reason = format!(
                "the crate `{}` is now called `{}`",
                old.package, new.package
            );
            let change = Change::new(rule::CRATE_RENAMED, &here, &new.package, reason);
            self.push(
                change
                    .rust(Some("the dependency and every path have another name"))
                    .at(whole("catalog"), whole("catalog")),
            );
        }
        let wires = |catalog: &Catalog| -> Vec<String> {
            catalog
                .naming
                .parts
                .iter()
                .map(|part| part.wire.clone())
                .collect()
        };
        let (before, after) = (wires(old), wires(new));
        let separators = [old, new].map(|it| it.naming.separator.as_str());
        if before != after || before.len() > 1 && separators[0] != separators[1] {
            let reason = format!(
                "events are named by `{}` and no longer by `{}`",
                after.join(separators[1]),
                before.join(separators[0]),
            );
            let change = Change::new(
                rule::NAME_MEMBER_CHANGED,
                &here,
                after.join(separators[1]),
                reason,
            );
            let same = before == after;
            let all = |change: Change<'c>| {
                super::WIRE
                    .into_iter()
                    .fold(change, |it, audience| it.leaf(audience, Some(Leaf::Absent)))
            };
            let change = if same { change } else { all(change) };
            self.push(
                change
                    .typescript((!same).then_some("the member that tells events apart is another"))
                    .at(whole("name"), whole("name")),
            );
        } else {
            for (old, new) in old.naming.parts.iter().zip(&new.naming.parts) {
                let trail = here.both(Step::Member(new.wire.clone()));
                let lists = [old.aliases.as_slice(), new.aliases.as_slice()];
                self.aliases(
                    &trail,
                    lists,
                    &old.wire,
                    &["name", "name"].map(whole),
                    false,
                    None,
                );
            }
        }
        self.payload_place();
    }

    fn payload_place(&mut self) {
        let (old, new) = (self.before(), self.after());
        if old.payload == new.payload {
            return;
        }
        let place = |place: &PayloadPlace| match place {
            PayloadPlace::Flat => "beside the envelope".to_owned(),
            PayloadPlace::Member(name) => format!("in `{name}`"),
        };
        let reason = format!(
            "the payload lies {} and no longer {}",
            place(&new.payload),
            place(&old.payload)
        );
        let mut change = Change::new(
            rule::PAYLOAD_MOVED,
            &Trail::default(),
            place(&new.payload),
            reason,
        );
        for (audience, reader) in [
            (Audience::Reader, old),
            (Audience::Replayer, new),
            (Audience::Producer, new),
            (Audience::Validator, old),
        ] {
            let required = self.pairs.iter().any(|&(before, after)| {
                let event = if std::ptr::eq(reader, old) {
                    before
                } else {
                    after
                };
                let event = &reader.events[event];
                reader
                    .payload_members(event)
                    .iter()
                    .any(|member| !member.optional)
            });
            let strict = matches!(audience, Audience::Producer | Audience::Validator);
            change = if required || strict {
                change.leaf(audience, Some(Leaf::Absent))
            } else {
                change.say(
                    audience,
                    Level::Degraded,
                    "the payload is taken for an empty one",
                )
            };
        }
        let key = Some("payload".to_owned());
        self.push(
            change
                .typescript(Some("the payload's members are somewhere else"))
                .at(key.clone(), key),
        );
    }

    /// The members that all events have.
    pub(super) fn envelope(&mut self) {
        self.seen.clear();
        let (old, new) = (self.before(), self.after());
        let owner = Owner::envelope();
        self.members(&old.envelope, &new.envelope, &Trail::default(), &owner);
    }

    /// Whether some event that both sides have lacks a member in its payload on one side, or payloads lie apart.
    pub(super) fn somewhere_without(&self, side: Side, name: &str) -> bool {
        let catalog = match side {
            Side::Old => self.before(),
            Side::New => self.after(),
        };
        let lacks = |event: &Event| {
            catalog
                .payload_members(event)
                .iter()
                .all(|member| member.wire != name)
        };
        catalog.payload != PayloadPlace::Flat
            || self.pairs.iter().any(|&(old, new)| {
                lacks(&catalog.events[if side == Side::Old { old } else { new }])
            })
    }

    /// Why nobody misses an optional member of the envelope: the events that are known to carry it are on the same side
    /// only. The schemas would allow it to others, so that it is not safe altogether.
    pub(super) fn sole_carriers(
        &self,
        side: Side,
        member: &Member,
        owner: &Owner,
    ) -> Option<String> {
        if !owner.is_envelope() || !member.optional {
            return None;
        }
        let catalog = if side == Side::Old {
            self.before()
        } else {
            self.after()
        };
        let at = catalog
            .envelope
            .iter()
            .position(|it| it.wire == member.wire)?;
        let shown = |event: &Event| {
            event.present.contains(&at)
                || event
                    .examples
                    .iter()
                    .any(|it| it.event.get(&member.wire).is_some())
        };
        let paired = |index: usize| {
            self.pairs
                .iter()
                .any(|pair| index == if side == Side::Old { pair.0 } else { pair.1 })
        };
        let mut names: Vec<&str> = Vec::new();
        for (index, event) in catalog
            .events
            .iter()
            .enumerate()
            .filter(|(_, event)| shown(event))
        {
            if paired(index) {
                return None;
            }
            names.push(&event.wire);
        }
        let goes = if side == Side::Old { "went" } else { "came" };
        (!names.is_empty()).then(|| {
            format!(
                "only `{}`, which {goes} with it, is known to carry it",
                names.join("`, `")
            )
        })
    }

    /// Every event.
    pub(super) fn events(&mut self) {
        let (old, new) = (self.before(), self.after());
        let mut before: Vec<Option<usize>> = vec![None; new.events.len()];
        let mut gone = vec![true; old.events.len()];
        for &(old, new) in &self.pairs {
            before[new] = Some(old);
            gone[old] = false;
        }
        for (event, _) in old.events.iter().zip(gone).filter(|(_, gone)| *gone) {
            self.removed(event);
        }
        for (event, before) in new.events.iter().zip(before) {
            match before {
                Some(before) => self.event(&old.events[before], event),
                None => self.added(event),
            }
        }
    }

    fn removed(&mut self, event: &'c Event) {
        let reason = format!("the event `{}` is gone", event.wire);
        let change = Change::new(rule::EVENT_REMOVED, &Trail::default(), "", reason);
        let change = change
            .leaf(Audience::Producer, Some(Leaf::Absent))
            .say(
                Audience::Reader,
                Level::Degraded,
                "the event no longer arrives, so that code for it is never called",
            )
            .say(
                Audience::Replayer,
                Level::Degraded,
                "stored events of the kind are read as unrecognized",
            )
            .say(
                Audience::Schema,
                Level::Breaks,
                "its schema is gone, and the bundle refuses the event",
            )
            .rust(Some(
                "its variant, its payload's type and its name in `dispatch!` are gone",
            ))
            .typescript(Some("its type is gone"))
            .at(Some(format!("event/{}", event.wire)), None);
        self.push(Change {
            sole: Some((Side::Old, event)),
            ..change
        });
    }

    fn added(&mut self, event: &'c Event) {
        let reason = format!("there is a new event `{}`", event.wire);
        let change = Change::new(rule::EVENT_ADDED, &Trail::default(), "", reason);
        let mut change = change
            .leaf(Audience::Validator, Some(Leaf::Absent))
            .say(Audience::Reader, Level::Degraded, "the event is read as unrecognized")
            .say(Audience::Schema, Level::Degraded, "the old bundle, which has the known events only, refuses the event")
            .because(Audience::Rust, "`Payload` and `Kind` are non-exhaustive; a `dispatch!` that names every event asks for an arm")
            .typescript(Some("a `switch` that names every event lacks a case"))
            .at(None, Some(format!("event/{}", event.wire)));
        if self.policy == super::Policy::Strict {
            change = change.say(
                Audience::Replayer,
                Level::Degraded,
                "stored events of that name were read as unrecognized whatever was in them",
            );
        }
        self.push(Change {
            sole: Some((Side::New, event)),
            ..change
        });
    }

    fn event(&mut self, old: &'c Event, new: &'c Event) {
        self.event = Some((old, new));
        self.seen.clear();
        let keys = [
            Some(format!("event/{}", old.wire)),
            Some(format!("event/{}", new.wire)),
        ];
        let here = Trail::default();
        let begin = self.changes.len();
        if old.wire != new.wire {
            let reason = format!("the event `{}` is now called `{}`", old.wire, new.wire);
            let change = Change::new(rule::EVENT_RENAMED, &here, &old.wire, reason);
            let change = change
                .leaf(Audience::Producer, Some(Leaf::Absent))
                .leaf(Audience::Validator, Some(Leaf::Absent))
                .say(
                    Audience::Reader,
                    Level::Degraded,
                    "the event is read as unrecognized",
                )
                .say(
                    Audience::Replayer,
                    Level::Degraded,
                    "stored events of the old name are read as unrecognized",
                )
                .say(
                    Audience::Schema,
                    Level::Breaks,
                    "the schema of the old name is gone",
                )
                .rust(Some(
                    "the name in `dispatch!` and `Kind::as_str` is another",
                ))
                .typescript(Some("the text that tells the event apart is another"))
                .at(keys[0].clone(), keys[1].clone());
            self.push(change);
        } else if old.ident != new.ident {
            let reason = format!(
                "the event is called `{}` in Rust and no longer `{}`",
                new.ident, old.ident
            );
            let change = Change::new(rule::EVENT_KEY_CHANGED, &here, &new.ident, reason);
            self.push(
                change
                    .rust(Some("the variant and the payload's type have another name"))
                    .because(Audience::Typescript, "the types are named otherwise")
                    .at(keys[0].clone(), keys[1].clone()),
            );
        }
        self.event_words(old, new, &keys);
        self.payload(old, new);
        if old.wire != new.wire {
            self.cap(begin);
        }
        self.event = None;
    }

    /// An old reader does not look into an event that it does not know.
    fn cap(&mut self, begin: usize) {
        for change in &mut self.changes[begin..] {
            for audience in [Audience::Reader, Audience::Replayer] {
                if change.verdicts.level(audience) == Level::Breaks {
                    let why = "the event has another name and is read as unrecognized";
                    change.verdicts.set(audience, Level::Degraded, why);
                    change.leaves[audience as usize] = None;
                }
            }
        }
    }

    fn payload(&mut self, old: &'c Event, new: &'c Event) {
        let place = |place: &PayloadPlace| match place {
            PayloadPlace::Flat => Vec::new(),
            PayloadPlace::Member(name) => vec![Step::Member(name.clone())],
        };
        let (before, after) = (self.before(), self.after());
        let trail = Trail {
            old: place(&before.payload),
            new: place(&after.payload),
        };
        let owner = Owner::of(before, old.payload, after, new.payload);
        self.met.push((old.payload, new.payload));
        let (members, others) = (before.payload_members(old), after.payload_members(new));
        let flat = before.payload == PayloadPlace::Flat && after.payload == PayloadPlace::Flat;
        if !flat {
            return self.members(members, others, &trail, &owner);
        }
        // Where payloads lie flat, a member can change between envelope and payload and stay where it is.
        let mut moved: Vec<&str> = Vec::new();
        for (list, other_payload, other_envelope, back) in [
            (members, others, &after.envelope, false),
            (others, members, &before.envelope, true),
        ] {
            for member in list {
                let gone = other_payload.iter().all(|it| it.wire != member.wire);
                let found = other_envelope.iter().find(|it| it.wire == member.wire);
                if let Some(found) = found.filter(|_| gone) {
                    moved.push(&member.wire);
                    let (from, to) = if back {
                        (found, member)
                    } else {
                        (member, found)
                    };
                    self.moved(from, to, &trail, &owner, back);
                }
            }
        }
        if moved.is_empty() {
            return self.members(members, others, &trail, &owner);
        }
        self.members_but(&moved, [members, others], &trail, &owner);
    }

    fn moved(
        &mut self,
        old: &'c Member,
        new: &'c Member,
        trail: &Trail,
        owner: &Owner,
        back: bool,
    ) {
        let place = trail.both(Step::Member(new.wire.clone()));
        let whither = if back {
            "from the envelope into the payload"
        } else {
            "from the payload into the envelope"
        };
        let reason = format!("`{}` has moved {whither}", new.wire);
        let envelope = Owner::envelope();
        let keys = if back {
            [
                envelope.key(Side::Old, &old.wire),
                owner.key(Side::New, &new.wire),
            ]
        } else {
            [
                owner.key(Side::Old, &old.wire),
                envelope.key(Side::New, &new.wire),
            ]
        };
        let change = Change::new(rule::MEMBER_MOVED, &place, whither, reason)
            .rust(Some("the field is another type's"))
            .at(keys[0].clone(), keys[1].clone());
        self.push(change);
        self.member(old, new, trail, &owner.with_keys(keys));
    }
}
