//! Wraps the validator: formats count, and nothing is fetched.

use jsonschema::{Draft, Validator};
use serde_json::Value;

/// A validator; panics if the schema is not one.
pub(crate) fn compile(path: &str, schema: &Value) -> Validator {
    if let Err(error) = jsonschema::meta::validate(schema) {
        panic!("{path} is no schema: {error} at {}", error.instance_path());
    }
    let options = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true);
    options
        .build(schema)
        .unwrap_or_else(|error| panic!("{path} does not compile: {error}"))
}

/// Panics with every reason if a document is not valid.
pub(crate) fn expect_valid(validator: &Validator, document: &Value, what: &str) {
    let reasons: Vec<String> = validator
        .iter_errors(document)
        .map(|e| format!("{} at `{}`", e, e.instance_path()))
        .collect();
    assert!(
        reasons.is_empty(),
        "{what}:\n{}\n{document}",
        reasons.join("\n")
    );
}
