//! What findings look like to programs: the documents are valid, and places are right.

use std::fs;
use std::path::Path;

use hookswitch_codegen::diagnostic::{Diagnostic, Format};
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::resolve;
use hookswitch_tests::root;
use serde_json::{Value, json};

fn broken(text: &str) -> (Sources, Vec<Diagnostic>) {
    let sources = Sources::new([("schema/acme: 100%/catalog.yaml", text)]);
    let (_, mut findings) = resolve::workspace(&sources);
    // The folder is called as no catalog may be, so that its name must be escaped.
    findings.retain(|finding| finding.rule.code != "H0201");
    (sources, findings)
}

fn document(format: Format, findings: &[Diagnostic], sources: &Sources) -> Value {
    let text = format.print(findings, sources, true);
    serde_json::from_str(&text).expect("it is one JSON document")
}

/// A mistake behind characters of one, two, three and four bytes, and with a percent sign in it.
const WIDE: &str =
    "title: Acme\nversion: 1.0.0\nname: { prefix: \"é日😀\", ty%po: x, member: type }\n";

#[test]
fn sarif_logs_are_valid() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("formats/sarif-2.1.0.schema.json");
    let schema = fs::read(schema).expect("the schema can be read");
    let mut schema: Value = serde_json::from_slice(&schema).expect("the schema is JSON");
    // This pattern has a bracket too many and is none in ECMA-262; no log of ours has a language.
    for owner in ["run", "toolComponent"] {
        schema["definitions"][owner]["properties"]["language"]["pattern"] = json!("^[a-z]{2}$");
    }
    let valid = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("the schema is one");
    let mut checked = 0;
    for entry in fs::read_dir(root().join("tests/fixtures/reject")).expect("there are fixtures") {
        let path = entry.expect("it can be listed").path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let (sources, findings) = broken(&text);
        let log = document(Format::Sarif, &findings, &sources);
        let errors: Vec<String> = valid
            .iter_errors(&log)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
        checked += 1;
    }
    assert!(checked > 50, "only {checked} fixtures are there");
    assert!(
        !valid.is_valid(&json!({ "version": "2.1.0", "runs": [{}] })),
        "the schema refuses a run without a tool"
    );
}

#[test]
fn sarif_counts_in_utf_16_and_gives_fixes() {
    let (sources, findings) =
        broken("title: Acme\nversion: 1.0.0\nname: { prefix: \"é日😀\", memberr: type }\n");
    let log = document(Format::Sarif, &findings, &sources);
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "H0101");
    let rule = result["ruleIndex"].as_u64().expect("it is a number");
    let rules = run["tool"]["driver"]["rules"]
        .as_array()
        .expect("it is a list");
    assert_eq!(
        rules[usize::try_from(rule).expect("it is small")]["id"],
        "H0101"
    );
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"]["uri"],
        "schema/acme%3A%20100%25/catalog.yaml"
    );
    let region = json!({ "startLine": 3, "startColumn": 25, "endLine": 3, "endColumn": 32 });
    assert_eq!(place["region"], region);
    let change = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(change["deletedRegion"], region);
    assert_eq!(change["insertedContent"]["text"], "member");
}

#[test]
fn json_counts_in_characters_and_bytes() {
    let (sources, findings) = broken(WIDE);
    let document = document(Format::Json, &findings, &sources);
    assert_eq!(document["errors"], 1);
    let finding = &document["findings"][0];
    assert_eq!(finding["code"], "H0101");
    assert_eq!(finding["severity"], "error");
    let place = &finding["places"][0];
    assert_eq!(place["path"], "schema/acme: 100%/catalog.yaml");
    assert_eq!(
        place["start"],
        json!({ "line": 3, "column": 24, "byte": 56 })
    );
    assert_eq!(&WIDE[56..61], "ty%po");
}

#[test]
fn nothing_wrong_is_a_document_too() {
    let sources = Sources::default();
    assert_eq!(document(Format::Json, &[], &sources)["findings"], json!([]));
    assert_eq!(
        document(Format::Sarif, &[], &sources)["runs"][0]["results"],
        json!([])
    );
    assert_eq!(Format::Github.print(&[], &sources, false), "");
}

#[test]
fn github_commands_are_escaped() {
    let (sources, findings) = broken(WIDE);
    let commands = Format::Github.print(&findings, &sources, true);
    assert!(
        commands.starts_with(
            "::error title=H0101 unknown-key,file=schema/acme%3A 100%25/catalog.yaml,line=3,endLine=3,col=24,endColumn=29::unknown key `ty%25po`"
        ),
        "{commands}"
    );
    assert_eq!(
        commands.lines().count(),
        findings.len(),
        "a finding is one line"
    );
}
