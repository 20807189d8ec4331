//! Holds verdicts against random payloads: what is called safe is never refused, and every counterexample is one.

use hookswitch_codegen::evolve::{Audience, Level, Policy, Side};
use jsonschema::Validator;
use serde_json::Value;

use crate::catalogs::{Schemas, compare, read, worst};
use crate::random::{self, Random};

/// Pairs of catalogs on an ordinary run; `HOOKSWITCH_PAIRS` asks for more.
const PAIRS: usize = 150;

/// Payloads of each event, from each side.
const PAYLOADS: usize = 24;

/// What has been tried.
#[derive(Debug, Default)]
struct Count {
    pairs: usize,
    payloads: usize,
    refused: usize,
    counterexamples: usize,
    unproven: usize,
}

#[test]
fn no_verdict_is_contradicted() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let pairs = number("HOOKSWITCH_PAIRS").unwrap_or(PAIRS);
    let seed = number("HOOKSWITCH_SEED").unwrap_or(1) as u64;
    let mut random = Random(0x9e37_79b9_7f4a_7c15 ^ (seed << 32));
    let mut count = Count::default();
    while count.pairs < pairs {
        one_pair(&mut random, &mut count);
    }
    println!("{count:?}");
    assert!(
        count.refused > pairs / 4,
        "too little was refused to mean something: {count:?}"
    );
    assert!(
        count.counterexamples > pairs,
        "too little was shown: {count:?}"
    );
    assert_eq!(count.unproven, 0, "{count:?}");
}

fn one_pair(random: &mut Random, count: &mut Count) {
    let before = random::catalog(random);
    let after = if random.one_in(5) {
        random::catalog(random)
    } else {
        random::changed(random, &before)
    };
    let texts = [random::text(random, &before), random::text(random, &after)];
    let (Some(old), Some(new)) = (read(&texts[0]), read(&texts[1])) else {
        return;
    };
    count.pairs += 1;
    let (catalog, other) = (&old.catalogs[0], &new.catalogs[0]);
    let schemas = [Schemas::of(&old), Schemas::of(&new)];
    let told = |what: &str| format!("{what}\nold: {}\nnew: {}", texts[0], texts[1]);
    for policy in [Policy::Lenient, Policy::Strict] {
        let findings = compare(catalog, other, policy);
        for finding in &findings {
            let wire = [
                Audience::Reader,
                Audience::Replayer,
                Audience::Producer,
                Audience::Validator,
            ];
            for audience in wire {
                let shown = finding
                    .counterexamples
                    .iter()
                    .any(|it| it.audiences.contains(&audience));
                let breaks = finding.verdicts.level(audience) == Level::Breaks;
                assert!(!shown || breaks, "{}", told("shown, but not said to break"));
                if breaks && !shown {
                    count.unproven += 1;
                    println!(
                        "{}",
                        told(&format!("nothing shows {audience:?} {finding:#?}"))
                    );
                }
            }
            for example in &finding.counterexamples {
                count.counterexamples += 1;
                let name = example.document["kind"].as_str().expect("a name");
                let says = |side: Side| {
                    schemas[side as usize]
                        .event(name, example.strict)
                        .is_valid(&example.document)
                };
                let right = says(example.accepted) && !says(example.refused);
                assert!(
                    right,
                    "{}",
                    told(&format!("not a counterexample: {finding:#?}"))
                );
            }
        }
        for event in ["one", "two", "three"] {
            let has = |catalog: &Value| catalog["events"].get(event).is_some();
            if !has(&before) || !has(&after) {
                continue;
            }
            for (audience, source, reader, strict) in [
                (Audience::Reader, 1, 0, false),
                (Audience::Replayer, 0, 1, false),
                (Audience::Producer, 0, 1, true),
                (Audience::Validator, 1, 0, true),
            ] {
                if policy == Policy::Strict && strict {
                    continue;
                }
                let [accepts, refuses] =
                    [source, reader].map(|side: usize| schemas[side].event(event, strict));
                let written = [&before, &after][source];
                let safe = worst(&findings, event, audience) <= Level::Safe;
                for turn in 0..PAYLOADS {
                    // What is not documented may be there by the strict policy alone.
                    let wild = policy == Policy::Strict && turn % 2 == 0;
                    let document = random::event(random, written, event, wild, strict);
                    count.payloads += 1;
                    if contradicts(&accepts, &refuses, &document) {
                        count.refused += 1;
                        let what = format!(
                            "{policy:?} {audience:?} of {event} is said to be safe: {document}"
                        );
                        assert!(!safe, "{}\n{findings:#?}", told(&what));
                    }
                }
            }
        }
    }
}

fn contradicts(accepts: &Validator, refuses: &Validator, document: &Value) -> bool {
    accepts.is_valid(document) && !refuses.is_valid(document)
}
