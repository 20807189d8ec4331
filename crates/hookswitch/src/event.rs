//! What every generated event does, written once: find the name, decode the payload it calls for, keep what is unknown.

mod body;
mod guess;
mod kinds;
mod list;
mod parts;
mod payload;
mod rewrite;

pub use body::Body;
pub use guess::last_name;
pub use kinds::{Kinds, Part};
pub use list::{read_list, read_to};
pub use parts::{Parts, pieces};
pub use payload::put;
pub use rewrite::{rewrite, unchanged};

/// What the mistakes in an event's own members are held back under, apart from those in a payload that lies flat among them.
pub const FIELD: usize = 1 << 16;

/// Gives an event its decoder, encoder and accessors.
///
/// `names` lists every member of the event's object and `fields` the field that each stands for; where members arrive in several
/// orders, names stand once for each, and `orders` has the indices at which the others begin; `name` has a row for each part
/// of the event's name, `envelope` one for each other member, as in `object!`; `payload` is `nested index "name"`,
/// or `flat` with an index that no member has.
#[doc(hidden)]
#[macro_export]
macro_rules! event {
    (
        $event:ident<$a:lifetime>, $payload:ident, $kind:ident,
        names: [$($listed:literal),* $(,)?],
        $(orders: [$($start:literal),* $(,)?],)?
        fields: [$($listed_field:literal),* $(,)?],
        separator: $separator:literal,
        name: { $($part:ident: $part_number:literal at $part_index:literal $(| $part_again:literal)* $part_wire:literal $(or $part_other:literal $(| $part_other_again:literal)* $part_alias:literal $part_rank:literal)*,)* },
        payload: $place:ident $body_index:literal $(| $body_again:literal)* $body_wire:literal,
        envelope: { $($field:ident: $presence:ident $index:literal $(| $again:literal)* $wire:literal $(or $other:literal $(| $other_again:literal)* $alias:literal $rank:literal)*,)* },
    ) => {
        static MEMBERS: $crate::json::Names =
            $crate::json::Names::of(&$crate::json::Table::in_orders([$($listed),*], &[$($($start),*)?]));
        static FIELDS: &[usize] = &[$($listed_field),*];
        const PARTS: usize = [$($part_wire),*].len();
        /// Where the name may be, or parts of it.
        const NAME: &[usize] = &[$($part_index, $($part_other,)*)*];
        /// The same, a bit for each.
        const NAME_BITS: u64 = 0 $(| 1 << ($part_index % 64) $(| 1 << ($part_again % 64))* $(| 1 << ($part_other % 64) $(| 1 << ($part_other_again % 64))*)*)*;

        impl<$a> $event<$a> {
            /// Decodes an event from JSON.
            ///
            /// # Errors
            /// If the bytes are not strict JSON (RFC 8259, UTF-8, at most 127 levels deep), if the event has no name, or if
            /// a member that the catalog lists is missing or of the wrong type. Unknown names, members and values are no error.
            pub fn from_slice(bytes: &$a [u8]) -> Result<Self, $crate::DecodeError> {
                Self::from_json($crate::json::text(bytes)?)
            }

            /// Decodes an event from JSON text; see [`from_slice`](Self::from_slice). Text need not be checked for UTF-8 again.
            ///
            /// # Errors
            /// As `from_slice`.
            pub fn from_json(text: &$a str) -> Result<Self, $crate::DecodeError> {
                let mut event = Ok(Self::blank());
                $crate::event::read_to(text, &mut event, |reader, event| event.read(reader, None), Self::name_in);
                event
            }

            /// Decodes an event whose name arrived beside it, as on a socket; a name inside is ignored.
            ///
            /// # Errors
            /// As [`from_slice`](Self::from_slice).
            pub fn from_named(name: &str, bytes: &$a [u8]) -> Result<Self, $crate::DecodeError> {
                let text = $crate::json::text(bytes)?;
                let mut event = Ok(Self::blank());
                let named = |_: &str| Some(name.to_owned());
                $crate::event::read_to(text, &mut event, |reader, event| event.read(reader, Some(name)), named);
                event
            }

            /// Decodes a list of events: a JSON array, or the first array found under `_embedded`. One event that
            /// cannot be decoded does not lose the others.
            ///
            /// # Errors
            /// If the bytes are not strict JSON or hold no such array.
            pub fn list_from_slice(bytes: &$a [u8]) -> Result<Vec<Result<Self, $crate::DecodeError>>, $crate::DecodeError> {
                let event = |reader: &mut $crate::json::Reader<$a>| {
                    let mut event = Self::blank();
                    event.read(reader, None)?;
                    Ok(event)
                };
                $crate::event::read_list(bytes, event, Self::name_in)
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
                // Most events have half of that, and to make room twice takes longer than to make more of it.
                let mut out = Vec::with_capacity(1024);
                self.write_to(&mut out);
                out
            }

            /// Appends what [`to_vec`](Self::to_vec) returns.
            pub fn write_to(&self, out: &mut Vec<u8>) {
                $crate::json::Encode::encode(self, out);
            }

            fn blank() -> Self {
                Self {
                    $($field: $crate::object!(@blank $presence),)*
                    payload: $payload::Unrecognized($crate::Blank::blank()),
                }
            }

            /// Reads an event into a blank one.
            fn read(
                &mut self,
                reader: &mut $crate::json::Reader<$a>,
                given: Option<&str>,
            ) -> Result<(), $crate::json::Stop> {
                let place = reader.place()?;
                self.read_as(reader, place, given, given.and_then($kind::from_name), false)
            }

            /// Reads an event as the kind that it most likely is, if that is known; `settled` if it has been read before, so that
            /// it is.
            fn read_as(
                &mut self,
                reader: &mut $crate::json::Reader<$a>,
                place: $crate::json::Place,
                given: Option<&str>,
                kind: Option<$kind>,
                settled: bool,
            ) -> Result<(), $crate::json::Stop> {
                let mut name = $crate::event::Parts::<$a, PARTS>::default();
                let mut kind = kind;
                let mut body = $crate::event::Body::<$kind>::default();
                let frame = place.frame();
                $($crate::object!(@mark $presence $field $($rank)*);)*
                let mut member = |
                    reader: &mut $crate::json::Reader<$a>,
                    frame,
                    member,
                    name: &mut $crate::event::Parts<$a, PARTS>,
                    kind: &mut Option<$kind>,
                    body: &mut $crate::event::Body<$kind>,
                | match member {
                    $(
                        $part_index $(| $part_again)* if given.is_none() => name.read(reader, frame, $part_number, 0),
                        $($part_other $(| $part_other_again)* if given.is_none() => name.read(reader, frame, $part_number, $part_rank),)*
                    )*
                    $(
                        $index $(| $again)* => $crate::object!(
                            @read $presence reader (frame, $crate::event::FIELD + $index, &mut self.$field) $field $($rank)*
                        ),
                        $($other $(| $other_again)* => $crate::object!(
                            @alias $presence reader (frame, $crate::event::FIELD + $index, &mut self.$field) $field $rank
                        ),)*
                    )*
                    $body_index $(| $body_again)* => $crate::event!(
                        @body $place $kind reader frame self body given name kind $body_index
                    ),
                    _ => {
                        let _ = (body, kind);
                        reader.skip()
                    }
                };
                let read = $crate::event!(@read $place $a $kind self reader place given settled name kind body member);
                if read == Err($crate::json::Stop::Syntax) {
                    return read;
                }
                let actual = match given {
                    Some(_) => kind,
                    None => name.find(kind, $kind::from_parts),
                };
                $crate::event!(@reconsider $place self reader frame place given settled kind actual body $body_index);
                read?;
                reader.settle(frame)?;
                if given.is_none() {
                    if let Some(part) = name.missing() {
                        return Err(reader.missing(frame, [$($part_wire),+][part]));
                    }
                }
                let end = reader.offset();
                match actual {
                    Some(kind) => $crate::event!(@payload $place self reader body frame kind $body_wire),
                    None => {
                        let start = place.offset();
                        let other = self.payload.unrecognized();
                        if given.is_some() || !name.is_complete(other, end - start) {
                            let text = &reader.text()[start..end];
                            let payload = $crate::event!(@range $place body start text);
                            match given {
                                Some(name) => other.set_event(name.to_owned().into(), text, payload),
                                None => name.unrecognized(other, Self::name_in, text, payload),
                            }
                        }
                    }
                }
                $($crate::object!(@check $presence reader frame $wire $field);)*
                Ok(())
            }

            /// The name in an event's text, as far as it can be read.
            #[cold]
            fn name_in(text: &str) -> Option<String> {
                Self::parts_in(text).map(|parts| parts.join($separator))
            }

            /// The parts of the name in an event's text.
            #[cold]
            fn parts_in(text: &str) -> Option<Vec<String>> {
                let mut name = $crate::event::Parts::<'_, PARTS>::default();
                let _ = $crate::json::Reader::new(text).members(&MEMBERS, |reader, frame, member| match member {
                    $(
                        $part_index $(| $part_again)* => name.read(reader, frame, $part_number, 0),
                        $($part_other $(| $part_other_again)* => name.read(reader, frame, $part_number, $part_rank),)*
                    )*
                    _ => reader.skip(),
                });
                name.into_texts()
            }

            /// The parts of the name as they go over the wire.
            fn parts(&self, text: Option<&str>) -> Vec<String> {
                let name = self.name();
                match text.and_then(Self::parts_in) {
                    Some(parts) if parts.join($separator) == name => parts,
                    _ if PARTS == 1 => vec![name.to_owned()],
                    _ => {
                        let mut parts: Vec<String> = name.splitn(PARTS, $separator).map(str::to_owned).collect();
                        parts.resize(PARTS, String::new());
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
                    return members.entry(concat!(",\"", $part_wire, "\":"), parts[$part_number].as_str());
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
                        FIELDS,
                        &mut |field, came, members| self.write_field(field, came, &parts, members),
                    );
                }
                let mut members = Members::open(out);
                let mut parts = $crate::event!(@split $separator self $($part)*);
                $(members.entry(concat!(",\"", $part_wire, "\":"), parts.next().unwrap_or_default());)*
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

    // The payload member: decoded as what the name says so far or the last member is, if that says anything.
    (@body nested $kind:ident $reader:ident $frame:ident $self:ident $body:ident $given:ident $name:ident $known:ident
     $index:literal) => {{
        if $given.is_none() {
            *$known = if $name.missing().is_none() {
                $name.find(*$known, $kind::from_parts)
            } else {
                let guess = $crate::event::last_name($reader, &MEMBERS, NAME);
                $name.take_for(guess);
                guess.and_then($kind::from_parts)
            };
        }
        let field = $crate::event::FIELD + $index;
        $body.read($reader, $frame, field, *$known, |kind, reader| {
            $self.payload.read(kind, reader, &mut $crate::alone, &$crate::json::Begun::NOT)
        })
    }};
    (@body flat $($rest:tt)*) => { unreachable!("no member of a flat event has this index") };

    (@read nested $a:lifetime $kind:ident $self:ident $reader:ident $place:ident $given:ident $settled:ident $name:ident $known:ident $body:ident
     $member:ident) => {
        $reader.members(&MEMBERS, |reader, frame, index| {
            $member(reader, frame, index, &mut $name, &mut $known, &mut $body)
        }).map(|_| ())
    };
    // What comes before the name is complete is put off, and read as soon as it is.
    (@read flat $a:lifetime $kind:ident $self:ident $reader:ident $place:ident $given:ident $settled:ident $name:ident $known:ident $body:ident
     $member:ident) => {{
        let mut member = |reader: &mut $crate::json::Reader<$a>, frame, index, name: &mut _| {
            $member(reader, frame, index, name, &mut None, &mut $body)
        };
        let mut begun = $crate::json::Begun::NOT;
        let mut read = Ok(());
        let (mut guess, mut guessed) = (None, None);
        if $known.is_none() && $given.is_none() && !$settled {
            read = $reader.members_until(&MEMBERS, NAME_BITS, &mut begun, |reader, frame, index| {
                member(reader, frame, index, &mut $name)?;
                Ok($name.missing().is_none())
            }, |reader| {
                // Said here as well, so that nothing is left of asking where a name has several parts.
                if PARTS > 1 {
                    return false;
                }
                guess = $crate::event::last_name(reader, &MEMBERS, NAME);
                guessed = guess.and_then($kind::from_parts);
                guessed.is_some()
            });
            $known = match guessed {
                Some(_) if $name.missing().is_some() => {
                    $name.take_for(guess);
                    guessed
                }
                _ => $name.find(None, $kind::from_parts),
            };
        }
        match ($known, read) {
            (_, Err(stop)) => Err(stop),
            (Some(_), Ok(())) if begun.is_too_much() => {
                $reader.back_to($place);
                *$self = Self::blank();
                return $self.read_as($reader, $place, $given, $known, false);
            }
            (Some(kind), Ok(())) => {
                let mut outside = |reader: &mut $crate::json::Reader<$a>, frame, index| {
                    member(reader, frame, index, &mut $name)
                };
                $self.payload.read(kind, $reader, &mut outside, &begun)
            }
            // The envelope is all that there is to read.
            (None, Ok(())) => {
                if $given.is_none() {
                    let other = $self.payload.unrecognized();
                    $name.begin_unrecognized(other, Self::name_in, &$reader.text()[$place.offset()..]);
                }
                $reader.members_left(&MEMBERS, &begun, |reader, frame, index| {
                    member(reader, frame, index, &mut $name)
                })
            }
        }
    }};

    (@reconsider nested $self:ident $reader:ident $frame:ident $place:ident $given:ident $settled:ident $kind:ident $actual:ident
     $body:ident $index:literal) => {
        $body.reconsider($reader, $frame, $crate::event::FIELD + $index, $actual);
    };
    (@reconsider flat $self:ident $reader:ident $frame:ident $place:ident $given:ident $settled:ident $kind:ident $actual:ident
     $body:ident $index:literal) => {
        if !$settled && $actual != $kind {
            $reader.back_to($place);
            *$self = Self::blank();
            return $self.read_as($reader, $place, $given, $actual, true);
        }
    };

    (@payload nested $self:ident $reader:ident $body:ident $frame:ident $kind:ident $wire:literal) => {
        if !$body.finish($reader, |reader| {
            $self.payload.read($kind, reader, &mut $crate::alone, &$crate::json::Begun::NOT)
        })? {
            // An absent payload is an empty one.
            let mut empty = $crate::json::Reader::new("{}");
            let read = $self.payload.read($kind, &mut empty, &mut $crate::alone, &$crate::json::Begun::NOT);
            if read.is_err() {
                return Err($reader.missing($frame, $wire));
            }
        }
    };
    (@payload flat $self:ident $reader:ident $body:ident $frame:ident $kind:ident $wire:literal) => {{
        let _ = ($body, $kind);
    }};

    (@range nested $body:ident $start:ident $text:ident) => {
        $body.range().map(|range| range.start - $start..range.end - $start)
    };
    (@range flat $body:ident $start:ident $text:ident) => { Some(0..$text.len()) };

    (@whole nested $other:ident) => { $other.whole() };
    (@whole flat $other:ident) => { Some($other.json()) };

    (@split $separator:literal $self:ident $part:ident) => { ::core::iter::once($self.name()) };
    (@split $separator:literal $self:ident $($part:ident)+) => { $crate::event::pieces($self.name(), $separator) };

    (@encode nested $self:ident $members:ident $wire:literal) => {
        $members.entry(concat!(",\"", $wire, "\":"), &$self.payload)
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
                use $crate::serialize::{Entries, SerializeMembers as _};
                if let $payload::Unrecognized(_) = &self.payload {
                    return $crate::serialize::bytes(&self.to_vec(), serializer);
                }
                let mut entries = Entries::open(serializer)?;
                let mut parts = $crate::__serde_event!(@split $separator self $($part_wire)*);
                $(entries.entry($part_wire, parts.next().unwrap_or_default());)*
                let members = &mut entries;
                $($crate::__serde_object!(@write $presence members (self.$field) $wire);)*
                $crate::__serde_event!(@payload $place self members $body_wire);
                entries.close()
            }
        }

        impl<'de> $crate::serialize::Deserialize<'de> for $event<'_> {
            fn deserialize<D: $crate::serialize::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::serde::read(deserializer, |text| $event::from_json(text).map($event::into_owned))
            }
        }
    };
    (@split $separator:literal $self:ident $part:literal) => { ::core::iter::once($self.name()) };
    (@split $separator:literal $self:ident $($part:literal)+) => { $crate::event::pieces($self.name(), $separator) };
    (@payload nested $self:ident $entries:ident $wire:literal) => { $entries.entry($wire, &$self.payload) };
    (@payload flat $self:ident $entries:ident $wire:literal) => { $self.payload.serialize_members($entries) };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_event {
    ($($table:tt)*) => {};
}
