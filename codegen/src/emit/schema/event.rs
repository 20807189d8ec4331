//! Describes whole events as they arrive: name, envelope and payload.

use serde_json::Value;

use super::defs::{Defs, of_members};
use super::types::{Context, Property, reference};
use super::{Object, object, text};
use crate::model::{Event, PayloadPlace, TypeId};

/// The schema of one event, by its index, with all that it refers to.
pub(super) fn alone(defs: &Defs<'_>, index: usize) -> Object {
    let event = &defs.context.catalog.events[index];
    let mut schema = whole(defs.context, &defs.names.events[index], event);
    let needed = defs.needed(roots(defs.context, event));
    if !needed.is_empty() {
        schema.insert("$defs".into(), needed.into());
    }
    schema
}

/// The schema of any event of the catalog.
pub(super) fn bundle(defs: &Defs<'_>) -> Object {
    let catalog = defs.context.catalog;
    let arms = defs
        .names
        .events
        .iter()
        .map(|name| Value::from(reference(name)));
    let mut schema = object([
        ("title", defs.names.any.as_str().into()),
        ("description", text::any(catalog).into()),
        ("oneOf", arms.collect()),
    ]);
    let events = defs.names.events.iter().zip(&catalog.events);
    let mut all: Object = events
        .map(|(name, event)| (name.clone(), whole(defs.context, name, event).into()))
        .collect();
    all.extend(
        defs.needed(
            catalog
                .events
                .iter()
                .flat_map(|event| roots(defs.context, event)),
        ),
    );
    schema.insert("$defs".into(), all.into());
    schema
}

/// An event as an object.
fn whole(context: Context<'_>, name: &str, event: &Event) -> Object {
    let description = text::with_deprecation(text::event(event), event.deprecated.as_ref());
    let mut schema = object([("title", name.into()), ("description", description.into())]);
    if event.deprecated.is_some() {
        schema.insert("deprecated".into(), true.into());
    }
    schema.extend(context.object(properties(context, event)));
    let examples = event.examples.iter().map(|example| example.event.clone());
    schema.insert("examples".into(), examples.collect());
    schema
}

/// All that an event's object has. The envelope is the same for all events, as it is for the decoder: which members an
/// event carries depends on how it arrives.
fn properties(context: Context<'_>, event: &Event) -> Vec<Property> {
    let catalog = context.catalog;
    let names = catalog.naming.parts.iter().zip(&event.parts);
    let mut properties: Vec<Property> = names
        .map(|(part, text)| Property::text(&part.wire, text))
        .collect();
    properties.extend(context.properties(&catalog.envelope));
    let payload = catalog.payload_members(event);
    match &catalog.payload {
        PayloadPlace::Flat => properties.extend(context.properties(payload)),
        PayloadPlace::Member(place) => properties.push(Property {
            name: place.clone(),
            schema: reference(&catalog.ty(event.payload).name).into(),
            // Left out, a payload is an empty one.
            required: payload.iter().any(|member| !member.optional),
        }),
    }
    properties
}

/// The types that an event's schema refers to.
fn roots(context: Context<'_>, event: &Event) -> Vec<TypeId> {
    let mut roots: Vec<TypeId> = of_members(&context.catalog.envelope).collect();
    match context.catalog.payload {
        PayloadPlace::Member(_) => roots.push(event.payload),
        PayloadPlace::Flat => roots.extend(of_members(context.catalog.payload_members(event))),
    }
    roots
}
