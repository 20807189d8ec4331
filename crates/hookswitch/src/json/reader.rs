//! Walks a JSON text once, front to back, on behalf of code that knows what it expects.

use std::borrow::Cow;

use super::fault::Deferred;
use super::names::Found;
use super::scan::{self, Scan};
use super::{Decode, Fault, Frame, Names, Stop};

/// How many containers may be open at once.
pub(crate) const DEPTH: u32 = 127;
pub(crate) const TOO_DEEP: &str = "at most 127 lists and objects inside each other";

/// A place in a JSON text.
///
/// Each method reads one value, or says [`Stop::Mismatch`] and stands after a value of another kind, or says
/// [`Stop::Syntax`] and is of no further use.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) depth: u32,
    pub(super) fault: Fault,
    pub(super) deferred: Vec<Deferred>,
}

impl<'a> Reader<'a> {
    /// Stands before the text.
    #[inline]
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            fault: Fault::none(),
            deferred: Vec::new(),
        }
    }

    /// The whole text.
    #[inline]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Where the next unread byte is.
    #[inline]
    pub fn offset(&self) -> usize {
        self.at
    }

    #[inline]
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    pub(super) fn spaces(&mut self) {
        self.at = scan::spaces(self.text.as_bytes(), self.at);
    }

    /// Goes to where a scan ended.
    #[inline]
    pub(super) fn pass(&mut self, end: Scan) -> Result<(), Stop> {
        match end {
            Ok(end) => {
                self.at = end;
                Ok(())
            }
            Err((offset, expected)) => Err(self.syntax(offset, expected)),
        }
    }

    #[inline]
    pub(super) fn literal(&mut self, word: &'static str) -> Result<(), Stop> {
        self.pass(scan::literal(self.text.as_bytes(), self.at, word))
    }

    /// Passes over whitespace; the first byte of what follows.
    #[inline]
    pub fn peek(&mut self) -> Result<u8, Stop> {
        self.spaces();
        match self.byte() {
            Some(byte) => Ok(byte),
            None => Err(self.syntax(self.at, "a value")),
        }
    }

    /// Checks that nothing but whitespace is left.
    pub fn finish(&mut self) -> Result<(), Stop> {
        self.spaces();
        if self.at < self.text.len() {
            Err(self.syntax(self.at, "the end"))
        } else {
            Ok(())
        }
    }

    /// Reads `true` or `false`.
    #[inline]
    pub fn boolean(&mut self) -> Result<bool, Stop> {
        match self.peek()? {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.mismatch("a boolean")),
        }
    }

    /// Reads `null` if it is next.
    #[inline]
    pub fn null(&mut self) -> Result<bool, Stop> {
        if self.peek()? == b'n' {
            self.literal("null").map(|()| true)
        } else {
            Ok(false)
        }
    }

    /// Passes over any value, checking all of it.
    pub fn skip(&mut self) -> Result<(), Stop> {
        self.spaces();
        self.pass(scan::value(self.text.as_bytes(), self.at, self.depth))
    }

    /// Reads any value as its exact text.
    pub fn raw(&mut self) -> Result<&'a str, Stop> {
        self.spaces();
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }

    /// Reads again what begins at `offset`, a value that has been read to its end, then goes on where it was.
    ///
    /// Whatever has been read was checked, nesting included, so the count of open containers begins anew.
    pub fn replay<T>(
        &mut self,
        offset: usize,
        read: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let place = (self.at, self.depth);
        (self.at, self.depth) = (offset, 0);
        let value = read(self);
        if !matches!(value, Err(Stop::Syntax)) {
            (self.at, self.depth) = place;
        }
        value
    }

    /// Reads an object; `member` is called before each member's value with the name's index, or `None` for a name
    /// that is not listed, and must read the value.
    ///
    /// The frame is not settled: the caller does that once it knows that no more is read for it.
    #[inline]
    pub fn members(
        &mut self,
        names: &'static Names,
        mut member: impl FnMut(&mut Self, Frame, Option<usize>) -> Result<(), Stop>,
    ) -> Result<Frame, Stop> {
        let frame = self.open_object()?;
        let mut expected = 0;
        let mut first = true;
        loop {
            let found = self.next_member(names, &mut expected, first);
            if found == Found::END {
                return Ok(frame);
            }
            if found == Found::BROKEN {
                return Err(Stop::Syntax);
            }
            if let Err(stop) = member(self, frame, found.index()) {
                return Err(self.abandon(frame.0, stop));
            }
            first = false;
        }
    }

    /// Reads an object with any keys; `entry` is called before each value and must read it.
    pub fn map(
        &mut self,
        mut entry: impl FnMut(&mut Self, Cow<'a, str>) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        let frame = self.open_object()?;
        let mut more = self.first_of(b'}');
        while more {
            let key = self.key()?;
            if let Err(stop) = entry(self, key) {
                return Err(self.abandon(frame.0, stop));
            }
            more = self.another(b'}', scan::NEXT_MEMBER)?;
        }
        Ok(())
    }

    /// Reads an array; `element` is called before each element and must read it.
    pub fn list(
        &mut self,
        mut element: impl FnMut(&mut Self) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        if self.peek()? != b'[' {
            return Err(self.mismatch("a list"));
        }
        let start = self.at;
        self.open()?;
        let mut more = self.first_of(b']');
        while more {
            if let Err(stop) = element(self) {
                return Err(self.abandon(start, stop));
            }
            more = self.another(b']', scan::NEXT_ELEMENT)?;
        }
        Ok(())
    }

    #[inline]
    fn open_object(&mut self) -> Result<Frame, Stop> {
        if self.peek()? != b'{' {
            return Err(self.mismatch("an object"));
        }
        let frame = Frame(self.at);
        self.open()?;
        Ok(frame)
    }

    /// Enters the container whose bracket is next.
    #[inline]
    fn open(&mut self) -> Result<(), Stop> {
        if self.depth == DEPTH {
            return Err(self.syntax(self.at, TOO_DEEP));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Whether a container that was just opened has anything in it.
    #[inline]
    pub(super) fn first_of(&mut self, close: u8) -> bool {
        self.spaces();
        let empty = self.byte() == Some(close);
        if empty {
            self.at += 1;
            self.depth -= 1;
        }
        !empty
    }

    /// Whether another value follows; the container is closed if not.
    #[inline]
    pub(super) fn another(&mut self, close: u8, expected: &'static str) -> Result<bool, Stop> {
        self.spaces();
        match self.byte() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            _ => Err(self.syntax(self.at, expected)),
        }
    }

    pub(super) fn key(&mut self) -> Result<Cow<'a, str>, Stop> {
        self.spaces();
        if self.byte() != Some(b'"') {
            return Err(self.syntax(self.at, scan::NAME));
        }
        let key = self.quoted()?;
        self.pass(scan::colon(self.text.as_bytes(), self.at))?;
        Ok(key)
    }

    /// Passes over the rest of the container that begins at `start` after one of its values stopped the caller.
    #[cold]
    #[inline(never)]
    fn abandon(&mut self, start: usize, stop: Stop) -> Stop {
        if stop == Stop::Syntax {
            return stop;
        }
        self.forget(start);
        let fault = self.fault;
        match self.rest(self.text.as_bytes()[start] == b'{') {
            Ok(()) => {
                self.fault = fault;
                stop
            }
            Err(stop) => stop,
        }
    }

    fn rest(&mut self, object: bool) -> Result<(), Stop> {
        if object {
            while self.another(b'}', scan::NEXT_MEMBER)? {
                self.key()?;
                self.skip()?;
            }
        } else {
            while self.another(b']', scan::NEXT_ELEMENT)? {
                self.skip()?;
            }
        }
        Ok(())
    }

    /// Reads a member's value; one of the wrong type is held back, and the slot is left empty.
    #[inline]
    pub fn field<T: Decode<'a>>(
        &mut self,
        frame: Frame,
        field: usize,
        slot: &mut Option<T>,
    ) -> Result<(), Stop> {
        match T::decode(self) {
            Ok(value) => {
                *slot = Some(value);
                self.forgive(frame, field);
                Ok(())
            }
            Err(Stop::Syntax) => Err(Stop::Syntax),
            Err(Stop::Mismatch) => {
                *slot = None;
                self.defer(frame, field);
                Ok(())
            }
        }
    }

    /// Reads the value of a member that comes under several names: `rank` 0 is the documented one, the rest are its
    /// aliases, best first. A better name beats a worse one wherever they stand; of the same name, the last counts.
    pub fn alias<T: Decode<'a>>(
        &mut self,
        frame: Frame,
        field: usize,
        rank: u8,
        slot: &mut Ranked<T>,
    ) -> Result<(), Stop> {
        if slot.rank.is_some_and(|best| best < rank) {
            return self.skip();
        }
        slot.rank = Some(rank);
        self.field(frame, field, &mut slot.value)
    }
}

/// The value of a member that comes under several names.
#[derive(Clone, Copy, Debug)]
pub struct Ranked<T> {
    rank: Option<u8>,
    value: Option<T>,
}

impl<T> Default for Ranked<T> {
    fn default() -> Self {
        Self {
            rank: None,
            value: None,
        }
    }
}

impl<T> Ranked<T> {
    /// The value that counts so far.
    #[inline]
    pub fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// The value that counts.
    #[inline]
    pub fn into_option(self) -> Option<T> {
        self.value
    }
}
