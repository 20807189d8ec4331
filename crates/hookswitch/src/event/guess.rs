//! Looks ahead for an event's name, so that its payload is decoded in one pass.
//!
//! Nothing here is checked and nothing depends on it: the pass finds the name by the rules and begins again if it is
//! another one. Names of several parts are not looked for.

use crate::json::{Names, Reader};

/// The name of the event that is the whole text, if it is the last member. `places` says which of `names` it may have.
#[doc(hidden)]
pub fn last_name<'a, const N: usize>(
    reader: &Reader<'a>,
    names: &'static Names,
    places: &[usize],
) -> Option<[&'a str; N]> {
    if N > 1 || !reader.is_outermost() {
        return None;
    }
    let (member, text) = reader.last_member()?;
    let mut places = places.iter();
    places
        .any(|&place| names.get(place) == Some(member))
        .then_some([text; N])
}
