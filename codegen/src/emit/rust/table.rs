//! Writes the rows that tell the runtime's macros what members an object has.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::print::{ident, literal};
use crate::finite;
use crate::model::{Catalog, Definition, Member, Order, PayloadPlace, TypeId};

/// The member names of an object, each with the field that it stands for: documented names first, in their order.
#[derive(Debug, Default)]
pub(super) struct Listed {
    pub(super) names: Vec<String>,
    pub(super) fields: Vec<usize>,
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
        Listed { names, fields }
    }

    /// The index of a documented name.
    pub(super) fn index(&self, wire: &str) -> usize {
        let found = self.names.iter().position(|name| name == wire);
        found.expect("the name has been listed")
    }

    /// Lists another name for a field.
    pub(super) fn alias(&mut self, wire: &str, field: usize) -> usize {
        self.names.push(wire.to_owned());
        self.fields.push(field);
        self.names.len() - 1
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

/// `0 "conversation_id" or 4 "cid" 1`: a member's index and name, then those of its aliases with their rank.
pub(super) fn place(
    listed: &mut Listed,
    index: usize,
    wire: &str,
    aliases: &[String],
    row: &mut String,
) {
    let _ = write!(row, "{index} {}", literal(wire));
    for (rank, alias) in aliases.iter().enumerate() {
        let other = listed.alias(alias, index);
        let _ = write!(row, " or {other} {} {}", literal(alias), rank + 1);
    }
}

/// `conversation_id: optional 0 "conversation_id" or 4 "cid" 1,`
pub(super) fn member(listed: &mut Listed, index: usize, member: &Member) -> String {
    let mut row = format!("{}: {} ", ident(&member.ident), presence(member));
    place(listed, index, &member.wire, &member.aliases, &mut row);
    row.push(',');
    row
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
        let payload = match &catalog.payload {
            PayloadPlace::Member(name) => {
                format!("nested {} {}", listed.index(name), literal(name))
            }
            PayloadPlace::Flat => "flat 65535 \"\"".to_owned(),
        };
        let rows = parts.iter().enumerate().map(|(number, part)| {
            let mut row = format!("part_{number}: {number} at ");
            let index = listed.index(&part.wire);
            place(&mut listed, index, &part.wire, &part.aliases, &mut row);
            row + ","
        });
        let parts = rows.collect();
        let rows = catalog.envelope.iter().map(|of_envelope| {
            let index = listed.index(&of_envelope.wire);
            member(&mut listed, index, of_envelope)
        });
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
            event: Event::of(catalog).listed.names,
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
