//! `cargo xtask bench` runs this: times everything and prints what came out, as JSON.

use std::env;
use std::fs;
use std::process::ExitCode;

use corpus::{Catalog, Corpus, Layout, Order};
use hookswitch_bench::contenders::{self, Contenders};
use hookswitch_bench::figures::{Task, table};
use hookswitch_bench::rounds::{self, Figure};
use hookswitch_bench::traffic::{EVENTS, Traffic};
use serde_json::{Value, json};

struct Options {
    rounds: usize,
    catalogs: Vec<String>,
}

fn main() -> ExitCode {
    let mut options = Options {
        rounds: 101,
        catalogs: Vec::new(),
    };
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--quick" => options.rounds = 15,
            rounds if rounds.starts_with("--rounds=") => {
                match rounds["--rounds=".len()..].parse() {
                    Ok(rounds) => options.rounds = rounds,
                    Err(error) => {
                        eprintln!("error: `{rounds}`: {error}");
                        return ExitCode::from(2);
                    }
                }
            }
            name if !name.starts_with('-') => options.catalogs.push(name.to_owned()),
            other => {
                eprintln!(
                    "error: `{other}` is not understood: bench [--quick | --rounds=N] [CATALOG…]"
                );
                return ExitCode::from(2);
            }
        }
    }
    let chosen =
        |name: &str| options.catalogs.is_empty() || options.catalogs.iter().any(|it| it == name);
    let mut catalogs = Vec::new();
    for catalog in corpus::CATALOGS.iter().filter(|it| chosen(it.name)) {
        if let Some(contenders) = contenders::of(catalog.name) {
            catalogs.push(measure(catalog, &contenders, options.rounds));
        }
    }
    let run = json!({
        "processor": processor(),
        "compiler": env!("COMPILER"),
        "rounds": options.rounds,
        "events": EVENTS,
        "catalogs": catalogs,
    });
    println!("{run:#}");
    ExitCode::SUCCESS
}

/// What the processor calls itself, where the system tells.
fn processor() -> String {
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = about
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    name.map_or("a processor without a name", |(_, name)| name.trim())
        .to_owned()
}

fn measure(catalog: &Catalog, contenders: &Contenders, rounds: usize) -> Value {
    let traffic = Traffic::of(catalog, contenders);
    let both = |task, order: Order, time: &dyn Fn(Layout) -> Vec<Figure>| {
        eprintln!("# {}: {task:?}, {}", catalog.name, order.as_str());
        let [compact, pretty] = Layout::ALL.map(time);
        table(task, order.as_str(), &compact, &pretty)
    };
    let mut tables = Vec::new();
    for order in Order::ALL {
        tables.push(both(Task::Decode, order, &|layout| {
            let corpus = traffic.known(order, layout);
            rounds::time(&mut (contenders.decode)(), &corpus, rounds)
        }));
    }
    for order in Order::ALL {
        tables.push(both(Task::Unrecognized, order, &|layout| {
            let corpus = traffic.unknown(order, layout);
            rounds::time(&mut (contenders.unrecognized)(), &corpus, rounds)
        }));
    }
    let order = Order::Documented;
    let corpus = traffic.known(order, Layout::Compact);
    let bytes = corpus.size() / corpus.len();
    // The values to be written borrow from the corpus, which may live as long as the program.
    let corpus: &'static Corpus = Box::leak(Box::new(corpus));
    eprintln!("# {}: {:?}", catalog.name, Task::Encode);
    let written = rounds::time(&mut (contenders.encode)(corpus), corpus, rounds);
    tables.push(table(Task::Encode, order.as_str(), &written, &[]));
    let dropped: Vec<Value> = traffic
        .dropped
        .iter()
        .map(|(fixture, reason)| json!({ "fixture": fixture, "reason": reason }))
        .collect();
    json!({
        "name": catalog.name,
        "fixtures": traffic.fixtures(),
        "bytes": bytes,
        "dropped": dropped,
        "tables": tables,
    })
}
