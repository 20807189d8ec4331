//! Turns changes into findings: makes the documents that show what breaks, and runs the schemas of both sides on them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use super::change::Change;
use super::{Version, WIRE, print};
use crate::emit::schema::Documents;
use crate::evolve::finding::{Counterexample, Finding, Side};
use crate::evolve::path::{self, Step};
use crate::evolve::validate::is_valid;
use crate::evolve::verdict::{Audience, Level};
use crate::model::{Catalog, Event};

/// The findings, each breaking one with its documents.
pub(super) fn findings<'c>(
    old: Version<'c>,
    new: Version<'c>,
    changes: Vec<Change<'c>>,
    proven: bool,
) -> Vec<Finding> {
    let sides = [Schemas::of(old.catalog), Schemas::of(new.catalog)];
    changes
        .into_iter()
        .map(|mut change| {
            let shown = WIRE
                .into_iter()
                .filter(|_| proven)
                .filter_map(|audience| proof(&sides, &change, audience));
            let counterexamples: Vec<Counterexample> = shown.collect();
            if proven && old.catalog.payload != new.catalog.payload {
                hide(&mut change, &counterexamples);
            }
            let place =
                |version: Version<'_>, key: &Option<String>| version.origin?.find(key.as_deref()?);
            let event = change
                .sole
                .map(|(_, event)| event)
                .or(change.events.map(|(_, new)| new));
            Finding {
                rule: change.rule,
                catalog: new.catalog.name.clone(),
                event: event.map(|event| event.wire.clone()),
                fingerprint: print(&change, &new.catalog.name),
                counterexamples,
                old: place(old, &change.keys[0]),
                new: place(new, &change.keys[1]),
                pointer: change.pointer,
                also: change.also,
                ty: change.ty,
                reason: change.reason,
                verdicts: change.verdicts,
                approved: None,
            }
        })
        .collect()
}

/// Where the payload has moved, the other side does not look where a change is, so that it may break nobody.
fn hide(change: &mut Change<'_>, shown: &[Counterexample]) {
    for audience in WIRE {
        let is_shown = shown.iter().any(|it| it.audiences.contains(&audience));
        if change.leaves[audience as usize].is_some() && !is_shown {
            let why = "the payload is looked for in another place";
            change.verdicts.set(audience, Level::Degraded, why);
        }
    }
}

/// A document that one side accepts and the other refuses.
fn proof<'c>(
    sides: &[Schemas<'c>; 2],
    change: &Change<'c>,
    audience: Audience,
) -> Option<Counterexample> {
    let leaf = change.leaves[audience as usize].as_ref()?;
    let (accepted, refused) = match audience {
        Audience::Replayer | Audience::Producer => (Side::Old, Side::New),
        _ => (Side::New, Side::Old),
    };
    let strict = matches!(audience, Audience::Producer | Audience::Validator);
    let (source, reader) = (&sides[accepted as usize], &sides[refused as usize]);
    let way = match accepted {
        Side::Old => &change.trail.old,
        Side::New => &change.trail.new,
    };
    let events = events(sides, change, accepted);
    let document = events.into_iter().find_map(|(event, twin)| {
        let bases = source.bases(event);
        bases.into_iter().find_map(|base| {
            let whole = if way.is_empty() {
                base.clone()
            } else {
                path::plant(source.catalog, event, &base, way, leaf)?
            };
            if change.aliased {
                return aliased(source, reader, event, twin?, &base, change);
            }
            let read = source.event(event, strict);
            let other = match twin {
                Some(twin) if twin.wire == event.wire => reader.event(twin, strict),
                _ => reader.bundle(strict),
            };
            (is_valid(&read, &whole) && !is_valid(&other, &whole)).then_some(whole)
        })
    })?;
    let mut audiences = vec![audience];
    if !strict {
        audiences.push(Audience::Schema);
    }
    Some(Counterexample {
        audiences,
        accepted,
        refused,
        strict,
        document,
    })
}

/// The events that a change can be shown by, each with what it is on the other side.
fn events<'c>(
    sides: &[Schemas<'c>; 2],
    change: &Change<'c>,
    accepted: Side,
) -> Vec<(&'c Event, Option<&'c Event>)> {
    if let Some((_, event)) = change.sole {
        return vec![(event, None)];
    }
    if let Some((old, new)) = change.events {
        return vec![match accepted {
            Side::Old => (old, Some(new)),
            Side::New => (new, Some(old)),
        }];
    }
    let [old, new] = [sides[0].catalog, sides[1].catalog];
    let (from, to) = match accepted {
        Side::Old => (old, new),
        Side::New => (new, old),
    };
    let twin = |event: &Event| to.events.iter().find(|it| it.wire == event.wire);
    from.events
        .iter()
        .filter_map(|event| Some((event, Some(twin(event)?))))
        .collect()
}

/// A document with a member under an alias, which only one side's decoder knows: the schemas know no aliases, so that the
/// source's is asked about the document with the documented name.
fn aliased(
    source: &Schemas<'_>,
    reader: &Schemas<'_>,
    event: &Event,
    twin: &Event,
    base: &Value,
    change: &Change<'_>,
) -> Option<Value> {
    let way = match source.catalog.name.as_str() {
        _ if change.rule == crate::evolve::rule::ALIAS_ADDED => &change.trail.new,
        _ => &change.trail.old,
    };
    if !is_valid(&source.event(event, false), base) {
        return None;
    }
    let mut whole = base.clone();
    let (last, before) = way.split_last()?;
    let Step::Member(name) = last else {
        return None;
    };
    let mut place = &mut whole;
    for step in before {
        place = match step {
            Step::Member(name) => place.get_mut(name)?,
            Step::Element => place.get_mut(0)?,
            Step::Value => place.as_object_mut()?.values_mut().next()?,
            Step::Variant(_) | Step::Untagged | Step::Arm(_) => place,
        };
    }
    let object = place.as_object_mut()?;
    let value = object.shift_remove(name)?;
    object.insert(change.detail.clone(), value);
    (!is_valid(&reader.event(twin, false), &whole)).then_some(whole)
}

/// The schemas of a catalog, made as they are asked for.
struct Schemas<'c> {
    catalog: &'c Catalog,
    made: [RefCell<Option<Rc<Documents<'c>>>>; 2],
    events: RefCell<HashMap<(String, bool), Rc<Value>>>,
}

impl<'c> Schemas<'c> {
    fn of(catalog: &'c Catalog) -> Schemas<'c> {
        Schemas {
            catalog,
            made: Default::default(),
            events: RefCell::default(),
        }
    }

    fn documents(&self, strict: bool) -> Rc<Documents<'c>> {
        let mut made = self.made[usize::from(strict)].borrow_mut();
        made.get_or_insert_with(|| Rc::new(Documents::new(self.catalog, strict)))
            .clone()
    }

    fn event(&self, event: &Event, strict: bool) -> Rc<Value> {
        self.cached(&event.wire, strict, |documents| {
            let at = self
                .catalog
                .events
                .iter()
                .position(|it| it.wire == event.wire);
            at.map_or(Value::Bool(false), |at| documents.event(at))
        })
    }

    fn bundle(&self, strict: bool) -> Rc<Value> {
        self.cached("", strict, Documents::bundle)
    }

    fn cached(
        &self,
        name: &str,
        strict: bool,
        make: impl Fn(&Documents<'c>) -> Value,
    ) -> Rc<Value> {
        let key = (name.to_owned(), strict);
        if let Some(found) = self.events.borrow().get(&key) {
            return found.clone();
        }
        let made = Rc::new(make(&self.documents(strict)));
        self.events.borrow_mut().insert(key, made.clone());
        made
    }

    /// Documents to begin with: as little as possible, which shows the change and nothing else, and the examples.
    fn bases(&self, event: &Event) -> Vec<Value> {
        let examples = event.examples.iter().map(|example| example.event.clone());
        examples.chain([path::least(self.catalog, event)]).collect()
    }
}
