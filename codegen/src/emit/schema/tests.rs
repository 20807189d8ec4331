//! What the schemas say of a small catalog.
