//! Checks the bridge to serde.
