//! Lists the keys of the language, each with what it means and what it expects: what the reader takes, editors complete.

pub use super::expects::{Expects, Key};

use Expects as E;

pub(super) const fn key(name: &'static str, expects: Expects, doc: &'static str) -> Key {
    Key { name, doc, expects }
}

/// What `catalog.yaml` says once.
pub const HEADER: [Key; 17] = [
    key("title", E::Text, "what a person calls the catalog"),
    key(
        "summary",
        E::Text,
        "one sentence; more; the page the catalog is drawn from",
    ),
    key(
        "doc",
        E::Text,
        "one sentence; more; the page the catalog is drawn from",
    ),
    key(
        "link",
        E::Url,
        "one sentence; more; the page the catalog is drawn from",
    ),
    key(
        "version",
        E::Version,
        "of the catalog and of its crate, as in [semver](https://semver.org)",
    ),
    key(
        "crate",
        E::Text,
        "the crate's name; `hookswitch-` and the folder's name if left out",
    ),
    key(
        "name",
        E::TextOr(&NAME),
        "where the event's name is: a member (`type`), or `{member, aliases, prefix}`, or `{members: [category, action], separator: .}`",
    ),
    key(
        "payload",
        E::Text,
        "the member that holds the payload. Left out: payload members lie beside the envelope's",
    ),
    key(
        "envelope",
        E::Members,
        "members common to all events. Optional (`?`) as soon as one event on one carrier goes without",
    ),
    key(
        "order",
        E::Texts,
        "the members of an event's object in the order in which they mostly arrive: `[type, \"*\", body]`, `\"*\"` for all others. Decoders look for the next one first; they read any order",
    ),
    key(
        "groups",
        E::Named(&GROUP),
        "group name → `{title, summary}`, in the order in which readers should meet them",
    ),
    key(
        "carriers",
        E::Named(&CARRIER),
        "carrier name → `{summary, doc, link, order}`: how events arrive",
    ),
    key(
        "sources",
        E::Named(&SOURCE),
        "source name → `{title, link}`: what the catalog cites",
    ),
    key(
        "facts",
        E::Named(&FACT),
        "fact name → `{type, summary}`: things to say of each event, typed `boolean`, `integer` or `string`",
    ),
    key("extends", E::Text, "another catalog to start from"),
    key(
        "removes",
        E::Keys(&REMOVES),
        "what not to take over from it: `{events: […], types: […], envelope: […], facts: […]}`; what events say of a fact goes with it, and a member goes from every `order`",
    ),
    key(
        "overrides",
        E::Keys(&OVERRIDES),
        "what to change in what was taken over: `{events, types, envelope}`, each name → the keys that differ. Keys that are not given stay; `fields`, `enum`, `variants` are merged by name, and `null` takes one out",
    ),
];

/// What every file of a catalog can define.
pub const DEFINITIONS: [Key; 2] = [
    key(
        "types",
        E::TypeDefinitions,
        "`types` maps a PascalCase name to a definition. Which key it has says what it is:",
    ),
    key(
        "events",
        E::EventDefinitions,
        "`events` maps an event's key to its definition. The key is the event's name on the wire and gives the Rust names:",
    ),
];

/// Where the event's name is.
pub const NAME: [Key; 5] = [
    key("member", E::Text, "the member that carries it"),
    key(
        "aliases",
        E::Texts,
        "other names that the member also arrives under; they are read, never written",
    ),
    key("prefix", E::Text, "what every name on the wire begins with"),
    key("members", E::Texts, "the members that carry its parts"),
    key("separator", E::Text, "what stands between the parts"),
];

/// A group.
pub const GROUP: [Key; 2] = [
    key("title", E::Text, "what a person calls it"),
    key("summary", E::Text, "one sentence"),
];

/// A carrier.
pub const CARRIER: [Key; 4] = [
    key("summary", E::Text, "one sentence"),
    key("doc", E::Text, "more, in Markdown"),
    key("link", E::Url, "a page about it"),
    key(
        "order",
        E::Texts,
        "the members of an event's object in the order in which they mostly arrive by it, where that is not the catalog's `order`. Aliases may stand in it",
    ),
];

/// A source.
pub const SOURCE: [Key; 2] = [
    key("title", E::Text, "what a person calls it"),
    key("link", E::Url, "a page about it"),
];

/// A fact.
pub const FACT: [Key; 2] = [
    key(
        "type",
        E::FactType,
        "typed `boolean`, `integer` or `string`",
    ),
    key("summary", E::Text, "one sentence"),
];

/// What not to take over.
pub const REMOVES: [Key; 4] = [
    key("events", E::Texts, "what not to take over"),
    key("types", E::Texts, "what not to take over"),
    key("envelope", E::Texts, "what not to take over"),
    key("facts", E::Texts, "what not to take over"),
];

/// What to change.
pub const OVERRIDES: [Key; 3] = [
    key(
        "events",
        E::EventDefinitions,
        "what to change in what was taken over",
    ),
    key(
        "types",
        E::TypeDefinitions,
        "what to change in what was taken over",
    ),
    key(
        "envelope",
        E::Members,
        "what to change in what was taken over",
    ),
];

/// What any definition can say of itself.
pub const NOTES: [Key; 5] = [
    key("summary", E::Text, "one sentence"),
    key("doc", E::Text, "more, in Markdown"),
    key(
        "deprecated",
        E::Flag(&DEPRECATED),
        "`true`, or `{since, use, note}`: since which version of the catalog, what to use instead, why",
    ),
    key("evidence", E::Grade, "how well the definition is attested"),
    key("sources", E::Texts, "names from the catalog's `sources`"),
];

/// Whether and why not to use something.
pub const DEPRECATED: [Key; 3] = [
    key("since", E::Text, "since which version of the catalog"),
    key("use", E::Text, "what to use instead"),
    key("note", E::Text, "why"),
];

/// What an event has beside [`NOTES`].
pub const EVENT: [Key; 13] = [
    key(
        "fields",
        E::Members,
        "the payload's members, as in a struct",
    ),
    key(
        "include",
        E::Texts,
        "`include` adds the members of other structs first",
    ),
    key(
        "example",
        E::Any,
        "one payload; name and envelope are filled in",
    ),
    key(
        "examples",
        E::ListOf(&EXAMPLE),
        "several: a list of `{summary, envelope, payload}`; `envelope` overrides what is filled in, `null` leaves a member out",
    ),
    key(
        "wire",
        E::Text,
        "the whole name on the wire, where it is not the catalog's `prefix` followed by the key",
    ),
    key(
        "renamed_from",
        E::Text,
        "what it was called in the last release",
    ),
    key(
        "group",
        E::Text,
        "the group, where it is not the file's name; in `catalog.yaml`, where it is not the declared group that the key begins with, or else `general`",
    ),
    key(
        "present",
        E::Texts,
        "envelope members that every event of this kind carries, beside the required ones; only these are filled into examples",
    ),
    key("absent", E::Texts, "envelope members that it never carries"),
    key(
        "carriers",
        E::Texts,
        "where it has been seen to arrive: names from the catalog's `carriers`",
    ),
    key(
        "related",
        E::Keys(&RELATED),
        "`{follows, precedes, excludes, see}`: lists of events of this catalog",
    ),
    key("facts", E::Values, "values for the catalog's `facts`"),
    key("link", E::Url, "a page about this event"),
];

/// An example of an event.
pub const EXAMPLE: [Key; 3] = [
    key("summary", E::Text, "one sentence"),
    key(
        "envelope",
        E::Values,
        "`envelope` overrides what is filled in, `null` leaves a member out",
    ),
    key("payload", E::Any, "one payload"),
];

/// Other events.
pub const RELATED: [Key; 4] = [
    key("follows", E::Texts, "lists of events of this catalog"),
    key("precedes", E::Texts, "lists of events of this catalog"),
    key("excludes", E::Texts, "lists of events of this catalog"),
    key("see", E::Texts, "lists of events of this catalog"),
];

/// What gives a type or a member its shape.
pub const SHAPE: [Key; 10] = [
    key(
        "type",
        E::Type,
        "the type; or, instead of it, one of the definitions below, written in place (its Rust name is that of its owner followed by the member's)",
    ),
    key(
        "fields",
        E::Members,
        "a struct: members, as above. `include` adds the members of other structs first",
    ),
    key(
        "include",
        E::Texts,
        "`include` adds the members of other structs first",
    ),
    key(
        "enum",
        E::EnumValues,
        "text with listed values: `[in, out]`, or a mapping from value to its summary, or to `{summary, doc, deprecated}`",
    ),
    key(
        "closed",
        E::Text,
        "Open: a value that is not listed is kept. `closed: the reason` makes it refuse them",
    ),
    key(
        "tag",
        E::Text,
        "a union told apart by the text in member `tag`",
    ),
    key(
        "variants",
        E::Variants,
        "`variants` maps that text to a struct (`fields`, `include`, `summary`, `doc`)",
    ),
    key(
        "untagged",
        E::Variant,
        "`untagged`, written like a variant, stands for an object without the tag",
    ),
    key(
        "one_of",
        E::Types,
        "a union told apart by JSON type: `[boolean, AudioState]`. At most one arm each of: text, number, boolean, list, object",
    ),
    key(
        "example",
        E::Any,
        "a value; an envelope member's is filled into the events' examples",
    ),
];

/// What the strict schemas demand.
pub const CONSTRAINTS: [Key; 4] = [
    key(
        "range",
        E::Bounds,
        "bounds of a number, both inclusive, each optional: `-1..1`, `1..`, `..1000`",
    ),
    key(
        "length",
        E::Bounds,
        "bounds of a text's length in characters: `..70`",
    ),
    key(
        "items",
        E::Bounds,
        "bounds of the number of a list's elements: `1..`",
    ),
    key(
        "pattern",
        E::Text,
        "a regular expression (ECMA-262) that a text matches somewhere",
    ),
];

/// What a type has beside its shape.
pub const TYPE: [Key; 2] = [
    key(
        "values",
        E::Integers,
        "`values` maps known integers of an open set to their summaries",
    ),
    key(
        "renamed_from",
        E::Text,
        "what it was called in the last release",
    ),
];

/// What a member has beside its shape.
pub const MEMBER: [Key; 4] = [
    key(
        "aliases",
        E::Texts,
        "other names that the member also arrives under; they are read, never written",
    ),
    key(
        "renamed_from",
        E::Text,
        "what it was called in the last release",
    ),
    key(
        "unit",
        E::Text,
        "what a quantity is counted in: `seconds`, `bytes`",
    ),
    key(
        "boxed",
        E::Boolean,
        "`true` keeps the value, an object or a union, on the heap: for rare, large parts, and for a type that contains itself",
    ),
];

/// An arm of a tagged union.
pub const VARIANT: [Key; 4] = [
    key("summary", E::Text, "one sentence"),
    key("doc", E::Text, "more, in Markdown"),
    key(
        "fields",
        E::Members,
        "a struct: members, as above. `include` adds the members of other structs first",
    ),
    key(
        "include",
        E::Texts,
        "`include` adds the members of other structs first",
    ),
];

/// A described value of an enum.
pub const VALUE: [Key; 3] = [
    key("summary", E::Text, "one sentence"),
    key("doc", E::Text, "more, in Markdown"),
    key(
        "deprecated",
        E::Flag(&DEPRECATED),
        "`true`, or `{since, use, note}`: since which version of the catalog, what to use instead, why",
    ),
];

/// What holds for the whole workspace.
pub const SETTINGS: [Key; 6] = [
    key(
        "base_url",
        E::Url,
        "the published schemas' `$id`s begin with it",
    ),
    key(
        "runtime",
        E::Keys(&RUNTIME),
        "where generated crates find the runtime crate",
    ),
    key(
        "license",
        E::Text,
        "for the manifests of new crates and npm packages",
    ),
    key(
        "repository",
        E::Url,
        "for the manifests of new crates and npm packages",
    ),
    key("npm_scope", E::Text, "the npm packages' scope, without `@`"),
    key(
        "lints",
        E::Levels,
        "the levels of lints that differ from their own",
    ),
];

/// Where the runtime is.
pub const RUNTIME: [Key; 2] = [
    key("path", E::Text, "`path` from the workspace's root"),
    key("version", E::Version, "`version` in the registry"),
];
