//! Laws about members: the catalogs have those that `fixtures/members/` draws from the facts, with the same JSON types.
//!
//! A row of a table names an owner (an event's wire name, `envelope`, or a type), a member (a dotted path; `[]` goes into
//! a list, `{}` into a map), its JSON types, the type it refers to, and a note. An empty member says that there is none.

use std::collections::BTreeSet;

use hookswitch_codegen::model::{Catalog, Definition, Scalar, Shape, TypeId};

use crate::lookup::{Place, Row, find, start};

/// Each row of the table is in the catalog, typed alike.
pub(crate) fn documented(catalog: &Catalog) -> Vec<String> {
    match rows(catalog) {
        Ok(rows) => rows
            .iter()
            .filter_map(|row| check(catalog, row).err())
            .collect(),
        Err(breach) => vec![breach],
    }
}

/// Each member of the catalog has a row, and so has what its lists and maps hold.
pub(crate) fn complete(catalog: &Catalog) -> Vec<String> {
    let rows = match rows(catalog) {
        Ok(rows) => rows,
        Err(breach) => return vec![breach],
    };
    let listed: BTreeSet<Place> = rows
        .iter()
        .filter_map(|row| find(catalog, row).ok())
        .flatten()
        .map(|found| found.place)
        .collect();
    let mut demanded: Vec<Place> = Vec::new();
    for member in &catalog.envelope {
        demand(&Place::of(None, &member.wire), &member.shape, &mut demanded);
    }
    for (index, ty) in catalog.types.iter().enumerate() {
        let owner = Some(TypeId(index));
        match &ty.definition {
            Definition::Struct(members) => {
                for member in members {
                    demand(
                        &Place::of(owner, &member.wire),
                        &member.shape,
                        &mut demanded,
                    );
                }
            }
            Definition::Choice(arms) => {
                for arm in arms {
                    demand_inside(&Place::of(owner, ""), &arm.shape, &mut demanded);
                }
            }
            Definition::Tagged { .. } | Definition::Enum { .. } | Definition::Scalar { .. } => {}
        }
    }
    demanded
        .iter()
        .filter(|place| !listed.contains(place))
        .map(|place| {
            format!(
                "the catalog has {}, the facts do not.",
                place.describe(catalog)
            )
        })
        .collect()
}

fn demand(place: &Place, shape: &Shape, demanded: &mut Vec<Place>) {
    demanded.push(place.clone());
    demand_inside(place, shape, demanded);
}

fn demand_inside(place: &Place, shape: &Shape, demanded: &mut Vec<Place>) {
    match shape {
        Shape::List(inner) => demand(&place.enter("[]"), inner, demanded),
        Shape::Map(inner) => demand(&place.enter("{}"), inner, demanded),
        Shape::Nullable(inner) => demand_inside(place, inner, demanded),
        Shape::Scalar(_) | Shape::Json | Shape::Type(_) => {}
    }
}

fn rows(catalog: &Catalog) -> Result<Vec<Row>, String> {
    let mut rows = crate::table(&format!("members/{}.tsv", catalog.name))?.into_iter();
    let header = rows.next().unwrap_or_default().join(" ");
    if header != "owner member types ref note" {
        return Err(format!("the table of members begins with {header:?}."));
    }
    rows.map(|cells| match <[String; 5]>::try_from(cells) {
        Ok([owner, member, types, refers, _note]) => Ok(Row {
            owner,
            member,
            types,
            refers,
        }),
        Err(cells) => Err(format!(
            "the table of members has a row of {} cells: {cells:?}.",
            cells.len()
        )),
    })
    .collect()
}

fn check(catalog: &Catalog, row: &Row) -> Result<(), String> {
    let what = format!("`{}` of {}", row.member, row.owner);
    if row.member.is_empty() {
        let members = start(catalog, row)?.len();
        return if members == 0 {
            Ok(())
        } else {
            Err(format!(
                "{} has {members} members, the facts know none.",
                row.owner
            ))
        };
    }
    for found in find(catalog, row)? {
        let mut types = types(catalog, &found.shape);
        if found.nullable {
            types.insert("null");
        }
        let types = Vec::from_iter(types).join("|");
        if types != row.types {
            return Err(format!(
                "{what} is {} in the facts and {types} in the catalog.",
                row.types
            ));
        }
        let refers = refers(catalog, &found.shape);
        if !row.refers.is_empty() && refers != Some(&row.refers) {
            return Err(format!(
                "{what} refers to {} in the facts and to {refers:?} in the catalog.",
                row.refers
            ));
        }
    }
    Ok(())
}

/// The JSON types of a value.
fn types(catalog: &Catalog, shape: &Shape) -> BTreeSet<&'static str> {
    match shape {
        Shape::Scalar(scalar) => BTreeSet::from([scalar_type(*scalar)]),
        Shape::Json => BTreeSet::from([
            "array", "boolean", "integer", "null", "number", "object", "string",
        ]),
        Shape::List(_) => BTreeSet::from(["array"]),
        Shape::Map(_) => BTreeSet::from(["object"]),
        Shape::Nullable(inner) => types(catalog, inner).into_iter().chain(["null"]).collect(),
        Shape::Type(id) => match &catalog.ty(*id).definition {
            Definition::Struct(_) | Definition::Tagged { .. } => BTreeSet::from(["object"]),
            Definition::Enum { .. } => BTreeSet::from(["string"]),
            Definition::Scalar { scalar, .. } => BTreeSet::from([scalar_type(*scalar)]),
            Definition::Choice(arms) => arms
                .iter()
                .flat_map(|arm| types(catalog, &arm.shape))
                .collect(),
        },
    }
}

fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid => "string",
        Scalar::Integer => "integer",
        Scalar::Number => "number",
        Scalar::Boolean => "boolean",
    }
}

/// The type that a value, or what its lists and maps hold, refers to.
fn refers<'a>(catalog: &'a Catalog, shape: &Shape) -> Option<&'a String> {
    match shape {
        Shape::Type(id) => Some(&catalog.ty(*id).name),
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => refers(catalog, inner),
        Shape::Scalar(_) | Shape::Json => None,
    }
}
