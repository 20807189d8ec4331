//! Runs typify over each catalog's published schema.

use std::path::Path;
use std::{env, fs};

fn main() {
    let out = env::var_os("OUT_DIR").expect("cargo names the folder");
    for name in ["nexmo", "vonage", "teletracker", "voximplant"] {
        if env::var_os(format!("CARGO_FEATURE_{}", name.to_uppercase())).is_none() {
            continue;
        }
        let schema =
            format!("../../../crates/hookswitch-{name}/generated/schemas/catalog.schema.json");
        println!("cargo::rerun-if-changed={schema}");
        let schema =
            fs::read_to_string(&schema).expect("`cargo xtask generate` has written the schema");
        let source = typifier::source(&schema).expect("typify knows what to make of the schema");
        fs::write(Path::new(&out).join(name).with_extension("rs"), source)
            .expect("the folder is writable");
    }
}
