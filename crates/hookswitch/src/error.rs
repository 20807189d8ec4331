//! Says what is wrong with a document, for the person who has to find it.

use std::fmt;

use crate::json::pointer::pointer;
use crate::json::{Fault, Reader, Wrong};

/// A document that is not JSON, or not the event that it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<Report>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Report {
    event: Option<String>,
    pointer: String,
    fault: Fault,
    found: String,
}

impl DecodeError {
    /// Describes what stopped a reader of `text`; `event` is the name of the event that the text should be.
    #[cold]
    pub fn new(text: &str, fault: &Fault, event: Option<&str>) -> Self {
        Self::at(pointer(text, fault.offset), text, fault, event)
    }

    /// The same, where the pointer is known already.
    #[cold]
    pub(crate) fn at(pointer: String, text: &str, fault: &Fault, event: Option<&str>) -> Self {
        let rest = text.get(fault.offset..).unwrap_or_default();
        let found = match fault.wrong {
            Wrong::Syntax(_) => token(rest),
            Wrong::Value(_) => value(rest),
            Wrong::Missing(_) => String::new(),
            Wrong::Byte(byte) => format!("the byte {byte:#04x}"),
        };
        Self(Box::new(Report {
            event: event.map(str::to_owned),
            pointer,
            fault: *fault,
            found,
        }))
    }

    /// A JSON Pointer (RFC 6901): to the value that is wrong, or to the object that lacks a member or is ill-formed
    /// between its members; empty for the whole document.
    pub fn pointer(&self) -> &str {
        &self.0.pointer
    }

    /// The byte of the document at which it is: the first of a value, or of the object that lacks a member.
    pub fn offset(&self) -> usize {
        self.0.fault.offset
    }

    /// The name of the event, if it was known.
    pub fn event(&self) -> Option<&str> {
        self.0.event.as_deref()
    }
}

impl std::error::Error for DecodeError {}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (byte {})", self.sentence(), self.offset())
    }
}

impl DecodeError {
    /// All of the sentence but the byte.
    pub(crate) fn sentence(&self) -> String {
        let Report {
            event,
            pointer,
            fault,
            found,
        } = &*self.0;
        let place = |preposition: &str| match pointer.as_str() {
            "" => String::new(),
            pointer => format!(" {preposition} {}", brief(pointer)),
        };
        let mistake = match fault.wrong {
            Wrong::Syntax(expected) | Wrong::Value(expected) => {
                format!("expected {expected}{}, found {found}", place("at"))
            }
            Wrong::Missing(name) => format!("member `{name}` is missing{}", place("in")),
            Wrong::Byte(_) => format!("expected UTF-8{}, found {found}", place("at")),
        };
        match event {
            Some(event) => format!("`{}`: {mistake}", brief(event)),
            None => mistake,
        }
    }
}

/// What stands where something else should.
fn token(rest: &str) -> String {
    match rest.chars().next() {
        None => "the end".to_owned(),
        Some('\\') => {
            let length = if rest[1..].starts_with('u') { 6 } else { 2 };
            format!(
                "`{}`",
                brief(&rest.chars().take(length).collect::<String>())
            )
        }
        Some('`') => "a backtick".to_owned(),
        Some(char) => format!("`{}`", brief(char.encode_utf8(&mut [0; 4]))),
    }
}

/// What kind of value stands where one of another kind should.
fn value(rest: &str) -> String {
    let text = Reader::new(rest).raw().unwrap_or_default();
    match text.bytes().next() {
        None => "nothing".to_owned(),
        Some(b'{') => "an object".to_owned(),
        Some(b'[') => "a list".to_owned(),
        Some(b'"') => format!("the string {}", brief(text)),
        Some(b'-' | b'0'..=b'9') => format!("the number {}", brief(text)),
        Some(_) => format!("`{text}`"),
    }
}

/// The beginning of a text that may be hostile, fit for one line of a terminal or a log; what is escaped counts as it is shown.
fn brief(text: &str) -> String {
    const LENGTH: usize = 80;
    let mut line = String::new();
    let mut room = LENGTH;
    for char in text.chars() {
        let escaped = (!is_visible(char)).then(|| char.escape_unicode());
        let width = escaped.as_ref().map_or(1, ExactSizeIterator::len);
        let Some(left) = room.checked_sub(width) else {
            line.push('…');
            break;
        };
        room = left;
        match escaped {
            Some(escaped) => line.extend(escaped),
            None => line.push(char),
        }
    }
    line
}

/// Whether a character stands where it is written: control characters and those that reorder or hide others do not.
fn is_visible(char: char) -> bool {
    !(char.is_control()
        || matches!(
            char,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        ))
}

#[cfg(test)]
mod tests {
    use super::DecodeError;
    use crate::json::{Decode, Names, Reader, Stop, decode};

    /// Reads `{"body": {"event_id": integer}}`.
    fn event(reader: &mut Reader<'_>) -> Result<i64, Stop> {
        static EVENT: Names = crate::names!["body"];
        static BODY: Names = crate::names!["event_id"];
        struct Body(i64);
        impl<'a> Decode<'a> for Body {
            fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
                let mut id = None;
                let frame = reader.members(&BODY, |reader, frame, index| {
                    reader.field(frame, index, &mut id)
                })?;
                reader.settle(frame)?;
                id.map(Body)
                    .ok_or_else(|| reader.missing(frame, "event_id"))
            }
        }
        let mut body = None;
        let frame = reader.members(&EVENT, |reader, frame, index| {
            reader.field(frame, index, &mut body)
        })?;
        reader.settle(frame)?;
        match body {
            Some(Body(id)) => Ok(id),
            None => Err(reader.missing(frame, "body")),
        }
    }

    fn error(text: &str) -> DecodeError {
        decode(text, event, || Some("text:seen".to_owned())).expect_err(text)
    }

    #[test]
    fn the_sentence_says_what_was_expected_and_found_and_where() {
        let long = format!(r#"{{"body":{{"event_id":"{}"}}}}"#, "é".repeat(100));
        let escaped = format!("{{\"{}\":x}}", "\u{7f}".repeat(100));
        let rows = [
            (
                r#"{"body":{"event_id":"x"}}"#,
                "expected an integer at /body/event_id, found the string \"x\" (byte 20)",
            ),
            (
                r#"{"body":{"event_id":1.5}}"#,
                "expected an integer at /body/event_id, found the number 1.5 (byte 20)",
            ),
            (
                r#"{"body":{"event_id":null}}"#,
                "expected an integer at /body/event_id, found `null` (byte 20)",
            ),
            (
                r#"{"body":{"event_id":[1]}}"#,
                "expected an integer at /body/event_id, found a list (byte 20)",
            ),
            (
                r#"{"body":{"event_id":{}}}"#,
                "expected an integer at /body/event_id, found an object (byte 20)",
            ),
            (
                r#"{"body":{}}"#,
                "member `event_id` is missing in /body (byte 8)",
            ),
            (" {}", "member `body` is missing (byte 1)"),
            ("[]", "expected an object, found a list (byte 0)"),
            (
                r#"{"body":{"event_id":1 x}}"#,
                "expected `,` or `}` at /body, found `x` (byte 22)",
            ),
            (
                r#"{"body":{"event_id":1}"#,
                "expected `,` or `}`, found the end (byte 22)",
            ),
            (
                r#"{"x":"\ud800"}"#,
                r"expected a whole surrogate pair at /x, found `\ud800` (byte 6)",
            ),
            (
                r#"{"x":"\q"}"#,
                r"expected an escape that JSON has at /x, found `\q` (byte 6)",
            ),
            (
                "{\"x\":\"\u{7}\"}",
                "expected `\"`, or a character that needs no escape at /x, found `\\u{7}` (byte 6)",
            ),
            (
                r#"{"body":{"event_id":1}}`"#,
                "expected the end, found a backtick (byte 23)",
            ),
            (
                &long,
                &format!(
                    "expected an integer at /body/event_id, found the string \"{}… (byte 20)",
                    "é".repeat(79)
                ),
            ),
            (
                &escaped,
                &format!(
                    "expected a value at /{}…, found `x` (byte 104)",
                    "\\u{7f}".repeat(13)
                ),
            ),
        ];
        for (text, sentence) in rows {
            assert_eq!(
                error(text).to_string(),
                format!("`text:seen`: {sentence}"),
                "{text}"
            );
        }
    }

    #[test]
    fn the_sentence_is_one_line_without_tricks() {
        let error = error("{\"a\\n\u{202e}b\":\u{1b}}");
        assert_eq!(error.pointer(), "/a\n\u{202e}b");
        assert_eq!(
            error.to_string(),
            "`text:seen`: expected a value at /a\\u{a}\\u{202e}b, found `\\u{1b}` (byte 11)"
        );
    }

    #[test]
    fn an_error_is_small_and_travels() {
        fn travels<T: std::error::Error + Send + Sync + Clone + PartialEq + 'static>() {}
        travels::<DecodeError>();
        assert_eq!(size_of::<DecodeError>(), size_of::<usize>());
    }
}
