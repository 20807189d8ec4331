//! `#[serde(tag)]` into types that borrow, and writing those.

#![expect(
    missing_docs,
    reason = "the names are those of the catalogs, which document them"
)]

macro_rules! catalog {
    ($name:ident $catalog:literal) => {
        #[cfg(feature = $catalog)]
        pub mod $name {
            /// Any JSON: what is read from a tree itself, as tagged enums are, can be nothing else.
            pub type AnyJson<'a> = serde_json::Value;
            include!(concat!("../../generated/", $catalog, "/types.rs"));
            include!(concat!("../../generated/", $catalog, "/tagged.rs"));

            /// Reads an event.
            pub fn read(json: &str) -> serde_json::Result<tagged::Event<'_>> {
                serde_json::from_str(json)
            }

            /// Writes an event with `serde_json`.
            pub fn to_vec(event: &tagged::Event<'_>) -> serde_json::Result<Vec<u8>> {
                serde_json::to_vec(event)
            }

            /// Appends an event with `serde_json`.
            pub fn write_to(
                out: &mut Vec<u8>,
                event: &tagged::Event<'_>,
            ) -> serde_json::Result<()> {
                serde_json::to_writer(out, event)
            }

            /// Writes an event with `sonic_rs`.
            pub fn sonic_to_vec(event: &tagged::Event<'_>) -> sonic_rs::Result<Vec<u8>> {
                sonic_rs::to_vec(event)
            }
        }
    };
}

catalog!(nexmo "nexmo");
catalog!(vonage "vonage");
catalog!(teletracker "teletracker");
catalog!(voximplant "voximplant");
