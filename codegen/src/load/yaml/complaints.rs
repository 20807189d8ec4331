//! Says what the parser complains of in the words of the other findings.

use granit_parser::{ErrorKind, ScanError};

/// What is wrong there, and where it is known what mends it, that.
pub(super) fn told(error: &ScanError) -> (String, Option<&'static str>) {
    match error.kind() {
        ErrorKind::MappingValueNotAllowed => (
            "no `: ` can stand here".to_owned(),
            Some("text with `: ` in it must be quoted"),
        ),
        ErrorKind::ExpectedBlockMappingKey => {
            ("expected a key of the same indentation".to_owned(), None)
        }
        ErrorKind::ExpectedFlowMappingSeparator => ("expected `,` or `}`".to_owned(), None),
        ErrorKind::ExpectedFlowSequenceSeparator => ("expected `,` or `]`".to_owned(), None),
        ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabNotAllowed => (
            "no tab can stand here".to_owned(),
            Some("indent with spaces"),
        ),
        ErrorKind::UnexpectedCharacter {
            character: '@' | '`' | '%',
        } => (
            "no text begins like this".to_owned(),
            Some("text that begins with this character must be quoted"),
        ),
        ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => (
            "the text has ended before this".to_owned(),
            Some("quote the whole of it, or nothing"),
        ),
        _ => (error.info(), None),
    }
}
