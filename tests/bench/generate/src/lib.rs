//! Writes the types that our decoders are compared with: plain serde from a catalog, typify's from its published schema.

pub mod typify;

mod forms;
mod types;

use hookswitch_codegen::model::Catalog;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Which of a peer's two sets of types.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// Every text is a `String`.
    Owned,
    /// Texts borrow from the input where they can.
    Borrowed,
}

/// The source of a catalog's events as somebody writes them who knows serde well.
pub fn serde(catalog: &Catalog, texts: Texts) -> String {
    let writer = Writer::new(catalog, texts);
    let (types, forms) = (types::write(&writer), forms::write(&writer));
    let file = syn::parse2(quote! {
        use serde::{Deserialize, Deserializer, Serialize, Serializer};
        #types
        #forms
    })
    .expect("the generator writes Rust");
    format!(
        "// @generated from `schema/{}` by `cargo xtask bench --peers`. Do not edit.\n{}",
        catalog.name,
        prettyplease::unparse(&file),
    )
}

/// What all parts of the generator ask.
struct Writer<'c> {
    catalog: &'c Catalog,
    texts: Texts,
    /// For each type, whether it borrows.
    borrows: Vec<bool>,
    /// For each type, whether it occurs inside a union told apart by a member.
    buffered: Vec<bool>,
}

impl<'c> Writer<'c> {
    fn new(catalog: &'c Catalog, texts: Texts) -> Self {
        let buffered = types::buffered(catalog);
        let borrows = match texts {
            Texts::Owned => vec![false; catalog.types.len()],
            Texts::Borrowed => types::borrowing(catalog, &buffered),
        };
        Self {
            catalog,
            texts,
            borrows,
            buffered,
        }
    }

    /// The type of a text.
    fn text(&self) -> TokenStream {
        if self.texts == Texts::Borrowed {
            quote!(peers::Text<'a>)
        } else {
            quote!(String)
        }
    }

    /// `<'a>`, if texts borrow.
    fn lifetime(&self) -> TokenStream {
        if self.texts == Texts::Borrowed {
            quote!(<'a>)
        } else {
            TokenStream::new()
        }
    }
}

/// An identifier, raw where it is a keyword.
fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site()))
}
