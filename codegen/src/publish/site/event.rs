//! Makes the page of one event.

use minijinja::{Value, context};

use super::book::{Book, PER_PAGE};
use super::html::{block, code, external, inline, safe};
use super::members::Tree;
use super::{code as colours, decoded, paths, shown_grade, words};
use crate::emit::schema::{Document, Mode};
use crate::model::{Catalog, Event, Naming, PayloadPlace};

/// Events listed beside a page, on either side of its own.
const BESIDE: usize = 15;

/// What the template needs, the schemas apart.
pub(super) fn page(book: &Book<'_>, root: &str, index: usize) -> Value {
    let catalog = book.catalog;
    let event = &catalog.events[index];
    let beside = &book.groups[event.group];
    let place = book.place_in_group[index];
    let link = |index: Option<usize>| {
        index.map(|index| context! { href => book.event(index), name => catalog.events[index].wire.clone() })
    };
    let from = place.saturating_sub(BESIDE);
    let to = (place + BESIDE + 1).min(beside.len());
    let members = catalog.payload_members(event);
    let examples: Vec<Value> = event
        .examples
        .iter()
        .map(|example| {
            context! {
                summary => safe(inline(&example.summary)),
                json => safe(colours::json(&example.event)),
                rust => safe(colours::rust(&decoded::rust(catalog, event, example))),
                typescript => safe(colours::typescript(&decoded::typescript(book, event, example))),
            }
        })
        .collect();
    context! {
        event => context! {
            name => event.wire.clone(),
            summary => safe(inline(&event.summary)),
            plain => event.summary.clone(),
            doc => safe(block(&event.doc)),
            deprecated => event.deprecated.as_ref().map(|why| safe(words::deprecation(why))),
            grade => event.evidence.map(shown_grade),
            particulars => particulars(book, root, event),
            naming => safe(naming(&catalog.naming, event)),
            place => safe(place_of_payload(&catalog.payload)),
            carriers => carriers(catalog, event),
            present => safe(words::names(event.present.iter().map(|&at| catalog.envelope[at].wire.as_str()))),
            absent => safe(words::names(event.absent.iter().map(|&at| catalog.envelope[at].wire.as_str()))),
            members => Tree::new(book, root).members("", members),
            envelope => Tree::flat(book, root).members("envelope.", &catalog.envelope),
            examples => examples,
            history => history(catalog, index),
            related => related(book, root, event),
        },
        group => context! {
            title => catalog.groups[event.group].title.clone(),
            href => book.group(event.group, place / PER_PAGE),
            events => beside[from..to].iter().map(|&at| context! {
                name => catalog.events[at].wire.clone(), href => book.event(at), here => at == index,
                deprecated => catalog.events[at].deprecated.is_some(),
            }).collect::<Vec<_>>(),
            more => beside.len() - (to - from),
        },
        groups => groups_beside(book, event.group),
        previous => link(index.checked_sub(1)),
        next => link(Some(index + 1).filter(|&next| next < catalog.events.len())),
    }
}

/// Other groups for the list beside the page, as long as they are few.
fn groups_beside(book: &Book<'_>, own: usize) -> Vec<Value> {
    const MOST: usize = 40;
    let groups = &book.catalog.groups;
    let all = groups.iter().enumerate().filter(|_| groups.len() <= MOST);
    all.map(|(at, group)| {
        context! { title => group.title.clone(), href => book.group(at, 0), events => book.groups[at].len(), here => at == own }
    })
    .collect()
}

/// What can be said in a line each.
fn particulars(book: &Book<'_>, root: &str, event: &Event) -> Vec<Value> {
    let catalog = book.catalog;
    let mut lines = Vec::new();
    let mut say = |what: &str, title: &str, text: String| {
        if !text.is_empty() {
            lines.push(context! { what => what, title => title, text => safe(text) });
        }
    };
    let home = paths::href(&paths::catalog(catalog));
    let evidence = event.evidence.map_or(String::new(), |grade| {
        format!(
            "<a href=\"{root}{home}#evidence\">{}</a>: {}",
            grade.as_str(),
            grade.meaning()
        )
    });
    let sources = event.sources.iter().map(|&at| {
        let source = &catalog.sources[at];
        let anchor = paths::anchor(&source.name);
        format!(
            "<a href=\"{root}{home}#s-{anchor}\">{}</a>",
            super::html::escape(&source.title)
        )
    });
    say("Evidence", "", evidence);
    say("Sources", "", words::series(sources));
    say("In Rust", "", code(&format!("Payload::{}", event.ident)));
    let vendor = event
        .link
        .as_deref()
        .map_or(String::new(), |link| external(link, Some(link)));
    say("Vendor’s page", "", vendor);
    for (fact, value) in catalog.facts.iter().zip(&event.facts) {
        let value = value.as_ref().map_or(String::new(), words::fact);
        say(&words::title(&fact.name), &fact.summary, value);
    }
    lines
}

/// Where the event's name stands.
fn naming(naming: &Naming, event: &Event) -> String {
    let parts = naming.parts.iter().zip(&event.parts).map(|(part, text)| {
        let aliases = words::names(part.aliases.iter().map(String::as_str));
        let aliases = if aliases.is_empty() {
            aliases
        } else {
            format!(" (or {aliases})")
        };
        format!(
            "{}{aliases} is {}",
            code(&part.wire),
            code(&serde_json::Value::from(text.as_str()).to_string())
        )
    });
    words::series(parts)
}

fn place_of_payload(place: &PayloadPlace) -> String {
    match place {
        PayloadPlace::Member(member) => format!("in member {}", code(member)),
        PayloadPlace::Flat => "beside the envelope’s members, in the same object".to_owned(),
    }
}

fn carriers(catalog: &Catalog, event: &Event) -> Vec<Value> {
    let carriers = event.carriers.iter().map(|&at| &catalog.carriers[at]);
    carriers
        .map(|carrier| {
            context! {
                name => carrier.name.clone(),
                anchor => paths::anchor(&carrier.name),
                summary => safe(inline(&carrier.summary)),
            }
        })
        .collect()
}

/// What the catalog and its releases know of an event's past, oldest last.
fn history(catalog: &Catalog, index: usize) -> Vec<Value> {
    let event = &catalog.events[index];
    let mut told = Vec::new();
    if let Some(deprecated) = &event.deprecated {
        let version = deprecated
            .since
            .clone()
            .unwrap_or_else(|| catalog.version.clone());
        told.push(context! { version => version, text => safe("Deprecated.") });
    }
    let kept = catalog.history.get(index);
    let changes = kept.map_or(&[][..], |history| &history.changes);
    for (version, what) in changes.iter().rev() {
        let version = version.as_deref().unwrap_or(words::UNRELEASED);
        told.push(context! { version => version, text => safe(inline(what)) });
    }
    if let Some(history) = kept {
        let version = history.since.as_deref().unwrap_or(words::UNRELEASED);
        told.push(context! { version => version, text => safe("First described.") });
    }
    let files = words::names(event.files.iter().map(String::as_str));
    let text = match &catalog.extends {
        Some(base) => {
            let folder = format!("schema/{}/", catalog.name);
            let own = event
                .files
                .iter()
                .filter(|file| file.starts_with(&folder))
                .count();
            match (own, own == event.files.len()) {
                (0, _) => format!("Taken over from the catalog {}, in {files}.", code(base)),
                (_, true) => format!("Added to what the catalog {} has, in {files}.", code(base)),
                _ => format!(
                    "Taken over from the catalog {} and changed, in {files}.",
                    code(base)
                ),
            }
        }
        None => format!("Described in {files}."),
    };
    told.push(context! { version => catalog.version.clone(), text => safe(text) });
    told
}

fn related(book: &Book<'_>, root: &str, event: &Event) -> Vec<Value> {
    let kinds = [
        ("Comes after", &event.related.follows),
        ("Comes before", &event.related.precedes),
        ("Never together with", &event.related.excludes),
        ("See also", &event.related.see),
    ];
    let some = kinds.into_iter().filter(|(_, events)| !events.is_empty());
    some.map(|(what, events)| {
        let events = events.iter().map(|&at| {
            let summary = safe(inline(&book.catalog.events[at].summary));
            context! { link => safe(book.event_link(root, at)), summary => summary }
        });
        context! { what => what, events => events.collect::<Vec<_>>() }
    })
    .collect()
}

/// The longest schema that stands on the page itself.
const LONGEST_SCHEMA: usize = 14_000;

/// What the page says of the event's schemas, which lie in a folder beside it.
pub(super) fn schemas(
    root: &str,
    catalog: &Catalog,
    documents: &[(&Document, &str)],
) -> Vec<Value> {
    let shown = documents.iter().map(|(document, text)| {
        let href = paths::href(&format!(
            "{}/schemas/{}",
            paths::folder(catalog),
            document.path
        ));
        context! {
            mode => match document.mode { Mode::Open => "open", Mode::Strict => "strict" },
            id => document.id.clone(),
            href => format!("{root}{href}"),
            size => size(text.len()),
            text => (text.len() <= LONGEST_SCHEMA).then_some(*text),
        }
    });
    shown.collect()
}

/// `3 kB`.
fn size(bytes: usize) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}
