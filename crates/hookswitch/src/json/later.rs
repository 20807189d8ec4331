//! Reads an object that is begun by one table of names and ended by another, once it is known by which.

use super::members::Found;
use super::{Frame, Names, Reader, Stop};

/// How many members can be put off.
const MOST: usize = 16;

/// What has been passed over of an object, to be read when it is known how.
#[derive(Debug, Default)]
pub struct Later {
    /// The object, once it has been entered.
    frame: Option<Frame>,
    /// Where each member begins that was put off, at the comma or brace before its name.
    members: [usize; MOST],
    count: usize,
    /// The last name that was met by the table that began.
    last: Option<usize>,
    ended: bool,
}

/// Where reading an object begins: before it, or where [`Later`] got to.
#[derive(Clone, Copy, Debug)]
pub struct Start<'l> {
    frame: Option<Frame>,
    later: &'l [usize],
    last: Option<usize>,
    ended: bool,
}

impl Start<'_> {
    /// Before the object.
    pub const WHOLE: Self = Self {
        frame: None,
        later: &[],
        last: None,
        ended: false,
    };

    /// The index of the name that is most likely to come next, given where names of the table that began stand in the one
    /// that goes on.
    #[inline]
    fn expected(&self, outside: &[(usize, usize)]) -> usize {
        let place = outside
            .iter()
            .find(|(_, number)| self.last == Some(*number));
        place.map_or(0, |(index, _)| index + 1)
    }
}

impl Later {
    /// Begins with what was put off, then goes on behind what was passed over.
    #[inline]
    pub fn start(&self) -> Start<'_> {
        Start {
            frame: self.frame,
            later: self.members.get(..self.count).unwrap_or_default(),
            last: self.last,
            ended: self.ended,
        }
    }

    /// The index of the name that is most likely to come next, whatever stands between it and the last that is listed.
    #[inline]
    fn expected(&self) -> usize {
        self.last.map_or(0, |last| last + 1)
    }

    /// Whether more was put off than there is room for.
    #[inline]
    pub fn is_too_much(&self) -> bool {
        self.count > MOST
    }
}

/// The members that are still to come of an object.
struct Rest<'l> {
    /// The object, if it was entered before.
    frame: Option<Frame>,
    later: std::slice::Iter<'l, usize>,
    /// Where what was passed over ends, and the index of the name that is most likely to come there.
    resume: usize,
    expected: usize,
    ended: bool,
    /// Whether all that is left is behind that.
    caught_up: bool,
}

impl Reader<'_> {
    /// Reads an object until it is known by which table to read on: `member` reads the value of a member that is listed and
    /// tells whether it is known now. Members that are not listed are put off, unless `guess`, which is asked before the first
    /// of them, knows already. Where it was left, it goes on.
    pub fn members_until(
        &mut self,
        names: &'static Names,
        later: &mut Later,
        mut member: impl FnMut(&mut Self, Frame, usize) -> Result<bool, Stop>,
        guess: impl FnOnce(&Self) -> bool,
    ) -> Result<(), Stop> {
        let mut guess = Some(guess);
        let begun = later.frame;
        let frame = match begun {
            Some(frame) => frame,
            None => self.enter_object()?,
        };
        if later.ended {
            return Ok(());
        }
        later.frame = Some(frame);
        let mut before = self.at;
        let mut found = match begun {
            Some(_) => self.next_member(names, later.expected()),
            None => self.first_member(names),
        };
        loop {
            if found == Found::BROKEN {
                return Err(Stop::Syntax);
            }
            if found == Found::END {
                later.ended = true;
                return Ok(());
            }
            let enough = if let Some(index) = found.index() {
                later.last = Some(index);
                member(self, frame, index)
            } else if guess.take().is_some_and(|guess| guess(self)) {
                self.at = before;
                Ok(true)
            } else {
                if let Some(place) = later.members.get_mut(later.count) {
                    *place = before;
                }
                later.count += 1;
                self.skip().map(|()| false)
            };
            match enough {
                Ok(true) => return Ok(()),
                Ok(false) => {}
                Err(stop) => return Err(self.abandon(frame.0, stop)),
            }
            before = self.at;
            found = self.next_member(names, later.expected());
        }
    }

    /// Reads an object as [`members`](Self::members) does, from its beginning or from where `start` says.
    ///
    /// `outside` says where names of the table that began stand in this one.
    #[inline]
    pub fn members_from(
        &mut self,
        names: &'static Names,
        outside: &'static [(usize, usize)],
        start: &Start<'_>,
        mut member: impl FnMut(&mut Self, Frame, Option<usize>) -> Result<(), Stop>,
    ) -> Result<Frame, Stop> {
        let mut rest = Rest {
            frame: start.frame,
            later: start.later.iter(),
            resume: self.at,
            expected: start.expected(outside),
            ended: start.ended,
            caught_up: start.frame.is_none(),
        };
        let (frame, mut found) = match start.frame {
            None => (self.enter_object()?, self.first_member(names)),
            Some(frame) => (frame, self.member_of(&mut rest, names, 0)),
        };
        loop {
            if found == Found::END {
                return Ok(frame);
            }
            if found == Found::BROKEN {
                return Err(Stop::Syntax);
            }
            if let Err(stop) = member(self, frame, found.index()) {
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
        if let Some(&member) = rest.later.next() {
            self.at = member;
        } else {
            self.at = rest.resume;
            expected = rest.expected;
            rest.caught_up = true;
            if rest.ended {
                return Found::END;
            }
        }
        // Whatever stands elsewhere, only there a brace may come before a member.
        if rest.frame == Some(Frame(self.at)) {
            self.first_member(names)
        } else {
            self.next_member(names, expected)
        }
    }
}
