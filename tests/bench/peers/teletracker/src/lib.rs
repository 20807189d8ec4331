//! The events of `teletracker` by other means.

#![expect(
    missing_docs,
    reason = "the names are those of the catalog, which documents them"
)]

peers::catalog!(flat);
