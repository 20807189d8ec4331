//! Writes doc comments.

use crate::emit::schema::text;
use crate::model::Deprecation;

/// A doc comment, each line with this indentation; nothing if there is nothing to say.
pub(super) fn comment(indent: &str, text: &str, deprecated: Option<&Deprecation>) -> String {
    let mut lines: Vec<String> = text.lines().map(plain).collect();
    if deprecated.is_some() {
        let sentence = text::deprecation(deprecated);
        let rest = sentence
            .trim_start_matches("Deprecated")
            .trim_start_matches('.');
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(plain(format!("@deprecated {}", rest.trim()).trim_end()));
    }
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let lines = lines.iter().map(|line| {
                let line = format!("{indent} * {line}");
                line.trim_end().to_owned() + "\n"
            });
            format!("{indent}/**\n{}{indent} */\n", lines.collect::<String>())
        }
    }
}

/// A line that does not end the comment.
fn plain(line: &str) -> String {
    line.replace("*/", "*\\/")
}
