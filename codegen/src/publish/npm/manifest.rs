//! Writes a package's `package.json`.

use serde_json::{Map, Value, json};

use super::name;
use crate::model::{Catalog, Workspace};

/// No scripts and no dependencies: installing it runs nothing and brings nothing else.
pub(super) fn text(workspace: &Workspace, catalog: &Catalog) -> String {
    let settings = &workspace.settings;
    let mut description = format!("JSON Schemas and TypeScript types of {}", catalog.title);
    if !catalog.summary.is_empty() {
        description = format!("{description}: {}", catalog.summary.trim_end_matches('.'));
    }
    let mut manifest = json!({
        "name": name(settings, catalog),
        "version": catalog.version,
        "description": description,
        "keywords": ["events", "webhooks", "json-schema", "typescript", catalog.name],
        "license": settings.license,
    });
    let rest = json!({
        "type": "module",
        "sideEffects": false,
        "main": "./index.cjs",
        "module": "./index.js",
        "types": "./index.d.cts",
        "exports": {
            ".": both("index"),
            "./schema": both("schema"),
            "./strict": both("strict"),
            "./schemas/*": "./schemas/*",
            "./package.json": "./package.json",
        },
        "files": ["*.js", "*.cjs", "*.d.ts", "*.d.cts", "schemas"],
        "engines": { "node": ">=16" },
        "publishConfig": { "access": "public" },
    });
    let members = manifest.as_object_mut().into_iter();
    for members in members {
        if let Some(link) = &catalog.link {
            members.insert("homepage".into(), link.as_str().into());
        }
        if let Some(repository) = &settings.repository {
            members.insert("repository".into(), self::repository(repository));
        }
        members.extend(rest.as_object().cloned().unwrap_or_else(Map::new));
    }
    format!("{manifest:#}\n")
}

/// An entry point for `import` and `require`, each with types of its own kind.
fn both(stem: &str) -> Value {
    json!({
        "import": { "types": format!("./{stem}.d.ts"), "default": format!("./{stem}.js") },
        "require": { "types": format!("./{stem}.d.cts"), "default": format!("./{stem}.cjs") },
    })
}

fn repository(url: &str) -> Value {
    let plain = url.trim_end_matches('/').trim_end_matches(".git");
    json!({ "type": "git", "url": format!("git+{plain}.git") })
}
