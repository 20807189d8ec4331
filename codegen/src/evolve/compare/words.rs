//! Compares what is said of things: descriptions, evidence, deprecation, delivery.

use super::change::Change;
use super::{Comparison, Trail};
use crate::evolve::path::Step;
use crate::evolve::rule;
use crate::evolve::verdict::{Audience, Level};
use crate::model::{Catalog, Definition, Deprecation, Event, Member, Type};

type Keys = [Option<String>; 2];

impl<'c> Comparison<'c> {
    pub(super) fn event_words(&mut self, old: &'c Event, new: &'c Event, keys: &Keys) {
        let here = Trail::default();
        let (before, after) = (self.before(), self.after());
        let what = format!("the event `{}`", new.wire);
        let said = |event: &'c Event| (&event.summary, &event.doc, &event.link, &event.examples);
        if said(old) != said(new) {
            self.described(&here, &what, keys);
        }
        self.deprecation([&old.deprecated, &new.deprecated], &here, &what, keys);
        if delivery(before, old) != delivery(after, new) {
            let reason = format!("something else is said of how and when {what} arrives");
            let change = Change::new(rule::DELIVERY_CHANGED, &here, "", reason).words();
            self.push(change.at(keys[0].clone(), keys[1].clone()));
        }
        let group = |catalog: &'c Catalog, event: &Event| &catalog.groups[event.group].name;
        if group(before, old) != group(after, new) {
            let reason = format!("{what} belongs to the group `{}`", group(after, new));
            let change = Change::new(rule::GROUP_CHANGED, &here, "", reason).words();
            self.push(change.at(keys[0].clone(), keys[1].clone()));
        }
        let evidence =
            |catalog: &Catalog, event: &Event| (event.evidence, cited(catalog, &event.sources));
        if evidence(before, old) != evidence(after, new) {
            self.attested(&here, &what, keys);
        }
    }

    pub(super) fn member_words(
        &mut self,
        old: &'c Member,
        new: &'c Member,
        place: &Trail,
        keys: &Keys,
    ) {
        let what = format!("the member `{}`", new.wire);
        let said = |member: &'c Member| (&member.summary, &member.doc, &member.example);
        if said(old) != said(new) {
            self.described(place, &what, keys);
        }
        self.deprecation([&old.deprecated, &new.deprecated], place, &what, keys);
        let evidence =
            |catalog: &Catalog, member: &Member| (member.evidence, cited(catalog, &member.sources));
        if evidence(self.before(), old) != evidence(self.after(), new) {
            self.attested(place, &what, keys);
        }
    }

    /// A type that several events may use: told once.
    pub(super) fn type_words(&mut self, old: &'c Type, new: &'c Type) {
        let here = Trail::default();
        let keys = [
            Some(format!("type/{}", old.name)),
            Some(format!("type/{}", new.name)),
        ];
        let what = format!("the type `{}`", new.name);
        let said = |ty: &'c Type| (&ty.summary, &ty.doc, &ty.example);
        if said(old) != said(new) || listed(old) != listed(new) {
            self.described(&here, &what, &keys);
        }
        self.deprecation([&old.deprecated, &new.deprecated], &here, &what, &keys);
        let evidence = |catalog: &Catalog, ty: &Type| (ty.evidence, cited(catalog, &ty.sources));
        if evidence(self.before(), old) != evidence(self.after(), new) {
            self.attested(&here, &what, &keys);
        }
        if let (Definition::Struct(members), Definition::Struct(others)) =
            (&old.definition, &new.definition)
        {
            for member in others {
                let Some(before) = members.iter().find(|it| it.wire == member.wire) else {
                    continue;
                };
                let keys = [old, new].map(|ty| Some(format!("member/{}/{}", ty.name, member.wire)));
                let place = here.both(Step::Member(format!("{}.{}", new.name, member.wire)));
                let from = self.changes.len();
                self.member_words(before, member, &place, &keys);
                for change in &mut self.changes[from..] {
                    change.detail.clone_from(&change.pointer);
                    change.pointer = String::new();
                    change.reason = format!("{} of the type `{}`", change.reason, new.name);
                }
            }
        }
    }

    fn described(&mut self, place: &Trail, what: &str, keys: &Keys) {
        let reason = format!("{what} is described in other words");
        let change = Change::new(rule::DESCRIPTION_CHANGED, place, what, reason).words();
        self.push(change.at(keys[0].clone(), keys[1].clone()));
    }

    fn attested(&mut self, place: &Trail, what: &str, keys: &Keys) {
        let reason = format!("{what} is attested better or worse, or by other sources");
        let change = Change::new(rule::EVIDENCE_CHANGED, place, what, reason).words();
        self.push(change.at(keys[0].clone(), keys[1].clone()));
    }

    fn deprecation(
        &mut self,
        [old, new]: [&Option<Deprecation>; 2],
        place: &Trail,
        what: &str,
        keys: &Keys,
    ) {
        let (rule, reason) = match (old, new) {
            (None, Some(why)) => {
                let instead = why
                    .instead
                    .as_ref()
                    .map_or_else(String::new, |it| format!(": use `{it}` instead"));
                (rule::DEPRECATED, format!("{what} is deprecated{instead}"))
            }
            (Some(_), None) => (
                rule::UNDEPRECATED,
                format!("{what} is no longer deprecated"),
            ),
            (Some(before), Some(after)) if before != after => {
                return self.described(place, what, keys);
            }
            _ => return,
        };
        let change = Change::new(rule, place, what, reason).words();
        let change = change
            .say(
                Audience::Rust,
                Level::Safe,
                "whoever uses it may get a warning",
            )
            .say(
                Audience::Typescript,
                Level::Safe,
                "editors strike it through",
            );
        self.push(change.at(keys[0].clone(), keys[1].clone()));
    }
}

/// What is said of when and how an event arrives, by name.
fn delivery(catalog: &Catalog, event: &Event) -> Vec<String> {
    let members = |list: &[usize]| -> Vec<String> {
        list.iter()
            .map(|&at| catalog.envelope[at].wire.clone())
            .collect()
    };
    let events = |list: &[usize]| -> Vec<String> {
        list.iter()
            .map(|&at| catalog.events[at].wire.clone())
            .collect()
    };
    let related = &event.related;
    let facts = catalog.facts.iter().zip(&event.facts);
    let facts =
        facts.filter_map(|(fact, value)| Some(format!("{} {:?}", fact.name, value.as_ref()?)));
    let carriers = event
        .carriers
        .iter()
        .map(|&at| catalog.carriers[at].name.clone());
    let lists = [
        members(&event.present),
        members(&event.absent),
        carriers.collect(),
        facts.collect(),
        events(&related.follows),
        events(&related.precedes),
        events(&related.excludes),
        events(&related.see),
    ];
    lists.map(|list| list.join(" ")).to_vec()
}

fn cited(catalog: &Catalog, sources: &[usize]) -> Vec<String> {
    sources
        .iter()
        .map(|&at| catalog.sources[at].name.clone())
        .collect()
}

/// What is said of values that both sides list.
fn listed(ty: &Type) -> Vec<String> {
    match &ty.definition {
        Definition::Enum { values, .. } => values
            .iter()
            .map(|it| format!("{} {} {} {:?}", it.wire, it.summary, it.doc, it.deprecated))
            .collect(),
        Definition::Scalar { values, .. } => values
            .iter()
            .map(|it| format!("{} {}", it.value, it.summary))
            .collect(),
        _ => Vec::new(),
    }
}
