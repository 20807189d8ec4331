//! Emits the `dispatch!` macro, as text: a macro's body is not Rust that a parser could print.

use std::fmt::Write as _;

use super::print::{Source, ident, literal};
use crate::model::Catalog;

/// `catalog/dispatch.rs`
pub(super) fn source(catalog: &Catalog) -> Source {
    let mut source = Source::new("The macro that tells events apart by their names on the wire.");
    source.verbatim(&dispatch(catalog));
    source.verbatim(&arm(catalog));
    source
}

fn dispatch(catalog: &Catalog) -> String {
    let library = catalog.package.replace('-', "_");
    let first = &catalog.events[0];
    let example = serde_json::to_string(&first.examples[0].event).expect("an example is JSON");
    let mut each = String::new();
    for event in &catalog.events {
        let _ = writeln!(
            each,
            "            $crate::Payload::{}($payload) => $body,",
            ident(&event.ident)
        );
    }
    format!(
        r###"/// Chooses by an event's name: one arm for each name, each with a payload of its own type.
///
/// A name that the catalog does not have does not compile, nor does an arm that is there twice. Without an arm `_` every
/// event of the catalog must have an arm, and so must `unrecognized`, for events that the catalog does not have; the
/// compiler says which one is missing. Arms are closures, or anything that can be called with a reference to the payload.
/// Where all are written as `|payload| …`, `return`, `?` and `.await` in them act on the function around the macro.
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
        match &$event.payload {{
{each}            $crate::Payload::Unrecognized($payload) => $body,
            _ => unreachable!("every event of the catalog has an arm"),
        }}
    }};
}}
"###,
        name = literal(&first.wire),
        ident = first.ident,
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
        let _ = writeln!(
            text,
            "    ({name}, $payload:ident) => {{ $crate::Payload::{variant}($payload) }};"
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
