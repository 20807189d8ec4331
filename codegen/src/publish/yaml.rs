//! Writes JSON as YAML in which every text is the same text for every reader.
//!
//! `serde_yaml` writes YAML 1.2. Readers of 1.1, which is half of them, take unquoted dates, `on` and `12:30` for
//! something else, and break lines where 1.2 does not. Such texts are written in JSON's form, which both read alike: in
//! their place the writer gets a mark that it has to quote, and the text is put in afterwards.

use serde_json::Value;

pub(super) fn text(value: &Value) -> String {
    let json = value.to_string();
    let mut mark = "%".to_owned();
    while json.contains(&mark) {
        mark.push('%');
    }
    let mut set = Set {
        mark: &mark,
        texts: Vec::new(),
    };
    let marked =
        serde_yaml::to_string(&set.apart(value)).expect("what is JSON can be said in YAML");
    let quoted_mark = format!("'{mark}");
    let mut pieces = marked.split(&quoted_mark);
    let mut yaml = pieces.next().unwrap_or_default().to_owned();
    for (piece, text) in pieces.zip(&set.texts) {
        let (_, rest) = piece.split_once('\'').expect("a mark is closed");
        yaml += &quoted(text);
        yaml += rest;
    }
    yaml
}

/// The texts that are set apart, in the order in which they stand.
struct Set<'m> {
    mark: &'m str,
    texts: Vec<String>,
}

impl Set<'_> {
    fn text(&mut self, text: &str) -> String {
        if !is_doubtful(text) {
            return text.to_owned();
        }
        self.texts.push(text.to_owned());
        // Numbered, since keys of one mapping have to differ.
        format!("{}{}", self.mark, self.texts.len())
    }

    fn apart(&mut self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.text(text).into(),
            Value::Array(values) => values.iter().map(|value| self.apart(value)).collect(),
            Value::Object(members) => {
                let members = members.iter();
                let members = members.map(|(key, value)| (self.text(key), self.apart(value)));
                Value::Object(members.collect())
            }
            other => other.clone(),
        }
    }
}

/// Whether a reader may take an unquoted text for a number, a date, a truth, or another text.
fn is_doubtful(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['+', '-', '.', '_']);
    let short = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let strange = |c: char| is_break(c) || (c.is_control() && c != '\n');
    text.contains(strange)
        || short.iter().any(|word| text.eq_ignore_ascii_case(word))
        || (!text.contains('\n') && unsigned.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether YAML 1.1 breaks a line here, or a reader drops it.
fn is_break(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// A text in JSON's form, in one line whatever the reader takes for a line.
fn quoted(text: &str) -> String {
    let escaped = |c: char| {
        if is_break(c) || ('\u{7f}'..'\u{a0}').contains(&c) {
            format!("\\u{:04x}", u32::from(c))
        } else {
            c.to_string()
        }
    };
    Value::from(text).to_string().chars().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::text;

    #[test]
    fn texts_that_look_like_something_else_are_quoted() {
        let value = json!({
            "on": ["no", "2024-01-01", "12:30", "-1_000", ".5", "plain", "%", "%1", "'%%1'"],
            "1": { "2": "a\u{2028}b", "3": "a\nb: 1\n" },
        });
        let lines = [
            "\"on\":",
            "- \"no\"",
            "- \"2024-01-01\"",
            "- \"12:30\"",
            "- \"-1_000\"",
            "- \".5\"",
            "- plain",
            "- '%'",
            "- '%1'",
            "- '''%%1'''",
            "\"1\":",
            "  \"2\": \"a\\u2028b\"",
            "  \"3\": |",
            "    a",
            "    b: 1",
            "",
        ];
        let yaml = text(&value);
        assert_eq!(yaml, lines.join("\n"));
        let back: Value = serde_yaml::from_str(&yaml).expect("it is YAML");
        assert_eq!(back, value);
    }
}
