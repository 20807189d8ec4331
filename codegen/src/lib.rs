//! From event catalogs in YAML to Rust crates, JSON Schemas and reference docs.
//!
//! ```text
//! schema/*.yaml ─ load ─▶ syntax ─ resolve ─▶ model ─ emit ─▶ tree ─▶ crates/*/…/generated/
//! ```
//!
//! [`load`] reads folders and nothing else does; [`resolve`] turns what the files say into what they mean and is the
//! last that can find a mistake; each file of [`emit`] makes one output from the model; [`tree`] writes, or tells what
//! it would write. Everything between reading and writing is a function of values.

pub mod load;
pub mod syntax;
pub mod resolve;
pub mod model;

pub mod emit;
pub mod tree;

pub mod diagnostic;
pub mod names;
