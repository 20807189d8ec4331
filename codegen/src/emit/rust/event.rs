//! Emits `Event` and `Payload`, and the table of the event's object.

use quote::quote;

use super::docs::{self, Docs};
use super::home;
use super::print::{Source, ident, literal};
use super::shape::{self, Needs};
use super::table;
use crate::model::Catalog;

/// `catalog/event.rs`
pub(super) fn source(docs: &Docs<'_>, catalog: &Catalog) -> Source {
    let mut source = Source::new("An event: what all events have in common, and the payload.");
    let mut needs = Needs::default();
    needs.of_members(&catalog.envelope);
    needs.runtime.insert("Unrecognized");
    let std = needs.std();
    let runtime: Vec<_> = needs.runtime.iter().map(|name| ident(name)).collect();
    source.items(quote! {
        #std
        use ::hookswitch::{#(#runtime),*};
        use crate::generated::*;
    });

    let title = docs::summary(&format!("An event of {}, as it arrives.", catalog.title));
    let fields = catalog.envelope.iter().map(|member| {
        let (doc, field) = (docs.member(member), ident(&member.ident));
        let ty = shape::field_type(catalog, member);
        quote!(#doc pub #field: #ty)
    });
    source.items(quote! {
        #title
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Event<'a> {
            #(#fields,)*
            /// What is particular to this kind of event.
            pub payload: Payload<'a>,
        }
    });
    event_table(&mut source, catalog);

    let variants = catalog.events.iter().map(|event| {
        let doc = docs::summary(&format!("`{}`: {}", event.wire, event.summary));
        let name = ident(&event.ident);
        let gate = home::gate(catalog, &[event.group]);
        quote!(#doc #gate #name(#name<'a>))
    });
    source.items(quote! {
        /// What is particular to one kind of event.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Payload<'a> {
            #(#variants,)*
            /// An event whose name the catalog does not have, or whose group is not compiled, kept as it came.
            Unrecognized(Unrecognized<'a>),
        }
    });
    let rows = home::blocks(catalog, |event| format!("{},", ident(&event.ident)));
    source.table("payload", &["Payload<'a>, Kind,".to_owned()], &rows);
    source
}

fn event_table(source: &mut Source, catalog: &Catalog) {
    let table = table::Event::of(catalog);
    let indented = |rows: Vec<String>| rows.into_iter().map(|row| format!("    {row}"));
    let mut rows = vec!["name: {".to_owned()];
    rows.extend(indented(table.parts));
    rows.extend([
        "},".to_owned(),
        format!("payload: {},", table.payload),
        "envelope: {".to_owned(),
    ]);
    rows.extend(indented(table.envelope));
    rows.push("},".to_owned());
    let numbers = |numbers: &[usize]| {
        let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
        numbers.join(", ")
    };
    let mut head = vec![
        "Event<'a>, Payload, Kind,".to_owned(),
        format!("names: {},", table.listed.literals()),
    ];
    if !table.listed.orders.is_empty() {
        head.push(format!("orders: [{}],", numbers(&table.listed.orders)));
    }
    head.extend([
        format!("fields: [{}],", numbers(&table.listed.fields)),
        format!("separator: {},", literal(&catalog.naming.separator)),
    ]);
    source.table("event", &head, &rows);
}
