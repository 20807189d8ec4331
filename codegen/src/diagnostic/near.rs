//! Finds the name that was probably meant.

/// Names longer than this are not compared: nobody mistypes them, and comparing takes the product of the lengths.
const LONGEST: usize = 64;

/// The name nearest to what was written, if any is near enough to be what was meant; the first of several.
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut wanted = Folded::default();
    if written.is_empty() || !wanted.fold(written) {
        return None;
    }
    let mut limit = wanted.length.div_ceil(3);
    let mut best = None;
    let mut name = Folded::default();
    for candidate in names {
        if !name.fold(candidate) || wanted.is_far(&name, limit) {
            continue;
        }
        let distance = distance(wanted.bytes(), name.bytes());
        if distance <= limit && (best.is_none() || distance < limit) {
            best = Some(candidate);
            limit = distance;
        }
    }
    best
}

/// A name in which what makes no difference is the same: capitals and small letters, `_`, `-` and blanks.
struct Folded {
    bytes: [u8; LONGEST],
    length: usize,
    /// Which bytes occur, several to a bit.
    occurring: u64,
}

impl Default for Folded {
    fn default() -> Folded {
        Folded {
            bytes: [0; LONGEST],
            length: 0,
            occurring: 0,
        }
    }
}

impl Folded {
    /// Takes on another name; tells whether it is short enough.
    fn fold(&mut self, name: &str) -> bool {
        if name.len() > LONGEST {
            return false;
        }
        self.length = name.len();
        self.occurring = 0;
        for (folded, byte) in self.bytes.iter_mut().zip(name.bytes()) {
            *folded = match byte {
                b'_' | b' ' => b'-',
                byte => byte.to_ascii_lowercase(),
            };
            self.occurring |= 1 << (*folded % 64);
        }
        true
    }

    fn bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    /// Whether it takes more edits than allowed to mend the lengths, or the bytes that only one of the names has. This is
    /// seen at once, and true of most names.
    fn is_far(&self, other: &Folded, limit: usize) -> bool {
        let only = |one: u64, other: u64| (one & !other).count_ones() as usize;
        self.length.abs_diff(other.length) > limit
            || only(self.occurring, other.occurring) > limit
            || only(other.occurring, self.occurring) > limit
    }
}

/// How many bytes must be inserted, removed, replaced or swapped with their neighbour.
fn distance(wanted: &[u8], name: &[u8]) -> usize {
    let mut rows = [[0; LONGEST + 1]; 3];
    for (column, cell) in rows[0].iter_mut().enumerate() {
        *cell = column;
    }
    for (row, &left) in wanted.iter().enumerate() {
        // The row above is the first now, the one before it the last.
        rows.rotate_right(1);
        let [current, above, before] = &mut rows;
        current[0] = row + 1;
        for (column, &right) in name.iter().enumerate() {
            let replaced = above[column] + usize::from(left != right);
            let mut least = replaced.min(above[column + 1] + 1).min(current[column] + 1);
            let swapped =
                row > 0 && column > 0 && left == name[column - 1] && wanted[row - 1] == right;
            if swapped {
                least = least.min(before[column - 1] + 1);
            }
            current[column + 1] = least;
        }
    }
    rows[0][name.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn finds_what_was_meant() {
        let keys = ["summary", "doc", "fields", "include", "example", "examples"];
        for (written, meant) in [
            ("sumary", Some("summary")),
            ("Summary", Some("summary")),
            ("exampel", Some("example")),
            ("field", Some("fields")),
            ("banana", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, keys), meant, "{written}");
        }
        assert_eq!(nearest(&"x".repeat(1 << 20), keys), None);
    }

    #[test]
    fn edits_are_counted() {
        for (wanted, name, edits) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("abc", "acb", 1),
            ("abc", "abd", 1),
            ("kitten", "sitting", 3),
            ("ab", "ba", 1),
        ] {
            assert_eq!(
                distance(wanted.as_bytes(), name.as_bytes()),
                edits,
                "{wanted} {name}"
            );
        }
    }
}
