//! What every generated event does, written once: find the name, decode the payload it calls for, keep what is unknown.

mod body;
mod list;
mod payload;
mod rewrite;

pub use body::{Body, joined};
pub use list::{read, read_list};
pub use rewrite::{rewrite, unchanged};

/// Gives an event its decoder, encoder and accessors.
///
/// `names` lists every member of the event's object and `fields` the field that each stands for; `name` has a row for each part
/// of the event's name, `envelope` one for each other member, as in `object!`; `payload` is `nested index "name"`,
/// or `flat` with an index that no member has.
#[doc(hidden)]
#[macro_export]
macro_rules! event {
    (
        $event:ident<$a:lifetime>, $payload:ident, $kind:ident,
        names: [$($listed:literal),* $(,)?],
        fields: [$($listed_field:literal),* $(,)?],
        separator: $separator:literal,
        name: { $($part:ident: $part_index:literal $part_wire:literal $(or $part_other:literal $part_alias:literal $part_rank:literal)*,)* },
        payload: $place:ident $body_index:literal $body_wire:literal,
        envelope: { $($field:ident: $presence:ident $index:literal $wire:literal $(or $other:literal $alias:literal $rank:literal)*,)* },
    ) => {
        static MEMBERS: $crate::json::Names = $crate::names![$($listed),*];

        impl<$a> $event<$a> {
            /// Decodes an event from JSON.
            ///
            /// # Errors
            /// If the bytes are not strict JSON (RFC 8259, UTF-8, at most 127 levels deep), if the event has no name, or if
            /// a member that the catalog lists is missing or of the wrong type. Unknown names, members and values are no error.
            pub fn from_slice(bytes: &$a [u8]) -> Result<Self, $crate::DecodeError> {
                $crate::event::read(bytes, |reader| Self::read(reader, None), Self::name_in)
            }

            /// Decodes an event from JSON text; see [`from_slice`](Self::from_slice).
            ///
            /// # Errors
            /// As `from_slice`.
            pub fn from_json(text: &$a str) -> Result<Self, $crate::DecodeError> {
                Self::from_slice(text.as_bytes())
            }

            /// Decodes an event whose name arrived beside it, as on a socket; a name inside is ignored.
            ///
            /// # Errors
            /// As [`from_slice`](Self::from_slice).
            pub fn from_named(name: &str, bytes: &$a [u8]) -> Result<Self, $crate::DecodeError> {
                $crate::event::read(bytes, |reader| Self::read(reader, Some(name)), |_| Some(name.to_owned()))
            }

            /// Decodes a list of events: a JSON array, or the first array found under `_embedded`. One event that
            /// cannot be decoded does not lose the others.
            ///
            /// # Errors
            /// If the bytes are not strict JSON or hold no such array.
            pub fn list_from_slice(bytes: &$a [u8]) -> Result<Vec<Result<Self, $crate::DecodeError>>, $crate::DecodeError> {
                $crate::event::read_list(bytes, |reader| Self::read(reader, None), Self::name_in)
            }

            /// An event around a payload. Optional envelope members are left unset, required ones empty: set them as needed.
            pub fn new(payload: impl Into<$payload<$a>>) -> Self {
                Self { $($field: $crate::object!(@blank $presence),)* payload: payload.into() }
            }

            /// What kind of event it is; `None` for a name that the catalog does not have.
            #[inline]
            pub fn kind(&self) -> Option<$kind> {
                self.payload.kind()
            }

            /// The event's name on the wire, also where the catalog does not have it.
            #[inline]
            pub fn name(&self) -> &str {
                self.payload.name()
            }

            /// The same, borrowing from nothing.
            pub fn into_owned(self) -> $event<'static> {
                $event {
                    $($field: $crate::json::IntoOwned::into_owned(self.$field),)*
                    payload: self.payload.into_owned(),
                }
            }

            /// The event as it goes over the wire: compact JSON, members under their documented names.
            pub fn to_vec(&self) -> Vec<u8> {
                let mut out = Vec::with_capacity(512);
                self.write_to(&mut out);
                out
            }

            /// Appends what [`to_vec`](Self::to_vec) returns.
            pub fn write_to(&self, out: &mut Vec<u8>) {
                $crate::json::Encode::encode(self, out);
            }

            fn read(reader: &mut $crate::json::Reader<$a>, given: Option<&str>) -> Result<Self, $crate::json::Stop> {
                use $crate::json::Ranked;
                let _ = reader.peek()?;
                let start = reader.offset();
                $(let mut $part: Ranked<::std::borrow::Cow<$a, str>> = Ranked::default();)*
                $(let mut $field = $crate::object!(@slot $($rank)*);)*
                let mut body = $crate::event::Body::<$kind, $payload<$a>>::default();
                let frame = reader.members(&MEMBERS, |reader, frame, member| match member {
                    $(
                        Some($part_index) if given.is_none() => reader.alias(frame, $part_index, 0, &mut $part),
                        $(Some($part_other) if given.is_none() => reader.alias(frame, $part_index, $part_rank, &mut $part),)*
                    )*
                    $(
                        Some($index) => $crate::object!(@read reader frame $index $field $($rank)*),
                        $(Some($other) => reader.alias(frame, $index, $rank, &mut $field),)*
                    )*
                    Some($body_index) => {
                        let kind = match given {
                            Some(name) => $kind::from_name(name),
                            None => $crate::event!(@kind $kind $separator $($part)*),
                        };
                        body.read(reader, frame, $body_index, kind, $payload::decode)
                    }
                    _ => reader.skip(),
                })?;
                let kind = match given {
                    Some(name) => $kind::from_name(name),
                    None => $crate::event!(@kind $kind $separator $($part)*),
                };
                body.reconsider(reader, frame, $body_index, kind);
                reader.settle(frame)?;
                if given.is_none() {
                    $(reader.required(frame, $part.get().map(|_| ()), $part_wire)?;)*
                }
                let end = reader.offset();
                let payload = match kind {
                    Some(kind) => $crate::event!(@payload $place $payload reader body start frame kind $body_wire),
                    None => {
                        let name = match given {
                            Some(name) => ::std::borrow::Cow::Owned(name.to_owned()),
                            None => $crate::event!(@name $separator $($part)*),
                        };
                        let text = &reader.text()[start..end];
                        let payload = $crate::event!(@range $place body start text);
                        $payload::Unrecognized($crate::Unrecognized::event(name, text, payload))
                    }
                };
                Ok(Self {
                    $($field: $crate::object!(@take $presence reader frame $wire $field $($rank)*),)*
                    payload,
                })
            }

            /// The name in an event's text, as far as it can be read.
            #[cold]
            fn name_in(text: &str) -> Option<String> {
                Self::parts_in(text).map(|parts| parts.join($separator))
            }

            /// The parts of the name in an event's text.
            #[cold]
            fn parts_in(text: &str) -> Option<Vec<String>> {
                $(let mut $part = $crate::json::Ranked::<::std::borrow::Cow<'_, str>>::default();)*
                let _ = $crate::json::Reader::new(text).members(&MEMBERS, |reader, frame, member| match member {
                    $(
                        Some($part_index) => reader.alias(frame, $part_index, 0, &mut $part),
                        $(Some($part_other) => reader.alias(frame, $part_index, $part_rank, &mut $part),)*
                    )*
                    _ => reader.skip(),
                });
                Some(vec![$($part.into_option()?.into_owned()),*])
            }

            /// The parts of the name as they go over the wire.
            fn parts(&self, text: Option<&str>) -> Vec<String> {
                const COUNT: usize = [$($part_wire),*].len();
                let name = self.name();
                match text.and_then(Self::parts_in) {
                    Some(parts) if parts.join($separator) == name => parts,
                    _ if COUNT == 1 => vec![name.to_owned()],
                    _ => {
                        let mut parts: Vec<String> = name.splitn(COUNT, $separator).map(str::to_owned).collect();
                        parts.resize(COUNT, String::new());
                        parts
                    }
                }
            }

            /// Writes the field that stands at an index of `names`, if it is set.
            #[cold]
            fn write_field(
                &self,
                field: usize,
                came: Option<&str>,
                parts: &[String],
                members: &mut $crate::json::Members<'_>,
            ) {
                $(if field == $part_index {
                    return members.entry(concat!("\"", $part_wire, "\":"), parts[$part_index].as_str());
                })*
                $(if field == $index {
                    if $crate::event!(@unchanged $presence came (self.$field)) {
                        return members.raw($wire, came.unwrap_or_default());
                    }
                    $crate::object!(@write $presence members (self.$field) $wire);
                    return;
                })*
                if field == $body_index {
                    if let $payload::Unrecognized(other) = &self.payload {
                        if other.has_payload() {
                            members.raw($body_wire, other.json());
                        }
                    }
                }
            }
        }

        impl $crate::json::Encode for $event<'_> {
            fn encode(&self, out: &mut Vec<u8>) {
                use $crate::json::{Encode as _, Members};
                if let $payload::Unrecognized(other) = &self.payload {
                    let text = $crate::event!(@whole $place other);
                    let parts = self.parts(text);
                    return $crate::event::rewrite(
                        out,
                        text.unwrap_or("{}"),
                        &MEMBERS,
                        &[$($listed_field),*],
                        &mut |field, came, members| self.write_field(field, came, &parts, members),
                    );
                }
                let mut members = Members::open(out);
                let mut parts = $crate::event!(@split $separator self $($part)*);
                $(members.entry(concat!("\"", $part_wire, "\":"), parts.next().unwrap_or_default());)*
                {
                    let members = &mut members;
                    $($crate::object!(@write $presence members (self.$field) $wire);)*
                    $crate::event!(@encode $place self members $body_wire);
                }
                members.close();
            }
        }

        $crate::__serde_event! {
            $event, $payload, $separator, $place $body_wire,
            { $($part_wire,)* } { $($field: $presence $wire,)* }
        }
    };

    (@unchanged required $came:ident ($value:expr)) => { $crate::event::unchanged($came, Some(&$value)) };
    (@unchanged $presence:ident $came:ident ($value:expr)) => { $crate::event::unchanged($came, $value.as_ref()) };

    (@kind $kind:ident $separator:literal $part:ident) => {
        $part.get().and_then(|name| $kind::from_name(name))
    };
    (@kind $kind:ident $separator:literal $($part:ident)+) => {
        match ($($part.get(),)+) {
            ($(Some($part),)+) => $crate::event::joined([$(&**$part),+], $separator, $kind::from_name),
            _ => None,
        }
    };

    (@name $separator:literal $part:ident) => { $part.into_option().unwrap_or_default() };
    (@name $separator:literal $($part:ident)+) => {
        ::std::borrow::Cow::Owned([$($part.into_option().unwrap_or_default()),+].join($separator))
    };

    (@payload nested $payload:ident $reader:ident $body:ident $start:ident $frame:ident $kind:ident $wire:literal) => {
        match $body.finish($reader, |reader| $payload::decode($kind, reader))? {
            Some(payload) => payload,
            None => match $payload::decode($kind, &mut $crate::json::Reader::new("{}")) {
                Ok(payload) => payload,
                Err(_) => $reader.required($frame, None, $wire)?,
            },
        }
    };
    (@payload flat $payload:ident $reader:ident $body:ident $start:ident $frame:ident $kind:ident $wire:literal) => {{
        let _ = $body;
        $reader.replay($start, |reader| $payload::decode($kind, reader))?
    }};

    (@range nested $body:ident $start:ident $text:ident) => {
        $body.range().map(|range| range.start - $start..range.end - $start)
    };
    (@range flat $body:ident $start:ident $text:ident) => { Some(0..$text.len()) };

    (@whole nested $other:ident) => { $other.whole() };
    (@whole flat $other:ident) => { Some($other.json()) };

    (@split $separator:literal $self:ident $part:ident) => { ::core::iter::once($self.name()) };
    (@split $separator:literal $self:ident $($part:ident)+) => { $self.name().split($separator) };

    (@encode nested $self:ident $members:ident $wire:literal) => {
        $members.entry(concat!("\"", $wire, "\":"), &$self.payload)
    };
    (@encode flat $self:ident $members:ident $wire:literal) => { $crate::Object::members(&$self.payload, $members) };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_event {
    (
        $event:ident, $payload:ident, $separator:literal, $place:ident $body_wire:literal,
        { $($part_wire:literal,)* } { $($field:ident: $presence:ident $wire:literal,)* }
    ) => {
        impl $crate::serialize::Serialize for $event<'_> {
            fn serialize<S: $crate::serialize::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use $crate::serialize::{SerializeMap, SerializeMembers as _};
                if let $payload::Unrecognized(_) = &self.payload {
                    return $crate::serialize::bytes(&self.to_vec(), serializer);
                }
                let mut map = serializer.serialize_map(None)?;
                let map_ref = &mut map;
                let mut parts = $crate::__serde_event!(@split $separator self $($part_wire)*);
                $(map_ref.serialize_entry($part_wire, parts.next().unwrap_or_default())?;)*
                $($crate::__serde_object!(@write $presence map_ref (self.$field) $wire);)*
                $crate::__serde_event!(@payload $place self map_ref $body_wire);
                map.end()
            }
        }

        impl<'de> $crate::serialize::Deserialize<'de> for $event<'_> {
            fn deserialize<D: $crate::serialize::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::serde::read(deserializer, |text| $event::from_json(text).map($event::into_owned))
            }
        }
    };
    (@split $separator:literal $self:ident $part:literal) => { ::core::iter::once($self.name()) };
    (@split $separator:literal $self:ident $($part:literal)+) => { $self.name().split($separator) };
    (@payload nested $self:ident $map:ident $wire:literal) => { $map.serialize_entry($wire, &$self.payload)? };
    (@payload flat $self:ident $map:ident $wire:literal) => { $self.payload.serialize_members($map)? };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_event {
    ($($table:tt)*) => {};
}
