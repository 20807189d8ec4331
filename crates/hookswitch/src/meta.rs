//! What a catalog says about its events, for programs that ask.

use std::fmt;

/// What a catalog says about one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Info {
    /// The event's name on the wire.
    pub name: &'static str,
    /// The group it belongs to.
    pub group: &'static str,
    /// One sentence on what it tells.
    pub summary: &'static str,
    /// How well it is attested.
    pub evidence: Evidence,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
    /// A page about it.
    pub link: Option<&'static str>,
    /// Where it has been seen to arrive.
    pub carriers: &'static [&'static str],
}

impl Info {
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        group: &'static str,
        summary: &'static str,
        evidence: Evidence,
        deprecated: Option<Deprecation>,
        link: Option<&'static str>,
        carriers: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            group,
            summary,
            evidence,
            deprecated,
            link,
            carriers,
        }
    }
}

/// How well an event is attested, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Evidence {
    /// `A`: a captured delivery and a schema agree.
    A,
    /// `B`: a capture from another carrier, and a schema.
    B,
    /// `B-`: a schema, and a consumer or test that reads the fields.
    BMinus,
    /// `C`: two independent descriptions.
    C,
    /// `C-`: one description.
    CMinus,
    /// `D`: the name alone.
    D,
    /// The catalog does not say.
    Unstated,
}

impl Evidence {
    /// The grade as catalogs write it: `B-`; empty if the catalog does not say.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::BMinus => "B-",
            Self::C => "C",
            Self::CMinus => "C-",
            Self::D => "D",
            Self::Unstated => "",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Why not to use something any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deprecation {
    /// Since which version of the catalog.
    pub since: Option<&'static str>,
    /// What to use instead.
    pub instead: Option<&'static str>,
    /// Why.
    pub note: Option<&'static str>,
}

impl Deprecation {
    #[doc(hidden)]
    pub const fn new(
        since: Option<&'static str>,
        instead: Option<&'static str>,
        note: Option<&'static str>,
    ) -> Self {
        Self {
            since,
            instead,
            note,
        }
    }
}

/// A name that the catalog does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownKind {
    name: String,
}

impl UnknownKind {
    #[doc(hidden)]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
        }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the catalog has no event named `{}`",
            self.name.escape_debug()
        )
    }
}

impl std::error::Error for UnknownKind {}

/// Gives an enum of events its conversions, from one row for each; `parts` says how many parts a name has and what joins
/// them. Rows stand in blocks, as in `payload!`.
#[doc(hidden)]
#[macro_export]
macro_rules! kinds {
    ($name:ident, parts: $parts:literal $separator:literal, $($on:tt { $($variant:ident = $wire:literal,)* })*) => {
        static KINDS: $crate::event::Kinds<$parts> = {
            const NAMES: &[&str] = $name::NAMES;
            static PARTS: [[$crate::event::Part; $parts]; NAMES.len()] =
                $crate::event::Kinds::<$parts>::parts(NAMES, $separator);
            static SLOTS: [u16; $crate::event::Kinds::<$parts>::slots(NAMES.len())] =
                $crate::event::Kinds::<$parts>::spread(&PARTS);
            $crate::event::Kinds::of(NAMES, &PARTS, $separator, &SLOTS)
        };

        impl $name {
            /// Every kind of event, in the order of the catalog; where features are off, without the kinds of their groups.
            pub const ALL: &'static [Self] = &[$($(#[cfg $on] Self::$variant,)*)*];

            /// The name on the wire of each of [`ALL`](Self::ALL).
            pub const NAMES: &'static [&'static str] = &[$($(#[cfg $on] $wire,)*)*];

            /// The kind of event that has this name on the wire.
            pub fn from_name(name: &str) -> Option<Self> {
                KINDS.find(name).and_then(|index| Self::ALL.get(index).copied())
            }

            /// The kind of event whose name has these parts on the wire.
            #[inline]
            pub(crate) fn from_parts(parts: [&str; $parts]) -> Option<Self> {
                KINDS.find_parts(parts).and_then(|index| Self::ALL.get(index).copied())
            }

            /// The name on the wire.
            #[inline]
            pub fn as_str(self) -> &'static str {
                self.info().name
            }

            /// One sentence on what it tells.
            pub fn summary(self) -> &'static str {
                self.info().summary
            }

            /// The group it belongs to.
            pub fn group(self) -> &'static str {
                self.info().group
            }

            /// Whether and why not to use it.
            pub fn deprecated(self) -> Option<$crate::Deprecation> {
                self.info().deprecated
            }

            /// How well it is attested.
            pub fn evidence(self) -> $crate::Evidence {
                self.info().evidence
            }

            /// A page about it.
            pub fn link(self) -> Option<&'static str> {
                self.info().link
            }

            /// Where it has been seen to arrive.
            pub fn carriers(self) -> &'static [&'static str] {
                self.info().carriers
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownKind;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::from_name(name).ok_or_else(|| $crate::UnknownKind::new(name))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
