//! Writes the types that our decoders are compared with, from a catalog.

mod forms;
mod types;

use std::path::Path;

use hookswitch_codegen::model::{Catalog, Workspace};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The catalogs of the workspace that this folder is in.
///
/// # Panics
/// If they do not say what they mean.
pub fn workspace() -> Workspace {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    hookswitch_codegen::read(&root)
        .workspace
        .expect("`cargo xtask generate` finds no mistake")
}

/// Which of a peer's two sets of types.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// Every text is a `String`.
    Owned,
    /// Texts borrow from the input where they can.
    Borrowed,
}

/// The source of a catalog's types and of its events told apart by `#[serde(tag)]`, as somebody writes them who knows serde well.
pub fn serde(catalog: &Catalog, texts: Texts) -> String {
    let writer = Writer::new(catalog, texts);
    let imports = imports();
    let (types, tagged) = (types::write(&writer), forms::tagged(&writer));
    print(catalog, quote!(#imports #types #tagged))
}

/// The files that peers with types that borrow are put together of, each with its name: the types, and each form of an event.
pub fn borrowed(catalog: &Catalog) -> Vec<(&'static str, String)> {
    let writer = Writer::new(catalog, Texts::Borrowed);
    let (imports, types) = (imports(), types::write(&writer));
    let mut files = vec![
        ("types.rs", quote!(#imports #types)),
        ("names.rs", forms::names(&writer)),
        ("tagged.rs", forms::tagged(&writer)),
        ("flatten.rs", forms::flatten(&writer)),
    ];
    files.extend(forms::split(&writer).map(|split| ("split.rs", split)));
    let print = |(name, source)| (name, print(catalog, source));
    files.into_iter().map(print).collect()
}

fn imports() -> TokenStream {
    quote!(
        use serde::{Deserialize, Deserializer, Serialize, Serializer};
    )
}

fn print(catalog: &Catalog, source: TokenStream) -> String {
    let file = syn::parse2(source).expect("the generator writes Rust");
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
