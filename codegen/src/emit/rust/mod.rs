//! Emits a catalog's Rust: its types as items, what they do as tables that the runtime's macros read.

mod dispatch;
mod docs;
mod event;
mod handler;
mod home;
mod kind;
mod print;
mod shape;
mod table;
mod types;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use self::home::Home;
use self::print::{Source, ident};
use super::File;
use crate::model::{Catalog, Group, Type, TypeId, Workspace};

/// The files under `crates/<package>/src/generated/`: some for the catalog as a whole, one for each group of events, one for
/// each set of groups that share types. Groups and what they share are compiled with features.
pub fn files(workspace: &Workspace, catalog: &Catalog) -> Vec<File> {
    let docs = docs::Docs::new(workspace, catalog);
    let homes = home::homes(catalog);
    let shared = shared(catalog, &homes);
    let mut files = vec![
        root(catalog),
        file(
            catalog,
            "catalog/mod.rs",
            &BTreeSet::new(),
            catalog_root(catalog, &shared),
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
    let groups = (0..catalog.groups.len()).map(|group| {
        let Group { name, title, .. } = &catalog.groups[group];
        let module = format!("{}.rs", module(name));
        (
            Home::Group(group),
            module,
            format!("The payloads of the group {title}."),
        )
    });
    let shared = shared.into_iter().map(|(home, module)| {
        let title = match &home {
            Home::Shared(groups) => format!("The types that {} share.", titles(catalog, groups)),
            _ => "The types that all events share.".to_owned(),
        };
        (home, format!("catalog/{module}.rs"), title)
    });
    files.extend(groups.chain(shared).map(|(home, path, title)| {
        let ids = of_home(catalog, &homes, &home);
        types_file(&docs, &around, catalog, &ids, &path, &title)
    }));
    files
}

/// The types that have a home, those that are payloads or parts of them first.
fn of_home(catalog: &Catalog, homes: &[Home], home: &Home) -> Vec<TypeId> {
    let ids = (0..homes.len())
        .filter(|at| homes[*at] == *home)
        .map(TypeId);
    let (own, others): (Vec<_>, Vec<_>) = ids.partition(|id| catalog.ty(*id).group.is_some());
    own.into_iter().chain(others).collect()
}

/// The homes of types that belong to no single group, each with its module in `catalog`.
fn shared(catalog: &Catalog, homes: &[Home]) -> Vec<(Home, String)> {
    let mut shared: Vec<(Home, String)> = Vec::new();
    for home in homes.iter().collect::<BTreeSet<_>>() {
        let name = match home {
            Home::Group(_) => continue,
            Home::Catalog => "types".to_owned(),
            Home::Shared(groups) => match groups.as_slice() {
                [first, rest @ ..] if rest.len() > 2 => {
                    format!(
                        "{}_and_{}_others",
                        module(&catalog.groups[*first].name),
                        rest.len()
                    )
                }
                few => {
                    let names = few.iter().map(|group| module(&catalog.groups[*group].name));
                    names.collect::<Vec<_>>().join("_")
                }
            },
        };
        let same = |name: &str| shared.iter().any(|(_, other)| other == name);
        let mut free = name.clone();
        let mut number = 2;
        while same(&free) {
            free = format!("{name}_{number}");
            number += 1;
        }
        shared.push((home.clone(), free));
    }
    shared
}

/// `the groups RTC, SIP and Video`.
fn titles(catalog: &Catalog, groups: &[usize]) -> String {
    let titles: Vec<&str> = groups
        .iter()
        .map(|group| catalog.groups[*group].title.as_str())
        .collect();
    match titles.as_slice() {
        [first @ .., last] => format!("the groups {} and {last}", first.join(", ")),
        [] => String::new(),
    }
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
    let gates: Vec<_> = (0..modules.len())
        .map(|group| home::gate(catalog, &[group]))
        .collect();
    let mut source = Source::new("The events of this catalog, as its schema files say.");
    source.items(quote! {
        mod catalog;
        #(#gates mod #modules;)*

        pub use self::catalog::*;
        #(#gates pub use self::#modules::*;)*
    });
    file(catalog, "mod.rs", &all_files(catalog), source)
}

fn catalog_root(catalog: &Catalog, shared: &[(Home, String)]) -> Source {
    let gates: Vec<_> = shared
        .iter()
        .map(|(home, _)| match home {
            Home::Shared(groups) => home::gate(catalog, groups),
            _ => None,
        })
        .collect();
    let modules: Vec<_> = shared.iter().map(|(_, module)| ident(module)).collect();
    let mut source = Source::new("What belongs to the catalog as a whole.");
    source.items(quote! {
        mod dispatch;
        mod event;
        mod handler;
        mod kind;
        #(#gates mod #modules;)*

        pub use self::event::{Event, Payload};
        pub use self::handler::Handler;
        pub use self::kind::Kind;
        #(#gates pub use self::#modules::*;)*
        #[doc(hidden)]
        pub use ::hookswitch as __hookswitch;
        pub use ::hookswitch::{DecodeError, Json, Timestamp, Unrecognized};
    });
    source
}

/// Every schema file that says something about a catalog's events.
fn all_files(catalog: &Catalog) -> BTreeSet<String> {
    catalog
        .events
        .iter()
        .flat_map(|event| event.files.iter().cloned())
        .collect()
}

/// The types of a group of events, or those that some groups or all events share.
fn types_file(
    docs: &docs::Docs<'_>,
    around: &table::Surroundings,
    catalog: &Catalog,
    ids: &[TypeId],
    path: &str,
    title: &str,
) -> File {
    let types: Vec<&Type> = ids.iter().map(|id| catalog.ty(*id)).collect();
    let files = types
        .iter()
        .flat_map(|ty| ty.files.iter().cloned())
        .collect();
    let mut source = Source::new(title);
    let catalog_module = if path.starts_with("catalog/") {
        quote!(super)
    } else {
        quote!(super::catalog)
    };
    source.items(uses(catalog, ids, &catalog_module));
    for id in ids {
        types::write(&mut source, docs, around, catalog, *id);
    }
    file(catalog, path, &files, source)
}

/// The `use` items that the types of one file need.
fn uses(catalog: &Catalog, ids: &[TypeId], shared: &TokenStream) -> TokenStream {
    let mut needs = shape::Needs::default();
    for id in ids {
        needs.of_type(catalog.ty(*id));
    }
    let std = needs.std();
    let runtime: Vec<_> = needs.runtime.iter().map(|name| ident(name)).collect();
    let others: Vec<_> = needs
        .types
        .iter()
        .filter(|id| !ids.contains(id))
        .map(|id| ident(&catalog.ty(*id).name))
        .collect();
    let runtime = (!runtime.is_empty()).then(|| quote!(use ::hookswitch::{#(#runtime),*};));
    let others = (!others.is_empty()).then(|| quote!(use #shared::{#(#others),*};));
    quote!(#std #runtime #others)
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
