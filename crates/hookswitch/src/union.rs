//! What every generated union does, written once: arms told apart by a member, or by JSON type.

use std::borrow::Cow;

use crate::json::{Begun, Decode, Frame, Members, Names, Reader, Stop};
use crate::{Fill, Object, Unrecognized};

/// The JSON type of a value, as its first byte tells.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `"`
    String,
    /// `-` or a digit.
    Number,
    /// `t` or `f`.
    Boolean,
    /// `{`
    Object,
    /// `[`
    Array,
    /// `n`, or nothing that a value can begin with.
    Other,
}

impl JsonType {
    /// The type of the value that begins with this byte.
    #[inline]
    pub fn of(byte: u8) -> Self {
        match byte {
            b'"' => Self::String,
            b'-' | b'0'..=b'9' => Self::Number,
            b't' | b'f' => Self::Boolean,
            b'{' => Self::Object,
            b'[' => Self::Array,
            _ => Self::Other,
        }
    }
}

/// Which arm of a tagged union an object is, found out before any of it is decoded.
#[doc(hidden)]
#[derive(Debug)]
pub struct Tag<'a> {
    /// The tag's text, if the object has one.
    pub text: Option<Cow<'a, str>>,
    /// Where the tag's value begins.
    at: usize,
    /// Where the object begins.
    start: usize,
    /// The object.
    frame: Frame,
}

/// Reads the tag of the object that comes next. The reader stands behind the object then; [`Tag::read`] goes back.
#[doc(hidden)]
pub fn tag<'a>(reader: &mut Reader<'a>, names: &'static Names) -> Result<Tag<'a>, Stop> {
    reader.peek()?;
    let start = reader.offset();
    let (mut text, mut at) = (None, start);
    let frame = reader.members(names, |reader, frame, _| {
        reader.peek()?;
        at = reader.offset();
        reader.field(frame, 0, &mut text)
    })?;
    reader.settle(frame)?;
    Ok(Tag {
        text,
        at,
        start,
        frame,
    })
}

impl<'a> Tag<'a> {
    /// Decodes the object as an arm.
    pub fn read<T: Decode<'a>>(&self, reader: &mut Reader<'a>) -> Result<T, Stop> {
        reader.replay(self.start, T::decode)
    }

    /// Keeps an object of an unlisted kind as it came.
    pub fn keep(&self, reader: &mut Reader<'a>) -> Result<Unrecognized<'a>, Stop> {
        let text = &reader.text()[self.start..reader.offset()];
        Ok(Unrecognized::arm(
            self.text.clone().unwrap_or_default(),
            text,
        ))
    }

    /// Refuses an object that is none of a closed union's kinds, or tells none.
    pub fn refuse(
        &self,
        reader: &mut Reader<'a>,
        tag: &'static str,
        expected: &'static str,
    ) -> Stop {
        match self.text {
            Some(_) => reader.refuse(self.at, expected),
            None => reader.missing(self.frame, tag),
        }
    }
}

/// Decodes the object that comes next as the arm that its first member calls for: one whose tag is `wire`, and
/// `number` where the arm's table lists it.
///
/// False, with nothing read, if the tag comes again and says something else.
#[doc(hidden)]
pub fn arm<'a>(
    reader: &mut Reader<'a>,
    wire: &str,
    number: usize,
    arm: &mut impl Fill<'a>,
) -> Result<bool, Stop> {
    let place = reader.place()?;
    let mut same = true;
    let mut tag = |reader: &mut Reader<'a>, _, outside| {
        if outside != number {
            return reader.skip();
        }
        if let Some(text) = reader.plain() {
            same &= text == wire;
            return Ok(());
        }
        same = false;
        reader.skip()
    };
    let read = arm.fill(reader, &mut tag, &Begun::NOT);
    if !same && read != Err(Stop::Syntax) {
        reader.back_to(place);
        return Ok(false);
    }
    read.map(|()| true)
}

/// Writes an arm of a tagged union, given the opening brace and the tag's member.
#[doc(hidden)]
pub fn encode_arm(out: &mut Vec<u8>, opening: &'static str, arm: &impl Object) {
    let mut members = Members::resume(out, opening);
    arm.members(&mut members);
    members.close();
}

/// Gives an enum whose arms differ in JSON type its decoder, encoder and conversions.
#[doc(hidden)]
#[macro_export]
macro_rules! choice {
    (
        $name:ident<$a:lifetime> $(+ $never:ident)?, expected: $expected:literal, blank: $blank:ident,
        $($variant:ident($type:ty) = $json:ident $($text:ident)?,)*
    ) => {
        impl<$a> $name<$a> {
            /// The same, borrowing from nothing.
            pub fn into_owned(self) -> $name<'static> {
                match self {
                    $(Self::$variant(value) => $name::$variant($crate::json::IntoOwned::into_owned(value)),)*
                    $(Self::$never(never, _) => match never {},)?
                }
            }
        }

        $(
            impl<$a> From<$type> for $name<$a> {
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }

            $($crate::choice! { @$text $name $variant $a })?
        )*

        impl<$a> $crate::Fill<$a> for $name<$a> {
            fn fill(
                &mut self,
                reader: &mut $crate::json::Reader<$a>,
                _: &mut $crate::Outside<'_, $a>,
                _: &$crate::json::Begun,
            ) -> Result<(), $crate::json::Stop> {
                match $crate::JsonType::of(reader.peek()?) {
                    $($crate::JsonType::$json => {
                        // What is blank may be the right arm already, and to make it anew is to drop it first.
                        if !matches!(self, Self::$variant(_)) {
                            *self = Self::$variant($crate::Blank::blank());
                        }
                        if let Self::$variant(value) = self {
                            return $crate::json::Decode::decode_to(reader, value);
                        }
                        Ok(())
                    })*
                    _ => Err(reader.mismatch($expected)),
                }
            }
        }

        impl $crate::json::Encode for $name<'_> {
            fn encode(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::$variant(value) => value.encode(out),)*
                    $(Self::$never(never, _) => match *never {},)?
                }
            }
        }

        impl $crate::json::IntoOwned for $name<'_> {
            type Owned = $name<'static>;

            fn into_owned(self) -> Self::Owned {
                $name::into_owned(self)
            }
        }

        impl $crate::Blank for $name<'_> {
            #[inline]
            fn blank() -> Self {
                Self::$blank($crate::Blank::blank())
            }
        }

        $crate::__serde_choice! { $name, $($variant)* $(+ $never)? }
    };

    (@text $name:ident $variant:ident $a:lifetime) => {
        impl<$a> From<&$a str> for $name<$a> {
            fn from(text: &$a str) -> Self {
                Self::$variant(text.into())
            }
        }

        impl From<String> for $name<'_> {
            fn from(text: String) -> Self {
                Self::$variant(text.into())
            }
        }
    };
}

/// Gives an enum whose arms differ in the text of one member its decoder, encoder and conversions.
///
/// `untagged` names the arm for an object without that member, `open` says that unlisted kinds are kept.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged {
    (
        $name:ident<$a:lifetime>, tag: $tag:literal $number:literal, expected: $expected:literal,
        untagged: [$($untagged:ident($bare:ident))?], open: [$($open:ident)?], blank: $blank:ident,
        $($variant:ident($type:ident) = $wire:literal,)*
    ) => {
        impl<$a> $name<$a> {
            /// The kind, as member
            #[doc = concat!("`", $tag, "`")]
            /// tells it; empty where that member is missing.
            pub fn kind(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $wire,)*
                    $(Self::$untagged(_) => "",)?
                    $(Self::$open(other) => other.name(),)?
                }
            }

            /// The same, borrowing from nothing.
            pub fn into_owned(self) -> $name<'static> {
                match self {
                    $(Self::$variant(value) => $name::$variant($crate::json::IntoOwned::into_owned(value)),)*
                    $(Self::$untagged(value) => $name::$untagged($crate::json::IntoOwned::into_owned(value)),)?
                    $(Self::$open(other) => $name::$open(other.into_owned()),)?
                }
            }
        }

        $(
            impl<$a> From<$type<$a>> for $name<$a> {
                fn from(value: $type<$a>) -> Self {
                    Self::$variant(value)
                }
            }
        )*

        impl<$a> $crate::Fill<$a> for $name<$a> {
            fn fill(
                &mut self,
                reader: &mut $crate::json::Reader<$a>,
                _: &mut $crate::Outside<'_, $a>,
                _: &$crate::json::Begun,
            ) -> Result<(), $crate::json::Stop> {
                static TAG: $crate::json::Names = $crate::names![$tag];
                match reader.early_text(&TAG, 0) {
                    $(Some($wire) => {
                        *self = Self::$variant($crate::Blank::blank());
                        if let Self::$variant(value) = self {
                            if $crate::arm(reader, $wire, $number, value)? {
                                return Ok(());
                            }
                        }
                    })*
                    _ => {}
                }
                let kind = $crate::tag(reader, &TAG)?;
                *self = match kind.text.as_deref() {
                    $(Some($wire) => kind.read(reader).map(Self::$variant),)*
                    $(None => kind.read(reader).map(Self::$untagged),)?
                    $(Some(_) => kind.keep(reader).map(Self::$open),)?
                    _ => Err(kind.refuse(reader, $tag, $expected)),
                }?;
                Ok(())
            }
        }

        impl $crate::json::Encode for $name<'_> {
            fn encode(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::$variant(value) => $crate::encode_arm(out, concat!("{\"", $tag, "\":\"", $wire, "\""), value),)*
                    $(Self::$untagged(value) => value.encode(out),)?
                    $(Self::$open(other) => out.extend_from_slice(other.json().as_bytes()),)?
                }
            }
        }

        impl $crate::json::IntoOwned for $name<'_> {
            type Owned = $name<'static>;

            fn into_owned(self) -> Self::Owned {
                $name::into_owned(self)
            }
        }

        impl $crate::Blank for $name<'_> {
            #[inline]
            fn blank() -> Self {
                Self::$blank($crate::Blank::blank())
            }
        }

        $crate::__serde_tagged! {
            $name, $tag, [$($untagged)?] [$($open)?] $($variant = $wire,)*
        }
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_choice {
    ($name:ident, $($variant:ident)* $(+ $never:ident)?) => {
        impl $crate::serialize::Serialize for $name<'_> {
            fn serialize<S: $crate::serialize::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::serialize::Serialize::serialize(value, serializer),)*
                    $(Self::$never(never, _) => match *never {},)?
                }
            }
        }

        $crate::__serde_read! { $name }
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_tagged {
    (
        $name:ident, $tag:literal, [$($untagged:ident)?] [$($open:ident)?] $($variant:ident = $wire:literal,)*
    ) => {
        impl $crate::serialize::Serialize for $name<'_> {
            fn serialize<S: $crate::serialize::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::serialize::arm($tag, $wire, value, serializer),)*
                    $(Self::$untagged(value) => $crate::serialize::Serialize::serialize(value, serializer),)?
                    $(Self::$open(other) => $crate::serialize::text(other.json(), serializer),)?
                }
            }
        }

        $crate::__serde_read! { $name }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_choice {
    ($($table:tt)*) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_tagged {
    ($($table:tt)*) => {};
}
