//! What is wrong with a document, for the person who has to find it.

use std::fmt;

use crate::json::Fault;
use crate::json::pointer::pointer;

/// A document that is not JSON, or not the event it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<Report>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Report {
    event: Option<String>,
    pointer: String,
    offset: usize,
    sentence: String,
}

impl DecodeError {
    /// Describes a reader's fault; `event` is the name of the event that the text should be.
    #[cold]
    pub fn new(text: &str, fault: &Fault, event: Option<&str>) -> Self {
        let offset = fault.offset();
        let pointer = pointer(text, offset);
        let sentence = format!("{:?}", fault);
        Self(Box::new(Report {
            event: event.map(str::to_owned),
            pointer,
            offset,
            sentence,
        }))
    }

    /// A JSON Pointer (RFC 6901) to the value that is wrong, or to the object that lacks a member; empty for the
    /// whole document.
    pub fn pointer(&self) -> &str {
        &self.0.pointer
    }

    /// The byte of the document at which it is.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The name of the event, if it was known.
    pub fn event(&self) -> Option<&str> {
        self.0.event.as_deref()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.sentence)
    }
}

impl std::error::Error for DecodeError {}
