//! simd-json: the name from its tape, then the type that it calls for from the same tape.

#![expect(
    missing_docs,
    reason = "the names are those of the catalogs, which document them"
)]

macro_rules! catalog {
    ($name:ident $catalog:literal) => {
        #[cfg(feature = $catalog)]
        pub mod $name {
            use peers::Simd;

            /// Any JSON: `simd_json` has nothing that keeps text.
            pub type AnyJson<'a> = serde_json::Value;
            include!(concat!("../../generated/", $catalog, "/types.rs"));
            include!(concat!("../../generated/", $catalog, "/names.rs"));
            include!(concat!("../../generated/", $catalog, "/tagged.rs"));

            /// Reads an event, which is written to meanwhile.
            pub fn read<'a>(
                json: &'a mut [u8],
                len: usize,
                simd: &mut Simd,
            ) -> simd_json::Result<tagged::Event<'a>> {
                simd.read(json, len, |tape| {
                    let name = NAME.map(|part| peers::member(tape, part));
                    tagged::read(name, tape)
                })
            }
        }
    };
}

catalog!(nexmo "nexmo");
catalog!(vonage "vonage");
catalog!(teletracker "teletracker");
catalog!(voximplant "voximplant");
