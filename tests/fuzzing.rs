//! A share of what the fuzz targets do, bounded and the same on every run: inputs to begin with, changed up to four times.
//!
//! `PROPTEST_CASES` sets how many inputs each target gets. Of one that breaks a law, proptest shows the smallest it can make.

use std::cell::Cell;

use hookswitch_tests::edit::Edit;
use hookswitch_tests::targets::{self, Target};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

/// Runs a target on changed inputs; at least `share` percent must have something to compare.
fn run(target: &Target, cases: u32, share: u32) {
    let seeds = target.seeds();
    for (_, seed) in &seeds {
        (target.run)(seed);
    }
    let asked = std::env::var("PROPTEST_CASES");
    let asked = asked.ok().and_then(|cases| cases.parse().ok());
    let config = ProptestConfig {
        cases: asked.unwrap_or(cases),
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let cases = config.cases;
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let told = Cell::new(0);
    let input = (0..seeds.len(), vec(edit(), 0..4));
    let outcome = TestRunner::new_with_rng(config, random).run(&input, |(seed, edits)| {
        let mut bytes = seeds[seed].1.clone();
        for edit in &edits {
            (target.edit)(edit, &mut bytes);
        }
        told.set(told.get() + u32::from((target.run)(&bytes)));
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{}: {error}", target.name);
    }
    assert!(
        told.get() * 100 >= cases * share,
        "{} of {cases} inputs are too few to mean something",
        told.get()
    );
}

fn edit() -> impl Strategy<Value = Edit> {
    any::<(u8, u32, u32, u32)>().prop_map(|(kind, at, to, with)| Edit { kind, at, to, with })
}

#[test]
fn agree() {
    run(&targets::AGREE, 4_000, 20);
}

#[test]
fn strict() {
    run(&targets::STRICT, 2_000, 20);
}

#[test]
fn round_trip() {
    run(&targets::ROUND_TRIP, 4_000, 20);
}

#[test]
fn lists() {
    run(&targets::LISTS, 1_500, 20);
}

#[test]
fn loader() {
    run(&targets::LOADER, 1_000, 5);
}

/// The list that `cargo xtask fuzz` works through is the list of laws.
#[test]
fn every_law_is_a_fuzz_target() {
    let folder = hookswitch_tests::root().join("tests/fuzz/fuzz_targets");
    let entries = std::fs::read_dir(&folder).expect("the fuzz targets can be listed");
    let mut files: Vec<String> = entries
        .map(|entry| entry.expect("the fuzz targets can be listed").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    files.sort();
    let mut laws = targets::ALL.map(|target| target.name);
    laws.sort_unstable();
    assert_eq!(files, laws);
}
