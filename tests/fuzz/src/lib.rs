//! How the fuzz targets change inputs: by libFuzzer's ways with bytes, and by those that know what the bytes mean.

use hookswitch_tests::targets::Target;
pub use libfuzzer_sys::{fuzz_mutator, fuzz_target};

/// Changes an input in its first `size` bytes; the new size, `most` at most.
pub fn mutate(target: &Target, input: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    // A third is left to libFuzzer, which knows what the code compared bytes with.
    if seed.is_multiple_of(3) {
        return libfuzzer_sys::fuzzer_mutate(input, size, most);
    }
    let mut changed = input[..size].to_vec();
    target.change(&mut changed, seed / 3);
    let size = changed.len().min(most).min(input.len());
    input[..size].copy_from_slice(&changed[..size]);
    size
}
