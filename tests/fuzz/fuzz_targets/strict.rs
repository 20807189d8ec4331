//! The grammar of JSON in what is passed over: does an input get past it, or is it refused for nothing?
#![no_main]

use hookswitch_fuzz::{fuzz_mutator, fuzz_target};
use hookswitch_tests::targets::STRICT;

fuzz_target!(init: STRICT.plant(), |input: &[u8]| {
    (STRICT.run)(input);
});

fuzz_mutator!(|input: &mut [u8], size: usize, most: usize, seed: u32| {
    hookswitch_fuzz::mutate(&STRICT, input, size, most, seed)
});
