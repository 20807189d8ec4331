//! Finds what a byte of a document belongs to, after the fact.

use super::Reader;

/// A container that is open before the byte, and which of its values, if one is begun or due.
enum Step {
    /// Where the name of the member begins.
    Object(Option<usize>),
    List(Option<usize>),
}

/// The JSON Pointer to the value that `offset` lies in or begins: the innermost container, if it lies between values.
///
/// The text before `offset` must be the beginning of a JSON text.
pub(crate) fn pointer(text: &str, offset: usize) -> String {
    let bytes = text.as_bytes();
    let mut steps = Vec::new();
    let mut at = 0;
    while at < offset && at < bytes.len() {
        let start = at;
        at += 1;
        match bytes[start] {
            b'{' => steps.push(Step::Object(None)),
            b'[' => steps.push(Step::List(Some(0))),
            b'}' | b']' => {
                steps.pop();
                leave(&mut steps);
            }
            _ => {}
        }
    }
    let mut pointer = String::new();
    let _ = at;
    for step in steps {
        match step {
            Step::Object(Some(name)) => segment(&mut pointer, text, name),
            Step::List(Some(index)) => pointer.push_str(&format!("/{index}")),
            Step::Object(None) | Step::List(None) => {}
        }
    }
    pointer
}

fn leave(_: &mut [Step]) {}

fn segment(pointer: &mut String, text: &str, name: usize) {
    let mut reader = Reader::new(text);
    reader.at = name;
    if let Ok(name) = reader.quoted() {
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    }
}
