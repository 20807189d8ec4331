//! What the schemas say of each construct of the language.

use serde_json::{Value, json};

use crate::load::Sources;
use crate::model::Workspace;
use crate::resolve;

/// A catalog with one event, from what stands under `types` and under the event's `fields`.
fn catalog(types: &str, fields: &str) -> Workspace {
    let text = format!(
        "title: Acme\nversion: 1.0.0\nname: type\npayload: data\n{types}\nevents:\n  paid:\n    summary: Paid.\n{fields}"
    );
    let settings = "base_url: https://acme.example\nruntime: { version: 0.1.0 }\nlicense: MIT\n";
    let sources = Sources::new([
        ("schema/acme/catalog.yaml", text.as_str()),
        ("schema/settings.yaml", settings),
    ]);
    let (workspace, findings) = resolve::workspace(&sources);
    workspace.unwrap_or_else(|| panic!("{findings:?}"))
}

/// The event's schema, open and strict.
fn schemas(workspace: &Workspace) -> [Value; 2] {
    let files = super::files(workspace, &workspace.catalogs[0]);
    [
        "schemas/paid.schema.json",
        "schemas/strict/paid.schema.json",
    ]
    .map(|name| {
        let file = files
            .iter()
            .find(|file| file.path.ends_with(name))
            .expect("a schema");
        serde_json::from_str(&file.text).expect("JSON")
    })
}

/// The schema of one member `m` of the payload, without its description.
fn member(ty: &str) -> [Value; 2] {
    let fields = format!("    fields:\n      m?: {ty}\n    example: {{}}\n");
    schemas(&catalog("", &fields)).map(|mut schema| {
        let member = schema
            .pointer_mut("/$defs/Paid/properties/m")
            .expect("the member");
        member
            .as_object_mut()
            .expect("an object")
            .remove("description");
        member.take()
    })
}

/// What a type `T` is, without title and description.
fn ty(definition: &str) -> [Value; 2] {
    let fields = "    fields: { m?: T }\n    example: {}\n";
    let types = format!("types:\n  T: {definition}");
    schemas(&catalog(&types, fields)).map(|mut schema| {
        let ty = schema.pointer_mut("/$defs/T").expect("the type");
        let members = ty.as_object_mut().expect("an object");
        members.remove("title");
        members.remove("description");
        ty.take()
    })
}

#[test]
fn expressions() {
    let rows = [
        ("string", json!({ "type": "string" })),
        ("integer", json!({ "type": "integer" })),
        ("number | null", json!({ "type": ["number", "null"] })),
        ("json", json!({})),
        (
            "list<boolean>",
            json!({ "type": "array", "items": { "type": "boolean" } }),
        ),
        (
            "list<string | null>",
            json!({ "type": "array", "items": { "type": ["string", "null"] } }),
        ),
        (
            "map<integer>",
            json!({ "type": "object", "additionalProperties": { "type": "integer" } }),
        ),
    ];
    for (written, expected) in rows {
        assert_eq!(member(written), [expected.clone(), expected], "{written}");
    }
}

#[test]
fn only_the_strict_schema_looks_into_text() {
    let text = json!({ "type": "string" });
    for (written, format) in [("timestamp", "date-time"), ("uri", "uri"), ("uuid", "uuid")] {
        assert_eq!(
            member(written),
            [text.clone(), json!({ "type": "string", "format": format })],
            "{written}"
        );
    }
}

#[test]
fn only_the_strict_schema_has_constraints() {
    let rows = [
        (
            "{ type: integer, range: 0..9 }",
            json!({ "type": "integer", "minimum": 0, "maximum": 9 }),
        ),
        (
            "{ type: number, range: 0.5.. }",
            json!({ "type": "number", "minimum": 0.5 }),
        ),
        (
            "{ type: string | null, length: ..70, pattern: ^a }",
            json!({ "type": ["string", "null"], "maxLength": 70, "pattern": "^a" }),
        ),
        (
            "{ type: list<json>, items: 1.. }",
            json!({ "type": "array", "items": {}, "minItems": 1 }),
        ),
    ];
    for (written, strict) in rows {
        let mut open = strict.clone();
        let members = open.as_object_mut().expect("an object");
        members.retain(|keyword, _| keyword == "type" || keyword == "items");
        assert_eq!(member(written), [open, strict], "{written}");
    }
}

#[test]
fn an_open_enum_takes_any_text() {
    let listed = json!({ "type": "string", "enum": ["in", "out"] });
    let other = json!({ "type": "string", "not": { "enum": ["in", "out"] } });
    let open = json!({ "oneOf": [listed, other] });
    assert_eq!(
        ty("{ summary: S., enum: [in, out] }"),
        [open, listed.clone()]
    );
    assert_eq!(
        ty("{ summary: S., enum: [in, out], closed: So. }"),
        [listed.clone(), listed]
    );
}

#[test]
fn a_union_by_json_type_takes_any_of_its_arms() {
    let expected = json!({ "anyOf": [{ "type": "boolean" }, { "type": "string" }] });
    assert_eq!(
        ty("{ summary: S., one_of: [boolean, string] }"),
        [expected.clone(), expected]
    );
}

#[test]
fn a_union_by_tag_has_an_arm_for_each_kind_and_in_the_open_schema_for_others() {
    let definition = "
    summary: S.
    tag: type
    variants:
      phone: { summary: P., fields: { number: string } }
    untagged: { summary: U., fields: { user?: string } }";
    let [open, strict] = ty(definition).map(|schema| {
        let arms = schema["oneOf"].as_array().expect("arms").clone();
        arms.into_iter()
            .map(|mut arm| {
                let members = arm.as_object_mut().expect("an object");
                members.retain(|keyword, _| !["title", "description"].contains(&keyword.as_str()));
                arm["properties"]
                    .as_object_mut()
                    .into_iter()
                    .flat_map(|all| all.values_mut())
                    .for_each(|property| {
                        property
                            .as_object_mut()
                            .expect("an object")
                            .remove("description");
                    });
                arm
            })
            .collect::<Vec<_>>()
    });
    let kind = json!({ "type": "string", "enum": ["phone"] });
    let text = json!({ "type": "string" });
    let tagged = json!({ "properties": { "type": {} }, "required": ["type"] });
    let other = json!({ "type": "string", "not": { "enum": ["phone"] } });
    assert_eq!(
        open,
        [
            json!({ "type": "object", "properties": { "type": kind, "number": text }, "required": ["type", "number"] }),
            json!({ "type": "object", "properties": { "user": text }, "not": tagged }),
            json!({ "type": "object", "properties": { "type": other }, "required": ["type"] }),
        ]
    );
    assert_eq!(
        strict,
        [
            json!({
                "type": "object", "properties": { "type": kind, "number": text }, "required": ["type", "number"],
                "additionalProperties": false,
            }),
            json!({ "type": "object", "properties": { "user": text }, "additionalProperties": false }),
        ]
    );
}

#[test]
fn what_stands_beside_a_reference_leaves_it_whole() {
    let types = "types:\n  T: { type: string, summary: S. }";
    let fields = "    fields: { m?: { type: T, length: ..9 }, n?: T | null }\n    example: {}\n";
    let [open, strict] = schemas(&catalog(types, fields));
    let of = |schema: &Value, name: &str, keyword: &str| {
        schema["$defs"]["Paid"]["properties"][name][keyword].clone()
    };
    let reference = json!({ "$ref": "#/$defs/T" });
    assert_eq!(of(&open, "m", "allOf"), json!([reference]));
    assert_eq!(
        of(&open, "n", "anyOf"),
        json!([reference, { "type": "null" }])
    );
    assert_eq!(
        (of(&strict, "m", "type"), of(&strict, "m", "maxLength")),
        (json!("string"), json!(9))
    );
}

#[test]
fn a_payload_that_may_be_empty_may_be_absent() {
    let required = |fields: &str| schemas(&catalog("", fields))[0]["required"].clone();
    assert_eq!(
        required("    fields: { m: string }\n    example: { m: a }\n"),
        json!(["type", "data"])
    );
    assert_eq!(
        required("    fields: { m?: string }\n    example: {}\n"),
        json!(["type"])
    );
}

#[test]
fn a_schema_defines_what_it_needs_and_no_more() {
    let types =
        "types:\n  A: { summary: S., fields: { b?: B } }\n  B: { type: string, summary: S. }";
    let fields =
        "    fields: { m?: A }\n    example: {}\n  kept:\n    summary: K.\n    example: {}\n";
    let workspace = catalog(types, fields);
    let names = |schema: &Value| {
        schema["$defs"]
            .as_object()
            .expect("definitions")
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&schemas(&workspace)[0]), ["A", "B", "Paid"]);
    let files = super::files(&workspace, &workspace.catalogs[0]);
    let bundle = files
        .iter()
        .find(|file| file.path.ends_with("schemas/catalog.schema.json"))
        .expect("a bundle");
    let bundle: Value = serde_json::from_str(&bundle.text).expect("JSON");
    assert_eq!(
        names(&bundle),
        ["PaidEvent", "KeptEvent", "A", "B", "Paid", "Kept"]
    );
    assert_eq!(bundle["title"], "AcmeEvent");
}

#[test]
fn ids_are_addresses() {
    let [open, strict] = schemas(&catalog("", "    example: {}\n"));
    assert_eq!(
        open["$id"],
        "https://acme.example/acme/1.0.0/paid.schema.json"
    );
    assert_eq!(
        strict["$id"],
        "https://acme.example/acme/1.0.0/strict/paid.schema.json"
    );
}
