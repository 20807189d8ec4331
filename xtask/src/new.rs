//! `cargo xtask new`: begins a catalog or an event, with all that a check asks for.

use std::fs;
use std::path::Path;

use hookswitch_codegen::author::{self, Beginning, Refusal};
use hookswitch_codegen::tree::Changes;
use hookswitch_codegen::{Reading, diagnostic};

use crate::generate::print;
use crate::{count, exit};

#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// A catalog with its crate and a first event
    Catalog {
        /// The folder in `schema/`: small letters, digits and hyphens
        name: String,

        /// The name of the first event
        #[arg(long, value_name = "NAME", default_value = "thing:happened")]
        event: String,
    },
    /// An event of a catalog that is there, with a fixture
    Event {
        /// The catalog
        catalog: String,

        /// The event's name: `order:paid`
        name: String,

        /// The group, which is the file it is written into [default: the file that the name begins with, or `catalog.yaml`]
        #[arg(long)]
        group: Option<String>,

        /// One sentence for a reader who meets the event in a log
        #[arg(long)]
        summary: Option<String>,
    },
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    let Reading {
        workspace,
        findings,
        sources,
        ..
    } = hookswitch_codegen::read(root);
    // A workspace's first catalog is begun where there is none.
    let none = findings
        .iter()
        .all(|it| it.rule == diagnostic::rules::NO_CATALOG);
    let tree = match (&options.what, &workspace) {
        (What::Catalog { name, event }, _) if none || workspace.is_some() => {
            let manifest = fs::read_to_string(root.join("Cargo.toml")).ok();
            if root
                .join("crates")
                .join(format!("hookswitch-{name}"))
                .exists()
            {
                anstream::eprintln!("error: there is a crate `hookswitch-{name}` already");
                return exit::USAGE;
            }
            let beginning = Beginning {
                catalog: name.clone(),
                event: event.clone(),
                group: None,
                summary: None,
            };
            author::catalog(&sources, &beginning, manifest.as_deref())
        }
        (
            What::Event {
                catalog,
                name,
                group,
                summary,
            },
            Some(workspace),
        ) => {
            let beginning = Beginning {
                catalog: catalog.clone(),
                event: name.clone(),
                group: group.clone(),
                summary: summary.clone(),
            };
            author::event(&sources, workspace, &beginning)
        }
        _ => Err(Refusal::Mistakes(findings, Box::new(sources))),
    };
    let tree = match tree {
        Ok(tree) => tree,
        Err(Refusal::Asked(message)) => {
            anstream::eprintln!("error: {message}");
            return exit::USAGE;
        }
        Err(Refusal::Mistakes(findings, sources)) => {
            anstream::eprint!("{}", diagnostic::render(&findings, &sources, true));
            anstream::eprintln!(
                "error: nothing is written because of {}",
                count(findings.len(), "finding")
            );
            return exit::FINDINGS;
        }
    };
    match tree.write(root) {
        Ok(Changes { written, .. }) => {
            print(
                &written
                    .iter()
                    .map(|path| format!("wrote   {path}\n"))
                    .collect::<String>(),
            );
            exit::CLEAN
        }
        Err(error) => {
            anstream::eprintln!("error: {error}");
            exit::FINDINGS
        }
    }
}
