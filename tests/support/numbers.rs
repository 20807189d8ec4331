//! Says what a number in JSON is worth, without floating point.

/// A number as digits and a power of ten: `-1.50e3` is `-15` and 2.
struct Decimal {
    negative: bool,
    /// Without zeros at either end; none if the number is zero.
    digits: String,
    exponent: i128,
}

impl Decimal {
    fn new(number: &str) -> Decimal {
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let negative = mantissa.starts_with('-');
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
        let digits = digits.trim_start_matches('0');
        let short = digits.trim_end_matches('0');
        // An exponent that does not fit has any number of digits too many for what is asked here.
        let exponent = exponent.parse::<i64>().unwrap_or_else(|_| {
            if exponent.starts_with('-') {
                i64::MIN
            } else {
                i64::MAX
            }
        });
        let moved = i128::try_from(digits.len() - short.len()).unwrap_or_default()
            - i128::try_from(fraction.len()).unwrap_or_default();
        Decimal {
            negative,
            digits: short.to_owned(),
            exponent: i128::from(exponent) + moved,
        }
    }
}

/// The number, if it has no fractional part, however it is written, and fits.
pub fn integer(number: &str) -> Option<i64> {
    let decimal = Decimal::new(number);
    if decimal.digits.is_empty() {
        return Some(0);
    }
    let zeros = usize::try_from(decimal.exponent).ok()?;
    if zeros + decimal.digits.len() > 19 {
        return None;
    }
    let sign = if decimal.negative { "-" } else { "" };
    let written = format!("{sign}{}{}", decimal.digits, "0".repeat(zeros));
    written.parse().ok()
}

/// Whether every reader makes the same of it: an integer of 64 bits that is written as one, or so few digits that nothing is
/// rounded but the one division or multiplication by a power of ten.
pub fn is_plain(number: &str) -> bool {
    let decimal = Decimal::new(number);
    let written_out = number
        .bytes()
        .all(|byte| byte == b'-' || byte.is_ascii_digit());
    if written_out && number != "-0" && number.parse::<i64>().is_ok() {
        return true;
    }
    decimal.digits.len() <= 15 && (-22..=7).contains(&decimal.exponent)
}

#[cfg(test)]
mod tests {
    use super::{integer, is_plain};

    #[test]
    fn integers_are_what_has_no_fraction_and_fits() {
        for (number, value) in [
            ("0", Some(0)),
            ("-0.0e99", Some(0)),
            ("1e2", Some(100)),
            ("-1.50e1", Some(-15)),
            ("0.1e1", Some(1)),
            ("1.5", None),
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808.00", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("1e19", None),
            ("1e99999999999999999999", None),
            ("1e-99999999999999999999", None),
        ] {
            assert_eq!(integer(number), value, "{number}");
        }
    }

    #[test]
    fn plain_numbers_leave_nothing_to_round() {
        for number in ["0", "-0", "12.75", "9223372036854775807", "1e7", "0.0001"] {
            assert!(is_plain(number), "{number}");
        }
        for number in [
            "9223372036854775808",
            "1e400",
            "0.1234567890123456",
            "1e-23",
        ] {
            assert!(!is_plain(number), "{number}");
        }
    }
}
