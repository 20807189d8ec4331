//! Decoder, serde path and open schema: does an input part them?
#![no_main]

use hookswitch_fuzz::{fuzz_mutator, fuzz_target};
use hookswitch_tests::targets::AGREE;

fuzz_target!(init: AGREE.plant(), |input: &[u8]| {
    (AGREE.run)(input);
});

fuzz_mutator!(|input: &mut [u8], size: usize, most: usize, seed: u32| {
    hookswitch_fuzz::mutate(&AGREE, input, size, most, seed)
});
