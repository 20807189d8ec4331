//! Reads an object that is begun by one table of names and ended by another, once it is known by which.

use super::members::{Found, Member};
use super::{Frame, Names, Reader, Stop};

/// How many members can be put off.
const MOST: usize = 16;

/// How far an object has been read by the table that begins it, and what of it was put off until it is known how to read it.
///
/// It is handed on as it is. A copy would be made of words that have just been written, several at once, and what comes next
/// would wait until they have left the processor.
#[derive(Debug)]
pub struct Begun {
    /// The object, once it has been entered.
    frame: Option<Frame>,
    /// Where each member begins that was put off, at the comma or brace before its name.
    later: [usize; MOST],
    count: usize,
    /// The index of the name that is most likely to come next, by the table that began.
    expected: usize,
    /// A bit for each name of that table that was met, the first lowest, save those by which it became known how to read on. Only
    /// guesses follow from it, so that more names than bits do no harm.
    beside: u64,
    ended: bool,
}

impl Begun {
    /// Nothing of it has been read.
    pub const NOT: Self = Self {
        frame: None,
        later: [0; MOST],
        count: 0,
        expected: 0,
        beside: 0,
        ended: false,
    };

    /// The same by the table that goes on, given where names of the one that began stand in it. Those by which it became known tell
    /// nothing: they stand last there, wherever they came.
    #[inline]
    fn expected_there(&self, outside: &[(usize, usize)]) -> usize {
        let Some(last) = self.beside.checked_ilog2() else {
            return 0;
        };
        let place = outside.iter().find(|(_, number)| *number == last as usize);
        place.map_or(0, |(index, _)| index + 1)
    }

    /// Whether more was put off than there is room for.
    #[inline]
    pub fn is_too_much(&self) -> bool {
        self.count > MOST
    }
}

/// The members that are still to come of an object that has been begun.
struct Rest<'b> {
    begun: &'b Begun,
    /// How many of those that were put off have come since.
    count: usize,
    /// Where what was passed over ends, and the index of the name that is most likely to come there.
    resume: usize,
    expected: usize,
    /// Whether all that is left is behind that.
    caught_up: bool,
}

impl Reader<'_> {
    /// Reads an object until it is known by which table to read on: `member` reads the value of a member that is listed and
    /// tells whether it is known now. Members that are not listed are put off, unless `guess`, which is asked before the first
    /// of them, knows already. `deciding` has a bit for each name, the first lowest, by which it becomes known.
    pub fn members_until(
        &mut self,
        names: &'static Names,
        deciding: u64,
        begun: &mut Begun,
        mut member: impl FnMut(&mut Self, Frame, usize) -> Result<bool, Stop>,
        guess: impl FnOnce(&Self) -> bool,
    ) -> Result<(), Stop> {
        let mut guess = Some(guess);
        let frame = self.enter_object()?;
        begun.frame = Some(frame);
        let mut before = self.at;
        let mut found = self.first_member(names);
        let (mut unmet, mut expected) = (u64::MAX, 0);
        let read = loop {
            let enough = match found.member() {
                Member::Listed(index) => {
                    unmet &= !(1 << (index % 64));
                    expected = index + 1;
                    member(self, frame, index)
                }
                Member::Unlisted => {
                    if guess.take().is_some_and(|guess| guess(self)) {
                        self.at = before;
                        break Ok(());
                    }
                    if let Some(place) = begun.later.get_mut(begun.count) {
                        *place = before;
                    }
                    begun.count += 1;
                    expected = unmet.trailing_zeros() as usize;
                    self.skip().map(|()| false)
                }
                Member::End => {
                    begun.ended = true;
                    break Ok(());
                }
                Member::Broken => break Err(Stop::Syntax),
            };
            match enough {
                Ok(true) => break Ok(()),
                Ok(false) => {}
                Err(stop) => break Err(self.abandon(frame.0, stop)),
            }
            before = self.at;
            found = self.next_member(names, expected);
        };
        begun.expected = expected;
        begun.beside = !unmet & !deciding;
        read
    }

    /// Reads what is left of an object as [`members`](Self::members) does; what was put off is not read.
    #[inline]
    pub fn members_left(
        &mut self,
        names: &'static Names,
        begun: &Begun,
        member: impl FnMut(&mut Self, Frame, usize) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        match begun.frame {
            None => self.members(names, member).map(|_| ()),
            Some(_) if begun.ended => Ok(()),
            Some(frame) => {
                let found = self.next_member(names, begun.expected);
                self.members_on(frame, names, found, begun.expected, member)
            }
        }
    }

    /// Reads an object as [`members`](Self::members) does, from its beginning or what is left of it: first what was put off.
    ///
    /// `outside` says where names of the table that began stand in this one.
    #[inline]
    pub fn members_from(
        &mut self,
        names: &'static Names,
        outside: &'static [(usize, usize)],
        begun: &Begun,
        mut member: impl FnMut(&mut Self, Frame, usize) -> Result<(), Stop>,
    ) -> Result<Frame, Stop> {
        let mut rest = Rest {
            begun,
            count: 0,
            resume: self.at,
            expected: begun.expected_there(outside),
            caught_up: begun.frame.is_none(),
        };
        let (frame, mut found) = match begun.frame {
            None => (self.enter_object()?, self.first_member(names)),
            Some(frame) => (frame, self.member_of(&mut rest, names, 0)),
        };
        loop {
            let read = match found.member() {
                Member::Listed(index) => member(self, frame, index),
                Member::Unlisted => self.skip(),
                Member::End => return Ok(frame),
                Member::Broken => return Err(Stop::Syntax),
            };
            if let Err(stop) = read {
                return Err(self.abandon(frame.0, stop));
            }
            found = if rest.caught_up {
                self.next_member(names, found.next())
            } else {
                self.member_of(&mut rest, names, found.next())
            };
        }
    }

    /// Reads up to the value of the next member that was put off; when there is none, of the first that has not been read.
    #[inline(never)]
    fn member_of(&mut self, rest: &mut Rest<'_>, names: &Names, mut expected: usize) -> Found {
        let begun = rest.begun;
        match begun.later.get(rest.count) {
            Some(&member) if rest.count < begun.count => {
                self.at = member;
                rest.count += 1;
            }
            _ => {
                self.at = rest.resume;
                expected = rest.expected;
                rest.caught_up = true;
                if begun.ended {
                    return Found::END;
                }
            }
        }
        // Whatever stands elsewhere, only there a brace may come before a member.
        if begun.frame == Some(Frame(self.at)) {
            self.first_member(names)
        } else {
            self.next_member(names, expected)
        }
    }
}
