//! Writes the rows that tell the runtime's macros what members an object has.

use std::fmt::Write as _;

use super::print::{ident, literal};
use crate::model::Member;

/// The member names of an object, each with the field that it stands for: documented names first, in their order.
#[derive(Debug, Default)]
pub(super) struct Listed {
    pub(super) names: Vec<String>,
    pub(super) fields: Vec<usize>,
}

impl Listed {
    /// Lists a documented name; its index is the field's number.
    pub(super) fn name(&mut self, wire: &str) -> usize {
        let index = self.names.len();
        self.names.push(wire.to_owned());
        self.fields.push(index);
        index
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

fn presence(member: &Member) -> &'static str {
    match (member.optional, member.nullable) {
        (false, false) => "required",
        (false, true) => "nullable",
        (true, false) => "optional",
        (true, true) => "optional_nullable",
    }
}
