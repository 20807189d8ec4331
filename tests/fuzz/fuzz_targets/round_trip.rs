//! Writing and reading again: does an input come back as something else?
#![no_main]

use hookswitch_fuzz::{fuzz_mutator, fuzz_target};
use hookswitch_tests::targets::ROUND_TRIP;

fuzz_target!(init: ROUND_TRIP.plant(), |input: &[u8]| {
    (ROUND_TRIP.run)(input);
});

fuzz_mutator!(|input: &mut [u8], size: usize, most: usize, seed: u32| {
    hookswitch_fuzz::mutate(&ROUND_TRIP, input, size, most, seed)
});
