//! Makes the module that tells events apart by name, for `import` and for `require`.

use serde_json::Value;

use super::Context;
use super::types::quoted;

/// For `import`.
pub(in crate::publish) fn esm(context: &Context<'_>) -> String {
    let guards: String = guards(context)
        .map(|(name, event)| {
            format!("export const {name} = (event) => eventName(event) === {event};\n")
        })
        .collect();
    format!(
        "{}export {{ eventName, eventNames, isEvent, isKnown }};\n{guards}",
        body(context)
    )
}

/// For `require`.
pub(in crate::publish) fn commonjs(context: &Context<'_>) -> String {
    let guards: String = guards(context)
        .map(|(name, event)| format!("exports.{name} = (event) => eventName(event) === {event};\n"))
        .collect();
    let own: String = ["eventName", "eventNames", "isEvent", "isKnown"]
        .iter()
        .map(|name| format!("exports.{name} = {name};\n"))
        .collect();
    format!("\"use strict\";\n\n{}{own}{guards}", body(context))
}

/// Each event's guard and name.
fn guards(context: &Context<'_>) -> impl Iterator<Item = (String, String)> {
    let events = context.catalog.events.iter().zip(&context.events);
    events.map(|(event, whole)| (format!("is{whole}"), quoted(&event.wire)))
}

fn body(context: &Context<'_>) -> String {
    let catalog = context.catalog;
    let names: String = catalog
        .events
        .iter()
        .map(|event| format!("  {},\n", quoted(&event.wire)))
        .collect();
    let parts: Vec<&str> = (catalog.naming.parts.iter())
        .map(|part| part.wire.as_str())
        .collect();
    format!(
        "// Made from the catalog `{}`, version {}, by `cargo xtask dist`. Do not edit.\n\n\
        const eventNames = Object.freeze([\n{names}]);\n\
        const known = new Set(eventNames);\n\n\
        function eventName(event) {{\n  \
          if (typeof event !== \"object\" || event === null) return undefined;\n  \
          const parts = {}.map((member) => event[member]);\n  \
          return parts.every((part) => typeof part === \"string\") ? parts.join({}) : undefined;\n\
        }}\n\n\
        const isKnown = (event) => known.has(eventName(event));\n\
        const isEvent = (event, name) => eventName(event) === name;\n\n",
        catalog.name,
        catalog.version,
        Value::from(parts),
        quoted(&catalog.naming.separator),
    )
}
