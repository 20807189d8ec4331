//! The corpora of a catalog: all fixtures that every contender can read, mixed.

use corpus::{Catalog, Corpus, Fixture, Layout, Order};

use crate::contenders::{Contender, Contenders};

/// Events in a corpus: too many for the processor to learn their order.
pub const EVENTS: usize = 2000;

/// What arrives.
pub struct Traffic {
    catalog: Catalog,
    known: Vec<Fixture>,
    unknown: Vec<Fixture>,
    /// Fixtures that some contender cannot read, each with the contender and what it says.
    pub dropped: Vec<(String, String)>,
}

impl Traffic {
    /// The fixtures of a catalog, without those that some contender cannot read, so that all rows are about the same events.
    ///
    /// # Panics
    /// If the fixtures cannot be read from the disk.
    pub fn of(catalog: &Catalog, contenders: &Contenders) -> Traffic {
        let fixtures = corpus::fixtures(catalog).expect("the fixtures can be read");
        let (mut known, unknown): (Vec<_>, Vec<_>) =
            fixtures.into_iter().partition(|fixture| fixture.known);
        let mut all = (contenders.decode)();
        let mut dropped = Vec::new();
        known.retain(|fixture| {
            let json = corpus::print(catalog, &fixture.event, Order::Documented, Layout::Compact);
            let refusal = refusal(&mut all, &json);
            let readable = refusal.is_none();
            dropped.extend(refusal.map(|reason| (fixture.name.clone(), reason)));
            readable
        });
        Traffic {
            catalog: *catalog,
            known,
            unknown,
            dropped,
        }
    }

    /// How many fixtures of known events there are.
    pub fn fixtures(&self) -> usize {
        self.known.len()
    }

    /// Events that the catalog has.
    pub fn known(&self, order: Order, layout: Layout) -> Corpus {
        let events: Vec<_> = self
            .known
            .iter()
            .map(|fixture| corpus::print(&self.catalog, &fixture.event, order, layout))
            .collect();
        Corpus::mixed(&events, EVENTS)
    }

    /// Events that the catalog does not have: some that occur, and the known ones under other names.
    pub fn unknown(&self, order: Order, layout: Layout) -> Corpus {
        let renamed = self
            .known
            .iter()
            .map(|fixture| corpus::rename(&self.catalog, &fixture.event));
        let events = self
            .unknown
            .iter()
            .map(|fixture| fixture.event.clone())
            .chain(renamed);
        let events: Vec<_> = events
            .map(|event| corpus::print(&self.catalog, &event, order, layout))
            .collect();
        Corpus::mixed(&events, EVENTS)
    }
}

fn refusal(contenders: &mut [Contender], json: &[u8]) -> Option<String> {
    contenders.iter_mut().find_map(|contender| {
        let error = (contender.run)(&mut Corpus::new([json])).err()?;
        Some(format!("{}: {error}", contender.name))
    })
}
