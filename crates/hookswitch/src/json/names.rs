//! Finds a member's name among those that are known.

/// The member names of a type, in the order in which they usually stand.
#[derive(Debug)]
pub struct Names {
    names: &'static [&'static str],
}

impl Names {
    /// A table of these names.
    pub const fn new(names: &'static [&'static str]) -> Self {
        Self { names }
    }

    /// The index of a name; `expected` is tried first.
    pub fn find(&self, name: &str, expected: usize) -> Option<usize> {
        if self.names.get(expected) == Some(&name) {
            return Some(expected);
        }
        self.names.iter().position(|known| *known == name)
    }
}
