//! Colours JSON, Rust and TypeScript.

use serde_json::Value;

use super::html::escape;

/// JSON as one prints it for people, in colours.
pub(super) fn json(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value, 0);
    text
}

fn write(text: &mut String, value: &Value, depth: usize) {
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth));
    };
    match value {
        Value::Array(items) if !items.is_empty() => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                line(text, depth + 1);
                write(text, item, depth + 1);
            }
            line(text, depth);
            text.push(']');
        }
        Value::Object(members) if !members.is_empty() => {
            text.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                line(text, depth + 1);
                span(text, "k", &Value::from(name.as_str()).to_string());
                text.push_str(": ");
                write(text, value, depth + 1);
            }
            line(text, depth);
            text.push('}');
        }
        Value::String(_) => span(text, "s", &value.to_string()),
        Value::Array(_) | Value::Object(_) => text.push_str(&value.to_string()),
        _ => span(text, "n", &value.to_string()),
    }
}

fn span(text: &mut String, class: &str, content: &str) {
    text.push_str("<span class=");
    text.push_str(class);
    text.push('>');
    text.push_str(&escape(content));
    text.push_str("</span>");
}

const RUST: [&str; 8] = ["use", "let", "if", "match", "for", "in", "fn", "as"];
const TYPESCRIPT: [&str; 9] = [
    "import", "type", "from", "const", "if", "as", "for", "of", "switch",
];

/// Rust in colours.
pub(super) fn rust(text: &str) -> String {
    coloured(text, &RUST)
}

/// TypeScript in colours.
pub(super) fn typescript(text: &str) -> String {
    coloured(text, &TYPESCRIPT)
}

/// Code with `//` comments and texts in double quotes, in colours.
fn coloured(code: &str, keywords: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let (length, class) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), "c")
        } else if first == '"' {
            (quoted(rest), "s")
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            let class = match &rest[..end] {
                word if keywords.contains(&word) => "w",
                _ if first.is_ascii_digit() => "n",
                _ if first.is_uppercase() => "t",
                _ => "",
            };
            (end, class)
        } else {
            (first.len_utf8(), "")
        };
        let (token, after) = rest.split_at(length);
        if class.is_empty() {
            text.push_str(&escape(token));
        } else {
            span(&mut text, class, token);
        }
        rest = after;
    }
    text
}

/// The length of the quoted text that a text begins with.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{json, rust};

    #[test]
    fn json_keeps_its_text() {
        let value = serde_json::json!({ "a": [1, "<b>"], "c": {} });
        let expected = "{\n  <span class=k>&quot;a&quot;</span>: [\n    <span class=n>1</span>,\n    \
                        <span class=s>&quot;&lt;b&gt;&quot;</span>\n  ],\n  <span class=k>&quot;c&quot;</span>: {}\n}";
        assert_eq!(json(&value), expected);
    }

    #[test]
    fn rust_keeps_its_text() {
        let expected = "<span class=w>let</span> a = <span class=t>Some</span>(\
                        <span class=s>&quot;\\&quot;b&quot;</span>); <span class=c>// c</span>\n";
        assert_eq!(rust("let a = Some(\"\\\"b\"); // c\n"), expected);
    }
}
