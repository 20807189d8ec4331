//! Compiles the schemas of events; the only module that knows the validator.

use std::collections::HashMap;

use jsonschema::Validator;

use crate::emit::schema::{self, Draft, Mode};
use crate::model::{Catalog, Workspace};
use crate::parallel;

/// A validator for each event that is wanted; formats count.
pub(super) fn each(
    workspace: &Workspace,
    catalog: &Catalog,
    mode: Mode,
    wanted: impl Fn(usize) -> bool,
) -> HashMap<usize, Validator> {
    let documents = schema::documents(workspace, catalog, Draft::D2020);
    let documents: Vec<_> = documents
        .into_iter()
        .filter(|document| document.mode == mode && document.event.is_some_and(&wanted))
        .collect();
    let compiled = parallel::map(&documents, |document| {
        let options = jsonschema::options().should_validate_formats(true);
        // A pattern that does not compile has been found by another pass.
        Some((document.event?, options.build(&document.schema).ok()?))
    });
    compiled.into_iter().flatten().collect()
}
