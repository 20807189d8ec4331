//! A point in time, kept as the text it came as.

use std::borrow::{Borrow, Cow};
use std::fmt;

use crate::json::{Decode, Encode, IntoOwned, Reader, Stop, write};

/// A point in time as text, by convention RFC 3339.
///
/// The text is kept whatever it says. Order and equality are those of the text, not of the points in time.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp<'a>(Cow<'a, str>);

impl Timestamp<'_> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Copies the text if it is borrowed.
    pub fn into_owned(self) -> Timestamp<'static> {
        IntoOwned::into_owned(self)
    }

    /// The point in time, if the text names one.
    #[cfg(feature = "jiff")]
    pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.0.parse()
    }
}

impl<'a> From<&'a str> for Timestamp<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Timestamp<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Timestamp<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self(text)
    }
}

impl AsRef<str> for Timestamp<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Timestamp<'_> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Timestamp<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl<'a> Decode<'a> for Timestamp<'a> {
    #[inline]
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        reader.string().map(Self)
    }

    #[inline]
    fn decode_to(reader: &mut Reader<'a>, place: &mut Self) -> Result<(), Stop> {
        reader.string_to(place)
    }

    #[inline]
    fn decode_some(reader: &mut Reader<'a>, place: &mut Option<Self>) -> Result<(), Stop> {
        reader.string_some(place)
    }
}

impl Encode for Timestamp<'_> {
    fn encode(&self, out: &mut Vec<u8>) {
        write::string(out, &self.0);
    }
}

impl IntoOwned for Timestamp<'_> {
    type Owned = Timestamp<'static>;

    fn into_owned(self) -> Self::Owned {
        Timestamp(IntoOwned::into_owned(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[test]
    fn the_text_is_kept_whatever_it_says() {
        for text in [
            "2026-01-31T08:00:00.000+01:00",
            "2026-01-31 08:00:00",
            "",
            "yesterday",
        ] {
            let timestamp = Timestamp::from(text);
            assert_eq!(timestamp.as_str(), text);
            assert_eq!(timestamp.to_string(), text);
            assert_eq!(
                timestamp.clone().into_owned(),
                Timestamp::from(text.to_owned())
            );
        }
        assert_eq!(Timestamp::default().as_str(), "");
        assert!(Timestamp::from("a") < Timestamp::from("b"));
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn a_timestamp_is_converted_on_request() {
        let timestamp = Timestamp::from("2026-01-31T08:00:00.123+01:00");
        let converted = timestamp.to_jiff().expect("a point in time");
        assert_eq!(converted.to_string(), "2026-01-31T07:00:00.123Z");
        assert!(Timestamp::from("yesterday").to_jiff().is_err());
    }
}
