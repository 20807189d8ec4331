//! Reads any JSON value as generated decoders read theirs: objects by the names of their members.

use hookswitch::json::{Names, Reader, Stop};

/// Passes over any value, reading objects as those of known types are read.
pub(crate) fn read(reader: &mut Reader<'_>) -> Result<(), Stop> {
    static NAMES: Names = hookswitch::names![
        "a",
        "b",
        "c",
        "",
        "id",
        "body",
        "type",
        "conversation_id",
        "a name of twenty-three.",
        "d\n",
        "é€😀",
    ];
    match reader.peek()? {
        b'{' => {
            let frame = reader.members(&NAMES, |reader, _, _| read(reader))?;
            reader.settle(frame)
        }
        b'[' => reader.list(read),
        _ => reader.skip(),
    }
}
