//! Makes an npm package of each catalog: its schemas, the TypeScript types, and what tells events apart.

mod manifest;
mod readme;

use serde_json::Value;

use super::File;
use super::typescript::{self, Context};
use crate::emit::schema::{self, BUNDLE, Document, Draft, Mode};
use crate::model::{Catalog, Settings, Workspace};

/// The packages of every catalog.
pub(super) fn files(workspace: &Workspace) -> Vec<File> {
    let packages = workspace.catalogs.iter();
    packages
        .flat_map(|catalog| package(workspace, catalog))
        .collect()
}

/// `@hookswitch/vonage`; without a scope, what the crate is called.
pub(super) fn name(settings: &Settings, catalog: &Catalog) -> String {
    match &settings.npm_scope {
        Some(scope) => format!("@{scope}/{}", catalog.name),
        None => catalog.package.clone(),
    }
}

fn package(workspace: &Workspace, catalog: &Catalog) -> Vec<File> {
    let context = Context::new(catalog);
    let schemas = documents(workspace, catalog);
    let bundle = |mode: Mode| {
        let is_it = |document: &&Document| {
            document.event.is_none() && document.draft == Draft::D2020 && document.mode == mode
        };
        schemas.iter().find(is_it).expect("there is a bundle")
    };
    let types = context.declarations();
    let mut files = vec![
        (
            "package.json".to_owned(),
            manifest::text(workspace, catalog),
        ),
        ("README.md".to_owned(), readme::text(workspace, &context)),
        ("index.js".to_owned(), typescript::esm(&context)),
        ("index.cjs".to_owned(), typescript::commonjs(&context)),
        // The same text twice: what `import` sees is typed as a module, what `require` sees as none.
        ("index.d.ts".to_owned(), types.clone()),
        ("index.d.cts".to_owned(), types),
    ];
    for (stem, mode) in [("schema", Mode::Open), ("strict", Mode::Strict)] {
        files.extend(entry(stem, bundle(mode)));
    }
    let texts = schemas.iter();
    files.extend(texts.map(|document| (format!("schemas/{}", document.path), document.text())));
    let files = files.into_iter();
    files
        .map(|(path, text)| File {
            path: format!("npm/{}/{path}", catalog.name),
            text,
        })
        .collect()
}

/// Every schema in 2020-12, and the bundles in draft-07 too.
fn documents(workspace: &Workspace, catalog: &Catalog) -> Vec<Document> {
    let mut documents = schema::documents(workspace, catalog, Draft::D2020);
    let older = |mode| schema::bundle(workspace, catalog, Draft::D07, mode);
    documents.extend([older(Mode::Open), older(Mode::Strict)]);
    documents
}

/// A bundle as a module: for `import` the schema itself, since not everything can import JSON; for `require` its file.
fn entry(stem: &str, bundle: &Document) -> Vec<(String, String)> {
    let folder = bundle.mode.folder();
    let types = "/** The JSON Schema of every event of the catalog, draft 2020-12. */\n\
        export declare const schema: { readonly [keyword: string]: unknown };\n";
    let compact = Value::to_string(&bundle.schema);
    vec![
        (
            format!("{stem}.js"),
            format!("export const schema = {compact};\n"),
        ),
        (
            format!("{stem}.cjs"),
            format!(
                "\"use strict\";\n\nexports.schema = require(\"./schemas/{folder}{BUNDLE}\");\n"
            ),
        ),
        (format!("{stem}.d.ts"), types.to_owned()),
        (format!("{stem}.d.cts"), types.to_owned()),
    ]
}
