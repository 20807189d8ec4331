//! Emits the named types: structs, enums, unions, and types of their own around scalars.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Docs};
use super::print::{Source, ident, literal};
use super::table::{self, Listed};
use crate::model::{
    Arm, Catalog, Definition, EnumValue, KnownInteger, Member, Scalar, Shape, Type, TypeId, Variant,
};

/// Emits a type and the table that says what it does.
pub(super) fn write(source: &mut Source, docs: &Docs<'_>, catalog: &Catalog, ty: &Type) {
    let doc = match catalog.events.iter().find(|event| event.ident == ty.name) {
        Some(event) => docs.payload(event),
        None => docs.ty(ty),
    };
    match &ty.definition {
        Definition::Struct(members) => structure(source, docs, catalog, ty, &doc, members),
        Definition::Enum {
            values,
            closed: None,
        } => open_enum(source, ty, &doc, values),
        Definition::Enum {
            values,
            closed: Some(reason),
        } => closed_enum(source, ty, &doc, values, reason),
        Definition::Tagged {
            tag,
            variants,
            untagged,
            closed,
        } => {
            tagged(
                source,
                catalog,
                ty,
                &doc,
                tag,
                variants,
                *untagged,
                closed.as_deref(),
            );
        }
        Definition::Choice(arms) => choice(source, catalog, ty, &doc, arms),
        Definition::Scalar { scalar, values, .. } => own_scalar(source, ty, &doc, *scalar, values),
    }
}

fn structure(
    source: &mut Source,
    docs: &Docs<'_>,
    catalog: &Catalog,
    ty: &Type,
    doc: &TokenStream,
    members: &[Member],
) {
    let name = ident(&ty.name);
    let fields = members.iter().map(|member| {
        let (doc, field, ty) = (
            docs.member(member),
            ident(&member.ident),
            field_type(catalog, member),
        );
        quote!(#doc pub #field: #ty)
    });
    let lifetime = !members.iter().any(|member| borrows(catalog, &member.shape));
    let phantom = lifetime.then(|| quote!(lifetime: ::core::marker::PhantomData<&'a ()>,));
    source.items(quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name<'a> { #(#fields,)* #phantom }
    });
    let mut listed = Listed::default();
    for member in members {
        listed.name(&member.wire);
    }
    let rows: Vec<String> = members
        .iter()
        .enumerate()
        .map(|(index, member)| table::member(&mut listed, index, member))
        .collect();
    let arguments: Vec<String> = members
        .iter()
        .filter(|member| !member.optional)
        .map(|member| {
            format!(
                "{}: {}",
                ident(&member.ident),
                compact(&field_type(catalog, member))
            )
        })
        .collect();
    let plus = if lifetime { " + lifetime" } else { "" };
    let head = [
        format!("{name}<'a>{plus},"),
        format!("names: {},", listed.literals()),
        format!("new({}),", arguments.join(", ")),
    ];
    source.table("object", &head, &rows);
}

fn open_enum(source: &mut Source, ty: &Type, doc: &TokenStream, values: &[EnumValue]) {
    let name = ident(&ty.name);
    let variants = values.iter().map(value);
    source.items(quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name<'a> {
            #(#variants,)*
            /// A value that the catalog does not list, kept as it came.
            Unrecognized(Cow<'a, str>),
        }
    });
    source.table("open_enum", &[format!("{name}<'a>,")], &value_rows(values));
}

fn closed_enum(
    source: &mut Source,
    ty: &Type,
    doc: &TokenStream,
    values: &[EnumValue],
    reason: &str,
) {
    let name = ident(&ty.name);
    let variants = values.iter().map(value);
    let reason = docs::summary(&format!("No other value can occur: {reason}"));
    source.items(quote! {
        #doc
        ///
        #reason
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* }
    });
    let expected = one_of(values.iter().map(|value| value.wire.as_str()));
    source.table(
        "closed_enum",
        &[format!("{name}, expected: {expected},")],
        &value_rows(values),
    );
}

fn value(value: &EnumValue) -> TokenStream {
    let text = match (value.summary.as_str(), value.deprecated.is_some()) {
        ("", false) => format!("`{}`", value.wire),
        (summary, false) => summary.to_owned(),
        (summary, true) => format!("{summary}\n\n**Deprecated.**"),
    };
    let doc = docs::summary(&if value.doc.is_empty() {
        text
    } else {
        format!("{text}\n\n{}", value.doc)
    });
    let variant = ident(&value.ident);
    quote!(#doc #variant)
}

fn value_rows(values: &[EnumValue]) -> Vec<String> {
    values
        .iter()
        .map(|value| format!("{} = {},", ident(&value.ident), literal(&value.wire)))
        .collect()
}

fn tagged(
    source: &mut Source,
    catalog: &Catalog,
    ty: &Type,
    doc: &TokenStream,
    tag: &str,
    variants: &[Variant],
    untagged: Option<TypeId>,
    closed: Option<&str>,
) {
    let name = ident(&ty.name);
    let arms = variants.iter().map(|variant| {
        let content = catalog.ty(variant.content);
        let (doc, arm, content) = (
            docs::summary(&content.summary),
            ident(&variant.ident),
            ident(&content.name),
        );
        quote!(#doc #arm(#content<'a>))
    });
    let bare = untagged.map(|id| {
        let (doc, content) = (
            docs::summary(&catalog.ty(id).summary),
            ident(&catalog.ty(id).name),
        );
        quote!(#doc Untagged(#content<'a>),)
    });
    let open = closed.is_none().then(|| {
        quote! {
            /// An object of a kind that the catalog does not list, kept as it came.
            Unrecognized(Unrecognized<'a>),
        }
    });
    let reason =
        closed.map(|reason| docs::summary(&format!("\nNo other kind can occur: {reason}")));
    source.items(quote! {
        #doc
        #reason
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name<'a> { #(#arms,)* #bare #open }
    });
    let expected = one_of(variants.iter().map(|variant| variant.tag.as_str()));
    let rows: Vec<String> = variants
        .iter()
        .map(|variant| {
            let content = ident(&catalog.ty(variant.content).name);
            format!(
                "{}({content}) = {},",
                ident(&variant.ident),
                literal(&variant.tag)
            )
        })
        .collect();
    let bare = untagged.map_or_else(String::new, |id| {
        format!("Untagged({})", ident(&catalog.ty(id).name))
    });
    let open = if closed.is_none() { "Unrecognized" } else { "" };
    let head = [
        format!("{name}<'a>, tag: {}, expected: {expected},", literal(tag)),
        format!("untagged: [{bare}], open: [{open}],"),
    ];
    source.table("tagged", &head, &rows);
}

fn choice(source: &mut Source, catalog: &Catalog, ty: &Type, doc: &TokenStream, arms: &[Arm]) {
    let name = ident(&ty.name);
    let variants = arms.iter().map(|arm| {
        let (variant, content) = (ident(&arm.ident), shape_type(catalog, &arm.shape));
        let doc = docs::summary(&format!("{}.", capital(json_type(catalog, &arm.shape).1)));
        quote!(#doc #variant(#content))
    });
    let lifetime = !arms.iter().any(|arm| borrows(catalog, &arm.shape));
    let never = lifetime.then(|| {
        quote! {
            /// Nothing: it ties the type to the lifetime that a later arm may need.
            #[doc(hidden)]
            Never(::core::convert::Infallible, ::core::marker::PhantomData<&'a ()>),
        }
    });
    source.items(quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name<'a> { #(#variants,)* #never }
    });
    let words: Vec<&str> = arms
        .iter()
        .map(|arm| json_type(catalog, &arm.shape).1)
        .collect();
    let expected = literal(&words.join(" or "));
    let rows: Vec<String> = arms
        .iter()
        .map(|arm| {
            let content = compact(&shape_type(catalog, &arm.shape));
            let (json, _) = json_type(catalog, &arm.shape);
            let plain = matches!(
                arm.shape,
                Shape::Scalar(Scalar::String | Scalar::Uri | Scalar::Uuid)
            );
            format!(
                "{}({content}) = {json}{},",
                ident(&arm.ident),
                if plain { " text" } else { "" }
            )
        })
        .collect();
    let plus = if lifetime { " + Never" } else { "" };
    source.table(
        "choice",
        &[format!("{name}<'a>{plus}, expected: {expected},")],
        &rows,
    );
}

fn own_scalar(
    source: &mut Source,
    ty: &Type,
    doc: &TokenStream,
    scalar: Scalar,
    values: &[KnownInteger],
) {
    let name = ident(&ty.name);
    let inner = match scalar {
        Scalar::String | Scalar::Uri | Scalar::Uuid | Scalar::Timestamp => {
            source.items(quote! {
                #doc
                #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
                pub struct #name<'a>(Cow<'a, str>);
            });
            source.table("text", &[format!("{name}<'a>")], &[]);
            return;
        }
        Scalar::Integer => quote!(i64),
        Scalar::Number => quote!(f64),
        Scalar::Boolean => quote!(bool),
    };
    let whole = (scalar != Scalar::Number).then(|| quote!(, Eq, Hash, Ord));
    source.items(quote! {
        #doc
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd #whole)]
        pub struct #name(pub #inner);
    });
    if !values.is_empty() {
        let rows = values
            .iter()
            .map(|KnownInteger { value, summary }| quote!(#value => Some(#summary)));
        let known = values.iter().map(|known| known.value);
        source.items(quote! {
            impl #name {
                /// The values whose meaning the catalog knows. Others occur.
                pub const KNOWN: &'static [Self] = &[#(Self(#known)),*];

                /// What the value means, if the catalog knows.
                pub fn meaning(self) -> Option<&'static str> {
                    match self.0 {
                        #(#rows,)*
                        _ => None,
                    }
                }
            }
        });
    }
    source.table("scalar", &[format!("{name}({inner})")], &[]);
}

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

fn shape_type(catalog: &Catalog, shape: &Shape) -> TokenStream {
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
fn type_borrows(ty: &Type) -> bool {
    match &ty.definition {
        Definition::Enum { closed, .. } => closed.is_none(),
        Definition::Scalar { scalar, .. } => {
            !matches!(scalar, Scalar::Integer | Scalar::Number | Scalar::Boolean)
        }
        _ => true,
    }
}

fn borrows(catalog: &Catalog, shape: &Shape) -> bool {
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
fn json_type(catalog: &Catalog, shape: &Shape) -> (&'static str, &'static str) {
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

/// ``"one of `in`, `out`"``, as a literal.
fn one_of<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let texts: Vec<String> = texts.map(|text| format!("`{text}`")).collect();
    literal(&format!("one of {}", texts.join(", ")))
}

fn capital(text: &str) -> String {
    format!("{}{}", text[..1].to_uppercase(), &text[1..])
}
