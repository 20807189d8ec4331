//! Tells which types have a value that ends, and in which arm of a union such a value begins.

use crate::model::{Catalog, Definition, Member, Shape};

/// For each type the arm in which its smallest value begins (0 where there are no arms); `None` for a type whose every
/// value would contain another.
pub(crate) fn arms(catalog: &Catalog) -> Vec<Option<usize>> {
    let mut finite: Vec<Option<usize>> = vec![None; catalog.types.len()];
    // Each round settles at least one type or is the last.
    loop {
        let mut settled = false;
        for (at, ty) in catalog.types.iter().enumerate() {
            if finite[at].is_none() {
                finite[at] = first_arm(&ty.definition, &finite);
                settled |= finite[at].is_some();
            }
        }
        if !settled {
            return finite;
        }
    }
}

fn first_arm(definition: &Definition, finite: &[Option<usize>]) -> Option<usize> {
    let ends = |shape: &Shape| match shape {
        Shape::Type(id) => finite.get(id.0).is_none_or(Option::is_some),
        _ => true,
    };
    let needless = |member: &Member| member.optional || member.nullable || ends(&member.shape);
    match definition {
        Definition::Struct(members) => members.iter().all(needless).then_some(0),
        Definition::Tagged {
            variants,
            closed: Some(_),
            ..
        } => variants
            .iter()
            .position(|variant| ends(&Shape::Type(variant.content))),
        Definition::Choice(arms) => arms.iter().position(|arm| ends(&arm.shape)),
        Definition::Enum { .. } | Definition::Scalar { .. } | Definition::Tagged { .. } => Some(0),
    }
}
