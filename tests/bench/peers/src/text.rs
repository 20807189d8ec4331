//! Text that borrows from the input, and enums whose listed values cost no copy.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Serialize};

/// Text that borrows where it can.
///
/// `Option<Cow<'a, str>>` never does, whatever is said of the field: serde's own `Cow` copies. A type around it does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Text<'a>(#[serde(borrow)] pub Cow<'a, str>);

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// Reads the value of an open enum: one that is listed is found before anything is copied.
pub struct Word<L, U> {
    /// Finds a listed value.
    pub listed: L,
    /// Keeps another.
    pub unlisted: U,
}

impl<'de, T, L, U> Visitor<'de> for WordVisitor<T, L, U>
where
    L: Fn(&str) -> Option<T>,
    U: Fn(Cow<'de, str>) -> T,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<T, E> {
        Ok((self.word.listed)(text).unwrap_or_else(|| (self.word.unlisted)(Cow::Borrowed(text))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok((self.word.listed)(text)
            .unwrap_or_else(|| (self.word.unlisted)(Cow::Owned(text.to_owned()))))
    }
}

impl<L, U> Word<L, U> {
    /// As a visitor.
    pub fn visitor<'de, T>(self) -> impl Visitor<'de, Value = T>
    where
        L: Fn(&str) -> Option<T>,
        U: Fn(Cow<'de, str>) -> T,
    {
        WordVisitor {
            word: self,
            value: PhantomData,
        }
    }
}

struct WordVisitor<T, L, U> {
    word: Word<L, U>,
    value: PhantomData<T>,
}

/// The integer that a number without a fraction is: `3e0` is one, for JSON Schema and for us.
pub fn whole<E: Error>(number: f64) -> Result<i64, E> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the comparison is what finds out"
    )]
    let integer = number as i64;
    #[expect(
        clippy::cast_precision_loss,
        clippy::float_cmp,
        reason = "the comparison is what finds out"
    )]
    if integer as f64 == number {
        Ok(integer)
    } else {
        Err(E::custom("not an integer"))
    }
}
