//! Holds a change before it is proven: what would show whom it breaks.

use super::Trail;
use crate::evolve::finding::Side;
use crate::evolve::path::Leaf;
use crate::evolve::rule::Rule;
use crate::evolve::verdict::{Audience, Level, Verdicts};
use crate::model::Event;

/// A change and what would show whom it breaks.
pub(super) struct Change<'c> {
    pub(super) rule: &'static Rule,
    /// The events it was found in, old and new.
    pub(super) events: Option<(&'c Event, &'c Event)>,
    /// The event, where one side alone has it.
    pub(super) sole: Option<(Side, &'c Event)>,
    pub(super) trail: Trail,
    pub(super) pointer: String,
    pub(super) also: Vec<String>,
    pub(super) ty: Option<String>,
    /// What tells it from other changes of the same kind at the same place.
    pub(super) detail: String,
    pub(super) reason: String,
    pub(super) verdicts: Verdicts,
    /// For each audience on the wire: what stands at the place in a document that breaks it.
    pub(super) leaves: [Option<Leaf>; 4],
    /// Whether only the decoder, which knows aliases, reads the document that breaks.
    pub(super) aliased: bool,
    /// What names the place in the old and the new source.
    pub(super) keys: [Option<String>; 2],
}

impl Change<'_> {
    /// A change that is safe for all.
    pub(super) fn new(
        rule: &'static Rule,
        trail: &Trail,
        detail: impl Into<String>,
        reason: impl Into<String>,
    ) -> Change<'static> {
        Change {
            rule,
            events: None,
            sole: None,
            pointer: trail.pointer(),
            trail: trail.clone(),
            also: Vec::new(),
            ty: None,
            detail: detail.into(),
            reason: reason.into(),
            verdicts: Verdicts::all(Level::Safe),
            leaves: Default::default(),
            aliased: false,
            keys: [None, None],
        }
    }
}

impl<'c> Change<'c> {
    /// The same, breaking an audience on the wire if there is something to show it.
    pub(super) fn leaf(mut self, audience: Audience, leaf: Option<Leaf>) -> Change<'c> {
        if leaf.is_some() {
            self.verdicts.set(audience, Level::Breaks, "");
            if matches!(audience, Audience::Reader | Audience::Replayer) {
                self.verdicts.set(Audience::Schema, Level::Breaks, "");
            }
            self.leaves[audience as usize] = leaf;
        }
        self
    }

    /// The same with a verdict, unless there is a worse one.
    pub(super) fn say(mut self, audience: Audience, level: Level, why: &str) -> Change<'c> {
        if level > self.verdicts.level(audience) {
            self.verdicts.set(audience, level, why);
        }
        self
    }

    /// The same, safe with a reason.
    pub(super) fn because(mut self, audience: Audience, why: &str) -> Change<'c> {
        if self.verdicts.level(audience) == Level::Safe {
            self.verdicts.set(audience, Level::Safe, why);
        }
        self
    }

    /// The same, breaking who compiles against the crate, if so.
    pub(super) fn rust(self, breaks: Option<&str>) -> Change<'c> {
        match breaks {
            Some(why) => self.say(Audience::Rust, Level::Breaks, why),
            None => self,
        }
    }

    /// The same, breaking who compiles against types made from the open schemas, if so.
    pub(super) fn typescript(self, breaks: Option<&str>) -> Change<'c> {
        match breaks {
            Some(why) => self.say(Audience::Typescript, Level::Breaks, why),
            None => self,
        }
    }

    /// The same, with what names its places in the sources.
    pub(super) fn at(mut self, old: Option<String>, new: Option<String>) -> Change<'c> {
        self.keys = [old, new];
        self
    }

    /// The same, at a place that only the old side has.
    pub(super) fn gone(mut self) -> Change<'c> {
        self.pointer = crate::evolve::path::pointer(&self.trail.old);
        self
    }

    /// The same, of no concern to anybody but who names a type.
    pub(super) fn named(self) -> Change<'c> {
        let verdict = self.verdicts.of(Audience::Rust).clone();
        let mut change = self.words();
        change
            .verdicts
            .set(Audience::Rust, verdict.level, verdict.why);
        change
    }

    /// The same, of words alone.
    pub(super) fn words(mut self) -> Change<'c> {
        self.verdicts = Verdicts::default();
        self
    }
}
