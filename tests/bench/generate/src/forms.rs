//! Writes whole events in the forms that serde offers: an internally tagged enum, a flattened one, and two passes.

use hookswitch_codegen::model::{Event, PayloadPlace};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::types::{fields, named};
use crate::{Texts, Writer, ident};

/// Where the name is, and which event a name stands for.
pub(crate) fn names(writer: &Writer<'_>) -> TokenStream {
    let naming = &writer.catalog.naming;
    let count = naming.parts.len();
    let wires = naming.parts.iter().map(|part| &part.wire);
    let (parts, attributes): (Vec<_>, Vec<_>) = naming
        .parts
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let (wire, aliases) = (&part.wire, &part.aliases);
            (
                format_ident!("part_{at}"),
                quote!(#[serde(rename = #wire, #(alias = #aliases,)* borrow)]),
            )
        })
        .unzip();
    let rows = writer.catalog.events.iter().enumerate().map(|(at, event)| {
        let name = &event.parts;
        quote!([#(#name),*] => #at,)
    });
    quote! {
        pub const NAME: [&str; #count] = [#(#wires),*];

        #[derive(Deserialize)]
        pub struct Name<'a> { #(#attributes pub #parts: peers::Text<'a>,)* }

        impl Name<'_> {
            pub fn parts(&self) -> [&str; #count] {
                [#(&self.#parts[..]),*]
            }
        }

        pub fn which(name: [&str; #count]) -> usize {
            match name {
                #(#rows)*
                _ => usize::MAX,
            }
        }
    }
}

/// `#[serde(tag)]`: each variant holds the whole event, so that nothing needs flattening.
pub(crate) fn tagged(writer: &Writer<'_>) -> TokenStream {
    let a = writer.lifetime();
    let envelope = fields(writer, &writer.catalog.envelope, false);
    let form = Form {
        root: "Event",
        content: None,
        leaf: &|event| whole(writer, event),
        other: true,
    };
    let (enumeration, which) = (form.enumeration(writer), form.which(writer));
    let wholes: TokenStream = match &writer.catalog.payload {
        PayloadPlace::Member(body) => {
            let generics = if writer.texts == Texts::Borrowed {
                quote!(<'a, B>)
            } else {
                quote!(<B>)
            };
            quote! {
                #[derive(Deserialize, Serialize)]
                pub struct Whole #generics {
                    #envelope
                    #[serde(rename = #body, skip_serializing_if = "Option::is_none")]
                    pub payload: Option<B>,
                }
            }
        }
        PayloadPlace::Flat => writer
            .catalog
            .events
            .iter()
            .map(|event| {
                let name = format_ident!("Whole{}", event.ident);
                let payload = fields(writer, writer.catalog.payload_members(event), false);
                quote! {
                    #[derive(Deserialize, Serialize)]
                    pub struct #name #a { #envelope #payload }
                }
            })
            .collect(),
    };
    let read = (writer.texts == Texts::Borrowed).then(|| {
        let count = writer.catalog.naming.parts.len();
        let rows = form.rows(writer, &quote!(json.parse()?));
        quote! {
            /// The second of two passes.
            pub fn read<'a, P: peers::Parse<'a>>(name: [&str; #count], json: P) -> Result<Event<'a>, P::Error> {
                Ok(match name {
                    #(#rows)*
                    _ => Event::Unlisted,
                })
            }
        }
    });
    quote! {
        pub mod tagged {
            use super::*;

            #wholes
            #enumeration
            #which
            #read
        }
    }
}

/// A whole event's type.
fn whole(writer: &Writer<'_>, event: &Event) -> TokenStream {
    let a = writer.lifetime();
    match writer.catalog.payload {
        PayloadPlace::Member(_) => {
            let payload = named(writer, event.payload);
            if writer.texts == Texts::Borrowed {
                quote!(Whole<'a, #payload>)
            } else {
                quote!(Whole<#payload>)
            }
        }
        PayloadPlace::Flat => {
            let name = format_ident!("Whole{}", event.ident);
            quote!(#name #a)
        }
    }
}

/// `#[serde(flatten)]`: the envelope once, and the payload as an enum beside it.
pub(crate) fn flatten(writer: &Writer<'_>) -> TokenStream {
    let envelope = fields(writer, &writer.catalog.envelope, false);
    let content = match &writer.catalog.payload {
        PayloadPlace::Member(body) => Some(body.as_str()),
        PayloadPlace::Flat => None,
    };
    let leaf = |event: &Event| {
        let payload = named(writer, event.payload);
        if content.is_some() {
            quote!(Option<#payload>)
        } else {
            payload
        }
    };
    let form = Form {
        root: "Payload",
        content,
        leaf: &leaf,
        other: false,
    };
    let (enumeration, which) = (form.enumeration(writer), form.which(writer));
    let read = content.map(|_| {
        let count = writer.catalog.naming.parts.len();
        let rows = form.rows(writer, &quote!(json.map(P::parse).transpose()?));
        quote! {
            /// The second of two passes over a nested payload; `None` for a name that the catalog does not have.
            pub fn read<'a, P: peers::Parse<'a>>(name: [&str; #count], json: Option<P>) -> Result<Option<Payload<'a>>, P::Error> {
                Ok(Some(match name {
                    #(#rows)*
                    _ => return Ok(None),
                }))
            }
        }
    });
    quote! {
        pub mod flatten {
            use super::*;

            #[derive(Deserialize, Serialize)]
            pub struct Event<'a> {
                #envelope
                #[serde(flatten, borrow)]
                pub payload: Payload<'a>,
            }

            #enumeration
            #which
            #read

            impl peers::Peer for Event<'_> {
                fn which(&self) -> usize {
                    self.payload.which()
                }
            }
        }
    }
}

/// Two passes of which the second reads a nested payload only: the first reads the envelope and keeps the payload's text.
pub(crate) fn split(writer: &Writer<'_>) -> Option<TokenStream> {
    let PayloadPlace::Member(body) = &writer.catalog.payload else {
        return None;
    };
    let envelope = fields(writer, &writer.catalog.envelope, false);
    let naming = &writer.catalog.naming;
    let count = naming.parts.len();
    let (parts, attributes): (Vec<_>, Vec<_>) = naming
        .parts
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let (wire, aliases) = (&part.wire, &part.aliases);
            (
                format_ident!("part_{at}"),
                quote!(#[serde(rename = #wire, #(alias = #aliases,)* borrow, skip_serializing)]),
            )
        })
        .unzip();
    Some(quote! {
        pub mod split {
            use super::*;

            #[derive(Deserialize, Serialize)]
            pub struct Head<'a> {
                #(#attributes pub #parts: peers::Text<'a>,)*
                #envelope
                #[serde(rename = #body, borrow, skip_serializing)]
                pub payload: Option<RawJson<'a>>,
            }

            impl Head<'_> {
                pub fn parts(&self) -> [&str; #count] {
                    [#(&self.#parts[..]),*]
                }
            }

            #[derive(Serialize)]
            pub struct Event<'a> {
                #[serde(flatten)]
                pub head: Head<'a>,
                #[serde(flatten)]
                pub payload: Option<flatten::Payload<'a>>,
            }

            impl peers::Peer for Event<'_> {
                fn which(&self) -> usize {
                    self.payload.as_ref().map_or(usize::MAX, peers::Peer::which)
                }
            }
        }
    })
}

/// An enum of events; where the name has several parts, an enum for each beginning of a name.
struct Form<'f> {
    root: &'f str,
    /// The member that holds what a variant of the last level holds.
    content: Option<&'f str>,
    leaf: &'f dyn Fn(&Event) -> TokenStream,
    other: bool,
}

impl Form<'_> {
    fn enumeration(&self, writer: &Writer<'_>) -> TokenStream {
        let events: Vec<&Event> = writer.catalog.events.iter().collect();
        self.level(writer, self.root, 0, &events)
    }

    fn level(
        &self,
        writer: &Writer<'_>,
        name: &str,
        depth: usize,
        events: &[&Event],
    ) -> TokenStream {
        let parts = &writer.catalog.naming.parts;
        let (a, tag, enumeration) = (writer.lifetime(), &parts[depth].wire, ident(name));
        let last = depth + 1 == parts.len();
        let content = self
            .content
            .filter(|_| last)
            .map(|content| quote!(, content = #content));
        let other = self.other.then(|| {
            quote!(
                #[serde(other)]
                Unlisted,
            )
        });
        let mut below = TokenStream::new();
        let variants: Vec<TokenStream> = if last {
            events
                .iter()
                .map(|event| self.variant(writer, event))
                .collect()
        } else {
            groups(events, depth)
                .into_iter()
                .map(|(part, events)| {
                    let variant = pascal(part);
                    let inner = format!("{name}{variant}");
                    below.extend(self.level(writer, &inner, depth + 1, &events));
                    let (variant, inner) = (ident(&variant), ident(&inner));
                    let borrow = (writer.texts == Texts::Borrowed).then(|| quote!(, borrow));
                    quote!(#[serde(rename = #part #borrow)] #variant(#inner #a))
                })
                .collect()
        };
        quote! {
            #[derive(Deserialize, Serialize)]
            #[serde(tag = #tag #content)]
            pub enum #enumeration #a { #(#variants,)* #other }

            #below
        }
    }

    fn variant(&self, writer: &Writer<'_>, event: &Event) -> TokenStream {
        let (variant, content) = (ident(&event.ident), (self.leaf)(event));
        let wire = event.parts.last().expect("a name has a part");
        let borrows = content.to_string().contains('\'');
        let borrow = (writer.texts == Texts::Borrowed && borrows).then(|| quote!(, borrow));
        quote!(#[serde(rename = #wire #borrow)] #variant(#content))
    }

    /// A value of the outermost enum, around `inner`.
    fn path(&self, event: &Event, inner: &TokenStream) -> TokenStream {
        let mut name = self.root.to_owned();
        let mut levels = Vec::new();
        let (_, outer) = event.parts.split_last().expect("a name has a part");
        for part in outer {
            let variant = pascal(part);
            levels.push((ident(&name), ident(&variant)));
            name += &variant;
        }
        levels.push((ident(&name), ident(&event.ident)));
        levels.iter().rev().fold(
            inner.clone(),
            |inner, (name, variant)| quote!(#name::#variant(#inner)),
        )
    }

    fn rows(&self, writer: &Writer<'_>, value: &TokenStream) -> Vec<TokenStream> {
        let row = |event: &Event| {
            let (name, path) = (&event.parts, self.path(event, value));
            quote!([#(#name),*] => #path,)
        };
        writer.catalog.events.iter().map(row).collect()
    }

    fn which(&self, writer: &Writer<'_>) -> TokenStream {
        let rows = writer.catalog.events.iter().enumerate().map(|(at, event)| {
            let path = self.path(event, &quote!(_));
            quote!(#path => #at,)
        });
        let name = ident(self.root);
        // Where names have several parts, so have enums that tell them apart, each with a variant of its own for others.
        let unlisted = if writer.catalog.naming.parts.len() == 1 {
            quote!(#name::Unlisted)
        } else {
            quote!(_)
        };
        let other = self.other.then(|| quote!(#unlisted => usize::MAX,));
        let a = if writer.texts == Texts::Borrowed {
            quote!(<'_>)
        } else {
            TokenStream::new()
        };
        quote! {
            impl peers::Peer for #name #a {
                fn which(&self) -> usize {
                    match self {
                        #(#rows)*
                        #other
                    }
                }
            }
        }
    }
}

/// The events by a part of their name, in their order.
fn groups<'e>(events: &[&'e Event], depth: usize) -> Vec<(&'e str, Vec<&'e Event>)> {
    let mut groups: Vec<(&str, Vec<&Event>)> = Vec::new();
    for event in events {
        let part = event.parts[depth].as_str();
        match groups.iter_mut().find(|(other, _)| *other == part) {
            Some((_, events)) => events.push(event),
            None => groups.push((part, vec![event])),
        }
    }
    groups
}

fn pascal(part: &str) -> String {
    part.split(|c: char| !c.is_ascii_alphanumeric())
        .filter_map(|word| Some(word.get(..1)?.to_uppercase() + word.get(1..)?))
        .collect()
}
