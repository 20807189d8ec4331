//! Merges what overrides into what it overrides: keys that are given replace, members, values and variants go by name.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, rules};
use crate::syntax::{
    Carrier, Constraints, EnumValue, Event, Fact, Header, KnownInteger, Member, Notes, Shape,
    Spanned, Text, Type, Variant,
};

/// What a derived catalog does not say itself, it takes over; of the base's facts, those that it left; its groups come
/// first.
pub(super) fn header(base: &Header, facts: &[Fact], own: &mut Header) {
    keep(&mut own.title, base.title.as_ref());
    keep(&mut own.summary, base.summary.as_ref());
    keep(&mut own.doc, base.doc.as_ref());
    keep(&mut own.link, base.link.as_ref());
    keep(&mut own.version, base.version.as_ref());
    keep(&mut own.naming, base.naming.as_ref());
    keep(&mut own.payload, base.payload.as_ref());
    let gone = gone(&base.envelope, &own.envelope);
    let left = |order: &Option<Vec<Text>>| -> Option<Vec<Text>> {
        let left = |name: &&Text| !gone.contains(name.value.as_str());
        Some(order.as_ref()?.iter().filter(left).cloned().collect())
    };
    keep(&mut own.order, left(&base.order).as_ref());
    own.groups = union(&own.groups, &base.groups, false, |group| &group.name);
    let carriers = base.carriers.iter().map(|carrier| Carrier {
        order: left(&carrier.order),
        ..carrier.clone()
    });
    let carriers: Vec<Carrier> = carriers.collect();
    own.carriers = union(&carriers, &own.carriers, true, |carrier| &carrier.name);
    own.sources = union(&base.sources, &own.sources, true, |source| &source.name);
    own.facts = union(facts, &own.facts, true, |fact| &fact.name);
}

/// The names of the base's members that were not taken over, aliases included: its orders go without them.
fn gone<'m>(base: &'m [Member], own: &[Member]) -> HashSet<&'m str> {
    let stay: HashSet<&str> = own
        .iter()
        .map(|member| member.name.value.as_str())
        .collect();
    let gone = base
        .iter()
        .filter(|member| !stay.contains(member.name.value.as_str()));
    let names = gone
        .flat_map(|member| std::iter::once(&member.name).chain(member.aliases.iter().flatten()));
    names.map(|name| name.value.as_str()).collect()
}

pub(super) fn ty(base: &mut Type, own: &Type, findings: &mut Vec<Diagnostic>) {
    base.places.extend(&own.places);
    replace(&mut base.renamed_from, own.renamed_from.as_ref());
    shape(&mut base.shape, &own.shape, findings);
    constraints(&mut base.constraints, &own.constraints);
    notes(&mut base.notes, &own.notes);
}

pub(super) fn event(base: &mut Event, own: &Event, findings: &mut Vec<Diagnostic>) {
    base.places.extend(&own.places);
    notes(&mut base.notes, &own.notes);
    replace(&mut base.include, own.include.as_ref());
    by_name(&mut base.fields, own.fields.as_ref(), &MEMBERS, findings);
    replace(&mut base.examples, own.examples.as_ref());
    replace(&mut base.wire, own.wire.as_ref());
    replace(&mut base.renamed_from, own.renamed_from.as_ref());
    replace(&mut base.group, own.group.as_ref());
    replace(&mut base.present, own.present.as_ref());
    replace(&mut base.absent, own.absent.as_ref());
    replace(&mut base.carriers, own.carriers.as_ref());
    replace(&mut base.related.follows, own.related.follows.as_ref());
    replace(&mut base.related.precedes, own.related.precedes.as_ref());
    replace(&mut base.related.excludes, own.related.excludes.as_ref());
    replace(&mut base.related.see, own.related.see.as_ref());
    replace(&mut base.link, own.link.as_ref());
    for (name, value) in &own.facts {
        base.facts.retain(|(given, _)| given.value != name.value);
        base.facts.push((name.clone(), value.clone()));
    }
}

pub(super) fn member(base: &mut Member, own: &Member, findings: &mut Vec<Diagnostic>) {
    base.optional = own.optional;
    base.removed = own.removed;
    shape(&mut base.shape, &own.shape, findings);
    constraints(&mut base.constraints, &own.constraints);
    replace(&mut base.aliases, own.aliases.as_ref());
    replace(&mut base.renamed_from, own.renamed_from.as_ref());
    replace(&mut base.unit, own.unit.as_ref());
    replace(&mut base.boxed, own.boxed.as_ref());
    notes(&mut base.notes, &own.notes);
}

/// A definition of another kind replaces the whole of it.
fn shape(base: &mut Shape, own: &Shape, findings: &mut Vec<Diagnostic>) {
    if let (Some(before), Some(now)) = (kind(base), kind(own))
        && before != now
    {
        *base = Shape {
            example: base.example.take(),
            ..Shape::default()
        };
    }
    replace(&mut base.expression, own.expression.as_ref());
    replace(&mut base.include, own.include.as_ref());
    by_name(&mut base.fields, own.fields.as_ref(), &MEMBERS, findings);
    by_name(&mut base.values, own.values.as_ref(), &VALUES, findings);
    replace(&mut base.closed, own.closed.as_ref());
    replace(&mut base.tag, own.tag.as_ref());
    by_name(
        &mut base.variants,
        own.variants.as_ref(),
        &VARIANTS,
        findings,
    );
    match (&mut base.untagged, &own.untagged) {
        (_, None) => {}
        (untagged, Some(own)) if own.removed => *untagged = None,
        (Some(base), Some(own)) => variant(base, own, findings),
        (untagged @ None, Some(own)) => *untagged = Some(own.clone()),
    }
    replace(&mut base.arms, own.arms.as_ref());
    if let (Some(base), Some(own)) = (&mut base.known, &own.known) {
        integers(&mut base.value, &own.value);
    } else {
        replace(&mut base.known, own.known.as_ref());
    }
    replace(&mut base.example, own.example.as_ref());
    base.refused |= own.refused;
}

fn kind(shape: &Shape) -> Option<u8> {
    let kinds = [
        shape.expression.is_some(),
        shape.fields.is_some() || shape.include.is_some(),
        shape.values.is_some(),
        shape.tag.is_some() || shape.variants.is_some() || shape.untagged.is_some(),
        shape.arms.is_some(),
    ];
    (0..).zip(kinds).find_map(|(kind, is)| is.then_some(kind))
}

fn constraints(base: &mut Constraints, own: &Constraints) {
    replace(&mut base.range, own.range.as_ref());
    replace(&mut base.length, own.length.as_ref());
    replace(&mut base.items, own.items.as_ref());
    replace(&mut base.pattern, own.pattern.as_ref());
}

fn notes(base: &mut Notes, own: &Notes) {
    replace(&mut base.summary, own.summary.as_ref());
    replace(&mut base.doc, own.doc.as_ref());
    replace(&mut base.deprecated, own.deprecated.as_ref());
    replace(&mut base.evidence, own.evidence.as_ref());
    replace(&mut base.sources, own.sources.as_ref());
}

fn value(base: &mut EnumValue, own: &EnumValue, _: &mut Vec<Diagnostic>) {
    replace(&mut base.summary, own.summary.as_ref());
    replace(&mut base.doc, own.doc.as_ref());
    replace(&mut base.deprecated, own.deprecated.as_ref());
}

fn variant(base: &mut Variant, own: &Variant, findings: &mut Vec<Diagnostic>) {
    replace(&mut base.summary, own.summary.as_ref());
    replace(&mut base.doc, own.doc.as_ref());
    replace(&mut base.include, own.include.as_ref());
    by_name(&mut base.fields, own.fields.as_ref(), &MEMBERS, findings);
}

fn integers(base: &mut Vec<KnownInteger>, own: &[KnownInteger]) {
    for known in own {
        match base
            .iter_mut()
            .find(|it| it.value.value == known.value.value)
        {
            Some(found) => *found = known.clone(),
            None => base.push(known.clone()),
        }
    }
}

/// A kind of part that goes by name.
struct Part<T> {
    what: &'static str,
    name: fn(&T) -> &Text,
    removed: fn(&T) -> bool,
    merge: fn(&mut T, &T, &mut Vec<Diagnostic>),
}

const MEMBERS: Part<Member> = Part {
    what: "member",
    name: |it| &it.name,
    removed: |it| it.removed,
    merge: member,
};
const VALUES: Part<EnumValue> = Part {
    what: "value",
    name: |it| &it.value,
    removed: |it| it.removed,
    merge: value,
};
const VARIANTS: Part<Variant> = Part {
    what: "variant",
    name: |it| &it.tag,
    removed: |it| it.removed,
    merge: variant,
};

fn by_name<T: Clone>(
    base: &mut Option<Spanned<Vec<T>>>,
    own: Option<&Spanned<Vec<T>>>,
    part: &Part<T>,
    findings: &mut Vec<Diagnostic>,
) {
    let Some(own) = own else { return };
    let list = &mut base
        .get_or_insert_with(|| Spanned {
            value: Vec::new(),
            span: own.span,
        })
        .value;
    let places: HashMap<String, usize> = list
        .iter()
        .enumerate()
        .map(|(at, it)| ((part.name)(it).value.clone(), at))
        .collect();
    let mut gone = HashSet::new();
    for it in &own.value {
        let name = (part.name)(it);
        match places.get(&name.value) {
            Some(_) if (part.removed)(it) => {
                gone.insert(name.value.as_str());
            }
            Some(&at) => (part.merge)(&mut list[at], it, findings),
            None if (part.removed)(it) => {
                let message = format!("the base has no {} `{}`", part.what, name.value);
                findings.push(
                    Diagnostic::error(rules::UNKNOWN_MEMBER, message, name.span, "taken out here")
                        .suggest(
                            findings,
                            &name.value,
                            name.span,
                            list.iter().map(|it| (part.name)(it).value.as_str()),
                        ),
                );
            }
            None => list.push(it.clone()),
        }
    }
    list.retain(|it| !gone.contains((part.name)(it).value.as_str()));
}

/// The first list, then what the second adds. Of what both have, the second's replaces the first's if asked.
fn union<T: Clone>(first: &[T], second: &[T], replace: bool, name: fn(&T) -> &Text) -> Vec<T> {
    let mut list = first.to_vec();
    let places: HashMap<&str, usize> = first
        .iter()
        .enumerate()
        .map(|(at, it)| (name(it).value.as_str(), at))
        .collect();
    for it in second {
        match places.get(name(it).value.as_str()) {
            Some(&at) if replace => list[at] = it.clone(),
            Some(_) => {}
            None => list.push(it.clone()),
        }
    }
    list
}

fn keep<T: Clone>(own: &mut Option<T>, base: Option<&T>) {
    if own.is_none() {
        *own = base.cloned();
    }
}

fn replace<T: Clone>(base: &mut Option<T>, own: Option<&T>) {
    if own.is_some() {
        *base = own.cloned();
    }
}
