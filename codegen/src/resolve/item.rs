//! Holds a definition with its name in Rust, wherever it was written.

use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::node::Node;
use crate::model::{Deprecation, Grade};
use crate::syntax::{
    Constraints, Deprecated, EnumValue, Event, KnownInteger, Member, Notes, Shape, Text, Type,
    TypeExpression, Variant,
};

/// A type with its name.
pub(super) struct Item<'a> {
    /// The name in Rust.
    pub name: String,
    /// What it was written as.
    pub origin: Origin<'a>,
    /// What it is.
    pub kind: Kind<'a>,
    /// The group whose events alone use it.
    pub group: Option<usize>,
}

/// Where a type was written.
#[derive(Clone, Copy)]
pub(super) enum Origin<'a> {
    /// Under `types`.
    Type(&'a Type),
    /// As an event, whose payload it is.
    Event(&'a Event),
    /// In place, at this member.
    Member(&'a Member),
    /// As an arm of a tagged union.
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

impl Item<'_> {
    /// What names it.
    pub(super) fn span(&self) -> Span {
        self.origin.name().span
    }

    /// What a person calls it: ``event `text:seen` ``.
    pub(super) fn what(&self) -> String {
        self.origin.what()
    }
}

impl<'a> Origin<'a> {
    pub(super) fn name(self) -> &'a Text {
        match self {
            Origin::Type(ty) => &ty.name,
            Origin::Event(event) => &event.key,
            Origin::Member(member) => &member.name,
            Origin::Variant(variant) => &variant.tag,
        }
    }

    pub(super) fn what(self) -> String {
        let name = &self.name().value;
        match self {
            Origin::Type(_) => format!("type `{name}`"),
            Origin::Event(_) => format!("event `{name}`"),
            Origin::Member(_) => format!("member `{name}`"),
            Origin::Variant(_) => format!("variant `{name}`"),
        }
    }

    /// Where it is defined, then where it is overridden.
    pub(super) fn places(self) -> Vec<Span> {
        match self {
            Origin::Type(ty) => ty.places.clone(),
            Origin::Event(event) => event.places.clone(),
            Origin::Member(_) | Origin::Variant(_) => vec![self.name().span],
        }
    }

    pub(super) fn summary(self) -> Option<&'a Text> {
        match self {
            Origin::Variant(variant) => variant.summary.as_ref(),
            _ => self.notes().and_then(|notes| notes.summary.as_ref()),
        }
    }

    pub(super) fn doc(self) -> Option<&'a Text> {
        match self {
            Origin::Variant(variant) => variant.doc.as_ref(),
            _ => self.notes().and_then(|notes| notes.doc.as_ref()),
        }
    }

    /// What a declared type was called before; events and members say it of themselves.
    pub(super) fn renamed_from(self) -> Option<String> {
        match self {
            Origin::Type(ty) => ty.renamed_from.as_ref().map(|name| name.value.clone()),
            Origin::Event(_) | Origin::Member(_) | Origin::Variant(_) => None,
        }
    }

    pub(super) fn evidence(self) -> Option<Grade> {
        self.notes().and_then(|notes| notes.evidence)
    }

    pub(super) fn sources(self) -> Option<&'a Vec<Text>> {
        self.notes().and_then(|notes| notes.sources.as_ref())
    }

    pub(super) fn deprecated(self) -> Option<Deprecation> {
        Deprecated::meant(self.notes().and_then(|notes| notes.deprecated.as_ref()))
    }

    pub(super) fn example(self) -> Option<&'a Node> {
        match self {
            Origin::Type(ty) => ty.shape.example.as_ref(),
            Origin::Member(member) => member.shape.example.as_ref(),
            Origin::Event(_) | Origin::Variant(_) => None,
        }
    }

    fn notes(self) -> Option<&'a Notes> {
        match self {
            Origin::Type(ty) => Some(&ty.notes),
            Origin::Event(event) => Some(&event.notes),
            Origin::Member(member) => Some(&member.notes),
            Origin::Variant(_) => None,
        }
    }
}

impl<'a> Kind<'a> {
    /// What an event's payload is.
    pub(super) fn payload(event: &'a Event) -> Kind<'a> {
        let fields = event.fields.as_ref().map(|fields| fields.value.as_slice());
        Kind::Struct {
            include: event.include.as_deref().unwrap_or_default(),
            fields: fields.unwrap_or_default(),
            tag: None,
        }
    }

    /// What comes with the text of a tag.
    pub(super) fn variant(variant: &'a Variant, tag: &'a Text) -> Kind<'a> {
        let fields = variant
            .fields
            .as_ref()
            .map(|fields| fields.value.as_slice());
        Kind::Struct {
            include: variant.include.as_deref().unwrap_or_default(),
            fields: fields.unwrap_or_default(),
            tag: Some(tag),
        }
    }

    /// What a definition defines; `None` if it does not say.
    pub(super) fn of(
        shape: &'a Shape,
        constraints: &'a Constraints,
        origin: Origin<'a>,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Kind<'a>> {
        if shape.refused {
            return Some(Kind::Refused);
        }
        let closed = shape.closed.as_ref();
        let include = shape.include.as_deref().unwrap_or_default();
        if let Some(fields) = &shape.fields {
            return Some(Kind::Struct {
                include,
                fields: &fields.value,
                tag: None,
            });
        }
        if let Some(values) = &shape.values {
            if nothing_listed(&values.value, "enum", values.span, findings) {
                return Some(Kind::Refused);
            }
            return Some(Kind::Enum {
                values: &values.value,
                closed,
            });
        }
        if let Some(variants) = &shape.variants {
            nothing_listed(&variants.value, "variants", variants.span, findings);
            let Some(tag) = &shape.tag else {
                let finding = Diagnostic::error(
                    rules::MISSING_KEY,
                    format!("{} has no `tag`", origin.what()),
                    variants.span,
                    "",
                );
                findings.push(
                    finding
                        .help("name the member whose text tells the variants apart: `tag: type`"),
                );
                return Some(Kind::Refused);
            };
            return Some(Kind::Tagged {
                tag,
                variants: &variants.value,
                untagged: shape.untagged.as_deref(),
                closed,
            });
        }
        if let Some(tag) = &shape.tag {
            let finding = Diagnostic::error(
                rules::MISSING_KEY,
                format!("{} has no `variants`", origin.what()),
                tag.span,
                "",
            );
            findings
                .push(finding.help("map each text of the tag to the struct that comes with it"));
            return Some(Kind::Refused);
        }
        if let Some(arms) = &shape.arms {
            if nothing_listed(&arms.value, "one_of", arms.span, findings) {
                return Some(Kind::Refused);
            }
            return Some(Kind::Choice { arms: &arms.value });
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
}

fn nothing_listed<T>(list: &[T], key: &str, span: Span, findings: &mut Vec<Diagnostic>) -> bool {
    if list.is_empty() {
        findings.push(Diagnostic::error(
            rules::NOTHING_LISTED,
            format!("`{key}` lists nothing"),
            span,
            "",
        ));
    }
    list.is_empty()
}
