//! Changes documents as mistakes and malice do: bytes, tokens, and members of an object that may occur twice, elsewhere or not at all.

mod pieces;

use std::fmt::Write as _;
use std::ops::Range;

use crate::spans::{self, Kind, Node};
use pieces::{ILL_FORMED, NAMES, PIECES, VALUES, WORDS};

/// A change to a document, as numbers that any source of chance can draw.
#[derive(Clone, Copy, Debug)]
pub struct Edit {
    /// What is done.
    pub kind: u8,
    /// Where.
    pub at: u32,
    /// How far, or where to.
    pub to: u32,
    /// With what.
    pub with: u32,
}

/// The place in a list that a number stands for.
fn pick<T>(from: &[T], number: u32) -> Option<&T> {
    from.get(number as usize % from.len().max(1))
}

impl Edit {
    /// Draws a change from a generator that looks random and is the same each time (splitmix64).
    pub fn draw(random: &mut u64) -> Edit {
        let mut number = || {
            *random = random.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = (*random ^ (*random >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            u32::try_from(mixed >> 32).unwrap_or_default()
        };
        Edit {
            kind: number().to_le_bytes()[0],
            at: number(),
            to: number(),
            with: number(),
        }
    }

    /// Makes the change in JSON, or in what was JSON before other changes.
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        match self.kind % 24 {
            0 => self.flip(bytes),
            1 => bytes.truncate(self.place(bytes)),
            2 => drop(bytes.drain(self.range(bytes))),
            3 => {
                let copy = bytes[self.range(bytes)].to_vec();
                let to = self.with as usize % (bytes.len() + 1);
                bytes.splice(to..to, copy);
            }
            4 => self.put(
                bytes,
                pick(ILL_FORMED, self.with).copied().unwrap_or_default(),
            ),
            5..=7 => self.put(bytes, self.piece()),
            _ => match spans::read(bytes) {
                Ok(tree) => self.rearrange(bytes, &tree),
                Err(_) => self.put(bytes, self.piece()),
            },
        }
    }

    /// Makes the change in text whose lines and indentation mean something, as in YAML.
    pub fn apply_to_lines(&self, bytes: &mut Vec<u8>) {
        let mut lines: Vec<Vec<u8>> = bytes
            .split(|byte| *byte == b'\n')
            .map(<[u8]>::to_vec)
            .collect();
        let (from, to) = (
            self.at as usize % lines.len(),
            self.to as usize % lines.len(),
        );
        let word = pick(WORDS, self.with)
            .copied()
            .unwrap_or_default()
            .as_bytes();
        match self.kind % 16 {
            0 => return self.flip(bytes),
            1 => return bytes.truncate(self.place(bytes)),
            2 => return drop(bytes.drain(self.range(bytes))),
            3 => {
                return self.put(
                    bytes,
                    pick(ILL_FORMED, self.with).copied().unwrap_or_default(),
                );
            }
            4 => return self.put(bytes, self.piece()),
            5 | 6 => return self.put(bytes, word),
            7 => drop(lines.remove(from)),
            8 => lines.insert(to, lines[from].clone()),
            9 => lines.swap(from, to),
            10 => lines[from]
                .splice(..0, b"  ".repeat(1 + self.with as usize % 3))
                .for_each(drop),
            11 => {
                let indent = lines[from].iter().take_while(|byte| **byte == b' ').count();
                lines[from].drain(..indent.min(2));
            }
            // Another key or value, the indentation kept.
            12 | 13 => {
                let line = &mut lines[from];
                let key = line.iter().take_while(|byte| b" -".contains(byte)).count();
                let colon = line
                    .iter()
                    .position(|byte| *byte == b':')
                    .unwrap_or(line.len());
                if self.kind % 16 == 12 {
                    line.splice(key.min(colon)..colon, word.iter().copied());
                } else {
                    line.truncate(colon);
                    line.extend_from_slice(&[b": ", word].concat());
                }
            }
            _ => {
                let some = lines[from.min(to)..lines.len().min(from.min(to) + 5)].to_vec();
                lines.splice(to..to, some);
            }
        }
        *bytes = lines.join(&b'\n');
    }

    fn piece(&self) -> &'static [u8] {
        pick(PIECES, self.with)
            .copied()
            .unwrap_or_default()
            .as_bytes()
    }

    fn place(&self, bytes: &[u8]) -> usize {
        self.at as usize % (bytes.len() + 1)
    }

    fn range(&self, bytes: &[u8]) -> Range<usize> {
        let start = self.place(bytes);
        let length = 1 + self.to as usize % 12;
        start..bytes.len().min(start + length)
    }

    fn flip(&self, bytes: &mut [u8]) {
        let place = self.place(bytes);
        if let Some(byte) = bytes.get_mut(place) {
            *byte ^= 1 << (self.with % 8);
        }
    }

    /// Inserts something, or puts it in the place of some bytes.
    fn put(&self, bytes: &mut Vec<u8>, piece: &[u8]) {
        let range = self.range(bytes);
        let range = if self.to.is_multiple_of(3) {
            range
        } else {
            range.start..range.start
        };
        bytes.splice(range, piece.iter().copied());
    }

    /// Changes a value or an object's members.
    fn rearrange(&self, bytes: &mut Vec<u8>, tree: &Node) {
        let nodes: Vec<&Node> = tree.all().into_iter().map(|(_, node)| node).collect();
        let objects: Vec<&&Node> = nodes
            .iter()
            .filter(|node| !node.members().is_empty())
            .collect();
        let (Some(node), Some(other)) = (pick(&nodes, self.at), pick(&nodes, self.to)) else {
            return;
        };
        let value = pick(VALUES, self.with)
            .copied()
            .unwrap_or_default()
            .as_bytes()
            .to_vec();
        let (range, text) = match (self.kind % 24, pick(&objects, self.at)) {
            (8..=12, _) => (node.span.clone(), value),
            (13, _) => (node.span.clone(), other.slice(bytes).to_vec()),
            (14, _) => (node.span.clone(), respelled(node, bytes, self.with)),
            (15, _) => (node.span.clone(), wrapped(node.slice(bytes), self.with)),
            (_, Some(object)) => (object.span.clone(), self.members(object, bytes, value)),
            (_, None) => (node.span.clone(), value),
        };
        bytes.splice(range, text);
    }

    /// An object's text with its members changed.
    fn members(&self, object: &Node, bytes: &[u8], value: Vec<u8>) -> Vec<u8> {
        let texts = object.members().iter();
        let mut texts: Vec<Vec<u8>> = texts
            .map(|member| bytes[member.start..member.value.span.end].to_vec())
            .collect();
        let (from, to) = (
            self.to as usize % texts.len(),
            self.with as usize % texts.len(),
        );
        let member = &object.members()[from];
        let name = bytes[member.start..member.value.span.start].to_vec();
        let new = pick(NAMES, self.with).copied().unwrap_or_default();
        let new = format!("\"{new}\":").into_bytes();
        match self.kind % 24 {
            // One more of the same name: before all, behind all, in between.
            16 => texts.insert(0, [name, value].concat()),
            17 => texts.push([name, value].concat()),
            18 => texts.insert(to, texts[from].clone()),
            19 => drop(texts.remove(from)),
            20 => texts[from] = [new.as_slice(), member.value.slice(bytes)].concat(),
            21 => texts.insert(from, [new, value].concat()),
            22 => texts.swap(from, to),
            _ => texts.rotate_left(from),
        }
        let separator: &[u8] = match self.with % 5 {
            0 => b" ,\n\t",
            1 => b",  ",
            _ => b",",
        };
        [b"{".as_slice(), &texts.join(separator), b"}"].concat()
    }
}

/// A string with some of its characters as escapes, in the middle or throughout; of another value, its text with spaces around.
fn respelled(node: &Node, bytes: &[u8], with: u32) -> Vec<u8> {
    let Kind::Text(text) = &node.kind else {
        return [b" ", node.slice(bytes), b"\r\n"].concat();
    };
    let mut spelled = "\"".to_owned();
    for (index, char) in text.chars().enumerate() {
        if char < ' ' || char == '"' || char == '\\' || (with >> (index % 32)) & 1 == 1 {
            for unit in char.encode_utf16(&mut [0; 2]) {
                let _ = write!(spelled, "\\u{unit:04x}");
            }
        } else {
            spelled.push(char);
        }
    }
    spelled.push('"');
    spelled.into_bytes()
}

/// A value inside of others, perhaps inside of too many.
fn wrapped(value: &[u8], with: u32) -> Vec<u8> {
    let depth = match with % 4 {
        0 => 120 + (with / 4) as usize % 9,
        some => some as usize,
    };
    let (open, close) = if with.is_multiple_of(2) {
        ("[", "]")
    } else {
        ("{\"a\":", "}")
    };
    [
        open.repeat(depth).as_bytes(),
        value,
        close.repeat(depth).as_bytes(),
    ]
    .concat()
}
