//! Emits the `dispatch!` macro, as text: a macro's body is not Rust that a parser could print.

use std::fmt::Write as _;

use super::home;
use super::print::{Source, ident, literal};
use crate::model::{Catalog, Event};

/// `catalog/dispatch.rs`
pub(super) fn source(catalog: &Catalog) -> Source {
    let mut source = Source::new("The macro that tells events apart by their names on the wire.");
    source.verbatim(&dispatch(catalog));
    source.verbatim(&arm(catalog));
    source.verbatim(EACH);
    for group in 0..catalog.groups.len() {
        source.verbatim(&of_group(catalog, group));
    }
    source
}

fn dispatch(catalog: &Catalog) -> String {
    let library = catalog.package.replace('-', "_");
    let first = &catalog.events[0];
    let example = serde_json::to_string(&first.examples[0].event).expect("an example is JSON");
    let groups: Vec<String> = (0..catalog.groups.len())
        .map(|group| macro_of(catalog, group))
        .collect();
    format!(
        r###"/// Chooses by an event's name: one arm for each name, each with a payload of its own type.
///
/// A name that the catalog does not have does not compile, nor does an arm that is there twice. Without an arm `_` every
/// event of the catalog must have an arm, and so must `unrecognized`, for events that the catalog does not have; the
/// compiler says which one is missing. Arms are closures, or anything that can be called with a reference to the payload.
/// Where all are written as `|payload| …`, `return`, `?` and `.await` in them act on the function around the macro.
///
/// Events whose feature is off count as events that the catalog does not have, save that an arm for one of them does not
/// compile and the compiler says which feature is missing. A feature is on as soon as anybody in the build wants it, so a
/// library that does without the arm `_` should ask for all features of groups, or it stops compiling beside somebody who does.
///
/// ```
/// use {library}::{{Event, dispatch}};
///
/// let event = Event::from_json(r##"{example}"##)?;
/// let said = dispatch!(&event, {{
///     {name} => |payload| format!("{{payload:?}}"),
///     _ => |other| format!("something else: {{}}", other.name()),
/// }});
/// assert!(said.starts_with({ident:?}));
///
/// // One expression for whichever payload it is.
/// let bytes = dispatch!(&event, |payload| std::mem::size_of_val(payload));
/// assert!(bytes < 4096);
/// # Ok::<(), {library}::DecodeError>(())
/// ```
#[macro_export]
macro_rules! dispatch {{
    ($event:expr, {{ $($name:tt => |$payload:pat_param| $arm:expr),+ $(,)? }}) => {{{{
        const _: () = $crate::__hookswitch::dispatch::check(&[$(stringify!($name)),+], $crate::Kind::NAMES);
        match &$event.payload {{
            $($crate::__arm!($name, __payload) => {{
                let $payload = __payload;
                $arm
            }})+
            _ => unreachable!("every event of the catalog has an arm"),
        }}
    }}}};
    ($event:expr, {{ $($name:tt => $arm:expr),+ $(,)? }}) => {{{{
        const _: () = $crate::__hookswitch::dispatch::check(&[$(stringify!($name)),+], $crate::Kind::NAMES);
        match &$event.payload {{
            $($crate::__arm!($name, __payload) => $crate::__hookswitch::dispatch::call(__payload, $arm),)+
            _ => unreachable!("every event of the catalog has an arm"),
        }}
    }}}};
    ($event:expr, |$payload:pat_param| $body:expr $(,)?) => {{
        $crate::__each! {{ [] $event, $payload, $body; {groups} }}
    }};
}}
"###,
        name = literal(&first.wire),
        ident = first.ident,
        groups = groups.join(" "),
    )
}

/// The macro that turns the name before an arm into a pattern.
fn arm(catalog: &Catalog) -> String {
    let mut text = "#[doc(hidden)]\n#[macro_export]\nmacro_rules! __arm {\n".to_owned();
    text.push_str("    (_, $payload:ident) => { $payload };\n");
    text.push_str(
        "    (unrecognized, $payload:ident) => { $crate::Payload::Unrecognized($payload) };\n",
    );
    for event in &catalog.events {
        let (name, variant) = (literal(&event.wire), ident(&event.ident));
        let group = macro_of(catalog, event.group);
        let _ = writeln!(
            text,
            "    ({name}, $payload:ident) => {{ $crate::{group}!({name} {variant} $payload) }};"
        );
    }
    // The name is bound beside the error, so that nothing else is wrong.
    let _ = writeln!(
        text,
        "    ($other:tt, $payload:ident) => {{ $payload @ compile_error!(concat!(\"the catalog `{}` has no event named \", stringify!($other))) }};",
        catalog.name
    );
    text.push_str("}\n");
    text
}

/// The macro that puts together the arms of all groups, each of which adds its own and hands on to the next.
const EACH: &str = r#"#[doc(hidden)]
#[macro_export]
macro_rules! __each {
    ([$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $group:ident $($rest:ident)*) => {
        $crate::$group! { @each [$($arms)*] $event, $payload, $body; $($rest)* }
    };
    ([$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr;) => {
        match &$event.payload {
            $($arms)*
            $crate::Payload::Unrecognized($payload) => $body,
            _ => unreachable!("every event of the catalog has an arm"),
        }
    };
}
"#;

/// What a group's macro is called.
fn macro_of(catalog: &Catalog, group: usize) -> String {
    format!("__group_{}", super::module(&catalog.groups[group].name))
}

/// The macro of a group: its patterns and arms, or, where its feature is off, a sentence that says so.
fn of_group(catalog: &Catalog, group: usize) -> String {
    let name = macro_of(catalog, group);
    let events = catalog.events.iter().filter(|event| event.group == group);
    let arm = |event: &Event| {
        format!(
            "$crate::Payload::{}($payload) => $body,",
            ident(&event.ident)
        )
    };
    let arms: Vec<String> = events.map(arm).collect();
    let on = |condition: &str| {
        format!(
            "{condition}#[doc(hidden)]
#[macro_export]
macro_rules! {name} {{
    ($name:literal $variant:ident $payload:ident) => {{ $crate::Payload::$variant($payload) }};
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {{
        $crate::__each! {{
            [
                $($arms)*
                {}
            ]
            $event, $payload, $body; $($rest)*
        }}
    }};
}}
",
            arms.join("\n                ")
        )
    };
    if home::gate(catalog, &[group]).is_none() {
        return on("");
    }
    let feature = catalog.groups[group].feature();
    format!(
        "{}
#[cfg(not(feature = {feature:?}))]
#[doc(hidden)]
#[macro_export]
macro_rules! {name} {{
    ($name:literal $variant:ident $payload:ident) => {{
        $payload @ compile_error!(concat!(\"the event \", stringify!($name), \" is not compiled: `{package}` has it with the feature `{feature}`\"))
    }};
    (@each [$($arms:tt)*] $event:expr, $payload:pat_param, $body:expr; $($rest:ident)*) => {{
        $crate::__each! {{ [$($arms)*] $event, $payload, $body; $($rest)* }}
    }};
}}
",
        on(&format!("#[cfg(feature = {feature:?})]\n")),
        package = catalog.package,
    )
}
