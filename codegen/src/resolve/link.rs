//! Replaces names by what they name: the catalog as meant, its examples apart.

use std::collections::HashSet;

use super::declare::Declared;
use super::item::{Item, Kind, Origin};
use super::refer::Names;
use super::{include, refer};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::Sources;
use crate::model::{self, Arm, Definition, PayloadPlace, Scalar, TypeId};
use crate::names;
use crate::syntax::{
    self, Catalog, Event, Expression, Member, SCALARS, Spanned, Text, TypeExpression,
};

/// A catalog that means something, beside what was written.
pub(super) struct Draft<'a> {
    /// What was written.
    pub declared: Declared<'a>,
    /// What it means. The types stand in the order of [`Declared::items`], the events in that of [`Declared::events`].
    pub catalog: model::Catalog,
    /// How the members of each type were written, if it is a struct: included ones first.
    pub members: Vec<Vec<&'a Member>>,
}

/// Looks up every name.
pub(super) fn link<'a>(
    declared: Declared<'a>,
    files: &Sources,
    findings: &mut Vec<Diagnostic>,
) -> Draft<'a> {
    let members = include::expand(&declared, findings);
    let written = declared.catalog;
    let header = &written.header;
    let mut linker = Linker {
        names: Names::of(&declared),
        declared: &declared,
        files,
        findings,
    };
    let catalog = model::Catalog {
        name: written.name.clone(),
        package: text(header.package.as_ref())
            .unwrap_or_else(|| format!("hookswitch-{}", written.name)),
        title: text(header.title.as_ref()).unwrap_or_default(),
        summary: text(header.summary.as_ref()).unwrap_or_default(),
        doc: text(header.doc.as_ref()).unwrap_or_default(),
        version: text(header.version.as_ref()).unwrap_or_default(),
        link: text(header.link.as_ref()),
        extends: text(header.extends.as_ref()),
        naming: naming(header.naming.as_ref()),
        payload: text(header.payload.as_ref()).map_or(PayloadPlace::Flat, PayloadPlace::Member),
        envelope: header
            .envelope
            .iter()
            .map(|member| linker.member(member))
            .collect(),
        groups: declared.groups.clone(),
        carriers: carriers(written),
        sources: sources(written),
        facts: facts(written),
        types: declared
            .items
            .iter()
            .zip(&members)
            .map(|(item, members)| linker.ty(item, members))
            .collect(),
        events: (0..declared.events.len())
            .map(|at| linker.event(at))
            .collect(),
    };
    Draft {
        declared,
        catalog,
        members,
    }
}

fn text(text: Option<&Text>) -> Option<String> {
    text.map(|text| text.value.clone())
}

fn naming(naming: Option<&syntax::Naming>) -> model::Naming {
    let parts = naming
        .map(|naming| naming.parts.as_slice())
        .unwrap_or_default();
    let part = |(member, aliases): &(Text, Vec<Text>)| model::NamePart {
        wire: member.value.clone(),
        aliases: aliases.iter().map(|alias| alias.value.clone()).collect(),
    };
    model::Naming {
        parts: parts.iter().map(part).collect(),
        separator: naming
            .map(|naming| naming.separator.clone())
            .unwrap_or_default(),
    }
}

fn carriers(written: &Catalog) -> Vec<model::Carrier> {
    let carrier = |carrier: &syntax::Carrier| model::Carrier {
        name: carrier.name.value.clone(),
        summary: text(carrier.summary.as_ref()).unwrap_or_default(),
        doc: text(carrier.doc.as_ref()).unwrap_or_default(),
        link: text(carrier.link.as_ref()),
    };
    written.header.carriers.iter().map(carrier).collect()
}

fn sources(written: &Catalog) -> Vec<model::Source> {
    let source = |source: &syntax::Source| model::Source {
        name: source.name.value.clone(),
        title: text(source.title.as_ref()).unwrap_or_else(|| source.name.value.clone()),
        link: text(source.link.as_ref()),
    };
    written.header.sources.iter().map(source).collect()
}

fn facts(written: &Catalog) -> Vec<model::Fact> {
    let fact = |fact: &syntax::Fact| model::Fact {
        name: fact.name.value.clone(),
        summary: text(fact.summary.as_ref()).unwrap_or_default(),
        kind: fact.kind.unwrap_or(model::FactKind::String),
    };
    written.header.facts.iter().map(fact).collect()
}

struct Linker<'l, 'a> {
    declared: &'l Declared<'a>,
    names: Names<'a>,
    files: &'l Sources,
    findings: &'l mut Vec<Diagnostic>,
}

impl<'a> Linker<'_, 'a> {
    fn ty(&mut self, item: &Item<'a>, members: &[&'a Member]) -> model::Type {
        let definition = match &item.kind {
            Kind::Struct { .. } => {
                Definition::Struct(members.iter().map(|member| self.member(member)).collect())
            }
            Kind::Enum { values, closed } => Definition::Enum {
                values: values.iter().map(enum_value).collect(),
                closed: text(*closed),
            },
            Kind::Tagged {
                tag,
                variants,
                untagged,
                closed,
            } => Definition::Tagged {
                tag: tag.value.clone(),
                variants: variants
                    .iter()
                    .filter_map(|variant| {
                        let content = self.in_place(variant.tag.span)?;
                        let wire = variant.tag.value.clone();
                        Some(model::Variant {
                            ident: names::pascal(&wire),
                            tag: wire,
                            content,
                        })
                    })
                    .collect(),
                untagged: untagged.and_then(|untagged| self.in_place(untagged.tag.span)),
                closed: text(*closed),
            },
            Kind::Choice { arms } => Definition::Choice(
                arms.iter()
                    .map(|arm| {
                        let (shape, _) = self.shape(arm);
                        Arm {
                            ident: self.arm_name(&shape).to_owned(),
                            shape,
                        }
                    })
                    .collect(),
            ),
            Kind::Scalar {
                expression,
                constraints,
                known,
            } => Definition::Scalar {
                scalar: self.scalar(expression),
                constraints: lower_constraints(constraints),
                values: known
                    .iter()
                    .map(|known| model::KnownInteger {
                        value: known.value.value,
                        summary: known.summary.value.clone(),
                    })
                    .collect(),
            },
            Kind::Refused => Definition::Struct(Vec::new()),
        };
        model::Type {
            name: item.name.clone(),
            summary: summary(item),
            doc: text(item.origin.doc()).unwrap_or_default(),
            group: item.group,
            definition,
            example: None,
            evidence: item.origin.evidence(),
            sources: self.sources(item.origin.sources()),
            deprecated: item.origin.deprecated(),
            files: paths(self.files, &item.origin.places()),
        }
    }

    fn member(&mut self, member: &Member) -> model::Member {
        let (shape, nullable) = match (&member.shape.expression, self.in_place(member.name.span)) {
            (Some(expression), _) => self.shape(expression),
            (None, Some(id)) => (self.type_shape(id.0), false),
            (None, None) => (model::Shape::Json, false),
        };
        let summary = text(member.notes.summary.as_ref()).or_else(|| match shape {
            model::Shape::Type(id) => said(&self.declared.items[id.0]),
            _ => None,
        });
        model::Member {
            wire: member.name.value.clone(),
            aliases: member
                .aliases
                .iter()
                .flatten()
                .map(|alias| alias.value.clone())
                .collect(),
            ident: names::snake(&member.name.value),
            shape,
            optional: member.optional,
            nullable,
            boxed: member.boxed.unwrap_or(false),
            summary: summary.unwrap_or_else(|| format!("The `{}` member.", member.name.value)),
            doc: text(member.notes.doc.as_ref()).unwrap_or_default(),
            unit: text(member.unit.as_ref()),
            constraints: lower_constraints(&member.constraints),
            example: None,
            evidence: member.notes.evidence,
            sources: self.sources(member.notes.sources.as_ref()),
            deprecated: member.notes.deprecated.clone().flatten(),
        }
    }

    fn in_place(&self, span: Span) -> Option<TypeId> {
        self.declared.in_place.get(&span).copied().map(TypeId)
    }

    /// A type, and whether it may be `null`.
    fn shape(&mut self, expression: &TypeExpression) -> (model::Shape, bool) {
        match &expression.value {
            Expression::Name(name) => (self.named(name, expression.span), false),
            Expression::List(inner) => (model::Shape::List(Box::new(self.part(inner))), false),
            Expression::Map(inner) => (model::Shape::Map(Box::new(self.part(inner))), false),
            Expression::Nullable(inner) => {
                let (shape, _) = self.shape(inner);
                if matches!(&inner.value, Expression::Name(name) if name == "json") {
                    let message = "`json` may be `null` already";
                    let finding =
                        Diagnostic::error(rules::REDUNDANT_NULL, message, expression.span, "");
                    self.findings
                        .push(finding.help("write `json`").cure(expression.span, "json"));
                }
                (shape, true)
            }
            Expression::Refused => (model::Shape::Json, false),
        }
    }

    /// A type inside a list or a map.
    fn part(&mut self, expression: &TypeExpression) -> model::Shape {
        match self.shape(expression) {
            (shape, true) => model::Shape::Nullable(Box::new(shape)),
            (shape, false) => shape,
        }
    }

    fn named(&mut self, name: &str, span: Span) -> model::Shape {
        if name == "json" {
            return model::Shape::Json;
        }
        if let Some(scalar) = scalar(name) {
            return model::Shape::Scalar(scalar);
        }
        match self.declared.by_name.get(name) {
            Some(&at) => self.type_shape(at),
            None => {
                self.unknown_type(name, span);
                model::Shape::Json
            }
        }
    }

    /// What was refused stands for any type.
    fn type_shape(&self, at: usize) -> model::Shape {
        match self.declared.items[at].kind {
            Kind::Refused => model::Shape::Json,
            _ => model::Shape::Type(TypeId(at)),
        }
    }

    fn unknown_type(&mut self, name: &str, span: Span) {
        let catalog = self.declared.catalog;
        if !catalog.whole {
            return;
        }
        let finding = if name == "null" {
            Diagnostic::error(rules::UNKNOWN_TYPE, "`null` alone is no type", span, "")
                .help("write the type that it stands in for: `string | null`")
        } else {
            let finding = Diagnostic::error(
                rules::UNKNOWN_TYPE,
                format!("unknown type `{name}`"),
                span,
                "",
            );
            let declared = catalog.types.iter().map(|ty| ty.name.value.as_str());
            finding.suggest(
                self.findings,
                name,
                span,
                SCALARS.into_iter().chain(declared),
            )
        };
        let removed = catalog
            .header
            .removes
            .types
            .iter()
            .find(|removed| removed.value == name);
        self.findings.push(match removed {
            Some(removed) => finding.and(removed.span, "removed here"),
            None => finding,
        });
    }

    fn scalar(&mut self, expression: &TypeExpression) -> Scalar {
        if let Expression::Name(name) = &expression.value
            && let Some(scalar) = scalar(name)
        {
            return scalar;
        }
        if expression.value != Expression::Refused {
            let message = "a type of its own is made around a scalar";
            self.findings.push(
                Diagnostic::error(
                    rules::TYPE_EXPRESSION,
                    message,
                    expression.span,
                    "this is not a scalar",
                )
                .help("write lists, maps and other types out where they are used"),
            );
        }
        Scalar::String
    }

    fn arm_name(&self, shape: &model::Shape) -> &'static str {
        match json_type(shape, self.declared) {
            Some(JsonType::Text) => "String",
            Some(JsonType::Integer) => "Integer",
            Some(JsonType::Number) => "Number",
            Some(JsonType::Boolean) => "Boolean",
            Some(JsonType::List) => "List",
            Some(JsonType::Map) => "Map",
            Some(JsonType::Object) | None => "Object",
        }
    }

    fn event(&mut self, at: usize) -> model::Event {
        let (event, group) = self.declared.events[at];
        let notes = &event.notes;
        let wire = wire(event, self.declared.catalog);
        let envelope = &self.declared.catalog.header.envelope;
        let listed: HashSet<usize> = self.envelope(event.present.as_ref()).into_iter().collect();
        let present = (0..envelope.len())
            .filter(|at| listed.contains(at) || !envelope[*at].optional)
            .collect();
        model::Event {
            key: event.key.value.clone(),
            parts: parts(&wire, self.declared.catalog),
            ident: names::pascal(&event.key.value),
            method: names::snake(&event.key.value),
            summary: text(notes.summary.as_ref()).unwrap_or_default(),
            doc: text(notes.doc.as_ref()).unwrap_or_default(),
            group,
            payload: TypeId(self.declared.payloads[at]),
            examples: Vec::new(),
            present,
            absent: self.envelope(event.absent.as_ref()),
            carriers: self
                .names
                .carriers
                .list(event.carriers.as_ref(), self.findings),
            related: model::Related {
                follows: self
                    .names
                    .events
                    .list(event.related.follows.as_ref(), self.findings),
                precedes: self
                    .names
                    .events
                    .list(event.related.precedes.as_ref(), self.findings),
                excludes: self
                    .names
                    .events
                    .list(event.related.excludes.as_ref(), self.findings),
                see: self
                    .names
                    .events
                    .list(event.related.see.as_ref(), self.findings),
            },
            facts: refer::facts(
                event,
                self.declared.catalog,
                &self.names.facts,
                self.findings,
            ),
            link: text(event.link.as_ref()),
            evidence: notes.evidence,
            sources: self.sources(notes.sources.as_ref()),
            deprecated: notes.deprecated.clone().flatten(),
            files: paths(self.files, &event.places),
            wire,
        }
    }

    fn envelope(&mut self, list: Option<&Vec<Text>>) -> Vec<usize> {
        let mut list = self.names.envelope.list(list, self.findings);
        list.sort_unstable();
        list
    }

    fn sources(&mut self, names: Option<&Vec<Text>>) -> Vec<usize> {
        self.names.sources.list(names, self.findings)
    }
}

/// The name on the wire: what the event says, or the catalog's prefix and the key.
fn wire(event: &Event, catalog: &Catalog) -> String {
    if let Some(wire) = &event.wire {
        return wire.value.clone();
    }
    let naming = catalog.header.naming.as_ref();
    naming
        .map(|naming| naming.prefix.as_str())
        .unwrap_or_default()
        .to_owned()
        + &event.key.value
}

fn parts(wire: &str, catalog: &Catalog) -> Vec<String> {
    match &catalog.header.naming {
        Some(naming) if naming.parts.len() > 1 => {
            wire.split(&naming.separator).map(str::to_owned).collect()
        }
        _ => vec![wire.to_owned()],
    }
}

fn enum_value(value: &syntax::EnumValue) -> model::EnumValue {
    model::EnumValue {
        ident: value_ident(&value.value.value),
        wire: value.value.value.clone(),
        summary: text(value.summary.as_ref()).unwrap_or_default(),
        doc: text(value.doc.as_ref()).unwrap_or_default(),
        deprecated: value.deprecated.clone().flatten(),
    }
}

/// The empty text needs a name too.
pub(super) fn value_ident(wire: &str) -> String {
    if wire.is_empty() {
        "Empty".to_owned()
    } else {
        names::pascal(wire)
    }
}

fn lower_constraints(constraints: &syntax::Constraints) -> model::Constraints {
    fn bounds<T: Copy + Default>(bounds: Option<&Spanned<model::Bounds<T>>>) -> model::Bounds<T> {
        bounds.map(|bounds| bounds.value).unwrap_or_default()
    }
    model::Constraints {
        range: bounds(constraints.range.as_ref()),
        length: bounds(constraints.length.as_ref()),
        items: bounds(constraints.items.as_ref()),
        pattern: text(constraints.pattern.as_ref()),
    }
}

/// A sentence for every type.
fn summary(item: &Item<'_>) -> String {
    said(item).unwrap_or_else(|| format!("The type `{}`.", item.name))
}

fn said(item: &Item<'_>) -> Option<String> {
    let said = text(item.origin.summary());
    match (item.origin, &item.kind) {
        (Origin::Variant(variant), Kind::Struct { tag: Some(tag), .. }) => said.or_else(|| {
            Some(format!(
                "What comes with `{}` `{}`.",
                tag.value, variant.tag.value
            ))
        }),
        _ => said,
    }
}

fn paths(files: &Sources, places: &[Span]) -> Vec<String> {
    let mut seen = HashSet::new();
    places
        .iter()
        .filter(|place| seen.insert(place.file))
        .map(|place| files.path(place.file).to_owned())
        .collect()
}

pub(super) fn scalar(name: &str) -> Option<Scalar> {
    Some(match name {
        "string" => Scalar::String,
        "integer" => Scalar::Integer,
        "number" => Scalar::Number,
        "boolean" => Scalar::Boolean,
        "timestamp" => Scalar::Timestamp,
        "uri" => Scalar::Uri,
        "uuid" => Scalar::Uuid,
        _ => return None,
    })
}

/// How a value is told apart from others in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JsonType {
    Text,
    Integer,
    Number,
    Boolean,
    List,
    Map,
    Object,
}

/// The one JSON type that the values of a type have, if there is one.
pub(super) fn json_type(shape: &model::Shape, declared: &Declared<'_>) -> Option<JsonType> {
    Some(match shape {
        model::Shape::Scalar(scalar) => scalar_type(*scalar),
        model::Shape::List(_) => JsonType::List,
        model::Shape::Map(_) => JsonType::Map,
        model::Shape::Json | model::Shape::Nullable(_) => return None,
        model::Shape::Type(id) => match &declared.items[id.0].kind {
            Kind::Struct { .. } | Kind::Tagged { .. } => JsonType::Object,
            Kind::Enum { .. } => JsonType::Text,
            Kind::Scalar { expression, .. } => match &expression.value {
                Expression::Name(name) => scalar_type(scalar(name)?),
                _ => return None,
            },
            Kind::Choice { .. } | Kind::Refused => return None,
        },
    })
}

fn scalar_type(scalar: Scalar) -> JsonType {
    match scalar {
        Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid => JsonType::Text,
        Scalar::Integer => JsonType::Integer,
        Scalar::Number => JsonType::Number,
        Scalar::Boolean => JsonType::Boolean,
    }
}
