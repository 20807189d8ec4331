//! Says type expressions in Rust: what a field's type is, and what a file has to import for it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::print::ident;
use crate::model::{Catalog, Definition, Member, Scalar, Shape, Type, TypeId};

/// The type of a member's field.
pub(super) fn field_type(catalog: &Catalog, member: &Member) -> TokenStream {
    let mut ty = shape_type(catalog, &member.shape);
    if member.boxed {
        ty = quote!(Box<#ty>);
    }
    if member.optional || member.nullable {
        ty = quote!(Option<#ty>);
    }
    ty
}

pub(super) fn shape_type(catalog: &Catalog, shape: &Shape) -> TokenStream {
    match shape {
        Shape::Scalar(Scalar::String | Scalar::Uri | Scalar::Uuid) => quote!(Cow<'a, str>),
        Shape::Scalar(Scalar::Timestamp) => quote!(Timestamp<'a>),
        Shape::Scalar(Scalar::Integer) => quote!(i64),
        Shape::Scalar(Scalar::Number) => quote!(f64),
        Shape::Scalar(Scalar::Boolean) => quote!(bool),
        Shape::Json => quote!(Json<'a>),
        Shape::List(element) => {
            let element = shape_type(catalog, element);
            quote!(Vec<#element>)
        }
        Shape::Map(value) => {
            let value = shape_type(catalog, value);
            quote!(BTreeMap<Cow<'a, str>, #value>)
        }
        Shape::Nullable(value) => {
            let value = shape_type(catalog, value);
            quote!(Option<#value>)
        }
        Shape::Type(id) => {
            let name = ident(&catalog.ty(*id).name);
            if type_borrows(catalog.ty(*id)) {
                quote!(#name<'a>)
            } else {
                quote!(#name)
            }
        }
    }
}

/// Whether a type has a lifetime. All have that might come to need it, so that a new member breaks nobody.
pub(super) fn type_borrows(ty: &Type) -> bool {
    match &ty.definition {
        Definition::Enum { closed, .. } => closed.is_none(),
        Definition::Scalar { scalar, .. } => {
            !matches!(scalar, Scalar::Integer | Scalar::Number | Scalar::Boolean)
        }
        _ => true,
    }
}

/// Whether a type expression has a lifetime.
pub(super) fn borrows(catalog: &Catalog, shape: &Shape) -> bool {
    match shape {
        Shape::Scalar(scalar) => {
            !matches!(scalar, Scalar::Integer | Scalar::Number | Scalar::Boolean)
        }
        Shape::Json | Shape::Map(_) => true,
        Shape::List(inner) | Shape::Nullable(inner) => borrows(catalog, inner),
        Shape::Type(id) => type_borrows(catalog.ty(*id)),
    }
}

/// The JSON type of a shape: as the runtime calls it, and in words.
pub(super) fn json_type(catalog: &Catalog, shape: &Shape) -> (&'static str, &'static str) {
    match shape {
        Shape::Scalar(Scalar::Integer) => ("Number", "an integer"),
        Shape::Scalar(Scalar::Number) => ("Number", "a number"),
        Shape::Scalar(Scalar::Boolean) => ("Boolean", "a boolean"),
        Shape::Scalar(_) => ("String", "a string"),
        Shape::List(_) => ("Array", "a list"),
        Shape::Map(_) => ("Object", "an object"),
        Shape::Nullable(inner) => json_type(catalog, inner),
        Shape::Json => ("Other", "any value"),
        Shape::Type(id) => match &catalog.ty(*id).definition {
            Definition::Struct(_) | Definition::Tagged { .. } => ("Object", "an object"),
            Definition::Enum { .. } => ("String", "a string"),
            Definition::Scalar { scalar, .. } => json_type(catalog, &Shape::Scalar(*scalar)),
            Definition::Choice(_) => ("Other", "a choice"),
        },
    }
}

/// What the types of a file need from elsewhere.
#[derive(Debug, Default)]
pub(super) struct Needs {
    cow: bool,
    map: bool,
    /// Names of the runtime crate.
    pub(super) runtime: BTreeSet<&'static str>,
    /// Types of the catalog.
    pub(super) types: BTreeSet<TypeId>,
}

impl Needs {
    /// Adds what a type needs.
    pub(super) fn of_type(&mut self, ty: &Type) {
        match &ty.definition {
            Definition::Struct(members) => self.of_members(members),
            Definition::Enum { closed, .. } => self.cow |= closed.is_none(),
            Definition::Tagged {
                variants,
                untagged,
                closed,
                ..
            } => {
                self.types
                    .extend(variants.iter().map(|variant| variant.content));
                self.types.extend(*untagged);
                if closed.is_none() {
                    self.runtime.insert("Unrecognized");
                }
            }
            Definition::Choice(arms) => arms.iter().for_each(|arm| self.of_shape(&arm.shape)),
            Definition::Scalar { .. } => self.cow |= type_borrows(ty),
        }
    }

    /// Adds what an object's members need.
    pub(super) fn of_members(&mut self, members: &[Member]) {
        for member in members {
            self.of_shape(&member.shape);
        }
    }

    fn of_shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Scalar(Scalar::Timestamp) => {
                self.runtime.insert("Timestamp");
            }
            Shape::Scalar(Scalar::String | Scalar::Uri | Scalar::Uuid) => self.cow = true,
            Shape::Scalar(_) => {}
            Shape::Json => {
                self.runtime.insert("Json");
            }
            Shape::List(inner) | Shape::Nullable(inner) => self.of_shape(inner),
            Shape::Map(value) => {
                self.cow = true;
                self.map = true;
                self.of_shape(value);
            }
            Shape::Type(id) => {
                self.types.insert(*id);
            }
        }
    }

    /// The `use` items for the standard library.
    pub(super) fn std(&self) -> TokenStream {
        let cow = self.cow.then(|| {
            quote!(
                use std::borrow::Cow;
            )
        });
        let map = self.map.then(|| {
            quote!(
                use std::collections::BTreeMap;
            )
        });
        quote!(#cow #map)
    }
}

/// Tokens on one line, spaced as one would type them.
pub(super) fn compact(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" <", "<")
        .replace("< ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace("' ", "'")
}
