//! Makes catalogs from small texts and compares them.

use std::fmt::Write as _;

use hookswitch_codegen::emit;
use hookswitch_codegen::evolve::{self, Audience, Finding, Level, Policy, Version};
use hookswitch_codegen::load::Sources;
use hookswitch_codegen::model::{Catalog, Workspace};
use hookswitch_codegen::resolve;
use jsonschema::Validator;
use serde_json::Value;

pub(crate) const SETTINGS: &str =
    "base_url: https://example.com/schemas\nruntime: { version: 0.1.0 }\nlicense: MIT\n";

/// A workspace with one catalog, `acme`; `None` if there is a mistake in it.
pub(crate) fn read(text: &str) -> Option<Workspace> {
    let sources = Sources::new([
        ("schema/settings.yaml", SETTINGS),
        ("schema/acme/catalog.yaml", text),
    ]);
    resolve::workspace(&sources).0
}

/// The same, of a text without mistakes.
pub(crate) fn workspace(text: &str) -> Workspace {
    let sources = Sources::new([
        ("schema/settings.yaml", SETTINGS),
        ("schema/acme/catalog.yaml", text),
    ]);
    let (workspace, findings) = resolve::workspace(&sources);
    workspace.unwrap_or_else(|| {
        let mut text = String::new();
        for finding in findings {
            let _ = writeln!(text, "{}", finding.message);
        }
        panic!("the catalog has mistakes:\n{text}")
    })
}

pub(crate) fn compare(old: &Catalog, new: &Catalog, policy: Policy) -> Vec<Finding> {
    let version = |catalog| Version {
        catalog,
        origin: None,
    };
    evolve::compare(version(old), version(new), policy)
}

/// The worst verdict for an event: its own findings and those of the envelope.
pub(crate) fn worst(findings: &[Finding], event: &str, audience: Audience) -> Level {
    findings
        .iter()
        .filter(|finding| finding.event.as_deref().is_none_or(|it| it == event))
        .map(|finding| finding.verdicts.level(audience))
        .max()
        .unwrap_or_default()
}

/// The published schemas of a catalog, in a validator that shares no code with ours.
pub(crate) struct Schemas {
    files: Vec<(String, Value)>,
}

impl Schemas {
    pub(crate) fn of(workspace: &Workspace) -> Schemas {
        let files = emit::schema::files(workspace, &workspace.catalogs[0]);
        let read = |file: emit::File| {
            let at = file.path.find("/schemas/").expect("a schema");
            let name = file.path[at + "/schemas/".len()..].to_owned();
            (name, serde_json::from_str(&file.text).expect("JSON"))
        };
        Schemas {
            files: files.into_iter().map(read).collect(),
        }
    }

    /// The schema of an event; the bundle's where the catalog does not have it.
    pub(crate) fn event(&self, wire: &str, strict: bool) -> Validator {
        let folder = if strict { "strict/" } else { "" };
        let find = |name: String| self.files.iter().find(|(path, _)| *path == name);
        let own = find(format!("{folder}{}", emit::schema::file_name(wire)));
        let bundle = || find(format!("{folder}{}", emit::schema::BUNDLE)).expect("the bundle");
        jsonschema::options()
            .should_validate_formats(true)
            .build(&own.unwrap_or_else(bundle).1)
            .expect("a schema")
    }
}
