//! Declares the types that events refer to.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::{Context, doc};
use crate::emit::schema::text;
use crate::model::{Arm, Definition, EnumValue, Member, Scalar, Shape, Type, TypeId, Variant};

/// A declaration for each type, in the order of the catalog. The arms of a union stand before it.
pub(super) fn declarations(context: &Context<'_>) -> Vec<String> {
    let catalog = context.catalog;
    let [plain, arms] = uses(context);
    let types = (0..).map(TypeId).zip(&catalog.types);
    types
        .filter(|(id, _)| plain.contains(id) || !arms.contains(id))
        .map(|(_, ty)| declaration(context, &plain, ty))
        .collect()
}

/// The types that something refers to otherwise than as the arm of a union: these have no tag. And the arms of unions.
fn uses(context: &Context<'_>) -> [BTreeSet<TypeId>; 2] {
    let catalog = context.catalog;
    let mut shapes: Vec<&Shape> = catalog.envelope.iter().map(|m| &m.shape).collect();
    let mut plain: BTreeSet<TypeId> = catalog.events.iter().map(|event| event.payload).collect();
    let mut arms = BTreeSet::new();
    for ty in &catalog.types {
        match &ty.definition {
            Definition::Struct(members) => shapes.extend(members.iter().map(|m| &m.shape)),
            Definition::Choice(choices) => shapes.extend(choices.iter().map(|arm| &arm.shape)),
            Definition::Tagged {
                variants, untagged, ..
            } => {
                let contents = variants.iter().map(|variant| variant.content);
                for content in contents.chain(*untagged) {
                    // What two arms share cannot have the tag of one.
                    if !arms.insert(content) {
                        plain.insert(content);
                    }
                }
            }
            Definition::Enum { .. } | Definition::Scalar { .. } => {}
        }
    }
    plain.extend(shapes.into_iter().filter_map(Shape::named));
    [plain, arms]
}

fn declaration(context: &Context<'_>, plain: &BTreeSet<TypeId>, ty: &Type) -> String {
    let docs = doc::comment("", &text::ty(ty), ty.deprecated.as_ref());
    let name = &ty.name;
    match &ty.definition {
        Definition::Struct(members) => {
            let members = self::members(context, members);
            format!("{docs}export interface {name} {{\n{members}}}\n")
        }
        Definition::Enum { values, closed } => {
            format!(
                "{docs}export type {name} = {};\n",
                texts(values, closed.is_none())
            )
        }
        Definition::Choice(arms) => {
            let arms = arms
                .iter()
                .map(|Arm { shape, .. }| self::shape(context, shape));
            let arms: Vec<String> = arms.collect();
            format!("{docs}export type {name} = {};\n", arms.join(" | "))
        }
        Definition::Scalar { scalar, .. } => {
            format!("{docs}export type {name} = {};\n", self::scalar(*scalar))
        }
        Definition::Tagged {
            tag,
            variants,
            untagged,
            closed,
        } => {
            let mut union = Union {
                context,
                plain,
                tag,
                text: String::new(),
                arms: Vec::new(),
            };
            for Variant { tag, content, .. } in variants {
                union.arm(
                    *content,
                    &format!("{}: {};", property(union.tag), quoted(tag)),
                );
            }
            if let Some(content) = untagged {
                union.arm(*content, &format!("{}?: undefined;", property(tag)));
            }
            if closed.is_none() {
                union.open();
            }
            let arms: String = union
                .arms
                .iter()
                .map(|arm| format!("\n  | {arm}"))
                .collect();
            format!("{}{docs}export type {name} ={arms};\n", union.text)
        }
    }
}

/// A union told apart by a member, under construction.
struct Union<'c, 'm> {
    context: &'c Context<'m>,
    plain: &'c BTreeSet<TypeId>,
    tag: &'c str,
    /// Declarations that it needs.
    text: String,
    arms: Vec<String>,
}

impl Union<'_, '_> {
    /// An arm with this tag.
    fn arm(&mut self, content: TypeId, tag: &str) {
        let ty = self.context.catalog.ty(content);
        if self.plain.contains(&content) {
            self.arms.push(format!("({{ {tag} }} & {})", ty.name));
            return;
        }
        let members = members(self.context, self.context.catalog.members(content));
        let _ = writeln!(
            self.text,
            "{}export interface {} {{\n  {tag}\n{members}}}\n",
            doc::comment("", &text::ty(ty), ty.deprecated.as_ref()),
            ty.name,
        );
        self.arms.push(ty.name.clone());
    }

    /// The arm for every tag that is not listed.
    fn open(&mut self) {
        self.arms.push(format!(
            "{{ {}: {}; [member: string]: unknown }}",
            property(self.tag),
            self.context.open
        ));
    }
}

/// The members of an object, a line each after its doc comment.
pub(super) fn members(context: &Context<'_>, members: &[Member]) -> String {
    members
        .iter()
        .map(|member| self::member(context, member))
        .collect()
}

fn member(context: &Context<'_>, member: &Member) -> String {
    let mut words = text::member(member);
    if let Some(example) = member.example.as_ref().filter(|example| is_scalar(example)) {
        let _ = write!(words, "\n\n@example {example}");
    }
    let docs = doc::comment("  ", &words, member.deprecated.as_ref());
    let optional = if member.optional { "?" } else { "" };
    let mut ty = shape(context, &member.shape);
    if member.nullable && ty != "unknown" {
        ty += " | null";
    }
    format!("{docs}  {}{optional}: {ty};\n", property(&member.wire))
}

fn is_scalar(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

/// A type expression.
fn shape(context: &Context<'_>, shape: &Shape) -> String {
    match shape {
        Shape::Scalar(scalar) => self::scalar(*scalar).to_owned(),
        Shape::Json => "unknown".to_owned(),
        Shape::List(element) => {
            let element = self::shape(context, element);
            if element.contains(' ') {
                format!("({element})[]")
            } else {
                format!("{element}[]")
            }
        }
        Shape::Map(value) => format!("{{ [key: string]: {} }}", self::shape(context, value)),
        Shape::Nullable(inner) => {
            let inner = self::shape(context, inner);
            if inner == "unknown" {
                inner
            } else {
                format!("{inner} | null")
            }
        }
        Shape::Type(id) => context.catalog.ty(*id).name.clone(),
    }
}

fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid => "string",
        Scalar::Integer | Scalar::Number => "number",
        Scalar::Boolean => "boolean",
    }
}

/// The listed texts, which editors complete, and where the enum is open any other.
fn texts(values: &[EnumValue], open: bool) -> String {
    let mut texts: Vec<String> = values.iter().map(|value| quoted(&value.wire)).collect();
    if open && !texts.is_empty() {
        texts.push("(string & {})".to_owned());
    }
    if texts.is_empty() {
        return "string".to_owned();
    }
    texts.join(" | ")
}

/// The name of a property, quoted where it must be.
pub(super) fn property(name: &str) -> String {
    let mut letters = name.chars();
    let starts = letters
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '$');
    if starts && letters.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$') {
        name.to_owned()
    } else {
        quoted(name)
    }
}

/// A text as JavaScript writes it; JSON's form is one of those.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
