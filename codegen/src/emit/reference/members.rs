//! Tabulates the members of an object, with those of the objects that occur nowhere else.

use super::super::markdown::{code, inline};
use super::super::phrase::steps;
use super::{Page, history, words};
use crate::model::{Constraints, Definition, Member, Shape};

/// The longest example that a table shows, with its fences; whole events show the others.
const LONGEST_EXAMPLE: usize = 40;

/// A line of the table.
struct Row<'m> {
    /// Where the member is: `user.name`, `legs[].status`.
    path: String,
    member: &'m Member,
}

impl<'m> Page<'m> {
    /// A table of members, and below it what takes more than a line to say.
    pub(super) fn members(self, members: &'m [Member]) -> Vec<String> {
        let rows = self.rows("", members);
        if rows.is_empty() {
            return Vec::new();
        }
        let has_unit = rows.iter().any(|row| row.member.unit.is_some());
        let has_constraints = rows
            .iter()
            .any(|row| !self.constraints(row.member).is_empty());
        let mut columns = vec!["Member", "Type", "Required"];
        columns.extend(has_unit.then_some("Unit"));
        columns.push("Meaning");
        columns.extend(has_constraints.then_some("Constraints"));
        let lines = rows.iter().map(|row| {
            let member = row.member;
            let required = if member.optional { "no" } else { "yes" };
            let mut cells = vec![
                code(&row.path),
                self.member_type(member),
                required.to_owned(),
            ];
            cells.extend(has_unit.then(|| member.unit.clone().unwrap_or_default()));
            cells.push(self.meaning(member));
            cells.extend(has_constraints.then(|| self.constraints(member)));
            cells
        });
        let mut blocks = vec![table(&columns, lines)];
        let notes = rows.iter().filter(|row| !row.member.doc.trim().is_empty());
        blocks.extend(notes.map(|row| format!("{}: {}", code(&row.path), row.member.doc.trim())));
        let cited = rows.iter().filter(|row| !row.member.sources.is_empty());
        let cited: Vec<String> = cited
            .map(|row| format!("{} {}", code(&row.path), self.sources(&row.member.sources)))
            .collect();
        blocks.extend((!cited.is_empty()).then(|| format!("Sources: {}.", cited.join("; "))));
        blocks
    }

    fn rows(self, prefix: &str, members: &'m [Member]) -> Vec<Row<'m>> {
        let mut rows = Vec::new();
        for member in members {
            let path = format!("{prefix}{}", member.wire);
            let inner = member
                .shape
                .named()
                .filter(|id| self.anchors.is_inline(*id));
            let nested = inner.map(|id| (format!("{path}{}.", steps(&member.shape)), id));
            rows.push(Row { path, member });
            if let Some((prefix, id)) = nested {
                rows.extend(self.rows(&prefix, self.catalog.members(id)));
            }
        }
        rows
    }

    /// What a member means, in a line.
    fn meaning(self, member: &Member) -> String {
        let aliases = words::names(member.aliases.iter().map(String::as_str));
        let mut said = vec![inline(&member.summary)];
        if !aliases.is_empty() {
            said.push(format!("Also arrives as {aliases}."));
        }
        said.extend(member.since.as_ref().map(history::later));
        said.extend(member.deprecated.as_ref().map(words::deprecation));
        if let Some(grade) = member.evidence {
            said.push(format!("Evidence: {}.", self.grade(grade)));
        }
        let example = member
            .example
            .as_ref()
            .map(|example| code(&example.to_string()));
        let short = example.filter(|example| example.len() <= LONGEST_EXAMPLE);
        said.extend(short.map(|example| format!("Example: {example}")));
        said.join(" ")
    }

    /// What the strict schema demands of a member, its type's demands included.
    fn constraints(self, member: &Member) -> String {
        let of_type = match &member.shape {
            Shape::Type(id) => match &self.catalog.ty(*id).definition {
                Definition::Scalar { constraints, .. } => words::constraints(constraints),
                _ => String::new(),
            },
            _ => String::new(),
        };
        let own: &Constraints = &member.constraints;
        let all = [words::constraints(own), of_type];
        all.into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// A table in Markdown; the cells are Markdown too.
pub(super) fn table<'a>(
    columns: &[&str],
    rows: impl IntoIterator<Item = Vec<String>> + 'a,
) -> String {
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = line(columns.iter().map(|&column| column.to_owned()).collect());
    let rule = line(columns.iter().map(|_| "---".to_owned()).collect());
    let rows = rows
        .into_iter()
        .map(|row| line(row.iter().map(|text| escaped(text)).collect()));
    [head, rule]
        .into_iter()
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
}

/// What has been made inline Markdown already, made safe for a cell.
fn escaped(text: &str) -> String {
    text.replace('\n', " ").replace('|', "\\|")
}
