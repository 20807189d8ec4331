//! Writes the rows that tell the runtime's macros what members an object has.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::print::{ident, literal};
use crate::finite;
use crate::model::{Catalog, Definition, Member, Order, PayloadPlace, TypeId};

/// The member names of an object, each with the field that it stands for: documented names first, in their order, then aliases.
/// Behind them some of both stand again, in each other order in which they arrive.
#[derive(Debug, Default)]
pub(super) struct Listed {
    pub(super) names: Vec<String>,
    pub(super) fields: Vec<usize>,
    /// Where each of those orders begins.
    pub(super) orders: Vec<usize>,
}

impl Listed {
    /// Lists the names of an object's members in the order in which they are most likely to arrive: a tag first, and what
    /// lies beside a flat event's own members where the catalog says it does. The order is a guess and no more.
    pub(super) fn of(outside: &[(String, usize)], members: &[Member], order: &Order) -> Listed {
        let mut names: Vec<String> = outside.iter().map(|(name, _)| name.clone()).collect();
        names.extend(members.iter().map(|member| member.wire.clone()));
        if outside.len() > 1 {
            arrange(&mut names, order, true);
        }
        Listed::in_order(names)
    }

    /// The same for the payload of a flat event. By then the event's name is known, mostly because it has come: what carries it
    /// stands last.
    pub(super) fn of_payload(
        outside: &[(String, usize)],
        members: &[Member],
        catalog: &Catalog,
    ) -> Listed {
        let Listed { mut names, .. } = Listed::of(outside, members, &catalog.order);
        let is_name = |name: &String| {
            let mut parts = catalog.naming.parts.iter();
            parts.any(|part| part.wire == *name || part.aliases.contains(name))
        };
        names.sort_by_key(is_name);
        Listed::in_order(names)
    }

    /// Lists documented names.
    fn in_order(names: Vec<String>) -> Listed {
        let fields = (0..names.len()).collect();
        Listed {
            names,
            fields,
            orders: Vec::new(),
        }
    }

    /// The index of a documented name.
    pub(super) fn index(&self, wire: &str) -> usize {
        let found = self.names.iter().position(|name| name == wire);
        found.expect("the name has been listed")
    }

    /// Lists other names for a member.
    pub(super) fn aliases(&mut self, wire: &str, aliases: &[String]) {
        let field = self.index(wire);
        for alias in aliases {
            self.names.push(alias.clone());
            self.fields.push(field);
        }
    }

    /// Lists names again in the other orders in which they arrive. All have been listed once.
    fn orders<'o>(&mut self, orders: impl Iterator<Item = &'o Vec<String>>) {
        for order in woven(orders.filter(|order| !self.names.starts_with(order))) {
            self.orders.push(self.names.len());
            for name in order {
                self.fields.push(self.fields[self.index(&name)]);
                self.names.push(name);
            }
        }
    }

    /// The names, each once.
    fn distinct(mut self) -> Vec<String> {
        if let Some(&start) = self.orders.first() {
            self.names.truncate(start);
        }
        self.names
    }

    /// Where a name stands: `1`, or `1 | 25` in several orders.
    fn places(&self, wire: &str) -> String {
        let same = self
            .names
            .iter()
            .enumerate()
            .filter(|(_, name)| *name == wire);
        let places: Vec<String> = same.map(|(index, _)| index.to_string()).collect();
        places.join(" | ")
    }

    /// `["id", "conversation_id", "cid"]`
    pub(super) fn literals(&self) -> String {
        let names: Vec<String> = self.names.iter().map(|name| literal(name)).collect();
        format!("[{}]", names.join(", "))
    }
}

/// Puts names into the order in which they mostly arrive. Those of which it says nothing stay as they are, or go by name, as
/// many platforms print what lies flat.
fn arrange(names: &mut [String], order: &Order, by_name: bool) {
    if by_name {
        names.sort_unstable();
    }
    let place = |list: &[String], name: &String| list.iter().position(|listed| listed == name);
    names.sort_by_key(|name| match place(&order.first, name) {
        Some(place) => (0, place),
        None => place(&order.last, name).map_or((1, 0), |place| (2, place)),
    });
}

/// Orders that begin alike, woven into one: what only the second has comes behind what it follows there. Decoders expect that members
/// are missing, and tell orders apart by the first.
fn woven<'o>(orders: impl Iterator<Item = &'o Vec<String>>) -> Vec<Vec<String>> {
    let mut woven: Vec<Vec<String>> = Vec::new();
    for order in orders {
        let Some(same) = woven.iter_mut().find(|same| same.first() == order.first()) else {
            woven.push(order.clone());
            continue;
        };
        let mut behind = 0;
        for name in order {
            let listed = same.iter().position(|listed| listed == name);
            let place = listed.unwrap_or(behind);
            if listed.is_none() {
                same.insert(place, name.clone());
            }
            behind = place + 1;
        }
    }
    woven
}

/// `0 "conversation_id" or 4 "cid" 1`: a member's places and name, then those of its aliases with their rank.
fn place(listed: &Listed, wire: &str, aliases: &[String]) -> String {
    let mut row = format!("{} {}", listed.places(wire), literal(wire));
    for (rank, alias) in aliases.iter().enumerate() {
        let others = listed.places(alias);
        let _ = write!(row, " or {others} {} {}", literal(alias), rank + 1);
    }
    row
}

/// `conversation_id: optional 0 "conversation_id" or 4 "cid" 1,`
pub(super) fn member(listed: &Listed, member: &Member) -> String {
    let place = place(listed, &member.wire, &member.aliases);
    format!("{}: {} {place},", ident(&member.ident), presence(member))
}

/// The table of the event's own object: its names, the rows of the parts of its name and of its envelope, and where the
/// payload is.
#[derive(Debug)]
pub(super) struct Event {
    pub(super) listed: Listed,
    pub(super) parts: Vec<String>,
    pub(super) payload: String,
    pub(super) envelope: Vec<String>,
}

impl Event {
    pub(super) fn of(catalog: &Catalog) -> Event {
        let parts = &catalog.naming.parts;
        let mut names: Vec<String> = parts.iter().map(|part| part.wire.clone()).collect();
        names.extend(catalog.envelope.iter().map(|member| member.wire.clone()));
        let flat = match &catalog.payload {
            PayloadPlace::Member(name) => {
                names.push(name.clone());
                false
            }
            PayloadPlace::Flat => true,
        };
        arrange(
            &mut names,
            &catalog.order,
            flat && catalog.order != Order::default(),
        );
        let mut listed = Listed::in_order(names);
        for part in parts {
            listed.aliases(&part.wire, &part.aliases);
        }
        for member in &catalog.envelope {
            listed.aliases(&member.wire, &member.aliases);
        }
        listed.orders(catalog.carriers.iter().map(|carrier| &carrier.order));
        let payload = match &catalog.payload {
            PayloadPlace::Member(name) => format!("nested {}", place(&listed, name, &[])),
            PayloadPlace::Flat => "flat 65535 \"\"".to_owned(),
        };
        let rows = parts.iter().enumerate().map(|(number, part)| {
            let place = place(&listed, &part.wire, &part.aliases);
            format!("part_{number}: {number} at {place},")
        });
        let parts = rows.collect();
        let rows = catalog
            .envelope
            .iter()
            .map(|of_envelope| member(&listed, of_envelope));
        let envelope = rows.collect();
        Event {
            listed,
            parts,
            payload,
            envelope,
        }
    }
}

/// What the tables of types need to know of the catalog as a whole, found out once.
#[derive(Debug)]
pub(super) struct Surroundings {
    /// The names of the event's own object, aliases included.
    event: Vec<String>,
    /// The tags of all unions, each once.
    tags: Vec<String>,
    /// For each type the tags of the unions of which it is an arm.
    arms: Vec<Vec<usize>>,
    /// For each type the event whose payload it is.
    pub(super) events: Vec<Option<usize>>,
    /// For each union the arm in which its smallest value begins.
    pub(super) smallest: Vec<usize>,
    flat: bool,
}

impl Surroundings {
    pub(super) fn of(catalog: &Catalog) -> Surroundings {
        let unions = || {
            catalog.types.iter().filter_map(|ty| match &ty.definition {
                Definition::Tagged { tag, variants, .. } => Some((tag, variants)),
                _ => None,
            })
        };
        let tags: BTreeSet<&String> = unions().map(|(tag, _)| tag).collect();
        let tags: Vec<String> = tags.into_iter().cloned().collect();
        let mut arms = vec![Vec::new(); catalog.types.len()];
        for (tag, variants) in unions() {
            let tag = tags.binary_search(tag).expect("all tags are listed");
            for variant in variants {
                let arm: &mut Vec<usize> = &mut arms[variant.content.0];
                if !arm.contains(&tag) {
                    arm.push(tag);
                }
            }
        }
        let mut events = vec![None; catalog.types.len()];
        for (index, event) in catalog.events.iter().enumerate() {
            events[event.payload.0] = Some(index);
        }
        let smallest = finite::arms(catalog).into_iter();
        Surroundings {
            event: Event::of(catalog).listed.distinct(),
            tags,
            arms,
            events,
            smallest: smallest
                .map(|arm| arm.expect("every type has a value that ends"))
                .collect(),
            flat: catalog.payload == PayloadPlace::Flat,
        }
    }

    /// The members that an object has among its own but that belong to what is around it, each with the number under
    /// which that knows it: the tag for the arm of a union, all of a flat event's own for its payload.
    pub(super) fn outside(&self, id: TypeId) -> Vec<(String, usize)> {
        let arm = self.arms[id.0]
            .iter()
            .map(|&tag| (self.tags[tag].clone(), self.number(tag)));
        let mut outside: Vec<(String, usize)> = arm.collect();
        if self.is_flat(id) {
            outside.extend(self.event.iter().cloned().zip(0..));
        }
        outside
    }

    /// Whether it is the payload of an event among whose own members it lies.
    pub(super) fn is_flat(&self, id: TypeId) -> bool {
        self.flat && self.events[id.0].is_some()
    }

    /// The number under which a union knows its tag.
    pub(super) fn tag(&self, tag: &str) -> usize {
        let index = self.tags.iter().position(|other| other == tag);
        self.number(index.expect("all tags are listed"))
    }

    /// The numbers of tags come after those of the event's members.
    fn number(&self, tag: usize) -> usize {
        self.event.len() + tag
    }
}

fn presence(member: &Member) -> &'static str {
    match (member.optional, member.nullable) {
        (false, false) => "required",
        (false, true) => "nullable",
        (true, false) => "optional",
        (true, true) => "optional_nullable",
    }
}

#[cfg(test)]
mod tests {
    use super::{Listed, woven};

    fn names(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn orders_that_begin_alike_are_one() {
        let orders = [
            "id type body at links",
            "type body",
            "id type to body state at href",
            "type at id body",
        ];
        let orders: Vec<Vec<String>> = orders.map(names).into();
        let expected = ["id type to body state at href links", "type at id body"];
        assert_eq!(woven(orders.iter()), expected.map(names));
    }

    #[test]
    fn names_stand_once_for_each_order() {
        let mut listed = Listed::in_order(names("type id at"));
        listed.aliases("id", &names("key"));
        let orders = ["key at", "type id", "", "at key type"].map(names);
        listed.orders(orders.iter());
        assert_eq!(listed.names, names("type id at key key at at key type"));
        assert_eq!(listed.fields, [0, 1, 2, 1, 1, 2, 2, 1, 0]);
        assert_eq!(listed.orders, [4, 6]);
        assert_eq!(listed.places("at"), "2 | 5 | 6");
        assert_eq!(listed.places("id"), "1");
        assert_eq!(listed.distinct(), names("type id at key"));
    }
}
