//! What a catalog does not list, kept as it came.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use crate::Blank;
use crate::event::put;
use crate::json::{self, Json};

/// An event whose name the catalog does not have, or an object of a kind that a union does not list.
///
/// Two are equal if their names are and their JSON says the same, white space and the spelling of escapes apart.
#[derive(Clone)]
pub struct Unrecognized<'a> {
    name: Name<'a>,
    /// Everything that was read: the whole event, or just the object.
    text: Cow<'a, str>,
    /// The part of `text` that is the payload; `None` if the event had none.
    payload: Option<Range<usize>>,
    /// Whether `text` is a whole event rather than its payload.
    whole: bool,
}

/// The name of what is not listed.
#[derive(Clone)]
enum Name<'a> {
    Known(Cow<'a, str>),
    /// One that comes in parts, put together when it is asked for: that takes the heap, and many never ask.
    Sought {
        /// Finds it in the event's text.
        find: fn(&str) -> Option<String>,
        found: OnceLock<String>,
    },
}

impl<'a> Unrecognized<'a> {
    /// An event of any name with any payload. Where payloads lie flat, the payload is the whole object.
    pub fn new(name: impl Into<Cow<'a, str>>, payload: Json<'a>) -> Self {
        let text = payload.into_text();
        Self {
            name: Name::Known(name.into()),
            payload: Some(0..text.len()),
            text,
            whole: false,
        }
    }

    /// Whether nothing of it is on the heap, as far as that is known: a name that is still sought may be.
    #[doc(hidden)]
    #[inline]
    pub fn owns_nothing(&self) -> bool {
        matches!(
            (&self.name, &self.text),
            (Name::Known(Cow::Borrowed(_)), Cow::Borrowed(_))
        )
    }

    /// The event's name, or the object's kind.
    pub fn name(&self) -> &str {
        match &self.name {
            Name::Known(name) => name,
            Name::Sought { find, found } => {
                found.get_or_init(|| find(&self.text).unwrap_or_default())
            }
        }
    }

    /// The payload's text as it arrived: the payload member, the whole object where payloads lie flat, `{}` where there was none.
    pub fn json(&self) -> &str {
        self.payload.clone().map_or("{}", |range| &self.text[range])
    }

    /// The same, borrowing from nothing.
    pub fn into_owned(self) -> Unrecognized<'static> {
        Unrecognized {
            name: match self.name {
                Name::Known(name) => Name::Known(Cow::Owned(name.into_owned())),
                Name::Sought { find, found } => Name::Sought { find, found },
            },
            text: Cow::Owned(self.text.into_owned()),
            payload: self.payload,
            whole: self.whole,
        }
    }

    /// An object of an unlisted kind; the text has been checked.
    pub(crate) fn arm(name: Cow<'a, str>, text: &'a str) -> Self {
        Self {
            name: Name::Known(name),
            payload: Some(0..text.len()),
            text: Cow::Borrowed(text),
            whole: false,
        }
    }

    /// Becomes a whole event; the text has been checked. What was there before owns nothing.
    ///
    /// It is written where it stays, member by member: to copy what has just been written, the processor waits until all of it
    /// has left.
    #[doc(hidden)]
    #[inline]
    pub fn set_event(&mut self, name: Cow<'a, str>, text: &'a str, payload: Option<Range<usize>>) {
        self.set(Name::Known(name), text, payload);
    }

    /// The same for an event whose name is not put together before it is asked for; `find` finds it in the text.
    #[doc(hidden)]
    #[inline]
    pub fn set_event_of_parts(
        &mut self,
        find: fn(&str) -> Option<String>,
        text: &'a str,
        payload: Option<Range<usize>>,
    ) {
        let found = OnceLock::new();
        self.set(Name::Sought { find, found }, text, payload);
    }

    #[inline]
    fn set(&mut self, name: Name<'a>, text: &'a str, payload: Option<Range<usize>>) {
        put(&mut self.name, name);
        put(&mut self.text, Cow::Borrowed(text));
        self.payload = payload;
        self.whole = true;
    }

    /// Whether it is an event already, with this many bytes and, unless that is not put together yet, with this name, which stands in
    /// its text.
    #[inline]
    pub(crate) fn is_event(&self, name: Option<&'a str>, length: usize) -> bool {
        let is_named = match (&self.name, name) {
            (Name::Known(Cow::Borrowed(known)), Some(name)) => std::ptr::eq(*known, name),
            (Name::Sought { .. }, None) => true,
            _ => false,
        };
        self.whole && is_named && self.text.len() == length
    }

    /// The whole event's text, if it was read rather than made.
    #[doc(hidden)]
    pub fn whole(&self) -> Option<&str> {
        self.whole.then_some(&*self.text)
    }

    /// Whether there is a payload to write.
    #[doc(hidden)]
    pub fn has_payload(&self) -> bool {
        self.payload.is_some()
    }
}

impl Blank for Unrecognized<'_> {
    #[inline]
    fn blank() -> Self {
        Self {
            name: Name::Known(Cow::Borrowed("")),
            text: Cow::Borrowed(""),
            payload: None,
            whole: false,
        }
    }
}

impl PartialEq for Unrecognized<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name() && json::same(self.json(), other.json())
    }
}

impl fmt::Debug for Unrecognized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unrecognized")
            .field("name", &self.name())
            .field("json", &format_args!("{}", self.json()))
            .finish()
    }
}
