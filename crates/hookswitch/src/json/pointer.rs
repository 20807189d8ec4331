//! Finds what a byte of a document belongs to, once it is known to matter.

use super::Reader;

/// A container that is open before the byte.
struct Step {
    place: Place,
    /// Whether a value of it is begun or due.
    due: bool,
}

enum Place {
    /// Where the last member's name begins.
    Member(usize),
    /// The number of elements before the last.
    Element(usize),
}

/// The JSON Pointer to the value that `offset` begins, lies in, or should begin; to the innermost container, if it lies
/// between values.
///
/// The text before `offset` is the beginning of a JSON text, as it is where a reader stopped.
pub(crate) fn pointer(text: &str, offset: usize) -> String {
    let mut pointer = String::new();
    for step in steps(text, offset) {
        match step {
            Step { due: false, .. } => {}
            Step {
                place: Place::Element(index),
                ..
            } => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
            Step {
                place: Place::Member(name),
                ..
            } => {
                let name = name_at(text, name);
                pointer.push('/');
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
        }
    }
    pointer
}

fn steps(text: &str, offset: usize) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut reader = Reader::new(text);
    while let Ok(byte) = reader.peek() {
        let at = reader.at;
        if at >= offset {
            break;
        }
        let last = steps.last_mut();
        match (byte, last) {
            (b'{', _) => steps.push(Step {
                place: Place::Member(at),
                due: false,
            }),
            (b'[', _) => steps.push(Step {
                place: Place::Element(0),
                due: true,
            }),
            (b'}' | b']', _) => {
                steps.pop();
                end_value(&mut steps);
            }
            (b':', Some(step)) => step.due = true,
            (
                b',',
                Some(Step {
                    place: Place::Element(index),
                    due,
                }),
            ) => {
                *index += 1;
                *due = true;
            }
            (
                b'"',
                Some(Step {
                    place: Place::Member(name),
                    due: false,
                }),
            ) => {
                *name = at;
                if reader.skip().is_err() || reader.at > offset {
                    break;
                }
                continue;
            }
            (b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n', _) => {
                if reader.skip().is_err() || reader.at > offset {
                    break;
                }
                end_value(&mut steps);
                continue;
            }
            _ => {}
        }
        reader.at += 1;
    }
    steps
}

fn end_value(steps: &mut [Step]) {
    if let Some(step) = steps.last_mut() {
        step.due = false;
    }
}

fn name_at(text: &str, at: usize) -> String {
    let mut reader = Reader::new(text);
    reader.at = at;
    reader
        .string()
        .map(std::borrow::Cow::into_owned)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::pointer;

    #[test]
    fn a_byte_belongs_to_the_value_it_begins_or_lies_in() {
        let rows = [
            ("1", 0, ""),
            ("{", 1, ""),
            (r#"{"a"1}"#, 4, ""),
            (r#"{"a":1}"#, 5, "/a"),
            (r#"{"a":1 x"#, 7, ""),
            (r#"{"a":"xyz"}"#, 8, "/a"),
            (r#"{"a":[]}"#, 5, "/a"),
            (r#"{"a":[ 1]}"#, 7, "/a/0"),
            (r#"{"a":[1, 2]}"#, 9, "/a/1"),
            (r#"{"a":[1, [2], "#, 14, "/a/2"),
            (r#"{"a":[1 2]}"#, 8, "/a"),
            (r#"{"a":1,"b" 2"#, 11, ""),
            (r#"{"a":{"b":1},"c":2}"#, 17, "/c"),
            (r#"[{"a":1},{"b":tru}]"#, 17, "/1/b"),
            ("[1.]", 3, "/0"),
            ("[01]", 2, ""),
            (r#"{"a/b~c":{"\u0061":x"#, 19, "/a~1b~0c/a"),
            (r#"{"":{"":x"#, 8, "//"),
            (r#"["]","[",{"#, 9, "/2"),
        ];
        for (text, offset, expected) in rows {
            assert_eq!(pointer(text, offset), expected, "byte {offset} of {text}");
        }
    }
}
