//! What every generated enum of payloads does, written once: `payload!`.

/// Overwrites what owns nothing, so that nobody has to look for something to drop in it. What owns something would leak.
#[doc(hidden)]
#[inline]
pub fn put<T>(place: &mut T, value: T) {
    std::mem::forget(std::mem::replace(place, value));
}

/// Gives the enum of payloads its decoder, encoder and conversions, from one row for each event.
///
/// Rows stand in blocks, each behind the condition on which its events are compiled: `(feature = "audio") { … }`.
#[doc(hidden)]
#[macro_export]
macro_rules! payload {
    ($payload:ident<$a:lifetime>, $kind:ident, $($on:tt { $($variant:ident,)* })*) => {
        impl<$a> $payload<$a> {
            /// What kind of event it belongs to; `None` for a name that the catalog does not have.
            #[inline]
            pub fn kind(&self) -> Option<$kind> {
                match self {
                    $($(#[cfg $on] Self::$variant(_) => Some($kind::$variant),)*)*
                    Self::Unrecognized(_) => None,
                }
            }

            /// The event's name on the wire, also where the catalog does not have it.
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    Self::Unrecognized(other) => other.name(),
                    known => known.kind().map_or("", $kind::as_str),
                }
            }

            /// The same, borrowing from nothing.
            pub fn into_owned(self) -> $payload<'static> {
                match self {
                    $($(#[cfg $on] Self::$variant(payload) => $payload::$variant(payload.into_owned()),)*)*
                    Self::Unrecognized(other) => $payload::Unrecognized(other.into_owned()),
                }
            }

            /// Drops a payload that came before, so that to overwrite this one need not drop it. Mostly it is blank.
            #[inline]
            fn clear(&mut self) {
                if !matches!(self, Self::Unrecognized(other) if other.owns_nothing()) {
                    *self = Self::Unrecognized($crate::Blank::blank());
                }
            }

            /// What is kept of an event whose name is unknown. The loop ends with its second turn: a borrow that is returned from a
            /// branch would last beyond it.
            #[inline]
            fn unrecognized(&mut self) -> &mut $crate::Unrecognized<$a> {
                loop {
                    if let Self::Unrecognized(other) = self {
                        return other;
                    }
                    *self = Self::Unrecognized($crate::Blank::blank());
                }
            }

            /// Reads the payload of a kind of event to where it stays.
            fn read(
                &mut self,
                kind: $kind,
                reader: &mut $crate::json::Reader<$a>,
                outside: &mut $crate::Outside<'_, $a>,
                begun: &$crate::json::Begun,
            ) -> Result<(), $crate::json::Stop> {
                self.clear();
                match kind {
                    $($(#[cfg $on] $kind::$variant => {
                        $crate::event::put(self, Self::$variant($crate::Blank::blank()));
                        if let Self::$variant(payload) = self {
                            return $crate::Fill::fill(payload, reader, outside, begun);
                        }
                        Ok(())
                    })*)*
                }
            }
        }

        $($(
            #[cfg $on]
            impl<$a> From<$variant<$a>> for $payload<$a> {
                fn from(payload: $variant<$a>) -> Self {
                    Self::$variant(payload)
                }
            }
        )*)*

        impl<$a> From<$crate::Unrecognized<$a>> for $payload<$a> {
            fn from(other: $crate::Unrecognized<$a>) -> Self {
                Self::Unrecognized(other)
            }
        }

        impl $crate::Object for $payload<'_> {
            fn members(&self, members: &mut $crate::json::Members<'_>) {
                match self {
                    $($(#[cfg $on] Self::$variant(payload) => payload.members(members),)*)*
                    Self::Unrecognized(_) => {}
                }
            }
        }

        impl $crate::json::Encode for $payload<'_> {
            fn encode(&self, out: &mut Vec<u8>) {
                match self {
                    $($(#[cfg $on] Self::$variant(payload) => payload.encode(out),)*)*
                    Self::Unrecognized(other) => out.extend_from_slice(other.json().as_bytes()),
                }
            }
        }

        $crate::__serde_payload! { $payload, $($on { $($variant,)* })* }
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_payload {
    ($payload:ident, $($on:tt { $($variant:ident,)* })*) => {
        impl $crate::serialize::SerializeMembers for $payload<'_> {
            fn serialize_members<M: $crate::serialize::SerializeMap>(&self, entries: &mut $crate::serialize::Entries<M>) {
                match self {
                    $($(#[cfg $on] Self::$variant(payload) => payload.serialize_members(entries),)*)*
                    Self::Unrecognized(_) => {}
                }
            }
        }

        impl $crate::serialize::Serialize for $payload<'_> {
            fn serialize<S: $crate::serialize::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $($(#[cfg $on] Self::$variant(payload) => payload.serialize(serializer),)*)*
                    Self::Unrecognized(other) => $crate::serialize::text(other.json(), serializer),
                }
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_payload {
    ($($table:tt)*) => {};
}
