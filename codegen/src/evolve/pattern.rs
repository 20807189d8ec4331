//! Makes texts that a regular expression may match: enough for the patterns of ids and numbers; who uses them checks them.

/// At most so many texts are made of one pattern.
const MOST: usize = 200;

/// Longer texts are not made.
const LONGEST: usize = 1 << 16;

/// Characters that stand for all that a class may exclude.
const OTHERS: [char; 8] = ['a', '7', '-', ' ', 'A', 'z', '_', 'é'];

/// Texts that probably match, each way through the pattern taken at least once and each repetition also as often as `counts`
/// say, and some that probably do not match.
pub(super) fn samples(pattern: &str, counts: &[usize]) -> Vec<String> {
    let write = |deviation| {
        let mut writer = Writer {
            rest: pattern.chars().peekable(),
            counts,
            deviation,
            choices: Vec::new(),
            depth: 0,
        };
        (writer.alternatives(), writer.choices)
    };
    let (plain, choices) = write(None);
    let mut found = vec![plain.clone()];
    for (at, options) in choices.into_iter().enumerate() {
        let others = (1..options).map(|option| write(Some((at, option))).0);
        found.extend(others.take(MOST.saturating_sub(found.len())));
    }
    let mut short = plain.clone();
    short.pop();
    found.extend([format!("{plain}!"), format!(" {plain}"), short]);
    found
}

/// Reads a pattern and writes a text for it.
struct Writer<'p> {
    rest: std::iter::Peekable<std::str::Chars<'p>>,
    counts: &'p [usize],
    /// The one choice that is made otherwise, and how. All of the pattern is read whatever is chosen, so that choices keep their
    /// numbers.
    deviation: Option<(usize, usize)>,
    /// Between how many ways each choice so far was.
    choices: Vec<usize>,
    depth: usize,
}

impl Writer<'_> {
    fn choose<T>(&mut self, mut options: Vec<T>) -> Option<T> {
        let at = self.choices.len();
        self.choices.push(options.len());
        let option = match self.deviation {
            Some((choice, option)) if choice == at => option,
            _ => 0,
        };
        (option < options.len()).then(|| options.swap_remove(option))
    }

    /// One of several ways.
    fn alternatives(&mut self) -> String {
        let mut ways = vec![self.sequence()];
        while self.rest.next_if_eq(&'|').is_some() {
            ways.push(self.sequence());
        }
        self.choose(ways).unwrap_or_default()
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
                '\\' => match self.escape() {
                    Some(ranges) => self.one_of(&ranges),
                    None => continue,
                },
                '[' => self.class(),
                '(' => self.group(),
                other => other.to_string(),
            };
            let times = self.times();
            if text.len() + atom.len().saturating_mul(times) <= LONGEST {
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

    /// The characters that an escape stands for; `None` for a place between characters.
    fn escape(&mut self) -> Option<Vec<(char, char)>> {
        Some(match self.rest.next() {
            Some('d') => vec![('0', '9')],
            Some('w') => vec![('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')],
            Some('s') => vec![(' ', ' '), ('\t', '\t')],
            Some('S' | 'D') => vec![('a', 'z'), ('-', '-')],
            Some('W') => vec![('-', '-'), (' ', ' ')],
            Some('p' | 'P') => {
                while self.rest.next().is_some_and(|it| it != '}') {}
                vec![('a', 'z'), ('A', 'Z')]
            }
            Some('b' | 'B') => return None,
            Some('n') => vec![('\n', '\n')],
            Some('t') => vec![('\t', '\t')],
            Some(other) => vec![(other, other)],
            None => vec![('\\', '\\')],
        })
    }

    /// A character of a class in brackets.
    fn class(&mut self) -> String {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut ranges: Vec<(char, char)> = Vec::new();
        while let Some(next) = self.rest.next() {
            match next {
                ']' => break,
                '\\' => ranges.extend(self.escape().unwrap_or_default()),
                '-' if !ranges.is_empty() && self.rest.peek().is_some_and(|it| *it != ']') => {
                    let (first, _) = ranges.pop().unwrap_or(('-', '-'));
                    let last = match self.rest.next() {
                        Some('\\') => self.escape().and_then(|it| Some(it.first()?.0)),
                        last => last,
                    };
                    ranges.push((first, last.unwrap_or(first)));
                }
                other => ranges.push((other, other)),
            }
        }
        if !negated {
            return self.one_of(&ranges);
        }
        let listed = |it: char| {
            ranges
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&it))
        };
        let others: Vec<(char, char)> = (OTHERS.into_iter().filter(|it| !listed(*it)))
            .map(|it| (it, it))
            .collect();
        self.one_of(&others)
    }

    /// A character of some ranges: their first ones, then their last and middle ones.
    fn one_of(&mut self, ranges: &[(char, char)]) -> String {
        let middle = |first: char, last: char| {
            let middle = u32::midpoint(u32::from(first), u32::from(last));
            char::from_u32(middle).unwrap_or(first)
        };
        let firsts = ranges.iter().map(|(first, _)| *first);
        let more = ranges.iter().filter(|(first, last)| first < last);
        let more = more.flat_map(|(first, last)| [*last, middle(*first, *last)]);
        self.choose(firsts.chain(more).collect())
            .map_or_else(String::new, String::from)
    }

    /// How often the last atom is repeated.
    fn times(&mut self) -> usize {
        let (least, most) = match self.rest.peek() {
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('?') => (0, 1),
            Some('{') => {
                let digits: String = (self.rest.by_ref().skip(1))
                    .take_while(|it| *it != '}')
                    .collect();
                let (least, most) = digits.split_once(',').unwrap_or((&digits, &digits));
                let least = least.parse().unwrap_or(1);
                let most = if most.is_empty() {
                    usize::MAX
                } else {
                    most.parse().unwrap_or(least)
                };
                self.rest.next_if_eq(&'?');
                return self.repeated(least, most);
            }
            _ => return 1,
        };
        self.rest.next();
        self.rest.next_if_eq(&'?');
        self.repeated(least, most)
    }

    fn repeated(&mut self, least: usize, most: usize) -> usize {
        let near = [least, least.saturating_add(1), most.saturating_sub(1), most];
        let mut options: Vec<usize> = near
            .into_iter()
            .chain(self.counts.iter().copied())
            .collect();
        options.retain(|it| (least..=most).contains(it) && *it <= LONGEST);
        let mut seen = std::collections::BTreeSet::new();
        options.retain(|it| seen.insert(*it));
        self.choose(options).unwrap_or(1)
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
            r"^\bword\b$",
            r"^[\w.-]+@[a-z]{2,}$",
        ] {
            assert!(
                matches(pattern, &samples(pattern, &[])[0]),
                "{pattern}: {:?}",
                samples(pattern, &[])
            );
        }
    }

    #[test]
    fn every_way_is_taken() {
        let all = samples("^(?:ab|c)[x-z]?[0-9]+$", &[6]);
        for text in ["ab0", "c0", "abx0", "ab00", "ab9", "ab4", "ab000000"] {
            assert!(all.iter().any(|it| it == text), "{text}: {all:?}");
        }
    }

    #[test]
    fn no_pattern_takes_long() {
        for pattern in [
            "((((a+)+)+)+)+",
            "(a{9999}){9999}",
            "[a",
            "(",
            "a{",
            "\\",
            "{2}",
        ] {
            assert!(samples(pattern, &[65_000]).len() <= 203, "{pattern}");
        }
        assert!(samples(&"[a-z]?".repeat(1000), &[]).len() <= 203);
        assert!(samples(&"(".repeat(100_000), &[]).len() <= 203);
    }
}
