//! `cargo xtask …`: parses the command line, calls the code generator, prints.

mod bench;
mod generate;
mod root;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The exit codes of every command.
mod exit {
    pub(crate) const CLEAN: u8 = 0;
    pub(crate) const FINDINGS: u8 = 1;
    pub(crate) const USAGE: u8 = 2;
}

/// Turns the event catalogs under `schema/` into crates, JSON Schemas and reference docs.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version = None, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// The workspace: the folder with `schema/` in it [default: the nearest one, from here upwards]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
}

const EXIT_CODES: &str =
    "Exit codes: 0 all is well, 1 there are findings, 2 the command line is wrong.";

#[derive(Subcommand)]
enum Command {
    /// Brings every generated file in line with the catalogs
    Generate(generate::Options),
    /// Sets up what the tests need and runs them all
    Test(test::Options),
    /// Times the decoders against others, measures what compiling them costs, counts instructions
    Bench(bench::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let named = root::argument(arguments.root.as_deref());
    let root = match root::find(arguments.root) {
        Ok(root) => root,
        Err(message) => {
            anstream::eprintln!("error: {message}");
            return exit::USAGE.into();
        }
    };
    let code = match arguments.command {
        Command::Generate(options) => generate::run(&root, &options, &named),
        Command::Test(options) => test::run(&root, &options),
        Command::Bench(options) => bench::run(&root, &options),
    };
    code.into()
}
