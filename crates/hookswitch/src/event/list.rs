//! Decodes documents that hold one event, or many.

use std::collections::BTreeMap;

use crate::DecodeError;
use crate::json::pointer::pointer;
use crate::json::{self, Names, Reader, Stop};

/// Decodes a whole document into a blank event.
///
/// The event stands in the result from the beginning and is read there, so that it is moved once only, when that is returned: to
/// move it costs as much as to read some of its members.
#[doc(hidden)]
#[inline]
pub fn read_to<'a, T>(
    text: &'a str,
    place: &mut Result<T, DecodeError>,
    read: impl FnOnce(&mut Reader<'a>, &mut T) -> Result<(), Stop>,
    name: impl FnOnce(&str) -> Option<String>,
) {
    if let Ok(event) = place {
        let read = json::decode(text, |reader| read(reader, event), || name(text));
        if let Err(error) = read {
            *place = Err(error);
        }
    }
}

/// Decodes a list of events, each on its own: an array, or the first array under `_embedded`.
#[doc(hidden)]
pub fn read_list<'a, T>(
    bytes: &'a [u8],
    mut event: impl FnMut(&mut Reader<'a>) -> Result<T, Stop>,
    name: impl Fn(&str) -> Option<String>,
) -> Result<Vec<Result<T, DecodeError>>, DecodeError> {
    let text = json::text(bytes)?;
    let start = json::decode(text, find_list, || None)?;
    // `find_list` has checked the whole text, so nothing but a mismatch can go wrong from here on.
    let list = pointer(text, start);
    let mut reader = Reader::new(text);
    let mut events = Vec::new();
    let outcome = reader.replay(start, |reader| {
        reader.list(|reader| {
            reader.peek()?;
            let at = reader.offset();
            match event(reader) {
                Ok(event) => events.push(Ok(event)),
                Err(Stop::Syntax) => return Err(Stop::Syntax),
                Err(Stop::Mismatch) => {
                    let fault = reader.fault();
                    // Searched from the event on, not from the document's beginning: a list of nothing but mistakes stays linear.
                    let inside = pointer(&text[at..], fault.offset() - at);
                    let pointer = format!("{list}/{}{inside}", events.len());
                    let name = name(&text[at..]);
                    events.push(Err(DecodeError::at(pointer, text, fault, name.as_deref())));
                }
            }
            Ok(())
        })
    });
    match outcome {
        Ok(()) => Ok(events),
        Err(_) => Err(DecodeError::new(text, reader.fault(), None)),
    }
}

/// Checks the whole text and tells where its list of events begins.
fn find_list(reader: &mut Reader<'_>) -> Result<usize, Stop> {
    static NAMES: Names = crate::names!["_embedded"];
    const EXPECTED: &str = "an array of events, or an object with an array under `_embedded`";
    match reader.peek()? {
        b'[' => {
            let start = reader.offset();
            reader.skip()?;
            Ok(start)
        }
        b'{' => {
            let whole = reader.offset();
            let mut list = None;
            reader.members(&NAMES, |reader, _, _| {
                list = first_array(reader)?;
                Ok(())
            })?;
            list.ok_or_else(|| reader.refuse(whole, EXPECTED))
        }
        _ => Err(reader.mismatch(EXPECTED)),
    }
}

/// Reads a value and tells where its first array begins, outermost first.
fn first_array(reader: &mut Reader<'_>) -> Result<Option<usize>, Stop> {
    match reader.peek()? {
        b'[' => {
            let start = reader.offset();
            reader.skip()?;
            Ok(Some(start))
        }
        b'{' => {
            // Of a member that occurs twice the last value counts, in the place of the first.
            let mut places = BTreeMap::new();
            let mut arrays = Vec::new();
            reader.map(|reader, name| {
                let place = *places.entry(name).or_insert(arrays.len());
                let array = first_array(reader)?;
                match arrays.get_mut(place) {
                    Some(earlier) => *earlier = array,
                    None => arrays.push(array),
                }
                Ok(())
            })?;
            Ok(arrays.into_iter().flatten().next())
        }
        _ => reader.skip().map(|()| None),
    }
}
