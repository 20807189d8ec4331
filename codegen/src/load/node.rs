//! Holds a YAML document as a tree in which every key and value knows its place.

use crate::diagnostic::Span;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Something that was refused; the reason has been reported.
    Refused,
    /// A scalar.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// A key.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Where it stands.
    pub span: Span,
    /// Its text, whatever YAML takes it for.
    pub text: String,
    /// What YAML takes it for.
    pub meaning: Meaning,
}

/// A scalar.
#[derive(Clone, Debug, PartialEq)]
pub struct Scalar {
    /// Its text: without quotes, escapes and folding undone.
    pub text: String,
    /// What YAML takes it for.
    pub meaning: Meaning,
}

/// What YAML 1.2 takes a scalar for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning {
    /// Text.
    Text,
    /// Nothing.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number without fraction.
    Integer(i64),
    /// A number without fraction outside the range of `i64`.
    Huge,
    /// A number.
    Number(f64),
}

impl Node {
    /// What the value is, for a message: `a list`.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::Refused => "something else",
            Value::Scalar(scalar) => scalar.meaning.kind(),
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// Whether it is `null`, written or by leaving it out.
    pub fn is_null(&self) -> bool {
        matches!(
            &self.value,
            Value::Scalar(Scalar {
                meaning: Meaning::Null,
                ..
            })
        )
    }
}

impl Meaning {
    /// What the scalar is, for a message.
    pub fn kind(self) -> &'static str {
        match self {
            Meaning::Text => "text",
            Meaning::Null => "`null`",
            Meaning::Boolean(_) => "a boolean",
            Meaning::Integer(_) | Meaning::Huge => "an integer",
            Meaning::Number(_) => "a number",
        }
    }

    /// What a plain scalar means by the core schema of YAML 1.2.
    pub fn of(text: &str) -> Meaning {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => return Meaning::Null,
            "true" | "True" | "TRUE" => return Meaning::Boolean(true),
            "false" | "False" | "FALSE" => return Meaning::Boolean(false),
            ".nan" | ".NaN" | ".NAN" => return Meaning::Number(f64::NAN),
            _ => {}
        }
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        if let ".inf" | ".Inf" | ".INF" = unsigned {
            return Meaning::Number(f64::INFINITY);
        }
        for (prefix, radix) in [("0o", 8), ("0x", 16)] {
            if let Some(digits) = text.strip_prefix(prefix)
                && !digits.is_empty()
                && digits.chars().all(|c| c.is_digit(radix))
            {
                return i64::from_str_radix(digits, radix).map_or(Meaning::Huge, Meaning::Integer);
            }
        }
        if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().map_or(Meaning::Huge, Meaning::Integer);
        }
        match text.parse() {
            Ok(number) if is_decimal(unsigned) => Meaning::Number(number),
            _ => Meaning::Text,
        }
    }
}

/// Whether this is `.5`, `1.`, `1.5` or one of them with an exponent.
fn is_decimal(unsigned: &str) -> bool {
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (
            mantissa,
            Some(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)),
        ),
        None => (unsigned, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    digits(whole)
        && digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(|exponent| !exponent.is_empty() && digits(exponent))
}

#[cfg(test)]
mod tests {
    use super::Meaning;

    #[test]
    fn scalars_mean_what_yaml_says() {
        for (text, meaning) in [
            ("no", Meaning::Text),
            ("0o17", Meaning::Integer(15)),
            ("0x1F", Meaning::Integer(31)),
            ("-12", Meaning::Integer(-12)),
            ("+1", Meaning::Integer(1)),
            ("1_000", Meaning::Text),
            ("9223372036854775808", Meaning::Huge),
            ("1.", Meaning::Number(1.0)),
            (".5", Meaning::Number(0.5)),
            ("1e3", Meaning::Number(1000.0)),
            (".", Meaning::Text),
            ("..", Meaning::Text),
            ("1..", Meaning::Text),
            ("inf", Meaning::Text),
            ("-", Meaning::Text),
            ("1.0.0", Meaning::Text),
            ("", Meaning::Null),
        ] {
            assert_eq!(Meaning::of(text), meaning, "{text}");
        }
    }
}
