//! Puts text and Markdown into HTML so that nothing in them can be more than text, links, lists, tables and code.

use minijinja::Value;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// HTML that is one already, for a template.
pub(super) fn safe(html: impl Into<String>) -> Value {
    Value::from_safe_string(html.into())
}

/// Text as HTML, for contents and for attributes in quotes.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(letter),
        }
    }
    safe
}

/// HTML of this module without its links, for places that are links or buttons themselves.
pub(super) fn unlinked(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<a ") {
        text.push_str(&rest[..at]);
        rest = rest[at..].split_once('>').map_or("", |(_, after)| after);
    }
    (text + rest).replace("</a>", "")
}

/// Text as code.
pub(super) fn code(text: &str) -> String {
    format!("<code>{}</code>", escape(text))
}

/// A link, if it leads somewhere that a page may lead to; its text alone if not.
pub(super) fn external(text: &str, link: Option<&str>) -> String {
    match link.filter(|link| leads_outside(link)) {
        Some(link) => format!("<a href=\"{}\">{}</a>", escape(link), escape(text)),
        None => escape(text),
    }
}

/// Whether a link in a catalog is one to a page, or to somebody's mailbox.
pub(super) fn leads_outside(link: &str) -> bool {
    let scheme = link
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| ["http", "https", "mailto"].contains(&scheme.as_str()))
}

/// Markdown of several paragraphs.
pub(super) fn block(markdown: &str) -> String {
    let mut text = String::new();
    if !markdown.trim().is_empty() {
        html::push_html(&mut text, tamed(markdown).into_iter());
    }
    text
}

/// Markdown of one line, such as a summary; what would be more than a line of text stands there as it was written.
pub(super) fn inline(markdown: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || " .,;:()'-/%?".contains(letter);
    if markdown.chars().all(plain) && !markdown.contains("://") && !begins_a_block(markdown) {
        return escape(markdown.trim());
    }
    let mut events = tamed(markdown);
    let is_one = matches!(events.first(), Some(Event::Start(Tag::Paragraph)))
        && matches!(events.last(), Some(Event::End(TagEnd::Paragraph)))
        && events
            .iter()
            .filter(|event| matches!(event, Event::Start(Tag::Paragraph)))
            .count()
            == 1;
    if !is_one {
        return escape(markdown.trim());
    }
    events.pop();
    events.remove(0);
    let mut text = String::new();
    html::push_html(&mut text, events.into_iter());
    text
}

/// Whether a line could be a heading, an item of a list or a rule rather than text.
fn begins_a_block(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with(['-', '=']) || line.starts_with(|c: char| c.is_ascii_digit())
}

/// What a text says in Markdown, where HTML is text, pictures are their description, and links lead outside or nowhere.
fn tamed(markdown: &str) -> Vec<Event<'_>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut kept_links = Vec::new();
    let parser = Parser::new_ext(markdown, options);
    parser
        .filter_map(|event| match event {
            Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
            Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title: _,
                id,
            }) => {
                let keeps = leads_outside(&dest_url)
                    || matches!(link_type, pulldown_cmark::LinkType::Email);
                kept_links.push(keeps);
                let title = CowStr::Borrowed("");
                keeps.then_some(Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }))
            }
            Event::End(TagEnd::Link) => {
                let kept = kept_links.pop().unwrap_or(false);
                kept.then_some(Event::End(TagEnd::Link))
            }
            Event::Start(Tag::Heading { .. }) => Some(Event::Start(heading())),
            Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Heading(HeadingLevel::H4))),
            other => Some(other),
        })
        .collect()
}

/// Headings of a doc are below all those of a page.
fn heading() -> Tag<'static> {
    Tag::Heading {
        level: HeadingLevel::H4,
        id: None,
        classes: Vec::new(),
        attrs: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{block, external, inline, unlinked};

    #[test]
    fn links_can_be_left_out() {
        let html = "a <a href=\"b\"><code>c</code></a>, <a href=\"d\">e</a>.";
        assert_eq!(unlinked(html), "a <code>c</code>, e.");
    }

    #[test]
    fn markdown_reads_as_it_was_meant() {
        assert_eq!(
            inline("Sends `a<b>` to *you*."),
            "Sends <code>a&lt;b&gt;</code> to <em>you</em>."
        );
        assert_eq!(block("# One\n\ntwo"), "<h4>One</h4>\n<p>two</p>\n");
        assert_eq!(
            block("[a](https://b.example)"),
            "<p><a href=\"https://b.example\">a</a></p>\n"
        );
    }

    #[test]
    fn html_is_text() {
        assert_eq!(
            inline("a <script>b</script>"),
            "a &lt;script&gt;b&lt;/script&gt;"
        );
        assert_eq!(
            block("<script>\nb\n</script>"),
            "<p>&lt;script&gt;\nb\n&lt;/script&gt;</p>\n"
        );
    }

    #[test]
    fn links_that_could_run_something_are_text() {
        for link in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "//x",
            "x",
            "&#106;avascript:x",
        ] {
            assert_eq!(block(&format!("[a]({link})")), "<p>a</p>\n", "{link}");
            assert_eq!(external("a", Some(link)), "a", "{link}");
        }
        assert_eq!(block("![a](https://b.example/c.png)"), "<p>a</p>\n");
    }

    #[test]
    fn a_line_never_becomes_more_than_a_line() {
        assert_eq!(inline("# of legs"), "# of legs");
        assert_eq!(inline("- 1 to 1"), "- 1 to 1");
        assert_eq!(inline("1. is first"), "1. is first");
        assert_eq!(inline("1 of 2"), "1 of 2");
    }
}
