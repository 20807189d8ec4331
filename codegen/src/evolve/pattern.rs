//! Makes texts that a regular expression may match: enough for the patterns of ids and numbers; who uses them checks them.

/// Some texts that probably match, and some that probably do not.
pub(super) fn samples(pattern: &str) -> Vec<String> {
    let mut found = Vec::new();
    for least in [true, false] {
        let mut writer = Writer {
            rest: pattern.chars().peekable(),
            least,
            depth: 0,
        };
        let text = writer.alternatives();
        found.push(format!("{text}!"));
        found.push(format!(" {text}"));
        let short: String = text
            .chars()
            .take(text.chars().count().saturating_sub(1))
            .collect();
        found.push(short);
        found.insert(0, text);
    }
    found
}

/// Reads a pattern and writes a text for it.
struct Writer<'p> {
    rest: std::iter::Peekable<std::str::Chars<'p>>,
    /// Whether repetitions are as short as they can be.
    least: bool,
    depth: usize,
}

impl Writer<'_> {
    /// The first of several ways.
    fn alternatives(&mut self) -> String {
        let first = self.sequence();
        while self.rest.next_if_eq(&'|').is_some() {
            self.sequence();
        }
        first
    }

    fn sequence(&mut self) -> String {
        let mut text = String::new();
        while let Some(&next) = self.rest.peek() {
            if next == '|' || next == ')' {
                break;
            }
            self.rest.next();
            let atom = match next {
                '^' | '$' => continue,
                '.' => "a".to_owned(),
                '\\' => self.escape().to_string(),
                '[' => self.class().to_string(),
                '(' => self.group(),
                other => other.to_string(),
            };
            let times = self.times();
            if text.len() + atom.len() * times <= 4096 {
                text.push_str(&atom.repeat(times));
            }
        }
        text
    }

    fn group(&mut self) -> String {
        let mut silent = false;
        if self.rest.next_if_eq(&'?').is_some() {
            match self.rest.next() {
                Some('=' | '!') => silent = true,
                Some('<') => {
                    silent = self.rest.next_if(|it| matches!(it, '=' | '!')).is_some();
                    while !silent && self.rest.next().is_some_and(|it| it != '>') {}
                }
                _ => {}
            }
        }
        self.depth += 1;
        let text = if self.depth < 32 {
            self.alternatives()
        } else {
            String::new()
        };
        self.depth -= 1;
        self.rest.next_if_eq(&')');
        if silent { String::new() } else { text }
    }

    fn escape(&mut self) -> char {
        match self.rest.next() {
            Some('d') => '7',
            Some('w' | 'S' | 'D' | 'B') => 'a',
            Some('s') => ' ',
            Some('W') => '-',
            Some('n') => '\n',
            Some('t') => '\t',
            Some(other) => other,
            None => '\\',
        }
    }

    /// A character of a class in brackets.
    fn class(&mut self) -> char {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut listed = Vec::new();
        while let Some(next) = self.rest.next() {
            match next {
                ']' => break,
                '\\' => listed.push(self.escape()),
                other => listed.push(other),
            }
        }
        if negated {
            return ['a', '7', '-', ' ']
                .into_iter()
                .find(|it| !listed.contains(it))
                .unwrap_or('z');
        }
        listed.first().copied().unwrap_or('a')
    }

    /// How often the last atom is repeated.
    fn times(&mut self) -> usize {
        let times = match self.rest.peek() {
            Some('*' | '?') => usize::from(!self.least),
            Some('+') => 1 + usize::from(!self.least),
            Some('{') => {
                let digits: String = self
                    .rest
                    .by_ref()
                    .skip(1)
                    .take_while(|it| *it != '}')
                    .collect();
                let (least, most) = digits.split_once(',').unwrap_or((&digits, &digits));
                let least = least.parse().unwrap_or(1);
                let most = most.parse().unwrap_or(least + 1);
                self.rest.next_if_eq(&'?');
                return if self.least { least } else { most };
            }
            _ => return 1,
        };
        self.rest.next();
        self.rest.next_if_eq(&'?');
        times
    }
}

#[cfg(test)]
mod tests {
    use super::samples;
    use crate::evolve::admit::matches;

    #[test]
    fn the_first_sample_matches() {
        for pattern in [
            "^CON-",
            "^[0-9a-f]{32}$",
            "^(?:a|b)+c?$",
            r"^\+?\d{5,15}$",
            "^[^a]$",
            "x{2}",
        ] {
            assert!(
                matches(pattern, &samples(pattern)[0]),
                "{pattern}: {:?}",
                samples(pattern)
            );
        }
    }
}
