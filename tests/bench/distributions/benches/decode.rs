//! The same contenders one by one under criterion, for whoever wants distributions: `cargo bench --package distributions -- vonage`.
//!
//! Ratios are taken from `cargo xtask bench`, which lets all of them run in turns: what criterion measures minutes apart, a busy
//! machine tells apart by more than the contenders differ.

use std::time::Duration;

use corpus::{Corpus, Layout, Order};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use hookswitch_bench::contenders;
use hookswitch_bench::traffic::Traffic;

fn decode(criterion: &mut Criterion) {
    for catalog in &corpus::CATALOGS {
        let Some(contenders) = contenders::of(catalog.name) else {
            continue;
        };
        let corpus = Traffic::of(catalog, &contenders).known(Order::Documented, Layout::Compact);
        let mut group = criterion.benchmark_group(catalog.name);
        group
            .sample_size(20)
            .measurement_time(Duration::from_secs(2))
            .warm_up_time(Duration::from_millis(500));
        group.throughput(Throughput::Elements(corpus.len() as u64));
        for mut contender in (contenders.decode)() {
            group.bench_function(contender.name, |bencher| {
                let work = |corpus: &mut Corpus| {
                    (contender.run)(corpus).expect("what cannot be read has been taken out")
                };
                bencher.iter_batched_ref(|| corpus.clone(), work, BatchSize::PerIteration);
            });
        }
    }
}

criterion_group!(benches, decode);
criterion_main!(benches);
