//! What every generated scalar does, written once: open and closed enums, types of their own around text and numbers.

/// Gives an enum with a last variant `Unrecognized(Cow<str>)` its conversions, decoder and encoder.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident<$a:lifetime>, $($variant:ident = $wire:literal,)*) => {
        impl<$a> $name<$a> {
            /// The values that the catalog lists, in its order.
            pub const LISTED: &'static [&'static str] = &[$($wire),*];

            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(text) => text,
                }
            }

            /// The same, borrowing from nothing.
            pub fn into_owned(self) -> $name<'static> {
                match self {
                    $(Self::$variant => $name::$variant,)*
                    Self::Unrecognized(text) => $name::Unrecognized($crate::json::IntoOwned::into_owned(text)),
                }
            }
        }

        impl<$a> From<::std::borrow::Cow<$a, str>> for $name<$a> {
            #[inline]
            fn from(text: ::std::borrow::Cow<$a, str>) -> Self {
                match &*text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unrecognized(text),
                }
            }
        }

        $crate::__text! { $name<$a> }
    };
}

/// Gives an enum without payloads its conversions, a decoder that refuses unlisted values, and an encoder.
#[doc(hidden)]
#[macro_export]
macro_rules! closed_enum {
    ($name:ident, expected: $expected:literal, $($variant:ident = $wire:literal,)*) => {
        impl $name {
            /// Every value, in the order of the catalog.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The text on the wire.
            #[inline]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $wire,)*
                }
            }

            /// The same: it never borrows.
            pub fn into_owned(self) -> Self {
                self
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::UnlistedValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($wire => Ok(Self::$variant),)*
                    _ => Err($crate::UnlistedValue::new($expected)),
                }
            }
        }

        impl<'a> $crate::json::Decode<'a> for $name {
            fn decode(reader: &mut $crate::json::Reader<'a>) -> Result<Self, $crate::json::Stop> {
                let _ = reader.peek()?;
                let offset = reader.offset();
                let mut text = ::std::borrow::Cow::Borrowed("");
                reader.string_to(&mut text)?;
                text.parse().map_err(|_| reader.refuse(offset, $expected))
            }
        }

        impl $crate::json::Encode for $name {
            fn encode(&self, out: &mut Vec<u8>) {
                self.as_str().encode(out);
            }
        }

        impl $crate::json::IntoOwned for $name {
            type Owned = Self;

            fn into_owned(self) -> Self {
                self
            }
        }

        impl $crate::Blank for $name {
            fn blank() -> Self {
                Self::ALL[0]
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::__serde_text! { $name }
    };
}

/// Gives a struct around `Cow<str>` its conversions, decoder and encoder.
#[doc(hidden)]
#[macro_export]
macro_rules! text {
    ($name:ident<$a:lifetime>) => {
        impl<$a> $name<$a> {
            /// The text, as it came.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The same, borrowing from nothing.
            pub fn into_owned(self) -> $name<'static> {
                $name($crate::json::IntoOwned::into_owned(self.0))
            }
        }

        impl<$a> From<::std::borrow::Cow<$a, str>> for $name<$a> {
            #[inline]
            fn from(text: ::std::borrow::Cow<$a, str>) -> Self {
                Self(text)
            }
        }

        impl ::core::borrow::Borrow<str> for $name<'_> {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        $crate::__text! { $name<$a> }
    };
}

/// What every type that stands for a text has in common, given `as_str`, `into_owned` and `From<Cow<str>>`.
#[doc(hidden)]
#[macro_export]
macro_rules! __text {
    ($name:ident<$a:lifetime>) => {
        impl<$a> From<&$a str> for $name<$a> {
            #[inline]
            fn from(text: &$a str) -> Self {
                Self::from(::std::borrow::Cow::Borrowed(text))
            }
        }

        impl From<String> for $name<'_> {
            fn from(text: String) -> Self {
                Self::from(::std::borrow::Cow::Owned(text))
            }
        }

        impl<$a> $crate::json::Decode<$a> for $name<$a> {
            #[inline]
            fn decode(reader: &mut $crate::json::Reader<$a>) -> Result<Self, $crate::json::Stop> {
                reader.string().map(Self::from)
            }

            #[inline]
            fn decode_to(reader: &mut $crate::json::Reader<$a>, place: &mut Self) -> Result<(), $crate::json::Stop> {
                reader.string_to(place)
            }

            #[inline]
            fn decode_some(
                reader: &mut $crate::json::Reader<$a>,
                place: &mut Option<Self>,
            ) -> Result<(), $crate::json::Stop> {
                reader.string_some(place)
            }
        }

        impl $crate::json::Encode for $name<'_> {
            fn encode(&self, out: &mut Vec<u8>) {
                self.as_str().encode(out);
            }
        }

        impl $crate::json::IntoOwned for $name<'_> {
            type Owned = $name<'static>;

            #[inline]
            fn into_owned(self) -> Self::Owned {
                $name::into_owned(self)
            }
        }

        impl $crate::Blank for $name<'_> {
            fn blank() -> Self {
                Self::from("")
            }
        }

        impl ::core::fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name<'_> {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name<'_> {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name<'_> {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        $crate::__serde_text! { $name<'_> }
        $crate::__serde_read! { $name }
    };
}

/// Gives a struct around a number or a boolean its conversions, decoder and encoder.
#[doc(hidden)]
#[macro_export]
macro_rules! scalar {
    ($name:ident($inner:ty)) => {
        impl $name {
            /// The plain value.
            #[inline]
            pub fn get(self) -> $inner {
                self.0
            }

            /// The same: it never borrows.
            pub fn into_owned(self) -> Self {
                self
            }
        }

        impl From<$inner> for $name {
            fn from(value: $inner) -> Self {
                Self(value)
            }
        }

        impl From<$name> for $inner {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl PartialEq<$inner> for $name {
            fn eq(&self, other: &$inner) -> bool {
                self.0 == *other
            }
        }

        impl<'a> $crate::json::Decode<'a> for $name {
            #[inline]
            fn decode(reader: &mut $crate::json::Reader<'a>) -> Result<Self, $crate::json::Stop> {
                $crate::json::Decode::decode(reader).map(Self)
            }
        }

        impl $crate::json::Encode for $name {
            fn encode(&self, out: &mut Vec<u8>) {
                self.0.encode(out);
            }
        }

        impl $crate::json::IntoOwned for $name {
            type Owned = Self;

            fn into_owned(self) -> Self {
                self
            }
        }

        impl $crate::Blank for $name {
            fn blank() -> Self {
                Self($crate::Blank::blank())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        $crate::__serde_scalar! { $name }
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_text {
    ($name:ident<'_>) => {
        impl $crate::serialize::Serialize for $name<'_> {
            fn serialize<S: $crate::serialize::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
    ($name:ident) => {
        impl $crate::serialize::Serialize for $name {
            fn serialize<S: $crate::serialize::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::__serde_read_owned! { $name }
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_scalar {
    ($name:ident) => {
        impl $crate::serialize::Serialize for $name {
            fn serialize<S: $crate::serialize::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::serialize::Serialize::serialize(&self.0, serializer)
            }
        }

        $crate::__serde_read_owned! { $name }
    };
}

/// As `__serde_read!`, for types that never borrow.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_read_owned {
    ($name:ident) => {
        impl<'de> $crate::serialize::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serialize::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::serde::read(deserializer, |text| $crate::json::read::<$name>(text))
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_text {
    ($($table:tt)*) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_scalar {
    ($($table:tt)*) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_read {
    ($($table:tt)*) => {};
}

/// A text that is none of a closed enum's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnlistedValue {
    expected: &'static str,
}

impl UnlistedValue {
    #[doc(hidden)]
    pub fn new(expected: &'static str) -> Self {
        Self { expected }
    }
}

impl std::fmt::Display for UnlistedValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for UnlistedValue {}
