//! Holds the templates and the other files that pages are made of.

use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, UndefinedBehavior, Value, escape_formatter};

use super::html::escape;

const TEMPLATES: [(&str, &str); 9] = [
    ("base.html", include_str!("templates/base.html")),
    ("catalog.html", include_str!("templates/catalog.html")),
    ("check.html", include_str!("templates/check.html")),
    ("event.html", include_str!("templates/event.html")),
    ("group.html", include_str!("templates/group.html")),
    ("home.html", include_str!("templates/home.html")),
    ("parts.html", include_str!("templates/parts.html")),
    ("type.html", include_str!("templates/type.html")),
    ("types.html", include_str!("templates/types.html")),
];

/// The files that lie in the site as they are, with their places there.
pub(super) const ASSETS: [(&str, &str); 15] = [
    ("assets/base.css", include_str!("assets/base.css")),
    ("assets/layout.css", include_str!("assets/layout.css")),
    ("assets/parts.css", include_str!("assets/parts.css")),
    ("assets/check.css", include_str!("assets/check.css")),
    ("assets/icon.svg", include_str!("assets/icon.svg")),
    ("assets/theme.js", include_str!("assets/theme.js")),
    ("assets/page.js", include_str!("assets/page.js")),
    ("assets/filter.js", include_str!("assets/filter.js")),
    ("assets/search.js", include_str!("assets/search.js")),
    (
        "assets/search-index.js",
        include_str!("assets/search-index.js"),
    ),
    ("assets/check/text.js", include_str!("assets/check/text.js")),
    (
        "assets/check/identify.js",
        include_str!("assets/check/identify.js"),
    ),
    (
        "assets/check/verdict.js",
        include_str!("assets/check/verdict.js"),
    ),
    ("assets/check/show.js", include_str!("assets/check/show.js")),
    ("assets/check/page.js", include_str!("assets/check/page.js")),
];

/// The templates, ready to be filled; a name that a page does not give is a mistake of ours.
pub(super) fn all() -> Environment<'static> {
    let mut templates = Environment::new();
    templates.set_undefined_behavior(UndefinedBehavior::Strict);
    templates.set_formatter(|out, state, value| match value.as_str() {
        // What a page needs escaped, and no slash beside it: links stay as people write them.
        Some(text) if !value.is_safe() => Ok(out.write_str(&escape(text))?),
        _ => escape_formatter(out, state, value),
    });
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true);
    templates.set_syntax(syntax.build().expect("only spaces differ from the usual"));
    for (name, text) in TEMPLATES {
        templates
            .add_template(name, text)
            .expect("the templates are tested");
    }
    templates
}

/// A template filled with a page's values.
pub(super) fn render(templates: &Environment<'_>, name: &str, values: Value) -> String {
    let template = templates
        .get_template(name)
        .expect("the list has every template");
    match template.render(values) {
        Ok(text) => text,
        Err(error) => panic!("a page gives its template every value: {error:#}"),
    }
}
