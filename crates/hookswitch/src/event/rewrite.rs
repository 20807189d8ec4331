//! Writes an event that the catalog does not have as it came.

use crate::json::{self, Decode, Members, Names, Reader};

/// Writes an unrecognized event: the members it came with, in their order and as they came, save those of the envelope
/// that have been changed since.
///
/// `fields` tells which field of the event each of `names` stands for; `write` writes a field, given the value it came
/// with, or nothing if it is not set.
#[doc(hidden)]
pub fn rewrite(
    out: &mut Vec<u8>,
    text: &str,
    names: &'static Names,
    fields: &[usize],
    write: &mut dyn FnMut(usize, Option<&str>, &mut Members<'_>),
) {
    let mut written = vec![false; fields.iter().max().map_or(0, |last| last + 1)];
    let mut members = Members::open(out);
    let walked = Reader::new(text).map(|reader, key| {
        let value = reader.raw()?;
        match names.find(&key).map(|index| fields[index]) {
            None => members.raw(&key, value),
            Some(field) if !written[field] => {
                written[field] = true;
                write(field, Some(value), &mut members);
            }
            Some(_) => {}
        }
        Ok(())
    });
    debug_assert!(
        walked.is_ok(),
        "an unrecognized event keeps an object that has been checked"
    );
    for (field, written) in written.iter().enumerate() {
        if !written && fields.contains(&field) {
            write(field, None, &mut members);
        }
    }
    members.close();
}

/// Whether a value that an event came with is still what its field says.
#[doc(hidden)]
pub fn unchanged<'a, T: Decode<'a> + PartialEq>(came: Option<&'a str>, field: Option<&T>) -> bool {
    match (came, field) {
        (Some("null"), None) => true,
        (Some(came), Some(field)) => json::read::<T>(came).is_ok_and(|value| value == *field),
        _ => false,
    }
}
