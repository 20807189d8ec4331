//! Runs typify over each catalog's bundle, and writes a module for it and for what quicktype has made.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;
use typify::{TypeSpace, TypeSpaceSettings};

fn main() {
    println!("cargo::rerun-if-env-changed=INTEROP");
    let folder = PathBuf::from(
        env::var_os("INTEROP").expect("`cargo xtask interop` says where the schemas are"),
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    let table = read(&folder.join("catalogs.json"));
    let mut modules = String::new();
    let mut arms = String::new();
    for catalog in table.as_array().expect("a list of catalogs") {
        let text = |key: &str| catalog[key].as_str().expect("a text");
        let (name, title) = (text("name"), text("title"));
        let typified = out.join(format!("{name}.rs"));
        fs::write(&typified, typify(&read(Path::new(text("bundle")))))
            .expect("the folder is writable");
        let quicktype = text("quicktype");
        println!("cargo::rerun-if-changed={quicktype}");
        let _ = write!(
            modules,
            "mod {name}_typify {{ include!({typified:?}); }}\n#[path = {quicktype:?}]\nmod {name}_quicktype;\n"
        );
        let _ = writeln!(
            arms,
            "{name:?} => verdict::<{name}_typify::{title}, {name}_quicktype::Event>(text),"
        );
    }
    let decode = format!(
        "{modules}\nfn decode(catalog: &str, text: &str) -> serde_json::Value {{\n    match catalog {{\n{arms}\
        other => panic!(\"{{other}} is no catalog\"),\n    }}\n}}\n"
    );
    fs::write(out.join("decode.rs"), decode).expect("the folder is writable");
}

/// What typify makes of a schema.
fn typify(schema: &Value) -> String {
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    let schema = serde_json::from_value(schema.clone()).expect("typify reads the schema");
    space
        .add_root_schema(schema)
        .expect("typify knows what to make of the schema");
    space.to_stream().to_string()
}

fn read(path: &Path) -> Value {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
