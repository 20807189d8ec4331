//! Puts text into Markdown so that it reads as it was meant.

/// Markdown of one line, such as a summary: line breaks become spaces, raw HTML becomes text.
pub(crate) fn inline(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    outside_code(&line, |plain| plain.replace('<', "\\<"))
}

/// Markdown without the line breaks that only its author's editor needed, for readers that show text as it stands.
pub(super) fn unwrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        let fence = line.trim_start().starts_with("```");
        match lines.last_mut() {
            Some(last) if !in_code && continues(last, line) => {
                last.push(' ');
                last.push_str(line.trim_start());
            }
            _ => lines.push(line.to_owned()),
        }
        in_code ^= fence;
    }
    lines.join("\n")
}

/// Whether a line goes on with the paragraph or the item of a list that the text before it is in.
fn continues(before: &str, line: &str) -> bool {
    let line = line.trim_start();
    let numbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let begins = ["- ", "* ", "+ ", "#", ">", "|", "```"]
        .iter()
        .any(|start| line.starts_with(start))
        || (numbered.len() < line.len() && numbered.starts_with(". "));
    let ended =
        before.is_empty() || before.starts_with('#') || before.trim_start().starts_with("```");
    !ended && !line.is_empty() && !begins && !before.ends_with("  ") && !before.ends_with('\\')
}

/// Text that is to be shown literally, as code.
pub(super) fn code(text: &str) -> String {
    let ticks = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(ticks + 1);
    let padding = if ticks > 0 { " " } else { "" };
    format!("{fence}{padding}{text}{padding}{fence}")
}

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn series(words: impl IntoIterator<Item = String>) -> String {
    let mut words: Vec<String> = words.into_iter().collect();
    match words.pop() {
        None => String::new(),
        Some(last) if words.is_empty() => last,
        Some(last) => format!("{} and {last}", words.join(", ")),
    }
}

/// Changes what is not in a code span: a run of backticks opens one if a run of the same length follows.
fn outside_code(line: &str, change: impl Fn(&str) -> String) -> String {
    let mut changed = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`') {
        let (before, from) = rest.split_at(start);
        let ticks = from.len() - from.trim_start_matches('`').len();
        changed.push_str(&change(before));
        let length = closing(&from[ticks..], ticks).map_or(ticks, |end| ticks + end);
        changed.push_str(&from[..length]);
        rest = &from[length..];
    }
    changed + &change(rest)
}

/// Where the run of exactly `ticks` backticks in `text` ends.
fn closing(text: &str, ticks: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(start) = text[at..].find('`') {
        let run = &text[at + start..];
        let length = run.len() - run.trim_start_matches('`').len();
        at += start + length;
        if length == ticks {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{code, inline, unwrapped};

    #[test]
    fn html_is_text_and_code_stays() {
        assert_eq!(inline("a <b>\n  `<c>`"), "a \\<b> `<c>`");
        assert_eq!(inline("``a`<`` <`"), "``a`<`` \\<`");
    }

    #[test]
    fn only_breaks_within_paragraphs_and_items_go() {
        assert_eq!(
            unwrapped("a\nb\n\nc\n- d\n  e\n1. f\n```\ng\nh\n```\ni"),
            "a b\n\nc\n- d e\n1. f\n```\ng\nh\n```\ni"
        );
    }

    #[test]
    fn code_may_hold_backticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a``b"), "``` a``b ```");
    }
}
