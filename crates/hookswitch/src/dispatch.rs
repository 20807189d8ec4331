//! What the generated `dispatch!` macros need: closures that know their argument, and a check that no arm is missing.

/// Calls a closure with a payload; the signature tells the closure what its argument is.
#[doc(hidden)]
#[inline]
pub fn call<P, T>(payload: P, arm: impl FnOnce(P) -> T) -> T {
    arm(payload)
}

/// Stops the compilation with a sentence if an arm is there twice or, where there is no `_` arm, one is missing.
///
/// `arms` are the tokens before each `=>`, `names` the catalog's.
#[doc(hidden)]
pub const fn check(arms: &[&str], names: &[&str]) {
    let mut rest = false;
    let mut unrecognized = false;
    let mut at = 0;
    while at < arms.len() {
        let mut other = 0;
        while other < at {
            if same(arms[at].as_bytes(), arms[other].as_bytes()) {
                refuse(&["`dispatch!` has two arms for ", arms[at]]);
            }
            other += 1;
        }
        rest = rest || same(arms[at].as_bytes(), b"_");
        unrecognized = unrecognized || same(arms[at].as_bytes(), b"unrecognized");
        at += 1;
    }
    if rest {
        return;
    }
    let mut name = 0;
    while name < names.len() {
        let mut found = false;
        let mut at = 0;
        while at < arms.len() {
            found = found || quoted(arms[at].as_bytes(), names[name].as_bytes());
            at += 1;
        }
        if !found {
            refuse(&[
                "`dispatch!` has no arm for \"",
                names[name],
                "\"; add one, or an arm `_ => |other| …`",
            ]);
        }
        name += 1;
    }
    if !unrecognized {
        refuse(&[
            "`dispatch!` has no arm for events that the catalog does not have; add `unrecognized => |other| …`, or an arm `_ => |other| …`",
        ]);
    }
}

/// Whether two texts are the same.
const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a token is this name in quotes.
const fn quoted(token: &[u8], name: &[u8]) -> bool {
    if token.len() != name.len() + 2 {
        return false;
    }
    let mut at = 0;
    while at < name.len() {
        if token[at + 1] != name[at] {
            return false;
        }
        at += 1;
    }
    token[0] == b'"'
}

/// Panics, at compile time, with the pieces put together: a constant's panic takes one text and formats nothing.
const fn refuse(pieces: &[&str]) -> ! {
    let mut sentence = [0; 256];
    let mut used = 0;
    let mut piece = 0;
    while piece < pieces.len() {
        let bytes = pieces[piece].as_bytes();
        let mut at = 0;
        while at < bytes.len() && used < sentence.len() {
            sentence[used] = bytes[at];
            used += 1;
            at += 1;
        }
        piece += 1;
    }
    match std::str::from_utf8(sentence.split_at(used).0) {
        Ok(sentence) => panic!("{}", sentence),
        Err(_) => panic!("`dispatch!` lacks an arm or has one twice"),
    }
}
