//! Nothing but tests: see `groups.rs`.
