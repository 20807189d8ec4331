//! Notes what is wrong with a document, and settles which of several mistakes counts.

use super::Reader;

/// Why reading stopped. What exactly is wrong stands in [`Reader::fault`], so that this stays one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The text is not JSON. Nothing more can be read.
    Syntax,
    /// The text is JSON, but not the value that was asked for. The reader stands after it.
    Mismatch,
}

/// An open object, known by where its `{` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame(pub(super) usize);

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(crate) offset: usize,
    pub(crate) wrong: Wrong,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The text goes on with something else than this.
    Syntax(&'static str),
    /// The value that begins here is not this.
    Value(&'static str),
    /// The object that begins here has no member of this name.
    Missing(&'static str),
    /// This byte is not UTF-8.
    Byte(u8),
}

impl Fault {
    /// The byte at which it is: the value's first, the unexpected one, or the `{` of the object that lacks a member.
    pub fn offset(&self) -> usize {
        self.offset
    }

    pub(super) fn none() -> Self {
        Self {
            offset: 0,
            wrong: Wrong::Syntax("a value"),
        }
    }

    pub(super) fn byte(offset: usize, byte: u8) -> Self {
        Self {
            offset,
            wrong: Wrong::Byte(byte),
        }
    }
}

/// A member of the wrong type, held back because a later one of the same name would make it irrelevant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deferred {
    frame: Frame,
    field: usize,
    fault: Fault,
}

impl Reader<'_> {
    /// What stopped the reader last.
    pub fn fault(&self) -> &Fault {
        &self.fault
    }

    #[cold]
    #[inline(never)]
    pub(super) fn syntax(&mut self, offset: usize, expected: &'static str) -> Stop {
        self.fault = Fault {
            offset,
            wrong: Wrong::Syntax(expected),
        };
        Stop::Syntax
    }

    /// Passes over a value that is not what was expected.
    #[cold]
    #[inline(never)]
    pub fn mismatch(&mut self, expected: &'static str) -> Stop {
        let read = self.peek().and_then(|_| {
            let offset = self.offset();
            self.skip()?;
            Ok(offset)
        });
        match read {
            Ok(offset) => self.refuse(offset, expected),
            Err(stop) => stop,
        }
    }

    /// Refuses a value that has been read already, the one that begins at `offset`.
    #[cold]
    #[inline(never)]
    pub fn refuse(&mut self, offset: usize, expected: &'static str) -> Stop {
        self.fault = Fault {
            offset,
            wrong: Wrong::Value(expected),
        };
        Stop::Mismatch
    }

    /// Misses a member that must be there.
    #[cold]
    #[inline(never)]
    pub fn missing(&mut self, frame: Frame, name: &'static str) -> Stop {
        self.forget(frame.0);
        self.fault = Fault {
            offset: frame.0,
            wrong: Wrong::Missing(name),
        };
        Stop::Mismatch
    }

    /// Holds the last mismatch back until the frame settles, in place of an earlier one of the same field.
    ///
    /// Nothing is held back for an object that has been left, so the list never grows beyond the fields of the objects
    /// that are open.
    #[cold]
    #[inline(never)]
    pub fn defer(&mut self, frame: Frame, field: usize) {
        let fault = self.fault;
        match self.deferred_field(frame, field) {
            Some(at) => self.deferred[at].fault = fault,
            None => self.deferred.push(Deferred {
                frame,
                field,
                fault,
            }),
        }
    }

    /// Ends the reading of a field: a mismatch is held back.
    #[inline]
    pub(super) fn hold(
        &mut self,
        frame: Frame,
        field: usize,
        read: Result<(), Stop>,
    ) -> Result<(), Stop> {
        match read {
            Ok(()) => {
                self.forgive(frame, field);
                Ok(())
            }
            Err(Stop::Syntax) => Err(Stop::Syntax),
            Err(Stop::Mismatch) => {
                self.defer(frame, field);
                Ok(())
            }
        }
    }

    /// Drops what was held back for the field: a later member of the same name has been read well.
    #[inline]
    pub fn forgive(&mut self, frame: Frame, field: usize) {
        if !self.deferred.is_empty() {
            self.forgive_deferred(frame, field);
        }
    }

    #[cold]
    #[inline(never)]
    fn forgive_deferred(&mut self, frame: Frame, field: usize) {
        if let Some(at) = self.deferred_field(frame, field) {
            self.deferred.swap_remove(at);
        }
    }

    /// Ends the frame: the first mismatch that is still held back counts.
    #[inline]
    pub fn settle(&mut self, frame: Frame) -> Result<(), Stop> {
        if self.deferred.is_empty() {
            Ok(())
        } else {
            self.settle_deferred(frame)
        }
    }

    #[cold]
    #[inline(never)]
    fn settle_deferred(&mut self, frame: Frame) -> Result<(), Stop> {
        let mut first: Option<Fault> = None;
        while let Some(deferred) = self
            .deferred
            .last()
            .copied()
            .filter(|deferred| deferred.frame == frame)
        {
            self.deferred.pop();
            if first.is_none_or(|fault| deferred.fault.offset < fault.offset) {
                first = Some(deferred.fault);
            }
        }
        match first {
            None => Ok(()),
            Some(fault) => {
                self.fault = fault;
                Err(Stop::Mismatch)
            }
        }
    }

    /// Drops what was held back for the container that begins at `offset` and for those inside it: it is of no use.
    pub(super) fn forget(&mut self, offset: usize) {
        while self
            .deferred
            .last()
            .is_some_and(|deferred| deferred.frame.0 >= offset)
        {
            self.deferred.pop();
        }
    }

    fn deferred_field(&self, frame: Frame, field: usize) -> Option<usize> {
        let of_frame = |deferred: &&Deferred| deferred.frame == frame;
        let count = self.deferred.iter().rev().take_while(of_frame).count();
        let start = self.deferred.len() - count;
        let found = self.deferred[start..]
            .iter()
            .position(|deferred| deferred.field == field)?;
        Some(start + found)
    }
}
