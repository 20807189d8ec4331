//! Every way of reading a catalog's events, written once for all catalogs.
//!
//! What is left out is what does the same work in a worse way, because compiling it takes minutes: sonic-rs and simd-json reading
//! `#[serde(tag)]`, which copies each event into serde's own tree first, and two passes over a whole event where the payload is
//! nested and can be kept as text meanwhile.

/// The peers of a catalog, around its generated types.
#[macro_export]
macro_rules! catalog {
    ($place:ident) => {
        use serde_json::Value;
        use $crate::{Parse, Simd};

        /// Texts owned, any JSON as a tree.
        pub mod owned {
            /// Any JSON.
            pub type AnyJson = serde_json::Value;
            include!("generated/owned.rs");
        }

        /// Texts borrowed, any JSON as a tree: what is read from a tree itself, as tagged enums are, can be nothing else.
        pub mod tree {
            /// Any JSON.
            pub type AnyJson<'a> = serde_json::Value;
            /// A payload kept for the second pass.
            pub type RawJson<'a> = &'a serde_json::value::RawValue;
            include!("generated/borrowed.rs");
        }

        /// Texts borrowed, any JSON kept as text by `serde_json`.
        pub mod raw {
            /// Any JSON.
            pub type AnyJson<'a> = &'a serde_json::value::RawValue;
            /// A payload kept for the second pass.
            pub type RawJson<'a> = &'a serde_json::value::RawValue;
            include!("generated/borrowed.rs");
        }

        /// Texts borrowed, any JSON kept as text by `sonic_rs`.
        pub mod lazy {
            /// Any JSON.
            pub type AnyJson<'a> = sonic_rs::LazyValue<'a>;
            /// A payload kept for the second pass.
            pub type RawJson<'a> = sonic_rs::LazyValue<'a>;
            include!("generated/borrowed.rs");
        }

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

        /// A tree, and the name in it.
        pub fn value(json: &str) -> serde_json::Result<(Value, usize)> {
            let value: Value = serde_json::from_str(json)?;
            let name = raw::NAME.map(|part| value.get(part).and_then(Value::as_str).unwrap_or_default());
            let which = raw::which(name);
            Ok((value, which))
        }

        /// The name alone, all else ignored.
        pub fn name(json: &str) -> serde_json::Result<usize> {
            let name: raw::Name<'_> = serde_json::from_str(json)?;
            Ok(raw::which(name.parts()))
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

        /// The name from `simd_json`'s tape, then the whole event from the same tape.
        pub fn simd<'a>(
            json: &'a mut [u8],
            len: usize,
            simd: &mut Simd,
        ) -> simd_json::Result<tree::tagged::Event<'a>> {
            simd.read(json, len, |tape| {
                let name = raw::NAME.map(|part| $crate::member(tape, part));
                tree::tagged::read(name, tape)
            })
        }

        /// Writes an event with `serde_json`.
        pub fn to_vec(event: &tree::tagged::Event<'_>) -> serde_json::Result<Vec<u8>> {
            serde_json::to_vec(event)
        }

        /// Appends an event with `serde_json`.
        pub fn write_to(out: &mut Vec<u8>, event: &tree::tagged::Event<'_>) -> serde_json::Result<()> {
            serde_json::to_writer(out, event)
        }

        /// Writes an event with `sonic_rs`.
        pub fn sonic_to_vec(event: &tree::tagged::Event<'_>) -> sonic_rs::Result<Vec<u8>> {
            sonic_rs::to_vec(event)
        }

        $crate::catalog!(@$place);
    };

    (@flat) => {
        /// What two passes make of an event.
        pub type Twice<'a> = raw::tagged::Event<'a>;
        /// What two passes of `sonic_rs` make of an event.
        pub type SonicTwice<'a> = lazy::tagged::Event<'a>;

        /// The name, then the whole event as the type it calls for.
        pub fn twice(json: &str) -> serde_json::Result<Twice<'_>> {
            let name: raw::Name<'_> = serde_json::from_str(json)?;
            raw::tagged::read(name.parts(), json)
        }

        /// The same by `sonic_rs`.
        pub fn sonic_twice(json: &[u8]) -> sonic_rs::Result<SonicTwice<'_>> {
            let name: lazy::Name<'_> = sonic_rs::from_slice(json)?;
            lazy::tagged::read(name.parts(), json)
        }
    };

    (@nested) => {
        /// What two passes make of an event.
        pub type Twice<'a> = raw::split::Event<'a>;
        /// What two passes of `sonic_rs` make of an event.
        pub type SonicTwice<'a> = lazy::split::Event<'a>;

        /// The envelope with the payload as text, then the payload as the type that the name calls for.
        pub fn twice(json: &str) -> serde_json::Result<Twice<'_>> {
            let head: raw::split::Head<'_> = serde_json::from_str(json)?;
            let payload = raw::flatten::read(head.parts(), head.payload)?;
            Ok(raw::split::Event { head, payload })
        }

        /// The same by `sonic_rs`.
        pub fn sonic_twice(json: &[u8]) -> sonic_rs::Result<SonicTwice<'_>> {
            let mut head: lazy::split::Head<'_> = sonic_rs::from_slice(json)?;
            let payload = head.payload.take();
            let payload = lazy::flatten::read(head.parts(), payload)?;
            Ok(lazy::split::Event { head, payload })
        }
    };
}
