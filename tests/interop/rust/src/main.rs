//! Decodes each file that is named with typify's types and with quicktype's, and prints what came out.

#![expect(dead_code, reason = "the generated types are decoded, not used")]

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

include!(concat!(env!("OUT_DIR"), "/decode.rs"));

fn main() {
    let mut arguments = std::env::args().skip(1);
    let catalog = arguments.next().expect("a catalog");
    for path in arguments {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        println!("{}", decode(&catalog, &text));
    }
}

/// Of typify's union, the variant; of quicktype's one type, the event written again.
fn verdict<Typify, Quicktype>(text: &str) -> Value
where
    Typify: DeserializeOwned + Debug,
    Quicktype: DeserializeOwned + Serialize,
{
    let typify = serde_json::from_str::<Typify>(text);
    let typify = typify.map(|event| variant(&format!("{event:?}")));
    let quicktype = serde_json::from_str::<Quicktype>(text).and_then(serde_json::to_value);
    json!({ "typify": told(typify), "quicktype": told(quicktype) })
}

fn told<T: Serialize>(result: Result<T, serde_json::Error>) -> Value {
    match result {
        Ok(value) => json!({ "Ok": value }),
        Err(error) => json!({ "Err": error.to_string() }),
    }
}

/// The variant's name, from what `Debug` shows: `TextSeenEvent(TextSeenEvent { … })`.
fn variant(shown: &str) -> String {
    shown.split('(').next().unwrap_or_default().to_owned()
}
