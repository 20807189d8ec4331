//! sonic-rs: the name by path or in a pass of its own, then the type that it calls for.

#![expect(
    missing_docs,
    reason = "the names are those of the catalogs, which document them"
)]

macro_rules! catalog {
    ($name:ident $catalog:literal $place:ident) => {
        #[cfg(feature = $catalog)]
        pub mod $name {
            /// Any JSON, kept as text.
            pub type AnyJson<'a> = sonic_rs::LazyValue<'a>;
            /// A payload kept for the second pass.
            pub type RawJson<'a> = sonic_rs::LazyValue<'a>;
            include!(concat!("../../generated/", $catalog, "/types.rs"));
            include!(concat!("../../generated/", $catalog, "/names.rs"));
            include!(concat!("../../generated/", $catalog, "/tagged.rs"));
            forms!($catalog $place);

            /// The name by path, which stops where it is found, then the whole event.
            pub fn get(json: &[u8]) -> sonic_rs::Result<tagged::Event<'_>> {
                use sonic_rs::JsonValueTrait as _;

                let mut found = NAME.map(|_| sonic_rs::LazyValue::default());
                for (place, part) in found.iter_mut().zip(NAME) {
                    *place = sonic_rs::get_from_slice(json, &[part])?;
                }
                let name = found.each_ref().map(|part| part.as_str().unwrap_or_default());
                tagged::read(name, json)
            }
        }
    };
}

macro_rules! forms {
    ($catalog:literal flat) => {
        pub use tagged::Event;

        /// The name, then the whole event as the type it calls for.
        pub fn read(json: &[u8]) -> sonic_rs::Result<Event<'_>> {
            let name: Name<'_> = sonic_rs::from_slice(json)?;
            tagged::read(name.parts(), json)
        }
    };
    ($catalog:literal nested) => {
        include!(concat!("../../generated/", $catalog, "/flatten.rs"));
        include!(concat!("../../generated/", $catalog, "/split.rs"));
        pub use split::Event;

        /// The envelope with the payload as text, then the payload as the type that the name calls for.
        pub fn read(json: &[u8]) -> sonic_rs::Result<Event<'_>> {
            let mut head: split::Head<'_> = sonic_rs::from_slice(json)?;
            let payload = head.payload.take();
            let payload = flatten::read(head.parts(), payload)?;
            Ok(Event { head, payload })
        }
    };
}

catalog!(nexmo "nexmo" nested);
catalog!(vonage "vonage" nested);
catalog!(teletracker "teletracker" flat);
catalog!(voximplant "voximplant" flat);
