//! `cargo xtask bench` runs this: times everything and prints what came out.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use corpus::{Corpus, Layout, Order};
use hookswitch_bench::contenders::{self, Contenders};
use hookswitch_bench::report::{self, Catalog, Table, Task};
use hookswitch_bench::traffic::{EVENTS, Traffic};
use hookswitch_bench::{plot, rounds};
use hookswitch_codegen::model;

struct Options {
    rounds: usize,
    save: bool,
    catalogs: Vec<String>,
}

fn main() -> ExitCode {
    let mut options = Options {
        rounds: 101,
        save: false,
        catalogs: Vec::new(),
    };
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--quick" => options.rounds = 15,
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
    let traffic = Traffic::of(catalog, contenders);
    let mut tables = Vec::new();
    for order in Order::ALL {
        let time = |layout| {
            rounds::time(
                &mut (contenders.decode)(),
                &traffic.known(order, layout),
                rounds,
            )
        };
        let [compact, pretty] = Layout::ALL.map(time);
        tables.push(Table {
            task: Task::Decode,
            order: order.as_str(),
            compact,
            pretty,
        });
    }
    for order in Order::ALL {
        let time = |layout| {
            let corpus = traffic.unknown(order, layout);
            rounds::time(&mut (contenders.unrecognized)(), &corpus, rounds)
        };
        let [compact, pretty] = Layout::ALL.map(time);
        tables.push(Table {
            task: Task::Unrecognized,
            order: order.as_str(),
            compact,
            pretty,
        });
    }
    let corpus = traffic.known(Order::Documented, Layout::Compact);
    let bytes = corpus.size() / corpus.len();
    // The values to be written borrow from the corpus, which may live as long as the program.
    let corpus: &'static Corpus = Box::leak(Box::new(corpus));
    let compact = rounds::time(&mut (contenders.encode)(corpus), corpus, rounds);
    tables.push(Table {
        task: Task::Encode,
        order: "—",
        compact,
        pretty: Vec::new(),
    });
    Catalog {
        name: catalog.name.clone(),
        fixtures: traffic.fixtures(),
        bytes,
        dropped: traffic.dropped,
        tables,
    }
}
