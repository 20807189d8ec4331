//! Gives every definition its place: declared types, those written in place, and the payloads of events.

use std::collections::HashMap;

use super::group;
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::model::Group;
use crate::names;
use crate::syntax::{
    Catalog, Constraints, EnumValue, Event, KnownInteger, Member, Notes, Shape, Text, Type,
    TypeExpression, Variant,
};

/// All that a catalog defines.
pub(super) struct Declared<'a> {
    /// The catalog as written.
    pub catalog: &'a Catalog,
    /// The groups that have events.
    pub groups: Vec<Group>,
    /// The events and their groups, in the order of the model.
    pub events: Vec<(&'a Event, usize)>,
    /// The types, in the order of the model.
    pub items: Vec<Item<'a>>,
    /// The types that expressions can name.
    pub by_name: HashMap<&'a str, usize>,
    /// The types that are written in place, by the place of the member or variant that they are written at.
    pub in_place: HashMap<Span, usize>,
    /// The payloads, one for each of `events`.
    pub payloads: Vec<usize>,
}

/// A type with its name.
pub(super) struct Item<'a> {
    /// The name in Rust.
    pub name: String,
    /// What names it.
    pub span: Span,
    /// Where it is defined and overridden.
    pub places: Vec<Span>,
    /// What it is.
    pub kind: Kind<'a>,
    /// What it says of itself.
    pub notes: Said<'a>,
    /// A value.
    pub example: Option<&'a crate::load::node::Node>,
    /// The group whose events alone use it.
    pub group: Option<usize>,
}

/// What a type says of itself.
#[derive(Clone, Copy)]
pub(super) enum Said<'a> {
    /// A declared type, an event, or the member that a type is written at.
    Notes(&'a Notes),
    /// The variant that a struct is written at, and the union's name.
    Variant(&'a Variant),
}

/// What a type is.
pub(super) enum Kind<'a> {
    /// An object with known members; for an arm of a tagged union, with the tag that tells it apart.
    Struct {
        include: &'a [Text],
        fields: &'a [Member],
        tag: Option<&'a Text>,
    },
    /// Text with listed values.
    Enum {
        values: &'a [EnumValue],
        closed: Option<&'a Text>,
    },
    /// A union told apart by a member.
    Tagged {
        tag: &'a Text,
        variants: &'a [Variant],
        untagged: Option<&'a Variant>,
        closed: Option<&'a Text>,
    },
    /// A union told apart by JSON type.
    Choice { arms: &'a [TypeExpression] },
    /// A type of its own around a scalar.
    Scalar {
        expression: &'a TypeExpression,
        constraints: &'a Constraints,
        known: &'a [KnownInteger],
    },
    /// Something that was refused.
    Refused,
}

/// Finds all definitions and names them; tells where one is incomplete or defined twice.
pub(super) fn declare<'a>(catalog: &'a Catalog, findings: &mut Vec<Diagnostic>) -> Declared<'a> {
    let types = once(&catalog.types, "type", |ty| &ty.name, findings);
    once(&catalog.events, "event", |event| &event.key, findings);
    let (groups, events) = group::group(catalog, findings);
    let mut declared = Declared {
        catalog,
        groups,
        events: Vec::new(),
        items: Vec::new(),
        by_name: HashMap::new(),
        in_place: HashMap::new(),
        payloads: Vec::new(),
    };
    for ty in types {
        let at = declared.ty(ty, findings);
        declared.by_name.insert(&ty.name.value, at);
    }
    declared.members(&catalog.header.envelope, "Event", None, findings);
    for &(event, group) in &events {
        let at = declared.payload(event, group, findings);
        declared.payloads.push(at);
    }
    declared.events = events;
    declared
}

/// The definitions, each name once.
fn once<'a, T>(
    list: &'a [T],
    what: &str,
    name: fn(&T) -> &Text,
    findings: &mut Vec<Diagnostic>,
) -> Vec<&'a T> {
    let mut seen: HashMap<&str, Span> = HashMap::new();
    let mut kept = Vec::new();
    for it in list {
        let name = name(it);
        let first = *seen.entry(&name.value).or_insert(name.span);
        if first == name.span {
            kept.push(it);
        } else {
            let message = format!("{what} `{}` is defined twice", name.value);
            findings.push(
                Diagnostic::error(rules::DUPLICATE_NAME, message, name.span, "again here")
                    .and(first, "first here"),
            );
        }
    }
    kept
}

impl<'a> Declared<'a> {
    fn ty(&mut self, ty: &'a Type, findings: &mut Vec<Diagnostic>) -> usize {
        let what = format!("type `{}`", ty.name.value);
        let kind = match kind(&ty.shape, &ty.constraints, &what, ty.name.span, findings) {
            Some(kind) => kind,
            None => {
                let finding = Diagnostic::error(
                    rules::MISSING_KEY,
                    format!("{what} does not say what it is"),
                    ty.name.span,
                    "",
                );
                findings.push(
                    finding.help("add `fields`, `enum`, `tag` and `variants`, `one_of`, or `type`"),
                );
                Kind::Refused
            }
        };
        self.item(
            Item {
                name: ty.name.value.clone(),
                span: ty.name.span,
                places: ty.places.clone(),
                kind,
                notes: Said::Notes(&ty.notes),
                example: ty.shape.example.as_ref(),
                group: None,
            },
            findings,
        )
    }

    fn payload(&mut self, event: &'a Event, group: usize, findings: &mut Vec<Diagnostic>) -> usize {
        if event.notes.summary.is_none() {
            let message = format!("event `{}` has no `summary`", event.key.value);
            findings.push(
                Diagnostic::error(rules::MISSING_KEY, message, event.key.span, "")
                    .help("say in one sentence what has happened, for a reader who meets the event in a log"),
            );
        }
        self.item(
            Item {
                name: names::pascal(&event.key.value),
                span: event.key.span,
                places: event.places.clone(),
                kind: Kind::Struct {
                    include: event.include.as_deref().unwrap_or_default(),
                    fields: event
                        .fields
                        .as_ref()
                        .map(|fields| fields.value.as_slice())
                        .unwrap_or_default(),
                    tag: None,
                },
                notes: Said::Notes(&event.notes),
                example: None,
                group: Some(group),
            },
            findings,
        )
    }

    /// Adds a type, then those written in it.
    fn item(&mut self, item: Item<'a>, findings: &mut Vec<Diagnostic>) -> usize {
        let at = self.items.len();
        let (name, group) = (item.name.clone(), item.group);
        match item.kind {
            Kind::Struct { fields, .. } => {
                self.items.push(item);
                self.members(fields, &name, group, findings);
            }
            Kind::Tagged {
                tag,
                variants,
                untagged,
                ..
            } => {
                self.items.push(item);
                for variant in variants {
                    let own = names::pascal(&variant.tag.value) + &name;
                    self.variant(variant, own, Some(tag), group, findings);
                }
                if let Some(untagged) = untagged {
                    self.variant(
                        untagged,
                        format!("Untagged{name}"),
                        Some(tag),
                        group,
                        findings,
                    );
                }
            }
            _ => self.items.push(item),
        }
        at
    }

    fn members(
        &mut self,
        members: &'a [Member],
        owner: &str,
        group: Option<usize>,
        findings: &mut Vec<Diagnostic>,
    ) {
        for member in members {
            let what = format!("member `{}`", member.name.value);
            let span = member.name.span;
            if member.removed {
                let finding =
                    Diagnostic::error(rules::WRONG_TYPE, format!("{what} has no type"), span, "");
                findings.push(
                    finding
                        .help("`null` takes a member out only where it overrides one of the base"),
                );
                continue;
            }
            if member.shape.expression.is_some() {
                continue;
            }
            let Some(kind) = kind(&member.shape, &member.constraints, &what, span, findings) else {
                let finding =
                    Diagnostic::error(rules::MISSING_KEY, format!("{what} has no type"), span, "");
                findings.push(
                    finding
                        .help("add `type`, or define it in place with `fields`, `enum` and so on"),
                );
                continue;
            };
            let at = self.item(
                Item {
                    name: owner.to_owned() + &names::pascal(&member.name.value),
                    span,
                    places: vec![span],
                    kind,
                    notes: Said::Notes(&member.notes),
                    example: member.shape.example.as_ref(),
                    group,
                },
                findings,
            );
            self.in_place.insert(span, at);
        }
    }

    fn variant(
        &mut self,
        variant: &'a Variant,
        name: String,
        tag: Option<&'a Text>,
        group: Option<usize>,
        findings: &mut Vec<Diagnostic>,
    ) {
        let span = variant.tag.span;
        let kind = Kind::Struct {
            include: variant.include.as_deref().unwrap_or_default(),
            fields: variant
                .fields
                .as_ref()
                .map(|fields| fields.value.as_slice())
                .unwrap_or_default(),
            tag,
        };
        let notes = Said::Variant(variant);
        let at = self.item(
            Item {
                name,
                span,
                places: vec![span],
                kind,
                notes,
                example: None,
                group,
            },
            findings,
        );
        self.in_place.insert(span, at);
    }
}

/// What a definition defines; `None` if it does not say.
fn kind<'a>(
    shape: &'a Shape,
    constraints: &'a Constraints,
    what: &str,
    span: Span,
    findings: &mut Vec<Diagnostic>,
) -> Option<Kind<'a>> {
    let closed = shape.closed.as_ref();
    if let Some(fields) = &shape.fields {
        return Some(Kind::Struct {
            include: shape.include.as_deref().unwrap_or_default(),
            fields: &fields.value,
            tag: None,
        });
    }
    if let Some(values) = &shape.values {
        let nothing = values.value.is_empty();
        nothing_listed(nothing, "enum", values.span, findings);
        return Some(if nothing {
            Kind::Refused
        } else {
            Kind::Enum {
                values: &values.value,
                closed,
            }
        });
    }
    if let Some(variants) = &shape.variants {
        nothing_listed(
            variants.value.is_empty(),
            "variants",
            variants.span,
            findings,
        );
        let Some(tag) = &shape.tag else {
            let finding =
                Diagnostic::error(rules::MISSING_KEY, format!("{what} has no `tag`"), span, "");
            findings.push(
                finding.help("name the member whose text tells the variants apart: `tag: type`"),
            );
            return Some(Kind::Refused);
        };
        let untagged = shape.untagged.as_deref();
        return Some(Kind::Tagged {
            tag,
            variants: &variants.value,
            untagged,
            closed,
        });
    }
    if let Some(tag) = &shape.tag {
        let finding = Diagnostic::error(
            rules::MISSING_KEY,
            format!("{what} has no `variants`"),
            tag.span,
            "",
        );
        findings.push(finding.help("map each text of the tag to the struct that comes with it"));
        return Some(Kind::Refused);
    }
    if let Some(arms) = &shape.arms {
        nothing_listed(arms.value.is_empty(), "one_of", arms.span, findings);
        return Some(if arms.value.is_empty() {
            Kind::Refused
        } else {
            Kind::Choice { arms: &arms.value }
        });
    }
    if let Some(expression) = &shape.expression {
        let known = shape
            .known
            .as_ref()
            .map(|known| known.value.as_slice())
            .unwrap_or_default();
        return Some(Kind::Scalar {
            expression,
            constraints,
            known,
        });
    }
    shape.include.as_ref().map(|include| Kind::Struct {
        include,
        fields: &[],
        tag: None,
    })
}

fn nothing_listed(nothing: bool, key: &str, span: Span, findings: &mut Vec<Diagnostic>) {
    if nothing {
        findings.push(Diagnostic::error(
            rules::NOTHING_LISTED,
            format!("`{key}` lists nothing"),
            span,
            "",
        ));
    }
}
