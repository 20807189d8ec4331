//! Describes each catalog in OpenAPI 3.1: a webhook for each event.

use serde_json::{Map, Value, json};

use super::{File, components};
use crate::emit::schema::{Draft, Names, text};
use crate::model::{Catalog, Event, Workspace};

pub(super) fn files(workspace: &Workspace) -> Vec<File> {
    components::files("openapi", workspace, description)
}

fn description(workspace: &Workspace, catalog: &Catalog) -> Value {
    let names = Names::new(catalog);
    let mut schemas = components::schemas(workspace, catalog);
    if let Some(discriminator) = discriminator(catalog, &names)
        && let Some(Value::Object(any)) = schemas.get_mut(&names.any)
    {
        any.insert("discriminator".to_owned(), discriminator);
    }
    let events = catalog.events.iter().zip(&names.events);
    let webhooks: Map<String, Value> = events
        .map(|(event, name)| {
            let webhook = json!({ "post": operation(catalog, event, name) });
            (event.wire.clone(), webhook)
        })
        .collect();
    let mut info = components::info(workspace, catalog);
    let license = &workspace.settings.license;
    info.insert(
        "license".to_owned(),
        json!({ "name": license, "identifier": license }),
    );
    let mut description = Map::from_iter([
        ("openapi".to_owned(), "3.1.0".into()),
        ("info".to_owned(), info.into()),
        (
            "jsonSchemaDialect".to_owned(),
            Draft::D2020.dialect().into(),
        ),
    ]);
    if let Some(link) = &catalog.link {
        description.insert("externalDocs".to_owned(), components::page(link));
    }
    description.insert("tags".to_owned(), components::tags(catalog).into());
    description.insert("webhooks".to_owned(), webhooks.into());
    let components = json!({ "schemas": schemas });
    description.insert("components".to_owned(), components);
    description.into()
}

/// Which member tells events apart, and how; there is no way to say that several do, or one that readers take for a reference.
fn discriminator(catalog: &Catalog, names: &Names) -> Option<Value> {
    let [part] = &catalog.naming.parts[..] else {
        return None;
    };
    if part.wire == components::REF {
        return None;
    }
    let events = catalog.events.iter().zip(&names.events);
    let mapping: Map<String, Value> = events
        .map(|(event, name)| (event.wire.clone(), path(name).into()))
        .collect();
    Some(json!({ "propertyName": part.wire, "mapping": mapping }))
}

fn operation(catalog: &Catalog, event: &Event, name: &str) -> Value {
    let mut operation = Map::from_iter([
        (
            "operationId".to_owned(),
            Value::from(format!("receive{}", event.ident)),
        ),
        ("summary".to_owned(), text::line(&event.summary).into()),
    ]);
    let about = text::paragraphs(&[
        event.doc.clone(),
        text::evidence(event.evidence),
        text::deprecation(event.deprecated.as_ref()),
    ]);
    if !about.is_empty() {
        operation.insert("description".to_owned(), about.into());
    }
    let tags = json!([catalog.groups[event.group].name]);
    operation.insert("tags".to_owned(), tags);
    if event.deprecated.is_some() {
        operation.insert("deprecated".to_owned(), true.into());
    }
    if let Some(link) = &event.link {
        operation.insert("externalDocs".to_owned(), components::page(link));
    }
    let body = json!({
        "required": true,
        "content": {
            "application/json": {
                "schema": { "$ref": path(name) },
                "examples": examples(event),
            },
        },
    });
    operation.insert("requestBody".to_owned(), body);
    let taken = json!({ "2XX": { "description": "The event has been taken in." } });
    operation.insert("responses".to_owned(), taken);
    operation.into()
}

/// The examples, `TextSeen1`, `TextSeen2`.
fn examples(event: &Event) -> Map<String, Value> {
    let examples = event.examples.iter().zip(1..);
    let examples = examples.filter(|(example, _)| components::is_sayable(&example.event));
    examples
        .map(|(example, number)| {
            let mut said = Map::new();
            if !example.summary.is_empty() {
                said.insert("summary".to_owned(), text::line(&example.summary).into());
            }
            said.insert("value".to_owned(), example.event.clone());
            (format!("{}{number}", event.ident), said.into())
        })
        .collect()
}

fn path(name: &str) -> String {
    format!("#/components/schemas/{name}")
}
