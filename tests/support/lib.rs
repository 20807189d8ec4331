//! What the test binaries share: where fixtures are and how they are read.
