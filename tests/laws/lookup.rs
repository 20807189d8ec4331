//! Finds what a row of a table of members speaks of: `headers{}` of `Call.Connected`.

use hookswitch_codegen::model::{Catalog, Definition, PayloadPlace, Scalar, Shape, TypeId};

/// A row of a table.
pub(crate) struct Row {
    /// An event's wire name, `envelope`, or a type.
    pub(crate) owner: String,
    /// A dotted path.
    pub(crate) member: String,
    /// JSON types, joined by `|`.
    pub(crate) types: String,
    /// The type that it refers to, if any.
    pub(crate) refers: String,
}

/// A member, or what its lists and maps hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The object or union; `None` for the envelope.
    owner: Option<TypeId>,
    member: String,
    /// `[]`, `{}`, `[]{}` …
    inside: String,
}

/// What stands at a place.
pub(crate) struct Found {
    pub(crate) place: Place,
    pub(crate) shape: Shape,
    pub(crate) nullable: bool,
}

impl Place {
    pub(crate) fn of(owner: Option<TypeId>, member: &str) -> Place {
        Place {
            owner,
            member: member.to_owned(),
            inside: String::new(),
        }
    }

    pub(crate) fn enter(&self, step: &str) -> Place {
        Place {
            inside: format!("{}{step}", self.inside),
            ..self.clone()
        }
    }

    pub(crate) fn describe(&self, catalog: &Catalog) -> String {
        let owner = self.owner.map_or("the envelope", |id| &catalog.ty(id).name);
        format!("`{}{}` of {owner}", self.member, self.inside)
    }
}

/// Looks a row's member up: in an object that is one place, in a union one for each arm that has it.
pub(crate) fn find(catalog: &Catalog, row: &Row) -> Result<Vec<Found>, String> {
    let mut fields = start(catalog, row)?;
    let mut segments = row.member.split('.').peekable();
    while let Some(segment) = segments.next() {
        let (name, inside) = segment.split_at(segment.find(['[', '{']).unwrap_or(segment.len()));
        let found: Vec<Found> = fields
            .into_iter()
            .filter(|found| found.place.member == name)
            .filter_map(|found| enter(catalog, found, inside))
            .collect();
        if found.is_empty() {
            return Err(format!(
                "the facts have `{}` of {}, the catalog does not.",
                row.member, row.owner
            ));
        }
        if segments.peek().is_none() {
            return Ok(found);
        }
        fields = found
            .iter()
            .flat_map(|found| objects(catalog, &found.shape))
            .collect();
    }
    Ok(Vec::new())
}

/// What the owner that a row names has in it.
pub(crate) fn start(catalog: &Catalog, row: &Row) -> Result<Vec<Found>, String> {
    if row.owner == "envelope" {
        let names = catalog
            .naming
            .parts
            .iter()
            .map(|part| (&part.wire, Shape::Scalar(Scalar::String)));
        let payload = match &catalog.payload {
            PayloadPlace::Member(member) => Some((member, Shape::Map(Box::new(Shape::Json)))),
            PayloadPlace::Flat => None,
        };
        let extra = names.chain(payload).map(|(wire, shape)| Found {
            place: Place::of(None, wire),
            shape,
            nullable: false,
        });
        let members = catalog.envelope.iter().map(|member| Found {
            place: Place::of(None, &member.wire),
            shape: member.shape.clone(),
            nullable: member.nullable,
        });
        return Ok(members.chain(extra).collect());
    }
    let event = catalog
        .events
        .iter()
        .find(|event| event.wire == row.owner)
        .map(|event| event.payload);
    let ty = || {
        catalog
            .types
            .iter()
            .position(|ty| ty.name == row.owner)
            .map(TypeId)
    };
    let id = event
        .or_else(ty)
        .or_else(|| arm(catalog, &row.owner))
        .ok_or_else(|| {
            format!(
                "the facts have {}, the catalog has no such event or type.",
                row.owner
            )
        })?;
    let whole = Found {
        place: Place::of(Some(id), ""),
        shape: Shape::Type(id),
        nullable: false,
    };
    let mut fields = objects(catalog, &whole.shape);
    if row.member.starts_with(['[', '{']) {
        fields.push(whole);
    }
    Ok(fields)
}

/// The arm of a union that a name such as `EndpointPhone` or `EndpointUntagged` means.
fn arm(catalog: &Catalog, name: &str) -> Option<TypeId> {
    catalog.types.iter().find_map(|ty| {
        let arm = name.strip_prefix(&ty.name)?;
        let Definition::Tagged {
            variants, untagged, ..
        } = &ty.definition
        else {
            return None;
        };
        let variant = variants
            .iter()
            .find(|variant| variant.ident == arm)
            .map(|variant| variant.content);
        variant.or_else(|| untagged.filter(|_| arm == "Untagged"))
    })
}

/// The members of the objects that a value may be.
fn objects(catalog: &Catalog, shape: &Shape) -> Vec<Found> {
    let id = match shape {
        Shape::Type(id) => *id,
        Shape::Nullable(inner) => return objects(catalog, inner),
        _ => return Vec::new(),
    };
    match &catalog.ty(id).definition {
        Definition::Struct(members) => members
            .iter()
            .map(|member| Found {
                place: Place::of(Some(id), &member.wire),
                shape: member.shape.clone(),
                nullable: member.nullable,
            })
            .collect(),
        Definition::Tagged {
            tag,
            variants,
            untagged,
            ..
        } => {
            let tag = Found {
                place: Place::of(Some(id), tag),
                shape: Shape::Scalar(Scalar::String),
                nullable: false,
            };
            let contents = variants
                .iter()
                .map(|variant| variant.content)
                .chain(*untagged);
            std::iter::once(tag)
                .chain(contents.flat_map(|id| objects(catalog, &Shape::Type(id))))
                .collect()
        }
        Definition::Choice(arms) => arms
            .iter()
            .flat_map(|arm| objects(catalog, &arm.shape))
            .collect(),
        Definition::Enum { .. } | Definition::Scalar { .. } => Vec::new(),
    }
}

/// Goes into lists and maps, as `[]` and `{}` say.
fn enter(catalog: &Catalog, mut found: Found, inside: &str) -> Option<Found> {
    for step in inside.as_bytes().chunks(2) {
        found.shape = match element(catalog, &found.shape, step)? {
            Shape::Nullable(inner) => {
                found.nullable = true;
                *inner
            }
            shape => {
                found.nullable = false;
                shape
            }
        };
    }
    inside.clone_into(&mut found.place.inside);
    Some(found)
}

/// What a list or a map holds, reached through the arm of a union if need be.
fn element(catalog: &Catalog, shape: &Shape, step: &[u8]) -> Option<Shape> {
    match (shape, step) {
        (Shape::List(inner), b"[]") | (Shape::Map(inner), b"{}") => Some((**inner).clone()),
        (Shape::Nullable(inner), _) => element(catalog, inner, step),
        (Shape::Type(id), _) => match &catalog.ty(*id).definition {
            Definition::Choice(arms) => arms
                .iter()
                .find_map(|arm| element(catalog, &arm.shape, step)),
            _ => None,
        },
        _ => None,
    }
}
