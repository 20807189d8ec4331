//! Compares JSON texts token by token.

use std::borrow::Cow;

use super::Reader;

/// Whether two JSON texts have the same tokens: whitespace and the spelling of escapes do not count. A text that is
/// not JSON equals none but its exact copy.
pub fn same(a: &str, b: &str) -> bool {
    a == b
        || (Tokens(Reader::new(a)).eq(Tokens(Reader::new(b))) && well_formed(a) && well_formed(b))
}

fn well_formed(text: &str) -> bool {
    let mut reader = Reader::new(text);
    reader.skip().and_then(|()| reader.finish()).is_ok()
}

#[derive(PartialEq)]
enum Token<'a> {
    String(Cow<'a, str>),
    /// A number, a literal, or a byte of punctuation.
    Plain(&'a str),
}

struct Tokens<'a>(Reader<'a>);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let reader = &mut self.0;
        let start = match reader.peek().ok()? {
            b'"' => return reader.string().ok().map(Token::String),
            _ => reader.at,
        };
        let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let length = reader.text.as_bytes()[start..]
            .iter()
            .take_while(|byte| word(byte))
            .count()
            .max(1);
        reader.at += length;
        reader.text.get(start..reader.at).map(Token::Plain)
    }
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn whitespace_and_the_spelling_of_escapes_do_not_count() {
        for (a, b) in [
            ("1", " 1 "),
            (
                r#"{"a":[1,true,null]}"#,
                " { \"a\" : [ 1 ,\ttrue\n,\rnull ] } ",
            ),
            (r#""a/b\u00e9""#, r#""\u0061\/bé""#),
            (r#"{"\ud83d\ude00":""}"#, r#"{"😀":""}"#),
        ] {
            assert!(same(a, b) && same(b, a), "{a} {b}");
        }
    }

    #[test]
    fn everything_else_counts() {
        for (a, b) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("1e2", "1E2"),
            ("0", "-0"),
            ("[]", "{}"),
            ("[1,2]", "[2,1]"),
            ("[1,2]", "[12]"),
            ("[1]", "[1,1]"),
            ("[[],[]]", "[[[]]]"),
            (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#),
            (r#""1""#, "1"),
            (r#""true""#, "true"),
            (r#""a b""#, r#""ab""#),
            (r#"["a","b"]"#, r#"["a,b"]"#),
            ("nul", " nul"),
            ("1 2", "1  2"),
            ("", " "),
        ] {
            assert!(!same(a, b) && !same(b, a), "{a} {b}");
        }
    }
}
