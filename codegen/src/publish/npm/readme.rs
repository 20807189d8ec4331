//! Writes a package's `README.md`, whose code the tests run.

use std::fmt::Write as _;

use super::name;
use crate::emit::markdown;
use crate::emit::schema::file_name;
use crate::model::{Catalog, Event, Naming, PayloadPlace, Workspace};
use crate::publish::typescript::Context;

pub(super) fn text(workspace: &Workspace, context: &Context<'_>) -> String {
    let catalog = context.catalog();
    let package = name(&workspace.settings, catalog);
    let any = context.any();
    let mut text = format!(
        "# {package}\n\nThe events of {}",
        markdown::inline(&catalog.title)
    );
    let _ = writeln!(
        text,
        ", version {}, as JSON Schemas and TypeScript types.\n",
        catalog.version
    );
    if !catalog.summary.is_empty() {
        let _ = writeln!(text, "{}\n", markdown::inline(&catalog.summary));
    }
    let _ = writeln!(text, "```sh\nnpm install {package}\n```\n");
    text += &in_code(&package, context);
    text += &schemas(workspace, catalog, &package);
    let _ = writeln!(
        text,
        "## Versions\n\nThe package has the catalog's version, and a published version never changes. `{any}` has an arm \
        for events that\nthe catalog does not list, and listed texts are open to others unless the schema says why not: an \
        event, a member or\na value that the platform adds is no breaking change.\n\n## License\n\n{}",
        workspace.settings.license
    );
    text
}

/// How to tell events apart and how to validate them.
fn in_code(package: &str, context: &Context<'_>) -> String {
    let catalog = context.catalog();
    let event = &catalog.events[0];
    let any = context.any();
    let wire = &event.wire;
    let example = serde_json::to_string_pretty(&event.examples[0].event).unwrap_or_default();
    let compare = narrowing(catalog, event);
    format!(
        "## Tell events apart\n\nComparing the name narrows the type, here to `{whole}`; the arm for unrecognized events \
        does not get in the way.\n{parts}\n\
        ```ts\n\
        import {{ isKnown, type {any} }} from \"{package}\";\n\n\
        export function handle(event: {any}): string {{\n{compare}}}\n\n\
        export const receive = (body: string): string => handle(JSON.parse(body) as {any});\n\
        ```\n\n\
        `isEvent(event, \"{wire}\")` and `is{whole}(event)` do the same as functions, and `eventName(event)` tells the \
        name. They look at\nthe name alone: whether the rest is as documented is for the schemas to say.\n\n\
        ## Validate events\n\nWith [Ajv](https://ajv.js.org): `npm install ajv ajv-formats`. The schema in `schema` says \
        what a consumer may rely on; the\none in `strict` what is documented, to the last constraint, for tests and for \
        whoever sends such events.\n\n\
        ```js\n\
        import Ajv from \"ajv/dist/2020.js\";\n\
        import addFormats from \"ajv-formats\";\n\
        import {{ schema }} from \"{package}/schema\";\n\
        import {{ schema as strict }} from \"{package}/strict\";\n\n\
        const ajv = addFormats(new Ajv());\n\
        const isValid = ajv.compile(schema);\n\
        const isExact = ajv.compile(strict);\n\n\
        const event = {example};\n\n\
        console.log(isValid(event), isExact(event)); // true true\n\
        console.log(isValid({{ ...event, added: \"later\" }}), isExact({{ ...event, added: \"later\" }})); // true false\n\
        ```\n\n",
        whole = context.event(0),
        parts = several(&catalog.naming),
    )
}

/// What to say where the name is in several members.
fn several(naming: &Naming) -> String {
    if let [_] = naming.parts[..] {
        return String::new();
    }
    let members = naming.parts.iter().map(|part| format!("`{}`", part.wire));
    format!(
        "The name is in {}: compare all of them, as an event that is not listed may have some in common with one that is.\n",
        markdown::series(members)
    )
}

/// Statements that tell one event from all others: `switch` where a single member has the name.
fn narrowing(catalog: &Catalog, event: &Event) -> String {
    let place = place(catalog);
    let unlisted = "\"an event that this version of the catalog does not list\"";
    let parts = catalog.naming.parts.iter().zip(&event.parts);
    let parts: Vec<(String, String)> = parts
        .map(|(part, text)| (member("event", &part.wire), quoted(text)))
        .collect();
    if let [(member, text)] = &parts[..] {
        return format!(
            "  switch ({member}) {{\n    case {text}:\n      return {place};\n    default:\n      \
            return isKnown(event) ? \"another event\" : {unlisted};\n  }}\n"
        );
    }
    let conditions = parts
        .iter()
        .map(|(member, text)| format!("{member} === {text}"));
    let condition = conditions.collect::<Vec<_>>().join(" && ");
    format!(
        "  if (!isKnown(event)) return {unlisted};\n  if ({condition}) {{\n    return {place};\n  }}\n  \
        return \"another event\";\n"
    )
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// An expression for something of the event that it takes a narrowed type to get at.
fn place(catalog: &Catalog) -> String {
    match &catalog.payload {
        PayloadPlace::Member(place) => {
            format!(
                "`its payload is ${{JSON.stringify({})}}`",
                member("event", place)
            )
        }
        PayloadPlace::Flat => "`it is ${JSON.stringify(event)}`".to_owned(),
    }
}

fn member(of: &str, name: &str) -> String {
    let plain = name
        .chars()
        .enumerate()
        .all(|(at, c)| c == '_' || c.is_ascii_alphabetic() || (at > 0 && c.is_ascii_digit()));
    if plain {
        format!("{of}.{name}")
    } else {
        format!("{of}[{}]", serde_json::Value::from(name))
    }
}

/// What there is in files.
fn schemas(workspace: &Workspace, catalog: &Catalog, package: &str) -> String {
    let Catalog { name, version, .. } = catalog;
    let base = &workspace.settings.base_url;
    let file = file_name(&catalog.events[0].wire);
    format!(
        "## Files\n\n\
        | Import | Is |\n| --- | --- |\n\
        | `{package}/schemas/catalog.schema.json` | every event, what a consumer may rely on (draft 2020-12) |\n\
        | `{package}/schemas/strict/catalog.schema.json` | every event, what is documented |\n\
        | `{package}/schemas/{file}` | one event; its name with `.` for `:` |\n\
        | `{package}/schemas/strict/{file}` | the same, what is documented |\n\
        | `{package}/schemas/draft-07/catalog.schema.json` | every event, for tools that know no newer draft; `draft-07/strict` too |\n\n\
        Each schema refers to no other file, and its `$id` is where it is published: `{base}/{name}/{version}/…`.\n\n"
    )
}
