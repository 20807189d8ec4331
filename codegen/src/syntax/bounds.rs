//! Reads bounds: `-1..1`, `1..`, `..70`.

use std::str::FromStr;

use super::reader::{Map, Reader};
use super::{Bounds, Spanned};
use crate::diagnostic::{Diagnostic, Span, rules};
use crate::load::node::{Scalar, Value};

/// The bounds under a key.
pub(super) fn bounds_of<T: FromStr + PartialOrd>(
    reader: &mut Reader<'_>,
    map: &mut Map,
    key: &str,
) -> Option<Spanned<Bounds<T>>> {
    let entry = map.take(key)?;
    let span = entry.value.span;
    let Value::Scalar(Scalar { text, .. }) = &entry.value.value else {
        reader.wrong(&entry.value, &format!("`{key}`"), "bounds such as `1..10`");
        return None;
    };
    match parse(text) {
        Ok(bounds) => Some(Spanned {
            value: bounds,
            span: entry.key.span.to(span),
        }),
        Err(reason) => {
            reader.report(bad(text, span, reason));
            None
        }
    }
}

fn bad(text: &str, span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error(rules::BAD_BOUNDS, format!("`{text}` are no bounds"), span, reason)
        .help("write the least, `..`, and the greatest value; either may be left out: `1..10`, `1..`, `..10`")
}

fn parse<T: FromStr + PartialOrd>(text: &str) -> Result<Bounds<T>, &'static str> {
    let (min, max) = text.split_once("..").ok_or("there is no `..`")?;
    let bounds = Bounds {
        min: end(min)?,
        max: end(max)?,
    };
    match (&bounds.min, &bounds.max) {
        (None, None) => Err("there is no bound"),
        (Some(min), Some(max)) if min > max => Err("nothing lies between"),
        _ => Ok(bounds),
    }
}

fn end<T: FromStr>(text: &str) -> Result<Option<T>, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    // `f64` understands more than numbers are written with here: `inf`, `nan`, `1e999`.
    let finite = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
        && text.parse::<f64>().is_ok_and(f64::is_finite);
    match text.parse() {
        Ok(value) if finite => Ok(Some(value)),
        _ => Err("a bound is not a number that can stand here"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounds, parse};

    #[test]
    fn bounds_are_read() {
        assert_eq!(
            parse::<f64>("-1..1"),
            Ok(Bounds {
                min: Some(-1.0),
                max: Some(1.0)
            })
        );
        assert_eq!(
            parse::<f64>(" 0.5 .. "),
            Ok(Bounds {
                min: Some(0.5),
                max: None
            })
        );
        assert_eq!(
            parse::<u64>("..70"),
            Ok(Bounds {
                min: None,
                max: Some(70)
            })
        );
        for text in [
            "", "..", "5", "2..1", "a..b", "1...2", "inf..", "1e999..", "nan..1",
        ] {
            assert!(parse::<f64>(text).is_err(), "{text}");
        }
        assert!(parse::<u64>("-1..").is_err());
    }
}
