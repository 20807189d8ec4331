//! A small catalog by hand: every kind of type, and its events nested and flat.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use hookswitch::{Evidence, Info, Json, Unrecognized};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Seen<'a> {
    pub event_id: Number<'a>,
    pub language: Option<Cow<'a, str>>,
    pub cleared: Option<Cow<'a, str>>,
    pub gone: Option<i64>,
    pub headers: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    pub r#type: Option<Status<'a>>,
    pub way: Option<Way>,
    pub to: Option<Box<Endpoint<'a>>>,
    pub muted: Option<Muted<'a>>,
}

hookswitch::object! {
    Seen<'a>,
    names: ["event_id", "language", "cleared", "gone", "headers", "type", "way", "to", "muted", "lang", "tongue", "category", "action", "room"],
    outside: [11 0, 12 1, 13 2],
    new(event_id: Number<'a>, cleared: Option<Cow<'a, str>>),
    event_id: required 0 "event_id",
    language: optional 1 "language" or 9 "lang" 1 or 10 "tongue" 2,
    cleared: nullable 2 "cleared",
    gone: optional_nullable 3 "gone",
    headers: optional 4 "headers",
    r#type: optional 5 "type",
    way: optional 6 "way",
    to: optional 7 "to",
    muted: optional 8 "muted",
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Typing<'a> {
    pub on: Option<bool>,
    lifetime: PhantomData<&'a ()>,
}

hookswitch::object! {
    Typing<'a> + lifetime,
    names: ["on", "category", "action", "room"],
    outside: [1 0, 2 1, 3 2],
    new(),
    on: optional 0 "on",
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Phone<'a> {
    pub number: Cow<'a, str>,
}

hookswitch::object! {
    Phone<'a>,
    names: ["type", "number"],
    outside: [0 9],
    new(number: Cow<'a, str>),
    number: required 1 "number",
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Endpoint<'a> {
    Phone(Phone<'a>),
    Untagged(Typing<'a>),
    Unrecognized(Unrecognized<'a>),
}

hookswitch::tagged! {
    Endpoint<'a>, tag: "type" 9, expected: "one of `phone`",
    untagged: [Untagged(Typing)], open: [Unrecognized], blank: Unrecognized,
    Phone(Phone) = "phone",
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Closed<'a> {
    Phone(Phone<'a>),
}

hookswitch::tagged! {
    Closed<'a>, tag: "type" 9, expected: "one of `phone`",
    untagged: [], open: [], blank: Phone,
    Phone(Phone) = "phone",
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Number<'a> {
    Integer(i64),
    String(Cow<'a, str>),
}

hookswitch::choice! {
    Number<'a>, expected: "an integer or a string", blank: Integer,
    Integer(i64) = Number,
    String(Cow<'a, str>) = String text,
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Muted<'a> {
    Boolean(bool),
    Number(f64),
    Never(std::convert::Infallible, PhantomData<&'a ()>),
}

hookswitch::choice! {
    Muted<'a> + Never, expected: "a boolean or a number", blank: Boolean,
    Boolean(bool) = Boolean,
    Number(f64) = Number,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Status<'a> {
    Ringing,
    Unrecognized(Cow<'a, str>),
}

hookswitch::open_enum! {
    Status<'a>,
    Ringing = "ringing",
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Way {
    In,
    Out,
}

hookswitch::closed_enum! {
    Way, expected: "one of `in`, `out`",
    In = "in",
    Out = "out",
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Room<'a>(Cow<'a, str>);

hookswitch::text! {
    Room<'a>
}

#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Eq, Hash, Ord)]
pub struct Code(pub i64);

hookswitch::scalar! {
    Code(i64)
}

/// Payloads in `body`, the name in `type` alias `event_type`.
pub mod nested {
    use super::{Evidence, Info, Room, Seen, Typing, Unrecognized};

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Event<'a> {
        pub id: Option<i64>,
        pub room: Option<Room<'a>>,
        pub payload: Payload<'a>,
    }

    hookswitch::event! {
        Event<'a>, Payload, Kind,
        names: ["type", "id", "room", "body", "event_type", "r", "body", "id", "event_type", "r", "id", "type"],
        orders: [6, 10],
        fields: [0, 1, 2, 3, 0, 2, 3, 1, 0, 2, 1, 0],
        separator: "",
        name: { part_0: 0 at 0 | 11 "type" or 4 | 8 "event_type" 1, },
        payload: nested 3 | 6 "body",
        envelope: { id: optional 1 | 7 | 10 "id", room: optional 2 "room" or 5 | 9 "r" 1, },
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Payload<'a> {
        Seen(Seen<'a>),
        Typing(Typing<'a>),
        Unrecognized(Unrecognized<'a>),
    }

    hookswitch::payload! {
        Payload<'a>, Kind,
        (all()) { Seen, Typing, }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Kind {
        Seen,
        Typing,
    }

    static INFO: [Info; 2] = [
        Info::new("text:seen", "text", "Seen.", Evidence::C, None, None, &[]),
        Info::new(
            "text:typing",
            "text",
            "Typing.",
            Evidence::C,
            None,
            None,
            &[],
        ),
    ];

    impl Kind {
        pub fn info(self) -> &'static Info {
            &INFO[self as usize]
        }
    }

    hookswitch::kinds! {
        Kind, parts: 1 "",
        (all()) { Seen = "text:seen", Typing = "text:typing", }
    }
}

/// Payloads beside the envelope, the name in two parts; some events are not compiled.
pub mod flat {
    use super::{Evidence, Info, Room, Seen, Typing, Unrecognized};

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Event<'a> {
        pub room: Room<'a>,
        pub payload: Payload<'a>,
    }

    hookswitch::event! {
        Event<'a>, Payload, Kind,
        names: ["category", "action", "room", "room", "action", "category"],
        orders: [3],
        fields: [0, 1, 2, 2, 1, 0],
        separator: ".",
        name: { part_0: 0 at 0 | 5 "category", part_1: 1 at 1 | 4 "action", },
        payload: flat 65535 "",
        envelope: { room: required 2 | 3 "room", },
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Payload<'a> {
        Seen(Seen<'a>),
        Typing(Typing<'a>),
        Unrecognized(Unrecognized<'a>),
    }

    hookswitch::payload! {
        Payload<'a>, Kind,
        (all()) { Seen, }
        (any()) { Gone, Vanished, }
        (not(any())) { Typing, }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Kind {
        Seen,
        Typing,
    }

    static INFO: [Info; 2] = [
        Info::new("text.seen", "text", "Seen.", Evidence::C, None, None, &[]),
        Info::new(
            "text.typing",
            "text",
            "Typing.",
            Evidence::C,
            None,
            None,
            &[],
        ),
    ];

    impl Kind {
        pub fn info(self) -> &'static Info {
            &INFO[self as usize]
        }
    }

    hookswitch::kinds! {
        Kind, parts: 2 ".",
        (all()) { Seen = "text.seen", }
        (any()) { Gone = "text.gone", Vanished = "text.vanished", }
        (not(any())) { Typing = "text.typing", }
    }
}
