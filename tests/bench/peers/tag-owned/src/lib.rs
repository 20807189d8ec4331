//! `#[serde(tag)]` into types that own their texts.

#![expect(
    missing_docs,
    reason = "the names are those of the catalogs, which document them"
)]

macro_rules! catalog {
    ($name:ident $catalog:literal) => {
        #[cfg(feature = $catalog)]
        pub mod $name {
            /// Any JSON.
            pub type AnyJson = serde_json::Value;
            include!(concat!("../../generated/", $catalog, "/owned.rs"));

            /// Reads an event.
            pub fn read(json: &str) -> serde_json::Result<tagged::Event> {
                serde_json::from_str(json)
            }
        }
    };
}

catalog!(nexmo "nexmo");
catalog!(vonage "vonage");
catalog!(teletracker "teletracker");
catalog!(voximplant "voximplant");
