//! Prints Rust: items through prettyplease, one after the other with a blank line between, tables and macros as text.

use std::fmt::Write as _;

use proc_macro2::{Ident, Span, TokenStream};

/// A Rust source file while it is written.
#[derive(Debug)]
pub(super) struct Source {
    title: String,
    text: String,
}

impl Source {
    /// A file that is for what the title says.
    pub(super) fn new(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            text: String::new(),
        }
    }

    /// Adds items; those of one kind that take one line, conditions apart, stand together.
    pub(super) fn items(&mut self, tokens: TokenStream) {
        let items = syn::parse2::<syn::File>(tokens)
            .expect("an emitter writes Rust")
            .items;
        let mut last = None;
        for item in items {
            let kind = std::mem::discriminant(&item);
            let file = syn::File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![item],
            };
            let text = prettyplease::unparse(&file);
            let lines = text.lines().filter(|line| !line.starts_with("#[cfg("));
            let together = last == Some(kind) && lines.count() == 1;
            if !together {
                self.gap();
            }
            self.text.push_str(&text);
            last = Some(kind);
        }
    }

    /// Adds a call of one of the runtime's macros: its head, then a row for each line.
    pub(super) fn table(&mut self, name: &str, head: &[String], rows: &[String]) {
        self.gap();
        let _ = writeln!(self.text, "::hookswitch::{name}! {{");
        for line in head {
            let _ = writeln!(self.text, "    {line}");
        }
        for row in rows {
            let _ = writeln!(self.text, "    {row}");
        }
        self.text.push_str("}\n");
    }

    /// Adds text that is Rust already.
    pub(super) fn verbatim(&mut self, text: &str) {
        self.gap();
        self.text.push_str(text);
    }

    /// The whole file.
    pub(super) fn finish(self, from: &str) -> String {
        let Self { title, text } = self;
        format!(
            "// @generated from {from} by `cargo xtask generate`. Do not edit.\n//! {title}\n\n{text}"
        )
    }

    fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }
}

/// A name as an identifier, raw where it is a keyword.
pub(super) fn ident(name: &str) -> Ident {
    match name {
        "self" | "Self" | "super" | "crate" | "_" => {
            Ident::new(&format!("{name}_"), Span::call_site())
        }
        _ => match syn::parse_str::<Ident>(name) {
            Ok(ident) => ident,
            Err(_) => Ident::new_raw(name, Span::call_site()),
        },
    }
}

/// A text as a Rust literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}
