//! Puts a catalog's definitions where an API description keeps them, and writes descriptions as JSON and as YAML.

use serde_json::{Map, Value, json};

use super::{File, yaml};
use crate::emit::schema::{self, Draft, Mode, relocated};
use crate::model::{Catalog, Workspace};

/// Every definition of the open bundle, and any event under its own name. Readers look references up from the root of
/// the description, so a definition cannot stay inside the schema that refers to it.
pub(super) fn schemas(workspace: &Workspace, catalog: &Catalog) -> Map<String, Value> {
    let bundle = schema::bundle(workspace, catalog, Draft::D2020, Mode::Open);
    let Value::Object(mut bundle) = relocated(bundle.schema, "$defs", "#/components/schemas/")
    else {
        unreachable!("a bundle is an object")
    };
    let definitions = bundle.shift_remove("$defs");
    let title = bundle["title"].as_str().unwrap_or_default().to_owned();
    for keyword in ["$schema", "$id", "$comment"] {
        bundle.shift_remove(keyword);
    }
    let mut all = Map::from_iter([(title, Value::Object(bundle))]);
    if let Some(Value::Object(definitions)) = definitions {
        all.extend(definitions);
    }
    all.values_mut().for_each(keep_sayable);
    all
}

/// The name of a member that readers of descriptions take for a reference wherever it stands.
pub(super) const REF: &str = "$ref";

/// Whether a description can show an example: readers follow every `$ref` they see, also one that is data.
pub(super) fn is_sayable(example: &Value) -> bool {
    match example {
        Value::Object(members) => !members.contains_key(REF) && members.values().all(is_sayable),
        Value::Array(values) => values.iter().all(is_sayable),
        _ => true,
    }
}

/// Says of members called `$ref` by a pattern what readers would take for a reference, and leaves out the examples that they
/// would follow.
fn keep_sayable(schema: &mut Value) {
    let Value::Object(keywords) = schema else {
        return;
    };
    if let Some(Value::Object(properties)) = keywords.get_mut("properties")
        && let Some(of_ref) = properties.shift_remove(REF)
    {
        if properties.is_empty() {
            keywords.shift_remove("properties");
        }
        keywords.insert(
            "patternProperties".to_owned(),
            json!({ "^\\$ref$": of_ref }),
        );
    }
    for (keyword, value) in keywords {
        match (keyword.as_str(), value) {
            ("examples", Value::Array(examples)) => examples.retain(is_sayable),
            ("properties" | "patternProperties", Value::Object(schemas)) => {
                schemas.values_mut().for_each(keep_sayable);
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(schemas)) => {
                schemas.iter_mut().for_each(keep_sayable);
            }
            ("additionalProperties" | "items" | "not", schema) => keep_sayable(schema),
            _ => {}
        }
    }
}

/// What a description says of itself.
pub(super) fn info(workspace: &Workspace, catalog: &Catalog) -> Map<String, Value> {
    let mut info = Map::from_iter([
        ("title".to_owned(), Value::from(catalog.title.as_str())),
        ("version".to_owned(), catalog.version.as_str().into()),
    ]);
    let about = schema::text::paragraphs(&[catalog.summary.clone(), catalog.doc.clone()]);
    if !about.is_empty() {
        info.insert("description".to_owned(), about.into());
    }
    info.insert(
        "license".to_owned(),
        json!({ "name": workspace.settings.license }),
    );
    info
}

/// The groups, as tags.
pub(super) fn tags(catalog: &Catalog) -> Vec<Value> {
    let groups = catalog.groups.iter().map(|group| {
        let summary = schema::text::paragraphs(std::slice::from_ref(&group.summary));
        if summary.is_empty() {
            json!({ "name": group.name })
        } else {
            json!({ "name": group.name, "description": summary })
        }
    });
    groups.collect()
}

/// A page about something.
pub(super) fn page(link: &str) -> Value {
    json!({ "url": link })
}

/// The description of each catalog in both forms, which say the same.
pub(super) fn files(
    folder: &str,
    workspace: &Workspace,
    describe: fn(&Workspace, &Catalog) -> Value,
) -> Vec<File> {
    let catalogs = workspace.catalogs.iter();
    catalogs
        .flat_map(|catalog| {
            let description = describe(workspace, catalog);
            let Catalog { name, version, .. } = catalog;
            let head = format!(
                "# Made from the catalog `{name}`, version {version}, by `cargo xtask dist`. Do not edit.\n"
            );
            [
                File {
                    path: format!("{folder}/{name}.yaml"),
                    text: head + &yaml::text(&description),
                },
                File {
                    path: format!("{folder}/{name}.json"),
                    text: format!("{description:#}\n"),
                },
            ]
        })
        .collect()
}
