//! Reads an object member by member, each by a line of code of its own.

use super::members::Found;
use super::{Decode, Frame, Names, Reader, Stop};

/// An object that has been read up to the value of one of its members.
///
/// Who reads it asks for each member in turn whether that one comes. Members mostly come in the order in which they are asked for,
/// so that the code runs straight through; were there a jump for each member to where it is read, the processor would have
/// to foresee as many, each kind of event in another way.
#[derive(Debug)]
pub struct Walk<'r, 'a> {
    reader: &'r mut Reader<'a>,
    names: &'static Names,
    frame: Frame,
    found: Found,
}

impl<'a> Reader<'a> {
    /// Enters the object that comes next.
    #[inline]
    pub fn walk<'r>(&'r mut self, names: &'static Names) -> Result<Walk<'r, 'a>, Stop> {
        let frame = self.enter_object()?;
        let found = self.first_member(names);
        Ok(Walk {
            reader: self,
            names,
            frame,
            found,
        })
    }

    /// Passes over members that are not listed.
    #[inline(never)]
    fn pass_unlisted(&mut self, names: &Names) -> Found {
        loop {
            if self.skip().is_err() {
                return Found::BROKEN;
            }
            let found = self.next_member(names, 0);
            if found != Found::UNLISTED {
                return found;
            }
        }
    }
}

impl<'a> Walk<'_, 'a> {
    /// Whether a member comes that is listed; others are passed over.
    #[inline]
    pub fn comes(&mut self) -> bool {
        if self.found == Found::UNLISTED {
            self.found = self.reader.pass_unlisted(self.names);
        }
        self.found.is_listed()
    }

    /// Whether it is the one with this index.
    #[inline]
    pub fn is(&self, index: usize) -> bool {
        self.found == Found::listed(index)
    }

    /// Reads its value, and up to the next; a value of the wrong type is held back, and what the slot has then is of no use.
    #[inline]
    pub fn field<T: Decode<'a>>(&mut self, field: usize, slot: &mut Option<T>) {
        let read = self.reader.field(self.frame, field, slot);
        self.go_on(read);
    }

    /// The same for a member whose slot always has a value: one that must be there, or that may be `null`.
    #[inline]
    pub fn slot<T: Decode<'a>>(&mut self, field: usize, slot: &mut T) {
        let read = self.reader.slot(self.frame, field, slot);
        self.go_on(read);
    }

    /// Passes over its value.
    #[inline]
    pub fn skip(&mut self) {
        let read = self.reader.skip();
        self.go_on(read);
    }

    /// Leaves its value to `read`, which holds back what is of the wrong type.
    #[inline]
    pub fn leave_to(&mut self, read: impl FnOnce(&mut Reader<'a>, Frame) -> Result<(), Stop>) {
        let read = read(self.reader, self.frame);
        self.go_on(read);
    }

    #[inline]
    fn go_on(&mut self, read: Result<(), Stop>) {
        self.found = match read {
            Ok(()) => self.reader.next_member(self.names, self.found.next()),
            Err(_) => Found::BROKEN,
        };
    }

    /// Leaves the object when no member comes any more.
    #[inline]
    pub fn end(self) -> Result<Frame, Stop> {
        if self.found != Found::END {
            return Err(Stop::Syntax);
        }
        self.reader.settle(self.frame)?;
        Ok(self.frame)
    }
}
