//! Makes the site that people read: a folder of pages that needs no server, no network and no script.
//!
//! Every page is a function of the model, put into a template of the folder beside this file. What leaves this module as
//! HTML has been through `html`, or through the templates' own escaping.

mod book;
mod catalog;
mod check;
mod code;
mod decoded;
mod event;
mod html;
mod members;
mod paths;
mod script;
mod search;
mod template;
mod types;
mod words;

use std::ops::Range;

use minijinja::{Value, context};

use self::book::Book;
use super::File;
use crate::emit::schema::{Document, Draft, Mode, Schemas};
use crate::model::{Catalog, Grade, TypeId, Workspace};
use crate::parallel;

/// All files of the site, the validators of its payload checker apart: those are compiled from [`bundles`].
pub(super) fn files(workspace: &Workspace) -> Vec<File> {
    let site = Site::new(workspace);
    let mut jobs: Vec<Job> = vec![Job::Home, Job::Check, Job::Search];
    for (book, _) in site.books.iter().enumerate() {
        jobs.extend(site.jobs(book));
    }
    let made = parallel::map(&jobs, |job| site.work(job));
    let assets = template::ASSETS
        .into_iter()
        .map(|(path, text)| file(path, text.to_owned()));
    made.into_iter().flatten().chain(assets).collect()
}

/// The schemas of which the payload checker wants validators, catalog by catalog: open, then strict.
pub fn bundles(workspace: &Workspace) -> Vec<(String, [String; 2])> {
    check::bundles(workspace)
}

/// Where the validator of a catalog lies.
pub fn validator_path(catalog: &str) -> String {
    format!("{FOLDER}/{}", check::validator_path(catalog))
}

/// Where the search library lies.
pub const SEARCH_LIBRARY: &str = "site/assets/minisearch.js";

/// The folder of the site.
pub const FOLDER: &str = "site";

fn file(path: &str, text: String) -> File {
    File {
        path: format!("{FOLDER}/{path}"),
        text,
    }
}

/// A piece of work that is worth a core of its own.
enum Job {
    Home,
    Check,
    Search,
    /// The pages of one catalog that are not of one event or type.
    Front(usize),
    /// The schemas of one catalog and, since the pages show them, the pages of its events from one to another.
    Events(usize, Range<usize>),
    /// The pages of the types that events share.
    Types(usize),
}

/// Events whose pages are made in one go.
const TOGETHER: usize = 128;

/// Everything that pages are made from.
struct Site<'m> {
    books: Vec<Book<'m>>,
    /// Per catalog: its open and its strict schemas.
    schemas: Vec<Vec<Schemas<'m>>>,
    templates: minijinja::Environment<'static>,
}

impl<'m> Site<'m> {
    fn new(workspace: &'m Workspace) -> Site<'m> {
        let books = workspace
            .catalogs
            .iter()
            .map(|catalog| Book::new(&workspace.settings, catalog));
        let modes = [Mode::Open, Mode::Strict];
        let wanted: Vec<(&Catalog, Mode)> = (workspace.catalogs.iter())
            .flat_map(|catalog| modes.map(|mode| (catalog, mode)))
            .collect();
        let mut schemas = parallel::map(&wanted, |(catalog, mode)| {
            Schemas::new(workspace, catalog, Draft::D2020, *mode)
        })
        .into_iter();
        let mut pair = || schemas.by_ref().take(modes.len()).collect();
        Site {
            books: books.collect(),
            schemas: workspace.catalogs.iter().map(|_| pair()).collect(),
            templates: template::all(),
        }
    }

    fn jobs(&self, book: usize) -> Vec<Job> {
        let events = self.books[book].catalog.events.len();
        let starts = (0..events).step_by(TOGETHER);
        let ranges = starts.map(|from| Job::Events(book, from..(from + TOGETHER).min(events)));
        [Job::Types(book), Job::Front(book)]
            .into_iter()
            .chain(ranges)
            .collect()
    }

    fn work(&self, job: &Job) -> Vec<File> {
        match job {
            Job::Home => vec![self.home()],
            Job::Check => check::files(&self.books)
                .into_iter()
                .chain([self.page("check.html", "check.html", None, check::page(&self.books))])
                .collect(),
            Job::Search => vec![file(search::PATH, search::data(&self.books))],
            Job::Front(book) => self.front(&self.books[*book]),
            Job::Events(book, events) => self.events(*book, events.clone()),
            Job::Types(book) => self.types(&self.books[*book]),
        }
    }

    fn home(&self) -> File {
        let catalogs = self.books.iter().map(|book| {
            let catalog = book.catalog;
            let count = |grade: Grade| {
                catalog.events.iter().filter(|event| event.evidence == Some(grade)).count()
            };
            context! {
                title => catalog.title.clone(),
                name => catalog.name.clone(),
                href => paths::href(&paths::catalog(catalog)),
                summary => html::safe(html::inline(&catalog.summary)),
                version => catalog.version.clone(),
                extends => catalog.extends.clone(),
                events => words::count(catalog.events.len(), "event"),
                groups => words::count(catalog.groups.len(), "group"),
                grades => Grade::ALL.into_iter().filter(|grade| count(*grade) > 0).map(|grade| context! {
                    count => count(grade), ..shown_grade(grade)
                }).collect::<Vec<_>>(),
            }
        });
        let total: usize = self
            .books
            .iter()
            .map(|book| book.catalog.events.len())
            .sum();
        let page = context! {
            catalogs => catalogs.collect::<Vec<_>>(),
            total => words::count(total, "event"),
        };
        self.page("home.html", "index.html", None, page)
    }

    /// The first page of a catalog, the pages of its groups, and the list of its types.
    fn front(&self, book: &Book<'_>) -> Vec<File> {
        let path = paths::catalog(book.catalog);
        let mut made = vec![
            self.page(
                "catalog.html",
                &path,
                Some(book),
                catalog::page(book, &paths::root(&path)),
            ),
            self.page(
                "types.html",
                &paths::types(book.catalog),
                Some(book),
                types::list(book),
            ),
        ];
        if !book.is_small() {
            for group in 0..book.groups.len() {
                for part in 0..catalog::parts(book, group) {
                    let path = paths::group(book.catalog, group, part);
                    made.push(self.page(
                        "group.html",
                        &path,
                        Some(book),
                        catalog::group(book, group, part),
                    ));
                }
            }
        }
        made
    }

    /// The pages of some events, and their schemas.
    fn events(&self, book: usize, events: Range<usize>) -> Vec<File> {
        let (at, book) = (book, &self.books[book]);
        let catalog = book.catalog;
        let folder = paths::folder(catalog);
        let documents: Vec<Document> = (self.schemas[at].iter())
            .flat_map(|schemas| events.clone().map(|index| schemas.event(index)))
            .collect();
        let texts: Vec<String> = documents.iter().map(Document::text).collect();
        let mut made = Vec::new();
        for index in events {
            let path = paths::event(catalog, &catalog.events[index]);
            let root = paths::root(&path);
            let own: Vec<(&Document, &str)> = documents
                .iter()
                .zip(&texts)
                .filter(|(document, _)| document.event == Some(index))
                .map(|(document, text)| (document, text.as_str()))
                .collect();
            let schemas = event::schemas(&root, catalog, &own);
            let page = context! { schemas => schemas, ..event::page(book, &root, index) };
            made.push(self.page("event.html", &path, Some(book), page));
        }
        let schemas = documents.iter().zip(texts);
        made.extend(
            schemas
                .map(|(document, text)| file(&format!("{folder}/schemas/{}", document.path), text)),
        );
        made
    }

    fn types(&self, book: &Book<'_>) -> Vec<File> {
        let uses = types::uses(book);
        let pages = book.shared().map(|id: TypeId| {
            let path = book.type_path(id);
            let page = types::page(book, &paths::root(path), id, &uses[id.0]);
            self.page("type.html", path, Some(book), page)
        });
        pages.collect()
    }

    /// A page from its template; `page` is what is particular to it.
    fn page(&self, template: &str, path: &str, book: Option<&Book<'_>>, page: Value) -> File {
        let of_catalog = book.map(|book| {
            let Book { catalog, .. } = book;
            context! {
                title => catalog.title.clone(),
                name => catalog.name.clone(),
                version => catalog.version.clone(),
                href => paths::href(&paths::catalog(catalog)),
                types => book.shared().next().map(|_| paths::href(&paths::types(catalog))),
                events => catalog.events.len(),
            }
        });
        let around = context! { root => paths::root(path), catalog => of_catalog, ..page };
        file(path, template::render(&self.templates, template, around))
    }
}

/// A grade of evidence as the templates show it.
fn shown_grade(grade: Grade) -> Value {
    let class = match grade {
        Grade::A => "a",
        Grade::B | Grade::BMinus => "b",
        Grade::C | Grade::CMinus => "c",
        Grade::D => "d",
    };
    context! { name => grade.as_str(), meaning => grade.meaning(), class => class }
}
