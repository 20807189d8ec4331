//! Walks a JSON text once, front to back, on behalf of code that knows what it expects.

use std::borrow::Cow;

use super::fault::Deferred;
use super::marks::Marks;
use super::members::{Found, Member};
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
    pub(super) marks: Marks,
    /// How many spaces the last line began with, where a member stands on a line of its own.
    pub(super) indent: usize,
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
            marks: Marks::unset(),
            // As most programs print it.
            indent: 2,
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
    #[inline]
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
    ///
    /// Most are strings that are written plainly. For those it calls nothing, so that it needs to save no registers.
    #[inline(never)]
    pub fn skip(&mut self) -> Result<(), Stop> {
        if let Some(string) = self.plain_at(self.at) {
            self.at = string.end + 1;
            return Ok(());
        }
        self.skip_other()
    }

    #[inline(never)]
    fn skip_other(&mut self) -> Result<(), Stop> {
        self.spaces();
        let bytes = self.text.as_bytes();
        self.pass(match bytes.get(self.at..) {
            // What many values are takes no preparations.
            Some([b'0'..=b'9', ..]) => scan::number(bytes, self.at),
            Some([b'{', b'}', ..]) if self.depth < DEPTH => Ok(self.at + 2),
            _ => scan::value(bytes, &self.marks, self.at, self.depth),
        })
    }

    /// Reads any value as its exact text.
    pub fn raw(&mut self) -> Result<&'a str, Stop> {
        self.spaces();
        let start = self.at;
        self.skip()?;
        Ok(self.since(start))
    }

    /// What has been read from `start` on.
    #[inline]
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
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

    /// Where the next value begins, for [`back_to`](Self::back_to).
    #[inline]
    pub fn place(&mut self) -> Result<Place, Stop> {
        self.peek()?;
        Ok(Place {
            at: self.at,
            depth: self.depth,
        })
    }

    /// Stands before a value again, as if nothing of it had been read.
    pub fn back_to(&mut self, place: Place) {
        (self.at, self.depth) = (place.at, place.depth);
        self.forget(place.at);
    }

    /// Whether no container is open but the outermost.
    pub fn is_outermost(&self) -> bool {
        self.depth <= 1
    }

    /// Reads an object; `member` is called before the value of each member that is listed, with the name's index, and must read
    /// the value. Other members are passed over.
    ///
    /// The frame is not settled: the caller does that once it knows that no more is read for it.
    #[inline]
    pub fn members(
        &mut self,
        names: &'static Names,
        member: impl FnMut(&mut Self, Frame, usize) -> Result<(), Stop>,
    ) -> Result<Frame, Stop> {
        let frame = self.enter_object()?;
        let found = self.first_member(names);
        self.members_on(frame, names, found, 0, member)?;
        Ok(frame)
    }

    /// The same for the members of an open object from the one on whose name was found. `expected` is the index of the name that
    /// is most likely to come after others than those that are listed.
    #[inline]
    pub(super) fn members_on(
        &mut self,
        frame: Frame,
        names: &'static Names,
        mut found: Found,
        mut expected: usize,
        mut member: impl FnMut(&mut Self, Frame, usize) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        loop {
            let read = match found.member() {
                Member::Listed(index) => {
                    expected = index + 1;
                    member(self, frame, index)
                }
                Member::Unlisted => self.skip(),
                Member::End => return Ok(()),
                Member::Broken => return Err(Stop::Syntax),
            };
            if let Err(stop) = read {
                return Err(self.abandon(frame.0, stop));
            }
            found = self.next_member(names, expected);
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

    /// Reads an empty container if that is next, written like this.
    #[inline]
    pub(super) fn empty(&mut self, brackets: [u8; 2]) -> bool {
        let bytes = self.text.as_bytes();
        let empty = bytes.get(self.at..self.at + 2) == Some(&brackets) && self.depth < DEPTH;
        if empty {
            self.at += 2;
        }
        empty
    }

    #[inline]
    fn open_object(&mut self) -> Result<Frame, Stop> {
        let frame = self.enter_object()?;
        self.at += 1;
        Ok(frame)
    }

    /// Counts the object that must be next as open, and stays before its brace.
    #[inline]
    pub(super) fn enter_object(&mut self) -> Result<Frame, Stop> {
        if self.peek()? != b'{' {
            return Err(self.mismatch("an object"));
        }
        if self.depth == DEPTH {
            return Err(self.syntax(self.at, TOO_DEEP));
        }
        self.depth += 1;
        Ok(Frame(self.at))
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

    /// Reads a name and passes the colon behind it.
    #[inline]
    pub(super) fn key(&mut self) -> Result<Cow<'a, str>, Stop> {
        match self.plain_key() {
            Some(key) => Ok(Cow::Borrowed(key)),
            None => self.other_key(),
        }
    }

    #[inline(never)]
    fn other_key(&mut self) -> Result<Cow<'a, str>, Stop> {
        self.spaces();
        if self.byte() != Some(b'"') {
            return Err(self.syntax(self.at, scan::NAME));
        }
        let key = self.string()?;
        self.pass(scan::colon(self.text.as_bytes(), self.at))?;
        Ok(key)
    }

    /// Passes over the rest of the container that begins at `start` after one of its values stopped the caller.
    #[cold]
    #[inline(never)]
    pub(super) fn abandon(&mut self, start: usize, stop: Stop) -> Stop {
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

    /// Reads a member's value; one of the wrong type is held back, and what the slot has then is of no use.
    #[inline]
    pub fn field<T: Decode<'a>>(
        &mut self,
        frame: Frame,
        field: usize,
        slot: &mut Option<T>,
    ) -> Result<(), Stop> {
        let read = T::decode_some(self, slot);
        self.hold(frame, field, read)
    }

    /// The same for a member whose slot always has a value: one that must be there, or that may be `null`.
    #[inline]
    pub fn slot<T: Decode<'a>>(
        &mut self,
        frame: Frame,
        field: usize,
        slot: &mut T,
    ) -> Result<(), Stop> {
        let read = T::decode_to(self, slot);
        self.hold(frame, field, read)
    }
}

/// Where a value begins.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    at: usize,
    depth: u32,
}

impl Place {
    /// The object that begins here.
    #[inline]
    pub fn frame(self) -> Frame {
        Frame(self.at)
    }

    /// Which byte of the text it is.
    #[inline]
    pub fn offset(self) -> usize {
        self.at
    }
}
