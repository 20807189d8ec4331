//! `#[serde(flatten)]` around a tagged enum of payloads.

#![expect(
    missing_docs,
    reason = "the names are those of the catalogs, which document them"
)]

macro_rules! catalog {
    ($name:ident $catalog:literal) => {
        #[cfg(feature = $catalog)]
        pub mod $name {
            /// Any JSON: what is read from a tree itself, as flattened members are, can be nothing else.
            pub type AnyJson<'a> = serde_json::Value;
            include!(concat!("../../generated/", $catalog, "/types.rs"));
            include!(concat!("../../generated/", $catalog, "/flatten.rs"));

            /// Reads an event.
            pub fn read(json: &str) -> serde_json::Result<flatten::Event<'_>> {
                serde_json::from_str(json)
            }
        }
    };
}

catalog!(nexmo "nexmo");
catalog!(vonage "vonage");
catalog!(teletracker "teletracker");
catalog!(voximplant "voximplant");
