//! Writes the named types of a catalog: structs, enums, unions, and types of their own around scalars.

use hookswitch_codegen::model::{
    Arm, Catalog, Definition, EnumValue, Member, Scalar, Shape, Type, TypeId, Variant,
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::{Texts, Writer, ident};

/// All named types.
pub(crate) fn write(writer: &Writer<'_>) -> TokenStream {
    writer
        .catalog
        .types
        .iter()
        .enumerate()
        .map(|(id, ty)| one(writer, TypeId(id), ty))
        .collect()
}

fn one(writer: &Writer<'_>, id: TypeId, ty: &Type) -> TokenStream {
    let (name, a) = (ident(&ty.name), lifetime_of(writer, id));
    match &ty.definition {
        Definition::Struct(members) => {
            let fields = fields(writer, members, writer.buffered[id.0]);
            quote! {
                #[derive(Deserialize, Serialize)]
                pub struct #name #a { #fields }
            }
        }
        Definition::Enum {
            values,
            closed: Some(_),
        } => {
            let values = values.iter().map(
                |EnumValue {
                     wire,
                     ident: variant,
                     ..
                 }| {
                    let variant = ident(variant);
                    quote!(#[serde(rename = #wire)] #variant)
                },
            );
            quote! {
                #[derive(Deserialize, Serialize)]
                pub enum #name { #(#values,)* }
            }
        }
        Definition::Enum {
            values,
            closed: None,
        } => open_enum(writer, ty, values),
        Definition::Tagged {
            tag,
            variants,
            untagged,
            closed,
        } => tagged(writer, id, tag, variants, *untagged, closed.is_none()),
        Definition::Choice(arms) => choice(writer, id, arms),
        Definition::Scalar { scalar, .. } => {
            let inner = scalar_type(writer, *scalar);
            let borrow = writer.borrows[id.0].then(|| quote!(#[serde(borrow)]));
            quote! {
                #[derive(Deserialize, Serialize)]
                #[serde(transparent)]
                pub struct #name #a(#borrow pub #inner);
            }
        }
    }
}

/// The fields of a struct.
pub(crate) fn fields(writer: &Writer<'_>, members: &[Member], buffered: bool) -> TokenStream {
    members
        .iter()
        .map(|member| field(writer, member, buffered))
        .collect()
}

fn field(writer: &Writer<'_>, member: &Member, buffered: bool) -> TokenStream {
    let (wire, field) = (&member.wire, ident(&member.ident));
    let mut ty = shape(writer, &member.shape, buffered);
    if member.boxed {
        ty = quote!(Box<#ty>);
    }
    if member.optional || member.nullable {
        ty = quote!(Option<#ty>);
    }
    let aliases = member.aliases.iter().map(|alias| quote!(alias = #alias,));
    let borrow = shape_borrows(writer, &member.shape, buffered).then(|| quote!(borrow,));
    let skip = member
        .optional
        .then(|| quote!(skip_serializing_if = "Option::is_none",));
    quote! {
        #[serde(rename = #wire, #(#aliases)* #borrow #skip)]
        pub #field: #ty,
    }
}

/// Listed values are matched before anything is copied.
fn open_enum(writer: &Writer<'_>, ty: &Type, values: &[EnumValue]) -> TokenStream {
    let (name, a) = (ident(&ty.name), writer.lifetime());
    let (variants, wires): (Vec<_>, Vec<_>) = values
        .iter()
        .map(|value| (ident(&value.ident), &value.wire))
        .unzip();
    let text = writer.text();
    let anonymous = (writer.texts == Texts::Borrowed).then(|| quote!(<'_>));
    let (de, other) = match writer.texts {
        Texts::Owned => (quote!('de), quote!(unlisted.into_owned())),
        Texts::Borrowed => (quote!('de: 'a, 'a), quote!(peers::Text(unlisted))),
    };
    quote! {
        pub enum #name #a { #(#variants,)* Unlisted(#text) }

        impl<#de> Deserialize<'de> for #name #a {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let listed = |text: &str| match text {
                    #(#wires => Some(Self::#variants),)*
                    _ => None,
                };
                let unlisted = |unlisted: std::borrow::Cow<'de, str>| Self::Unlisted(#other);
                deserializer.deserialize_str(peers::Word { listed, unlisted }.visitor())
            }
        }

        impl Serialize for #name #anonymous {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(match self {
                    #(Self::#variants => #wires,)*
                    Self::Unlisted(text) => &text[..],
                })
            }
        }
    }
}

/// A kind that is not listed loses its members here, as `#[serde(other)]` has it: less work than keeping them.
fn tagged(
    writer: &Writer<'_>,
    id: TypeId,
    tag: &str,
    variants: &[Variant],
    untagged: Option<TypeId>,
    open: bool,
) -> TokenStream {
    let (name, a) = (ident(&writer.catalog.ty(id).name), lifetime_of(writer, id));
    let arms = variants.iter().map(|variant| {
        let (arm, content, tag) = (
            ident(&variant.ident),
            named(writer, variant.content),
            &variant.tag,
        );
        let borrow = writer.borrows[variant.content.0].then(|| quote!(, borrow));
        quote!(#[serde(rename = #tag #borrow)] #arm(#content),)
    });
    let other = open.then(|| {
        quote!(
            #[serde(other)]
            Unlisted,
        )
    });
    let enumeration = |name| {
        quote! {
            #[derive(Deserialize, Serialize)]
            #[serde(tag = #tag)]
            pub enum #name #a { #(#arms)* #other }
        }
    };
    let Some(bare) = untagged else {
        return enumeration(name);
    };
    let inner = format_ident!("Tagged{name}");
    let content = named(writer, bare);
    let enumeration = enumeration(inner.clone());
    let (borrow, borrow_bare) = (
        writer.borrows[id.0].then(|| quote!(#[serde(borrow)])),
        writer.borrows[bare.0].then(|| quote!(#[serde(borrow)])),
    );
    quote! {
        #[derive(Deserialize, Serialize)]
        #[serde(untagged)]
        pub enum #name #a { #borrow Tagged(#inner #a), #borrow_bare Untagged(#content) }

        #enumeration
    }
}

/// By hand, since `#[serde(untagged)]` copies the value into a tree and tries the arms one after the other.
fn choice(writer: &Writer<'_>, id: TypeId, arms: &[Arm]) -> TokenStream {
    let (name, a) = (ident(&writer.catalog.ty(id).name), lifetime_of(writer, id));
    let buffered = writer.buffered[id.0];
    let (variants, contents): (Vec<_>, Vec<_>) = arms
        .iter()
        .map(|arm| (ident(&arm.ident), shape(writer, &arm.shape, buffered)))
        .unzip();
    let visits = arms.iter().map(|arm| {
        let variant = ident(&arm.ident);
        match json_type(writer.catalog, &arm.shape) {
            JsonType::Text => quote! {
                fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
                    Deserialize::deserialize(serde::de::value::BorrowedStrDeserializer::new(text)).map(#name::#variant)
                }
                fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                    Deserialize::deserialize(serde::de::IntoDeserializer::into_deserializer(text)).map(#name::#variant)
                }
            },
            JsonType::Integer => quote! {
                fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
                    Deserialize::deserialize(serde::de::IntoDeserializer::into_deserializer(number)).map(#name::#variant)
                }
                fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
                    Deserialize::deserialize(serde::de::IntoDeserializer::into_deserializer(number)).map(#name::#variant)
                }
                fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
                    peers::whole(number).and_then(|number| self.visit_i64(number))
                }
            },
            JsonType::Number => quote! {
                fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
                    Deserialize::deserialize(serde::de::IntoDeserializer::into_deserializer(number)).map(#name::#variant)
                }
                fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
                    Deserialize::deserialize(serde::de::IntoDeserializer::into_deserializer(number)).map(#name::#variant)
                }
                fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
                    Deserialize::deserialize(serde::de::IntoDeserializer::into_deserializer(number)).map(#name::#variant)
                }
            },
            JsonType::Boolean => quote! {
                fn visit_bool<E: serde::de::Error>(self, truth: bool) -> Result<Self::Value, E> {
                    Deserialize::deserialize(serde::de::IntoDeserializer::into_deserializer(truth)).map(#name::#variant)
                }
            },
            JsonType::List => quote! {
                fn visit_seq<A: serde::de::SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                    Deserialize::deserialize(serde::de::value::SeqAccessDeserializer::new(list)).map(#name::#variant)
                }
            },
            JsonType::Object => quote! {
                fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                    Deserialize::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(#name::#variant)
                }
            },
        }
    });
    let de = if writer.borrows[id.0] {
        quote!('de: 'a, 'a)
    } else {
        quote!('de)
    };
    let (phantom, make) = if writer.borrows[id.0] {
        (
            quote!(<'a>(std::marker::PhantomData<&'a ()>)),
            quote!((std::marker::PhantomData)),
        )
    } else {
        (TokenStream::new(), TokenStream::new())
    };
    quote! {
        #[derive(Serialize)]
        #[serde(untagged)]
        pub enum #name #a { #(#variants(#contents),)* }

        impl<#de> Deserialize<'de> for #name #a {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Arms #phantom;

                impl<#de> serde::de::Visitor<'de> for Arms #a {
                    type Value = #name #a;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("another JSON type")
                    }

                    #(#visits)*
                }

                deserializer.deserialize_any(Arms #make)
            }
        }
    }
}

/// A type of this catalog, with its lifetime.
pub(crate) fn named(writer: &Writer<'_>, id: TypeId) -> TokenStream {
    let (name, a) = (ident(&writer.catalog.ty(id).name), lifetime_of(writer, id));
    quote!(#name #a)
}

fn lifetime_of(writer: &Writer<'_>, id: TypeId) -> TokenStream {
    if writer.borrows[id.0] {
        quote!(<'a>)
    } else {
        TokenStream::new()
    }
}

/// A type expression. What is inside a union told apart by a member cannot be kept as text: serde reads it from a tree.
fn shape(writer: &Writer<'_>, wanted: &Shape, buffered: bool) -> TokenStream {
    let a = writer.lifetime();
    match wanted {
        Shape::Scalar(scalar) => scalar_type(writer, *scalar),
        Shape::Json if buffered => quote!(serde_json::Value),
        Shape::Json => quote!(AnyJson #a),
        Shape::List(inner) => {
            let inner = shape(writer, inner, buffered);
            quote!(Vec<#inner>)
        }
        Shape::Map(inner) => {
            let inner = shape(writer, inner, buffered);
            let text = writer.text();
            quote!(std::collections::BTreeMap<#text, #inner>)
        }
        Shape::Nullable(inner) => {
            let inner = shape(writer, inner, buffered);
            quote!(Option<#inner>)
        }
        Shape::Type(id) => named(writer, *id),
    }
}

fn scalar_type(writer: &Writer<'_>, scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::String | Scalar::Timestamp | Scalar::Uri | Scalar::Uuid => writer.text(),
        Scalar::Integer => quote!(i64),
        Scalar::Number => quote!(f64),
        Scalar::Boolean => quote!(bool),
    }
}

/// For each type, whether a union told apart by a member contains it.
pub(crate) fn buffered(catalog: &Catalog) -> Vec<bool> {
    let mut found = vec![false; catalog.types.len()];
    for ty in &catalog.types {
        if let Definition::Tagged {
            variants, untagged, ..
        } = &ty.definition
        {
            for id in variants
                .iter()
                .map(|variant| variant.content)
                .chain(*untagged)
            {
                reach(catalog, id, &mut found);
            }
        }
    }
    found
}

fn reach(catalog: &Catalog, id: TypeId, found: &mut [bool]) {
    if !std::mem::replace(&mut found[id.0], true) {
        parts(catalog.ty(id), &mut |shape| {
            each_type(shape, &mut |id| reach(catalog, id, found));
        });
    }
}

/// For each type, whether it borrows from the input. Types contain each other, so what is found is handed on until all is found.
pub(crate) fn borrowing(catalog: &Catalog, buffered: &[bool]) -> Vec<bool> {
    let mut found = vec![false; catalog.types.len()];
    loop {
        let mut changed = false;
        for (id, ty) in catalog.types.iter().enumerate() {
            let mut borrows = matches!(&ty.definition, Definition::Enum { closed: None, .. });
            parts(ty, &mut |shape| {
                borrows |= borrows_in(shape, buffered[id], &found);
            });
            changed |= borrows != found[id];
            found[id] = borrows;
        }
        if !changed {
            return found;
        }
    }
}

fn shape_borrows(writer: &Writer<'_>, wanted: &Shape, buffered: bool) -> bool {
    writer.texts == Texts::Borrowed && borrows_in(wanted, buffered, &writer.borrows)
}

fn borrows_in(shape: &Shape, buffered: bool, types: &[bool]) -> bool {
    match shape {
        Shape::Scalar(scalar) => {
            !matches!(scalar, Scalar::Integer | Scalar::Number | Scalar::Boolean)
        }
        Shape::Json => !buffered,
        Shape::Map(_) => true,
        Shape::List(inner) | Shape::Nullable(inner) => borrows_in(inner, buffered, types),
        Shape::Type(id) => types[id.0],
    }
}

/// Calls `see` with every type expression in a type.
fn parts(ty: &Type, see: &mut dyn FnMut(&Shape)) {
    match &ty.definition {
        Definition::Struct(members) => members.iter().for_each(|member| see(&member.shape)),
        Definition::Enum { .. } => {}
        Definition::Tagged {
            variants, untagged, ..
        } => {
            let contents = variants
                .iter()
                .map(|variant| variant.content)
                .chain(*untagged);
            contents.for_each(|id| see(&Shape::Type(id)));
        }
        Definition::Choice(arms) => arms.iter().for_each(|arm| see(&arm.shape)),
        Definition::Scalar { scalar, .. } => see(&Shape::Scalar(*scalar)),
    }
}

fn each_type(shape: &Shape, see: &mut dyn FnMut(TypeId)) {
    match shape {
        Shape::Scalar(_) | Shape::Json => {}
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => each_type(inner, see),
        Shape::Type(id) => see(*id),
    }
}

enum JsonType {
    Text,
    Integer,
    Number,
    Boolean,
    List,
    Object,
}

fn json_type(catalog: &Catalog, shape: &Shape) -> JsonType {
    match shape {
        Shape::Scalar(Scalar::Integer) => JsonType::Integer,
        Shape::Scalar(Scalar::Number) => JsonType::Number,
        Shape::Scalar(Scalar::Boolean) => JsonType::Boolean,
        Shape::Scalar(_) => JsonType::Text,
        Shape::List(_) => JsonType::List,
        Shape::Map(_) => JsonType::Object,
        Shape::Nullable(inner) => json_type(catalog, inner),
        Shape::Json => unreachable!("no union has an arm for any value"),
        Shape::Type(id) => match &catalog.ty(*id).definition {
            Definition::Struct(_) | Definition::Tagged { .. } => JsonType::Object,
            Definition::Enum { .. } => JsonType::Text,
            Definition::Scalar { scalar, .. } => json_type(catalog, &Shape::Scalar(*scalar)),
            Definition::Choice(_) => unreachable!("no union is an arm of another"),
        },
    }
}
