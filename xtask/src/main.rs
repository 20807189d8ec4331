//! `cargo xtask …`: parses the command line, calls the code generator, prints.

mod against;
mod bench;
mod check;
mod debian;
mod diff;
mod dist;
mod explain;
mod fuzz;
mod generate;
mod git;
mod interop;
mod new;
mod node;
mod release;
mod root;
mod serve;
mod shown;
mod site;
mod speed;
mod test;
mod watch;

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

/// `1 file`, `2 files`.
fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

const EXIT_CODES: &str =
    "Exit codes: 0 all is well, 1 there are findings, 2 the command line is wrong.";

#[derive(Subcommand)]
enum Command {
    /// Brings every generated file in line with the catalogs
    Generate(generate::Options),
    /// Begins a catalog or an event: the smallest that passes every check
    New(new::Options),
    /// Finds what is wrong with the catalogs, and what could be better; writes nothing
    Check(check::Options),
    /// Tells what a rule is for, with an example that breaks it and the mended one
    Explain(explain::Options),
    /// Tells what changed in the catalogs, whom it breaks, and shows it by documents
    Diff(diff::Options),
    /// Makes what other teams take, ready to upload: schemas, npm packages, API descriptions
    Dist(dist::Options),
    /// Shows what `dist` made at an address of this machine
    Serve(serve::Options),
    /// Has other people's generators and validators take what is published
    Interop(interop::Options),
    /// Keeps a catalog as it is published, under a version that fits what changed, and tells so in its changelog
    Release(release::Options),
    /// Sets up what the tests need and runs them all
    Test(test::Options),
    /// Looks for inputs that break a law
    Fuzz(fuzz::Options),
    /// Times the decoders against others, measures what compiling them costs, counts instructions
    Bench(bench::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Command::Explain(options) = &arguments.command {
        return explain::run(options).into();
    }
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
        Command::New(options) => new::run(&root, &options),
        Command::Check(options) => check::run(&root, &options, &named),
        Command::Explain(options) => explain::run(&options),
        Command::Diff(options) => diff::run(&root, &options),
        Command::Dist(options) => dist::run(&root, &options),
        Command::Serve(options) => serve::run(&root, &options),
        Command::Interop(options) => interop::run(&root, &options),
        Command::Release(options) => release::run(&root, &options),
        Command::Test(options) => test::run(&root, &options),
        Command::Fuzz(options) => fuzz::run(&root, &options),
        Command::Bench(options) => bench::run(&root, &options),
    };
    code.into()
}
