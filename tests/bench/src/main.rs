//! `cargo xtask bench` runs this: times everything and prints what came out.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use corpus::{Corpus, Fixture, Layout, Order};
use hookswitch_bench::contenders::{self, Contender, Contenders};
use hookswitch_bench::report::{self, Catalog, Table, Task};
use hookswitch_bench::{plot, rounds};
use hookswitch_codegen::model;

/// Events in a corpus: too many for the processor to learn their order.
const EVENTS: usize = 2000;

struct Options {
    rounds: usize,
    save: bool,
    catalogs: Vec<String>,
}

fn main() -> ExitCode {
    let mut options = Options {
        rounds: 41,
        save: false,
        catalogs: Vec::new(),
    };
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--quick" => options.rounds = 9,
            "--save" => options.save = true,
            name if !name.starts_with('-') => options.catalogs.push(name.to_owned()),
            other => {
                eprintln!(
                    "error: `{other}` is not understood: bench [--quick] [--save] [CATALOG…]"
                );
                return ExitCode::from(2);
            }
        }
    }
    let workspace = corpus::workspace();
    let chosen = |name: &String| options.catalogs.is_empty() || options.catalogs.contains(name);
    let mut catalogs = Vec::new();
    for catalog in workspace
        .catalogs
        .iter()
        .filter(|catalog| chosen(&catalog.name))
    {
        if let Some(contenders) = contenders::of(&catalog.name) {
            eprintln!("timing {}", catalog.name);
            catalogs.push(measure(catalog, &contenders, options.rounds));
        }
    }
    let text = report::markdown(&catalogs, &about(options.rounds));
    println!("{text}");
    if options.save {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("results");
        let json = serde_json::to_string_pretty(&report::json(&catalogs)).expect("a value prints");
        let files = [
            ("figures.md", text),
            ("figures.json", json + "\n"),
            ("ratios.svg", plot::svg(&catalogs)),
        ];
        for (name, text) in files {
            let written =
                fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(name), text));
            if let Err(error) = written {
                eprintln!("error: {name} cannot be written: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    let missed = catalogs
        .iter()
        .flat_map(|catalog| &catalog.tables)
        .flat_map(report::verdicts);
    let missed = missed.filter(|verdict| !verdict.passes()).count();
    eprintln!("{missed} targets missed");
    ExitCode::SUCCESS
}

fn about(rounds: usize) -> String {
    let native = if cfg!(target_feature = "avx2") {
        "for this machine's processor"
    } else {
        "for any x86-64"
    };
    format!(
        "Each figure is the median of {rounds} rounds over at least {EVENTS} events, all fixtures of a catalog mixed; each ratio \
         is the median of the ratios within a round. Compiled {native}. Made by `cargo xtask bench`."
    )
}

fn measure(catalog: &model::Catalog, contenders: &Contenders, rounds: usize) -> Catalog {
    let fixtures = corpus::fixtures(&catalog.name).expect("the fixtures can be read");
    let (known, unknown): (Vec<_>, Vec<_>) =
        fixtures.into_iter().partition(|fixture| fixture.known);
    let (known, dropped) = readable(catalog, contenders, known);
    let mix = |events: &mut dyn Iterator<Item = Vec<u8>>| {
        Corpus::mixed(&events.collect::<Vec<_>>(), EVENTS)
    };
    let mut tables = Vec::new();
    let mut bytes = 0;
    for order in Order::ALL {
        let mut figures = Layout::ALL.map(|layout| {
            let mut events = known
                .iter()
                .map(|fixture| corpus::print(catalog, &fixture.event, order, layout));
            let corpus = mix(&mut events);
            if layout == Layout::Compact {
                bytes = corpus.size() / corpus.len();
            }
            rounds::time(&mut (contenders.decode)(), &corpus, rounds)
        });
        let [compact, pretty] = figures.each_mut().map(std::mem::take);
        tables.push(Table {
            task: Task::Decode,
            order: order.as_str(),
            compact,
            pretty,
        });
    }
    for order in Order::ALL {
        let mut figures = Layout::ALL.map(|layout| {
            let renamed = known
                .iter()
                .map(|fixture| corpus::rename(catalog, &fixture.event));
            let events = unknown
                .iter()
                .map(|fixture| fixture.event.clone())
                .chain(renamed);
            let corpus =
                mix(&mut events.map(|event| corpus::print(catalog, &event, order, layout)));
            rounds::time(&mut (contenders.unrecognized)(), &corpus, rounds)
        });
        let [compact, pretty] = figures.each_mut().map(std::mem::take);
        tables.push(Table {
            task: Task::Unrecognized,
            order: order.as_str(),
            compact,
            pretty,
        });
    }
    let mut events = known
        .iter()
        .map(|fixture| corpus::print(catalog, &fixture.event, Order::Documented, Layout::Compact));
    // The values to be written borrow from the corpus; it lives as long as the program, as the four of them may.
    let corpus: &'static Corpus = Box::leak(Box::new(mix(&mut events)));
    let compact = rounds::time(&mut (contenders.encode)(corpus), corpus, rounds);
    tables.push(Table {
        task: Task::Encode,
        order: "—",
        compact,
        pretty: Vec::new(),
    });
    Catalog {
        name: catalog.name.clone(),
        fixtures: known.len(),
        bytes,
        dropped,
        tables,
    }
}

/// Takes out the fixtures that some contender cannot read, so that all rows are about the same events.
fn readable(
    catalog: &model::Catalog,
    contenders: &Contenders,
    fixtures: Vec<Fixture>,
) -> (Vec<Fixture>, Vec<(String, String)>) {
    let mut all = (contenders.decode)();
    let mut dropped = Vec::new();
    let mut kept = Vec::new();
    for fixture in fixtures {
        let json = corpus::print(catalog, &fixture.event, Order::Documented, Layout::Compact);
        match refusal(&mut all, &json) {
            Some(reason) => dropped.push((fixture.name, reason)),
            None => kept.push(fixture),
        }
    }
    (kept, dropped)
}

fn refusal(contenders: &mut [Contender], json: &[u8]) -> Option<String> {
    contenders.iter_mut().find_map(|contender| {
        let error = (contender.run)(&mut Corpus::new([json])).err()?;
        Some(format!("{}: {error}", contender.name))
    })
}
