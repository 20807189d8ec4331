//! Tells since which release each member is there, where it came later than the object it is a part of.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::next;
use crate::evolve::compare::paired_events;
use crate::model::{Catalog, Definition, Member, Shape, Since, TypeId};

/// Notes with every member of a catalog since when it is there. The releases come in the order of their versions.
pub(super) fn tell(past: &[&Catalog], now: &mut Catalog) {
    let unreleased = next(past, now).map_or(Since::Unreleased, Since::Version);
    let versions: Vec<&Catalog> = past.iter().copied().chain([&*now]).collect();
    let steps: Vec<HashMap<TypeId, TypeId>> = versions
        .windows(2)
        .map(|pair| ancestors(pair[0], pair[1]))
        .collect();
    let since = |first: usize| {
        past.get(first).map_or_else(
            || unreleased.clone(),
            |release| Since::Version(release.version.clone()),
        )
    };
    let ages = |line: &[&[Member]]| -> Vec<Option<Since>> {
        let Some((own, before)) = line.split_first() else {
            return Vec::new();
        };
        let age = |member| {
            let steps = age(member, before);
            // As old as the object, as far as anybody knows.
            (steps < before.len()).then(|| since(past.len() - steps))
        };
        own.iter().map(age).collect()
    };
    let envelope: Vec<&[Member]> = (versions.iter().rev())
        .map(|catalog| catalog.envelope.as_slice())
        .collect();
    let mut all = ages(&envelope);
    for (id, ty) in now.types.iter().enumerate() {
        if matches!(ty.definition, Definition::Struct(_)) {
            all.extend(ages(&line(TypeId(id), &versions, &steps)));
        }
    }
    let mut all = all.into_iter();
    now.every_member(&mut |member| member.since = all.next().flatten());
}

/// The members that an object has had, the newest version first, as far back as it was one.
fn line<'m>(
    id: TypeId,
    versions: &[&'m Catalog],
    steps: &[HashMap<TypeId, TypeId>],
) -> Vec<&'m [Member]> {
    let mut line = Vec::new();
    let mut next = Some(id);
    for (at, catalog) in versions.iter().enumerate().rev() {
        let Some(id) = next else { break };
        let Definition::Struct(members) = &catalog.ty(id).definition else {
            break;
        };
        line.push(members.as_slice());
        next = at
            .checked_sub(1)
            .and_then(|step| steps[step].get(&id).copied());
    }
    line
}

/// Through how many older versions of its object a member goes back.
fn age(member: &Member, before: &[&[Member]]) -> usize {
    let mut member = member;
    for (steps, members) in before.iter().enumerate() {
        match former(member, members) {
            Some(older) => member = older,
            None => return steps,
        }
    }
    before.len()
}

/// What a member was before.
fn former<'m>(member: &Member, before: &'m [Member]) -> Option<&'m Member> {
    let same = before.iter().find(|it| it.wire == member.wire);
    same.or_else(|| before.iter().find(|it| member.was(it)))
}

/// What each type was in an older version: the payload of the same event, the type of the same name, or else what stood in
/// the same place.
fn ancestors(old: &Catalog, new: &Catalog) -> HashMap<TypeId, TypeId> {
    let names: HashMap<&str, TypeId> = (old.types.iter().enumerate())
        .map(|(id, ty)| (ty.name.as_str(), TypeId(id)))
        .collect();
    let mut found: HashMap<TypeId, TypeId> = paired_events(old, new)
        .into_iter()
        .map(|(before, after)| (new.events[after].payload, old.events[before].payload))
        .collect();
    for (id, ty) in new.types.iter().enumerate() {
        let former = ty.renamed_from.as_deref();
        let before = names.get(ty.name.as_str()).or_else(|| names.get(former?));
        if let Some(&before) = before {
            found.entry(TypeId(id)).or_insert(before);
        }
    }
    let mut open: Vec<(TypeId, TypeId)> = found.iter().map(|(new, old)| (*old, *new)).collect();
    open.sort_unstable();
    while let Some((before, after)) = open.pop() {
        for (before, after) in parts([old, new], before, after) {
            if let Entry::Vacant(place) = found.entry(after) {
                place.insert(before);
                open.push((before, after));
            }
        }
    }
    found
}

/// The types that stand in the same places of two types.
fn parts([old, new]: [&Catalog; 2], before: TypeId, after: TypeId) -> Vec<(TypeId, TypeId)> {
    let both = |old: &Shape, new: &Shape| Some((old.named()?, new.named()?));
    match (&old.ty(before).definition, &new.ty(after).definition) {
        (Definition::Struct(before), Definition::Struct(after)) => after
            .iter()
            .filter_map(|member| both(&former(member, before)?.shape, &member.shape))
            .collect(),
        (
            Definition::Tagged {
                variants: before, ..
            },
            Definition::Tagged {
                variants: after, ..
            },
        ) => after
            .iter()
            .filter_map(|arm| {
                let same = before.iter().find(|it| it.tag == arm.tag)?;
                Some((same.content, arm.content))
            })
            .collect(),
        (Definition::Choice(before), Definition::Choice(after)) => after
            .iter()
            .filter_map(|arm| {
                let same = before.iter().find(|it| it.ident == arm.ident)?;
                both(&same.shape, &arm.shape)
            })
            .collect(),
        _ => Vec::new(),
    }
}
