//! Reading catalogs: does an input end in a panic, or in a finding that is outside of its file?
#![no_main]

use hookswitch_fuzz::{fuzz_mutator, fuzz_target};
use hookswitch_tests::targets::LOADER;

fuzz_target!(init: LOADER.plant(), |input: &[u8]| {
    (LOADER.run)(input);
});

fuzz_mutator!(|input: &mut [u8], size: usize, most: usize, seed: u32| {
    hookswitch_fuzz::mutate(&LOADER, input, size, most, seed)
});
