//! `cargo xtask test`: sets up what the tests need, then runs them all, and stops where one fails.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use hookswitch_codegen::features;

use crate::{exit, node, site};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only the docs site, in a browser
    #[arg(long)]
    site: bool,

    /// For `cargo test`; with any, only that runs
    #[arg(
        value_name = "ARGS",
        trailing_var_arg = true,
        allow_hyphen_values = true
    )]
    arguments: Vec<OsString>,
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    if options.site {
        return in_browser(root);
    }
    let web = root.join("tests/web");
    if web.join("package-lock.json").is_file()
        && let Err(message) = node::install(&web)
    {
        anstream::eprintln!("error: {message}");
        return exit::FINDINGS;
    }
    let steps = if options.arguments.is_empty() {
        all(root)
    } else {
        vec![cargo(root, &["test", "--workspace"]).with(&options.arguments)]
    };
    for step in steps {
        anstream::eprintln!("# {step}");
        if !step.run() {
            anstream::eprintln!("error: this failed: {step}");
            return exit::FINDINGS;
        }
    }
    let has_site = root.join("tests/site/package-lock.json").is_file();
    if options.arguments.is_empty() && has_site {
        return in_browser(root);
    }
    exit::CLEAN
}

/// The tests of the docs site.
fn in_browser(root: &Path) -> u8 {
    match site::test(root) {
        Ok(true) => exit::CLEAN,
        Ok(false) => exit::FINDINGS,
        Err(message) => {
            anstream::eprintln!("error: {message}");
            exit::FINDINGS
        }
    }
}

/// Everything that has to pass.
fn all(root: &Path) -> Vec<Step> {
    let mut steps = vec![cargo(root, &["test", "--workspace"])];
    let published = published(root);
    let packages: Vec<&str> = published
        .iter()
        .flat_map(|name| ["--package", name])
        .collect();
    if !packages.is_empty() {
        let groups = features_of(root, &published, <[String]>::to_vec).join(",");
        let without = ["test", "--no-default-features", "--features", &groups];
        steps.push(cargo(root, &[&without, &packages[..]].concat()));
        steps.push(cargo(
            root,
            &[&["test", "--all-features"], &packages[..]].concat(),
        ));
        steps.extend(combinations(root, &published, &packages));
    }
    if root.join("crates/hookswitch/Cargo.toml").is_file() {
        steps.push(for_this_processor(root));
    }
    let mut docs = cargo(root, &["doc", "--workspace", "--no-deps", "--all-features"]);
    docs.variable = Some(("RUSTDOCFLAGS", "-D warnings"));
    steps.push(docs);
    steps
}

/// The parts of the runtime that are compiled otherwise where it is known which processor will run them.
fn for_this_processor(root: &Path) -> Step {
    let target = root.join("target/native");
    let target = target.to_string_lossy();
    let test = ["test", "--quiet", "--package", "hookswitch", "--lib"];
    let mut step = cargo(root, &[&test[..], &["--target-dir", &target]].concat());
    step.variable = Some(("RUSTFLAGS", "-C target-cpu=native"));
    step
}

/// Some of the sets of features that somebody may choose, without a warning: nothing, the first group alone, the last with serde.
fn combinations(root: &Path, published: &[String], packages: &[&str]) -> Vec<Step> {
    let first = features_of(root, published, |groups| {
        groups.first().cloned().into_iter().collect()
    });
    let last = features_of(root, published, |groups| {
        let last = groups.last().cloned();
        last.into_iter().chain(["serde".to_owned()]).collect()
    });
    let chosen = |command: &[&str], features: &[String]| {
        let features = features.join(",");
        let with = ["--no-default-features", "--features", &features];
        cargo(root, &[command, &with, packages].concat())
    };
    let mut docs = chosen(&["doc", "--no-deps"], &[]);
    docs.variable = Some(("RUSTDOCFLAGS", "-D warnings"));
    let mut steps = vec![docs];
    for features in [&[][..], &first, &last] {
        let mut step = chosen(&["check"], features);
        step.variable = Some(("RUSTFLAGS", "-D warnings"));
        steps.push(step);
    }
    let groups = root.join("tests/groups");
    if groups.join("Cargo.toml").is_file() {
        // A workspace of its own, which leaves nothing in its folder.
        let target = root.join("target/groups");
        let target = target.to_string_lossy();
        steps.push(cargo(
            &groups,
            &["test", "--quiet", "--locked", "--target-dir", &target],
        ));
    }
    steps
}

/// Features that are chosen from the groups of each crate, as one command for all of them names them.
fn features_of(
    root: &Path,
    published: &[String],
    choose: impl Fn(&[String]) -> Vec<String>,
) -> Vec<String> {
    let of_crate = |name: &String| {
        let manifest = root.join("crates").join(name).join("Cargo.toml");
        let text = fs::read_to_string(manifest).unwrap_or_default();
        let groups: Vec<String> = features::names(&text)
            .into_iter()
            .filter(|name| !features::OWN.contains(&&**name))
            .collect();
        let chosen = if groups.is_empty() {
            Vec::new()
        } else {
            choose(&groups)
        };
        chosen
            .into_iter()
            .map(|feature| format!("{name}/{feature}"))
            .collect::<Vec<_>>()
    };
    published.iter().flat_map(of_crate).collect()
}

/// The crates that others use, which are called like their folders.
fn published(root: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(root.join("crates")) else {
        return Vec::new();
    };
    let folders = entries
        .flatten()
        .filter(|entry| entry.path().join("Cargo.toml").is_file());
    let mut names: Vec<String> = folders
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

/// The cargo that started this, or else the one on the path.
fn cargo(root: &Path, arguments: &[&str]) -> Step {
    let mut step = Step::new(root, "cargo", arguments);
    step.program = env::var_os("CARGO").unwrap_or(step.program);
    step
}

/// A command to run.
struct Step {
    shown: &'static str,
    program: OsString,
    arguments: Vec<OsString>,
    folder: std::path::PathBuf,
    variable: Option<(&'static str, &'static str)>,
}

impl Step {
    fn new(folder: &Path, program: &'static str, arguments: &[&str]) -> Step {
        Step {
            shown: program,
            program: program.into(),
            arguments: arguments.iter().map(OsString::from).collect(),
            folder: folder.to_owned(),
            variable: None,
        }
    }

    fn with(mut self, more: &[OsString]) -> Step {
        self.arguments.extend_from_slice(more);
        self
    }

    /// Whether it succeeded; why not has then been printed.
    fn run(&self) -> bool {
        let status = Command::new(&self.program)
            .args(&self.arguments)
            .envs(self.variable)
            .current_dir(&self.folder)
            .status();
        match status {
            Ok(status) => status.success(),
            Err(error) => {
                anstream::eprintln!("error: `{}` does not start: {error}", self.shown);
                false
            }
        }
    }
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "(cd {}", self.folder.display())?;
        if let Some((name, value)) = self.variable {
            write!(f, " && {name}='{value}'")?;
        } else {
            write!(f, " &&")?;
        }
        write!(f, " {}", self.shown)?;
        for argument in &self.arguments {
            write!(f, " {}", argument.to_string_lossy())?;
        }
        write!(f, ")")
    }
}
