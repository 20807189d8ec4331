//! Writes floats: the shortest digits that read back as the same number, laid out as `serde_json` does.

use std::io::Write as _;

use super::write::natural;

/// Below this, a scaled float is an exact integer, and no two floats share their first 15 digits.
const EXACT: f64 = 1e15;

/// Writes a finite number.
pub(super) fn write(out: &mut Vec<u8>, value: f64) {
    if value.is_sign_negative() {
        out.push(b'-');
    }
    let value = value.abs();
    if !plain(out, value) {
        shortest(out, value);
    }
}

/// Writes a number that has few decimals, as most do; says if it has more.
///
/// A quotient of two floats that are both exact integers is correctly rounded, so a decimal that gives the value back by
/// division also does when it is read. With so few digits there is no second one, so the first that is found is the
/// shortest.
fn plain(out: &mut Vec<u8>, value: f64) -> bool {
    for (decimals, scale) in [(1, 10_u32), (2, 100), (3, 1_000), (4, 10_000)] {
        let float = f64::from(scale);
        let scaled = (value * float).round();
        if scaled >= EXACT {
            return false;
        }
        if (scaled / float).to_bits() == value.to_bits() {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "below `EXACT`"
            )]
            let scaled = scaled as u64;
            let scale = u64::from(scale);
            natural(out, scaled / scale);
            let start = out.len();
            // The added digit keeps the zeros after the point and makes way for it.
            natural(out, scale + scaled % scale);
            out[start] = b'.';
            debug_assert_eq!(
                out.len(),
                start + 1 + decimals,
                "as many decimals as were tried"
            );
            return true;
        }
    }
    false
}

/// Writes any number: digits and exponent from the standard library, the layout from here.
fn shortest(out: &mut Vec<u8>, value: f64) {
    let mut buffer = [0; 32];
    let mut rest = &mut buffer[..];
    write!(rest, "{value:e}").expect("17 digits, a point and an exponent fit");
    let unused = rest.len();
    let written = &buffer[..buffer.len() - unused];
    let e = written
        .iter()
        .position(|&byte| byte == b'e')
        .expect("the format has an exponent");
    let (mantissa, exponent) = (&written[..e], &written[e + 1..]);
    let exponent: i32 = std::str::from_utf8(exponent)
        .ok()
        .and_then(|text| text.parse().ok())
        .expect("it is a number");
    let digits = || mantissa.iter().filter(|&&byte| byte != b'.');
    let count = if mantissa.len() == 1 {
        1
    } else {
        mantissa.len() - 1
    };
    match usize::try_from(exponent) {
        Ok(exponent) if exponent < 16 => {
            let zeros = (exponent + 1).saturating_sub(count);
            out.extend(digits().take(exponent + 1));
            out.extend(std::iter::repeat_n(b'0', zeros));
            out.push(b'.');
            if count > exponent + 1 {
                out.extend(digits().skip(exponent + 1));
            } else {
                out.push(b'0');
            }
        }
        Err(_) if exponent >= -5 => {
            out.extend_from_slice(b"0.");
            out.extend(std::iter::repeat_n(
                b'0',
                exponent.unsigned_abs() as usize - 1,
            ));
            out.extend(digits());
        }
        Ok(_) => {
            out.extend_from_slice(mantissa);
            out.extend_from_slice(b"e+");
            out.extend_from_slice(&written[e + 1..]);
        }
        Err(_) => out.extend_from_slice(written),
    }
}

#[cfg(test)]
mod tests {
    use crate::json::write::number;

    fn written(value: f64) -> String {
        let mut out = Vec::new();
        number(&mut out, value);
        String::from_utf8(out).expect("ASCII")
    }

    #[test]
    fn numbers_are_short_and_familiar() {
        for (value, text) in [
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (1.0, "1.0"),
            (-1.5, "-1.5"),
            (0.1, "0.1"),
            (0.0057, "0.0057"),
            (0.1 + 0.2, "0.30000000000000004"),
            (1234.5678, "1234.5678"),
            (12.345_678_9, "12.3456789"),
            (1e15, "1000000000000000.0"),
            (1e16, "1e+16"),
            (1.5e300, "1.5e+300"),
            (1e-5, "0.00001"),
            (1e-6, "1e-6"),
            (1.25e-7, "1.25e-7"),
            (9_007_199_254_740_993.0, "9007199254740992.0"),
            (123_456_789_012_345.6, "123456789012345.6"),
            (f64::MAX, "1.7976931348623157e+308"),
            (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
            (5e-324, "5e-324"),
            (f64::NAN, "null"),
            (f64::INFINITY, "null"),
            (f64::NEG_INFINITY, "null"),
        ] {
            assert_eq!(written(value), text);
        }
    }

    #[test]
    fn numbers_are_written_as_serde_json_does_and_read_back() {
        let mut state = 0x5eed_u64;
        for round in 0..200_000_u32 {
            state = state
                .wrapping_mul(0x5851_f42d_4c95_7f2d)
                .wrapping_add(0x1405_7b7e_f767_814f);
            let bits = f64::from_bits(state ^ state >> 29);
            let short = f64::from(u32::try_from(state >> 40).expect("24 bits"))
                / 10_f64.powi(i32::try_from(round % 12).expect("small"));
            for value in [bits, short, -short] {
                if value.is_finite() {
                    let text = written(value);
                    // Of two shortest texts that are equally near, either will do: all but the last digit agree.
                    let other = serde_json::to_string(&value).expect("a number");
                    let differ = text
                        .bytes()
                        .zip(other.bytes())
                        .filter(|(a, b)| a != b)
                        .count();
                    assert!(text.len() == other.len() && differ <= 1, "{text} {other}");
                    assert_eq!(text.parse::<f64>().map(f64::to_bits), Ok(value.to_bits()));
                }
            }
        }
    }
}
