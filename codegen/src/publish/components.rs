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

/// Whether a description can show an example: readers follow every `$ref` they see, also one that is data.
pub(super) fn is_sayable(example: &Value) -> bool {
    match example {
        Value::Object(members) => !members.contains_key("$ref") && members.values().all(is_sayable),
        Value::Array(values) => values.iter().all(is_sayable),
        _ => true,
    }
}

/// Leaves out the examples of a schema that a description cannot show.
fn keep_sayable(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::Array(examples) if key == "examples" => examples.retain(is_sayable),
                    value => keep_sayable(value),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(keep_sayable),
        _ => {}
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

/// A description in both forms, which say the same.
pub(super) fn files(folder: &str, catalog: &Catalog, description: &Value) -> [File; 2] {
    let Catalog { name, version, .. } = catalog;
    let head = format!(
        "# Made from the catalog `{name}`, version {version}, by `cargo xtask dist`. Do not edit.\n"
    );
    [
        File {
            path: format!("{folder}/{name}.yaml"),
            text: head + &yaml::text(description),
        },
        File {
            path: format!("{folder}/{name}.json"),
            text: format!("{description:#}\n"),
        },
    ]
}
