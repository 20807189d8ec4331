//! Emits the named types: structs, enums, unions, and types of their own around scalars.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::phrase::capital;
use super::docs::{self, Docs};
use super::print::{Source, ident, literal};
use super::shape::{borrows, compact, field_type, json_type, shape_type};
use super::table::{self, Listed, Surroundings};
use crate::model::{
    Arm, Catalog, Definition, EnumValue, KnownInteger, Member, Scalar, Shape, Type, TypeId, Variant,
};

/// Emits a type and the table that says what it does.
pub(super) fn write(
    source: &mut Source,
    docs: &Docs<'_>,
    around: &Surroundings,
    catalog: &Catalog,
    id: TypeId,
) {
    let ty = catalog.ty(id);
    let doc = match around.events[id.0] {
        Some(event) => docs.payload(&catalog.events[event]),
        None => docs.ty(ty),
    };
    match &ty.definition {
        Definition::Struct(members) => {
            structure(source, docs, around, catalog, id, &doc, members);
        }
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
            let numbered = (tag.as_str(), around.tag(tag));
            let smallest = around.smallest[id.0];
            tagged(
                source,
                catalog,
                ty,
                &doc,
                numbered,
                variants,
                *untagged,
                closed.as_deref(),
                smallest,
            );
        }
        Definition::Choice(arms) => {
            choice(source, catalog, ty, &doc, arms, around.smallest[id.0]);
        }
        Definition::Scalar { scalar, values, .. } => own_scalar(source, ty, &doc, *scalar, values),
    }
}

fn structure(
    source: &mut Source,
    docs: &Docs<'_>,
    around: &Surroundings,
    catalog: &Catalog,
    id: TypeId,
    doc: &TokenStream,
    members: &[Member],
) {
    let name = ident(&catalog.ty(id).name);
    let fields = members.iter().map(|member| {
        let (doc, field, ty) = (
            docs.member(member),
            ident(&member.ident),
            field_type(catalog, member),
        );
        quote!(#doc pub #field: #ty)
    });
    let lifetime = !members.iter().any(|member| borrows(catalog, &member.shape));
    // No member's field ends in an underscore, save those that would be keywords.
    let taken = members.iter().any(|member| member.ident == "lifetime");
    let tie = ident(if taken { "lifetime_" } else { "lifetime" });
    let phantom = lifetime.then(|| quote!(#tie: ::core::marker::PhantomData<&'a ()>,));
    source.items(quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name<'a> { #(#fields,)* #phantom }
    });
    let outside = around.outside(id);
    let mut listed = if around.is_flat(id) {
        Listed::of_payload(&outside, members, catalog)
    } else {
        Listed::of(&outside, members, &catalog.order)
    };
    for member in members {
        listed.aliases(&member.wire, &member.aliases);
    }
    let rows: Vec<String> = members
        .iter()
        .map(|member| table::member(&listed, member))
        .collect();
    let numbers: Vec<String> = outside
        .iter()
        .map(|(name, number)| format!("{} {number}", listed.index(name)))
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
    let plus = if lifetime {
        format!(" + {tie}")
    } else {
        String::new()
    };
    let mut head = vec![
        format!("{name}<'a>{plus},"),
        format!("names: {},", listed.literals()),
    ];
    if !numbers.is_empty() {
        let key = if around.is_flat(id) {
            "outside"
        } else {
            "tags"
        };
        head.push(format!("{key}: [{}],", numbers.join(", ")));
    }
    head.push(format!("new({}),", arguments.join(", ")));
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
    (tag, number): (&str, usize),
    variants: &[Variant],
    untagged: Option<TypeId>,
    closed: Option<&str>,
    smallest: usize,
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
    let blank = match closed {
        None => "Unrecognized".to_owned(),
        Some(_) => variants[smallest].ident.clone(),
    };
    let head = [
        format!(
            "{name}<'a>, tag: {} {number}, expected: {expected},",
            literal(tag)
        ),
        format!(
            "untagged: [{bare}], open: [{open}], blank: {},",
            ident(&blank)
        ),
    ];
    source.table("tagged", &head, &rows);
}

fn choice(
    source: &mut Source,
    catalog: &Catalog,
    ty: &Type,
    doc: &TokenStream,
    arms: &[Arm],
    smallest: usize,
) {
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
    let blank = ident(&arms[smallest].ident);
    source.table(
        "choice",
        &[format!(
            "{name}<'a>{plus}, expected: {expected}, blank: {blank},"
        )],
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

/// ``"one of `in`, `out`"``, as a literal.
fn one_of<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let texts: Vec<String> = texts.map(|text| format!("`{text}`")).collect();
    literal(&format!("one of {}", texts.join(", ")))
}
