//! `cargo xtask …`: parses the command line, calls the code generator, prints.

fn main() {}
