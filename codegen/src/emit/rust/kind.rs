//! Emits `Kind`: one value for each event, with what the catalog says about it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Docs};
use super::home;
use super::print::{Source, ident, literal};
use crate::model::{Catalog, Deprecation, Event, FactKind, FactValue, Grade};

/// `catalog/kind.rs`
pub(super) fn source(_: &Docs<'_>, catalog: &Catalog) -> Source {
    let mut source = Source::new("The kinds of events, and what the catalog says about each.");
    source.items(quote!(
        use ::hookswitch::Info;
    ));
    let variants = catalog.events.iter().map(|event| {
        let doc = docs::summary(&format!("`{}`: {}", event.wire, event.summary));
        let name = ident(&event.ident);
        let gate = home::gate(catalog, &[event.group]);
        quote!(#doc #gate #name)
    });
    source.items(quote! {
        /// A kind of event.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind { #(#variants,)* }
    });
    let infos = catalog.events.iter().map(|event| info(catalog, event));
    source.items(quote!(static INFO: &[Info] = &[#(#infos),*];));
    let facts = (0..catalog.facts.len()).map(|fact| fact_method(catalog, fact));
    source.items(quote! {
        impl Kind {
            /// Everything that the catalog says about it.
            pub fn info(self) -> &'static Info {
                &INFO[self as usize]
            }

            #(#facts)*
        }
    });
    let rows = home::blocks(catalog, |event| {
        format!("{} = {},", ident(&event.ident), literal(&event.wire))
    });
    let parts = catalog.naming.parts.len();
    let separator = literal(&catalog.naming.separator);
    let head = format!("Kind, parts: {parts} {separator},");
    source.table("kinds", &[head], &rows);
    source
}

fn info(catalog: &Catalog, event: &Event) -> TokenStream {
    let Event { wire, summary, .. } = event;
    let group = &catalog.groups[event.group].name;
    let evidence = ident(match event.evidence {
        Some(Grade::A) => "A",
        Some(Grade::B) => "B",
        Some(Grade::BMinus) => "BMinus",
        Some(Grade::C) => "C",
        Some(Grade::CMinus) => "CMinus",
        Some(Grade::D) => "D",
        None => "Unstated",
    });
    let deprecated = match &event.deprecated {
        None => quote!(None),
        Some(Deprecation {
            since,
            instead,
            note,
        }) => {
            let [since, instead, note] = [since, instead, note].map(|text| option(text.as_deref()));
            quote!(Some(::hookswitch::Deprecation::new(#since, #instead, #note)))
        }
    };
    let link = option(event.link.as_deref());
    let carriers = event
        .carriers
        .iter()
        .map(|carrier| &catalog.carriers[*carrier].name);
    let gate = home::gate(catalog, &[event.group]);
    quote!(#gate Info::new(#wire, #group, #summary, ::hookswitch::Evidence::#evidence, #deprecated, #link, &[#(#carriers),*]))
}

fn option(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// A method that tells what one fact says of each kind.
fn fact_method(catalog: &Catalog, index: usize) -> TokenStream {
    let fact = &catalog.facts[index];
    let name = ident(&fact.name);
    let doc = docs::summary(&fact.summary);
    let ty = match fact.kind {
        FactKind::Boolean => quote!(bool),
        FactKind::Integer => quote!(i64),
        FactKind::String => quote!(&'static str),
    };
    // An arm for each group, so that each is compiled or not; no arm `_`, which may have nothing left to match.
    let mut rows: BTreeMap<(usize, String), (TokenStream, Vec<_>)> = BTreeMap::new();
    for event in &catalog.events {
        let tokens = match &event.facts[index] {
            None => quote!(None),
            Some(FactValue::Boolean(value)) => quote!(Some(#value)),
            Some(FactValue::Integer(value)) => quote!(Some(#value)),
            Some(FactValue::String(value)) => quote!(Some(#value)),
        };
        rows.entry((event.group, tokens.to_string()))
            .or_insert_with(|| (tokens, Vec::new()))
            .1
            .push(ident(&event.ident));
    }
    let arms = rows.iter().map(|((group, _), (value, kinds))| {
        let gate = home::gate(catalog, &[*group]);
        quote!(#gate #(Self::#kinds)|* => #value)
    });
    quote! {
        #doc
        pub fn #name(self) -> Option<#ty> {
            match self { #(#arms,)* }
        }
    }
}
