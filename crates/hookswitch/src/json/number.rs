//! Reads numbers exactly: integers without floating point, floats correctly rounded.

use super::block::{self, BLOCK};
use super::{Reader, Stop, scan};

const INTEGER: &str = "an integer";

impl Reader<'_> {
    /// Reads a number without fractional part, however it is written, in the range of `i64`.
    #[inline]
    pub fn integer(&mut self) -> Result<i64, Stop> {
        match self.digits() {
            Some(value) => Ok(value),
            None => self.other_integer(),
        }
    }

    /// Reads a number as the nearest float there is.
    #[inline]
    pub fn number(&mut self) -> Result<f64, Stop> {
        match self.digits() {
            #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit")]
            Some(value) => Ok(value as f64),
            None => self.other_number(),
        }
    }

    /// Reads a number that is nothing but digits, at most 15, as most are; stays where it is before anything else.
    ///
    /// It calls nothing but what it ends with, so that it needs to save no registers.
    #[inline(never)]
    fn digits(&mut self) -> Option<i64> {
        let bytes = self.text.as_bytes();
        match bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
            Some(&sixteen) => self.digits_among(sixteen),
            None => self.digits_near_end(),
        }
    }

    #[inline(never)]
    fn digits_near_end(&mut self) -> Option<i64> {
        match block::upper_of_last(self.text.as_bytes(), self.at) {
            Some(text) => self.digits_among(text),
            None => self.digits_of_less(),
        }
    }

    #[cold]
    #[inline(never)]
    fn digits_of_less(&mut self) -> Option<i64> {
        self.digits_among(block::all_of_less(self.text.as_bytes(), self.at))
    }

    /// The same, given the sixteen bytes that come next.
    #[expect(clippy::inline_always, reason = "its callers are all there is of them")]
    #[inline(always)]
    fn digits_among(&mut self, text: [u8; BLOCK]) -> Option<i64> {
        let (value, count) = leading_digits(text);
        let end = self.at + count;
        let leading = count > 1 && text[0] == b'0';
        let more = matches!(self.text.as_bytes().get(end), Some(b'.' | b'e' | b'E'));
        if !(1..=15).contains(&count) || leading || more {
            return None;
        }
        self.at = end;
        Some(value)
    }

    /// Reads an integer that is not written like that.
    #[inline(never)]
    fn other_integer(&mut self) -> Result<i64, Stop> {
        let (b'-' | b'0'..=b'9') = self.peek()? else {
            return Err(self.mismatch(INTEGER));
        };
        if let Some((number, end)) = short(self.text.as_bytes(), self.at) {
            if number.decimals == 0 {
                self.at = end;
                return Ok(if number.negative {
                    -number.digits
                } else {
                    number.digits
                });
            }
        }
        let text = self.number_text()?;
        match integer(text) {
            Some(value) => Ok(value),
            None => Err(self.refuse(self.at - text.len(), INTEGER)),
        }
    }

    /// Reads a number that is not written like that.
    #[inline(never)]
    fn other_number(&mut self) -> Result<f64, Stop> {
        let (b'-' | b'0'..=b'9') = self.peek()? else {
            return Err(self.mismatch("a number"));
        };
        if let Some((number, end)) = short(self.text.as_bytes(), self.at) {
            self.at = end;
            // Both are exact, so that the quotient is correctly rounded.
            #[expect(
                clippy::cast_precision_loss,
                reason = "a short number has at most 15 digits"
            )]
            let value = number.digits as f64 / POWERS[number.decimals];
            return Ok(if number.negative { -value } else { value });
        }
        let text = self.number_text()?;
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.refuse(self.at - text.len(), "a number in the range of a double")),
        }
    }
}

impl<'a> Reader<'a> {
    #[inline(never)]
    fn number_text(&mut self) -> Result<&'a str, Stop> {
        let start = self.at;
        self.pass(scan::number(self.text.as_bytes(), start))?;
        Ok(&self.text[start..self.at])
    }
}

/// A number of at most 15 digits without exponent, as nearly all are.
struct Short {
    negative: bool,
    digits: i64,
    /// How many of the digits are behind the point.
    decimals: usize,
}

/// The powers of ten that decimals are divided by.
const POWERS: [f64; 15] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14,
];

/// The number at `at` and where it ends, if it is a short one and well-formed.
#[inline]
fn short(bytes: &[u8], at: usize) -> Option<(Short, usize)> {
    let negative = bytes.get(at) == Some(&b'-');
    let start = at + usize::from(negative);
    let (mut digits, whole) = leading_digits(block::sixteen(bytes, start));
    let (mut end, mut decimals) = (start + whole, 0);
    if bytes.get(end) == Some(&b'.') {
        let fraction;
        (fraction, decimals) = leading_digits(block::sixteen(bytes, end + 1));
        if decimals == 0 || whole + decimals > 15 {
            return None;
        }
        digits = digits * TENS[decimals] + fraction;
        end += 1 + decimals;
    }
    let leading = whole > 1 && bytes[start] == b'0';
    let exponent = matches!(bytes.get(end), Some(b'e' | b'E'));
    if whole == 0 || leading || exponent || whole + decimals > 15 {
        return None;
    }
    Some((
        Short {
            negative,
            digits,
            decimals,
        },
        end,
    ))
}

/// The powers of ten that make room for digits.
const TENS: [i64; 16] = {
    let mut tens = [1; 16];
    let mut power = 1;
    while power < tens.len() {
        tens[power] = 10 * tens[power - 1];
        power += 1;
    }
    tens
};

/// The number that sixteen bytes begin with, and how many digits it has; the next byte may be one more after sixteen.
///
/// All are looked at, however many of them are digits: how many a number has is hard to foresee. They are moved behind zeros.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as most numbers take"
)]
#[inline(always)]
fn leading_digits(text: [u8; BLOCK]) -> (i64, usize) {
    #[cfg(all(target_arch = "x86_64", target_feature = "sse4.1"))]
    return leading_digits_at_once(text);
    #[cfg(not(all(target_arch = "x86_64", target_feature = "sse4.1")))]
    return by_arithmetic::leading_digits(text);
}

/// By instructions that multiply all of them at once, where this is compiled for a processor that has them.
#[cfg(all(target_arch = "x86_64", target_feature = "sse4.1"))]
#[inline]
fn leading_digits_at_once(text: [u8; BLOCK]) -> (i64, usize) {
    use safe_arch::{
        cmp_eq_mask_i8_m128i, get_i64_from_m128i_s, m128i, min_u8_m128i, move_mask_i8_m128i,
        mul_i16_horizontal_add_m128i, mul_u8i8_add_horizontal_saturating_m128i,
        pack_i32_to_u16_m128i, set_splat_i8_m128i, set_splat_i16_m128i, set_splat_i32_m128i,
        sub_i8_m128i,
    };
    let digits = sub_i8_m128i(m128i::from(text), set_splat_i8_m128i(0x30));
    let is_digit = cmp_eq_mask_i8_m128i(min_u8_m128i(digits, set_splat_i8_m128i(9)), digits);
    let count = (!move_mask_i8_m128i(is_digit)).trailing_zeros() as usize;
    let digits = m128i::from(block::between_zeros(digits.into(), count));
    // Each digit times ten or one, then each pair of digits times a hundred or one, and so on.
    let pairs = mul_u8i8_add_horizontal_saturating_m128i(digits, set_splat_i16_m128i(0x010a));
    let fours = mul_i16_horizontal_add_m128i(pairs, set_splat_i32_m128i(0x0001_0064));
    let packed = pack_i32_to_u16_m128i(fours, fours);
    let eights = get_i64_from_m128i_s(mul_i16_horizontal_add_m128i(
        packed,
        set_splat_i32_m128i(0x0001_2710),
    ));
    // Both are below a hundred million.
    let (upper, lower) = (eights & 0xffff_ffff, eights >> 32);
    (upper * TENS[8] + lower, count)
}

/// The same for other processors.
#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "sse4.1"))))]
mod by_arithmetic {
    use super::{BLOCK, TENS, block};

    #[inline]
    pub(super) fn leading_digits(text: [u8; BLOCK]) -> (i64, usize) {
        let [first, second] = block::words(text);
        let count = match digits_of(first) {
            8 => 8 + digits_of(second),
            count => count,
        };
        let digits = block::bytes_of([first ^ ZEROS, second ^ ZEROS]);
        let [upper, lower] = block::words(block::between_zeros(digits, count as usize));
        (eight(upper) * TENS[8] + eight(lower), count as usize)
    }

    /// How many bytes are digits before the first that is none. The upper half of a digit is the same before and after six is
    /// added; a carry comes from a byte that is no digit, and changes only those behind it.
    #[inline]
    fn digits_of(word: u64) -> u32 {
        let changed = (word ^ ZEROS) | (word.wrapping_add(repeat(6)) ^ ZEROS);
        (changed & repeat(0xf0)).trailing_zeros() / 8
    }

    /// The number that eight digits are, each the value of a byte: pairs are added up, then pairs of pairs, then both halves.
    #[inline]
    fn eight(digits: u64) -> i64 {
        let pairs = (digits.wrapping_mul(10) + (digits >> 8)) & 0x00ff_00ff_00ff_00ff;
        let fours = (pairs.wrapping_mul(100) + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
        let eight = (fours.wrapping_mul(10_000) + (fours >> 32)) & 0xffff_ffff;
        i64::try_from(eight).unwrap_or_default()
    }

    const ZEROS: u64 = repeat(b'0');

    /// A word of eight times the same byte.
    const fn repeat(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
}

/// Whether the whole text is a number as JSON writes it.
#[cfg(feature = "serde")]
pub(crate) fn is_number(text: &[u8]) -> bool {
    scan::number(text, 0) == Ok(text.len())
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{by_arithmetic, integer, leading_digits};
    use crate::json::block::BLOCK;
    use crate::json::{Decode, decode};

    proptest! {
        /// Before a digit and behind it stand the bytes that are nearest to digits, and those that a carry might change.
        #[test]
        fn both_ways_find_what_digits_a_block_begins_with(
            digits in "[0-9]{0,16}",
            next in prop::sample::select(&b"/:.,}]e \0\x2f\x3a\x3f\x20\xff\xf9\xb0"[..]),
            rest in prop::array::uniform16(any::<u8>()),
        ) {
            let mut block: [u8; BLOCK] = rest;
            block[..digits.len()].copy_from_slice(digits.as_bytes());
            if let Some(behind) = block.get_mut(digits.len()) {
                *behind = next;
            }
            let expected = (digits.parse().unwrap_or(0), digits.len());
            prop_assert_eq!(leading_digits(block), expected);
            prop_assert_eq!(by_arithmetic::leading_digits(block), expected);
        }
    }

    #[test]
    fn an_integer_is_a_number_without_fraction_in_range_however_it_is_written() {
        for (text, value) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("7", Some(7)),
            ("-7", Some(-7)),
            ("1234567", Some(1_234_567)),
            ("12345678", Some(12_345_678)),
            ("-12345678", Some(-12_345_678)),
            ("123456789", Some(123_456_789)),
            ("12345678.0", Some(12_345_678)),
            ("12345678e1", Some(123_456_780)),
            ("123456789012345", Some(123_456_789_012_345)),
            ("1234567890123456", Some(1_234_567_890_123_456)),
            ("1234567890123456.5", None),
            ("1.0", Some(1)),
            ("1.000", Some(1)),
            ("1e2", Some(100)),
            ("1E+2", Some(100)),
            ("1.5e1", Some(15)),
            ("1.50e1", Some(15)),
            ("10e-1", Some(1)),
            ("1200e-2", Some(12)),
            ("-1200.00e-2", Some(-12)),
            ("0e99999999999999999999", Some(0)),
            ("0.000e-99999999999999999999", Some(0)),
            ("-0.0", Some(0)),
            ("0.1e1", Some(1)),
            ("0.001e3", Some(1)),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775807.0", Some(i64::MAX)),
            ("9223372036854775807000e-3", Some(i64::MAX)),
            ("922337203685477580.7e1", Some(i64::MAX)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("-9223372036854775808.000", Some(i64::MIN)),
            ("-9.223372036854775808e18", Some(i64::MIN)),
            ("9007199254740993", Some(9_007_199_254_740_993)),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("1e18", Some(1_000_000_000_000_000_000)),
            ("1000000000000000000", Some(1_000_000_000_000_000_000)),
            ("999999999999999999", Some(999_999_999_999_999_999)),
            ("9223372036854775808", None),
            ("-9223372036854775809", None),
            ("9223372036854775807.5", None),
            ("18446744073709551616", None),
            ("18446744073709551617", None),
            ("10000000000000000000", None),
            ("99999999999999999999999999", None),
            ("1e19", None),
            ("1e99999999999999999999", None),
            ("1e-1", None),
            ("1e-99999999999999999999", None),
            ("1.5", None),
            ("15e-1", None),
            ("0.1", None),
            ("1.000000000000000000000000001", None),
            ("123456789012345678901e-2", None),
        ] {
            assert_eq!(integer(text), value, "{text}");
            assert_eq!(decode(text, i64::decode, || None).ok(), value, "{text}");
            for spaced in [format!(" {text} "), format!("{text}{:20}", "")] {
                assert_eq!(decode(&spaced, i64::decode, || None).ok(), value, "{text}");
            }
        }
        for text in ["00", "01", "-01", "012345678", "0123456789012345"] {
            for text in [text.to_owned(), format!("{text}{:20}", "")] {
                assert!(decode(&text, i64::decode, || None).is_err(), "{text}");
                assert!(decode(&text, f64::decode, || None).is_err(), "{text}");
            }
        }
        let zeros = "0".repeat(1000);
        assert_eq!(integer(&format!("12{zeros}e-1000")), Some(12));
        assert_eq!(integer(&format!("0.{zeros}12e1002")), Some(12));
        assert_eq!(integer(&format!("12.{zeros}")), Some(12));
        assert_eq!(integer(&format!("12{zeros}e-1001")), None);
    }

    #[test]
    fn a_number_is_the_nearest_double() {
        let digits = "1".repeat(400);
        for (text, value) in [
            ("0", Some(0.0)),
            ("0.1", Some(0.1)),
            ("1e23", Some(1e23)),
            ("9007199254740993", Some(9_007_199_254_740_992.0)),
            (
                "9007199254740993.00000000000000000000001",
                Some(9_007_199_254_740_994.0),
            ),
            ("2.2250738585072011e-308", Some(2.225_073_858_507_201e-308)),
            ("5e-324", Some(5e-324)),
            ("2e-324", Some(0.0)),
            ("1e-400", Some(0.0)),
            ("1.7976931348623157e308", Some(f64::MAX)),
            ("1.7976931348623159e308", None),
            ("-1e309", None),
            ("0e400", Some(0.0)),
            (&digits, None),
            (&format!("{digits}e-400"), Some(0.111_111_111_111_111_1)),
        ] {
            assert_eq!(decode(text, f64::decode, || None).ok(), value, "{text}");
        }
        let zero = decode("-0", f64::decode, || None).expect("a number");
        assert!(zero.is_sign_negative());
    }
}
