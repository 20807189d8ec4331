//! Works out from the catalog alone what is wrong with an event and where: a second decoder, which looks for nothing but mistakes.

use hookswitch_codegen::model::{
    Arm, Catalog, Definition, Member, PayloadPlace, Scalar, Shape, TypeId,
};
use hookswitch_tests::numbers;
use hookswitch_tests::spans::{Kind, Node, token};

/// Something that is wrong with an event.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) offset: usize,
    pub(crate) pointer: String,
    /// What is to be said of it, the event's name and the byte apart.
    pub(crate) sentence: String,
}

/// An event's name, if it has one, and everything that is wrong with it.
pub(crate) fn mistakes(
    catalog: &Catalog,
    event: &Node,
    text: &str,
) -> (Option<String>, Vec<Mistake>) {
    let mut check = Check {
        catalog,
        text,
        found: Vec::new(),
    };
    let name = check.event(event);
    (name, check.found)
}

struct Check<'c> {
    catalog: &'c Catalog,
    text: &'c str,
    found: Vec<Mistake>,
}

impl Check<'_> {
    fn wrong(&mut self, node: &Node, pointer: &str, expected: &str) {
        let text = brief(&self.text[node.span.clone()]);
        let found = match node.kind {
            Kind::Null | Kind::Boolean => format!("`{text}`"),
            Kind::Number => format!("the number {text}"),
            Kind::Text(_) => format!("the string {text}"),
            Kind::List(_) => "a list".to_owned(),
            Kind::Object(_) => "an object".to_owned(),
        };
        self.found.push(Mistake {
            offset: node.span.start,
            pointer: pointer.to_owned(),
            sentence: format!("expected {expected}{}, found {found}", place("at", pointer)),
        });
    }

    fn missing(&mut self, object: &Node, pointer: &str, name: &str) {
        self.found.push(Mistake {
            offset: object.span.start,
            pointer: pointer.to_owned(),
            sentence: format!("member `{name}` is missing{}", place("in", pointer)),
        });
    }

    fn event(&mut self, event: &Node) -> Option<String> {
        let Kind::Object(_) = event.kind else {
            self.wrong(event, "", "an object");
            return None;
        };
        let catalog = self.catalog;
        let mut parts = Vec::new();
        for part in &catalog.naming.parts {
            match counted(event, &part.wire, &part.aliases) {
                None => self.missing(event, "", &part.wire),
                Some((name, node)) => match node.text() {
                    Some(text) => parts.push(text),
                    None => self.wrong(node, &format!("/{}", token(name)), "a string"),
                },
            }
        }
        self.members(&catalog.envelope, event, "");
        if parts.len() < catalog.naming.parts.len() {
            return None;
        }
        if let Some(known) = catalog.events.iter().find(|event| event.parts == parts) {
            let members = catalog.payload_members(known);
            match &catalog.payload {
                PayloadPlace::Flat => self.members(members, event, ""),
                PayloadPlace::Member(wire) => match event.member(wire) {
                    Some(payload) => self.members(members, payload, &format!("/{}", token(wire))),
                    None if members.iter().all(|member| member.optional) => {}
                    None => self.missing(event, "", wire),
                },
            }
        }
        Some(parts.join(&catalog.naming.separator))
    }

    fn members(&mut self, members: &[Member], object: &Node, pointer: &str) {
        let Kind::Object(_) = object.kind else {
            return self.wrong(object, pointer, "an object");
        };
        for member in members {
            match counted(object, &member.wire, &member.aliases) {
                None if member.optional => {}
                None => self.missing(object, pointer, &member.wire),
                Some((_, node)) if member.nullable && node.kind == Kind::Null => {}
                Some((name, node)) => {
                    self.shape(&member.shape, node, &format!("{pointer}/{}", token(name)));
                }
            }
        }
    }

    fn shape(&mut self, shape: &Shape, node: &Node, pointer: &str) {
        match (shape, &node.kind) {
            (Shape::Json, _) | (Shape::Nullable(_), Kind::Null) => {}
            (Shape::Nullable(inner), _) => self.shape(inner, node, pointer),
            (Shape::Scalar(scalar), _) => self.scalar(*scalar, node, pointer),
            (Shape::Type(id), _) => self.named(*id, node, pointer),
            (Shape::List(inner), Kind::List(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    self.shape(inner, element, &format!("{pointer}/{index}"));
                }
            }
            (Shape::List(_), _) => self.wrong(node, pointer, "a list"),
            (Shape::Map(inner), Kind::Object(members)) => {
                for member in members {
                    // Of a key that occurs twice, the last value counts.
                    if let Some(value) = node.member(&member.name)
                        && value == &member.value
                    {
                        self.shape(inner, value, &format!("{pointer}/{}", token(&member.name)));
                    }
                }
            }
            (Shape::Map(_), _) => self.wrong(node, pointer, "an object"),
        }
    }

    fn scalar(&mut self, scalar: Scalar, node: &Node, pointer: &str) {
        let number = &self.text[node.span.clone()];
        let (fits, expected) = match (scalar, &node.kind) {
            (Scalar::Boolean, kind) => (*kind == Kind::Boolean, "a boolean"),
            (Scalar::Integer, Kind::Number) => (numbers::integer(number).is_some(), "an integer"),
            (Scalar::Integer, _) => (false, "an integer"),
            (Scalar::Number, Kind::Number) => {
                let finite = number.parse().is_ok_and(f64::is_finite);
                (finite, "a number in the range of a double")
            }
            (Scalar::Number, _) => (false, "a number"),
            (Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid, _) => {
                (node.text().is_some(), "a string")
            }
        };
        if !fits {
            self.wrong(node, pointer, expected);
        }
    }

    fn named(&mut self, id: TypeId, node: &Node, pointer: &str) {
        let catalog = self.catalog;
        match &catalog.ty(id).definition {
            Definition::Struct(members) => self.members(members, node, pointer),
            Definition::Scalar { scalar, .. } => self.scalar(*scalar, node, pointer),
            Definition::Enum { values, closed } => match node.text() {
                None => self.wrong(node, pointer, "a string"),
                Some(text) => {
                    if closed.is_some() && values.iter().all(|value| value.wire != text) {
                        let listed = one_of(values.iter().map(|value| &*value.wire));
                        self.wrong(node, pointer, &listed);
                    }
                }
            },
            Definition::Choice(arms) => {
                if let Some(arm) = arms.iter().find(|arm| is_of(arm, node)) {
                    self.shape(&arm.shape, node, pointer);
                } else {
                    let kinds: Vec<&str> = arms.iter().map(|arm| kind(arm).1).collect();
                    self.wrong(node, pointer, &kinds.join(" or "));
                }
            }
            Definition::Tagged {
                tag,
                variants,
                untagged,
                closed,
            } => {
                let Kind::Object(_) = node.kind else {
                    return self.wrong(node, pointer, "an object");
                };
                let place = format!("{pointer}/{}", token(tag));
                match (node.member(tag).map(|tag| (tag, tag.text())), untagged) {
                    (None, Some(untagged)) => self.named(*untagged, node, pointer),
                    (None, None) => self.missing(node, pointer, tag),
                    (Some((told, None)), _) => self.wrong(told, &place, "a string"),
                    (Some((told, Some(text))), _) => {
                        match variants.iter().find(|variant| variant.tag == text) {
                            Some(variant) => self.named(variant.content, node, pointer),
                            None if closed.is_some() => {
                                let listed = one_of(variants.iter().map(|variant| &*variant.tag));
                                self.wrong(told, &place, &listed);
                            }
                            None => {}
                        }
                    }
                }
            }
        }
    }
}

/// The value of a member that counts, and the name under which it came: the documented one beats its aliases, and of the same
/// name the last counts.
fn counted<'n>(
    object: &'n Node,
    wire: &'n str,
    aliases: &'n [String],
) -> Option<(&'n str, &'n Node)> {
    let mut names = std::iter::once(wire).chain(aliases.iter().map(String::as_str));
    names.find_map(|name| Some((name, object.member(name)?)))
}

/// The JSON type of an arm's values, as a letter that they begin with, and in words.
fn kind(arm: &Arm) -> (char, &'static str) {
    match arm.ident.as_str() {
        "Boolean" => ('b', "a boolean"),
        "Integer" => ('0', "an integer"),
        "Number" => ('0', "a number"),
        "String" => ('"', "a string"),
        "List" => ('[', "a list"),
        "Map" | "Object" => ('{', "an object"),
        other => unreachable!("no JSON type has the name {other}"),
    }
}

fn is_of(arm: &Arm, node: &Node) -> bool {
    let letter = match node.kind {
        Kind::Null => 'n',
        Kind::Boolean => 'b',
        Kind::Number => '0',
        Kind::Text(_) => '"',
        Kind::List(_) => '[',
        Kind::Object(_) => '{',
    };
    kind(arm).0 == letter
}

fn one_of<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let quoted: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    format!("one of {}", quoted.join(", "))
}

fn place(preposition: &str, pointer: &str) -> String {
    match pointer {
        "" => String::new(),
        pointer => format!(" {preposition} {}", brief(pointer)),
    }
}

/// What is shown of a text that may be long.
pub(crate) fn brief(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
