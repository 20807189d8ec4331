//! Emits `Handler`: a trait with a method for each event.

use quote::quote;

use super::docs::{self, Docs};
use super::home;
use super::print::{Source, ident};
use crate::model::Catalog;

/// `catalog/handler.rs`
pub(super) fn source(_: &Docs<'_>, catalog: &Catalog) -> Source {
    let mut source = Source::new("A method for each event, for those who handle many.");
    let payloads: Vec<_> = catalog
        .events
        .iter()
        .map(|event| ident(&event.ident))
        .collect();
    let methods: Vec<_> = catalog
        .events
        .iter()
        .map(|event| ident(&event.method))
        .collect();
    let docs = catalog
        .events
        .iter()
        .map(|event| docs::summary(&format!("`{}`: {}", event.wire, event.summary)));
    let gates: Vec<_> = catalog
        .events
        .iter()
        .map(|event| home::gate(catalog, &[event.group]))
        .collect();
    source.items(quote!(
        use crate::generated::*;
    ));
    source.items(quote! {
        /// Handles events, each in a method of its own; what is not handled falls through to [`unhandled`](Self::unhandled).
        ///
        /// The methods take `self` by value, so that the trait is implemented for a reference: for `&mut App` where
        /// handling changes something, for `&'e App` where `Output` is a future that borrows the application and the event.
        pub trait Handler<'e>: Sized {
            /// What handling an event gives: `()`, a `Result`, a boxed future.
            type Output;

            /// Handles every event that has no method of its own.
            fn unhandled(self, event: &'e Event<'e>) -> Self::Output;

            #(
                #docs
                #gates
                fn #methods(self, event: &'e Event<'e>, payload: &'e #payloads<'e>) -> Self::Output {
                    let _ = payload;
                    self.unhandled(event)
                }
            )*

            /// An event whose name the catalog does not have, or whose group is not compiled.
            fn unrecognized(self, event: &'e Event<'e>, other: &'e Unrecognized<'e>) -> Self::Output {
                let _ = other;
                self.unhandled(event)
            }
        }

        impl<'a> Event<'a> {
            /// Hands the event to the handler's method for its kind.
            pub fn handle<'e, H: Handler<'e>>(&'e self, handler: H) -> H::Output
            where
                'a: 'e,
            {
                match &self.payload {
                    #(#gates Payload::#payloads(payload) => handler.#methods(self, payload),)*
                    Payload::Unrecognized(other) => handler.unrecognized(self, other),
                }
            }
        }
    });
    source
}
