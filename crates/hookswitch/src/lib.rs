//! The runtime of generated event crates.
#![forbid(unsafe_code)]
