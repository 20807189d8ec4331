//! Describes each catalog in AsyncAPI 3.0: a channel on which its events arrive, a message for each event.

use serde_json::{Map, Value, json};

use super::{File, components};
use crate::emit::schema::{Names, text};
use crate::model::{Catalog, Event, Workspace};

pub(super) fn files(workspace: &Workspace) -> Vec<File> {
    components::files("asyncapi", workspace, description)
}

fn description(workspace: &Workspace, catalog: &Catalog) -> Value {
    let names = Names::new(catalog);
    let mut info = components::info(workspace, catalog);
    info.insert("tags".to_owned(), components::tags(catalog).into());
    if let Some(link) = &catalog.link {
        info.insert("externalDocs".to_owned(), components::page(link));
    }
    let events = catalog.events.iter().zip(&names.events);
    let messages: Map<String, Value> = events
        .map(|(event, name)| (event.ident.clone(), message(catalog, event, name)))
        .collect();
    let idents = messages.keys();
    let listed: Map<String, Value> = idents
        .clone()
        .map(|ident| {
            (
                ident.clone(),
                reference(&format!("components/messages/{ident}")),
            )
        })
        .collect();
    let received: Vec<Value> = idents
        .map(|ident| reference(&format!("channels/events/messages/{ident}")))
        .collect();
    json!({
        "asyncapi": "3.0.0",
        "info": info,
        "defaultContentType": "application/json",
        "channels": {
            "events": {
                "address": null,
                "title": "Events",
                "description": arrival(catalog),
                "messages": listed,
            },
        },
        "operations": {
            "receiveEvent": {
                "action": "receive",
                "summary": format!("An event of {} arrives.", catalog.title),
                "channel": reference("channels/events"),
                "messages": received,
            },
        },
        "components": {
            "messages": messages,
            "schemas": components::schemas(workspace, catalog),
        },
    })
}

/// How events arrive, as far as the catalog says.
fn arrival(catalog: &Catalog) -> String {
    let carriers = catalog.carriers.iter();
    let carriers: String = carriers
        .map(|carrier| format!("\n- `{}`: {}", carrier.name, text::line(&carrier.summary)))
        .collect();
    let where_to = "Where the events arrive is agreed between sender and receiver.";
    if carriers.is_empty() {
        where_to.to_owned()
    } else {
        format!("{where_to} They have been seen to come by:\n{carriers}")
    }
}

fn message(catalog: &Catalog, event: &Event, name: &str) -> Value {
    let mut message = Map::from_iter([
        ("name".to_owned(), Value::from(event.wire.as_str())),
        ("title".to_owned(), name.into()),
        ("summary".to_owned(), text::line(&event.summary).into()),
    ]);
    let about = text::paragraphs(&[
        event.doc.clone(),
        text::evidence(event.evidence),
        text::deprecation(event.deprecated.as_ref()),
    ]);
    if !about.is_empty() {
        message.insert("description".to_owned(), about.into());
    }
    let tag = json!([{ "name": catalog.groups[event.group].name }]);
    message.insert("tags".to_owned(), tag);
    if let Some(link) = &event.link {
        message.insert("externalDocs".to_owned(), components::page(link));
    }
    let payload = reference(&format!("components/schemas/{name}"));
    message.insert("payload".to_owned(), payload);
    let examples = event.examples.iter();
    let examples = examples.filter(|example| components::is_sayable(&example.event));
    let examples = examples.map(|example| {
        let mut said = Map::new();
        if !example.summary.is_empty() {
            said.insert("summary".to_owned(), text::line(&example.summary).into());
        }
        said.insert("payload".to_owned(), example.event.clone());
        Value::Object(said)
    });
    message.insert("examples".to_owned(), examples.collect());
    message.into()
}

fn reference(path: &str) -> Value {
    json!({ "$ref": format!("#/{path}") })
}
