//! A JSON value that stays the text it was.

use std::borrow::Cow;
use std::fmt;

use super::{IntoOwned, Reader, decode, same};
use crate::DecodeError;

/// Any JSON value, kept as text.
///
/// Two are equal if they have the same tokens: whitespace and the spelling of escapes do not count, the spelling of
/// numbers and the order of members do.
#[derive(Clone)]
pub struct Json<'a>(Cow<'a, str>);

impl<'a> Json<'a> {
    /// Checks that the text is one JSON value and keeps it, less the whitespace around it.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Result<Self, DecodeError> {
        let text = text.into();
        let value = decode(&text, Reader::raw, || None)?;
        if value.len() == text.len() {
            return Ok(Self(text));
        }
        Ok(Self(match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_ascii()),
            Cow::Owned(text) => Cow::Owned(text.trim_ascii().to_owned()),
        }))
    }

    /// What a reader has checked.
    pub(crate) fn read(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The text, given away.
    pub fn into_text(self) -> Cow<'a, str> {
        self.0
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// `null`.
impl Default for Json<'_> {
    fn default() -> Self {
        Self(Cow::Borrowed("null"))
    }
}

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<Json<'_>> for Json<'_> {
    fn eq(&self, other: &Json<'_>) -> bool {
        same(&self.0, &other.0)
    }
}

impl Eq for Json<'_> {}

impl IntoOwned for Json<'_> {
    type Owned = Json<'static>;

    fn into_owned(self) -> Self::Owned {
        Json(IntoOwned::into_owned(self.0))
    }
}

impl Json<'_> {
    /// Copies the text if it is borrowed.
    pub fn into_owned(self) -> Json<'static> {
        IntoOwned::into_owned(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn a_value_stays_the_text_it_was() {
        let value = Json::new(" {\"a\" : 1e400} \n").expect("JSON");
        assert_eq!(value.as_str(), "{\"a\" : 1e400}");
        assert_eq!(
            format!("{value} {value:?}"),
            "{\"a\" : 1e400} {\"a\" : 1e400}"
        );
        assert_eq!(
            value,
            Json::new(r#"{"\u0061":1e400}"#.to_owned())
                .expect("JSON")
                .into_owned()
        );
        assert_ne!(value, Json::default());
        assert_eq!(Json::default().as_str(), "null");
        let error = Json::new("[1,]").expect_err("ill-formed");
        assert_eq!((error.offset(), error.pointer()), (3, "/1"));
    }
}
