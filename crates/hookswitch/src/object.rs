//! What every generated struct does, written once: `object!` turns a table of members into a decoder and an encoder.

use std::fmt;

use crate::Blank;
use crate::json::{Begun, Decode, Frame, Members, Reader, Stop};

/// A type that is read part by part into a value of its own: an object, or a union of such.
#[doc(hidden)]
pub trait Fill<'a>: Blank {
    /// Reads the object that comes next into a blank one.
    ///
    /// A member that belongs to what is around the object (the envelope of a flat event, the tag of a union) is left to
    /// `outside`, by the number that the table gives it. Only an object that has such members can be begun within.
    fn fill(
        &mut self,
        reader: &mut Reader<'a>,
        outside: &mut Outside<'_, 'a>,
        begun: &Begun,
    ) -> Result<(), Stop>;
}

/// Written once for all of them, not once for each: what a macro writes is checked each time a crate is compiled.
impl<'a, T: Fill<'a>> Decode<'a> for T {
    fn decode(reader: &mut Reader<'a>) -> Result<Self, Stop> {
        let mut value = T::blank();
        value.fill(reader, &mut alone, &Begun::NOT)?;
        Ok(value)
    }

    fn decode_to(reader: &mut Reader<'a>, place: &mut Self) -> Result<(), Stop> {
        *place = T::blank();
        place.fill(reader, &mut alone, &Begun::NOT)
    }

    fn decode_some(reader: &mut Reader<'a>, place: &mut Option<Self>) -> Result<(), Stop> {
        place
            .insert(T::blank())
            .fill(reader, &mut alone, &Begun::NOT)
    }
}

impl<'a, T: Fill<'a>> Fill<'a> for Box<T> {
    fn fill(
        &mut self,
        reader: &mut Reader<'a>,
        outside: &mut Outside<'_, 'a>,
        begun: &Begun,
    ) -> Result<(), Stop> {
        (**self).fill(reader, outside, begun)
    }
}

/// Reads the value of a member that is not the object's own.
#[doc(hidden)]
pub type Outside<'o, 'a> = dyn FnMut(&mut Reader<'a>, Frame, usize) -> Result<(), Stop> + 'o;

/// The outside of an object that stands alone: nothing there is of interest.
#[doc(hidden)]
pub fn alone(reader: &mut Reader<'_>, _: Frame, _: usize) -> Result<(), Stop> {
    reader.skip()
}

/// An object that can write its members into a larger one.
pub trait Object {
    /// Writes the members that are set.
    fn members(&self, members: &mut Members<'_>);
}

/// Writes an object.
#[doc(hidden)]
pub fn encode(object: &impl Object, out: &mut Vec<u8>) {
    let mut members = Members::open(out);
    object.members(&mut members);
    members.close();
}

/// Shows an object as derived code would, given the names of its fields and their values.
#[doc(hidden)]
pub fn debug(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[&str],
    values: &[&dyn fmt::Debug],
) -> fmt::Result {
    let mut object = f.debug_struct(name);
    for (field, value) in fields.iter().zip(values) {
        object.field(field.strip_prefix("r#").unwrap_or(field), value);
    }
    object.finish()
}

/// Gives a struct its decoder, encoder, constructor and conversions, from one row for each member.
///
/// A row is `field: presence index "name"`, followed by `or index "alias" rank` for each alias; the indices point into
/// `names`. `presence` is `required`, `optional`, `nullable` (required, may be `null`) or `optional_nullable`.
/// Each of `names` that is not the object's own stands as `index number` in `tags`, or in `outside` for an object that another
/// table may have begun.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    (
        $name:ident<$a:lifetime> $(+ $phantom:ident)?,
        names: [$($listed:literal),* $(,)?],
        $(tags: [$($tag:literal $tag_number:literal),* $(,)?],)?
        $(outside: [$($out:literal $number:literal),* $(,)?],)?
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

        impl<$a> $crate::Fill<$a> for $name<$a> {
            fn fill(
                &mut self,
                reader: &mut $crate::json::Reader<$a>,
                outside: &mut $crate::Outside<'_, $a>,
                begun: &$crate::json::Begun,
            ) -> Result<(), $crate::json::Stop> {
                static NAMES: $crate::json::Names = $crate::names![$($listed),*];
                let _ = (&outside, begun);
                $($crate::object!(@mark $presence $field $($rank)*);)*
                let frame = $crate::object!(@way { $($($out $number)*)? } {
                    let member = |reader: &mut $crate::json::Reader<$a>, frame, member| match member {
                        $(
                            $index => $crate::object!(@read $presence reader (frame, $index, &mut self.$field) $field $($rank)*),
                            $($other => $crate::object!(@alias $presence reader (frame, $index, &mut self.$field) $field $rank),)*
                        )*
                        // One call for all of them: nothing here costs the compiler more than to check a call to something `dyn`.
                        $($($out)|* => outside(reader, frame, match member { $($out => $number,)* other => other }),)?
                        _ => reader.skip(),
                    };
                    let frame = reader.members_from(&NAMES, &[$($(($out, $number)),*)?], begun, member)?;
                    reader.settle(frame)?;
                    frame
                } {
                    let mut walk = reader.walk(&NAMES)?;
                    while walk.comes() {
                        $($(if walk.is($tag) {
                            walk.leave_to(|reader, frame| outside(reader, frame, $tag_number));
                        })*)?
                        $(
                            if walk.is($index) {
                                $crate::object!(@read $presence walk ($index, &mut self.$field) $field $($rank)*);
                            }
                            $(if walk.is($other) {
                                $crate::object!(@alias $presence walk ($index, &mut self.$field) $field $rank);
                            })*
                        )*
                    }
                    walk.end()?
                });
                $($crate::object!(@check $presence reader frame $wire $field);)*
                Ok(())
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
                $crate::encode(self, out);
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
                $crate::debug(f, stringify!($name), &[$(stringify!($field)),*], &[$(&self.$field),*])
            }
        }

        impl $crate::Blank for $name<'_> {
            #[inline]
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

    // Of the two ways to read members, that for an object which another table may have begun, and that for any other.
    (@way { $($out:literal $number:literal)+ } { $($begun:tt)* } { $($whole:tt)* }) => {{ $($begun)* }};
    (@way {} { $($begun:tt)* } { $($whole:tt)* }) => {{ $($whole)* }};

    // What is remembered of a member while its object is read: whether it came, and of one that has aliases, under which
    // of its names. The lower number is the better name.
    (@mark required $field:ident $($rank:literal)*) => { let mut $field = u8::MAX; };
    (@mark nullable $field:ident $($rank:literal)*) => { let mut $field = u8::MAX; };
    (@mark $presence:ident $field:ident) => {};
    (@mark $presence:ident $field:ident $($rank:literal)+) => { let mut $field = u8::MAX; };

    // What reads is a `Reader` or a `Walk`, which differ in what has to be said to them.
    (@read required $reader:ident ($($to:tt)*) $field:ident $($rank:literal)*) => {{
        $field = 0;
        $reader.slot($($to)*)
    }};
    (@read nullable $reader:ident ($($to:tt)*) $field:ident $($rank:literal)*) => {{
        $field = 0;
        $reader.slot($($to)*)
    }};
    (@read optional $reader:ident ($($to:tt)*) $field:ident) => {
        $reader.field($($to)*)
    };
    (@read optional_nullable $reader:ident ($($to:tt)*) $field:ident) => {
        $reader.slot($($to)*)
    };
    (@read optional $reader:ident ($($to:tt)*) $field:ident $($rank:literal)+) => {{
        $field = 0;
        $reader.field($($to)*)
    }};
    (@read optional_nullable $reader:ident ($($to:tt)*) $field:ident $($rank:literal)+) => {{
        $field = 0;
        $reader.slot($($to)*)
    }};

    // A better name beats a worse one wherever they stand; of the same name, the last counts.
    (@alias optional $reader:ident ($($to:tt)*) $field:ident $rank:literal) => {
        if $field < $rank {
            $reader.skip()
        } else {
            $field = $rank;
            $reader.field($($to)*)
        }
    };
    (@alias $presence:ident $reader:ident ($($to:tt)*) $field:ident $rank:literal) => {
        if $field < $rank {
            $reader.skip()
        } else {
            $field = $rank;
            $reader.slot($($to)*)
        }
    };

    (@check required $reader:ident $frame:ident $wire:literal $field:ident) => {
        if $field == u8::MAX {
            return Err($reader.missing($frame, $wire));
        }
    };
    (@check nullable $reader:ident $frame:ident $wire:literal $field:ident) => {
        if $field == u8::MAX {
            return Err($reader.missing($frame, $wire));
        }
    };
    (@check $presence:ident $reader:ident $frame:ident $wire:literal $field:ident) => {};

    (@write required $members:ident ($value:expr) $wire:literal) => {
        $members.entry(concat!(",\"", $wire, "\":"), &$value)
    };
    (@write nullable $members:ident ($value:expr) $wire:literal) => {
        $members.entry(concat!(",\"", $wire, "\":"), &$value)
    };
    (@write $presence:ident $members:ident ($value:expr) $wire:literal) => {
        if let Some(value) = &$value {
            $members.entry(concat!(",\"", $wire, "\":"), value);
        }
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_object {
    ($name:ident, $($field:ident: $presence:ident $wire:literal,)*) => {
        impl $crate::serialize::SerializeMembers for $name<'_> {
            fn serialize_members<M: $crate::serialize::SerializeMap>(&self, entries: &mut $crate::serialize::Entries<M>) {
                $($crate::__serde_object!(@write $presence entries (self.$field) $wire);)*
                let _ = entries;
            }
        }

        impl $crate::serialize::Serialize for $name<'_> {
            fn serialize<S: $crate::serialize::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serialize::object(self, serializer)
            }
        }

        $crate::__serde_read! { $name }
    };

    (@write required $entries:ident ($value:expr) $wire:literal) => { $entries.entry($wire, &$value) };
    (@write nullable $entries:ident ($value:expr) $wire:literal) => { $entries.entry($wire, &$value) };
    (@write $presence:ident $entries:ident ($value:expr) $wire:literal) => { $entries.optional($wire, $value.as_ref()) };
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
                    $crate::json::read_owned::<$name<'_>>(text)
                })
            }
        }
    };
}
