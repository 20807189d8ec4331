//! What every generated struct does, written once: `object!` turns a table of members into a decoder and an encoder.

use crate::json::Members;

/// An object that can write its members into a larger one.
pub trait Object {
    /// Writes the members that are set.
    fn members(&self, members: &mut Members<'_>);
}

/// A field's name without the mark of a raw identifier.
#[doc(hidden)]
pub fn field_name(name: &'static str) -> &'static str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Gives a struct its decoder, encoder, constructor and conversions, from one row for each member.
///
/// A row is `field: presence index "name"`, followed by `or index "alias" rank` for each alias; the indices point into
/// `names`. `presence` is `required`, `optional`, `nullable` (required, may be `null`) or `optional_nullable`.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    (
        $name:ident<$a:lifetime> $(+ $phantom:ident)?,
        names: [$($listed:literal),* $(,)?],
        new($($argument:ident: $type:ty),* $(,)?),
        $($field:ident: $presence:ident $index:literal $wire:literal $(or $other:literal $alias:literal $rank:literal)*,)*
    ) => {
        impl<$a> $name<$a> {
            /// One that carries what it must; every optional member is left unset.
            #[inline]
            pub fn new($($argument: impl Into<$type>),*) -> Self {
                Self { $($field: $crate::object!(@new $presence $field),)* $($phantom: ::core::marker::PhantomData)? }
            }

            /// The same, borrowing from nothing.
            pub fn into_owned(self) -> $name<'static> {
                $name {
                    $($field: $crate::json::IntoOwned::into_owned(self.$field),)*
                    $($phantom: ::core::marker::PhantomData)?
                }
            }
        }

        impl<$a> $crate::json::Decode<$a> for $name<$a> {
            fn decode(reader: &mut $crate::json::Reader<$a>) -> Result<Self, $crate::json::Stop> {
                static NAMES: $crate::json::Names = $crate::names![$($listed),*];
                $(let mut $field = $crate::object!(@slot $($rank)*);)*
                let frame = reader.members(&NAMES, |reader, _frame, member| match member {
                    $(
                        Some($index) => $crate::object!(@read reader _frame $index $field $($rank)*),
                        $(Some($other) => reader.alias(_frame, $index, $rank, &mut $field),)*
                    )*
                    _ => reader.skip(),
                })?;
                reader.settle(frame)?;
                Ok(Self {
                    $($field: $crate::object!(@take $presence reader frame $wire $field $($rank)*),)*
                    $($phantom: ::core::marker::PhantomData)?
                })
            }
        }

        impl $crate::Object for $name<'_> {
            fn members(&self, members: &mut $crate::json::Members<'_>) {
                $($crate::object!(@write $presence members (self.$field) $wire);)*
                let _ = members;
            }
        }

        impl $crate::json::Encode for $name<'_> {
            fn encode(&self, out: &mut Vec<u8>) {
                let mut members = $crate::json::Members::open(out);
                $crate::Object::members(self, &mut members);
                members.close();
            }
        }

        impl $crate::json::IntoOwned for $name<'_> {
            type Owned = $name<'static>;

            #[inline]
            fn into_owned(self) -> Self::Owned {
                $name::into_owned(self)
            }
        }

        impl ::core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(stringify!($name))$(.field($crate::field_name(stringify!($field)), &self.$field))*.finish()
            }
        }

        impl $crate::Blank for $name<'_> {
            fn blank() -> Self {
                Self {
                    $($field: $crate::object!(@blank $presence),)*
                    $($phantom: ::core::marker::PhantomData)?
                }
            }
        }

        $crate::__serde_object! { $name, $($field: $presence $wire,)* }
    };

    (@blank required) => { $crate::Blank::blank() };
    (@blank $presence:ident) => { None };

    (@new required $field:ident) => { $field.into() };
    (@new nullable $field:ident) => { $field.into() };
    (@new $presence:ident $field:ident) => { None };

    (@slot) => { None };
    (@slot $($rank:literal)+) => { $crate::json::Ranked::default() };

    (@read $reader:ident $frame:ident $index:literal $field:ident) => { $reader.field($frame, $index, &mut $field) };
    (@read $reader:ident $frame:ident $index:literal $field:ident $($rank:literal)+) => {
        $reader.alias($frame, $index, 0, &mut $field)
    };

    (@take $presence:ident $reader:ident $frame:ident $wire:literal $field:ident $($rank:literal)+) => {
        $crate::object!(@present $presence $reader $frame $wire ($field.into_option()))
    };
    (@take $presence:ident $reader:ident $frame:ident $wire:literal $field:ident) => {
        $crate::object!(@present $presence $reader $frame $wire ($field))
    };

    (@present required $reader:ident $frame:ident $wire:literal ($slot:expr)) => {
        $reader.required($frame, $slot, $wire)?
    };
    (@present nullable $reader:ident $frame:ident $wire:literal ($slot:expr)) => {
        $reader.required($frame, $slot, $wire)?
    };
    (@present optional $reader:ident $frame:ident $wire:literal ($slot:expr)) => { $slot };
    (@present optional_nullable $reader:ident $frame:ident $wire:literal ($slot:expr)) => {
        Option::flatten($slot)
    };

    (@write required $members:ident ($value:expr) $wire:literal) => {
        $members.entry(concat!("\"", $wire, "\":"), &$value)
    };
    (@write nullable $members:ident ($value:expr) $wire:literal) => {
        $members.entry(concat!("\"", $wire, "\":"), &$value)
    };
    (@write $presence:ident $members:ident ($value:expr) $wire:literal) => {
        if let Some(value) = &$value {
            $members.entry(concat!("\"", $wire, "\":"), value);
        }
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_object {
    ($name:ident, $($field:ident: $presence:ident $wire:literal,)*) => {
        impl $crate::serialize::SerializeMembers for $name<'_> {
            fn serialize_members<M: $crate::serialize::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $($crate::__serde_object!(@write $presence map (self.$field) $wire);)*
                let _ = map;
                Ok(())
            }
        }

        impl $crate::serialize::Serialize for $name<'_> {
            fn serialize<S: $crate::serialize::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serialize::object(self, serializer)
            }
        }

        $crate::__serde_read! { $name }
    };

    (@write required $map:ident ($value:expr) $wire:literal) => { $map.serialize_entry($wire, &$value)? };
    (@write nullable $map:ident ($value:expr) $wire:literal) => { $map.serialize_entry($wire, &$value)? };
    (@write $presence:ident $map:ident ($value:expr) $wire:literal) => {
        if let Some(value) = &$value {
            $map.serialize_entry($wire, value)?;
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_object {
    ($($table:tt)*) => {};
}

/// Deserializes a type by collecting the input into JSON text and decoding that, so that both paths agree by construction.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_read {
    ($name:ident) => {
        impl<'de> $crate::serialize::Deserialize<'de> for $name<'_> {
            fn deserialize<D: $crate::serialize::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::serde::read(deserializer, |text| {
                    $crate::json::read::<$name<'_>>(text).map($name::into_owned)
                })
            }
        }
    };
}
