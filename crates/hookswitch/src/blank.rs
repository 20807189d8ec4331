//! What a required member of the envelope holds until it is set.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::{Json, Timestamp};

/// A type with a value that says nothing: an empty text, zero, no elements; of a union, its first arm.
///
/// It is not `Default`: nobody should take such a value for a sensible one.
pub trait Blank {
    /// That value.
    fn blank() -> Self;
}

macro_rules! blank_is_default {
    ($($type:ty),*) => {$(
        impl Blank for $type {
            fn blank() -> Self {
                Self::default()
            }
        }
    )*};
}

blank_is_default!(bool, i64, f64, Cow<'_, str>, Json<'_>, Timestamp<'_>);

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for BTreeMap<Cow<'_, str>, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}
