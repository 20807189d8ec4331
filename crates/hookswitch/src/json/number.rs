//! Reads numbers exactly: integers without floating point, floats correctly rounded.

use super::{Reader, Stop};

const INTEGER: &str = "an integer";

impl Reader<'_> {
    /// Reads a number without fractional part, however it is written, in the range of `i64`.
    pub fn integer(&mut self) -> Result<i64, Stop> {
        let (b'-' | b'0'..=b'9') = self.peek()? else {
            return Err(self.mismatch(INTEGER));
        };
        let start = self.at;
        self.skip_number()?;
        match integer(&self.text[start..self.at]) {
            Some(value) => Ok(value),
            None => Err(self.refuse(start, INTEGER)),
        }
    }

    /// Reads a number as the nearest float there is.
    pub fn number(&mut self) -> Result<f64, Stop> {
        let (b'-' | b'0'..=b'9') = self.peek()? else {
            return Err(self.mismatch("a number"));
        };
        let start = self.at;
        self.skip_number()?;
        match self.text[start..self.at].parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.refuse(start, "a number in the range of a double")),
        }
    }
}

/// Whether the whole text is a number as JSON writes it.
#[cfg(feature = "serde")]
pub(crate) fn is_number(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| {
        let mut reader = Reader::new(text);
        reader.skip_number().is_ok() && reader.at == text.len()
    })
}

/// The value of a JSON number that has no fractional part and fits.
fn integer(text: &str) -> Option<i64> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => (true, unsigned),
        None => (false, text),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, power(exponent)),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = || whole.bytes().chain(fraction.bytes());
    let zeros = digits().rev().take_while(|&digit| digit == b'0').count();
    let significant = whole.len() + fraction.len() - zeros;
    // The value is the significant digits times ten to the power of this.
    let scale = exponent
        .saturating_sub_unsigned(fraction.len() as u64)
        .saturating_add_unsigned(zeros as u64);
    let mut magnitude = 0_u64;
    for digit in digits().take(significant) {
        magnitude = magnitude
            .checked_mul(10)?
            .checked_add(u64::from(digit - b'0'))?;
    }
    if magnitude != 0 {
        let scale = u32::try_from(scale).ok()?;
        magnitude = magnitude.checked_mul(10_u64.checked_pow(scale)?)?;
    }
    if negative {
        0_i64.checked_sub_unsigned(magnitude)
    } else {
        i64::try_from(magnitude).ok()
    }
}

/// An exponent; beyond the range of `i64`, its end.
fn power(text: &str) -> i64 {
    text.parse().unwrap_or(if text.starts_with('-') {
        i64::MIN
    } else {
        i64::MAX
    })
}
