//! Says types as the catalog writes them.

use crate::model::{Catalog, Constraints, Definition, Member, Scalar, Shape, Type};

/// A type expression: `list<string | null>`.
pub(super) fn expression(catalog: &Catalog, shape: &Shape) -> String {
    match shape {
        Shape::Json => "json".to_owned(),
        Shape::Scalar(scalar) => scalar_name(*scalar).to_owned(),
        Shape::List(inner) => format!("list<{}>", expression(catalog, inner)),
        Shape::Map(inner) => format!("map<{}>", expression(catalog, inner)),
        Shape::Nullable(inner) => format!("{} | null", expression(catalog, inner)),
        Shape::Type(id) => catalog.ty(*id).name.clone(),
    }
}

/// What a scalar is called.
pub(super) fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "string",
        Scalar::Integer => "integer",
        Scalar::Number => "number",
        Scalar::Boolean => "boolean",
        Scalar::Timestamp => "timestamp",
        Scalar::Uri => "uri",
        Scalar::Uuid => "uuid",
    }
}

/// How a type is made, words apart.
pub(super) fn outline(catalog: &Catalog, ty: &Type) -> String {
    let demands = |constraints: &Constraints| format!("{constraints:?}");
    let member = |it: &Member| {
        format!(
            "{} {} {} {} {} {}",
            it.wire,
            expression(catalog, &it.shape),
            it.optional,
            it.nullable,
            it.boxed,
            demands(&it.constraints)
        )
    };
    match &ty.definition {
        Definition::Struct(members) => members.iter().map(member).collect::<Vec<_>>().join(";"),
        Definition::Enum { values, closed } => {
            let values: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
            format!("{values:?} {}", closed.is_some())
        }
        Definition::Tagged {
            tag,
            variants,
            untagged,
            closed,
        } => {
            let arms = variants
                .iter()
                .map(|variant| (&variant.tag, variant.content));
            let arms =
                arms.map(|(text, id)| format!("{text}={}", outline(catalog, catalog.ty(id))));
            let untagged = untagged.map(|id| outline(catalog, catalog.ty(id)));
            format!(
                "{tag} {:?} {untagged:?} {}",
                arms.collect::<Vec<_>>(),
                closed.is_some()
            )
        }
        Definition::Choice(arms) => {
            let arms = arms.iter().map(|arm| expression(catalog, &arm.shape));
            arms.collect::<Vec<_>>().join(" or ")
        }
        Definition::Scalar {
            scalar,
            constraints,
            ..
        } => {
            format!("{scalar:?} {}", demands(constraints))
        }
    }
}
