//! Declares whole events, their union, and what tells them apart.

use std::fmt::Write as _;

use super::types::{members, property, quoted};
use super::{Context, doc};
use crate::emit::schema::text;
use crate::model::{Event, PayloadPlace};

pub(super) fn declarations(context: &Context<'_>) -> String {
    let mut text = unions(context);
    text += &functions(context);
    let envelope = members(context, &context.catalog.envelope);
    let _ = write!(
        text,
        "/** What every event may carry beside its name and its payload. */\nexport interface {} {{\n{envelope}}}\n",
        context.envelope
    );
    for (index, event) in context.catalog.events.iter().enumerate() {
        let _ = write!(text, "\n{}", whole(context, index, event));
    }
    text
}

/// The types that are about all events.
fn unions(context: &Context<'_>) -> String {
    let Context {
        catalog,
        any,
        known,
        unrecognized,
        map,
        name,
        envelope,
        open,
        ..
    } = context;
    let about = doc::comment("", &text::any(catalog), None);
    let parts: String = (catalog.naming.parts.iter())
        .map(|part| format!("  {}: {open};\n", property(&part.wire)))
        .collect();
    let payload = match &catalog.payload {
        PayloadPlace::Member(place) => format!("  {}?: unknown;\n", property(place)),
        PayloadPlace::Flat => String::new(),
    };
    let rows: String = (catalog.events.iter().zip(&context.events))
        .map(|(event, name)| format!("  {}: {name};\n", quoted(&event.wire)))
        .collect();
    format!(
        "{about}export type {any} = {known} | {unrecognized};\n\n\
        /** An event that the catalog lists. */\n\
        export type {known} = {map}[{name}];\n\n\
        /** The name of an event that the catalog lists. */\n\
        export type {name} = keyof {map};\n\n\
        /** The events by their names. */\n\
        export interface {map} {{\n{rows}}}\n\n\
        declare const unrecognized: unique symbol;\n\n\
        /**\n \
        * A text that the catalog does not list, in a place where it lists texts. It has a string's methods, and a mark that\n \
        * exists for the compiler alone: what has been compared with a listed text is not of this type.\n \
        */\n\
        export interface {open} extends String {{\n  readonly [unrecognized]: true;\n}}\n\n\
        /** An event that the catalog does not list, such as one that was added after this version of it. */\n\
        export interface {unrecognized} extends {envelope} {{\n{parts}{payload}  [member: string]: unknown;\n}}\n\n"
    )
}

/// What the module can do.
fn functions(context: &Context<'_>) -> String {
    let Context {
        any,
        known,
        map,
        name,
        ..
    } = context;
    let mut text = format!(
        "/** The names of all events that the catalog lists, in its order. */\n\
        export declare const eventNames: readonly {name}[];\n\n\
        /** The event's name; `undefined` if it has none. */\n\
        export declare function eventName(event: {any}): string | undefined;\n\n\
        /** Whether the catalog lists the event, going by its name. */\n\
        export declare function isKnown(event: {any}): event is {known};\n\n\
        /** Whether this is the event's name. Its members are not looked at: that is what the schemas are for. */\n\
        export declare function isEvent<N extends {name}>(event: {any}, name: N): event is {map}[N];\n\n"
    );
    for (event, whole) in context.catalog.events.iter().zip(&context.events) {
        let about = format!("Whether it is `{}`, going by its name.", event.wire);
        let _ = writeln!(
            text,
            "{}export declare function is{whole}(event: {any}): event is {whole};\n",
            doc::comment("", &about, event.deprecated.as_ref()),
        );
    }
    text
}

/// An event as an object.
fn whole(context: &Context<'_>, index: usize, event: &Event) -> String {
    let catalog = context.catalog;
    let payload = catalog.ty(event.payload);
    let mut lines: String = (catalog.naming.parts.iter().zip(&event.parts))
        .map(|(part, text)| format!("  {}: {};\n", property(&part.wire), quoted(text)))
        .collect();
    let mut bases = context.envelope.clone();
    match &catalog.payload {
        PayloadPlace::Member(place) => {
            let needed = catalog.payload_members(event).iter().any(|m| !m.optional);
            let optional = if needed { "" } else { "?" };
            let _ = writeln!(lines, "  {}{optional}: {};", property(place), payload.name);
        }
        PayloadPlace::Flat => {
            let _ = write!(bases, ", {}", payload.name);
        }
    }
    format!(
        "{}export interface {} extends {bases} {{\n{lines}}}\n",
        doc::comment("", &text::event(event), event.deprecated.as_ref()),
        context.event(index),
    )
}
