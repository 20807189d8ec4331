//! Makes Rust names from names on the wire.

/// `text:seen` → `TextSeen`; empty if there is no letter and no digit in it.
pub fn pascal(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for word in words(text) {
        let (first, rest) = word.split_at(1);
        name.push_str(&first.to_ascii_uppercase());
        // A word in capitals is an abbreviation if it is part of a name in camel case (`isFromMB`), and shouting
        // if it is not (`NOT_FOUND`).
        if has_lowercase(text) {
            name.push_str(rest);
        } else {
            name.push_str(&rest.to_ascii_lowercase());
        }
    }
    identifier(name)
}

/// `isFromMB` → `is_from_mb`; empty if there is no letter and no digit in it. Rust's keywords stay as they are, save
/// those that cannot be names in any spelling.
pub fn snake(text: &str) -> String {
    let name = words(text)
        .map(str::to_ascii_lowercase)
        .collect::<Vec<_>>()
        .join("_");
    match name.as_str() {
        "self" | "super" | "crate" => name + "_",
        _ => identifier(name),
    }
}

/// Whether a word is a keyword of any edition, so that it is written `r#word`.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The words of a name: they end where a letter or digit ends, before a capital after a small letter or a digit, and
/// before the last of several capitals if a small letter follows.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .flat_map(humps)
}

fn humps(part: &str) -> Vec<&str> {
    let bytes = part.as_bytes();
    let mut words = Vec::new();
    let mut start = 0;
    for at in 1..bytes.len() {
        let after_small = !bytes[at - 1].is_ascii_uppercase();
        let before_small = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        if bytes[at].is_ascii_uppercase() && (after_small || before_small) {
            words.push(&part[start..at]);
            start = at;
        }
    }
    words.push(&part[start..]);
    words
}

fn has_lowercase(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// A name cannot begin with a digit.
fn identifier(name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{KEYWORDS, pascal, snake};

    #[test]
    fn types_and_variants_are_pascal_case() {
        for (wire, name) in [
            ("text:seen", "TextSeen"),
            (
                "voice.incoming.agentpin-prompt",
                "VoiceIncomingAgentpinPrompt",
            ),
            ("whatsapp-voice", "WhatsappVoice"),
            ("ReInviteAccepted", "ReInviteAccepted"),
            ("leg:status:update", "LegStatusUpdate"),
            ("content-type", "ContentType"),
            ("_embedded", "Embedded"),
            ("NOT_FOUND", "NotFound"),
            ("RTPStopped", "RTPStopped"),
            ("3gp", "_3gp"),
            ("code_2xx", "Code2xx"),
            ("A", "A"),
            ("é", ""),
            ("-", ""),
        ] {
            assert_eq!(pascal(wire), name, "{wire}");
        }
    }

    #[test]
    fn fields_and_methods_are_snake_case() {
        for (wire, name) in [
            ("isFromMB", "is_from_mb"),
            ("ProgressTone", "progress_tone"),
            ("content-type", "content_type"),
            ("_embedded", "embedded"),
            ("statusHistory", "status_history"),
            ("trackingId", "tracking_id"),
            ("ReInviteAccepted", "re_invite_accepted"),
            ("HTTPServer2Go", "http_server2_go"),
            ("text:seen", "text_seen"),
            ("type", "type"),
            ("self", "self_"),
            ("2fa", "_2fa"),
            ("", ""),
        ] {
            assert_eq!(snake(wire), name, "{wire}");
        }
    }

    #[test]
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
    }
}
