//! Emits a catalog's Rust: its types as items, what they do as tables that the runtime's macros read.

mod dispatch;
mod docs;
mod event;
mod handler;
mod kind;
mod print;
mod shape;
mod table;
mod types;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use self::print::{Source, ident};
use super::File;
use crate::model::{Catalog, Type, TypeId, Workspace};

/// The files under `crates/<package>/src/generated/`: one for the catalog as a whole, one for each group of events.
pub fn files(workspace: &Workspace, catalog: &Catalog) -> Vec<File> {
    let docs = docs::Docs::new(workspace, catalog);
    let mut files = vec![
        root(catalog),
        file(
            catalog,
            "catalog/mod.rs",
            &BTreeSet::new(),
            catalog_root(catalog),
        ),
        file(
            catalog,
            "catalog/event.rs",
            &all_files(catalog),
            event::source(&docs, catalog),
        ),
        file(
            catalog,
            "catalog/kind.rs",
            &all_files(catalog),
            kind::source(&docs, catalog),
        ),
        file(
            catalog,
            "catalog/handler.rs",
            &all_files(catalog),
            handler::source(&docs, catalog),
        ),
        file(
            catalog,
            "catalog/dispatch.rs",
            &all_files(catalog),
            dispatch::source(catalog),
        ),
    ];
    let around = table::Surroundings::of(catalog);
    if shares_types(catalog) {
        files.push(types_file(&docs, &around, catalog, None));
    }
    files.extend(
        (0..catalog.groups.len()).map(|group| types_file(&docs, &around, catalog, Some(group))),
    );
    files
}

/// The module of a group: its name, unless that stands for something else in Rust or here.
fn module(group: &str) -> String {
    let name = group.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    match name.as_str() {
        "catalog" | "mod" | "self" | "super" | "crate" => format!("{name}_events"),
        _ => name,
    }
}

/// `src/generated/mod.rs`: what is where, and everything under one roof.
fn root(catalog: &Catalog) -> File {
    let modules: Vec<_> = catalog
        .groups
        .iter()
        .map(|group| ident(&module(&group.name)))
        .collect();
    let mut source = Source::new("The events of this catalog, as its schema files say.");
    source.items(quote! {
        mod catalog;
        #(mod #modules;)*

        pub use self::catalog::*;
        #(pub use self::#modules::*;)*
    });
    file(catalog, "mod.rs", &all_files(catalog), source)
}

fn catalog_root(catalog: &Catalog) -> Source {
    let shared = shares_types(catalog);
    let module = shared.then(|| {
        quote!(
            mod types;
        )
    });
    let types = shared.then(|| {
        quote!(
            pub use self::types::*;
        )
    });
    let mut source = Source::new("What belongs to the catalog as a whole.");
    source.items(quote! {
        mod dispatch;
        mod event;
        mod handler;
        mod kind;
        #module

        pub use self::event::{Event, Payload};
        pub use self::handler::Handler;
        pub use self::kind::Kind;
        #types
        #[doc(hidden)]
        pub use ::hookswitch as __hookswitch;
        pub use ::hookswitch::{DecodeError, Json, Timestamp, Unrecognized};
    });
    source
}

/// Whether there are types that belong to no group of events.
fn shares_types(catalog: &Catalog) -> bool {
    catalog.types.iter().any(|ty| ty.group.is_none())
}

/// Every schema file that says something about a catalog's events.
fn all_files(catalog: &Catalog) -> BTreeSet<String> {
    catalog
        .events
        .iter()
        .flat_map(|event| event.files.iter().cloned())
        .collect()
}

/// The types of a group of events, or those that all groups share.
fn types_file(
    docs: &docs::Docs<'_>,
    around: &table::Surroundings,
    catalog: &Catalog,
    group: Option<usize>,
) -> File {
    let ids = || (0..catalog.types.len()).map(TypeId);
    let ids: Vec<TypeId> = ids().filter(|id| catalog.ty(*id).group == group).collect();
    let types: Vec<&Type> = ids.iter().map(|id| catalog.ty(*id)).collect();
    let files = types
        .iter()
        .flat_map(|ty| ty.files.iter().cloned())
        .collect();
    let (path, title) = match group {
        Some(group) => {
            let group = &catalog.groups[group];
            (
                format!("{}.rs", module(&group.name)),
                format!("The payloads of the group {}.", group.title),
            )
        }
        None => (
            "catalog/types.rs".to_owned(),
            "The types that payloads share.".to_owned(),
        ),
    };
    let mut source = Source::new(&title);
    source.items(uses(catalog, &types, group));
    for id in ids {
        types::write(&mut source, docs, around, catalog, id);
    }
    file(catalog, &path, &files, source)
}

/// The `use` items that the types of one file need.
fn uses(catalog: &Catalog, types: &[&Type], group: Option<usize>) -> TokenStream {
    let mut needs = shape::Needs::default();
    for ty in types {
        needs.of_type(ty);
    }
    let std = needs.std();
    let runtime: Vec<_> = needs.runtime.iter().map(|name| ident(name)).collect();
    let shared: Vec<_> = needs
        .types
        .iter()
        .filter(|id| catalog.ty(**id).group != group)
        .map(|id| ident(&catalog.ty(*id).name))
        .collect();
    let runtime = (!runtime.is_empty()).then(|| quote!(use ::hookswitch::{#(#runtime),*};));
    let shared = (!shared.is_empty()).then(|| quote!(use super::catalog::{#(#shared),*};));
    let shared = if group.is_some() { shared } else { None };
    quote!(#std #runtime #shared)
}

/// A finished file: a header that names its sources, then the source.
fn file(catalog: &Catalog, path: &str, files: &BTreeSet<String>, source: Source) -> File {
    let folder = format!("schema/{}", catalog.name);
    let from = if files.is_empty() || files.len() > 3 {
        format!("`{folder}`")
    } else {
        let names: Vec<String> = files.iter().map(|file| format!("`{file}`")).collect();
        names.join(", ")
    };
    File {
        path: format!("crates/{}/src/generated/{path}", catalog.package),
        text: source.finish(&from),
    }
}
