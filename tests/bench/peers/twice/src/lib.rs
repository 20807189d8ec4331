//! `serde_json` in two passes: the name, then the type that it calls for; and its tree.

#![expect(
    missing_docs,
    reason = "the names are those of the catalogs, which document them"
)]

macro_rules! catalog {
    ($name:ident $catalog:literal $place:ident) => {
        #[cfg(feature = $catalog)]
        pub mod $name {
            use serde_json::Value;

            /// Any JSON, kept as text.
            pub type AnyJson<'a> = &'a serde_json::value::RawValue;
            /// A payload kept for the second pass.
            pub type RawJson<'a> = &'a serde_json::value::RawValue;
            include!(concat!("../../generated/", $catalog, "/types.rs"));
            include!(concat!("../../generated/", $catalog, "/names.rs"));
            forms!($catalog $place);

            /// A tree, and the name in it.
            pub fn value(json: &str) -> serde_json::Result<(Value, usize)> {
                let value: Value = serde_json::from_str(json)?;
                let name = NAME.map(|part| value.get(part).and_then(Value::as_str).unwrap_or_default());
                let which = which(name);
                Ok((value, which))
            }

            /// The name alone, all else ignored.
            pub fn name(json: &str) -> serde_json::Result<usize> {
                let name: Name<'_> = serde_json::from_str(json)?;
                Ok(which(name.parts()))
            }
        }
    };
}

macro_rules! forms {
    ($catalog:literal flat) => {
        include!(concat!("../../generated/", $catalog, "/tagged.rs"));
        pub use tagged::Event;

        /// The name, then the whole event as the type it calls for.
        pub fn read(json: &str) -> serde_json::Result<Event<'_>> {
            let name: Name<'_> = serde_json::from_str(json)?;
            tagged::read(name.parts(), json)
        }
    };
    ($catalog:literal nested) => {
        include!(concat!("../../generated/", $catalog, "/flatten.rs"));
        include!(concat!("../../generated/", $catalog, "/split.rs"));
        pub use split::Event;

        /// The envelope with the payload as text, then the payload as the type that the name calls for.
        pub fn read(json: &str) -> serde_json::Result<Event<'_>> {
            let head: split::Head<'_> = serde_json::from_str(json)?;
            let payload = flatten::read(head.parts(), head.payload)?;
            Ok(Event { head, payload })
        }
    };
}

catalog!(nexmo "nexmo" nested);
catalog!(vonage "vonage" nested);
catalog!(teletracker "teletracker" flat);
catalog!(voximplant "voximplant" flat);
