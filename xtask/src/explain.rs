//! `cargo xtask explain`: shows the page of a rule, or the list of rules.

use std::fmt::Write as _;

use hookswitch_codegen::diagnostic::{near, page, rules};

use crate::exit;
use crate::generate::print;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The rule, by its code or its name: `H0102`, `wrong-type` [default: list them all]
    #[arg(value_name = "RULE")]
    rule: Option<String>,
}

pub(crate) fn run(options: &Options) -> u8 {
    let Some(name) = &options.rule else {
        print(&list());
        return exit::CLEAN;
    };
    if let Some(rule) = rules::find(name) {
        print(page(rule));
        return exit::CLEAN;
    }
    let names = rules::ALL.iter().flat_map(|rule| [rule.slug, rule.code]);
    let hint = match near::nearest(name, names) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`cargo xtask explain` lists them".to_owned(),
    };
    anstream::eprintln!("error: there is no rule `{name}`\nhelp: {hint}");
    exit::USAGE
}

fn list() -> String {
    let mut text = String::new();
    for rule in rules::ALL {
        let kind = if rule.lint.is_some() { " (lint)" } else { "" };
        let _ = writeln!(text, "{}  {:<24} {}{kind}", rule.code, rule.slug, rule.says);
    }
    text
}
