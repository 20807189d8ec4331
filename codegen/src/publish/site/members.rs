//! Lays out the members of an object as a tree: what each is, which values it takes, and what is inside.

use minijinja::{Value, context};

use super::book::Book;
use super::html::{block, inline, safe, unlinked};
use super::paths::anchor;
use super::words;
use crate::emit::phrase::steps;
use crate::model::{Definition, EnumValue, Member, Shape, TypeId};

/// How deep the tree goes before it leaves the rest to the pages of the types.
const DEEPEST: usize = 5;
/// Rows below the first level, so that pages stay light whatever a catalog nests.
const ROWS: usize = 96;
/// Rows below a single member at most, so that a large one leaves room for those that follow.
const ROWS_OF_ONE: usize = 40;
/// What a member may take of the rest even if it is more than its share.
const LEAST: usize = 12;
/// Values of an enum that are listed where it is used; its own page has all of them.
const VALUES: usize = 10;

/// A tree under construction.
pub(super) struct Tree<'b, 'm> {
    book: &'b Book<'m>,
    root: &'b str,
    /// Rows that may still be added below the first level.
    rows: usize,
    /// Types that are being shown, outermost first: a type that contains itself is shown once.
    open: Vec<TypeId>,
}

impl<'b, 'm> Tree<'b, 'm> {
    pub(super) fn new(book: &'b Book<'m>, root: &'b str) -> Tree<'b, 'm> {
        Tree {
            book,
            root,
            rows: ROWS,
            open: Vec::new(),
        }
    }

    /// A tree that shows one level and leaves everything below it to the pages of the types.
    pub(super) fn flat(book: &'b Book<'m>, root: &'b str) -> Tree<'b, 'm> {
        Tree {
            rows: 0,
            ..Tree::new(book, root)
        }
    }

    /// Rows for members; `path` is what the anchors begin with.
    pub(super) fn members(&mut self, path: &str, members: &[Member]) -> Vec<Value> {
        let rows = members.iter().enumerate().map(|(at, member)| {
            // Everybody's share of what is left, so that the first member does not take it all.
            let share = (self.rows / (members.len() - at))
                .max(self.rows.min(LEAST))
                .min(ROWS_OF_ONE);
            let spare = self.rows - share;
            self.rows = share;
            let row = self.member(path, member);
            self.rows += spare;
            row
        });
        rows.collect()
    }

    fn member(&mut self, path: &str, member: &Member) -> Value {
        let path = format!("{path}{}", member.wire);
        let catalog = self.book.catalog;
        let direct = match &member.shape {
            Shape::Type(id) => Some(&catalog.ty(*id).definition),
            _ => None,
        };
        let mut demands = words::constraints(&member.constraints);
        if let Some(Definition::Scalar {
            constraints,
            scalar,
            ..
        }) = direct
        {
            demands.insert(0, words::scalar(*scalar).to_owned());
            demands.extend(words::constraints(constraints));
        }
        let example = member
            .example
            .as_ref()
            .map(ToString::to_string)
            .filter(|text| text.len() <= 60);
        let inside = self.inside(&path, &member.shape);
        context! {
            id => anchor(&path),
            name => member.wire.clone(),
            type => safe(words::member_type(self.book, self.root, member)),
            required => !member.optional,
            unit => member.unit.clone(),
            since => member.since.as_ref().map(words::since),
            summary => safe(inline(&member.summary)),
            doc => safe(block(&member.doc)),
            aliases => safe(words::names(member.aliases.iter().map(String::as_str))),
            demands => demands.into_iter().map(safe).collect::<Vec<_>>(),
            grade => member.evidence.map(super::shown_grade),
            deprecated => member.deprecated.as_ref().map(|why| safe(words::deprecation(why))),
            example => example,
            ..inside
        }
    }

    /// What there is to open below a member: its values, its kinds, its members.
    fn inside(&mut self, path: &str, shape: &Shape) -> Value {
        let Some(id) = shape.named() else {
            return nothing();
        };
        let path = format!("{path}{}", steps(shape));
        match &self.book.catalog.ty(id).definition {
            Definition::Enum { values, closed } => context! {
                values => listed(values),
                more_values => values.len().saturating_sub(VALUES),
                values_page => self.page(id),
                closed => closed.is_some(),
                ..nothing()
            },
            Definition::Scalar { values, .. } => context! {
                values => values.iter().take(VALUES).map(|known| context! {
                    wire => known.value.to_string(), summary => safe(inline(&known.summary)), deprecated => false,
                }).collect::<Vec<_>>(),
                more_values => values.len().saturating_sub(VALUES),
                values_page => self.page(id),
                closed => false,
                ..nothing()
            },
            definition => {
                let parts = self.parts(&path, id, definition);
                context! { page => self.page(id), kinds => parts, ..nothing() }
            }
        }
    }

    /// The kinds of a union, or the one kind that a struct is; nothing where the page of the type has to do.
    fn parts(&mut self, path: &str, id: TypeId, definition: &Definition) -> Vec<Value> {
        let catalog = self.book.catalog;
        let needed = match definition {
            Definition::Struct(members) => members.len(),
            Definition::Tagged { variants, .. } => variants.len(),
            Definition::Choice(arms) => arms.len(),
            Definition::Enum { .. } | Definition::Scalar { .. } => 0,
        };
        if needed > self.rows || self.open.len() >= DEEPEST || self.open.contains(&id) {
            return Vec::new();
        }
        self.rows -= needed;
        self.open.push(id);
        let parts = match definition {
            Definition::Struct(members) => {
                vec![kind(
                    "",
                    String::new(),
                    self.members(&format!("{path}."), members),
                )]
            }
            Definition::Tagged {
                tag,
                variants,
                untagged,
                ..
            } => {
                let mut kinds: Vec<Value> = Vec::new();
                for variant in variants {
                    let summary = inline(&catalog.ty(variant.content).summary);
                    let members = self.arm(&format!("{path}.{}.", variant.tag), variant.content);
                    kinds.push(kind(&format!("{tag}: {}", variant.tag), summary, members));
                }
                if let Some(content) = untagged {
                    let summary = inline(&catalog.ty(*content).summary);
                    let members = self.arm(&format!("{path}.-."), *content);
                    kinds.push(kind(&format!("no {tag}"), summary, members));
                }
                kinds
            }
            Definition::Choice(arms) => arms
                .iter()
                .map(|arm| {
                    let members = match arm.shape.named() {
                        Some(id) => match &catalog.ty(id).definition {
                            Definition::Struct(_) => {
                                self.arm(&format!("{path}{}.", steps(&arm.shape)), id)
                            }
                            _ => Vec::new(),
                        },
                        None => Vec::new(),
                    };
                    let shape = words::shape(self.book, self.root, &arm.shape);
                    kind("", shape, members)
                })
                .collect(),
            Definition::Enum { .. } | Definition::Scalar { .. } => Vec::new(),
        };
        self.open.pop();
        parts
    }

    /// The members of an arm of a union, as long as there is room for them.
    fn arm(&mut self, path: &str, id: TypeId) -> Vec<Value> {
        let members = self.book.catalog.members(id);
        if members.len() > self.rows || self.open.contains(&id) {
            return Vec::new();
        }
        self.rows -= members.len();
        self.open.push(id);
        let rows = self.members(path, members);
        self.open.pop();
        rows
    }

    /// The page of a type, if it has one.
    fn page(&self, id: TypeId) -> Option<String> {
        let path = super::paths::href(self.book.type_path(id));
        self.book
            .has_page(id)
            .then(|| format!("{}{path}", self.root))
    }
}

/// A member with nothing to open.
fn nothing() -> Value {
    context! {
        values => Vec::<Value>::new(), more_values => 0, values_page => (), closed => false,
        page => (), kinds => Vec::<Value>::new(),
    }
}

fn kind(label: &str, summary: String, members: Vec<Value>) -> Value {
    // With members it is what one presses to open them.
    let summary = if members.is_empty() {
        summary
    } else {
        unlinked(&summary)
    };
    context! { label => label, summary => safe(summary), members => members }
}

fn listed(values: &[EnumValue]) -> Vec<Value> {
    let shown = values.iter().take(VALUES);
    shown.map(enum_value).collect()
}

/// A value of an enum.
pub(super) fn enum_value(value: &EnumValue) -> Value {
    context! {
        wire => value.wire.clone(),
        summary => safe(inline(&value.summary)),
        deprecated => value.deprecated.is_some(),
    }
}

/// The members that a payload documents where they stand, with their paths, for the search.
pub(super) fn paths(book: &Book<'_>, prefix: &str, members: &[Member], found: &mut Vec<String>) {
    for member in members {
        let path = format!("{prefix}{}", member.wire);
        found.push(path.clone());
        let inner = member.shape.named().filter(|id| !book.has_page(*id));
        if let Some(id) = inner
            && let Definition::Struct(members) = &book.catalog.ty(id).definition
            && prefix.matches('.').count() < DEEPEST
        {
            let prefix = format!("{path}{}.", steps(&member.shape));
            paths(book, &prefix, members, found);
        }
    }
}
