//! Reads JSON a second time, slow and plain: a tree in which everything knows its place, or where the text breaks.
//!
//! It shares no code with the runtime and takes no shortcut, so that what it says can be held against what a decoder says.

use std::ops::Range;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its bytes, without the whitespace around it.
    pub span: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number; what it is worth its bytes say.
    Number,
    /// A string, unescaped.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object's members, in their order, those that occur twice too.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Where its name begins, at the quote.
    pub start: usize,
    /// Its name, unescaped.
    pub name: String,
    /// Its value.
    pub value: Node,
}

/// Where a text stops being JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The first byte with which no JSON text goes on; of an escape that JSON does not have, or of half a surrogate pair,
    /// the backslash.
    pub offset: usize,
    /// The value that this byte lies in or should begin, else the container between whose values it stands.
    pub pointer: String,
}

/// How many containers may be open at once.
const DEPTH: usize = 127;

/// Reads a whole text.
///
/// # Errors
/// Where it is not JSON by RFC 8259, in UTF-8, at most 127 levels deep.
pub fn read(bytes: &[u8]) -> Result<Node, Broken> {
    let (text, ill_formed) = match std::str::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => {
            let valid = &bytes[..error.valid_up_to()];
            (std::str::from_utf8(valid).unwrap_or_default(), true)
        }
    };
    let mut walk = Walk {
        bytes: text.as_bytes(),
        at: 0,
        path: Vec::new(),
    };
    let node = walk.value()?;
    walk.spaces();
    if ill_formed || walk.at < bytes.len() {
        return Err(walk.broken(walk.at));
    }
    Ok(node)
}

impl Node {
    /// The value of the last member of this name, if this is an object that has one.
    pub fn member(&self, name: &str) -> Option<&Node> {
        let of_name = |member: &&Member| member.name == name;
        let found = self.members().iter().rev().find(of_name);
        found.map(|member| &member.value)
    }

    /// The members; none if this is no object.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            Kind::Object(members) => members,
            _ => &[],
        }
    }

    /// The elements; none if this is no list.
    pub fn elements(&self) -> &[Node] {
        match &self.kind {
            Kind::List(elements) => elements,
            _ => &[],
        }
    }

    /// The text of a string.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The bytes it was read from.
    pub fn slice<'t>(&self, bytes: &'t [u8]) -> &'t [u8] {
        &bytes[self.span.clone()]
    }

    /// This value and every value in it, outermost first, each with its pointer.
    pub fn all(&self) -> Vec<(String, &Node)> {
        let mut found = Vec::new();
        self.collect("", &mut found);
        found
    }

    fn collect<'n>(&'n self, pointer: &str, found: &mut Vec<(String, &'n Node)>) {
        found.push((pointer.to_owned(), self));
        for member in self.members() {
            let pointer = format!("{pointer}/{}", token(&member.name));
            member.value.collect(&pointer, found);
        }
        for (index, element) in self.elements().iter().enumerate() {
            element.collect(&format!("{pointer}/{index}"), found);
        }
    }
}

/// A member's name as a part of a JSON Pointer.
pub fn token(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

struct Walk<'t> {
    bytes: &'t [u8],
    at: usize,
    path: Vec<String>,
}

impl Walk<'_> {
    fn next(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn spaces(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.next() {
            self.at += 1;
        }
    }

    fn broken(&self, offset: usize) -> Broken {
        let pointer = self.path.iter().map(|name| format!("/{name}")).collect();
        Broken { offset, pointer }
    }

    fn expect(&mut self, byte: u8) -> Result<(), Broken> {
        if self.next() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.broken(self.at))
    }

    fn value(&mut self) -> Result<Node, Broken> {
        self.spaces();
        let start = self.at;
        let kind = match self.next() {
            Some(b'{') => self.object()?,
            Some(b'[') => self.list()?,
            Some(b'"') => Kind::Text(self.string()?),
            Some(b't') => self.word("true", Kind::Boolean)?,
            Some(b'f') => self.word("false", Kind::Boolean)?,
            Some(b'n') => self.word("null", Kind::Null)?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => return Err(self.broken(self.at)),
        };
        Ok(Node {
            span: start..self.at,
            kind,
        })
    }

    fn word(&mut self, word: &str, kind: Kind) -> Result<Kind, Broken> {
        word.bytes().try_for_each(|byte| self.expect(byte))?;
        Ok(kind)
    }

    fn number(&mut self) -> Result<Kind, Broken> {
        if self.next() == Some(b'-') {
            self.at += 1;
        }
        if self.next() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.next() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.next() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.next() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Kind::Number)
    }

    fn digits(&mut self) -> Result<(), Broken> {
        if !self.next().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.broken(self.at));
        }
        while self.next().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }

    /// Enters the container whose bracket is next, with `opened` others around it.
    fn enter(&mut self, opened: usize) -> Result<(), Broken> {
        if opened == DEPTH {
            return Err(self.broken(self.at));
        }
        self.at += 1;
        self.spaces();
        Ok(())
    }

    fn list(&mut self) -> Result<Kind, Broken> {
        self.enter(self.path.len())?;
        let mut elements = Vec::new();
        if self.next() == Some(b']') {
            self.at += 1;
            return Ok(Kind::List(elements));
        }
        loop {
            self.path.push(elements.len().to_string());
            elements.push(self.value()?);
            self.path.pop();
            self.spaces();
            if self.next() != Some(b',') {
                self.expect(b']')?;
                return Ok(Kind::List(elements));
            }
            self.at += 1;
        }
    }

    fn object(&mut self) -> Result<Kind, Broken> {
        self.enter(self.path.len())?;
        let mut members = Vec::new();
        if self.next() == Some(b'}') {
            self.at += 1;
            return Ok(Kind::Object(members));
        }
        loop {
            self.spaces();
            let start = self.at;
            if self.next() != Some(b'"') {
                return Err(self.broken(self.at));
            }
            let name = self.string()?;
            self.spaces();
            self.expect(b':')?;
            self.path.push(token(&name));
            let value = self.value()?;
            self.path.pop();
            members.push(Member { start, name, value });
            self.spaces();
            if self.next() != Some(b',') {
                self.expect(b'}')?;
                return Ok(Kind::Object(members));
            }
            self.at += 1;
        }
    }

    fn string(&mut self) -> Result<String, Broken> {
        self.at += 1;
        let mut text = Vec::new();
        loop {
            match self.next() {
                Some(b'"') => {
                    self.at += 1;
                    // The whole text is UTF-8, and escapes stand for characters.
                    return Ok(String::from_utf8_lossy(&text).into_owned());
                }
                Some(b'\\') => {
                    let char = self.escape()?;
                    text.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
                }
                Some(byte) if byte >= b' ' => {
                    text.push(byte);
                    self.at += 1;
                }
                _ => return Err(self.broken(self.at)),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Broken> {
        let start = self.at;
        let plain = match self.bytes.get(start + 1) {
            Some(b'u') => {
                let first = self.unit()?;
                return match first {
                    0xd800..0xdc00 if self.bytes[self.at..].starts_with(b"\\u") => {
                        let pair = [first, self.unit()?];
                        let mut chars = char::decode_utf16(pair);
                        let char = chars.next().and_then(Result::ok);
                        char.ok_or_else(|| self.broken(start))
                    }
                    _ => char::from_u32(first.into()).ok_or_else(|| self.broken(start)),
                };
            }
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(&byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            _ => return Err(self.broken(start)),
        };
        self.at += 2;
        Ok(plain)
    }

    /// Reads `\u` and four digits.
    fn unit(&mut self) -> Result<u16, Broken> {
        self.at += 2;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = match self.next() {
                Some(byte @ b'0'..=b'9') => byte - b'0',
                Some(byte @ b'a'..=b'f') => byte - b'a' + 10,
                Some(byte @ b'A'..=b'F') => byte - b'A' + 10,
                _ => return Err(self.broken(self.at)),
            };
            unit = unit << 4 | u16::from(digit);
            self.at += 1;
        }
        Ok(unit)
    }
}
