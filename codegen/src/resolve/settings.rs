//! Completes the settings of the workspace.

use super::check::{check_url, check_version, is_lower};
use crate::diagnostic::{Diagnostic, rules};
use crate::model;
use crate::syntax::{Settings, Text};

/// The settings with what holds where they say nothing.
pub(super) fn settle(written: &Settings, findings: &mut Vec<Diagnostic>) -> model::Settings {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.value.clone());
    if let Some(url) = &written.base_url {
        // The ids of schemas are made by adding to it.
        check_url(url, "?#", findings);
    }
    if let Some(url) = &written.repository {
        check_url(url, "", findings);
    }
    if let Some(version) = &written.runtime_version {
        check_version(version, "the runtime's version", findings);
    }
    if let Some(scope) = &written.npm_scope {
        check_scope(scope, findings);
    }
    model::Settings {
        base_url: text(&written.base_url).map_or_else(
            || "https://example.com/schemas".to_owned(),
            |url| url.trim_end_matches('/').to_owned(),
        ),
        runtime_path: text(&written.runtime_path),
        runtime_version: text(&written.runtime_version)
            .unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned()),
        license: text(&written.license).unwrap_or_else(|| "MIT OR Apache-2.0".to_owned()),
        repository: text(&written.repository),
        npm_scope: text(&written.npm_scope),
    }
}

/// The scope becomes part of packages' names.
fn check_scope(scope: &Text, findings: &mut Vec<Diagnostic>) {
    if !is_lower(&scope.value, "-") {
        let message = format!("`{}` cannot be a scope of npm packages", scope.value);
        findings.push(
            Diagnostic::error(rules::INVALID_NAME, message, scope.span, "")
                .help("write it without `@`, in small letters, digits and hyphens, a letter first"),
        );
    }
}
