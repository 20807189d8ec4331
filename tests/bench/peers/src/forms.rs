//! Every way of reading a catalog's events, written once for all catalogs.

/// The ways that make sense wherever the payload is, around a catalog's generated types.
macro_rules! catalog {
    ($name:ident, $place:ident) => {
        #[doc = concat!("The events of `", stringify!($name), "`.")]
        #[expect(missing_docs, reason = "the names are those of the catalog, which documents them")]
        pub mod $name {
            use serde_json::Value;

            use crate::{Parse, Simd};

            /// Texts owned, any JSON as a tree.
            pub mod owned {
                pub type AnyJson = serde_json::Value;
                include!(concat!("generated/", stringify!($name), "/owned.rs"));
            }

            /// Texts borrowed, any JSON as a tree: what is read from a tree itself, as tagged enums are, can be nothing else.
            pub mod tree {
                pub type AnyJson<'a> = serde_json::Value;
                pub type RawJson<'a> = &'a serde_json::value::RawValue;
                include!(concat!("generated/", stringify!($name), "/borrowed.rs"));
            }

            /// Texts borrowed, any JSON kept as text by `serde_json`.
            pub mod raw {
                pub type AnyJson<'a> = &'a serde_json::value::RawValue;
                pub type RawJson<'a> = &'a serde_json::value::RawValue;
                include!(concat!("generated/", stringify!($name), "/borrowed.rs"));
            }

            /// Texts borrowed, any JSON kept as text by `sonic_rs`.
            pub mod lazy {
                pub type AnyJson<'a> = sonic_rs::LazyValue<'a>;
                pub type RawJson<'a> = sonic_rs::LazyValue<'a>;
                include!(concat!("generated/", stringify!($name), "/borrowed.rs"));
            }

            pub const NAME: &[&str] = &raw::NAME;

            /// `#[serde(tag)]` into types that own their texts.
            pub fn tagged_owned(json: &str) -> serde_json::Result<owned::tagged::Event> {
                serde_json::from_str(json)
            }

            /// `#[serde(tag)]` into types that borrow.
            pub fn tagged(json: &str) -> serde_json::Result<tree::tagged::Event<'_>> {
                serde_json::from_str(json)
            }

            /// `#[serde(flatten)]` around a tagged enum of payloads.
            pub fn flatten(json: &str) -> serde_json::Result<tree::flatten::Event<'_>> {
                serde_json::from_str(json)
            }

            /// The name alone, then the whole event as the type it calls for.
            pub fn twice(json: &str) -> serde_json::Result<raw::tagged::Event<'_>> {
                let name: raw::Name<'_> = serde_json::from_str(json)?;
                raw::tagged::read(name.parts(), json)
            }

            /// A tree, and the name in it.
            pub fn value(json: &str) -> serde_json::Result<(Value, usize)> {
                let value: Value = serde_json::from_str(json)?;
                let name = raw::NAME.map(|part| value.get(part).and_then(Value::as_str).unwrap_or_default());
                let which = raw::which(name);
                Ok((value, which))
            }

            /// `#[serde(tag)]`, by `sonic_rs`.
            pub fn sonic_tagged(json: &[u8]) -> sonic_rs::Result<tree::tagged::Event<'_>> {
                sonic_rs::from_slice(json)
            }

            /// The name alone, then the whole event, by `sonic_rs`.
            pub fn sonic_twice(json: &[u8]) -> sonic_rs::Result<lazy::tagged::Event<'_>> {
                let name: lazy::Name<'_> = sonic_rs::from_slice(json)?;
                lazy::tagged::read(name.parts(), json)
            }

            /// The name by path, which stops where it is found, then the whole event, by `sonic_rs`.
            pub fn sonic_get(json: &[u8]) -> sonic_rs::Result<lazy::tagged::Event<'_>> {
                use sonic_rs::JsonValueTrait as _;

                let mut found = raw::NAME.map(|_| sonic_rs::LazyValue::default());
                for (place, part) in found.iter_mut().zip(raw::NAME) {
                    *place = sonic_rs::get_from_slice(json, &[part])?;
                }
                let name = found.each_ref().map(|part| part.as_str().unwrap_or_default());
                lazy::tagged::read(name, json)
            }

            /// `#[serde(tag)]`, by `simd_json`.
            pub fn simd_tagged<'a>(
                json: &'a mut [u8],
                len: usize,
                simd: &mut Simd,
            ) -> simd_json::Result<tree::tagged::Event<'a>> {
                simd.read(json, len, |tape| tape.parse())
            }

            /// The name from `simd_json`'s tape, then the whole event from the same tape.
            pub fn simd_twice<'a>(
                json: &'a mut [u8],
                len: usize,
                simd: &mut Simd,
            ) -> simd_json::Result<tree::tagged::Event<'a>> {
                simd.read(json, len, |tape| {
                    let name = raw::NAME.map(|part| crate::member(tape, part));
                    tree::tagged::read(name, tape)
                })
            }

            catalog!(@$place);
        }
    };

    (@flat) => {};

    (@nested) => {
        /// The envelope with the payload as text, then the payload as the type that the name calls for.
        pub fn split(json: &str) -> serde_json::Result<raw::split::Event<'_>> {
            let head: raw::split::Head<'_> = serde_json::from_str(json)?;
            let payload = raw::flatten::read(head.parts(), head.payload)?;
            Ok(raw::split::Event { head, payload })
        }

        /// The same by `sonic_rs`.
        pub fn sonic_split(json: &[u8]) -> sonic_rs::Result<lazy::split::Event<'_>> {
            let mut head: lazy::split::Head<'_> = sonic_rs::from_slice(json)?;
            let payload = head.payload.take();
            let payload = lazy::flatten::read(head.parts(), payload)?;
            Ok(lazy::split::Event { head, payload })
        }
    };
}

catalog!(nexmo, nested);
catalog!(vonage, nested);
catalog!(teletracker, flat);
catalog!(voximplant, flat);
