//! A law about examples: together they show every member, every arm of every union and a value of every enum.

use std::collections::BTreeSet;

use hookswitch_codegen::model::{Catalog, Definition, Member, Scalar, Shape, TypeId};
use serde_json::Value;

/// Every member and arm that a reader of the catalog meets occurs in some example.
pub(crate) fn covered(catalog: &Catalog) -> Vec<String> {
    let mut all = Marks::default();
    let mut shown = Marks::default();
    all.declare_members(catalog, "the envelope", &catalog.envelope);
    for event in &catalog.events {
        all.declare(catalog, event.payload);
        for example in &event.examples {
            shown.show_members(catalog, "the envelope", &catalog.envelope, &example.event);
            shown.show(catalog, event.payload, &example.payload);
        }
    }
    all.marks
        .difference(&shown.marks)
        .filter(|mark| !WITHOUT_EVENT.contains(&(catalog.name.as_str(), mark)))
        .map(|mark| format!("no example shows {mark}."))
        .collect()
}

/// What a catalog has from the one that it extends, for the sake of events that it removes.
const WITHOUT_EVENT: [(&str, &str); 1] = [("vonage", "the member `isFromMB` of the envelope")];

/// What there is to show, or what has been shown.
#[derive(Default)]
struct Marks {
    marks: BTreeSet<String>,
    seen: BTreeSet<TypeId>,
}

impl Marks {
    fn declare_members(&mut self, catalog: &Catalog, owner: &str, members: &[Member]) {
        for member in members {
            self.marks.insert(member_mark(owner, member));
            self.declare_shape(catalog, &member.shape);
        }
    }

    fn declare_shape(&mut self, catalog: &Catalog, shape: &Shape) {
        match shape {
            Shape::Scalar(_) | Shape::Json => {}
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => {
                self.declare_shape(catalog, inner);
            }
            Shape::Type(id) => self.declare(catalog, *id),
        }
    }

    fn declare(&mut self, catalog: &Catalog, id: TypeId) {
        if !self.seen.insert(id) {
            return;
        }
        let ty = catalog.ty(id);
        match &ty.definition {
            Definition::Struct(members) => self.declare_members(catalog, &ty.name, members),
            Definition::Enum { .. } | Definition::Scalar { .. } => {
                self.marks.insert(value_mark(&ty.name));
            }
            Definition::Tagged {
                variants, untagged, ..
            } => {
                for variant in variants {
                    self.marks.insert(arm_mark(&ty.name, &variant.tag));
                    self.declare(catalog, variant.content);
                }
                if let Some(content) = untagged {
                    self.marks.insert(arm_mark(&ty.name, "no tag"));
                    self.declare(catalog, *content);
                }
            }
            Definition::Choice(arms) => {
                for arm in arms {
                    self.marks.insert(arm_mark(&ty.name, &arm.ident));
                    self.declare_shape(catalog, &arm.shape);
                }
            }
        }
    }

    fn show_members(&mut self, catalog: &Catalog, owner: &str, members: &[Member], value: &Value) {
        for member in members {
            if let Some(value) = value.get(&member.wire).filter(|value| !value.is_null()) {
                self.marks.insert(member_mark(owner, member));
                self.show_shape(catalog, &member.shape, value);
            }
        }
    }

    fn show_shape(&mut self, catalog: &Catalog, shape: &Shape, value: &Value) {
        match (shape, value) {
            (Shape::List(inner), Value::Array(values)) => {
                for value in values {
                    self.show_shape(catalog, inner, value);
                }
            }
            (Shape::Map(inner), Value::Object(values)) => {
                for value in values.values() {
                    self.show_shape(catalog, inner, value);
                }
            }
            (Shape::Nullable(inner), value) if !value.is_null() => {
                self.show_shape(catalog, inner, value);
            }
            (Shape::Type(id), value) => self.show(catalog, *id, value),
            _ => {}
        }
    }

    fn show(&mut self, catalog: &Catalog, id: TypeId, value: &Value) {
        let ty = catalog.ty(id);
        match &ty.definition {
            Definition::Struct(members) => self.show_members(catalog, &ty.name, members, value),
            Definition::Enum { .. } | Definition::Scalar { .. } => {
                self.marks.insert(value_mark(&ty.name));
            }
            Definition::Tagged {
                tag,
                variants,
                untagged,
                ..
            } => {
                let (name, content) = match value.get(tag).and_then(Value::as_str) {
                    Some(found) => (
                        found,
                        variants
                            .iter()
                            .find(|variant| variant.tag == found)
                            .map(|variant| variant.content),
                    ),
                    None => ("no tag", *untagged),
                };
                if let Some(content) = content {
                    self.marks.insert(arm_mark(&ty.name, name));
                    self.show(catalog, content, value);
                }
            }
            Definition::Choice(arms) => {
                for arm in arms.iter().filter(|arm| fits(catalog, &arm.shape, value)) {
                    self.marks.insert(arm_mark(&ty.name, &arm.ident));
                    self.show_shape(catalog, &arm.shape, value);
                }
            }
        }
    }
}

/// Whether a value has the JSON type of an arm.
fn fits(catalog: &Catalog, shape: &Shape, value: &Value) -> bool {
    match shape {
        Shape::Scalar(Scalar::Boolean) => value.is_boolean(),
        Shape::Scalar(Scalar::Integer | Scalar::Number) => value.is_number(),
        Shape::Scalar(Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid) => {
            value.is_string()
        }
        Shape::Json => true,
        Shape::List(_) => value.is_array(),
        Shape::Map(_) => value.is_object(),
        Shape::Nullable(inner) => value.is_null() || fits(catalog, inner, value),
        Shape::Type(id) => match &catalog.ty(*id).definition {
            Definition::Struct(_) | Definition::Tagged { .. } => value.is_object(),
            Definition::Enum { .. } => value.is_string(),
            Definition::Scalar { scalar, .. } => fits(catalog, &Shape::Scalar(*scalar), value),
            Definition::Choice(arms) => arms.iter().any(|arm| fits(catalog, &arm.shape, value)),
        },
    }
}

fn member_mark(owner: &str, member: &Member) -> String {
    format!("the member `{}` of {owner}", member.wire)
}

fn arm_mark(owner: &str, arm: &str) -> String {
    format!("the arm `{arm}` of {owner}")
}

fn value_mark(name: &str) -> String {
    format!("a value of {name}")
}
