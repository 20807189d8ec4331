//! Says what a type is in the generated crate, to tell whether that has changed.

use crate::model::{Catalog, Member, Scalar, Shape};

/// A type expression; how named types are made inside is compared by itself.
pub(super) fn shape(catalog: &Catalog, it: &Shape) -> String {
    match it {
        Shape::Scalar(Scalar::String | Scalar::Uri | Scalar::Uuid) => "Cow<str>".to_owned(),
        Shape::Scalar(Scalar::Timestamp) => "Timestamp".to_owned(),
        Shape::Scalar(Scalar::Integer) => "i64".to_owned(),
        Shape::Scalar(Scalar::Number) => "f64".to_owned(),
        Shape::Scalar(Scalar::Boolean) => "bool".to_owned(),
        Shape::Json => "Json".to_owned(),
        Shape::List(inner) => format!("Vec<{}>", shape(catalog, inner)),
        Shape::Map(inner) => format!("BTreeMap<Cow<str>, {}>", shape(catalog, inner)),
        Shape::Nullable(inner) => format!("Option<{}>", shape(catalog, inner)),
        Shape::Type(id) => catalog.ty(*id).name.clone(),
    }
}

/// The arguments of a struct's constructor, in order.
pub(super) fn arguments(members: &[Member]) -> Vec<&str> {
    let required = members.iter().filter(|member| !member.optional);
    required.map(|member| member.wire.as_str()).collect()
}
