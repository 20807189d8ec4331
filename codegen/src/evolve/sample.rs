//! Makes values that a catalog admits: one that says as little as possible, or many that try its limits.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::admit::{Contract, Profile};
use super::pattern;
use crate::model::{Catalog, Constraints, Definition, Member, Scalar, Shape, TypeId};

/// A text that no catalog lists.
pub(super) const UNLISTED: &str = "x-unlisted";

/// More values than this of one type are not tried.
const MOST: usize = 80;

/// Longer lists are not tried.
const LONGEST_LIST: u64 = 1 << 12;

/// Longer texts are not tried.
const LONGEST_TEXT: u64 = 1 << 16;

/// Types nested deeper than this are tried with one value each.
const DEEPEST: usize = 3;

/// What another catalog looks for in a value: trying that tells the two apart.
#[derive(Default)]
pub(super) struct Hints {
    texts: BTreeSet<String>,
    names: BTreeSet<String>,
    patterns: BTreeSet<String>,
    numbers: Vec<f64>,
    lengths: BTreeSet<u64>,
    items: BTreeSet<u64>,
    /// Whether objects may have members under those names although they do not document them.
    undocumented: bool,
}

impl Hints {
    /// No hints yet.
    pub(super) fn new(undocumented: bool) -> Hints {
        Hints {
            undocumented,
            ..Hints::default()
        }
    }

    /// What a type asks for.
    pub(super) fn shape(&mut self, catalog: &Catalog, shape: &Shape, depth: usize) {
        match shape {
            Shape::Scalar(_) | Shape::Json => {}
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => {
                self.shape(catalog, inner, depth);
            }
            Shape::Type(id) => {
                let ty = catalog.ty(*id);
                self.texts.extend(text_of(ty.example.as_ref()));
                match &ty.definition {
                    Definition::Struct(members) => self.members(catalog, members, depth),
                    Definition::Enum { values, .. } => {
                        self.texts
                            .extend(values.iter().map(|value| value.wire.clone()));
                    }
                    Definition::Tagged { tag, variants, .. } => {
                        self.names.insert(tag.clone());
                        self.texts
                            .extend(variants.iter().map(|variant| variant.tag.clone()));
                        for variant in variants {
                            self.members(catalog, catalog.members(variant.content), depth);
                        }
                    }
                    Definition::Choice(arms) => {
                        for arm in arms {
                            self.shape(catalog, &arm.shape, depth + 1);
                        }
                    }
                    Definition::Scalar { constraints, .. } => self.constraints(constraints),
                }
            }
        }
    }

    fn members(&mut self, catalog: &Catalog, members: &[Member], depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for member in members {
            self.names.insert(member.wire.clone());
            self.constraints(&member.constraints);
            self.shape(catalog, &member.shape, depth + 1);
        }
    }

    pub(super) fn constraints(&mut self, constraints: &Constraints) {
        let Constraints {
            range,
            length,
            items,
            pattern,
        } = constraints;
        self.numbers.extend(range.min.into_iter().chain(range.max));
        for (bounds, counts, longest) in [
            (length, &mut self.lengths, LONGEST_TEXT),
            (items, &mut self.items, LONGEST_LIST),
        ] {
            for bound in [bounds.min, bounds.max].into_iter().flatten() {
                let near = [bound.saturating_sub(1), bound, bound.saturating_add(1)];
                counts.extend(near.into_iter().filter(|count| *count <= longest));
            }
        }
        self.patterns.extend(pattern.clone());
    }

    /// Texts that tell patterns and lengths apart.
    fn demanded(&self) -> Vec<String> {
        let lengths = self.lengths.iter();
        let lengths: Vec<usize> = lengths.filter_map(|it| usize::try_from(*it).ok()).collect();
        let matching = self.patterns.iter();
        let matching = matching.flat_map(|pattern| pattern::samples(pattern, &lengths));
        let long = lengths.iter().map(|length| "a".repeat(*length));
        matching.chain(long).collect()
    }
}

fn text_of(example: Option<&Value>) -> Option<String> {
    example?.as_str().map(str::to_owned)
}

/// A value of a member, by the strict contract: its example, or as little as possible.
pub(super) fn member(catalog: &Catalog, member: &Member) -> Value {
    let contract = Contract {
        catalog,
        profile: Profile::Strict,
    };
    let example = member
        .example
        .as_ref()
        .filter(|example| contract.member(member, example));
    if let Some(example) = example {
        return example.clone();
    }
    constrained(catalog, &member.shape, &member.constraints)
}

fn constrained(catalog: &Catalog, shape: &Shape, constraints: &Constraints) -> Value {
    let plain = value(catalog, shape, 0);
    let contract = Contract {
        catalog,
        profile: Profile::Strict,
    };
    if contract.constraints(constraints, &plain) {
        return plain;
    }
    let mut own = Hints::default();
    own.constraints(constraints);
    let fitting = |it: &Value| contract.shape(shape, it) && contract.constraints(constraints, it);
    let found = many(contract, shape, &own).into_iter().find(fitting);
    found.unwrap_or(plain)
}

/// A value of a type: its example, or as little as possible. What contains itself beyond sense is cut off.
pub(super) fn value(catalog: &Catalog, shape: &Shape, depth: usize) -> Value {
    if depth > 40 {
        return Value::Null;
    }
    match shape {
        Shape::Json => json!("x"),
        Shape::Nullable(inner) => value(catalog, inner, depth + 1),
        Shape::List(_) => json!([]),
        Shape::Map(_) => json!({}),
        Shape::Scalar(scalar) => plain(*scalar),
        Shape::Type(id) => {
            let ty = catalog.ty(*id);
            let contract = Contract {
                catalog,
                profile: Profile::Strict,
            };
            if let Some(example) = ty.example.as_ref().filter(|it| contract.shape(shape, it)) {
                return example.clone();
            }
            match &ty.definition {
                Definition::Struct(_) => object(catalog, *id, depth + 1).into(),
                Definition::Enum { values, .. } => values
                    .first()
                    .map_or_else(|| json!(UNLISTED), |value| json!(value.wire)),
                Definition::Tagged {
                    tag,
                    variants,
                    untagged,
                    ..
                } => match (variants.first(), untagged) {
                    (Some(variant), _) => {
                        tagged(catalog, tag, &variant.tag, variant.content, depth + 1).into()
                    }
                    (None, Some(id)) => object(catalog, *id, depth + 1).into(),
                    (None, None) => json!({ tag.as_str(): UNLISTED }),
                },
                Definition::Choice(arms) => arms
                    .first()
                    .map_or(Value::Null, |arm| value(catalog, &arm.shape, depth + 1)),
                Definition::Scalar {
                    scalar,
                    constraints,
                    ..
                } => constrained(catalog, &Shape::Scalar(*scalar), constraints),
            }
        }
    }
}

/// A struct with its required members.
pub(super) fn object(catalog: &Catalog, id: TypeId, depth: usize) -> Map<String, Value> {
    let required = catalog.members(id).iter().filter(|member| !member.optional);
    required
        .map(|it| {
            let value = if depth > 20 {
                Value::Null
            } else {
                member_at(catalog, it, depth)
            };
            (it.wire.clone(), value)
        })
        .collect()
}

fn member_at(catalog: &Catalog, it: &Member, depth: usize) -> Value {
    if it.example.is_some() || it.constraints != Constraints::default() {
        return member(catalog, it);
    }
    value(catalog, &it.shape, depth + 1)
}

/// A struct that comes with the text of a tag.
pub(super) fn tagged(
    catalog: &Catalog,
    tag: &str,
    text: &str,
    content: TypeId,
    depth: usize,
) -> Map<String, Value> {
    let mut whole = Map::new();
    whole.insert(tag.to_owned(), json!(text));
    whole.extend(object(catalog, content, depth));
    whole
}

fn plain(scalar: Scalar) -> Value {
    match scalar {
        Scalar::String => json!("text"),
        Scalar::Integer => json!(1),
        Scalar::Number => json!(0.5),
        Scalar::Boolean => json!(true),
        Scalar::Timestamp => json!("2026-01-31T08:00:00Z"),
        Scalar::Uri => json!("https://example.com/1"),
        Scalar::Uuid => json!("63f61863-4a51-4f6b-86e1-46edebcf9356"),
    }
}

/// Values of a type that try its limits and those that the hints tell of; each is one that the contract admits, and no
/// object has a member that is not documented.
pub(super) fn many(contract: Contract<'_>, shape: &Shape, hints: &Hints) -> Vec<Value> {
    let tries = Tries {
        contract,
        hints,
        demanded: OnceCell::new(),
    };
    let mut found = tries.of(shape, 0);
    found.retain(|value| contract.shape(shape, value));
    found
}

struct Tries<'t, 'c> {
    contract: Contract<'c>,
    hints: &'t Hints,
    demanded: OnceCell<Vec<String>>,
}

impl Tries<'_, '_> {
    fn of(&self, shape: &Shape, depth: usize) -> Vec<Value> {
        let catalog = self.contract.catalog;
        let mut found = vec![value(catalog, shape, 0)];
        if depth <= DEEPEST {
            match shape {
                Shape::Json => found.extend(self.anything()),
                Shape::Scalar(scalar) => found.extend(self.scalar(*scalar)),
                Shape::Nullable(inner) => {
                    found.push(Value::Null);
                    found.extend(self.of(inner, depth));
                }
                Shape::List(inner) => {
                    let elements = self.of(inner, depth + 1);
                    let first = elements.first().cloned().unwrap_or_default();
                    found.extend(self.hints.items.iter().map(|&count| {
                        Value::Array(vec![first.clone(); usize::try_from(count).unwrap_or(0)])
                    }));
                    found.extend(elements.into_iter().map(|element| json!([element])));
                }
                Shape::Map(inner) => {
                    for value in self.of(inner, depth + 1) {
                        found.push(json!({ UNLISTED: value }));
                        found.extend(
                            self.hints
                                .names
                                .iter()
                                .map(|name| json!({ name.as_str(): value })),
                        );
                    }
                }
                Shape::Type(id) => found.extend(self.named(*id, depth)),
            }
        }
        found.truncate(MOST * 4);
        found
    }

    fn named(&self, id: TypeId, depth: usize) -> Vec<Value> {
        let catalog = self.contract.catalog;
        let ty = catalog.ty(id);
        let open = self.contract.profile == Profile::Open;
        match &ty.definition {
            Definition::Struct(members) => self.object(&object(catalog, id, 0), members, depth),
            Definition::Enum { values, closed } => {
                let other = (open && closed.is_none()).then(|| json!(UNLISTED));
                values
                    .iter()
                    .map(|value| json!(value.wire))
                    .chain(other)
                    .collect()
            }
            Definition::Tagged {
                tag,
                variants,
                untagged,
                closed,
            } => {
                let mut found: Vec<Value> = Vec::new();
                for variant in variants {
                    let base = tagged(catalog, tag, &variant.tag, variant.content, 0);
                    found.extend(self.object(&base, catalog.members(variant.content), depth));
                }
                if let Some(id) = untagged {
                    let members = catalog.members(*id);
                    found.extend(self.object(&object(catalog, *id, 0), members, depth));
                }
                if open && closed.is_none() {
                    let mut other = Map::new();
                    other.insert(tag.clone(), UNLISTED.into());
                    found.extend(self.object(&other, &[], depth));
                }
                found
            }
            Definition::Choice(arms) => arms
                .iter()
                .flat_map(|arm| self.of(&arm.shape, depth + 1))
                .collect(),
            Definition::Scalar { scalar, .. } => self.scalar(*scalar),
        }
    }

    /// An object as it is, with each other member, and with each value that a member can have.
    fn object(&self, base: &Map<String, Value>, members: &[Member], depth: usize) -> Vec<Value> {
        let mut full = base.clone();
        for it in members {
            let catalog = self.contract.catalog;
            full.entry(it.wire.clone())
                .or_insert_with(|| member_at(catalog, it, depth));
        }
        let mut found = vec![base.clone().into(), full.into()];
        if self.hints.undocumented {
            for name in self
                .hints
                .names
                .iter()
                .filter(|name| !base.contains_key(*name))
            {
                for value in [json!([[]]), json!("text"), json!(7)] {
                    let mut with = base.clone();
                    with.insert(name.clone(), value);
                    found.push(with.into());
                }
            }
        }
        for it in members {
            let mut values = self.of(&it.shape, depth + 1);
            values.truncate(MOST / 4);
            values.extend(it.nullable.then_some(Value::Null));
            for value in values {
                let mut with = base.clone();
                with.insert(it.wire.clone(), value);
                found.push(with.into());
            }
        }
        found
    }

    fn scalar(&self, scalar: Scalar) -> Vec<Value> {
        match scalar {
            Scalar::Boolean => vec![json!(true), json!(false)],
            Scalar::Integer => {
                let near = self
                    .hints
                    .numbers
                    .iter()
                    .flat_map(|number| [-1.0, 0.0, 1.0].map(|by| number + by));
                let near = near.filter_map(|number| format!("{number:.0}").parse::<i64>().ok());
                [7, 0, -1, 1_000_000]
                    .into_iter()
                    .chain(near)
                    .map(Value::from)
                    .collect()
            }
            Scalar::Number => {
                let near = self
                    .hints
                    .numbers
                    .iter()
                    .flat_map(|number| [-0.5, 0.0, 0.5].map(|by| number + by));
                [0.5, 7.0, -1.5, 1e6]
                    .into_iter()
                    .chain(near)
                    .map(Value::from)
                    .collect()
            }
            Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid => self.texts(),
        }
    }

    fn texts(&self) -> Vec<Value> {
        let plain = ["text", UNLISTED, "", "a", "A", "7"].map(str::to_owned);
        let forms = [Scalar::Timestamp, Scalar::Uri, Scalar::Uuid].map(plain_text);
        let hinted = self.hints.texts.iter();
        let demanded = self.demanded.get_or_init(|| self.hints.demanded());
        plain
            .into_iter()
            .chain(forms)
            .chain(hinted.chain(demanded).cloned())
            .map(Value::from)
            .collect()
    }

    fn anything(&self) -> Vec<Value> {
        let mut found = vec![
            Value::Null,
            json!(true),
            json!(7),
            json!(0.5),
            json!("text"),
            json!([]),
            json!({}),
            json!([{}]),
            json!([7]),
            json!(["text"]),
            json!({ UNLISTED: [] }),
        ];
        for name in &self.hints.names {
            found.push(json!({ name.as_str(): [[]] }));
            found.push(json!({ name.as_str(): "text" }));
        }
        found
    }
}

fn plain_text(scalar: Scalar) -> String {
    plain(scalar).as_str().unwrap_or_default().to_owned()
}
