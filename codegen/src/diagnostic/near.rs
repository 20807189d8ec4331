//! Finds the name that was probably meant.

/// Names longer than this are not compared: nobody mistypes them, and comparing takes the product of the lengths.
const LONGEST: usize = 64;

/// The name nearest to what was written, if any is near enough to be what was meant; the first of several.
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = written.chars().take(LONGEST + 1).collect();
    if wanted.is_empty() || wanted.len() > LONGEST {
        return None;
    }
    let mut limit = wanted.len().div_ceil(3);
    let mut best = None;
    for name in names {
        let length = name.chars().take(LONGEST + 1).count();
        if length > LONGEST || length.abs_diff(wanted.len()) > limit {
            continue;
        }
        let distance = distance(&wanted, name);
        if distance <= limit && (best.is_none() || distance < limit) {
            best = Some(name);
            limit = distance;
        }
    }
    best
}

/// How many letters must be inserted, removed, replaced or swapped with their neighbour; a change of case is free, save
/// that a name that differs in nothing else is still a different name.
fn distance(wanted: &[char], name: &str) -> usize {
    let fold = |c: char| match c {
        '_' | ' ' => '-',
        c => c.to_ascii_lowercase(),
    };
    let name: Vec<char> = name.chars().map(fold).collect();
    let wanted: Vec<char> = wanted.iter().copied().map(fold).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=name.len()).collect();
    for (row, &left) in wanted.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &right) in name.iter().enumerate() {
            let replaced = above[column] + usize::from(left != right);
            let mut least = replaced.min(above[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && left == name[column - 1] && wanted[row - 1] == right {
                least = least.min(before[column - 1] + 1);
            }
            current.push(least);
        }
        before = std::mem::replace(&mut above, current);
    }
    above[name.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

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
}
