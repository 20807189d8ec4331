//! Shows findings: in the format and the colours that the command line and the terminal ask for.

use std::env;
use std::io::{IsTerminal as _, Write as _};

use hookswitch_codegen::diagnostic::{Diagnostic, Format};
use hookswitch_codegen::load::Sources;

#[derive(clap::Args, Clone, Copy)]
#[group(skip)]
pub(crate) struct Options {
    /// Who reads the findings: people (on standard error), or programs (on standard output)
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Written,

    /// Whether to use colours; `NO_COLOR` and `CLICOLOR_FORCE` are heeded too
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    color: Color,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum Written {
    /// The lines at fault, underlined
    #[default]
    Human,
    /// One JSON document
    Json,
    /// A SARIF 2.1.0 log, for code scanners
    Sarif,
    /// GitHub's workflow commands
    Github,
}

#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Color {
    /// Where standard error is a terminal
    #[default]
    Auto,
    /// Everywhere
    Always,
    /// Nowhere
    Never,
}

/// Whether `CLICOLOR_FORCE=0` says that colours are for terminals alone, and there is none.
fn is_unforced() -> bool {
    env::var_os("CLICOLOR_FORCE").is_some_and(|it| it == "0") && !std::io::stderr().is_terminal()
}

impl Options {
    /// Makes the choice of colours hold for all that is printed.
    pub(crate) fn settle(self) {
        match self.color {
            Color::Auto if is_unforced() => anstream::ColorChoice::Never.write_global(),
            Color::Auto => {}
            Color::Always => anstream::ColorChoice::Always.write_global(),
            Color::Never => anstream::ColorChoice::Never.write_global(),
        }
    }

    /// Prints findings. A machine format is data: it goes to standard output, and there is a document without findings too.
    pub(crate) fn findings(self, findings: &[Diagnostic], sources: &Sources) {
        let format = match self.format {
            Written::Human => Format::Human,
            Written::Json => Format::Json,
            Written::Sarif => Format::Sarif,
            Written::Github => Format::Github,
        };
        let text = format.print(findings, sources, true);
        match format {
            Format::Human => anstream::eprint!("{text}"),
            // That nobody reads it any more is no reason to fail.
            _ => drop(anstream::stdout().write_all(text.as_bytes())),
        }
    }

    /// Prints what else there is to say: to standard output, unless that holds a document.
    pub(crate) fn say(self, text: &str) {
        match self.format {
            Written::Human => drop(anstream::stdout().write_all(text.as_bytes())),
            _ => anstream::eprint!("{text}"),
        }
    }
}
