//! Replaces names by what they name: the catalog as meant, its examples apart.

use std::collections::HashSet;

use super::declare::Declared;
use super::item::{Item, Kind, Origin};
use super::json::{JsonType, json_type, scalar};
use super::refer::Names;
use super::{include, lower, refer};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::Sources;
use crate::model::{self, Arm, Definition, PayloadPlace, Scalar, TypeId};
use crate::names;
use crate::syntax::{Deprecated, Expression, Member, SCALARS, Text, TypeExpression};

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
        package: lower::text(header.package.as_ref())
            .unwrap_or_else(|| format!("hookswitch-{}", written.name)),
        title: lower::text(header.title.as_ref()).unwrap_or_default(),
        summary: lower::text(header.summary.as_ref()).unwrap_or_default(),
        doc: lower::text(header.doc.as_ref()).unwrap_or_default(),
        version: lower::text(header.version.as_ref()).unwrap_or_default(),
        link: lower::text(header.link.as_ref()),
        extends: lower::text(header.extends.as_ref()),
        naming: lower::naming(header.naming.as_ref()),
        payload: lower::text(header.payload.as_ref())
            .map_or(PayloadPlace::Flat, PayloadPlace::Member),
        envelope: header
            .envelope
            .iter()
            .map(|member| linker.member(member))
            .collect(),
        order: lower::order(header.order.as_deref()),
        groups: declared.groups.clone(),
        carriers: lower::carriers(written),
        sources: lower::sources(written),
        facts: lower::facts(written),
        types: declared
            .items
            .iter()
            .zip(&members)
            .map(|(item, members)| linker.ty(item, members))
            .collect(),
        events: (0..declared.events.len())
            .map(|at| linker.event(at))
            .collect(),
        history: Vec::new(),
        releases: Vec::new(),
        always: Vec::new(),
    };
    Draft {
        declared,
        catalog,
        members,
    }
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
                values: values.iter().map(lower::enum_value).collect(),
                closed: lower::text(*closed),
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
                closed: lower::text(*closed),
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
                constraints: lower::constraints(constraints),
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
            doc: lower::text(item.origin.doc()).unwrap_or_default(),
            group: item.group,
            renamed_from: item.origin.renamed_from(),
            definition,
            example: None,
            evidence: item.origin.evidence(),
            sources: self.sources(item.origin.sources()),
            deprecated: item.origin.deprecated(),
            files: lower::paths(self.files, &item.origin.places()),
        }
    }

    fn member(&mut self, member: &Member) -> model::Member {
        let (shape, nullable) = match (&member.shape.expression, self.in_place(member.name.span)) {
            (Some(expression), _) => self.shape(expression),
            (None, Some(id)) => (self.type_shape(id.0), false),
            (None, None) => (model::Shape::Json, false),
        };
        let summary = lower::text(member.notes.summary.as_ref()).or_else(|| match shape {
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
            boxed: member.boxed.as_ref().is_some_and(|boxed| boxed.value),
            summary: summary.unwrap_or_else(|| format!("The `{}` member.", member.name.value)),
            doc: lower::text(member.notes.doc.as_ref()).unwrap_or_default(),
            renamed_from: lower::text(member.renamed_from.as_ref()),
            unit: lower::text(member.unit.as_ref()),
            constraints: lower::constraints(&member.constraints),
            example: None,
            evidence: member.notes.evidence,
            sources: self.sources(member.notes.sources.as_ref()),
            deprecated: Deprecated::meant(member.notes.deprecated.as_ref()),
            since: None,
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
        if let Some(&at) = self.declared.by_name.get(name) {
            return self.type_shape(at);
        }
        self.unknown_type(name, span);
        model::Shape::Json
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
        let wire = lower::wire(event, self.declared.catalog);
        let envelope = &self.declared.catalog.header.envelope;
        let listed: HashSet<usize> = self.envelope(event.present.as_ref()).into_iter().collect();
        let present = (0..envelope.len())
            .filter(|at| listed.contains(at) || !envelope[*at].optional)
            .collect();
        model::Event {
            key: event.key.value.clone(),
            parts: lower::parts(&wire, self.declared.catalog),
            renamed_from: lower::text(event.renamed_from.as_ref()),
            ident: names::pascal(&event.key.value),
            method: names::snake(&event.key.value),
            summary: lower::text(notes.summary.as_ref()).unwrap_or_default(),
            doc: lower::text(notes.doc.as_ref()).unwrap_or_default(),
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
            link: lower::text(event.link.as_ref()),
            evidence: notes.evidence,
            sources: self.sources(notes.sources.as_ref()),
            deprecated: Deprecated::meant(notes.deprecated.as_ref()),
            files: lower::paths(self.files, &event.places),
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

/// A sentence for every type.
fn summary(item: &Item<'_>) -> String {
    said(item).unwrap_or_else(|| format!("The type `{}`.", item.name))
}

fn said(item: &Item<'_>) -> Option<String> {
    let said = lower::text(item.origin.summary());
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
