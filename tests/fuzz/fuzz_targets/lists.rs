//! Lists of events: does an input lose one?
#![no_main]

use hookswitch_fuzz::{fuzz_mutator, fuzz_target};
use hookswitch_tests::targets::LISTS;

fuzz_target!(init: LISTS.plant(), |input: &[u8]| {
    (LISTS.run)(input);
});

fuzz_mutator!(|input: &mut [u8], size: usize, most: usize, seed: u32| {
    hookswitch_fuzz::mutate(&LISTS, input, size, most, seed)
});
