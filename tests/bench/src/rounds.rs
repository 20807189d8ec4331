//! Times contenders in rounds, one after the other in each, so that a noisy neighbour slows all of them alike.

use corpus::Corpus;

use crate::clock;
use crate::contenders::{Contender, Family};

/// What came out for one contender.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The contender.
    pub name: &'static str,
    /// What it is compared as.
    pub family: Family,
    /// Nanoseconds for each event: the median of all rounds.
    pub nanoseconds: f64,
    /// How many times as long as ours it takes: the median of the ratios within each round.
    pub ratio: f64,
    /// The lower and the upper quartile of those ratios.
    pub spread: (f64, f64),
}

/// Times each contender once in each round.
///
/// Before that it goes through the corpus once untimed, as criterion lets code warm up: otherwise each is charged for the
/// corpus and code that the one before has driven out of the caches, which weighs the more the less time it takes itself.
///
/// The first contender is the one that all ratios are to. Where it starts differs from round to round, so that nobody always follows
/// the same other.
///
/// # Panics
/// If a contender cannot do its work: what it cannot read has been taken out of the corpus before.
pub fn time(contenders: &mut [Contender], corpus: &Corpus, rounds: usize) -> Vec<Figure> {
    let mut scratch = corpus.clone();
    #[expect(
        clippy::cast_precision_loss,
        reason = "a corpus has thousands of events"
    )]
    let events = corpus.len() as f64;
    let mut times: Vec<Vec<f64>> = vec![Vec::with_capacity(rounds); contenders.len()];
    let count = contenders.len();
    for round in 0..rounds {
        for at in (0..count).map(|at| (at + round) % count) {
            let contender = &mut contenders[at];
            let mut pass = || {
                let start = clock::now();
                let outcome = (contender.run)(&mut scratch);
                let took = clock::now().saturating_sub(start);
                if let Err(error) = outcome {
                    panic!("{} cannot do its work: {error}", contender.name);
                }
                if contender.destroys {
                    scratch.restore(corpus);
                }
                took
            };
            pass();
            let took = pass();
            times[at].push(took.as_secs_f64() * 1e9 / events);
        }
    }
    let figure = |(contender, own): (&Contender, &Vec<f64>)| {
        let mut ratios: Vec<f64> = own
            .iter()
            .zip(&times[0])
            .map(|(own, ours)| own / ours)
            .collect();
        let mut own = own.clone();
        Figure {
            name: contender.name,
            family: contender.family,
            nanoseconds: quantile(&mut own, 0.5),
            ratio: quantile(&mut ratios, 0.5),
            spread: (quantile(&mut ratios, 0.25), quantile(&mut ratios, 0.75)),
        }
    };
    contenders.iter().zip(&times).map(figure).collect()
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an index into a few dozen values"
)]
fn quantile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values
        .get(((values.len().max(1) - 1) as f64 * share).round() as usize)
        .copied()
        .unwrap_or(f64::NAN)
}
